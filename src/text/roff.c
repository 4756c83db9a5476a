/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/roff.h"

#include <inttypes.h>
#include <stdarg.h>

#include "base/str.h"
#include "text/markup.h"
#include "text/unicode.h"

enum {
	SOURCE_WIDTH = 90, /* Columns of source after which a space ends the line. */
	WORD = 24,	   /* Letters of a word after which it may be broken anywhere. */
};

static const struct {
	uint16_t first, last;
} drawn[] = {
    {0x0021, 0x007E}, {0x00A1, 0x00AC}, {0x00AE, 0x00FE}, {0x0106, 0x0107}, {0x011E, 0x011F},
    {0x0130, 0x0131}, {0x0141, 0x0142}, {0x0152, 0x0153}, {0x015E, 0x0161}, {0x0178, 0x0178},
    {0x017D, 0x017E}, {0x0192, 0x0192}, {0x02C7, 0x02C7}, {0x02D8, 0x02DB}, {0x02DD, 0x02DD},
    {0x0391, 0x03A1}, {0x03A3, 0x03A4}, {0x03A6, 0x03A9}, {0x03B1, 0x03C9}, {0x03D1, 0x03D1},
    {0x03D5, 0x03D6}, {0x2010, 0x2010}, {0x2013, 0x2014}, {0x2018, 0x201A}, {0x201C, 0x201E},
    {0x2020, 0x2022}, {0x2026, 0x2026}, {0x2030, 0x2030}, {0x2032, 0x2033}, {0x2039, 0x203A},
    {0x2044, 0x2044}, {0x20AC, 0x20AC}, {0x2111, 0x2111}, {0x2118, 0x2118}, {0x211C, 0x211C},
    {0x2122, 0x2122}, {0x2135, 0x2135}, {0x2190, 0x2194}, {0x21B5, 0x21B5}, {0x21D0, 0x21D4},
    {0x2200, 0x2200}, {0x2202, 0x2203}, {0x2205, 0x2209}, {0x220B, 0x220B}, {0x220F, 0x220F},
    {0x2211, 0x2212}, {0x2217, 0x2217}, {0x221A, 0x221A}, {0x221D, 0x221E}, {0x2220, 0x2220},
    {0x2227, 0x222B}, {0x2234, 0x2234}, {0x223C, 0x223C}, {0x2245, 0x2245}, {0x2248, 0x2248},
    {0x2260, 0x2261}, {0x2264, 0x2265}, {0x2282, 0x2284}, {0x2286, 0x2287}, {0x2295, 0x2295},
    {0x2297, 0x2297}, {0x22A5, 0x22A5}, {0x22C5, 0x22C5}, {0x2320, 0x2321}, {0x25CA, 0x25CA},
    {0x261E, 0x261E}, {0x2660, 0x2660}, {0x2663, 0x2663}, {0x2665, 0x2666}, {0x2713, 0x2713},
};

bool
roff_draws(uint32_t c)
{
	size_t low = 0, high = sizeof(drawn) / sizeof(*drawn);

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (c > drawn[middle].last)
			low = middle + 1;
		else if (c < drawn[middle].first)
			high = middle;
		else
			return true;
	}
	return false;
}

void
roff_line(struct roff *r, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	str_vprintf(r->out, format, args);
	va_end(args);
	str_byte(r->out, '\n');
}

/* What stands for an ASCII character that groff would take for something else, or draw as a
 * typographer would. */
static const char *const ascii[0x80] = {
    ['\\'] = "\\[rs]", ['\''] = "\\[aq]", ['`'] = "\\[ga]",
    ['"'] = "\\[dq]",  ['^'] = "\\[ha]",  ['~'] = "\\[ti]",
};

/* A text on its way into the source. */
struct writing {
	struct roff *r;
	size_t line; /* where in r->out its line of source began */
	size_t word; /* letters of its word so far */
	int marks;   /* of the font that it is in */
};

static bool
is_space(uint32_t c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
	       c == 0x205F || c == 0x3000;
}

static bool
is_tied_space(uint32_t c)
{
	return c == 0xA0 || c == 0x2007 || c == 0x202F;
}

static bool
is_hyphen(uint32_t c)
{
	return c == '-' || c == 0x2010;
}

/* What begins with \& is text, whatever follows. */
static void
begin_line(struct writing *w)
{
	w->line = w->r->out->len;
	w->word = 0;
	str_text(w->r->out, "\\&");
}

