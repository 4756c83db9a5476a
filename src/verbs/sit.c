/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/sit.h"

#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/past.h"
#include "engine/sheet.h"
#include "figures/ask.h"
#include "profile/settings.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/verb.h"

void
sit_begin(struct sit *t)
{
	str_init(&t->typed);
	str_init(&t->page);
	str_init(&t->prompt);
	reply_init(&t->reply);
	reply_init(&t->beat);
	t->app->sit = t;
	t->complete = t->app->ui.complete;
	t->app->ui.complete = complete_line;
}

void
sit_release(struct sit *t)
{
	t->app->sit = NULL;
	t->app->ui.complete = t->complete;
	reply_release(&t->reply);
	reply_release(&t->beat);
	session_release(&t->session);
	str_release(&t->typed);
	str_release(&t->page);
	str_release(&t->prompt);
}

void
sit_show(struct sit *t)
{
	ui_write(&t->app->ui, &t->page);
	str_clear(&t->page);
}

void
sit_say(struct sit *t, const char *text)
{
	struct style style = app_style(t->app);

	layout_plain(&t->page, &style, "", LOOK_TEXT, span_of(text));
	sit_show(t);
}

static enum course
course_of(const struct sit *t, enum line_end end)
{
	return end == LINE_TEXT ? GO_ON : end == LINE_TICKED ? t->ticked : LEFT;
}

static const char leaving[] = "leaves; what you answered is saved";

enum course
sit_line(struct sit *t, const char *prompt)
{
	return course_of(t, ui_line(&t->app->ui, prompt, leaving, false, &t->typed));
}

enum course
sit_yes(struct sit *t, const char *question, bool *yes)
{
	return course_of(t, ui_yes(&t->app->ui, question, leaving, yes));
}

static int64_t
ticks(const struct sit *t)
{
	return clock_ticks_ms(&t->app->clock);
}

static bool
flagged(const struct sit *t)
{
	const struct question *q = session_shown(&t->session);
	struct past_question several;
	const struct past_question *past = q ? past_of(&t->app->history, q, &several) : NULL;

	return past && past->flagged;
}

static void
show_help(struct sit *t)
{
	struct style style = app_style(t->app);
	struct str lead = STR_INIT;

	for (size_t i = 0; i < n_slashes; i++) {
		if (!slash_holds(&slashes[i], &t->session))
			continue;
		str_clear(&lead);
		str_printf(&lead, "/%s%s%s", slashes[i].name, *slashes[i].arguments ? " " : "",
			   slashes[i].arguments);
		str_fill(&lead, ' ', lead.len < 14 ? 14 - lead.len : 1);
		layout_plain(&t->page, &style, lead.s, LOOK_TEXT, span_of(slashes[i].summary));
	}
	str_release(&lead);
	layout_plain(
	    &t->page, &style, "", LOOK_TEXT,
	    span_of("An answer may end in ! where you are sure, or in ? where you guess."));
	if (t->sheet)
		layout_plain(&t->page, &style, "", LOOK_TEXT,
			     span_of("/quit stops the exam, and 'resume' goes on with it."));
	sit_show(t);
}

/* The time used, alone, is nothing that a student must wait for. */
static bool
is_time_alone(const struct reply *r)
{
	for (size_t i = 0; i < r->n_entries; i++)
		if (r->entries[i].kind != EVENT_AT)
			return false;
	return true;
}

static bool
save(struct sit *t, const struct reply *r)
{
	if (r->n_entries == 0)
		return true;
	if (!is_time_alone(r))
		return app_save(t->app, &t->who, r->entries, r->n_entries);
	exam_note_time(t, r, true, &t->page);
	sit_show(t);
	return true;
}

enum course
sit_carry_out(struct sit *t)
{
	struct style style = app_style(t->app);
	struct reply *r = &t->reply;

	if (t->sheet && !exam_alone(t, &t->page)) {
		sit_show(t);
		return t->ticked;
	}
	/* An exam that is left records it with its end. */
	if (r->kind == REPLY_QUIT)
		return LEFT;
	bool answered = r->n_entries && r->entries[0].kind == EVENT_ANSWER;
	if (!save(t, r))
		return UNSAVED;
	session_commit(&t->session, r);
	switch (r->kind) {
	case REPLY_HINT:
		layout_markup(&t->page, &style, "Hint: ", span_str(&r->text));
		break;
	case REPLY_ANSWERED:
	case REPLY_WHY:
		figure_feedback(&t->page, &style, &t->session);
		break;
	case REPLY_SKIPPED:
		layout_plain(&t->page, &style, "", LOOK_TEXT, span_of("Skipped."));
		break;
	case REPLY_UNDONE:
		layout_plain(&t->page, &style, "", LOOK_TEXT, span_of("Taken back."));
		break;
	case REPLY_HELP:
		show_help(t);
		break;
	default:
		if (r->text.len)
			layout_plain(&t->page, &style, "", LOOK_TEXT, span_str(&r->text));
		break;
	}
	sit_show(t);
	return t->sheet ? exam_reply(t, answered) : GO_ON;
}

enum course
sit_do(struct sit *t, enum command command, struct span text)
{
	session_command(&t->session, &t->reply, command, text, flagged(t), ticks(t));
	return sit_carry_out(t);
}

bool
sit_is_command(struct span line)
{
	return (line.n && line.s[0] == '/') || span_is(line, "?");
}

