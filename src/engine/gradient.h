/* SPDX-License-Identifier: GPL-3.0-or-later */
/* FSRS-6 as engine/memory.h has it, but with the derivatives of every figure by all weights, and
 * without rounding to 8 decimals, through which nothing could be derived. For fitting. */
#ifndef ENGINE_GRADIENT_H
#define ENGINE_GRADIENT_H

#include "engine/memory.h"

/* Weights, and what follows from them alone. */
struct curve {
	struct weights weights;
	double factor, factor_by_decay; /* of the forgetting curve; its derivative by w20 */
};

void curve_init(struct curve *c, const struct weights *w);

/* A question's memory behind a review, and the derivatives of both by each weight. */
struct trace {
	double stability, difficulty;
	double stability_by[WEIGHTS], difficulty_by[WEIGHTS];
};

void trace_begin(struct trace *t, const struct curve *c, enum rating rating);

/* gap: whole days since the last review, 0 on the same day. */
void trace_review(struct trace *t, const struct curve *c, enum rating rating, double gap);

/* The probability of recall after so many days, and its derivatives. */
double trace_recall(const struct trace *t, const struct curve *c, double gap, double by[WEIGHTS]);
#endif
