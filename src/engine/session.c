/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/session.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/random.h"
#include "engine/draw.h"
#include "engine/examine.h"
#include "engine/reply.h"
#include "engine/sheet.h"
#include "text/unicode.h"

void
session_order(const struct session *s, size_t place, struct shown *shown)
{
	struct random r;

	if (s->sheet) {
		*shown = s->sheet->places[place].shown;
		return;
	}
	random_seed(&r, s->seed + place);
	random_seed(&r, random_next(&r));
	draw_order(shown, s->questions[place], &r);
}

void
session_put(struct session *s)
{
	response_release(&s->response);
	response_init(&s->response);
	s->certainty = CERTAINTY_SURE;
	s->shown.n = 0;
	s->asked = false;
	if (s->at < s->n)
		session_order(s, s->at, &s->shown);
}

void
session_init(struct session *s, const struct question **questions, size_t n, uint64_t seed)
{
	*s = (struct session){.questions = questions,
			      .n = n,
			      .firsts = n,
			      .seed = seed,
			      .last.place = SIZE_MAX,
			      .asked_place = SIZE_MAX};
	arena_init(&s->arena);
	lexicon_init(&s->lexicon);
	response_init(&s->response);
	response_init(&s->last.response);
	s->outcomes = alloc_items(n, sizeof(*s->outcomes));
	session_put(s);
}

void
session_repeat(struct session *s)
{
	s->questions = alloc_resize(s->questions, 2 * s->n, sizeof(*s->questions));
	s->outcomes = alloc_resize(s->outcomes, 2 * s->n, sizeof(*s->outcomes));
	s->repeats = true;
}

void
session_release(struct session *s)
{
	response_release(&s->response);
	response_release(&s->last.response);
	lexicon_release(&s->lexicon);
	arena_release(&s->arena);
	free(s->outcomes);
	free(s->questions);
	free(s->screen_ms);
	free(s->given);
}

const struct question *
session_question(const struct session *s)
{
	return s->at < s->n ? s->questions[s->at] : NULL;
}

bool
session_new_case(const struct session *s)
{
	const struct question *q = session_question(s);

	if (!q || !q->vignette)
		return false;
	if (s->sheet)
		return s->asked_place >= s->n || s->asked_place == s->at ||
		       !s->questions[s->asked_place] ||
		       s->questions[s->asked_place]->vignette != q->vignette;
	return s->at == 0 || s->questions[s->at - 1]->vignette != q->vignette;
}

const struct question *
session_shown(const struct session *s)
{
	if (s->sheet) {
		size_t place = exam_shown(s);
		return place < s->n ? s->questions[place] : NULL;
	}
	return s->questions[s->asked || s->at == 0 ? s->at : s->at - 1];
}

void
session_asked(struct session *s, struct reply *r, int64_t now_ms)
{
	reply_begin(r, REPLY_SAY);
	if (s->sheet && !exam_ticks(s, r, now_ms))
		return;
	s->asked_ms = now_ms;
	s->asked = true;
	s->asked_place = s->at;
	if (s->sheet)
		exam_note(s, r, s->at);
}

/* The answer event; the outcome says what it records. */
static void
record(const struct session *s, struct reply *r, int64_t took_ms)
{
	const struct question *q = session_question(s);
	struct outcome *o = &r->outcome;

	o->seconds = round((double)(took_ms > 0 ? took_ms : 0) / 100) / 10;
	o->hinted = s->outcomes[s->at].hinted;
	str_printf(&r->revision, "%08" PRIx32, q->revision);
	str_number(&r->score, o->score, 4);
	str_printf(&r->seconds, "%.1f", o->seconds);
	struct entry *e = reply_entry(r, EVENT_ANSWER, q->name);
	e->fields[e->n++] = span_str(&r->revision);
	e->fields[e->n++] = span_str(&r->response);
	e->fields[e->n++] = span_str(&r->score);
	e->fields[e->n++] = span_str(&r->seconds);
	e->fields[e->n++] = span_of(certainty_names[o->certainty]);
}

