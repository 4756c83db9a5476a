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
 * last answered wrong, then those whose last answer is longest ago; spread over topics, shuffled
 * among equals; a case's drawn questions follow each other, in the bank's order. Returns how many;
 * *drawn is an owned array of borrowed questions. */
size_t draw_practice(const struct library *l, const struct history *h, const struct filter *f,
		     size_t want, struct random *r, const struct question ***drawn);

/* The order of choices: shuffled uniformly, but as written with `shuffle: false` (single choice
 * with the key at `place`), ascending where all are numbers, and a choice with `anchor: last` at
 * the end. Empty for types without choices. */
void draw_order(struct shown *s, const struct question *q, struct random *r);
#endif
