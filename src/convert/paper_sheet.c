/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/paper_parts.h"

#include <stdbool.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/str.h"
#include "engine/form.h"
#include "text/roff.h"

/* Two columns, or three where two are not enough for a page. Widths are in inches. */
struct layout {
	size_t columns;
	size_t bubbles; /* that stand in a column; of more choices the letter is written */
	size_t pairs;	/* of a match that do */
	double width, indent, line, gap_line;
};

static const struct layout wide = {2, 8, 5, 3.3, 0.45, 2.25, 2};
static const struct layout narrow = {3, 6, 4, 2.13, 0.36, 1.55, 1.33};

enum {
	FIRST_ROWS = 24, /* on the page with the head */
	ROWS = 26,
};

/* A place of the sheet to answer in: a question's, or a part's. */
struct slot {
	const struct form_item *item;
	size_t number;
	size_t part; /* the gap or left side that it begins with, from 0 */
};

static size_t
slots_of(const struct question *q, const struct layout *l)
{
	if (q->type == QUESTION_CLOZE)
		return q->n_gaps;
	return q->type == QUESTION_MATCH ? (q->n_lefts + l->pairs - 1) / l->pairs : 1;
}

static struct slot *
find_slots(const struct form *f, const struct layout *l, size_t *n)
{
	size_t most = 0;

	for (size_t i = 0; i < f->n; i++)
		most += slots_of(f->items[i].question, l);
	struct slot *slots = alloc_items(most, sizeof(*slots));
	*n = 0;
	for (size_t i = 0; i < f->n; i++) {
		const struct question *q = f->items[i].question;
		size_t step = q->type == QUESTION_MATCH ? l->pairs : 1;
		for (size_t k = 0; k < slots_of(q, l); k++)
			slots[(*n)++] = (struct slot){&f->items[i], i + 1, k * step};
	}
	return slots;
}

static void
bubbles(struct str *row, size_t n)
{
	for (size_t i = 0; i < n; i++)
		str_printf(row, "\\*[bubble %c]", (char)('a' + i));
}

static void
pairs(struct str *row, const struct question *q, size_t first, size_t most)
{
	for (size_t i = first; i < q->n_lefts && i < first + most; i++)
		str_printf(row, "%zu\\h'.03i'\\D'l .21i 0'\\h'.08i'", i + 1);
}

/* What a slot is answered in, at so many inches from the left. */
static void
cell(struct str *row, const struct slot *s, const struct layout *l, double left)
{
	const struct question *q = s->item->question;
	bool picks = q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;

	str_printf(row, "\\h'|%gi'", left);
	if (s->part == 0)
		str_printf(row, "\\f[HB]%zu\\f[R]", s->number);
	str_printf(row, "\\h'|%gi'", left + l->indent);
	if (q->type == QUESTION_TRUEFALSE)
		bubbles(row, 2);
	else if (picks && s->item->shown.n <= l->bubbles)
		bubbles(row, s->item->shown.n);
	else if (q->type == QUESTION_MATCH)
		pairs(row, q, s->part, l->pairs);
	else if (q->type == QUESTION_CLOZE && q->n_gaps > 1)
		str_printf(row, "(%zu)\\h'.05i'\\D'l %gi 0'", s->part + 1, l->gap_line);
	else
		str_printf(row, "\\D'l %gi 0'", l->line);
}

/* A page's slots, down one column after the other. */
static void
page_of(struct roff *r, const struct slot *slots, size_t n, const struct layout *l)
{
	struct str row = STR_INIT;
	size_t height = (n + l->columns - 1) / l->columns;

	for (size_t i = 0; i < height; i++) {
		str_clear(&row);
		for (size_t k = i; k < n; k += height)
			cell(&row, &slots[k], l, (double)(k / height) * l->width);
		roff_line(r, "%s", row.s);
	}
	str_release(&row);
}

void
paper_sheet(struct roff *r, const struct form *f)
{
	const struct layout *l = &wide;
	size_t n, rows = FIRST_ROWS;
	struct slot *slots = find_slots(f, l, &n);

	if (n > l->columns * rows) {
		free(slots);
		l = &narrow;
		slots = find_slots(f, l, &n);
	}
	roff_line(r, ".RU\n.nf\n.ps 10\n.vs 23");
	for (size_t at = 0; at < n; at += l->columns * rows, rows = ROWS) {
		size_t left = n - at, most = l->columns * rows;
		if (at) {
			roff_line(r, ".bp");
			paper_name_line(r);
		}
		page_of(r, &slots[at], left < most ? left : most, l);
	}
	roff_line(r, ".fi\n.ps 11\n.vs 14.5");
	free(slots);
}
