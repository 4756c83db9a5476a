/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

static void
a_str_grows_and_stays_terminated(void **state)
{
	struct str t = STR_INIT;

	(void)state;
	for (size_t i = 0; i < 1000; i++) {
		str_byte(&t, 'a');
		str_add(&t, "\0b", 2);
		assert_int_equal(t.s[t.len], '\0');
	}
	assert_int_equal(t.len, 3000);
	assert_memory_equal(t.s + 2994, "a\0ba\0b", 6);
	str_truncate(&t, 5000);
	assert_int_equal(t.len, 3000);
	str_truncate(&t, 1);
	assert_string_equal(t.s, "a");
	str_printf(&t, "%d-%s", 42, "x");
	str_fill(&t, '.', 3);
	str_text(&t, "end");
	str_span(&t, (struct span){"no", 0});
	assert_string_equal(t.s, "a42-x...end");
	str_clear(&t);
	assert_string_equal(t.s, "");
	str_release(&t);
	str_release(&t);
	assert_int_equal(t.len, 0);
}

static void
an_empty_str_can_be_read_cut_and_taken(void **state)
{
	struct str t = STR_INIT;

	(void)state;
	str_clear(&t);
	str_truncate(&t, 0);
	assert_string_equal(t.s, "");
	assert_true(span_is(span_str(&t), ""));
	char *s = str_take(&t);
	assert_ptr_not_equal(s, str_empty);
	assert_string_equal(s, "");
	free(s);
}

static void
a_taken_text_leaves_an_empty_str(void **state)
{
	struct str t = STR_INIT;

	(void)state;
	str_printf(&t, "%100s", "x");
	char *s = str_take(&t);
	assert_int_equal(strlen(s), 100);
	assert_int_equal(t.len, 0);
	assert_int_equal(t.cap, 0);
	free(s);
}

static void
spans_compare_by_bytes(void **state)
{
	static const struct {
		const char *a, *b;
		int order;
	} rows[] = {
	    {"", "", 0},    {"a", "a", 0},  {"a", "b", -1},	  {"b", "a", 1},
	    {"", "a", -1},  {"a", "", 1},   {"ab", "abc", -1},	  {"abc", "ab", 1},
	    {"b", "ab", 1}, {"Z", "a", -1}, {"\xC3\xA9", "z", 1},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		int order = span_compare(span_of(rows[i].a), span_of(rows[i].b));
		if ((order > 0) - (order < 0) != rows[i].order)
			fail_msg("'%s' to '%s': %d", rows[i].a, rows[i].b, order);
		assert_int_equal(span_is(span_of(rows[i].a), rows[i].b), rows[i].order == 0);
	}
	assert_true(span_starts(span_of("abc"), "ab"));
	assert_true(span_starts(span_of("abc"), ""));
	assert_false(span_starts(span_of("a"), "ab"));
	assert_false(span_starts(span_of("xab"), "ab"));
}

