/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/growth.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../profile/replayed.h"
#include "engine/schedule.h"
#include "make.h"

#define AT(day, n, question, response, score)                                                      \
	"2026-11-" day "T08:00:00Z\tanswer\taaaaaaaa\t" n "\tbank/" question                       \
	"\t00000000\t" response "\t" score "\t10\t-\n"

static const char journal[] =
    HEADER "2026-11-01T08:00:00Z\tbegin\taaaaaaaa\t1\tpractice\tzone=+00:00\n" AT(
	"02", "2", "old", "true", "1") AT("03", "3", "id", ".", "0")
	AT("04", "4", "other", "true", "0") AT("05", "5", "id", "true", "0")
	    AT("06", "6", "id", "true",
	       "1") "2026-11-06T09:00:00Z\tundo\taaaaaaaa\t7\n" AT("09", "8", "id", "true", "1");

static const char *was[] = {"never", "old"};

/* Its answers that count are those of the 2nd, the 5th and the 9th. */
struct grown {
	struct made m;
	struct replayed r;
	struct plan plan;
	struct growth g;
};

static void
grow(struct grown *x)
{
	make_question(&x->m, QUESTION_TRUEFALSE);
	x->m.q.was = (struct texts){was, 2};
	replayed_init(&x->r);
	assert_true(replayed_text(&x->r, journal));
	plan_of(&x->plan, &x->r.h, 0, NULL);
	growth_make(&x->g, &x->r.h, &x->m.q, &x->plan);
	assert_int_equal(x->g.n, 3);
}

static void
release(struct grown *x)
{
	growth_release(&x->g);
	replayed_release(&x->r);
}

static void
answers_that_count_are_steps_under_all_names(void **state)
{
	static const enum rating ratings[] = {RATING_GOOD, RATING_AGAIN, RATING_GOOD};
	static const int32_t days[] = {0, 3, 7};
	struct memory memory = {0};
	struct grown x;

	(void)state;
	grow(&x);
	int32_t first = x.g.steps[0].after.day;
	for (size_t i = 0; i < 3; i++) {
		const struct growth_step *s = &x.g.steps[i];
		memory_review(&memory, &x.plan.model, ratings[i], first + days[i]);
		assert_int_equal(s->after.day, first + days[i]);
		assert_true(fabs(s->after.stability - memory.stability) < 1e-9);
		assert_true(fabs(s->after.difficulty - memory.difficulty) < 1e-9);
		assert_int_equal(s->due, schedule_due(&x.plan, &memory, NULL));
	}
	release(&x);
}

static void
recall_is_that_of_the_last_answer_before(void **state)
{
	static const struct {
		double day; /* from the first answer */
		int step;   /* -1: none */
	} rows[] = {{-1, -1}, {0, 0}, {2, 0}, {3, 1}, {6, 1}, {6.9, 1}, {7, 2}, {7.5, 2}, {90, 2}};
	struct grown x;

	(void)state;
	grow(&x);
	int32_t first = x.g.steps[0].after.day;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		double recall = growth_recall(&x.g, &x.plan.model, first + rows[i].day), wanted = 0;
		if (rows[i].step >= 0)
			wanted = memory_recall(&x.g.steps[rows[i].step].after, &x.plan.model,
					       first + rows[i].day);
		if (fabs(recall - wanted) > 1e-12)
			fail_msg("day %g: %g, not %g", rows[i].day, recall, wanted);
	}
	release(&x);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(answers_that_count_are_steps_under_all_names),
	    cmocka_unit_test(recall_is_that_of_the_last_answer_before),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
