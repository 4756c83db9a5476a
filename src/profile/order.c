/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/order.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "profile/history.h"

/* What an event is sorted by. */
struct ranked {
	struct order_key key;
	const struct event *event;
	const struct past_question *question; /* NULL where it has none */
};

uint64_t
order_session(struct span name)
{
	uint64_t number = 0;

	assert(name.n <= sizeof(number));
	for (size_t i = 0; i < sizeof(number); i++)
		number = number << 8 | (i < name.n ? (unsigned char)name.s[i] : 0);
	return number;
}

static int
order_of(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

int
order_in_session(const struct order_key *a, const struct order_key *b)
{
	return a->session != b->session ? order_of(a->session, b->session) : order_of(a->n, b->n);
}

int
order_in_file(const struct order_key *a, const struct order_key *b)
{
	return a->time != b->time ? (a->time > b->time) - (a->time < b->time)
				  : order_in_session(a, b);
}

void
order_carry(struct order_key *key, const struct order_key *before)
{
	if (before->session == key->session && before->time > key->time)
		key->time = before->time;
}

/* As the journal writes numbers, where 10 comes before 9. */
static int
order_of_digits(double a, double b, int decimals)
{
	enum { DIGITS = 64 }; /* seconds are FLT_MAX at most */
	char x[DIGITS], y[DIGITS];

	if (a == b)
		return 0;
	snprintf(x, sizeof(x), "%.*f", decimals, a);
	snprintf(y, sizeof(y), "%.*f", decimals, b);
	int order = strcmp(x, y);
	return order ? order : (a > b) - (a < b);
}

static int
order_of_names(const struct past_question *a, const struct past_question *b)
{
	return a == b ? 0 : span_compare(a->name, b->name);
}

static int
order_of_texts(const struct event *a, const struct event *b)
{
	return span_compare((struct span){a->text, a->text_n}, (struct span){b->text, b->text_n});
}

/* Of one session and N: 0 where two events said the same, as a line that a merge brought twice.
 * Else as their lines' bytes are in order, field by field: TIME, EVENT, and then only an answer has
 * its place behind all the rest, and its seconds behind its text. */
static int
by_content(const struct ranked *x, const struct ranked *y)
{
	const struct event *a = x->event, *b = y->event;
	int order = (a->time > b->time) - (a->time < b->time);

	if (order || a->kind != b->kind)
		return order ? order : strcmp(event_names[a->kind], event_names[b->kind]);
	int place = order_of_digits(a->place, b->place, 0);
	int seconds = order_of_digits((double)a->seconds, (double)b->seconds, 1);
	if (a->kind != EVENT_ANSWER && (place || seconds))
		return place ? place : seconds;
	order = order_of_names(x->question, y->question);
	order = order ? order : order_of(a->revision, b->revision);
	order = order ? order : order_of_texts(a, b);
	order = order ? order : (a->score > b->score) - (a->score < b->score);
	order = order ? order : seconds;
	order = order ? order : order_of(a->certainty, b->certainty);
	return order ? order : place;
}

static int
by_session(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	int order = order_in_session(&x->key, &y->key);
	return order ? order : by_content(x, y);
}

static int
by_time(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	int order = order_in_file(&x->key, &y->key);
	return order ? order : by_content(x, y);
}

/* Ranks the events, session by session, each line once. Returns how many. */
static size_t
rank_all(const struct history *h, struct ranked *ranked)
{
	size_t n = 0;

	for (size_t i = 0; i < h->n_events; i++) {
		const struct event *e = &h->events[i];
		ranked[i] =
		    (struct ranked){{e->time, order_session(h->sessions[e->session].name), e->n},
				    e,
				    e->question == NO_EVENT ? NULL : &h->questions[e->question]};
	}
	qsort(ranked, h->n_events, sizeof(*ranked), by_session);
	for (size_t i = 0; i < h->n_events; i++) {
		struct ranked next = ranked[i];
		if (n && by_session(&ranked[n - 1], &next) == 0)
			continue;
		if (n)
			order_carry(&next.key, &ranked[n - 1].key);
		ranked[n++] = next;
	}
	return n;
}

void
history_order(struct history *h)
{
	struct ranked *ranked = alloc_items(h->n_events, sizeof(*ranked));
	struct event *events = alloc_items(h->n_events, sizeof(*events));
	size_t n = rank_all(h, ranked);

	qsort(ranked, n, sizeof(*ranked), by_time);
	for (size_t i = 0; i < n; i++)
		events[i] = *ranked[i].event;
	h->cap_events = h->n_events;
	h->n_events = n;
	free(h->events);
	h->events = events;
	free(ranked);
}
