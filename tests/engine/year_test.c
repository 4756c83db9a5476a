/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A student's year up to an exam: review each day, answered as the model itself foretells. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"
#include "engine/filter.h"
#include "engine/schedule.h"
#include "profile/history.h"
#include "shelf.h"

enum { QUESTIONS = 400, EXAM = 365, LATEST_NEW = 7, MONTH = 30, WINDOW = 14 };

/* Of a window's days: not much more than the 29 that are its share. */
enum { BUSIEST = 66 };

static const double known_at_first = 0.6, kept_at_once = 0.9;

struct student {
	struct shelf shelf;
	struct standing of[QUESTIONS];
	bool right[QUESTIONS]; /* the last answer was */
	int32_t first[QUESTIONS];
	struct schedule s;
	struct random r;
	size_t most; /* answers of the busiest day in the last month */
};

static void
student_init(struct student *t, double retention, uint64_t seed)
{
	static const char *const topics[] = {"1", "2", "3", "4", "5"};
	struct str id = STR_INIT;

	*t = (struct student){.s.n = QUESTIONS};
	shelf_init(&t->shelf);
	for (size_t i = 0; i < QUESTIONS; i++) {
		str_clear(&id);
		str_printf(&id, "q-%zu", i);
		shelf_add(&t->shelf, arena_text(&t->shelf.arena, span_str(&id)), topics[i % 5]);
	}
	str_release(&id);
	t->s.of = t->of;
	t->s.plan = (struct plan){.exam_day = EXAM, .exam_set_day = 0};
	model_init(&t->s.plan.model, &weights_default, retention);
	random_seed(&t->r, seed);
}

static bool
happens(struct student *t, double probability)
{
	return (double)(random_next(&t->r) >> 11) / 9007199254740992.0 < probability;
}

static void
answer(struct student *t, size_t i, double probability)
{
	static const enum rating rights[] = {RATING_HARD, RATING_GOOD, RATING_GOOD, RATING_GOOD,
					     RATING_EASY};
	struct standing *of = &t->of[i];

	t->right[i] = happens(t, probability);
	enum rating rating = t->right[i] ? rights[random_below(&t->r, 5)] : RATING_AGAIN;
	if (of->reviews++ == 0)
		t->first[i] = t->s.today;
	of->sure_but_wrong = !t->right[i] && random_below(&t->r, 4) == 0;
	memory_review(&of->memory, &t->s.plan.model, rating, t->s.today);
}

static size_t
place_of(const struct student *t, const struct question *q)
{
	return *map_get(&t->shelf.l.by_name, span_of(q->name));
}

/* All that is due, and what was answered wrong once more at the end. */
static void
study(struct student *t, const struct history *h, const struct filter *f)
{
	const struct question **drawn;
	size_t n = schedule_draw(&t->s, &t->shelf.l, h, f, QUESTIONS, 0, &drawn);

	for (size_t k = 0; k < n; k++) {
		size_t i = place_of(t, drawn[k]);
		answer(t, i,
		       t->of[i].reviews
			   ? memory_recall(&t->of[i].memory, &t->s.plan.model, t->s.today)
			   : known_at_first);
	}
	for (size_t k = 0; k < n; k++)
		if (!t->right[place_of(t, drawn[k])])
			answer(t, place_of(t, drawn[k]), kept_at_once);
	free(drawn);
	if (t->s.today >= EXAM - MONTH && n > t->most)
		t->most = n;
}

/* new_a_day 0: the pace that shows each a week ahead. */
static void
study_a_year(struct student *t, size_t new_a_day)
{
	struct history h;
	struct filter f;

	history_init(&h);
	filter_init(&f);
	for (int32_t day = 0; day < EXAM; day++) {
		size_t unseen = 0,
		       days = day < EXAM - LATEST_NEW ? (size_t)(EXAM - LATEST_NEW - day) : 1;
		t->s.today = day;
		for (size_t i = 0; i < QUESTIONS; i++) {
			struct standing *of = &t->of[i];
			unseen += of->reviews == 0;
			of->due =
			    of->reviews ? schedule_due(&t->s.plan, &of->memory, NULL) : NO_DAY;
		}
		t->s.plan.new_a_day = new_a_day ? new_a_day : (unseen + days - 1) / days;
		study(t, &h, &f);
	}
	filter_release(&f);
	history_release(&h);
}

/* Each question was seen in the window, which lies in the last month, and first a week ahead. */
static void
assert_all_seen(const struct student *t, int32_t latest_first)
{
	for (size_t i = 0; i < QUESTIONS; i++) {
		assert_true(t->of[i].reviews > 0);
		assert_in_range(t->of[i].memory.day, EXAM - WINDOW, EXAM - 1);
		assert_in_range(t->first[i], 0, latest_first);
	}
}

/* What the model foretells for the day of the exam, of questions answered right at last. */
static void
assert_retained(const struct student *t)
{
	const struct model *model = &t->s.plan.model;
	double sum = 0, wanted = model->retention - 0.02;
	size_t n = 0;

	for (size_t i = 0; i < QUESTIONS; i++) {
		if (!t->right[i])
			continue;
		const struct memory *m = &t->of[i].memory;
		double recall = memory_recall(m, model, EXAM);
		/* One by one too, but for those that no schedule of whole days can hold. */
		if (recall < wanted && m->day < EXAM - 1)
			fail_msg("question %zu: %g on the day, not %g", i, recall, wanted);
		sum += recall;
		n++;
	}
	assert_true(n > QUESTIONS * 9 / 10);
	if (sum / (double)n < wanted)
		fail_msg("%g on the day, not %g", sum / (double)n, wanted);
}

static const struct {
	double retention;
	size_t new_a_day;
	int32_t latest_first;
} rows[] = {
    {0.9, 0, EXAM - LATEST_NEW - 1},  {0.7, 0, EXAM - LATEST_NEW - 1},
    {0.97, 0, EXAM - LATEST_NEW - 1}, {0.9, 10, QUESTIONS / 10},
    {0.8, 2, QUESTIONS / 2},
};

static void
a_year_of_study_meets_the_day(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		for (uint64_t seed = 1; seed <= 2; seed++) {
			struct student t;
			student_init(&t, rows[i].retention, seed);
			study_a_year(&t, rows[i].new_a_day);
			assert_all_seen(&t, rows[i].latest_first);
			assert_retained(&t);
			assert_in_range(t.most, 1, BUSIEST);
			shelf_release(&t.shelf);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(a_year_of_study_meets_the_day)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
