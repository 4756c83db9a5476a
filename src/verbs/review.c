/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Review: what is due by the schedule, then the day's new questions. */
#include <stdlib.h>

#include "bank/bank.h"
#include "engine/filter.h"
#include "engine/outlook.h"
#include "figures/outlook.h"
#include "profile/settings.h"
#include "verbs/study.h"
#include "verbs/verb.h"

enum { MOST_DAYS = 36500 };

/* What review was asked for. */
struct request {
	struct filter filter;
	struct str words; /* of the filter */
	uint64_t want;	  /* SIZE_MAX: all */
	int32_t ahead;
};

static bool
read_ahead(struct app *app, const struct args *args, struct request *r)
{
	const char *days = args_option(args, "--ahead");
	uint64_t n = 0;

	if (days && (!parse_count(span_of(days), MOST_DAYS, &n) || n == 0)) {
		app_usage(app, "--ahead takes 1 to %d days, not %s", MOST_DAYS, days);
		return false;
	}
	r->ahead = (int32_t)n;
	return true;
}

/* *from: the first word of the filter. */
static bool
read_want(struct app *app, const struct args *args, struct request *r, size_t *from)
{
	uint64_t n;
	struct span first = span_of(args->n ? args->words[0] : "");

	*from = args->n && parse_count(first, BANK_MAX_QUESTIONS, &r->want);
	if (r->want && (*from || !parse_count(first, UINT64_MAX, &n)))
		return true;
	app_usage(app, "review asks 1 to %d questions, not %s", BANK_MAX_QUESTIONS, args->words[0]);
	return false;
}

/* The exam's date is past: said in the first review after it that asks something, which the journal
 * remembers, and in no other. */
static void
tell_exam_past(struct app *app, const struct schedule *s)
{
	struct span date = setting_value(&app->history, "exam-date");
	int32_t day;

	if (!s->plan.exam_past || !day_parse(date, &day))
		return;
	for (size_t i = 0; i < app->history.n_sessions; i++) {
		const struct past_session *past = &app->history.sessions[i];
		if (past->began_seen && past->mode == MODE_REVIEW &&
		    history_day(past->began, past->zone) > day)
			return;
	}
	app_tell(app,
		 "the exam date, %.*s, is past: reviews come by the schedule alone again. 'set "
		 "exam-date -' takes it out",
		 (int)date.n, date.s);
}

/* How many of the drawn were never answered. */
static size_t
count_new(const struct schedule *s, const struct library *l, const struct question **drawn,
	  size_t n)
{
	size_t fresh = 0;

	for (size_t i = 0; i < n; i++)
		fresh += standing_of(s, l, drawn[i])->reviews == 0;
	return fresh;
}

/* Why these, before the first one; or when there will be some. */
static void
begin(struct app *app, const struct schedule *s, const struct request *r, size_t due, size_t fresh)
{
	size_t all = due + fresh;
	struct outlook o;
	struct str out = STR_INIT;
	struct style style = app_style(app);
	const char *before = app_before_verb(app);

	outlook_make(&o, s, &app->library, &app->history, &r->filter);
	if (all)
		figure_review_begins(&out, &style, due, fresh, all < r->want ? all : r->want,
				     r->ahead, before);
	else
		figure_nothing_due(&out, &style, &o, r->words.s, before);
	figure_pace(&out, &style, &o, s->plan.new_a_day, before);
	ui_write(&app->ui, &out);
	str_release(&out);
}

static enum exit_status
review(struct app *app, const struct request *r, bool json)
{
	const struct schedule *s = app_schedule(app);
	const struct question **all, **drawn;
	struct study study = {
	    .mode = MODE_REVIEW, .filter = r->words.s, .ahead = r->ahead, .json = json};

	size_t n =
	    schedule_draw(s, &app->library, &app->history, &r->filter, SIZE_MAX, r->ahead, &all);
	size_t fresh = count_new(s, &app->library, all, n);
	free(all);
	if (n)
		tell_exam_past(app, s);
	begin(app, s, r, n - fresh, fresh);
	if (n == 0)
		return study_nothing(app, &study);
	n = schedule_draw(s, &app->library, &app->history, &r->filter, r->want, r->ahead, &drawn);
	return study_sit(app, drawn, n, &study);
}

enum exit_status
verb_review(struct app *app, const struct args *args)
{
	struct request r = {.words = STR_INIT, .want = SIZE_MAX};
	size_t from;

	if (!read_ahead(app, args, &r) || !read_want(app, args, &r, &from))
		return EXIT_USAGE;
	if (!app_profile(app))
		return EXIT_IO;
	app_banks(app);
	journal_catch_up(&app->journal, &app->history, &app->diags);
	app_report(app);
	filter_init(&r.filter);
	enum exit_status status = filter_words(app, &r.filter, args, from);
	args_join(&r.words, args, from);
	if (!status)
		status = review(app, &r, args->json);
	filter_release(&r.filter);
	str_release(&r.words);
	return status;
}
