/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Practice: questions with feedback after each. */
#include <inttypes.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "engine/draw.h"
#include "engine/filter.h"
#include "figures/ask.h"
#include "figures/summary.h"
#include "verbs/sit.h"
#include "verbs/verb.h"

enum { DEFAULT_QUESTIONS = 10 };

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
	figure_summary(&t->page, &style, &t->session, app_before_verb(t->app));
	sit_show(t);
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
practise(struct app *app, const struct question **questions, size_t n, const char *filter,
	 bool json)
{
	struct sit t = {.app = app};
	enum course course = GO_ON;

	sitting_name(&t.who, &app->history, &app->names);
	session_init(&t.session, questions, n,
		     app->options.seeded ? app->options.seed : random_next(&app->random));
	sit_begin(&t);
	if (app->ui.interactive && !answered_before(&app->history))
		sit_say(&t, "Type an answer and press Enter. ? shows what else you can type.");
	if (!save_begin(&t, filter))
		course = UNSAVED;
	while (course == GO_ON && session_question(&t.session)) {
		journal_catch_up(&app->journal, &app->history, &app->diags);
		app_report(app);
		course = sit_question(&t);
	}
	app->sit = NULL;
	enum exit_status status = finish(&t, course, json);
	sit_release(&t);
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
		status = practise(app, drawn, n, words.s, args->json);
	else
		free(drawn);
	filter_release(&filter);
	str_release(&words);
	return status;
}
