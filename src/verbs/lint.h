/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of lint: which files it reads, what it finds in them, and what it does beside. */
#ifndef VERBS_LINT_H
#define VERBS_LINT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "verbs/app.h"

struct args;  /* verbs/verb.h */
struct diags; /* base/diag.h */

/* The files that lint was asked about: each once, whatever its names. */
struct lint_files {
	char **paths; /* owned */
	size_t n, cap;
};

/* The files and, of folders, the banks and then the exams; those of all folders of banks, where no
 * path was given. A folder that cannot be read is a finding. */
void lint_files_find(struct app *app, const struct args *args, struct lint_files *files);
void lint_files_release(struct lint_files *files);

/* Adds what is wrong with the files to app->diags: by file, in their order, then by line and
 * column. */
void lint_read(struct app *app, const struct lint_files *files);

/* Puts findings into the order of the files, the lines and the columns. What is in none of the
 * files comes first. */
void lint_sort(struct diags *d, const struct lint_files *files);

/* Whether a file is an exam: it lies in a folder of that name, or its first key says so. */
bool lint_is_exam(const char *path);

/* Adds what is wrong with an exam to the findings: in its file, and against the banks at hand. */
void lint_exam(struct app *app, const char *path);

/* One round of lint: reads the files and prints what it found. */
enum exit_status lint_once(struct app *app, const struct args *args);

/* --watch: lints again whenever one of the files changes, comes or goes, until Ctrl-C; the status
 * is that of the last round. */
enum exit_status lint_watch(struct app *app, const struct args *args);

/* --explain: tells all about a rule; without one (""), lists them. */
enum exit_status lint_explain(struct app *app, const char *rule);

/* --fix: shows what has one safe answer as a diff, and does it once that is agreed to. */
enum exit_status lint_fix(struct app *app, const struct args *args);

/* --guess: plays the banks by how their choices look, and prints what that scores. */
enum exit_status lint_guess(struct app *app, const struct args *args);
#endif
