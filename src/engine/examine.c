/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/examine.h"

#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/reply.h"
#include "engine/sheet.h"

enum { NOTED_MS = 10000 }; /* of time used, at most, between two `at` events */

const char exam_forward[] =
    "This exam goes forward only: an answer moves on, and it stands; /submit hands in.";

/* What the newest answer to each place leaves. */
static void
settle_place(struct session *s, size_t place)
{
	struct outcome *o = &s->outcomes[place], before = *o;
	size_t i = s->n_given;

	while (i > 0 && s->given[i - 1].place != place)
		i--;
	*o = i > 0 ? s->given[i - 1].outcome : (struct outcome){0};
	o->marked = before.marked;
	o->hinted = before.hinted;
}

static struct given *
add_given(struct session *s, size_t place)
{
	s->given = alloc_room(s->given, s->n_given, &s->cap_given, sizeof(*s->given));
	struct given *g = &s->given[s->n_given++];
	*g = (struct given){.place = place};
	return g;
}

/* What an answer of an earlier run left; of a place's several the last is taken last. */
static void
take_given(struct session *s, const struct sheet_answer *a)
{
	struct given *g = add_given(s, a->place);

	g->outcome = (struct outcome){.answered = !a->skipped,
				      .skipped = a->skipped,
				      .hinted = a->hinted,
				      .certainty = a->certainty,
				      .score = a->score,
				      .seconds = a->seconds,
				      .response = arena_text(&s->arena, a->response)};
	if (a->place == SIZE_MAX)
		return;
	s->outcomes[a->place] = g->outcome;
	s->screen_ms[a->place] = (int64_t)(a->seconds < 1e9 ? a->seconds * 1000 + 0.5 : 1e12);
}

/* The newest answer, where its key has been shown, so that /why shows it again. */
static void
recall_last(struct session *s)
{
	const struct sheet *sheet = s->sheet;

	if (!sheet->terms.each || sheet->n_answers == 0)
		return;
	const struct sheet_answer *a = &sheet->answers[sheet->n_answers - 1];
	if (a->skipped || a->place >= s->n)
		return;
	const struct question *q = s->questions[a->place];
	if (!q || !response_read(&s->last.response, q, a->response))
		return;
	grade(&s->last.verdict, q, &s->last.response, &s->lexicon);
	s->last.certainty = a->certainty;
	s->last.place = a->place;
}

/* The first place from `place` on that can be gone to. In a forward exam an answer stands, whatever
 * a damaged journal says. */
static size_t
place_on(const struct session *s, size_t place)
{
	const struct sheet *sheet = s->sheet;
	size_t at = sheet_next(sheet, place);

	while (sheet->terms.forward && at < s->n && s->outcomes[at].answered)
		at = sheet_next(sheet, at + 1);
	return at;
}

void
session_init_exam(struct session *s, const struct sheet *sheet, int64_t now, int64_t now_ms)
{
	const struct question **questions = alloc_items(sheet->n, sizeof(const struct question *));
	bool since = sheet->terms.wall && now > sheet->used_at;

	for (size_t i = 0; i < sheet->n; i++)
		questions[i] = sheet->places[i].question;
	session_init(s, questions, 0, 0);
	free(s->outcomes);
	s->n = s->firsts = sheet->n;
	s->outcomes = alloc_items(s->n, sizeof(*s->outcomes));
	s->screen_ms = alloc_items(s->n, sizeof(*s->screen_ms));
	s->sheet = sheet;
	for (size_t i = 0; i < sheet->n_answers; i++)
		take_given(s, &sheet->answers[i]);
	for (size_t i = 0; i < s->n; i++) {
		s->outcomes[i].marked = sheet->places[i].marked;
		s->outcomes[i].hinted = sheet->places[i].hinted;
	}
	/* What a forward exam left open was never passed over: it was out of the banks for a while.
	 */
	s->at = place_on(s, sheet->terms.forward ? 0 : sheet->at);
	timer_init(&s->timer, terms_seconds(&sheet->terms),
		   sheet->used + (since ? (double)(now - sheet->used_at) : 0), sheet->terms.wall,
		   now_ms);
	s->noted_ms = s->timer.used_ms;
	recall_last(s);
	session_put(s);
}

size_t
exam_shown(const struct session *s)
{
	return s->asked || s->last.place == SIZE_MAX ? s->at : s->last.place;
}

