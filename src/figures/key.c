/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/key.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "bank/bank.h"
#include "base/str.h"
#include "engine/grade.h"
#include "engine/response.h"
#include "figures/show.h"
#include "text/layout.h"

/* The letter that the author's choice has on the screen. */
static char
letter(const struct shown *shown, size_t choice)
{
	for (size_t i = 0; i < shown->n; i++)
		if (shown->order[i] == choice)
			return (char)('a' + i);
	return '?'; /* A choice that was not shown: no caller asks for it. */
}

static void
choice_line(struct str *out, const struct style *style, const char *lead, const struct question *q,
	    const struct shown *shown, size_t choice)
{
	struct str line = STR_INIT;

	str_text(&line, lead);
	if (shown)
		str_printf(&line, "%c) ", letter(shown, choice));
	else if (q->type == QUESTION_ORDER)
		str_printf(&line, "%zu) ", choice + 1);
	else
		str_text(&line, "- ");
	layout_inline(out, style, line.s, span_of(q->choices[choice].text));
	str_release(&line);
}

static void
pairs(struct str *out, const struct style *style, const char *lead, const struct question *q,
      const struct shown *shown)
{
	struct str line = STR_INIT, text = STR_INIT;

	for (size_t i = 0; i < q->n_lefts; i++) {
		str_clear(&line);
		str_clear(&text);
		if (shown)
			str_printf(&line, "%s%zu%c) ", lead, i + 1, letter(shown, i));
		else
			str_printf(&line, "%s- ", lead);
		str_printf(&text, "%s: %s", q->lefts[i], q->choices[i].text);
		layout_inline(out, style, line.s, span_str(&text));
	}
	str_release(&line);
	str_release(&text);
}

static void
number_key(struct str *text, const struct question *q)
{
	str_text(text, q->number_text);
	if (q->units.n)
		str_printf(text, " %s", q->units.items[0]);
	if (q->within > 0)
		str_printf(text, " (%g either way counts as right)", q->within);
}

static void
filled(struct str *text, const struct question *q)
{
	for (size_t i = 0; i < q->n_gaps; i++)
		str_printf(text, "%s**%s**", q->parts[i], q->gaps[i].items[0]);
	str_text(text, q->parts[q->n_gaps]);
}

void
figure_key_words(struct str *text, const struct question *q)
{
	if (q->type == QUESTION_TRUEFALSE)
		str_text(text, q->truth ? "True." : "False.");
	else if (q->type == QUESTION_SHORT)
		str_text(text, q->gaps[0].items[0]);
	else if (q->type == QUESTION_NUMERIC)
		number_key(text, q);
	else if (q->type == QUESTION_CLOZE)
		filled(text, q);
}

void
figure_told(struct str *out, const struct question *q)
{
	if (q->type == QUESTION_CLOZE)
		figure_key_words(out, q);
	else
		figure_stem(out, q);
}

void
figure_key(struct str *out, const struct style *style, const char *lead, const struct question *q,
	   const struct shown *shown)
{
	struct str text = STR_INIT;

	switch (q->type) {
	case QUESTION_SINGLE:
	case QUESTION_MULTIPLE:
		for (size_t i = 0; i < q->n_choices; i++) {
			size_t choice = shown ? shown->order[i] : i;
			if (q->choices[choice].right)
				choice_line(out, style, lead, q, shown, choice);
		}
		break;
	case QUESTION_ORDER:
		for (size_t i = 0; i < q->n_choices && q->choices[i].right; i++)
			choice_line(out, style, lead, q, shown, i);
		break;
	case QUESTION_MATCH:
		pairs(out, style, lead, q, shown);
		break;
	default:
		figure_key_words(&text, q);
		layout_markup(out, style, lead, span_str(&text));
		break;
	}
	str_release(&text);
}

void
figure_key_response(struct response *r, const struct question *q, const struct shown *shown)
{
	bool in_place = q->type == QUESTION_ORDER || q->type == QUESTION_MATCH;

	for (size_t i = 0; i < shown->n; i++) {
		size_t choice = in_place ? i : shown->order[i];
		if (q->choices[choice].right)
			r->picks[r->n_picks++] = choice;
	}
}

/* Why the picks that are wrong are wrong. */
static void
wrong_picks(struct str *out, const struct style *style, const struct question *q,
	    const struct shown *shown, const struct response *r)
{
	struct str lead = STR_INIT;

	for (size_t i = 0; i < r->n_picks; i++) {
		size_t pick = r->picks[i];
		bool fits = q->type == QUESTION_MATCH ? pick == i : q->choices[pick].right;
		if (fits || !q->choices[pick].why)
			continue;
		str_clear(&lead);
		str_printf(&lead, "Not %c) ", letter(shown, pick));
		layout_inline(out, style, lead.s, span_of(q->choices[pick].why));
	}
	str_release(&lead);
}

