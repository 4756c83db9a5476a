/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/markup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

/* Expected: below each byte its marks, s strong, e emphasised, b both. */
static const struct {
	const char *behaviour, *text, *plain, *marks;
} rows[] = {
    {"no marks", "a b", "a b", "..."},
    {"strong", "a **b c** d", "a b c d", "..sss.."},
    {"emphasis", "a *b c* d", "a b c d", "..eee.."},
    {"both at once", "***a***", "a", "b"},
    {"emphasis in strong", "**a *b* c**", "a b c", "ssbss"},
    {"strong in emphasis", "*a **b** c*", "a b c", "eebee"},
    {"both open, ending apart", "***a** b*", "a b", "bee"},
    {"within a word", "un*do*ne", "undone", "..ee.."},
    {"beside punctuation", "(*a*), \"**b**\"", "(a), \"b\"", ".e....s."},
    {"a product", "2 * 3", "2 * 3", "....."},
    {"two products", "2 * 3 * 4", "2 * 3 * 4", "........."},
    {"an end without a beginning", "a* b*", "a* b*", "....."},
    {"a beginning without an end", "*a *b", "*a *b", "....."},
    {"a space before the end", "*a *", "*a *", "...."},
    {"a space behind the beginning", "* a*", "* a*", "...."},
    {"a later end", "*a * b*", "a * b", "eeeee"},
    {"strong that only emphasis ends", "**a*", "**a*", "...."},
    {"four are none", "****a****", "****a****", "........."},
    {"nor are five", "*****a*****", "*****a*****", "..........."},
    {"a beginning within its like", "*a *b*", "a *b", "eeee"},
    {"alone", "*", "*", "."},
    {"nothing between", "** **", "** **", "....."},
    {"white space", " \n a\t\n b \r\n", "a b", "..."},
    {"a mark over lines", "*a\n  b*", "a b", "eee"},
    {"nothing", "", "", ""},
    {"one of three used", "***a**", "*a", "ss"},
    {"one ends where the other begins", "*a***b**", "ab", "es"},
};

static void
marks_are_found_and_other_asterisks_stay(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct marked m;
		marked_init(&m);
		markup_inline(&m, span_of(rows[i].text));
		for (size_t k = 0; k < m.marks.len; k++)
			m.marks.s[k] = ".seb"[(unsigned char)m.marks.s[k]];
		if (strcmp(m.text.s, rows[i].plain) != 0 || strcmp(m.marks.s, rows[i].marks) != 0)
			fail_msg("%s: '%s' '%s'", rows[i].behaviour, m.text.s, m.marks.s);
		marked_release(&m);
	}
}

static void
blocks_are_paragraphs_and_bullets(void **state)
{
	static const struct {
		const char *text;
		struct {
			const char *text;
			bool bullet, apart;
		} blocks[4];
	} cases[] = {
	    {"", {{0}}},
	    {"\n \n\t\n", {{0}}},
	    {"a", {{"a", false, false}}},
	    {"\n\n  a  \n\n", {{"a", false, false}}},
	    {"a\nb", {{"a\nb", false, false}}},
	    {"a\n \n\nb\r\n\r\nc", {{"a", false, false}, {"b", false, true}, {"c", false, true}}},
	    {"a\n- b\n  - c", {{"a", false, false}, {"b", true, false}, {"c", true, false}}},
	    {"- a\n  more\n\n- b\n\nc",
	     {{"a\n  more", true, false}, {"b", true, true}, {"c", false, true}}},
	    {"-a\n-\n-- b", {{"-a\n-\n-- b", false, false}}},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct span rest = span_of(cases[i].text);
		struct block b;
		size_t n = 0;
		while (markup_block(&rest, n == 0, &b)) {
			if (!cases[i].blocks[n].text || !span_is(b.text, cases[i].blocks[n].text) ||
			    b.bullet != cases[i].blocks[n].bullet ||
			    b.apart != cases[i].blocks[n].apart)
				fail_msg("case %zu, block %zu: '%.*s' %d %d", i, n, (int)b.text.n,
					 b.text.s, b.bullet, b.apart);
			n++;
		}
		if (cases[i].blocks[n].text)
			fail_msg("case %zu: only %zu blocks", i, n);
	}
}

/* Each asterisk could begin a mark that never ends: to look for every end would take a minute. */
static void
hostile_marks_take_no_longer(void **state)
{
	enum { MANY = 400000 };
	struct str text = STR_INIT;
	struct marked m;

	(void)state;
	marked_init(&m);
	for (size_t i = 0; i < MANY; i++)
		str_text(&text, i % 2 ? " *a" : " **a");
	markup_inline(&m, span_str(&text));
	assert_int_equal(m.text.len, text.len - 1);
	assert_null(memchr(m.marks.s, MARK_EMPHASIS, m.marks.len));
	marked_release(&m);
	str_release(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(marks_are_found_and_other_asterisks_stay),
	    cmocka_unit_test(blocks_are_paragraphs_and_bullets),
	    cmocka_unit_test(hostile_marks_take_no_longer),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
