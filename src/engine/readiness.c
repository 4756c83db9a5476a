/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/readiness.h"

#include <math.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"

/* A standard normal's 90th percentile: what lies between it and its negative is 80 %. */
static const double z80 = 1.2815515655446004;

static const double half_life = 90; /* days in which a first answer loses half its weight */
static const size_t enough = 30;    /* questions seen, before anything is said */

double
chance_level(const struct question *q)
{
	switch (q->type) {
	case QUESTION_SINGLE:
	case QUESTION_MATCH:
		return q->n_choices ? 1.0 / q->n_choices : 0;
	case QUESTION_TRUEFALSE:
		return 0.5;
	default:
		return 0;
	}
}

/* What a pool comes to. */
struct estimate {
	double unseen, variance; /* a question never seen: the chance that it is answered right */
	double share, uncertainty;
	size_t seen;
};

/* Under 1, or the prior has no end: a matching of one pair is always right. */
static double
mean_chance(const struct pool *p)
{
	double sum = 0;

	for (size_t i = 0; i < p->n; i++)
		sum += p->items[i].chance;
	return p->n ? fmin(sum / (double)p->n, 1 - 1e-9) : 0;
}

static double
known_right(const struct pool_item *item)
{
	return fmax(item->chance, item->recall);
}

/* The Beta posterior of the share that would be right of what was never seen. */
static void
estimate_unseen(struct estimate *e, const struct pool *p)
{
	double c = mean_chance(p);
	double a = (1 + 2 * c) * (1 + c) / (1 - c), b = 1 + 2 * c;

	for (size_t i = 0; i < p->n; i++) {
		const struct pool_item *item = &p->items[i];
		if (!item->seen)
			continue;
		double weight = exp2(-item->first_age / half_life);
		a += weight * item->first_score;
		b += weight * (1 - item->first_score);
	}
	e->unseen = fmax(c, a / (a + b));
	e->variance = a * b / ((a + b) * (a + b) * (a + b + 1));
}

/* An empty pool is as one of which nothing was seen. */
static void
estimate_pool(struct estimate *e, const struct pool *p)
{
	double sum = 0;

	*e = (struct estimate){0};
	estimate_unseen(e, p);
	for (size_t i = 0; i < p->n; i++) {
		sum += p->items[i].seen ? known_right(&p->items[i]) : 0;
		e->seen += p->items[i].seen;
	}
	double seen = (double)e->seen;
	double f = p->n ? (double)(p->n - e->seen) / (double)p->n : 1;
	double q = e->seen ? sum / seen : 0;
	e->share = f * e->unseen + (1 - f) * q;
	e->uncertainty =
	    f * f * e->variance + (1 - f) * (1 - f) * fmax(0, q * (1 - q)) / (seen + 1);
}

/* The probability that no critical question of the pool stands on the form and is missed. */
static double
spared(const struct pool *p, const struct estimate *e)
{
	double drawn = p->n ? fmin(1, (double)p->draw / (double)p->n) : 0, product = 1;

	for (size_t i = 0; i < p->n; i++) {
		const struct pool_item *item = &p->items[i];
		if (item->critical)
			product *= 1 - drawn * (1 - (item->seen ? known_right(item) : e->unseen));
	}
	return product;
}

/* Of at least `least` points, by a normal with a continuity correction. */
static double
at_least(double least, double expected, double variance)
{
	return erfc(-(expected - least + 0.5) / sqrt(2 * fmax(variance, 1e-9))) / 2;
}

/* What all pools come to. */
struct forecast {
	double expected;	  /* points */
	double chance, ignorance; /* variances: of the draw of answers, and of not knowing better */
	double spared;
};

static void
forecast(struct readiness *r, const struct forecast *f, size_t questions, double pass)
{
	double least = ceil((double)questions * pass - 1e-9);
	double swing = z80 * sqrt(f->ignorance);

	r->probability = f->spared * at_least(least, f->expected, f->chance + f->ignorance);
	r->low = fmin(r->probability, f->spared * at_least(least, f->expected - swing, f->chance));
	r->high = fmax(r->probability, f->spared * at_least(least, f->expected + swing, f->chance));
}

void
readiness_of_pools(struct readiness *r, const struct pool *pools, size_t n, size_t questions,
		   double pass)
{
	struct forecast f = {.spared = 1};
	size_t total = 0;

	*r = (struct readiness){.probability = NAN, .low = NAN, .high = NAN, .n = n};
	r->mastery = alloc_items(n, sizeof(*r->mastery));
	for (size_t i = 0; i < n; i++) {
		struct estimate e;
		double draw = (double)pools[i].draw;
		estimate_pool(&e, &pools[i]);
		r->mastery[i] = (struct mastery){e.share, e.uncertainty, pools[i].n, e.seen};
		r->seen += e.seen;
		total += pools[i].n;
		f.expected += draw * e.share;
		f.chance += draw * e.share * (1 - e.share);
		f.ignorance += draw * draw * e.uncertainty;
		f.spared *= spared(&pools[i], &e);
	}
	r->needed = total < 2 * enough ? (total + 1) / 2 : enough;
	r->known = total > 0 && r->seen >= r->needed;
	if (r->known)
		forecast(r, &f, questions, pass);
}

void
readiness_release(struct readiness *r)
{
	free(r->mastery);
	*r = (struct readiness){0};
}
