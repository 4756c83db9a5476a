/* SPDX-License-Identifier: GPL-3.0-or-later */
/* FSRS-6: what one question's reviews leave in memory, and when it is due. Pure: days are numbers
 * (history_day), stability and intervals are in days, difficulty is 1..10, retrievability a
 * probability. Formulas and constants as ts-fsrs 5.4.2 has them, each step rounded to 8 decimals.
 */
#ifndef ENGINE_MEMORY_H
#define ENGINE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct event; /* profile/history.h */
struct span;  /* base/str.h */
struct str;

enum { WEIGHTS = 21 };

struct weights {
	double w[WEIGHTS];
};

extern const struct weights weights_default;
extern const struct weights weights_low, weights_high; /* the range of each */

/* Reads 21 finite numbers parted by spaces, and clips each to its range. False, and *w is void:
 * they are none such. */
bool weights_parse(struct weights *w, struct span text);
void weights_clip(struct weights *w);

/* Writes what weights_parse reads, with at most 4 decimals. */
void weights_write(struct str *out, const struct weights *w);

enum rating { RATING_AGAIN = 1, RATING_HARD, RATING_GOOD, RATING_EASY };

/* The rating of an answer, from its score, certainty and hint. */
enum rating rating_of(const struct event *answer);

/* What the weights and the wanted retention come to, once for all questions. */
struct model {
	struct weights weights; /* clipped */
	double retention;	/* 0.7..0.99 */
	double decay, factor;	/* of the forgetting curve */
	double stretch;		/* interval of a stability of 1 */
	/* and what else is the same at each review; the arrays by rating: */
	double first_difficulty[RATING_EASY + 1], first_stability[RATING_EASY + 1];
	double same_day[RATING_EASY + 1], bonus[RATING_EASY + 1];
	double drawn_to;   /* the difficulty that all come nearer to: of a first easy one */
	double gain, loss; /* of stability: of a recall, and the least of a lapse */
};

void model_init(struct model *m, const struct weights *w, double retention);

struct memory {
	double stability; /* 0: no review yet */
	double difficulty;
	int32_t day; /* of the last review */
};

/* Takes in a review, and returns the recall that was foretold for its day. A day before the last
 * one's is no time after it; the next counts from it all the same, so that a clock once far ahead
 * puts nothing off for longer than it was wrong. */
double memory_review(struct memory *m, const struct model *model, enum rating rating, int32_t day);

/* The probability of recall on a day, or some way into it; 0 where there was no review. */
double memory_recall(const struct memory *m, const struct model *model, double day);

/* Whole days, 1..36500. */
int32_t memory_interval(const struct memory *m, const struct model *model);

/* How well the model foretold a student's recall, over all reviews on a later day than the one
 * before: what was to be missed, the sum of 1 - recall, and what was, the sum of 1 - score. */
struct recalls {
	double foretold, missed;
};
#endif
