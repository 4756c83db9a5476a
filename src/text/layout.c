/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/layout.h"

#include <assert.h>

#include <unigbrk.h>
#include <unilbrk.h>

#include "base/str.h"
#include "text/markup.h"
#include "text/unicode.h"

enum {
	NARROWEST = 8, /* Columns that a lead must leave for text. */
};

static const char *const sgr_codes[LOOKS] = {
    [LOOK_STRONG] = "1", [LOOK_EMPHASIS] = "4", [LOOK_DIM] = "2",
    [LOOK_RIGHT] = "32", [LOOK_WRONG] = "31",	[LOOK_PARTLY] = "33",
};

/* Appends the sequence that starts a look, with marks on top. False: there is none to end. */
static bool
start_look(struct str *out, const struct style *style, enum look look, int marks)
{
	const char *codes[] = {
	    sgr_codes[look],
	    marks & MARK_STRONG ? sgr_codes[LOOK_STRONG] : NULL,
	    marks & MARK_EMPHASIS ? sgr_codes[LOOK_EMPHASIS] : NULL,
	};
	bool started = false;

	if (!style->color)
		return false;
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
		if (!codes[i])
			continue;
		str_text(out, started ? ";" : "\033[");
		str_text(out, codes[i]);
		started = true;
	}
	if (started)
		str_byte(out, 'm');
	return started;
}

static void
end_look(struct str *out, bool started)
{
	if (started)
		str_text(out, "\033[0m");
}

/* Appends what may be drawn of text on one line: each line feed and tab a space. */
static void
add_drawable_line(struct str *out, struct span text)
{
	size_t start = out->len;

	text_drawable(out, text);
	for (size_t i = start; i < out->len; i++)
		if (out->s[i] == '\n' || out->s[i] == '\t')
			out->s[i] = ' ';
}

/* Beside enum mark: part of a lead that stands in the text, and in no look. */
enum { MARK_LEAD = 4 };

/* A paragraph ready to be cut into lines. All four are as long; breaks (UC_BREAK_...) and starts
 * (1: a character begins here, with its marks) tell of the place before a byte. */
struct paragraph {
	struct str text, marks, breaks, starts;
};

static void
paragraph_release(struct paragraph *p)
{
	str_release(&p->text);
	str_release(&p->marks);
	str_release(&p->breaks);
	str_release(&p->starts);
}

