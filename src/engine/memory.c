/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/memory.h"

#include <math.h>

#include "base/str.h"
#include "profile/history.h"

static const double stability_least = 0.001, stability_most = 36500, first_stability_least = 0.1;
static const double difficulty_least = 1, difficulty_most = 10;
static const double interval_most = 36500;
static const double full_score = 1 - 1e-9;

const struct weights weights_default = {{0.212,	 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
					 0.001,	 1.8722, 0.1666, 0.796,	 1.4835, 0.0614, 0.2629,
					 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542}};

const struct weights weights_low = {{0.001, 0.001, 0.001, 0.001, 1,	0.001, 0.001,
				     0.001, 0,	   0,	  0.001, 0.001, 0.001, 0.001,
				     0,	    0,	   1,	  0,	 0,	0.01,  0.1}};

const struct weights weights_high = {
    {100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8}};

static double
clamp(double x, double low, double high)
{
	return x < low ? low : x > high ? high : x;
}

/* To 8 decimals, as ts-fsrs does after every step: it makes replays agree to the last digit from
 * one libm to the next. |x| is far below 1e10 wherever this is used. */
static double
rounded(double x)
{
	double scaled = x * 1e8 + 0.5;
	int64_t whole = (int64_t)scaled;
	return (double)(whole - ((double)whole > scaled)) / 1e8;
}

void
weights_clip(struct weights *w)
{
	for (size_t i = 0; i < WEIGHTS; i++)
		w->w[i] = clamp(w->w[i], weights_low.w[i], weights_high.w[i]);
}

bool
weights_parse(struct weights *w, struct span text)
{
	for (size_t i = 0; i < WEIGHTS; i++)
		if (!parse_number(span_word(&text), &w->w[i]))
			return false;
	weights_clip(w);
	return span_trim(text).n == 0;
}

void
weights_write(struct str *out, const struct weights *w)
{
	for (size_t i = 0; i < WEIGHTS; i++) {
		if (i)
			str_byte(out, ' ');
		str_number(out, w->w[i], 4);
	}
}

enum rating
rating_of(const struct event *answer)
{
	if (answer->score < 0.5)
		return RATING_AGAIN;
	if (answer->score < full_score || answer->hinted || answer->certainty == CERTAINTY_GUESS)
		return RATING_HARD;
	return answer->certainty == CERTAINTY_SURE ? RATING_EASY : RATING_GOOD;
}

/* The difficulty after a first review, before it is held to its range. */
static double
raw_difficulty(const double *w, enum rating rating)
{
	return rounded(w[4] - exp(((double)rating - 1) * w[5]) + 1);
}

/* What of the formulas is the same at every review. */
static void
init_steps(struct model *m)
{
	const double *w = m->weights.w;

	m->drawn_to = raw_difficulty(w, RATING_EASY);
	m->gain = exp(w[8]);
	m->loss = exp(w[17] * w[18]);
	for (int g = RATING_AGAIN; g <= RATING_EASY; g++) {
		m->first_difficulty[g] =
		    clamp(raw_difficulty(w, (enum rating)g), difficulty_least, difficulty_most);
		m->first_stability[g] = fmax(w[g - 1], first_stability_least);
		m->same_day[g] = exp(w[17] * (g - 3 + w[18]));
		m->bonus[g] = g == RATING_HARD ? w[15] : g == RATING_EASY ? w[16] : 1;
	}
}

void
model_init(struct model *m, const struct weights *w, double retention)
{
	*m = (struct model){.weights = *w, .retention = retention};
	weights_clip(&m->weights);
	m->decay = -m->weights.w[20];
	m->factor = rounded(exp(log(0.9) / m->decay) - 1);
	m->stretch = rounded((pow(retention, 1 / m->decay) - 1) / m->factor);
	init_steps(m);
}

static double
recall_after(const struct model *m, double days, double stability)
{
	return rounded(pow(1 + m->factor * days / stability, m->decay));
}

static double
next_difficulty(const struct model *m, double difficulty, enum rating rating)
{
	const double *w = m->weights.w;
	double step = rounded(-w[6] * ((double)rating - 3) * (10 - difficulty) / 9);
	double next = rounded(w[7] * m->drawn_to + (1 - w[7]) * (difficulty + step));

	return clamp(next, difficulty_least, difficulty_most);
}

static double
held(double stability)
{
	return rounded(clamp(stability, stability_least, stability_most));
}

static double
seen_same_day(const struct model *m, double s, enum rating rating)
{
	double growth = pow(s, -m->weights.w[19]) * m->same_day[rating];

	return held(s * (rating >= RATING_HARD ? fmax(growth, 1) : growth));
}

/* Never more than a bad answer on the same day would have left. */
static double
forgotten(const struct model *m, double s, double difficulty, double recall)
{
	const double *w = m->weights.w;
	double left = held(w[11] * pow(difficulty, -w[12]) * (pow(s + 1, w[13]) - 1) *
			   exp(w[14] * (1 - recall)));

	return fmin(fmax(rounded(s / m->loss), stability_least), left);
}

static double
recalled(const struct model *m, double s, double difficulty, double recall, enum rating rating)
{
	const double *w = m->weights.w;
	double growth = m->gain * (11 - difficulty) * pow(s, -w[9]) *
			(exp(w[10] * (1 - recall)) - 1) * m->bonus[rating];

	return held(s * (1 + growth));
}

double
memory_recall(const struct memory *m, const struct model *model, double day)
{
	if (m->stability <= 0)
		return 0;
	return recall_after(model, fmax(0, day - m->day), m->stability);
}

static double
next_stability(const struct model *m, const struct memory *old, enum rating rating, int32_t day,
	       double recall)
{
	double s = old->stability, difficulty = old->difficulty;

	if (day <= old->day)
		return seen_same_day(m, s, rating);
	return rating == RATING_AGAIN ? forgotten(m, s, difficulty, recall)
				      : recalled(m, s, difficulty, recall, rating);
}

double
memory_review(struct memory *m, const struct model *model, enum rating rating, int32_t day)
{
	struct memory next = {model->first_stability[rating], model->first_difficulty[rating], day};
	double recall = memory_recall(m, model, day);

	if (m->stability > 0) {
		next.stability = next_stability(model, m, rating, day, recall);
		next.difficulty = next_difficulty(model, m->difficulty, rating);
	}
	*m = next;
	return recall;
}

int32_t
memory_interval(const struct memory *m, const struct model *model)
{
	return (int32_t)clamp(floor(m->stability * model->stretch + 0.5), 1, interval_most);
}
