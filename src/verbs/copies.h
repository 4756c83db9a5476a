/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies that a sync tool made beside the profile, for the banner. */
#ifndef VERBS_COPIES_H
#define VERBS_COPIES_H

struct app; /* verbs/app.h */
struct str; /* base/str.h */

/* Appends a line on the copies beside the profile; nothing where there are none. */
void copies_note(struct str *out, const struct app *app);
#endif
