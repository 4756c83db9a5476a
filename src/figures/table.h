/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables for the terminal: columns as wide as what they hold, the first cut short where the window
 * is narrow. */
#ifndef FIGURES_TABLE_H
#define FIGURES_TABLE_H

#include <stddef.h>

#include "base/arena.h"

struct str;   /* base/str.h */
struct style; /* text/layout.h */

enum { TABLE_COLUMNS = 12 };

struct table {
	struct arena arena;
	const char **cells; /* owned array; texts in the arena */
	size_t n_cells, cap, columns;
	const char *heads[TABLE_COLUMNS]; /* borrowed; "" for none */
};

/* A table of that many columns (TABLE_COLUMNS at most) under these heads. */
void table_init(struct table *t, size_t columns, const char *const *heads);
void table_release(struct table *t);

/* The next cell, from left to right and row by row. */
void table_cell(struct table *t, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Draws the table. align has a letter a column, l (left) or r (right); column `gives` is the one
 * that is cut where the table is wider than the window. */
void table_draw(struct str *out, const struct style *style, const struct table *t,
		const char *align, size_t gives);
#endif
