/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a draw costs: 10 of 100,000 questions for a student with 1,000,000 answers, milliseconds. */
#include <time.h>

#include "../engine/make.h"
#include "base/random.h"
#include "engine/draw.h"
#include "engine/filter.h"

enum { BANKS = 9, QUESTIONS = 100000, ANSWERS = 1000000, TOPICS = 300, WANT = 10, ROUNDS = 10 };

struct world {
	struct arena arena;
	struct bank banks[BANKS];
	struct library library;
	struct history history;
};

static char *
name_of(struct arena *a, const char *format, size_t i)
{
	char text[64];

	snprintf(text, sizeof(text), format, i);
	return arena_text(a, span_of(text));
}

static void
make_library(struct world *w)
{
	static char bank[] = "trigger-points";
	const char *topics[TOPICS];

	for (size_t i = 0; i < TOPICS; i++)
		topics[i] = name_of(&w->arena, i % 3 ? "area-%zu/part" : "area-%zu", i);
	w->library.questions = alloc_items(QUESTIONS, sizeof(*w->library.questions));
	w->library.n_questions = QUESTIONS;
	for (size_t i = 0; i < QUESTIONS; i++) {
		struct question *q = arena_items(&w->arena, 1, sizeof(*q));
		w->banks[i % BANKS].name = bank;
		*q = (struct question){.bank = &w->banks[i % BANKS],
				       .name = name_of(&w->arena, "trigger-points/%zu", i),
				       .topic = topics[i % TOPICS]};
		w->library.questions[i] = q;
	}
}

/* The first `seen` questions were answered, in turn, a million times in all. */
static void
make_history(struct world *w, size_t seen)
{
	struct history *h = &w->history;

	history_init(h);
	for (size_t i = 0; i < seen; i++)
		make_past(h, w->library.questions[i]->name, i % 7 ? 1 : 0,
			  (int64_t)(i * 7919 % 1000003));
	h->events = alloc_resize(h->events, ANSWERS, sizeof(*h->events));
	for (size_t i = seen; i < ANSWERS && seen; i++) {
		h->events[i] = h->events[i % seen];
		h->questions[i % seen].last = (uint32_t)i;
	}
	h->n_events = ANSWERS;
}

static double
milliseconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void
print_row(struct world *w, size_t seen)
{
	const struct question **drawn;
	struct filter f;
	struct random r;

	make_history(w, seen);
	filter_init(&f);
	random_seed(&r, 1);
	double began = milliseconds();
	for (size_t i = 0; i < ROUNDS; i++) {
		if (draw_practice(&w->library, &w->history, &f, WANT, &r, &drawn) != WANT)
			abort();
		free(drawn);
	}
	printf("%d of %d, %6zu of them seen %8.1f ms\n", WANT, QUESTIONS, seen,
	       (milliseconds() - began) / ROUNDS);
	history_release(&w->history);
}

int
main(void)
{
	struct world w = {0};

	make_library(&w);
	print_row(&w, 0);
	print_row(&w, QUESTIONS / 2);
	print_row(&w, QUESTIONS);
	free(w.library.questions);
	arena_release(&w.arena);
	return 0;
}