/* One gap that was a guess makes the whole a guess; sure is who was sure of all. */
static enum certainty
less_sure(enum certainty a, enum certainty b)
{
	if (a == CERTAINTY_GUESS || b == CERTAINTY_GUESS)
		return CERTAINTY_GUESS;
	return a == CERTAINTY_SURE && b == CERTAINTY_SURE ? CERTAINTY_SURE : CERTAINTY_NONE;
}

void
session_answer(struct session *s, struct reply *r, struct span typed, int64_t now_ms)
{
	const struct question *q = session_question(s);

	reply_begin(r, REPLY_REFUSED);
	if (s->sheet && (!exam_ticks(s, r, now_ms) || !exam_takes(s, r)))
		return;
	typed = span_trim(typed);
	enum certainty certainty = response_certainty(&typed);
	/* A cloze whose last gap was not saved is whole already: it is only recorded once more. */
	bool whole = q->type == QUESTION_CLOZE && s->response.n_gaps == q->n_gaps;
	if (!whole && !response_parse(&s->response, q, &s->shown, typed, &r->text))
		return;
	if (!whole)
		s->certainty = less_sure(s->certainty, certainty);
	if (q->type == QUESTION_CLOZE && s->response.n_gaps < q->n_gaps) {
		r->kind = REPLY_GAP;
		return;
	}
	struct verdict v;
	grade(&v, q, &s->response, &s->lexicon);
	r->kind = REPLY_ANSWERED;
	r->outcome =
	    (struct outcome){.answered = true, .certainty = s->certainty, .score = v.score};
	response_write(&r->response, q, &s->response);
	record(s, r, s->sheet ? s->screen_ms[s->at] : now_ms - s->asked_ms);
	if (s->sheet)
		exam_answered(s, r);
}

static void
hint(struct session *s, struct reply *r)
{
	const struct question *q = session_question(s);

	if (!q->hint) {
		reply_refuse(r, "This question has no hint.");
		return;
	}
	r->kind = REPLY_HINT;
	str_text(&r->text, q->hint);
	if (!s->outcomes[s->at].hinted)
		reply_entry(r, EVENT_HINT, q->name);
}

static void
skip(struct session *s, struct reply *r)
{
	r->kind = REPLY_SKIPPED;
	r->outcome = (struct outcome){.skipped = true};
	str_text(&r->response, ".");
	record(s, r, 0);
}

/* Taken back with a hint shown, the next answer is one with a hint still. */
static void
undo(struct session *s, struct reply *r)
{
	r->kind = REPLY_UNDONE;
	if (s->response.n_gaps)
		return;
	if (s->at == 0) {
		reply_refuse(r, "There is no answer of this session to take back.");
		return;
	}
	reply_entry(r, EVENT_UNDO, NULL);
	if (s->outcomes[s->at - 1].hinted)
		reply_entry(r, EVENT_HINT, s->questions[s->at - 1]->name);
}

static void
remark(struct session *s, struct reply *r, enum event_kind kind, struct span text)
{
	const struct question *q = session_shown(s);

	text = span_trim(text);
	if (text.n == 0) {
		reply_refuse(r, kind == EVENT_NOTE ? "Type the note behind it: /note TEXT."
						   : "Say what is wrong: /report TEXT.");
		return;
	}
	r->kind = REPLY_SAY;
	str_text(&r->text, kind == EVENT_NOTE
			       ? "Noted."
			       : "Reported. It is kept in your profile for the question's author.");
	text_visible(&r->response, text);
	struct entry *e = reply_entry(r, kind, q->name);
	if (kind == EVENT_REPORT) {
		str_printf(&r->revision, "%08" PRIx32, q->revision);
		e->fields[e->n++] = span_str(&r->revision);
	}
	e->fields[e->n++] = span_str(&r->response);
}

/* A flag under a former name is the question's own, and goes with it. */
static void
flag(struct session *s, struct reply *r, bool flagged)
{
	const struct question *q = session_shown(s);
	struct str name = STR_INIT;

	r->kind = REPLY_SAY;
	str_printf(&r->text, "%zu is %s", exam_shown(s) + 1,
		   flagged ? "no longer flagged." : "flagged: 'practice flagged' asks it again.");
	reply_entry(r, flagged ? EVENT_UNFLAG : EVENT_FLAG, q->name);
	for (size_t i = 0; flagged && i < q->was.n; i++) {
		str_clear(&name);
		question_former(&name, q, i);
		reply_entry(r, EVENT_UNFLAG, arena_text(&s->arena, span_str(&name)));
	}
	str_release(&name);
}

