/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/layout.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "corpus.h"
#include "text/unicode.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

typedef void layout(struct str *, const struct style *, const char *, struct span);

static void
plain_right(struct str *out, const struct style *style, const char *lead, struct span text)
{
	layout_plain(out, style, lead, LOOK_RIGHT, text);
}

static void
plain_text(struct str *out, const struct style *style, const char *lead, struct span text)
{
	layout_plain(out, style, lead, LOOK_TEXT, text);
}

static void
brief(struct str *out, const struct style *style, const char *lead, struct span text)
{
	layout_brief(out, style, lead, text, 2);
}

static const struct {
	const char *behaviour;
	layout *layout;
	size_t width;
	bool color;
	const char *lead, *text, *expected;
} rows[] = {
    {"nothing is one line", layout_markup, 20, false, "", "", "\n"},
    {"a lead stands alone", layout_markup, 20, false, "  a) ", "", "  a) \n"},
    {"what just fits is not wrapped", plain_text, 9, false, "", "four five", "four five\n"},
    {"one column less is", plain_text, 8, false, "", "four five", "four\nfive\n"},
    {"lines hang below their lead", layout_inline, 20, false, "  a) ", "one two three four five",
     "  a) one two three\n     four five\n"},
    {"a lead too wide gives up its place", layout_inline, 12, false, "  a) ", "one two three",
     "a) one two\nthree\n"},
    {"a lead leaves eight columns", layout_inline, 13, false, "  a) ", "one two three",
     "  a) one two\n     three\n"},
    {"breaks behind hyphens", plain_text, 9, false, "", "the self-care", "the self-\ncare\n"},
    {"no break at a hard space", plain_text, 9, false, "", "about 5\u00A0kg", "about\n5\u00A0kg\n"},
    {"no break behind a command's slash", plain_text, 9, false, "", "use it, /left (/go) '/x'",
     "use it,\n/left\n(/go)\n'/x'\n"},
    {"but behind one within words", plain_text, 9, false, "", "the left/right",
     "the left/\nright\n"},
    {"no break before a per cent", plain_text, 8, false, "", "about 70 %, 7 x %",
     "about\n70 %, 7\nx %\n"},
    {"what fits its lines is whole", brief, 13, false, "  ", "one two and three four",
     "  one two and\n  three four\n"},
    {"what does not is cut", brief, 13, false, "  ", "one two and three four five",
     "  one two\n  and...\n"},
    {"between ideographs", plain_text, 5, false, "", "中文字符", "中文\n字符\n"},
    {"a long word is cut at the width", plain_text, 8, false, "", "ab 0123456789abcdef01",
     "ab\n01234567\n89abcdef\n01\n"},
    {"never inside a character", plain_text, 3, false, "", "aae\u0301e\u0301a",
     "aae\u0301\ne\u0301a\n"},
    {"nor before a vowel sign", plain_text, 2, false, "", "ककि", "क\nकि\n"},
    {"nor inside a family", plain_text, 8, false, "", "abc👩‍👩‍👧",
     "abc\n👩‍👩‍👧\n"},
    {"but where it fits no line", plain_text, 4, false, "", "👩‍👩‍👧",
     "👩‍👩‍\n👧\n"},
    {"one column", plain_text, 1, false, "  a) ", "中b c", "a\n)\n中\nb\nc\n"},
    {"spaces hang over the edge", plain_text, 4, false, "", "four      five", "four\nfive\n"},
    {"but not below what has no width", plain_text, 4, false, "", "four \u200B", "four\n\u200B\n"},
    {"spaces stay in plain text", plain_text, 20, false, "", "a  b\tc\nd", "a  b c d\n"},
    {"nothing but spaces", plain_text, 4, false, "> ", "       ", ">\n"},
    {"asterisks stay in plain text", plain_text, 20, false, "", "**a** *b*", "**a** *b*\n"},
    {"a lead without a place of its own has none", plain_right, 8, true, "is: ", "no no",
     "is: \033[32mno\033[0m\n\033[32mno\033[0m\n"},
    {"plain text may have a look", plain_right, 13, true, "is: ", "no no",
     "is: \033[32mno no\033[0m\n"},
    {"but none without colour", plain_right, 20, false, "is: ", "no no", "is: no no\n"},
    {"each line has its look", plain_right, 8, true, "", "four five",
     "\033[32mfour\033[0m\n\033[32mfive\033[0m\n"},
    {"marks in colour", layout_inline, 20, true, "", "a **b** *c* d",
     "a \033[1mb\033[0m \033[4mc\033[0m d\n"},
    {"both marks in colour", layout_inline, 20, true, "", "***a***", "\033[1;4ma\033[0m\n"},
    {"a mark over lines in colour", layout_inline, 8, true, "", "**four five** six",
     "\033[1mfour\033[0m\n\033[1mfive\033[0m six\n"},
    {"marks without colour", layout_inline, 20, false, "", "a **b** *c* d", "a *b* _c_ d\n"},
    {"both marks without colour", layout_inline, 20, false, "", "***a***", "*_a_*\n"},
    {"a mark at the end of the other", layout_inline, 20, false, "", "*a***b**", "_a_*b*\n"},
    {"signs count as columns", layout_inline, 8, false, "", "**four** a", "*four* a\n"},
    {"and are not parted from their word", layout_inline, 8, false, "", "a **中文** b",
     "a *中文*\nb\n"},
    {"nor from ideographs", layout_inline, 8, false, "", "字字字**中文**字", "字字字\n*中文*字\n"},
    {"emphasised ones", layout_inline, 8, false, "", "字字字*中文*字", "字字字\n_中文_字\n"},
    {"lines of a choice run on", layout_inline, 20, false, "", "a\n\n- b", "a - b\n"},
    {"lines of a paragraph run on", layout_markup, 20, false, "", "a\n  b\tc \nd", "a b c d\n"},
    {"paragraphs stay apart", layout_markup, 20, false, "  a) ", "a\n\n \nb", "  a) a\n\n     b\n"},
    {"bullets", layout_markup, 20, false, "", "a\n- b\n- c d\n  e\n\n- f",
     "a\n- b\n- c d e\n\n- f\n"},
    {"bullets hang", layout_markup, 12, false, "", "- one two three four",
     "- one two\n  three four\n"},
    {"a bullet below a lead", layout_markup, 20, false, "1. ", "- a\n- b", "1. - a\n   - b\n"},
    {"a mark ends with its block", layout_markup, 20, false, "", "*a\n\nb*", "*a\n\nb*\n"},
    {"controls are seen", layout_markup, 20, true, "\033", "\033[1ma\rb",
     "\u241B\u241B[1ma\u240Db\n"},
    {"what looks like a space does not break", plain_text, 8, false, "", "a\x80\xA0 b",
     "a\uFFFD\uFFFD b\n"},
};

