/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/draw.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "engine/filter.h"
#include "make.h"

enum { MOST = 40, SEEDS = 200 };

struct fixture {
	struct bank bank;
	struct vignette cases[2];
	struct question questions[MOST], *borrowed[MOST];
	char names[MOST][24];
	struct library library;
	struct history history;
	struct filter filter;
};

/* n live questions on one topic, never seen. */
static void
make_fixture(struct fixture *x, size_t n)
{
	*x = (struct fixture){.bank = {.name = "bank"}};
	history_init(&x->history);
	filter_init(&x->filter);
	for (size_t i = 0; i < n; i++) {
		snprintf(x->names[i], sizeof(x->names[i]), "%zu", i);
		x->questions[i] = (struct question){.bank = &x->bank,
						    .name = x->names[i],
						    .topic = "topic",
						    .type = QUESTION_SINGLE};
		x->borrowed[i] = &x->questions[i];
	}
	x->library.questions = x->borrowed;
	x->library.n_questions = n;
}

/* Draws, and gives the places in the library. */
static size_t
draw(struct fixture *x, size_t want, uint64_t seed, size_t places[MOST])
{
	const struct question **drawn;
	struct random r;

	random_seed(&r, seed);
	size_t n = draw_practice(&x->library, &x->history, &x->filter, want, &r, &drawn);
	assert_true(n <= want && n <= x->library.n_questions);
	for (size_t i = 0; i < n; i++)
		places[i] = (size_t)(drawn[i] - x->questions);
	free(drawn);
	return n;
}

static void
each_question_is_drawn_once_at_most(void **state)
{
	struct fixture x;
	size_t places[MOST];

	(void)state;
	make_fixture(&x, MOST);
	for (size_t want = 0; want <= MOST + 1; want++) {
		bool seen[MOST] = {false};
		assert_int_equal(draw(&x, want, want, places), want < MOST ? want : MOST);
		for (size_t i = 0; i < want && i < MOST; i++) {
			assert_false(seen[places[i]]);
			seen[places[i]] = true;
		}
	}
	history_release(&x.history);
}

static void
drafts_retired_suspended_and_filtered_ones_stay_away(void **state)
{
	struct fixture x;
	size_t places[MOST];

	(void)state;
	make_fixture(&x, 6);
	x.questions[0].status = STATUS_DRAFT;
	x.questions[1].status = STATUS_RETIRED;
	make_past(&x.history, "2", -1, 0)->suspended = true;
	make_past(&x.history, "3", 0, 0)->suspended = true;
	x.questions[4].critical = true;
	struct filter_word word = {.kind = FILTER_CRITICAL};
	assert_int_equal(draw(&x, 10, 1, places), 2);
	x.filter.words = &word;
	x.filter.n = 1;
	assert_int_equal(draw(&x, 10, 1, places), 1);
	assert_int_equal(places[0], 4);
	x.questions[4].status = STATUS_RETIRED;
	assert_int_equal(draw(&x, 10, 1, places), 0);
	history_release(&x.history);
}

static void
unseen_come_first_then_missed_then_the_longest_ago(void **state)
{
	struct fixture x;
	size_t places[MOST];
	static const size_t by_age[] = {5, 4, 6};

	(void)state;
	make_fixture(&x, 7);
	make_past(&x.history, "0", -1, 0); /* flagged or skipped once: not answered */
	make_past(&x.history, "2", 0, 1);
	make_past(&x.history, "3", 0.5, 900);
	make_past(&x.history, "4", 1, 500);
	make_past(&x.history, "5", 1, 400);
	make_past(&x.history, "6", 1 - 1e-12, 600);
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		assert_int_equal(draw(&x, 10, seed, places), 7);
		assert_true(places[0] + places[1] == 1);
		assert_true(places[2] + places[3] == 5);
		assert_memory_equal(places + 4, by_age, sizeof(by_age));
		assert_int_equal(draw(&x, 5, seed, places), 5);
		assert_int_equal(places[4], 5);
	}
	history_release(&x.history);
}

