/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/report.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct diags d;
static struct report r;

static int
begin(void **state)
{
	(void)state;
	diags_init(&d);
	diag_error(&d, (struct place){"other", 99, 1}, "old", "from another file");
	report_init(&r, "x.yaml", &d);
	for (size_t line = 1; line < 1000; line++)
		report_line(&r, line * 10);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	report_release(&r);
	diags_release(&d);
	return 0;
}

static void
a_place_is_a_line_and_a_column(void **state)
{
	(void)state;
	for (size_t index = 0; index < 11000; index++) {
		size_t line = index / 10 < 999 ? index / 10 : 999;
		struct place at = report_place(&r, index);
		assert_int_equal(at.line, line + 1);
		assert_int_equal(at.column, index - line * 10 + 1);
		assert_int_equal(report_line_of(&r, index), line);
	}
}

static void
findings_stand_in_the_order_of_lines_each_once(void **state)
{
	static const struct {
		size_t index;
		const char *message;
	} given[] = {{25, "c"}, {3, "a"}, {25, "b"}, {25, "c"}, {21, "d"}, {25, "c"}},
	  want[] = {{3, "a"}, {21, "d"}, {25, "c"}, {25, "b"}};

	(void)state;
	for (size_t i = 0; i < 6; i++)
		assert_false(report(&r, given[i].index, RULE_KEY, "%s", given[i].message));
	report_finish(&r);
	assert_int_equal(d.n, 1 + 4);
	assert_string_equal(d.items[0].message, "from another file");
	for (size_t i = 0; i < 4; i++) {
		assert_string_equal(d.items[i + 1].message, want[i].message);
		assert_int_equal(d.items[i + 1].at.line, want[i].index / 10 + 1);
	}
}

static void
beyond_the_most_findings_are_counted(void **state)
{
	(void)state;
	for (size_t i = 0; i < REPORT_MAX + 7; i++)
		report(&r, i, RULE_KEY, "%zu", i);
	assert_int_equal(r.errors, REPORT_MAX + 7);
	report_finish(&r);
	assert_int_equal(d.n, 1 + REPORT_MAX + 1);
	assert_non_null(strstr(d.items[d.n - 1].message, "7 findings more"));
}

static void
excerpts_are_short_and_whole(void **state)
{
	char text[300];

	(void)state;
	assert_string_equal(excerpt(span_of("short")).s, "short");
	assert_string_equal(excerpt(span_of("two\n\tlines")).s, "two  lines");
	memset(text, 'x', 71);
	strcpy(text + 71, "\xe2\x82\xac\xe2\x82\xac");
	struct excerpt e = excerpt(span_of(text));
	assert_int_equal(strlen(e.s), 74);
	assert_string_equal(e.s + 70, "x...");
	text[72] = '\0';
	text[71] = 'y';
	assert_string_equal(excerpt(span_of(text)).s + 70, "xy");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(a_place_is_a_line_and_a_column, begin, end),
	    cmocka_unit_test_setup_teardown(findings_stand_in_the_order_of_lines_each_once, begin,
					    end),
	    cmocka_unit_test_setup_teardown(beyond_the_most_findings_are_counted, begin, end),
	    cmocka_unit_test(excerpts_are_short_and_whole),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
