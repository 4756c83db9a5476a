/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam's clock. Pure: it is told the time, on a clock that only goes forward. */
#ifndef ENGINE_TIMER_H
#define ENGINE_TIMER_H

#include <stdbool.h>
#include <stdint.h>

enum { TIMER_GAP_MS = 5000 }; /* a longer gap between two ticks was a closed lid, or SIGSTOP */

struct timer {
	int64_t limit_ms;  /* 0: untimed */
	int64_t used_ms;   /* never more than the limit */
	int64_t last_ms;   /* of the last tick */
	int64_t warned_ms; /* what was left when the last warning was given, or when this began */
	bool wall;	   /* gaps count */
};

/* limit_seconds 0: untimed. used_seconds: what earlier runs used (and, under wall, the time since);
 * any number is safe. */
void timer_init(struct timer *t, double limit_seconds, double used_seconds, bool wall,
		int64_t now_ms);

/* Counts what has passed since the last tick: nothing where the clock went back, and, but for wall,
 * where that is over TIMER_GAP_MS. */
void timer_tick(struct timer *t, int64_t now_ms);

bool timer_out(const struct timer *t); /* the time is used up */

int64_t timer_left_ms(const struct timer *t); /* 0 or more; INT64_MAX where untimed */

/* The warning that is due since the last call: 10, 5 or 1 (minutes left), the lowest where several
 * are, or 0. None is due for a mark at or above what was left at timer_init, nor once the time is
 * used up. */
unsigned timer_warning(struct timer *t);
#endif
