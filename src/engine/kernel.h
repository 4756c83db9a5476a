/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a supply matters for a demand, and how those questions that exclude others hang together.
 * A question that excludes none which may be drawn is free; a contested one excludes some. */
#ifndef ENGINE_KERNEL_H
#define ENGINE_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/exam.h"

struct random; /* base/random.h */
struct supply; /* engine/supply.h */

/* How many of each area and of each level at most. */
struct demand {
	size_t areas[EXAM_MAX_AREAS], levels[LEVELS];
};

/* A contested question; named by its place in kernel.items. */
struct contested {
	uint32_t item; /* in the supply */
	uint32_t cell;
	uint32_t clique;
	uint32_t twin; /* the same for those that exclude the same ones, of one cell, seen or not */
	bool seen;
};

/* Lists behind each other: i's is items[at[i]] to items[at[i + 1]], without it. */
struct lists {
	uint32_t *items; /* owned */
	size_t *at;	 /* owned */
};

struct kernel {
	size_t n_areas, n_levels, n_cells;
	uint32_t *most;		 /* owned: how many of a cell can be drawn at all */
	uint32_t *shuffled;	 /* owned: the cells */
	struct lists free;	 /* the supply's items by cell * 2 + seen, shuffled */
	struct contested *items; /* owned */
	size_t n;
	struct lists edges;   /* whom each contested excludes, ascending */
	struct lists cliques; /* contested that all exclude each other; by cell, unseen first */
	size_t n_cliques;
	uint32_t *order; /* owned: the contested, unseen first, then those that exclude few */
};

/* Leaves out contested questions of cells where free ones would do as well whatever is drawn
 * elsewhere: some best form is without them. k need not be initialised. */
void kernel_make(struct kernel *k, const struct supply *s, const struct demand *d,
		 struct random *r);
void kernel_release(struct kernel *k);
#endif
