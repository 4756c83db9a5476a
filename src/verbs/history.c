/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Past sessions, and each of them again. */
#include <inttypes.h>
#include <math.h>

#include "base/str.h"
#include "engine/past.h"
#include "figures/ask.h"
#include "figures/summary.h"
#include "figures/table.h"
#include "text/json.h"
#include "text/layout.h"
#include "verbs/lookback.h"
#include "verbs/verb.h"

enum { SHOWN_SESSIONS = 20, NARROW = 72 };

static const double rounding = 0.01; /* what rounding in the journal may cost */

/* An exam whose form was written. */
static bool
is_exam(const struct past_session *s)
{
	return s->mode == MODE_EXAM && s->questions && s->items >= s->questions;
}

/* Whether its end says the share of the points: questions that were gone by then did not count. */
static bool
recorded(const struct history *h, const struct past_session *s)
{
	struct span scale;

	return is_exam(s) && !past_stopped(s) && isfinite(s->percent) &&
	       !event_value(&h->events[s->begin], "scale", &scale);
}

/* Of an exam's questions, or of those that were answered; NAN where there are none. What fell short
 * of the pass mark is not rounded up to it. */
static double
percent_of(const struct history *h, const struct past_session *s, int decimals)
{
	double of = is_exam(s) ? s->questions : s->answered, unit = pow(10, decimals);
	double percent = of > 0 ? 100 * s->points / of : NAN;

	percent = recorded(h, s) ? s->percent : percent;
	return s->passed == 0 ? floor(percent * unit + 1e-6) / unit : percent;
}

/* An exam's time goes on between its answers too. */
static double
seconds_of(const struct past_session *s)
{
	return is_exam(s) ? s->used : s->seconds;
}

static void
session_json(struct json *j, const struct history *h, const struct past_session *s)
{
	char began[TIME_TEXT];

	time_text(s->began, began);
	json_open(j, '{');
	json_key(j, "session");
	json_text(j, s->name);
	json_key(j, "mode");
	json_string(j, mode_names[s->mode]);
	json_key(j, "exam");
	if (s->exam.n)
		json_text(j, s->exam);
	else
		json_null(j);
	json_key(j, "began");
	json_string(j, began);
	json_key(j, "seconds");
	json_number(j, seconds_of(s), 1);
	json_key(j, "answered");
	json_count(j, s->answered);
	json_key(j, "points");
	json_number(j, s->points, 4);
	json_key(j, "percent");
	json_number(j, percent_of(h, s, 2), 2);
	json_key(j, "pass");
	if (s->passed < 0)
		json_null(j);
	else
		json_bool(j, s->passed);
	json_close(j, '}');
}

/* What became of an exam: 78 % pass. Nothing for practice. */
static void
verdict(struct str *out, const struct history *h, const struct past_session *s)
{
	if (!is_exam(s))
		return;
	if (past_stopped(s)) {
		str_text(out, "stopped");
		return;
	}
	str_number(out, round(percent_of(h, s, 0)), 0);
	str_printf(out, " %%%s", s->passed < 0 ? "" : s->passed ? " pass" : " fail");
}

static void
points_of(struct str *out, const struct history *h, const struct past_session *s)
{
	/* How a stopped exam goes so far is not told before it is handed in. */
	if (past_stopped(s)) {
		str_printf(out, "%" PRIu32 " answered", s->answered);
		return;
	}
	uint32_t of = s->questions;
	double points = is_exam(s) ? s->points : past_firsts(h, s, &of);
	/* Where some were gone by the end, or changed, the answers' own points were not its. */
	if (recorded(h, s) && fabs(s->percent * of / 100 - s->points) >= rounding) {
		str_byte(out, '-');
		return;
	}
	str_number(out, points, SHOWN_DECIMALS);
	str_printf(out, " of %" PRIu32, of);
}

static void
what(struct str *out, const struct past_session *s)
{
	struct span of = s->mode == MODE_EXAM ? s->exam : s->filter;

	str_printf(out, "%s%s%.*s", mode_names[s->mode], of.n ? " " : "", (int)of.n, of.s);
}

static void
session_row(struct table *t, const struct history *h, const struct past_session *s, bool verdicts)
{
	char when[TIME_TEXT];
	struct str text = STR_INIT;

	figure_minute(when, s->began);
	table_cell(t, "%s", when);
	what(&text, s);
	table_cell(t, "%s", text.s);
	str_clear(&text);
	points_of(&text, h, s);
	table_cell(t, "%s", text.s);
	str_clear(&text);
	verdict(&text, h, s);
	if (verdicts)
		table_cell(t, "%s", text.s);
	str_clear(&text);
	figure_duration(&text, seconds_of(s));
	table_cell(t, "%s", text.s);
	table_cell(t, "%.*s", (int)s->name.n, s->name.s);
	str_release(&text);
}

