/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/odds.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine/result.h"

enum { MOST = 1000 };

/* So many plays of a kind. */
struct heap {
	size_t n;
	struct odds_play play;
};

static const struct {
	const char *behaviour;
	struct heap heaps[3];
	double low, high;
} rows[] = {
    {"nothing played says nothing", {{0}}, 0, 1},
    /* Clopper & Pearson's own, of 5 in 10, 0 in 10 and 10 in 10. */
    {"half of ten", {{5, {4, 1, 1, 1}}, {5, {4, 1, 1, 0}}}, 0.18708602844739, 0.81291397155261},
    {"none of ten", {{10, {4, 1, 1, 0}}}, 0, 0.30849710781876},
    {"all of ten", {{10, {4, 1, 1, 1}}}, 0.69150289218124, 1},
    {"two of two do not beat a chance of a quarter", {{2, {4, 1, 1, 1}}}, 0.15811388300842, 1},
    {"a single hit says next to nothing", {{1, {3, 1, 1, 1}}}, 0.025, 1},
    /* odds / (odds + 1) * odds / (odds + 3) = 0.025 where the odds are 1/3. */
    {"a half and a quarter", {{1, {2, 1, 1, 1}}, {1, {4, 1, 1, 1}}}, 0.175, 1},
    {"of two that are tied half is the most", {{1, {4, 1, 2, 1}}}, 0.0125, 0.5},
    {"two right ones of four", {{1, {4, 2, 1, 1}}}, 0.025, 1},
    /* 4 * odds + odds * odds is 1 / 39 where either of the two, or both, are. */
    {"two tied, of two right ones", {{1, {4, 2, 2, 1}}}, 0.01251997, 0.98748003},
    {"of three right ones, two picked have one at least", {{1, {4, 3, 2, 2}}}, 0.5125, 1},
    {"of three right ones, two picked have one", {{1, {4, 3, 2, 1}}}, 0.5, 0.9875},
};

static void
intervals_are_exact(void **state)
{
	struct odds_play plays[MOST];
	double low, high;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		size_t n = 0;
		for (size_t k = 0; k < 3; k++)
			for (size_t j = 0; j < rows[i].heaps[k].n; j++)
				plays[n++] = rows[i].heaps[k].play;
		odds_interval(plays, n, &low, &high);
		if (fabs(low - rows[i].low) > 1e-6 || fabs(high - rows[i].high) > 1e-6)
			fail_msg("%s: %.8f to %.8f", rows[i].behaviour, low, high);
	}
}

/* hits of n plays with four choices, of every third of which two are tied. */
static size_t
make_plays(struct odds_play *plays, size_t n, size_t hits, bool ties)
{
	for (size_t i = 0; i < n; i++)
		plays[i] = (struct odds_play){4, 1, ties && i % 3 == 0 ? 2 : 1, i < hits};
	return n;
}

/* Of a binomial, Wilson's interval is the one that the normal distribution gives. */
static void
many_plays_have_wilsons_interval(void **state)
{
	struct odds_play plays[MOST];
	double low, high, wilson_low, wilson_high;

	(void)state;
	for (size_t hits = 1; hits < 400; hits += 57) {
		odds_interval(plays, make_plays(plays, 400, hits, false), &low, &high);
		wilson((double)hits, 400, &wilson_low, &wilson_high);
		assert_true(fabs(low - wilson_low) < 1e-6);
		assert_true(fabs(high - wilson_high) < 1e-6);
	}
}

/* The exact interval goes over into the normal one without a step. */
static void
the_two_ways_agree(void **state)
{
	struct odds_play plays[MOST];
	double low, high, next_low, next_high;

	(void)state;
	odds_interval(plays, make_plays(plays, ODDS_EXACT, 60, true), &low, &high);
	odds_interval(plays, make_plays(plays, ODDS_EXACT + 1, 60, true), &next_low, &next_high);
	assert_true(fabs(low - next_low) < 0.01);
	assert_true(fabs(high - next_high) < 0.01);
	assert_true(low < high);
}

static void
ties_of_many_sizes_are_taken(void **state)
{
	struct odds_play plays[MOST];
	double low, high;
	size_t n = 0;

	(void)state;
	for (uint8_t tied = 1; tied < 26; tied++)
		plays[n++] = (struct odds_play){26, 1, tied, 1};
	odds_interval(plays, n, &low, &high);
	assert_true(low > 0);
	assert_true(high > low && high < 0.16); /* sum of 1 / tied, of 25 */
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(intervals_are_exact),
	    cmocka_unit_test(many_plays_have_wilsons_interval),
	    cmocka_unit_test(the_two_ways_agree),
	    cmocka_unit_test(ties_of_many_sizes_are_taken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
