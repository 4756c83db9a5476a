/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/study.h"

#include <inttypes.h>

#include "bank/bank.h"
#include "engine/outlook.h"
#include "figures/ask.h"
#include "figures/outlook.h"
#include "figures/summary.h"
#include "verbs/sit.h"

static void
add_value(struct entry *e, struct str *text, const char *value)
{
	str_text(text, value);
	e->fields[e->n++] = span_str(text);
}

static bool
save_begin(struct sit *t, const struct study *study)
{
	char zone[7];
	struct str at = STR_INIT, seed = STR_INIT, words = STR_INIT, count = STR_INIT;
	struct str ahead = STR_INIT;
	struct entry e = {
	    .kind = EVENT_BEGIN, .n = 1, .fields = {span_of(mode_names[study->mode])}};

	zone_text(zone_offset(app_now(t->app)), zone);
	str_text(&at, "zone=");
	add_value(&e, &at, zone);
	str_printf(&seed, "seed=%" PRIu64, t->session.seed);
	add_value(&e, &seed, "");
	str_text(&words, "filter=");
	if (*study->filter)
		add_value(&e, &words, study->filter);
	str_printf(&count, "questions=%zu", t->session.n);
	add_value(&e, &count, "");
	str_printf(&ahead, "ahead=%d", (int)study->ahead);
	if (study->ahead)
		add_value(&e, &ahead, "");
	bool saved = app_save(t->app, &t->who, &e, 1);
	str_release(&at);
	str_release(&seed);
	str_release(&words);
	str_release(&count);
	str_release(&ahead);
	return saved;
}

static bool
save_end(struct sit *t, enum ending ending)
{
	struct str count = STR_INIT, sum = STR_INIT;
	struct totals totals = session_totals(&t->session);

	str_printf(&count, "%zu", totals.answered);
	str_number(&sum, totals.points, KEPT_DECIMALS);
	struct entry e = {
	    .kind = EVENT_END,
	    .n = 3,
	    .fields = {span_of(ending_names[ending]), span_str(&count), span_str(&sum)}};
	bool saved = app_save(t->app, &t->who, &e, 1);
	str_release(&count);
	str_release(&sum);
	return saved;
}

/* The summary, through ui, and as JSON where that is wanted. name: NULL where nothing was asked. */
static enum exit_status
sum_up(struct app *app, const struct session *session, const char *name, const struct study *study)
{
	struct outlook outlook;
	struct str out = STR_INIT;
	struct style style = app_style(app);
	enum exit_status status = EXIT_WELL;

	const struct schedule *schedule = app_schedule(app);
	outlook_make(&outlook, schedule, &app->library, &app->history, NULL);
	struct after after = {.session = session,
			      .outlook = &outlook,
			      .schedule = schedule,
			      .library = &app->library,
			      .history = &app->history,
			      .before_verb = app_before_verb(app)};
	if (name)
		figure_summary(&out, &style, &after, study->mode == MODE_REVIEW);
	ui_write(&app->ui, &out);
	str_clear(&out);
	if (study->json) {
		figure_summary_json(&out, &after, name, mode_names[study->mode]);
		status = app_print(app, &out);
	}
	str_release(&out);
	return status;
}

static enum exit_status
finish(struct sit *t, enum course course, const struct study *study)
{
	/* What could not be saved a moment ago is not tried once more behind the student's back. */
	if (course != UNSAVED && !save_end(t, course == LEFT ? ENDING_STOPPED : ENDING_DONE))
		course = UNSAVED;
	enum exit_status status = sum_up(t->app, &t->session, t->who.name, study);
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

enum exit_status
study_sit(struct app *app, const struct question **questions, size_t n, const struct study *study)
{
	struct sit t = {.app = app};
	enum course course = GO_ON;

	sitting_name(&t.who, &app->history, &app->names);
	session_init(&t.session, questions, n,
		     app->options.seeded ? app->options.seed : random_next(&app->random));
	sit_begin(&t);
	if (app->ui.interactive && !answered_before(&app->history))
		sit_say(&t, "Type an answer and press Enter. ? shows what else you can type.");
	if (!save_begin(&t, study))
		course = UNSAVED;
	if (study->mode == MODE_REVIEW)
		session_repeat(&t.session);
	while (course == GO_ON && session_question(&t.session)) {
		journal_catch_up(&app->journal, &app->history, &app->diags);
		app_report(app);
		course = sit_question(&t);
	}
	app->sit = NULL;
	enum exit_status status = finish(&t, course, study);
	sit_release(&t);
	return status;
}

enum exit_status
study_nothing(struct app *app, const struct study *study)
{
	struct session none;

	if (!study->json)
		return EXIT_WELL;
	session_init(&none, NULL, 0, 0);
	enum exit_status status = sum_up(app, &none, NULL, study);
	session_release(&none);
	return status;
}

void
study_next_review(struct app *app, struct str *out)
{
	struct outlook outlook;
	struct style style = app_style(app);

	outlook_make(&outlook, app_schedule(app), &app->library, &app->history, NULL);
	figure_next_review(out, &style, &outlook, app_before_verb(app));
}
