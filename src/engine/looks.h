/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a question's choices look to one who guesses: their lengths, their words, their places. */
#ifndef ENGINE_LOOKS_H
#define ENGINE_LOOKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/bank.h"
#include "base/str.h"

/* A text's words. */
struct look_words {
	struct str folded;
	uint64_t *roots; /* owned: of words that say something of the matter, each once, ascending;
			    one word has one, nerve and nerves */
	size_t n, cap;
	size_t letters;	   /* as it is shown, without markup */
	size_t commas;	   /* and semicolons */
	size_t qualifiers; /* usually, may .. */
	bool absolute;	   /* always, never .. */
	bool all;	   /* it is `all of the above` */
};

struct looks {
	const struct question *q;
	struct look_words stem, choices[BANK_MAX_CHOICES];
};

/* Reads the question; l was zeroed at first, and keeps its memory from question to question. What
 * goes by words of English is found in banks in English alone. */
void looks_read(struct looks *l, const struct question *q);
void looks_release(struct looks *l);

/* How many roots two texts have in common. */
size_t look_shared(const struct look_words *a, const struct look_words *b);
#endif
