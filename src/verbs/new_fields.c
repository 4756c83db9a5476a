/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of a question, as an author is asked for them: a table, and how each line is read. */
#include "verbs/new_fields.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bank/keys.h"
#include "text/unicode.h"
#include "verbs/app.h"
#include "verbs/authoring.h"

#define SINGLE (1u << QUESTION_SINGLE)
#define TRUEFALSE (1u << QUESTION_TRUEFALSE)
#define MULTIPLE (1u << QUESTION_MULTIPLE)
#define ORDER (1u << QUESTION_ORDER)
#define MATCH (1u << QUESTION_MATCH)
#define SHORT (1u << QUESTION_SHORT)
#define NUMERIC (1u << QUESTION_NUMERIC)
#define CLOZE (1u << QUESTION_CLOZE)

static const struct {
	const char *words, *name;
	enum question_type type;
} kinds[] = {
    {"one right answer", "one", QUESTION_SINGLE},
    {"true or false", "true", QUESTION_TRUEFALSE},
    {"several right answers", "several", QUESTION_MULTIPLE},
    {"put in order", "order", QUESTION_ORDER},
    {"match", "match", QUESTION_MATCH},
    {"short answer, typed", "short", QUESTION_SHORT},
    {"a number", "number", QUESTION_NUMERIC},
    {"fill the gaps", "gaps", QUESTION_CLOZE},
};
enum { KINDS = sizeof(kinds) / sizeof(*kinds) };

void
offer_kinds(struct authoring *a, const char *word, bool first, struct offers *o)
{
	(void)a;
	for (size_t i = 0; first && i < KINDS; i++)
		if (strncmp(kinds[i].name, word, strlen(word)) == 0)
			offers_add(o, kinds[i].name);
}

static void
show_kind(struct str *out, const struct authoring *a)
{
	for (size_t i = 0; a->typed && i < KINDS; i++)
		if (kinds[i].type == a->q.type)
			str_text(out, kinds[i].words);
}

/* A number, the short name, the words, or the type's own name. */
static bool
take_kind(struct authoring *a, struct span line, struct str *refusal)
{
	uint64_t number = 0;

	parse_count(line, KINDS, &number);
	for (size_t i = 0; i < KINDS && !number; i++)
		if (span_is(line, kinds[i].name) || span_is(line, kinds[i].words) ||
		    span_is(line, question_type_names[kinds[i].type]))
			number = i + 1;
	if (number == 0) {
		str_printf(refusal, "Type a number from 1 to %d.", (int)KINDS);
		return false;
	}
	a->q.type = kinds[number - 1].type;
	a->typed = true;
	return true;
}

void
fields_kinds(struct authoring *a)
{
	struct str out = STR_INIT;

	for (size_t i = 0; i < KINDS; i++)
		str_printf(&out, "  %zu) %s\n", i + 1, kinds[i].words);
	ui_write(&a->app->ui, &out);
	str_release(&out);
}

static bool
take_truth(struct authoring *a, struct span line, struct str *refusal)
{
	char c = line.n ? line.s[0] : '\0';

	if (!c || !strchr("tTfF", c)) {
		str_text(refusal, "Type true or false.");
		return false;
	}
	a->q.truth = c == 't' || c == 'T';
	return true;
}

static void
show_truth(struct str *out, const struct authoring *a)
{
	if (a->done[FIELD_TRUTH])
		str_text(out, a->q.truth ? "true" : "false");
}

static bool
take_critical(struct authoring *a, struct span line, struct str *refusal)
{
	char c = line.n ? line.s[0] : '\0';

	if (!c || !strchr("yYnN", c)) {
		str_text(refusal, "Type y or n.");
		return false;
	}
	a->q.critical = c == 'y' || c == 'Y';
	return true;
}

static void
show_critical(struct str *out, const struct authoring *a)
{
	str_text(out, a->q.critical ? "yes" : "no");
}

static bool
check_number(struct span line, struct str *refusal)
{
	double x;

	if (parse_number(line, &x))
		return true;
	str_text(refusal, "Type a number alone, such as 90 or 1.5; its unit is asked for next.");
	return false;
}

static bool
check_within(struct span line, struct str *refusal)
{
	double x;
	bool share = line.n && line.s[line.n - 1] == '%';

	if (parse_number(span_trim((struct span){line.s, line.n - share}), &x) && x >= 0)
		return true;
	str_text(refusal, "Type how far off is still right: a number such as 5, or a share such as "
			  "10%.");
	return false;
}

static bool
check_fill(struct span line, struct str *refusal)
{
	const char *open = memchr(line.s, '{', line.n);

	if (open && memchr(open, '}', (size_t)(line.s + line.n - open)))
		return true;
	str_text(refusal,
		 "Put each word that is asked for in braces, as in: NMT applies {pressure} "
		 "and {releases|lifts} it.");
	return false;
}

