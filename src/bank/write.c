/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/write.h"

#include <string.h>

#include "bank/keys.h"
#include "bank/syntax.h"
#include "base/str.h"
#include "text/unicode.h"

enum { WIDEST = 100, NARROWEST = 40, STEP = 2 };

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Words that mean something else to one version of YAML or another. */
static bool
is_special_word(struct span text)
{
	static const char *const words[] = {"true", "false", "yes", "no", "on", "off",	"null",
					    "y",    "n",     "~",   "=",  "<<", ".nan", ".inf"};
	struct str small = STR_INIT;
	bool special = false;

	if (text.n > 5)
		return false;
	str_span(&small, text);
	for (size_t i = 0; i < small.len; i++)
		if (small.s[i] >= 'A' && small.s[i] <= 'Z')
			small.s[i] = (char)(small.s[i] - 'A' + 'a');
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		special |= span_is(span_str(&small), words[i]);
	str_release(&small);
	return special;
}

static bool
begins_plain(struct span text)
{
	char first = text.s[0], next = text.n > 1 ? text.s[1] : ' ';

	if (first == '-')
		return (next >= '0' && next <= '9') || (next >= 'a' && next <= 'z');
	return !strchr("?:,[]{}#&*!|>'\"%@`.=", first);
}

/* Whether YAML takes text, which is one line, for itself without quotation marks. A comma or a
 * bracket would end it in a list in brackets. */
static bool
is_plain(struct span text, bool in_brackets)
{
	if (text.n == 0 || !begins_plain(text) || is_special_word(text))
		return false;
	for (size_t i = 0; i < text.n; i++) {
		char c = text.s[i];
		if (c == ':' && (in_brackets || i + 1 == text.n || is_blank(text.s[i + 1])))
			return false;
		if (c == '#' && i && is_blank(text.s[i - 1]))
			return false;
		if ((unsigned char)c < ' ' || (in_brackets && memchr(",[]{}?", c, 6)))
			return false;
	}
	return true;
}

/* Text in quotation marks, on one line whatever it holds. */
static void
add_quoted(struct str *out, struct span text)
{
	if (!memchr(text.s, '\n', text.n)) {
		syntax_quote(out, text);
		return;
	}
	str_byte(out, '"');
	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] == '"' || text.s[i] == '\\')
			str_byte(out, '\\');
		if (text.s[i] == '\n')
			str_text(out, "\\n");
		else
			str_byte(out, text.s[i]);
	}
	str_byte(out, '"');
}

void
write_word(struct str *out, struct span text)
{
	text = span_trim(text);
	if (is_plain(text, true))
		str_span(out, text);
	else
		add_quoted(out, text);
}

/* Text as it is, line by line. */
static void
add_block(struct str *out, const struct manner *m, size_t column, struct span text)
{
	str_printf(out, "|%s", m->newline);
	while (text.n) {
		struct span line = span_cut(&text, '\n');
		if (line.n)
			str_fill(out, ' ', column);
		str_span(out, line);
		str_text(out, m->newline);
	}
}

/* Whether a line may be broken at the space s[i], so that folding gives that one space back. */
static bool
may_break(struct span text, size_t i)
{
	return text.s[i] == ' ' && i && i + 1 < text.n && !is_blank(text.s[i - 1]) &&
	       !is_blank(text.s[i + 1]);
}

/* Where the next line of a folded text ends. */
static size_t
line_end(struct span text, size_t width)
{
	size_t last = 0;

	for (size_t i = 1; i < text.n; i++) {
		if (!may_break(text, i))
			continue;
		if (last && text_width((struct span){text.s, i}) > width)
			return last;
		last = i;
	}
	return last && text_width(text) > width ? last : text.n;
}

static void
add_folded(struct str *out, const struct manner *m, size_t column, struct span text)
{
	size_t width = column + NARROWEST < WIDEST ? WIDEST - column : NARROWEST;

	str_printf(out, ">-%s", m->newline);
	while (text.n) {
		size_t end = line_end(text, width);
		str_fill(out, ' ', column);
		str_add(out, text.s, end);
		str_text(out, m->newline);
		end += end < text.n;
		text = (struct span){text.s + end, text.n - end};
	}
}

