/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/insert.h"

#include <string.h>

#include "bank/outline.h"
#include "bank/write.h"
#include "base/str.h"

static const char *
newline_of(struct span text)
{
	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] == '\n')
			return "\n";
		if (text.s[i] == '\r')
			return i + 1 < text.n && text.s[i + 1] == '\n' ? "\r\n" : "\r";
	}
	return "\n";
}

static bool
is_break(char c)
{
	return c == '\n' || c == '\r';
}

/* Behind the newline of the line that holds a byte, or the end of the text. */
static size_t
next_line(struct span text, size_t at)
{
	while (at < text.n && !is_break(text.s[at]))
		at++;
	if (at + 1 < text.n && text.s[at] == '\r' && text.s[at + 1] == '\n')
		at++;
	return at < text.n ? at + 1 : at;
}

static size_t
line_start(struct span text, size_t at)
{
	while (at && !is_break(text.s[at - 1]))
		at--;
	return at;
}

static size_t
indent_at(struct span text, size_t at)
{
	size_t n = 0;

	while (at + n < text.n && text.s[at + n] == ' ')
		n++;
	return n;
}

/* Over the comments, and the empty lines before them, that belong to what stands above: those that
 * are indented by `column` or more; SIZE_MAX: none. */
static size_t
over_comments(struct span text, size_t at, size_t column)
{
	size_t behind = at;

	while (at < text.n) {
		size_t indent = indent_at(text, at);
		char first = at + indent < text.n ? text.s[at + indent] : '\n';
		if (first == '#' && indent >= column)
			behind = next_line(text, at);
		else if (!is_break(first))
			break;
		at = next_line(text, at);
	}
	return behind;
}

/* Whether the line above the one that holds a byte is empty. */
static bool
is_set_apart(struct span text, size_t at)
{
	size_t line = line_start(text, at);
	size_t above = line ? line_start(text, line - (line > 1 && text.s[line - 1] == '\n' &&
							       text.s[line - 2] == '\r'
							   ? 2
							   : 1))
			    : 0;

	return line && span_trim((struct span){text.s + above, line - above}).n == 0;
}

static size_t
count_lines(struct span text)
{
	size_t n = 0;

	for (size_t i = 0; i < text.n; i = next_line(text, i))
		n++;
	return n;
}

/* text with `piece` in place of the bytes from `at` to `behind`. */
static void
splice(struct str *out, struct span text, size_t at, size_t behind, const struct str *piece,
       struct insertion *where)
{
	size_t first = count_lines((struct span){text.s, at});

	str_add(out, text.s, at);
	str_span(out, span_str(piece));
	str_add(out, text.s + behind, text.n - behind);
	*where = (struct insertion){.at = at, .n = piece->len, .first_line = first + 1};
	if (at && !is_break(text.s[at - 1]))
		where->first_line = first;
	where->lines = count_lines(span_str(piece));
}

/* A place for whole lines: behind the line of `end` and the comments that belong to it. The piece
 * begins with a newline where that line has none. */
static size_t
open_line(struct span text, size_t end, size_t comments, struct str *piece)
{
	size_t at = over_comments(text, next_line(text, end), comments);

	if (at && !is_break(text.s[at - 1]))
		str_text(piece, newline_of(text));
	return at;
}

static bool
refuse(struct str *reason, const char *what)
{
	str_text(reason, what);
	return false;
}

static bool
read_outline(struct outline *o, struct span text, struct str *reason)
{
	if (!outline_read(o, text, reason))
		return false;
	if (o->braces)
		return refuse(reason, "the whole bank stands in { }; write its keys one a line, "
				      "without the braces, and questions can be added");
	return true;
}

/* Behind the last question. */
static void
append_item(struct str *out, struct span text, const struct outline *o, const struct authored *a,
	    struct insertion *where)
{
	const struct outline_value *q = &o->questions;
	struct manner m = {q->column, q->item_column, newline_of(text)};
	struct str piece = STR_INIT;
	size_t at = open_line(text, q->end, q->column ? q->column : 1, &piece);

	if (q->n < 2 || is_set_apart(text, q->last_item))
		str_text(&piece, m.newline);
	write_question(&piece, a, &m);
	splice(out, text, at, at, &piece, where);
	str_release(&piece);
}

