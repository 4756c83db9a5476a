/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/timer.h"

enum { MINUTE_MS = 60 * 1000 };

/* A profile may say any number of seconds; a year of them is more than any exam has. */
static int64_t
milliseconds(double seconds)
{
	const double most = 366.0 * 86400;

	if (!(seconds > 0))
		return 0;
	return (int64_t)((seconds < most ? seconds : most) * 1000 + 0.5);
}

static void
use(struct timer *t, int64_t ms)
{
	t->used_ms += ms;
	if (t->limit_ms && t->used_ms > t->limit_ms)
		t->used_ms = t->limit_ms;
}

void
timer_init(struct timer *t, double limit_seconds, double used_seconds, bool wall, int64_t now_ms)
{
	*t = (struct timer){
	    .limit_ms = milliseconds(limit_seconds), .last_ms = now_ms, .wall = wall};
	if (limit_seconds > 0 && t->limit_ms == 0)
		t->limit_ms = 1; /* Less than there is: not untimed. */
	use(t, milliseconds(used_seconds));
	t->warned_ms = timer_left_ms(t);
}

void
timer_tick(struct timer *t, int64_t now_ms)
{
	int64_t passed = now_ms > t->last_ms ? now_ms - t->last_ms : 0;

	t->last_ms = now_ms;
	if (t->wall || passed <= TIMER_GAP_MS)
		use(t, passed);
}

bool
timer_out(const struct timer *t)
{
	return timer_left_ms(t) == 0;
}

int64_t
timer_left_ms(const struct timer *t)
{
	return t->limit_ms ? t->limit_ms - t->used_ms : INT64_MAX;
}

unsigned
timer_warning(struct timer *t)
{
	static const unsigned marks[] = {1, 5, 10};
	int64_t left = timer_left_ms(t), before = t->warned_ms;

	for (unsigned i = 0; left > 0 && i < sizeof(marks) / sizeof(*marks); i++) {
		int64_t mark = (int64_t)marks[i] * MINUTE_MS;
		if (left > mark || mark >= before)
			continue;
		t->warned_ms = left;
		return marks[i];
	}
	return 0;
}
