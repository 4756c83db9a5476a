/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bank/craft_room.h"

static uint64_t
root(const char *word)
{
	struct craft_words w;

	craft_words_init(&w);
	craft_words_read(&w, word);
	assert_int_equal(w.n, 1);
	uint64_t root = w.items[0].root;
	craft_words_release(&w);
	return root;
}

static const struct {
	const char *a, *b;
	bool same;
} pairs[] = {
    {"nerve", "nerves", true},
    {"muscle", "Muscles", true},
    {"press", "presses", true},
    {"press", "pressing", true},
    {"press", "pressed", true},
    {"stop", "stopped", true},
    {"stretch", "stretches", true},
    {"study", "studies", true},
    {"carry", "carried", true},
    {"release", "releasing", true},
    {"contract", "contraction", true},
    {"tender", "tenderness", true},
    {"pain", "painful", true},
    {"regular", "regularly", true},
    {"ischemia", "ischemic", true},
    {"bone", "bones", true},
    {"roll", "rolling", true},
    {"refer", "referred", true},
    {"station", "state", false},
    {"bone", "bond", false},
    {"pelvis", "pelves", false},
    {"action", "act", false},
    {"ring", "r", false},
    {"posture", "post", false},
};

static void
a_word_keeps_its_root_through_its_endings(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
		if ((root(pairs[i].a) == root(pairs[i].b)) != pairs[i].same)
			fail_msg("%s and %s", pairs[i].a, pairs[i].b);
}

/* Among them the first and the last of the table, which is searched by halves. */
static void
words_tell_what_the_table_has(void **state)
{
	static const struct {
		const char *word;
		unsigned cues;
	} rows[] = {
	    {"a", CUE_COMMON | CUE_ARTICLE},
	    {"your", CUE_COMMON},
	    {"of", CUE_COMMON},
	    {"not", CUE_COMMON | CUE_TURNS},
	    {"always", CUE_ABSOLUTE | CUE_OPPOSED},
	    {"often", CUE_VAGUE},
	    {"client", CUE_PERSON},
	    {"decreases", CUE_OPPOSED},
	    {"parasympathetic", CUE_OPPOSED},
	    {"parasympathetics", 0},
	    {"muscle", 0},
	    {"alway", 0},
	    {"", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (craft_word_cues(span_of(rows[i].word)) != rows[i].cues)
			fail_msg("%s: %u", rows[i].word, craft_word_cues(span_of(rows[i].word)));
}

static void
marks_are_taken_out_and_kept_beside(void **state)
{
	struct craft_words w;

	(void)state;
	craft_words_init(&w);
	craft_words_read(&w, "A **taut**\n band, (sore)");
	assert_string_equal(w.shown.s, "A taut band, (sore)");
	assert_int_equal(w.marks.len, w.shown.len);
	assert_int_equal(w.marks.s[0], 0);
	assert_int_not_equal(w.marks.s[2], 0);
	assert_int_equal(w.n, 4);
	assert_true(span_is(w.items[1].text, "taut"));
	assert_true(w.items[0].common);
	craft_words_read(&w, NULL);
	assert_int_equal(w.n, 0);
	assert_int_equal(w.shown.len, 0);
	craft_words_release(&w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_word_keeps_its_root_through_its_endings),
	    cmocka_unit_test(words_tell_what_the_table_has),
	    cmocka_unit_test(marks_are_taken_out_and_kept_beside),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
