/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What banks hold, counted, for their authors. Pure. */
#ifndef ENGINE_INVENTORY_H
#define ENGINE_INVENTORY_H

#include <stddef.h>

#include "bank/bank.h"
#include "engine/filter.h"

/* Questions of a topic, or that cite a work. */
struct inventory_part {
	const char *name; /* the topic, or the work's title; borrowed */
	size_t questions, levels[LEVELS];
};

/* Retired questions are counted in `statuses` alone. */
struct inventory {
	size_t questions; /* live and drafts */
	size_t statuses[STATUSES], levels[LEVELS], types[QUESTION_TYPES];
	size_t difficulties[DIFFICULTIES];
	size_t critical, pictures, cases; /* questions that are, have one, belong to one */
	/* Questions without an explanation, without a source; with wrong choices that say no why,
	 * and so many choices. */
	size_t no_explain, no_source, no_why, whys;
	size_t missing;		  /* questions that lack any of the three */
	size_t choosing, choices; /* questions in which choices are picked, and all of theirs */
	struct inventory_part *topics; /* owned; by name */
	struct inventory_part *works;  /* owned; by title */
	size_t n_topics, n_works;
};

/* Counts the n questions. */
void inventory_take(struct inventory *v, const struct question *const *questions, size_t n);
void inventory_release(struct inventory *v);

#endif
