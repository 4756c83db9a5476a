/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/unicode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

static void
slips_are_counted_up_to_most(void **state)
{
	static const struct {
		const char *a, *b;
		size_t most, slips;
	} rows[] = {
	    {"", "", 0, 0},
	    {"same", "same", 0, 0},
	    {"same", "some", 0, 1},
	    {"same", "some", 3, 1},
	    {"ischemia", "ischmia", 2, 1},
	    {"ischemia", "ischeemia", 2, 1},
	    {"ischemia", "ishcemia", 2, 1},
	    {"ca", "abc", 5, 3}, /* a swap's letters are not touched again */
	    {"kitten", "sitting", 5, 3},
	    {"kitten", "sitting", 3, 3},
	    {"kitten", "sitting", 2, 3},
	    {"", "abc", 3, 3},
	    {"", "abc", 2, 3},
	    {"abc", "", 9, 3},
	    {"abcdef", "ghijkl", SIZE_MAX, 6},
	    {"naïve", "naive", 1, 1},
	    {"中文", "中", 1, 1},
	    {"abcdefgh", "badcfehg", 4, 4},
	    {"abcdefgh", "badcfehg", 3, 4},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t n = text_slips(span_of(rows[i].a), span_of(rows[i].b), rows[i].most);
		if (n != rows[i].slips)
			fail_msg("%s to %s, at most %zu: %zu", rows[i].a, rows[i].b, rows[i].most,
				 n);
		n = text_slips(span_of(rows[i].b), span_of(rows[i].a), rows[i].most);
		assert_int_equal(n, rows[i].slips);
	}
}

enum { LONGEST = 9 };

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* The definition, without a limit or a band. */
static size_t
slips_by_definition(struct span a, struct span b)
{
	size_t d[LONGEST + 1][LONGEST + 1];

	for (size_t i = 0; i <= a.n; i++) {
		for (size_t j = 0; j <= b.n; j++) {
			if (i == 0 || j == 0) {
				d[i][j] = i + j;
				continue;
			}
			d[i][j] = d[i - 1][j - 1] + (a.s[i - 1] != b.s[j - 1]);
			d[i][j] = least(d[i][j], least(d[i - 1][j], d[i][j - 1]) + 1);
			if (i > 1 && j > 1 && a.s[i - 1] == b.s[j - 2] && a.s[i - 2] == b.s[j - 1])
				d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
		}
	}
	return d[a.n][b.n];
}

static struct span
random_word(struct random *r, char *s)
{
	size_t n = random_below(r, LONGEST + 1);

	for (size_t i = 0; i < n; i++)
		s[i] = (char)('a' + random_below(r, 3));
	return (struct span){s, n};
}

static void
the_band_gives_what_the_definition_gives(void **state)
{
	char s[LONGEST], t[LONGEST];
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (size_t i = 0; i < 20000; i++) {
		struct span a = random_word(&r, s), b = random_word(&r, t);
		size_t most = random_below(&r, LONGEST + 2);
		size_t expected = least(slips_by_definition(a, b), most + 1);
		size_t n = text_slips(a, b, most);
		if (n != expected)
			fail_msg("%.*s to %.*s, at most %zu: %zu, not %zu", (int)a.n, a.s, (int)b.n,
				 b.s, most, n, expected);
	}
}

static void
the_nearest_word_is_near_enough(void **state)
{
	static const char *const words[] = {"explain", NULL,   "answer", "answers",
					    "ask",     "hint", "asp"};
	static const struct {
		const char *word, *nearest;
	} rows[] = {
	    {"answer", "answer"},   {"anwser", "answer"},  {"answerss", "answers"},
	    {"explian", "explain"}, {"explanation", NULL}, {"as", "ask"},
	    {"sk", "ask"},	    {"a", NULL},	   {"", NULL},
	    {"asp", "asp"},	    {"hnit", "hint"},	   {"xxxx", NULL},
	    {"anser", "answer"},    {"anxxer", "answer"},  {"axxxer", NULL},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *nearest = text_nearest(span_of(rows[i].word), words, COUNT(words));
		const char *expected = rows[i].nearest;
		if (!nearest != !expected || (nearest && strcmp(nearest, expected) != 0))
			fail_msg("%s: %s", rows[i].word, nearest ? nearest : "none");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(slips_are_counted_up_to_most),
	    cmocka_unit_test(the_band_gives_what_the_definition_gives),
	    cmocka_unit_test(the_nearest_word_is_near_enough),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
