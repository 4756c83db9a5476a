/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is wrong with the input or the world: findings, gathered by whoever meets them and printed
 * by main.c and repl.c alone (through verbs/report.h). A message says what failed, on what, why,
 * and what to do; it may hold untrusted text, and is escaped when it is printed. */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE };

/* A place in a file, as an editor counts: lines and columns from 1, columns in characters. Line 0:
 * the file as a whole. File NULL: no file at all. */
struct place {
	const char *file; /* borrowed */
	size_t line, column;
};

struct finding {
	enum severity severity;
	const char *rule;    /* static: the name in brackets */
	struct place at;     /* file in the diags' arena */
	const char *message; /* in the diags' arena; never NULL */
};

struct diags {
	struct arena arena;
	struct finding *items; /* owned */
	size_t n, cap, n_errors, n_notes;
};

void diags_init(struct diags *d);
void diags_release(struct diags *d);
void diags_clear(struct diags *d); /* forgets all findings */

/* Adds a finding; the same one (place, rule and text) right behind itself is added once. Returns
 * false, so that failing is one line: return diag_error(d, at, "save", "..."). */
bool diag_error(struct diags *d, struct place at, const char *rule, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void diag_warn(struct diags *d, struct place at, const char *rule, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* The same with a severity of the caller's choice. */
void diag_add(struct diags *d, enum severity severity, struct place at, const char *rule,
	      const char *format, va_list args) __attribute__((format(printf, 5, 0)));
#endif
