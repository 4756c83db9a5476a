/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/pick.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/random.h"
#include "engine/kernel.h"
#include "engine/supply.h"

enum { N = 60, WANT = 20, SEEDS = 50 };

/* n items of one cell, and who excludes whom. */
static struct supply
make_supply(size_t n, bool (*apart)[N])
{
	struct supply s = {.n = n, .n_areas = 1, .n_levels = 1};
	size_t at = 0;

	s.items = alloc_items(n, sizeof(*s.items));
	s.excluded = alloc_items(n * n, sizeof(*s.excluded));
	s.excluded_at = alloc_items(n + 1, sizeof(*s.excluded_at));
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < n; j++)
			if (apart[i][j])
				s.excluded[at++] = (uint32_t)j;
		s.excluded_at[i + 1] = at;
	}
	return s;
}

/* A ring: of n at most n / 2 can stand together. */
static void
make_ring(bool (*apart)[N], size_t n)
{
	for (size_t i = 0; i < n; i++)
		apart[i][(i + 1) % n] = apart[(i + 1) % n][i] = true;
}

static enum picked
pick_of(const struct supply *s, size_t want, uint64_t work, uint64_t seed, uint32_t *picks)
{
	const struct demand d = {{want}, {want}};
	struct random r;

	random_seed(&r, seed);
	return pick(s, &d, want, &work, &r, picks);
}

static void
work_that_runs_out_is_no_refusal(void **state)
{
	bool apart[N][N] = {{false}};
	uint32_t picks[N];

	(void)state;
	make_ring(apart, 41);
	struct supply s = make_supply(41, apart);
	assert_int_equal(pick_of(&s, 20, 0, 1, picks), PICKED_TOO_HARD);
	assert_int_equal(pick_of(&s, 21, 1, 1, picks), PICKED_TOO_HARD);
	assert_int_equal(pick_of(&s, 20, PICK_WORK, 1, picks), PICKED);
	assert_int_equal(pick_of(&s, 21, PICK_WORK, 1, picks), PICKED_NONE);
	supply_release(&s);
}

/* Of 60 in a random tangle 20 that stand apart, hidden there; known by not being seen, or not. */
static void
what_is_hidden_is_found(void **state)
{
	(void)state;
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		bool apart[N][N] = {{false}};
		uint32_t picks[N];
		struct random r;
		random_seed(&r, seed);
		for (size_t i = 0; i < N * 8; i++) {
			size_t a = random_below(&r, N), b = random_below(&r, N);
			if (a != b && (a >= WANT || b >= WANT))
				apart[a][b] = apart[b][a] = true;
		}
		struct supply s = make_supply(N, apart);
		for (size_t i = 0; i < N; i++)
			s.items[i].seen = seed % 2 && i >= WANT;
		assert_int_equal(pick_of(&s, WANT, PICK_WORK, seed, picks), PICKED);
		for (size_t i = 0; i < WANT; i++) {
			assert_true(seed % 2 == 0 || picks[i] < WANT);
			for (size_t j = 0; j < i; j++)
				assert_false(picks[i] == picks[j] || apart[picks[i]][picks[j]]);
		}
		supply_release(&s);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(work_that_runs_out_is_no_refusal),
	    cmocka_unit_test(what_is_hidden_is_found),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
