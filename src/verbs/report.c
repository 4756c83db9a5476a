/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/report.h"

#include <stdbool.h>
#include <string.h>

#include "base/diag.h"
#include "base/file.h"
#include "base/str.h"
#include "text/json.h"
#include "text/layout.h"
#include "text/unicode.h"

enum { MOST_PER_FILE = 100, LONGEST_LINE = 4096 };

static const char *const severities[] = {
    [SEVERITY_ERROR] = "error", [SEVERITY_WARNING] = "warning", [SEVERITY_NOTE] = "note"};

/* A file's lines, read from the front as findings ask for them in the order of lines. */
struct lines {
	struct file file;
	struct source source;
	struct span rest;
	size_t number;	 /* of the line in text; 0: none yet */
	struct str text; /* at most LONGEST_LINE bytes of it */
	bool open, cr;	 /* cr: the line before ended in CR, and an LF at once belongs to it */
	struct diags ignored;
};

static void
lines_open(struct lines *l, const char *path)
{
	*l = (struct lines){.text = STR_INIT};
	diags_init(&l->ignored);
	l->open = path && file_open(&l->file, path, &l->ignored);
	if (l->open)
		l->source = source_file(&l->file);
}

static void
lines_close(struct lines *l)
{
	if (l->open)
		file_close(&l->file);
	str_release(&l->text);
	diags_release(&l->ignored);
}

static bool
next_byte(struct lines *l, char *c)
{
	if (l->rest.n == 0 &&
	    (!l->source.next(l->source.state, &l->rest, &l->ignored) || l->rest.n == 0))
		return false;
	*c = *l->rest.s;
	l->rest.s++;
	l->rest.n--;
	return true;
}

static bool
next_line(struct lines *l)
{
	char c;
	bool any = false;

	str_clear(&l->text);
	while (next_byte(l, &c)) {
		if (l->cr && !any && c == '\n') {
			l->cr = false;
			continue;
		}
		any = true;
		l->cr = c == '\r';
		if (c == '\n' || c == '\r')
			break;
		if (l->text.len < LONGEST_LINE)
			str_byte(&l->text, c);
	}
	l->number += any;
	return any;
}

/* The column (from 1, in characters) of a finding as a place under the line as it is shown. */
static size_t
caret_place(struct span line, size_t column)
{
	size_t bytes = 0;
	struct str before = STR_INIT;

	for (size_t k = 1; k < column && bytes < line.n; k++) {
		bytes++;
		while (bytes < line.n && ((unsigned char)line.s[bytes] & 0xc0) == 0x80)
			bytes++;
	}
	text_visible(&before, (struct span){line.s, bytes});
	size_t place = text_width(span_str(&before));
	str_release(&before);
	return place;
}

/* The line as far as the window shows it, and a caret below; neither where the caret would stand
 * outside. */
static void
quote(struct str *out, const struct style *style, struct lines *l, const struct finding *f)
{
	enum { INDENT = 4 };
	struct str shown = STR_INIT, line = STR_INIT;

	while (l->open && l->number < f->at.line && next_line(l))
		;
	if (l->number != f->at.line)
		return;
	for (size_t i = 0; i < l->text.len; i++)
		str_byte(&line, l->text.s[i] == '\t' ? ' ' : l->text.s[i]);
	size_t caret = caret_place(span_str(&line), f->at.column);
	text_visible(&shown, span_str(&line));
	size_t room = style->width > INDENT * 2 ? style->width - INDENT : INDENT;
	if (caret < room) {
		str_fill(out, ' ', INDENT);
		layout_cell(out, room, false, span_str(&shown));
		str_byte(out, '\n');
		str_fill(out, ' ', INDENT + caret);
		str_text(out, "^\n");
	}
	str_release(&shown);
	str_release(&line);
}

/* What stands at a column is for editors, and one line however long. */
static void
one(struct str *out, const struct style *style, const struct finding *f)
{
	struct str line = STR_INIT;

	str_text(&line, f->at.file ? f->at.file : "nmtquiz");
	if (f->at.line)
		str_printf(&line, ":%zu", f->at.line);
	if (f->at.column)
		str_printf(&line, ":%zu: %s", f->at.column, severities[f->severity]);
	str_printf(&line, ": %s", f->message);
	if (f->at.column)
		str_printf(&line, " [%s]", f->rule);
	if (f->at.column || style->plain) {
		text_visible(out, span_str(&line));
		str_byte(out, '\n');
	} else {
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
}

static bool
same_file(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

void
report_findings(struct str *out, const struct style *style, const struct diags *d)
{
	struct lines lines;

	for (size_t i = 0, end; i < d->n; i = end) {
		const char *file = d->items[i].at.file;
		for (end = i; end < d->n && same_file(file, d->items[end].at.file); end++)
			;
		lines_open(&lines, file);
		for (size_t k = i; k < end && k < i + MOST_PER_FILE; k++) {
			one(out, style, &d->items[k]);
			if (d->items[k].at.column)
				quote(out, style, &lines, &d->items[k]);
		}
		lines_close(&lines);
		if (end - i > MOST_PER_FILE)
			str_printf(out, "... and %zu more findings; mend these first\n",
				   end - i - MOST_PER_FILE);
	}
}

void
report_json(struct str *out, const struct diags *d)
{
	struct json j = {.out = out};

	json_open(&j, '[');
	for (size_t i = 0; i < d->n; i++) {
		const struct finding *f = &d->items[i];
		json_open(&j, '{');
		json_key(&j, "file");
		json_string(&j, f->at.file);
		json_key(&j, "line");
		json_count(&j, f->at.line);
		json_key(&j, "column");
		json_count(&j, f->at.column);
		json_key(&j, "severity");
		json_string(&j, severities[f->severity]);
		json_key(&j, "rule");
		json_string(&j, f->rule);
		json_key(&j, "message");
		json_string(&j, f->message);
		json_close(&j, '}');
	}
	json_close(&j, ']');
	str_byte(out, '\n');
}
