/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/form.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "forms.h"

enum { DRAWS = 10000 };

static void
exclude_each_other(struct world *w, const size_t *places, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < i; j++)
			world_exclude(w, places[i], places[j]);
}

/* 20 variants of one question count as one, in one cell as over all of them, and it takes no time
 * to find that out. */
static void
variants_count_as_one(void **state)
{
	size_t places[WORLD_QUESTIONS];

	(void)state;
	for (size_t across = 0; across < 2; across++) {
		struct world *w = even_world(480, 24, 4);
		w->exam.levels[LEVEL_RECALL] = w->exam.levels[LEVEL_APPLY] = 33.3;
		w->exam.levels[LEVEL_ANALYZE] = 33.4;
		for (size_t i = 0; i < 24; i++) {
			size_t variants[20];
			for (size_t j = 0; j < 20; j++)
				variants[j] = across ? i * 20 + j : i % 12 + i / 12 * 240 + j * 12;
			exclude_each_other(w, variants, 20);
		}
		for (uint64_t seed = 0; seed < 20; seed++) {
			bool had[24] = {false};
			assert_int_equal(must_draw(w, seed, places), 24);
			for (size_t i = 0; i < 24; i++) {
				size_t p = places[i];
				size_t group = across ? p / 20 : p % 12 + p / 240 * 12;
				assert_false(had[group]);
				had[group] = true;
			}
		}
		world_free(w);
	}
}

/* 20 of one area exclude 20 of the other, each all: no form has both. */
static void
crowds_that_exclude_each_other_are_found_out(void **state)
{
	struct world *w = world_make(40, 4, 2);
	struct str lack = STR_INIT;
	struct form f;

	(void)state;
	for (size_t i = 0; i < 20; i++) {
		w->questions[i + 20].topic = "b";
		for (size_t j = 20; j < 40; j++)
			world_exclude(w, i, j);
	}
	assert_false(draw(w, 1, &f, &lack));
	assert_string_equal(lack.s,
			    "The areas 'a' and 'b' need 4 questions together, and the areas "
			    "have 40 that may be drawn, but too many of these exclude each "
			    "other.");
	w->questions[39].excludes.n = 0;
	for (size_t i = 0; i < 20; i++)
		w->questions[i].excludes.n = i < 2 ? 18 : 20;
	size_t places[WORLD_QUESTIONS];
	bool had[40] = {false};
	assert_int_equal(must_draw(w, 1, places), 4);
	for (size_t i = 0; i < 4; i++)
		had[places[i]] = true;
	assert_true(had[0] && had[1] && had[38] && had[39]);
	str_release(&lack);
	world_free(w);
}

static void
a_seed_repeats_a_form(void **state)
{
	struct world *w = even_world(300, 60, 8);
	struct str lack = STR_INIT;
	size_t differ = 0;

	(void)state;
	for (size_t i = 0; i < 300; i++) {
		world_choices(w, i, 4);
		world_exclude(w, i, i * 7 % 300);
	}
	for (uint64_t seed = 0; seed < 20; seed++) {
		struct form f, again, other;
		assert_true(draw(w, seed, &f, &lack));
		assert_true(draw(w, seed, &again, &lack));
		assert_true(draw(w, seed + 1, &other, &lack));
		for (size_t i = 0; i < 60; i++) {
			const struct form_item *a = &f.items[i], *b = &again.items[i];
			assert_ptr_equal(a->question, b->question);
			assert_int_equal(a->shown.n, b->shown.n);
			assert_memory_equal(a->shown.order, b->shown.order,
					    a->shown.n * sizeof(*a->shown.order));
			differ += a->question != other.items[i].question;
		}
		form_release(&f);
		form_release(&again);
		form_release(&other);
	}
	assert_true(differ > 20 * 50);
	str_release(&lack);
	world_free(w);
}

static void
questions_and_key_places_are_drawn_uniformly(void **state)
{
	enum { N = 30, WANT = 10, CHOICES = 4 };
	struct world *w = world_make(N, WANT, 0);
	size_t drawn[N] = {0}, first[N] = {0}, keys[CHOICES] = {0};
	struct str lack = STR_INIT;

	(void)state;
	for (size_t i = 0; i < N; i++)
		world_choices(w, i, CHOICES);
	for (uint64_t seed = 0; seed < DRAWS; seed++) {
		struct form f;
		assert_true(draw(w, seed, &f, &lack));
		first[f.items[0].question - w->questions]++;
		for (size_t i = 0; i < WANT; i++) {
			drawn[f.items[i].question - w->questions]++;
			for (size_t j = 0; j < CHOICES && i == 3; j++)
				keys[j] += f.items[i].shown.order[j] == 0;
		}
		form_release(&f);
	}
	/* The 99.99 % points for 29 and 3 degrees of freedom. */
	assert_true(chi_square(drawn, N, DRAWS * WANT / (double)N) < 64.0);
	assert_true(chi_square(first, N, DRAWS / (double)N) < 64.0);
	assert_true(chi_square(keys, CHOICES, DRAWS / (double)CHOICES) < 21.1);
	str_release(&lack);
	world_free(w);
}

