/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/guess.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "make.h"

enum { MANY = 16, SILENT = -1 };

#define SINGLE QUESTION_SINGLE
#define MULTIPLE QUESTION_MULTIPLE

/* Choices with the right ones first; right is what the strategy scores, or SILENT. */
static const struct {
	const char *behaviour;
	enum guess strategy;
	enum question_type type;
	size_t rights;
	double right;
	const char *ask, *choices[5];
} rows[] = {
    {"the longest is right", GUESS_LONGEST, SINGLE, 1, 1, NULL, {"long one", "a", "b", "c"}},
    {"the longest is wrong", GUESS_LONGEST, SINGLE, 1, 0, NULL, {"a", "b", "long one", "c"}},
    {"of two longest each is half", GUESS_LONGEST, SINGLE, 1, 0.5, NULL, {"long", "a", "four"}},
    {"equal lengths say nothing", GUESS_LONGEST, SINGLE, 1, SILENT, NULL, {"abc", "def", "ghi"}},
    {"markup is no length", GUESS_LONGEST, SINGLE, 1, SILENT, NULL, {"**abc**", "def", "ghi"}},
    {"letters are counted, not bytes", GUESS_LONGEST, SINGLE, 1, 0, NULL, {"\u00e9\u00e9", "abc"}},
    {"the shortest is right", GUESS_SHORTEST, SINGLE, 1, 1, NULL, {"a", "long", "longer"}},
    {"the median of three", GUESS_MIDDLE, SINGLE, 1, 1, NULL, {"long", "a", "longer"}},
    {"the two in the middle of four",
     GUESS_MIDDLE,
     SINGLE,
     1,
     0.5,
     NULL,
     {"four", "a", "abcde", "abcdefgh"}},
    {"two choices have no middle", GUESS_MIDDLE, SINGLE, 1, SILENT, NULL, {"a", "longer"}},
    {"a word of the stem",
     GUESS_STEM,
     SINGLE,
     1,
     1,
     "Which nerve?",
     {"the nerves there", "a muscle", "a bone"}},
    {"small words are not shared",
     GUESS_STEM,
     SINGLE,
     1,
     SILENT,
     "Which of these is the one?",
     {"the one of which", "a muscle", "a bone"}},
    {"the wrong one has the stem's word",
     GUESS_STEM,
     SINGLE,
     1,
     0,
     "Which nerve?",
     {"a bone", "the nerves there", "a muscle"}},
    {"the one between all others",
     GUESS_ALIKE,
     SINGLE,
     1,
     1,
     NULL,
     {"sharp pain", "sharp heat", "dull pain", "swelling"}},
    {"the one that shares no word",
     GUESS_ODD,
     SINGLE,
     1,
     1,
     NULL,
     {"swelling", "sharp pain", "sharp heat", "pain heat"}},
    {"no word shared says nothing", GUESS_ODD, SINGLE, 1, SILENT, NULL, {"pain", "heat", "cold"}},
    {"most commas", GUESS_CAREFUL, SINGLE, 1, 1, NULL, {"a, b, and c", "a, b", "c"}},
    {"a qualifier counts as a comma",
     GUESS_CAREFUL,
     SINGLE,
     1,
     0.5,
     NULL,
     {"it usually is", "a, b", "c"}},
    {"all of the above, wrongly", GUESS_ALL, SINGLE, 1, 0, NULL, {"a", "b", "All of the above."}},
    {"none of the above is not all",
     GUESS_ALL,
     SINGLE,
     1,
     SILENT,
     NULL,
     {"a", "b", "None of the above"}},
    {"an absolute choice falls out",
     GUESS_ABSOLUTE,
     SINGLE,
     1,
     0.5,
     NULL,
     {"it may", "it always does", "it does"}},
    {"all of the above is no absolute",
     GUESS_ABSOLUTE,
     SINGLE,
     1,
     SILENT,
     NULL,
     {"a", "b", "all of the above"}},
    {"an absolute key is missed", GUESS_ABSOLUTE, SINGLE, 1, 0, NULL, {"never", "b", "c"}},
    {"a part of several right ones",
     GUESS_LONGEST,
     MULTIPLE,
     2,
     0.5,
     NULL,
     {"long one", "a", "four too", "c"}},
    {"one of several right ones", GUESS_LONGEST, MULTIPLE, 2, 1, NULL, {"long", "a", "b", "c"}},
};