static void
spellings(struct str *out, const struct style *style, const struct question *q,
	  const struct verdict *v)
{
	struct str line = STR_INIT;

	for (size_t i = 0; i < q->n_gaps; i++) {
		if (!v->spelling[i])
			continue;
		str_clear(&line);
		str_printf(&line, "The right spelling: %s", v->spelling[i]);
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
}

/* Adds one part of an answer to the line of parts. */
static void
part(struct str *line, const char *name, bool right)
{
	str_printf(line, "%s %s %s", line->len ? "," : "Yours:", name, right ? "right" : "wrong");
}

/* Which parts of an answer of several were right. */
static void
parts(struct str *out, const struct style *style, const struct question *q,
      const struct shown *shown, const struct response *r, const struct verdict *v)
{
	struct str line = STR_INIT;
	char name[32];

	for (size_t i = 0; q->type == QUESTION_MULTIPLE && i < shown->n; i++) {
		size_t choice = shown->order[i];
		if (response_picked(r, choice))
			part(&line, (char[]){(char)('a' + i), '\0'}, q->choices[choice].right);
	}
	for (size_t i = 0; q->type == QUESTION_MATCH && i < r->n_picks; i++) {
		snprintf(name, sizeof(name), "%zu%c", i + 1, letter(shown, r->picks[i]));
		part(&line, name, r->picks[i] == i);
	}
	for (size_t i = 0; q->type == QUESTION_CLOZE && q->n_gaps > 1 && i < q->n_gaps; i++) {
		snprintf(name, sizeof(name), "blank %zu", i + 1);
		part(&line, name, v->gap_right[i]);
	}
	if (line.len) {
		str_byte(&line, '.');
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
}

/* Why an answer with nothing wrong in it has no points. */
static void
lacking(struct str *out, const struct style *style, const struct question *q,
	const struct response *r)
{
	struct str line = STR_INIT;
	size_t n = 0;

	for (size_t i = 0; i < q->n_choices; i++) {
		bool picked = response_picked(r, i);
		if (picked && !q->choices[i].right)
			return;
		n += !picked && q->choices[i].right;
	}
	if (n == 1)
		str_text(&line, "One is missing");
	else
		str_printf(&line, "%zu are missing", n);
	str_text(&line, "; this question gives no points for a part.");
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

void
figure_right(struct str *out, const struct style *style, const struct question *q,
	     const struct shown *shown)
{
	bool lines = q->type == QUESTION_MULTIPLE || q->type == QUESTION_ORDER ||
		     q->type == QUESTION_MATCH || q->type == QUESTION_CLOZE;

	if (lines)
		layout_plain(out, style, "", LOOK_TEXT,
			     span_of(q->type == QUESTION_ORDER ? "The right order:"
							       : "Right would have been:"));
	figure_key(out, style, lines ? "  " : "The answer: ", q, shown);
}

void
figure_correction(struct str *out, const struct style *style, const struct question *q,
		  const struct shown *shown, const struct response *r, const struct verdict *v)
{
	if (!is_full(v->score)) {
		parts(out, style, q, shown, r, v);
		if (q->type == QUESTION_MULTIPLE && q->all_or_nothing)
			lacking(out, style, q, r);
		figure_right(out, style, q, shown);
		wrong_picks(out, style, q, shown, r);
	}
	if (q->type == QUESTION_SHORT || q->type == QUESTION_CLOZE)
		spellings(out, style, q, v);
}

void
figure_answer(struct str *out, const struct question *q, const struct shown *shown,
	      const struct response *r)
{
	size_t start = out->len;

	if (q->n_choices == 0 || r->skipped)
		figure_response(out, q, r);
	for (size_t i = 0; q->type == QUESTION_MULTIPLE && i < shown->n; i++)
		if (response_picked(r, shown->order[i]))
			str_printf(out, "%s%c", out->len > start ? " " : "", (char)('a' + i));
	for (size_t i = 0; q->type != QUESTION_MULTIPLE && i < r->n_picks; i++) {
		str_text(out, i ? " " : "");
		if (q->type == QUESTION_MATCH)
			str_printf(out, "%zu", i + 1);
		str_byte(out, letter(shown, r->picks[i]));
	}
}
