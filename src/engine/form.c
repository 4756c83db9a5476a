/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/form.h"

#include <stdlib.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "base/alloc.h"
#include "base/arena.h"
#include "base/map.h"
#include "base/random.h"
#include "base/str.h"
#include "engine/balance.h"
#include "engine/blueprint.h"
#include "engine/keep.h"
#include "engine/kernel.h"
#include "engine/lack.h"
#include "engine/pick.h"
#include "engine/supply.h"
#include "engine/wander.h"

/* A question's turn on the form: its case's, or its own. */
struct turn {
	size_t block, place;
};

static int
by_turn(const void *a, const void *b)
{
	const struct turn *x = a, *y = b;

	if (x->block != y->block)
		return x->block < y->block ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* A case is known by its name and its bank's: a question that is not translated brings the
 * original's text of its case along. */
static const char *
case_key(struct arena *keys, const struct question *q)
{
	struct str key = STR_INIT;

	str_printf(&key, "%s/%s", q->bank->name, q->vignette->id);
	const char *kept = arena_text(keys, span_str(&key));
	str_release(&key);
	return kept;
}

/* Numbers the blocks: a case's questions have its first one's, all others their own. Returns how
 * many there are. */
static size_t
find_blocks(const struct question *const *questions, size_t n, struct turn *turns)
{
	struct arena keys;
	struct map cases;
	size_t n_blocks = 0;
	bool added = true;

	arena_init(&keys);
	map_init(&cases);
	for (size_t i = 0; i < n; i++) {
		uint32_t block = (uint32_t)n_blocks;
		added = true;
		if (questions[i]->vignette)
			block =
			    *map_put(&cases, span_of(case_key(&keys, questions[i])), block, &added);
		turns[i] = (struct turn){block, i};
		n_blocks += added;
	}
	map_release(&cases);
	arena_release(&keys);
	return n_blocks;
}

void
form_of(struct form *f, const struct question *const *questions, size_t n, struct random *r)
{
	struct turn *turns = alloc_items(n, sizeof(*turns));
	size_t n_blocks = find_blocks(questions, n, turns);
	size_t *order = alloc_items(n_blocks, sizeof(*order));

	for (size_t i = 0; i < n_blocks; i++)
		order[i] = i;
	random_shuffle(r, order, n_blocks);
	for (size_t i = 0; i < n; i++)
		turns[i].block = order[turns[i].block];
	qsort(turns, n, sizeof(*turns), by_turn);
	*f = (struct form){.items = alloc_items(n, sizeof(*f->items)), .n = n};
	for (size_t i = 0; i < n; i++)
		f->items[i].question = questions[turns[i].place];
	balance_choices(f->items, n, r);
	free(turns);
	free(order);
}

static void
find_demand(struct demand *d, const struct exam *e)
{
	double shares[EXAM_MAX_AREAS];

	*d = (struct demand){.areas = {e->questions}, .levels = {e->questions}};
	for (size_t i = 0; i < e->n_areas; i++)
		shares[i] = e->areas[i].share;
	if (e->n_areas > 0)
		blueprint_counts(shares, e->n_areas, e->questions, d->areas);
	if (e->levelled)
		blueprint_counts(e->levels + 1, LEVELS - 1, e->questions, d->levels);
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* Puts the picks, in the library's order, onto the form. */
static void
make_form(struct form *f, const struct supply *s, uint32_t *picks, size_t n, struct random *r)
{
	const struct question **questions = alloc_items(n, sizeof(*questions));

	qsort(picks, n, sizeof(*picks), by_number);
	for (size_t i = 0; i < n; i++)
		questions[i] = s->items[picks[i]].q;
	form_of(f, questions, n, r);
	free(questions);
}

/* Returns false where there is no form, and says why. */
static bool
pick_some(uint32_t *picks, const struct exam *e, const struct supply *s, struct random *r,
	  struct str *lack)
{
	uint64_t work = PICK_WORK;
	struct demand d;

	find_demand(&d, e);
	switch (pick(s, &d, e->questions, &work, r, picks)) {
	case PICKED:
		wander(s, picks, e->questions, r);
		return true;
	case PICKED_NONE:
		lack_say(lack, e, s, &d, e->questions, r);
		break;
	case PICKED_TOO_HARD:
		str_text(lack, "Whether the banks can fill this exam was not found out, since too "
			       "many of their questions exclude each other. Let fewer of them do "
			       "so, or write more that exclude none.");
		break;
	}
	return false;
}

bool
form_draw(struct form *f, const struct exam *e, const struct library *l, const struct history *h,
	  struct random *r, struct str *lack)
{
	struct supply s;

	*f = (struct form){0};
	str_clear(lack);
	bool good = supply_find(&s, e, l, h, lack);
	size_t n = e->questions;
	uint32_t *picks = alloc_items(n ? n : s.n, sizeof(*picks));
	if (good && n > 0) {
		good = pick_some(picks, e, &s, r, lack);
	} else if (good) {
		n = keep_apart(&s, r, picks);
		good = n > 0;
		if (!good)
			lack_everything(lack, &s);
	}
	if (good)
		make_form(f, &s, picks, n, r);
	free(picks);
	supply_release(&s);
	return good;
}

void
form_release(struct form *f)
{
	free(f->items);
	*f = (struct form){0};
}
