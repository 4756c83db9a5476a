/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/html.h"

#include <stdbool.h>

#include "base/str.h"
#include "text/markup.h"
#include "text/unicode.h"

static bool
forbidden(uint32_t c)
{
	return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

void
html_text(struct str *out, struct span text)
{
	struct str drawable = STR_INIT;
	uint32_t c;
	size_t n;

	text_drawable(&drawable, text);
	for (struct span rest = span_str(&drawable); rest.n; rest.s += n, rest.n -= n) {
		n = text_char(rest, &c);
		if (c == '&')
			str_text(out, "&amp;");
		else if (c == '<')
			str_text(out, "&lt;");
		else if (c == '>')
			str_text(out, "&gt;");
		else if (c == '"')
			str_text(out, "&quot;");
		else if (c == '\'')
			str_text(out, "&#39;");
		else if (forbidden(c))
			str_text(out, "\uFFFD");
		else
			str_add(out, rest.s, n);
	}
	str_release(&drawable);
}

static void
put_marks(struct str *out, int marks, bool opening)
{
	/* What opens first closes last. */
	if (opening && marks & MARK_STRONG)
		str_text(out, "<strong>");
	if (marks & MARK_EMPHASIS)
		str_text(out, opening ? "<em>" : "</em>");
	if (!opening && marks & MARK_STRONG)
		str_text(out, "</strong>");
}

void
html_inline(struct str *out, struct span text)
{
	struct marked marked;

	marked_init(&marked);
	markup_inline(&marked, text);
	for (size_t i = 0, next; i < marked.text.len; i = next) {
		int marks = marked.marks.s[i];
		for (next = i; next < marked.text.len && marked.marks.s[next] == marks;)
			next++;
		put_marks(out, marks, true);
		html_text(out, (struct span){marked.text.s + i, next - i});
		put_marks(out, marks, false);
	}
	marked_release(&marked);
}

void
html_markup(struct str *out, struct span text)
{
	bool first = true, listing = false;
	struct block b;

	while (markup_block(&text, first, &b)) {
		if (b.bullet != listing)
			str_text(out, b.bullet ? "<ul>\n" : "</ul>\n");
		listing = b.bullet;
		str_text(out, b.bullet ? "<li>" : "<p>");
		html_inline(out, b.text);
		str_text(out, b.bullet ? "</li>\n" : "</p>\n");
		first = false;
	}
	if (listing)
		str_text(out, "</ul>\n");
}

void
html_data(struct str *out, const char *type, struct span bytes)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
				     "0123456789+/";

	str_printf(out, "data:%s;base64,", type);
	for (size_t i = 0; i < bytes.n; i += 3) {
		uint32_t three = 0;
		for (size_t k = 0; k < 3; k++)
			three = three << 8 | (i + k < bytes.n ? (unsigned char)bytes.s[i + k] : 0);
		for (size_t k = 0; k < 4; k++)
			str_byte(out, i + k > bytes.n ? '=' : digits[three >> (18 - 6 * k) & 63]);
	}
}
