/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../profile/replayed.h"
#include "base/clock.h"
#include "engine/schedule.h"

enum { DAY_2027 = 20819 }; /* 2027-01-01 */

static const struct {
	const char *text;
	bool reads;
	int32_t day;
} dates[] = {
    {"1970-01-01", true, 0},
    {"1969-12-31", true, -1},
    {"2027-01-01", true, DAY_2027},
    {"2028-02-29", true, DAY_2027 + 424},
    {"0000-01-01", true, -719528},
    {"9999-12-31", true, 2932896},
    {"2027-02-29", false, 0},
    {"2027-13-01", false, 0},
    {"2027-00-01", false, 0},
    {"2027-1-1", false, 0},
    {"20270101", false, 0},
    {"2027-01-01 ", false, 0},
    {"2027-01-011", false, 0},
    {"", false, 0},
    {"-", false, 0},
    {"01.01.2027", false, 0},
    {"2027/01/01", false, 0},
    {"2027-01-01T00:00:00Z", false, 0},
};

static void
dates_are_read_and_written(void **state)
{
	char text[DAY_TEXT];
	int32_t day;

	(void)state;
	for (size_t i = 0; i < sizeof(dates) / sizeof(*dates); i++) {
		if (day_parse(span_of(dates[i].text), &day) != dates[i].reads)
			fail_msg("'%s'", dates[i].text);
		if (!dates[i].reads)
			continue;
		assert_int_equal(day, dates[i].day);
		day_text(day, text);
		assert_string_equal(text, dates[i].text);
	}
}

static const struct {
	const char *behaviour, *key, *value;
	double retention;
	size_t new_a_day;
	int32_t exam_day;
	bool past, own;
	const char *trouble; /* the beginning of what is said, or NULL */
} rows[] = {
    {"nothing set", NULL, NULL, 0.9, 10, NO_DAY, false, false, NULL},
    {"a retention", "retention", "0.85", 0.85, 10, NO_DAY, false, false, NULL},
    {"the least retention", "retention", "0.7", 0.7, 10, NO_DAY, false, false, NULL},
    {"the most", "retention", "0.99", 0.99, 10, NO_DAY, false, false, NULL},
    {"less than the least", "retention", "0.69", 0.9, 10, NO_DAY, false, false,
     "the setting 'retention' is '0.69', but it takes a number from 0.7 to 0.99; "},
    {"more than the most", "retention", "0.991", 0.9, 10, NO_DAY, false, false, "the setting 'r"},
    {"a share in percent", "retention", "90%", 0.9, 10, NO_DAY, false, false, "the setting 'r"},
    {"a retention taken back", "retention", "-", 0.9, 10, NO_DAY, false, false, NULL},
    {"new ones", "new", "25", 0.9, 25, NO_DAY, false, false, NULL},
    {"no new ones", "new", "0", 0.9, 0, NO_DAY, false, false, NULL},
    {"the most new ones", "new", "9999", 0.9, 9999, NO_DAY, false, false, NULL},
    {"too many", "new", "10000", 0.9, 10, NO_DAY, false, false, "the setting 'new' is '10000'"},
    {"fewer than none", "new", "-5", 0.9, 10, NO_DAY, false, false, "the setting 'new'"},
    {"a half", "new", "2.5", 0.9, 10, NO_DAY, false, false, "the setting 'new'"},
    {"a date", "exam-date", "2027-03-01", 0.9, 10, DAY_2027 + 59, false, false, NULL},
    {"today's date", "exam-date", "2027-01-05", 0.9, 10, DAY_2027 + 4, false, false, NULL},
    {"yesterday's", "exam-date", "2027-01-04", 0.9, 10, NO_DAY, true, false, NULL},
    {"a date taken back", "exam-date", "-", 0.9, 10, NO_DAY, false, false, NULL},
    {"no date", "exam-date", "March", 0.9, 10, NO_DAY, false, false, "the setting 'exam-date'"},
    {"weights", "weights", "1 2 3 4 5 .6 .7 .1 .9 .1 1 2 .1 .2 3 .5 2 .1 .1 .1 .2", 0.9, 10, NO_DAY,
     false, true, NULL},
    {"weights taken back", "weights", "-", 0.9, 10, NO_DAY, false, false, NULL},
    {"too few weights", "weights", "1 2 3", 0.9, 10, NO_DAY, false, false, "the setting 'weights'"},
    {"another's setting", "colour", "blue", 0.9, 10, NO_DAY, false, false, NULL},
};

