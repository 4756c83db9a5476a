/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the rules on choices share: what they all have to know of the choices at hand. The item is
 * c->item, a single choice or a multiple response; its right choices come first. */
#ifndef BANK_CRAFT_CHOICES_H
#define BANK_CRAFT_CHOICES_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/amount.h"
#include "bank/bank.h"

struct craft;	    /* bank/craft.h */
struct craft_words; /* bank/craft_room.h */

struct picks {
	size_t n, n_right;
	bool single, english;
	bool refers[BANK_MAX_CHOICES]; /* to the other choices: all of the above */
	bool is_amount[BANK_MAX_CHOICES];
	struct amount amounts[BANK_MAX_CHOICES]; /* of those that are */
	bool numbers;				 /* all that refer to no others are amounts */
};

/* Whether a folded word is one of a list that ends in NULL. */
bool craft_is_one_of(struct span word, const char *const *words);

/* The place of a word among w, from there on; w->n: there is none. */
size_t craft_find_word(const struct craft_words *w, size_t from, const char *word);

/* How many bytes of a text a message quotes: whole characters, at most 60 bytes. */
int craft_quoted(struct span text);

void craft_lengths(struct craft *c, const struct picks *p); /* longest-key, uneven */
void craft_numbers(struct craft *c, const struct picks *p); /* overlap, unsorted, units */
void craft_grammar(struct craft *c, const struct picks *p); /* article, plural */
void craft_cues(struct craft *c, const struct picks *p); /* absolute, vague, echo, repeated-start */
void craft_looks(struct craft *c, const struct picks *p); /* key-style, mixed */
void craft_pairs(struct craft *c, const struct picks *p); /* same-choice, within, near-choice */
void craft_kin(struct craft *c, const struct picks *p);	  /* opposites, converge */
#endif
