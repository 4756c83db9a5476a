/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sittings: practice. The session decides, this file talks. */
#include <assert.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "engine/draw.h"
#include "engine/filter.h"
#include "engine/past.h"
#include "engine/session.h"
#include "figures/ask.h"
#include "figures/summary.h"
#include "profile/settings.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/verb.h"

enum { DEFAULT_QUESTIONS = 10 };

enum course { GO_ON, LEFT, UNSAVED };

struct sit {
	struct app *app;
	struct session session;
	struct sitting who;
	struct reply reply;
	struct str typed, page;
};

static void
show(struct sit *t)
{
	ui_write(&t->app->ui, &t->page);
	str_clear(&t->page);
}

static void
say(struct sit *t, const char *text)
{
	struct style style = app_style(t->app);

	layout_plain(&t->page, &style, "", LOOK_TEXT, span_of(text));
	show(t);
}

static void
show_question(struct sit *t)
{
	struct style style = app_style(t->app);

	figure_question(&t->page, &style, &t->session);
	show(t);
	session_asked(&t->session, &t->reply, clock_ticks_ms(&t->app->clock));
}

static bool
flagged(const struct sit *t)
{
	struct past_question several;
	const struct past_question *past =
	    past_of(&t->app->history, session_shown(&t->session), &several);

	return past && past->flagged;
}

static void
show_help(struct sit *t)
{
	struct style style = app_style(t->app);
	struct str lead = STR_INIT;

	for (size_t i = 0; i < n_slashes; i++) {
		str_clear(&lead);
		str_printf(&lead, "/%s%s%s", slashes[i].name, *slashes[i].arguments ? " " : "",
			   slashes[i].arguments);
		str_fill(&lead, ' ', lead.len < 14 ? 14 - lead.len : 1);
		layout_plain(&t->page, &style, lead.s, LOOK_TEXT, span_of(slashes[i].summary));
	}
	str_release(&lead);
	say(t, "An answer may end in ! where you are sure, or in ? where you guess.");
}

/* Saves what the reply records, goes on, and shows what became of it. */
static enum course
carry_out(struct sit *t)
{
	struct style style = app_style(t->app);
	struct reply *r = &t->reply;

	if (r->n_entries && !app_save(t->app, &t->who, r->entries, r->n_entries))
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
	case REPLY_QUIT:
		return LEFT;
	default:
		if (r->text.len)
			layout_plain(&t->page, &style, "", LOOK_TEXT, span_str(&r->text));
		break;
	}
	show(t);
	return GO_ON;
}

static enum course
command(struct sit *t, struct span line)
{
	struct str name = STR_INIT;
	const char *names[COMMANDS];

	line.s++;
	line.n--;
	struct span word = span_word(&line);
	const struct slash *slash = slash_find(word);
	if (slash) {
		session_command(&t->session, &t->reply, slash->command, line, flagged(t),
				clock_ticks_ms(&t->app->clock));
		return carry_out(t);
	}
	assert(n_slashes <= COMMANDS);
	for (size_t i = 0; i < n_slashes; i++)
		names[i] = slashes[i].name;
	const char *near = text_nearest(word, names, n_slashes);
	str_printf(&name, "There is no command /%.*s; ", (int)word.n, word.s);
	if (near)
		str_printf(&name, "did you mean /%s?", near);
	else
		str_text(&name, "/help lists them.");
	say(t, name.s);
	str_release(&name);
	return GO_ON;
}

/* A line that is just a command's name may be one whose slash was forgotten. False: the student
 * leaves. */
