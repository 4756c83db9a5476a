/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Banks read from text, for tests: whole or in small blocks. */
#ifndef TESTS_BANK_READING_H
#define TESTS_BANK_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/read.h"
#include "base/diag.h"
#include "base/file.h"
#include "base/str.h"

struct reading {
	struct bank b;
	struct diags d;
	bool is_bank;
};

struct blocks {
	struct span rest;
	size_t size;
};

static inline bool
next_block(void *state, struct span *block, struct diags *d)
{
	struct blocks *from = state;
	size_t n = from->rest.n < from->size ? from->rest.n : from->size;

	(void)d;
	*block = (struct span){from->rest.s, n};
	from->rest.s += n;
	from->rest.n -= n;
	return true;
}

static inline void
reading_blocks(struct reading *r, struct span text, size_t size)
{
	struct blocks from = {text, size};

	bank_init(&r->b);
	diags_init(&r->d);
	r->is_bank = bank_read(&r->b, "test.yaml", (struct source){next_block, &from}, &r->d);
}

static inline void
reading_text(struct reading *r, const char *text)
{
	reading_blocks(r, span_of(text), strlen(text) + 1);
}

static inline void
reading_release(struct reading *r)
{
	bank_release(&r->b);
	diags_release(&r->d);
}

static inline void
print_findings(const struct diags *d, struct str *out)
{
	for (size_t i = 0; i < d->n; i++) {
		const struct finding *f = &d->items[i];
		str_printf(out, "%zu:%zu: %s: %s [%s]\n", f->at.line, f->at.column,
			   f->severity == SEVERITY_ERROR ? "error" : "warning", f->message,
			   f->rule);
	}
}

/* The findings, a line each, and what became of the bank. */
static inline void
reading_print(const struct reading *r, struct str *out)
{
	print_findings(&r->d, out);
	if (r->is_bank)
		str_printf(out, "%zu read, %zu left out\n", r->b.n_questions, r->b.left_out);
	else
		str_text(out, "no bank\n");
}
#endif
