/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/gradient.h"

#include <math.h>

static const double stability_least = 0.001, stability_most = 36500, first_least = 0.1;

/* A new value of stability or difficulty, and its derivatives by the old ones and by the weights,
 * where these enter it directly. */
struct partial {
	double value, by_stability, by_difficulty, by[WEIGHTS];
};

/* The forgetting curve at one point. */
struct point {
	double recall, by_stability, by_decay;
};

void
curve_init(struct curve *c, const struct weights *w)
{
	double decay = w->w[20], power = pow(0.9, -1 / decay);

	c->weights = *w;
	c->factor = power - 1;
	c->factor_by_decay = power * log(0.9) / (decay * decay);
}

static struct point
forget(const struct trace *t, const struct curve *c, double gap)
{
	double decay = c->weights.w[20], x = gap / t->stability, base = 1 + c->factor * x;
	double recall = pow(base, -decay);

	return (struct point){
	    .recall = recall,
	    .by_stability = recall * decay * c->factor * x / (t->stability * base),
	    .by_decay = -recall * (log(base) + decay * x * c->factor_by_decay / base),
	};
}

double
trace_recall(const struct trace *t, const struct curve *c, double gap, double by[WEIGHTS])
{
	struct point p = forget(t, c, gap);

	for (int i = 0; i < WEIGHTS; i++)
		by[i] = p.by_stability * t->stability_by[i];
	by[20] += p.by_decay;
	return p.recall;
}

/* Beyond its range a value stands still. */
static void
hold(struct partial *p, double least, double most)
{
	if (p->value >= least && p->value <= most)
		return;
	*p = (struct partial){.value = p->value < least ? least : most};
}

/* The difficulty behind a first review, not held to its range. */
static struct partial
first_difficulty(const double *w, int rating)
{
	double power = exp((rating - 1) * w[5]);
	struct partial p = {.value = w[4] - power + 1};

	p.by[4] = 1;
	p.by[5] = -(rating - 1) * power;
	return p;
}

static struct partial
next_difficulty(const double *w, double d, int rating)
{
	struct partial easy = first_difficulty(w, RATING_EASY);
	double step = (rating - 3) * (10 - d) / 9, moved = d - w[6] * step;
	struct partial p = {.value = w[7] * easy.value + (1 - w[7]) * moved};

	p.by_difficulty = (1 - w[7]) * (1 + w[6] * (rating - 3) / 9);
	p.by[4] = w[7] * easy.by[4];
	p.by[5] = w[7] * easy.by[5];
	p.by[6] = -(1 - w[7]) * step;
	p.by[7] = easy.value - moved;
	hold(&p, 1, 10);
	return p;
}

static struct partial
same_day(const double *w, double s, int rating)
{
	double k = pow(s, -w[19]) * exp(w[17] * (rating - 3 + w[18]));
	struct partial p = {.value = s, .by_stability = 1};

	if (rating >= RATING_HARD && k < 1)
		return p;
	p.value = s * k;
	p.by_stability = k * (1 - w[19]);
	p.by[17] = p.value * (rating - 3 + w[18]);
	p.by[18] = p.value * w[17];
	p.by[19] = -p.value * log(s);
	hold(&p, stability_least, stability_most);
	return p;
}

static struct partial
forgotten(const double *w, const struct trace *t, struct point at)
{
	double s = t->stability, d = t->difficulty, grown = pow(s + 1, w[13]);
	double share = 1 / exp(w[17] * w[18]), rest = exp(w[14] * (1 - at.recall));
	double scale = w[11] * pow(d, -w[12]) * rest;
	struct partial f = {.value = scale * (grown - 1)};
	struct partial cap = {.value = s * share, .by_stability = share};

	f.by_stability = scale * w[13] * grown / (s + 1) - f.value * w[14] * at.by_stability;
	f.by_difficulty = -w[12] * f.value / d;
	f.by[11] = f.value / w[11];
	f.by[12] = -f.value * log(d);
	f.by[13] = scale * grown * log(s + 1);
	f.by[14] = f.value * (1 - at.recall);
	f.by[20] = -f.value * w[14] * at.by_decay;
	hold(&f, stability_least, stability_most);
	cap.by[17] = -cap.value * w[18];
	cap.by[18] = -cap.value * w[17];
	hold(&cap, stability_least, stability_most);
	return cap.value < f.value ? cap : f;
}

static struct partial
recalled(const double *w, const struct trace *t, int rating, struct point at)
{
	double s = t->stability, d = t->difficulty;
	double h = rating == RATING_HARD ? w[15] : rating == RATING_EASY ? w[16] : 1;
	double forgot = exp(w[10] * (1 - at.recall));
	double scale = s * exp(w[8]) * (11 - d) * pow(s, -w[9]), plain = scale * (forgot - 1);
	double growth = plain * h, by_recall = -scale * h * w[10] * forgot;
	struct partial p = {.value = s + growth};

	p.by_stability = 1 + (1 - w[9]) * growth / s + by_recall * at.by_stability;
	p.by_difficulty = -growth / (11 - d);
	p.by[8] = growth;
	p.by[9] = -growth * log(s);
	p.by[10] = scale * h * (1 - at.recall) * forgot;
	p.by[15] = rating == RATING_HARD ? plain : 0;
	p.by[16] = rating == RATING_EASY ? plain : 0;
	p.by[20] = by_recall * at.by_decay;
	hold(&p, stability_least, stability_most);
	return p;
}

void
trace_begin(struct trace *t, const struct curve *c, enum rating rating)
{
	const double *w = c->weights.w;
	struct partial d = first_difficulty(w, (int)rating);

	hold(&d, 1, 10);
	*t = (struct trace){.stability = fmax(w[rating - 1], first_least), .difficulty = d.value};
	t->stability_by[rating - 1] = w[rating - 1] >= first_least;
	for (int i = 0; i < WEIGHTS; i++)
		t->difficulty_by[i] = d.by[i];
}

void
trace_review(struct trace *t, const struct curve *c, enum rating rating, double gap)
{
	const double *w = c->weights.w;
	struct partial s, d = next_difficulty(w, t->difficulty, (int)rating);

	if (gap < 1)
		s = same_day(w, t->stability, (int)rating);
	else if (rating == RATING_AGAIN)
		s = forgotten(w, t, forget(t, c, gap));
	else
		s = recalled(w, t, (int)rating, forget(t, c, gap));
	for (int i = 0; i < WEIGHTS; i++) {
		t->stability_by[i] = s.by[i] + s.by_stability * t->stability_by[i] +
				     s.by_difficulty * t->difficulty_by[i];
		t->difficulty_by[i] = d.by[i] + d.by_difficulty * t->difficulty_by[i];
	}
	t->stability = s.value;
	t->difficulty = d.value;
}
