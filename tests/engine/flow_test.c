/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/flow.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"

enum { ROUNDS = 500, SIDE = 3, MOST_ROOM = 3 };

/* The best of all ways to fill a table with given rows and columns, by trying each. */
struct table {
	uint32_t rows[SIDE], columns[SIDE], room[SIDE][SIDE];
	int32_t cost[SIDE][SIDE];
	size_t most;
	int64_t least;
};

static void
try_cell(struct table *t, size_t cell, size_t sent, int64_t cost)
{
	if (cell == SIDE * SIDE) {
		if (sent > t->most || (sent == t->most && cost < t->least)) {
			t->most = sent;
			t->least = cost;
		}
		return;
	}
	uint32_t *row = &t->rows[cell / SIDE], *column = &t->columns[cell % SIDE];
	uint32_t room = t->room[cell / SIDE][cell % SIDE];
	for (uint32_t n = 0; n <= room && n <= *row && n <= *column; n++) {
		*row -= n;
		*column -= n;
		try_cell(t, cell + 1, sent + n,
			 cost + (int64_t)n * t->cost[cell / SIDE][cell % SIDE]);
		*row += n;
		*column += n;
	}
}

static void
make_table(struct table *t, struct random *r)
{
	*t = (struct table){.most = 0};
	for (size_t i = 0; i < SIDE; i++) {
		t->rows[i] = (uint32_t)random_below(r, 5);
		t->columns[i] = (uint32_t)random_below(r, 5);
		for (size_t j = 0; j < SIDE; j++) {
			t->room[i][j] = (uint32_t)random_below(r, MOST_ROOM + 1);
			t->cost[i][j] = (int32_t)random_below(r, 4);
		}
	}
}

static void
the_most_goes_through_at_the_least_cost(void **state)
{
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (size_t round = 0; round < ROUNDS; round++) {
		uint32_t arcs[SIDE][SIDE];
		struct table t;
		struct flow f;
		int64_t cost, sum = 0;
		make_table(&t, &r);
		flow_init(&f, 2 + 2 * SIDE);
		for (uint32_t i = 0; i < SIDE; i++) {
			flow_arc(&f, 0, 2 + i, t.rows[i], 0);
			flow_arc(&f, 2 + SIDE + i, 1, t.columns[i], 0);
			for (uint32_t j = 0; j < SIDE; j++)
				arcs[i][j] =
				    flow_arc(&f, 2 + i, 2 + SIDE + j, t.room[i][j], t.cost[i][j]);
		}
		size_t sent = flow_send(&f, 0, 1, 100, &cost);
		try_cell(&t, 0, 0, 0);
		assert_int_equal(sent, t.most);
		assert_int_equal(cost, t.least);
		for (size_t i = 0; i < SIDE; i++)
			for (size_t j = 0; j < SIDE; j++) {
				uint32_t n = flow_through(&f, arcs[i][j]);
				assert_true(n <= t.room[i][j]);
				sum += (int64_t)n * t.cost[i][j];
			}
		assert_int_equal(sum, cost);
		flow_release(&f);
	}
}

static void
no_more_goes_through_than_is_wanted(void **state)
{
	struct flow f;
	int64_t cost;

	(void)state;
	flow_init(&f, 2);
	uint32_t dear = flow_arc(&f, 0, 1, 5, 7), cheap = flow_arc(&f, 0, 1, 2, 1);
	assert_int_equal(flow_send(&f, 0, 1, 3, &cost), 3);
	assert_int_equal(cost, 9);
	assert_int_equal(flow_through(&f, cheap), 2);
	assert_int_equal(flow_through(&f, dear), 1);
	flow_release(&f);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_most_goes_through_at_the_least_cost),
	    cmocka_unit_test(no_more_goes_through_than_is_wanted),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
