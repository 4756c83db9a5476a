/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/ease.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "make.h"

static double
flesch(double words, double sentences, double syllables)
{
	return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
}

/* Counted by hand. */
static const struct {
	const char *behaviour, *text;
	double words, sentences, syllables;
} texts[] = {
    {"words of one syllable", "The cat sat on the mat.", 6, 1, 6},
    {"two sentences", "Where does it hurt? Show me.", 6, 2, 6},
    {"a silent e", "A bone moved. Bones rise.", 5, 2, 5},
    {"an e that is said", "The table wanted noses.", 4, 1, 7},
    {"a number is a word of one syllable", "Hold it for 30 seconds.", 5, 1, 6},
    {"a full stop in a number ends nothing", "It is 2.5 long.", 4, 1, 4},
    {"marks are no words", "What is **not** so?", 4, 1, 4},
    {"a text that does not end", "Name the nerve", 3, 1, 3},
    {"long words", "Neuromuscular physiology.", 2, 1, 9},
    {"dots in a row end a sentence once", "And then ... what?", 3, 2, 3},
    {"two vowels that are said apart", "A client lying flat.", 4, 1, 6},
    {"two vowels that are said as one", "Friends show patience.", 3, 1, 4},
    {"a hyphen joins two halves to a word", "Self-care by side-lying.", 3, 1, 6},
    {"a dash is no word", "Rest \u2013 or - move\u2014now.", 4, 1, 4},
    {"an accented letter parts no word", "A caf\u00e9 break.", 3, 1, 3},
    {"a sentence ends before its closing quote", "He says \"Stop.\" (Now!) What then?", 6, 3, 6},
    {"each paragraph is a sentence", "Which is it:\n- skin\n- bone", 5, 3, 5},
    {"what is not text of its own is no sentence", "Stop? !", 1, 1, 1},
};

static void
words_sentences_and_syllables_are_counted(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		double is = ease_of(span_of(texts[i].text));
		double should = flesch(texts[i].words, texts[i].sentences, texts[i].syllables);
		if (is < should - 1e-9 || is > should + 1e-9)
			fail_msg("%s: %f, not %f", texts[i].behaviour, is, should);
	}
}

static void
no_words_are_no_trouble(void **state)
{
	(void)state;
	assert_true(ease_of(span_of("")) >= 100);
	assert_true(ease_of(span_of(" ?! ")) >= 100);
}

static void
a_cloze_reads_with_a_word_in_each_gap(void **state)
{
	const char *parts[] = {"The ", " sat."};
	struct bank bank = {.language = "en"};
	struct question q = {.bank = &bank, .type = QUESTION_CLOZE, .parts = parts, .n_gaps = 1};
	double ease;

	(void)state;
	assert_true(ease_of_stem(&q, &ease));
	assert_true(ease > flesch(3, 1, 3) - 1e-9 && ease < flesch(3, 1, 3) + 1e-9);
	q.ask = "Fill in.";
	assert_true(ease_of_stem(&q, &ease));
	assert_true(ease > flesch(5, 2, 5) - 1e-9 && ease < flesch(5, 2, 5) + 1e-9);
	bank.language = "en-GB";
	assert_true(ease_of_stem(&q, &ease));
	bank.language = "es";
	assert_false(ease_of_stem(&q, &ease));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(words_sentences_and_syllables_are_counted),
	    cmocka_unit_test(no_words_are_no_trouble),
	    cmocka_unit_test(a_cloze_reads_with_a_word_in_each_gap),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
