/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/map.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { KEYS = 20000, LONGEST = 16 };

static void
all_keys_are_found_after_growth(void **state)
{
	static char keys[KEYS][LONGEST];
	struct map m;
	bool added;

	(void)state;
	map_init(&m);
	assert_null(map_get(&m, span_of("0")));
	for (uint32_t i = 0; i < KEYS; i++) {
		snprintf(keys[i], LONGEST, "%u", i);
		assert_int_equal(*map_put(&m, span_of(keys[i]), i, &added), i);
		assert_true(added);
	}
	assert_int_equal(m.n, KEYS);
	for (uint32_t i = 0; i < KEYS; i++)
		if (!map_get(&m, span_of(keys[i])) || *map_get(&m, span_of(keys[i])) != i)
			fail_msg("%s is lost", keys[i]);
	assert_null(map_get(&m, span_of("20000")));
	assert_null(map_get(&m, span_of("x")));
	map_release(&m);
	assert_null(map_get(&m, span_of("0")));
}

static void
a_key_that_is_there_keeps_its_value(void **state)
{
	struct map m;
	bool added;

	(void)state;
	map_init(&m);
	*map_put(&m, span_of("a"), 1, &added) += 4;
	assert_int_equal(*map_put(&m, span_of("a"), 2, &added), 5);
	assert_false(added);
	assert_int_equal(m.n, 1);
	map_release(&m);
}

/* The hash steps by eight bytes: keys that differ only where a step could miss it. */
static void
keys_differ_by_length_and_by_every_byte(void **state)
{
	static char zeros[40], keys[40][40];
	struct map m;
	bool added;

	(void)state;
	map_init(&m);
	for (size_t n = 0; n < 40; n++) {
		map_put(&m, (struct span){zeros, n}, (uint32_t)n, &added);
		assert_true(added);
		keys[n][n] = 'x';
		map_put(&m, (struct span){keys[n], 40}, (uint32_t)n + 100, &added);
		assert_true(added);
	}
	for (size_t n = 0; n < 40; n++) {
		assert_int_equal(*map_get(&m, (struct span){zeros, n}), n);
		assert_int_equal(*map_get(&m, (struct span){keys[n], 40}), n + 100);
	}
	map_release(&m);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(all_keys_are_found_after_growth),
	    cmocka_unit_test(a_key_that_is_there_keeps_its_value),
	    cmocka_unit_test(keys_differ_by_length_and_by_every_byte),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
