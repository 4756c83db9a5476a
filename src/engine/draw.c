/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/draw.h"

#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/map.h"
#include "base/random.h"
#include "base/str.h"
#include "engine/filter.h"
#include "engine/grade.h"
#include "engine/past.h"
#include "engine/response.h"
#include "profile/history.h"

/* Who comes first. */
enum turn { UNSEEN, MISSED, SEEN };

struct candidate {
	const struct question *q;
	struct candidate *next; /* of the same topic */
	int64_t since;		/* when it was last answered; SEEN alone */
	size_t rank;		/* among equals */
	uint32_t topic, area;	/* numbered; an area is a topic's part before its first slash */
	enum turn turn;
};

struct pool {
	struct candidate *items; /* owned; in the library's order, which is the banks' */
	size_t n;
	struct map topics, areas;
};

static void
pool_init(struct pool *p, size_t most)
{
	p->items = alloc_items(most, sizeof(*p->items));
	p->n = 0;
	map_init(&p->topics);
	map_init(&p->areas);
}

static void
pool_release(struct pool *p)
{
	free(p->items);
	map_release(&p->topics);
	map_release(&p->areas);
}

static uint32_t
number(struct map *names, struct span name)
{
	bool added;

	return *map_put(names, name, (uint32_t)names->n, &added);
}

static void
add_candidate(struct pool *p, const struct question *q, const struct past_question *past,
	      const struct history *h)
{
	struct candidate *c = &p->items[p->n++];
	struct span topic = span_of(q->topic), rest = topic;

	*c = (struct candidate){.q = q, .turn = UNSEEN};
	c->topic = number(&p->topics, topic);
	c->area = number(&p->areas, span_cut(&rest, '/'));
	if (!past || past->last == NO_EVENT)
		return;
	const struct event *last = &h->events[past->last];
	/* The key to an exam that goes on is shown last of all, right or wrong. */
	bool secret = past_secret(h, past);
	c->turn = secret || is_full(last->score) ? SEEN : MISSED;
	c->since = secret ? INT64_MAX : last->time;
}

static void
find_candidates(struct pool *p, const struct library *l, const struct history *h,
		const struct filter *f)
{
	struct past_question several;

	for (size_t i = 0; i < l->n_questions; i++) {
		const struct question *q = l->questions[i];
		if (q->status != STATUS_LIVE)
			continue;
		const struct past_question *past = past_of(h, q, &several);
		if (!(past && past->suspended) && filter_matches(f, q, past, h))
			add_candidate(p, q, past, h);
	}
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

/* Each topic (or area) gives its first one, in an order drawn at random; then each that has more
 * its second, and so on. Within a topic the order stays. */
static void
take_turns(struct candidate **line, size_t n, bool areas, size_t n_topics, struct random *r)
{
	struct candidate **first = alloc_items(n_topics, sizeof(struct candidate *));
	size_t *turns = shuffled(n_topics, r), left, taken = 0;

	for (size_t i = n; i-- > 0;) {
		struct candidate **head = &first[areas ? line[i]->area : line[i]->topic];
		line[i]->next = *head;
		*head = line[i];
	}
	for (; taken < n; n_topics = left) {
		left = 0;
		for (size_t i = 0; i < n_topics; i++) {
			struct candidate **head = &first[turns[i]];
			if (!*head)
				continue;
			line[taken++] = *head;
			*head = (*head)->next;
			turns[left++] = turns[i];
		}
	}
	free(first);
	free(turns);
}

/* Lines up those that were not seen, or missed, as far as the first `want` may be among them: of
 * one topic no more are ever drawn. */
static size_t
line_up_topics(struct candidate **line, struct pool *p, enum turn turn, size_t want,
	       struct random *r)
{
	size_t *order = shuffled(p->n, r), n = 0;
	size_t *taken = alloc_items(p->topics.n, sizeof(*taken));

	for (size_t i = 0; i < p->n; i++) {
		struct candidate *c = &p->items[order[i]];
		if (c->turn == turn && taken[c->topic]++ < want)
			line[n++] = c;
	}
	take_turns(line, n, false, p->topics.n, r);
	take_turns(line, n, true, p->areas.n, r);
	free(order);
	free(taken);
	return n;
}

static int
by_age(const void *a, const void *b)
{
	const struct candidate *x = *(struct candidate *const *)a,
			       *y = *(struct candidate *const *)b;

	if (x->since != y->since)
		return x->since < y->since ? -1 : 1;
	return (x->rank > y->rank) - (x->rank < y->rank);
}

static size_t
line_up_ages(struct candidate **line, struct pool *p, struct random *r)
{
	size_t *order = shuffled(p->n, r), n = 0;

	for (size_t i = 0; i < p->n; i++) {
		struct candidate *c = &p->items[i];
		c->rank = order[i];
		if (c->turn == SEEN)
			line[n++] = c;
	}
	qsort(line, n, sizeof(struct candidate *), by_age);
	free(order);
	return n;
}

static int
by_rank(const void *a, const void *b)
{
	const struct candidate *x = *(struct candidate *const *)a,
			       *y = *(struct candidate *const *)b;

	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	return (x > y) - (x < y);
}

/* A case's questions move to the first one's place. The map's keys are the bytes of the pointers
 * to cases, which lie in the questions. */
static void
join_cases(struct candidate **drawn, size_t n)
{
	struct map cases;
	bool added;

	map_init(&cases);
	for (size_t i = 0; i < n; i++) {
		const struct question *q = drawn[i]->q;
		struct span key = {(const char *)&q->vignette, sizeof(q->vignette)};
		drawn[i]->rank = q->vignette ? *map_put(&cases, key, (uint32_t)i, &added) : i;
	}
	map_release(&cases);
	qsort(drawn, n, sizeof(struct candidate *), by_rank);
}

size_t
draw_practice(const struct library *l, const struct history *h, const struct filter *f, size_t want,
	      struct random *r, const struct question ***drawn)
{
	struct pool p;

	pool_init(&p, l->n_questions);
	find_candidates(&p, l, h, f);
	struct candidate **line = alloc_items(p.n, sizeof(struct candidate *));
	size_t n = line_up_topics(line, &p, UNSEEN, want, r);
	if (n < want)
		n += line_up_topics(line + n, &p, MISSED, want - n, r);
	if (n < want)
		n += line_up_ages(line + n, &p, r);
	n = n < want ? n : want;
	join_cases(line, n);
	*drawn = alloc_items(n, sizeof(const struct question *));
	for (size_t i = 0; i < n; i++)
		(*drawn)[i] = line[i]->q;
	free(line);
	pool_release(&p);
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
