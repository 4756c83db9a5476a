/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <uninorm.h>
#include <unistr.h>

#include "corpus.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

struct row {
	const char *behaviour, *text, *expected;
};

static void
check_rows(const struct row *rows, size_t n, void (*act)(struct str *, struct span))
{
	for (size_t i = 0; i < n; i++) {
		struct str out = STR_INIT;
		str_text(&out, "kept");
		act(&out, span_of(rows[i].text));
		if (strncmp(out.s, "kept", 4) != 0 || strcmp(out.s + 4, rows[i].expected) != 0)
			fail_msg("%s: '%s', not '%s'", rows[i].behaviour, out.s + 4,
				 rows[i].expected);
		str_release(&out);
	}
}

static void
what_would_act_on_a_terminal_becomes_visible(void **state)
{
	static const struct row rows[] = {
	    {"nothing", "", ""},
	    {"plain text stays", "a b~", "a b~"},
	    {"line feed and tab stay", "a\n\tb", "a\n\tb"},
	    {"escape", "\033[2J", "\u241B[2J"},
	    {"the first and last control", "\001\037", "\u2401\u241F"},
	    {"carriage return and bell", "a\rb\a", "a\u240Db\u2407"},
	    {"delete", "\177", "\u2421"},
	    {"C1 as UTF-8", "\xC2\x80x\xC2\x9B\xC2\x9F", "\uFFFDx\uFFFD\uFFFD"},
	    {"beyond C1", "\u00A0\u00AD", "\u00A0\u00AD"},
	    {"C1 as a byte",
	     "\x9B"
	     "31m",
	     "\uFFFD31m"},
	    {"each wrong byte", "\xFF\xE2\x82x", "\uFFFD\uFFFD\uFFFDx"},
	    {"too long a form", "\xC0\x9B", "\uFFFD\uFFFD"},
	    {"a surrogate", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
	    {"beyond Unicode", "\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
	    {"embeddings and overrides", "\u2029\u202A\u202E\u202F", " \uFFFD\uFFFD\u202F"},
	    {"isolates", "\u2065\u2066\u2069\u206A", "\u2065\uFFFD\uFFFD\u206A"},
	    {"separators", "\u2027\u2028\u2029", "\u2027  "},
	    {"direction marks stay", "\u200E\u200F\u061C", "\u200E\u200F\u061C"},
	    {"letters of any script stay", "é中😀й", "é中😀й"},
	    {"not composed stays so", "e\u0301", "e\u0301"},
	};
	struct str out = STR_INIT;

	(void)state;
	check_rows(rows, COUNT(rows), text_visible);
	text_visible(&out, (struct span){"a\0b", 3});
	assert_string_equal(out.s, "a\u2400b");
	str_release(&out);
}

static void
a_letter_keeps_eight_marks(void **state)
{
#define EIGHT "\u0301\u0302\u0303\u0301\u0302\u0303\u0301\u0302"
	static const struct row rows[] = {
	    {"what would act", "\033\u202E", "\u241B\uFFFD"},
	    {"eight marks", "e" EIGHT "x", "e" EIGHT "x"},
	    {"nine marks", "e" EIGHT "\u0323x", "e" EIGHT "x"},
	    {"each letter has its own", "e" EIGHT "\u0323a" EIGHT "\u0323", "e" EIGHT "a" EIGHT},
	};

	(void)state;
	check_rows(rows, COUNT(rows), text_drawable);
}

static void
columns_are_those_of_a_terminal(void **state)
{
	static const struct {
		const char *text;
		size_t width;
	} rows[] = {
	    {"", 0},	 {"abc", 3},	{"é", 1},	  {"e\u0301", 1}, {"中文", 4}, {"😀", 2},
	    {"\t\n", 0}, {"\u200B", 0}, {"a\xFF\xFF", 3}, {"\u241B", 1},  {"ｶ", 1},    {"カ", 2},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++)
		if (text_width(span_of(rows[i].text)) != rows[i].width)
			fail_msg("'%s': %zu columns", rows[i].text,
				 text_width(span_of(rows[i].text)));
}

static void
nfc_composes(void **state)
{
	static const struct row rows[] = {
	    {"nothing", "", ""},
	    {"ASCII", "abc", "abc"},
	    {"an accent", "cafe\u0301", "café"},
	    {"composed already", "café – “中” й", "café – “中” й"},
	    {"a singleton", "\u212B\u2000", "\u00C5\u2002"},
	    {"marks in order", "a\u0301\u0323", "\u1EA1\u0301"},
	    {"a mark behind what seems inert", "\u0438\u0306", "\u0439"},
	    {"jamo", "\u1112\u1161\u11AB", "\uD55C"},
	    {"a syllable and a jamo", "\uD558\u11AB", "\uD55C"},
	    {"compatibility forms stay", "ﬁ²", "ﬁ²"},
	    {"wrong bytes", "e\u0301\xFF", "é\uFFFD"},
	};

	(void)state;
	check_rows(rows, COUNT(rows), text_nfc);
}

/* The blocks that text_nfc does not look up, against the library. */
static void
nfc_agrees_with_the_library_on_every_character(void **state)
{
	struct str out = STR_INIT;

	(void)state;
	for (uint32_t c = 1; c < 0x20000; c++) {
		uint32_t s[] = {'e', c};
		size_t n = 0, got_n = 0;
		if (c >= 0xD800 && c < 0xE000)
			continue;
		uint8_t *utf8 = u32_to_u8(s, 2, NULL, &n);
		uint8_t *nfc = u8_normalize(UNINORM_NFC, utf8, n, NULL, &got_n);
		str_clear(&out);
		text_nfc(&out, (struct span){(char *)utf8, n});
		if (!span_same(span_str(&out), (struct span){(char *)nfc, got_n}))
			fail_msg("U+%04X", (unsigned)c);
		free(utf8);
		free(nfc);
	}
	str_release(&out);
}

static void
what_people_take_for_the_same_folds_alike(void **state)
{
	static const struct row rows[] = {
	    {"nothing", "", ""},
	    {"case", "Upper TRAPEZIUS", "upper trapezius"},
	    {"spaces", " \t a \n\r b\u00A0c\u3000", "a b c"},
	    {"punctuation", "(self-care), \"now\"!", "self care now"},
	    {"an apostrophe in all its forms", "a'b a’b a`b a´b", "a b a b a b a b"},
	    {"accents", "Café Ñandú ÅE e\u0301", "cafe nandu ae e"},
	    {"accents of Greek and Cyrillic", "Ἀθῆναι Ёлка", "αθηναι елка"},
	    {"full case folding", "Straße ΣΑΣ", "strasse σασ"},
	    {"compatibility forms", "ﬁ x² １２", "fi x2 12"},
	    {"dashes of typesetters", "5–10 −5", "5 10 5"},
	    {"fractions", "1/2 ½", "1 2 1 2"},
	    {"symbols stay beside words", "C++ 90° <5 $3", "c++ 90° <5 $3"},
	    {"what is invisible goes", "a\u200Bb\u00ADc\uFEFF", "abc"},
	    {"points of Hebrew and Arabic", "שָׁלוֹם مُدَرِّس", "שלום مدرس"},
	    {"Indic vowels are letters", "कि कु", "कि कु"},
	    {"kana voicing makes another letter", "か が", "か か\u3099"},
	    {"all punctuation", "?! ...", "?!..."},
	    {"all symbols", "+ <", "+<"},
	    {"symbols and punctuation", "-+", "-+"},
	    {"a stroke is no accent", "≠", "=\u0338"},
	    {"spaces alone", " \n ", ""},
	    {"wrong bytes",
	     "A\xFF"
	     "B",
	     "a\uFFFDb"},
	};

	(void)state;
	check_rows(rows, COUNT(rows), text_fold);
}

static void
folding_is_done_once(void **state)
{
	struct corpus c;

	(void)state;
	corpus_read(&c);
	for (size_t i = 0; i < c.n; i++) {
		struct str once = STR_INIT, twice = STR_INIT;
		text_fold(&once, span_str(&c.items[i]));
		text_fold(&twice, span_str(&once));
		if (!span_same(span_str(&once), span_str(&twice)))
			fail_msg("'%s', then '%s'", once.s, twice.s);
		str_release(&once);
		str_release(&twice);
	}
	corpus_release(&c);
}

static void
no_hostile_text_stays_invisible(void **state)
{
	struct corpus c;

	(void)state;
	corpus_read(&c);
	for (size_t i = 0; i < c.n; i++) {
		struct str once = STR_INIT, twice = STR_INIT;
		text_visible(&once, span_str(&c.items[i]));
		const char *raw = corpus_raw_control(span_str(&once), "\n\t");
		if (raw)
			fail_msg("text %zu: %s", i, raw);
		text_visible(&twice, span_str(&once));
		assert_string_equal(once.s, twice.s);
		str_release(&once);
		str_release(&twice);
	}
	corpus_release(&c);
}

static void
letters_are_code_points(void **state)
{
	(void)state;
	assert_int_equal(text_letters(span_of("")), 0);
	assert_int_equal(text_letters(span_of("aé中😀")), 4);
	assert_int_equal(text_letters(span_of("\xFF\x80")), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_would_act_on_a_terminal_becomes_visible),
	    cmocka_unit_test(a_letter_keeps_eight_marks),
	    cmocka_unit_test(columns_are_those_of_a_terminal),
	    cmocka_unit_test(nfc_composes),
	    cmocka_unit_test(nfc_agrees_with_the_library_on_every_character),
	    cmocka_unit_test(what_people_take_for_the_same_folds_alike),
	    cmocka_unit_test(folding_is_done_once),
	    cmocka_unit_test(no_hostile_text_stays_invisible),
	    cmocka_unit_test(letters_are_code_points),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
