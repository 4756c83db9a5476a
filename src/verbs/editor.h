/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The author's own editor. */
#ifndef VERBS_EDITOR_H
#define VERBS_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

struct app; /* verbs/app.h */
struct str; /* base/str.h */

/* $VISUAL, $EDITOR or vi. NULL after a message, where there is none. Owned. */
char *editor_choose(struct app *app);

/* The words behind the editor's own with which it opens a file at a line (0: anywhere), parted by
 * line feeds. */
void editor_words(struct str *out, const char *editor, const char *file, size_t line);

/* Runs it on the terminal, to its end. False after a message. */
bool editor_run(struct app *app, const char *editor, const char *file, size_t line);
#endif
