/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/syntax.h"

#include <stdbool.h>
#include <string.h>

#include "bank/check.h"
#include "bank/keys.h"
#include "bank/parse.h"
#include "bank/report.h"
#include "bank/window.h"
#include "base/str.h"

enum { LONGEST_LINE = 160 }; /* longer ones are not repeated in a message */

/* A line of the file: `  - key: value`. */
struct line {
	struct str text;
	size_t start;	 /* its first character in the file */
	size_t indent;	 /* spaces and tabs before it */
	size_t lead;	 /* bytes up to the key: indent, dashes and their spaces */
	size_t dash;	 /* where the last dash stands, or lead */
	size_t value;	 /* bytes up to the value */
	struct span key; /* empty where there is none */
};

static size_t
skip_blanks(const struct str *s, size_t i)
{
	while (i < s->len && (s->s[i] == ' ' || s->s[i] == '\t'))
		i++;
	return i;
}

static bool
ends_word(const struct str *s, size_t i)
{
	return i >= s->len || s->s[i] == ' ' || s->s[i] == '\t';
}

/* Finds `key: ` at the place i; a key in quotes or brackets is none to us. */
static void
split_key(struct line *line, size_t i)
{
	const struct str *s = &line->text;

	line->lead = line->value = i;
	if (i < s->len && strchr("\"'[{*&!|>%@`#", s->s[i]))
		return;
	for (size_t end = i; end < s->len; end++) {
		if (s->s[end] != ':' || !ends_word(s, end + 1))
			continue;
		line->key = (struct span){s->s + i, end - i};
		line->value = skip_blanks(s, end + 1);
		return;
	}
}

static void
line_at(const struct parse *p, size_t index, struct line *line)
{
	size_t number = report_line_of(p->report, index);

	*line = (struct line){.text = STR_INIT, .start = p->report->lines[number], .key = {"", 0}};
	window_line(p->window, line->start, LONGEST_LINE + 1, &line->text);
	const struct str *s = &line->text;
	size_t i = line->indent = line->dash = skip_blanks(s, 0);
	while (i < s->len && s->s[i] == '-' && ends_word(s, i + 1)) {
		line->dash = i;
		i = skip_blanks(s, i + 1);
	}
	split_key(line, i);
}

static struct span
value_of(const struct line *line)
{
	return span_trim((struct span){line->text.s + line->value, line->text.len - line->value});
}

static char
first_of(struct span text)
{
	return text.n ? text.s[0] : '\0';
}

/* Whether the text of this line goes on in the next one. */
static bool
goes_on(const struct parse *p, const struct line *line)
{
	const struct report *r = p->report;
	struct str next = STR_INIT;
	size_t number = report_line_of(r, line->start) + 1;

	if (number < r->n_lines)
		window_line(p->window, r->lines[number], LONGEST_LINE, &next);
	size_t indent = skip_blanks(&next, 0);
	size_t own = line->dash < line->lead && !line->key.n ? line->dash : line->lead;
	bool deeper = indent < next.len && next.s[indent] != '#' && indent > own;
	str_release(&next);
	return deeper;
}

void
syntax_quote(struct str *out, struct span text)
{
	bool twofold = !memchr(text.s, '"', text.n) && !memchr(text.s, '\\', text.n);
	char mark = twofold ? '"' : '\'';

	str_byte(out, mark);
	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] == '\'' && !twofold)
			str_byte(out, '\'');
		str_byte(out, text.s[i]);
	}
	str_byte(out, mark);
}

/* Says what to do about a text that YAML takes for something else. */
static void
advise_quotes(const struct parse *p, const struct line *line, struct str *advice)
{
	struct span value = value_of(line);

	if (goes_on(p, line)) {
		str_printf(advice,
			   "write %.*s%s>- on this line, and the whole text on the lines "
			   "below",
			   (int)line->key.n, line->key.s, line->key.n ? ": " : "- ");
		return;
	}
	if (value.n == 0 || line->text.len > LONGEST_LINE) {
		str_text(advice, "put the whole text in quotation marks");
		return;
	}
	str_text(advice, "write: ");
	str_add(advice, line->text.s + line->dash, line->value - line->dash);
	syntax_quote(advice, value);
}

static void
report_advised(const struct parse *p, size_t index, enum rule rule, const struct line *line,
	       const char *what)
{
	struct str advice = STR_INIT;

	advise_quotes(p, line, &advice);
	report(p->report, index, rule, "%s; %s", what, advice.s);
	str_release(&advice);
}

/* Where the characters of the line are not all ASCII, bytes and columns differ. */
static size_t
index_in_line(const struct line *line, size_t bytes)
{
	size_t index = line->start;

	for (size_t i = 0; i < bytes && i < line->text.len; i++)
		index += ((unsigned char)line->text.s[i] & 0xc0) != 0x80;
	return index;
}

void
syntax_report_start(struct parse *p, size_t index, enum rule rule, const char *what)
{
	struct line line;

	line_at(p, index, &line);
	/* Inside a list in brackets the line is no text as a whole. */
	if (index_in_line(&line, line.value) == index)
		report_advised(p, index, rule, &line, what);
	else
		report(p->report, index, rule, "%s", what);
	str_release(&line.text);
}

