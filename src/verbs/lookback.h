/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One past session again: an exam's result, walk or page, or what practice asked. */
#ifndef VERBS_LOOKBACK_H
#define VERBS_LOOKBACK_H

#include "verbs/app.h"

struct args;  /* verbs/verb.h */
struct sheet; /* engine/sheet.h */

/* args: SESSION [WALK], with --json or --html FILE. */
enum exit_status look_back(struct app *app, const struct args *args, const struct past_session *s);

/* Shows an exam's questions one by one, as long as the student wants. */
void walk_through(struct app *app, const struct sheet *s);
#endif
