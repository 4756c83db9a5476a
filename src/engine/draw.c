/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/draw.h"

#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/random.h"
#include "base/str.h"
#include "engine/filter.h"
#include "engine/past.h"
#include "engine/response.h"
#include "profile/history.h"

/* Who comes first. */
enum turn { UNSEEN, MISSED, SEEN, TURNS };

static const double full_score = 1 - 1e-9;

struct candidate {
	const struct question *q;
	enum turn turn;
	int64_t since; /* when it was last answered; SEEN alone */
	size_t rank;   /* among equals */
	size_t place;  /* in the library */
};

static void
set_turn(struct candidate *c, const struct past_question *past, const struct history *h)
{
	c->turn = UNSEEN;
	if (!past || past->last == NO_EVENT)
		return;
	const struct event *last = &h->events[past->last];
	c->turn = last->score < full_score ? MISSED : SEEN;
	if (c->turn == SEEN)
		c->since = last->time;
}

static size_t
find_candidates(struct candidate *found, const struct library *l, const struct history *h,
		const struct filter *f)
{
	struct past_question several;
	size_t n = 0;

	for (size_t i = 0; i < l->n_questions; i++) {
		const struct question *q = l->questions[i];
		if (q->status != STATUS_LIVE)
			continue;
		const struct past_question *past = past_of(h, q, &several);
		if ((past && past->suspended) || !filter_matches(f, q, past, h))
			continue;
		found[n] = (struct candidate){.q = q, .place = i};
		set_turn(&found[n++], past, h);
	}
	return n;
}

/* The part of a topic before its first slash. */
static struct span
area_of(const char *topic)
{
	return (struct span){topic, strcspn(topic, "/")};
}

/* Numbers the topics (or areas) of candidates: topic[i] is that of order[i]. Returns how many. */
static size_t
number_topics(size_t *topic, const struct candidate *c, const size_t *order, size_t n, bool areas)
{
	struct map names;
	bool added;

	map_init(&names);
	for (size_t i = 0; i < n; i++) {
		const char *text = c[order[i]].q->topic;
		struct span name = areas ? area_of(text) : span_of(text);
		topic[i] = *map_put(&names, name, (uint32_t)names.n, &added);
	}
	size_t n_topics = names.n;
	map_release(&names);
	return n_topics;
}

/* Numbers from 0 to n-1, shuffled; owned by the caller. */
static size_t *
shuffled(size_t n, struct random *r)
{
	size_t *numbers = alloc_items(n, sizeof(*numbers));

	for (size_t i = 0; i < n; i++)
		numbers[i] = i;
	random_shuffle(r, numbers, n);
	return numbers;
}

/* Each topic gives its first one, in an order drawn at random; then each that has more its second,
 * and so on. Within a topic the order stays. */
static void
take_turns(size_t *order, const struct candidate *c, size_t n, bool areas, struct random *r)
{
	size_t *topic = alloc_items(n, sizeof(*topic));
	size_t n_topics = number_topics(topic, c, order, n, areas);
	size_t *next = alloc_items(n, sizeof(*next));
	size_t *first = alloc_items(n_topics, sizeof(*first));
	size_t *old = alloc_items(n, sizeof(*old));
	size_t *turns = shuffled(n_topics, r);

	memcpy(old, order, n * sizeof(*old));
	for (size_t i = 0; i < n_topics; i++)
		first[i] = n;
	for (size_t i = n; i-- > 0;) {
		next[i] = first[topic[i]];
		first[topic[i]] = i;
	}
	for (size_t taken = 0, left; taken < n; n_topics = left) {
		left = 0;
		for (size_t i = 0; i < n_topics; i++) {
			size_t *line = &first[turns[i]];
			order[taken++] = old[*line];
			*line = next[*line];
			if (*line < n)
				turns[left++] = turns[i];
		}
	}
	free(topic);
	free(next);
	free(first);
	free(old);
	free(turns);
}

static int
by_since(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->since != y->since)
		return x->since < y->since ? -1 : 1;
	return (x->rank > y->rank) - (x->rank < y->rank);
}

