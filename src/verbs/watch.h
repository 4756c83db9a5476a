/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Waiting for a file to be saved. */
#ifndef VERBS_WATCH_H
#define VERBS_WATCH_H

#include <stdbool.h>
#include <sys/stat.h>

struct app; /* verbs/app.h */

struct watch {
	const char *path; /* borrowed */
	struct stat seen; /* all zero where there was no file */
};

void watch_init(struct watch *w, const char *path);

/* Returns true once the file differs from when it was last seen, as by being written, replaced or
 * made anew; false where Ctrl-C or a signal wants this to end. */
bool watch_wait(struct app *app, struct watch *w);
#endif
