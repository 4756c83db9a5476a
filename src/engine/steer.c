/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam's own commands: moving about, marks, the time, handing in. */
#include <assert.h>
#include <inttypes.h>

#include "bank/bank.h"
#include "engine/examine.h"
#include "engine/reply.h"
#include "engine/sheet.h"

enum { MOST_NAMED = 8 }; /* places that a list names before it counts the rest */

/* " (4, 9, 17)": the places that are open, or marked. */
static void
list_places(const struct session *s, struct str *out, size_t n, bool open)
{
	size_t named = 0;
	/* A list is cut where that saves more than one. */
	size_t most = n > MOST_NAMED + 1 ? MOST_NAMED : n;

	for (size_t i = 0; i < s->n && named < most; i++) {
		const struct outcome *o = &s->outcomes[i];
		if (s->questions[i] && (open ? !o->answered : o->marked))
			str_printf(out, "%s%zu", named++ ? ", " : " (", i + 1);
	}
	if (n > most)
		str_printf(out, " and %zu more", n - most);
	str_byte(out, ')');
}

bool
session_unfinished(const struct session *s, struct str *out)
{
	struct tally t = session_tally(s);

	if (t.open) {
		str_printf(out, "%zu open", t.open);
		list_places(s, out, t.open, true);
	}
	if (t.marked) {
		str_printf(out, "%s%zu marked", t.open ? ", " : "", t.marked);
		list_places(s, out, t.marked, false);
	}
	if (t.open || t.marked)
		str_byte(out, '.');
	return t.open || t.marked;
}

static void
move(const struct session *s, struct reply *r, size_t to)
{
	r->kind = REPLY_MOVED;
	r->to = to;
	exam_note(s, r, to);
}

static void
back(const struct session *s, struct reply *r)
{
	size_t to = s->at;

	while (to > 0 && !s->questions[to - 1])
		to--;
	if (to == 0)
		reply_refuse(r, "There is no question before this one.");
	else
		move(s, r, to - 1);
}

static void
go(const struct session *s, struct reply *r, struct span text)
{
	uint64_t place;

	if (!parse_count(span_trim(text), s->n, &place) || place == 0) {
		reply_refuse(r, "");
		str_printf(&r->text, "Type the question's number behind it: /go %zu.", s->n);
	} else if (!s->questions[place - 1]) {
		reply_refuse(r, "");
		str_printf(&r->text,
			   "The question of place %" PRIu64
			   " is in no bank any more; it does not count.",
			   place);
	} else {
		move(s, r, (size_t)place - 1);
	}
}

static void
mark(const struct session *s, struct reply *r)
{
	size_t place = exam_shown(s);
	bool marked = s->outcomes[place].marked;

	r->kind = REPLY_SAY;
	str_printf(&r->text, "%zu is %s.", place + 1, marked ? "no longer marked" : "marked");
	exam_place(r, reply_entry(r, marked ? EVENT_UNMARK : EVENT_MARK, NULL), place);
	exam_note(s, r, s->at);
}

/* Taken back with a hint shown, the next answer is one with a hint still. An answer to a question
 * that is gone is taken back as well. */
static void
undo(const struct session *s, struct reply *r)
{
	r->kind = REPLY_UNDONE;
	r->to = s->at;
	if (s->response.n_gaps) {
		exam_note(s, r, r->to);
		return;
	}
	if (s->n_given == 0) {
		reply_refuse(r, "There is no answer of this exam to take back.");
		return;
	}
	size_t place = s->given[s->n_given - 1].place;
	reply_entry(r, EVENT_UNDO, NULL);
	if (place < s->n) {
		r->to = sheet_next(s->sheet, place);
		if (s->outcomes[place].hinted && s->questions[place])
			reply_entry(r, EVENT_HINT, s->questions[place]->name);
	}
	exam_note(s, r, r->to);
}