/* Whether a text in quotation marks ends on this line and more stands behind it. */
static bool
runs_on(struct span value)
{
	char mark = first_of(value);
	size_t i = 1;

	if (mark != '"' && mark != '\'')
		return false;
	while (i < value.n && value.s[i] != mark)
		i += value.s[i] == '\\' && mark == '"' ? 2 : 1;
	i++;
	while (i < value.n && (value.s[i] == ' ' || value.s[i] == '\t'))
		i++;
	return i < value.n && value.s[i] != '#';
}

static bool
has(const char *problem, const char *words)
{
	return problem && strstr(problem, words);
}

static size_t
byte_in_line(const struct line *line, size_t index)
{
	size_t i = 0;

	while (i < line->text.len && index_in_line(line, i) < index)
		i++;
	return i;
}

static bool
report_tab(const struct parse *p, const struct line *line, size_t index)
{
	const char *tab = memchr(line->text.s, '\t', line->indent);

	if (!tab && window_byte(p->window, index) != '\t')
		return false;
	report(p->report, tab ? line->start + (size_t)(tab - line->text.s) : index, RULE_TAB,
	       "a tab stands here, where YAML wants spaces; indent this line with spaces, as many "
	       "as the lines beside it have");
	return true;
}

/* line: where the text is all of the line. */
static void
report_sign(const struct parse *p, size_t index, const struct line *line, char sign)
{
	struct str what = STR_INIT;

	str_printf(&what, "a text may begin with %c only in quotation marks", sign);
	if (line)
		report_advised(p, index, RULE_START, line, what.s);
	else
		report(p->report, index, RULE_START, "%s", what.s);
	str_release(&what);
}

/* A text in quotation marks that ended lines below, amid another: its own end is missing. */
static bool
report_late_quote(const struct parse *p, size_t index)
{
	const struct report *r = p->report;
	size_t first = report_line_of(r, p->quote), last = report_line_of(r, p->quote_end);

	if (first == last || report_line_of(r, index) != last)
		return false;
	report(p->report, p->quote, RULE_QUOTE,
	       "the quotation mark that opens here is closed in line %zu only, with text behind "
	       "it; close it where this text ends",
	       last + 1);
	return true;
}

/* A text that opens with a quotation mark or with a sign of YAML's. */
static bool
report_start(const struct parse *p, const struct line *line)
{
	struct span value = value_of(line);
	char first = first_of(value);
	size_t index = index_in_line(line, line->value);
	bool flow = p->yaml.flow_level > 0;

	if (runs_on(value) && !flow) {
		report_advised(p, index, RULE_QUOTE, line,
			       "this text goes on behind its closing quotation mark");
		return true;
	}
	bool sign = first && strchr("*&%@`!", first) && !flow;
	bool bracket = (first == '[' || first == '{') && !flow;
	bool block = (first == '|' || first == '>') && has(p->yaml.context, "block scalar");
	bool entry = first == '-' && has(p->yaml.problem, "block sequence entries");
	bool query = first == '?' && has(p->yaml.problem, "mapping keys");
	bool comma = first && strchr(",]}", first);
	if (!sign && !bracket && !block && !entry && !query && !comma)
		return false;
	report_sign(p, index, line, first);
	return true;
}

/* A sign inside a list, which no text may begin with. */
static bool
report_character(const struct parse *p, const struct line *line, size_t index)
{
	int byte = window_byte(p->window, index);

	if (!has(p->yaml.problem, "cannot start any token") || byte <= ' ' || byte > '~')
		return false;
	report_sign(p, index, index_in_line(line, line->value) == index ? line : NULL, (char)byte);
	return true;
}

/* libyaml's "mapping values are not allowed": a colon and a space where no key may stand. */
static bool
report_colon(const struct parse *p, const struct line *line, size_t index)
{
	if (!has(p->yaml.problem, "mapping values"))
		return false;
	size_t at = byte_in_line(line, index);
	if (at >= line->value && line->key.n)
		report_advised(p, index, RULE_COLON, line,
			       "a colon and a space inside a text make YAML take it for a key");
	else if (key_find(p->kind, line->key) < KEYS)
		report(p->report, index_in_line(line, line->lead), RULE_INDENT,
		       "`%.*s` is indented deeper than the key above it and so belongs to that "
		       "one's text; let both begin in the same column",
		       (int)line->key.n, line->key.s);
	else
		report(p->report, index, RULE_COLON,
		       "a colon and a space inside a text make YAML take it for a key; begin a "
		       "text of several lines with >- behind its key, and write it on the lines "
		       "below");
	return true;
}

static bool
report_quote(const struct parse *p, size_t index)
{
	if (!has(p->yaml.context, "quoted scalar"))
		return false;
	if (has(p->yaml.problem, "unexpected"))
		report(p->report, parse_index(p, p->yaml.context_mark), RULE_QUOTE,
		       "the quotation mark that opens here is never closed");
	else
		report(p->report, index, RULE_QUOTE,
		       "inside \" \" a backslash begins a code, and this is none; write \\\\ for "
		       "a backslash, or put the text in ' '");
	return true;
}

