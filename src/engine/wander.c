/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/wander.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/random.h"
#include "engine/supply.h"

/* Steps of either kind for each question of the form: what a first form owes to how it was found
 * fades as exp(-STEPS). */
enum { STEPS = 16 };

struct walk {
	const struct supply *s;
	struct random *r;
	bool *taken;	    /* owned */
	uint32_t *excluded; /* owned: how many that are taken exclude it */
	uint32_t *items;    /* owned: the supply's, cell by cell */
	size_t *at;	    /* owned: where each cell's begin */
};

static void
take(struct walk *w, uint32_t item, bool taken)
{
	const struct supply *s = w->s;

	w->taken[item] = taken;
	for (size_t i = s->excluded_at[item]; i < s->excluded_at[item + 1]; i++)
		w->excluded[s->excluded[i]] += taken ? 1 : UINT32_MAX; /* or one less */
}

static void
list_cells(struct walk *w)
{
	const struct supply *s = w->s;
	size_t n_cells = s->n_areas * s->n_levels;

	w->items = alloc_items(s->n, sizeof(*w->items));
	w->at = alloc_items(n_cells + 2, sizeof(*w->at));
	for (size_t i = 0; i < s->n; i++)
		w->at[s->items[i].cell + 2]++;
	for (size_t i = 2; i < n_cells + 2; i++)
		w->at[i] += w->at[i - 1];
	for (size_t i = 0; i < s->n; i++)
		w->items[w->at[s->items[i].cell + 1]++] = (uint32_t)i;
}

static size_t
cell_size(const struct walk *w, size_t cell)
{
	return w->at[cell + 1] - w->at[cell];
}

/* Any one of a cell that has some. */
static uint32_t
any_of(struct walk *w, size_t cell)
{
	return w->items[w->at[cell] + random_below(w->r, cell_size(w, cell))];
}

/* Whether it can come while those two go. */
static bool
can_come(const struct walk *w, uint32_t item, uint32_t gone, uint32_t gone_too)
{
	uint32_t n = w->excluded[item];

	if (w->taken[item])
		return false;
	if (n > 0)
		n -= supply_excludes(w->s, item, gone);
	if (n > 0 && gone_too != gone)
		n -= supply_excludes(w->s, item, gone_too);
	return n == 0;
}

static void
step_within(struct walk *w, uint32_t *pick)
{
	const struct candidate *items = w->s->items;
	uint32_t other = any_of(w, items[*pick].cell);

	if (items[other].seen > items[*pick].seen || !can_come(w, other, *pick, *pick))
		return;
	take(w, *pick, false);
	take(w, other, true);
	*pick = other;
}

/* Two questions give way to one of the first's area and the second's level, and the reverse; or,
 * `straight`, to others of their own cells. */
static void
step_across(struct walk *w, uint32_t *a, uint32_t *b, bool straight)
{
	const struct candidate *items = w->s->items;
	size_t levels = w->s->n_levels, from = items[*a].cell, to = items[*b].cell;
	size_t left = straight ? from : from / levels * levels + to % levels;
	size_t right = straight ? to : to / levels * levels + from % levels;
	size_t back = cell_size(w, from) * cell_size(w, to);
	size_t on = cell_size(w, left) * cell_size(w, right);

	/* The step back would be more likely than this one by on to back. */
	if (on == 0 || (on < back && random_below(w->r, back) >= on))
		return;
	uint32_t x = any_of(w, left), y = any_of(w, right);
	if (x == y || items[x].seen + items[y].seen > items[*a].seen + items[*b].seen ||
	    !can_come(w, x, *a, *b) || !can_come(w, y, *a, *b) || supply_excludes(w->s, x, y))
		return;
	take(w, *a, false);
	take(w, *b, false);
	take(w, x, true);
	take(w, y, true);
	*a = x;
	*b = y;
}

void
wander(const struct supply *s, uint32_t *picks, size_t n, struct random *r)
{
	struct walk w = {.s = s, .r = r};

	w.taken = alloc_items(s->n, sizeof(*w.taken));
	w.excluded = alloc_items(s->n, sizeof(*w.excluded));
	list_cells(&w);
	for (size_t i = 0; i < n; i++)
		take(&w, picks[i], true);
	for (size_t i = 0; i < n * STEPS; i++) {
		size_t a = (size_t)random_below(r, n), b = (size_t)random_below(r, n);
		step_within(&w, &picks[random_below(r, n)]);
		if (a != b)
			step_across(&w, &picks[a], &picks[b], random_below(r, 4) == 0);
	}
	free(w.taken);
	free(w.excluded);
	free(w.items);
	free(w.at);
}
