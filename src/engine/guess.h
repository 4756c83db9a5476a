/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The guessing test: what a student scores who knows nothing of the matter, but goes by how the
 * choices look. Pure.
 *
 * Each strategy leaves some choices of a question, and picks one of these at random: what that
 * scores is expected exactly, with nothing drawn. A strategy that leaves all choices says nothing
 * of the question, which then does not count for it. In a multiple response one choice is picked,
 * and the score is whether it is a right one. A true or false question is played by where True and
 * False stand, by absolute words in its statement (false), and by qualifying ones (true). */
#ifndef ENGINE_GUESS_H
#define ENGINE_GUESS_H

#include <stdbool.h>
#include <stddef.h>

struct question; /* bank/bank.h */

enum guess {
	GUESS_LONGEST,
	GUESS_SHORTEST,
	GUESS_MIDDLE, /* of middle length */
	GUESS_FIRST,  /* as shown: what shuffling leaves of it */
	GUESS_LAST,
	GUESS_STEM,	/* the most words of the question itself */
	GUESS_ALIKE,	/* the most like the others: Dice's measure of words (Ecology 26, 1945) */
	GUESS_ODD,	/* the least like them */
	GUESS_CAREFUL,	/* the most commas and qualifying words */
	GUESS_ALL,	/* `all of the above` */
	GUESS_ABSOLUTE, /* not those with always, never, only .. */
	GUESSES
};

enum { GUESS_NAMED = 5, GUESS_FEW = 10 };

struct guess_row {
	size_t n;	      /* questions that it says something of */
	double right, chance; /* shares of n: by the strategy, and of a pick among all choices */
	double low, high;     /* 95 % interval of right (engine/odds.h) */
	/* The questions that it gives away most clearly: all that it leaves is right. */
	const struct question *away[GUESS_NAMED];
	size_t n_away;
};

struct guesses {
	struct guess_row rows[GUESSES];
	size_t questions; /* in which choices are picked, not retired */
};

/* Plays each of the n questions that can be played with each strategy. */
void guess_play(struct guesses *g, const struct question *const *questions, size_t n);

/* Whether chance lies below the interval, or above it. */
bool guess_helps(const struct guess_row *row);
bool guess_misleads(const struct guess_row *row);

/* The strategy that surely beats chance by most; GUESSES: none does. */
enum guess guess_worst(const struct guesses *g);
#endif