static void
check_row(size_t i)
{
	struct str journal = STR_INIT, trouble = STR_INIT;
	struct replayed r;
	struct plan p;

	replayed_init(&r);
	str_text(&journal, HEADER);
	if (rows[i].key)
		str_printf(&journal, "2027-01-02T12:00:00Z\tset\taaaaaaaa\t1\t%s\t%s\n",
			   rows[i].key, rows[i].value);
	assert_true(replayed_text(&r, journal.s));
	plan_of(&p, &r.h, DAY_2027 + 4, &trouble);
	bool said = rows[i].trouble ? span_starts(span_str(&trouble), rows[i].trouble) &&
					  trouble.s[trouble.len - 1] == '\n'
				    : trouble.len == 0;
	if (p.model.retention != rows[i].retention || p.new_a_day != rows[i].new_a_day ||
	    p.exam_day != rows[i].exam_day || p.exam_past != rows[i].past ||
	    p.own_weights != rows[i].own || !said)
		fail_msg("%s: %g %zu %d %s", rows[i].behaviour, p.model.retention, p.new_a_day,
			 (int)p.exam_day, trouble.s);
	assert_int_equal(p.exam_set_day, rows[i].exam_day == NO_DAY ? NO_DAY : DAY_2027 + 1);
	assert_true(p.model.weights.w[0] == (rows[i].own ? 1 : weights_default.w[0]));
	plan_of(&p, &r.h, DAY_2027 + 4, NULL);
	assert_int_equal(p.exam_day, rows[i].exam_day);
	str_release(&journal);
	str_release(&trouble);
	replayed_release(&r);
}

static void
new_ones_are_paced_to_end_a_week_before_the_exam(void **state)
{
	static const struct {
		const char *behaviour;
		int32_t exam; /* today is day 100 */
		size_t unseen, pace;
	} paces[] = {
	    {"no exam", NO_DAY, 50, 0},	   {"the day itself", 100, 50, 0},
	    {"nothing is new", 150, 0, 0}, {"tomorrow", 101, 50, 50},
	    {"in a week", 107, 50, 50},	   {"a day more, which is one to learn in", 108, 50, 50},
	    {"two", 109, 50, 25},	   {"what is left over takes one more", 110, 50, 17},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(paces) / sizeof(*paces); i++) {
		const struct plan p = {.exam_day = paces[i].exam};
		size_t pace = plan_pace(&p, 100, paces[i].unseen);
		if (pace != paces[i].pace)
			fail_msg("%s: %zu", paces[i].behaviour, pace);
	}
}

static void
settings_make_the_plan(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		check_row(i);
}

static void
each_unreadable_setting_has_a_line(void **state)
{
	struct str trouble = STR_INIT;
	struct replayed r;
	struct plan p;
	size_t lines = 0;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, HEADER
				  "2027-01-02T12:00:00Z\tset\taaaaaaaa\t1\tretention\thigh\n"
				  "2027-01-02T12:00:00Z\tset\taaaaaaaa\t2\tnew\tmany\n"
				  "2027-01-02T12:00:00Z\tset\taaaaaaaa\t3\texam-date\tsoon\n"
				  "2027-01-02T12:00:00Z\tset\taaaaaaaa\t4\tweights\theavy\n"));
	plan_of(&p, &r.h, DAY_2027, &trouble);
	for (size_t i = 0; i < trouble.len; i++)
		lines += trouble.s[i] == '\n';
	assert_int_equal(lines, 4);
	str_release(&trouble);
	replayed_release(&r);
}

static void
a_long_value_is_cut_between_characters(void **state)
{
	struct str journal = STR_INIT, trouble = STR_INIT;
	struct replayed r;
	struct plan p;

	(void)state;
	replayed_init(&r);
	str_text(&journal, HEADER "2027-01-02T12:00:00Z\tset\taaaaaaaa\t1\tnew\tx");
	for (size_t i = 0; i < 500; i++)
		str_text(&journal, "\u00e9");
	str_text(&journal, "\n");
	assert_true(replayed_text(&r, journal.s));
	plan_of(&p, &r.h, DAY_2027, &trouble);
	assert_true(trouble.len < 200);
	assert_non_null(strstr(trouble.s, "\u00e9...', but"));
	str_release(&journal);
	str_release(&trouble);
	replayed_release(&r);
}

static void
the_latest_of_a_setting_holds(void **state)
{
	struct replayed r;
	struct plan p;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(
	    &r, HEADER "2027-01-03T12:00:00Z\tset\taaaaaaaa\t1\texam-date\t2027-05-01\n"
		       "2027-01-02T12:00:00Z\tset\tbbbbbbbb\t1\texam-date\t2027-04-01\n"));
	plan_of(&p, &r.h, DAY_2027, NULL);
	assert_int_equal(p.exam_day, DAY_2027 + 120);
	assert_int_equal(p.exam_set_day, DAY_2027 + 2);
	replayed_release(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(dates_are_read_and_written),
	    cmocka_unit_test(settings_make_the_plan),
	    cmocka_unit_test(new_ones_are_paced_to_end_a_week_before_the_exam),
	    cmocka_unit_test(each_unreadable_setting_has_a_line),
	    cmocka_unit_test(a_long_value_is_cut_between_characters),
	    cmocka_unit_test(the_latest_of_a_setting_holds),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
