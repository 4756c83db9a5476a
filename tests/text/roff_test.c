/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/roff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "corpus.h"
#include "text/unicode.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

static const struct {
	const char *behaviour, *text, *source;
} texts[] = {
    {"a request is text", ".so /etc/passwd", "\\&.so /etc/passwd\n"},
    {"so is one without a break", "'sy touch x", "\\&\\[aq]sy touch x\n"},
    {"and one on a later line", "a\n.pi sh\n'ex", "\\&a .pi sh \\[aq]ex\n"},
    {"and one behind a carriage return", "a\r.ab", "\\&a\\:[U+240D].ab\n"},
    {"a backslash is a character", "\\X'ps: x' \\!.sy \\n[x] \\*(x \\",
     "\\&\\[rs]X\\[aq]ps: x\\[aq] \\[rs]!.sy \\[rs]n[x] \\[rs]*(x \\[rs]\n"},
    {"ASCII stays ASCII", "\"a-b\" `^~", "\\&\\[dq]a-b\\[dq] \\[ga]\\[ha]\\[ti]\n"},
    {"a letter with its accent is one", "e\u0301", "\\&\\[u00E9]\n"},
    {"quotes and dashes are drawn", "\u201Ca\u201D \u2013 \u2014",
     "\\&\\[u201C]a\\[u201D] \\[u2013] \\[u2014]\n"},
    {"a phi is named by its use", "\u03C6\u03D5", "\\&\\[u03D5]\\[u03C6]\n"},
    {"what the fonts lack is a number", "x\u4E2D\u6587", "\\&x\\:[U+4E2D]\\:[U+6587]\n"},
    {"beyond 16 bits too", "\U0001F600", "\\&[U+1F600]\n"},
    {"a control is its picture", "\033[2J\a", "\\&[U+241B][2J\\:[U+2407]\n"},
    {"an override does nothing", "\u202Ea", "\\&[U+FFFD]a\n"},
    {"bytes that are no UTF-8 neither", "\xFF", "\\&[U+FFFD]\n"},
    {"a soft hyphen is seen", "a\u00ADb", "\\&a\\:[U+00AD]b\n"},
    {"white space is one space", " a \t\n\u3000 b ", "\\& a b \n"},
    {"a tied space ties", "90\u00A0min", "\\&90\\~min\n"},
    {"nothing is an empty line of text", "", "\\&\n"},
    {"marks are none", "**a**", "\\&**a**\n"},
};

static const struct {
	const char *behaviour, *text, *source;
} markups[] = {
    {"strong and emphasis", "a **b *c*** *d*", "\\&a \\f[B]b \\f[BI]c\\f[R] \\f[I]d\\f[R]\n"},
    {"a font ends with its line", "**.so x**", "\\&\\f[B].so x\\f[R]\n"},
    {"paragraphs", "a\n\n.b", "\\&a\n.br\n.sp .4v\n\\&.b\n"},
    {"a bullet hangs", "- .a", ".in +1m\n.ti -1m\n-\\h'1m-\\w'-'u'\\c\n\\&.a\n.br\n.in -1m\n"},
};

static void
texts_are_characters_alone(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		struct str out = STR_INIT;
		struct roff r = {.out = &out};
		roff_text(&r, span_of(texts[i].text));
		if (strcmp(out.s, texts[i].source) != 0)
			fail_msg("%s: %s", texts[i].behaviour, out.s);
		str_release(&out);
	}
}

static void
markup_is_drawn(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(markups); i++) {
		struct str out = STR_INIT;
		struct roff r = {.out = &out};
		roff_markup(&r, span_of(markups[i].text));
		if (strcmp(out.s, markups[i].source) != 0)
			fail_msg("%s: %s", markups[i].behaviour, out.s);
		str_release(&out);
	}
}

static void
what_the_fonts_lack_is_counted(void **state)
{
	struct str out = STR_INIT;
	struct roff r = {.out = &out};

	(void)state;
	roff_inline(&r, span_of("a *\u4E2D\u6587* \u4E2D"));
	assert_int_equal(r.lacking, 3);
	assert_int_equal(r.one_lack, 0x4E2D);
	roff_text(&r, span_of("\u00E9\u00A0\u2003-"));
	assert_int_equal(r.lacking, 3);
	str_release(&out);
}

