/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/days.h"

#include <stddef.h>

#include "base/str.h"
#include "engine/schedule.h"

const char *
day_month(int32_t day, int *of_month, int *year)
{
	static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
					     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	char text[DAY_TEXT];
	uint64_t y = 0, m = 1, d = 1;

	day_text(day, text);
	parse_count((struct span){text, 4}, 9999, &y);
	parse_count((struct span){text + 5, 2}, 12, &m);
	parse_count((struct span){text + 8, 2}, 31, &d);
	*of_month = (int)d;
	*year = (int)y;
	return months[m ? m - 1 : 0];
}

/* Day 0 was a Thursday. */
int32_t
day_of_week(int32_t day)
{
	return ((day + 3) % WEEK + WEEK) % WEEK;
}

const char *
month_begun(int32_t monday)
{
	int of_month, year;

	for (int32_t i = 0; i < WEEK; i++) {
		const char *month = day_month(monday + i, &of_month, &year);
		if (of_month == 1)
			return month;
	}
	return NULL;
}
