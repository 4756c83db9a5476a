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
#include "base/diag.h"
#include "base/random.h"
#include "base/str.h"
#include "engine/form.h"
#include "profile/history.h"
#include "text/unicode.h"

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

static bool
is_within(const char *topic, const char *prefix)
{
	size_t n = strlen(prefix);

	return strncmp(topic, prefix, n) == 0 && (topic[n] == '/' || topic[n] == '\0');
}

static void
three_exams_ship(void **state)
{
	static const struct {
		const char *name;
		size_t questions;
		double minutes;
		bool all, forward, each;
	} rows[] = {
	    {"five-causes", 25, 30, false, false, false},
	    {"nmt-practice", 60, 70, false, false, false},
	    {"safety-check", 0, 0, true, true, true},
	};

	(void)state;
	assert_int_equal(library.n_exams, 3);
	for (size_t i = 0; i < 3; i++) {
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

/* A third more than a form takes, so that two forms differ. */
static void
every_area_leaves_room_for_another_form(void **state)
{
	(void)state;
	for (size_t i = 0; i < library.n_exams; i++) {
		const struct exam *e = library.exams[i];
		for (size_t k = 0; k < e->n_areas; k++) {
			size_t n = 0;
			for (size_t q = 0; q < library.n_questions; q++)
				for (size_t t = 0; t < e->areas[k].topics.n; t++)
					n += is_within(library.questions[q]->topic,
						       e->areas[k].topics.items[t]);
			double wanted = (double)e->questions * e->areas[k].share / 100;
			if ((double)n * 3 < wanted * 4)
				fail_msg("%s, %s: %zu questions", e->name, e->areas[k].name, n);
		}
	}
}

static void
draw(const char *name, uint64_t seed, struct form *form)
{
	struct history nobody;
	struct random random;
	struct str lack = STR_INIT;

	history_init(&nobody);
	random_seed(&random, seed);
	if (!form_draw(form, exam(name), &library, &nobody, &random, &lack))
		fail_msg("%s: %s", name, lack.s);
	history_release(&nobody);
	str_release(&lack);
}

/* By chance two forms of 60 from 120 share half their questions. */
static void
two_forms_of_an_exam_differ(void **state)
{
	static const char *const names[] = {"five-causes", "nmt-practice"};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct form a, b;
		size_t shared = 0;
		draw(names[i], 1, &a);
		draw(names[i], 2, &b);
		assert_int_equal(a.n, exam(names[i])->questions);
		for (size_t k = 0; k < a.n; k++)
			for (size_t m = 0; m < b.n; m++)
				shared += a.items[k].question == b.items[m].question;
		if (shared * 4 > a.n * 3)
			fail_msg("%s: %zu of %zu questions are the same", names[i], shared, a.n);
		form_release(&a);
		form_release(&b);
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
	struct form form;

	(void)state;
	draw("safety-check", 1, &form);
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
	    cmocka_unit_test(three_exams_ship),
	    cmocka_unit_test(every_exam_says_that_it_is_not_official),
	    cmocka_unit_test(every_area_leaves_room_for_another_form),
	    cmocka_unit_test(two_forms_of_an_exam_differ),
	    cmocka_unit_test(the_safety_check_has_every_critical_question),
	};
	return cmocka_run_group_tests(tests, read_banks, release_banks);
}
