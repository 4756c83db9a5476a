/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What may mend a line: spaces for its tabs, and quotation marks round its text. */
#include <stdlib.h>
#include <string.h>

#include "bank/fix_room.h"
#include "bank/rules.h"
#include "bank/syntax.h"

/* The columns that the first n bytes take; beyond the indentation there is but one a byte. */
static size_t
columns(struct span line, size_t n, size_t width)
{
	size_t column = 0;

	for (size_t i = 0; i < n; i++)
		column += line.s[i] == '\t' ? width - column % width : 1;
	return column;
}

/* Where one is, from line to line: whether inside a text that is not touched. */
struct scan {
	size_t width;
	size_t parent; /* the column that a text of | or > lies to the right of; SIZE_MAX: none */
	bool decided, leave;
	char quote; /* the mark that a text of several lines is still to be closed with, or 0 */
};

/* Whether a value is no more than the sign that begins a text on the lines below. */
static bool
is_block(struct span value)
{
	struct span word = span_word(&value);

	if (word.n == 0 || (word.s[0] != '|' && word.s[0] != '>'))
		return false;
	for (size_t i = 1; i < word.n; i++)
		if (!strchr("+-123456789", word.s[i]))
			return false;
	return span_trim(value).n == 0 || span_starts(span_trim(value), "#");
}

/* Whether the mark closes within text. */
static bool
closes(struct span text, char mark)
{
	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] == '\\' && mark == '"')
			i++;
		else if (text.s[i] == mark)
			return true;
	}
	return false;
}

/* Notes what this line begins that the next ones belong to. */
static void
scan_begin(struct scan *s, struct span line)
{
	struct parts parts = parts_of(line);
	struct span value = {line.s + parts.value, parts.end - parts.value};

	if (parts.value >= parts.end)
		return;
	if (is_block(value)) {
		s->parent =
		    columns(line, parts.value > parts.lead ? parts.lead : parts.dash, s->width);
		s->decided = false;
	} else if ((value.s[0] == '"' || value.s[0] == '\'') &&
		   !closes((struct span){value.s + 1, value.n - 1}, value.s[0])) {
		s->quote = value.s[0];
	}
}

/* Whether a line that is not blank lies inside a text that must stay as it is. */
static bool
is_inside(struct scan *s, struct span line, size_t indent)
{
	if (s->quote) {
		if (closes(line, s->quote))
			s->quote = 0;
		return true;
	}
	if (s->parent == SIZE_MAX)
		return false;
	if (columns(line, indent, s->width) <= s->parent) {
		s->parent = SIZE_MAX;
		return false;
	}
	/* A tab where YAML looks for the text's indentation is none of its own. */
	if (!s->decided)
		s->leave = !memchr(line.s, '\t', indent);
	s->decided = true;
	return s->leave;
}

void
fix_tabs(struct edits *e, const struct lined *p, size_t width)
{
	struct scan scan = {.width = width, .parent = SIZE_MAX};

	for (size_t i = 0; i < p->n_lines; i++) {
		struct span line = lined_line(p, i);
		struct parts parts = parts_of(line);
		bool blank = parts.indent == line.n;
		if (blank ? scan.quote || scan.parent < SIZE_MAX
			  : is_inside(&scan, line, parts.indent))
			continue;
		if (memchr(line.s, '\t', parts.indent)) {
			struct str spaces = STR_INIT;
			str_fill(&spaces, ' ', blank ? 0 : columns(line, parts.indent, width));
			edits_add(e, p->starts[i], parts.indent, str_take(&spaces), i, FIX_TAB);
		}
		if (scan.parent == SIZE_MAX)
			scan_begin(&scan, line);
	}
}

/* Whether text begins with a typographic quotation mark; *twofold: one of two strokes. */
static bool
is_curly(struct span text, bool *twofold)
{
	if (text.n < 3 || memcmp(text.s, "\xe2\x80", 2) != 0)
		return false;
	unsigned char last = (unsigned char)text.s[2];
	*twofold = last >= 0x9c;
	return last >= 0x98 && last <= 0x9f;
}

/* The text between typographic quotation marks that are the first and the last thing in value, and
 * the only ones of their kind. */