static void
text_is_laid_out(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct style style = {.width = rows[i].width, .color = rows[i].color};
		struct str out = STR_INIT;
		rows[i].layout(&out, &style, rows[i].lead, span_of(rows[i].text));
		if (strcmp(out.s, rows[i].expected) != 0)
			fail_msg("%s: '%s', not '%s'", rows[i].behaviour, out.s, rows[i].expected);
		str_release(&out);
	}
}

static void
only_eight_marks_of_a_letter_are_drawn(void **state)
{
	struct style style = {.width = 10};
	struct str text = STR_INIT, out = STR_INIT, expected = STR_INIT;

	(void)state;
	for (size_t letter = 0; letter < 2; letter++) {
		str_byte(&text, 'a');
		str_byte(&expected, 'a');
		for (size_t i = 0; i < 5000; i++)
			str_text(&text, "\u0301");
		for (size_t i = 0; i < 8; i++)
			str_text(&expected, "\u0301");
	}
	layout_word(&out, &style, LOOK_TEXT, span_str(&text));
	assert_string_equal(out.s, expected.s);
	str_clear(&out);
	layout_markup(&out, &style, "", span_str(&text));
	str_byte(&expected, '\n');
	assert_string_equal(out.s, expected.s);
	str_release(&text);
	str_release(&out);
	str_release(&expected);
}

static void
a_word_has_its_look_in_colour_alone(void **state)
{
	static const struct {
		enum look look;
		const char *colored;
	} words[] = {
	    {LOOK_TEXT, "a b"},
	    {LOOK_STRONG, "\033[1ma b\033[0m"},
	    {LOOK_EMPHASIS, "\033[4ma b\033[0m"},
	    {LOOK_DIM, "\033[2ma b\033[0m"},
	    {LOOK_RIGHT, "\033[32ma b\033[0m"},
	    {LOOK_WRONG, "\033[31ma b\033[0m"},
	    {LOOK_PARTLY, "\033[33ma b\033[0m"},
	};

	(void)state;
	assert_int_equal(COUNT(words), LOOKS);
	for (size_t i = 0; i < COUNT(words); i++) {
		struct str out = STR_INIT;
		layout_word(&out, &(struct style){.width = 1, .color = true}, words[i].look,
			    span_of("a\nb"));
		assert_string_equal(out.s, words[i].colored);
		str_clear(&out);
		layout_word(&out, &(struct style){.width = 1}, words[i].look, span_of("a\nb"));
		assert_string_equal(out.s, "a b");
		str_release(&out);
	}
}

