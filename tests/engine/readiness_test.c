/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "engine/memory.h"
#include "engine/readiness.h"
#include "engine/schedule.h"
#include "examinee.h"
#include "make_exam.h"

enum { VECTOR_POOLS = 16, VECTOR_ITEMS = 64, VECTOR_LINE = 64 * 1024 };

/* A line of the vectors. */
struct vector {
	size_t questions, n;
	double pass;
	struct pool pools[VECTOR_POOLS];
	struct pool_item items[VECTOR_POOLS][VECTOR_ITEMS];
	bool adjusted; /* by these: */
	struct recalls recalls;
	double probability, low, high, mastery[VECTOR_POOLS];
};

/* Goes on behind the text where it stands there. */
static bool
take(const char **s, const char *text)
{
	size_t n = strlen(text);

	if (strncmp(*s, text, n) != 0)
		return false;
	*s += n;
	return true;
}

static void
need(const char **s, const char *text)
{
	if (!take(s, text))
		fail_msg("'%s' was to come, not '%.40s'", text, *s);
}

/* null: not a number. */
static double
number(const char **s)
{
	char *end = NULL;

	if (take(s, "null"))
		return NAN;
	double x = strtod(*s, &end);
	*s = end;
	return x;
}

static void
read_item(const char **s, struct pool_item *item)
{
	need(s, "{\"chance\": ");
	item->chance = number(s);
	need(s, ", \"seen\": ");
	item->seen = !take(s, "null");
	if (item->seen) {
		need(s, "{\"r\": ");
		item->recall = number(s);
		need(s, ", \"first_score\": ");
		item->first_score = number(s);
		need(s, ", \"first_age\": ");
		item->first_age = number(s);
		need(s, "}");
	}
	need(s, ", \"critical\": ");
	item->critical = take(s, "true");
	if (!item->critical)
		need(s, "false");
	need(s, "}");
}

static void
read_pool(const char **s, struct vector *v)
{
	struct pool *p = &v->pools[v->n];

	p->items = v->items[v->n];
	need(s, "{\"draw\": ");
	p->draw = (size_t)number(s);
	need(s, ", \"pool\": [");
	do {
		assert_true(p->n < VECTOR_ITEMS);
		read_item(s, &v->items[v->n][p->n++]);
	} while (take(s, ", "));
	need(s, "]}");
	v->n++;
}

static void
read_vector(const char *s, struct vector *v)
{
	memset(v, 0, sizeof(*v));
	need(&s, "{\"questions\": ");
	v->questions = (size_t)number(&s);
	need(&s, ", \"pass\": ");
	v->pass = number(&s);
	need(&s, ", \"topics\": [");
	do {
		assert_true(v->n < VECTOR_POOLS);
		read_pool(&s, v);
	} while (take(&s, ", "));
	need(&s, "], ");
	v->adjusted = take(&s, "\"foretold\": ");
	if (v->adjusted) {
		v->recalls.foretold = number(&s);
		need(&s, ", \"missed\": ");
		v->recalls.missed = number(&s);
		need(&s, ", ");
	}
	need(&s, "\"expect\": {\"probability\": ");
	v->probability = number(&s);
	need(&s, ", \"low\": ");
	v->low = number(&s);
	need(&s, ", \"high\": ");
	v->high = number(&s);
	need(&s, ", \"mastery\": [");
	for (size_t i = 0; i < v->n; i++) {
		v->mastery[i] = number(&s);
		need(&s, i + 1 < v->n ? ", " : "]}}");
	}
}

static bool
same(double a, double b)
{
	return isnan(a) ? isnan(b) : fabs(a - b) <= 1e-9;
}

static void
check_vector(const struct vector *v, size_t line)
{
	struct readiness r;

	if (v->adjusted)
		readiness_adjusted(&r, v->pools, v->n, v->questions, v->pass, &v->recalls);
	else
		readiness_of_pools(&r, v->pools, v->n, v->questions, v->pass);
	if (!same(r.probability, v->probability) || !same(r.low, v->low) ||
	    !same(r.high, v->high) || r.known == !!isnan(v->probability))
		fail_msg("line %zu: %.17g, %.17g to %.17g", line, r.probability, r.low, r.high);
	for (size_t i = 0; i < v->n; i++)
		if (!same(r.mastery[i].share, v->mastery[i]))
			fail_msg("line %zu, topic %zu: %.17g", line, i, r.mastery[i].share);
	readiness_release(&r);
}

/* Returns how many lines there were. */
static size_t
check_vectors(FILE *file)
{
	struct vector *v = malloc(sizeof(*v));
	char *line = malloc(VECTOR_LINE);
	size_t lines = 0;

	while (fgets(line, VECTOR_LINE, file)) {
		read_vector(line, v);
		check_vector(v, ++lines);
	}
	free(line);
	free(v);
	fclose(file);
	return lines;
}

