/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exams that were begun and not handed in: they wait for `resume`. */
#ifndef VERBS_STOPPED_H
#define VERBS_STOPPED_H

#include <stddef.h>

#include "base/str.h"

struct app;	     /* verbs/app.h */
struct past_session; /* profile/history.h */

/* The stopped exams whose session or exam has that name (n 0: all), oldest first; owned by the
 * caller. */
const struct past_session **stopped_exams(const struct app *app, struct span name, size_t *n);

/* Appends a sentence on what waits; nothing where nothing does. */
void stopped_note(struct str *out, const struct app *app);
#endif
