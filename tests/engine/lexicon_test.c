/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/lexicon.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "make.h"

enum { QUESTIONS = 4 };

struct shelf {
	struct made made[QUESTIONS];
	struct question *questions[QUESTIONS];
	struct bank bank;
};

/* A bank with a short answer, a cloze, a single choice and a match. */
static void
make_shelf(struct shelf *s)
{
	static const char *const words[][MADE_TEXTS] = {{"Peroneal nerve", "Tender points"}};
	static const char *const gaps[][MADE_TEXTS] = {{"perineal"}, {"trigger points"}};

	make_gaps(&s->made[0], QUESTION_SHORT, 1, words);
	make_gaps(&s->made[1], QUESTION_CLOZE, 2, gaps);
	make_choices(&s->made[2], QUESTION_SINGLE, 1, 1);
	s->made[2].choices[1].text = "The soleus";
	make_choices(&s->made[3], QUESTION_MATCH, 1, 1);
	s->made[3].lefts[0] = "gracilis";
	s->made[3].choices[1].text = "popliteus";
	for (size_t i = 0; i < QUESTIONS; i++)
		s->questions[i] = &s->made[i].q;
	s->bank =
	    (struct bank){.name = "bank", .questions = s->questions, .n_questions = QUESTIONS};
}

static const struct {
	const char *behaviour, *typed, *accepted;
	bool other;
} rows[] = {
    {"a misspelt word is no answer", "ischmia", "ischemia", false},
    {"a gap elsewhere is another answer", "perineal", "peroneal", true},
    {"a word of an accepted text is another answer", "peroneal", "perineal", true},
    {"so is one word among several", "perineal nerve", "peroneal nerve", true},
    {"a word that accepted has as well is none", "trigger pints", "trigger points", false},
    {"a choice is another answer", "the soleus", "the soleum", true},
    {"a word of a choice is none", "soleus", "soleum", false},
    {"a left side is another answer", "gracilis", "gracilus", true},
    {"a right side is another answer", "popliteus", "poplitius", true},
    {"an s more is the same answer", "trigger points", "trigger point", false},
    {"an s less is the same answer", "tender point", "tender points", false},
    {"another letter less is not", "gracilis", "gracilise", true},
    {"another end is not", "trigger points", "trigger pointy", true},
    {"a digit more", "l5", "l51", true},
    {"a digit less", "l51", "l5", true},
    {"the same digits elsewhere", "b 12x", "b12", false},
    {"adducts is not abducts", "it adducts", "it abducts", true},
    {"anterior is not interior", "interior", "anterior", true},
    {"intra is not inter", "intramuscular", "intermuscular", true},
    {"the same beginning twice is no opposite", "adductoin", "adduction", false},
};

static void
another_answer_is_told_from_a_slip(void **state)
{
	struct shelf s;
	struct lexicon l;

	(void)state;
	make_shelf(&s);
	lexicon_init(&l);
	lexicon_of(&l, &s.bank);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (lexicon_other(&l, span_of(rows[i].typed), span_of(rows[i].accepted)) !=
		    rows[i].other)
			fail_msg("%s", rows[i].behaviour);
	lexicon_release(&l);
}

static void
a_lexicon_is_of_the_bank_filled_last(void **state)
{
	struct shelf s;
	struct lexicon l;
	struct bank empty = {.name = "empty"};
	struct span typed = span_of("perineal"), accepted = span_of("peroneal");

	(void)state;
	make_shelf(&s);
	lexicon_init(&l);
	assert_false(lexicon_other(&l, typed, accepted));
	lexicon_of(&l, &s.bank);
	assert_true(lexicon_other(&l, typed, accepted));
	/* At once where it is filled: nothing is read again. */
	s.bank.n_questions = 0;
	lexicon_of(&l, &s.bank);
	assert_true(lexicon_other(&l, typed, accepted));
	lexicon_of(&l, &empty);
	assert_false(lexicon_other(&l, typed, accepted));
	lexicon_release(&l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(another_answer_is_told_from_a_slip),
	    cmocka_unit_test(a_lexicon_is_of_the_bank_filled_last),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