void
exam_note(const struct session *s, struct reply *r, size_t to)
{
	struct entry *e = reply_entry(r, EVENT_AT, NULL);

	str_printf(&r->at, "%zu", to < s->n ? to + 1 : s->n);
	str_printf(&r->used, "%.1f", (double)s->timer.used_ms / 1000);
	e->fields[e->n++] = span_str(&r->at);
	e->fields[e->n++] = span_str(&r->used);
	if (to >= s->n)
		e->fields[e->n++] = span_of(AT_END);
	r->noted_ms = s->timer.used_ms;
}

bool
exam_ticks(struct session *s, struct reply *r, int64_t now_ms)
{
	int64_t before = s->timer.used_ms;

	timer_tick(&s->timer, now_ms);
	if (s->asked && s->at < s->n)
		s->screen_ms[s->at] += s->timer.used_ms - before;
	if (!timer_out(&s->timer))
		return true;
	r->kind = REPLY_TIMEOUT;
	str_text(&r->text, "The time is used up. What was answered counts.");
	exam_note(s, r, s->at);
	return false;
}

/* What is left, in whole minutes: a clock that counts on while nobody looks may be past the mark.
 */
static void
warn(const struct session *s, struct reply *r)
{
	int64_t left = timer_left_ms(&s->timer), minutes = (left + 59999) / 60000;

	str_printf(&r->text, "%" PRId64 " minute%s left.", minutes, minutes == 1 ? "" : "s");
}

void
session_tick(struct session *s, struct reply *r, int64_t now_ms)
{
	assert(s->sheet);
	reply_begin(r, REPLY_SAY);
	if (!exam_ticks(s, r, now_ms))
		return;
	if (timer_warning(&s->timer))
		warn(s, r);
	if (s->timer.used_ms - s->noted_ms >= NOTED_MS)
		exam_note(s, r, s->at);
}

struct tally
session_tally(const struct session *s)
{
	struct tally t = {0};

	for (size_t i = 0; i < s->n; i++) {
		if (!s->questions[i])
			continue;
		t.answered += s->outcomes[i].answered;
		t.open += !s->outcomes[i].answered;
		t.marked += s->outcomes[i].marked;
	}
	return t;
}

bool
exam_takes(const struct session *s, struct reply *r)
{
	const struct terms *t = &s->sheet->terms;

	if (s->at == s->n)
		reply_refuse(r, t->forward ? "That was the last question: /submit hands in."
					   : "That was the last question: /go N returns to one, "
					     "/submit hands in.");
	else if (s->outcomes[s->at].answered && t->forward)
		reply_refuse(r, exam_forward);
	else if (s->outcomes[s->at].answered && t->each)
		reply_refuse(r, "The key to this question was shown: its answer stands. /next goes "
				"on.");
	else
		return true;
	return false;
}

void
exam_place(struct reply *r, struct entry *e, size_t place)
{
	str_printf(&r->place, "%zu", place + 1);
	e->fields[e->n++] = span_str(&r->place);
}

void
exam_answered(const struct session *s, struct reply *r)
{
	exam_place(r, &r->entries[r->n_entries - 1], s->at);
	r->to = place_on(s, s->at + 1);
	r->kind = s->sheet->terms.each ? REPLY_ANSWERED : REPLY_MOVED;
}

static void
take_answer(struct session *s, const struct reply *r)
{
	struct given *g = add_given(s, s->at);

	g->outcome = r->outcome;
	g->outcome.response = arena_text(&s->arena, span_str(&r->response));
	settle_place(s, s->at);
	if (s->sheet->terms.each)
		session_keep_last(s);
}

static void
take_back(struct session *s)
{
	size_t place = s->given[--s->n_given].place;

	if (place < s->n)
		settle_place(s, place);
}

void
exam_commit(struct session *s, struct reply *r)
{
	enum event_kind first = r->n_entries ? r->entries[0].kind : EVENT_KINDS;

	if (r->noted_ms >= 0)
		s->noted_ms = r->noted_ms;
	if (first == EVENT_ANSWER)
		take_answer(s, r);
	if (first == EVENT_UNDO)
		take_back(s);
	if (first == EVENT_MARK || first == EVENT_UNMARK)
		s->outcomes[exam_shown(s)].marked = first == EVENT_MARK;
	if (r->kind == REPLY_HINT)
		s->outcomes[s->at].hinted = true;
	if (r->kind == REPLY_ANSWERED || r->kind == REPLY_SKIPPED || r->kind == REPLY_UNDONE ||
	    r->kind == REPLY_MOVED) {
		s->at = r->to;
		session_put(s);
	}
}
