/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The banks and exams that ship keep what is promised of them. Run from the repository's root. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/diag.h"
#include "base/map.h"
#include "base/random.h"
#include "base/str.h"
#include "engine/blueprint.h"
#include "engine/form.h"
#include "profile/history.h"
#include "text/unicode.h"

enum { SEEDS = 20 };

static struct library library;

static int
read_banks(void **state)
{
	struct diags d;

	(void)state;
	diags_init(&d);
	library_init(&library);
	library_add_folder(&library, "questions", &d);
	library_add_exams(&library, "questions", &d);
	library_link(&library, NULL);
	for (size_t i = 0; i < d.n; i++)
		print_error("%s: %s\n", d.items[i].at.file, d.items[i].message);
	int findings = (int)d.n;
	diags_release(&d);
	return findings;
}

static int
release_banks(void **state)
{
	(void)state;
	library_release(&library);
	return 0;
}

static void
no_bank_has_fewer_than_twenty_questions(void **state)
{
	(void)state;
	for (size_t i = 0; i < library.n_banks; i++)
		if (library.banks[i]->n_questions < 20)
			fail_msg("%s has %u", library.banks[i]->name,
				 (unsigned)library.banks[i]->n_questions);
}

static void
each_picture_is_asked_about_twice_and_described_without_a_key(void **state)
{
	size_t pictured = 0;

	(void)state;
	for (size_t i = 0; i < library.n_questions; i++) {
		const struct question *q = library.questions[i];
		size_t same = 0;
		for (size_t k = 0; q->image && k < library.n_questions; k++)
			same += library.questions[k]->image &&
				strcmp(library.questions[k]->image, q->image) == 0;
		if (q->image && same < 2)
			fail_msg("%s is asked about once", q->image);
		if (q->image && q->type == QUESTION_SINGLE && q->shuffle &&
		    strstr(q->alt, q->choices[0].text))
			fail_msg("%s: the picture's words hold the key", q->name);
		pictured += q->image != NULL;
	}
	assert_true(pictured >= 24);
}

static void
every_type_occurs_in_every_bank(void **state)
{
	(void)state;
	for (size_t i = 0; i < library.n_banks; i++) {
		bool seen[QUESTION_TYPES] = {false};
		for (size_t k = 0; k < library.banks[i]->n_questions; k++)
			seen[library.banks[i]->questions[k]->type] = true;
		for (size_t type = 0; type < QUESTION_TYPES; type++)
			if (!seen[type])
				fail_msg("%s has no %s", library.banks[i]->name,
					 question_type_names[type]);
	}
}

static void
every_question_explains_itself(void **state)
{
	(void)state;
	for (size_t i = 0; i < library.n_questions; i++) {
		const struct question *q = library.questions[i];
		if (!q->explain || q->n_citations == 0 || q->level == LEVEL_NONE || !q->note ||
		    strcmp(q->topic, q->bank->name) == 0)
			fail_msg("%s lacks explain, source, level, note or topic", q->name);
		for (size_t k = 0; k < q->n_choices; k++)
			if (!q->choices[k].right && !q->choices[k].why)
				fail_msg("%s: '%s' has no why", q->name, q->choices[k].text);
	}
}

static void
a_third_and_more_ask_for_more_than_recall(void **state)
{
	size_t higher = 0;

	(void)state;
	for (size_t i = 0; i < library.n_questions; i++)
		higher += library.questions[i]->level > LEVEL_RECALL;
	assert_true(higher * 100 >= library.n_questions * 35);
}

/* With four choices a quarter is expected of chance; a student must not profit from measuring. */
static void
the_key_is_seldom_the_longest_choice(void **state)
{
	size_t singles = 0, longest = 0;

	(void)state;
	for (size_t i = 0; i < library.n_questions; i++) {
		const struct question *q = library.questions[i];
		if (q->type != QUESTION_SINGLE)
			continue;
		size_t key = text_letters(span_of(q->choices[0].text)), most = 0;
		for (size_t k = 1; k < q->n_choices; k++) {
			size_t n = text_letters(span_of(q->choices[k].text));
			most = n > most ? n : most;
		}
		singles++;
		longest += key > most;
	}
	assert_true(longest * 100 <= singles * 30);
}

static void
a_critical_question_gives_no_points_for_a_part(void **state)
{
	(void)state;
	for (size_t i = 0; i < library.n_questions; i++) {
		const struct question *q = library.questions[i];
		bool parts = q->type == QUESTION_MULTIPLE || q->type == QUESTION_ORDER ||
			     q->type == QUESTION_MATCH ||
			     (q->type == QUESTION_CLOZE && q->n_gaps > 1);
		if (q->critical && parts && !q->all_or_nothing)
			fail_msg("%s is critical and gives points for a part", q->name);
	}
}