/* A value behind its key or dash, which `used` columns stand before, and the end of its line. Lines
 * below it begin at a column. */
static void
add_value(struct str *out, const struct manner *m, size_t used, size_t column, struct span text)
{
	struct str short_one = STR_INIT;

	text = span_trim(text);
	if (is_plain(text, false))
		str_span(&short_one, text);
	else
		add_quoted(&short_one, text);
	if (memchr(text.s, '\n', text.n)) {
		add_block(out, m, column, text);
	} else if (used + text_width(span_str(&short_one)) > WIDEST &&
		   memchr(text.s, ' ', text.n)) {
		add_folded(out, m, column, text);
	} else {
		str_span(out, span_str(&short_one));
		str_text(out, m->newline);
	}
	str_release(&short_one);
}

void
write_text(struct str *out, const struct manner *m, size_t column, const char *key,
	   struct span text)
{
	size_t start = out->len;

	str_fill(out, ' ', column);
	str_printf(out, "%s: ", key);
	add_value(out, m, out->len - start, column + STEP, text);
}

static void
add_key(struct str *out, const struct manner *m, enum key key, const char *text)
{
	if (text && span_trim(span_of(text)).n)
		write_text(out, m, m->keys, keys[key].name, span_of(text));
}

static void
open_list(struct str *out, const struct manner *m, size_t column, const char *key)
{
	str_fill(out, ' ', column);
	str_printf(out, "%s:%s", key, m->newline);
}

static void
add_item(struct str *out, const struct manner *m, size_t column, const char *text)
{
	str_fill(out, ' ', column);
	str_text(out, "- ");
	add_value(out, m, column + 2, column + 2, span_of(text));
}

/* One item a line: choices are sentences as a rule. */
static void
add_items(struct str *out, const struct manner *m, enum key key, const struct texts *texts)
{
	if (!texts->n)
		return;
	open_list(out, m, m->keys, keys[key].name);
	for (size_t i = 0; i < texts->n; i++)
		add_item(out, m, m->keys + STEP, texts->items[i]);
}

void
write_list(struct str *out, const struct manner *m, size_t column, const char *key,
	   const struct texts *texts)
{
	struct str line = STR_INIT;

	if (!texts->n)
		return;
	str_fill(&line, ' ', column);
	str_printf(&line, "%s: [", key);
	for (size_t i = 0; i < texts->n; i++) {
		str_text(&line, i ? ", " : "");
		write_word(&line, span_of(texts->items[i]));
	}
	str_byte(&line, ']');
	if (text_width(span_str(&line)) <= WIDEST) {
		str_span(out, span_str(&line));
		str_text(out, m->newline);
	} else {
		open_list(out, m, column, key);
		for (size_t i = 0; i < texts->n; i++)
			add_item(out, m, column + STEP, texts->items[i]);
	}
	str_release(&line);
}

static void
add_wrong(struct str *out, const struct manner *m, enum key key, const struct authored *a)
{
	size_t column = m->keys + STEP;

	if (!a->wrong.n)
		return;
	open_list(out, m, m->keys, keys[key].name);
	for (size_t i = 0; i < a->wrong.n; i++) {
		const char *why = a->whys ? a->whys[i] : NULL;
		if (!why || !*why) {
			add_item(out, m, column, a->wrong.items[i]);
			continue;
		}
		struct manner item = {column, column + 2, m->newline};
		str_fill(out, ' ', column);
		str_text(out, "- text: ");
		add_value(out, m, column + strlen("- text: "), column + 2 + STEP,
			  span_of(a->wrong.items[i]));
		add_key(out, &item, KEY_WHY, why);
	}
}

