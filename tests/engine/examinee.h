/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Simulated students of whom all is known: what they know, how they forget, and so how likely they
 * pass. For the study of readiness (tests/bench/readiness_study.c) and its test. */
#ifndef TESTS_ENGINE_EXAMINEE_H
#define TESTS_ENGINE_EXAMINEE_H

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "engine/memory.h"
#include "engine/readiness.h"

enum { TOPICS = 5, TOPIC_QUESTIONS = 120, EXAM_QUESTIONS = 60, DAY_LOAD = 60 };

static const size_t topic_draws[TOPICS] = {18, 15, 12, 9, 6};

/* In what order a topic's questions are met, by how hard they are. */
enum order { ANY_ORDER, EASIER_FIRST, EASIEST_FIRST };

/* What holds of all students of a world. Abilities and difficulties are logits. */
struct world_of_students {
	const char *name;
	double ability, topic, question; /* standard deviations: of students, of a student's topics,
					    of difficulties */
	double forgetting; /* of ln(stability) between students, and again between questions; other
			      weights vary along */
	bool guesses;	   /* who has forgotten guesses: chance + (1 - chance) * recall; else the
			      larger of the two, as the formula has it */
	double growth;	   /* of a topic's ability with each of its questions met */
	double schooled;   /* stability of what was known beforehand, to what the model believes */
	enum order order;
	double critical; /* part of the questions */
};

static const struct world_of_students student_worlds[] = {
    {"as believed", 1, 0.6, 1, 0, false, 0, 1, ANY_ORDER, 0},
    {"guesses", 1, 0.6, 1, 0, true, 0, 1, ANY_ORDER, 0},
    {"forgets otherwise", 1, 0.6, 1, 0.5, true, 0, 1, ANY_ORDER, 0},
    {"topics alike", 1.2, 0.2, 1.2, 0.3, true, 0, 1, ANY_ORDER, 0},
    {"topics apart", 0.7, 1.2, 1, 0.3, true, 0, 1, ANY_ORDER, 0},
    {"learns the matter", 1, 0.6, 1, 0.3, true, 0.02, 1, ANY_ORDER, 0},
    {"schooled", 1, 0.6, 1, 0.3, true, 0, 8, ANY_ORDER, 0},
    {"critical", 1, 0.6, 1, 0.3, true, 0, 2, ANY_ORDER, 0.01},
    {"easier first", 1, 0.6, 1, 0.3, true, 0.01, 2, EASIER_FIRST, 0},
    {"easiest first", 1, 0.6, 1, 0.3, true, 0.01, 2, EASIEST_FIRST, 0},
};
enum { STUDENT_WORLDS = sizeof(student_worlds) / sizeof(*student_worlds) };

struct known_question {
	double difficulty, chance, order;
	double keeps; /* factor of stability */
	bool critical, seen;
	int32_t first;
	double first_score;
	struct memory believed, true_memory;
};

struct student {
	const struct world_of_students *world;
	struct random random;
	double ability[TOPICS];
	struct model believed, true_model;
	struct known_question questions[TOPICS][TOPIC_QUESTIONS];
	size_t n[TOPICS];
	double right, answers;
	struct recalls recalls;
	int32_t today, exam;
};

static inline double
uniform(struct student *s)
{
	return (double)(random_next(&s->random) >> 11) / 9007199254740992.0;
}

/* Box and Muller's. */
static inline double
normal(struct student *s)
{
	double radius = sqrt(-2 * log(1 - uniform(s)));

	return radius * cos(6.283185307179586 * uniform(s));
}

static inline double
true_chance(const struct student *s, size_t topic, const struct known_question *q, int32_t day)
{
	if (!q->seen)
		return q->chance +
		       (1 - q->chance) / (1 + exp(-1.2 * (s->ability[topic] - q->difficulty)));
	struct memory m = q->true_memory;
	m.stability *= q->keeps;
	double recall = memory_recall(&m, &s->true_model, day);
	return s->world->guesses ? q->chance + (1 - q->chance) * recall : fmax(q->chance, recall);
}

static inline void
student_answers(struct student *s, size_t topic, struct known_question *q, int32_t day)
{
	bool right = uniform(s) < true_chance(s, topic, q, day);
	bool sure = uniform(s) < 0.3;
	enum rating rating = !right ? RATING_AGAIN : sure ? RATING_EASY : RATING_GOOD;

	if (q->seen) {
		s->recalls.foretold += 1 - memory_recall(&q->believed, &s->believed, day);
		s->recalls.missed += !right;
	} else {
		q->seen = true;
		q->first = day;
		q->first_score = right;
		q->keeps *= right ? s->world->schooled : 1;
		s->ability[topic] += s->world->growth;
	}
	memory_review(&q->believed, &s->believed, rating, day);
	memory_review(&q->true_memory, &s->true_model, rating, day);
	s->right += right;
	s->answers++;
}

