/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/balance.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"
#include "engine/form.h"
#include "make_exam.h"

enum { SEEDS = 300, DRAWS = 10000 };

static struct form
order(struct world *w, uint64_t seed)
{
	struct form f = {alloc_items(w->library.n_questions, sizeof(*f.items)),
			 w->library.n_questions};
	struct random r;

	for (size_t i = 0; i < f.n; i++)
		f.items[i].question = &w->questions[i];
	random_seed(&r, seed);
	balance_choices(f.items, f.n, &r);
	return f;
}

static size_t
key_place(const struct form_item *item)
{
	size_t at = 0;

	while (item->shown.order[at] != 0)
		at++;
	return at;
}

/* Counts keys of questions from..to at each place; and checks that all choices are there. */
static void
count_keys(const struct form *f, size_t from, size_t to, size_t *counts)
{
	for (size_t i = from; i < to; i++) {
		unsigned all = 0;
		for (size_t j = 0; j < f->items[i].shown.n; j++)
			all |= 1u << f->items[i].shown.order[j];
		assert_int_equal(all + 1, 1u << f->items[i].question->n_choices);
		counts[key_place(&f->items[i])]++;
	}
}

static size_t
spread(const size_t *counts, size_t n)
{
	size_t least = SIZE_MAX, most = 0;

	for (size_t i = 0; i < n; i++) {
		least = counts[i] < least ? counts[i] : least;
		most = counts[i] > most ? counts[i] : most;
	}
	return most - least;
}

static void
keys_stand_at_each_place_equally_often(void **state)
{
	struct world *w = world_make(60, 0, 0);

	(void)state;
	for (size_t i = 0; i < 60; i++)
		world_choices(w, i, i < 3 ? 2 : i < 26 ? 4 : i < 46 ? 5 : 6);
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		struct form f = order(w, seed);
		static const size_t from[] = {0, 3, 26, 46, 60}, n[] = {2, 4, 5, 6};
		for (size_t i = 0; i < 4; i++) {
			size_t counts[WORLD_CHOICES] = {0};
			count_keys(&f, from[i], from[i + 1], counts);
			assert_int_equal(spread(counts, n[i]), (from[i + 1] - from[i]) % n[i] != 0);
		}
		form_release(&f);
	}
	world_free(w);
}

/* 7 questions of 4 choices end with an anchored one, 2 with the key, 14 are free. */
static void
anchored_choices_stay_and_the_rest_is_balanced(void **state)
{
	struct world *w = world_make(23, 0, 0);
	size_t last = 0;

	(void)state;
	for (size_t i = 0; i < 23; i++) {
		world_choices(w, i, 4);
		w->choices[i][i < 7 ? 3 : 0].last = i < 9;
	}
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		struct form f = order(w, seed);
		size_t anchored[4] = {0}, keys[4] = {0}, rest[4] = {0};
		count_keys(&f, 0, 7, anchored);
		count_keys(&f, 7, 9, keys);
		count_keys(&f, 9, 23, rest);
		for (size_t i = 0; i < 7; i++)
			assert_int_equal(f.items[i].shown.order[3], 3);
		assert_int_equal(anchored[3], 0);
		assert_int_equal(spread(anchored, 3), 1);
		assert_int_equal(keys[3], 2);
		assert_int_equal(spread(rest, 4), 1);
		/* The places that the anchored ones leave come first. */
		assert_int_equal(rest[3], 4);
		last += anchored[2] == 3;
		form_release(&f);
	}
	assert_in_range(last, SEEDS / 4, SEEDS / 2);
	world_free(w);
}

static void
what_is_not_shuffled_stays(void **state)
{
	static const char *numbers[] = {"3", "1", "2", "4"};
	struct world *w = world_make(9, 0, 0);

	(void)state;
	for (size_t i = 0; i < 9; i++)
		world_choices(w, i, 4);
	w->questions[0].shuffle = false;
	w->questions[0].place = 2;
	w->questions[1].numbers = true;
	for (size_t i = 0; i < 4; i++)
		w->choices[1][i].text = numbers[i];
	for (size_t i = 0; i < 4; i++)
		w->choices[2][i].last = true;
	w->questions[3].type = QUESTION_MULTIPLE;
	w->questions[4].type = QUESTION_TRUEFALSE;
	w->questions[4].n_choices = 0;
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		struct form f = order(w, seed);
		size_t counts[4] = {0};
		assert_int_equal(key_place(&f.items[0]), 1);
		assert_int_equal(key_place(&f.items[1]), 2);
		assert_int_equal(key_place(&f.items[2]), 0);
		assert_int_equal(f.items[4].shown.n, 0);
		count_keys(&f, 5, 9, counts);
		assert_int_equal(spread(counts, 4), 0);
		form_release(&f);
	}
	world_free(w);
}

/* Of 5 questions with 3 choices, each one's 6 orders come equally often. */
static void
every_order_of_choices_is_as_likely(void **state)
{
	enum { N = 5 };
	struct world *w = world_make(N, 0, 0);
	size_t counts[N][9] = {{0}};

	(void)state;
	for (size_t i = 0; i < N; i++)
		world_choices(w, i, 3);
	for (uint64_t seed = 0; seed < DRAWS; seed++) {
		struct form f = order(w, seed);
		for (size_t i = 0; i < N; i++)
			counts[i][f.items[i].shown.order[0] * 3 + f.items[i].shown.order[1]]++;
		form_release(&f);
	}
	for (size_t i = 0; i < N; i++) {
		double sum = 0, expected = DRAWS / 6.0;
		for (size_t j = 0; j < 9; j++) {
			double off = (double)counts[i][j] - expected;
			sum += j % 4 ? off * off / expected : 0;
		}
		/* The 99.99 % point for 5 degrees of freedom. */
		assert_true(sum < 25.7);
	}
	world_free(w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(keys_stand_at_each_place_equally_often),
	    cmocka_unit_test(anchored_choices_stay_and_the_rest_is_balanced),
	    cmocka_unit_test(what_is_not_shuffled_stays),
	    cmocka_unit_test(every_order_of_choices_is_as_likely),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
