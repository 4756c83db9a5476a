/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Forms drawn from the banks of make_exam.h, and how evenly. */
#ifndef TESTS_ENGINE_FORMS_H
#define TESTS_ENGINE_FORMS_H

#include "base/random.h"
#include "engine/form.h"
#include "make_exam.h"

static inline bool
draw(struct world *w, uint64_t seed, struct form *f, struct str *lack)
{
	struct random r;

	random_seed(&r, seed);
	return form_draw(f, &w->exam, &w->library, &w->history, &r, lack);
}

/* Draws what must be there; gives the places in the library. */
static inline size_t
must_draw(struct world *w, uint64_t seed, size_t places[WORLD_QUESTIONS])
{
	struct str lack = STR_INIT;
	struct form f;

	if (!draw(w, seed, &f, &lack))
		fail_msg("%s", lack.s);
	size_t n = f.n;
	for (size_t i = 0; i < n; i++)
		places[i] = (size_t)(f.items[i].question - w->questions);
	form_release(&f);
	str_release(&lack);
	return n;
}

/* A larger bank: questions in turn of each area and level. */
static inline struct world *
even_world(size_t n, size_t questions, size_t n_areas)
{
	struct world *w = world_make(n, questions, n_areas);

	w->exam.levelled = true;
	w->exam.levels[LEVEL_RECALL] = w->exam.levels[LEVEL_APPLY] = 40;
	w->exam.levels[LEVEL_ANALYZE] = 20;
	for (size_t i = 0; i < n; i++) {
		w->questions[i].topic = world_topics[i % n_areas];
		w->questions[i].level = (enum level)(1 + i / n_areas % 3);
	}
	return w;
}

/* The sum of (counted - expected)^2 / expected. */
static inline double
chi_square(const size_t *counted, size_t n, double expected)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += ((double)counted[i] - expected) * ((double)counted[i] - expected) / expected;
	return sum;
}
#endif
