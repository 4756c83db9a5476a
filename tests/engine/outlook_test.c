/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/outlook.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine/filter.h"
#include "engine/schedule.h"
#include "engine/session.h"
#include "make.h"

enum { TODAY = 20000, N = 8 };

/* Questions of one bank, and where each stands. */
struct shelf {
	struct bank bank;
	struct question questions[N], *borrowed[N];
	struct library library;
	struct history history;
	struct standing of[N];
	struct schedule schedule;
};

static const char *const names[N] = {"a", "b", "c", "d", "e", "f", "g", "h"};

/* due: NO_DAY for one never seen. */
static void
make_shelf(struct shelf *x, const int32_t *due)
{
	bool added;

	*x = (struct shelf){.bank.name = "bank"};
	history_init(&x->history);
	map_init(&x->library.by_name);
	for (size_t i = 0; i < N; i++) {
		x->questions[i] = (struct question){.bank = &x->bank,
						    .name = names[i],
						    .topic = i < 2 ? "first" : "second",
						    .type = QUESTION_TRUEFALSE};
		x->borrowed[i] = &x->questions[i];
		x->of[i] = (struct standing){.due = due[i],
					     .reviews = due[i] != NO_DAY,
					     .first = NO_EVENT,
					     .last = NO_EVENT};
		map_put(&x->library.by_name, span_of(names[i]), (uint32_t)i, &added);
	}
	x->library.questions = x->borrowed;
	x->library.n_questions = N;
	x->schedule = (struct schedule){
	    .plan = {.new_a_day = 10, .exam_day = NO_DAY}, .today = TODAY, .of = x->of, .n = N};
}

static void
release_shelf(struct shelf *x)
{
	map_release(&x->library.by_name);
	history_release(&x->history);
}

static const int32_t mixed[N] = {TODAY - 3, TODAY,     TODAY + 1, TODAY + 1,
				 TODAY + 9, TODAY + 2, NO_DAY,	  NO_DAY};

static void
what_is_due_and_next_is_counted(void **state)
{
	struct shelf x;
	struct outlook o;

	(void)state;
	make_shelf(&x, mixed);
	x.of[0].suspended = true;
	x.questions[7].status = STATUS_DRAFT;
	outlook_make(&o, &x.schedule, &x.library, &x.history, NULL);
	assert_int_equal(o.due, 1);
	assert_int_equal(o.unseen, 1);
	assert_int_equal(o.fresh, 1);
	assert_int_equal(o.tomorrow, 2);
	assert_int_equal(o.next, TODAY + 1);
	assert_int_equal(o.next_due, 2);
	assert_int_equal(o.exam, 0);
	/* None tomorrow: the first day that has some. */
	x.of[2].due = x.of[3].due = TODAY + 9;
	outlook_make(&o, &x.schedule, &x.library, &x.history, NULL);
	assert_int_equal(o.tomorrow, 0);
	assert_int_equal(o.next, TODAY + 2);
	assert_int_equal(o.next_due, 1);
	release_shelf(&x);
}

static void
a_filter_narrows_it(void **state)
{
	struct shelf x;
	struct outlook o;
	struct filter f;
	struct str refusal = STR_INIT;

	(void)state;
	make_shelf(&x, mixed);
	filter_init(&f);
	assert_true(filter_parse(&f, span_of("second"), &x.library, &refusal));
	outlook_make(&o, &x.schedule, &x.library, &x.history, &f);
	assert_int_equal(o.due, 0);
	assert_int_equal(o.unseen, 2);
	filter_release(&f);
	str_release(&refusal);
	release_shelf(&x);
}

static const struct {
	size_t limit, today; /* new ones a day, and had today */
	int32_t exam;	     /* days from today; 0 none */
	size_t fresh, pace;
	int32_t left;
} paces[] = {
    {10, 0, 0, 8, 0, 0},  {3, 0, 0, 3, 0, 0},	  {3, 2, 0, 1, 0, 0}, {3, 4, 0, 0, 0, 0},
    {3, 0, 9, 3, 4, 9},	  {3, 0, 8, 3, 8, 8},	  {3, 0, 2, 3, 8, 2}, {3, 0, 14, 3, 2, 14},
    {3, 0, 15, 3, 1, 15}, {3, 0, 400, 3, 1, 400},
};

