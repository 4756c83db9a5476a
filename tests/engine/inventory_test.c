/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/inventory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "make.h"

enum { QUESTIONS = 6 };

static struct citation book[] = {{"a", "A book", "1"}, {"a", "A book", "2"}};
static struct citation two[] = {{"b", "Another", NULL}, {"c", "A book", NULL}};
static const struct vignette pictured = {.id = "case", .image = "a.png", .alt = "an arm"};

/* Two whole ones; a multiple response without anything; a draft; a retired one; a statement. */
static void
make_bank(struct made *m, const struct question **questions)
{
	for (size_t i = 0; i < QUESTIONS; i++) {
		make_choices(&m[i], i == 2 ? QUESTION_MULTIPLE : QUESTION_SINGLE, i == 2 ? 2 : 1,
			     i == 2 ? 4 : 3);
		questions[i] = &m[i].q;
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
	assert_int_equal(v.cases, 1);
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
	assert_int_equal(v.questions + v.n_topics + v.n_works + v.n_areas, 0);
	inventory_release(&v);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(all_is_counted_but_what_is_retired),
	    cmocka_unit_test(what_is_missing_is_counted),
	    cmocka_unit_test(topics_and_works_are_sorted),
	    cmocka_unit_test(nothing_is_counted_of_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
