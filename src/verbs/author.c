/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For instructors: lint. lint.c has what it says about exams. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bank/bank.h"
#include "bank/read.h"
#include "bank/rules.h"
#include "base/file.h"
#include "verbs/lint.h"
#include "verbs/report.h"
#include "verbs/verb.h"

static void
check_picture(struct app *app, struct place at, const char *image)
{
	const char *slash = strrchr(at.file, '/');
	struct str path = STR_INIT;

	if (!image)
		return;
	str_add(&path, at.file, slash ? (size_t)(slash - at.file) + 1 : 0);
	str_text(&path, image);
	if (!file_exists(path.s))
		diag_error(&app->diags, at, rules[RULE_IMAGE].name,
			   "there is no picture %s; put it there, or take `image` out", path.s);
	str_release(&path);
}

/* The reader opens nothing; whether pictures are there is seen here. */
static void
check_pictures(struct app *app, const struct bank *b, size_t first)
{
	size_t before = app->diags.n;

	for (size_t i = 0; i < b->n_vignettes; i++)
		check_picture(app, (struct place){.file = b->file}, b->vignettes[i].image);
	for (size_t i = 0; i < b->n_questions; i++) {
		const struct question *q = b->questions[i];
		check_picture(app, (struct place){b->file, q->line, q->column}, q->image);
	}
	if (app->diags.n > before)
		lint_sort(&app->diags, first);
}

static void
lint_file(struct app *app, const char *path, size_t *files)
{
	struct bank bank;
	struct file file;
	size_t first = app->diags.n;

	(*files)++;
	if (lint_is_exam(path)) {
		lint_exam(app, path);
		return;
	}
	if (!file_open(&file, path, &app->diags))
		return;
	bank_init(&bank);
	if (bank_read(&bank, path, source_file(&file), &app->diags))
		check_pictures(app, &bank, first);
	bank_release(&bank);
	file_close(&file);
}

static void
lint_folder(struct app *app, const char *path, size_t *files)
{
	char **names;
	size_t n;

	folder_list(path, ".yaml", &names, &n, &app->diags);
	for (size_t i = 0; i < n; i++) {
		char *file = path_join(path, names[i]);
		lint_file(app, file, files);
		free(file);
		free(names[i]);
	}
	free(names);
}

/* A file, or a folder's banks and then its exams. */
static void
lint_path(struct app *app, const char *path, bool usual, size_t *files)
{
	struct stat st = {0};

	/* The user's own folder need not be there. */
	if (stat(path, &st) < 0 && usual)
		return;
	if (!S_ISDIR(st.st_mode)) {
		lint_file(app, path, files);
		return;
	}
	char *exams = path_join(path, "exams");
	lint_folder(app, path, files);
	lint_folder(app, exams, files);
	free(exams);
}

enum exit_status
verb_lint(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);
	size_t files = 0;

	for (size_t i = 0; i < args->n; i++)
		lint_path(app, args->words[i], false, &files);
	if (args->n == 0)
		app_folders(app);
	for (size_t i = 0; args->n == 0 && i < app->n_folders; i++)
		lint_path(app, app->folders[i], true, &files);
	size_t errors = app->diags.n_errors, warnings = app->diags.n - errors;
	if (args->json) {
		report_json(&out, &app->diags);
	} else {
		report_findings(&out, &style, &app->diags);
		str_printf(&out, "%zu file%s: %zu error%s, %zu warning%s.\n", files,
			   files == 1 ? "" : "s", errors, errors == 1 ? "" : "s", warnings,
			   warnings == 1 ? "" : "s");
	}
	diags_clear(&app->diags);
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	if (status)
		return status;
	return errors || (args->strict && warnings) ? EXIT_FINDINGS : EXIT_WELL;
}
