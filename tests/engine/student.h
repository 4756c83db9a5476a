/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A simulated student: with weights of their own, who studies on most days what a schedule by the
 * default weights brings back, some new questions, and now and then something else. */
#ifndef TESTS_ENGINE_STUDENT_H
#define TESTS_ENGINE_STUDENT_H

#include <math.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/random.h"
#include "engine/optimize.h"

enum student_kind {
	STUDENT_USUAL,	 /* the default weights are true */
	STUDENT_SHIFTED, /* weights somewhat off */
	STUDENT_FAR,	 /* weights far off */
	STUDENT_UNEVEN,	 /* no such model is true: each question is forgotten at its own pace */
	STUDENT_GUESSES, /* nor this: a fourth of what is forgotten is guessed right, and of what
			    is known one in twenty is a slip */
	STUDENT_KINDS
};

struct student {
	enum student_kind kind;
	struct random random;
	struct model truth, schedule;
	struct memory *memory, *planned; /* owned; of each question, true and as scheduled */
	double *pace;			 /* owned */
	int32_t *due;			 /* owned */
	size_t questions, seen, new_a_day;
	int32_t day;
	/* The day's list: what was due, then new ones. */
	size_t *list; /* owned */
	size_t n_list, at;
};

static inline double
student_chance(struct student *s)
{
	return (double)(random_next(&s->random) >> 11) / 9007199254740992.0;
}

static inline double
student_normal(struct student *s)
{
	double u = 1 - student_chance(s), v = student_chance(s);

	return sqrt(-2 * log(u)) * cos(2 * acos(-1) * v);
}

static inline int
student_by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static inline void
student_init(struct student *s, enum student_kind kind, uint64_t seed, size_t questions)
{
	double shift = kind == STUDENT_USUAL ? 0 : kind == STUDENT_FAR ? 0.6 : 0.25;
	struct weights w = weights_default;

	*s = (struct student){.kind = kind, .questions = questions};
	random_seed(&s->random, seed);
	for (int i = 0; i < WEIGHTS; i++)
		w.w[i] *= exp(shift * student_normal(s));
	qsort(w.w, 4, sizeof(*w.w), student_by_size);
	weights_clip(&w);
	model_init(&s->truth, &w, 0.9);
	model_init(&s->schedule, &weights_default, 0.9);
	s->memory = alloc_items(questions, sizeof(*s->memory));
	s->planned = alloc_items(questions, sizeof(*s->planned));
	s->pace = alloc_items(questions, sizeof(*s->pace));
	s->due = alloc_items(questions, sizeof(*s->due));
	s->list = alloc_items(questions, sizeof(*s->list));
	for (size_t i = 0; i < questions; i++)
		s->pace[i] = kind == STUDENT_UNEVEN ? exp(0.7 * student_normal(s)) : 1;
	s->new_a_day = 5 + random_below(&s->random, 15);
	s->day = 19000;
}

static inline void
student_release(struct student *s)
{
	free(s->memory);
	free(s->planned);
	free(s->pace);
	free(s->due);
	free(s->list);
}

static inline bool
student_recalls(struct student *s, size_t question)
{
	struct memory m = s->memory[question];

	m.stability *= s->pace[question];
	double recall = memory_recall(&m, &s->truth, s->day);
	if (s->kind == STUDENT_GUESSES)
		recall = 0.95 * recall + 0.25 * (1 - recall);
	return student_chance(s) < recall;
}

static inline enum rating
student_rating(struct student *s, bool recalled)
{
	double x = student_chance(s);

	if (!recalled)
		return RATING_AGAIN;
	return x < 0.15 ? RATING_HARD : x < 0.8 ? RATING_GOOD : RATING_EASY;
}

static inline struct review
student_answers(struct student *s, size_t question)
{
	bool first = s->memory[question].stability == 0;
	bool recalled = first ? student_chance(s) < 0.6 : student_recalls(s, question);
	enum rating rating = student_rating(s, recalled);

	memory_review(&s->memory[question], &s->truth, rating, s->day);
	memory_review(&s->planned[question], &s->schedule, rating, s->day);
	s->due[question] = s->day + memory_interval(&s->planned[question], &s->schedule);
	return (struct review){.question = (uint32_t)question, .day = s->day, .rating = rating};
}

static inline void
student_next_day(struct student *s)
{
	s->n_list = s->at = 0;
	do
		s->day++;
	while (student_chance(s) < 0.15);
	for (size_t i = 0; i < s->seen; i++)
		if (s->due[i] <= s->day || student_chance(s) < 0.005)
			s->list[s->n_list++] = i;
	for (size_t i = 0; i < s->new_a_day && s->seen < s->questions; i++)
		s->list[s->n_list++] = s->seen++;
}

/* The student's next n reviews. What was wrong is mostly asked once more on the same day. */
static inline void
student_studies(struct student *s, struct review *reviews, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		while (s->at == s->n_list)
			student_next_day(s);
		size_t question = s->list[s->at];
		reviews[i] = student_answers(s, question);
		bool again = reviews[i].rating == RATING_AGAIN && student_chance(s) < 0.7;
		s->at += !again;
	}
}
#endif
