/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/sheet.h"

#include <math.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/random.h"
#include "engine/draw.h"
#include "engine/grade.h"

/* What reading a sheet needs beside it. */
struct reading {
	struct sheet *s;
	const struct history *h;
	const struct past_session *past;
	const struct library *l;
	uint32_t *events; /* owned; the session's, in their order, from its begin on */
	size_t n_events;
	uint32_t *given;      /* owned; the event of each answer in s->answers */
	unsigned char *hints; /* owned; whether a question of the history had one; NULL: none */
	struct lexicon lexicon;
};

/* Other sessions' events lie between them; the search ends where none is left. */
static void
find_events(struct reading *r)
{
	const struct history *h = r->h;
	uint32_t session = (uint32_t)(r->past - h->sessions), most = r->past->n_events;

	r->events = alloc_items(most, sizeof(*r->events));
	for (uint32_t i = r->past->begin; i < h->n_events && r->n_events < most; i++)
		if (h->events[i].session == session)
			r->events[r->n_events++] = i;
}

static struct span
keep(struct sheet *s, struct span text)
{
	return (struct span){arena_text(&s->arena, text), text.n};
}

/* Whether text names each of n choices once, from 1: then *shown has that order. */
static bool
read_order(struct shown *shown, struct span text, size_t n)
{
	bool used[BANK_MAX_CHOICES] = {false};
	struct shown read = {.n = 0};
	uint64_t choice;

	if (n == 0)
		return span_is(text, "-");
	while (text.n && read.n < n) {
		if (!parse_count(span_cut(&text, ','), n, &choice) || choice == 0 ||
		    used[choice - 1])
			return false;
		used[choice - 1] = true;
		read.order[read.n++] = (size_t)choice - 1;
	}
	if (text.n || read.n < n)
		return false;
	*shown = read;
	return true;
}

/* As the bank has it the key would come first. */
static void
draw_anew(struct shown *shown, const struct question *q, uint64_t seed, size_t place)
{
	struct random r;

	random_seed(&r, seed + place);
	random_seed(&r, random_next(&r));
	draw_order(shown, q, &r);
}

static void
read_item(struct reading *r, const struct event *e)
{
	struct sheet *s = r->s;
	size_t place = (size_t)e->place - 1;

	/* Of two for a place the first counts: the second was never shown. */
	if (e->place == 0 || place >= s->n || s->places[place].name.n)
		return;
	struct sheet_place *p = &s->places[place];
	*p = (struct sheet_place){.name = keep(s, r->h->questions[e->question].name),
				  .revision = e->revision,
				  .response = {"", 0}};
	const struct question *q = p->question = library_find(r->l, p->name);
	if (!q)
		return;
	p->changed = q->revision != e->revision;
	if (!read_order(&p->shown, (struct span){e->text, e->text_n}, q->n_choices))
		draw_anew(&p->shown, q, r->past->seed, place);
}

/* False where a place has no item. */
static bool
read_items(struct reading *r)
{
	struct sheet *s = r->s;

	for (size_t i = 0; i < r->n_events; i++) {
		const struct event *e = &r->h->events[r->events[i]];
		if (e->kind == EVENT_ITEM)
			read_item(r, e);
	}
	for (size_t i = 0; i < s->n; i++)
		if (s->places[i].name.n == 0)
			return false;
	return true;
}

size_t
sheet_next(const struct sheet *s, size_t place)
{
	while (place < s->n && !s->places[place].question)
		place++;
	return place < s->n ? place : s->n;
}

/* As the session went: to the next place. All answers are kept in their order, those to no place of
 * the form as well, since an undo may mean them. */
static void
read_answer(struct reading *r, uint32_t event)
{
	const struct event *e = &r->h->events[event];
	struct sheet *s = r->s;
	size_t place = e->place && e->place <= s->n ? (size_t)e->place - 1 : SIZE_MAX;

	r->given[s->n_answers] = event;
	s->answers[s->n_answers++] = (struct sheet_answer){.place = place};
	if (place != SIZE_MAX)
		s->at = sheet_next(s, place + 1);
}

static void
read_undo(struct sheet *s)
{
	if (s->n_answers == 0)
		return;
	size_t place = s->answers[--s->n_answers].place;
	if (place != SIZE_MAX)
		s->at = sheet_next(s, place);
}

static void
read_at(struct sheet *s, const struct event *e)
{
	size_t place = e->place ? (size_t)e->place - 1 : 0;
	bool behind = place >= s->n || span_is((struct span){e->text, e->text_n}, AT_END);

	s->at = behind ? s->n : place;
	s->used = (double)e->seconds;
	s->used_at = e->time;
}

static void
read_end(struct sheet *s, const struct event *e)
{
	struct span rest = {e->text, e->text_n};

	span_cut(&rest, '\0');
	span_cut(&rest, '\0');
	if (!parse_number(span_cut(&rest, '\0'), &s->ended_points))
		s->ended_points = NAN;
}

