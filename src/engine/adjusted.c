/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The readiness that is shown: the formula as proposed, adjusted to the student. */
#include <math.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "engine/memory.h"
#include "engine/readiness.h"
#include "engine/readiness_parts.h"

static const double lapse_prior = 8;	   /* foretold misses that the prior counts for */
static const double drift_spread = 0.11;   /* standard deviation of the drift beforehand */
static const double topic_strength = 2;	   /* prior answers, to one of the proposed formula */
static const double question_spread = 0.1; /* variance of a recall, to that of its outcome */
static const double critical_spread = 0.2; /* the same of a critical one */
static const double least_known = 0.02;	   /* of 0..1; and 1 less it at most */
static const double most_unseen = 0.995;   /* nobody is certain of what they never saw */
static const size_t exact_questions = 300; /* more of them are near enough to a normal */

/* What all pools together say of the student. */
struct learner {
	double knowledge;	      /* share known of questions not seen; rest is guessed */
	double lapse, lapse_variance; /* misses to foretold misses */
	double drift, drift_variance; /* of first scores, from a pool's first to its last */
};

/* What a pool comes to. */
struct prospect {
	double draw, chance, share, unseen, lapsing;
	double fresh; /* part of the pool never seen */
	double own;   /* variance that no other pool has part in */
};

struct adjusted {
	const struct pool *pools;
	struct prospect *of; /* owned */
	size_t n, questions;
	struct learner learner;
	double least;
	double spread; /* standard deviation of what shifts all logits */
	double *mass;  /* owned; of each number of points */
};

static void
learn_lapse(struct learner *l, const struct recalls *r)
{
	double misses = lapse_prior + r->missed, foretold = lapse_prior + r->foretold;

	l->lapse = misses / foretold;
	l->lapse_variance = misses / (foretold * foretold);
}

static void
learn_knowledge(struct learner *l, const struct pool *pools, size_t n)
{
	double known = 1, all = 2;

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < pools[i].n; j++) {
			const struct pool_item *item = &pools[i].items[j];
			if (!item->seen)
				continue;
			known += first_weight(item) * (item->first_score - item->chance);
			all += first_weight(item) * (1 - item->chance);
		}
	l->knowledge = fmin(fmax(known / all, least_known), 1 - least_known);
}

static int
older_first(const void *a, const void *b)
{
	double x = (*(const struct pool_item *const *)a)->first_age;
	double y = (*(const struct pool_item *const *)b)->first_age;

	return (x < y) - (x > y);
}

/* Sums over a pool's seen questions, x their place in the order of first answers, y the score. */
struct sums {
	double n, x, y, xx, xy;
};

/* Questions first seen at the same age share the middle of their places. */
static void
sum_places(struct sums *s, const struct pool_item **seen, size_t n, size_t pool)
{
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n && older_first(&seen[i], &seen[end]) == 0;)
			end++;
		double x = (double)(i + end) / (2 * (double)pool);
		for (size_t j = i; j < end; j++) {
			s->n++;
			s->x += x;
			s->y += seen[j]->first_score;
			s->xx += x * x;
			s->xy += x * seen[j]->first_score;
		}
	}
}

static struct sums
sums_of(const struct pool *p)
{
	const struct pool_item **seen = alloc_items(p->n, sizeof(const struct pool_item *));
	struct sums s = {0};
	size_t n = 0;

	for (size_t i = 0; i < p->n; i++)
		if (p->items[i].seen)
			seen[n++] = &p->items[i];
	if (n)
		qsort(seen, n, sizeof(*seen), older_first);
	sum_places(&s, seen, n, p->n);
	free(seen);
	return s;
}

/* A slope within pools, held towards 0: whoever starts with what is easy is not taken at that. */
static void
learn_drift(struct learner *l, const struct pool *pools, size_t n)
{
	double xx = 0, xy = 0, residual = 0.5, seen = 2;

	for (size_t i = 0; i < n; i++) {
		struct sums s = sums_of(&pools[i]);
		if (s.n == 0)
			continue;
		double mean = s.y / s.n;
		xx += fmax(0, s.xx - s.x * s.x / s.n);
		xy += s.xy - s.x * mean;
		residual += s.n * mean * (1 - mean);
		seen += s.n;
	}
	double variance = residual / seen;
	double information = xx + variance / (drift_spread * drift_spread);
	l->drift = xy / information;
	l->drift_variance = variance / information;
}

