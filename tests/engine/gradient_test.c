/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/gradient.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "student.h"

enum { REVIEWS = 12 };

struct story {
	enum rating rating[REVIEWS];
	int gap[REVIEWS];
};

static void
tell(struct story *story, struct random *r)
{
	for (int i = 0; i < REVIEWS; i++) {
		story->rating[i] = (enum rating)(1 + random_below(r, 4));
		story->gap[i] = random_below(r, 4) == 0 ? 0 : 1 + (int)random_below(r, 60);
	}
}

/* Weights spread over their ranges, but for a tenth at each end. */
static void
draw_weights(struct weights *w, struct random *r)
{
	for (int i = 0; i < WEIGHTS; i++) {
		double part = 0.1 + 0.8 * (double)random_below(r, 1000) / 1000;
		double least = i < 4 ? 0.2 : weights_low.w[i];
		double most = i < 4 ? 20 : weights_high.w[i];
		w->w[i] = least + part * (most - least);
	}
}

static void
follow(struct trace *t, const struct curve *c, const struct story *story)
{
	trace_begin(t, c, story->rating[0]);
	for (int i = 1; i < REVIEWS; i++)
		trace_review(t, c, story->rating[i], story->gap[i]);
}

/* The figures at the end of a story with one weight moved. */
static void
figures(double value[3], const struct weights *w, int moved, double by, const struct story *story)
{
	struct weights tried = *w;
	struct curve c;
	struct trace t;
	double slopes[WEIGHTS];

	tried.w[moved] += by;
	curve_init(&c, &tried);
	follow(&t, &c, story);
	value[0] = log(t.stability);
	value[1] = t.difficulty;
	value[2] = trace_recall(&t, &c, 7, slopes);
}

/* Differences over a step and over half of it. Where these two disagree there is a corner between
 * (a limit, or the floor of a same-day review), and no derivative to compare with. */
static bool
difference(double got[3], const struct weights *w, int i, const struct story *story)
{
	double step = 1e-6 * (weights_high.w[i] < 1 ? 1 : weights_high.w[i]);
	double up[3], down[3], up2[3], down2[3];
	bool smooth = true;

	figures(up, w, i, step, story);
	figures(down, w, i, -step, story);
	figures(up2, w, i, step / 2, story);
	figures(down2, w, i, -step / 2, story);
	for (int k = 0; k < 3; k++) {
		double other = (up2[k] - down2[k]) / step;
		got[k] = (up[k] - down[k]) / (2 * step);
		smooth &= fabs(other - got[k]) <= 1e-5 * (1 + fabs(got[k]));
	}
	return smooth;
}

static void
derivatives_are_those_of_small_differences(void **state)
{
	static const char *const names[] = {"log of stability", "difficulty", "recall"};
	struct random r;
	size_t compared[WEIGHTS] = {0};

	(void)state;
	random_seed(&r, 1);
	for (int round = 0; round < 400; round++) {
		struct weights w;
		struct story story;
		struct curve c;
		struct trace t;
		double by[WEIGHTS];
		draw_weights(&w, &r);
		w = round % 2 ? weights_default : w;
		tell(&story, &r);
		curve_init(&c, &w);
		follow(&t, &c, &story);
		trace_recall(&t, &c, 7, by);
		for (int i = 0; i < WEIGHTS; i++) {
			double close[3];
			if (!difference(close, &w, i, &story))
				continue;
			double own[] = {t.stability_by[i] / t.stability, t.difficulty_by[i], by[i]};
			for (int k = 0; k < 3; k++)
				if (fabs(own[k] - close[k]) > 1e-4 * (1 + fabs(close[k])))
					fail_msg("round %d: %s by w%d is %.9g, not %.9g", round,
						 names[k], i, own[k], close[k]);
			compared[i] += fabs(close[0]) > 1e-6 || fabs(close[1]) > 1e-6;
		}
	}
	for (int i = 0; i < WEIGHTS; i++)
		if (compared[i] < 20)
			fail_msg("w%d was hardly compared: %zu times", i, compared[i]);
}

static void
figures_are_those_of_the_memory_model(void **state)
{
	struct random r;

	(void)state;
	random_seed(&r, 2);
	for (int round = 0; round < 400; round++) {
		struct weights w;
		struct story story;
		struct curve c;
		struct trace t;
		struct model model;
		struct memory m = {0};
		double by[WEIGHTS];
		int32_t day = 20000;
		draw_weights(&w, &r);
		w = round % 2 ? weights_default : w;
		tell(&story, &r);
		curve_init(&c, &w);
		model_init(&model, &w, 0.9);
		follow(&t, &c, &story);
		memory_review(&m, &model, story.rating[0], day);
		for (int i = 1; i < REVIEWS; i++)
			memory_review(&m, &model, story.rating[i], day += story.gap[i]);
		assert_true(fabs(m.stability - t.stability) < 1e-5 * fmax(1, t.stability));
		assert_true(fabs(m.difficulty - t.difficulty) < 1e-6);
		assert_true(fabs(memory_recall(&m, &model, day + 7) - trace_recall(&t, &c, 7, by)) <
			    1e-6);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(derivatives_are_those_of_small_differences),
	    cmocka_unit_test(figures_are_those_of_the_memory_model),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
