/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a form costs to draw: 100 of 600 questions by 8 areas and 3 levels, milliseconds. */
#include <string.h>
#include <time.h>

#include "../engine/make_exam.h"
#include "base/random.h"
#include "engine/form.h"

enum { QUESTIONS = 600, WANT = 100, ROUNDS = 100 };

/* Half of the questions were answered; each excludes n others. */
static struct world *
make(size_t n_excludes)
{
	struct world *w = world_make(QUESTIONS, WANT, WORLD_AREAS);
	static const double levels[LEVELS] = {0, 40, 40, 20};
	struct random r;

	random_seed(&r, 1);
	w->exam.levelled = true;
	memcpy(w->exam.levels, levels, sizeof(levels));
	for (size_t i = 0; i < QUESTIONS; i++) {
		w->questions[i].topic = world_topics[random_below(&r, WORLD_AREAS)];
		w->questions[i].level = (enum level)(1 + random_below(&r, LEVELS - 1));
		world_choices(w, i, 4);
		if (i % 2)
			make_past(&w->history, w->names[i], 1, 1);
		for (size_t j = 0; j < n_excludes; j++)
			world_exclude(w, i, random_below(&r, QUESTIONS));
	}
	return w;
}

static double
milliseconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void
print_row(size_t n_excludes)
{
	struct world *w = make(n_excludes);
	struct str lack = STR_INIT;
	struct random r;
	struct form f;

	random_seed(&r, 1);
	double began = milliseconds();
	for (size_t i = 0; i < ROUNDS; i++) {
		if (!form_draw(&f, &w->exam, &w->library, &w->history, &r, &lack))
			abort();
		form_release(&f);
	}
	printf("a form of %d of %d, each excluding %zu: %.2f ms (target 5)\n", WANT, QUESTIONS,
	       n_excludes, (milliseconds() - began) / ROUNDS);
	str_release(&lack);
	world_free(w);
}

int
main(void)
{
	print_row(0);
	print_row(1);
	return 0;
}
