/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/samples.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "engine/gradient.h"
#include "engine/optimize.h"

static void
pasts_are_whole_and_in_order_of_their_first_review(void **state)
{
	static const struct review reviews[] = {{7, 10, RATING_GOOD}, {3, 10, RATING_AGAIN},
						{3, 10, RATING_GOOD}, {7, 13, RATING_AGAIN},
						{3, 12, RATING_GOOD}, {7, 11, RATING_GOOD},
						{7, 14, RATING_EASY}};
	static const double gaps[] = {0, 3, 0, 3, 0, 0, 2};
	static const bool sample[] = {false, true, false, true, false, false, true};
	struct samples s;

	(void)state;
	samples_make(&s, reviews, 7, false);
	assert_int_equal(s.n_pasts, 2);
	assert_int_equal(s.pasts[0].n, 4);
	assert_int_equal(s.pasts[1].n, 3);
	for (size_t i = 0; i < 7; i++) {
		assert_true(s.steps[i].gap == gaps[i]);
		assert_int_equal(s.steps[i].sample, sample[i]);
		assert_false(s.steps[i].held);
	}
	assert_int_equal(s.steps[1].rating, RATING_AGAIN);
	assert_int_equal(s.steps[6].rating, RATING_GOOD);
	assert_int_equal(s.n, 3);
	assert_int_equal(s.n_all, 3);
	assert_true(s.repeated);
	samples_release(&s);
}

/* The weights that are fitted are those that memory_review goes on with: it must have seen the same
 * days, also where a clock went back or a student flew west. */
static void
gaps_are_those_that_memory_sees(void **state)
{
	static const int32_t days[] = {10, 13, 11, 12, 200, 14, 14, 15};
	static const enum rating ratings[] = {RATING_GOOD, RATING_AGAIN, RATING_GOOD, RATING_HARD};
	struct review reviews[8];
	struct memory m = {0};
	struct model model;
	struct samples s;
	struct curve c;
	struct trace t;

	(void)state;
	for (size_t i = 0; i < 8; i++)
		reviews[i] = (struct review){0, days[i], ratings[i % 4]};
	samples_make(&s, reviews, 8, false);
	model_init(&model, &weights_default, 0.9);
	curve_init(&c, &weights_default);
	trace_begin(&t, &c, ratings[0]);
	memory_review(&m, &model, ratings[0], days[0]);
	for (size_t i = 1; i < 8; i++) {
		trace_review(&t, &c, s.steps[i].rating, s.steps[i].gap);
		memory_review(&m, &model, ratings[i % 4], days[i]);
		assert_true(fabs(t.stability - m.stability) < 1e-5 * m.stability);
	}
	samples_release(&s);
}

static void
no_days_are_too_far_apart(void **state)
{
	static const struct review reviews[] = {{0, INT32_MIN, RATING_GOOD},
						{0, INT32_MAX, RATING_GOOD},
						{0, INT32_MIN, RATING_GOOD},
						{0, INT32_MAX, RATING_GOOD}};
	struct samples s;

	(void)state;
	samples_make(&s, reviews, 4, true);
	assert_true(s.steps[1].gap == 4294967295.0);
	assert_true(s.steps[2].gap == 0 && s.steps[3].gap == 4294967295.0);
	samples_release(&s);
	samples_make(&s, NULL, 0, true);
	assert_int_equal(s.n + s.n_held + s.n_pasts, 0);
	samples_release(&s);
}

/* n questions, each reviewed first on one day and again on another. */
static struct review *
make_pairs(size_t n, enum rating first, int32_t gap)
{
	struct review *reviews = alloc_items(2 * n, sizeof(*reviews));

	for (size_t i = 0; i < n; i++) {
		reviews[i] = (struct review){(uint32_t)i, 0, first};
		reviews[n + i] = (struct review){(uint32_t)i, gap, RATING_GOOD};
	}
	return reviews;
}