static void
what_an_open_exam_asked_comes_last(void **state)
{
	struct fixture x;
	size_t places[MOST];

	(void)state;
	make_fixture(&x, 4);
	make_past(&x.history, "1", 0, 100);
	make_past(&x.history, "2", 1, 50);
	make_open_exam(&x.history, "feedback=end");
	/* A later answer, of practice. */
	struct past_question *past = make_past(&x.history, "3", 1, 900);
	struct event *last = &x.history.events[past->last];
	struct past_session *all = alloc_items(2, sizeof(*all));
	all[0] = x.history.sessions[0];
	all[1] = (struct past_session){.mode = MODE_PRACTICE, .begin = NO_EVENT};
	free(x.history.sessions);
	x.history.sessions = all;
	x.history.n_sessions = x.history.cap_sessions = 2;
	last->session = 1;
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		assert_int_equal(draw(&x, 10, seed, places), 4);
		assert_int_equal(places[0], 0);
		assert_int_equal(places[1], 3);
	}
	history_release(&x.history);
}

static void
equals_are_shuffled_and_a_seed_repeats_them(void **state)
{
	struct fixture x;
	size_t places[MOST], again[MOST], first[4] = {0};

	(void)state;
	make_fixture(&x, 4);
	for (size_t i = 0; i < 4; i++)
		make_past(&x.history, x.names[i], 1, 77);
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		draw(&x, 4, seed, places);
		draw(&x, 4, seed, again);
		assert_memory_equal(places, again, 4 * sizeof(*places));
		first[places[0]]++;
	}
	for (size_t i = 0; i < 4; i++)
		assert_in_range(first[i], SEEDS / 8, SEEDS / 2);
	history_release(&x.history);
}

/* 30 questions on one topic, and 3 on each of three others, two of which lie in one area. */
static void
topics_take_turns(void **state)
{
	static const char *const few[] = {"b", "c/x", "c/y"};
	struct fixture x;
	size_t places[MOST];

	(void)state;
	make_fixture(&x, 39);
	for (size_t i = 30; i < 39; i++)
		x.questions[i].topic = few[i % 3];
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		size_t area[3] = {0}, below[2] = {0};
		draw(&x, 6, seed, places);
		for (size_t i = 0; i < 6; i++) {
			const char *topic = x.questions[places[i]].topic;
			area[topic[0] == 't' ? 0 : topic[0] - 'a']++;
			if (topic[0] == 'c')
				below[topic[2] - 'x']++;
			if (i)
				assert_int_not_equal(topic[0], x.questions[places[i - 1]].topic[0]);
		}
		assert_true(area[0] == 2 && area[1] == 2 && area[2] == 2);
		assert_true(below[0] == 1 && below[1] == 1);
	}
	history_release(&x.history);
}

static void
every_topic_may_come_first(void **state)
{
	struct fixture x;
	size_t places[MOST], rare = 0;

	(void)state;
	make_fixture(&x, MOST);
	x.questions[7].topic = "rare";
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		draw(&x, 1, seed, places);
		rare += places[0] == 7;
	}
	assert_in_range(rare, SEEDS / 3, SEEDS * 2 / 3);
	history_release(&x.history);
}

