/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings in a bank's file, at characters that are counted from the file's start (a byte order
 * mark left aside), and the lines and columns that these are in an editor. */
#ifndef BANK_REPORT_H
#define BANK_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/rules.h"
#include "base/diag.h"
#include "base/str.h"

enum { REPORT_MAX = 10000 }; /* findings a file */

struct report {
	struct diags *d;  /* borrowed */
	const char *file; /* borrowed */
	uint32_t *lines;  /* owned; each line's first character */
	size_t n_lines, cap_lines;
	size_t most;   /* findings that are recorded; the others are only counted */
	size_t first;  /* where this file's findings begin in d */
	size_t errors; /* all so far, those not recorded among them */
	size_t hidden; /* findings that were not recorded */
};

void report_init(struct report *r, const char *file, struct diags *d);
void report_release(struct report *r);

void report_line(struct report *r, size_t index); /* a line begins there */

/* The line that holds a character, from 0. */
size_t report_line_of(const struct report *r, size_t index);
struct place report_place(const struct report *r, size_t index);

/* Adds a finding of the rule's level. Returns false. */
bool report(struct report *r, size_t index, enum rule rule, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Puts this file's findings into the order of its lines, each once. */
void report_finish(struct report *r);

enum { EXCERPT_BYTES = 72 };

struct excerpt {
	char s[EXCERPT_BYTES + 4];
};

/* The beginning of a text, on one line, for a message. */
struct excerpt excerpt(struct span text);
#endif