static inline void
make_forgetting(struct student *s)
{
	struct weights w = weights_default;
	double spread = s->world->forgetting, speed = exp(spread * normal(s));

	for (size_t i = 0; i < 4; i++)
		w.w[i] *= speed;
	w.w[8] += spread * 0.5 * normal(s);
	w.w[11] *= exp(spread * 0.5 * normal(s));
	w.w[20] *= exp(spread * 0.3 * normal(s));
	model_init(&s->believed, &weights_default, 0.9);
	model_init(&s->true_model, &w, 0.9);
}

static inline int
by_order(const void *a, const void *b)
{
	double x = ((const struct known_question *)a)->order;
	double y = ((const struct known_question *)b)->order;

	return (x > y) - (x < y);
}

static inline void
make_topic(struct student *s, size_t topic)
{
	const struct world_of_students *w = s->world;

	s->n[topic] = 25 + (size_t)(uniform(s) * 90);
	for (size_t i = 0; i < s->n[topic]; i++) {
		struct known_question *q = &s->questions[topic][i];
		double type = uniform(s), noise = normal(s);
		q->difficulty = w->question * normal(s);
		q->chance = type < 0.7 ? 0.25 : type < 0.85 ? 0.5 : 0;
		q->keeps = exp(w->forgetting * normal(s));
		q->critical = uniform(s) < w->critical;
		q->order = w->order == ANY_ORDER      ? noise
			   : w->order == EASIER_FIRST ? q->difficulty + 2 * noise
						      : q->difficulty;
	}
	qsort(s->questions[topic], s->n[topic], sizeof(**s->questions), by_order);
}

/* Reviews what is due, as the model believes. */
static inline void
study_due(struct student *s, int32_t day)
{
	size_t load = 0;

	for (size_t k = 0; k < TOPICS; k++)
		for (size_t i = 0; i < s->n[k] && load < DAY_LOAD; i++) {
			struct known_question *q = &s->questions[k][i];
			if (!q->seen || q->believed.day >= day ||
			    q->believed.day + memory_interval(&q->believed, &s->believed) > day)
				continue;
			student_answers(s, k, q, day);
			load++;
		}
}

static inline void
study_new(struct student *s, const double *attention, int32_t day)
{
	double sum = 0;
	size_t k = 0, i = 0;

	for (size_t j = 0; j < TOPICS; j++)
		sum += attention[j];
	double left = uniform(s) * sum;
	while (k < TOPICS - 1 && (left -= attention[k]) > 0)
		k++;
	while (i < s->n[k] && s->questions[k][i].seen)
		i++;
	if (i < s->n[k])
		student_answers(s, k, &s->questions[k][i], day);
}

/* Days of study, how many new questions on each, how often they come, which topics they like, and
 * how long they have stopped: all differ. */
static inline void
study(struct student *s)
{
	int32_t days = 5 + (int32_t)(uniform(s) * uniform(s) * 120);
	double fresh = 2 + 18 * uniform(s) * uniform(s), diligence = 0.4 + 0.6 * uniform(s);
	double unevenness = uniform(s) < 0.4 ? 1.5 : 0.3, attention[TOPICS];

	for (size_t k = 0; k < TOPICS; k++)
		attention[k] = exp(unevenness * normal(s));
	for (int32_t day = 0; day < days; day++) {
		if (uniform(s) > diligence)
			continue;
		study_due(s, day);
		for (double n = floor(fresh + uniform(s)); n > 0; n--)
			study_new(s, attention, day);
	}
	s->today = days + (uniform(s) < 0.5 ? 0 : (int32_t)(uniform(s) * 20));
	s->exam = s->today + (uniform(s) < 0.5 ? 1 : 1 + (int32_t)(uniform(s) * 30));
}

static inline void
student_make(struct student *s, const struct world_of_students *w, uint64_t seed)
{
	memset(s, 0, sizeof(*s));
	s->world = w;
	random_seed(&s->random, seed);
	double ability = 0.3 + w->ability * normal(s);
	make_forgetting(s);
	for (size_t k = 0; k < TOPICS; k++) {
		s->ability[k] = ability + w->topic * normal(s);
		make_topic(s, k);
	}
	study(s);
}

