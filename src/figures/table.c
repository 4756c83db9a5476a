/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/table.h"

#include <assert.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/str.h"
#include "text/layout.h"
#include "text/unicode.h"

enum { GAP = 2, LEAST = 6 };

void
table_init(struct table *t, size_t columns, const char *const *heads)
{
	assert(columns <= TABLE_COLUMNS);
	*t = (struct table){.columns = columns};
	for (size_t i = 0; i < columns; i++)
		t->heads[i] = heads[i];
}

void
table_release(struct table *t)
{
	arena_release(&t->arena);
	free(t->cells);
}

void
table_cell(struct table *t, const char *format, ...)
{
	struct str text = STR_INIT, shown = STR_INIT;
	va_list args;

	va_start(args, format);
	str_vprintf(&text, format, args);
	va_end(args);
	text_visible(&shown, span_str(&text));
	t->cells = alloc_room(t->cells, t->n_cells, &t->cap, sizeof(*t->cells));
	t->cells[t->n_cells++] = arena_text(&t->arena, span_str(&shown));
	str_release(&text);
	str_release(&shown);
}

static void
measure(const struct table *t, const struct style *style, size_t gives, size_t *widths)
{
	size_t total = GAP * (t->columns - 1);

	for (size_t c = 0; c < t->columns; c++) {
		widths[c] = text_width(span_of(t->heads[c]));
		for (size_t i = c; i < t->n_cells; i += t->columns) {
			size_t w = text_width(span_of(t->cells[i]));
			widths[c] = w > widths[c] ? w : widths[c];
		}
		total += widths[c];
	}
	size_t over = total > style->width ? total - style->width : 0;
	if (over && widths[gives] > LEAST)
		widths[gives] = widths[gives] > over + LEAST ? widths[gives] - over : LEAST;
}

static void
row(struct str *out, const struct table *t, const char *const *cells, const char *align,
    const size_t *widths)
{
	for (size_t c = 0; c < t->columns; c++) {
		struct span text = span_of(cells[c]);
		size_t w = text_width(text);
		bool right = align[c] == 'r';
		if (c)
			str_fill(out, ' ', GAP);
		if (right && w < widths[c])
			str_fill(out, ' ', widths[c] - w);
		layout_cell(out, right && w < widths[c] ? w : widths[c],
			    !right && c + 1 < t->columns, text);
	}
	str_byte(out, '\n');
}

void
table_draw(struct str *out, const struct style *style, const struct table *t, const char *align,
	   size_t gives)
{
	size_t widths[TABLE_COLUMNS];
	struct str line = STR_INIT;

	measure(t, style, gives, widths);
	row(&line, t, t->heads, align, widths);
	layout_word(out, style, LOOK_DIM, (struct span){line.s, line.len - 1});
	str_byte(out, '\n');
	for (size_t i = 0; i + t->columns <= t->n_cells; i += t->columns)
		row(out, t, t->cells + i, align, widths);
	str_release(&line);
}
