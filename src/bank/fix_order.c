/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wrong choices that are numbers, put into order. */
#include <stdlib.h>
#include <string.h>

#include "bank/craft.h"
#include "bank/fix_room.h"
#include "bank/keys.h"
#include "bank/rules.h"

/* A wrong choice: its number, and the bytes that it takes. */
struct wrong {
	double number;
	size_t place; /* among the wrong ones */
	size_t column;
	struct span text;
};

/* The number that a choice begins with. */
static bool
number_of(const char *text, double *number)
{
	size_t n = strspn(text, "+-0123456789.,");

	while (n && strchr(".,", text[n - 1]))
		n--;
	return !memchr(text, ',', n) && parse_number((struct span){text, n}, number);
}

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

	if (!spot || !number_of(q->choices[rights + i].text, &w->number))
		return false;
	size_t from = byte_at(p, q->bank, spot->at, &w->column);
	size_t end = byte_at(p, q->bank, spot->end, &ignored);
	w->place = i;
	w->text = span_trim((struct span){p->text.s + from, end - from});
	return !memchr(w->text.s, '#', w->text.n);
}

static int
by_number(const void *a, const void *b)
{
	const struct wrong *x = a, *y = b;

	if (x->number < y->number || x->number > y->number)
		return x->number < y->number ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* Puts the texts of the choices into each other's places. Those of several lines fit only where
 * they begin in the same column. */
static void
fix_question(struct edits *e, const struct lined *p, const struct question *q)
{
	struct wrong wrong[BANK_MAX_CHOICES], sorted[BANK_MAX_CHOICES];
	size_t rights = 0, n = 0;
	bool fits = true, moved = false;

	while (rights < q->n_choices && q->choices[rights].right)
		rights++;
	for (; fits && rights + n < q->n_choices; n++)
		fits = wrong_at(&wrong[n], p, q, rights, n);
	for (size_t i = 0; fits && i < n; i++)
		fits = !memchr(wrong[i].text.s, '\n', wrong[i].text.n) ||
		       wrong[i].column == wrong[0].column;
	if (!fits)
		return;
	memcpy(sorted, wrong, n * sizeof(*wrong));
	qsort(sorted, n, sizeof(*sorted), by_number);
	for (size_t i = 0; i < n; i++) {
		moved = moved || sorted[i].place != i;
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

void
fix_orders(struct edits *e, const struct lined *p, const struct look *l)
{
	struct craft craft;
	struct diags d;
	size_t k = 0;

	diags_init(&d);
	craft_init(&craft, &d);
	if (l->is_bank)
		craft_bank(&craft, l->bank);
	for (size_t i = 0; i < l->bank->n_questions; i++) {
		const struct question *q = l->bank->questions[i];
		size_t last = bank_place(l->bank, q->end).line;
		bool unsorted = false;
		for (k = 0; k < d.n && !unsorted; k++)
			unsorted = d.items[k].at.line >= q->line && d.items[k].at.line <= last &&
				   strcmp(d.items[k].rule, rules[RULE_UNSORTED].name) == 0;
		if (unsorted && (q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE))
			fix_question(e, p, q);
	}
	craft_release(&craft);
	diags_release(&d);
}
