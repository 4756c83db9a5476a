/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "profile/journal.h"
#include "replayed.h"

#define LINE(n)                                                                                    \
	"2026-11-23T08:22:55Z\tanswer\tk3f9x2qa\t" n "\tb/x\t3fa2c901\t-2\t0.5\t12.4\tsure\n"

enum { LINE_BYTES = sizeof(LINE("1")) - 1 };

static const struct {
	const char *behaviour, *text;
	bool profile, newer;
	size_t lines, events, findings;
	int64_t read;
} rows[] = {
    {"an empty file is a new profile", "", true, false, 0, 0, 0, 0},
    {"a header alone is one", HEADER, true, false, 1, 0, 0, 18},
    {"a header without its line feed is not read yet", "nmtquiz-profile 1", true, false, 0, 0, 0,
     0},
    {"a last line without its line feed is not read", HEADER LINE("1") "2026", true, false, 2, 1, 0,
     18 + LINE_BYTES},
    {"a newer format is read as far as it is known", "nmtquiz-profile 2\n" LINE("1") "what\n", true,
     true, 3, 1, 1, 18 + LINE_BYTES + 5},
    {"also one of many digits", "nmtquiz-profile 4096\n" LINE("1"), true, true, 2, 1, 1,
     21 + LINE_BYTES},
    {"another file is no profile", "Dear diary,\n" LINE("1"), false, false, 1, 0, 1, 0},
    {"nor is one with no header", LINE("1"), false, false, 1, 0, 1, 0},
    {"nor is one without a number", "nmtquiz-profile \n", false, false, 1, 0, 1, 0},
    {"nor version 0", "nmtquiz-profile 0\n", false, false, 1, 0, 1, 0},
    {"nor one with more behind it", "nmtquiz-profile 1 \n", false, false, 1, 0, 1, 0},
    {"nor one whose lines end in CR and LF", "nmtquiz-profile 1\r\n", false, false, 1, 0, 1, 0},
    {"nor an empty line", "\n" HEADER, false, false, 1, 0, 1, 0},
    {"a header in the middle is a broken line", HEADER HEADER LINE("1"), true, false, 3, 1, 1,
     36 + LINE_BYTES},
};

static void
a_file_is_read_by_its_first_line(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct replayed r;
		replayed_init(&r);
		bool profile = replayed_text(&r, rows[i].text);
		if (profile != rows[i].profile || r.newer != rows[i].newer ||
		    r.line != rows[i].lines || r.h.n_events != rows[i].events ||
		    r.d.n != rows[i].findings || (profile && r.read != rows[i].read))
			fail_msg("%s: %d, newer %d, %zu lines, %zu events, %zu findings, %d bytes",
				 rows[i].behaviour, profile, r.newer, r.line, r.h.n_events, r.d.n,
				 (int)r.read);
		assert_int_equal(r.d.n_errors > 0, !profile);
		replayed_release(&r);
	}
}

struct pieces {
	struct span rest;
	size_t size;
	char *copy; /* of the block alone, so that a look beyond it is seen */
	bool fails;
};

static bool
next_piece(void *state, struct span *block, struct diags *d)
{
	struct pieces *p = state;
	size_t n = p->rest.n < p->size ? p->rest.n : p->size;

	if (n == 0 && p->fails)
		return diag_error(d, (struct place){0}, "test", "the disk is gone");
	free(p->copy);
	p->copy = malloc(n ? n : 1);
	memcpy(p->copy, p->rest.s, n);
	*block = (struct span){p->copy, n};
	p->rest.s += n;
	p->rest.n -= n;
	return true;
}

static bool
replay_pieces(struct replayed *r, struct span text, size_t size, bool fails)
{
	struct pieces p = {.rest = text, .size = size, .fails = fails};
	struct source from = {next_piece, &p};
	bool whole = journal_replay(&r->h, "p", from, &r->line, &r->read, &r->newer, &r->d);

	free(p.copy);
	return whole;
}

static const char journal[] =
    HEADER LINE("1") LINE("2") "broken\n" LINE("3") LINE("4") "\n" LINE("5") LINE("6") LINE("7")
	LINE("8") "2026-11-23T08:22:55Z\tnote\tk3f9x2qa\t9\tb/y\t\\\\ and \\t\n" LINE("10") "torn";

static void
blocks_of_any_size_make_the_same_lines(void **state)
{
	(void)state;
	for (size_t size = 1; size < sizeof(journal) + 1; size++) {
		struct replayed r;
		replayed_init(&r);
		assert_true(replay_pieces(&r, span_of(journal), size, false));
		assert_int_equal(r.h.n_events, 10);
		assert_int_equal(r.line, 13);
		assert_int_equal(r.read, sizeof(journal) - 1 - 4);
		assert_int_equal(r.d.n, 2);
		assert_int_equal(r.d.items[0].at.line, 4);
		assert_int_equal(r.d.items[1].at.line, 7);
		assert_string_equal(r.h.events[8].text, "\\ and \t");
		for (uint32_t i = 0; i < 10; i++)
			assert_int_equal(r.h.events[i].n, i + 1);
		replayed_release(&r);
	}
}

static void
what_was_read_before_a_disk_failed_stands(void **state)
{
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_false(replay_pieces(&r, span_of(journal), 300, true));
	assert_int_equal(r.h.n_events, 10);
	assert_int_equal(r.read, sizeof(journal) - 1 - 4);
	assert_string_equal(r.d.items[r.d.n - 1].message, "the disk is gone");
	replayed_release(&r);
}

static void
a_line_may_be_one_mebibyte_long(void **state)
{
	static const size_t sizes[] = {1000, 64 * 1024, 4 * 1024 * 1024};

	(void)state;
	for (size_t i = 0; i < 2 * sizeof(sizes) / sizeof(*sizes); i++) {
		size_t too_long = i % 2;
		struct replayed r;
		struct str text = STR_INIT;
		str_text(&text, HEADER "2026-11-23T08:22:55Z\tnote\tk3f9x2qa\t9\tb/y\t");
		str_fill(&text, 'x', strlen(HEADER) + JOURNAL_LINE - text.len + too_long);
		str_text(&text, "\n" LINE("10"));
		replayed_init(&r);
		assert_true(replay_pieces(&r, span_str(&text), sizes[i / 2], false));
		assert_int_equal(r.h.n_events, 2 - too_long);
		assert_int_equal(r.d.n, too_long);
		assert_int_equal(r.read, text.len);
		if (too_long)
			assert_non_null(strstr(r.d.items[0].message, "1 MiB"));
		str_release(&text);
		replayed_release(&r);
	}
}

/* Without holding it: ten of them in blocks of 64 KiB. */
static void
a_line_without_end_is_passed_over(void **state)
{
	struct replayed r;
	struct str text = STR_INIT;

	(void)state;
	str_text(&text, HEADER LINE("1"));
	str_fill(&text, '\0', 10 * JOURNAL_LINE);
	replayed_init(&r);
	assert_true(replay_pieces(&r, span_str(&text), 64 * 1024, false));
	assert_int_equal(r.h.n_events, 1);
	assert_int_equal(r.read, 18 + LINE_BYTES);
	assert_int_equal(r.d.n, 0);
	str_release(&text);
	replayed_release(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_file_is_read_by_its_first_line),
	    cmocka_unit_test(blocks_of_any_size_make_the_same_lines),
	    cmocka_unit_test(what_was_read_before_a_disk_failed_stands),
	    cmocka_unit_test(a_line_may_be_one_mebibyte_long),
	    cmocka_unit_test(a_line_without_end_is_passed_over),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