/* What the program may know of the student: pools has TOPICS of them. */
static inline void
student_pools(const struct student *s, struct pool *pools,
	      struct pool_item items[TOPICS][TOPIC_QUESTIONS])
{
	for (size_t k = 0; k < TOPICS; k++) {
		pools[k] = (struct pool){.draw = topic_draws[k], .items = items[k], .n = s->n[k]};
		for (size_t i = 0; i < s->n[k]; i++) {
			const struct known_question *q = &s->questions[k][i];
			items[k][i] = (struct pool_item){
			    .chance = q->chance,
			    .seen = q->seen,
			    .critical = q->critical,
			    .recall = memory_recall(&q->believed, &s->believed, s->exam),
			    .first_score = q->first_score,
			    .first_age = s->today - q->first};
		}
	}
}

/* ways[d][r]: over all ways to draw d of the questions so far, the sum of the probabilities that r
 * are right and no critical one is missed. Returns how many ways there are to draw all. */
static inline double
topic_ways(const struct student *s, size_t topic, double ways[][EXAM_QUESTIONS + 1])
{
	size_t n = topic_draws[topic];
	double draws = 1;

	ways[0][0] = 1;
	for (size_t i = 0; i < s->n[topic]; i++) {
		const struct known_question *q = &s->questions[topic][i];
		double p = true_chance(s, topic, q, s->exam), miss = q->critical ? 0 : 1 - p;
		for (size_t d = n; d > 0; d--)
			for (size_t r = d + 1; r-- > 0;)
				ways[d][r] +=
				    ways[d - 1][r] * miss + (r ? ways[d - 1][r - 1] * p : 0);
	}
	for (size_t d = 0; d < n; d++)
		draws *= (double)(s->n[topic] - d) / (double)(n - d);
	return draws;
}

/* The probability to pass, over all forms that may be drawn: exact. */
static inline double
student_passes(const struct student *s, double pass)
{
	double points[EXAM_QUESTIONS + 1] = {1}, sum = 0;
	size_t n = 0;

	for (size_t k = 0; k < TOPICS; k++) {
		double ways[EXAM_QUESTIONS + 1][EXAM_QUESTIONS + 1] = {{0}};
		double next[EXAM_QUESTIONS + 1] = {0}, draws = topic_ways(s, k, ways);
		for (size_t a = 0; a <= n; a++)
			for (size_t r = 0; r <= topic_draws[k]; r++)
				next[a + r] += points[a] * ways[topic_draws[k]][r] / draws;
		memcpy(points, next, sizeof(points));
		n += topic_draws[k];
	}
	for (size_t a = 0; a <= n; a++)
		sum += (double)a >= ceil(EXAM_QUESTIONS * pass - 1e-9) ? points[a] : 0;
	return sum;
}

/* Of many students: how often the interval held the truth, and the mean squared distance of a
 * forecast from how the exam went. */
struct tally {
	double held, brier, width;
};

static inline void
tally_forecast(struct tally *t, const struct readiness *r, double truth)
{
	double off = r->probability - truth;

	t->held += r->low <= truth && truth <= r->high;
	t->brier += off * off + truth * (1 - truth); /* over both outcomes of the exam */
	t->width += r->high - r->low;
}

struct study_result {
	struct tally given, adjusted;
	double raw, best; /* Brier of the share of right answers, and of the truth itself */
};

/* Counts of n students of whom something may be said, as shares of 1. */
static inline struct study_result
study_world(const struct world_of_students *w, size_t n, double pass, uint64_t seed)
{
	struct study_result sums = {0};
	struct student *s = malloc(sizeof(*s));
	struct pool_item(*items)[TOPIC_QUESTIONS] = malloc(TOPICS * sizeof(*items));
	struct pool pools[TOPICS];

	for (size_t i = 0; i < n;) {
		struct readiness given, adjusted;
		student_make(s, w, seed++);
		student_pools(s, pools, items);
		readiness_of_pools(&given, pools, TOPICS, EXAM_QUESTIONS, pass);
		readiness_adjusted(&adjusted, pools, TOPICS, EXAM_QUESTIONS, pass, &s->recalls);
		if (given.known) {
			double truth = student_passes(s, pass), off = s->right / s->answers - truth;
			tally_forecast(&sums.given, &given, truth);
			tally_forecast(&sums.adjusted, &adjusted, truth);
			sums.raw += off * off + truth * (1 - truth);
			sums.best += truth * (1 - truth);
			i++;
		}
		readiness_release(&given);
		readiness_release(&adjusted);
	}
	free(items);
	free(s);
	for (double *x = (double *)&sums; x < (double *)(&sums + 1); x++)
		*x /= (double)n;
	return sums;
}
#endif