/* The first question: behind `questions:`, in place of [], or with that key. */
static void
begin_list(struct str *out, struct span text, const struct outline *o, const struct authored *a,
	   struct insertion *where)
{
	const struct outline_value *q = &o->questions;
	struct manner m = {o->column + 2, o->column + 4, newline_of(text)};
	struct str piece = STR_INIT, bare = STR_INIT;
	size_t end = q->kind == OUTLINE_NONE ? o->end : q->end, at;

	if (q->kind == OUTLINE_LIST) {
		/* Without the brackets; the comment behind them stays. */
		size_t colon = q->begin;
		while (colon && text.s[colon - 1] == ' ')
			colon--;
		str_add(&bare, text.s, colon);
		str_add(&bare, text.s + q->end, text.n - q->end);
		text = span_str(&bare);
		end = colon;
	}
	at = open_line(text, end, SIZE_MAX, &piece);
	if (q->kind == OUTLINE_NONE) {
		str_fill(&piece, ' ', o->column);
		str_printf(&piece, "questions:%s", m.newline);
	}
	write_question(&piece, a, &m);
	splice(out, text, at, at, &piece, where);
	str_release(&piece);
	str_release(&bare);
}

bool
insert_question(struct str *out, struct span text, const struct authored *a,
		struct insertion *where, struct str *reason)
{
	struct outline o;

	if (!read_outline(&o, text, reason))
		return false;
	if (o.questions.kind == OUTLINE_TEXT || o.questions.kind == OUTLINE_MAP)
		return refuse(reason, "its `questions` are no list; 'nmtquiz lint' says more");
	if (o.questions.kind == OUTLINE_LIST && o.questions.flow && o.questions.n)
		return refuse(reason,
			      "its questions stand in [ ]; write each on lines of its own that "
			      "begin with - and a space, without the brackets, and more can be "
			      "added");
	if (o.questions.kind == OUTLINE_LIST && o.questions.n)
		append_item(out, text, &o, a, where);
	else
		begin_list(out, text, &o, a, where);
	return true;
}

/* Before the closing brace. */
static void
add_to_braces(struct str *out, struct span text, const struct outline_value *v,
	      const struct str *pair, struct insertion *where)
{
	struct str piece = STR_INIT;
	size_t at = v->end - 1;

	while (at && strchr(" \t\r\n", text.s[at - 1]))
		at--;
	str_text(&piece, v->n && text.s[at - 1] != ',' ? ", " : v->n ? " " : "");
	str_span(&piece, span_str(pair));
	splice(out, text, at, at, &piece, where);
	str_release(&piece);
}

bool
insert_work(struct str *out, struct span text, const char *key, const char *title,
	    struct insertion *where, struct str *reason)
{
	struct manner m = {.newline = newline_of(text)};
	struct str piece = STR_INIT, word = STR_INIT;
	struct outline o;
	size_t column, at;

	if (!read_outline(&o, text, reason))
		return false;
	const struct outline_value *v = &o.sources;
	if (v->kind == OUTLINE_TEXT || v->kind == OUTLINE_LIST)
		return refuse(reason, "its `sources` hold no works; 'nmtquiz lint' says more");
	write_word(&word, span_of(key));
	if (v->kind == OUTLINE_MAP && v->flow) {
		str_text(&word, ": ");
		write_word(&word, span_of(title));
		add_to_braces(out, text, v, &word, where);
	} else {
		size_t end = v->kind != OUTLINE_NONE		? v->end
			     : o.questions.kind != OUTLINE_NONE ? o.above
								: o.end;
		column = v->kind == OUTLINE_MAP ? v->column : o.column + 2;
		at = open_line(text, end, v->kind == OUTLINE_MAP && column ? column : SIZE_MAX,
			       &piece);
		if (v->kind == OUTLINE_NONE) {
			str_fill(&piece, ' ', o.column);
			str_printf(&piece, "sources:%s", m.newline);
		}
		write_text(&piece, &m, column, word.s, span_of(title));
		splice(out, text, at, at, &piece, where);
	}
	str_release(&piece);
	str_release(&word);
	return true;
}
