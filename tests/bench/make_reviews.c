/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes reviews for benchmarks to standard output, the same for the same arguments:
 *
 *     make_reviews REVIEWS QUESTIONS
 *
 * Lines of a question's number, a day and a rating, by day: 900 a day of any questions, each
 * seventh once more on that day. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/random.h"

enum { A_DAY = 900, ONCE_MORE = 7 };

/* Of twenty answers: two wrong, three hard, twelve good, three easy. */
static const char ratings[] = "11222333333333333444";

int
main(int argc, char **argv)
{
	struct random r;

	if (argc != 3) {
		fprintf(stderr, "usage: make_reviews REVIEWS QUESTIONS\n");
		return 2;
	}
	uint64_t n = strtoull(argv[1], NULL, 10), questions = strtoull(argv[2], NULL, 10);
	uint64_t question = 0;
	random_seed(&r, 1);
	for (uint64_t i = 0; i < n && questions; i++) {
		if (random_below(&r, ONCE_MORE))
			question = random_below(&r, questions);
		printf("%" PRIu64 " %" PRIu64 " %c\n", question, i / A_DAY,
		       ratings[random_below(&r, sizeof(ratings) - 1)]);
	}
	return 0;
}
