/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/timer.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { TICKS = 6, START = 1000000 };

static const struct {
	const char *behaviour;
	double limit, used;
	bool wall;
	int64_t ticks[TICKS]; /* from START on; 0: no more */
	int64_t used_ms, left_ms;
} rows[] = {
    {"what passes between ticks is used", 60, 0, false, {1000, 1700}, 1700, 58300},
    {"earlier runs count", 60, 12.3, false, {1000}, 13300, 46700},
    {"a gap of 5 s is none yet", 60, 0, false, {1000, 6000}, 6000, 54000},
    {"a longer one adds nothing", 60, 0, false, {1000, 6001, 7001}, 2000, 58000},
    {"by the wall it counts", 60, 0, true, {1000, 6001, 7001}, 7001, 52999},
    {"a clock that goes back adds nothing", 60, 0, false, {3000, 1000, 1500}, 3500, 56500},
    {"neither by the wall", 60, 0, true, {3000, 1000, 1500}, 3500, 56500},
    {"one millisecond before the end", 2, 0, false, {1000, 1999}, 1999, 1},
    {"the end", 2, 0, false, {1000, 2000}, 2000, 0},
    {"behind the end nothing more is used", 2, 0, false, {1000, 4000, 5000}, 2000, 0},
    {"by the wall it ends while nobody looks", 60, 0, true, {1000, 900000}, 60000, 0},
    {"untimed, time is used and none is left over", 0, 3, false, {1000}, 4000, INT64_MAX},
    {"more was used than there is", 60, 1e300, false, {1000}, 60000, 0},
    {"a time below none", 60, -5, false, {1000}, 1000, 59000},
    {"no number at all", 60, NAN, false, {1000}, 1000, 59000},
    {"less than a millisecond is still a limit", 1e-9, 0, false, {1000}, 1, 0},
};

static void
time_is_used_and_left(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct timer t;
		timer_init(&t, rows[i].limit, rows[i].used, rows[i].wall, START);
		for (size_t k = 0; k < TICKS && rows[i].ticks[k]; k++)
			timer_tick(&t, START + rows[i].ticks[k]);
		if (t.used_ms != rows[i].used_ms || timer_left_ms(&t) != rows[i].left_ms ||
		    timer_out(&t) != (rows[i].left_ms == 0))
			fail_msg("%s: %lld used, %lld left", rows[i].behaviour,
				 (long long)t.used_ms, (long long)timer_left_ms(&t));
	}
}

enum { WARNINGS = 4 };

static const struct {
	const char *behaviour;
	double limit, used;
	int64_t step_ms;
	bool wall;
	struct {
		unsigned minutes;
		int64_t at_ms; /* used then */
	} warnings[WARNINGS];
} warned[] = {
    {"at ten, five and one", 720, 0, 1000, false, {{10, 120000}, {5, 420000}, {1, 660000}}},
    {"not at ten where ten is all there is", 600, 0, 1000, false, {{5, 300000}, {1, 540000}}},
    {"a run that begins within ten begins there",
     720,
     121,
     1000,
     false,
     {{5, 420000}, {1, 660000}}},
    {"nor again for one that was reached", 720, 420, 1000, false, {{1, 660000}}},
    {"the lowest of several that a gap passed", 720, 0, 500000, true, {{5, 500000}}},
    {"none once all is used up", 720, 0, 730000, true, {{0}}},
    {"none for a minute's exam", 60, 0, 1000, false, {{0}}},
    {"none where there is no clock", 0, 0, 1000, false, {{0}}},
};

static void
warnings_come_once_each(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(warned) / sizeof(*warned); i++) {
		struct timer t;
		size_t n = 0;
		timer_init(&t, warned[i].limit, warned[i].used, warned[i].wall, START);
		for (int64_t now = 0; now < 800000; now += warned[i].step_ms) {
			timer_tick(&t, START + now);
			unsigned minutes = timer_warning(&t);
			if (minutes == 0)
				continue;
			if (n == WARNINGS || minutes != warned[i].warnings[n].minutes ||
			    t.used_ms != warned[i].warnings[n].at_ms)
				fail_msg("%s: %u at %lld", warned[i].behaviour, minutes,
					 (long long)t.used_ms);
			n++;
		}
		if (n < WARNINGS && warned[i].warnings[n].minutes)
			fail_msg("%s: %u never came", warned[i].behaviour,
				 warned[i].warnings[n].minutes);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(time_is_used_and_left),
	    cmocka_unit_test(warnings_come_once_each),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
