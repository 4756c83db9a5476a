/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the verbs that change banks have in common. */
#ifndef VERBS_AMEND_H
#define VERBS_AMEND_H

#include <stdbool.h>

struct app; /* verbs/app.h */
struct str; /* base/str.h */

/* Whether a bank's file may be changed. Where not, says so, with the command that copies it to the
 * user's own folder. */
bool amend_may(struct app *app, const char *file);

/* A paragraph on standard output. */
void amend_say(struct app *app, const struct str *text);
#endif
