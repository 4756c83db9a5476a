/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/result.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bank/exam.h"
#include "base/alloc.h"
#include "base/str.h"
#include "engine/sheet.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

enum { MOST_PLACES = 12 };

/* A place in short: its topic (NULL: the question is gone) and what became of it. */
struct given {
	const char *topic;
	double score; /* below 0: not answered */
	enum certainty certainty;
	enum level level;
	bool critical, changed, marked;
};

struct sat {
	struct question questions[MOST_PLACES];
	struct sheet_place places[MOST_PLACES];
	struct sheet s;
};

static void
sit(struct sat *t, const struct given *given, size_t n, double pass)
{
	*t = (struct sat){.s = {.places = t->places,
				.n = n,
				.terms = {.pass = pass, .extra = 1},
				.used = 90,
				.ending = ENDING_DONE}};
	for (size_t i = 0; i < n; i++) {
		const struct given *g = &given[i];
		t->questions[i] = (struct question){
		    .topic = g->topic, .level = g->level, .critical = g->critical};
		t->places[i] = (struct sheet_place){.question = g->topic ? &t->questions[i] : NULL,
						    .answered = g->score >= 0,
						    .score = g->score >= 0 ? g->score : 0,
						    .certainty = g->certainty,
						    .changed = g->changed,
						    .marked = g->marked};
	}
}

static void
open_questions_score_nothing_and_gone_ones_count_nowhere(void **state)
{
	static const struct given given[] = {
	    {.topic = "a", .score = 1, .marked = true},
	    {.topic = "a", .score = 0.5, .changed = true},
	    {.topic = "a", .score = -1},
	    {.topic = NULL, .score = 1, .changed = true, .marked = true, .critical = true},
	};
	struct sat t;
	struct result r;

	(void)state;
	sit(&t, given, COUNT(given), 50);
	result_of(&r, &t.s, NULL);
	assert_int_equal(r.items, 3);
	assert_int_equal(r.answered, 2);
	assert_int_equal(r.open, 1);
	assert_int_equal(r.marked, 1);
	assert_int_equal(r.n_changed, 1);
	assert_int_equal(r.n_gone, 1);
	assert_int_equal(r.n_critical, 0);
	assert_true(r.points == 1.5 && r.percent == 50 && r.seconds == 90);
	assert_true(r.enough && r.passed);
	assert_true(isnan(r.scaled));
	result_release(&r);
}

static const struct {
	const char *behaviour;
	double scores[4];
	size_t n, critical; /* the place of a critical question, from 1; 0: none */
	double pass;
	bool enough, passed;
} verdicts[] = {
    {"the pass mark itself passes", {1, 1, 1, 0}, 4, 0, 75, true, true},
    {"a little less does not", {1, 1, 0.9999, 0}, 4, 0, 75, false, false},
    {"thirds that sum to the mark", {1.0 / 3, 1.0 / 3, 1.0 / 3, 1}, 4, 0, 50, true, true},
    {"a critical one missed", {1, 1, 1, 0}, 4, 4, 75, true, false},
    {"a critical one right in part", {1, 1, 1, 0.9}, 4, 4, 75, true, false},
    {"a critical one left open", {1, 1, 1, -1}, 4, 4, 75, true, false},
    {"a critical one right", {1, 1, 1, 0}, 4, 3, 75, true, true},
    {"a critical one right, points lack", {1, 0, 0, 0}, 4, 1, 75, false, false},
    {"nothing to judge by", {0}, 0, 0, 0, false, false},
    {"no points wanted", {0, 0}, 2, 0, 0, true, true},
};

static void
an_exam_is_passed_by_points_and_all_critical_items(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(verdicts); i++) {
		struct given given[4] = {{0}};
		struct sat t;
		struct result r;
		for (size_t k = 0; k < verdicts[i].n; k++)
			given[k] = (struct given){.topic = "a",
						  .score = verdicts[i].scores[k],
						  .critical = k + 1 == verdicts[i].critical};
		sit(&t, given, verdicts[i].n, verdicts[i].pass);
		result_of(&r, &t.s, NULL);
		if (r.enough != verdicts[i].enough || r.passed != verdicts[i].passed)
			fail_msg("%s: enough %d, passed %d", verdicts[i].behaviour, r.enough,
				 r.passed);
		bool missed = verdicts[i].enough && !verdicts[i].passed;
		assert_int_equal(r.n_critical, missed);
		if (missed)
			assert_int_equal(r.critical[0], verdicts[i].critical - 1);
		result_release(&r);
	}
}

static const struct {
	double pass, percent, scaled;
} scales[] = {
    {70, 0, 300},   {70, 70, 630},   {70, 100, 900},	{70, 35, 465},	   {70, 85, 765},
    {70, 7, 333},   {0, 0, 630},     {0, 50, 765},	{0, 100, 900},	   {100, 0, 300},
    {100, 50, 465}, {100, 100, 900}, {66.6, 66.6, 630}, {33.3, 33.3, 630}, {33.3, 100, 900},
};

