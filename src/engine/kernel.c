/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/kernel.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/random.h"
#include "engine/supply.h"

#define NOBODY UINT32_MAX

/* The supply while what does not matter is left out. */
struct sieve {
	const struct supply *s;
	const uint32_t *most;
	bool *left;	  /* owned: still there */
	uint32_t *degree; /* owned: how many that are still there it excludes */
	size_t *free;	  /* owned: by cell * 2 + seen */
};

static void
find_most(struct kernel *k, const struct demand *d)
{
	k->most = alloc_items(k->n_cells, sizeof(*k->most));
	for (size_t i = 0; i < k->n_cells; i++) {
		size_t area = d->areas[i / k->n_levels], level = d->levels[i % k->n_levels];
		k->most[i] = (uint32_t)(area < level ? area : level);
	}
}

static size_t
lot_of(const struct candidate *c)
{
	return (size_t)c->cell * 2 + c->seen;
}

static void
open_sieve(struct sieve *v, const struct kernel *k, const struct supply *s)
{
	*v = (struct sieve){.s = s, .most = k->most};
	v->left = alloc_items(s->n, sizeof(*v->left));
	v->degree = alloc_items(s->n, sizeof(*v->degree));
	v->free = alloc_items(k->n_cells * 2, sizeof(*v->free));
	for (size_t i = 0; i < s->n; i++)
		v->left[i] = k->most[s->items[i].cell] > 0;
	for (size_t i = 0; i < s->n; i++) {
		for (size_t j = s->excluded_at[i]; j < s->excluded_at[i + 1]; j++)
			v->degree[i] += v->left[s->excluded[j]];
		v->free[lot_of(&s->items[i])] += v->left[i] && v->degree[i] == 0;
	}
}

static void
close_sieve(struct sieve *v)
{
	free(v->left);
	free(v->degree);
	free(v->free);
}

/* Whether free questions of its cell, seen by nobody who has not seen this one, are enough for all
 * that the cell can give: one of them can take its place on any form. */
static bool
is_needless(const struct sieve *v, size_t i)
{
	const struct candidate *c = &v->s->items[i];
	size_t unseen = v->free[c->cell * 2], enough = v->most[c->cell];

	return unseen >= enough || (c->seen && unseen + v->free[c->cell * 2 + 1] >= enough);
}

static void
leave_out(struct sieve *v, size_t i)
{
	const struct supply *s = v->s;

	v->left[i] = false;
	for (size_t j = s->excluded_at[i]; j < s->excluded_at[i + 1]; j++) {
		uint32_t other = s->excluded[j];
		if (v->left[other] && --v->degree[other] == 0)
			v->free[lot_of(&s->items[other])]++;
	}
}

/* Who is left out may free others, and those make more needless; each turn is owed to one of the
 * cells' lots having become enough, so that there are few. */
static void
sift(struct sieve *v)
{
	bool again = v->s->excluded_at[v->s->n] > 0;

	while (again) {
		again = false;
		for (size_t i = 0; i < v->s->n; i++) {
			if (!v->left[i] || v->degree[i] == 0 || !is_needless(v, i))
				continue;
			leave_out(v, i);
			again = true;
		}
	}
}

static void
lists_release(struct lists *l)
{
	free(l->items);
	free(l->at);
	*l = (struct lists){0};
}

static uint32_t *
shuffled(size_t n, struct random *r)
{
	uint32_t *numbers = alloc_items(n, sizeof(*numbers));

	for (size_t i = 0; i < n; i++) {
		size_t j = (size_t)random_below(r, i + 1);
		numbers[i] = numbers[j];
		numbers[j] = (uint32_t)i;
	}
	return numbers;
}