static void
no_command(struct sit *t, struct span word)
{
	const char **names = alloc_items(n_slashes, sizeof(*names));
	struct str text = STR_INIT;
	size_t n = 0;

	for (size_t i = 0; i < n_slashes; i++)
		if (slash_holds(&slashes[i], &t->session))
			names[n++] = slashes[i].name;
	const char *near = text_nearest(word, names, n);
	str_printf(&text, "There is no command /%.*s; ", (int)word.n, word.s);
	if (near)
		str_printf(&text, "did you mean /%s?", near);
	else
		str_text(&text, "/help lists them.");
	sit_say(t, text.s);
	str_release(&text);
	free(names);
}

static void
not_here(struct sit *t, const struct slash *slash)
{
	struct str text = STR_INIT;

	str_printf(&text, "/%s is for exams; /help lists what there is here.", slash->name);
	sit_say(t, text.s);
	str_release(&text);
}

enum course
sit_command(struct sit *t, struct span line)
{
	if (span_is(line, "?"))
		return sit_do(t, COMMAND_HELP, line);
	line.s++;
	line.n--;
	struct span word = span_word(&line);
	const struct slash *slash = slash_find(word);
	if (!slash)
		no_command(t, word);
	else if (!t->sheet && !slash_holds(slash, &t->session))
		not_here(t, slash);
	else
		return sit_do(t, slash->command, line);
	return GO_ON;
}

/* Whether the word is an accepted answer to a question that takes words. */
static bool
is_answer(const struct session *s, struct span word)
{
	const struct question *q = session_question(s);
	size_t gap = s->response.n_gaps;

	for (size_t i = 0; gap < q->n_gaps && i < q->gaps[gap].n; i++) {
		struct str a = STR_INIT, b = STR_INIT;
		text_fold(&a, word);
		text_fold(&b, span_of(q->gaps[gap].items[i]));
		bool same = span_same(span_str(&a), span_str(&b));
		str_release(&a);
		str_release(&b);
		if (same)
			return true;
	}
	return false;
}

/* A line that is just a command's name may be one whose slash was forgotten. */
static const struct slash *
forgotten_slash(const struct sit *t, struct span line)
{
	const struct slash *slash = t->app->ui.interactive ? slash_find(line) : NULL;

	if (!slash || !slash_holds(slash, &t->session) || is_answer(&t->session, line))
		return NULL;
	return slash;
}

/* An empty line where an answer stands, and none is on its way: what that is. */
static bool
recalled(struct sit *t, struct span line)
{
	struct style style = app_style(t->app);

	if (line.n || t->session.response.n_gaps)
		return false;
	figure_answered(&t->page, &style, &t->session);
	bool stood = t->page.len > 0;
	sit_show(t);
	return stood;
}

static enum course
take_answer(struct sit *t, struct span line)
{
	const struct slash *slash = forgotten_slash(t, line);
	bool meant = slash;

	if (slash) {
		str_clear(&t->prompt);
		str_printf(&t->prompt, "Did you mean /%s? [Y/n] ", slash->name);
		enum course course = sit_yes(t, t->prompt.s, &meant);
		if (course != GO_ON)
			return course;
	}
	if (meant)
		return sit_do(t, slash->command, (struct span){line.s, 0});
	if (recalled(t, line))
		return GO_ON;
	session_answer(&t->session, &t->reply, line, ticks(t));
	return sit_carry_out(t);
}

/* After a wrong answer there is time to read: until Enter, commands go to the question just
 * answered. */
static enum course
pause_here(struct sit *t)
{
	const struct session *s = &t->session;
	bool seen = t->reply.kind == REPLY_ANSWERED;
	size_t at = s->at;

	if (!seen || is_full(s->last.verdict.score) || !t->app->ui.interactive ||
	    !span_is(setting_value(&t->app->history, "pause"), "on"))
		return GO_ON;
	while (s->at == at) {
		enum course course = sit_line(t, "Enter> ");
		if (course != GO_ON)
			return course;
		struct span line = span_trim(span_str(&t->typed));
		if (line.n == 0)
			return GO_ON;
		if (sit_is_command(line))
			course = sit_command(t, line);
		else
			sit_say(t, "Press Enter to go on; a line with a slash is a command: /help "
				   "lists them.");
		if (course != GO_ON)
			return course;
	}
	return GO_ON;
}

static enum course
put_question(struct sit *t)
{
	struct style style = app_style(t->app);

	struct drawn drawn =
	    app_drawn(t->app, session_question(&t->session), session_new_case(&t->session));
	figure_question(&t->page, &style, &t->session, &drawn);
	sit_show(t);
	session_asked(&t->session, &t->reply, ticks(t));
	return t->sheet ? sit_carry_out(t) : GO_ON;
}

static void
question_prompt(struct sit *t)
{
	str_clear(&t->prompt);
	if (t->sheet)
		exam_prompt(t, "answer> ");
	else
		str_text(&t->prompt, "answer> ");
}

enum course
sit_question(struct sit *t)
{
	const struct session *s = &t->session;
	size_t at = s->at, gap = SIZE_MAX;
	struct style style = app_style(t->app);
	enum course course = put_question(t);

	while (course == GO_ON && s->at == at && s->asked) {
		if (s->response.n_gaps != gap && s->response.n_gaps < session_question(s)->n_gaps)
			figure_gap(&t->page, &style, session_question(s), s->response.n_gaps);
		gap = s->response.n_gaps;
		sit_show(t);
		question_prompt(t);
		course = sit_line(t, t->prompt.s);
		if (course != GO_ON)
			break;
		struct span line = span_trim(span_str(&t->typed));
		course = sit_is_command(line) ? sit_command(t, line) : take_answer(t, line);
	}
	return course == GO_ON ? pause_here(t) : course;
}
