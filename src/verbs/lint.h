/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lint says about exam files. */
#ifndef VERBS_LINT_H
#define VERBS_LINT_H

#include <stdbool.h>
#include <stddef.h>

struct app;
struct diags; /* base/diag.h */

/* Whether a file is an exam: it lies in a folder of that name, or its first key says so. */
bool lint_is_exam(const char *path);

/* Adds what is wrong with an exam to the findings: in its file, and against the banks at hand. */
void lint_exam(struct app *app, const char *path);

/* Puts the findings from the first on, which are one file's, into the order of its lines. */
void lint_sort(struct diags *d, size_t first);
#endif