static void
a_case_stays_together_in_the_banks_order(void **state)
{
	struct fixture x;
	size_t places[MOST], alone[MOST], apart = 0;

	(void)state;
	make_fixture(&x, 12);
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		for (size_t i = 0; i < 12; i++)
			x.questions[i].vignette = NULL;
		draw(&x, 8, seed, alone);
		x.questions[2].vignette = x.questions[9].vignette = x.questions[5].vignette =
		    &x.cases[0];
		x.questions[3].vignette = x.questions[4].vignette = &x.cases[1];
		draw(&x, 8, seed, places);
		/* The same are drawn, from the same first one on. */
		size_t sum = 0, sum_alone = 0, before = SIZE_MAX;
		for (size_t i = 0; i < 8; i++) {
			sum += (size_t)1 << places[i];
			sum_alone += (size_t)1 << alone[i];
		}
		assert_true(sum == sum_alone);
		for (size_t i = 0; i < 8; i++) {
			if (x.questions[places[i]].vignette != &x.cases[0])
				continue;
			assert_true(before == SIZE_MAX ||
				    (before == i - 1 && places[before] < places[i]));
			before = i;
		}
		for (size_t i = 0; i < 8; i++)
			apart += places[i] != alone[i];
		if (!x.questions[alone[0]].vignette)
			assert_int_equal(places[0], alone[0]);
		else
			assert_ptr_equal(x.questions[places[0]].vignette,
					 x.questions[alone[0]].vignette);
	}
	assert_true(apart > 0);
	history_release(&x.history);
}

static size_t
order_number(const struct shown *s)
{
	size_t number = 0;

	for (size_t i = 0; i < s->n; i++)
		number = number * 10 + s->order[i] + 1;
	return number;
}

static const struct {
	const char *behaviour;
	enum question_type type;
	uint32_t rights, wrongs;
	bool shuffle, numbers;
	uint32_t place;
	const char *texts[4]; /* where they matter */
	size_t last;	      /* the choice with the anchor, from 1; 0 none */
	size_t order;	      /* the author's places in the order shown */
} fixed[] = {
    {"as written, the key first", QUESTION_SINGLE, 1, 3, false, false, 0, {NULL}, 0, 1234},
    {"the key at its place", QUESTION_SINGLE, 1, 3, false, false, 2, {NULL}, 0, 2134},
    {"the key at the first place", QUESTION_SINGLE, 1, 3, false, false, 1, {NULL}, 0, 1234},
    {"the key at the last place", QUESTION_SINGLE, 1, 3, false, false, 4, {NULL}, 0, 2341},
    {"a place beyond the last", QUESTION_SINGLE, 1, 3, false, false, 9, {NULL}, 0, 2341},
    {"the anchor is behind the key", QUESTION_SINGLE, 1, 3, false, false, 4, {NULL}, 4, 2314},
    {"a multiple as written", QUESTION_MULTIPLE, 2, 2, false, false, 0, {NULL}, 0, 1234},
    {"a match as written", QUESTION_MATCH, 2, 2, false, false, 0, {NULL}, 0, 1234},
    {"numbers ascend", QUESTION_SINGLE, 1, 3, true, true, 0, {"20", "-3", "100", "3.5"}, 0, 2413},
    {"numbers of a multiple ascend",
     QUESTION_MULTIPLE,
     2,
     2,
     true,
     true,
     0,
     {"9", "1e1", "2", "1"},
     0,
     4312},
    {"numbers as written",
     QUESTION_SINGLE,
     1,
     3,
     false,
     true,
     3,
     {"20", "-3", "100", "3.5"},
     0,
     2314},
    {"an anchor behind numbers",
     QUESTION_SINGLE,
     1,
     3,
     true,
     true,
     0,
     {"20", "0", "100", "3.5"},
     2,
     4132},
};

static void
some_choices_stand_as_written(void **state)
{
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (size_t i = 0; i < sizeof(fixed) / sizeof(*fixed); i++) {
		struct made m;
		struct shown s;
		make_choices(&m, fixed[i].type, fixed[i].rights, fixed[i].wrongs);
		m.q.shuffle = fixed[i].shuffle;
		m.q.numbers = fixed[i].numbers;
		m.q.place = fixed[i].place;
		for (size_t j = 0; j < 4 && fixed[i].texts[j]; j++)
			m.choices[j].text = fixed[i].texts[j];
		if (fixed[i].last)
			m.choices[fixed[i].last - 1].last = true;
		for (int again = 0; again < 5; again++) {
			draw_order(&s, &m.q, &r);
			if (order_number(&s) != fixed[i].order)
				fail_msg("%s: %zu", fixed[i].behaviour, order_number(&s));
		}
	}
}

