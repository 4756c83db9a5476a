/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/schedule.h"

#include <stdlib.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "engine/grade.h"

enum { WINDOW = 14 };
static const uint32_t nowhere = UINT32_MAX;

/* Days before the exam in which all is seen once more. */
static int32_t
window_of(const struct plan *p)
{
	int32_t days = p->exam_day - p->exam_set_day;
	return days < 1 ? 1 : days < WINDOW ? days : WINDOW;
}

/* day modulo n, from 0 also before 1970. */
static int32_t
turn_of(int32_t day, int32_t n)
{
	return (day % n + n) % n;
}

int32_t
schedule_due(const struct plan *p, const struct memory *m, int *rule)
{
	int32_t exam = p->exam_day, last = m->day;
	int32_t due = last + memory_interval(m, &p->model);
	int which;

	if (exam == NO_DAY || last >= exam)
		which = 1;
	else if (due <= exam - 1)
		which = 2;
	else if (last < exam - window_of(p))
		which = 5;
	else
		which = memory_recall(m, &p->model, exam) >= p->model.retention ? 3 : 4;
	if (rule)
		*rule = which;
	if (which == 4)
		return last + 1 > exam - 1 ? last + 1 : exam - 1;
	return which == 5 ? exam - window_of(p) + turn_of(last, window_of(p)) : due;
}

/* Where in the library each of the history's questions is now. Owned. */
static uint32_t *
find_places(const struct history *h, const struct library *l)
{
	uint32_t *places = alloc_items(h->n_questions, sizeof(*places));

	for (size_t i = 0; i < h->n_questions; i++) {
		const uint32_t *place = map_get(&l->by_name, h->questions[i].name);
		places[i] = place ? *place : nowhere;
	}
	return places;
}

/* A review on a later day than the one before tells how well recall was foretold. */
static void
take_review(struct schedule *schedule, struct standing *s, const struct event *e, uint32_t place)
{
	enum rating rating = rating_of(e);
	bool again = s->reviews++ > 0, later = again && e->day > s->memory.day;
	double recall = memory_review(&s->memory, &schedule->plan.model, rating, e->day);

	if (!again)
		s->first = place;
	s->lapses += again && rating == RATING_AGAIN;
	if (rating == RATING_AGAIN && e->day != s->missed) {
		s->misses++;
		s->missed = e->day;
	}
	if (later) {
		schedule->recalls.foretold += 1 - recall;
		schedule->recalls.missed += 1 - e->score;
	}
	s->last = place;
	s->sure_but_wrong = is_sure_miss(e->score, e->certainty);
}

/* The standing that an event is a review of, or NULL. */
static struct standing *
reviewed(const struct schedule *s, const struct event *e, const uint32_t *places)
{
	if (e->kind != EVENT_ANSWER || e->skipped || e->undone || e->superseded)
		return NULL;
	uint32_t place = places[e->question];
	return place == nowhere ? NULL : &s->of[place];
}

static void
take_events(struct schedule *s, const struct history *h, const uint32_t *places)
{
	enum { AHEAD = 8 };

	for (size_t i = 0; i < h->n_events; i++) {
		/* Questions come in any order: their standings are fetched before they are due. */
		if (i + AHEAD < h->n_events)
			__builtin_prefetch(reviewed(s, &h->events[i + AHEAD], places));
		struct standing *of = reviewed(s, &h->events[i], places);
		if (of)
			take_review(s, of, &h->events[i], (uint32_t)i);
	}
}

static void
settle(struct schedule *s, const struct history *h)
{
	for (size_t i = 0; i < s->n; i++) {
		struct standing *of = &s->of[i];
		if (of->reviews == 0)
			continue;
		of->due = schedule_due(&s->plan, &of->memory, NULL);
		s->new_today += h->events[of->first].day == s->today;
	}
}

void
schedule_make(struct schedule *s, const struct history *h, const struct library *l, int32_t today,
	      struct str *trouble)
{
	*s = (struct schedule){.today = today, .n = l->n_questions};
	plan_of(&s->plan, h, today, trouble);
	s->of = alloc_items(s->n, sizeof(*s->of));
	for (size_t i = 0; i < s->n; i++)
		s->of[i] = (struct standing){
		    .due = NO_DAY, .missed = NO_DAY, .first = NO_EVENT, .last = NO_EVENT};
	uint32_t *places = find_places(h, l);
	for (size_t i = 0; i < h->n_questions; i++)
		if (places[i] != nowhere)
			s->of[places[i]].suspended |= h->questions[i].suspended;
	take_events(s, h, places);
	free(places);
	settle(s, h);
}

void
schedule_release(struct schedule *s)
{
	free(s->of);
	*s = (struct schedule){0};
}

const struct standing *
standing_of(const struct schedule *s, const struct library *l, const struct question *q)
{
	const uint32_t *place = map_get(&l->by_name, span_of(q->name));

	return place && *place < s->n ? &s->of[*place] : NULL;
}

bool
schedule_asks(const struct schedule *s, const struct library *l, size_t question)
{
	return l->questions[question]->status == STATUS_LIVE && !s->of[question].suspended;
}

size_t
schedule_new_left(const struct schedule *s)
{
	size_t limit = s->plan.new_a_day;

	return limit > s->new_today ? limit - s->new_today : 0;
}

size_t
schedule_count(const struct schedule *s, const struct library *l, int32_t day)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++)
		n += s->of[i].reviews && s->of[i].due <= day && schedule_asks(s, l, i);
	return n;
}
