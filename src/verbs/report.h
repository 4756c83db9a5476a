/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings in words, as compilers print them, and as JSON. */
#ifndef VERBS_REPORT_H
#define VERBS_REPORT_H

struct diags; /* base/diag.h */
struct str;   /* base/str.h */
struct style; /* text/layout.h */

/* FILE:LINE:COLUMN: error: message [rule], the source line and a caret; what belongs to no line is
 * FILE: message. At most 100 a file, and then a count. The files are read again for their lines. */
void report_findings(struct str *out, const struct style *style, const struct diags *d);

/* [{file, line, column, severity, rule, message}] */
void report_json(struct str *out, const struct diags *d);
#endif