static void
add_pairs(struct str *out, const struct manner *m, const struct authored *a)
{
	struct str left = STR_INIT;

	open_list(out, m, m->keys, keys[KEY_MATCH].name);
	for (size_t i = 0; i < a->lefts.n && i < a->rights.n; i++) {
		struct span text = span_trim(span_of(a->lefts.items[i]));
		str_clear(&left);
		if (is_plain(text, false))
			str_span(&left, text);
		else
			add_quoted(&left, text);
		write_text(out, m, m->keys + STEP, left.s, span_of(a->rights.items[i]));
	}
	str_release(&left);
}

static void
add_answer(struct str *out, const struct manner *m, const struct authored *a)
{
	switch (a->type) {
	case QUESTION_SINGLE:
		add_key(out, m, KEY_ANSWER, a->rights.n ? a->rights.items[0] : NULL);
		add_wrong(out, m, KEY_WRONG, a);
		break;
	case QUESTION_TRUEFALSE:
		str_fill(out, ' ', m->keys);
		str_printf(out, "answer: %s%s", a->truth ? "true" : "false", m->newline);
		break;
	case QUESTION_MULTIPLE:
		add_items(out, m, KEY_ANSWERS, &a->rights);
		add_wrong(out, m, KEY_WRONG, a);
		break;
	case QUESTION_ORDER:
		add_items(out, m, KEY_ORDER, &a->rights);
		break;
	case QUESTION_MATCH:
		add_pairs(out, m, a);
		add_wrong(out, m, KEY_EXTRA, a);
		break;
	case QUESTION_SHORT:
		write_list(out, m, m->keys, keys[KEY_ACCEPT].name, &a->rights);
		break;
	case QUESTION_NUMERIC:
		add_key(out, m, KEY_NUMBER, a->number);
		add_key(out, m, KEY_WITHIN, a->within);
		break;
	default:
		add_key(out, m, KEY_FILL, a->fill);
		break;
	}
}

static void
add_units(struct str *out, const struct manner *m, const struct authored *a)
{
	if (a->type != QUESTION_NUMERIC)
		return;
	if (a->units.n == 1)
		add_key(out, m, KEY_UNIT, a->units.items[0]);
	else
		write_list(out, m, m->keys, keys[KEY_UNIT].name, &a->units);
}

static void
add_source(struct str *out, const struct authored_source *s)
{
	str_byte(out, '[');
	write_word(out, span_of(s->key));
	if (s->section) {
		str_text(out, ", ");
		add_quoted(out, span_trim(span_of(s->section)));
	}
	str_byte(out, ']');
}

static void
add_sources(struct str *out, const struct manner *m, const struct authored *a)
{
	bool several = a->n_sources > 1;

	if (a->n_sources == 1 && !a->sources[0].section)
		add_key(out, m, KEY_SOURCE, a->sources[0].key);
	if (!a->n_sources || (!several && !a->sources[0].section))
		return;
	str_fill(out, ' ', m->keys);
	str_text(out, several ? "source: [" : "source: ");
	for (size_t i = 0; i < a->n_sources; i++) {
		str_text(out, i ? ", " : "");
		add_source(out, &a->sources[i]);
	}
	str_printf(out, "%s%s", several ? "]" : "", m->newline);
}

void
write_question(struct str *out, const struct authored *a, const struct manner *m)
{
	size_t start = out->len;

	add_key(out, m, KEY_ID, a->id);
	/* The first key stands behind the dash. */
	if (out->len > start + m->dash)
		out->s[start + m->dash] = '-';
	add_key(out, m, KEY_ASK, a->ask);
	add_answer(out, m, a);
	add_units(out, m, a);
	add_key(out, m, KEY_EXPLAIN, a->explain);
	add_sources(out, m, a);
	add_key(out, m, KEY_TOPIC, a->topic);
	add_key(out, m, KEY_LEVEL, a->level);
	add_key(out, m, KEY_DIFFICULTY, a->difficulty);
	if (a->critical) {
		str_fill(out, ' ', m->keys);
		str_printf(out, "critical: true%s", m->newline);
	}
	add_key(out, m, KEY_HINT, a->hint);
	write_list(out, m, m->keys, keys[KEY_TAGS].name, &a->tags);
	add_key(out, m, KEY_NOTE, a->note);
}
