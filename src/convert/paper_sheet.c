/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/paper_parts.h"

#include <stdbool.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/str.h"
#include "engine/form.h"
#include "text/roff.h"

enum {
	BUBBLES = 8,	 /* that stand in a column; of more choices the letter is written */
	PAIRS = 5,	 /* of a match that do */
	FIRST_ROWS = 20, /* on the page with the head */
	ROWS = 23,
};

/* A place of the sheet to answer in: a question's, or a part's. */
struct slot {
	const struct form_item *item;
	size_t number;
	size_t part; /* the gap or left side that it begins with, from 0 */
};

static size_t
slots_of(const struct question *q)
{
	if (q->type == QUESTION_CLOZE)
		return q->n_gaps;
	return q->type == QUESTION_MATCH ? (q->n_lefts + PAIRS - 1) / PAIRS : 1;
}

static struct slot *
find_slots(const struct form *f, size_t *n)
{
	size_t most = 0;

	for (size_t i = 0; i < f->n; i++)
		most += slots_of(f->items[i].question);
	struct slot *slots = alloc_items(most, sizeof(*slots));
	*n = 0;
	for (size_t i = 0; i < f->n; i++) {
		const struct question *q = f->items[i].question;
		size_t step = q->type == QUESTION_MATCH ? PAIRS : 1;
		for (size_t k = 0; k < slots_of(q); k++)
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
pairs(struct str *row, const struct question *q, size_t first)
{
	for (size_t i = first; i < q->n_lefts && i < first + PAIRS; i++)
		str_printf(row, "%zu\\h'.03i'\\D'l .26i 0'\\h'.12i'", i + 1);
}

/* What a slot is answered in, at so many inches from the left. */
static void
cell(struct str *row, const struct slot *s, double left)
{
	const struct question *q = s->item->question;
	bool picks = q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;

	str_printf(row, "\\h'|%gi'", left);
	if (s->part == 0)
		str_printf(row, "\\f[HB]%zu\\f[R]", s->number);
	str_printf(row, "\\h'|%gi'", left + 0.45);
	if (q->type == QUESTION_TRUEFALSE)
		bubbles(row, 2);
	else if (picks && s->item->shown.n <= BUBBLES)
		bubbles(row, s->item->shown.n);
	else if (q->type == QUESTION_MATCH)
		pairs(row, q, s->part);
	else if (q->type == QUESTION_CLOZE && q->n_gaps > 1)
		str_printf(row, "(%zu)\\h'.05i'\\D'l 2i 0'", s->part + 1);
	else
		str_text(row, "\\D'l 2.25i 0'");
}

void
paper_sheet(struct roff *r, const struct form *f)
{
	struct str row = STR_INIT;
	size_t n, rows = FIRST_ROWS;
	struct slot *slots = find_slots(f, &n);

	roff_line(r, ".sp .6v\n.RU\n.nf\n.ps 10\n.vs 25");
	for (size_t at = 0; at < n; at += 2 * rows, rows = ROWS) {
		if (at) {
			paper_page(r, 0);
			paper_name_line(r);
		}
		size_t left = n - at < 2 * rows ? n - at : 2 * rows, height = (left + 1) / 2;
		for (size_t i = 0; i < height; i++) {
			str_clear(&row);
			cell(&row, &slots[at + i], 0);
			if (i + height < left)
				cell(&row, &slots[at + height + i], 3.3);
			roff_line(r, "%s", row.s);
		}
	}
	roff_line(r, ".fi\n.ps 11\n.vs 14.5");
	free(slots);
	str_release(&row);
}
