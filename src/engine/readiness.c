/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/readiness.h"

#include <math.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "base/alloc.h"
#include "base/str.h"
#include "engine/blueprint.h"
#include "engine/readiness_parts.h"
#include "engine/schedule.h"
#include "engine/supply.h"

static const size_t enough = 30; /* questions seen, before anything is said */

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

double
pool_chance(const struct pool *p)
{
	double sum = 0;

	for (size_t i = 0; i < p->n; i++)
		sum += p->items[i].chance;
	return p->n ? fmin(sum / (double)p->n, 1 - 1e-9) : 0;
}

double
first_weight(const struct pool_item *item)
{
	return exp2(-item->first_age / 90);
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
	double c = pool_chance(p);
	double a = (1 + 2 * c) * (1 + c) / (1 - c), b = 1 + 2 * c;

	for (size_t i = 0; i < p->n; i++) {
		const struct pool_item *item = &p->items[i];
		if (!item->seen)
			continue;
		double weight = first_weight(item);
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

double
least_points(size_t questions, double pass)
{
	return ceil((double)questions * pass - 1e-9);
}

double
normal_at_least(double least, double expected, double variance)
{
	return erfc(-(expected - least + 0.5) / sqrt(2 * fmax(variance, 1e-9))) / 2;
}

void
readiness_begin(struct readiness *r, const struct pool *pools, size_t n)
{
	size_t total = 0;

	*r = (struct readiness){.probability = NAN, .low = NAN, .high = NAN, .n = n};
	r->mastery = alloc_items(n, sizeof(*r->mastery));
	for (size_t i = 0; i < n; i++) {
		struct mastery *m = &r->mastery[i];
		m->questions = pools[i].n;
		for (size_t j = 0; j < pools[i].n; j++)
			m->seen += pools[i].items[j].seen;
		r->seen += m->seen;
		total += m->questions;
	}
	r->needed = total < 2 * enough ? (total + 1) / 2 : enough;
	r->known = total > 0 && r->seen >= r->needed;
}

/* What all pools come to. */
struct forecast {
	double expected;	  /* points */
	double chance, ignorance; /* variances: of the draw of answers, and of not knowing better */
	double spared;
};

static void
forecast(struct readiness *r, const struct forecast *f, double least)
{
	double swing = Z80 * sqrt(f->ignorance);

	r->probability = f->spared * normal_at_least(least, f->expected, f->chance + f->ignorance);
	r->low = fmin(r->probability,
		      f->spared * normal_at_least(least, f->expected - swing, f->chance));
	r->high = fmax(r->probability,
		       f->spared * normal_at_least(least, f->expected + swing, f->chance));
}

void
readiness_of_pools(struct readiness *r, const struct pool *pools, size_t n, size_t questions,
		   double pass)
{
	struct forecast f = {.spared = 1};

	readiness_begin(r, pools, n);
	for (size_t i = 0; i < n; i++) {
		struct estimate e;
		double draw = (double)pools[i].draw;
		estimate_pool(&e, &pools[i]);
		r->mastery[i].share = e.share;
		r->mastery[i].uncertainty = e.uncertainty;
		f.expected += draw * e.share;
		f.chance += draw * e.share * (1 - e.share);
		f.ignorance += draw * draw * e.uncertainty;
		f.spared *= spared(&pools[i], &e);
	}
	if (r->known)
		forecast(r, &f, least_points(questions, pass));
}

struct pool_item
pool_item_of(const struct question *q, const struct standing *of, const struct history *h,
	     const struct schedule *s)
{
	struct pool_item item = {.chance = chance_level(q), .critical = q->critical};
	int32_t exam = s->plan.exam_day;
	int32_t horizon = exam != NO_DAY && exam > s->today ? exam : s->today + 1;

	if (of->reviews == 0)
		return item;
	const struct event *first = &h->events[of->first];
	item.seen = true;
	item.recall = memory_recall(&of->memory, &s->plan.model, horizon);
	item.first_score = first->score;
	item.first_age = fmax(0, (double)s->today - first->day);
	return item;
}

/* How many of each area the form draws. */
static void
count_draws(struct pool *pools, size_t n, const struct exam *e)
{
	double *shares = alloc_items(n, sizeof(*shares));
	size_t *counts = alloc_items(n, sizeof(*counts));

	shares[0] = 100;
	for (size_t i = 0; i < e->n_areas; i++)
		shares[i] = e->areas[i].share;
	blueprint_counts(shares, n, e->questions, counts);
	for (size_t i = 0; i < n; i++)
		pools[i].draw = e->all ? pools[i].n : counts[i];
	free(shares);
	free(counts);
}

/* Sorts what may stand on a form into pools: items is room for all. */
static void
fill_pools(struct pool *pools, struct pool_item *items, const struct supply *supply,
	   const struct history *h, const struct schedule *s)
{
	size_t *at = alloc_items(supply->n_areas + 1, sizeof(*at));

	for (size_t i = 0; i < supply->n; i++)
		at[supply->items[i].cell / supply->n_levels + 1]++;
	for (size_t i = 0; i < supply->n_areas; i++) {
		pools[i] = (struct pool){.n = at[i + 1], .items = &items[at[i]]};
		at[i + 1] += at[i];
	}
	for (size_t i = 0; i < supply->n; i++) {
		const struct candidate *c = &supply->items[i];
		items[at[c->cell / supply->n_levels]++] =
		    pool_item_of(c->q, &s->of[c->place], h, s);
	}
	free(at);
}

void
readiness_of(struct readiness *r, const struct exam *e, const struct library *l,
	     const struct history *h, const struct schedule *s)
{
	struct supply supply;
	struct str lack = STR_INIT;

	/* Without a form's questions nothing was seen, and nothing is known. */
	supply_find(&supply, e, l, h, &lack);
	str_release(&lack);
	struct pool *pools = alloc_items(supply.n_areas, sizeof(*pools));
	struct pool_item *items = alloc_items(supply.n, sizeof(*items));
	fill_pools(pools, items, &supply, h, s);
	count_draws(pools, supply.n_areas, e);
	readiness_adjusted(r, pools, supply.n_areas, e->all ? supply.n : e->questions,
			   e->pass / 100, &s->recalls);
	free(items);
	free(pools);
	supply_release(&supply);
}

void
readiness_release(struct readiness *r)
{
	free(r->mastery);
	*r = (struct readiness){0};
}
