/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/keys.h"

#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
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

    [KEY_EXAM] = {NAME("exam"), IN_EXAM, SHAPE_WORD, .help = "the exam's name"},
    [KEY_EXAM_TITLE] = {NAME("title"), IN_EXAM, SHAPE_TEXT,
			.help = "what students see the exam called"},
    [KEY_EXAM_ABOUT] = {NAME("about"), IN_EXAM, SHAPE_TEXT,
			.help = "what the exam is for, and what it imitates"},
    [KEY_EXAM_QUESTIONS] = {NAME("questions"), IN_EXAM, SHAPE_WORD,
			    .help = "how many; all: each that the filter lets through"},
    [KEY_FILTER] = {NAME("filter"), IN_EXAM, SHAPE_WORDS,
		    .help = "words that its questions must all satisfy"},
    [KEY_MINUTES] = {NAME("minutes"), IN_EXAM, SHAPE_WORD,
		     .help = "the time that it takes; untimed where absent"},
    [KEY_PASS] = {NAME("pass"), IN_EXAM | IN_SCALE, SHAPE_WORD,
		  .help = "the share of the points that passes; in `scale`, its score"},
    [KEY_SCALE] = {NAME("scale"), IN_EXAM, SHAPE_KEYS,
		   .help = "the scores that points are told as"},
    [KEY_REMARK] = {NAME("remark"), IN_EXAM, SHAPE_TEXT,
		    .help = "what each result says besides its figures"},
    [KEY_SHAPE] = {NAME("shape"), IN_EXAM, SHAPE_WORD,
		   .help = "fixed: a form that is drawn before it begins"},
    [KEY_NAVIGATION] = {NAME("navigation"), IN_EXAM, SHAPE_WORD,
			.help = "free, or forward: no skipping and no way back"},
    [KEY_CLOCK] = {NAME("clock"), IN_EXAM, SHAPE_WORD,
		   .help = "active: stands still while the program is closed; or wall"},
    [KEY_FEEDBACK] = {NAME("feedback"), IN_EXAM, SHAPE_WORD,
		      .help = "at the end, or after each answer"},
    [KEY_BLUEPRINT] = {NAME("blueprint"), IN_EXAM, SHAPE_PAIRS,
		       .help = "each topic's share of the questions"},
    [KEY_LEVELS] = {NAME("levels"), IN_EXAM, SHAPE_KEYS,
		    .help = "each level's share of the questions"},
    [KEY_ADAPTIVE] = {NAME("adaptive"), IN_EXAM, SHAPE_KEYS,
		      .help = "for adaptive exams, which are not there yet"},

    [KEY_FROM] = {NAME("from"), IN_SCALE, SHAPE_WORD, .help = "the score of no points"},
    [KEY_TO] = {NAME("to"), IN_SCALE, SHAPE_WORD, .help = "the score of all points"},
    [KEY_SHARE] = {NAME("share"), IN_AREA, SHAPE_WORD,
		   .help = "the area's share of the questions, such as 15%"},
    [KEY_TOPICS] = {NAME("topics"), IN_AREA, SHAPE_WORDS, .help = "the topics that it holds"},
    [KEY_RECALL] = {NAME("recall"), IN_LEVELS, SHAPE_WORD,
		    .help = "the share of questions at the level recall"},
    [KEY_APPLY] = {NAME("apply"), IN_LEVELS, SHAPE_WORD,
		   .help = "the share of questions at the level apply"},
    [KEY_ANALYZE] = {NAME("analyze"), IN_LEVELS, SHAPE_WORD,
		     .help = "the share of questions at the level analyze"},
};

const struct file_kind bank_kind = {0, BANK_KEYS, "bank", "nmtquiz-bank(5)", BANK_MAX_FILE};
const struct file_kind exam_kind = {KEY_EXAM, KEYS, "exam", "nmtquiz-exam(5)", EXAM_MAX_FILE};

enum key
key_find(const struct file_kind *kind, struct span name)
{
	for (enum key k = kind->first; k < kind->behind; k++)
		if (keys[k].length == name.n && keys[k].name[0] == name.s[0] &&
		    memcmp(keys[k].name, name.s, name.n) == 0)
			return k;
	return KEYS;
}
