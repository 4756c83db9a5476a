/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/inventory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine/ease.h"
#include "make.h"

enum { QUESTIONS = 6 };

static struct citation book[] = {{"a", "A book", "1"}, {"a", "A book", "2"}};
static struct citation two[] = {{"b", "Another", NULL}, {"c", "A book", NULL}};
static const struct vignette retired = {.id = "retired", .text = "A case."};
static const struct vignette pictured = {.id = "case", .image = "a.png", .alt = "an arm"};

/* Two whole ones; a multiple response without anything; a draft; a retired one; a statement. */
static void
make_bank(struct made *m, const struct question **questions)
{
	for (size_t i = 0; i < QUESTIONS; i++) {
		make_choices(&m[i], i == 2 ? QUESTION_MULTIPLE : QUESTION_SINGLE, i == 2 ? 2 : 1,
			     i == 2 ? 4 : 3);
		questions[i] = &m[i].q;
		m[i].q.ask = i == 4 ? "Contraindications?" : i == 1 ? "Is it so?" : "Which one?";
		m[i].q.explain = i == 2 ? NULL : "Since.";
		for (size_t k = 0; k < m[i].q.n_choices && i != 2; k++)
			m[i].choices[k].why = "No.";
		m[i].q.citations = i % 2 ? two : book;
		m[i].q.n_citations = i == 2 ? 0 : 2;
		m[i].q.topic = i == 1 ? "pain-scale" : i == 3 ? "pain" : "pain/referred";
		m[i].q.level = i == 0 ? LEVEL_RECALL : i == 1 ? LEVEL_APPLY : LEVEL_NONE;
	}
	m[0].q.difficulty = -1;
	m[1].q.difficulty = 2;
	m[1].q.critical = true;
	m[0].q.vignette = &pictured;
	m[1].q.image = "b.png";
	m[3].q.status = STATUS_DRAFT;
	m[4].q.status = STATUS_RETIRED;
	m[4].q.critical = true;
	m[4].q.vignette = &retired;
	m[5].q.type = QUESTION_TRUEFALSE;
	m[5].q.n_choices = 0;
}

static void
all_is_counted_but_what_is_retired(void **state)
{
	struct made m[QUESTIONS];
	const struct question *questions[QUESTIONS];
	struct inventory v;

	(void)state;
	make_bank(m, questions);
	inventory_take(&v, questions, QUESTIONS);
	assert_int_equal(v.questions, 5);
	assert_int_equal(v.statuses[STATUS_LIVE], 4);
	assert_int_equal(v.statuses[STATUS_DRAFT], 1);
	assert_int_equal(v.statuses[STATUS_RETIRED], 1);
	assert_int_equal(v.levels[LEVEL_RECALL], 1);
	assert_int_equal(v.levels[LEVEL_APPLY], 1);
	assert_int_equal(v.levels[LEVEL_NONE], 3);
	assert_int_equal(v.types[QUESTION_SINGLE], 3);
	assert_int_equal(v.types[QUESTION_MULTIPLE], 1);
	assert_int_equal(v.types[QUESTION_TRUEFALSE], 1);
	assert_int_equal(v.difficulties[DIFFICULTY_EASY], 1);
	assert_int_equal(v.difficulties[DIFFICULTY_MEDIUM], 3);
	assert_int_equal(v.difficulties[DIFFICULTY_HARD], 1);
	assert_int_equal(v.critical, 1);
	assert_int_equal(v.pictures, 2);
	assert_int_equal(v.in_case, 1);
	assert_int_equal(v.cases, 1);
	inventory_release(&v);
}

static void
a_case_is_counted_once_in_a_bank(void **state)
{
	static const struct vignette other = {.id = "other", .text = "A case."};
	/* In another language, and so in another place. */
	static const struct vignette again = {.id = "case", .text = "Un cas."};
	struct made m[QUESTIONS];
	const struct question *questions[QUESTIONS];
	struct inventory v;

	(void)state;
	make_bank(m, questions);
	m[1].q.vignette = &again;
	m[2].q.vignette = &other;
	m[5].q.vignette = &pictured;
	m[5].bank.name = "bank of its own";
	inventory_take(&v, questions, QUESTIONS);
	assert_int_equal(v.in_case, 4);
	assert_int_equal(v.cases, 3);
	inventory_release(&v);
}

static void
the_ease_of_stems_in_english_is_measured(void **state)
{
	struct made m[QUESTIONS];
	const struct question *questions[QUESTIONS];
	struct inventory v;
	double many = ease_of(span_of("Which one?")), few = ease_of(span_of("Is it so?"));
	double middle = (many + few) / 2;

	(void)state;
	make_bank(m, questions);
	inventory_take(&v, questions, QUESTIONS);
	assert_true(v.ease_median >= many && v.ease_median <= many);
	assert_true(v.ease_least >= few && v.ease_least <= few);
	assert_ptr_equal(v.hardest, questions[1]);
	inventory_release(&v);
	for (size_t i = 2; i < QUESTIONS; i++)
		m[i].bank.language = "es";
	inventory_take(&v, questions, QUESTIONS);
	assert_true(v.ease_median >= middle && v.ease_median <= middle);
	inventory_release(&v);
	m[0].bank.language = m[1].bank.language = "es";
	inventory_take(&v, questions, QUESTIONS);
	assert_null(v.hardest);
	inventory_release(&v);
}