static void
scores_are_linear_on_either_side_of_the_pass_mark(void **state)
{
	struct terms t = {.scaled = true, .scale_from = 300, .scale_pass = 630, .scale_to = 900};

	(void)state;
	for (size_t i = 0; i < COUNT(scales); i++) {
		t.pass = scales[i].pass;
		double got = result_scaled(&t, scales[i].percent);
		bool exact = scales[i].percent == 0 || scales[i].percent == 100 ||
			     scales[i].percent == t.pass;
		if (exact ? got != scales[i].scaled : fabs(got - scales[i].scaled) > 1e-9)
			fail_msg("%g %% of pass %g: %.17g", scales[i].percent, t.pass, got);
	}
	t.scaled = false;
	assert_true(isnan(result_scaled(&t, 50)));
}

/* However points are cut up: whoever passes by points has the passing score or more, and nobody
 * else. */
static void
a_scaled_score_agrees_with_the_verdict(void **state)
{
	struct given given[MOST_PLACES];
	struct sat t;

	(void)state;
	for (size_t n = 1; n <= MOST_PLACES; n++) {
		for (size_t sixths = 0; sixths <= 6 * n; sixths++) {
			for (size_t i = 0; i < n; i++) {
				size_t left = sixths > 6 * i ? sixths - 6 * i : 0;
				given[i] = (struct given){
				    .topic = "a", .score = (double)(left > 6 ? 6 : left) / 6};
			}
			struct result r;
			sit(&t, given, n, 100.0 * 2 / 3);
			t.s.terms = (struct terms){.pass = 100.0 * 2 / 3,
						   .scaled = true,
						   .scale_from = 0,
						   .scale_pass = 10,
						   .scale_to = 20};
			result_of(&r, &t.s, NULL);
			assert_int_equal(r.enough, sixths >= 4 * n);
			assert_int_equal(r.scaled >= 10, r.enough);
			assert_int_equal(result_shown(r.scaled, 10, r.enough, 0) >= 10, r.enough);
			result_release(&r);
		}
	}
}

static const struct {
	double x, mark;
	bool enough;
	int decimals;
	double shown;
} shows[] = {
    {629.7, 630, false, 0, 629}, {629.2, 630, false, 0, 629},
    {630, 630, true, 0, 630},	 {630.4, 630, true, 0, 630},
    {69.96, 70, false, 1, 69.9}, {69.94, 70, false, 1, 69.9},
    {70, 70, true, 1, 70},	 {70.42, 70.42, true, 1, 70.5},
    {99.96, 70, true, 1, 100},	 {69.9999999999, 70, true, 0, 70},
    {12.25, 70, false, 1, 12.3},
};

static void
nothing_is_rounded_over_the_pass_mark(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(shows); i++) {
		double got =
		    result_shown(shows[i].x, shows[i].mark, shows[i].enough, shows[i].decimals);
		if (fabs(got - shows[i].shown) > 1e-9)
			fail_msg("%g is shown as %g", shows[i].x, got);
	}
}

static const struct given mixed[] = {
    {.topic = "pain/referred", .score = 1, .level = LEVEL_RECALL},
    {.topic = "safety", .score = 0, .level = LEVEL_APPLY},
    {.topic = "pain", .score = 0.5, .level = LEVEL_RECALL},
    {.topic = "painful", .score = -1},
    {.topic = "nerves/arm", .score = 0.25, .level = LEVEL_ANALYZE},
    {.topic = "ischemia", .score = 1, .level = LEVEL_APPLY},
};

static void
check_share(const struct share *s, const char *name, const char *study, size_t items, double points)
{
	double low, high;

	assert_string_equal(s->name, name);
	if (study)
		assert_string_equal(s->study, study);
	else
		assert_null(s->study);
	assert_int_equal(s->items, items);
	assert_true(s->points == points);
	wilson(points, items, &low, &high);
	assert_true(s->low == low && s->high == high);
}

static void
areas_follow_the_blueprint(void **state)
{
	/* As much is lost in painful as in safety, which stands before it. */
	const char *several[] = {"nerves", "safety", "ischemia", "painful"}, *pain[] = {"pain"},
		   *none[] = {"heat"};
	struct exam_area areas[] = {
	    {.name = "Nerves and others", .topics = {several, 3}},
	    {.name = "heat", .topics = {none, 1}},
	    {.name = "pain", .topics = {pain, 1}},
	};
	struct exam e = {.areas = areas, .n_areas = 3};
	struct sat t;
	struct result r;

	(void)state;
	sit(&t, mixed, COUNT(mixed), 70);
	result_of(&r, &t.s, &e);
	assert_int_equal(r.n_areas, 4);
	check_share(&r.areas[0], "Nerves and others", "safety", 3, 1.25);
	check_share(&r.areas[1], "heat", "heat", 0, 0);
	check_share(&r.areas[2], "pain", "pain", 2, 1.5);
	check_share(&r.areas[3], "other topics", NULL, 1, 0);
	result_release(&r);
	areas[0].topics.n = 4;
	result_of(&r, &t.s, &e);
	assert_int_equal(r.n_areas, 3);
	check_share(&r.areas[0], "Nerves and others", "safety", 4, 1.25);
	result_release(&r);
	sit(&t, mixed, 2, 70);
	result_of(&r, &t.s, &e);
	assert_int_equal(r.n_areas, 3);
	result_release(&r);
}

