/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stems that tell what another question asks: they hold its key, and most of what it asks. A stem
 * is looked for by the rarest root of the key, so that each key is compared with few. */
#include <stdlib.h>

#include "bank/craft_across.h"
#include "base/alloc.h"

/* A root that more stems have than these gives nothing away. */
enum { MOST_STEMS = 64, LEAST_SHARED = 3 };

/* A root and a question that has it in its stem. */
struct posting {
	uint32_t root, question;
};

struct postings {
	struct posting *items; /* owned; by root, then by question */
	size_t n;
};

static int
by_root(const void *a, const void *b)
{
	const struct posting *x = a, *y = b;

	if (x->root != y->root)
		return x->root < y->root ? -1 : 1;
	return (x->question > y->question) - (x->question < y->question);
}

static void
post_all(struct postings *p, const struct across *a)
{
	size_t n = 0;

	for (size_t i = 0; i < a->n; i++)
		n += a->items[i].stem.n;
	p->items = alloc_items(n, sizeof(*p->items));
	p->n = 0;
	for (size_t i = 0; i < a->n; i++)
		for (uint32_t k = 0; k < a->items[i].stem.n; k++)
			p->items[p->n++] = (struct posting){a->items[i].stem.items[k], (uint32_t)i};
	if (n)
		qsort(p->items, n, sizeof(*p->items), by_root);
}

/* The first posting of that root or behind it. */
static size_t
first_of(const struct postings *p, uint32_t root)
{
	size_t low = 0, high = p->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (p->items[middle].root < root)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* How many stems have the root, at most one more than matter. */
static size_t
stems_with(const struct postings *p, uint32_t root, size_t *first)
{
	size_t n = 0;

	*first = first_of(p, root);
	while (*first + n < p->n && n <= MOST_STEMS && p->items[*first + n].root == root)
		n++;
	return n;
}

/* Whether b's stem holds a's key, and most of a's stem. */
static bool
gives(const struct kept_question *a, const struct kept_question *b)
{
	if (root_sets_share(&a->key, &b->stem) < a->key.n)
		return false;
	size_t shared = root_sets_share(&a->stem, &b->stem);
	return shared >= LEAST_SHARED && shared * 2 >= a->stem.n;
}

/* The stems with the key's rarest root; none where each of its roots is in many stems. */
static size_t
rarest(const struct postings *p, const struct kept_question *a, size_t *first)
{
	size_t least = MOST_STEMS + 1, at;

	for (uint32_t i = 0; i < a->key.n; i++) {
		size_t n = stems_with(p, a->key.items[i], &at);
		if (n >= least)
			continue;
		least = n;
		*first = at;
	}
	return least > MOST_STEMS ? 0 : least;
}

static void
tell(struct craft *c, const struct kept_question *a, const struct kept_question *b)
{
	const struct question *q = across_question(c, b);

	craft_find(c, &c->banks[b->bank], b->number,
		   question_place(q, q->ask ? KEY_ASK : KEY_FILL, SPOT_WHOLE), RULE_GIVES_AWAY,
		   "this stem seems to tell the answer of %s; word it without, or let each exclude "
		   "the other",
		   across_question(c, a)->name);
}

void
across_gives_away(struct craft *c)
{
	const struct kept_question *items = c->across->items;
	struct postings p;

	post_all(&p, c->across);
	for (size_t i = 0; i < c->across->n; i++) {
		size_t first = 0, n = rarest(&p, &items[i], &first);
		for (size_t k = first; k < first + n; k++) {
			const struct kept_question *other = &items[p.items[k].question];
			if (p.items[k].question != i && gives(&items[i], other) &&
			    !across_parted(c, &items[i], other)) {
				tell(c, &items[i], other);
				break;
			}
		}
	}
	free(p.items);
}
