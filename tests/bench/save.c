/* SPDX-License-Identifier: GPL-3.0-or-later */
/* save PROFILE N: saves N answers in a new profile as a sitting does, says so after each, and
 * prints the nanoseconds that took. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/diag.h"
#include "base/random.h"
#include "base/str.h"
#include "profile/history.h"
#include "profile/journal.h"

static const char *const fields[] = {
    "trigger-points/definition", "3fa2c901", "+1", "1", "12.4", "sure"};

static int64_t
now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static struct entry
answer_entry(void)
{
	struct entry answer = {.kind = EVENT_ANSWER};

	for (; answer.n < sizeof(fields) / sizeof(*fields); answer.n++)
		answer.fields[answer.n] = span_of(fields[answer.n]);
	return answer;
}

int
main(int argc, char **argv)
{
	struct history h;
	struct diags d;
	struct journal j;
	struct random random;
	struct sitting who = {0};
	struct entry answer = answer_entry();

	if (argc != 3)
		return 2;
	history_init(&h);
	diags_init(&d);
	random_seed(&random, 1);
	if (!journal_open(&j, argv[1], &h, &d))
		return 1;
	sitting_name(&who, &h, &random);
	int64_t began = now_ns();
	for (long i = strtol(argv[2], NULL, 10); i > 0; i--) {
		if (!journal_append(&j, &who, time(NULL), &answer, 1, true, &h, &d))
			return 1;
		fprintf(stderr, "Right.\n");
	}
	printf("%" PRId64 "\n", now_ns() - began);
	journal_close(&j);
	history_release(&h);
	diags_release(&d);
	return 0;
}