static void
forecasts_are_those_of_the_vectors(void **state)
{
	const char *shared = getenv("NMTQUIZ_SHARED");
	struct str path = STR_INIT;

	(void)state;
	str_printf(&path, "%s/vectors/readiness.jsonl", shared ? shared : "../shared");
	FILE *file = fopen(path.s, "r");
	str_release(&path);
	if (!file) {
		print_message("no vectors/readiness.jsonl in NMTQUIZ_SHARED or ../shared\n");
		skip();
	}
	assert_int_equal(check_vectors(file), 60);
}

/* Computed from the header's words by another program, in another language. */
static void
adjusted_forecasts_are_those_of_their_vectors(void **state)
{
	FILE *file = fopen("tests/data/readiness/adjusted.jsonl", "r");

	(void)state;
	assert_non_null(file);
	assert_int_equal(check_vectors(file), 48);
}

static void
nothing_to_draw_is_too_early_to_say(void **state)
{
	const struct recalls none = {0};
	struct pool empty[2] = {{.draw = 5}, {.draw = 0}};
	struct readiness r;

	(void)state;
	for (size_t n = 0; n <= 2; n++) {
		readiness_of_pools(&r, empty, n, 5, 0.7);
		assert_true(!r.known && isnan(r.probability) && isnan(r.low) && isnan(r.high));
		readiness_release(&r);
		readiness_adjusted(&r, empty, n, 5, 0.7, &none);
		assert_true(!r.known && isnan(r.probability));
		for (size_t i = 0; i < n; i++)
			assert_true(r.mastery[i].share > 0 && r.mastery[i].share < 1 &&
				    r.mastery[i].uncertainty > 0);
		readiness_release(&r);
	}
}

enum { SAME_ITEMS = 40 };

/* A pool of questions seen, all with the same recall, and half of them right at first. */
static double
probability_of(double recall, double missed, double pass)
{
	struct pool_item items[SAME_ITEMS];
	struct pool pool = {.draw = 20, .items = items, .n = SAME_ITEMS};
	const struct recalls recalls = {.foretold = 10, .missed = missed};
	struct readiness r;

	for (size_t i = 0; i < SAME_ITEMS; i++)
		items[i] = (struct pool_item){
		    .chance = 0.25, .seen = true, .recall = recall, .first_score = i % 2 ? 1 : 0};
	readiness_adjusted(&r, &pool, 1, 20, pass, &recalls);
	assert_true(r.known && r.low <= r.probability && r.probability <= r.high);
	assert_true(r.low >= 0 && r.high <= 1);
	double probability = r.probability;
	readiness_release(&r);
	return probability;
}

static void
more_recall_fewer_misses_and_a_lower_mark_are_better(void **state)
{
	(void)state;
	for (double x = 0.3; x < 0.95; x += 0.1) {
		assert_true(probability_of(x + 0.04, 10, 0.7) > probability_of(x, 10, 0.7));
		assert_true(probability_of(x, 10, 0.7) >= probability_of(x, 20, 0.7));
		assert_true(probability_of(x, 10, 0.6) > probability_of(x, 10, 0.7));
	}
	assert_true(probability_of(1, 0, 0) > 1 - 1e-9);
}

