/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of each question is kept until all banks are read: the roots of its words, a few numbers a
 * question. */
#ifndef BANK_CRAFT_ACROSS_H
#define BANK_CRAFT_ACROSS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/craft_room.h"

/* Roots of words that say something, each once, in rising order. */
struct root_set {
	uint32_t *items; /* borrowed, in the craft's arena */
	uint32_t n;
};

struct kept_question {
	struct root_set stem, key; /* key: of what is right, and not in the stem */
	uint64_t marks;		   /* a bit of 64 for each root in either */
	uint32_t bank, number;	   /* its places in the craft's banks and in that bank */
};

struct across {
	struct kept_question *items; /* owned */
	size_t n, cap;
	struct root_scratch {
		uint32_t *items; /* owned */
		size_t n, cap;
	} stem, key;
	struct craft_words words;
};

/* The question itself. */
const struct question *across_question(const struct craft *c, const struct kept_question *k);

/* Questions that ask nearly the same (near-same), and stems that tell what another one asks
 * (gives-away). */
void across_near_same(struct craft *c);
void across_gives_away(struct craft *c);

/* How many roots are in both. */
size_t root_sets_share(const struct root_set *a, const struct root_set *b);

/* Whether one of the two questions excludes the other, or their languages differ. */
bool across_parted(const struct craft *c, const struct kept_question *a,
		   const struct kept_question *b);
#endif
