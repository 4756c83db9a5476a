/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "engine/gradient.h"
#include "engine/samples.h"
#include "engine/training.h"

enum { EPOCHS = 5, BATCH = 512 };

static const double rate = 0.04, mean_kept = 0.9, square_kept = 0.999, tiny = 1e-8, unsure = 1e-4;

double
forecast_loss(double recall, bool recalled)
{
	double chance = fmin(fmax(recall, unsure), 1 - unsure);

	return -log(recalled ? chance : 1 - chance);
}

double
forecast_slope(double recall, bool recalled)
{
	if (recall < unsure || recall > 1 - unsure)
		return 0;
	return recalled ? -1 / recall : 1 / (1 - recall);
}

/* Adds a past's loss and slopes; *n goes up by its samples. */
static double
add_past(const struct past_steps *past, const struct curve *c, double by[WEIGHTS], size_t *n)
{
	double loss = 0, recall_by[WEIGHTS];
	struct trace t;

	trace_begin(&t, c, past->steps[0].rating);
	for (size_t i = 1; i < past->n; i++) {
		const struct step *step = &past->steps[i];
		if (step->sample) {
			bool recalled = step->rating > RATING_AGAIN;
			double recall = trace_recall(&t, c, step->gap, recall_by);
			double slope = step->weight * forecast_slope(recall, recalled);
			loss += step->weight * forecast_loss(recall, recalled);
			for (int j = 0; j < WEIGHTS; j++)
				by[j] += slope * recall_by[j];
			++*n;
		}
		trace_review(&t, c, step->rating, step->gap);
	}
	return loss;
}

double
samples_loss(const struct samples *s, const struct weights *w, double by[WEIGHTS])
{
	struct curve c;
	double loss = 0;
	size_t n = 0;

	for (int j = 0; j < WEIGHTS; j++)
		by[j] = 0;
	curve_init(&c, w);
	for (size_t i = 0; i < s->n_pasts; i++)
		loss += add_past(&s->pasts[i], &c, by, &n);
	return loss;
}

/* The slopes of one batch: every `batches`th past, so that each batch spans all of the time. The
 * start pulls at each weight, the stronger the less it differs among students. How much it does is
 * not known here: a twelfth of its range is our choice. From a sixth to a thirtieth, it made the
 * best forecasts for simulated students (tests/bench/optimize_students.c). */
static void
batch_slopes(double by[WEIGHTS], const struct samples *s, const struct weights *w,
	     const struct weights *start, size_t first, size_t batches)
{
	struct curve c;
	size_t n = 0;

	for (int j = 0; j < WEIGHTS; j++)
		by[j] = 0;
	curve_init(&c, w);
	for (size_t i = first; i < s->n_pasts; i += batches)
		add_past(&s->pasts[i], &c, by, &n);
	for (int j = 0; j < WEIGHTS; j++) {
		double spread = (weights_high.w[j] - weights_low.w[j]) / 12;
		by[j] += 2 * (w->w[j] - start->w[j]) / (spread * spread) * (double)n / (double)s->n;
	}
}

/* Weights below these have the same effect as these. */
static void
clip(struct weights *w)
{
	weights_clip(w);
	for (int i = 0; i < 4; i++)
		w->w[i] = fmax(w->w[i], 0.1);
}

bool
descend(struct weights *w, const struct samples *s, optimize_stop *stop, void *state)
{
	struct weights start = *w;
	double by[WEIGHTS], mean[WEIGHTS] = {0}, square[WEIGHTS] = {0};
	double mean_left = 1, square_left = 1, half_turn = acos(-1);
	size_t batches = (s->n + BATCH - 1) / BATCH, steps = EPOCHS * batches;

	for (size_t i = 0; i < steps; i++) {
		double now = rate * (1 + cos(half_turn * (double)i / (double)steps)) / 2;
		if (stop && stop(state))
			return false;
		batch_slopes(by, s, w, &start, i % batches, batches);
		mean_left *= mean_kept;
		square_left *= square_kept;
		for (int j = 0; j < WEIGHTS; j++) {
			mean[j] = mean_kept * mean[j] + (1 - mean_kept) * by[j];
			square[j] = square_kept * square[j] + (1 - square_kept) * by[j] * by[j];
			double size = sqrt(square[j] / (1 - square_left)) + tiny;
			w->w[j] -= now * mean[j] / (1 - mean_left) / size;
		}
		clip(w);
	}
	return true;
}
