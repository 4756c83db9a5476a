/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plots for the terminal: in Unicode blocks and braille as wide as the window, at most 80 columns,
 * and in words where style is plain. */
#ifndef FIGURES_PLOT_H
#define FIGURES_PLOT_H

#include <stddef.h>
#include <stdint.h>

struct str;   /* base/str.h */
struct style; /* text/layout.h */

/* A calendar: n days, the last of them `today`, a column a week as far as there is room; in words
 * the months. */
void plot_calendar(struct str *out, const struct style *style, const uint32_t *days, size_t n,
		   int32_t today);

/* Bars side by side, one a day from `today` on, the first one cut where it is higher than all
 * others, with its number over it; in words those that are not 0. n: 2 or more. */
void plot_forecast(struct str *out, const struct style *style, const uint32_t *days, size_t n,
		   int32_t today);

/* A curve of braille, four lines high: n points of 0..1, as many as plot_points says, from 0 or a
 * half on; the ends of the axis below it. */
size_t plot_points(const struct style *style);
void plot_curve(struct str *out, const double *points, size_t n, const char *from, const char *to);
#endif
