/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bank/exam.h"
#include "base/diag.h"
#include "base/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What an exam promises to who draws a form from it. */
static void
want_whole(const struct exam *e)
{
	double sum = 0;

	if (!*e->name || !*e->title || e->all != (e->questions == 0) ||
	    e->questions > EXAM_MAX_QUESTIONS || e->minutes < 0 || e->minutes > EXAM_MAX_MINUTES ||
	    e->pass < 0 || e->pass > 100 || (e->all && (e->n_areas || e->levelled)))
		abort();
	if (e->scaled && !(e->scale_from < e->scale_pass && e->scale_pass < e->scale_to))
		abort();
	for (size_t i = 0; i < e->n_areas; i++) {
		if (!e->areas[i].topics.n || e->areas[i].share < 0 || e->areas[i].line == 0)
			abort();
		for (size_t k = 0; k < e->areas[i].topics.n; k++)
			if (!e->areas[i].topics.items[k][0])
				abort();
		sum += e->areas[i].share;
	}
	if (e->n_areas && (sum < 99.99 || sum > 100.01))
		abort();
}

/* What is no exam has an error, and what has none is whole. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span text = {(const char *)data, size};
	struct exam e;
	struct diags d;

	exam_init(&e);
	diags_init(&d);
	bool good = exam_read(&e, "fuzz.yaml", source_span(&text), &d);
	if (good != (d.n_errors == 0))
		abort();
	if (good)
		want_whole(&e);
	exam_release(&e);
	diags_release(&d);
	return 0;
}
