/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a student is: progress. */
#include "figures/progress.h"
#include "engine/filter.h"
#include "engine/overview.h"
#include "engine/schedule.h"
#include "verbs/verb.h"

static enum exit_status
show_progress(struct app *app, const struct args *args, const struct progress *p)
{
	struct style style = app_style(app);
	struct str out = STR_INIT;

	const char *file = args_option(args, "--html");
	if (file)
		figure_progress_html(&out, p);
	else if (args->json)
		figure_progress_json(&out, p);
	else if (args_option(args, "--csv"))
		figure_progress_csv(&out, p);
	else
		figure_progress(&out, &style, p);
	enum exit_status status = file ? app_page(app, &out, file) : app_print(app, &out);
	str_release(&out);
	return status;
}

static enum exit_status
look_over(struct app *app, const struct args *args, const struct filter *f)
{
	const struct schedule *schedule = app_schedule(app);
	struct overview overview;
	struct str words = STR_INIT;

	overview_make(&overview, &app->history, &app->library, schedule, f, args->n || args->json);
	args_join(&words, args, 0);
	const struct progress p = {.o = &overview,
				   .h = &app->history,
				   .l = &app->library,
				   .s = schedule,
				   .profile = app->profile_path,
				   .part = args->n > 0,
				   .filter = words.s,
				   .before_verb = app_before_verb(app)};
	enum exit_status status = show_progress(app, args, &p);
	overview_release(&overview);
	str_release(&words);
	return status;
}

enum exit_status
verb_progress(struct app *app, const struct args *args)
{
	struct filter filter;

	if (args->json + !!args_option(args, "--csv") + !!args_option(args, "--html") > 1)
		return app_usage(app, "--json, --csv and --html each write all of it; take one");
	if (!app_profile(app))
		return EXIT_IO;
	app_exams(app);
	filter_init(&filter);
	enum exit_status status = filter_words(app, &filter, args, 0);
	if (!status)
		status = look_over(app, args, &filter);
	filter_release(&filter);
	return status;
}