static void
the_newest_fifth_is_held_out(void **state)
{
	enum { N = 23 };
	struct review *reviews = make_pairs(N, RATING_GOOD, 2);
	struct samples s;

	(void)state;
	samples_make(&s, reviews, 2 * N, true);
	assert_int_equal(s.n, 19);
	assert_int_equal(s.n_held, 4);
	assert_int_equal(s.n_all, N);
	for (size_t i = 0; i < N; i++) {
		assert_int_equal(s.pasts[i].steps[1].held, i >= 19);
		assert_int_equal(s.pasts[i].steps[1].sample, i < 19);
	}
	assert_false(s.repeated);
	samples_release(&s);
	free(reviews);
}

static void
newer_samples_count_more(void **state)
{
	enum { N = 20 };
	struct review *reviews = make_pairs(N, RATING_GOOD, 2);
	struct samples s;

	(void)state;
	samples_make(&s, reviews, 2 * N, false);
	assert_true(s.pasts[0].steps[1].weight == 0.25);
	assert_true(fabs(s.pasts[10].steps[1].weight - (0.25 + 0.75 / 8)) < 1e-12);
	assert_true(s.pasts[19].steps[1].weight < 1);
	samples_release(&s);
	free(reviews);
}

static void
a_past_ends_with_its_64th_review(void **state)
{
	enum { N = 70 };
	struct review reviews[N];
	struct samples s;

	(void)state;
	for (int32_t i = 0; i < N; i++)
		reviews[i] = (struct review){0, i, RATING_GOOD};
	samples_make(&s, reviews, N, false);
	assert_int_equal(s.pasts[0].n, PAST_MOST);
	assert_int_equal(s.n, PAST_MOST - 1);
	samples_release(&s);
}

/* Of `usual` questions with a first gap of 2 days, and `odd` ones with another: how many samples
 * are left. */
static const struct {
	const char *behaviour;
	size_t usual, odd;
	enum rating first;
	int32_t gap;
	size_t left;
} outliers[] = {
    {"one of twenty is rare", 19, 1, RATING_GOOD, 5, 19},
    {"one of nineteen is not", 18, 1, RATING_GOOD, 5, 19},
    {"five of a hundred are rare", 95, 5, RATING_GOOD, 5, 95},
    {"six of a hundred are not", 94, 6, RATING_GOOD, 5, 100},
    {"what no schedule makes is dropped", 10, 5, RATING_GOOD, 101, 10},
    {"but not where six agree", 10, 6, RATING_GOOD, 101, 16},
    {"a hundred days may be", 10, 5, RATING_GOOD, 100, 15},
    {"after an easy start a year may be", 10, 5, RATING_EASY, 365, 15},
    {"and no more than a year", 10, 5, RATING_EASY, 366, 10},
};

static void
rare_first_gaps_are_left_out(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(outliers) / sizeof(*outliers); i++) {
		size_t n = outliers[i].usual + outliers[i].odd;
		struct review *reviews = make_pairs(n, outliers[i].first, 2);
		struct samples s;
		for (size_t j = outliers[i].usual; j < n; j++)
			reviews[n + j].day = outliers[i].gap;
		samples_make(&s, reviews, 2 * n, false);
		if (s.n != outliers[i].left || s.n_all != n)
			fail_msg("%s: %zu", outliers[i].behaviour, s.n);
		samples_release(&s);
		free(reviews);
	}
}

/* An outlier's last review is judged by all the same. */
static void
outliers_are_held_out_like_others(void **state)
{
	struct review *reviews = make_pairs(20, RATING_GOOD, 2);
	struct samples s;

	(void)state;
	reviews[39].day = 300;
	samples_make(&s, reviews, 40, true);
	assert_int_equal(s.n_held, 4);
	assert_true(s.pasts[19].steps[1].held);
	samples_release(&s);
	free(reviews);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(pasts_are_whole_and_in_order_of_their_first_review),
	    cmocka_unit_test(gaps_are_those_that_memory_sees),
	    cmocka_unit_test(no_days_are_too_far_apart),
	    cmocka_unit_test(the_newest_fifth_is_held_out),
	    cmocka_unit_test(newer_samples_count_more),
	    cmocka_unit_test(a_past_ends_with_its_64th_review),
	    cmocka_unit_test(rare_first_gaps_are_left_out),
	    cmocka_unit_test(outliers_are_held_out_like_others),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