/* 10 questions of 3 cases between 10 others. */
static void
a_case_stands_together_in_the_banks_order(void **state)
{
	struct world *w = world_make(20, 15, 0);
	struct vignette cases[] = {{.id = "x"}, {.id = "y"}, {.id = "z"}}, translated = {.id = "x"};
	size_t places[WORLD_QUESTIONS], begins = 0;

	(void)state;
	for (size_t i = 0; i < 10; i++)
		w->questions[i * 2].vignette = i == 3 ? &translated : &cases[i % 3];
	for (uint64_t seed = 0; seed < 200; seed++) {
		bool met[3] = {false};
		assert_int_equal(must_draw(w, seed, places), 15);
		for (size_t i = 0; i < 15; i++) {
			if (places[i] % 2)
				continue;
			size_t this = places[i] / 2 % 3;
			bool goes_on =
			    i > 0 && places[i - 1] % 2 == 0 && places[i - 1] / 2 % 3 == this;
			assert_true(goes_on ? places[i - 1] < places[i] : !met[this]);
			met[this] = true;
			begins += i == 0;
		}
	}
	assert_in_range(begins, 20, 90);
	world_free(w);
}

static void
what_was_seen_is_drawn_last_but_for_critical_questions(void **state)
{
	struct world *w = world_make(8, 4, 0);
	const char *was[] = {"old"};
	size_t places[WORLD_QUESTIONS], critical = 0;

	(void)state;
	make_past(&w->history, w->names[0], 1, 1);
	make_past(&w->history, w->names[1], -1, 1)->formed = true;
	make_past(&w->history, "bank/old", 0, 1);
	w->questions[2].was = (struct texts){was, 1};
	make_past(&w->history, w->names[3], -1, 1)->flagged = true;
	make_past(&w->history, w->names[4], 1, 1);
	w->questions[4].critical = true;
	for (uint64_t seed = 0; seed < 100; seed++) {
		assert_int_equal(must_draw(w, seed, places), 4);
		for (size_t i = 0; i < 4; i++) {
			assert_true(places[i] > 2);
			critical += places[i] == 4;
		}
	}
	assert_in_range(critical, 60, 95);
	w->exam.questions = 8;
	assert_int_equal(must_draw(w, 1, places), 8);
	world_free(w);
}

static void
all_questions_are_as_many_as_can_stand_together(void **state)
{
	struct world *w = world_make(120, 0, 0);
	size_t places[WORLD_QUESTIONS];
	struct str lack = STR_INIT;
	struct form f;

	(void)state;
	assert_int_equal(must_draw(w, 1, places), 120);
	for (size_t i = 1; i < 6; i++) /* a star: its rays stay */
		world_exclude(w, 0, i);
	for (size_t i = 10; i < 17; i++) /* a ring of 7 has 3 .. */
		world_exclude(w, i, i < 16 ? i + 1 : 10);
	world_exclude(w, 13, 17);	  /* .. and 4 with a tail */
	for (size_t i = 20; i < 119; i++) /* a chain too long to be searched: a third at least */
		world_exclude(w, i, i + 1);
	world_exclude(w, 6, 8); /* a path of 3 has its ends */
	world_exclude(w, 6, 9);
	w->questions[7].status = STATUS_DRAFT;
	for (uint64_t seed = 0; seed < 20; seed++) {
		size_t n = must_draw(w, seed, places), n_first = 0;
		for (size_t i = 0; i < n; i++) {
			n_first += places[i] < 20;
			assert_true(places[i] != 0 && places[i] != 6 && places[i] != 7);
			for (size_t j = 0; j < n; j++)
				assert_true(places[j] < 20 || places[j] + 1 != places[i]);
		}
		assert_int_equal(n_first, 20 - 3 - 4);
		assert_in_range(n - n_first, 33, 50);
	}
	for (size_t i = 0; i < 120; i++)
		w->questions[i].status = i < 3 ? STATUS_DRAFT : STATUS_RETIRED;
	assert_false(draw(w, 1, &f, &lack));
	assert_string_equal(lack.s,
			    "The banks have no question that may be drawn (not counted: 117 "
			    "retired, 3 draft).");
	str_release(&lack);
	world_free(w);
}

/* Nine questions: area a has four, b five; levels recall, apply, analyze in turn of three. */
enum fault { DRAFTS, SUSPENDED, LEVELLESS, FILTERED, VARIANTS, MISPLACED, NOT_ENOUGH, FAULTS };