/* Of four choices, and the key's share where it is as long as others; the rest is not counted. */
static void
the_longest_choice_is_measured(void **state)
{
	static const struct {
		const char *behaviour, *choices[4];
		double longest;
	} rows[] = {
	    {"the key is longer", {"longer", "short", "short", "s"}, 1},
	    {"a wrong choice is longer", {"short", "longer", "longer", "longer"}, 0},
	    {"the key is as long as one other", {"longer", "short", "longer", "short"}, 0.5},
	    {"all are as long", {"short", "thick", "round", "heavy"}, 0.25},
	    {"marks are not seen", {"longer", "*short*", "**short**", "short"}, 1},
	    {"letters, not bytes", {"longer", "caf\u00e9\u00e9", "short", "short"}, 1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct made m[3];
		const struct question *questions[] = {&m[0].q, &m[1].q, &m[2].q};
		struct inventory v;
		make_choices(&m[0], QUESTION_SINGLE, 1, 3);
		make_choices(&m[1], QUESTION_MULTIPLE, 1, 3);
		make_choices(&m[2], QUESTION_SINGLE, 1, 2);
		m[1].q.ask = m[2].q.ask = m[0].q.ask = "Which?";
		m[2].q.status = STATUS_RETIRED;
		for (size_t k = 0; k < 4; k++)
			m[0].choices[k].text = rows[i].choices[k];
		inventory_take(&v, questions, 3);
		assert_int_equal(v.singles, 1);
		assert_true(v.longest_chance >= 0.25 && v.longest_chance <= 0.25);
		if (v.longest < rows[i].longest || v.longest > rows[i].longest)
			fail_msg("%s: %f", rows[i].behaviour, v.longest);
		inventory_release(&v);
	}
}

static void
a_question_of_two_choices_has_more_of_chance(void **state)
{
	struct made m[2];
	const struct question *questions[] = {&m[0].q, &m[1].q};
	struct inventory v;

	(void)state;
	make_choices(&m[0], QUESTION_SINGLE, 1, 3);
	make_choices(&m[1], QUESTION_SINGLE, 1, 1);
	inventory_take(&v, questions, 2);
	assert_int_equal(v.singles, 2);
	assert_true(v.longest_chance >= 0.375 && v.longest_chance <= 0.375);
	assert_true(v.longest >= 0.375 && v.longest <= 0.375);
	inventory_release(&v);
}

static void
what_is_missing_is_counted(void **state)
{
	struct made m[QUESTIONS];
	const struct question *questions[QUESTIONS];
	struct inventory v;

	(void)state;
	make_bank(m, questions);
	m[0].choices[3].why = NULL;
	m[1].choices[0].why = NULL; /* the right one needs none */
	m[5].q.n_citations = 0;
	inventory_take(&v, questions, QUESTIONS);
	assert_int_equal(v.no_explain, 1);
	assert_int_equal(v.no_source, 2);
	assert_int_equal(v.no_why, 2);
	assert_int_equal(v.whys, 5);
	assert_int_equal(v.missing, 3);
	assert_int_equal(v.choosing, 4);
	assert_int_equal(v.choices, 18);
	inventory_release(&v);
}

static void
topics_and_works_are_sorted(void **state)
{
	static const struct inventory_part areas[] = {{"pain", 4, {0}}, {"pain-scale", 1, {0}}};
	static const struct inventory_part topics[] = {
	    {"pain", 1, {0}}, {"pain-scale", 1, {0}}, {"pain/referred", 3, {0}}};
	static const struct inventory_part works[] = {{"A book", 4, {0}}, {"Another", 3, {0}}};
	struct made m[QUESTIONS];
	const struct question *questions[QUESTIONS];
	struct inventory v;

	(void)state;
	make_bank(m, questions);
	inventory_take(&v, questions, QUESTIONS);
	assert_int_equal(v.n_areas, 2);
	assert_int_equal(v.n_topics, 3);
	assert_int_equal(v.n_works, 2);
	for (size_t i = 0; i < 2; i++) {
		assert_string_equal(v.areas[i].name, areas[i].name);
		assert_int_equal(v.areas[i].questions, areas[i].questions);
		assert_string_equal(v.works[i].name, works[i].name);
		assert_int_equal(v.works[i].questions, works[i].questions);
	}
	for (size_t i = 0; i < 3; i++) {
		assert_string_equal(v.topics[i].name, topics[i].name);
		assert_int_equal(v.topics[i].questions, topics[i].questions);
	}
	assert_int_equal(v.topics[2].levels[LEVEL_RECALL], 1);
	assert_int_equal(v.topics[2].levels[LEVEL_NONE], 2);
	inventory_release(&v);
}

static void
nothing_is_counted_of_nothing(void **state)
{
	struct inventory v;

	(void)state;
	inventory_take(&v, NULL, 0);
	assert_int_equal(v.questions + v.n_topics + v.n_works + v.n_areas + v.singles, 0);
	assert_null(v.hardest);
	inventory_release(&v);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(all_is_counted_but_what_is_retired),
	    cmocka_unit_test(a_case_is_counted_once_in_a_bank),
	    cmocka_unit_test(the_ease_of_stems_in_english_is_measured),
	    cmocka_unit_test(the_longest_choice_is_measured),
	    cmocka_unit_test(a_question_of_two_choices_has_more_of_chance),
	    cmocka_unit_test(what_is_missing_is_counted),
	    cmocka_unit_test(topics_and_works_are_sorted),
	    cmocka_unit_test(nothing_is_counted_of_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
