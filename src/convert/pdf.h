/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PDF from groff source, through groff(1) in its safe mode. */
#ifndef CONVERT_PDF_H
#define CONVERT_PDF_H

#include <stdbool.h>

struct diags; /* base/diag.h */
struct span;  /* base/str.h */
struct str;

/* Appends the pages to pdf. False where there is no groff or it failed: a finding says why. What
 * groff warns of is a warning. */
bool pdf_make(struct str *pdf, struct span source, struct diags *d);
#endif