static void
new_ones_keep_to_the_limit_and_to_the_exam(void **state)
{
	static const int32_t unseen[N] = {NO_DAY, NO_DAY, NO_DAY, NO_DAY,
					  NO_DAY, NO_DAY, NO_DAY, NO_DAY};
	struct shelf x;
	struct outlook o;

	(void)state;
	make_shelf(&x, unseen);
	for (size_t i = 0; i < sizeof(paces) / sizeof(*paces); i++) {
		x.schedule.plan.new_a_day = paces[i].limit;
		x.schedule.new_today = paces[i].today;
		x.schedule.plan.exam_day = paces[i].exam ? TODAY + paces[i].exam : NO_DAY;
		outlook_make(&o, &x.schedule, &x.library, &x.history, NULL);
		if (o.fresh != paces[i].fresh || o.pace != paces[i].pace ||
		    o.exam != paces[i].left || o.next != NO_DAY)
			fail_msg("row %zu: %zu %zu %d", i, o.fresh, o.pace, (int)o.exam);
	}
	release_shelf(&x);
}

static void
answered_questions_come_back(void **state)
{
	struct shelf x;
	struct session s;
	struct returns r;
	const struct question **q = alloc_items(N, sizeof(const struct question *));

	(void)state;
	make_shelf(&x, (const int32_t[N]){TODAY + 1, TODAY + 2, TODAY + 7, TODAY + 8, TODAY + 1,
					  TODAY + 1, NO_DAY, TODAY + 90});
	for (size_t i = 0; i < N; i++)
		q[i] = &x.questions[i];
	session_init(&s, q, N, 1);
	returns_of(&r, &s, &x.schedule, &x.library);
	assert_int_equal(r.first, NO_DAY);
	for (size_t i = 1; i < N; i++)
		s.outcomes[i].answered = i != 4;
	x.of[5].suspended = true;
	returns_of(&r, &s, &x.schedule, &x.library);
	assert_int_equal(r.tomorrow, 0);
	assert_int_equal(r.week, 2);
	assert_int_equal(r.later, 2);
	assert_int_equal(r.first, TODAY + 2);
	s.firsts = N - 1; /* The last one is a question that is asked again. */
	returns_of(&r, &s, &x.schedule, &x.library);
	assert_int_equal(r.later, 1);
	session_release(&s);
	release_shelf(&x);
}

static void
a_leech_was_missed_on_eight_days_and_just_now(void **state)
{
	struct shelf x;
	struct session s;
	const struct question **q = alloc_items(1, sizeof(const struct question *));

	(void)state;
	make_shelf(&x, mixed);
	q[0] = &x.questions[0];
	session_init(&s, q, 1, 1);
	x.of[0].misses = LEECH;
	assert_false(is_leech(&s, 0, &x.schedule, &x.library));
	s.outcomes[0] = (struct outcome){.answered = true, .score = 0.4};
	assert_true(is_leech(&s, 0, &x.schedule, &x.library));
	s.outcomes[0].score = 0.5;
	assert_false(is_leech(&s, 0, &x.schedule, &x.library));
	s.outcomes[0].score = 0;
	x.of[0].misses--;
	assert_false(is_leech(&s, 0, &x.schedule, &x.library));
	x.of[0].misses += 9;
	x.of[0].suspended = true;
	assert_false(is_leech(&s, 0, &x.schedule, &x.library));
	session_release(&s);
	release_shelf(&x);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_due_and_next_is_counted),
	    cmocka_unit_test(a_filter_narrows_it),
	    cmocka_unit_test(new_ones_keep_to_the_limit_and_to_the_exam),
	    cmocka_unit_test(answered_questions_come_back),
	    cmocka_unit_test(a_leech_was_missed_on_eight_days_and_just_now),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
