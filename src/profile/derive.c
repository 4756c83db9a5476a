/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/derive.h"

#include <math.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "profile/history.h"
#include "profile/order.h"

static void
list_add(struct history_list *l, uint32_t item)
{
	l->items = alloc_room(l->items, l->n, &l->cap, sizeof(*l->items));
	l->items[l->n++] = item;
}

static void
question_is_stale(struct history *h, uint32_t question)
{
	if (!h->questions[question].stale)
		list_add(&h->stale_questions, question);
	h->questions[question].stale = true;
}

static void
session_is_stale(struct history *h, uint32_t session)
{
	if (!h->sessions[session].stale)
		list_add(&h->stale_sessions, session);
	h->sessions[session].stale = true;
}

/* What a session knows before its first event. highest_n stays: it counts lines that are no events
 * to us as well. */
static struct past_session
fresh_session(struct span name, uint32_t highest_n)
{
	return (struct past_session){.name = name,
				     .filter = {"", 0},
				     .exam = {"", 0},
				     .percent = NAN,
				     .newest = NO_EVENT,
				     .highest_n = highest_n,
				     .begin = NO_EVENT,
				     .passed = -1};
}

static struct past_question
fresh_question(struct span name)
{
	return (struct past_question){
	    .name = name, .newest = NO_EVENT, .last = NO_EVENT, .first = NO_EVENT};
}

uint32_t
history_add_session(struct history *h, struct span name)
{
	const uint32_t *known = map_get(&h->by_session, name);
	bool added;

	if (known)
		return *known;
	name.s = arena_text(&h->arena, name);
	uint32_t place = (uint32_t)h->n_sessions;
	h->sessions = alloc_room(h->sessions, place, &h->cap_sessions, sizeof(*h->sessions));
	h->sessions[h->n_sessions++] = fresh_session(name, 0);
	return *map_put(&h->by_session, name, place, &added);
}

uint32_t
history_add_question(struct history *h, struct span name)
{
	uint32_t place = (uint32_t)h->n_questions;
	bool added;

	name.s = arena_text(&h->arena, name);
	h->questions = alloc_room(h->questions, place, &h->cap_questions, sizeof(*h->questions));
	h->questions[h->n_questions++] = fresh_question(name);
	return *map_put(&h->by_question, name, place, &added);
}

static bool
named(struct span word, const char *const *names, size_t n, uint8_t *which)
{
	for (size_t i = 0; i < n; i++) {
		if (names[i] && word.n && *names[i] == *word.s && span_is(word, names[i])) {
			*which = (uint8_t)i;
			return true;
		}
	}
	return false;
}

/* One key=value field of begin or resume. Keys that nobody here knows are somebody else's. */
static bool
session_value(struct past_session *s, struct span field)
{
	struct span value = field, key = span_cut(&value, '=');
	uint64_t count;

	switch (key.n ? *key.s : '\0') {
	case 'z':
		return !span_is(key, "zone") || (s->has_zone = zone_parse(value, &s->zone));
	case 's':
		return !span_is(key, "seed") || parse_count(value, UINT64_MAX, &s->seed);
	case 'q':
		if (!span_is(key, "questions"))
			return true;
		s->questions = parse_count(value, UINT32_MAX, &count) ? (uint32_t)count : 0;
		return s->questions > 0;
	case 'f':
		s->filter = span_is(key, "filter") ? value : s->filter;
		return true;
	case 'e':
		s->exam = span_is(key, "exam") ? value : s->exam;
		return true;
	default:
		return true;
	}
}

static bool
session_resume(struct past_session *s, struct span fields)
{
	while (fields.n)
		if (!session_value(s, span_cut(&fields, '\0')))
			return false;
	return true;
}

static bool
session_begin(struct past_session *s, struct span fields)
{
	return named(span_cut(&fields, '\0'), mode_names, MODES, &s->mode) &&
	       session_resume(s, fields);
}

/* The share that an exam's end says, or `-`, and whether that passes. */
static bool
session_verdict(struct past_session *s, struct span percent, struct span pass)
{
	if (percent.n && !span_is(percent, "-") && !parse_number(percent, &s->percent))
		return false;
	if (span_is(pass, "pass") || span_is(pass, "fail"))
		s->passed = span_is(pass, "pass");
	else if (pass.n && !span_is(pass, "-"))
		return false;
	return true;
}

static bool
session_end(struct past_session *s, struct span fields)
{
	struct span ending = span_cut(&fields, '\0'), answered = span_cut(&fields, '\0');
	struct span points = span_cut(&fields, '\0'), percent = span_cut(&fields, '\0');
	uint64_t count;
	double sum = 0;

	/* Answers and points are counted from the answers themselves; here they must only be such.
	 */
	s->percent = NAN;
	s->passed = -1;
	return named(ending, ending_names, ENDINGS, &s->ending) &&
	       parse_count(answered, UINT32_MAX, &count) &&
	       (parse_count(points, UINT32_MAX, &count) || parse_number(points, &sum)) &&
	       sum >= 0 && session_verdict(s, percent, span_cut(&fields, '\0'));
}

