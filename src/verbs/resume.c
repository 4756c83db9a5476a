/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stopped exams go on. */
#include "verbs/stopped.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "engine/past.h"
#include "engine/sheet.h"
#include "engine/timer.h"
#include "figures/sheet.h"
#include "figures/summary.h"
#include "figures/table.h"
#include "text/unicode.h"
#include "verbs/sit.h"
#include "verbs/verb.h"

enum { NARROW = 60 };

const struct past_session **
stopped_exams(const struct app *app, struct span name, size_t *n)
{
	const struct history *h = &app->history;
	const struct past_session **found = alloc_items(h->n_sessions, sizeof(*found));

	*n = 0;
	for (size_t i = 0; i < h->n_sessions; i++) {
		const struct past_session *s = &h->sessions[i];
		bool meant = name.n == 0 || span_same(name, s->name) || span_same(name, s->exam);
		if (meant && past_stopped(s))
			found[(*n)++] = s;
	}
	return found;
}

void
stopped_note(struct str *out, const struct app *app)
{
	size_t n;
	const struct past_session **found = stopped_exams(app, (struct span){"", 0}, &n);

	if (n == 1)
		str_printf(out, "A stopped exam waits, %.*s, %u of %u answered: 'resume' goes on.",
			   (int)found[0]->exam.n, found[0]->exam.s, (unsigned)found[0]->answered,
			   (unsigned)found[0]->questions);
	else if (n > 1)
		str_printf(out, "%zu stopped exams wait: 'resume' lists them.", n);
	free(found);
}

/* What is left of a stopped exam's time. */
static void
time_left(struct str *out, const struct app *app, const struct sheet *s)
{
	int64_t now = app_now(app);
	bool since = s->terms.wall && now > s->used_at;
	struct timer timer;

	timer_init(&timer, terms_seconds(&s->terms),
		   s->used + (since ? (double)(now - s->used_at) : 0), s->terms.wall, 0);
	if (timer.limit_ms)
		figure_clock(out, timer_left_ms(&timer));
	else
		str_text(out, "no clock");
}

static void
row(struct app *app, struct str *out, struct table *table, const struct past_session *past)
{
	struct style style = app_style(app);
	struct str left = STR_INIT, line = STR_INIT;
	struct sheet s;
	char when[TIME_TEXT];

	if (!sheet_read(&s, &app->history, (size_t)(past - app->history.sessions), &app->library))
		return;
	time_left(&left, app, &s);
	figure_minute(when, past->began);
	if (style.width < NARROW) {
		str_printf(&line, "%.*s  %.*s  %s", (int)s.exam.n, s.exam.s, (int)s.session.n,
			   s.session.s, when);
		layout_plain(out, &style, "", LOOK_TEXT, span_str(&line));
		str_clear(&line);
		str_printf(&line, "question %zu of %zu, %u answered, left: %s",
			   s.at < s.n ? s.at + 1 : s.n, s.n, (unsigned)past->answered, left.s);
		layout_plain(out, &style, "  ", LOOK_TEXT, span_str(&line));
	} else {
		table_cell(table, "%.*s", (int)s.exam.n, s.exam.s);
		table_cell(table, "%.*s", (int)s.session.n, s.session.s);
		table_cell(table, "%s", when);
		table_cell(table, "%zu of %zu", s.at < s.n ? s.at + 1 : s.n, s.n);
		table_cell(table, "%u", (unsigned)past->answered);
		table_cell(table, "%s", left.s);
	}
	str_release(&left);
	str_release(&line);
	sheet_release(&s);
}

/* Several may be meant: which? */
static enum exit_status
list(struct app *app, const struct past_session *const *found, size_t n)
{
	static const char *const heads[] = {"Exam",	"Session",  "Begun",
					    "question", "answered", "time left"};
	struct style style = app_style(app);
	struct str out = STR_INIT;
	struct table table;

	table_init(&table, sizeof(heads) / sizeof(*heads), heads);
	for (size_t i = 0; i < n; i++)
		row(app, &out, &table, found[i]);
	if (table.n_cells)
		table_draw(&out, &style, &table, "lllrrr", 0);
	ui_write(&app->ui, &out);
	bool again = false;
	for (size_t i = 1; i < n; i++)
		again = again || span_same(found[i]->exam, found[0]->exam);
	struct span name = again ? found[0]->name : found[0]->exam;
	table_release(&table);
	str_release(&out);
	return app_usage(app, "%zu exams are stopped; say which, as in: resume %.*s", n,
			 (int)name.n, name.s);
}

static enum exit_status
none(struct app *app, const struct args *args)
{
	const struct past_session *s =
	    args->n ? history_session(&app->history, span_of(args->words[0])) : NULL;

	if (s && s->mode == MODE_EXAM && s->began_seen)
		app_tell(app, "%s is over; 'history %s' shows its result", args->words[0],
			 args->words[0]);
	else if (args->n)
		app_tell(app, "no stopped exam is called '%s'; 'resume' alone shows what waits",
			 args->words[0]);
	else
		app_tell(app, "no exam is stopped; 'exam' lists those that you can begin");
	return EXIT_FINDINGS;
}

static enum exit_status
go_on(struct app *app, const struct past_session *past, bool json)
{
	struct sitting who = {.n = past->highest_n};
	struct str field = STR_INIT;
	char zone[7];

	for (size_t i = 0; i < SESSION_NAME && i < past->name.n; i++)
		who.name[i] = past->name.s[i];
	zone_text(zone_offset(app_now(app)), zone);
	str_printf(&field, "zone=%s", zone);
	struct entry e = {.kind = EVENT_RESUME, .n = 1, .fields = {span_str(&field)}};
	bool saved = app_save(app, &who, &e, 1);
	str_release(&field);
	return saved ? exam_sit(app, &who, true, json) : EXIT_IO;
}

enum exit_status
verb_resume(struct app *app, const struct args *args)
{
	size_t n;

	if (args->n > 1)
		return app_usage(app, "resume takes one name: of an exam, or of a session");
	if (!app_profile(app))
		return EXIT_IO;
	app_exams(app);
	journal_catch_up(&app->journal, &app->history, &app->diags);
	app_report(app);
	struct span name = args->n ? span_of(args->words[0]) : (struct span){"", 0};
	const struct past_session **found = stopped_exams(app, name, &n);
	enum exit_status status = n == 0   ? none(app, args)
				  : n == 1 ? go_on(app, found[0], args->json)
					   : list(app, found, n);
	free(found);
	return status;
}