static void
long_texts_are_broken(void **state)
{
	struct str text = STR_INIT, out = STR_INIT;
	struct roff r = {.out = &out};

	(void)state;
	for (size_t i = 0; i < 200; i++)
		str_text(&text, ".so x ");
	roff_text(&r, span_str(&text));
	for (struct span rest = span_str(&out); rest.n;) {
		struct span line = span_cut(&rest, '\n');
		assert_true(span_starts(line, "\\&"));
		assert_true(line.n < 100);
	}
	str_clear(&text);
	str_clear(&out);
	str_fill(&text, 'x', 26);
	str_text(&text, "-y");
	roff_text(&r, span_str(&text));
	assert_string_equal(out.s, "\\&xxxxxxxxxxxxxxxxxxxxxxxx\\:x\\:x\\:-y\n");
	str_release(&text);
	str_release(&out);
}

/* What stands in source that is none of what this writer puts there; NULL: nothing. */
static const char *
foreign(struct span line)
{
	static const char *const requests[] = {".br", ".sp .4v", ".in +1m", ".ti -1m", ".in -1m"};
	static const char *const escapes[] = {
	    "\\&",  "\\:",  "\\~",    "\\c",	"\\f[R]", "\\f[B]", "\\f[I]", "\\f[BI]", "\\[u",
	    "\\h'", "\\w'", "\\[rs]", "\\[aq]", "\\[ga]", "\\[dq]", "\\[ha]", "\\[ti]"};

	if (line.n && (line.s[0] == '.' || line.s[0] == '\'')) {
		for (size_t i = 0; i < COUNT(requests); i++)
			if (span_is(line, requests[i]))
				return NULL;
		return "a request";
	}
	for (; line.n; line.s++, line.n--) {
		bool known = *line.s != '\\';
		for (size_t i = 0; i < COUNT(escapes) && !known; i++)
			known = span_starts(line, escapes[i]);
		if (!known)
			return "an escape";
		if (*line.s < ' ' || *line.s > '~')
			return "a byte that is no printable ASCII";
	}
	return NULL;
}

static void
hostile_texts_give_no_foreign_request(void **state)
{
	struct corpus c;

	(void)state;
	corpus_read(&c);
	for (size_t i = 0; i < c.n; i++) {
		struct str out = STR_INIT;
		struct roff r = {.out = &out};
		roff_markup(&r, span_str(&c.items[i]));
		roff_inline(&r, span_str(&c.items[i]));
		roff_text(&r, span_str(&c.items[i]));
		for (struct span rest = span_str(&out); rest.n;) {
			struct span line = span_cut(&rest, '\n');
			const char *what = foreign(line);
			if (what)
				fail_msg("%s: %.*s", what, (int)line.n, line.s);
		}
		str_release(&out);
	}
	corpus_release(&c);
}

static void
the_table_knows_its_ends(void **state)
{
	static const uint32_t yes[] = {0x21, 0x7E, 0xA1, 0xAC, 0xAE, 0xFE, 0x2010, 0x2713},
			      no[] = {0,     0x20,  0x7F,   0xA0,   0xAD,   0xFF,
				      0x100, 0x301, 0x2714, 0x4E2D, 0x10041};

	(void)state;
	for (size_t i = 0; i < COUNT(yes); i++)
		assert_true(roff_draws(yes[i]));
	for (size_t i = 0; i < COUNT(no); i++)
		assert_false(roff_draws(no[i]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(texts_are_characters_alone),
	    cmocka_unit_test(markup_is_drawn),
	    cmocka_unit_test(what_the_fonts_lack_is_counted),
	    cmocka_unit_test(long_texts_are_broken),
	    cmocka_unit_test(hostile_texts_give_no_foreign_request),
	    cmocka_unit_test(the_table_knows_its_ends),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
