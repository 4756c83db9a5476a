/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/balance.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/random.h"
#include "engine/draw.h"
#include "engine/form.h"

static size_t
free_places(const struct question *q)
{
	size_t n = 0;

	for (size_t i = 0; i < q->n_choices; i++)
		n += !q->choices[i].last;
	return n;
}

/* A single choice's key is its first choice. Where that is anchored itself, or all is, nothing can
 * be moved. */
static bool
key_moves(const struct question *q)
{
	return q->type == QUESTION_SINGLE && q->shuffle && !q->numbers && q->n_choices > 0 &&
	       !q->choices[0].last;
}

/* Swaps the key with what stands at the place: the others stay as shuffled as they were. */
static void
move_key(struct shown *s, size_t place)
{
	size_t at = 0;

	while (s->order[at] != 0)
		at++;
	s->order[at] = s->order[place];
	s->order[place] = 0;
}

/* One more key each at `extra` of the n places, those that have the fewest; equals are drawn. */
static void
add_extras(size_t *wanted, const size_t *used, size_t n, size_t extra, struct random *r)
{
	size_t order[BANK_MAX_CHOICES];

	for (size_t i = 0; i < n; i++)
		order[i] = i;
	random_shuffle(r, order, n);
	for (size_t i = 0; i < extra; i++) {
		size_t best = i, kept;
		for (size_t j = i + 1; j < n; j++)
			best = used[order[j]] < used[order[best]] ? j : best;
		kept = order[best];
		order[best] = order[i];
		order[i] = kept;
		wanted[kept]++;
	}
}

/* Moves the keys of the n items of `group`, all with that many free places. used counts the keys at
 * each place. */
static void
spread_keys(struct form_item **group, size_t n, size_t places, size_t *used, struct random *r)
{
	size_t wanted[BANK_MAX_CHOICES], at = 0;
	size_t *order = alloc_items(n, sizeof(*order));

	for (size_t i = 0; i < places; i++)
		wanted[i] = n / places;
	add_extras(wanted, used, places, n % places, r);
	for (size_t i = 0; i < n; i++)
		order[i] = i;
	random_shuffle(r, order, n);
	for (size_t place = 0; place < places; place++) {
		used[place] += wanted[place];
		for (size_t i = 0; i < wanted[place]; i++)
			move_key(&group[order[at++]]->shown, place);
	}
	free(order);
}

/* Gathers those with so many choices, so many of them free, and spreads their keys. */
static void
balance_group(struct form_item *items, size_t n, size_t n_choices, size_t places, size_t *used,
	      struct random *r)
{
	struct form_item **group = alloc_items(n, sizeof(*group));
	size_t n_group = 0;

	for (size_t i = 0; i < n; i++) {
		const struct question *q = items[i].question;
		if (key_moves(q) && q->n_choices == n_choices && free_places(q) == places)
			group[n_group++] = &items[i];
	}
	if (n_group > 0)
		spread_keys(group, n_group, places, used, r);
	free(group);
}

void
balance_choices(struct form_item *items, size_t n, struct random *r)
{
	bool there[BANK_MAX_CHOICES + 1][BANK_MAX_CHOICES + 1] = {{false}};

	for (size_t i = 0; i < n; i++) {
		const struct question *q = items[i].question;
		draw_order(&items[i].shown, q, r);
		if (key_moves(q))
			there[q->n_choices][free_places(q)] = true;
	}
	for (size_t choices = 1; choices <= BANK_MAX_CHOICES; choices++) {
		size_t used[BANK_MAX_CHOICES] = {0};
		for (size_t places = 1; places <= choices; places++)
			if (there[choices][places])
				balance_group(items, n, choices, places, used, r);
	}
}