static void
span_trim_takes_white_space_off_both_ends(void **state)
{
	static const struct {
		const char *text, *trimmed;
	} rows[] = {
	    {"", ""}, {" \t\r\n", ""}, {"a", "a"}, {" \ta b\r\n", "a b"}, {"\va\f", "\va\f"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		assert_true(span_is(span_trim(span_of(rows[i].text)), rows[i].trimmed));
}

static void
span_cut_takes_parts_off_and_then_the_rest(void **state)
{
	struct span rest = span_of("a,,b");

	(void)state;
	assert_true(span_is(span_cut(&rest, ','), "a"));
	assert_true(span_is(rest, ",b"));
	assert_true(span_is(span_cut(&rest, ','), ""));
	assert_true(span_is(span_cut(&rest, ','), "b"));
	assert_true(span_is(rest, ""));
	assert_true(span_is(span_cut(&rest, ','), ""));
}

static void
span_word_takes_words_off_until_none_is_left(void **state)
{
	struct span rest = span_of("  one\ttwo  \r\nthree ");

	(void)state;
	assert_true(span_is(span_word(&rest), "one"));
	assert_true(span_is(span_word(&rest), "two"));
	assert_true(span_is(span_word(&rest), "three"));
	assert_true(span_is(span_word(&rest), ""));
	assert_true(span_is(span_word(&rest), ""));
}

static void
parse_count_takes_digits_up_to_its_limit_alone(void **state)
{
	static const struct {
		const char *text;
		uint64_t max;
		bool good;
		uint64_t n;
	} rows[] = {
	    {"0", 0, true, 0},
	    {"1", 0, false, 0},
	    {"007", 10, true, 7},
	    {"10", 10, true, 10},
	    {"11", 10, false, 0},
	    {"20", 19, false, 0},
	    {"18446744073709551615", UINT64_MAX, true, UINT64_MAX},
	    {"18446744073709551616", UINT64_MAX, false, 0},
	    {"99999999999999999999", UINT64_MAX, false, 0},
	    {"", 10, false, 0},
	    {"-1", 10, false, 0},
	    {"+1", 10, false, 0},
	    {" 1", 10, false, 0},
	    {"1 ", 10, false, 0},
	    {"1x", 10, false, 0},
	    {"/", 100, false, 0},
	    {":", 100, false, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		uint64_t n = 0;
		bool good = parse_count(span_of(rows[i].text), rows[i].max, &n);
		if (good != rows[i].good || (good && n != rows[i].n))
			fail_msg("'%s' up to %llu: %d %llu", rows[i].text,
				 (unsigned long long)rows[i].max, good, (unsigned long long)n);
	}
	uint64_t n;
	assert_false(parse_count((struct span){"1\0002", 3}, 1000, &n));
	assert_true(parse_count((struct span){"12", 1}, 1000, &n));
	assert_int_equal(n, 1);
}

static void
parse_number_takes_finite_decimals_alone(void **state)
{
	static const struct {
		const char *text;
		bool good;
		double x;
	} rows[] = {
	    {"0", true, 0},
	    {"90", true, 90},
	    {"-1.5", true, -1.5},
	    {"+.5", true, 0.5},
	    {"5.", true, 5},
	    {"1.5e1", true, 15},
	    {"1E+2", true, 100},
	    {"1e-2", true, 0.01},
	    {"0.1", true, 0.1},
	    {"1e-999", true, 0},
	    {"1e999", false, 0},
	    {"", false, 0},
	    {"+", false, 0},
	    {".", false, 0},
	    {"-.e1", false, 0},
	    {"e1", false, 0},
	    {"1e", false, 0},
	    {"1e+", false, 0},
	    {"1.2.3", false, 0},
	    {"1,5", false, 0},
	    {"--1", false, 0},
	    {" 1", false, 0},
	    {"1 ", false, 0},
	    {"0x10", false, 0},
	    {"inf", false, 0},
	    {"nan", false, 0},
	    {"0000000000000000000000000000000000000000000000000000000000000001", true, 1},
	    {"00000000000000000000000000000000000000000000000000000000000000001", false, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		double x = 0;
		bool good = parse_number(span_of(rows[i].text), &x);
		if (good != rows[i].good || (good && (x < rows[i].x || x > rows[i].x)))
			fail_msg("'%s': %d %g", rows[i].text, good, x);
	}
}

static void
numbers_are_written_short_and_rounded(void **state)
{
	static const struct {
		double x;
		int decimals;
		const char *text;
	} rows[] = {
	    {0, 4, "0"},
	    {1, 4, "1"},
	    {0.5, 4, "0.5"},
	    {2.0 / 3, 4, "0.6667"},
	    {12.4, 1, "12.4"},
	    {0.0001, 4, "0.0001"},
	    {0.00004, 4, "0"},
	    {-0.00004, 4, "0"},
	    {-1.25, 2, "-1.25"},
	    {100, 0, "100"},
	    {99.99996, 4, "100"},
	    {999999999, 4, "999999999"},
	    {1e15, 2, "1000000000000000"},
	    {0.1234567, 6, "0.123457"},
	    {-1e-9, 6, "0"},
	    {1e9 + 0.25, 4, "1000000000.25"},
	};
	struct str t = STR_INIT;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		str_clear(&t);
		str_number(&t, rows[i].x, rows[i].decimals);
		assert_string_equal(t.s, rows[i].text);
	}
	str_release(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_str_grows_and_stays_terminated),
	    cmocka_unit_test(an_empty_str_can_be_read_cut_and_taken),
	    cmocka_unit_test(a_taken_text_leaves_an_empty_str),
	    cmocka_unit_test(spans_compare_by_bytes),
	    cmocka_unit_test(span_trim_takes_white_space_off_both_ends),
	    cmocka_unit_test(span_cut_takes_parts_off_and_then_the_rest),
	    cmocka_unit_test(span_word_takes_words_off_until_none_is_left),
	    cmocka_unit_test(parse_count_takes_digits_up_to_its_limit_alone),
	    cmocka_unit_test(parse_number_takes_finite_decimals_alone),
	    cmocka_unit_test(numbers_are_written_short_and_rounded),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
