/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of convert/paper have in common. */
#ifndef CONVERT_PAPER_PARTS_H
#define CONVERT_PAPER_PARTS_H

#include <stddef.h>

struct form;
struct paper;
struct roff;

/* A new sheet of paper: a right-hand page, behind a blank one where that takes it. */
void paper_sheet_begin(struct roff *r);

/* The same, and pages are counted from 1 again. */
void paper_first_page(struct roff *r);

/* What the footer of this page, and of those behind it, has on the left. Our own words. */
void paper_footer(struct roff *r, const char *text);

/* The page's head: the paper's title, and below it what is on the page. */
void paper_head(struct roff *r, const struct paper *p, const char *below);

/* Lines for name and date. */
void paper_name_line(struct roff *r);

/* The answer sheet of a form: bubbles for letters, lines for all else. */
void paper_sheet(struct roff *r, const struct form *f);

/* How the form is marked: what the signs of its key mean, and what each type that is on it is
 * worth, as engine/grade does it. */
void paper_rules(struct roff *r, const struct paper *p, const struct form *f);
#endif
