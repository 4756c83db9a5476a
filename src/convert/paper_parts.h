/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of convert/paper have in common. */
#ifndef CONVERT_PAPER_PARTS_H
#define CONVERT_PAPER_PARTS_H

#include <stddef.h>

struct form;
struct paper;
struct roff;

/* A new page. number: the page's, or 0: the next. */
void paper_page(struct roff *r, size_t number);

/* What the footer of this page, and of those behind it, has on the left. Our own words. */
void paper_footer(struct roff *r, const char *text);

/* The page's head: the paper's title, and below it what is on the page. */
void paper_head(struct roff *r, const struct paper *p, const char *below);

/* Lines for name and date. */
void paper_name_line(struct roff *r);

/* The answer sheet of a form: bubbles for letters, lines for all else. */
void paper_sheet(struct roff *r, const struct form *f);
#endif
