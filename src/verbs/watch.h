/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Waiting for files to be saved. */
#ifndef VERBS_WATCH_H
#define VERBS_WATCH_H

#include <stdbool.h>

struct app; /* verbs/app.h */
struct str; /* base/str.h */

/* Appends a line on the file, another one once it was written, replaced, removed or made anew. */
void watch_add(struct str *state, const char *path);

/* Makes state, empty before, what is to be waited for: the lines of all files in it. */
typedef void watch_taker(struct app *app, const void *what, struct str *state);

/* Waits until what is taken differs from state, and then until it stays as it is: an editor may
 * write a file in several steps. state is that then. False: Ctrl-C, or a signal that ends all. */
bool watch_wait(struct app *app, watch_taker *take, const void *what, struct str *state);
#endif
