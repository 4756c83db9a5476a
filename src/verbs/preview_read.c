/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bank's file for preview, and what stands at a line of it. */
#include <stdlib.h>
#include <string.h>

#include "bank/read.h"
#include "base/file.h"
#include "verbs/lint.h"
#include "verbs/preview.h"

/* What lint says about the file alone. */
static void
find_flaws(struct app *app, struct preview *p)
{
	struct diags kept = app->diags;
	char *paths[] = {p->target->path};
	struct lint_files files = {.paths = paths, .n = 1};

	diags_init(&app->diags);
	lint_read(app, &files);
	p->found = app->diags;
	app->diags = kept;
}

bool
preview_read(struct app *app, struct preview *p, const struct target *target)
{
	struct diags again;
	struct file file;

	*p = (struct preview){.target = target};
	bank_init(&p->bank);
	diags_init(&p->found);
	if (!file_open(&file, target->path, &app->diags)) {
		app_report(app);
		return false;
	}
	diags_init(&again);
	p->bank.placed = true;
	bool good = bank_read(&p->bank, target->path, source_file(&file), &again);
	file_close(&file);
	if (good) {
		find_flaws(app, p);
		diags_release(&again);
		return true;
	}
	diags_release(&app->diags);
	app->diags = again;
	app_report(app);
	return false;
}

void
preview_release(struct preview *p)
{
	bank_release(&p->bank);
	diags_release(&p->found);
}

/* The lines between the good questions round a line. */
static void
gap(const struct preview *p, size_t line, size_t *first, size_t *last)
{
	size_t from, to;

	*first = 1;
	*last = SIZE_MAX;
	for (size_t i = 0; i < p->bank.n_questions; i++) {
		question_lines(p->bank.questions[i], &from, &to);
		if (to < line && to >= *first)
			*first = to + 1;
		if (from > line && from <= *last)
			*last = from - 1;
	}
}

/* How far in a line's dash stands; SIZE_MAX where it begins no item. */
static size_t
dash(struct span line)
{
	size_t n = 0;

	while (n < line.n && line.s[n] == ' ')
		n++;
	bool item = n < line.n && line.s[n] == '-' && (n + 1 == line.n || line.s[n + 1] == ' ');
	return item ? n : SIZE_MAX;
}

void
preview_left_out(const struct preview *p, size_t *first, size_t *last)
{
	size_t line = p->target->line, outer = SIZE_MAX, number = 0, begin, end;
	struct str text = STR_INIT;
	struct diags ignored;

	gap(p, line, first, last);
	begin = *first;
	end = *last;
	diags_init(&ignored);
	if (!file_read(p->target->path, BANK_MAX_FILE, &text, &ignored))
		str_clear(&text);
	/* Lists within a question are never less indented than the one that it is in. */
	for (struct span rest = span_str(&text); rest.n && number < end;) {
		size_t in = dash(span_cut(&rest, '\n'));
		if (++number >= begin && in < outer)
			outer = in;
	}
	number = 0;
	for (struct span rest = span_str(&text); rest.n && number < end;) {
		bool item = dash(span_cut(&rest, '\n')) == outer && outer != SIZE_MAX;
		if (++number < begin || !item)
			continue;
		if (number <= line)
			*first = number;
		else if (number <= *last)
			*last = number - 1;
	}
	diags_release(&ignored);
	str_release(&text);
}