static void
put_space(struct writing *w)
{
	struct str *out = w->r->out;

	w->word = 0;
	if (out->len - w->line < SOURCE_WIDTH) {
		str_byte(out, ' ');
		return;
	}
	str_byte(out, '\n');
	begin_line(w);
}

/* The two shapes of phi change places: groff names them by shape, and readers of a PDF by use. */
static uint32_t
glyph_of(uint32_t c)
{
	enum { PHI = 0x3C6, PHI_SYMBOL = 0x3D5 };

	return c == PHI ? PHI_SYMBOL : c == PHI_SYMBOL ? PHI : c;
}

static void
put_lacking(struct writing *w, uint32_t c)
{
	if (w->r->lacking++ == 0)
		w->r->one_lack = c;
	if (w->word)
		str_text(w->r->out, "\\:");
	str_printf(w->r->out, "[U+%04" PRIX32 "]", c);
	w->word++;
}

static void
put_char(struct writing *w, uint32_t c, uint32_t before)
{
	struct str *out = w->r->out;

	if (is_space(c)) {
		if (!is_space(before))
			put_space(w);
		return;
	}
	if (!roff_draws(c) && !is_tied_space(c)) {
		put_lacking(w, c);
		return;
	}
	/* A hyphen at a line's end would be taken for one that only parts the word. */
	if (w->word++ >= WORD && !is_hyphen(before))
		str_text(out, "\\:");
	if (is_tied_space(c))
		str_text(out, "\\~");
	else if (c >= 0x80)
		str_printf(out, "\\[u%04" PRIX32 "]", glyph_of(c));
	else if (ascii[c])
		str_text(out, ascii[c]);
	else
		str_byte(out, (char)c);
}

static void
change_font(struct writing *w, int marks)
{
	static const char *const fonts[] = {"R", [MARK_STRONG] = "B", [MARK_EMPHASIS] = "I",
					    [MARK_STRONG | MARK_EMPHASIS] = "BI"};

	if (marks != w->marks)
		str_printf(w->r->out, "\\f[%s]", fonts[marks]);
	w->marks = marks;
}

/* Writes text, each byte of which stands under its marks; NULL: under none. */
static void
put_text(struct roff *r, struct span text, const char *marks)
{
	struct writing w = {.r = r};
	uint32_t c, before = 0;
	size_t n;

	begin_line(&w);
	for (size_t i = 0; i < text.n; i += n) {
		n = text_char((struct span){text.s + i, text.n - i}, &c);
		if (marks)
			change_font(&w, marks[i]);
		put_char(&w, c, before);
		before = c;
	}
	change_font(&w, 0);
	str_byte(r->out, '\n');
}

/* Appends what is written in place of text. */
static void
add_drawable(struct str *drawable, struct span text)
{
	struct str visible = STR_INIT;

	text_visible(&visible, text);
	text_nfc(drawable, span_str(&visible));
	str_release(&visible);
}

void
roff_text(struct roff *r, struct span text)
{
	struct str drawable = STR_INIT;

	add_drawable(&drawable, text);
	put_text(r, span_str(&drawable), NULL);
	str_release(&drawable);
}

static void
put_inline(struct roff *r, struct span drawable)
{
	struct marked marked;

	marked_init(&marked);
	markup_inline(&marked, drawable);
	put_text(r, span_str(&marked.text), marked.marks.s);
	marked_release(&marked);
}

void
roff_inline(struct roff *r, struct span text)
{
	struct str drawable = STR_INIT;

	add_drawable(&drawable, text);
	put_inline(r, span_str(&drawable));
	str_release(&drawable);
}

void
roff_markup(struct roff *r, struct span text)
{
	struct str drawable = STR_INIT;
	bool first = true;
	struct block b;

	add_drawable(&drawable, text);
	struct span rest = span_str(&drawable);
	for (; markup_block(&rest, first, &b); first = false) {
		if (!first)
			roff_line(r, ".br");
		if (b.apart)
			roff_line(r, ".sp .4v");
		if (b.bullet)
			roff_line(r, ".in +1m\n.ti -1m\n-\\h'1m-\\w'-'u'\\c");
		put_inline(r, b.text);
		if (b.bullet)
			roff_line(r, ".br\n.in -1m");
	}
	str_release(&drawable);
}
