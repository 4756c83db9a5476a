/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What it costs to turn reviews into the states of their questions: states_us FILE, of
 * make_reviews. Prints the microseconds, and the sum of the stabilities, which shows that somebody
 * else computes the same. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "../engine/make.h"
#include "engine/schedule.h"

struct world {
	struct arena arena;
	struct library library;
	struct history history;
};

static void
add_question(struct world *w)
{
	static struct bank bank = {.name = "bench"};
	struct library *l = &w->library;
	char name[32];
	bool added;

	snprintf(name, sizeof(name), "bench/q-%zu", l->n_questions);
	struct question *q = arena_items(&w->arena, 1, sizeof(*q));
	*q = (struct question){.bank = &bank, .name = arena_text(&w->arena, span_of(name))};
	l->questions = alloc_resize(l->questions, l->n_questions + 1, sizeof(*l->questions));
	l->questions[l->n_questions] = q;
	map_put(&l->by_name, span_of(q->name), (uint32_t)l->n_questions++, &added);
	make_past(&w->history, q->name, -1, 0);
}

static void
add_answer(struct history *h, uint32_t question, int32_t day, int rating)
{
	static const struct event answers[] = {
	    [RATING_AGAIN] = {.score = 0},
	    [RATING_HARD] = {.score = 0.5},
	    [RATING_GOOD] = {.score = 1},
	    [RATING_EASY] = {.score = 1, .certainty = CERTAINTY_SURE},
	};
	struct event e = answers[rating];

	e.kind = EVENT_ANSWER;
	e.question = question;
	e.day = day;
	h->events = alloc_room(h->events, h->n_events, &h->cap_events, sizeof(*h->events));
	h->events[h->n_events++] = e;
}

static bool
read_reviews(struct world *w, const char *path)
{
	FILE *file = fopen(path, "r");
	uint32_t question;
	int32_t day;
	int rating;

	if (!file)
		return false;
	while (fscanf(file, "%" SCNu32 " %" SCNd32 " %d", &question, &day, &rating) == 3 &&
	       rating >= RATING_AGAIN && rating <= RATING_EASY) {
		while (w->library.n_questions <= question)
			add_question(w);
		add_answer(&w->history, question, day, rating);
	}
	return fclose(file) == 0;
}

static double
microseconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

int
main(int argc, char **argv)
{
	struct world w = {0};
	struct schedule s;
	double sum = 0;

	if (argc != 2 || !read_reviews(&w, argv[1])) {
		fprintf(stderr, "usage: states_us FILE\n");
		return 2;
	}
	double began = microseconds();
	schedule_make(&s, &w.history, &w.library, 2000, NULL);
	double took = microseconds() - began;
	for (size_t i = 0; i < s.n; i++)
		sum += s.of[i].memory.stability;
	printf("%.0f %.3f\n", took, sum);
	schedule_release(&s);
	history_release(&w.history);
	map_release(&w.library.by_name);
	free(w.library.questions);
	arena_release(&w.arena);
	return 0;
}