void
session_command(struct session *s, struct reply *r, enum command command, struct span text,
		bool flagged, int64_t now_ms)
{
	reply_begin(r, REPLY_REFUSED);
	if (s->sheet && (!exam_ticks(s, r, now_ms) || exam_command(s, r, command, text)))
		return;
	if (!s->asked && (command == COMMAND_HINT || command == COMMAND_SKIP)) {
		reply_refuse(r, "The next question is not on the screen yet: press Enter first.");
		return;
	}
	switch (command) {
	case COMMAND_HINT:
		hint(s, r);
		break;
	case COMMAND_SKIP:
		skip(s, r);
		break;
	case COMMAND_FLAG:
		flag(s, r, flagged);
		break;
	case COMMAND_NOTE:
		remark(s, r, EVENT_NOTE, text);
		break;
	case COMMAND_REPORT:
		remark(s, r, EVENT_REPORT, text);
		break;
	case COMMAND_WHY:
		if (s->last.place == SIZE_MAX)
			reply_refuse(r, "Nothing was answered yet in this session.");
		else
			r->kind = REPLY_WHY;
		break;
	case COMMAND_UNDO:
		undo(s, r);
		break;
	case COMMAND_QUIT:
		r->kind = REPLY_QUIT;
		break;
	case COMMAND_HELP:
		r->kind = REPLY_HELP;
		break;
	default:
		reply_refuse(r, "That is a command of exams.");
		break;
	}
	if (s->sheet && r->kind != REPLY_REFUSED)
		exam_note(s, r, s->at);
}

void
session_keep_last(struct session *s)
{
	const struct question *q = s->questions[s->at];

	response_release(&s->last.response);
	s->last.response = s->response;
	response_init(&s->response);
	grade(&s->last.verdict, q, &s->last.response, &s->lexicon);
	s->last.certainty = s->outcomes[s->at].certainty;
	s->last.place = s->at;
}

/* Whether what became of the place at `at` puts its question at the end once more. Places are
 * answered and taken back in order, so that what the last of them put there is the last. */
static bool
comes_again(const struct session *s)
{
	const struct outcome *o = &s->outcomes[s->at];

	return s->repeats && s->at < s->firsts && o->answered && o->score < 0.5;
}

static void
go_on(struct session *s, const struct reply *r)
{
	s->outcomes[s->at] = r->outcome;
	s->outcomes[s->at].response = arena_text(&s->arena, span_str(&r->response));
	if (r->kind == REPLY_ANSWERED)
		session_keep_last(s);
	if (comes_again(s)) {
		s->outcomes[s->n] = (struct outcome){0};
		s->questions[s->n++] = s->questions[s->at];
	}
	s->at++;
}

static void
go_back(struct session *s)
{
	s->at--;
	s->n -= comes_again(s);
	s->outcomes[s->at] = (struct outcome){.hinted = s->outcomes[s->at].hinted};
	s->last.place = SIZE_MAX;
}

void
session_commit(struct session *s, struct reply *r)
{
	if (s->sheet) {
		exam_commit(s, r);
		return;
	}
	switch (r->kind) {
	case REPLY_HINT:
		s->outcomes[s->at].hinted = true;
		break;
	case REPLY_ANSWERED:
	case REPLY_SKIPPED:
		go_on(s, r);
		session_put(s);
		break;
	case REPLY_UNDONE:
		if (r->n_entries)
			go_back(s);
		session_put(s);
		break;
	default:
		break;
	}
}

static struct totals
totals_of(const struct session *s, size_t n)
{
	struct totals t = {0};

	for (size_t i = 0; i < n; i++) {
		const struct outcome *o = &s->outcomes[i];
		if (!s->questions[i] || !o->answered) /* An exam's that is gone counts nowhere. */
			continue;
		t.answered++;
		t.points += o->score;
		t.seconds += o->seconds;
	}
	return t;
}

struct totals
session_totals(const struct session *s)
{
	return totals_of(s, s->n);
}

struct totals
session_firsts(const struct session *s)
{
	return totals_of(s, s->firsts);
}
