/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/keep.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/random.h"
#include "engine/supply.h"

struct keeping {
	const struct supply *s;
	struct random *r;
	bool *met;     /* owned */
	bool *kept;    /* owned */
	size_t *group; /* owned: items that hang together, in the order in which they were met */
	size_t n_group;
};

static size_t
degree_of(const struct supply *s, size_t item)
{
	return s->excluded_at[item + 1] - s->excluded_at[item];
}

static void
gather(struct keeping *k, size_t first)
{
	const struct supply *s = k->s;

	k->n_group = 0;
	k->met[first] = true;
	k->group[k->n_group++] = first;
	for (size_t i = 0; i < k->n_group; i++) {
		size_t item = k->group[i];
		for (size_t j = s->excluded_at[item]; j < s->excluded_at[item + 1]; j++) {
			if (k->met[s->excluded[j]])
				continue;
			k->met[s->excluded[j]] = true;
			k->group[k->n_group++] = s->excluded[j];
		}
	}
}

static size_t
count_bits(uint64_t bits)
{
	size_t n = 0;

	for (; bits; bits &= bits - 1)
		n++;
	return n;
}

/* The largest subset of `among` without neighbours. A vertex with one neighbour at most is in some
 * largest one; else the one with most neighbours is in, or out. */
static uint64_t
largest_apart(const uint64_t *neighbours, uint64_t among)
{
	size_t busiest = 0, most = 0;

	for (size_t i = 0; i < KEEP_EXACT; i++) {
		uint64_t bit = UINT64_C(1) << i;
		size_t degree = count_bits(neighbours[i] & among);
		if ((among & bit) && degree <= 1)
			return bit | largest_apart(neighbours, among & ~(bit | neighbours[i]));
		if ((among & bit) && degree > most) {
			most = degree;
			busiest = i;
		}
	}
	if (!among)
		return 0;
	uint64_t bit = UINT64_C(1) << busiest;
	uint64_t with = bit | largest_apart(neighbours, among & ~(bit | neighbours[busiest]));
	uint64_t without = largest_apart(neighbours, among & ~bit);
	return count_bits(with) >= count_bits(without) ? with : without;
}

static void
keep_most(struct keeping *k)
{
	uint64_t neighbours[KEEP_EXACT] = {0};

	for (size_t i = 0; i < k->n_group; i++)
		for (size_t j = 0; j < k->n_group; j++)
			if (supply_excludes(k->s, (uint32_t)k->group[i], (uint32_t)k->group[j]))
				neighbours[i] |= UINT64_C(1) << j;
	uint64_t all = (UINT64_C(1) << k->n_group) - 1, best = largest_apart(neighbours, all);
	for (size_t i = 0; i < k->n_group; i++)
		k->kept[k->group[i]] = best >> i & 1;
}

struct degree {
	size_t n, rank, item;
};

static int
by_degree(const void *a, const void *b)
{
	const struct degree *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? -1 : 1;
	return (x->rank > y->rank) - (x->rank < y->rank);
}

/* Those that exclude few first. */
static void
keep_many(struct keeping *k)
{
	const struct supply *s = k->s;
	struct degree *order = alloc_items(k->n_group, sizeof(*order));

	for (size_t i = 0; i < k->n_group; i++)
		order[i] = (struct degree){degree_of(s, k->group[i]), i, k->group[i]};
	qsort(order, k->n_group, sizeof(*order), by_degree);
	for (size_t i = 0; i < k->n_group; i++) {
		size_t item = order[i].item;
		bool excluded = false;
		for (size_t j = s->excluded_at[item]; j < s->excluded_at[item + 1]; j++)
			excluded |= k->kept[s->excluded[j]];
		k->kept[item] = !excluded;
	}
	free(order);
}

static void
keep_of_group(struct keeping *k, size_t first)
{
	gather(k, first);
	random_shuffle(k->r, k->group, k->n_group);
	if (k->n_group <= KEEP_EXACT)
		keep_most(k);
	else
		keep_many(k);
}

size_t
keep_apart(const struct supply *s, struct random *r, uint32_t *kept)
{
	struct keeping k = {.s = s, .r = r};
	size_t n = 0;

	k.met = alloc_items(s->n, sizeof(*k.met));
	k.kept = alloc_items(s->n, sizeof(*k.kept));
	k.group = alloc_items(s->n, sizeof(*k.group));
	for (size_t i = 0; i < s->n; i++) {
		if (degree_of(s, i) == 0)
			k.kept[i] = true;
		else if (!k.met[i])
			keep_of_group(&k, i);
		if (k.kept[i])
			kept[n++] = (uint32_t)i;
	}
	free(k.met);
	free(k.kept);
	free(k.group);
	return n;
}
