/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Other programs, run without a shell: as a filter, fed from memory and gathered into it, or at the
 * terminal. */
#ifndef CONVERT_PROCESS_H
#define CONVERT_PROCESS_H

#include <stdbool.h>
#include <stddef.h>

struct span; /* base/str.h */
struct str;

/* What a program may take that is not trusted to come to an end. */
struct process_limits {
	int ms;	     /* until it has ended */
	size_t most; /* bytes that it may write */
};

/* Runs words[0], looked for in PATH, with the words (NULL at their end); feeds it in, and appends
 * what it writes on standard output and standard error. It need not read all of in. Beyond the
 * limits (NULL: none) it is killed; what it wrote until then is there, and may be somewhat more
 * than it might. *status: as of waitpid(2). False where it could not be run: errno says why, ENOENT
 * that there is no such program. */
bool process_run(const char *const *words, struct span in, struct str *out, struct str *err,
		 const struct process_limits *limits, int *status);

/* The same with our own streams, until it ends: a program that a person works with. No signal is
 * ignored in it. */
bool process_attend(const char *const *words, int *status);
#endif
