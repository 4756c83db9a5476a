/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes a profile for benchmarks to standard output, the same for the same arguments:
 *
 *     make_journal ANSWERS QUESTIONS
 *
 * Sittings of 20 answers, begun and ended, a few a day; questions bench/q-0 and on, as make_bank
 * has them. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/random.h"
#include "base/str.h"

enum { A_SITTING = 20, SESSION = 8 };

static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
static const char *const responses[] = {"+1", "-1", "-2", "+1+2-1", "true", "2,1,3", "."};
static const char *const scores[] = {"1", "0", "0", "0.5", "1", "0.6667", "0"};
static const char *const certainties[] = {"-", "-", "guess", "sure"};

struct sitting {
	int64_t time;
	char name[SESSION + 1];
	unsigned n;
};

static void
begin_line(struct sitting *s, const char *event)
{
	char text[TIME_TEXT];

	time_text(s->time, text);
	printf("%s\t%s\t%s\t%u", text, event, s->name, ++s->n);
}

static void
write_answer(struct sitting *s, struct random *r, uint64_t questions)
{
	uint64_t question = random_below(r, questions), kind = random_below(r, 7);

	s->time += 5 + (int64_t)random_below(r, 40);
	begin_line(s, "answer");
	/* A question keeps its revision. */
	printf("\tbench/q-%u\t%08x\t%s\t%s\t%u.%u\t%s\n", (unsigned)question,
	       (unsigned)(question * 2654435761u), responses[kind], scores[kind],
	       (unsigned)random_below(r, 40) + 1, (unsigned)random_below(r, 10),
	       certainties[random_below(r, 4)]);
}

static void
write_sitting(struct sitting *s, struct random *r, uint64_t answers, uint64_t questions)
{
	for (int i = 0; i < SESSION; i++)
		s->name[i] = letters[random_below(r, sizeof(letters) - 1)];
	s->n = 0;
	s->time += 600 + (int64_t)random_below(r, 20000);
	begin_line(s, "begin");
	printf("\tpractice\tzone=-05:00\tseed=%u\n", (unsigned)random_below(r, 1000000));
	for (uint64_t i = 0; i < answers; i++)
		write_answer(s, r, questions);
	begin_line(s, "end");
	printf("\tdone\t%u\t%u\n", (unsigned)answers, (unsigned)answers / 2);
}

int
main(int argc, char **argv)
{
	uint64_t answers, questions;
	struct sitting s = {.time = 1500000000};
	struct random r;

	if (argc != 3 || !parse_count(span_of(argv[1]), 100000000, &answers) ||
	    !parse_count(span_of(argv[2]), 1000000, &questions) || questions == 0) {
		fprintf(stderr, "usage: make_journal ANSWERS QUESTIONS\n");
		return 2;
	}
	random_seed(&r, 1);
	puts("nmtquiz-profile 1");
	for (uint64_t left = answers, n; left; left -= n) {
		n = left < A_SITTING ? left : A_SITTING;
		write_sitting(&s, &r, n, questions);
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 3;
}