static void
read_hint(struct reading *r, const struct event *e)
{
	if (!r->hints)
		r->hints = alloc_items(r->h->n_questions, 1);
	r->hints[e->question] = 1;
}

static void
read_event(struct reading *r, uint32_t event)
{
	const struct event *e = &r->h->events[event];
	struct sheet *s = r->s;

	switch (e->kind) {
	case EVENT_ANSWER:
		read_answer(r, event);
		break;
	case EVENT_UNDO:
		read_undo(s);
		break;
	case EVENT_MARK:
	case EVENT_UNMARK:
		if (e->place && e->place <= s->n)
			s->places[e->place - 1].marked = e->kind == EVENT_MARK;
		break;
	case EVENT_HINT:
		read_hint(r, e);
		break;
	case EVENT_AT:
		read_at(s, e);
		break;
	case EVENT_END:
		read_end(s, e);
		break;
	}
}

/* The score of an answer to another revision, as the question now stands. */
static void
regrade(struct reading *r, struct sheet_answer *a, const struct question *q)
{
	struct response response;
	struct verdict v;

	response_init(&response);
	if (response_read(&response, q, a->response)) {
		grade(&v, q, &response, &r->lexicon);
		a->score = v.score;
		a->regraded = true;
	}
	response_release(&response);
}

/* Fills in the answers that stand, and gives each place its newest. */
static void
settle_answer(struct reading *r, size_t i)
{
	struct sheet *s = r->s;
	struct sheet_answer *a = &s->answers[i];
	const struct event *e = &r->h->events[r->given[i]];

	*a = (struct sheet_answer){.place = a->place,
				   .skipped = e->skipped,
				   .hinted = e->hinted,
				   .certainty = (enum certainty)e->certainty,
				   .score = e->score,
				   .seconds = (double)e->seconds,
				   .response = keep(s, (struct span){e->text, e->text_n})};
	if (a->place == SIZE_MAX)
		return;
	struct sheet_place *p = &s->places[a->place];
	if (p->question && !a->skipped && e->revision != p->question->revision)
		regrade(r, a, p->question);
	p->answered = !a->skipped;
	p->hinted |= a->hinted;
	p->regraded = a->regraded;
	p->certainty = a->certainty;
	p->score = a->score;
	p->seconds = a->seconds;
	p->response = a->skipped ? (struct span){"", 0} : a->response;
}

static bool
was_hinted(const struct reading *r, struct span name)
{
	const struct past_question *past = history_question(r->h, name);
	return past && r->hints[past - r->h->questions];
}

/* A hint is to a question, under the name that it then had. */
static void
settle_hints(struct reading *r)
{
	for (size_t i = 0; r->hints && i < r->s->n; i++) {
		struct sheet_place *p = &r->s->places[i];
		p->hinted |= was_hinted(r, p->name) ||
			     (p->question && was_hinted(r, span_of(p->question->name)));
	}
}

static size_t
count_answers(const struct reading *r)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_events; i++)
		n += r->h->events[r->events[i]].kind == EVENT_ANSWER;
	return n;
}

static void
read_course(struct reading *r)
{
	struct sheet *s = r->s;
	size_t n = count_answers(r);

	s->answers = alloc_items(n, sizeof(*s->answers));
	r->given = alloc_items(n, sizeof(*r->given));
	s->at = sheet_next(s, 0);
	for (size_t i = 0; i < r->n_events; i++)
		read_event(r, r->events[i]);
	for (size_t i = 0; i < s->n_answers; i++)
		settle_answer(r, i);
	settle_hints(r);
}

bool
sheet_read(struct sheet *s, const struct history *h, size_t session, const struct library *l)
{
	const struct past_session *past = &h->sessions[session];
	struct reading r = {.s = s, .h = h, .past = past, .l = l};

	*s = (struct sheet){.passed = past->passed,
			    .ending = (enum ending)past->ending,
			    .began = past->began,
			    .ended_points = NAN};
	if (past->mode != MODE_EXAM || past->begin == NO_EVENT || past->questions == 0 ||
	    past->items < past->questions || past->questions > UINT16_MAX)
		return false;
	arena_init(&s->arena);
	lexicon_init(&r.lexicon);
	s->session = keep(s, past->name);
	s->exam = keep(s, past->exam);
	s->terms = terms_read(&h->events[past->begin]);
	s->used_at = h->events[past->begin].time;
	s->n = past->questions;
	s->places = alloc_items(s->n, sizeof(*s->places));
	find_events(&r);
	bool started = read_items(&r);
	if (started)
		read_course(&r);
	else
		sheet_release(s);
	lexicon_release(&r.lexicon);
	free(r.events);
	free(r.given);
	free(r.hints);
	return started;
}

void
sheet_release(struct sheet *s)
{
	arena_release(&s->arena);
	free(s->places);
	free(s->answers);
	*s = (struct sheet){.n = 0};
}
