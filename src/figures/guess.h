/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The guessing test (engine/guess.h) as tables, in words, and as JSON. */
#ifndef FIGURES_GUESS_H
#define FIGURES_GUESS_H

#include <stddef.h>

struct bank;	/* bank/bank.h */
struct guesses; /* engine/guess.h */
struct str;	/* base/str.h */
struct style;	/* text/layout.h */

/* One bank's, or that of all banks together where bank is NULL. */
struct guess_part {
	const struct bank *bank;
	const struct guesses *guesses;
};

/* A table a part, what to do about the strategy that beats chance by most, and what it all means.
 * In a narrow window a strategy is two lines; where style is plain, words. */
void figure_guess(struct str *out, const struct style *style, const struct guess_part *parts,
		  size_t n);

/* {banks: [{bank, file, questions, strategies}], questions, strategies} */
void figure_guess_json(struct str *out, const struct guess_part *parts, size_t n);
#endif
