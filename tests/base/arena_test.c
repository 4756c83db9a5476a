/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"

#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

/* Sizes on both sides of what gets a block of its own, and of a whole block. */
static const size_t sizes[] = {1, 0, 7, 16 * 1024, 3, 16 * 1024 + 1, 64 * 1024, 200 * 1024, 1, 9};

enum { ROUNDS = 40, SIZES = sizeof(sizes) / sizeof(*sizes) };

static void
items_are_zeroed_aligned_and_apart(void **state)
{
	struct arena a;
	unsigned char *items[ROUNDS][SIZES];

	(void)state;
	arena_init(&a);
	for (size_t i = 0; i < ROUNDS; i++) {
		for (size_t k = 0; k < SIZES; k++) {
			unsigned char *p = arena_items(&a, sizes[k], 1);
			assert_non_null(p);
			assert_int_equal((uintptr_t)p % alignof(max_align_t), 0);
			for (size_t b = 0; b < sizes[k]; b++)
				if (p[b])
					fail_msg("byte %zu of %zu is not 0", b, sizes[k]);
			memset(p, (int)(i * SIZES + k) % 255 + 1, sizes[k]);
			items[i][k] = p;
			arena_text(&a, span_of("x")); /* leaves the next place unaligned */
		}
	}
	for (size_t i = 0; i < ROUNDS; i++)
		for (size_t k = 0; k < SIZES; k++)
			for (size_t b = 0; b < sizes[k]; b++)
				if (items[i][k][b] != (i * SIZES + k) % 255 + 1)
					fail_msg("%zu bytes of round %zu overwritten", sizes[k], i);
	arena_release(&a);
}

static void
a_text_is_a_terminated_copy(void **state)
{
	struct arena a;
	char source[] = "word and more";

	(void)state;
	arena_init(&a);
	char *copy = arena_text(&a, (struct span){source, 4});
	char *empty = arena_text(&a, (struct span){source, 0});
	source[0] = 'x';
	assert_string_equal(copy, "word");
	assert_string_equal(empty, "");
	arena_release(&a);
}

static void
a_large_item_leaves_the_block_in_use(void **state)
{
	struct arena a;

	(void)state;
	arena_init(&a);
	char *before = arena_items(&a, 16, 1);
	arena_items(&a, 100000, 1);
	assert_ptr_equal(arena_items(&a, 16, 1), before + 16);
	arena_release(&a);
}

static void
nothing_at_all_is_not_null(void **state)
{
	struct arena a;

	(void)state;
	arena_init(&a);
	assert_non_null(arena_items(&a, 0, 8));
	arena_release(&a);
	arena_release(&a);
	assert_null(a.blocks);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(items_are_zeroed_aligned_and_apart),
	    cmocka_unit_test(a_text_is_a_terminated_copy),
	    cmocka_unit_test(a_large_item_leaves_the_block_in_use),
	    cmocka_unit_test(nothing_at_all_is_not_null),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
