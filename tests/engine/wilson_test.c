/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/str.h"
#include "engine/result.h"

/* Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3. */
static const struct {
	double x;
	size_t n;
	double low, high;
} published[] = {
    {81, 263, 0.2553, 0.3662},
    {15, 148, 0.0624, 0.1605},
    {0, 20, 0, 0.1611},
    {1, 29, 0.0061, 0.1718},
};

static void
intervals_are_the_published_ones(void **state)
{
	double low, high;

	(void)state;
	for (size_t i = 0; i < sizeof(published) / sizeof(*published); i++) {
		wilson(published[i].x, published[i].n, &low, &high);
		/* Rounded to four decimals there. */
		if (fabs(low - published[i].low) > 0.5001e-4 ||
		    fabs(high - published[i].high) > 0.5001e-4)
			fail_msg("%g of %zu: %.6f to %.6f", published[i].x, published[i].n, low,
				 high);
	}
}

static void
nothing_asked_tells_nothing(void **state)
{
	double low, high;

	(void)state;
	wilson(0, 0, &low, &high);
	assert_true(low == 0 && high == 1);
}

static void
ends_stay_between_0_and_1(void **state)
{
	double low, high;

	(void)state;
	for (size_t n = 1; n < 2000; n++) {
		wilson(0, n, &low, &high);
		assert_true(low >= 0 && low < 1e-12 && high > 0 && high < 1);
		wilson((double)n, n, &low, &high);
		assert_true(high <= 1 && high > 1 - 1e-12 && low > 0 && low < 1);
	}
}

static void
intervals_are_those_of_the_vectors(void **state)
{
	const char *shared = getenv("NMTQUIZ_SHARED");
	struct str path = STR_INIT;
	double x, low, high, l, h;
	size_t n, lines = 0;

	(void)state;
	str_printf(&path, "%s/vectors/wilson.jsonl", shared ? shared : "../shared");
	FILE *file = fopen(path.s, "r");
	str_release(&path);
	if (!file) {
		print_message("no vectors/wilson.jsonl in NMTQUIZ_SHARED or ../shared\n");
		skip();
	}
	while (fscanf(file, " {\"x\": %lf, \"n\": %zu, \"low\": %lf, \"high\": %lf}", &x, &n, &l,
		      &h) == 4) {
		wilson(x, n, &low, &high);
		if (fabs(low - l) > 1e-12 || fabs(high - h) > 1e-12)
			fail_msg("%g of %zu: %.17g to %.17g", x, n, low, high);
		lines++;
	}
	fclose(file);
	assert_int_equal(lines, 60);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(intervals_are_the_published_ones),
	    cmocka_unit_test(nothing_asked_tells_nothing),
	    cmocka_unit_test(ends_stay_between_0_and_1),
	    cmocka_unit_test(intervals_are_those_of_the_vectors),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
