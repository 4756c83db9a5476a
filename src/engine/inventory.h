/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What banks hold, counted, for their authors. Pure. */
#ifndef ENGINE_INVENTORY_H
#define ENGINE_INVENTORY_H

#include <stddef.h>

#include "bank/bank.h"
#include "engine/filter.h"

/* Questions of an area (a topic's part before its first slash), of a topic, or that cite a work. */
struct inventory_part {
	const char *name; /* of a work its title; borrowed, an area's in the arena */
	size_t questions, levels[LEVELS];
};

/* Retired questions are counted in `statuses` alone. */
struct inventory {
	size_t questions; /* live and drafts */
	size_t statuses[STATUSES], levels[LEVELS], types[QUESTION_TYPES];
	size_t difficulties[DIFFICULTIES];
	size_t critical, pictures, in_case; /* questions that are, have one, belong to one */
	size_t cases;			    /* that they belong to */
	/* How easily stems in English read (engine/ease.h), and the one that reads the least so,
	 * the first of equals; NULL: there are none. */
	double ease_median, ease_least;
	const struct question *hardest; /* borrowed */
	/* Single choice: the share in which the key is the longest choice, of n choices as long as
	 * each other 1 / n, and the share that chance would make it. */
	size_t singles;
	double longest, longest_chance;
	/* Questions without an explanation, without a source; with wrong choices that say no why,
	 * and so many choices. */
	size_t no_explain, no_source, no_why, whys;
	size_t missing;		  /* questions that lack any of the three */
	size_t choosing, choices; /* questions in which choices are picked, and all of theirs */
	struct inventory_part *areas, *topics; /* owned; by name */
	struct inventory_part *works;	       /* owned; those that most cite first */
	size_t n_areas, n_topics, n_works;
	struct arena arena;
};

/* Counts the n questions. */
void inventory_take(struct inventory *v, const struct question *const *questions, size_t n);
void inventory_release(struct inventory *v);

#endif
