/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What both formulas of readiness share. */
#ifndef ENGINE_READINESS_PARTS_H
#define ENGINE_READINESS_PARTS_H

#include <stddef.h>

struct pool; /* engine/readiness.h */
struct pool_item;
struct readiness;

/* A standard normal's 90th percentile: 80 % lie between its negative and it. */
#define Z80 1.2815515655446004

/* The mean chance level, under 1: else the prior has no end, as a matching of one pair is always
 * right. 0 of an empty pool. */
double pool_chance(const struct pool *p);

/* What a first answer still counts for: half after 90 days. */
double first_weight(const struct pool_item *item);

/* The least number of points that passes. */
double least_points(size_t questions, double pass);

/* The probability of that many points at least, by a normal with a continuity correction. */
double normal_at_least(double least, double expected, double variance);

/* Counts what was seen, and whether that is enough to say anything. */
void readiness_begin(struct readiness *r, const struct pool *pools, size_t n);
#endif
