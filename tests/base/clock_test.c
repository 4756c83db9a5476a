/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/clock.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

static void
times_are_written_and_read_back(void **state)
{
	static const struct {
		int64_t seconds;
		const char *text;
	} rows[] = {
	    {0, "1970-01-01T00:00:00Z"},
	    {-1, "1969-12-31T23:59:59Z"},
	    {951782400, "2000-02-29T00:00:00Z"},
	    {951868799, "2000-02-29T23:59:59Z"},
	    {951868800, "2000-03-01T00:00:00Z"},
	    {1795422175, "2026-11-23T08:22:55Z"},
	    {4107542399, "2100-02-28T23:59:59Z"},
	    {4107542400, "2100-03-01T00:00:00Z"},
	    {-62167219200, "0000-01-01T00:00:00Z"},
	    {-62162121600, "0000-02-29T00:00:00Z"},
	    {253402300799, "9999-12-31T23:59:59Z"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char text[TIME_TEXT];
		int64_t seconds;
		time_text(rows[i].seconds, text);
		assert_string_equal(text, rows[i].text);
		assert_true(time_parse(span_of(rows[i].text), &seconds));
		assert_true(seconds == rows[i].seconds);
	}
}

static void
years_are_clamped(void **state)
{
	static const struct {
		int64_t seconds;
		const char *text;
	} rows[] = {
	    {INT64_MIN, "0000-01-01T00:00:00Z"},
	    {-62167219201, "0000-01-01T00:00:00Z"},
	    {253402300800, "9999-12-31T23:59:59Z"},
	    {INT64_MAX, "9999-12-31T23:59:59Z"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char text[TIME_TEXT];
		time_text(rows[i].seconds, text);
		assert_string_equal(text, rows[i].text);
	}
}

/* Steps by a prime number of seconds meet every day of the month and hour of the day. */
static void
every_time_comes_back(void **state)
{
	(void)state;
	for (int64_t t = -62167219200; t <= 253402300799; t += 9999991) {
		char text[TIME_TEXT];
		int64_t seconds;
		time_text(t, text);
		if (!time_parse(span_of(text), &seconds) || seconds != t)
			fail_msg("%" PRId64 " became %s", t, text);
	}
}

static void
what_is_no_time_is_refused(void **state)
{
	static const char *const rows[] = {
	    "",
	    "2026-11-23",
	    "2026-11-23T08:22:55",
	    "2026-11-23T08:22:55z",
	    "2026-11-23T08:22:55+00:00",
	    "2026-11-23T08:22:55.1Z",
	    "2026-11-23 08:22:55Z",
	    "2026-11-23T08:22:55Zx",
	    "2026-00-23T08:22:55Z",
	    "2026-13-23T08:22:55Z",
	    "2026-11-00T08:22:55Z",
	    "2026-11-31T08:22:55Z",
	    "2026-02-29T08:22:55Z",
	    "2100-02-29T08:22:55Z",
	    "2026-11-23T24:00:00Z",
	    "2026-11-23T08:60:55Z",
	    "2026-11-23T08:22:60Z",
	    "-026-11-23T08:22:55Z",
	    "2026-1:-23T08:22:55Z",
	    "2026/11/23T08:22:55Z",
	    "2026-11-23T 8:22:55Z",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		int64_t seconds;
		if (time_parse(span_of(rows[i]), &seconds))
			fail_msg("%s was read", rows[i]);
	}
}

static void
rfc3339_takes_fractions_and_offsets(void **state)
{
	static const struct {
		const char *text;
		bool good;
		int64_t seconds;
	} rows[] = {
	    {"1970-01-01T00:00:10Z", true, 10},
	    {"1970-01-01T00:00:10.987654321Z", true, 10},
	    {"1970-01-01T05:00:10+05:00", true, 10},
	    {"1970-01-01T00:00:10.5-00:30", true, 1810},
	    {"1970-01-01T00:00:10", false, 0},
	    {"1970-01-01T00:00:10.Z", false, 0},
	    {"1970-01-01T00:00:10.5", false, 0},
	    {"1970-01-01T00:00:10ZZ", false, 0},
	    {"1970-01-01T00:00:10+5:00", false, 0},
	    {"1970-01-01T00:00:10+16:00", false, 0},
	    {"1970-01-01", false, 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		int64_t seconds = 0;
		bool good = time_parse_rfc3339(span_of(rows[i].text), &seconds);
		if (good != rows[i].good || (good && seconds != rows[i].seconds))
			fail_msg("%s: %d %" PRId64, rows[i].text, good, seconds);
	}
}

static void
zones_are_written_and_read_back(void **state)
{
	static const struct {
		int offset;
		const char *text;
	} rows[] = {
	    {0, "+00:00"},	{3600, "+01:00"},  {-18000, "-05:00"},	  {20700, "+05:45"},
	    {-12600, "-03:30"}, {-1800, "-00:30"}, {15 * 3600, "+15:00"},
	};
	static const char *const wrong[] = {
	    "", "Z", "00:00", "+0000", "+00-00", "+15:01", "+0a:00", "+00:60", "+00:00x", " 00:00",
	};
	int offset;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char text[7];
		zone_text(rows[i].offset, text);
		assert_string_equal(text, rows[i].text);
		assert_true(zone_parse(span_of(rows[i].text), &offset));
		assert_int_equal(offset, rows[i].offset);
	}
	for (size_t i = 0; i < COUNT(wrong); i++)
		if (zone_parse(span_of(wrong[i]), &offset))
			fail_msg("%s was read", wrong[i]);
}

/* POSIX rules, so that no zone files are needed. */
static void
the_offset_follows_TZ_and_its_summer(void **state)
{
	static const struct {
		const char *zone;
		int64_t seconds;
		int offset;
	} rows[] = {
	    {"UTC0", 1795422175, 0},
	    {"EST5EDT,M3.2.0,M11.1.0", 1795422175, -18000}, /* November */
	    {"EST5EDT,M3.2.0,M11.1.0", 1782000000, -14400}, /* June */
	    {"<+0545>-5:45", 1795422175, 20700},
	    {"XXX12", 0, -43200}, /* a day earlier, in another year */
	    {"ABC-14", -1, 50400},
	    {"UTC0", 67767976233532799, 0}, /* in the last year that fits an int, less 1900 */
	    {"UTC0", INT64_MAX, 0},	    /* no such year: no offset either */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		setenv("TZ", rows[i].zone, 1);
		tzset();
		int offset = zone_offset(rows[i].seconds);
		if (offset != rows[i].offset)
			fail_msg("%s at %" PRId64 ": %d", rows[i].zone, rows[i].seconds, offset);
	}
}

static void
a_clock_stands_or_runs_on_from_its_setting(void **state)
{
	struct clock c;

	(void)state;
	assert_true(clock_init(&c, "1970-01-02T00:00:00Z,still"));
	assert_true(clock_now_ms(&c) == 86400000);
	assert_true(clock_ticks_ms(&c) == clock_ticks_ms(&c));

	assert_true(clock_init(&c, "1970-01-02T00:00:00Z"));
	int64_t from = clock_now_ms(&c), ticks = clock_ticks_ms(&c);
	assert_in_range(from, 86400000, 86400000 + 3600000);
	while (clock_ticks_ms(&c) < ticks + 2)
		;
	assert_true(clock_now_ms(&c) > from);
}

static void
a_clock_without_a_good_setting_is_the_systems(void **state)
{
	static const struct {
		const char *setting;
		bool good;
	} rows[] = {
	    {NULL, true},
	    {"", true},
	    {"now", false},
	    {"1970-01-02T00:00:00Z,stil", false},
	    {"1970-01-02T00:00:00Z,still,", false},
	    {",still", false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct clock c;
		if (clock_init(&c, rows[i].setting) != rows[i].good)
			fail_msg("row %zu", i);
		int64_t before = (int64_t)time(NULL) - 1;
		assert_in_range(clock_now_ms(&c) / 1000, before, before + 3600);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(times_are_written_and_read_back),
	    cmocka_unit_test(years_are_clamped),
	    cmocka_unit_test(every_time_comes_back),
	    cmocka_unit_test(what_is_no_time_is_refused),
	    cmocka_unit_test(rfc3339_takes_fractions_and_offsets),
	    cmocka_unit_test(zones_are_written_and_read_back),
	    cmocka_unit_test(the_offset_follows_TZ_and_its_summer),
	    cmocka_unit_test(a_clock_stands_or_runs_on_from_its_setting),
	    cmocka_unit_test(a_clock_without_a_good_setting_is_the_systems),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
