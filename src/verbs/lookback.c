/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/lookback.h"

#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/past.h"
#include "engine/result.h"
#include "engine/sheet.h"
#include "figures/ask.h"
#include "figures/result.h"
#include "figures/show.h"
#include "figures/summary.h"
#include "text/json.h"
#include "verbs/verb.h"

/* WALKS where no word says which. False, after a message, where the word is none. */
static bool
read_walk(struct app *app, const struct args *args, enum walk *which)
{
	*which = WALKS;
	for (size_t i = 0; args->n == 2 && i < WALKS; i++)
		if (strcmp(args->words[1], walk_names[i]) == 0)
			*which = (enum walk)i;
	if (args->n == 1 || (args->n == 2 && *which != WALKS))
		return true;
	app_usage(app,
		  "behind a session's name stands missed, marked, sure or all, as in: "
		  "history %s missed",
		  args->words[0]);
	return false;
}

static void
walk(struct app *app, struct str *out, const struct sheet *s, enum walk which)
{
	struct style style = app_style(app);
	const struct vignette *above = NULL;

	if (walk_count(which, s) == 0)
		figure_none_to_walk(out, &style, which);
	for (size_t i = walk_next(which, s, 0); i < s->n; i = walk_next(which, s, i + 1)) {
		const struct question *q = s->places[i].question;
		bool with_case = q->vignette != above;
		struct drawn drawn = app_drawn(app, q, with_case);
		figure_walked(out, &style, s, i, with_case, &drawn);
		above = q->vignette;
	}
}

static enum exit_status
show_exam(struct app *app, const struct args *args, const struct sheet *s, enum walk which)
{
	const struct exam *e = library_exam(&app->library, s->exam);
	const char *file = args_option(args, "--html");
	struct style style = app_style(app);
	struct str out = STR_INIT;
	struct result r;
	enum exit_status status;

	result_of(&r, s, e);
	if (file)
		figure_result_html(&out, s, &r, e);
	else if (args->json)
		figure_result_json(&out, s, &r, e);
	else if (which != WALKS)
		walk(app, &out, s, which);
	else
		figure_result(&out, &style, s, &r, e, app_before_verb(app), false);
	status = file ? app_page(app, &out, file) : app_print(app, &out);
	result_release(&r);
	str_release(&out);
	return status;
}

static enum exit_status
look_at_exam(struct app *app, const struct args *args, const struct past_session *past)
{
	struct sheet s;
	enum walk which;

	if (!read_walk(app, args, &which))
		return EXIT_USAGE;
	if (which != WALKS && (args->json || args_option(args, "--html")))
		return app_usage(app, "--json and --html show the whole result, without '%s'",
				 args->words[1]);
	app_exams(app);
	if (!sheet_read(&s, &app->history, (size_t)(past - app->history.sessions), &app->library)) {
		app_tell(app, "the exam %s never started: its form was not written whole",
			 args->words[0]);
		return EXIT_FINDINGS;
	}
	enum exit_status status = EXIT_USAGE;
	if (which != WALKS && !sheet_over(&s))
		app_tell(app,
			 "this exam is not handed in yet; 'resume %s' goes on with it, and its "
			 "questions are shown after",
			 args->words[0]);
	else
		status = show_exam(app, args, &s, which);
	sheet_release(&s);
	return status;
}

/* The answers of a session that were not taken back, the oldest first. Owned. */
static const struct event **
gather(const struct history *h, const struct past_session *s, size_t *n)
{
	size_t of = 0;

	for (uint32_t i = s->newest; i != NO_EVENT; i = h->events[i].before)
		of++;
	const struct event **found = alloc_items(of, sizeof(*found));
	*n = of;
	for (uint32_t i = s->newest; i != NO_EVENT; i = h->events[i].before)
		found[--of] = &h->events[i];
	return found;
}

