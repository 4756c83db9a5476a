/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole bank as a page of HTML, for a colleague to review. */
#ifndef FIGURES_REVIEW_HTML_H
#define FIGURES_REVIEW_HTML_H

struct bank;	      /* bank/bank.h */
struct diags;	      /* base/diag.h */
struct page_pictures; /* figures/page.h */
struct random;	      /* base/random.h */
struct str;	      /* base/str.h */

/* The bank, which is placed, by topic: what students see, with key, reasons, explanations and
 * sources, and beside each question what was found on its lines. found: about this file alone, in
 * the order of lines. The choices are shuffled by r. */
void figure_review_html(struct str *out, const struct bank *b, const struct diags *found,
			const struct page_pictures *pictures, struct random *r);
#endif