/* Puts n candidates that have the same turn into the order in which they are drawn. */
static void
order_turn(struct candidate *c, size_t n, struct random *r)
{
	size_t *order = shuffled(n, r);

	take_turns(order, c, n, false, r);
	take_turns(order, c, n, true, r);
	for (size_t i = 0; i < n; i++)
		c[order[i]].rank = i;
	qsort(c, n, sizeof(*c), by_since);
	free(order);
}

/* Moves those of a turn from c behind the first n of drawn. Returns how many are there then. */
static size_t
add_turn(struct candidate *drawn, size_t n, const struct candidate *c, size_t n_candidates,
	 enum turn turn, struct random *r)
{
	size_t before = n;

	for (size_t i = 0; i < n_candidates; i++)
		if (c[i].turn == turn)
			drawn[n++] = c[i];
	order_turn(drawn + before, n - before, r);
	return n;
}

static int
by_rank(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

/* A case's questions move to the first one's place. The map's keys are the bytes of the pointers
 * to cases, which lie in the questions. */
static void
join_cases(struct candidate *drawn, size_t n)
{
	struct map cases;
	bool added;

	map_init(&cases);
	for (size_t i = 0; i < n; i++) {
		const struct question *q = drawn[i].q;
		struct span key = {(const char *)&q->vignette, sizeof(q->vignette)};
		drawn[i].rank = q->vignette ? *map_put(&cases, key, (uint32_t)i, &added) : i;
	}
	map_release(&cases);
	qsort(drawn, n, sizeof(*drawn), by_rank);
}

size_t
draw_practice(const struct library *l, const struct history *h, const struct filter *f, size_t want,
	      struct random *r, const struct question ***drawn)
{
	struct candidate *c = alloc_items(l->n_questions, sizeof(*c));
	struct candidate *picked = alloc_items(l->n_questions, sizeof(*picked));
	size_t n_candidates = find_candidates(c, l, h, f), n = 0;

	for (int turn = UNSEEN; turn < TURNS && n < want; turn++)
		n = add_turn(picked, n, c, n_candidates, (enum turn)turn, r);
	n = n < want ? n : want;
	join_cases(picked, n);
	*drawn = alloc_items(n, sizeof(const struct question *));
	for (size_t i = 0; i < n; i++)
		(*drawn)[i] = picked[i].q;
	free(c);
	free(picked);
	return n;
}

/* As written, a single choice's key (the first) moved to the place that its author gave it. */
static void
write_order(struct shown *s, const struct question *q)
{
	s->n = q->n_choices;
	for (size_t i = 0; i < s->n; i++)
		s->order[i] = i;
	if (q->type != QUESTION_SINGLE || q->shuffle)
		return;
	for (size_t i = 0; i + 1 < q->place && i + 1 < s->n; i++) {
		s->order[i] = i + 1;
		s->order[i + 1] = 0;
	}
}

static double
number_of(const struct choice *c)
{
	double x = 0;

	/* What is no number after all stays where it was written. */
	parse_number(span_trim(span_of(c->text)), &x);
	return x;
}

static void
ascend(struct shown *s, const struct question *q)
{
	for (size_t i = 1; i < s->n; i++) {
		size_t moved = s->order[i], j = i;
		for (; j > 0 &&
		       number_of(&q->choices[s->order[j - 1]]) > number_of(&q->choices[moved]);
		     j--)
			s->order[j] = s->order[j - 1];
		s->order[j] = moved;
	}
}

/* Choices with `anchor: last` move to the end, several of them in the author's order. */
static void
anchor(struct shown *s, const struct question *q)
{
	size_t kept = 0;

	for (size_t i = 0; i < s->n; i++)
		if (!q->choices[s->order[i]].last)
			s->order[kept++] = s->order[i];
	for (size_t i = 0; i < q->n_choices; i++)
		if (q->choices[i].last)
			s->order[kept++] = i;
}

void
draw_order(struct shown *s, const struct question *q, struct random *r)
{
	bool picks = q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;

	write_order(s, q);
	if (q->type == QUESTION_ORDER) {
		random_shuffle(r, s->order, s->n);
		return;
	}
	if (q->shuffle && picks && q->numbers)
		ascend(s, q);
	else if (q->shuffle)
		random_shuffle(r, s->order, s->n);
	anchor(s, q);
}