static bool
check_level(struct span line, struct str *refusal)
{
	for (enum level level = LEVEL_RECALL; level < LEVELS; level++)
		if (span_is(line, level_names[level]))
			return true;
	str_text(refusal, "Type recall, apply or analyze, or press Enter to leave it out.");
	return false;
}

static bool
check_difficulty(struct span line, struct str *refusal)
{
	double x;

	if (span_is(line, "easy") || span_is(line, "medium") || span_is(line, "hard") ||
	    (parse_number(line, &x) && x >= -4 && x <= 4))
		return true;
	str_text(refusal, "Type easy, medium or hard, or press Enter to leave it out.");
	return false;
}

static bool
check_topic(struct span line, struct str *refusal)
{
	if (!memchr(line.s, ' ', line.n))
		return true;
	str_text(refusal,
		 "A topic is one word, or words with hyphens, and a slash before a part of "
		 "it: trigger-points/referral.");
	return false;
}

bool
fields_is_name(struct span text)
{
	bool good = text.n >= 1 && text.n <= 64;

	for (size_t i = 0; i < text.n; i++) {
		char c = text.s[i];
		good &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
	}
	return good;
}

static bool
take_id(struct authoring *a, struct span line, struct str *refusal)
{
	if (!fields_is_name(line))
		str_text(refusal, "A name is 1 to 64 of the letters a to z, digits and hyphens.");
	else if (authoring_taken(a, line))
		str_printf(refusal,
			   "There is a question %.*s in this bank already; take another name.",
			   (int)line.n, line.s);
	else
		a->q.id = authoring_keep(a, line);
	return refusal->len == 0;
}

static void
show_id(struct str *out, const struct authoring *a)
{
	str_text(out, a->q.id ? a->q.id : "");
}

/* Words parted by spaces or commas. */
static bool
take_tags(struct authoring *a, struct span line, struct str *refusal)
{
	(void)refusal;
	a->q.tags = (struct texts){a->tags, 0};
	while (line.n && a->q.tags.n < MOST_LIST) {
		size_t n = 0;
		while (n < line.n && !strchr(" ,\t\n", line.s[n]))
			n++;
		const char *tag = authoring_keep(a, (struct span){line.s, n});
		if (tag)
			a->tags[a->q.tags.n++] = tag;
		n += n < line.n;
		line = (struct span){line.s + n, line.n - n};
	}
	return true;
}

static bool
take_units(struct authoring *a, struct span line, struct str *refusal)
{
	(void)refusal;
	a->q.units = (struct texts){a->units, 0};
	while (line.n && a->q.units.n < MOST_LIST) {
		const char *unit = authoring_keep(a, span_cut(&line, ','));
		if (unit)
			a->units[a->q.units.n++] = unit;
	}
	return true;
}

static void
show_texts(struct str *out, const struct texts *texts)
{
	for (size_t i = 0; i < texts->n; i++)
		str_printf(out, "%s%s", i ? ", " : "", texts->items[i]);
}

static void
show_tags(struct str *out, const struct authoring *a)
{
	show_texts(out, &a->q.tags);
}

static void
show_units(struct str *out, const struct authoring *a)
{
	show_texts(out, &a->q.units);
}

#define TEXT(member) .text = offsetof(struct authored, member), .is_text = true