static void
make(struct made *m, size_t row)
{
	uint32_t n = 0;

	while (n < 5 && rows[row].choices[n])
		n++;
	make_choices(m, rows[row].type, (uint32_t)rows[row].rights, n - (uint32_t)rows[row].rights);
	m->bank.language = "en";
	m->q.ask = rows[row].ask;
	for (size_t i = 0; i < n; i++)
		m->choices[i].text = rows[row].choices[i];
}

static const struct guess_row *
play_one(struct guesses *g, const struct made *m, enum guess s)
{
	const struct question *questions[] = {&m->q};

	guess_play(g, questions, 1);
	return &g->rows[s];
}

static void
strategies_pick_what_they_say(void **state)
{
	struct made m;
	struct guesses g;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		make(&m, i);
		const struct guess_row *r = play_one(&g, &m, rows[i].strategy);
		double got = r->n ? r->right : SILENT;
		double chance = (double)rows[i].rights / m.q.n_choices;
		if (fabs(got - rows[i].right) > 1e-9 || (r->n && fabs(r->chance - chance) > 1e-9))
			fail_msg("%s: %g, chance %g", rows[i].behaviour, got, r->chance);
	}
}

static void
words_are_english_in_english_alone(void **state)
{
	struct made m;
	struct guesses g;

	(void)state;
	make_choices(&m, QUESTION_SINGLE, 1, 2);
	m.choices[1].text = "all of the above";
	m.choices[2].text = "may never";
	m.bank.language = "de";
	assert_int_equal(play_one(&g, &m, GUESS_ALL)->n, 0);
	assert_int_equal(g.rows[GUESS_ABSOLUTE].n, 0);
	assert_int_equal(g.rows[GUESS_CAREFUL].n, 0);
	m.bank.language = "en-GB";
	assert_int_equal(play_one(&g, &m, GUESS_ALL)->n, 1);
	assert_int_equal(g.rows[GUESS_ABSOLUTE].n, 1);
	assert_int_equal(g.rows[GUESS_CAREFUL].n, 1);
}

/* Where the key stands, by what fixes it; three wrong choices. */
static const struct {
	const char *behaviour;
	bool shuffle, numbers, key_last, wrong_last;
	uint32_t place;
	double first, last;
} places[] = {
    {"shuffled", true, false, false, false, 0, SILENT, SILENT},
    {"as written", false, false, false, false, 0, 1, 0},
    {"as written, in a place", false, false, false, false, 4, 0, 1},
    {"numbers ascend", true, true, false, false, 0, 0, 1},
    {"shuffled, a wrong one at the end", true, false, false, true, 0, 1.0 / 3, 0},
    {"shuffled, the key at the end", true, false, true, false, 0, 0, 1},
};

static void
places_are_those_of_the_shuffle(void **state)
{
	struct made m;
	struct guesses g;

	(void)state;
	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
		make_choices(&m, QUESTION_SINGLE, 1, 3);
		for (size_t k = 0; k < 4; k++)
			m.choices[k].text = ((const char *[]){"40", "10", "30", "20"})[k];
		m.q.shuffle = places[i].shuffle;
		m.q.numbers = places[i].numbers;
		m.q.place = places[i].place;
		m.choices[0].last = places[i].key_last;
		m.choices[2].last = places[i].wrong_last;
		const struct guess_row *first = play_one(&g, &m, GUESS_FIRST);
		const struct guess_row *last = &g.rows[GUESS_LAST];
		double at_first = first->n ? first->right : SILENT;
		double at_last = last->n ? last->right : SILENT;
		if (fabs(at_first - places[i].first) > 1e-9 ||
		    fabs(at_last - places[i].last) > 1e-9)
			fail_msg("%s: %g, %g", places[i].behaviour, at_first, at_last);
	}
}

static const struct {
	const char *ask;
	bool truth;
	double first, last, careful, absolute;
} statements[] = {
    {"It hurts.", true, 1, 0, SILENT, SILENT},
    {"It hurts.", false, 0, 1, SILENT, SILENT},
    {"It always hurts.", false, 0, 1, SILENT, 1},
    {"It always hurts.", true, 1, 0, SILENT, 0},
    {"It often hurts, and more.", true, 1, 0, 1, SILENT},
};

