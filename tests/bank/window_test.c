/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/window.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bank/check.h"
#include "bank/keys.h"
#include "bank/report.h"
#include "reading.h"

/* A window holds chunks of 64 KiB, so that these texts take several. */
enum { CHUNK = 64 * 1024, CHUNKS = 5 };

struct fixture {
	struct str text;
	struct blocks from;
	struct diags d;
	struct report r;
	struct check c;
	struct window w;
};

static void
open_text(struct fixture *f)
{
	f->from = (struct blocks){span_str(&f->text), 10000};
	diags_init(&f->d);
	report_init(&f->r, "x", &f->d);
	check_init(&f->c, (struct source){next_block, &f->from}, &f->r, &bank_kind);
	window_init(&f->w, &f->c);
}

static void
release(struct fixture *f)
{
	window_release(&f->w);
	check_release(&f->c);
	report_release(&f->r);
	diags_release(&f->d);
	str_release(&f->text);
}

/* Letters and, in each seventh place, a character of two bytes. */
static void
open_mixed(struct fixture *f)
{
	*f = (struct fixture){.text = STR_INIT};
	for (size_t i = 0; f->text.len < CHUNKS * CHUNK; i++) {
		if (i % 7 == 6)
			str_text(&f->text, "\xc3\xa9");
		else
			str_byte(&f->text, (char)('a' + i % 7));
	}
	open_text(f);
}

static int
expected(size_t index)
{
	return index % 7 == 6 ? 0xc3 : (int)('a' + index % 7);
}

static void
all_is_read_once_in_pieces_of_any_size(void **state)
{
	struct fixture f;
	char piece[16384];
	size_t at = 0, n, size = 1;

	(void)state;
	open_mixed(&f);
	while ((n = window_read(&f.w, piece, size)) > 0) {
		assert_memory_equal(piece, f.text.s + at, n);
		at += n;
		size = size * 3 % sizeof(piece) + 1;
	}
	assert_int_equal(at, f.text.len);
	release(&f);
}

static void
characters_are_looked_up_forth_and_back(void **state)
{
	struct fixture f;
	size_t chars = CHUNKS * CHUNK / 8 * 7;

	(void)state;
	open_mixed(&f);
	for (size_t i = 0; i < chars; i += 4999)
		assert_int_equal(window_byte(&f.w, i), expected(i));
	for (size_t i = chars; i-- > 5000; i -= 4999)
		assert_int_equal(window_byte(&f.w, i), expected(i));
	assert_int_equal(window_byte(&f.w, chars + CHUNK), -1);
	assert_int_equal(window_byte(&f.w, 3), expected(3));
	release(&f);
}

static void
what_is_kept_is_there_and_read_again(void **state)
{
	struct fixture f;
	char piece[1000];
	size_t kept = 2 * CHUNK;

	(void)state;
	open_mixed(&f);
	while (window_read(&f.w, piece, sizeof(piece)))
		window_keep(&f.w, kept);
	assert_int_equal(window_byte(&f.w, 0), -1);
	assert_int_equal(window_byte(&f.w, kept), expected(kept));
	window_seek(&f.w, kept + 1);
	assert_true(window_read(&f.w, piece, 4) == 4);
	assert_int_equal((unsigned char)piece[0], expected(kept + 1));
	window_seek(&f.w, CHUNKS * CHUNK);
	assert_int_equal(window_read(&f.w, piece, 4), 0);
	release(&f);
}

static void
lines_end_where_they_end(void **state)
{
	struct fixture f = {.text = STR_INIT};
	struct str line = STR_INIT;

	(void)state;
	str_fill(&f.text, 'x', CHUNK - 2);
	str_text(&f.text, "abcd\rlast");
	open_text(&f);
	window_line(&f.w, CHUNK - 2, 100, &line);
	assert_string_equal(line.s, "abcd");
	window_line(&f.w, CHUNK + 3, 100, &line);
	assert_string_equal(line.s, "abcdlast");
	window_line(&f.w, 0, 3, &line);
	assert_string_equal(line.s, "abcdlastxxx");
	str_release(&line);
	release(&f);
}

/* A text of CHUNK + gap bytes, and then the rest; whether a comment follows its end. */
static const struct {
	const char *behaviour;
	int gap;
	const char *rest;
	bool comment;
} rows[] = {
    {"inside a chunk", -100, " # x", true},
    {"after several blanks", -100, " \t  # x", true},
    {"not without a blank", -100, "# x", false},
    {"not on the next line", -100, "\n# x", false},
    {"not behind another word", -100, " x # x", false},
    {"with the blank in one chunk and the sign in the next", -1, " # x", true},
    {"with both at the next chunk's begin", 0, " # x", true},
    {"with the blanks on either side", -2, "    # x", true},
    {"not at the end", -1, " ", false},
};

static void
comments_are_seen_behind_texts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct fixture f = {.text = STR_INIT};
		size_t n = (size_t)(CHUNK + rows[i].gap);

		str_fill(&f.text, 'x', n);
		str_text(&f.text, rows[i].rest);
		open_text(&f);
		if (window_comment(&f.w, n) != rows[i].comment)
			fail_msg("%s", rows[i].behaviour);
		assert_false(window_comment(&f.w, 10));
		release(&f);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(all_is_read_once_in_pieces_of_any_size),
	    cmocka_unit_test(characters_are_looked_up_forth_and_back),
	    cmocka_unit_test(what_is_kept_is_there_and_read_again),
	    cmocka_unit_test(lines_end_where_they_end),
	    cmocka_unit_test(comments_are_seen_behind_texts),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