static void
chance_is_that_of_the_type(void **state)
{
	static const struct {
		enum question_type type;
		uint32_t choices;
		double chance;
	} rows[] = {
	    {QUESTION_SINGLE, 4, 0.25}, {QUESTION_SINGLE, 5, 0.2}, {QUESTION_TRUEFALSE, 0, 0.5},
	    {QUESTION_MATCH, 8, 0.125}, {QUESTION_MULTIPLE, 4, 0}, {QUESTION_ORDER, 3, 0},
	    {QUESTION_SHORT, 0, 0},	{QUESTION_NUMERIC, 0, 0},  {QUESTION_CLOZE, 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct question q = {.type = rows[i].type, .n_choices = rows[i].choices};
		assert_true(chance_level(&q) == rows[i].chance);
	}
}

enum { TODAY = 20000, EXAM_POOL = 80 };

/* 80 questions on two areas, of which the first `answered` have one right answer of 10 days ago. */
static struct world *
exam_world(struct schedule *s, size_t answered)
{
	struct world *w = world_make(EXAM_POOL, 20, 2);

	w->exam.pass = 70;
	w->history.events = alloc_items(1, sizeof(*w->history.events));
	w->history.events[0] = (struct event){.day = TODAY - 10, .score = 1};
	*s = (struct schedule){.today = TODAY, .n = EXAM_POOL, .plan.exam_day = NO_DAY};
	model_init(&s->plan.model, &weights_default, 0.9);
	s->of = alloc_items(EXAM_POOL, sizeof(*s->of));
	for (size_t i = 0; i < EXAM_POOL; i++) {
		w->questions[i].topic = i % 4 == 3 ? "b" : "a";
		s->of[i].first = NO_EVENT;
		if (i >= answered)
			continue;
		s->of[i] = (struct standing){.reviews = 1};
		memory_review(&s->of[i].memory, &s->plan.model, RATING_GOOD, TODAY - 10);
	}
	return w;
}

static struct readiness
exam_readiness(const struct world *w, const struct schedule *s)
{
	struct readiness r;

	readiness_of(&r, &w->exam, &w->library, &w->history, s);
	return r;
}

/* Without a blueprint there is one pool, and `all` takes everything. */
static void
check_all(struct world *w, const struct schedule *s)
{
	w->exam.filter.n = 0;
	w->exam.n_areas = 0;
	w->exam.all = true;
	w->exam.questions = 0;
	struct readiness r = exam_readiness(w, s);
	assert_true(r.known && r.n == 1 && r.mastery[0].questions == 77);
	readiness_release(&r);
}

static void
an_exam_counts_what_may_stand_on_its_form(void **state)
{
	struct schedule s;
	struct world *w = exam_world(&s, 40);
	const char *const filter[] = {"a"};

	(void)state;
	struct readiness r = exam_readiness(w, &s);
	assert_true(r.known && r.n == 2 && r.seen == 40 && r.needed == 30);
	assert_true(r.mastery[0].questions == 60 && r.mastery[1].questions == 20);
	readiness_release(&r);
	w->questions[0].status = STATUS_RETIRED;
	w->questions[1].status = STATUS_DRAFT;
	make_past(&w->history, "bank/q2", -1, 0)->suspended = true;
	r = exam_readiness(w, &s);
	assert_true(r.seen == 37 && r.mastery[0].questions == 57);
	readiness_release(&r);
	w->exam.filter = (struct texts){.items = (const char **)(uintptr_t)filter, .n = 1};
	r = exam_readiness(w, &s);
	assert_true(r.mastery[0].questions == 57 && r.mastery[1].questions == 0);
	readiness_release(&r);
	check_all(w, &s);
	schedule_release(&s);
	world_free(w);
}

static void
fewer_than_enough_seen_say_nothing(void **state)
{
	struct schedule s;

	(void)state;
	for (size_t answered = 29; answered <= 30; answered++) {
		struct world *w = exam_world(&s, answered);
		struct readiness r = exam_readiness(w, &s);
		assert_true(r.known == (answered == 30) && r.needed == 30);
		assert_true(r.known != (isnan(r.probability) != 0));
		readiness_release(&r);
		schedule_release(&s);
		world_free(w);
	}
}

static void
the_exams_day_is_what_counts(void **state)
{
	static const int32_t days[] = {NO_DAY, TODAY - 5, TODAY, TODAY + 1, TODAY + 60};
	struct schedule s;
	struct world *w = exam_world(&s, EXAM_POOL);
	double p[5];

	(void)state;
	for (size_t i = 0; i < 5; i++) {
		s.plan.exam_day = days[i];
		struct readiness r = exam_readiness(w, &s);
		p[i] = r.mastery[0].share;
		readiness_release(&r);
	}
	/* None, past or today: tomorrow. */
	assert_true(p[0] == p[3] && p[1] == p[3] && p[2] == p[3] && p[4] < p[3]);
	schedule_release(&s);
	world_free(w);
}

/* A world's last one is a limit that is known: nobody can tell from the easiest how hard the rest
 * is. Its figures are in the study (tests/bench/readiness_study.c). */
static void
intervals_hold_and_forecasts_beat_the_share_of_right_answers(void **state)
{
	double held = 0;
	size_t worlds = 0;

	(void)state;
	for (size_t i = 0; i < STUDENT_WORLDS; i++) {
		const struct world_of_students *w = &student_worlds[i];
		struct study_result r = study_world(w, 300, 0.7, 1000 * i);
		if (r.adjusted.brier >= r.raw)
			fail_msg("%s: Brier %g, the raw share's %g", w->name, r.adjusted.brier,
				 r.raw);
		if (w->order == EASIEST_FIRST)
			continue;
		/* Two standard errors beside 70 to 90. */
		if (r.adjusted.held < 0.65 || r.adjusted.held > 0.94)
			fail_msg("%s: %g held", w->name, r.adjusted.held);
		held += r.adjusted.held;
		worlds++;
	}
	assert_true(held / (double)worlds >= 0.75 && held / (double)worlds <= 0.88);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(forecasts_are_those_of_the_vectors),
	    cmocka_unit_test(adjusted_forecasts_are_those_of_their_vectors),
	    cmocka_unit_test(nothing_to_draw_is_too_early_to_say),
	    cmocka_unit_test(more_recall_fewer_misses_and_a_lower_mark_are_better),
	    cmocka_unit_test(chance_is_that_of_the_type),
	    cmocka_unit_test(an_exam_counts_what_may_stand_on_its_form),
	    cmocka_unit_test(fewer_than_enough_seen_say_nothing),
	    cmocka_unit_test(the_exams_day_is_what_counts),
	    cmocka_unit_test(intervals_hold_and_forecasts_beat_the_share_of_right_answers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