static void
list_free(struct kernel *k, const struct sieve *v, struct random *r)
{
	const struct supply *s = v->s;
	size_t n_lots = k->n_cells * 2;
	uint32_t *order = shuffled(s->n, r);
	size_t *end = alloc_items(n_lots, sizeof(*end));

	k->free.at = alloc_items(n_lots + 1, sizeof(*k->free.at));
	for (size_t i = 0; i < n_lots; i++) {
		end[i] = k->free.at[i];
		k->free.at[i + 1] = k->free.at[i] + v->free[i];
	}
	k->free.items = alloc_items(k->free.at[n_lots], sizeof(*k->free.items));
	for (size_t i = 0; i < s->n; i++) {
		uint32_t item = order[i];
		if (v->left[item] && v->degree[item] == 0)
			k->free.items[end[lot_of(&s->items[item])]++] = item;
	}
	free(order);
	free(end);
}

static void
list_contested(struct kernel *k, const struct sieve *v)
{
	const struct supply *s = v->s;
	uint32_t *numbers = alloc_items(s->n, sizeof(*numbers));
	size_t n_edges = 0;

	for (size_t i = 0; i < s->n; i++) {
		if (!v->left[i] || v->degree[i] == 0)
			continue;
		n_edges += v->degree[i];
		numbers[i] = (uint32_t)k->n++;
	}
	k->items = alloc_items(k->n, sizeof(*k->items));
	k->edges.items = alloc_items(n_edges, sizeof(*k->edges.items));
	k->edges.at = alloc_items(k->n + 1, sizeof(*k->edges.at));
	for (size_t i = 0, at = 0; i < s->n && k->n > 0; i++) {
		const struct candidate *c = &s->items[i];
		if (!v->left[i] || v->degree[i] == 0)
			continue;
		k->items[numbers[i]] = (struct contested){
		    .item = (uint32_t)i, .cell = c->cell, .clique = NOBODY, .seen = c->seen};
		for (size_t j = s->excluded_at[i]; j < s->excluded_at[i + 1]; j++)
			if (v->left[s->excluded[j]])
				k->edges.items[at++] = numbers[s->excluded[j]];
		k->edges.at[numbers[i] + 1] = at;
	}
	free(numbers);
}

static size_t
degree_of(const struct kernel *k, size_t i)
{
	return k->edges.at[i + 1] - k->edges.at[i];
}

static bool
excludes(const struct kernel *k, uint32_t a, uint32_t b)
{
	size_t low = k->edges.at[a], high = k->edges.at[a + 1];

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (k->edges.items[middle] < b)
			low = middle + 1;
		else
			high = middle;
	}
	return low < k->edges.at[a + 1] && k->edges.items[low] == b;
}

/* Of those who might join, takes the first of the cell, else the first; and keeps those who exclude
 * that one too. */
static uint32_t
join_next(const struct kernel *k, uint32_t *joining, size_t *n, uint32_t cell)
{
	size_t at = 0, kept = 0;

	while (at < *n && k->items[joining[at]].cell != cell)
		at++;
	uint32_t next = joining[at < *n ? at : 0];
	for (size_t i = 0; i < *n; i++)
		if (excludes(k, next, joining[i]))
			joining[kept++] = joining[i];
	*n = kept;
	return next;
}

static size_t
gather_clique(struct kernel *k, uint32_t first, uint32_t *members, uint32_t *joining)
{
	size_t n = 0, n_joining = 0;

	for (size_t i = k->edges.at[first]; i < k->edges.at[first + 1]; i++)
		if (k->items[k->edges.items[i]].clique == NOBODY)
			joining[n_joining++] = k->edges.items[i];
	for (members[n++] = first; n_joining > 0; n++)
		members[n] = join_next(k, joining, &n_joining, k->items[first].cell);
	return n;
}

struct member {
	uint32_t key, contested;
};

static int
by_key(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return (x->contested > y->contested) - (x->contested < y->contested);
}

/* By cell, and unseen first. */
static void
sort_members(const struct kernel *k, uint32_t *members, size_t n)
{
	struct member *sorted = alloc_items(n, sizeof(*sorted));

	for (size_t i = 0; i < n; i++) {
		const struct contested *c = &k->items[members[i]];
		sorted[i] = (struct member){c->cell * 2 + c->seen, members[i]};
	}
	qsort(sorted, n, sizeof(*sorted), by_key);
	for (size_t i = 0; i < n; i++)
		members[i] = sorted[i].contested;
	free(sorted);
}

