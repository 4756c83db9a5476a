/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include <cmocka.h>

/* The first numbers of the authors' own splitmix64.c. */
static void
a_seed_repeats_the_published_numbers(void **state)
{
	static const uint64_t published[] = {
	    6457827717110365317u, 3203168211198807973u,	 9817491932198370423u,
	    4593380528125082431u, 16408922859458223821u,
	};
	struct random r;

	(void)state;
	random_seed(&r, 1234567);
	for (size_t i = 0; i < sizeof(published) / sizeof(*published); i++)
		assert_true(random_next(&r) == published[i]);
}

static void
random_below_stays_below_and_reaches_all(void **state)
{
	static const uint64_t limits[] = {1, 2, 3, 7, 64, 1000};
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (size_t k = 0; k < sizeof(limits) / sizeof(*limits); k++) {
		bool seen[1000] = {false};
		for (size_t i = 0; i < 20000; i++) {
			uint64_t x = random_below(&r, limits[k]);
			assert_true(x < limits[k]);
			seen[x] = true;
		}
		for (size_t x = 0; x < limits[k]; x++)
			assert_true(seen[x]);
	}
	for (size_t i = 0; i < 1000; i++)
		assert_true(random_below(&r, UINT64_MAX) < UINT64_MAX);
}

/* Chi-square with 5 degrees of freedom: above 30 once in 70,000 seeds, and this seed is fixed. */
static void
random_below_favours_none(void **state)
{
	enum { SIDES = 6, THROWS = 60000 };
	double counts[SIDES] = {0}, expected = (double)THROWS / SIDES, sum = 0;
	struct random r;

	(void)state;
	random_seed(&r, 2);
	for (size_t i = 0; i < THROWS; i++)
		counts[random_below(&r, SIDES)]++;
	for (size_t i = 0; i < SIDES; i++)
		sum += (counts[i] - expected) * (counts[i] - expected) / expected;
	assert_true(sum < 30);
}

/* With three quarters of the range, a plain remainder would draw the first third twice as often. */
static void
random_below_a_huge_number_favours_none(void **state)
{
	const uint64_t n = UINT64_MAX / 4 * 3;
	size_t low = 0;
	struct random r;

	(void)state;
	random_seed(&r, 3);
	for (size_t i = 0; i < 30000; i++)
		low += random_below(&r, n) < n / 3;
	assert_in_range(low, 9700, 10300);
}

static void
a_shuffle_draws_every_order_alike(void **state)
{
	enum { ROUNDS = 60000 };
	size_t counts[27] = {0}, orders = 0;
	struct random r;

	(void)state;
	random_seed(&r, 4);
	for (size_t i = 0; i < ROUNDS; i++) {
		size_t numbers[] = {0, 1, 2};
		random_shuffle(&r, numbers, 3);
		counts[numbers[0] * 9 + numbers[1] * 3 + numbers[2]]++;
	}
	for (size_t i = 0; i < 27; i++) {
		orders += counts[i] > 0;
		if (counts[i])
			assert_in_range(counts[i], ROUNDS / 6 - 500, ROUNDS / 6 + 500);
	}
	assert_int_equal(orders, 6);
	random_shuffle(&r, NULL, 0);
}

static void
system_seeds_differ(void **state)
{
	(void)state;
	assert_true(random_system_seed() != random_system_seed());
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_seed_repeats_the_published_numbers),
	    cmocka_unit_test(random_below_stays_below_and_reaches_all),
	    cmocka_unit_test(random_below_favours_none),
	    cmocka_unit_test(random_below_a_huge_number_favours_none),
	    cmocka_unit_test(a_shuffle_draws_every_order_alike),
	    cmocka_unit_test(system_seeds_differ),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
