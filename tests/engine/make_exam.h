/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Banks and exams for the form's tests, made by hand. */
#ifndef TESTS_ENGINE_MAKE_EXAM_H
#define TESTS_ENGINE_MAKE_EXAM_H

#include "bank/exam.h"
#include "make.h"

enum { WORLD_QUESTIONS = 700, WORLD_EXCLUDES = 24, WORLD_AREAS = 8, WORLD_CHOICES = 6 };

/* Questions 0, 1, 2 .. of the bank `bank`, with ids q0, q1, q2 .. */
struct world {
	struct bank bank;
	struct question questions[WORLD_QUESTIONS], *borrowed[WORLD_QUESTIONS];
	struct choice choices[WORLD_QUESTIONS][WORLD_CHOICES];
	const char *excludes[WORLD_QUESTIONS][WORLD_EXCLUDES];
	char names[WORLD_QUESTIONS][32];
	struct library library;
	struct history history;
	struct exam exam;
	struct exam_area areas[WORLD_AREAS];
	const char *topics[WORLD_AREAS];
};

static const char *const world_topics[WORLD_AREAS] = {"a", "b", "c", "d", "e", "f", "g", "h"};

/* n live questions on topic a, never seen, and an exam of `questions` on a topic each. */
static inline struct world *
world_make(size_t n, size_t questions, size_t n_areas)
{
	struct world *w = alloc_items(1, sizeof(*w));
	bool added;

	w->bank.name = "bank";
	history_init(&w->history);
	for (size_t i = 0; i < n; i++) {
		snprintf(w->names[i], sizeof(w->names[i]), "bank/q%zu", i);
		w->questions[i] = (struct question){.bank = &w->bank,
						    .name = w->names[i],
						    .id = w->names[i] + 5,
						    .topic = "a",
						    .shuffle = true,
						    .type = QUESTION_TRUEFALSE};
		w->questions[i].excludes.items = w->excludes[i];
		w->borrowed[i] = &w->questions[i];
		map_put(&w->library.by_name, span_of(w->names[i]), (uint32_t)i, &added);
	}
	w->library.questions = w->borrowed;
	w->library.n_questions = n;
	w->exam.questions = questions;
	w->exam.areas = w->areas;
	w->exam.n_areas = n_areas;
	for (size_t i = 0; i < n_areas; i++) {
		w->topics[i] = world_topics[i];
		w->areas[i] = (struct exam_area){.name = world_topics[i],
						 .topics = {&w->topics[i], 1},
						 .share = 100.0 / (double)n_areas};
	}
	return w;
}

static inline void
world_free(struct world *w)
{
	map_release(&w->library.by_name);
	history_release(&w->history);
	free(w);
}

/* Also n choices that differ, the first right. */
static inline void
world_choices(struct world *w, size_t i, uint32_t n)
{
	struct question *q = &w->questions[i];

	q->type = QUESTION_SINGLE;
	q->choices = w->choices[i];
	q->n_choices = n;
	for (uint32_t j = 0; j < n; j++)
		w->choices[i][j] = (struct choice){.text = world_topics[j], .right = j == 0};
}

/* a says that it excludes b. */
static inline void
world_exclude(struct world *w, size_t a, size_t b)
{
	struct question *q = &w->questions[a];

	if (q->excludes.n < WORLD_EXCLUDES)
		w->excludes[a][q->excludes.n++] = w->questions[b].id;
}
#endif