/* Parts the contested into cliques, of which a form takes one question at most each. */
static void
part_into_cliques(struct kernel *k, struct random *r)
{
	uint32_t *joining = alloc_items(k->n, sizeof(*joining)), *order = shuffled(k->n, r);
	size_t at = 0;

	k->cliques.items = alloc_items(k->n, sizeof(*k->cliques.items));
	k->cliques.at = alloc_items(k->n + 1, sizeof(*k->cliques.at));
	for (size_t i = 0; i < k->n; i++) {
		uint32_t *members = k->cliques.items + at;
		if (k->items[order[i]].clique != NOBODY)
			continue;
		size_t n = gather_clique(k, order[i], members, joining);
		for (size_t j = 0; j < n; j++)
			k->items[members[j]].clique = (uint32_t)k->n_cliques;
		sort_members(k, members, n);
		at += n;
		k->cliques.at[++k->n_cliques] = at;
	}
	free(joining);
	free(order);
}

struct twin {
	const uint32_t *excluded;
	size_t n;
	uint32_t key, contested;
};

static int
by_excluded(const void *a, const void *b)
{
	const struct twin *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	if (x->n != y->n)
		return x->n < y->n ? -1 : 1;
	return memcmp(x->excluded, y->excluded, x->n * sizeof(*x->excluded));
}

static void
find_twins(struct kernel *k)
{
	struct twin *twins = alloc_items(k->n, sizeof(*twins));

	for (size_t i = 0; i < k->n; i++) {
		const struct contested *c = &k->items[i];
		twins[i] = (struct twin){k->edges.items + k->edges.at[i], degree_of(k, i),
					 c->cell * 2 + c->seen, (uint32_t)i};
	}
	qsort(twins, k->n, sizeof(*twins), by_excluded);
	for (size_t i = 0; i < k->n; i++) {
		bool same = i > 0 && by_excluded(&twins[i - 1], &twins[i]) == 0;
		k->items[twins[i].contested].twin =
		    same ? k->items[twins[i - 1].contested].twin : twins[i].contested;
	}
	free(twins);
}

/* Unseen ones first, then those that exclude few, then as it comes. */
static void
find_order(struct kernel *k, struct random *r)
{
	uint32_t *order = shuffled(k->n, r);
	struct member *sorted = alloc_items(k->n, sizeof(*sorted));

	for (size_t i = 0; i < k->n; i++) {
		uint32_t degree = (uint32_t)degree_of(k, order[i]);
		bool seen = k->items[order[i]].seen;
		sorted[i] = (struct member){degree | (uint32_t)seen << 31, (uint32_t)i};
	}
	qsort(sorted, k->n, sizeof(*sorted), by_key);
	k->order = alloc_items(k->n, sizeof(*k->order));
	for (size_t i = 0; i < k->n; i++)
		k->order[i] = order[sorted[i].contested];
	free(order);
	free(sorted);
}

void
kernel_make(struct kernel *k, const struct supply *s, const struct demand *d, struct random *r)
{
	struct sieve v;

	*k = (struct kernel){
	    .n_areas = s->n_areas, .n_levels = s->n_levels, .n_cells = s->n_areas * s->n_levels};
	find_most(k, d);
	k->shuffled = shuffled(k->n_cells, r);
	open_sieve(&v, k, s);
	sift(&v);
	list_free(k, &v, r);
	list_contested(k, &v);
	part_into_cliques(k, r);
	find_twins(k);
	find_order(k, r);
	close_sieve(&v);
}

void
kernel_release(struct kernel *k)
{
	free(k->most);
	free(k->shuffled);
	free(k->items);
	free(k->order);
	lists_release(&k->free);
	lists_release(&k->edges);
	lists_release(&k->cliques);
	*k = (struct kernel){0};
}
