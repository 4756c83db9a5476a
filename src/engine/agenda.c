/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What review asks, and in what order. */
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/map.h"
#include "base/str.h"
#include "engine/filter.h"
#include "engine/past.h"
#include "engine/schedule.h"

struct wanted {
	const struct question *q;
	double recall; /* today */
	int32_t due;
	bool first;   /* sure but wrong, and due */
	size_t place; /* in the library, which has the banks' order */
	size_t rank;  /* among those drawn: a case's are all where its first one is */
};

/* Questions that stay together: a case's, or one alone. */
struct unit {
	const struct wanted *items; /* borrowed */
	size_t n;
	uint32_t topic, last_topic; /* of its first and its last question, numbered */
	bool taken;
};

struct agenda {
	struct unit *units; /* owned */
	size_t n, left;	    /* units, and those not taken */
	struct map topics;
	size_t *of_topic;    /* owned: units left of each topic */
	size_t *with, most;  /* owned: how many topics have so many left; most that one has */
	size_t first, other; /* the first left; the first left of another topic than that */
	size_t first_major;
	uint32_t major; /* the topic that came to have more than half of those left, or none */
};

static const uint32_t none = UINT32_MAX;

/* Sure but wrong, then what is closest to being lost. */
static int
by_need(const void *a, const void *b)
{
	const struct wanted *x = a, *y = b;

	if (x->first != y->first)
		return x->first ? -1 : 1;
	if (x->recall != y->recall)
		return x->recall < y->recall ? -1 : 1;
	if (x->due != y->due)
		return x->due < y->due ? -1 : 1;
	return strcmp(x->q->name, y->q->name);
}

static int
by_rank(const void *a, const void *b)
{
	const struct wanted *x = a, *y = b;

	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

static bool
may_ask(const struct schedule *s, const struct library *l, const struct history *h,
	const struct filter *f, size_t place)
{
	const struct question *q = l->questions[place];
	struct past_question several;

	return schedule_asks(s, l, place) && filter_matches(f, q, past_of(h, q, &several), h);
}

/* Adds those due until a day, in the order of need. */
static size_t
find_due(struct wanted *line, const struct schedule *s, const struct library *l,
	 const struct history *h, const struct filter *f, int64_t until)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		const struct standing *of = &s->of[i];
		if (!of->reviews || of->due > until || !may_ask(s, l, h, f, i))
			continue;
		line[n++] = (struct wanted){
		    .q = l->questions[i],
		    .recall = memory_recall(&of->memory, &s->plan.model, s->today),
		    .due = of->due,
		    .first = of->sure_but_wrong && of->due <= s->today,
		    .place = i,
		};
	}
	qsort(line, n, sizeof(*line), by_need);
	return n;
}

/* Adds new ones in the banks' order, as many as the day has left. */
static size_t
find_new(struct wanted *line, const struct schedule *s, const struct library *l,
	 const struct history *h, const struct filter *f)
{
	size_t n = 0, most = schedule_new_left(s);

	for (size_t i = 0; i < s->n && n < most; i++)
		if (!s->of[i].reviews && may_ask(s, l, h, f, i))
			line[n++] = (struct wanted){.q = l->questions[i], .place = i};
	return n;
}

/* A case's questions move to the first one's place, in the bank's order. The map's keys are the
 * bytes of the pointers to cases, which lie in the questions. */
static void
join_cases(struct wanted *line, size_t n)
{
	struct map cases;
	bool added;

	map_init(&cases);
	for (size_t i = 0; i < n; i++) {
		const struct question *q = line[i].q;
		struct span key = {(const char *)&q->vignette, sizeof(q->vignette)};
		line[i].rank = q->vignette ? *map_put(&cases, key, (uint32_t)i, &added) : i;
	}
	map_release(&cases);
	qsort(line, n, sizeof(*line), by_rank);
}

static uint32_t
number_topic(struct agenda *a, const struct wanted *w)
{
	bool added;

	return *map_put(&a->topics, span_of(w->q->topic), (uint32_t)a->topics.n, &added);
}