/* libyaml's "could not find expected ':'": a line that is neither key nor text. */
static bool
report_no_colon(const struct parse *p)
{
	struct line line;
	size_t index = parse_index(p, p->yaml.context_mark);

	if (!has(p->yaml.problem, "could not find expected ':'"))
		return false;
	line_at(p, index, &line);
	struct span rest = {line.text.s + line.lead, line.text.len - line.lead};
	struct span word = span_cut(&rest, ':');
	if (key_find(p->kind, word) < KEYS && rest.n)
		report(p->report, index, RULE_YAML,
		       "a space must follow the colon; write: %.*s: %s", (int)word.n, word.s,
		       excerpt(rest).s);
	else
		report(p->report, index, RULE_YAML,
		       "this line is no `key: value`; add the key, or indent the line deeper than "
		       "the key that it belongs to");
	str_release(&line.text);
	return true;
}

/* Whether the line's key wants a text, so that what begins its value was not meant as a list. */
static bool
wants_text(const struct parse *p, const struct line *line)
{
	enum key key = key_find(p->kind, line->key);

	return key < KEYS && keys[key].shape == SHAPE_TEXT;
}

static bool
report_flow(const struct parse *p)
{
	struct line line;
	size_t index = parse_index(p, p->yaml.context_mark);
	bool list = has(p->yaml.context, "sequence");

	if (!has(p->yaml.context, "flow "))
		return false;
	line_at(p, index, &line);
	if (wants_text(p, &line) && index_in_line(&line, line.value) == index)
		report_sign(p, index, &line, list ? '[' : '{');
	else
		report(p->report, index, RULE_YAML,
		       "the %s that opens here is not closed, lacks a comma, or holds a text with "
		       "%s in it; write one item a line instead, below the key",
		       list ? "[" : "{",
		       list ? "brackets or quotation marks" : "braces, commas or marks");
	str_release(&line.text);
	return true;
}

static bool
report_document(const struct parse *p, const struct line *line)
{
	bool directive =
	    first_of(span_str(&line->text)) == '%' || has(p->yaml.context, "directive");
	bool above =
	    has(p->yaml.problem, "<document start>") && window_byte(p->window, p->start) == '%';

	if (!directive && !above)
		return false;
	size_t index = directive ? line->start : p->start;
	if (has(p->yaml.problem, "incompatible"))
		report(p->report, index, RULE_DOCUMENT,
		       "this line asks for a version of YAML that does not exist; take it out");
	else
		report(p->report, index, RULE_START,
		       "a line may not begin with %%: that is a directive to YAML");
	return true;
}

/* A dash or bullet of a word processor where a list's hyphen should stand. */
static bool
is_typeset_dash(const struct line *line)
{
	static const char *const dashes[] = {"\u2022", "\u2013", "\u2014", "\u00b7"};
	struct span rest = {line->text.s + line->indent, line->text.len - line->indent};

	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++)
		if (span_starts(rest, dashes[i]))
			return true;
	return false;
}

static bool
report_indent(const struct parse *p, const struct line *line)
{
	static const char *const problems[] = {
	    "did not find expected key", "did not find expected '-' indicator",
	    "block sequence entries are not allowed", "did not find expected <document start>"};
	for (size_t i = 0; i < sizeof(problems) / sizeof(*problems); i++) {
		if (!has(p->yaml.problem, problems[i]))
			continue;
		report(p->report, line->start + line->indent, RULE_INDENT,
		       is_typeset_dash(line)
			   ? "this sign comes from a word processor; type a hyphen (-) in its place"
			   : "this line does not begin in the column of the lines that it belongs "
			     "to; indent it as they are");
		return true;
	}
	return false;
}

/* libyaml got no more bytes. */
static void
report_unread(const struct parse *p)
{
	report(p->report, p->item, RULE_QUOTE,
	       "something in what begins here does not end within 1 MiB; is a closing quotation "
	       "mark missing?");
}

void
syntax_report(struct parse *p)
{
	size_t index = parse_index(p, p->yaml.problem_mark);
	struct line line;

	if (p->window->check->hopeless)
		return;
	if (p->yaml.error == YAML_READER_ERROR) {
		report_unread(p);
		return;
	}
	line_at(p, index, &line);
	bool said = report_tab(p, &line, index) || report_quote(p, index) || report_no_colon(p) ||
		    report_document(p, &line) || report_late_quote(p, index) ||
		    report_start(p, &line) || report_character(p, &line, index) ||
		    report_colon(p, &line, index) || report_flow(p) || report_indent(p, &line);
	if (!said)
		report(p->report, index, RULE_YAML,
		       "this is no YAML (%s); check the quotation marks, brackets and indentation "
		       "of this line and the one above",
		       p->yaml.problem ? p->yaml.problem : "libyaml does not say why");
	str_release(&line.text);
}
