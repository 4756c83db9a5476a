/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of a self-contained page of HTML that figures share. */
#ifndef FIGURES_PAGE_H
#define FIGURES_PAGE_H

#include <stddef.h>

struct share;	    /* engine/result.h */
struct sheet_place; /* engine/sheet.h */
struct str;	    /* base/str.h */

/* From the doctype to the open <main>; title is plain text. */
void page_open(struct str *out, const char *title);
void page_close(struct str *out);

/* <p class="look">text</p>; without a class where look is NULL, nothing where text is empty. Clears
 * text. */
void page_line(struct str *out, const char *look, struct str *text);

/* Shares with items as SVG bars with their intervals and a mark at pass percent, and the same as a
 * table. what: topic or level. */
void page_shares(struct str *out, const char *what, const struct share *shares, size_t n,
		 double pass);

/* A question of an exam with what was answered, the key and the explanation. place: from 1. */
void page_question(struct str *out, const struct sheet_place *p, size_t place);
#endif