const struct field fields[FIELDS] = {
    [FIELD_KIND] = {"kind", "kind", "What kind of question is it?", .wanted = true,
		    .take = take_kind, .show = show_kind, .offer = offer_kinds},
    [FIELD_ASK] = {"question", "question", "The question, as students will read it.",
		   .types = ~CLOZE, .wanted = true, TEXT(ask)},
    [FIELD_STATEMENT] = {"above", "above", "A line above the text, if it needs one.",
			 .types = CLOZE, TEXT(ask)},
    [FIELD_FILL] =
	{"text", "text",
	 "The text, with each word that is asked for in braces, and | between words that "
	 "are both right: NMT applies {pressure} and {releases|lifts} it.",
	 .types = CLOZE, .wanted = true, TEXT(fill), .check = check_fill},
    [FIELD_TRUTH] = {"answer", "true or false", "Is the statement true or false?",
		     .types = TRUEFALSE, .wanted = true, .take = take_truth, .show = show_truth,
		     .offer = offer_truth},
    [FIELD_RIGHT] = {"answer", "right answer", "The right answer.", .types = SINGLE,
		     .list = LIST_RIGHT, .least = 1, .most = 1},
    [FIELD_RIGHTS] = {"answers", "right", "The right answers, one a line; Enter ends the list.",
		      .types = MULTIPLE, .list = LIST_RIGHT, .least = 1, .most = MOST_LIST - 1},
    [FIELD_ORDER] = {"order", "step",
		     "The steps in the right order, one a line; Enter ends the list.",
		     .types = ORDER, .list = LIST_RIGHT, .least = 2, .most = MOST_LIST},
    [FIELD_ACCEPT] = {"accept", "accepted",
		      "The answers that count as right, the best one first; Enter ends the list. "
		      "Capitals, accents and small slips of typing are forgiven.",
		      .types = SHORT, .list = LIST_RIGHT, .least = 1, .most = MOST_LIST},
    [FIELD_PAIRS] = {"pairs", "left", "What belongs together, pair by pair; Enter ends the list.",
		     .types = MATCH, .list = LIST_PAIRS, .least = 2, .most = MOST_LIST,
		     .second = "its right side"},
    [FIELD_WRONG] = {"wrong", "wrong",
		     "The wrong answers, three as a rule, and of each why it is wrong, which "
		     "students see; Enter ends the list.",
		     .types = SINGLE | MULTIPLE, .list = LIST_WRONG, .least = 1,
		     .most = MOST_LIST - 1, .second = "why is it wrong"},
    [FIELD_EXTRA] = {"extra", "extra",
		     "Right sides that belong to nothing, if any; Enter ends the list.",
		     .types = MATCH, .list = LIST_WRONG, .most = MOST_LIST - 2},
    [FIELD_NUMBER] = {"number", "number", "The right number, without its unit.", .types = NUMERIC,
		      .wanted = true, TEXT(number), .check = check_number},
    [FIELD_WITHIN] = {"within", "within",
		      "How far off is still right: 5, or 10%? Enter: not at all.", .types = NUMERIC,
		      TEXT(within), .check = check_within},
    [FIELD_UNIT] = {"unit", "unit", "Its unit, if any; other ways to write it behind commas.",
		    .types = NUMERIC, .take = take_units, .show = show_units},
    [FIELD_EXPLAIN] = {"explain", "explanation",
		       "The explanation that students read after their answer: why it is right.",
		       TEXT(explain)},
    [FIELD_SOURCE] = {"source", "source",
		      "The work that it is from, and the section: grays 42. Tab shows the works; a "
		      "new word makes a new one.",
		      .list = LIST_SOURCES, .most = MOST_LIST, .offer = offer_sources},
    [FIELD_TOPIC] = {"topic", "topic", "Its topic.", TEXT(topic), .check = check_topic,
		     .offer = offer_topics_of},
    [FIELD_LEVEL] = {"level", "level",
		     "Its level: recall (to know it), apply (to use it in a case) or analyze (to "
		     "weigh and decide).",
		     TEXT(level), .check = check_level, .offer = offer_levels},
    [FIELD_DIFFICULTY] = {"difficulty", "difficulty", "Is it easy, medium or hard?",
			  TEXT(difficulty), .check = check_difficulty, .offer = offer_difficulties},
    [FIELD_HINT] = {"hint", "hint", "A hint, for students who ask for one.", TEXT(hint)},
    [FIELD_TAGS] = {"tags", "tags", "Words to find it by.", .take = take_tags, .show = show_tags,
		    .offer = offer_tags},
    [FIELD_CRITICAL] = {"safety", "safety",
			"Is it about safety, so that whoever has it wrong fails an exam? y or n.",
			.take = take_critical, .show = show_critical, .offer = offer_yes},
    [FIELD_NOTE] = {"note", "note", "A note for authors; students never see it.", TEXT(note)},
    [FIELD_ID] = {"name", "name", "Its name in this bank, which stays for ever.", .wanted = true,
		  .take = take_id, .show = show_id},
};

const char **
field_text(struct authored *q, size_t field)
{
	return fields[field].is_text ? (const char **)(void *)((char *)q + fields[field].text)
				     : NULL;
}

bool
field_fits(const struct authoring *a, size_t field)
{
	unsigned types = fields[field].types;

	return !types || (a->typed && types & 1u << a->q.type);
}

bool
authoring_find_field(const struct authoring *a, struct span name, size_t *field)
{
	for (size_t i = 0; i < FIELDS; i++) {
		bool same = name.n && strncasecmp(fields[i].name, name.s, name.n) == 0 &&
			    (strlen(fields[i].name) == name.n || name.n > 2);
		if (!field_fits(a, i) || !same)
			continue;
		*field = i;
		return true;
	}
	return false;
}

void
offer_fields(struct authoring *a, const char *word, bool first, struct offers *o)
{
	(void)first;
	for (size_t i = 0; i < FIELDS; i++)
		if (field_fits(a, i) && strncmp(fields[i].name, word, strlen(word)) == 0)
			offers_add(o, fields[i].name);
}