/* In a narrow window a row is two lines. */
static void
session_lines(struct str *out, const struct style *style, const struct history *h,
	      const struct past_session *s)
{
	char when[TIME_TEXT];
	struct str line = STR_INIT;

	figure_minute(when, s->began);
	str_printf(&line, "%s  ", when);
	what(&line, s);
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_clear(&line);
	points_of(&line, h, s);
	str_text(&line, is_exam(s) ? ", " : " points");
	verdict(&line, h, s);
	str_text(&line, ", ");
	figure_duration(&line, seconds_of(s));
	str_printf(&line, ", %.*s", (int)s->name.n, s->name.s);
	layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

/* Practice that was left before the first answer has nothing to look back at. */
static bool
is_listed(const struct past_session *s)
{
	return s->began_seen && (s->answered || is_exam(s));
}

/* Where the last `most` that are listed begin; exams says whether one of them is an exam. */
static size_t
first_shown(const struct history *h, uint64_t most, bool *exams)
{
	size_t from = h->n_sessions;

	*exams = false;
	for (size_t shown = 0; from > 0 && shown < most; from--) {
		const struct past_session *s = &h->sessions[from - 1];
		*exams = *exams || (is_listed(s) && is_exam(s));
		shown += is_listed(s);
	}
	return from;
}

static void
history_table(struct str *out, const struct style *style, const struct history *h, uint64_t most)
{
	static const char *const heads[] = {"When", "What", "points", "time", "session"},
				 *const with_verdicts[] = {"When", "What", "points",
							   "",	   "time", "session"};
	struct table t;
	bool narrow = style->width < NARROW, exams;
	size_t from = first_shown(h, most, &exams), shown = 0;

	table_init(&t, exams ? 6 : 5, exams ? with_verdicts : heads);
	for (size_t i = h->n_sessions; i-- > from;) {
		if (!is_listed(&h->sessions[i]))
			continue;
		if (narrow)
			session_lines(out, style, h, &h->sessions[i]);
		else
			session_row(&t, h, &h->sessions[i], exams);
		shown++;
	}
	if (shown && !narrow)
		table_draw(out, style, &t, exams ? "llrlrl" : "llrrl", 1);
	else if (!shown)
		layout_plain(out, style, "", LOOK_TEXT,
			     span_of("No session yet. 'practice' begins the first."));
	table_release(&t);
}

static enum exit_status
list(struct app *app, const struct args *args, uint64_t most)
{
	struct str out = STR_INIT;
	struct json j = {.out = &out};
	struct style style = app_style(app);

	if (args->json) {
		json_open(&j, '[');
		for (size_t i = 0; i < app->history.n_sessions; i++)
			if (app->history.sessions[i].began_seen)
				session_json(&j, &app->history, &app->history.sessions[i]);
		json_close(&j, ']');
		str_byte(&out, '\n');
	} else {
		history_table(&out, &style, &app->history, most);
	}
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

/* The newest sitting of an exam, or NULL. */
static const struct past_session *
newest_of(const struct history *h, struct span exam)
{
	const struct past_session *found = NULL;

	for (size_t i = 0; i < h->n_sessions && exam.n; i++) {
		const struct past_session *s = &h->sessions[i];
		if (is_exam(s) && s->began_seen && span_same(s->exam, exam) &&
		    (!found || s->began >= found->began))
			found = s;
	}
	return found;
}

enum exit_status
verb_history(struct app *app, const struct args *args)
{
	struct span word = span_of(args->n ? args->words[0] : "");
	uint64_t most = SHOWN_SESSIONS;

	if (!app_profile(app))
		return EXIT_IO;
	/* A session's name may be eight digits. */
	const struct past_session *s = history_session(&app->history, word);
	if (!s || !s->began_seen)
		s = newest_of(&app->history, word);
	if (s)
		return look_back(app, args, s);
	if (word.n && !parse_count(word, UINT32_MAX, &most))
		return app_usage(app,
				 "there is no session '%s' in this profile; 'history' lists them "
				 "with their names, and 'history 50' the last 50",
				 args->words[0]);
	if (args->n > 1 || args_option(args, "--html"))
		return app_usage(app, "history takes a number, or a session's name and what is to "
				      "be shown of it; 'help history' says what that can be");
	return list(app, args, most);
}