static const struct exam *
exam(const char *name)
{
	const struct exam *e = library_exam(&library, span_of(name));

	if (!e)
		fail_msg("there is no exam %s", name);
	return e;
}

static void
four_exams_ship(void **state)
{
	static const struct {
		const char *name;
		size_t questions;
		double minutes;
		bool all, forward, each;
	} rows[] = {
	    {"five-causes", 25, 30, false, false, false},
	    {"mock-licensing", 100, 110, false, true, false},
	    {"nmt-practice", 100, 110, false, false, false},
	    {"safety-check", 0, 0, true, true, true},
	};

	(void)state;
	assert_int_equal(library.n_exams, 4);
	for (size_t i = 0; i < 4; i++) {
		const struct exam *e = exam(rows[i].name);
		assert_int_equal(e->questions, rows[i].questions);
		assert_true(e->minutes >= rows[i].minutes && e->minutes <= rows[i].minutes);
		assert_true(e->all == rows[i].all && e->forward == rows[i].forward &&
			    e->each == rows[i].each);
	}
}

static void
every_exam_says_that_it_is_not_official(void **state)
{
	(void)state;
	for (size_t i = 0; i < library.n_exams; i++) {
		const char *about = library.exams[i]->about;
		if (!about || !strstr(about, "not official") || !strstr(about, "imitates"))
			fail_msg("%s does not say so", library.exams[i]->name);
	}
}

/* A scale that looks like a board's. */
static void
every_scaled_result_says_what_the_scale_is(void **state)
{
	static const char *const said[] = {"reports pass or fail alone", "July 2017",
					   "Nothing here is official", "current handbook"};
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < library.n_exams; i++) {
		const struct exam *e = library.exams[i];
		for (size_t k = 0; k < 4 && e->scaled; k++)
			if (!e->remark || !strstr(e->remark, said[k]))
				fail_msg("%s does not say: %s", e->name, said[k]);
		n += e->scaled;
	}
	assert_int_equal(n, 2);
}

static void
the_mock_exam_has_the_shares_of_the_outline(void **state)
{
	static const double shares[] = {11, 12, 14, 15, 17, 16, 15};
	const struct exam *e = exam("mock-licensing");

	(void)state;
	assert_int_equal(e->n_areas, 7);
	for (size_t i = 0; i < 7; i++)
		assert_true(e->areas[i].share >= shares[i] && e->areas[i].share <= shares[i]);
	assert_true(e->scaled && e->scale_from >= 300 && e->scale_from <= 300);
	assert_true(e->scale_pass >= 630 && e->scale_pass <= 630);
	assert_true(e->scale_to >= 900 && e->scale_to <= 900);
}

static void
all_questions_belong_to_an_area(void **state)
{
	static const char *const names[] = {"nmt-practice", "mock-licensing"};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		const struct exam *e = exam(names[i]);
		for (size_t k = 0; k < library.n_questions; k++)
			if (blueprint_area(e, library.questions[k]) == e->n_areas)
				fail_msg("%s has no area for %s, topic %s", e->name,
					 library.questions[k]->name, library.questions[k]->topic);
	}
}

/* Three forms take 95 in 100 of its questions at most, so that there is a choice. */
static void
every_area_leaves_room_for_three_forms(void **state)
{
	(void)state;
	for (size_t i = 0; i < library.n_exams; i++) {
		const struct exam *e = library.exams[i];
		size_t n[EXAM_MAX_AREAS + 1] = {0};
		for (size_t k = 0; k < library.n_questions; k++)
			n[blueprint_area(e, library.questions[k])]++;
		for (size_t k = 0; k < e->n_areas; k++)
			if (3 * (double)e->questions * e->areas[k].share > 95 * (double)n[k])
				fail_msg("%s, %s: %zu questions", e->name, e->areas[k].name, n[k]);
	}
}

static void
draw(const struct exam *e, uint64_t seed, const struct history *h, struct form *form)
{
	struct random random;
	struct str lack = STR_INIT;

	random_seed(&random, seed);
	if (!form_draw(form, e, &library, h, &random, &lack))
		fail_msg("%s: %s", e->name, lack.s);
	str_release(&lack);
}

/* The form was on the table of whoever has this history. */
static void
sit(struct history *h, const struct form *form)
{
	bool added;

	for (size_t i = 0; i < form->n; i++) {
		struct span name = span_of(form->items[i].question->name);
		map_put(&h->by_question, name, (uint32_t)h->n_questions, &added);
		if (!added)
			continue;
		h->questions = alloc_room(h->questions, h->n_questions, &h->cap_questions,
					  sizeof(*h->questions));
		h->questions[h->n_questions++] = (struct past_question){.name = name,
									.newest = NO_EVENT,
									.last = NO_EVENT,
									.first = NO_EVENT,
									.formed = true};
	}
}

