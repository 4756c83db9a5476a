/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "engine/gradient.h"
#include "engine/samples.h"
#include "engine/training.h"

enum { FIRSTS = 4, GRID = 60, NARROWING = 40 };

static const double first_least = 0.1, first_most = 100;

/* The loss of the first samples of all pasts that begin with this rating, and how many there are.
 */
static double
first_loss(const struct samples *s, const struct weights *w, enum rating rating, size_t *n)
{
	double loss = 0, by[WEIGHTS];
	struct curve c;
	struct trace t;

	*n = 0;
	curve_init(&c, w);
	for (size_t i = 0; i < s->n_pasts; i++) {
		const struct past_steps *past = &s->pasts[i];
		size_t at = 1;
		if (past->steps[0].rating != rating)
			continue;
		trace_begin(&t, &c, rating);
		for (; at < past->n && past->steps[at].gap < 1; at++)
			trace_review(&t, &c, past->steps[at].rating, 0);
		if (at == past->n || !past->steps[at].sample)
			continue;
		const struct step *step = &past->steps[at];
		loss +=
		    forecast_loss(trace_recall(&t, &c, step->gap, by), step->rating > RATING_AGAIN);
		++*n;
	}
	return loss;
}

/* That loss with a first stability of exp(x), and a pull towards the one in w. */
static double
pulled_loss(const struct samples *s, const struct weights *w, enum rating rating, double x)
{
	struct weights tried = *w;
	double *own = &tried.w[rating - 1];
	size_t n;

	*own = exp(x);
	return first_loss(s, &tried, rating, &n) + fabs(*own - w->w[rating - 1]) / 16;
}

/* The logarithm of the first stability with the least loss: first on a grid, then by the golden
 * section between the neighbours of the best. */
static double
search(const struct samples *s, const struct weights *w, enum rating rating)
{
	double low = log(first_least), high = log(first_most), step = (high - low) / GRID;
	double best = low, least = INFINITY, golden = (sqrt(5) - 1) / 2;

	for (int i = 0; i <= GRID; i++) {
		double loss = pulled_loss(s, w, rating, low + i * step);
		best = loss < least ? low + i * step : best;
		least = loss < least ? loss : least;
	}
	double a = fmax(low, best - step), b = fmin(high, best + step);
	for (int i = 0; i < NARROWING; i++) {
		double left = b - golden * (b - a), right = a + golden * (b - a);
		if (pulled_loss(s, w, rating, left) < pulled_loss(s, w, rating, right))
			b = right;
		else
			a = left;
	}
	return (a + b) / 2;
}

/* Ratings without samples move as their neighbours with some did: as far, in proportion. */
static void
fill_in(double x[FIRSTS], const double start[FIRSTS], const size_t n[FIRSTS])
{
	for (int i = 0; i < FIRSTS; i++) {
		int below = i, above = i, known = 0;
		double moved = 0;
		if (n[i])
			continue;
		while (below >= 0 && !n[below])
			below--;
		while (above < FIRSTS && !n[above])
			above++;
		if (below >= 0) {
			moved += x[below] - start[below];
			known++;
		}
		if (above < FIRSTS) {
			moved += x[above] - start[above];
			known++;
		}
		x[i] = known ? start[i] + moved / known : start[i];
	}
}

/* Again <= hard <= good <= easy: what is out of order is pooled, by the number of samples (the
 * pool-adjacent-violators rule). */
static void
put_in_order(double x[FIRSTS], const size_t n[FIRSTS])
{
	double pooled[FIRSTS], mass[FIRSTS];
	int width[FIRSTS], pools = 0;

	for (int i = 0; i < FIRSTS; i++) {
		pooled[pools] = x[i];
		mass[pools] = (double)n[i] + 1e-3;
		width[pools++] = 1;
		for (; pools > 1 && pooled[pools - 2] > pooled[pools - 1]; pools--) {
			double both = mass[pools - 2] + mass[pools - 1];
			pooled[pools - 2] = (pooled[pools - 2] * mass[pools - 2] +
					     pooled[pools - 1] * mass[pools - 1]) /
					    both;
			mass[pools - 2] = both;
			width[pools - 2] += width[pools - 1];
		}
	}
	for (int i = 0, pool = 0; pool < pools; pool++)
		for (int j = 0; j < width[pool]; j++)
			x[i++] = pooled[pool];
}

void
pretrain(struct weights *w, const struct samples *s)
{
	double x[FIRSTS], start[FIRSTS];
	size_t n[FIRSTS];

	for (int i = 0; i < FIRSTS; i++) {
		enum rating rating = (enum rating)(i + 1);
		x[i] = start[i] = log(fmax(w->w[i], first_least));
		first_loss(s, w, rating, &n[i]);
		if (n[i])
			x[i] = search(s, w, rating);
	}
	fill_in(x, start, n);
	put_in_order(x, n);
	for (int i = 0; i < FIRSTS; i++)
		w->w[i] = fmin(fmax(exp(x[i]), first_least), first_most);
}