static void
answer_line(struct str *out, const struct style *style, const struct app *app,
	    const struct event *e)
{
	struct span name = app->history.questions[e->question].name;
	const struct question *q = library_find(&app->library, name);
	struct str line = STR_INIT, stem = STR_INIT;

	str_span(&line, name);
	str_text(&line, "  ");
	if (e->skipped) {
		str_text(&line, "skipped");
	} else {
		str_number(&line, e->score, SHOWN_DECIMALS);
		str_text(&line, " of 1");
	}
	if (e->certainty != CERTAINTY_NONE)
		str_printf(&line, "  (%s)", certainty_names[e->certainty]);
	layout_plain(out, style, "", LOOK_STRONG, span_str(&line));
	if (q) {
		figure_stem(&stem, q);
		layout_inline(out, style, "  ", span_str(&stem));
	} else {
		layout_plain(out, style, "  ", LOOK_DIM, span_of("It is no longer in the banks."));
	}
	str_release(&line);
	str_release(&stem);
}

static void
practice_text(struct str *out, const struct style *style, const struct app *app,
	      const struct past_session *s, const struct event *const *answers, size_t n)
{
	struct str line = STR_INIT;
	char when[TIME_TEXT];
	uint32_t firsts;

	figure_minute(when, s->began);
	str_printf(&line, "%s, %s: ", when, mode_names[s->mode]);
	str_number(&line, past_firsts(&app->history, s, &firsts), SHOWN_DECIMALS);
	str_printf(&line, " of %u points in ", (unsigned)firsts);
	figure_duration(&line, s->seconds);
	str_byte(&line, '.');
	if (s->answered > firsts)
		str_printf(&line, " Asked once more: %u.", (unsigned)(s->answered - firsts));
	layout_plain(out, style, "", LOOK_STRONG, span_str(&line));
	str_byte(out, '\n');
	for (size_t i = 0; i < n; i++)
		answer_line(out, style, app, answers[i]);
	str_release(&line);
}

static void
answer_json(struct json *j, const struct history *h, const struct event *e)
{
	char revision[16];

	snprintf(revision, sizeof(revision), "%08x", (unsigned)e->revision);
	json_open(j, '{');
	json_key(j, "id");
	json_text(j, h->questions[e->question].name);
	json_key(j, "revision");
	json_string(j, revision);
	json_key(j, "response");
	figure_response_json(j, (struct span){e->text, e->text_n});
	json_key(j, "score");
	json_number(j, e->score, KEPT_DECIMALS);
	json_key(j, "seconds");
	json_number(j, (double)e->seconds, 1);
	json_key(j, "certainty");
	json_string(j, certainty_names[e->certainty]);
	json_close(j, '}');
}

/* The object that practice --json ends with. */
static void
practice_json(struct str *out, const struct history *h, const struct past_session *s,
	      const struct event *const *answers, size_t n)
{
	struct json j = {.out = out};

	json_open(&j, '{');
	json_key(&j, "session");
	json_text(&j, s->name);
	json_key(&j, "mode");
	json_string(&j, mode_names[s->mode]);
	json_key(&j, "answered");
	json_count(&j, s->answered);
	json_key(&j, "points");
	json_number(&j, s->points, KEPT_DECIMALS);
	json_key(&j, "answers");
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++)
		answer_json(&j, h, answers[i]);
	json_close(&j, ']');
	json_close(&j, '}');
	str_byte(out, '\n');
}

static enum exit_status
look_at_practice(struct app *app, const struct args *args, const struct past_session *s)
{
	struct style style = app_style(app);
	struct str out = STR_INIT;
	size_t n;

	if (args->n > 1 || args_option(args, "--html"))
		return app_usage(app,
				 "session %s is %s, which has no more to show than its questions: "
				 "history %s",
				 args->words[0], mode_names[s->mode], args->words[0]);
	app_banks(app);
	const struct event **answers = gather(&app->history, s, &n);
	if (args->json)
		practice_json(&out, &app->history, s, answers, n);
	else
		practice_text(&out, &style, app, s, answers, n);
	enum exit_status status = app_print(app, &out);
	free(answers);
	str_release(&out);
	return status;
}

enum exit_status
look_back(struct app *app, const struct args *args, const struct past_session *s)
{
	if (args->json && args_option(args, "--html"))
		return app_usage(app, "--json and --html each show the whole result; take one");
	if (s->mode == MODE_EXAM)
		return look_at_exam(app, args, s);
	return look_at_practice(app, args, s);
}
