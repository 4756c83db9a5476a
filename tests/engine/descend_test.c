/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine/samples.h"
#include "engine/training.h"
#include "student.h"

enum { REVIEWS = 3000, QUESTIONS = 500 };

static void
student_samples(struct samples *s, enum student_kind kind, uint64_t seed)
{
	struct student student;
	struct review *reviews = alloc_items(REVIEWS, sizeof(*reviews));

	student_init(&student, kind, seed, QUESTIONS);
	student_studies(&student, reviews, REVIEWS);
	samples_make(s, reviews, REVIEWS, false);
	student_release(&student);
	free(reviews);
}

static void
slopes_are_those_of_the_loss(void **state)
{
	struct samples s;
	double by[WEIGHTS], ignored[WEIGHTS];

	(void)state;
	student_samples(&s, STUDENT_SHIFTED, 1);
	samples_loss(&s, &weights_default, by);
	for (int i = 0; i < WEIGHTS; i++) {
		struct weights up = weights_default, down = weights_default;
		double step = 1e-6 * fmax(0.1, weights_default.w[i]);
		up.w[i] += step;
		down.w[i] -= step;
		double slope = (samples_loss(&s, &up, ignored) - samples_loss(&s, &down, ignored)) /
			       (2 * step);
		/* A corner in one of many pasts makes a small difference. */
		if (fabs(slope - by[i]) > 1e-3 * fmax(1, fabs(slope)))
			fail_msg("w%d: %g, not %g", i, by[i], slope);
	}
	samples_release(&s);
}

static void
a_forecast_costs_its_logarithm(void **state)
{
	(void)state;
	assert_true(fabs(forecast_loss(0.25, true) - log(4)) < 1e-12);
	assert_true(fabs(forecast_loss(0.25, false) - log(4. / 3)) < 1e-12);
	assert_true(forecast_loss(0, true) < 10 && forecast_loss(1, false) < 10);
	assert_true(forecast_slope(0, true) == 0 && forecast_slope(1, false) == 0);
	assert_true(fabs(forecast_slope(0.25, true) + 4) < 1e-12);
	assert_true(fabs(forecast_slope(0.25, false) - 4. / 3) < 1e-12);
}

static void
the_loss_goes_down_and_weights_stay_in_range(void **state)
{
	double by[WEIGHTS];

	(void)state;
	for (int kind = 0; kind < STUDENT_KINDS; kind++) {
		struct samples s;
		struct weights w = weights_default;
		student_samples(&s, (enum student_kind)kind, 7);
		double before = samples_loss(&s, &w, by);
		assert_true(descend(&w, &s, NULL, NULL));
		double after = samples_loss(&s, &w, by);
		if (!(after < before))
			fail_msg("kind %d: %g, then %g", kind, before, after);
		for (int i = 0; i < WEIGHTS; i++)
			assert_true(w.w[i] >= weights_low.w[i] && w.w[i] <= weights_high.w[i]);
		samples_release(&s);
	}
}

static bool
third_time(void *state)
{
	return ++*(int *)state == 3;
}

static void
it_stops_when_told_to(void **state)
{
	struct samples s;
	struct weights w = weights_default;
	int asked = 0;

	(void)state;
	student_samples(&s, STUDENT_USUAL, 1);
	assert_false(descend(&w, &s, third_time, &asked));
	assert_int_equal(asked, 3);
	samples_release(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(slopes_are_those_of_the_loss),
	    cmocka_unit_test(a_forecast_costs_its_logarithm),
	    cmocka_unit_test(the_loss_goes_down_and_weights_stay_in_range),
	    cmocka_unit_test(it_stops_when_told_to),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
