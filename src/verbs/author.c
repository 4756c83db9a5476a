/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For instructors: lint. lint.c has what it says about exams. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bank/bank.h"
#include "bank/craft.h"
#include "bank/read.h"
#include "bank/rules.h"
#include "base/alloc.h"
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

/* The banks that lint reads: they stay until all are there, since questions of different banks may
 * be the same. */
struct proof {
	struct craft craft;
	struct bank **banks; /* owned */
	size_t n_banks, cap_banks, files;
};

static void
lint_file(struct app *app, const char *path, struct proof *proof)
{
	struct file file;
	size_t first = app->diags.n;

	proof->files++;
	if (lint_is_exam(path)) {
		lint_exam(app, path);
		return;
	}
	if (!file_open(&file, path, &app->diags))
		return;
	proof->banks =
	    alloc_room(proof->banks, proof->n_banks, &proof->cap_banks, sizeof(*proof->banks));
	struct bank *bank = proof->banks[proof->n_banks++] = alloc_items(1, sizeof(*bank));
	bank_init(bank);
	bank->placed = true;
	if (bank_read(bank, path, source_file(&file), &app->diags)) {
		check_pictures(app, bank, first);
		craft_bank(&proof->craft, bank);
	}
	file_close(&file);
}

static void
proof_release(struct proof *proof)
{
	for (size_t i = 0; i < proof->n_banks; i++) {
		bank_release(proof->banks[i]);
		free(proof->banks[i]);
	}
	free(proof->banks);
	craft_release(&proof->craft);
}

static void
lint_folder(struct app *app, const char *path, struct proof *proof)
{
	char **names;
	size_t n;

	folder_list(path, ".yaml", &names, &n, &app->diags);
	for (size_t i = 0; i < n; i++) {
		char *file = path_join(path, names[i]);
		lint_file(app, file, proof);
		free(file);
		free(names[i]);
	}
	free(names);
}

/* A file, or a folder's banks and then its exams. */
static void
lint_path(struct app *app, const char *path, bool usual, struct proof *proof)
{
	struct stat st = {0};

	/* The user's own folder need not be there. */
	if (stat(path, &st) < 0 && usual)
		return;
	if (!S_ISDIR(st.st_mode)) {
		lint_file(app, path, proof);
		return;
	}
	char *exams = path_join(path, "exams");
	lint_folder(app, path, proof);
	lint_folder(app, exams, proof);
	free(exams);
}

enum exit_status
verb_lint(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);
	struct proof proof = {0};

	craft_init(&proof.craft, &app->diags);
	for (size_t i = 0; i < args->n; i++)
		lint_path(app, args->words[i], false, &proof);
	if (args->n == 0)
		app_folders(app);
	for (size_t i = 0; args->n == 0 && i < app->n_folders; i++)
		lint_path(app, app->folders[i], true, &proof);
	craft_finish(&proof.craft);
	size_t errors = app->diags.n_errors, files = proof.files;
	size_t warnings = app->diags.n - errors - app->diags.n_notes;
	proof_release(&proof);
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
