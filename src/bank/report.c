/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/report.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

void
report_init(struct report *r, const char *file, struct diags *d)
{
	*r = (struct report){.d = d, .file = file, .first = d->n, .most = REPORT_MAX};
	report_line(r, 0);
}

void
report_release(struct report *r)
{
	free(r->lines);
	*r = (struct report){0};
}

void
report_line(struct report *r, size_t index)
{
	r->lines = alloc_room(r->lines, r->n_lines, &r->cap_lines, sizeof(*r->lines));
	r->lines[r->n_lines++] = (uint32_t)index;
}

size_t
report_line_of(const struct report *r, size_t index)
{
	size_t high = r->n_lines, low = high - 1;

	/* What is asked for lies near the end of what was checked so far, mostly. */
	for (size_t step = 1; r->lines[low] > index; step *= 2) {
		high = low;
		low = low > step ? low - step : 0;
	}
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (r->lines[middle] <= index)
			low = middle;
		else
			high = middle;
	}
	return low;
}

struct place
report_place(const struct report *r, size_t index)
{
	size_t line = report_line_of(r, index);
	return (struct place){r->file, line + 1, index - r->lines[line] + 1};
}

bool
report(struct report *r, size_t index, enum rule rule, const char *format, ...)
{
	struct place at = report_place(r, index);
	struct str message = STR_INIT;
	va_list args;

	r->errors += rules[rule].level == SEVERITY_ERROR;
	if (r->d->n - r->first >= r->most) {
		r->hidden++;
		return false;
	}
	va_start(args, format);
	str_vprintf(&message, format, args);
	va_end(args);
	if (rules[rule].level == SEVERITY_ERROR)
		diag_error(r->d, at, rules[rule].name, "%s", message.s);
	else
		diag_warn(r->d, at, rules[rule].name, "%s", message.s);
	str_release(&message);
	return false;
}

struct numbered {
	struct finding finding;
	size_t n;
};

static int
by_place(const void *a, const void *b)
{
	const struct numbered *x = a, *y = b;

	if (x->finding.at.line != y->finding.at.line)
		return x->finding.at.line < y->finding.at.line ? -1 : 1;
	if (x->finding.at.column != y->finding.at.column)
		return x->finding.at.column < y->finding.at.column ? -1 : 1;
	return x->n < y->n ? -1 : 1;
}

static bool
is_same(const struct finding *a, const struct finding *b)
{
	return a->at.line == b->at.line && a->at.column == b->at.column && a->rule == b->rule &&
	       strcmp(a->message, b->message) == 0;
}

/* Whether one of the last few of n findings, which stand in order, says the same. */
static bool
is_repeated(const struct finding *found, size_t n, const struct finding *f)
{
	for (size_t i = n; i > 0 && n - i < 8; i--)
		if (is_same(&found[i - 1], f))
			return true;
	return false;
}

void
report_finish(struct report *r)
{
	size_t n = r->d->n - r->first, kept = 0;

	if (r->hidden)
		diag_warn(r->d, (struct place){.file = r->file}, rules[RULE_STOPPED].name,
			  "%zu findings more are not listed; mend these first", r->hidden);
	if (n == 0)
		return;
	struct numbered *sorted = alloc_items(n, sizeof(*sorted));
	struct finding *found = r->d->items + r->first;
	for (size_t i = 0; i < n; i++)
		sorted[i] = (struct numbered){found[i], i};
	qsort(sorted, n, sizeof(*sorted), by_place);
	for (size_t i = 0; i < n; i++) {
		if (is_repeated(found, kept, &sorted[i].finding))
			r->d->n_errors -= sorted[i].finding.severity == SEVERITY_ERROR;
		else
			found[kept++] = sorted[i].finding;
	}
	free(sorted);
	memmove(found + kept, found + n, (r->d->n - r->first - n) * sizeof(*found));
	r->d->n -= n - kept;
}

struct excerpt
excerpt(struct span text)
{
	struct excerpt e;
	size_t n = text.n;

	if (n > EXCERPT_BYTES) {
		n = EXCERPT_BYTES;
		while (n && ((unsigned char)text.s[n] & 0xc0) == 0x80)
			n--;
	}
	memcpy(e.s, text.s, n);
	for (size_t i = 0; i < n; i++)
		if (e.s[i] == '\n' || e.s[i] == '\t' || e.s[i] == '\0')
			e.s[i] = ' ';
	memcpy(e.s + n, n < text.n ? "..." : "\0\0\0", 4);
	return e;
}
