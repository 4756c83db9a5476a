/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exams begin: which there are, and what is drawn. */
#include "bank/exam.h"

#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/form.h"
#include "engine/past.h"
#include "engine/sheet.h"
#include "figures/show.h"
#include "figures/table.h"
#include "profile/settings.h"
#include "text/json.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/sit.h"
#include "verbs/stopped.h"
#include "verbs/verb.h"

enum { NARROW = 60 };

static size_t
stopped_of(const struct app *app, const struct exam *e)
{
	size_t n;

	free(stopped_exams(app, span_of(e->name), &n));
	return n;
}

static enum exit_status
list_json(struct app *app)
{
	struct str out = STR_INIT;
	struct json j = {.out = &out};

	json_open(&j, '[');
	for (size_t i = 0; i < app->library.n_exams; i++) {
		const struct exam *e = app->library.exams[i];
		json_open(&j, '{');
		json_key(&j, "exam");
		json_string(&j, e->name);
		json_key(&j, "title");
		json_string(&j, e->title);
		json_key(&j, "questions");
		if (e->all)
			json_null(&j);
		else
			json_count(&j, e->questions);
		json_key(&j, "minutes");
		if (e->minutes > 0)
			json_number(&j, e->minutes, 2);
		else
			json_null(&j);
		json_key(&j, "stopped");
		json_count(&j, stopped_of(app, e));
		json_close(&j, '}');
	}
	json_close(&j, ']');
	str_byte(&out, '\n');
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

static void
minutes_text(struct str *out, const struct exam *e)
{
	if (e->minutes > 0)
		str_number(out, e->minutes, 2);
	else
		str_text(out, "no clock");
}

/* How many questions an exam would ask now: what its file says, or all that there are. */
static void
count_text(struct str *out, const struct app *app, const struct exam *e)
{
	struct str lack = STR_INIT;
	struct random random;
	struct form form = {0};

	random_seed(&random, 0);
	if (!e->all)
		str_printf(out, "%zu", e->questions);
	else if (form_draw(&form, e, &app->library, &app->history, &random, &lack))
		str_printf(out, "all %zu", form.n);
	else
		str_text(out, "all");
	if (e->all)
		form_release(&form);
	str_release(&lack);
}

static void
exams_table(struct str *out, const struct style *style, const struct app *app)
{
	const struct library *l = &app->library;
	struct table t;

	table_init(&t, 4, (const char *const[]){"Exam", "Title", "questions", "minutes"});
	for (size_t i = 0; i < l->n_exams; i++) {
		const struct exam *e = l->exams[i];
		struct str minutes = STR_INIT, count = STR_INIT;
		minutes_text(&minutes, e);
		count_text(&count, app, e);
		table_cell(&t, "%s", e->name);
		table_cell(&t, "%s", e->title);
		table_cell(&t, "%s", count.s);
		table_cell(&t, "%s", minutes.s);
		str_release(&minutes);
		str_release(&count);
	}
	table_draw(out, style, &t, "llrr", 1);
	table_release(&t);
}

/* In a narrow window an exam is two lines. */
static void
exams_lines(struct str *out, const struct style *style, const struct app *app)
{
	const struct library *l = &app->library;
	struct str line = STR_INIT;

	for (size_t i = 0; i < l->n_exams; i++) {
		const struct exam *e = l->exams[i];
		str_clear(&line);
		str_printf(&line, "%s: %s", e->name, e->title);
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
		str_clear(&line);
		count_text(&line, app, e);
		str_text(&line, e->questions == 1 ? " question, " : " questions, ");
		minutes_text(&line, e);
		str_text(&line, e->minutes > 0 ? " minutes" : "");
		layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
}

static enum exit_status
list(struct app *app)
{
	struct str out = STR_INIT, line = STR_INIT;
	struct style style = app_style(app);
	const char *before = app_before_verb(app);

	if (app->library.n_exams && style.width < NARROW)
		exams_lines(&out, &style, app);
	else if (app->library.n_exams)
		exams_table(&out, &style, app);
	if (app->library.n_exams)
		str_printf(&line, "'%sexam %s' begins that one; with --about it tells what it is.",
			   before, app->library.exams[0]->name);
	else
		str_text(&line, "There are no exams: a folder of banks has its exams in exams/.");
	layout_plain(&out, &style, "", LOOK_TEXT, span_str(&line));
	str_clear(&line);
	stopped_note(&line, app);
	if (line.len)
		layout_plain(&out, &style, "", LOOK_TEXT, span_str(&line));
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	str_release(&line);
	return status;
}

static enum exit_status
unknown(struct app *app, const char *name)
{
	const struct library *l = &app->library;
	const char **names = alloc_items(l->n_exams, sizeof(*names));

	for (size_t i = 0; i < l->n_exams; i++)
		names[i] = l->exams[i]->name;
	const char *near = text_nearest(span_of(name), names, l->n_exams);
	if (near)
		app_tell(app, "there is no exam '%s'; did you mean '%s'?", name, near);
	else
		app_tell(app, "there is no exam '%s'; 'exam' lists what there is", name);
	free(names);
	return EXIT_USAGE;
}

static void
order_text(struct str *out, const struct shown *shown)
{
	if (shown->n == 0)
		str_byte(out, '-');
	for (size_t i = 0; i < shown->n; i++)
		str_printf(out, "%s%zu", i ? " " : "", shown->order[i] + 1);
}

static void
form_json(struct str *out, const struct exam *e, const struct form *f)
{
	struct json j = {.out = out};

	json_open(&j, '{');
	json_key(&j, "exam");
	json_string(&j, e->name);
	json_key(&j, "title");
	json_string(&j, e->title);
	json_key(&j, "form");
	json_open(&j, '[');
	for (size_t i = 0; i < f->n; i++)
		json_string(&j, f->items[i].question->name);
	json_close(&j, ']');
	json_key(&j, "items");
	json_open(&j, '[');
	for (size_t i = 0; i < f->n; i++) {
		const struct question *q = f->items[i].question;
		char revision[9];
		figure_revision(revision, q);
		json_open(&j, '{');
		json_key(&j, "id");
		json_string(&j, q->name);
		json_key(&j, "revision");
		json_string(&j, revision);
		json_key(&j, "order");
		json_open(&j, '[');
		for (size_t k = 0; k < f->items[i].shown.n; k++)
			json_count(&j, f->items[i].shown.order[k] + 1);
		json_close(&j, ']');
		json_close(&j, '}');
	}
	json_close(&j, ']');
	json_close(&j, '}');
	str_byte(out, '\n');
}

static void
form_table(struct str *out, const struct style *style, const struct form *f)
{
	struct table t;

	table_init(&t, 3, (const char *const[]){"", "Question", "choices"});
	for (size_t i = 0; i < f->n; i++) {
		struct str order = STR_INIT;
		order_text(&order, &f->items[i].shown);
		table_cell(&t, "%zu", i + 1);
		table_cell(&t, "%s", f->items[i].question->name);
		table_cell(&t, "%s", order.s);
		str_release(&order);
	}
	table_draw(out, style, &t, "rll", 1);
	table_release(&t);
}

static enum exit_status
print_form(struct app *app, const struct exam *e, const struct form *f, bool json)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);

	if (json)
		form_json(&out, e, f);
	else
		form_table(&out, &style, f);
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

/* The form goes into the profile before the first question is shown, and is read from there, as it
 * is when a stopped exam goes on. */
static enum exit_status
begin(struct app *app, const struct exam *e, const struct form *f, uint64_t seed,
      const struct args *args)
{
	struct str text = STR_INIT;
	struct entry *entries;
	struct sitting who;
	double extra = 1;

	parse_number(setting_value(&app->history, "extra-time"), &extra);
	struct terms terms = terms_of(e, extra, args_option(args, "--untimed"));
	stopped_note(&text, app);
	if (text.len)
		app_tell(app, "%s", text.s);
	sitting_name(&who, &app->history, &app->names);
	sheet_entries(&entries, &text, e, &terms, f, seed, zone_offset(app_now(app)));
	bool saved = app_save(app, &who, entries, f->n + 1);
	free(entries);
	str_release(&text);
	return saved ? exam_sit(app, &who, false, args->json) : EXIT_IO;
}

/* What the exam's author says of it, before a clock runs. */
static enum exit_status
print_about(struct app *app, const struct exam *e)
{
	struct style style = app_style(app);
	struct str out = STR_INIT;

	layout_plain(&out, &style, "", LOOK_STRONG, span_of(e->title));
	layout_markup(&out, &style, "",
		      span_of(e->about ? e->about : "Its file says nothing about it."));
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}

enum exit_status
verb_exam(struct app *app, const struct args *args)
{
	struct str lack = STR_INIT;
	struct random random;
	struct form form;

	if (args->n > 1)
		return app_usage(app, "exam takes the name of one exam; 'exam' alone lists them");
	if (!app_profile(app))
		return EXIT_IO;
	app_exams(app);
	journal_catch_up(&app->journal, &app->history, &app->diags);
	app_report(app);
	if (args->n == 0)
		return args->json ? list_json(app) : list(app);
	const struct exam *e = library_exam(&app->library, span_of(args->words[0]));
	if (!e)
		return unknown(app, args->words[0]);
	if (args_option(args, "--about"))
		return print_about(app, e);
	/* The seed that the journal keeps draws the same form again. */
	uint64_t seed = app->options.seeded ? app->options.seed : random_next(&app->random);
	random_seed(&random, seed);
	enum exit_status status = EXIT_FINDINGS;
	if (!form_draw(&form, e, &app->library, &app->history, &random, &lack)) {
		app_tell(app, "no form of %s can be drawn: %s", e->name, lack.s);
	} else {
		status = args_option(args, "--form") ? print_form(app, e, &form, args->json)
						     : begin(app, e, &form, seed, args);
		form_release(&form);
	}
	str_release(&lack);
	return status;
}