static void
areas_without_a_blueprint_are_topics_by_name(void **state)
{
	struct sat t;
	struct result r;

	(void)state;
	sit(&t, mixed, COUNT(mixed), 70);
	result_of(&r, &t.s, NULL);
	assert_int_equal(r.n_areas, 5);
	check_share(&r.areas[0], "ischemia", "ischemia", 1, 1);
	check_share(&r.areas[1], "nerves", "nerves", 1, 0.25);
	check_share(&r.areas[2], "pain", "pain", 2, 1.5);
	check_share(&r.areas[3], "painful", "painful", 1, 0);
	check_share(&r.areas[4], "safety", "safety", 1, 0);
	assert_int_equal(r.n_levels, 3);
	check_share(&r.levels[0], "recall", NULL, 2, 1.5);
	check_share(&r.levels[1], "apply", NULL, 2, 1);
	check_share(&r.levels[2], "analyze", NULL, 1, 0.25);
	result_release(&r);
}

static void
check_weakest(const struct given *given, size_t n, const char *const *names)
{
	struct sat t;
	struct result r;
	size_t k = 0;

	sit(&t, given, n, 70);
	result_of(&r, &t.s, NULL);
	for (; k < WEAKEST && names[k]; k++) {
		assert_true(k < r.n_weakest);
		assert_string_equal(r.areas[r.weakest[k]].name, names[k]);
	}
	assert_int_equal(r.n_weakest, k);
	result_release(&r);
}

static void
the_weakest_areas_lost_points(void **state)
{
	static const struct given right[] = {{.topic = "a", .score = 1},
					     {.topic = "b", .score = 1}};
	/* a 1/3, b 1/4, c 1/3 (of one item right in part: 1.5/3), d 2/3 and nothing lost. */
	static const struct given some[] = {
	    {.topic = "d", .score = 1},	 {.topic = "c", .score = 0.5}, {.topic = "b", .score = 0},
	    {.topic = "b", .score = -1}, {.topic = "a", .score = 0},   {.topic = "e", .score = 0},
	};

	(void)state;
	check_weakest(right, COUNT(right), (const char *const[WEAKEST]){NULL});
	check_weakest(some, COUNT(some), (const char *const[WEAKEST]){"b", "a", "e"});
	check_weakest(some, 2, (const char *const[WEAKEST]){"c"});
}

static void
certainty_is_held_against_what_was_right(void **state)
{
	static const struct given given[] = {
	    {.topic = "a", .score = 1, .certainty = CERTAINTY_SURE},
	    {.topic = "a", .score = 0.9, .certainty = CERTAINTY_SURE},
	    {.topic = "a", .score = -1, .certainty = CERTAINTY_SURE},
	    {.topic = "a", .score = 1, .certainty = CERTAINTY_GUESS},
	    {.topic = "a", .score = 1, .certainty = CERTAINTY_NONE},
	    {.topic = "a", .score = 0, .certainty = CERTAINTY_NONE},
	    {.topic = "a", .score = 1, .certainty = CERTAINTY_NONE},
	};
	struct sat t;
	struct result r;

	(void)state;
	sit(&t, given, COUNT(given), 70);
	result_of(&r, &t.s, NULL);
	assert_true(r.sure.answers == 2 && r.sure.right == 1);
	assert_true(r.guess.answers == 1 && r.guess.right == 1);
	assert_true(r.plain.answers == 3 && r.plain.right == 2);
	result_release(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(open_questions_score_nothing_and_gone_ones_count_nowhere),
	    cmocka_unit_test(an_exam_is_passed_by_points_and_all_critical_items),
	    cmocka_unit_test(scores_are_linear_on_either_side_of_the_pass_mark),
	    cmocka_unit_test(a_scaled_score_agrees_with_the_verdict),
	    cmocka_unit_test(nothing_is_rounded_over_the_pass_mark),
	    cmocka_unit_test(areas_follow_the_blueprint),
	    cmocka_unit_test(areas_without_a_blueprint_are_topics_by_name),
	    cmocka_unit_test(the_weakest_areas_lost_points),
	    cmocka_unit_test(certainty_is_held_against_what_was_right),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
