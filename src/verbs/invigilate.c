/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam is sat: its prompts, its clock, its end and its result. */
#include <math.h>

#include "bank/exam.h"
#include "engine/result.h"
#include "engine/sheet.h"
#include "figures/ask.h"
#include "figures/result.h"
#include "figures/sheet.h"
#include "figures/words.h"
#include "text/layout.h"
#include "verbs/lookback.h"
#include "verbs/report.h"
#include "verbs/sit.h"
#include "verbs/study.h"
#include "verbs/verb.h"

enum {
	LOOK_MS = 1000, /* between two looks at what other windows wrote */
	NARROW = 60	/* columns in which the prompt is short */
};

void
exam_prompt(struct sit *t, const char *end)
{
	const struct session *s = &t->session;
	struct style style = app_style(t->app);
	bool brief = style.width < NARROW;
	const char *between = brief ? " " : style.plain ? ", " : " \u00b7 ";

	if (s->at < s->n)
		str_printf(&t->prompt, "%zu/%zu%s", s->at + 1, s->n, between);
	if (s->timer.limit_ms) {
		figure_clock(&t->prompt, timer_left_ms(&s->timer));
		str_printf(&t->prompt, "%s%s", brief ? "" : " left", between);
	}
	str_printf(&t->prompt, "%zu open %s", session_tally(s).open, end);
}

/* Why the exam can't go on in this window; NULL: it can. */
static const char *
estranged(const struct sit *t)
{
	const struct past_session *past = history_session(&t->app->history, span_of(t->who.name));

	if (!past || past->items < t->sheet->n)
		return "Your profile does not hold this exam any more, so it stops here.";
	if (sitting_elsewhere(&t->who, &t->app->history))
		return "This exam went on in another window, so it stops here.";
	return NULL;
}

bool
exam_alone(struct sit *t, struct str *out)
{
	struct app *app = t->app;
	struct style style = app_style(app);

	/* What is wrong is said where something is to be saved. */
	if (!journal_catch_up(&app->journal, &app->history, &app->diags))
		diags_clear(&app->diags);
	report_findings(out, &style, &app->diags);
	diags_clear(&app->diags);
	const char *why = estranged(t);
	if (!why)
		return true;
	layout_plain(out, &style, "", LOOK_TEXT, span_of(why));
	t->ticked = ELSEWHERE;
	return false;
}

bool
exam_note_time(struct sit *t, const struct reply *r, bool durable, struct str *out)
{
	struct app *app = t->app;
	struct style style = app_style(app);

	bool saved = app_append(app, &t->who, r->entries, r->n_entries, durable);
	if (!saved && !t->told)
		report_findings(out, &style, &app->diags);
	if (!saved)
		t->told = true;
	diags_clear(&app->diags);
	return saved;
}

bool
exam_tick(void *state, struct str *text)
{
	struct app *app = state;
	struct sit *t = app->sit;
	struct style style = app_style(app);
	int64_t now = clock_ticks_ms(&app->clock);

	session_tick(&t->session, &t->beat, now);
	if (now - t->looked_ms >= LOOK_MS) {
		t->looked_ms = now;
		if (!exam_alone(t, text))
			return false;
	}
	/* What is not saved now is with the next tick. */
	if (t->beat.n_entries == 0 || exam_note_time(t, &t->beat, false, text))
		session_commit(&t->session, &t->beat);
	if (t->beat.text.len)
		layout_plain(text, &style, "", LOOK_STRONG, span_str(&t->beat.text));
	if (t->beat.kind != REPLY_TIMEOUT)
		return true;
	t->ticked = TIMED_OUT;
	return false;
}

static enum course
confirm(struct sit *t)
{
	bool yes = false;
	enum course course = sit_yes(t, "Submit? [y/N] ", &yes);

	if (course != GO_ON)
		return course;
	if (!yes) {
		sit_say(t, "Not handed in.");
		return GO_ON;
	}
	session_submit(&t->session, &t->reply, clock_ticks_ms(&t->app->clock));
	return sit_carry_out(t);
}

/* The answer is shown back, now that it is saved. */
static void
acknowledge(struct sit *t)
{
	const struct session *s = &t->session;
	struct style style = app_style(t->app);
	struct str line = STR_INIT;

	str_text(&line, "Saved: ");
	if (figure_standing(&line, s, s->given[s->n_given - 1].place))
		layout_plain(&t->page, &style, "", LOOK_DIM, span_str(&line));
	sit_show(t);
	str_release(&line);
}

