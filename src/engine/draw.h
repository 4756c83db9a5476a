/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drawing: which questions practice asks, and in which order a question's choices stand. */
#ifndef ENGINE_DRAW_H
#define ENGINE_DRAW_H

#include <stddef.h>

struct filter;	/* engine/filter.h */
struct history; /* profile/history.h */
struct library; /* bank/library.h */
struct question;
struct random; /* base/random.h */
struct shown;  /* engine/response.h */

/* Draws up to want live, unsuspended questions that pass the filter: never seen first, then those
 * whose last answer did not score in full, then those whose last answer is longest ago, and last
 * those answered in an exam that is not handed in yet (past_secret). Equals are
 * shuffled. Of the first two kinds, topics take turns: the parts before the slash, and those below
 * each. A case's drawn questions follow each other in the bank's order, from the place of the first
 * drawn. Returns how many; *drawn is an owned array of borrowed questions. */
size_t draw_practice(const struct library *l, const struct history *h, const struct filter *f,
		     size_t want, struct random *r, const struct question ***drawn);

/* The order of choices, s->n 0 for types without. Shuffled uniformly, but
 * - as written with `shuffle: false`, a single choice's key then standing at `place`;
 * - ascending where a single or multiple choice's are all numbers (unless `shuffle: false`);
 * - choices with `anchor: last` at the end, in the author's order;
 * - an ordering always shuffled uniformly, whatever is said, since its written order is its key. */
void draw_order(struct shown *s, const struct question *q, struct random *r);
#endif