static bool
inside_curly(struct span value, struct span *inner)
{
	enum { MARK = 3 };
	bool twofold, other;

	if (value.n < 2 * MARK || !is_curly(value, &twofold))
		return false;
	size_t close = MARK;
	bool straight = value.s[value.n - 1] == (twofold ? '"' : '\'');
	if (straight)
		close = 1;
	else if (!is_curly((struct span){value.s + value.n - MARK, MARK}, &other) ||
		 other != twofold)
		return false;
	*inner = (struct span){value.s + MARK, value.n - MARK - close};
	for (size_t i = 0; i < inner->n; i++)
		if (is_curly((struct span){inner->s + i, inner->n - i}, &other) && other == twofold)
			return false;
	return span_trim(*inner).n > 0;
}

static void
put_quoted(struct edits *e, const struct lined *p, size_t line, struct span value, struct span text,
	   enum fix fix)
{
	struct str quoted = STR_INIT;

	if (e->n && e->items[e->n - 1].line == line)
		return;
	syntax_quote(&quoted, text);
	edits_add(e, (size_t)(value.s - p->text.s), value.n, str_take(&quoted), line, fix);
}

static bool
has_comment(struct span text)
{
	for (size_t i = 0; i + 1 < text.n; i++)
		if ((text.s[i] == ' ' || text.s[i] == '\t') && text.s[i + 1] == '#')
			return true;
	return false;
}

/* Whether the finding is one that quotation marks round the whole text mend. */
static bool
wants_quotes(const struct finding *f, struct span value)
{
	if (strcmp(f->rule, rules[RULE_COLON].name) == 0)
		return !strchr("\"'[{|>", value.s[0]);
	return strcmp(f->rule, rules[RULE_START].name) == 0 && strchr("*%@`", value.s[0]);
}

static void
fix_text(struct edits *e, const struct lined *p, const struct finding *f)
{
	size_t number = f->at.line - 1;
	struct span line = lined_line(p, number), inner;
	struct parts parts = parts_of(line);
	/* `- Pain: acute` was read as a key, and is reported where it begins. */
	bool item = parts.dash < parts.lead && lined_column(line, f->at.column) == parts.lead;
	size_t from = item ? parts.lead : parts.value;
	struct span value = {line.s + from, parts.end > from ? parts.end - from : 0};

	if (value.n == 0 || lined_goes_on(p, number) || (from == 0 && !item))
		return;
	if (inside_curly(value, &inner))
		put_quoted(e, p, number, value, inner, FIX_CURLY);
	else if (!has_comment(value) && wants_quotes(f, value))
		put_quoted(e, p, number, value, value, FIX_QUOTE);
}

void
fix_texts(struct edits *e, const struct lined *p, const struct look *l)
{
	for (size_t i = 0; i < l->d.n; i++) {
		const struct finding *f = &l->d.items[i];
		if (f->severity == SEVERITY_ERROR && f->at.line && f->at.line <= p->n_lines)
			fix_text(e, p, f);
	}
}

/* Whether the comment that cuts value off was meant as text: #1 is, and `# see there` may be
 * neither. */
static bool
is_cut(struct span value)
{
	static const char word[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

	for (size_t i = 0; i + 2 < value.n; i++)
		if ((value.s[i] == ' ' || value.s[i] == '\t') && value.s[i + 1] == '#')
			return strchr(word, value.s[i + 2]);
	return false;
}

void
fix_comments(struct edits *e, const struct lined *p, const struct look *l)
{
	for (size_t i = 0; i < l->d.n; i++) {
		const struct finding *f = &l->d.items[i];
		if (strcmp(f->rule, rules[RULE_COMMENT].name) != 0 || f->at.line > p->n_lines)
			continue;
		struct span line = lined_line(p, f->at.line - 1);
		struct parts parts = parts_of(line);
		size_t from = lined_column(line, f->at.column);
		/* Inside brackets a line is no text as a whole. */
		bool item = from == parts.lead && parts.dash < parts.lead;
		if (!item && (from != parts.value || parts.value == parts.lead))
			continue;
		struct span value = {line.s + from, parts.end - from};
		if (is_cut(value) && !lined_goes_on(p, f->at.line - 1))
			put_quoted(e, p, f->at.line - 1, value, value, FIX_COMMENT);
	}
}
