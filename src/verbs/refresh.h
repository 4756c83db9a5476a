/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Banks and exams that change while the prompt is open: they are read again before the next
 * command, never in a session. */
#ifndef VERBS_REFRESH_H
#define VERBS_REFRESH_H

#include <stddef.h>

struct app; /* verbs/app.h */

/* The files of the question folders, and how they were when they were read last. */
struct refresh {
	struct watched *files; /* owned */
	size_t n, cap;
};

/* Looks at the files, before they are read. */
void refresh_begin(struct app *app);

/* Reads again what has changed since, and says so in a line each. What cannot be read any more, or
 * has more mistakes than before, stays as it was, which is said once a change. What pointed into
 * the library is void. */
void refresh_banks(struct app *app);

void refresh_release(struct refresh *r);
#endif
