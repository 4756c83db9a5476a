/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text by its lines, and edits of it. */
#include <stdlib.h>
#include <string.h>

#include "bank/fix_room.h"
#include "base/alloc.h"

static void
add_start(struct lined *p, size_t at)
{
	p->starts = alloc_room(p->starts, p->n_lines, &p->cap, sizeof(*p->starts));
	p->starts[p->n_lines++] = at;
}

void
lined_init(struct lined *p, struct span text)
{
	*p = (struct lined){.text = text};
	add_start(p, 0);
	for (size_t i = 0; i < text.n; i++) {
		bool crlf = text.s[i] == '\r' && i + 1 < text.n && text.s[i + 1] == '\n';
		if ((text.s[i] == '\n' || text.s[i] == '\r') && !crlf)
			add_start(p, i + 1);
	}
	add_start(p, text.n);
	p->n_lines--;
}

void
lined_release(struct lined *p)
{
	free(p->starts);
	*p = (struct lined){0};
}

struct span
lined_line(const struct lined *p, size_t line)
{
	struct span s = {p->text.s + p->starts[line], p->starts[line + 1] - p->starts[line]};

	if (s.n && s.s[s.n - 1] == '\n')
		s.n--;
	if (s.n && s.s[s.n - 1] == '\r')
		s.n--;
	return s;
}

size_t
lined_column(struct span line, size_t column)
{
	size_t at = 0;

	for (size_t k = 1; k < column && at < line.n; k++) {
		at++;
		while (at < line.n && ((unsigned char)line.s[at] & 0xc0) == 0x80)
			at++;
	}
	return at;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static size_t
skip_blanks(struct span line, size_t i)
{
	while (i < line.n && is_blank(line.s[i]))
		i++;
	return i;
}

static bool
ends_word(struct span line, size_t i)
{
	return i >= line.n || is_blank(line.s[i]);
}

struct parts
parts_of(struct span line)
{
	size_t i = skip_blanks(line, 0);
	struct parts parts = {.indent = i, .dash = i, .end = i < line.n ? line.n : 0};
	bool dashed = false;

	while (parts.end > i && is_blank(line.s[parts.end - 1]))
		parts.end--;
	while (i < line.n && line.s[i] == '-' && ends_word(line, i + 1)) {
		parts.dash = i;
		dashed = true;
		i = skip_blanks(line, i + 1);
	}
	parts.lead = parts.value = i;
	if (!dashed)
		parts.dash = i;
	if (i < line.n && strchr("\"'[{*&!|>%@`#", line.s[i]))
		return parts;
	for (size_t end = i; end < line.n; end++)
		if (line.s[end] == ':' && ends_word(line, end + 1)) {
			parts.value = skip_blanks(line, end + 1);
			break;
		}
	return parts;
}

bool
lined_goes_on(const struct lined *p, size_t line)
{
	struct parts own = parts_of(lined_line(p, line));
	size_t column = own.value == own.lead ? own.dash : own.lead;

	while (++line < p->n_lines) {
		struct span next = lined_line(p, line);
		size_t indent = skip_blanks(next, 0);
		if (indent < next.n && next.s[indent] != '#')
			return indent > column;
	}
	return false;
}

void
edits_add(struct edits *e, size_t at, size_t n, char *text, size_t line, enum fix fix)
{
	e->items = alloc_room(e->items, e->n, &e->cap, sizeof(*e->items));
	e->items[e->n++] = (struct edit){at, n, text, line, fix};
}

void
edits_release(struct edits *e)
{
	for (size_t i = 0; i < e->n; i++)
		free(e->items[i].text);
	free(e->items);
	*e = (struct edits){0};
}

static int
by_place(const void *a, const void *b)
{
	const struct edit *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

void
edits_apply(struct edits *e, struct span text, struct str *out)
{
	size_t at = 0;

	if (e->n)
		qsort(e->items, e->n, sizeof(*e->items), by_place);
	str_clear(out);
	for (size_t i = 0; i < e->n; i++) {
		str_add(out, text.s + at, e->items[i].at - at);
		str_text(out, e->items[i].text);
		at = e->items[i].at + e->items[i].n;
	}
	str_add(out, text.s + at, text.n - at);
}
