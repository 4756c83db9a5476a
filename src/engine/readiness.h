/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Readiness: the probability of passing an exam drawn from these banks, with its 80 % interval.
 * Proposed and defined for this program: a Beta posterior for questions never seen, recall for
 * those seen, and the Poisson binomial by a normal approximation. Pure. */
#ifndef ENGINE_READINESS_H
#define ENGINE_READINESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct exam;	 /* bank/exam.h */
struct history;	 /* profile/history.h */
struct library;	 /* bank/library.h */
struct question; /* bank/bank.h */
struct recalls;	 /* engine/memory.h */
struct schedule; /* engine/schedule.h */

/* A question that a form may draw. */
struct pool_item {
	double chance; /* of a right answer by guessing */
	bool seen, critical;
	/* Of a seen one: */
	double recall;	    /* on the day of the exam */
	double first_score; /* of its first review */
	double first_age;   /* days since then */
};

/* A row of the blueprint: draw of its n items stand on a form. */
struct pool {
	size_t draw;
	const struct pool_item *items; /* borrowed */
	size_t n;
};

struct mastery {
	double share;	    /* expected share of the points: mu */
	double uncertainty; /* its variance: tau */
	size_t questions, seen;
};

struct readiness {
	bool known; /* false: too early to say; the next three are NAN */
	double probability, low, high;
	size_t seen, needed;	 /* questions of the pools; needed before it can be said */
	struct mastery *mastery; /* owned; one a pool */
	size_t n;
};

/* The chance level of a question's type and choices. */
double chance_level(const struct question *q);

/* questions: of the exam; pass: 0..1. */
void readiness_of_pools(struct readiness *r, const struct pool *pools, size_t n, size_t questions,
			double pass);

/* The same, adjusted to the student: this is what is shown. */
void readiness_adjusted(struct readiness *r, const struct pool *pools, size_t n, size_t questions,
			double pass, const struct recalls *recalls);

/* For an exam; areas in the blueprint's order (one of all questions where there is none). */
void readiness_of(struct readiness *r, const struct exam *e, const struct library *l,
		  const struct history *h, const struct schedule *s);
void readiness_release(struct readiness *r);
#endif
