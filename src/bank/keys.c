/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/keys.h"

#include <string.h>

#include "bank/bank.h"
#include "base/str.h"

#define SINGLE (1u << QUESTION_SINGLE)
#define TRUEFALSE (1u << QUESTION_TRUEFALSE)
#define MULTIPLE (1u << QUESTION_MULTIPLE)
#define ORDER (1u << QUESTION_ORDER)
#define MATCH (1u << QUESTION_MATCH)
#define SHORT (1u << QUESTION_SHORT)
#define NUMERIC (1u << QUESTION_NUMERIC)
#define CLOZE (1u << QUESTION_CLOZE)

#define ALSO_DEFAULT (IN_QUESTION | IN_DEFAULTS)
#define NAME(s) s, sizeof(s) - 1
#define COUNTS .revision = true
#define KEYS_ANSWER .answers = true, .revision = true

const struct key_info keys[KEYS] = {
    [KEY_BANK] = {NAME("bank"), IN_BANK, SHAPE_WORD,
		  .help = "the bank's name, which begins each question's"},
    [KEY_TITLE] = {NAME("title"), IN_BANK, SHAPE_TEXT, .help = "what students see the bank called"},
    [KEY_ABOUT] = {NAME("about"), IN_BANK, SHAPE_TEXT, .help = "what the bank is about"},
    [KEY_LANGUAGE] = {NAME("language"), IN_BANK, SHAPE_WORD,
		      .help = "its language, such as en or es-MX"},
    [KEY_TRANSLATES] = {NAME("translates"), IN_BANK, SHAPE_WORD,
			.help = "the language that it is a translation from"},
    [KEY_LICENSE] = {NAME("license"), IN_BANK, SHAPE_TEXT,
		     .help = "its license, such as CC-BY-4.0"},
    [KEY_AUTHORS] = {NAME("authors"), IN_BANK, SHAPE_TEXTS, .help = "who wrote it"},
    [KEY_SOURCES] = {NAME("sources"), IN_BANK, SHAPE_KEYS, .help = "the works that questions cite"},
    [KEY_DEFAULTS] = {NAME("defaults"), IN_BANK, SHAPE_KEYS,
		      .help = "what holds for each question that does not say otherwise"},
    [KEY_CASES] = {NAME("cases"), IN_BANK, SHAPE_LIST, .help = "what several questions share"},
    [KEY_QUESTIONS] = {NAME("questions"), IN_BANK, SHAPE_LIST, .help = "the questions"},

    [KEY_ID] = {NAME("id"), IN_CASE | IN_QUESTION, SHAPE_WORD,
		.help = "its name in this bank, never used again for another"},
    [KEY_OF] = {NAME("of"), IN_QUESTION, SHAPE_WORD,
		.help = "in a translation: the original's revision that it was made from"},
    [KEY_ASK] = {NAME("ask"), IN_QUESTION, SHAPE_TEXT, 0, COUNTS, .help = "the question"},
    [KEY_CASE] = {NAME("case"), ALSO_DEFAULT, SHAPE_WORD, 0, COUNTS,
		  .help = "the case that it is about"},
    [KEY_ANSWER] = {NAME("answer"), IN_QUESTION, SHAPE_TEXT, SINGLE | TRUEFALSE, KEYS_ANSWER,
		    .help = "the right choice; true or false without `wrong`"},
    [KEY_ANSWERS] = {NAME("answers"), IN_QUESTION, SHAPE_CHOICES, MULTIPLE, KEYS_ANSWER,
		     .help = "the right choices, of which there may be several"},
    [KEY_WRONG] = {NAME("wrong"), IN_QUESTION, SHAPE_CHOICES, SINGLE | MULTIPLE, COUNTS,
		   .help = "the wrong choices"},
    [KEY_ORDER] = {NAME("order"), IN_QUESTION, SHAPE_TEXTS, ORDER, KEYS_ANSWER,
		   .help = "what is to be put in order, in the right order"},
    [KEY_MATCH] = {NAME("match"), IN_QUESTION, SHAPE_PAIRS, MATCH, KEYS_ANSWER,
		   .help = "what belongs together, left: right"},
    [KEY_EXTRA] = {NAME("extra"), IN_QUESTION, SHAPE_CHOICES, MATCH, COUNTS,
		   .help = "right sides that belong to nothing"},
    [KEY_ACCEPT] = {NAME("accept"), IN_QUESTION, SHAPE_TEXTS, SHORT, KEYS_ANSWER,
		    .help = "the answers that count as right, the best one first"},
    [KEY_NUMBER] = {NAME("number"), IN_QUESTION, SHAPE_WORD, NUMERIC, KEYS_ANSWER,
		    .help = "the right number"},
    [KEY_WITHIN] = {NAME("within"), ALSO_DEFAULT, SHAPE_WORD, NUMERIC, COUNTS,
		    .help = "how far off is still right, such as 5 or 5%"},
    [KEY_UNIT] = {NAME("unit"), ALSO_DEFAULT, SHAPE_ANY_TEXTS, NUMERIC, COUNTS,
		  .help = "the unit that the number is in"},
    [KEY_FILL] = {NAME("fill"), IN_QUESTION, SHAPE_TEXT, CLOZE, KEYS_ANSWER,
		  .help = "a text with gaps, {answer} or {answer|answer}"},
    [KEY_SCORING] = {NAME("scoring"), ALSO_DEFAULT, SHAPE_WORD, MULTIPLE | ORDER | MATCH, COUNTS,
		     .help = "exact: all right, or no points"},
    [KEY_EXACT] = {NAME("exact"), ALSO_DEFAULT, SHAPE_WORD, SHORT | CLOZE, COUNTS,
		   .help = "true: no typing slip is forgiven"},
    [KEY_SHUFFLE] = {NAME("shuffle"), ALSO_DEFAULT, SHAPE_WORD, SINGLE | MULTIPLE | MATCH,
		     .help = "false: choices stay as they are written"},
    [KEY_PLACE] = {NAME("place"), IN_QUESTION, SHAPE_WORD, SINGLE,
		   .help = "with shuffle: false: where among the choices the right one stands"},
    [KEY_IMAGE] = {NAME("image"), IN_CASE | ALSO_DEFAULT, SHAPE_WORD, .help = "a picture's file"},
    [KEY_ALT] = {NAME("alt"), IN_CASE | ALSO_DEFAULT, SHAPE_TEXT, .help = "what the picture shows"},
    [KEY_EXPLAIN] = {NAME("explain"), ALSO_DEFAULT, SHAPE_TEXT,
		     .help = "what is shown after the answer"},
    [KEY_HINT] = {NAME("hint"), ALSO_DEFAULT, SHAPE_TEXT,
		  .help = "what is shown on request before it"},
    [KEY_SOURCE] = {NAME("source"), ALSO_DEFAULT, SHAPE_CITATIONS,
		    .help = "the work that it is from, and the section"},
    [KEY_TOPIC] = {NAME("topic"), ALSO_DEFAULT, SHAPE_WORD,
		   .help = "what it is about; the bank's name where absent"},
    [KEY_LEVEL] = {NAME("level"), ALSO_DEFAULT, SHAPE_WORD, .help = "recall, apply or analyze"},
    [KEY_DIFFICULTY] = {NAME("difficulty"), ALSO_DEFAULT, SHAPE_WORD,
			.help = "easy, medium, hard, or logits from -4 to 4"},
    [KEY_CRITICAL] = {NAME("critical"), ALSO_DEFAULT, SHAPE_WORD,
		      .help = "true: who has this wrong fails the exam"},
    [KEY_EXCLUDES] = {NAME("excludes"), ALSO_DEFAULT, SHAPE_WORDS,
		      .help = "questions that are never on one exam form with it"},
    [KEY_TAGS] = {NAME("tags"), ALSO_DEFAULT, SHAPE_WORDS, .help = "words to find it by"},
    [KEY_STATUS] = {NAME("status"), ALSO_DEFAULT, SHAPE_WORD, .help = "live, draft or retired"},
    [KEY_NOTE] = {NAME("note"), ALSO_DEFAULT, SHAPE_TEXT, .help = "for authors, never shown"},
    [KEY_ALLOW] = {NAME("allow"), IN_BANK | ALSO_DEFAULT, SHAPE_WORDS,
		   .help = "lint rules that need not be kept here"},
    [KEY_WAS] = {NAME("was"), IN_QUESTION, SHAPE_WORDS, .help = "the ids that it had before"},

    [KEY_TEXT] = {NAME("text"), IN_CASE | IN_CHOICE, SHAPE_TEXT, .help = "its text"},
    [KEY_WHY] = {NAME("why"), IN_CHOICE, SHAPE_TEXT, .help = "why it is wrong"},
    [KEY_ANCHOR] = {NAME("anchor"), IN_CHOICE, SHAPE_WORD,
		    .help = "last: it stays the last choice"},
};

enum key
key_find(struct span name)
{
	for (enum key k = 0; k < KEYS; k++)
		if (keys[k].length == name.n && keys[k].name[0] == name.s[0] &&
		    memcmp(keys[k].name, name.s, name.n) == 0)
			return k;
	return KEYS;
}
