/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/optimize.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../profile/replayed.h"
#include "bank/library.h"
#include "student.h"

enum { QUESTIONS = 1000, MOST = 6000, NEXT = 3000 };

static void
fit(struct fit *f, const struct review *reviews, size_t n)
{
	optimize(f, reviews, n, &weights_default, NULL, NULL);
}

/* The mean log loss of the reviews from `from` on, by the memory model itself. */
static double
loss_from(const struct review *reviews, size_t from, size_t n, const struct weights *w)
{
	struct memory memory[QUESTIONS] = {0};
	struct model model;
	double sum = 0;
	size_t samples = 0;

	model_init(&model, w, 0.9);
	for (size_t i = 0; i < n; i++) {
		const struct review *r = &reviews[i];
		struct memory *m = &memory[r->question];
		if (i >= from && m->stability > 0 && r->day > m->day) {
			double p = fmin(fmax(memory_recall(m, &model, r->day), 1e-4), 1 - 1e-4);
			sum -= log(r->rating > RATING_AGAIN ? p : 1 - p);
			samples++;
		}
		memory_review(m, &model, r->rating, r->day);
	}
	return sum / (double)samples;
}

static struct review *
study(enum student_kind kind, uint64_t seed, size_t n)
{
	struct student s;
	struct review *reviews = alloc_items(n, sizeof(*reviews));

	student_init(&s, kind, seed, QUESTIONS);
	student_studies(&s, reviews, n);
	student_release(&s);
	return reviews;
}

/* What such a student does next is foretold better, mostly much better; and never worse than before
 * where nothing was kept. */
static void
students_far_off_are_foretold_better(void **state)
{
	size_t kept = 0, better = 0;

	(void)state;
	for (uint64_t seed = 1; seed <= 12; seed++) {
		struct review *reviews = study(STUDENT_FAR, seed, MOST + NEXT);
		struct fit f;
		fit(&f, reviews, MOST);
		double before = loss_from(reviews, MOST, MOST + NEXT, &weights_default);
		double after = loss_from(reviews, MOST, MOST + NEXT, &f.weights);
		kept += f.better;
		better += after < before;
		assert_int_equal(f.reviews, MOST);
		assert_true(f.held_out == f.samples / 5);
		assert_true(f.loss_before == f.loss_default);
		assert_true(!f.better || f.loss_after < f.loss_before);
		free(reviews);
	}
	assert_true(kept >= 8);
	assert_int_equal(better, kept);
}

static void
usual_students_keep_the_default_weights(void **state)
{
	size_t kept = 0;

	(void)state;
	for (uint64_t seed = 1; seed <= 12; seed++) {
		struct review *reviews = study(STUDENT_USUAL, seed, 2000);
		struct fit f;
		fit(&f, reviews, 2000);
		kept += f.better;
		if (!f.better)
			assert_memory_equal(&f.weights, &weights_default, sizeof(f.weights));
		free(reviews);
	}
	assert_true(kept <= 2);
}

static void
the_same_reviews_give_the_same_weights_whatever_their_numbers(void **state)
{
	struct review *reviews = study(STUDENT_FAR, 3, MOST);
	struct fit a, b;

	(void)state;
	fit(&a, reviews, MOST);
	for (size_t i = 0; i < MOST; i++)
		reviews[i].question = reviews[i].question * 2654435761u;
	fit(&b, reviews, MOST);
	assert_true(a.better && b.better);
	assert_memory_equal(&a.weights, &b.weights, sizeof(a.weights));
	assert_true(a.loss_after == b.loss_after);
	free(reviews);
}

static void
weights_to_keep_have_four_decimals_and_are_in_range(void **state)
{
	struct review *reviews = study(STUDENT_FAR, 3, MOST);
	struct str text = STR_INIT;
	struct weights again;
	struct fit f;

	(void)state;
	fit(&f, reviews, MOST);
	assert_true(f.better);
	weights_write(&text, &f.weights);
	assert_true(weights_parse(&again, span_str(&text)));
	for (int i = 0; i < WEIGHTS; i++)
		assert_true(fabs(again.w[i] - f.weights.w[i]) < 1e-12);
	str_release(&text);
	free(reviews);
}

/* To fit again finds nothing more; and weights that are out of place give way. */
static void
the_weights_in_force_are_what_must_be_beaten(void **state)
{
	struct review *reviews = study(STUDENT_FAR, 3, MOST);
	struct weights odd = weights_default;
	struct fit f, again;

	(void)state;
	fit(&f, reviews, MOST);
	optimize(&again, reviews, MOST, &f.weights, NULL, NULL);
	assert_false(again.better);
	assert_true(again.loss_before < again.loss_default);
	assert_memory_equal(&again.weights, &f.weights, sizeof(f.weights));
	odd.w[20] = 7; /* out of range: counts as 0.8 */
	optimize(&again, reviews, MOST, &odd, NULL, NULL);
	assert_true(again.better);
	assert_memory_equal(&again.weights, &f.weights, sizeof(f.weights));
	free(reviews);
}

