/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shares of points with their intervals: as bars of Unicode blocks, as a table, and in words. */
#ifndef FIGURES_BAR_H
#define FIGURES_BAR_H

#include <stddef.h>

struct share; /* engine/result.h */
struct str;   /* base/str.h */
struct style; /* text/layout.h */

/* What the blocks of a bar mean, in one sentence. */
extern const char bar_legend[];

/* A share as 20 cells: full up to the interval's lower end, then two shades that meet at the share,
 * then dots. */
void figure_bar(struct str *out, const struct share *share);

/* "12 of 15", "80 %", and "55 and 93 %", which the share likely lies between. */
void share_points(struct str *out, const struct share *share);
void share_percent(struct str *out, const struct share *share);
void share_interval(struct str *out, const struct share *share);

/* All three: "12 of 15, 80 %; likely between 55 and 93 %". */
void share_words(struct str *out, const struct share *share);

/* The shares that have items, under a head: a table with bars, two lines each in a narrow window,
 * words alone where style is plain. */
void figure_shares(struct str *out, const struct style *style, const char *head,
		   const struct share *shares, size_t n);
#endif