bool
begin_fits(struct span fields)
{
	struct past_session scratch = {0};
	return session_begin(&scratch, fields);
}

bool
resume_fits(struct span fields)
{
	struct past_session scratch = {0};
	return session_resume(&scratch, fields);
}

bool
end_fits(struct span fields)
{
	struct past_session scratch = {0};
	return session_end(&scratch, fields);
}

/* Adds points so that a sum does not depend on its order, and what was added and taken away again
 * leaves nothing: to nine decimals, where the journal has four. */
static double
add_points(double sum, double points)
{
	return (double)(int64_t)((sum + points) * 1e9 + 0.5) / 1e9;
}

static void
count_for_session(struct past_session *s, const struct event *e)
{
	s->answered++;
	s->points = add_points(s->points, e->score);
	s->seconds += (double)e->seconds;
}

/* Whether a hint to this session's question waits for its answer, as a place in h->hints. */
static uint32_t *
hint_of(struct history *h, const struct event *e)
{
	uint32_t key[2] = {e->session, e->question};
	return map_get(&h->hints, (struct span){(const char *)key, sizeof(key)});
}

static void
derive_hint(struct history *h, const struct event *e)
{
	uint32_t *waits = hint_of(h, e);
	bool added;

	h->sessions[e->session].hint_pending = true;
	if (waits) {
		*waits = 1;
		return;
	}
	uint32_t *key = arena_items(&h->derived, 2, sizeof(*key));
	key[0] = e->session;
	key[1] = e->question;
	map_put(&h->hints, (struct span){(const char *)key, 2 * sizeof(*key)}, 1, &added);
}

static void
take_hint(struct history *h, struct event *e)
{
	uint32_t *waits = h->sessions[e->session].hint_pending ? hint_of(h, e) : NULL;

	if (waits && *waits) {
		e->hinted = true;
		*waits = 0;
	}
}

static void
derive_answer(struct history *h, uint32_t place)
{
	struct event *e = &h->events[place];
	struct past_question *q = &h->questions[e->question];
	struct past_session *s = &h->sessions[e->session];

	e->previous = q->newest;
	q->newest = place;
	e->before = s->newest;
	s->newest = place;
	if (e->place) /* It may take the place of another: history_settle sees to that. */
		session_is_stale(h, e->session);
	if (e->skipped)
		return;
	take_hint(h, e);
	count_for_session(s, e);
	q->n_answers++;
	q->last = place;
	if (q->first == NO_EVENT)
		q->first = place;
}

static void
derive_undo(struct history *h, uint32_t session)
{
	struct past_session *s = &h->sessions[session];

	if (s->newest == NO_EVENT)
		return;
	struct event *e = &h->events[s->newest];
	e->undone = true;
	s->newest = e->before;
	if (e->hinted) /* What never happened has not used up the hint. */
		*hint_of(h, e) = 1;
	question_is_stale(h, e->question);
	session_is_stale(h, session);
}

static void
derive_note(struct history *h, uint32_t place)
{
	h->notes = alloc_room(h->notes, h->n_notes, &h->cap_notes, sizeof(*h->notes));
	h->notes[h->n_notes++] = (struct history_note){h->events[place].question, place};
}

static void
derive_set(struct history *h, const struct event *e)
{
	struct span rest = {e->text, e->text_n}, key = span_cut(&rest, '\0');
	struct span value = span_cut(&rest, '\0');
	bool added;
	uint32_t place = *map_put(&h->by_setting, key, (uint32_t)h->n_settings, &added);

	if (added) {
		h->settings =
		    alloc_room(h->settings, h->n_settings, &h->cap_settings, sizeof(*h->settings));
		h->n_settings++;
	}
	h->settings[place] = (struct history_setting){key, value, e->time, e->day};
}

static void
derive_day(struct event *e, const struct past_session *s)
{
	e->day = (int32_t)history_day(e->time, s->has_zone ? s->zone : HISTORY_NO_ZONE);
}

static void
derive_kind(struct history *h, struct past_session *s, uint32_t place)
{
	struct event *e = &h->events[place];
	struct span fields = {e->text, e->text_n};

	switch (e->kind) {
	case EVENT_ANSWER:
		derive_answer(h, place);
		break;
	case EVENT_BEGIN:
		session_begin(s, fields);
		s->begin = place;
		s->began_seen = true;
		derive_day(e, s);
		break;
	case EVENT_RESUME:
		session_resume(s, fields);
		derive_day(e, s);
		break;
	case EVENT_END:
		session_end(s, fields);
		break;
	case EVENT_AT:
		s->used = (double)e->seconds;
		break;
	case EVENT_ITEM:
		s->items++;
		h->questions[e->question].formed = true;
		break;
	case EVENT_HINT:
		derive_hint(h, e);
		break;
	case EVENT_FLAG:
	case EVENT_UNFLAG:
		h->questions[e->question].flagged = e->kind == EVENT_FLAG;
		break;
	case EVENT_SUSPEND:
	case EVENT_UNSUSPEND:
		h->questions[e->question].suspended = e->kind == EVENT_SUSPEND;
		break;
	case EVENT_NOTE:
	case EVENT_REPORT:
		derive_note(h, place);
		break;
	case EVENT_UNDO:
		derive_undo(h, e->session);
		break;
	case EVENT_SET:
		derive_set(h, e);
		break;
	}
}

