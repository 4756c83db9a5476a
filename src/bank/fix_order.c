/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wrong choices that are numbers, put into order. */
#include <stdlib.h>
#include <string.h>

#include "bank/amount.h"
#include "bank/craft.h"
#include "bank/fix_room.h"
#include "bank/keys.h"
#include "bank/rules.h"
#include "base/alloc.h"

/* A wrong choice: how much it is, and the bytes that it takes. */
struct wrong {
	struct amount amount;
	size_t place; /* among the wrong ones */
	size_t column;
	struct span text;
};

static size_t
byte_at(const struct lined *p, const struct bank *b, uint32_t at, size_t *column)
{
	struct place place = bank_place(b, at);

	*column = place.column;
	return p->starts[place.line - 1] +
	       lined_column(lined_line(p, place.line - 1), place.column);
}

static bool
wrong_at(struct wrong *w, const struct lined *p, const struct question *q, size_t rights, size_t i)
{
	const struct spot *spot = question_spot(q, KEY_WRONG, (uint16_t)i);
	size_t ignored;

	bool english = strncmp(q->bank->language, "en", 2) == 0;
	if (!spot || !amount_read(&w->amount, span_of(q->choices[rights + i].text), english))
		return false;
	size_t from = byte_at(p, q->bank, spot->at, &w->column);
	size_t end = byte_at(p, q->bank, spot->end, &ignored);
	w->place = i;
	w->text = span_trim((struct span){p->text.s + from, end - from});
	return !memchr(w->text.s, '#', w->text.n);
}

static int
compare(const struct amount *a, const struct amount *b)
{
	double x = a->low * a->factor, y = b->low * b->factor;

	if (x == y)
		x = a->high * a->factor, y = b->high * b->factor;
	return (x > y) - (x < y);
}

static int
by_amount(const void *a, const void *b)
{
	const struct wrong *x = a, *y = b;
	int order = compare(&x->amount, &y->amount);

	return order ? order : (x->place > y->place) - (x->place < y->place);
}

/* Whether they can be put into an order, and stand in none. */
static bool
is_unsorted(const struct wrong *wrong, size_t n)
{
	bool rises = false, falls = false;

	for (size_t i = 1; i < n; i++) {
		const struct amount *a = &wrong[i - 1].amount, *b = &wrong[i].amount;
		if (!amount_same_unit(a, b) &&
		    (a->quantity == QUANTITY_OTHER || a->quantity != b->quantity))
			return false;
		int order = compare(a, b);
		rises = rises || order < 0;
		falls = falls || order > 0;
	}
	return rises && falls;
}

/* Puts the texts of the choices into each other's places. Those of several lines fit only where
 * they begin in the same column. */
static void
fix_question(struct edits *e, const struct lined *p, const struct question *q)
{
	struct wrong wrong[BANK_MAX_CHOICES], sorted[BANK_MAX_CHOICES];
	size_t rights = 0, n = 0;
	bool fits = true;

	while (rights < q->n_choices && q->choices[rights].right)
		rights++;
	for (; fits && rights + n < q->n_choices; n++)
		fits = wrong_at(&wrong[n], p, q, rights, n);
	for (size_t i = 0; fits && i < n; i++)
		fits = !memchr(wrong[i].text.s, '\n', wrong[i].text.n) ||
		       wrong[i].column == wrong[0].column;
	if (!fits || !is_unsorted(wrong, n))
		return;
	memcpy(sorted, wrong, n * sizeof(*wrong));
	qsort(sorted, n, sizeof(*sorted), by_amount);
	for (size_t i = 0; i < n; i++) {
		if (sorted[i].place == i)
			continue;
		struct str text = STR_INIT;
		str_span(&text, sorted[i].text);
		size_t line =
		    bank_place(q->bank, question_spot(q, KEY_WRONG, (uint16_t)i)->at).line;
		edits_add(e, (size_t)(wrong[i].text.s - p->text.s), wrong[i].text.n,
			  str_take(&text), line - 1, FIX_ORDER);
	}
}

/* The lines at which the craft finds choices out of order; owned by the caller. */
static size_t *
unsorted_lines(const struct bank *b, size_t *n)
{
	struct craft craft;
	struct diags d;

	diags_init(&d);
	craft_init(&craft, &d);
	craft_bank(&craft, b);
	size_t *lines = alloc_items(d.n, sizeof(*lines));
	*n = 0;
	for (size_t i = 0; i < d.n; i++)
		if (strcmp(d.items[i].rule, rules[RULE_UNSORTED].name) == 0)
			lines[(*n)++] = d.items[i].at.line;
	craft_release(&craft);
	diags_release(&d);
	return lines;
}

void
fix_orders(struct edits *e, const struct lined *p, const struct look *l)
{
	size_t n, *lines;

	if (!l->is_bank)
		return;
	lines = unsorted_lines(l->bank, &n);
	for (size_t i = 0; n && i < l->bank->n_questions; i++) {
		const struct question *q = l->bank->questions[i];
		size_t last = bank_place(l->bank, q->end).line;
		bool unsorted = false;
		for (size_t k = 0; k < n && !unsorted; k++)
			unsorted = lines[k] >= q->line && lines[k] <= last;
		if (unsorted && (q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE))
			fix_question(e, p, q);
	}
	free(lines);
}
