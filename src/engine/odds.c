/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/odds.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "base/alloc.h"

enum { STEPS = 60, HALVINGS = 28 };

static const double tail = 0.025, farthest = 20; /* of the odds' logarithm */

/* h, as the odds have it. */
struct cell {
	size_t least, most;
	double p[BANK_MAX_CHOICES + 1];
};

struct plays {
	const struct odds_play *items; /* those of a kind stand together */
	size_t n;
	size_t steps;	/* that a whole point has */
	size_t seen;	/* steps of all */
	double *shares; /* owned: room for the distribution, n * steps + 1 */
};

static int
by_kind(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct odds_play));
}

static size_t
least_hits(const struct odds_play *p)
{
	size_t others = (size_t)p->choices - p->tied;

	return p->rights > others ? p->rights - others : 0;
}

static size_t
most_hits(const struct odds_play *p)
{
	return p->rights < p->tied ? p->rights : p->tied;
}

static double
ways(size_t n, size_t k)
{
	double product = 1;

	for (size_t i = 1; i <= k; i++)
		product *= (double)(n - k + i) / (double)i;
	return product;
}

static void
cell_of(struct cell *c, const struct odds_play *p, double log_odds)
{
	double sum = 0;

	*c = (struct cell){.least = least_hits(p), .most = most_hits(p)};
	for (size_t h = c->least; h <= c->most; h++) {
		c->p[h] = ways(p->tied, h) * ways((size_t)p->choices - p->tied, p->rights - h) *
			  exp(log_odds * (double)h);
		sum += c->p[h];
	}
	for (size_t h = c->least; h <= c->most; h++)
		c->p[h] /= sum;
}

/* Whether play i is of another kind than the one before it. */
static bool
is_new(const struct plays *all, size_t i)
{
	const struct odds_play *p = &all->items[i];

	return i == 0 || memcmp(p, p - 1, offsetof(struct odds_play, hits)) != 0;
}

static size_t
steps_of(const struct plays *all, const struct odds_play *p, size_t hits)
{
	return (all->steps * hits + p->tied / 2U) / p->tied;
}

/* Adds a play to the sum's distribution, which reaches up to `top` steps then. */
static void
convolve(const struct plays *all, const struct cell *c, const struct odds_play *p, size_t top)
{
	for (size_t at = top + 1; at-- > 0;) {
		double sum = 0;
		for (size_t h = c->least; h <= c->most; h++) {
			size_t steps = steps_of(all, p, h);
			sum += steps <= at ? c->p[h] * all->shares[at - steps] : 0;
		}
		all->shares[at] = sum;
	}
}

/* The probability of as many steps as were seen or more; or, below, of as many or fewer. */
static double
exact_tail(const struct plays *all, double log_odds, bool below)
{
	struct cell c = {0};
	size_t top = 0;
	double sum = 0;

	memset(all->shares, 0, (all->n * all->steps + 1) * sizeof(*all->shares));
	all->shares[0] = 1;
	for (size_t i = 0; i < all->n; i++) {
		if (is_new(all, i))
			cell_of(&c, &all->items[i], log_odds);
		top += steps_of(all, &all->items[i], c.most);
		convolve(all, &c, &all->items[i], top);
	}
	for (size_t at = below ? 0 : all->seen; at <= (below ? all->seen : top); at++)
		sum += all->shares[at];
	return sum;
}

struct moments {
	double mean, variance; /* of the sum, in points */
};

static struct moments
moments_of(const struct plays *all, double log_odds)
{
	struct moments sum = {0}, of = {0};
	struct cell c;

	for (size_t i = 0; i < all->n; i++) {
		const struct odds_play *p = &all->items[i];
		if (is_new(all, i)) {
			double mean = 0, square = 0;
			cell_of(&c, p, log_odds);
			for (size_t h = c.least; h <= c.most; h++) {
				double points = (double)h / p->tied;
				mean += c.p[h] * points;
				square += c.p[h] * points * points;
			}
			of = (struct moments){mean, square - mean * mean};
		}
		sum.mean += of.mean;
		sum.variance += of.variance;
	}
	return sum;
}

static double
normal_tail(const struct plays *all, double log_odds, bool below)
{
	struct moments m = moments_of(all, log_odds);
	double seen = (double)all->seen / (double)all->steps;
	double far = (seen - m.mean) / sqrt(2 * fmax(m.variance, 1e-12));

	return erfc(below ? -far : far) / 2;
}

/* The mean share at the odds where the tail is as thin as it may be. */
static double
bound(const struct plays *all, bool below)
{
	double low = -farthest, high = farthest;

	for (size_t i = 0; i < HALVINGS; i++) {
		double middle = (low + high) / 2;
		double p = all->n > ODDS_EXACT ? normal_tail(all, middle, below)
					       : exact_tail(all, middle, below);
		if ((p > tail) == below)
			low = middle;
		else
			high = middle;
	}
	return moments_of(all, (low + high) / 2).mean / (double)all->n;
}

static size_t
common_divisor(size_t a, size_t b)
{
	while (b > 0) {
		size_t rest = a % b;
		a = b;
		b = rest;
	}
	return a;
}

void
odds_interval(struct odds_play *plays, size_t n, double *low, double *high)
{
	struct plays all = {.items = plays, .n = n, .steps = 1};
	size_t least = 0, most = 0;

	*low = 0;
	*high = 1;
	if (n == 0)
		return;
	qsort(plays, n, sizeof(*plays), by_kind);
	for (size_t i = 0; i < n; i++) {
		assert(plays[i].tied > 0);
		all.steps *= plays[i].tied / common_divisor(all.steps, plays[i].tied);
	}
	all.steps = all.steps > STEPS ? STEPS : all.steps;
	for (size_t i = 0; i < n; i++) {
		all.seen += steps_of(&all, &plays[i], plays[i].hits);
		least += steps_of(&all, &plays[i], least_hits(&plays[i]));
		most += steps_of(&all, &plays[i], most_hits(&plays[i]));
	}
	double whole = (double)n * (double)all.steps;
	all.shares = alloc_items(n > ODDS_EXACT ? 1 : n * all.steps + 1, sizeof(*all.shares));
	*low = all.seen == least ? (double)least / whole : bound(&all, false);
	*high = all.seen == most ? (double)most / whole : bound(&all, true);
	free(all.shares);
}
