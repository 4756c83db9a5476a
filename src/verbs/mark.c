/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A student's marks on a question: flag, suspend, note, report. */
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/past.h"
#include "figures/show.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/verb.h"

/* The question that the first word names, with the profile open; NULL after a message. */
static const struct question *
marked(struct app *app, const struct args *args, const char *verb, enum exit_status *status)
{
	*status = EXIT_IO;
	if (!app_profile(app))
		return NULL;
	app_banks(app);
	*status = EXIT_USAGE;
	if (args->n == 0) {
		app_tell(app, "%s what? Type a question's name, BANK/ID; 'find TEXT' looks for one",
			 verb);
		return NULL;
	}
	return app_question(app, span_of(args->words[0]));
}

static enum exit_status
done(struct app *app, const char *what, const struct question *q)
{
	struct str out = STR_INIT;

	str_printf(&out, "%s: %s\n", what, q->name);
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

/* The event under the question's name, and, where it takes a mark off, under its former names: a
 * mark under any of them is the question's own. */
static bool
save_mark(struct app *app, enum event_kind kind, const struct question *q)
{
	bool off = kind == EVENT_UNFLAG || kind == EVENT_UNSUSPEND;
	size_t n = off ? q->was.n + 1 : 1;
	struct entry *entries = alloc_items(n, sizeof(*entries));
	char **names = alloc_items(n, sizeof(*names));

	for (size_t i = 0; i < n; i++) {
		struct str name = STR_INIT;
		if (i == 0)
			str_text(&name, q->name);
		else
			question_former(&name, q, i - 1);
		names[i] = str_take(&name);
		entries[i] = (struct entry){.kind = kind, .n = 1, .fields = {span_of(names[i])}};
	}
	bool saved = app_save(app, &app->run, entries, n);
	for (size_t i = 0; i < n; i++)
		free(names[i]);
	free(names);
	free(entries);
	return saved;
}

/* A mark that can be set and taken off. */
struct mark {
	enum event_kind kind;
	const char *what, *already; /* said when it is done, or is so without it */
	const char *none;	    /* where no question has it; NULL: it needs a question */
};

static bool
has_mark(const struct app *app, enum event_kind kind, const struct question *q)
{
	struct past_question several;
	const struct past_question *past = past_of(&app->history, q, &several);
	bool suspends = kind == EVENT_SUSPEND || kind == EVENT_UNSUSPEND;

	return past && (suspends ? past->suspended : past->flagged);
}

/* The questions that have it, in the banks' order. */
static enum exit_status
list_marked(struct app *app, const struct mark *mark)
{
	struct str out = STR_INIT, stem = STR_INIT;
	struct style style = app_style(app);

	if (!app_profile(app))
		return EXIT_IO;
	app_banks(app);
	for (size_t i = 0; i < app->library.n_questions; i++) {
		const struct question *q = app->library.questions[i];
		if (!has_mark(app, mark->kind, q))
			continue;
		str_clear(&stem);
		figure_stem(&stem, q);
		layout_plain(&out, &style, "", LOOK_STRONG, span_of(q->name));
		layout_inline(&out, &style, "  ", span_str(&stem));
	}
	if (out.len == 0)
		layout_plain(&out, &style, "", LOOK_TEXT, span_of(mark->none));
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	str_release(&stem);
	return status;
}

static enum exit_status
set_mark(struct app *app, const struct args *args, const struct mark *mark)
{
	enum exit_status status;
	const char *name = event_names[mark->kind];
	bool on = mark->kind == EVENT_FLAG || mark->kind == EVENT_SUSPEND;

	if (args->n == 0 && mark->none)
		return list_marked(app, mark);
	const struct question *q = marked(app, args, name, &status);
	if (!q)
		return status;
	if (args->n > 1)
		return app_usage(app, "%s takes one question at a time", name);
	if (has_mark(app, mark->kind, q) == on)
		return done(app, mark->already, q);
	return save_mark(app, mark->kind, q) ? done(app, mark->what, q) : EXIT_IO;
}

enum exit_status
verb_flag(struct app *app, const struct args *args)
{
	static const struct mark mark = {EVENT_FLAG, "Flagged", "Already flagged",
					 "No question is flagged."};
	return set_mark(app, args, &mark);
}

enum exit_status
verb_unflag(struct app *app, const struct args *args)
{
	static const struct mark mark = {EVENT_UNFLAG, "No longer flagged", "Not flagged", NULL};
	return set_mark(app, args, &mark);
}

enum exit_status
verb_suspend(struct app *app, const struct args *args)
{
	static const struct mark mark = {EVENT_SUSPEND, "Never asked again until 'unsuspend'",
					 "Already suspended", "No question is suspended."};
	return set_mark(app, args, &mark);
}

enum exit_status
verb_unsuspend(struct app *app, const struct args *args)
{
	static const struct mark mark = {EVENT_UNSUSPEND, "Asked again", "Not suspended", NULL};
	return set_mark(app, args, &mark);
}

static enum exit_status
remark(struct app *app, const struct args *args, enum event_kind kind, const char *what)
{
	enum exit_status status;
	const struct question *q = marked(app, args, event_names[kind], &status);
	struct str text = STR_INIT, visible = STR_INIT;
	char revision[9];

	if (!q)
		return status;
	for (size_t i = 1; i < args->n; i++)
		str_printf(&text, "%s%s", i > 1 ? " " : "", args->words[i]);
	if (text.len == 0) {
		status = app_usage(app, "type the text behind the question: %s %s TEXT",
				   event_names[kind], q->name);
	} else {
		struct entry e = {.kind = kind, .n = 1, .fields = {span_of(q->name)}};
		figure_revision(revision, q);
		if (kind == EVENT_REPORT)
			e.fields[e.n++] = span_of(revision);
		text_visible(&visible, span_str(&text));
		e.fields[e.n++] = span_str(&visible);
		status = app_save(app, &app->run, &e, 1) ? done(app, what, q) : EXIT_IO;
	}
	str_release(&text);
	str_release(&visible);
	return status;
}

enum exit_status
verb_note(struct app *app, const struct args *args)
{
	return remark(app, args, EVENT_NOTE, "Noted");
}

enum exit_status
verb_report(struct app *app, const struct args *args)
{
	return remark(app, args, EVENT_REPORT, "Reported");
}