enum course
exam_reply(struct sit *t, bool answered)
{
	struct style style = app_style(t->app);

	switch (t->reply.kind) {
	case REPLY_MOVED:
		if (answered)
			acknowledge(t);
		return GO_ON;
	case REPLY_LEFT:
		figure_sheet(&t->page, &style, &t->session);
		sit_show(t);
		return GO_ON;
	case REPLY_CONFIRM:
		return confirm(t);
	case REPLY_SUBMITTED:
		return SUBMITTED;
	case REPLY_TIMEOUT:
		return TIMED_OUT;
	default:
		return GO_ON;
	}
}

/* At the exam's end the commands' names do without their slash, and a number is a place. */
static enum course
take_word(struct sit *t, struct span line)
{
	struct span rest = line, word = span_word(&rest);
	const struct slash *slash = slash_find(word);
	uint64_t place;

	if (sit_is_command(line))
		return sit_command(t, line);
	if (slash)
		return sit_do(t, slash->command, rest);
	if (parse_count(word, UINT32_MAX, &place) && rest.n == 0)
		return sit_do(t, COMMAND_GO, word);
	sit_say(t, "Type submit, left, go N or quit; ? lists the rest.");
	return GO_ON;
}

static enum course
at_end(struct sit *t)
{
	const struct session *s = &t->session;
	struct style style = app_style(t->app);

	figure_end(&t->page, &style, s);
	sit_show(t);
	session_asked(&t->session, &t->reply, clock_ticks_ms(&t->app->clock));
	enum course course = sit_carry_out(t);
	while (course == GO_ON && s->at == s->n && s->asked) {
		str_clear(&t->prompt);
		exam_prompt(t, "exam> ");
		course = sit_line(t, t->prompt.s);
		if (course == GO_ON)
			course = take_word(t, span_trim(span_str(&t->typed)));
	}
	return course;
}

