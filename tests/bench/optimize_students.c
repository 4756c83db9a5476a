/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether fitted weights forecast better than the default ones, on reviews that neither the fit nor
 * its own judgement saw: those that simulated students do next.
 *
 *     optimize_students [STUDENTS [each]]
 *
 * 100 of them where not said, five kinds by turns, with 400 to 10,000 reviews; each: a line a
 * student. The same each time. */
#include <stdio.h>
#include <string.h>

#include "../engine/student.h"
#include "base/str.h"

enum { NEXT = 3000, QUESTIONS = 3000, LEAST = 400, TIMES = 25, SIZES = 20 };

static const char *const kinds[STUDENT_KINDS] = {"default weights", "weights shifted",
						 "weights far off", "uneven questions",
						 "guesses and slips"};

struct tally {
	size_t students, kept, better, no_worse;
	double before, after;
};

/* The mean log loss of the last reviews, by the program's own memory. */
static double
loss_of_last(const struct review *reviews, size_t n, size_t last, const struct weights *w)
{
	struct memory *memory = alloc_items(QUESTIONS, sizeof(*memory));
	struct model model;
	double sum = 0;
	size_t samples = 0;

	model_init(&model, w, 0.9);
	for (size_t i = 0; i < n; i++) {
		const struct review *r = &reviews[i];
		struct memory *m = &memory[r->question];
		if (i >= n - last && m->stability > 0 && r->day > m->day) {
			double p = fmin(fmax(memory_recall(m, &model, r->day), 1e-4), 1 - 1e-4);
			sum -= log(r->rating > RATING_AGAIN ? p : 1 - p);
			samples++;
		}
		memory_review(m, &model, r->rating, r->day);
	}
	free(memory);
	return sum / (double)samples;
}

static void
study(struct tally *t, size_t i, bool each)
{
	enum student_kind kind = (enum student_kind)(i % STUDENT_KINDS);
	size_t n = (size_t)(LEAST * pow(TIMES, (double)(i / STUDENT_KINDS % SIZES) / (SIZES - 1)));
	struct review *reviews = alloc_items(n + NEXT, sizeof(*reviews));
	struct student s;
	struct fit f;

	student_init(&s, kind, i + 1, QUESTIONS);
	student_studies(&s, reviews, n + NEXT);
	optimize(&f, reviews, n, &weights_default, NULL, NULL);
	double before = loss_of_last(reviews, n + NEXT, NEXT, &weights_default);
	double after = loss_of_last(reviews, n + NEXT, NEXT, &f.weights);
	t[kind].students++;
	t[kind].kept += f.better;
	t[kind].better += after < before;
	t[kind].no_worse += after <= before;
	t[kind].before += before;
	t[kind].after += after;
	if (each)
		printf("%3zu %-17s %5zu reviews, judged %.4f %.4f, %s; next %.4f %.4f%s\n", i + 1,
		       kinds[kind], n, f.loss_before, f.loss_after, f.better ? "kept" : "-", before,
		       after, after > before ? " worse" : "");
	free(reviews);
	student_release(&s);
}

static void
print_row(const char *name, const struct tally *t)
{
	printf("%-18s %8zu %8zu %8zu %8zu %8.4f %8.4f\n", name, t->students, t->kept, t->better,
	       t->no_worse, t->before / (double)t->students, t->after / (double)t->students);
}

int
main(int argc, char **argv)
{
	struct tally t[STUDENT_KINDS] = {0}, all = {0};
	uint64_t students = 100;

	if (argc > 1 && (!parse_count(span_of(argv[1]), 10000, &students) || students == 0)) {
		fprintf(stderr, "usage: optimize_students [STUDENTS [each]]\n");
		return 2;
	}
	for (size_t i = 0; i < students; i++)
		study(t, i, argc > 2);
	printf("%-18s %8s %8s %8s %8s %8s %8s\n", "simulated", "students", "kept", "better",
	       "no worse", "default", "chosen");
	for (size_t i = 0; i < STUDENT_KINDS && i < students; i++) {
		print_row(kinds[i], &t[i]);
		all.students += t[i].students;
		all.kept += t[i].kept;
		all.better += t[i].better;
		all.no_worse += t[i].no_worse;
		all.before += t[i].before;
		all.after += t[i].after;
	}
	print_row("all", &all);
	return all.no_worse * 100 >= all.students * 95 ? 0 : 1;
}
