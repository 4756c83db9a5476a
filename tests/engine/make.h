/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions and histories for the engine's tests, made by hand: no file, no parser. */
#ifndef TESTS_ENGINE_MAKE_H
#define TESTS_ENGINE_MAKE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "engine/response.h"
#include "profile/history.h"

enum { MADE_TEXTS = 8 };

/* A question and the room for what it points at. */
struct made {
	struct bank bank;
	struct question q;
	struct choice choices[BANK_MAX_CHOICES];
	const char *lefts[BANK_MAX_CHOICES];
	char texts[BANK_MAX_CHOICES][2][24];
	struct texts gaps[BANK_MAX_CHOICES];
	const char *accepted[BANK_MAX_CHOICES][MADE_TEXTS];
	const char *units[MADE_TEXTS];
};

static inline void
make_question(struct made *m, enum question_type type)
{
	*m = (struct made){.bank = {.name = "bank", .language = "en"}};
	m->q = (struct question){.bank = &m->bank,
				 .name = "bank/id",
				 .id = "id",
				 .topic = "topic",
				 .type = type,
				 .shuffle = true};
}

/* Choices that differ: the rights first. In a match each right has a left side. */
static inline void
make_choices(struct made *m, enum question_type type, uint32_t rights, uint32_t wrongs)
{
	make_question(m, type);
	m->q.choices = m->choices;
	m->q.n_choices = rights + wrongs;
	for (uint32_t i = 0; i < rights + wrongs; i++) {
		snprintf(m->texts[i][0], sizeof(m->texts[i][0]), "choice %u", i + 1);
		snprintf(m->texts[i][1], sizeof(m->texts[i][1]), "left %u", i + 1);
		m->choices[i] = (struct choice){.text = m->texts[i][0], .right = i < rights};
		m->lefts[i] = m->texts[i][1];
	}
	if (type != QUESTION_MATCH)
		return;
	m->q.lefts = m->lefts;
	m->q.n_lefts = rights;
}

/* A short answer or a cloze: the accepted texts of each gap, ended by NULL. */
static inline void
make_gaps(struct made *m, enum question_type type, uint32_t n,
	  const char *const (*accepted)[MADE_TEXTS])
{
	make_question(m, type);
	m->q.gaps = m->gaps;
	m->q.n_gaps = n;
	for (uint32_t i = 0; i < n; i++) {
		m->gaps[i].items = m->accepted[i];
		for (size_t j = 0; j < MADE_TEXTS && accepted[i][j]; j++)
			m->accepted[i][m->gaps[i].n++] = accepted[i][j];
	}
}

static inline void
make_number(struct made *m, double number, double within, const char *const units[2])
{
	make_question(m, QUESTION_NUMERIC);
	m->q.number = number;
	m->q.within = within;
	m->q.units.items = m->units;
	for (size_t i = 0; i < 2 && units[i]; i++)
		m->units[m->q.units.n++] = units[i];
}

/* The choices as written, or from the last to the first. */
static inline void
make_shown(struct shown *s, const struct question *q, bool reversed)
{
	s->n = q->n_choices;
	for (size_t i = 0; i < s->n; i++)
		s->order[i] = reversed ? s->n - 1 - i : i;
}

/* The question's past: its name must outlive h. score below 0: never answered. */
static inline struct past_question *
make_past(struct history *h, const char *name, double score, int64_t time)
{
	bool added;

	h->questions =
	    alloc_room(h->questions, h->n_questions, &h->cap_questions, sizeof(*h->questions));
	struct past_question *past = &h->questions[h->n_questions];
	*past = (struct past_question){
	    .name = span_of(name), .newest = NO_EVENT, .last = NO_EVENT, .first = NO_EVENT};
	map_put(&h->by_question, past->name, (uint32_t)h->n_questions++, &added);
	if (score < 0)
		return past;
	if (h->n_sessions == 0) {
		h->sessions = alloc_room(h->sessions, 0, &h->cap_sessions, sizeof(*h->sessions));
		h->sessions[h->n_sessions++] =
		    (struct past_session){.mode = MODE_PRACTICE, .begin = NO_EVENT};
	}
	h->events = alloc_room(h->events, h->n_events, &h->cap_events, sizeof(*h->events));
	h->events[h->n_events] = (struct event){.kind = EVENT_ANSWER, .score = score, .time = time};
	past->newest = past->last = past->first = (uint32_t)h->n_events++;
	past->n_answers = 1;
	return past;
}

/* The session of all that make_past made becomes an exam that goes on; feedback is what its begin
 * event says. */
static inline void
make_open_exam(struct history *h, const char *feedback)
{
	struct past_session *s = &h->sessions[0];

	h->events = alloc_room(h->events, h->n_events, &h->cap_events, sizeof(*h->events));
	h->events[h->n_events] = (struct event){
	    .kind = EVENT_BEGIN, .text = feedback, .text_n = (uint32_t)span_of(feedback).n + 1};
	*s = (struct past_session){.mode = MODE_EXAM,
				   .begin = (uint32_t)h->n_events++,
				   .began_seen = true,
				   .questions = 1,
				   .items = 1};
}
#endif
