/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Time: the wall's, which NMTQUIZ_NOW may set for tests and demonstrations, and as text.
 * Times are seconds since 1970-01-01T00:00:00Z, or milliseconds where the name says _ms. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "base/str.h"

/* The clock that goes on while the computer sleeps, where the system has one. */
#ifndef CLOCK_BOOTTIME
#define CLOCK_BOOTTIME CLOCK_MONOTONIC
#endif

struct clock {
	int64_t shift_ms; /* added to the system's time */
	int64_t still_ms; /* the time that it stands at, where still */
	bool still;
};

/* setting: NMTQUIZ_NOW (RFC 3339, with `,still` behind it where the clock stands), or NULL. False
 * where it cannot be read; the clock is the system's then. Reads TZ for zone_offset as well. */
bool clock_init(struct clock *c, const char *setting);
int64_t clock_now_ms(const struct clock *c);

/* Milliseconds that only count on, for measuring how long something took, a closed lid included; it
 * stands where c stands. */
int64_t clock_ticks_ms(const struct clock *c);

/* Seconds that the zone of TZ is ahead of UTC at that time. */
int zone_offset(int64_t seconds);

enum { TIME_TEXT = 21 };

/* 2026-11-23T08:22:55Z. Years 0 to 9999, clamped. */
void time_text(int64_t seconds, char text[TIME_TEXT]);

/* Reads what time_text writes, and nothing else: no other zone, no fraction. */
bool time_parse(struct span text, int64_t *seconds);

/* RFC 3339 as people write it: also with a fraction (dropped) and an offset such as +05:00. */
bool time_parse_rfc3339(struct span text, int64_t *seconds);

/* -05:00 for -18000, as the journal's zone= field. */
void zone_text(int offset, char text[7]);
bool zone_parse(struct span text, int *offset);
#endif
