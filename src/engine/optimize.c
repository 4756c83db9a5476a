/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/optimize.h"

#include <math.h>
#include <stdlib.h>

#include "bank/library.h"
#include "base/alloc.h"
#include "engine/gradient.h"
#include "engine/samples.h"
#include "engine/training.h"
#include "profile/history.h"

/* Under these numbers of samples only the first stabilities are fitted, or nothing; and nothing is
 * judged. */
enum { FIT_FIRSTS = 8, FIT_ALL = 64, JUDGE = 30 };

/* The question's place in the library, under whatever name it was answered; what the library lacks
 * is numbered behind that. */
static uint32_t
number_of(const struct history *h, const struct library *l, uint32_t question)
{
	const uint32_t *at = map_get(&l->by_name, h->questions[question].name);

	return at ? *at : (uint32_t)l->n_questions + question;
}

size_t
optimize_gather(const struct history *h, const struct library *l, struct review **reviews)
{
	uint32_t *numbers = alloc_items(h->n_questions, sizeof(*numbers));
	size_t n = 0, cap = 0;

	*reviews = NULL;
	for (uint32_t i = 0; i < h->n_questions; i++)
		numbers[i] = number_of(h, l, i);
	for (size_t i = 0; i < h->n_events; i++) {
		const struct event *e = &h->events[i];
		if (e->kind != EVENT_ANSWER || e->question == NO_EVENT || e->skipped || e->undone ||
		    e->superseded)
			continue;
		*reviews = alloc_room(*reviews, n, &cap, sizeof(**reviews));
		(*reviews)[n++] = (struct review){
		    .question = numbers[e->question], .day = e->day, .rating = rating_of(e)};
	}
	free(numbers);
	return n;
}

/* Weights fitted to the samples, from the default ones on: these are what many students' reviews
 * came to, and what is pulled back to. An earlier fit is not, or it would count its reviews twice.
 */
static bool
fit_weights(struct weights *w, const struct samples *s, optimize_stop *stop, void *state)
{
	bool whole = true;

	*w = weights_default;
	if (s->n >= FIT_FIRSTS)
		pretrain(w, s);
	if (s->n >= FIT_ALL && s->repeated)
		whole = descend(w, s, stop, state);
	/* As weights_write keeps them, so that what was judged is what is kept. */
	for (int i = 0; i < WEIGHTS; i++)
		w->w[i] = floor(w->w[i] * 1e4 + 0.5) / 1e4;
	return whole;
}

/* The loss of each sample held out, in the order of s->steps. Returns the mean. */
static double
held_losses(const struct samples *s, const struct weights *w, double *losses)
{
	double sum = 0, by[WEIGHTS];
	struct curve c;
	struct trace t;
	size_t n = 0;

	curve_init(&c, w);
	for (size_t i = 0; i < s->n_pasts; i++) {
		const struct past_steps *past = &s->pasts[i];
		trace_begin(&t, &c, past->steps[0].rating);
		for (size_t j = 1; j < past->n; j++) {
			const struct step *step = &past->steps[j];
			if (step->held)
				losses[n++] = forecast_loss(trace_recall(&t, &c, step->gap, by),
							    step->rating > RATING_AGAIN);
			trace_review(&t, &c, step->rating, step->gap);
		}
	}
	for (size_t i = 0; i < n; i++)
		sum += losses[i];
	return n ? sum / (double)n : NAN;
}

/* Whether the mean of before - after is above 0 by more than chance gives once in twenty times.
 * Reviews of one question are alike, so that it is questions that are taken as drawn. */
static bool
surely_less(const struct samples *s, const double *before, const double *after)
{
	const double once_in_twenty = 1.6448536269514722;
	double sum = 0, single = 0, grouped = 0;
	size_t n = s->n_held;

	for (size_t i = 0; i < n; i++)
		sum += before[i] - after[i];
	for (size_t i = 0, at = 0; i < s->n_pasts; i++) {
		double group = 0;
		for (size_t j = 0; j < s->pasts[i].n; j++) {
			if (!s->pasts[i].steps[j].held)
				continue;
			double off = before[at] - after[at] - sum / (double)n;
			single += off * off;
			group += off;
			at++;
		}
		grouped += group * group;
	}
	return n >= JUDGE && sum > once_in_twenty * sqrt(fmax(single, grouped));
}

/* Judges weights fitted to the first four fifths by the last. */
static bool
judge(struct fit *f, const struct samples *s, const struct weights *fitted)
{
	double *before = alloc_items(s->n_held, sizeof(*before));
	double *after = alloc_items(s->n_held, sizeof(*after));

	f->loss_default = held_losses(s, &weights_default, before);
	f->loss_before = held_losses(s, &f->weights, before);
	f->loss_after = held_losses(s, fitted, after);
	bool better = surely_less(s, before, after) && f->loss_after < f->loss_default;
	free(before);
	free(after);
	return better;
}

void
optimize(struct fit *f, const struct review *reviews, size_t n, const struct weights *in_force,
	 optimize_stop *stop, void *state)
{
	struct samples s;
	struct weights fitted;

	*f = (struct fit){.reviews = n,
			  .enough = n >= OPTIMIZE_LEAST,
			  .weights = *in_force,
			  .loss_before = NAN,
			  .loss_default = NAN,
			  .loss_after = NAN};
	weights_clip(&f->weights);
	if (!f->enough)
		return;
	samples_make(&s, reviews, n, true);
	f->samples = s.n_all;
	f->held_out = s.n_held;
	f->stopped = !fit_weights(&fitted, &s, stop, state);
	bool better = judge(f, &s, &fitted);
	samples_release(&s);
	if (!better || f->stopped)
		return;
	/* What was held out is the newest there is: not to learn from it would be a loss. */
	samples_make(&s, reviews, n, false);
	f->stopped = !fit_weights(&fitted, &s, stop, state);
	samples_release(&s);
	f->better = !f->stopped;
	if (f->better)
		f->weights = fitted;
}