/* Better than odd weights is not enough: the default ones must be beaten as well. */
static void
what_the_default_weights_do_better_is_not_kept(void **state)
{
	struct review *reviews = study(STUDENT_USUAL, 5, 1000);
	struct weights odd = weights_default;
	struct fit f;

	(void)state;
	fit(&f, reviews, 1000);
	assert_true(f.loss_default < f.loss_after);
	odd.w[0] = odd.w[1] = odd.w[2] = 100;
	optimize(&f, reviews, 1000, &odd, NULL, NULL);
	assert_true(f.loss_after < f.loss_before);
	assert_false(f.better);
	free(reviews);
}

static void
few_reviews_are_not_fitted(void **state)
{
	struct review *reviews = study(STUDENT_FAR, 1, OPTIMIZE_LEAST);
	struct fit f;

	(void)state;
	fit(&f, reviews, OPTIMIZE_LEAST - 1);
	assert_false(f.enough || f.better);
	assert_true(isnan(f.loss_before) && isnan(f.loss_after));
	assert_memory_equal(&f.weights, &weights_default, sizeof(f.weights));
	fit(&f, reviews, OPTIMIZE_LEAST);
	assert_true(f.enough && isfinite(f.loss_after) && f.held_out > 0);
	fit(&f, NULL, 0);
	assert_false(f.enough);
	free(reviews);
}

enum { PLAIN = 3000 };
static const enum rating mixed[] = {RATING_GOOD, RATING_AGAIN, RATING_HARD, RATING_EASY};

/* Journals that no model foresaw: review i of PLAIN. */
static struct review
all_right(uint32_t i)
{
	return (struct review){i % 300, (int32_t)(i / 100), RATING_GOOD};
}

static struct review
all_wrong(uint32_t i)
{
	return (struct review){i % 300, (int32_t)(i / 100), RATING_AGAIN};
}

static struct review
one_question(uint32_t i)
{
	return (struct review){7, (int32_t)i, mixed[i % 4]};
}

static struct review
one_day(uint32_t i)
{
	return (struct review){i % 300, 5, mixed[i * 7 / 5 % 4]};
}

static struct review
all_new(uint32_t i)
{
	return (struct review){i, (int32_t)i, mixed[i % 4]};
}

static struct review
days_at_the_ends(uint32_t i)
{
	return (struct review){i % 300, i / 300 % 2 ? INT32_MAX : INT32_MIN, mixed[i % 4]};
}

static struct review
backwards(uint32_t i)
{
	return (struct review){i % 300, -(int32_t)i, mixed[i % 4]};
}

static struct review
decades_apart(uint32_t i)
{
	return (struct review){i % 300, (int32_t)(i / 300 * 20000), mixed[i * 3 / 7 % 4]};
}

static const struct {
	const char *what;
	struct review (*make)(uint32_t);
	bool judged;
} odd_journals[] = {
    {"all right", all_right, true},
    {"all wrong", all_wrong, true},
    {"one question", one_question, true},
    {"one day", one_day, false},
    {"no question twice", all_new, false},
    {"days at the ends of the numbers", days_at_the_ends, true},
    {"days that run backwards", backwards, false},
    {"decades apart", decades_apart, true},
};

static void
odd_journals_do_no_harm(void **state)
{
	struct review *reviews = alloc_items(PLAIN, sizeof(*reviews));

	(void)state;
	for (size_t i = 0; i < sizeof(odd_journals) / sizeof(*odd_journals); i++) {
		struct fit f;
		for (uint32_t j = 0; j < PLAIN; j++)
			reviews[j] = odd_journals[i].make(j);
		fit(&f, reviews, PLAIN);
		if ((f.held_out > 0) != odd_journals[i].judged ||
		    isfinite(f.loss_after) != odd_journals[i].judged)
			fail_msg("%s: %zu held out", odd_journals[i].what, f.held_out);
		for (int k = 0; k < WEIGHTS; k++)
			if (!(f.weights.w[k] >= weights_low.w[k] &&
			      f.weights.w[k] <= weights_high.w[k]))
				fail_msg("%s: w%d is %g", odd_journals[i].what, k, f.weights.w[k]);
		if (f.better && !(f.loss_after < f.loss_before))
			fail_msg("%s: %g, then %g", odd_journals[i].what, f.loss_before,
				 f.loss_after);
	}
	free(reviews);
}

static void
all_right_is_learned(void **state)
{
	struct review *reviews = alloc_items(PLAIN, sizeof(*reviews));
	struct fit f;

	(void)state;
	for (uint32_t j = 0; j < PLAIN; j++)
		reviews[j] = all_right(j);
	fit(&f, reviews, PLAIN);
	assert_true(f.better);
	free(reviews);
}