static void
cells_are_cut_and_padded(void **state)
{
	static const struct {
		const char *text;
		size_t width;
		bool pad;
		const char *cell;
	} cells[] = {
	    {"", 0, true, ""},
	    {"", 3, true, "   "},
	    {"abc", 3, true, "abc"},
	    {"abc", 5, true, "abc  "},
	    {"abc", 5, false, "abc"},
	    {"abcdef", 5, true, "ab..."},
	    {"abcdef", 3, true, "..."},
	    {"abcdef", 2, true, ".."},
	    {"abcdef", 0, true, ""},
	    {"a bcdef", 5, true, "a... "},
	    {"中文中文", 7, true, "中文..."},
	    {"中文中文", 6, true, "中... "},
	    {"e\u0301e\u0301e\u0301e\u0301e\u0301", 4, false, "e\u0301..."},
	    {"👩‍👩‍👧abc", 8, true, "...     "},
	    {"a\nb\033", 5, true, "a b\u241B "},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cells); i++) {
		struct str out = STR_INIT;
		layout_cell(&out, cells[i].width, cells[i].pad, span_of(cells[i].text));
		if (strcmp(out.s, cells[i].cell) != 0)
			fail_msg("'%s' in %zu: '%s'", cells[i].text, cells[i].width, out.s);
		str_release(&out);
	}
}

/* Appends a line without its SGR sequences; fails where one is none of ours, or not ended. */
static void
add_without_looks(struct str *out, struct span line)
{
	bool on = false;

	for (size_t i = 0; i < line.n; i++) {
		if (line.s[i] != '\033') {
			str_byte(out, line.s[i]);
			continue;
		}
		size_t n = strspn(line.s + i + 2, "0123456789;");
		assert_int_equal(line.s[i + 1], '[');
		assert_int_equal(line.s[i + 2 + n], 'm');
		bool reset = n == 1 && line.s[i + 2] == '0';
		assert_int_equal(reset, on);
		on = !on;
		i += 2 + n;
	}
	assert_false(on);
}

static void
check_lines(struct span laid_out, const struct style *style, size_t item)
{
	assert_true(laid_out.n > 0);
	assert_int_equal(laid_out.s[laid_out.n - 1], '\n');
	while (laid_out.n) {
		struct span line = span_cut(&laid_out, '\n');
		struct str seen = STR_INIT;
		add_without_looks(&seen, line);
		const char *raw = corpus_raw_control(span_str(&seen), "");
		if (raw)
			fail_msg("text %zu: %s", item, raw);
		if (style->width > 1 && text_width(span_str(&seen)) > style->width)
			fail_msg("text %zu: '%s' is wider than %zu", item, seen.s, style->width);
		str_release(&seen);
	}
}

static void
no_hostile_text_leaves_its_lines(void **state)
{
	static const size_t widths[] = {1, 2, 3, 7, 12, 13, 40, 80};
	static layout *const layouts[] = {layout_markup, layout_inline, plain_right};
	static const char *const leads[] = {"", "  a) "};
	struct corpus c;

	(void)state;
	corpus_read(&c);
	for (size_t i = 0; i < c.n * COUNT(widths) * 12; i++) {
		size_t item = i / 12 / COUNT(widths);
		struct style style = {.width = widths[i / 12 % COUNT(widths)], .color = i % 2};
		struct str out = STR_INIT;
		layouts[i / 2 % 3](&out, &style, leads[i / 6 % 2], span_str(&c.items[item]));
		check_lines(span_str(&out), &style, item);
		str_release(&out);
	}
	corpus_release(&c);
}

/* All but the white space, which alone may change. */
static void
add_words(struct str *out, struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		if (!strchr(" \t\n", text.s[i]) || !text.s[i])
			str_byte(out, text.s[i]);
}

static void
no_word_is_lost_or_moved(void **state)
{
	static const size_t widths[] = {1, 2, 5, 17, 40, 80};
	struct corpus c;

	(void)state;
	corpus_read(&c);
	for (size_t i = 0; i < c.n * COUNT(widths); i++) {
		struct span text = span_str(&c.items[i / COUNT(widths)]);
		struct style style = {.width = widths[i % COUNT(widths)]};
		struct str out = STR_INIT, drawn = STR_INIT, given = STR_INIT, words = STR_INIT;
		layout_plain(&out, &style, "", LOOK_TEXT, text);
		add_words(&drawn, span_str(&out));
		layout_word(&words, &style, LOOK_TEXT, text); /* few texts have more than 8 marks */
		add_words(&given, span_str(&words));
		assert_string_equal(drawn.s, given.s);
		str_release(&out);
		str_release(&drawn);
		str_release(&given);
		str_release(&words);
	}
	corpus_release(&c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(text_is_laid_out),
	    cmocka_unit_test(only_eight_marks_of_a_letter_are_drawn),
	    cmocka_unit_test(a_word_has_its_look_in_colour_alone),
	    cmocka_unit_test(cells_are_cut_and_padded),
	    cmocka_unit_test(no_hostile_text_leaves_its_lines),
	    cmocka_unit_test(no_word_is_lost_or_moved),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
