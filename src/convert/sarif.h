/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which editors and
 * the sites that host sources show beside the lines. */
#ifndef CONVERT_SARIF_H
#define CONVERT_SARIF_H

struct diags; /* base/diag.h */
struct str;   /* base/str.h */

/* One run of the program's lint, with all its rules. Files keep the names that they were given: a
 * relative one is relative to wherever the log's reader has the sources. Columns count characters.
 * A finding without a line belongs to its whole file. */
void sarif_write(struct str *out, const struct diags *d, const char *version);
#endif