static void
find_starts(struct str *starts, const struct str *text)
{
	str_fill(starts, 0, text->len);
	if (text->len)
		u8_grapheme_breaks((const uint8_t *)text->s, text->len, starts->s);
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Where Unicode would break a line and a reader would stumble: behind the slash that a command
 * begins with, and between a number and its per cent. */
static bool
clings(const struct str *text, size_t i)
{
	const char *s = text->s;

	if (i >= 1 && s[i - 1] == '/')
		return i < 2 || s[i - 2] == ' ' || s[i - 2] == '\'' || s[i - 2] == '(';
	return i >= 2 && s[i] == '%' && s[i - 1] == ' ' && is_digit(s[i - 2]);
}

/* Unicode parts no slash from the word before. */
static bool
begins_command(const struct str *text, size_t i)
{
	const char *s = text->s;

	return i >= 1 && s[i] == '/' && s[i - 1] == ' ' && i + 1 < text->len && s[i + 1] != ' ';
}

static void
find_breaks(struct str *breaks, const struct str *text)
{
	str_fill(breaks, UC_BREAK_PROHIBITED, text->len);
	if (text->len)
		u8_possible_linebreaks((const uint8_t *)text->s, text->len, "UTF-8", breaks->s);
	for (size_t i = 0; i < text->len; i++) {
		if (begins_command(text, i))
			breaks->s[i] = UC_BREAK_POSSIBLE;
		else if (breaks->s[i] == UC_BREAK_POSSIBLE && clings(text, i))
			breaks->s[i] = UC_BREAK_PROHIBITED;
	}
}

static void
add_sign(struct paragraph *p, char sign, char brk)
{
	str_byte(&p->text, sign);
	str_byte(&p->marks, 0);
	str_byte(&p->breaks, brk);
	str_byte(&p->starts, 1);
}

/* Writes the signs of marks that end (emphasis first) or begin. The first beginning sign takes over
 * the break before what it stands at, so that no sign is parted from its word. */
static void
add_signs(struct paragraph *p, int ending, int beginning, char *brk)
{
	if (ending & MARK_EMPHASIS)
		add_sign(p, '_', UC_BREAK_PROHIBITED);
	if (ending & MARK_STRONG)
		add_sign(p, '*', UC_BREAK_PROHIBITED);
	if (beginning & MARK_STRONG) {
		add_sign(p, '*', *brk);
		*brk = UC_BREAK_PROHIBITED;
	}
	if (beginning & MARK_EMPHASIS) {
		add_sign(p, '_', *brk);
		*brk = UC_BREAK_PROHIBITED;
	}
}

/* For a screen without colour: signs in the text in place of marks beside it. */
static void
spell_marks(struct paragraph *p)
{
	struct paragraph spelt = {STR_INIT, STR_INIT, STR_INIT, STR_INIT};
	int marks = 0;

	for (size_t i = 0; i < p->text.len; i++) {
		int next = p->marks.s[i];
		char brk = p->breaks.s[i];
		add_signs(&spelt, marks & ~next, next & ~marks, &brk);
		marks = next;
		str_byte(&spelt.text, p->text.s[i]);
		str_byte(&spelt.marks, 0);
		str_byte(&spelt.breaks, brk);
		str_byte(&spelt.starts, p->starts.s[i]);
	}
	add_signs(&spelt, marks, 0, &(char){0});
	paragraph_release(p);
	*p = spelt;
}

/* Where the line that begins at start ends. Spaces may hang over the edge, since they are not drawn
 * where nothing follows, be it without width. A character that is too wide for any line is cut
 * between its code points. */
static size_t
line_end(const struct paragraph *p, size_t start, size_t room)
{
	size_t column = 0, chance = start, letter = start, n;
	struct span text = span_str(&p->text);
	bool hangs = false;
	uint32_t c;

	for (size_t i = start; i < text.n; i += n) {
		n = text_char((struct span){text.s + i, text.n - i}, &c);
		size_t width = text_char_width(c);
		if (p->breaks.s[i] == UC_BREAK_POSSIBLE)
			chance = i;
		if (p->starts.s[i])
			letter = i;
		bool draws = c != ' ' && (width > 0 || hangs);
		if (draws && column + width > room && i > start)
			return chance > start ? chance : letter > start ? letter : i;
		column += width;
		hangs = c == ' ';
	}
	return text.n;
}

/* Appends the text from start to end, stretch by stretch of the same marks. */
static void
add_line(struct str *out, const struct style *style, enum look look, const struct paragraph *p,
	 size_t start, size_t end)
{
	for (size_t i = start, next; i < end; i = next) {
		for (next = i; next < end && p->marks.s[next] == p->marks.s[i];)
			next++;
		int marks = p->marks.s[i];
		bool started = start_look(out, style, marks & MARK_LEAD ? LOOK_TEXT : look, marks);
		str_add(out, p->text.s + i, next - i);
		end_look(out, started);
	}
}

/* Appends the paragraph's lines, of which the first goes on where out stands. */
static void
add_lines(struct str *out, const struct style *style, enum look look, const struct paragraph *p,
	  size_t indent)
{
	size_t start = 0;
	bool first = true;

	while (start < p->text.len) {
		size_t next = line_end(p, start, style->width - indent), end = next;
		while (end > start && p->text.s[end - 1] == ' ')
			end--;
		if (end > start) {
			if (!first)
				str_fill(out, ' ', indent);
			add_line(out, style, look, p, start, end);
			str_byte(out, '\n');
			first = false;
		}
		for (start = next; start < p->text.len && p->text.s[start] == ' ';)
			start++;
	}
	if (first)
		str_byte(out, '\n');
}

/* Appends text behind lead, wrapped. */
static void
wrap(struct str *out, const struct style *style, enum look look, struct span lead,
     const struct marked *text)
{
	struct paragraph p = {STR_INIT, STR_INIT, STR_INIT, STR_INIT};
	size_t indent = text_width(lead);

	assert(style->width > 0);
	if (style->width < indent || style->width - indent < NARROWEST) {
		indent = 0;
		lead = span_trim(lead);
		str_span(&p.text, lead);
		str_fill(&p.text, ' ', lead.n ? 1 : 0);
		str_fill(&p.marks, MARK_LEAD, p.text.len);
	} else {
		str_span(out, lead);
	}
	str_span(&p.text, span_str(&text->text));
	str_span(&p.marks, span_str(&text->marks));
	find_breaks(&p.breaks, &p.text);
	find_starts(&p.starts, &p.text);
	if (!style->color)
		spell_marks(&p);
	add_lines(out, style, look, &p, indent);
	paragraph_release(&p);
}

static void
wrap_inline(struct str *out, const struct style *style, struct span lead, struct span text)
{
	struct marked marked;

	marked_init(&marked);
	markup_inline(&marked, text);
	wrap(out, style, LOOK_TEXT, lead, &marked);
	marked_release(&marked);
}

void
layout_markup(struct str *out, const struct style *style, const char *lead, struct span text)
{
	struct str first_lead = STR_INIT, next_lead = STR_INIT, drawable = STR_INIT;
	bool first = true;
	struct block b;

	add_drawable_line(&first_lead, span_of(lead));
	text_drawable(&drawable, text);
	struct span rest = span_str(&drawable);
	while (markup_block(&rest, first, &b)) {
		if (b.apart)
			str_byte(out, '\n');
		str_clear(&next_lead);
		if (first)
			str_span(&next_lead, span_str(&first_lead));
		else
			str_fill(&next_lead, ' ', text_width(span_str(&first_lead)));
		str_text(&next_lead, b.bullet ? "- " : "");
		wrap_inline(out, style, span_str(&next_lead), b.text);
		first = false;
	}
	if (first)
		wrap_inline(out, style, span_str(&first_lead), rest);
	str_release(&first_lead);
	str_release(&next_lead);
	str_release(&drawable);
}

void
layout_inline(struct str *out, const struct style *style, const char *lead, struct span text)
{
	struct str drawable_lead = STR_INIT, drawable = STR_INIT;

	add_drawable_line(&drawable_lead, span_of(lead));
	add_drawable_line(&drawable, text);
	wrap_inline(out, style, span_str(&drawable_lead), span_str(&drawable));
	str_release(&drawable_lead);
	str_release(&drawable);
}

void
layout_brief(struct str *out, const struct style *style, const char *lead, struct span text,
	     size_t lines)
{
	enum { DOTS = 3 };
	struct str all = STR_INIT;
	struct style short_by_dots = *style;
	size_t n = 0, end = 0;

	if (style->width > NARROWEST + DOTS)
		short_by_dots.width -= DOTS;
	layout_inline(&all, style, lead, text);
	for (size_t i = 0; i < all.len; i++)
		n += all.s[i] == '\n';
	if (n > lines) {
		str_clear(&all);
		layout_inline(&all, &short_by_dots, lead, text);
		for (n = 0; n < lines; end++)
			n += all.s[end] == '\n';
		str_truncate(&all, end - 1);
		str_text(&all, "...\n");
	}
	str_span(out, span_str(&all));
	str_release(&all);
}

void
layout_plain(struct str *out, const struct style *style, const char *lead, enum look look,
	     struct span text)
{
	struct str drawable_lead = STR_INIT;
	struct marked marked;

	marked_init(&marked);
	add_drawable_line(&drawable_lead, span_of(lead));
	add_drawable_line(&marked.text, text);
	str_fill(&marked.marks, 0, marked.text.len);
	wrap(out, style, look, span_str(&drawable_lead), &marked);
	marked_release(&marked);
	str_release(&drawable_lead);
}

void
layout_word(struct str *out, const struct style *style, enum look look, struct span text)
{
	bool started = start_look(out, style, look, 0);

	add_drawable_line(out, text);
	end_look(out, started);
}

/* Cuts a line that is wider than room behind the last character that fits. */
static void
cut_line(struct str *line, size_t room)
{
	struct str starts = STR_INIT;
	size_t column = 0, end = 0, i = 0;
	uint32_t c;

	find_starts(&starts, line);
	while (column <= room && i < line->len) {
		if (starts.s[i])
			end = i;
		i += text_char((struct span){line->s + i, line->len - i}, &c);
		column += text_char_width(c);
	}
	while (end > 0 && line->s[end - 1] == ' ')
		end--;
	str_truncate(line, end);
	str_release(&starts);
}

void
layout_cell(struct str *out, size_t width, bool pad, struct span text)
{
	enum { DOTS = 3 };
	struct str line = STR_INIT;

	add_drawable_line(&line, text);
	if (text_width(span_str(&line)) > width) {
		cut_line(&line, width > DOTS ? width - DOTS : 0);
		str_fill(&line, '.', width < DOTS ? width : DOTS);
	}
	str_span(out, span_str(&line));
	if (pad)
		str_fill(out, ' ', width - text_width(span_str(&line)));
	str_release(&line);
}
