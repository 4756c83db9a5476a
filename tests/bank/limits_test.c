/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Banks that are too much of something: each limit holds, costs one question where it can, and is
 * met in one pass. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reading.h"

static const char begin[] =
    "bank: b\ntitle: B\nquestions:\n  - id: first\n    ask: What?\n    answer: true\n",
		  end[] = "  - id: last\n    ask: What?\n    answer: true\n";

/* A question in which `many` is repeated n times between the other two texts. */
static const struct {
	const char *behaviour, *before, *many, *after;
	size_t n;
	const char *rule, *words;
	size_t line, n_findings;
} rows[] = {
    {"64 KiB make a text", "  - id: x\n    ask: ", "x", "\n    answer: true\n", 64 * 1024, NULL,
     NULL, 0, 0},
    {"more do not", "  - id: x\n    ask: ", "x", "\n    answer: true\n", 64 * 1024 + 1, "limit",
     "64 KiB", 8, 1},
    {"an open quotation mark does not eat the file", "  - id: x\n    ask: \"x\n",
     "    yyyyyyyyyy\n", "    answer: true\n", 200000, "quote", "1 MiB", 7, 1},
    {"a question has 4 MiB", "  - id: x\n    ask: What?\n    accept:\n",
     "      - a text of some length, so that it does not take too many of these to make four MiB\n",
     "", 60000, "size", "4 MiB", 7, 1},
    {"and 100,000 parts", "  - id: x\n    ask: What?\n    accept:\n", "      - x\n", "", 200001,
     "size", "100000 parts", 7, 1},
    {"nesting has 16", "  - id: x\n    ask: ", "[", "\n    answer: true\n", 100000, "depth",
     "16 deep", 8, 1},
    {"and no more in lines", "  - id: x\n    ask: ", "- ", "x\n    answer: true\n", 10000, "start",
     "begin with -", 8, 1},
    {"choices are 26", "  - id: x\n    ask: What?\n    order: [a", ", a", "]\n", 100000, "limit",
     "26 choices", 9, 26},
    {"findings are one a place", "  - id: x\n    ask: What?\n    answer: true\n    hint: '", "\x01",
     "'\n", 100, "control", "U+0001", 10, 1},
};

static bool
is_told(const struct reading *r, size_t row)
{
	for (size_t i = 0; i < r->d.n; i++) {
		const struct finding *f = &r->d.items[i];
		if (strcmp(f->rule, rows[row].rule) == 0 && strstr(f->message, rows[row].words) &&
		    f->at.line == rows[row].line)
			return true;
	}
	return rows[row].rule == NULL;
}

static void
each_limit_costs_one_question(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str yaml = STR_INIT;
		struct reading r;

		str_text(&yaml, begin);
		str_text(&yaml, rows[i].before);
		for (size_t n = 0; n < rows[i].n; n++)
			str_text(&yaml, rows[i].many);
		str_text(&yaml, rows[i].after);
		str_text(&yaml, end);
		reading_blocks(&r, span_str(&yaml), 64 * 1024);
		size_t lost = rows[i].rule != NULL;
		if (!is_told(&r, i) || !r.is_bank || r.b.n_questions != 3 - lost ||
		    r.b.left_out != lost || r.d.n != rows[i].n_findings)
			fail_msg("%s: %zu questions, %zu left out, %zu findings: %zu: %s",
				 rows[i].behaviour, r.b.n_questions, r.b.left_out, r.d.n,
				 r.d.n ? r.d.items[0].at.line : 0,
				 r.d.n ? r.d.items[0].message : "");
		reading_release(&r);
		str_release(&yaml);
	}
}

static void
questions_are_100000(void **state)
{
	struct str yaml = STR_INIT;
	struct reading r;

	(void)state;
	str_text(&yaml, "bank: b\ntitle: B\nquestions:\n");
	for (unsigned i = 1; i <= BANK_MAX_QUESTIONS + 3; i++)
		str_printf(&yaml, "- {id: q%u, ask: A, answer: true}\n", i);
	reading_blocks(&r, span_str(&yaml), 64 * 1024);
	assert_int_equal(r.b.n_questions, BANK_MAX_QUESTIONS);
	assert_int_equal(r.b.left_out, 3);
	assert_int_equal(r.d.n, 1);
	assert_string_equal(r.d.items[0].rule, "limit");
	assert_int_equal(r.d.items[0].at.line, BANK_MAX_QUESTIONS + 4);
	assert_string_equal(r.b.questions[BANK_MAX_QUESTIONS - 1]->id, "q100000");
	reading_release(&r);
	str_release(&yaml);
}

/* Counts how far into the file reading has come. */
struct counted {
	struct blocks from;
	size_t calls;
};

static bool
next_of_counted(void *state, struct span *block, struct diags *d)
{
	struct counted *c = state;

	c->calls++;
	return next_block(&c->from, block, d);
}

static void
each_block_is_read_once_however_much_is_wrong(void **state)
{
	struct str yaml = STR_INIT;
	struct bank b;
	struct diags d;

	(void)state;
	str_text(&yaml, begin);
	for (unsigned i = 0; i < 30; i++)
		str_printf(&yaml, "  - id: q%u\n    ask: \"open\n    answer: true\n", i);
	while (yaml.len < 8 << 20)
		str_text(&yaml, "    # nothing here closes any of these\n");
	struct counted c = {{span_str(&yaml), 64 * 1024}, 0};
	bank_init(&b);
	diags_init(&d);
	assert_true(bank_read(&b, "x", (struct source){next_of_counted, &c}, &d));
	assert_int_equal(c.calls, yaml.len / (64 * 1024) + 2);
	assert_int_equal(b.n_questions, 1);
	assert_int_equal(b.left_out, 30);
	bank_release(&b);
	diags_release(&d);
	str_release(&yaml);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_limit_costs_one_question),
	    cmocka_unit_test(questions_are_100000),
	    cmocka_unit_test(each_block_is_read_once_however_much_is_wrong),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
