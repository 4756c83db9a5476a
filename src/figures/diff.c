/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/diff.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/str.h"
#include "text/layout.h"
#include "text/unicode.h"

enum { AROUND = 3 };

/* The lines of both versions. */
struct versions {
	struct span *before, *after; /* owned */
	size_t n;
};

/* The next line, without its end, which is LF, CR LF or CR. */
static struct span
next_line(struct span *rest)
{
	struct span line = {rest->s, 0};

	while (line.n < rest->n && rest->s[line.n] != '\n' && rest->s[line.n] != '\r')
		line.n++;
	size_t end = line.n;
	if (end < rest->n && rest->s[end] == '\r')
		end++;
	if (end < rest->n && rest->s[end] == '\n')
		end++;
	*rest = (struct span){rest->s + end, rest->n - end};
	return line;
}

static void
versions_init(struct versions *v, struct span before, struct span after)
{
	size_t cap = 0, cap_after = 0, n_after = 0;

	*v = (struct versions){0};
	for (; before.n; v->n++) {
		v->before = alloc_room(v->before, v->n, &cap, sizeof(*v->before));
		v->before[v->n] = next_line(&before);
	}
	for (; after.n; n_after++) {
		v->after = alloc_room(v->after, n_after, &cap_after, sizeof(*v->after));
		v->after[n_after] = next_line(&after);
	}
	v->n = v->n < n_after ? v->n : n_after;
}

static bool
differs(const struct versions *v, size_t line)
{
	return line < v->n && !span_same(v->before[line], v->after[line]);
}

static void
add_line(struct str *out, const struct style *style, char sign, struct span text)
{
	static const char *const colors[] = {"\x1b[31m", "\x1b[32m"};
	bool color = style->color && sign != ' ';

	if (color)
		str_text(out, colors[sign == '+']);
	str_byte(out, sign);
	text_visible(out, text);
	str_text(out, color ? "\x1b[0m\n" : "\n");
}

/* A run of lines that differ, first the old ones. Returns the line behind it. */
static size_t
add_change(struct str *out, const struct style *style, const struct versions *v, size_t line)
{
	size_t end = line;

	while (differs(v, end))
		end++;
	for (size_t i = line; i < end; i++)
		add_line(out, style, '-', v->before[i]);
	for (size_t i = line; i < end; i++)
		add_line(out, style, '+', v->after[i]);
	return end;
}

/* The line behind the hunk that begins with a change: where no other follows near enough for their
 * surroundings to touch. */
static size_t
hunk_end(const struct versions *v, size_t line)
{
	size_t last = line;

	for (size_t i = line; i < v->n && i <= last + 2 * AROUND; i++)
		if (differs(v, i))
			last = i;
	return last + AROUND + 1 < v->n ? last + AROUND + 1 : v->n;
}

static size_t
add_hunk(struct str *out, const struct style *style, const struct versions *v, size_t change)
{
	size_t first = change > AROUND ? change - AROUND : 0, end = hunk_end(v, change);

	str_printf(out, "@@ -%zu,%zu +%zu,%zu @@\n", first + 1, end - first, first + 1,
		   end - first);
	for (size_t i = first; i < end;) {
		if (differs(v, i))
			i = add_change(out, style, v, i);
		else
			add_line(out, style, ' ', v->before[i++]);
	}
	return end;
}

void
diff_add(struct str *out, const struct style *style, const char *name, struct span before,
	 struct span after)
{
	struct versions v;

	versions_init(&v, before, after);
	str_text(out, "--- ");
	text_visible(out, span_of(name));
	str_text(out, "\n+++ ");
	text_visible(out, span_of(name));
	str_byte(out, '\n');
	for (size_t i = 0; i < v.n;)
		i = differs(&v, i) ? add_hunk(out, style, &v, i) : i + 1;
	free(v.before);
	free(v.after);
}
