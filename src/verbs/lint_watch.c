/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lint --watch: lints again whenever a file is saved. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/clock.h"
#include "base/diag.h"
#include "verbs/lint.h"
#include "verbs/verb.h"

/* BEAT: how long until the files are looked at again; SETTLE: until an editor that is writing one
 * may be done. */
enum { BEAT_MS = 500, SETTLE_MS = 100 };

/* A line for each file: what changes when it is saved. */
static void
add_state(struct str *out, const char *path)
{
	struct stat st;

	if (stat(path, &st) < 0)
		str_printf(out, "%s\t-\n", path);
	else
		str_printf(out, "%s\t%ju %ju %jd %jd.%09ld\n", path, (uintmax_t)st.st_dev,
			   (uintmax_t)st.st_ino, (intmax_t)st.st_size, (intmax_t)st.st_mtim.tv_sec,
			   (long)st.st_mtim.tv_nsec);
}

/* What the files are like: those that lint reads, and where an exam is among them, also the banks
 * at hand. */
static void
take_state(struct app *app, const struct args *args, struct str *out)
{
	const struct args none = {0};
	struct lint_files files;
	bool exams = false;

	str_clear(out);
	lint_files_find(app, args, &files);
	for (size_t i = 0; i < files.n; i++) {
		exams = exams || lint_is_exam(files.paths[i]);
		add_state(out, files.paths[i]);
	}
	lint_files_release(&files);
	if (exams && args->n) {
		lint_files_find(app, &none, &files);
		for (size_t i = 0; i < files.n; i++)
			add_state(out, files.paths[i]);
		lint_files_release(&files);
	}
	/* A folder that cannot be read is said when lint reads it. */
	diags_clear(&app->diags);
}

/* Waits for a change, and until it is over. False: somebody wants to leave. */
static bool
wait_for_change(struct app *app, const struct args *args, struct str *state)
{
	struct str now = STR_INIT;
	bool changed = false, waiting = true, leaving = false;

	while (waiting && !leaving) {
		leaving = ui_wait(&app->ui, changed ? SETTLE_MS : BEAT_MS);
		take_state(app, args, &now);
		bool same = span_same(span_str(&now), span_str(state));
		waiting = !changed || !same;
		changed = changed || !same;
		str_clear(state);
		str_span(state, span_str(&now));
	}
	str_release(&now);
	return !leaving;
}

/* Exams are held against the banks as they are now. */
static void
forget_banks(struct app *app)
{
	if (!app->banks_read)
		return;
	library_release(&app->library);
	library_init(&app->library);
	app->banks_read = app->exams_read = false;
}

/* 08:00:12, where the student is. */
static enum exit_status
say(struct app *app, const struct args *args, const char *before, const char *after)
{
	struct str line = STR_INIT;
	int64_t now = app_now(app);
	char time[TIME_TEXT];

	if (args->json ||
	    strcmp(args_option(args, "--sarif") ? args_option(args, "--sarif") : "", "-") == 0)
		return EXIT_WELL;
	time_text(now + zone_offset(now), time);
	str_printf(&line, "%s%.8s%s\n", before, time + strlen("2026-11-23T"), after);
	enum exit_status status = app_print(app, &line);
	str_release(&line);
	return status;
}

enum exit_status
lint_watch(struct app *app, const struct args *args)
{
	static const char rule[] = " ----------------------------------------\n";
	struct str state = STR_INIT;
	enum exit_status status;
	bool on = true;

	for (;;) {
		/* Before it is read: what is saved meanwhile is a change. */
		take_state(app, args, &state);
		forget_banks(app);
		status = lint_once(app, args);
		if (status == EXIT_IO ||
		    say(app, args, "Linted at ", "; waiting for a change, Ctrl-C ends this."))
			break;
		on = wait_for_change(app, args, &state);
		if (!on || say(app, args, "\n---- ", rule))
			break;
	}
	str_release(&state);
	/* At the prompt the banks are always there. */
	if (app->in_repl)
		app_exams(app);
	return status;
}
