/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exams read from text, for tests. */
#ifndef TESTS_BANK_EXAM_READING_H
#define TESTS_BANK_EXAM_READING_H

#include "bank/exam.h"
#include "reading.h"

struct exam_reading {
	struct exam e;
	struct diags d;
	bool good;
};

static inline void
exam_reading_blocks(struct exam_reading *r, struct span text, size_t size)
{
	struct blocks from = {text, size};

	exam_init(&r->e);
	diags_init(&r->d);
	r->good = exam_read(&r->e, "test.yaml", (struct source){next_block, &from}, &r->d);
}

static inline void
exam_reading_text(struct exam_reading *r, const char *text)
{
	exam_reading_blocks(r, span_of(text), strlen(text) + 1);
}

static inline void
exam_reading_release(struct exam_reading *r)
{
	exam_release(&r->e);
	diags_release(&r->d);
}

/* The findings, a line each, and whether the exam is one. */
static inline void
exam_reading_print(const struct exam_reading *r, struct str *out)
{
	print_findings(&r->d, out);
	str_text(out, r->good ? "good\n" : "not good\n");
}
#endif
