/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"

void
diags_init(struct diags *d)
{
	*d = (struct diags){0};
}

void
diags_release(struct diags *d)
{
	arena_release(&d->arena);
	free(d->items);
	diags_init(d);
}

void
diags_clear(struct diags *d)
{
	arena_release(&d->arena);
	d->n = d->n_errors = d->n_notes = 0;
}

static bool
same_place(struct place a, struct place b)
{
	if (a.line != b.line || a.column != b.column)
		return false;
	return a.file && b.file ? strcmp(a.file, b.file) == 0 : a.file == b.file;
}

/* Takes the last finding away again where it only repeats the one before. */
static void
fold_repeat(struct diags *d)
{
	if (d->n < 2)
		return;
	const struct finding *a = &d->items[d->n - 2], *b = &d->items[d->n - 1];
	if (a->severity == b->severity && strcmp(a->rule, b->rule) == 0 &&
	    same_place(a->at, b->at) && strcmp(a->message, b->message) == 0) {
		d->n--;
		d->n_errors -= b->severity == SEVERITY_ERROR;
		d->n_notes -= b->severity == SEVERITY_NOTE;
	}
}

void
diag_add(struct diags *d, enum severity severity, struct place at, const char *rule,
	 const char *format, va_list args)
{
	struct str message = STR_INIT;

	str_vprintf(&message, format, args);
	/* Findings of one file come in a row: they share one copy of its name. */
	const char *last = d->n ? d->items[d->n - 1].at.file : NULL;
	if (at.file && last && strcmp(at.file, last) == 0)
		at.file = last;
	else if (at.file)
		at.file = arena_text(&d->arena, span_of(at.file));
	d->items = alloc_room(d->items, d->n, &d->cap, sizeof(*d->items));
	d->items[d->n++] =
	    (struct finding){severity, rule, at, arena_text(&d->arena, span_str(&message))};
	str_release(&message);
	d->n_errors += severity == SEVERITY_ERROR;
	d->n_notes += severity == SEVERITY_NOTE;
	fold_repeat(d);
}

bool
diag_error(struct diags *d, struct place at, const char *rule, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	diag_add(d, SEVERITY_ERROR, at, rule, format, args);
	va_end(args);
	return false;
}

void
diag_warn(struct diags *d, struct place at, const char *rule, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	diag_add(d, SEVERITY_WARNING, at, rule, format, args);
	va_end(args);
}