static const struct {
	enum fault fault;
	const char *lack;
} lacks[] = {
    {DRAFTS, "The area 'a' needs 3 questions, and the banks have 2 that may be drawn (not counted: "
	     "1 retired, 1 draft)."},
    {SUSPENDED, "The area 'a' needs 3 questions, and the banks have 2 that may be drawn (not "
		"counted: 2 suspended)."},
    {LEVELLESS, "The area 'a' needs 3 questions, and the banks have 2 that may be drawn (not "
		"counted: 2 without a level)."},
    {FILTERED,
     "The area 'a' needs 3 questions, and the banks have none that may be drawn (not "
     "counted: 4 left out by the filter). The area 'b' needs 3 questions, and the banks "
     "have 1 that may be drawn (not counted: 4 left out by the filter). The level recall "
     "needs 2 questions, and the areas have none that may be drawn (not counted: 3 left out "
     "by the filter). The level apply needs 2 questions, and the areas have none that may "
     "be drawn (not counted: 3 left out by the filter). The level analyze needs 2 "
     "questions, and the areas have 1 that may be drawn (not counted: 2 left out by the "
     "filter)."},
    {VARIANTS, "The area 'b' needs 3 questions, and the banks have 5 that may be drawn, but these "
	       "exclude each other: no more than 2 can stand on one form."},
    {MISPLACED,
     "The area 'a' needs 3 questions. Of these, at most 2 may be of the level recall, so "
     "that 1 must be of apply or analyze, and the banks have none of those that may be "
     "drawn."},
    {NOT_ENOUGH, "The exam needs 10 questions, and the banks have 9 that may be drawn."},
};

static void
put_fault(struct world *w, enum fault fault)
{
	static const char *words[] = {"critical"};
	static const size_t variants[] = {4, 5, 6, 7};

	for (size_t i = 0; i < 2 && fault == DRAFTS; i++)
		w->questions[i].status = i ? STATUS_DRAFT : STATUS_RETIRED;
	for (size_t i = 0; i < 2 && fault == SUSPENDED; i++)
		make_past(&w->history, w->names[i], -1, 1)->suspended = true;
	for (size_t i = 0; i < 2 && fault == LEVELLESS; i++)
		w->questions[i].level = LEVEL_NONE;
	if (fault == FILTERED) {
		w->exam.filter = (struct texts){words, 1};
		w->questions[8].critical = true;
	}
	if (fault == VARIANTS)
		exclude_each_other(w, variants, 4);
	for (size_t i = 0; i < 4 && fault == MISPLACED; i++)
		w->questions[i].level = LEVEL_RECALL;
	if (fault == NOT_ENOUGH) {
		w->exam.n_areas = 0;
		w->exam.levelled = false;
		w->exam.questions = 10;
	}
}

static void
what_lacks_is_said(void **state)
{
	struct str lack = STR_INIT;
	struct form f;

	(void)state;
	for (size_t i = 0; i < sizeof(lacks) / sizeof(*lacks); i++) {
		struct world *w = even_world(9, 6, 2);
		for (size_t j = 0; j < 9; j++) {
			w->questions[j].topic = j < 4 ? "a" : "b";
			w->questions[j].level = (enum level)(1 + j % 3);
		}
		w->exam.levels[LEVEL_RECALL] = w->exam.levels[LEVEL_APPLY] = 33.3;
		w->exam.levels[LEVEL_ANALYZE] = 33.4;
		put_fault(w, FAULTS);
		assert_true(draw(w, 1, &f, &lack));
		form_release(&f);
		put_fault(w, lacks[i].fault);
		assert_false(draw(w, 1, &f, &lack));
		assert_string_equal(lack.s, lacks[i].lack);
		world_free(w);
	}
	str_release(&lack);
}

static void
a_filter_that_is_none_is_named(void **state)
{
	struct world *w = world_make(3, 2, 0);
	const char *words[] = {"a", "levle:apply"};
	struct str lack = STR_INIT;
	struct form f;

	(void)state;
	w->exam.filter = (struct texts){words, 2};
	assert_false(draw(w, 1, &f, &lack));
	assert_string_equal(lack.s,
			    "In the exam's filter: unknown filter 'levle:apply'; did you mean "
			    "'level:apply'?");
	form_release(&f);
	str_release(&lack);
	world_free(w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(variants_count_as_one),
	    cmocka_unit_test(crowds_that_exclude_each_other_are_found_out),
	    cmocka_unit_test(a_seed_repeats_a_form),
	    cmocka_unit_test(questions_and_key_places_are_drawn_uniformly),
	    cmocka_unit_test(a_case_stands_together_in_the_banks_order),
	    cmocka_unit_test(what_was_seen_is_drawn_last_but_for_critical_questions),
	    cmocka_unit_test(all_questions_are_as_many_as_can_stand_together),
	    cmocka_unit_test(what_lacks_is_said),
	    cmocka_unit_test(a_filter_that_is_none_is_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
