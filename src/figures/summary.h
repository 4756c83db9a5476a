/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands after a session: points, time, topics, and what is most worth another look. */
#ifndef FIGURES_SUMMARY_H
#define FIGURES_SUMMARY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/clock.h"

struct after; /* figures/outlook.h */
struct str;   /* base/str.h */
struct style; /* text/layout.h */

/* review: it was one, and tells when its questions come back. */
void figure_summary(struct str *out, const struct style *style, const struct after *a, bool review);

/* The same as JSON; name is the session's (NULL: nothing was asked), mode its kind. */
void figure_summary_json(struct str *out, const struct after *a, const char *name,
			 const char *mode);

/* A time in the zone that the program runs in, to the minute: 2026-11-23 08:22. */
void figure_minute(char text[TIME_TEXT], int64_t time);

/* A duration in words: 42 s, 3 min 20 s, 1 h 5 min. */
void figure_duration(struct str *out, double seconds);
#endif
