/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/past.h"

#include <assert.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/map.h"
#include "profile/history.h"

static const struct past_question *
find_former(const struct history *h, const struct question *q, size_t i)
{
	struct str name = STR_INIT;

	question_former(&name, q, i);
	const struct past_question *past = history_question(h, span_str(&name));
	str_release(&name);
	return past;
}

/* Events lie in the order in which they count. */
static uint32_t
later(uint32_t a, uint32_t b)
{
	if (a == NO_EVENT || b == NO_EVENT)
		return a == NO_EVENT ? b : a;
	return a > b ? a : b;
}

static uint32_t
earlier(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

static void
add_past(struct past_question *sum, const struct past_question *more)
{
	sum->newest = later(sum->newest, more->newest);
	sum->last = later(sum->last, more->last);
	sum->first = earlier(sum->first, more->first);
	sum->n_answers += more->n_answers;
	sum->flagged |= more->flagged;
	sum->suspended |= more->suspended;
	sum->formed |= more->formed;
}

const struct past_question *
past_of(const struct history *h, const struct question *q, struct past_question *several)
{
	const struct past_question *past = history_question(h, span_of(q->name));

	for (size_t i = 0; i < q->was.n; i++) {
		const struct past_question *former = find_former(h, q, i);
		if (past && former) {
			*several = *past;
			add_past(several, former);
			past = several;
		} else if (former) {
			past = former;
		}
	}
	return past;
}

bool
past_secret_session(const struct history *h, const struct past_session *s)
{
	struct span feedback;

	return past_stopped(s) && (!event_value(&h->events[s->begin], "feedback", &feedback) ||
				   !span_is(feedback, "each"));
}

bool
past_secret(const struct history *h, const struct past_question *past)
{
	return past && past->last != NO_EVENT &&
	       past_secret_session(h, &h->sessions[h->events[past->last].session]);
}

bool
past_stopped(const struct past_session *s)
{
	bool over = s->ending == ENDING_DONE || s->ending == ENDING_TIMEOUT;

	return s->mode == MODE_EXAM && s->began_seen && s->questions && s->items >= s->questions &&
	       !over;
}

double
past_firsts(const struct history *h, const struct past_session *s, uint32_t *answered)
{
	double *scores = NULL, points = 0;
	size_t cap = 0;
	struct map places;
	bool added;

	*answered = 0;
	map_init(&places);
	for (uint32_t i = s->newest; i != NO_EVENT; i = h->events[i].before) {
		const struct event *e = &h->events[i];
		if (e->skipped || e->superseded)
			continue;
		struct span key = {(const char *)&e->question, sizeof(e->question)};
		uint32_t *place = map_put(&places, key, *answered, &added);
		if (added)
			scores = alloc_room(scores, (*answered)++, &cap, sizeof(*scores));
		assert(scores);
		scores[*place] = e->score; /* the oldest is the last one here */
	}
	for (uint32_t i = 0; i < *answered; i++)
		points += scores[i];
	map_release(&places);
	free(scores);
	return points;
}