static const struct {
	const char *behaviour;
	enum question_type type;
	uint32_t rights, wrongs;
	bool shuffle, numbers, anchored;
} shuffled[] = {
    {"a single choice", QUESTION_SINGLE, 1, 2, true, false, false},
    {"a multiple response", QUESTION_MULTIPLE, 2, 1, true, false, false},
    {"a match with its extras", QUESTION_MATCH, 2, 1, true, false, false},
    {"a match of numbers", QUESTION_MATCH, 2, 1, true, true, false},
    {"an ordering", QUESTION_ORDER, 3, 0, true, false, false},
    {"an ordering that should not be", QUESTION_ORDER, 3, 0, false, false, false},
    {"an ordering of numbers", QUESTION_ORDER, 3, 0, true, true, false},
    {"an ordering with an anchor", QUESTION_ORDER, 3, 0, true, false, true},
};

static void
all_other_orders_are_equally_likely(void **state)
{
	enum { DRAWS = 6000, EXPECTED = DRAWS / 6, SPREAD = 130 };
	static const size_t orders[] = {123, 132, 213, 231, 312, 321};
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (size_t i = 0; i < sizeof(shuffled) / sizeof(*shuffled); i++) {
		struct made m;
		struct shown s;
		size_t count[6] = {0};
		make_choices(&m, shuffled[i].type, shuffled[i].rights, shuffled[i].wrongs);
		m.q.shuffle = shuffled[i].shuffle;
		m.q.numbers = shuffled[i].numbers;
		m.choices[0].last = shuffled[i].anchored;
		for (size_t j = 0; j < DRAWS; j++) {
			draw_order(&s, &m.q, &r);
			for (size_t k = 0; k < 6; k++)
				count[k] += order_number(&s) == orders[k];
		}
		for (size_t k = 0; k < 6; k++)
			if (count[k] < EXPECTED - SPREAD || count[k] > EXPECTED + SPREAD)
				fail_msg("%s: %zu came %zu times", shuffled[i].behaviour, orders[k],
					 count[k]);
	}
}

static void
an_anchored_choice_ends_a_shuffle(void **state)
{
	struct made m;
	struct shown s;
	struct random r;
	bool first[4] = {false};

	(void)state;
	random_seed(&r, 1);
	make_choices(&m, QUESTION_SINGLE, 1, 3);
	m.choices[1].last = m.choices[3].last = true;
	for (int i = 0; i < SEEDS; i++) {
		draw_order(&s, &m.q, &r);
		first[s.order[0]] = true;
		assert_true(s.order[0] == 0 || s.order[0] == 2);
		assert_true(s.order[2] == 1 && s.order[3] == 3);
	}
	assert_true(first[0] && first[2]);
}

static void
types_without_choices_have_no_order(void **state)
{
	struct made m;
	struct shown s;
	struct random r;

	(void)state;
	random_seed(&r, 1);
	make_question(&m, QUESTION_TRUEFALSE);
	s.n = 7;
	draw_order(&s, &m.q, &r);
	assert_int_equal(s.n, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_question_is_drawn_once_at_most),
	    cmocka_unit_test(drafts_retired_suspended_and_filtered_ones_stay_away),
	    cmocka_unit_test(unseen_come_first_then_missed_then_the_longest_ago),
	    cmocka_unit_test(what_an_open_exam_asked_comes_last),
	    cmocka_unit_test(equals_are_shuffled_and_a_seed_repeats_them),
	    cmocka_unit_test(topics_take_turns),
	    cmocka_unit_test(every_topic_may_come_first),
	    cmocka_unit_test(a_case_stays_together_in_the_banks_order),
	    cmocka_unit_test(some_choices_stand_as_written),
	    cmocka_unit_test(all_other_orders_are_equally_likely),
	    cmocka_unit_test(an_anchored_choice_ends_a_shuffle),
	    cmocka_unit_test(types_without_choices_have_no_order),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