static bool
meant_command(struct sit *t, const struct slash *slash, bool *meant)
{
	struct str question = STR_INIT;

	*meant = true;
	str_printf(&question, "Did you mean /%s? [Y/n] ", slash->name);
	bool answered = ui_yes(&t->app->ui, question.s, meant) == LINE_TEXT;
	str_release(&question);
	return answered;
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

static enum course
take_line(struct sit *t, bool question)
{
	struct span line = span_trim(span_str(&t->typed));

	if (line.n && line.s[0] == '/')
		return command(t, line);
	if (span_is(line, "?")) {
		session_command(&t->session, &t->reply, COMMAND_HELP, line, false,
				clock_ticks_ms(&t->app->clock));
		return carry_out(t);
	}
	if (!question) {
		say(t, "Press Enter to go on; a line with a slash is a command: /help lists them.");
		return GO_ON;
	}
	const struct slash *slash = t->app->ui.interactive ? slash_find(line) : NULL;
	bool meant = false;
	if (slash && !is_answer(&t->session, line) && !meant_command(t, slash, &meant))
		return LEFT;
	if (meant) {
		session_command(&t->session, &t->reply, slash->command, (struct span){line.s, 0},
				flagged(t), clock_ticks_ms(&t->app->clock));
		return carry_out(t);
	}
	session_answer(&t->session, &t->reply, line, clock_ticks_ms(&t->app->clock));
	return carry_out(t);
}

/* After a wrong answer there is time to read: until Enter, commands go to the question just
 * answered. */
static enum course
pause_here(struct sit *t)
{
	const struct session *s = &t->session;
	bool wrong = t->reply.kind == REPLY_ANSWERED && s->last.verdict.score < 1 - 1e-9;
	enum course course = GO_ON;

	if (!wrong || !t->app->ui.interactive ||
	    !span_is(setting_value(&t->app->history, "pause"), "on"))
		return GO_ON;
	while (course == GO_ON) {
		size_t at = s->at;
		if (ui_line(&t->app->ui, "Enter> ", false, &t->typed) != LINE_TEXT)
			return LEFT;
		if (span_trim(span_str(&t->typed)).n == 0)
			return GO_ON;
		course = take_line(t, false);
		if (s->at != at)
			return course;
	}
	return course;
}

static enum course
ask_one(struct sit *t)
{
	const struct session *s = &t->session;
	size_t at = s->at, gap = SIZE_MAX;
	struct style style = app_style(t->app);

	show_question(t);
	while (s->at == at && s->asked) {
		if (s->response.n_gaps != gap && s->response.n_gaps < session_question(s)->n_gaps)
			figure_gap(&t->page, &style, session_question(s), s->response.n_gaps);
		gap = s->response.n_gaps;
		show(t);
		if (ui_line(&t->app->ui, "answer> ", false, &t->typed) != LINE_TEXT)
			return LEFT;
		enum course course = take_line(t, true);
		if (course != GO_ON)
			return course;
	}
	return pause_here(t);
}

static bool
save_begin(struct sit *t, const char *filter)
{
	char zone[7];
	struct str at = STR_INIT, seed = STR_INIT, words = STR_INIT, count = STR_INIT;
	struct entry e = {.kind = EVENT_BEGIN};

	zone_text(zone_offset(app_now(t->app)), zone);
	str_printf(&at, "zone=%s", zone);
	str_printf(&seed, "seed=%" PRIu64, t->session.seed);
	str_printf(&words, "filter=%s", filter);
	str_printf(&count, "questions=%zu", t->session.n);
	e.fields[e.n++] = span_of(mode_names[MODE_PRACTICE]);
	e.fields[e.n++] = span_str(&at);
	e.fields[e.n++] = span_str(&seed);
	if (*filter)
		e.fields[e.n++] = span_str(&words);
	e.fields[e.n++] = span_str(&count);
	bool saved = app_save(t->app, &t->who, &e, 1);
	str_release(&at);
	str_release(&seed);
	str_release(&words);
	str_release(&count);
	return saved;
}

static bool
save_end(struct sit *t, enum ending ending)
{
	struct str count = STR_INIT, sum = STR_INIT;
	size_t answered;
	double points, seconds;

	session_totals(&t->session, &answered, &points, &seconds);
	str_printf(&count, "%zu", answered);
	str_number(&sum, points, KEPT_DECIMALS);
	struct entry e = {
	    .kind = EVENT_END,
	    .n = 3,
	    .fields = {span_of(ending_names[ending]), span_str(&count), span_str(&sum)}};
	bool saved = app_save(t->app, &t->who, &e, 1);
	str_release(&count);
	str_release(&sum);
	return saved;
}

static enum exit_status
finish(struct sit *t, enum course course, bool json)
{
	struct style style = app_style(t->app);

	/* What could not be saved a moment ago is not tried once more behind the student's back. */
	if (course != UNSAVED && !save_end(t, course == LEFT ? ENDING_STOPPED : ENDING_DONE))
		course = UNSAVED;
	figure_summary(&t->page, &style, &t->session, t->app->in_repl ? "" : "nmtquiz ");
	show(t);
	if (json)
		figure_summary_json(&t->page, &t->session, t->who.name, mode_names[MODE_PRACTICE]);
	enum exit_status status = json ? app_print(t->app, &t->page) : EXIT_WELL;
	return course == UNSAVED ? EXIT_IO : status;
}

static bool
answered_before(const struct history *h)
{
	for (size_t i = 0; i < h->n_questions; i++)
		if (h->questions[i].n_answers)
			return true;
	return false;
}

static enum exit_status
sit(struct app *app, const struct question **questions, size_t n, const char *filter, bool json)
{
	struct sit t = {.app = app, .typed = STR_INIT, .page = STR_INIT};
	enum course course = GO_ON;

	sitting_name(&t.who, &app->history, &app->names);
	session_init(&t.session, questions, n,
		     app->options.seeded ? app->options.seed : random_next(&app->random));
	reply_init(&t.reply);
	app->session = &t.session;
	if (app->ui.interactive && !answered_before(&app->history))
		say(&t, "Type an answer and press Enter. ? shows what else you can type.");
	if (!save_begin(&t, filter))
		course = UNSAVED;
	while (course == GO_ON && session_question(&t.session)) {
		journal_catch_up(&app->journal, &app->history, &app->diags);
		app_report(app);
		course = ask_one(&t);
	}
	app->session = NULL;
	enum exit_status status = finish(&t, course, json);
	reply_release(&t.reply);
	session_release(&t.session);
	str_release(&t.typed);
	str_release(&t.page);
	return status;
}

/* The filter's words as one text, for the journal. */
static void
join(struct str *out, const struct args *args, size_t from)
{
	for (size_t i = from; i < args->n; i++) {
		if (out->len)
			str_byte(out, ' ');
		str_text(out, args->words[i]);
	}
}

enum exit_status
verb_practice(struct app *app, const struct args *args)
{
	struct filter filter;
	struct str words = STR_INIT;
	uint64_t want = DEFAULT_QUESTIONS;
	const struct question **drawn = NULL;
	size_t from = args->n && parse_count(span_of(args->words[0]), BANK_MAX_QUESTIONS, &want);
	bool counted = from > 0;

	uint64_t number;
	if (want == 0 ||
	    (!counted && args->n && parse_count(span_of(args->words[0]), UINT64_MAX, &number)))
		return app_usage(app, "practice asks 1 to %d questions, not %s", BANK_MAX_QUESTIONS,
				 args->words[0]);
	if (!app_profile(app))
		return EXIT_IO;
	app_banks(app);
	journal_catch_up(&app->journal, &app->history, &app->diags);
	app_report(app);
	filter_init(&filter);
	enum exit_status status = filter_words(app, &filter, args, from);
	size_t n = status ? 0
			  : draw_practice(&app->library, &app->history, &filter, want, &app->random,
					  &drawn);
	join(&words, args, from);
	if (!status && n == 0) {
		app_tell(app, "no question fits%s%s; 'topics' and 'banks' show what there is",
			 words.len ? ": " : "", words.s);
		status = EXIT_FINDINGS;
	}
	if (n && counted && n < want)
		app_tell(app,
			 n == 1 ? "only %zu question fits; it is asked"
				: "only %zu questions fit; all are asked",
			 n);
	if (n)
		status = sit(app, drawn, n, words.s, args->json);
	else
		free(drawn);
	filter_release(&filter);
	str_release(&words);
	return status;
}