static void
statements_are_guessed_at(void **state)
{
	struct made m;
	struct guesses g;

	(void)state;
	for (size_t i = 0; i < sizeof(statements) / sizeof(*statements); i++) {
		make_question(&m, QUESTION_TRUEFALSE);
		m.q.ask = statements[i].ask;
		m.q.truth = statements[i].truth;
		play_one(&g, &m, GUESS_FIRST);
		const double wanted[GUESSES] = {[GUESS_FIRST] = statements[i].first,
						[GUESS_LAST] = statements[i].last,
						[GUESS_CAREFUL] = statements[i].careful,
						[GUESS_ABSOLUTE] = statements[i].absolute};
		for (size_t s = 0; s < GUESSES; s++) {
			const struct guess_row *r = &g.rows[s];
			bool tells = s == GUESS_FIRST || s == GUESS_LAST || s == GUESS_CAREFUL ||
				     s == GUESS_ABSOLUTE;
			double got = r->n ? r->right : SILENT;
			assert_true(fabs(got - (tells ? wanted[s] : SILENT)) < 1e-9);
			assert_true(r->n == 0 || fabs(r->chance - 0.5) < 1e-9);
		}
	}
}

/* A bank whose key is the longest in the first `long_keys` of its questions, and the shortest in
 * the others; i-th question's lead grows with i. */
struct many {
	struct made made[MANY];
	char names[MANY][16], longest[MANY][64];
	const struct question *questions[MANY];
};

static void
make_many(struct many *m, size_t long_keys)
{
	for (size_t i = 0; i < MANY; i++) {
		struct made *made = &m->made[i];
		make_choices(made, QUESTION_SINGLE, 1, 3);
		snprintf(m->names[i], sizeof(m->names[i]), "bank/q%zu", i);
		snprintf(m->longest[i], sizeof(m->longest[i]), "%.*s", (int)(20 + i),
			 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
		made->choices[0].text = i < long_keys ? m->longest[i] : "x";
		made->choices[1].text = i < long_keys ? "abcd" : m->longest[i];
		made->choices[2].text = "efgh";
		made->choices[3].text = "ijkl";
		made->q.name = m->names[i];
		m->questions[i] = &made->q;
	}
}

static void
a_bank_that_gives_itself_away_is_marked(void **state)
{
	struct many m;
	struct guesses g;
	const struct guess_row *row = &g.rows[GUESS_LONGEST];

	(void)state;
	make_many(&m, 10);
	m.made[0].q.status = STATUS_RETIRED;
	m.made[1].q.type = QUESTION_ORDER;
	m.made[2].q.status = STATUS_DRAFT;
	guess_play(&g, m.questions, MANY);
	assert_int_equal(g.questions, MANY - 2);
	assert_int_equal(row->n, MANY - 2);
	assert_true(fabs(row->right - 8.0 / 14) < 1e-9);
	assert_true(fabs(row->chance - 0.25) < 1e-9);
	/* Clopper & Pearson's of 8 in 14. */
	assert_true(fabs(row->low - 0.288609) < 1e-5);
	assert_true(fabs(row->high - 0.823389) < 1e-5);
	assert_true(guess_helps(row));
	assert_false(guess_misleads(row));
	assert_int_equal(guess_worst(&g), GUESS_LONGEST);
	assert_int_equal(row->n_away, GUESS_NAMED);
	for (size_t i = 0; i < GUESS_NAMED; i++)
		assert_string_equal(row->away[i]->name, m.names[9 - i]);
}

static void
a_strategy_below_chance_is_told_apart(void **state)
{
	struct many m;
	struct guesses g;

	(void)state;
	make_many(&m, 0);
	guess_play(&g, m.questions, MANY);
	assert_true(guess_misleads(&g.rows[GUESS_LONGEST]));
	assert_true(guess_helps(&g.rows[GUESS_SHORTEST]));
	assert_int_equal(g.rows[GUESS_LONGEST].n_away, 0);
	assert_int_equal(guess_worst(&g), GUESS_SHORTEST);
}

static void
a_few_questions_prove_nothing(void **state)
{
	struct many m;
	struct guesses g;

	(void)state;
	make_many(&m, 2);
	guess_play(&g, m.questions, 2);
	assert_true(fabs(g.rows[GUESS_LONGEST].right - 1) < 1e-9);
	assert_false(guess_helps(&g.rows[GUESS_LONGEST]));
	assert_int_equal(guess_worst(&g), GUESSES);
	guess_play(&g, m.questions, 0);
	assert_int_equal(g.questions, 0);
	assert_int_equal(guess_worst(&g), GUESSES);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(strategies_pick_what_they_say),
	    cmocka_unit_test(words_are_english_in_english_alone),
	    cmocka_unit_test(places_are_those_of_the_shuffle),
	    cmocka_unit_test(statements_are_guessed_at),
	    cmocka_unit_test(a_bank_that_gives_itself_away_is_marked),
	    cmocka_unit_test(a_strategy_below_chance_is_told_apart),
	    cmocka_unit_test(a_few_questions_prove_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