/* Takes in the event at place, which belongs behind all that were derived before. */
static void
derive(struct history *h, uint32_t place)
{
	struct event *e = &h->events[place];
	struct past_session *s = &h->sessions[e->session];

	if (s->n_events++ == 0)
		s->began = s->ended = e->time;
	s->ended = e->time > s->ended ? e->time : s->ended;
	s->highest_n = e->n > s->highest_n ? e->n : s->highest_n;
	derive_day(e, s);
	derive_kind(h, s, place);
}

/* Whether e belongs behind every event there is. A clock that went back within a session does not
 * part it: it stands where its latest event stood. */
static bool
comes_last(const struct history *h, const struct event *e)
{
	const struct past_session *s = &h->sessions[e->session];

	if (h->n_events == 0)
		return true;
	if (s->n_events && e->n <= s->highest_n)
		return false;
	uint32_t last = h->events[h->n_events - 1].session;
	int64_t latest = h->sessions[last].ended;
	int64_t time = s->n_events && s->ended > e->time ? s->ended : e->time;
	if (time != latest || e->session == last)
		return time >= latest;
	return span_compare(s->name, h->sessions[last].name) > 0;
}

int64_t
history_last_time(const struct history *h, struct span session, int64_t now)
{
	enum { MINUTE = 60 };

	if (h->n_events == 0)
		return now;
	const struct past_session *last = &h->sessions[h->events[h->n_events - 1].session];
	int64_t behind = last->ended + (span_compare(session, last->name) < 0);
	return behind > now && behind - now <= MINUTE ? behind : now;
}

void
history_add_event(struct history *h, const struct event *e)
{
	uint32_t place = (uint32_t)h->n_events;

	if (e->kind == EVENT_KINDS) {
		struct past_session *s = &h->sessions[e->session];
		s->highest_n = e->n > s->highest_n ? e->n : s->highest_n;
		return;
	}
	bool last = !h->disordered && comes_last(h, e);
	h->events = alloc_room(h->events, place, &h->cap_events, sizeof(*h->events));
	h->events[h->n_events++] = *e;
	if (last)
		derive(h, place);
	else
		h->disordered = true;
}

static void
derive_anew(struct history *h)
{
	for (size_t i = 0; i < h->n_sessions; i++)
		h->sessions[i] = fresh_session(h->sessions[i].name, h->sessions[i].highest_n);
	for (size_t i = 0; i < h->n_questions; i++)
		h->questions[i] = fresh_question(h->questions[i].name);
	h->n_notes = h->n_settings = h->stale_questions.n = h->stale_sessions.n = 0;
	map_release(&h->by_setting);
	map_release(&h->hints);
	arena_release(&h->derived);
	for (size_t i = 0; i < h->n_events; i++) {
		h->events[i].hinted = h->events[i].undone = h->events[i].superseded = false;
		derive(h, (uint32_t)i);
	}
}

/* Counts the answers of a session that stand, the newest first: that one has its place. taken has
 * the place's last owner, as turn tells them apart. */
static void
settle_session(struct history *h, struct past_session *s, uint32_t *taken, uint32_t turn)
{
	s->stale = false;
	s->answered = 0;
	s->points = s->seconds = 0;
	for (uint32_t i = s->newest; i != NO_EVENT; i = h->events[i].before) {
		struct event *e = &h->events[i];
		bool superseded = e->place && taken[e->place] == turn;
		taken[e->place] = turn;
		if (superseded != e->superseded)
			question_is_stale(h, e->question);
		e->superseded = superseded;
		if (!superseded && !e->skipped)
			count_for_session(s, e);
	}
}

static void
settle_question(const struct history *h, struct past_question *q)
{
	q->stale = false;
	q->n_answers = 0;
	q->last = q->first = NO_EVENT;
	for (uint32_t i = q->newest; i != NO_EVENT; i = h->events[i].previous) {
		const struct event *e = &h->events[i];
		if (e->skipped || e->undone || e->superseded)
			continue;
		q->n_answers++;
		q->first = i;
		q->last = q->last == NO_EVENT ? i : q->last;
	}
}

void
history_settle(struct history *h)
{
	struct history_list *sessions = &h->stale_sessions, *questions = &h->stale_questions;

	if (h->disordered) {
		history_order(h);
		derive_anew(h);
		h->disordered = false;
		h->reorderings++;
	}
	if (sessions->n) {
		uint32_t *taken = alloc_items(UINT16_MAX + 1, sizeof(*taken));
		for (uint32_t i = 0; i < sessions->n; i++)
			settle_session(h, &h->sessions[sessions->items[i]], taken, i + 1);
		free(taken);
		sessions->n = 0;
	}
	for (size_t i = 0; i < questions->n; i++)
		settle_question(h, &h->questions[questions->items[i]]);
	questions->n = 0;
}
