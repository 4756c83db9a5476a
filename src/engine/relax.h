/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The best form when not all exclusions are kept: of a clique it takes one question at most, as it
 * must, but a clique that lies across areas and levels may lend one's area and another's level, and
 * those of different cliques may exclude each other. So no form is better than this one; and where
 * it keeps all exclusions after all, it is a best one. */
#ifndef ENGINE_RELAX_H
#define ENGINE_RELAX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct demand; /* engine/kernel.h */
struct kernel;

/* Which of the contested questions may still be drawn. */
struct choice_left {
	bool *left;	   /* owned, as all: by contested */
	uint32_t *degree;  /* how many others that are left it excludes */
	uint32_t *outside; /* of these, how many are of other cliques */
};

enum flaw {
	FLAW_NONE,
	FLAW_PAIR, /* the pivot and another one exclude each other */
	FLAW_SPLIT /* no question of the clique is as the flow through it would have it */
};

struct relaxed {
	bool possible;
	size_t cost;	 /* seen questions, at least */
	size_t actual;	 /* those of the picks; more where a clique is split */
	uint32_t *free;	 /* owned: how many of each lot's free ones (kernel.free), the first */
	uint32_t *picks; /* owned: contested */
	size_t n_picks;
	enum flaw flaw;
	uint32_t pivot;	       /* contested */
	uint32_t clique, area; /* FLAW_SPLIT */
	uint64_t work;	       /* steps that it took */
};

/* The best form of `want` questions; r need not be initialised. */
void relax(struct relaxed *r, const struct kernel *k, const struct demand *d, size_t want,
	   const struct choice_left *c);

/* The best one of the free questions and those n contested, whoever excludes whom: a form, where no
 * two of them do. */
void relax_among(struct relaxed *r, const struct kernel *k, const struct demand *d, size_t want,
		 const uint32_t *contested, size_t n);
void relaxed_release(struct relaxed *r);
#endif
