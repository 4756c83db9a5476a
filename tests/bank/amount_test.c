/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/amount.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const struct {
	const char *text;
	double low, high;
	const char *unit_name; /* NULL: none that is known */
	int decimals;
	bool words;
} amounts[] = {
    {"90", 90, 90, NULL, 0, false},
    {" 90 minutes", 90, 90, "minute", 0, false},
    {"-5", -5, -5, NULL, 0, false},
    {"\u22125 \u00B0C", -5, -5, "celsius", 0, false},
    {".75 cm", 0.75, 0.75, "centimeter", 2, false},
    {"1,200", 1200, 1200, NULL, 0, false},
    {"1,200,000 ml", 1200000, 1200000, "milliliter", 0, false},
    {"10-20", 10, 20, NULL, 0, false},
    {"10\u201320 s.", 10, 20, "second", 0, false},
    {"10% to 20%", 10, 20, "percent", 0, false},
    {"10 min - 20 min", 10, 20, "minute", 0, false},
    {"less than 5 days", -HUGE_VAL, 5, "day", 0, false},
    {"At least 5", 5, HUGE_VAL, NULL, 0, false},
    {"5 feet or more", 5, HUGE_VAL, "foot", 0, false},
    {"about 5 lbs", 5, 5, "pound", 0, false},
    {"Two weeks", 2, 2, "week", 0, true},
    {"twenty-five", 25, 25, NULL, 0, true},
    {"one hundred and twenty seconds", 120, 120, "second", 0, true},
    {"3 small bones", 3, 3, NULL, 0, false},
};

static void
an_amount_is_read_whole(void **state)
{
	struct amount a;

	(void)state;
	for (size_t i = 0; i < sizeof(amounts) / sizeof(*amounts); i++) {
		bool read = amount_read(&a, span_of(amounts[i].text), true);
		bool named = read && a.unit_name && amounts[i].unit_name
				 ? strcmp(a.unit_name, amounts[i].unit_name) == 0
				 : read && !a.unit_name && !amounts[i].unit_name;
		if (!named || a.low != amounts[i].low || a.high != amounts[i].high ||
		    a.decimals != amounts[i].decimals || a.words != amounts[i].words)
			fail_msg("%s: %d, %g to %g %s", amounts[i].text, read, a.low, a.high,
				 a.unit_name ? a.unit_name : "-");
	}
}

static void
other_texts_are_no_amounts(void **state)
{
	static const char *const texts[] = {
	    "",
	    " ",
	    "-",
	    "C5",
	    "C5-C6",
	    "120/80",
	    "1:2",
	    "10:30",
	    "3 (left)",
	    "one hard blow to the arm",
	    "oneself",
	    "tension",
	    "1234567890123456",

	    "0x10-2",
	    ".",
	    "\xFF",
	    "3 x 10 turns",
	};
	struct amount a;

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		bool read = amount_read(&a, span_of(texts[i]), true);
		if (read)
			fail_msg("%s is read as %g", texts[i], a.low);
	}
}

static void
a_comma_is_the_point_where_it_is_not_english(void **state)
{
	struct amount a;

	(void)state;
	assert_true(amount_read(&a, span_of("1,250"), false));
	assert_true(a.low == 1.25);
	assert_int_equal(a.decimals, 3);
	assert_false(amount_read(&a, span_of("two"), false));
}

static void
bounds_that_are_left_out_do_not_meet(void **state)
{
	static const struct {
		const char *a, *b;
		bool meet;
	} rows[] = {
	    {"1-10", "10-20", true},	  {"1-10", "11-20", false},
	    {"under 10", "10-20", false}, {"up to 10", "10-20", true},
	    {"over 20", "10-20", false},  {"at least 20", "10-20", true},
	    {"15", "10-20", true},	  {"under 5", "over 2", true},
	};
	struct amount a, b;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		assert_true(amount_read(&a, span_of(rows[i].a), true));
		assert_true(amount_read(&b, span_of(rows[i].b), true));
		if (amounts_meet(&a, &b) != rows[i].meet || amounts_meet(&b, &a) != rows[i].meet)
			fail_msg("%s and %s", rows[i].a, rows[i].b);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_amount_is_read_whole),
	    cmocka_unit_test(other_texts_are_no_amounts),
	    cmocka_unit_test(a_comma_is_the_point_where_it_is_not_english),
	    cmocka_unit_test(bounds_that_are_left_out_do_not_meet),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
