/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/pick.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "engine/kernel.h"
#include "engine/relax.h"
#include "engine/supply.h"

/* Steps of the first search. */
static const uint64_t first_work = 1000000;

/* A decision: first one half of the forms is searched, then the other. Each half leaves out at
 * least one question more, so that the search ends. */
struct decision {
	enum flaw flaw;
	uint32_t pivot, clique, area;
	size_t before; /* of search.n_gone */
	bool second;
};

struct search {
	const struct kernel *k;
	const struct demand *d;
	size_t want;
	struct choice_left left;
	uint32_t *gone; /* owned: contested left out, in turn */
	size_t n_gone;
	struct decision *decisions; /* owned */
	size_t n_decisions, cap_decisions;
	uint32_t *picks; /* the best form so far */
	bool found;
	size_t cost; /* of it */
	uint64_t work;
};

static void
search_open(struct search *x, const struct kernel *k)
{
	x->k = k;
	x->work = 0;
	x->gone = alloc_items(k->n, sizeof(*x->gone));
	x->left.left = alloc_items(k->n, sizeof(*x->left.left));
	x->left.degree = alloc_items(k->n, sizeof(*x->left.degree));
	x->left.outside = alloc_items(k->n, sizeof(*x->left.outside));
	for (size_t i = 0; i < k->n; i++) {
		x->left.left[i] = true;
		x->left.degree[i] = (uint32_t)(k->edges.at[i + 1] - k->edges.at[i]);
		for (size_t j = k->edges.at[i]; j < k->edges.at[i + 1]; j++)
			x->left.outside[i] +=
			    k->items[k->edges.items[j]].clique != k->items[i].clique;
	}
}

static void
search_close(struct search *x)
{
	free(x->gone);
	free(x->left.left);
	free(x->left.degree);
	free(x->left.outside);
	free(x->decisions);
	x->decisions = NULL;
	x->n_gone = x->n_decisions = x->cap_decisions = 0;
}

/* Tells the others that one is there no more, or again. */
static void
tell(struct search *x, uint32_t contested, uint32_t change)
{
	const struct kernel *k = x->k;

	for (size_t i = k->edges.at[contested]; i < k->edges.at[contested + 1]; i++) {
		uint32_t other = k->edges.items[i];
		x->left.degree[other] += change;
		if (k->items[other].clique != k->items[contested].clique)
			x->left.outside[other] += change;
		x->work++;
	}
}

static void
leave_out(struct search *x, uint32_t contested)
{
	if (!x->left.left[contested])
		return;
	x->left.left[contested] = false;
	x->gone[x->n_gone++] = contested;
	tell(x, contested, UINT32_MAX); /* one less */
}

static void
restore(struct search *x, size_t n_gone)
{
	while (x->n_gone > n_gone) {
		uint32_t contested = x->gone[--x->n_gone];
		x->left.left[contested] = true;
		tell(x, contested, 1);
	}
}

/* Forms with the pivot have none that it excludes. Those without it need none of its twins either:
 * the pivot could stand in for a twin. */
static void
decide_pair(struct search *x, uint32_t pivot, bool second)
{
	const struct kernel *k = x->k;

	for (size_t i = k->edges.at[pivot]; i < k->edges.at[pivot + 1] && !second; i++)
		leave_out(x, k->edges.items[i]);
	for (uint32_t i = 0; i < k->n && second; i++)
		if (k->items[i].twin == k->items[pivot].twin)
			leave_out(x, i);
}

/* Forms have nothing of the clique outside the area, or nothing in it. */
static void
decide_split(struct search *x, const struct decision *d)
{
	const struct kernel *k = x->k;

	for (size_t i = k->cliques.at[d->clique]; i < k->cliques.at[d->clique + 1]; i++) {
		uint32_t member = k->cliques.items[i];
		bool inside = k->items[member].cell / k->n_levels == d->area;
		if (inside == d->second)
			leave_out(x, member);
	}
}

static void
decide(struct search *x, const struct decision *d)
{
	if (d->flaw == FLAW_PAIR)
		decide_pair(x, d->pivot, d->second);
	else
		decide_split(x, d);
}

static void
keep_form(struct search *x, const struct relaxed *r, size_t cost)
{
	const struct kernel *k = x->k;
	size_t n = 0;

	if (x->found && cost >= x->cost)
		return;
	x->found = true;
	x->cost = cost;
	for (size_t i = 0; i < k->n_cells * 2; i++)
		for (size_t j = 0; j < r->free[i]; j++)
			x->picks[n++] = k->free.items[k->free.at[i] + j];
	for (size_t i = 0; i < r->n_picks; i++)
		x->picks[n++] = k->items[r->picks[i]].item;
	assert(n == x->want);
}

