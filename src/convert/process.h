/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Other programs, run without a shell: as a filter, fed from memory and gathered into it, or at the
 * terminal. */
#ifndef CONVERT_PROCESS_H
#define CONVERT_PROCESS_H

#include <stdbool.h>

struct span; /* base/str.h */
struct str;

/* Runs words[0], looked for in PATH, with the words (NULL at their end); feeds it in, and appends
 * what it writes on standard output and standard error. It need not read all of in. *status: as of
 * waitpid(2). False where it could not be run: errno says why, ENOENT that there is no such
 * program. */
bool process_run(const char *const *words, struct span in, struct str *out, struct str *err,
		 int *status);

/* The same with our own streams, until it ends: a program that a person works with. No signal is
 * ignored in it. */
bool process_attend(const char *const *words, int *status);
#endif