static void
no_question_comes_again(const struct exam *e, const struct form *form, const struct history *h)
{
	for (size_t i = 0; i < form->n; i++) {
		const struct question *q = form->items[i].question;
		if (!q->critical && map_get(&h->by_question, span_of(q->name)))
			fail_msg("%s: %s comes again", e->name, q->name);
	}
}

static void
shares_are_met(const struct exam *e, const struct form *form)
{
	double shares[EXAM_MAX_AREAS];
	size_t wanted[EXAM_MAX_AREAS], areas[EXAM_MAX_AREAS] = {0}, levels[LEVELS] = {0};

	for (size_t i = 0; i < e->n_areas; i++)
		shares[i] = e->areas[i].share;
	for (size_t i = 0; i < form->n; i++) {
		areas[blueprint_area(e, form->items[i].question)]++;
		levels[form->items[i].question->level]++;
	}
	blueprint_counts(shares, e->n_areas, e->questions, wanted);
	for (size_t i = 0; i < e->n_areas; i++)
		if (areas[i] != wanted[i])
			fail_msg("%s, %s: %zu questions", e->name, e->areas[i].name, areas[i]);
	blueprint_counts(e->levels, LEVELS, e->questions, wanted);
	for (size_t i = 0; i < LEVELS; i++)
		assert_int_equal(levels[i], wanted[i]);
}

/* As for one student who sits them all. */
static void
three_forms_in_a_row_share_critical_questions_alone(void **state)
{
	static const char *const names[] = {"five-causes", "mock-licensing", "nmt-practice"};

	(void)state;
	for (size_t i = 0; i < 3 * SEEDS; i++) {
		const struct exam *e = exam(names[i / SEEDS]);
		struct history h;
		history_init(&h);
		for (size_t k = 0; k < 3; k++) {
			struct form form;
			draw(e, 3 * i + k, &h, &form);
			assert_int_equal(form.n, e->questions);
			no_question_comes_again(e, &form, &h);
			shares_are_met(e, &form);
			sit(&h, &form);
			form_release(&form);
		}
		history_release(&h);
	}
}

static bool
is_on(const struct form *form, const char *bank, const char *id)
{
	for (size_t i = 0; i < form->n; i++)
		if (strcmp(form->items[i].question->bank->name, bank) == 0 &&
		    strcmp(form->items[i].question->id, id) == 0)
			return true;
	return false;
}

/* Each but for those that exclude another on the form. */
static void
the_safety_check_has_every_critical_question(void **state)
{
	struct history nobody;
	struct form form;

	(void)state;
	history_init(&nobody);
	draw(exam("safety-check"), 1, &nobody, &form);
	for (size_t i = 0; i < form.n; i++)
		assert_true(form.items[i].question->critical);
	for (size_t i = 0; i < library.n_questions; i++) {
		const struct question *q = library.questions[i];
		bool there = !q->critical || is_on(&form, q->bank->name, q->id);
		for (size_t k = 0; k < q->excludes.n; k++)
			there |= is_on(&form, q->bank->name, q->excludes.items[k]);
		if (!there)
			fail_msg("%s is not on it", q->name);
	}
	form_release(&form);
	history_release(&nobody);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(no_bank_has_fewer_than_twenty_questions),
	    cmocka_unit_test(each_picture_is_asked_about_twice_and_described_without_a_key),
	    cmocka_unit_test(every_type_occurs_in_every_bank),
	    cmocka_unit_test(every_question_explains_itself),
	    cmocka_unit_test(a_third_and_more_ask_for_more_than_recall),
	    cmocka_unit_test(the_key_is_seldom_the_longest_choice),
	    cmocka_unit_test(a_critical_question_gives_no_points_for_a_part),
	    cmocka_unit_test(four_exams_ship),
	    cmocka_unit_test(every_exam_says_that_it_is_not_official),
	    cmocka_unit_test(every_scaled_result_says_what_the_scale_is),
	    cmocka_unit_test(the_mock_exam_has_the_shares_of_the_outline),
	    cmocka_unit_test(all_questions_belong_to_an_area),
	    cmocka_unit_test(every_area_leaves_room_for_three_forms),
	    cmocka_unit_test(three_forms_in_a_row_share_critical_questions_alone),
	    cmocka_unit_test(the_safety_check_has_every_critical_question),
	};
	return cmocka_run_group_tests(tests, read_banks, release_banks);
}