static void
say_terms(struct sit *t)
{
	const struct terms *terms = &t->sheet->terms;
	struct style style = app_style(t->app);
	struct str line = STR_INIT;

	str_printf(&line, "%zu question%s, ", t->sheet->n, t->sheet->n == 1 ? "" : "s");
	if (terms->minutes <= 0) {
		str_text(&line, "no clock");
	} else {
		str_number(&line, terms_seconds(terms) / 60, 2);
		str_text(&line, " minutes");
	}
	if (terms->minutes > 0 && terms->extra > 1) {
		str_text(&line, " (");
		str_number(&line, terms->minutes, 2);
		str_text(&line, " times ");
		str_number(&line, terms->extra, 2);
		str_text(&line, ", your extra time)");
	}
	str_printf(&line, ". %s.",
		   terms->forward ? "An answer stands, and there is no way back"
		   : terms->each  ? "You may pass questions over and go back to them"
				  : "You may go back and change answers until you submit");
	str_byte(&line, ' ');
	words_pass(&line, t->sheet);
	str_text(&line, " ? lists the commands.");
	layout_plain(&t->page, &style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

/* Where a stopped exam stands, and what has become of its questions. */
static void
say_standing(struct sit *t, const struct exam *e)
{
	struct style style = app_style(t->app);
	struct str line = STR_INIT;
	struct result r;

	str_printf(&line, "It goes on: %zu of %zu answered", session_tally(&t->session).answered,
		   t->sheet->n);
	if (t->session.timer.limit_ms) {
		str_text(&line, ", ");
		figure_clock(&line, timer_left_ms(&t->session.timer));
		str_text(&line, " left");
	}
	str_text(&line, ". ? lists the commands.");
	layout_plain(&t->page, &style, "", LOOK_TEXT, span_str(&line));
	result_of(&r, t->sheet, e);
	str_clear(&line);
	words_changed(&line, t->sheet, &r);
	if (line.len && r.n_gone)
		str_byte(&line, ' ');
	words_gone(&line, t->sheet, &r);
	if (line.len)
		layout_plain(&t->page, &style, "", LOOK_TEXT, span_str(&line));
	result_release(&r);
	str_release(&line);
}

static enum course
sit_to_the_end(struct sit *t, const struct exam *e, bool going_on)
{
	struct style style = app_style(t->app);
	struct str title = STR_INIT;
	enum course course = GO_ON;

	words_title(&title, t->sheet, e);
	layout_plain(&t->page, &style, "", LOOK_STRONG, span_str(&title));
	str_release(&title);
	if (going_on)
		say_standing(t, e);
	else
		say_terms(t);
	sit_show(t);
	if (timer_out(&t->session.timer)) {
		session_tick(&t->session, &t->beat, clock_ticks_ms(&t->app->clock));
		exam_note_time(t, &t->beat, false, &t->page);
		sit_say(t, t->beat.text.s);
		return TIMED_OUT;
	}
	t->app->ui.tick = exam_tick;
	while (course == GO_ON)
		course = session_question(&t->session) ? sit_question(t) : at_end(t);
	t->app->ui.tick = NULL;
	return course;
}

/* The sheet as the history now has it. */
static bool
read_sheet(struct sheet *s, const struct app *app, const char *name)
{
	const struct past_session *past = history_session(&app->history, span_of(name));

	return past &&
	       sheet_read(s, &app->history, (size_t)(past - app->history.sessions), &app->library);
}

/* Where the student leaves, with the place and the time used. */
static bool
save_end(struct sit *t, enum course course, const struct result *r)
{
	struct str answered = STR_INIT, points = STR_INIT, score = STR_INIT;
	struct entry entries[2];
	size_t n = 0;
	bool over = course != LEFT;
	enum ending ending = course == LEFT	   ? ENDING_STOPPED
			     : course == SUBMITTED ? ENDING_DONE
						   : ENDING_TIMEOUT;

	session_command(&t->session, &t->reply, COMMAND_QUIT, (struct span){"", 0}, false,
			clock_ticks_ms(&t->app->clock));
	if (!over && t->reply.n_entries)
		entries[n++] = t->reply.entries[0];
	str_printf(&answered, "%zu", r->answered);
	str_number(&points, r->points, KEPT_DECIMALS);
	str_text(&score, over ? "" : "-");
	if (over)
		str_number(&score, isnan(r->scaled) ? r->percent : r->scaled, KEPT_DECIMALS);
	entries[n++] = (struct entry){.kind = EVENT_END,
				      .n = 5,
				      .fields = {span_of(ending_names[ending]), span_str(&answered),
						 span_str(&points), span_str(&score),
						 span_of(!over	     ? "-"
							 : r->passed ? "pass"
								     : "fail")}};
	bool saved = app_save(t->app, &t->who, entries, n);
	str_release(&answered);
	str_release(&points);
	str_release(&score);
	return saved;
}

/* Shows the result as the profile now has it. */
static enum exit_status
show_result(struct sit *t, const struct exam *e, enum course course, bool json)
{
	struct app *app = t->app;
	struct style style = app_style(app);
	enum exit_status status = course == UNSAVED ? EXIT_IO : EXIT_WELL;
	struct sheet s;
	struct result r;

	if (!read_sheet(&s, app, t->who.name))
		return status;
	result_of(&r, &s, e);
	if (course != ELSEWHERE)
		figure_result(&t->page, &style, &s, &r, e, app_before_verb(app),
			      app->ui.interactive);
	if (course != ELSEWHERE && sheet_over(&s))
		study_next_review(app, &t->page);
	while (t->page.len > 1 && t->page.s[t->page.len - 2] == '\n')
		str_truncate(&t->page, t->page.len - 1);
	sit_show(t);
	if (json) {
		figure_result_json(&t->page, &s, &r, e);
		enum exit_status printed = app_print(app, &t->page);
		status = printed ? printed : status;
	}
	if (!status && sheet_over(&s) && course != ELSEWHERE)
		status = r.passed ? EXIT_WELL : EXIT_FINDINGS;
	if (sheet_over(&s) && course != ELSEWHERE && app->ui.interactive)
		walk_through(app, &s);
	result_release(&r);
	sheet_release(&s);
	return status;
}

static enum exit_status
finish(struct sit *t, const struct exam *e, enum course course, bool json)
{
	struct sheet s;
	struct result r;

	if (course != UNSAVED && course != ELSEWHERE && read_sheet(&s, t->app, t->who.name)) {
		result_of(&r, &s, e);
		if (!save_end(t, course, &r))
			course = UNSAVED;
		result_release(&r);
		sheet_release(&s);
	}
	return show_result(t, e, course, json);
}

enum exit_status
exam_sit(struct app *app, const struct sitting *who, bool going_on, bool json)
{
	struct sit t = {.app = app, .who = *who};
	struct sheet sheet;

	if (!read_sheet(&sheet, app, who->name)) {
		app_tell(app, "the exam %s cannot be read from your profile", who->name);
		return EXIT_IO;
	}
	const struct exam *e = library_exam(&app->library, sheet.exam);
	t.sheet = &sheet;
	session_init_exam(&t.session, &sheet, app_now(app), clock_ticks_ms(&app->clock));
	sit_begin(&t);
	enum course course = sit_to_the_end(&t, e, going_on);
	enum exit_status status = finish(&t, e, course, json);
	sit_release(&t);
	sheet_release(&sheet);
	return status;
}
