/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "bank/bank.h"
#include "base/str.h"

static void
each_key_is_found_by_its_name(void **state)
{
	(void)state;
	for (enum key k = 0; k < KEYS; k++) {
		const struct file_kind *kind = k < BANK_KEYS ? &bank_kind : &exam_kind;
		assert_non_null(keys[k].name);
		assert_int_equal(key_find(kind, span_of(keys[k].name)), k);
		assert_true(keys[k].where != 0);
		assert_non_null(keys[k].help);
	}
}

static void
nothing_else_is_a_key(void **state)
{
	static const char *const words[] = {"", "as", "asks", "Ask", "type", "bankk", "minutes"};

	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		assert_int_equal(key_find(&bank_kind, span_of(words[i])), KEYS);
	assert_int_equal(key_find(&exam_kind, span_of("ask")), KEYS);
}

static void
each_type_has_its_answer_key(void **state)
{
	(void)state;
	for (unsigned type = 0; type < QUESTION_TYPES; type++) {
		size_t n = 0;
		for (enum key k = KEY_ANSWER; k <= KEY_FILL; k++)
			n += keys[k].answers && keys[k].types & 1u << type;
		assert_int_equal(n, 1);
	}
}

static void
keys_for_some_types_stand_together(void **state)
{
	(void)state;
	for (enum key k = 0; k < KEYS; k++)
		if (keys[k].types || keys[k].answers)
			assert_in_range(k, KEY_ANSWER, KEY_PLACE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_key_is_found_by_its_name),
	    cmocka_unit_test(nothing_else_is_a_key),
	    cmocka_unit_test(each_type_has_its_answer_key),
	    cmocka_unit_test(keys_for_some_types_stand_together),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
