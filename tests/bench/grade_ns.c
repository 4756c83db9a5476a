/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an answer costs, for each type: nanoseconds for grading it, and for all of it (typed line
 * read, graded, written for the journal). */
#include <time.h>

#include "../engine/make.h"
#include "engine/grade.h"

enum { ROUNDS = 200000 };

static double
seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double
time_grading(const struct question *q, const struct response *r, struct lexicon *l)
{
	struct verdict v;
	double began = seconds(), points = 0;

	for (size_t i = 0; i < ROUNDS; i++) {
		grade(&v, q, r, l);
		points += v.score;
	}
	double took = seconds() - began;
	/* The points are looked at, so that no compiler leaves the grading out. */
	return points < 0 ? 0 : took * 1e9 / ROUNDS;
}

static void
answer(struct response *r, const struct question *q, const struct shown *shown, const char *typed,
       struct str *refusal)
{
	do
		if (!response_parse(r, q, shown, span_of(typed), refusal))
			abort();
	while (r->n_gaps < q->n_gaps);
}

static double
time_answers(const struct question *q, const struct shown *shown, const char *typed,
	     struct lexicon *l)
{
	struct response r;
	struct verdict v;
	struct str refusal = STR_INIT, journal = STR_INIT;
	double began = seconds();

	for (size_t i = 0; i < ROUNDS; i++) {
		response_init(&r);
		str_clear(&journal);
		answer(&r, q, shown, typed, &refusal);
		grade(&v, q, &r, l);
		response_write(&journal, q, &r);
		response_release(&r);
	}
	double took = seconds() - began;
	str_release(&refusal);
	str_release(&journal);
	return took * 1e9 / ROUNDS;
}

static void
print_row(const char *name, struct made *m, const char *typed)
{
	struct shown shown;
	struct response r;
	struct lexicon l;
	struct str refusal = STR_INIT;

	make_shown(&shown, &m->q, true);
	lexicon_init(&l);
	response_init(&r);
	answer(&r, &m->q, &shown, typed, &refusal);
	printf("%-26s %8.0f %8.0f\n", name, time_grading(&m->q, &r, &l),
	       time_answers(&m->q, &shown, typed, &l));
	response_release(&r);
	str_release(&refusal);
}

int
main(void)
{
	static const char *const texts[][MADE_TEXTS] = {
	    {"ischemia", "local ischemia", "lack of blood", "poor blood flow"}, {"release"}};
	static const char *const units[2] = {"minutes"};
	struct made m;

	printf("%-26s %8s %8s\n", "ns an answer", "graded", "in all");
	make_choices(&m, QUESTION_SINGLE, 1, 3);
	print_row("single", &m, "b");
	make_question(&m, QUESTION_TRUEFALSE);
	print_row("truefalse", &m, "true");
	make_choices(&m, QUESTION_MULTIPLE, 3, 3);
	print_row("multiple", &m, "a c f");
	make_choices(&m, QUESTION_ORDER, 5, 0);
	print_row("order", &m, "c a b d e");
	make_choices(&m, QUESTION_MATCH, 4, 2);
	print_row("match", &m, "1b 2a 3d 4f");
	make_gaps(&m, QUESTION_SHORT, 1, texts);
	print_row("short, right", &m, "Ischemia");
	print_row("short, a slip", &m, "poor blod flow");
	print_row("short, wrong", &m, "a bruise");
	make_number(&m, 90, 5, units);
	print_row("numeric", &m, "90 min");
	make_gaps(&m, QUESTION_CLOZE, 2, texts);
	print_row("cloze, 2 gaps", &m, "release");
	return 0;
}
