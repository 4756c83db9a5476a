/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/blueprint.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "bank/exam.h"
#include "base/random.h"

enum { MOST = 8, ROUNDS = 1000 };

static const struct {
	const char *behaviour;
	double shares[MOST];
	size_t n, total, counts[MOST];
} rows[] = {
    {"whole counts stay", {20, 10, 70}, 3, 10, {2, 1, 7}},
    {"the largest remainder is rounded up", {35, 33, 32}, 3, 10, {4, 3, 3}},
    {"a share's quota is kept", {11, 12, 14, 15, 17, 16, 15}, 7, 60, {7, 7, 8, 9, 10, 10, 9}},
    {"of equal remainders the first is rounded up", {25, 25, 25, 25}, 4, 6, {2, 2, 1, 1}},
    {"so too where decimals are not exact", {33.3, 33.3, 33.4}, 3, 5, {2, 1, 2}},
    {"equal to the last decimal", {0.1, 0.2, 99.7}, 3, 500, {1, 1, 498}},
    {"a whole count that falls short by a rounding",
     {28.999999999999996, 71.000000000000004},
     2,
     100,
     {29, 71}},
    {"one area has all", {100}, 1, 77, {77}},
    {"a small share may have none", {1, 99}, 2, 10, {0, 10}},
    {"half of one goes to the first", {50, 50}, 2, 1, {1, 0}},
    {"nothing is nothing", {40, 60}, 2, 0, {0, 0}},
};

static void
counts_are_by_largest_remainder(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		size_t counts[MOST] = {0};
		blueprint_counts(rows[i].shares, rows[i].n, rows[i].total, counts);
		for (size_t j = 0; j < rows[i].n; j++)
			if (counts[j] != rows[i].counts[j])
				fail_msg("%s: %zu at %zu, not %zu", rows[i].behaviour, counts[j], j,
					 rows[i].counts[j]);
	}
}

/* In whole numbers: shares in hundredths, remainders exact. */
static void
counts_agree_with_whole_numbers(void **state)
{
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (size_t round = 0; round < ROUNDS; round++) {
		size_t n = 1 + random_below(&r, MOST), total = random_below(&r, 1001), left = 10000;
		size_t hundredths[MOST], counts[MOST], expected[MOST], rest[MOST], given = 0;
		double shares[MOST];
		for (size_t i = 0; i < n; i++) {
			hundredths[i] = i + 1 < n ? random_below(&r, left / 2 + 1) : left;
			left -= hundredths[i];
			shares[i] = (double)hundredths[i] / 100;
			expected[i] = hundredths[i] * total / 10000;
			rest[i] = hundredths[i] * total % 10000;
			given += expected[i];
		}
		for (; given < total; given++) {
			size_t best = 0;
			for (size_t i = 1; i < n; i++)
				best = rest[i] > rest[best] ? i : best;
			expected[best]++;
			rest[best] = 0;
		}
		blueprint_counts(shares, n, total, counts);
		assert_memory_equal(counts, expected, n * sizeof(*counts));
	}
}

static const struct {
	const char *topic;
	size_t area;
} topics[] = {
    {"ischemia", 0}, {"ischemia/skin", 0},   {"ischemias", 3},
    {"isch", 3},     {"nerve/entrapped", 1}, {"nerve", 3},
    {"posture", 2},  {"gait/a/b", 2},	     {"elsewhere", 3},
};

static void
a_topic_belongs_to_the_area_whose_prefix_it_has(void **state)
{
	const char *one[] = {"ischemia"}, *two[] = {"nerve/entrapped"},
		   *three[] = {"posture", "gait"};
	struct exam_area areas[] = {
	    {.topics = {one, 1}}, {.topics = {two, 1}}, {.topics = {three, 2}}};
	struct exam e = {.areas = areas, .n_areas = 3};

	(void)state;
	for (size_t i = 0; i < sizeof(topics) / sizeof(*topics); i++) {
		struct question q = {.topic = topics[i].topic};
		if (blueprint_area(&e, &q) != topics[i].area)
			fail_msg("%s: %zu", topics[i].topic, blueprint_area(&e, &q));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(counts_are_by_largest_remainder),
	    cmocka_unit_test(counts_agree_with_whole_numbers),
	    cmocka_unit_test(a_topic_belongs_to_the_area_whose_prefix_it_has),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