static void
add_units(struct agenda *a, const struct wanted *line, size_t n)
{
	for (size_t i = 0, together; i < n; i += together) {
		for (together = 1; i + together < n && line[i + together].rank == line[i].rank;)
			together++;
		a->units[a->n++] = (struct unit){
		    .items = &line[i],
		    .n = together,
		    .topic = number_topic(a, &line[i]),
		    .last_topic = number_topic(a, &line[i + together - 1]),
		};
	}
	a->left = a->n;
}

static void
agenda_init(struct agenda *a, const struct wanted *line, size_t n)
{
	*a = (struct agenda){.major = none};
	map_init(&a->topics);
	a->units = alloc_items(n, sizeof(*a->units));
	add_units(a, line, n);
	a->of_topic = alloc_items(a->topics.n, sizeof(*a->of_topic));
	a->with = alloc_items(a->n + 1, sizeof(*a->with));
	for (size_t i = 0; i < a->n; i++)
		a->of_topic[a->units[i].topic]++;
	for (size_t i = 0; i < a->topics.n; i++) {
		a->with[a->of_topic[i]]++;
		a->most = a->of_topic[i] > a->most ? a->of_topic[i] : a->most;
	}
}

static void
agenda_release(struct agenda *a)
{
	free(a->units);
	free(a->of_topic);
	free(a->with);
	map_release(&a->topics);
}

/* Whether a topic has so many left that it has to come now, or some of them would be neighbours. It
 * is the same topic from then on, since of what is left at least each second one is of it. */
static bool
major_presses(struct agenda *a)
{
	if (a->major == none && 2 * a->most > a->left) {
		a->major = 0;
		while (a->of_topic[a->major] != a->most)
			a->major++;
	}
	return a->major != none && 2 * a->of_topic[a->major] > a->left;
}

/* The next unit: the first, unless it is of the topic of the one before. The places looked from
 * only go on, so that a long agenda takes no longer than it is long. */
static struct unit *
next_unit(struct agenda *a, uint32_t before)
{
	struct unit *u = a->units;

	if (major_presses(a) && a->major != before) {
		while (u[a->first_major].taken || u[a->first_major].topic != a->major)
			a->first_major++;
		return &u[a->first_major];
	}
	while (u[a->first].taken)
		a->first++;
	if (u[a->first].topic != before)
		return &u[a->first];
	while (a->other < a->n && (u[a->other].taken || u[a->other].topic == before))
		a->other++;
	return &u[a->other < a->n ? a->other : a->first];
}

static void
take_unit(struct agenda *a, struct unit *u)
{
	u->taken = true;
	a->left--;
	size_t *of_topic = &a->of_topic[u->topic];
	a->with[*of_topic]--;
	a->with[--*of_topic]++;
	while (a->with[a->most] == 0)
		a->most--;
}

/* Adds the questions of a line to those drawn, *asked of them so far, with their topics mixed. */
static void
ask_mixed(const struct question **drawn, size_t *asked, const struct wanted *line, size_t n)
{
	uint32_t before;
	struct agenda a;

	agenda_init(&a, line, n);
	const uint32_t *last =
	    *asked ? map_get(&a.topics, span_of(drawn[*asked - 1]->topic)) : NULL;
	before = last ? *last : none;
	while (a.left) {
		struct unit *u = next_unit(&a, before);
		for (size_t i = 0; i < u->n; i++)
			drawn[(*asked)++] = u->items[i].q;
		before = u->last_topic;
		take_unit(&a, u);
	}
	agenda_release(&a);
}

size_t
schedule_draw(const struct schedule *s, const struct library *l, const struct history *h,
	      const struct filter *f, size_t want, int32_t ahead, const struct question ***drawn)
{
	struct wanted *line = alloc_items(s->n, sizeof(*line));
	size_t due = find_due(line, s, l, h, f, (int64_t)s->today + ahead), asked = 0, first = 0;
	size_t n = due + find_new(line + due, s, l, h, f);

	n = n < want ? n : want;
	join_cases(line, n);
	while (first < n && line[first].rank < due)
		first++;
	*drawn = alloc_items(n, sizeof(const struct question *));
	/* No new one before what is due: who stops early has asked what could be lost. */
	ask_mixed(*drawn, &asked, line, first);
	ask_mixed(*drawn, &asked, line + first, n - first);
	free(line);
	return n;
}
