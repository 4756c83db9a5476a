/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/history.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/clock.h"

static const struct {
	const char *behaviour, *time;
	int zone;
	int days; /* since 2026-11-23 */
} rows[] = {
    {"a day begins at four", "2026-11-23T04:00:00Z", 0, 0},
    {"before four it is still the day before", "2026-11-23T03:59:59Z", 0, -1},
    {"in the student's zone, west", "2026-11-23T08:59:59Z", -18000, -1},
    {"at four there", "2026-11-23T09:00:00Z", -18000, 0},
    {"in the student's zone, east", "2026-11-22T22:30:00Z", 19800, 0},
    {"just before", "2026-11-22T22:29:59Z", 19800, -1},
    {"without a zone, midnight UTC", "2026-11-23T00:00:00Z", HISTORY_NO_ZONE, 0},
    {"and the second before", "2026-11-22T23:59:59Z", HISTORY_NO_ZONE, -1},
};

static void
days_turn_over_at_four(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int64_t time, day;
		assert_true(time_parse(span_of(rows[i].time), &time));
		assert_true(time_parse(span_of("2026-11-23T00:00:00Z"), &day));
		int64_t got = history_day(time, rows[i].zone) - day / 86400;
		if (got != rows[i].days)
			fail_msg("%s: %d, not %d", rows[i].behaviour, (int)got, rows[i].days);
	}
}

static void
days_before_1970_count_downwards(void **state)
{
	(void)state;
	assert_int_equal(history_day(0, HISTORY_NO_ZONE), 0);
	assert_int_equal(history_day(-1, HISTORY_NO_ZONE), -1);
	assert_int_equal(history_day(-86400, HISTORY_NO_ZONE), -1);
	assert_int_equal(history_day(-86401, HISTORY_NO_ZONE), -2);
}

static void
an_empty_history_knows_nothing(void **state)
{
	struct history h;

	(void)state;
	history_init(&h);
	assert_null(history_question(&h, span_of("b/x")));
	assert_null(history_session(&h, span_of("aaaaaaaa")));
	assert_null(history_setting(&h, "pause"));
	history_release(&h);
}

static void
names_are_whole(void **state)
{
	(void)state;
	for (size_t i = 0; i < EVENT_KINDS; i++)
		assert_non_null(event_names[i]);
	for (size_t i = 0; i < CERTAINTIES; i++)
		assert_non_null(certainty_names[i]);
	for (size_t i = 0; i < MODES; i++)
		assert_non_null(mode_names[i]);
	for (size_t i = ENDING_NONE + 1; i < ENDINGS; i++)
		assert_non_null(ending_names[i]);
	assert_null(ending_names[ENDING_NONE]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(days_turn_over_at_four),
	    cmocka_unit_test(days_before_1970_count_downwards),
	    cmocka_unit_test(an_empty_history_knows_nothing),
	    cmocka_unit_test(names_are_whole),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
