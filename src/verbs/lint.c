/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For instructors: lint, and what it prints. */
#include "verbs/lint.h"

#include <string.h>

#include "base/diag.h"
#include "base/file.h"
#include "convert/sarif.h"
#include "verbs/report.h"
#include "verbs/verb.h"
#include "verbs/version.h"

static void
count(struct str *out, const char *before, size_t n, const char *what)
{
	str_printf(out, "%s%zu %s%s", before, n, what, n == 1 ? "" : "s");
}

/* 6 files: 0 errors, 3 warnings (12 notes; --notes shows them). */
static void
add_counts(struct str *out, size_t files, const struct diags *d, size_t notes, bool shown)
{
	count(out, "", files, "file");
	count(out, ": ", d->n_errors, "error");
	count(out, ", ", d->n - d->n_errors - d->n_notes, "warning");
	if (notes && shown)
		count(out, ", ", notes, "note");
	else if (notes)
		count(out, " (", notes, "note");
	str_text(out, !notes || shown ? ".\n"
		      : notes == 1    ? "; --notes shows it).\n"
				      : "; --notes shows them).\n");
}

/* Notes are for whoever asks for them. */
static void
drop_notes(struct diags *d)
{
	size_t n = 0;

	for (size_t i = 0; i < d->n; i++)
		if (d->items[i].severity != SEVERITY_NOTE)
			d->items[n++] = d->items[i];
	d->n = n;
	d->n_notes = 0;
}

/* Writes the findings as SARIF to the file, or to standard output. */
static enum exit_status
write_sarif(struct app *app, const char *file)
{
	struct str text = STR_INIT;
	struct diags failed;
	enum exit_status status = EXIT_WELL;

	sarif_write(&text, &app->diags, NMTQUIZ_VERSION);
	if (strcmp(file, "-") == 0) {
		status = app_print(app, &text);
	} else {
		struct diags findings = app->diags;
		diags_init(&failed);
		status = file_write(file, span_str(&text), &failed) ? EXIT_WELL : EXIT_IO;
		app->diags = failed;
		app_report(app);
		diags_release(&app->diags);
		app->diags = findings;
	}
	str_release(&text);
	return status;
}

/* Prints the findings as the options want them. */
static enum exit_status
print(struct app *app, const struct args *args, size_t files, size_t notes)
{
	const char *sarif = args_option(args, "--sarif");
	struct style style = app_style(app);
	struct str out = STR_INIT;

	enum exit_status status = sarif ? write_sarif(app, sarif) : EXIT_WELL;
	if (args->json) {
		report_json(&out, &app->diags);
	} else if (!sarif || strcmp(sarif, "-") != 0) {
		report_findings(&out, &style, &app->diags);
		add_counts(&out, files, &app->diags, notes, args_option(args, "--notes"));
	}
	if (!status)
		status = app_print(app, &out);
	str_release(&out);
	return status;
}

enum exit_status
lint_once(struct app *app, const struct args *args)
{
	struct lint_files files;
	struct diags *d = &app->diags;

	lint_files_find(app, args, &files);
	lint_read(app, &files);
	size_t notes = d->n_notes;
	if (!args_option(args, "--notes"))
		drop_notes(d);
	bool flawed = d->n_errors || (args->strict && d->n > d->n_notes);
	enum exit_status status = print(app, args, files.n, notes);
	diags_clear(d);
	lint_files_release(&files);
	return status ? status : flawed ? EXIT_FINDINGS : EXIT_WELL;
}

enum exit_status
verb_lint(struct app *app, const struct args *args)
{
	const char *sarif = args_option(args, "--sarif");

	if (sarif && args->json && strcmp(sarif, "-") == 0)
		return app_usage(app,
				 "--json and --sarif - both want standard output; give --sarif "
				 "a file's name");
	if (args_option(args, "--explain"))
		return lint_explain(app, args_option(args, "--explain"));
	if (args_option(args, "--watch") && args_option(args, "--fix"))
		return app_usage(app, "--watch and --fix do not go together");
	if (args_option(args, "--yes") && !args_option(args, "--fix"))
		return app_usage(app, "--yes goes with --fix: it applies what that shows");
	if (args_option(args, "--fix"))
		return lint_fix(app, args);
	if (args_option(args, "--guess"))
		return lint_guess(app, args);
	return args_option(args, "--watch") ? lint_watch(app, args) : lint_once(app, args);
}
