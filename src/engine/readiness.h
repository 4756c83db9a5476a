/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Readiness: the probability of passing an exam drawn from these banks, with its 80 % interval.
 * Proposed and defined for this program: a Beta posterior for questions never seen, recall for
 * those seen, and the Poisson binomial. Pure.
 *
 * There are two formulas. readiness_of_pools is the one first proposed; a study on simulated
 * students (tests/bench/readiness_study.c) found its interval to hold the truth 26 to 76 times in
 * 100 where it should 80. readiness_adjusted is the one that is shown. Its definition, after the
 * terms of the first: pools k with n_k drawn of M_k, m_k of them seen, c_k their mean chance level,
 * f_k = 1 - m_k / M_k; per question c, recall R on the exam's day, first score s, u =
 * 2^(-age / 90); C points to pass; clamp(x, low, high); empty pools have f = 1.
 *
 * The student forgets as they do. With the foretold misses X and the misses Y of all reviews on a
 * later day than the one before (struct recalls), both beside 8 as a prior:
 *     lambda = (8 + Y) / (8 + X)      vl = (8 + Y) / (8 + X)^2      p = max(c, 1 - lambda * (1-R))
 *
 * Topics have to do with each other. The share known of all that was met first:
 *     kappa = clamp((1 + sum u * (s - c)) / (2 + sum u * (1 - c)), 0.02, 0.98)
 * is the mean of each pool's prior, which counts double, before its own first answers:
 *     n0 = 4 * (1 + 2*c_k) / (1 - c_k)     a = n0 * (c_k + (1-c_k) * kappa) + sum u*s
 *                                          b = n0 * (1-c_k) * (1 - kappa)   + sum u*(1-s)
 *
 * What comes later may be harder, or met by a student who has learnt. x is a seen question's place
 * by the age of its first answer, oldest first, in its pool: (before it + half of those of its age,
 * itself among them) / M_k. A slope within pools, with the prior N(0, 0.11^2):
 *     s2 = (0.5 + sum m_k * mean s * (1 - mean s)) / (2 + sum m_k)
 *     I = sum (x - mean x)^2 + s2 / 0.11^2    beta = sum (x - mean x)*(s - mean s) / I    vb = s2/I
 * Half of it lies between the middle of a pool's seen and that of its unseen:
 *     g = max(c_k, min(a / (a+b) + beta/2, 0.995))         v = a*b / ((a+b)^2 * (a+b+1))
 *
 * A pool's mastery, q the mean p of its seen questions, and the variances of what is not known:
 *     mu_k = f*g + (1-f)*q        own_k = f^2 * v + 0.1 * (1-f)^2 * q*(1-q) / (m_k + 1)
 *     tau_k = own_k + vl * l_k^2 + vb * f^2/4          l_k = (1-f) * (1-q) / lambda
 *     V = sum n_k^2 * own_k + vl * (sum n_k * l_k)^2 + vb * (sum n_k * f/2)^2
 * as a shift of all logits at once (held to 1e-6 .. 1 - 1e-6), which has the standard deviation
 *     sd = sqrt(V) / max(sum n_k * mu_k * (1 - mu_k), 1e-9)
 *
 * P(d) = K(d) * the probability of C points or more, of n_k questions each right with mu_k, where
 * all logits are d higher: exact up to 300 questions, else by the normal as first proposed.
 * K(d) = product over critical questions of 1 - w * (1 - p), w = min(1, n_k / M_k), p = g where
 * unseen, its logit d higher as well.
 *     probability = mean of P(z * sd) over z = -3.2, -2.8 .. 3.2, weighted by exp(-z^2 / 2)
 *     o = z80 * probability * sqrt(sum over critical ones of 0.2 * p*(1-p) * (w / (1 - w*(1-p)))^2)
 *     low = max(0, probability - hypot(max(0, probability - P(-z80 * sd)), o))
 *     high = min(1, probability + hypot(max(0, P(z80 * sd) - probability), o)) */
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
struct standing;

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

/* A question as it stands on the day of the exam, or tomorrow. */
struct pool_item pool_item_of(const struct question *q, const struct standing *of,
			      const struct history *h, const struct schedule *s);

/* As first proposed. questions: of the exam; pass: 0..1. */
void readiness_of_pools(struct readiness *r, const struct pool *pools, size_t n, size_t questions,
			double pass);

/* The same, adjusted to the student: this is what is shown. */
void readiness_adjusted(struct readiness *r, const struct pool *pools, size_t n, size_t questions,
			double pass, const struct recalls *recalls);

/* For an exam, adjusted; areas in the blueprint's order (one of all questions where there is none).
 * The pools are what may stand on its form (engine/supply.h), on the exam's day where one is set
 * and to come, else tomorrow. */
void readiness_of(struct readiness *r, const struct exam *e, const struct library *l,
		  const struct history *h, const struct schedule *s);
void readiness_release(struct readiness *r);
#endif