static double
adjusted_recall(const struct learner *l, const struct pool_item *item)
{
	return fmax(item->chance, 1 - l->lapse * (1 - item->recall));
}

/* A Beta posterior as proposed, but its prior has the mean of all topics; half of the drift lies
 * between the middle of what was seen of a pool and that of the rest. */
static void
look_unseen(struct prospect *o, const struct learner *l, const struct pool *p, double *variance)
{
	double c = o->chance, strength = topic_strength * 2 * (1 + 2 * c) / (1 - c);
	double a = strength * (c + (1 - c) * l->knowledge), b = strength - a;

	for (size_t i = 0; i < p->n; i++) {
		const struct pool_item *item = &p->items[i];
		if (!item->seen)
			continue;
		a += first_weight(item) * item->first_score;
		b += first_weight(item) * (1 - item->first_score);
	}
	o->unseen = fmax(c, fmin(a / (a + b) + l->drift / 2, most_unseen));
	*variance = a * b / ((a + b) * (a + b) * (a + b + 1));
}

static void
look(struct prospect *o, const struct learner *l, const struct pool *p, size_t n_seen)
{
	double seen = (double)n_seen, variance, sum = 0;

	*o = (struct prospect){.draw = (double)p->draw, .chance = pool_chance(p)};
	look_unseen(o, l, p, &variance);
	for (size_t i = 0; i < p->n; i++)
		sum += p->items[i].seen ? adjusted_recall(l, &p->items[i]) : 0;
	double f = p->n ? (double)(p->n - n_seen) / (double)p->n : 1;
	double q = n_seen ? sum / seen : 0;
	o->fresh = f;
	o->share = f * o->unseen + (1 - f) * q;
	o->lapsing = (1 - f) * (1 - q) / l->lapse;
	o->own = f * f * variance +
		 question_spread * (1 - f) * (1 - f) * fmax(0, q * (1 - q)) / (seen + 1);
}

static double
logit(double p)
{
	double held = fmin(fmax(p, 1e-6), 1 - 1e-6);

	return log(held / (1 - held));
}

static double
shifted(double p, double shift)
{
	return 1 / (1 + exp(-(logit(p) + shift)));
}

/* The probability that a question is drawn. */
static double
drawn(const struct pool *p)
{
	return p->n ? fmin(1, (double)p->draw / (double)p->n) : 0;
}

static double
right(const struct adjusted *a, size_t pool, const struct pool_item *item)
{
	return item->seen ? adjusted_recall(&a->learner, item) : a->of[pool].unseen;
}

/* The probability that no critical question stands on the form and is missed. */
static double
spared(const struct adjusted *a, double shift)
{
	double product = 1;

	for (size_t i = 0; i < a->n; i++)
		for (size_t j = 0; j < a->pools[i].n; j++) {
			const struct pool_item *item = &a->pools[i].items[j];
			if (item->critical)
				product *= 1 - drawn(&a->pools[i]) *
						   (1 - shifted(right(a, i, item), shift));
		}
	return product;
}

/* How unsure that is for each question's own sake, as a part of it: one alone may fail a student,
 * so that what evens out over a topic does not here. */
static double
fateful(const struct adjusted *a)
{
	double variance = 0;

	for (size_t i = 0; i < a->n; i++)
		for (size_t j = 0; j < a->pools[i].n; j++) {
			const struct pool_item *item = &a->pools[i].items[j];
			if (!item->critical)
				continue;
			double p = right(a, i, item), d = drawn(&a->pools[i]);
			double part = d / fmax(1 - d * (1 - p), 1e-9);
			variance += critical_spread * part * part * fmax(0, p * (1 - p));
		}
	return sqrt(variance);
}