static bool
later(void *state)
{
	return --*(int *)state == 0;
}

static void
stopped_it_changes_nothing(void **state)
{
	struct review *reviews = study(STUDENT_FAR, 3, MOST);
	struct fit f;
	int calls = 1000;

	(void)state;
	optimize(&f, reviews, MOST, &weights_default, later, &calls);
	assert_true(f.better && !f.stopped);
	/* In the first fit, and in the one on all samples. */
	for (int stop = 1, all = 1000 - calls; stop <= all; stop += all / 2) {
		calls = stop;
		optimize(&f, reviews, MOST, &weights_default, later, &calls);
		assert_true(f.stopped && !f.better);
		assert_memory_equal(&f.weights, &weights_default, sizeof(f.weights));
	}
	free(reviews);
}

static void
what_never_happened_is_no_review(void **state)
{
	static const char text[] = HEADER
	    "2026-11-20T08:00:00Z\tbegin\taaaaaaaa\t1\tpractice\tzone=+00:00\tseed=1\tquestions=3\n"
	    "2026-11-20T08:01:00Z\tanswer\taaaaaaaa\t2\tb/one\t8ac4938f\t+1\t1\t9\tsure\n"
	    "2026-11-20T08:02:00Z\tanswer\taaaaaaaa\t3\tb/two\t8ac4938f\t.\t0\t9\t-\n"
	    "2026-11-20T08:03:00Z\tanswer\taaaaaaaa\t4\tb/two\t8ac4938f\t-2\t0\t9\t-\n"
	    "2026-11-20T08:04:00Z\tundo\taaaaaaaa\t5\n"
	    "2026-11-20T08:05:00Z\thint\taaaaaaaa\t6\tb/two\n"
	    "2026-11-20T08:06:00Z\tanswer\taaaaaaaa\t7\tb/two\t8ac4938f\t+1\t1\t9\t-\n"
	    "2026-11-22T03:00:00Z\tanswer\taaaaaaaa\t8\tb/one\t8ac4938f\t-2\t0\t9\t-\n";
	static const struct review expected[] = {
	    {0, 20777, RATING_EASY}, {1, 20777, RATING_HARD}, {0, 20778, RATING_AGAIN}};
	struct replayed r;
	struct library l;
	struct review *reviews;

	(void)state;
	replayed_init(&r);
	library_init(&l);
	assert_true(replayed_text(&r, text));
	assert_int_equal(optimize_gather(&r.h, &l, &reviews), 3);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(reviews[i].question, expected[i].question);
		assert_int_equal(reviews[i].day, expected[i].day);
		assert_int_equal(reviews[i].rating, expected[i].rating);
	}
	free(reviews);
	library_release(&l);
	replayed_release(&r);
}

/* b/new was b/old; b/gone is in no bank. */
static void
names_of_one_question_are_one(void **state)
{
	static const char text[] = HEADER "2026-11-20T08:01:00Z\tanswer\taaaaaaaa\t2\tb/"
					  "gone\t8ac4938f\t+1\t1\t9\t-\n"
					  "2026-11-20T08:02:00Z\tanswer\taaaaaaaa\t3\tb/"
					  "old\t8ac4938f\t+1\t1\t9\t-\n"
					  "2026-11-20T08:03:00Z\tanswer\taaaaaaaa\t4\tb/"
					  "new\t8ac4938f\t+1\t1\t9\t-\n";
	struct replayed r;
	struct library l;
	struct review *reviews;
	bool added;

	(void)state;
	replayed_init(&r);
	library_init(&l);
	map_put(&l.by_name, span_of("b/new"), 0, &added);
	map_put(&l.by_name, span_of("b/old"), 0, &added);
	l.n_questions = 1;
	assert_true(replayed_text(&r, text));
	assert_int_equal(optimize_gather(&r.h, &l, &reviews), 3);
	assert_int_equal(reviews[1].question, reviews[2].question);
	assert_int_not_equal(reviews[0].question, reviews[1].question);
	free(reviews);
	l.n_questions = 0;
	library_release(&l);
	replayed_release(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(students_far_off_are_foretold_better),
	    cmocka_unit_test(usual_students_keep_the_default_weights),
	    cmocka_unit_test(the_same_reviews_give_the_same_weights_whatever_their_numbers),
	    cmocka_unit_test(weights_to_keep_have_four_decimals_and_are_in_range),
	    cmocka_unit_test(the_weights_in_force_are_what_must_be_beaten),
	    cmocka_unit_test(what_the_default_weights_do_better_is_not_kept),
	    cmocka_unit_test(few_reviews_are_not_fitted),
	    cmocka_unit_test(odd_journals_do_no_harm),
	    cmocka_unit_test(all_right_is_learned),
	    cmocka_unit_test(stopped_it_changes_nothing),
	    cmocka_unit_test(what_never_happened_is_no_review),
	    cmocka_unit_test(names_of_one_question_are_one),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
