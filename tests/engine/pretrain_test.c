/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine/samples.h"
#include "engine/training.h"

enum { MOST = 4000, GAPS = 4 };

struct firsts {
	struct review reviews[2 * MOST];
	size_t n; /* questions */
};

/* n questions first rated so, then recalled as memory of that stability has it, after 1 to 8 days.
 */
static void
add(struct firsts *f, enum rating first, size_t n, double stability)
{
	struct model model;
	struct memory m = {.stability = stability, .difficulty = 5};

	model_init(&model, &weights_default, 0.9);
	for (size_t i = 0; i < n; i++) {
		int32_t gap = 1 << (i % GAPS);
		size_t turn = i / GAPS, turns = n / GAPS;
		bool recalled = (double)turn + 0.5 < memory_recall(&m, &model, gap) * (double)turns;
		uint32_t question = (uint32_t)f->n;
		f->reviews[2 * f->n] = (struct review){question, 0, first};
		f->reviews[2 * f->n + 1] =
		    (struct review){question, gap, recalled ? RATING_GOOD : RATING_AGAIN};
		f->n++;
	}
}

static void
pretrained(struct weights *w, const struct firsts *f)
{
	struct samples s;

	*w = weights_default;
	samples_make(&s, f->reviews, 2 * f->n, false);
	pretrain(w, &s);
	samples_release(&s);
}

static void
first_stabilities_are_found(void **state)
{
	struct firsts f = {.n = 0};
	struct weights w;

	(void)state;
	add(&f, RATING_AGAIN, 800, 0.5);
	add(&f, RATING_HARD, 800, 1);
	add(&f, RATING_GOOD, 800, 4);
	add(&f, RATING_EASY, 800, 20);
	pretrained(&w, &f);
	static const double expected[] = {0.5, 1, 4, 20};
	for (int i = 0; i < 4; i++)
		if (fabs(log(w.w[i] / expected[i])) > 0.15)
			fail_msg("w%d is %g, not near %g", i, w.w[i], expected[i]);
	for (int i = 4; i < WEIGHTS; i++)
		assert_true(w.w[i] == weights_default.w[i]);
}

static void
a_rating_without_samples_moves_with_its_neighbours(void **state)
{
	struct firsts f = {.n = 0};
	struct weights w;

	(void)state;
	pretrained(&w, &f);
	for (int i = 0; i < WEIGHTS; i++)
		assert_true(fabs(w.w[i] - weights_default.w[i]) < 1e-12);
	add(&f, RATING_GOOD, 800, 2 * weights_default.w[2]);
	pretrained(&w, &f);
	double moved = w.w[2] / weights_default.w[2];
	assert_true(moved > 1.7 && moved < 2.3);
	for (int i = 0; i < 4; i++)
		assert_true(fabs(w.w[i] / weights_default.w[i] - moved) < 1e-9);
}

static void
a_better_answer_is_never_the_weaker_memory(void **state)
{
	struct firsts f = {.n = 0};
	struct weights w;

	(void)state;
	add(&f, RATING_AGAIN, 400, 8);
	add(&f, RATING_HARD, 400, 2);
	add(&f, RATING_GOOD, 1200, 1);
	pretrained(&w, &f);
	assert_true(fabs(w.w[0] - w.w[2]) < 1e-9 && fabs(w.w[1] - w.w[2]) < 1e-9);
	/* The pool is where most of the samples are. */
	assert_true(w.w[2] > 1 && w.w[2] < 3);
	assert_true(w.w[3] >= w.w[2]);
}

static void
one_sample_moves_little(void **state)
{
	struct firsts f = {.n = 0};
	struct weights w;

	(void)state;
	f.reviews[0] = (struct review){0, 0, RATING_EASY};
	f.reviews[1] = (struct review){0, 3, RATING_GOOD};
	f.n = 1;
	pretrained(&w, &f);
	assert_true(fabs(w.w[3] - weights_default.w[3]) < 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(first_stabilities_are_found),
	    cmocka_unit_test(a_rating_without_samples_moves_with_its_neighbours),
	    cmocka_unit_test(a_better_answer_is_never_the_weaker_memory),
	    cmocka_unit_test(one_sample_moves_little),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