/* One more question, right with probability p. */
static void
add_question(double *mass, size_t questions, double p)
{
	mass[questions + 1] = mass[questions] * p;
	for (size_t k = questions; k > 0; k--)
		mass[k] = mass[k] * (1 - p) + mass[k - 1] * p;
	mass[0] *= 1 - p;
}

static double
exact_at_least(const struct adjusted *a, double shift)
{
	size_t n = 0;
	double sum = 0;

	a->mass[0] = 1;
	for (size_t i = 0; i < a->n; i++) {
		double p = shifted(a->of[i].share, shift);
		for (size_t j = 0; j < a->pools[i].draw; j++)
			add_question(a->mass, n++, p);
	}
	for (size_t k = n + 1; k-- > 0 && (double)k >= a->least;)
		sum += a->mass[k];
	return fmin(sum, 1);
}

/* The probability to pass, were all logits so much higher. */
static double
passing(const struct adjusted *a, double shift)
{
	double expected = 0, variance = 0;

	if (a->questions <= exact_questions)
		return spared(a, shift) * exact_at_least(a, shift);
	for (size_t i = 0; i < a->n; i++) {
		double p = shifted(a->of[i].share, shift);
		expected += a->of[i].draw * p;
		variance += a->of[i].draw * p * (1 - p);
	}
	return spared(a, shift) * normal_at_least(a->least, expected, variance);
}

/* The mean over a normal of shifts, by the trapezoid rule, which is exact enough for a bell. */
static double
mean_passing(const struct adjusted *a)
{
	double sum = 0, weights = 0;

	for (int i = -8; i <= 8; i++) {
		double z = 0.4 * i, weight = exp(-z * z / 2);
		sum += weight * passing(a, z * a->spread);
		weights += weight;
	}
	return sum / weights;
}

static void
foretell(struct readiness *r, struct adjusted *a)
{
	a->mass =
	    alloc_items(a->questions <= exact_questions ? a->questions + 1 : 0, sizeof(*a->mass));
	r->probability = mean_passing(a);
	double own = Z80 * fateful(a) * r->probability;
	double below = fmax(0, r->probability - passing(a, -Z80 * a->spread));
	double above = fmax(0, passing(a, Z80 * a->spread) - r->probability);
	r->low = fmax(0, r->probability - sqrt(below * below + own * own));
	r->high = fmin(1, r->probability + sqrt(above * above + own * own));
	free(a->mass);
}

/* What one pool does not know, alone, and what all share in not knowing. */
static void
spread(struct readiness *r, struct adjusted *a)
{
	const struct learner *l = &a->learner;
	double own = 0, lapsing = 0, drifting = 0, slope = 0;

	for (size_t i = 0; i < a->n; i++) {
		const struct prospect *o = &a->of[i];
		r->mastery[i].share = o->share;
		r->mastery[i].uncertainty = o->own + l->lapse_variance * o->lapsing * o->lapsing +
					    l->drift_variance * o->fresh * o->fresh / 4;
		own += o->draw * o->draw * o->own;
		lapsing += o->draw * o->lapsing;
		drifting += o->draw * o->fresh / 2;
		slope += o->draw * o->share * (1 - o->share);
	}
	double variance =
	    own + l->lapse_variance * lapsing * lapsing + l->drift_variance * drifting * drifting;
	a->spread = sqrt(variance) / fmax(slope, 1e-9);
}

void
readiness_adjusted(struct readiness *r, const struct pool *pools, size_t n, size_t questions,
		   double pass, const struct recalls *recalls)
{
	struct adjusted a = {.pools = pools, .n = n, .least = least_points(questions, pass)};

	readiness_begin(r, pools, n);
	a.of = alloc_items(n, sizeof(*a.of));
	learn_lapse(&a.learner, recalls);
	learn_knowledge(&a.learner, pools, n);
	learn_drift(&a.learner, pools, n);
	for (size_t i = 0; i < n; i++) {
		look(&a.of[i], &a.learner, &pools[i], r->mastery[i].seen);
		a.questions += pools[i].draw;
	}
	spread(r, &a);
	if (r->known)
		foretell(r, &a);
	free(a.of);
}
