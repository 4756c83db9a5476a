/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/order.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "profile/history.h"

/* What an event is sorted by. A session whose clock went back stays whole: each of its events
 * counts as no earlier than the one before. */
struct key {
	int64_t time;
	uint32_t session; /* its rank by name */
	uint32_t n;
	const struct event *event;
};

struct name {
	struct span text;
	uint32_t session;
};

static int
by_name(const void *a, const void *b)
{
	return span_compare(((const struct name *)a)->text, ((const struct name *)b)->text);
}

static int
order_of(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static int
order_of_numbers(double a, double b)
{
	return (a > b) - (a < b);
}

/* 0 where two events of one session and N said the same: a line that a merge brought twice. */
static int
by_content(const struct event *a, const struct event *b)
{
	int order = (a->time > b->time) - (a->time < b->time);

	order = order ? order : order_of(a->kind, b->kind);
	order = order ? order : order_of(a->place, b->place);
	order = order ? order : order_of(a->revision, b->revision);
	order = order ? order : order_of(a->certainty, b->certainty);
	order = order ? order : order_of_numbers(a->score, b->score);
	order = order ? order : order_of_numbers((double)a->seconds, (double)b->seconds);
	order = order ? order : order_of(a->question, b->question);
	if (order)
		return order;
	return span_compare((struct span){a->text, a->text_n}, (struct span){b->text, b->text_n});
}

static int
by_session(const void *a, const void *b)
{
	const struct key *x = a, *y = b;

	if (x->session != y->session)
		return order_of(x->session, y->session);
	return x->n != y->n ? order_of(x->n, y->n) : by_content(x->event, y->event);
}

static int
by_time(const void *a, const void *b)
{
	const struct key *x = a, *y = b;
	return x->time != y->time ? (x->time > y->time) - (x->time < y->time) : by_session(a, b);
}

/* The rank by name of each session; owned. */
static uint32_t *
ranks(const struct history *h)
{
	struct name *names = alloc_items(h->n_sessions, sizeof(*names));
	uint32_t *rank = alloc_items(h->n_sessions, sizeof(*rank));

	for (uint32_t i = 0; i < h->n_sessions; i++)
		names[i] = (struct name){h->sessions[i].name, i};
	qsort(names, h->n_sessions, sizeof(*names), by_name);
	for (uint32_t i = 0; i < h->n_sessions; i++)
		rank[names[i].session] = i;
	free(names);
	return rank;
}

/* One key an event, session by session, each line once. Returns how many. */
static size_t
keys_of(const struct history *h, struct key *keys)
{
	uint32_t *rank = ranks(h);
	size_t n = 0;

	for (size_t i = 0; i < h->n_events; i++) {
		const struct event *e = &h->events[i];
		keys[i] = (struct key){e->time, rank[e->session], e->n, e};
	}
	free(rank);
	qsort(keys, h->n_events, sizeof(*keys), by_session);
	for (size_t i = 0; i < h->n_events; i++) {
		struct key key = keys[i];
		bool same_session = n && keys[n - 1].session == key.session;
		if (same_session && by_session(&keys[n - 1], &key) == 0)
			continue;
		if (same_session && keys[n - 1].time > key.time)
			key.time = keys[n - 1].time;
		keys[n++] = key;
	}
	return n;
}

void
history_order(struct history *h)
{
	struct key *keys = alloc_items(h->n_events, sizeof(*keys));
	struct event *events = alloc_items(h->n_events, sizeof(*events));
	size_t n = keys_of(h, keys);

	qsort(keys, n, sizeof(*keys), by_time);
	for (size_t i = 0; i < n; i++)
		events[i] = *keys[i].event;
	h->cap_events = h->n_events;
	h->n_events = n;
	free(h->events);
	h->events = events;
	free(keys);
}
