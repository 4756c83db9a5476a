/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of a self-contained page of HTML that figures share. */
#ifndef FIGURES_PAGE_H
#define FIGURES_PAGE_H

#include <stddef.h>

#include "base/str.h"

struct question;    /* bank/bank.h */
struct response;    /* engine/response.h */
struct share;	    /* engine/result.h */
struct sheet_place; /* engine/sheet.h */
struct shown;	    /* engine/response.h */

/* Stands where a number is not known. */
#define PAGE_UNKNOWN "\u2013"

/* From the doctype to the open <main>; title is plain text. */
void page_open(struct str *out, const char *title);
void page_close(struct str *out);

/* <p class="look">text</p>; without a class where look is NULL, nothing where text is empty. Clears
 * text. */
void page_line(struct str *out, const char *look, struct str *text);

/* A section with a heading, an id of its own and a title that are the program's. */
void page_section(struct str *out, const char *id, const char *title);
void page_section_close(struct str *out);

/* A table that the heading `id` names; its rows, each with a name, and cells. page_cell clears
 * text. */
void page_table(struct str *out, const char *id, const char *const *heads, size_t n);
void page_row(struct str *out, struct span name);
void page_cell(struct str *out, struct str *text);
void page_row_close(struct str *out);
void page_table_close(struct str *out);

/* A bar of SVG between its name and its share in percent. */
struct page_bar {
	const char *name, *words; /* words: all that the bar says */
	double share, low, high;  /* 0..1, with the interval's ends; NAN: not known */
	double pass;		  /* percent, where a dashed mark stands; NAN: none */
};
void page_bar(struct str *out, const struct page_bar *b);

/* A figure, left open for its caption, with a bar for each share that has items; and the same as a
 * table, in which points has that name. */
void page_share_bars(struct str *out, const struct share *shares, size_t n, double pass);
void page_share_table(struct str *out, const char *id, const char *what, const char *points,
		      const struct share *shares, size_t n);

/* Shares with items as SVG bars with their intervals and a mark at pass percent, and the same as a
 * table, as a section. what: topic or level. */
void page_shares(struct str *out, const char *what, const struct share *shares, size_t n,
		 double pass);

/* A picture that a page holds in itself. */
struct page_picture {
	const char *image; /* as the bank names it */
	const char *uri;   /* data:, without a character that HTML would take for another; or NULL
			    */
	const char *why;   /* why it is not there, where uri is NULL; the program's own words */
};
struct page_pictures {
	const struct page_picture *items;
	size_t n;
};

/* The picture of that name, or NULL; pictures may be NULL. */
const struct page_picture *page_picture(const struct page_pictures *pictures, const char *image);

/* What a question asks, its case above it: with the choices in the order shown, and what r picked
 * of them; where r is NULL, with every choice's reason. */
void page_asked(struct str *out, const struct question *q, const struct shown *shown,
		const struct response *r, const struct page_pictures *pictures);

/* The answer; and the sources. */
void page_key(struct str *out, const struct question *q, const struct shown *shown);
void page_sources(struct str *out, const struct question *q);

/* A question of an exam with what was answered, the key and the explanation. place: from 1. */
void page_question(struct str *out, const struct sheet_place *p, size_t place);
#endif