static void
say_span(struct str *out, int64_t seconds)
{
	const struct {
		int64_t n;
		const char *unit;
	} parts[] = {
	    {seconds / 3600, "hour"}, {seconds / 60 % 60, "minute"}, {seconds % 60, "second"}};
	const char *space = "";

	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		if (parts[i].n == 0 && (seconds || i < 2))
			continue;
		str_printf(out, "%s%" PRId64 " %s%s", space, parts[i].n, parts[i].unit,
			   parts[i].n == 1 ? "" : "s");
		space = " ";
	}
}

/* What is left is rounded up, so that the two make up the whole. */
static void
say_time(const struct session *s, struct reply *r)
{
	r->kind = REPLY_SAY;
	if (s->timer.limit_ms) {
		say_span(&r->text, (timer_left_ms(&s->timer) + 999) / 1000);
		str_text(&r->text, " left, ");
	} else {
		str_text(&r->text, "This exam has no clock; ");
	}
	say_span(&r->text, s->timer.used_ms / 1000);
	str_text(&r->text, " used.");
	exam_note(s, r, s->at);
}

static bool
moves_freely(enum command c)
{
	return c == COMMAND_SKIP || c == COMMAND_NEXT || c == COMMAND_BACK || c == COMMAND_GO ||
	       c == COMMAND_MARK;
}

static bool
needs_question(enum command c)
{
	return c == COMMAND_HINT || c == COMMAND_FLAG || c == COMMAND_NOTE || c == COMMAND_REPORT ||
	       c == COMMAND_SKIP || c == COMMAND_NEXT || c == COMMAND_MARK;
}

static bool
needs_asked(enum command c)
{
	return c == COMMAND_HINT || c == COMMAND_SKIP || c == COMMAND_NEXT || c == COMMAND_BACK;
}

/* Why this exam, or the place where the student is, has no such command; NULL: it has. */
static const char *
refusal(const struct session *s, enum command c)
{
	const struct terms *t = &s->sheet->terms;
	bool undoes = c == COMMAND_UNDO && s->response.n_gaps == 0;

	if (t->forward && (moves_freely(c) || undoes))
		return exam_forward;
	if (!t->each && c == COMMAND_HINT)
		return "This exam gives no hints.";
	if (!t->each && c == COMMAND_WHY)
		return "This exam says what was right when it is handed in.";
	if (t->each && undoes)
		return "The key to the last answer was shown: it stands.";
	if (needs_question(c) && exam_shown(s) == s->n)
		return t->forward ? "No question is on the screen: /submit hands in."
				  : "No question is on the screen: /go N returns to one, /submit "
				    "hands in.";
	if (needs_asked(c) && !s->asked)
		return "The next question is not on the screen yet: press Enter first.";
	return NULL;
}

static bool
own_command(const struct session *s, struct reply *r, enum command command, struct span text)
{
	switch (command) {
	case COMMAND_SKIP:
	case COMMAND_NEXT:
		move(s, r, sheet_next(s->sheet, s->at + 1));
		if (command == COMMAND_SKIP && s->sheet->terms.each)
			r->kind = REPLY_SKIPPED;
		return true;
	case COMMAND_BACK:
		back(s, r);
		return true;
	case COMMAND_GO:
		go(s, r, text);
		return true;
	case COMMAND_MARK:
		mark(s, r);
		return true;
	case COMMAND_LEFT:
		r->kind = REPLY_LEFT;
		exam_note(s, r, s->at);
		return true;
	case COMMAND_SUBMIT:
		r->kind = session_unfinished(s, &r->text) ? REPLY_CONFIRM : REPLY_SUBMITTED;
		exam_note(s, r, s->at);
		return true;
	case COMMAND_TIME:
		say_time(s, r);
		return true;
	case COMMAND_UNDO:
		undo(s, r);
		return true;
	default:
		return false;
	}
}

bool
exam_command(struct session *s, struct reply *r, enum command command, struct span text)
{
	const char *why = refusal(s, command);

	if (why)
		reply_refuse(r, why);
	return why || own_command(s, r, command, text);
}

void
session_submit(struct session *s, struct reply *r, int64_t now_ms)
{
	assert(s->sheet);
	reply_begin(r, REPLY_SUBMITTED);
	if (exam_ticks(s, r, now_ms))
		exam_note(s, r, s->at);
}