/* Adds one to those that do not exclude each other, where it is excluded by none. */
static size_t
add_apart(struct search *x, uint32_t *apart, size_t n, bool *excluded, uint32_t contested)
{
	const struct lists *edges = &x->k->edges;

	if (excluded[contested] || !x->left.left[contested])
		return n;
	excluded[contested] = true;
	for (size_t i = edges->at[contested]; i < edges->at[contested + 1]; i++)
		excluded[edges->items[i]] = true;
	x->work += edges->at[contested + 1] - edges->at[contested];
	apart[n] = contested;
	return n + 1;
}

/* A form of questions that do not exclude each other, beginning with the picks of the relaxed one:
 * not always the best, but mostly as good as the bound. */
static void
repair(struct search *x, const struct relaxed *from)
{
	uint32_t *apart = alloc_items(x->k->n, sizeof(*apart));
	bool *excluded = alloc_items(x->k->n, sizeof(*excluded));
	struct relaxed r;
	size_t n = 0;

	for (size_t i = 0; i < from->n_picks; i++)
		n = add_apart(x, apart, n, excluded, from->picks[i]);
	for (size_t i = 0; i < x->k->n; i++)
		n = add_apart(x, apart, n, excluded, x->k->order[i]);
	relax_among(&r, x->k, x->d, x->want, apart, n);
	x->work += r.work;
	if (r.possible)
		keep_form(x, &r, r.cost);
	relaxed_release(&r);
	free(apart);
	free(excluded);
}

/* Whether the search must go on once the best form that keeps no exclusions is known, and one that
 * does: where questions abound it need not begin, and there are many for relax to look at. */
static bool
look_ahead(struct search *x)
{
	const struct relaxed nothing = {.n_picks = 0};
	struct relaxed r;

	relax_among(&r, x->k, x->d, x->want, x->k->order, x->k->n);
	x->work += r.work;
	if (r.possible)
		repair(x, &nothing);
	bool open = r.possible && !(x->found && r.cost >= x->cost);
	relaxed_release(&r);
	return open;
}

/* Looks at the forms of what is left. False: the best of them is known, or none is better than the
 * best so far. Else *d is what to decide next. */
static bool
examine(struct search *x, struct decision *d)
{
	struct relaxed r;

	relax(&r, x->k, x->d, x->want, &x->left);
	x->work += r.work;
	bool open = r.possible && !(x->found && r.cost >= x->cost);
	if (open && r.flaw == FLAW_NONE)
		keep_form(x, &r, r.cost);
	else if (open)
		repair(x, &r);
	open = open && !(x->found && r.cost >= x->cost);
	*d = (struct decision){r.flaw, r.pivot, r.clique, r.area, x->n_gone, false};
	relaxed_release(&r);
	return open;
}

static void
push(struct search *x, const struct decision *d)
{
	x->decisions =
	    alloc_room(x->decisions, x->n_decisions, &x->cap_decisions, sizeof(*x->decisions));
	x->decisions[x->n_decisions++] = *d;
	decide(x, d);
}

/* Goes to the second half of the latest decision that has one left. */
static bool
turn_back(struct search *x)
{
	while (x->n_decisions > 0) {
		struct decision *d = &x->decisions[x->n_decisions - 1];
		restore(x, d->before);
		if (!d->second) {
			d->second = true;
			decide(x, d);
			return true;
		}
		x->n_decisions--;
	}
	return false;
}

/* Searches until all forms are known or the work exceeds what it may. Returns whether it does. */
static bool
search(struct search *x, uint64_t may)
{
	struct decision next;
	bool open = look_ahead(x);

	while (open && x->work <= may) {
		if (examine(x, &next))
			push(x, &next);
		else
			open = turn_back(x);
	}
	return open;
}

enum picked
pick(const struct supply *s, const struct demand *d, size_t want, uint64_t *work, struct random *r,
     uint32_t *picks)
{
	struct search x = {.d = d, .want = want, .picks = picks};
	uint64_t may = first_work;
	bool open = true;

	assert(want <= EXAM_MAX_QUESTIONS);
	/* A search that began with unlucky decisions may take an age where another, shuffled
	 * otherwise, takes no time: each may take twice as long as the one before. */
	while (open && *work > 0) {
		struct kernel k;
		kernel_make(&k, s, d, r);
		search_open(&x, &k);
		open = search(&x, may < *work ? may : *work);
		*work -= x.work < *work ? x.work : *work;
		may *= 2;
		search_close(&x);
		kernel_release(&k);
	}
	if (x.found)
		return PICKED;
	return open ? PICKED_TOO_HARD : PICKED_NONE;
}
