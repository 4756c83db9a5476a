/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading the files that lint was asked about, and the order of what is found. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bank/bank.h"
#include "bank/craft.h"
#include "bank/read.h"
#include "bank/rules.h"
#include "base/alloc.h"
#include "base/file.h"
#include "base/map.h"
#include "verbs/lint.h"
#include "verbs/verb.h"

static bool
is_same_file(const char *path, const struct stat *st)
{
	struct stat other;

	return stat(path, &other) == 0 && other.st_ino == st->st_ino && other.st_dev == st->st_dev;
}

/* Takes the path over, unless the file is among those before the first `folder` ones by another
 * name: those of one folder differ. */
static void
add_file(struct lint_files *files, char *path, size_t folder)
{
	struct stat st;

	if (stat(path, &st) == 0)
		for (size_t i = 0; i < folder; i++)
			if (is_same_file(files->paths[i], &st)) {
				free(path);
				return;
			}
	files->paths = alloc_room(files->paths, files->n, &files->cap, sizeof(*files->paths));
	files->paths[files->n++] = path;
}

static void
add_folder(struct app *app, struct lint_files *files, const char *folder)
{
	char **names;
	size_t n, before = files->n;

	folder_list(folder, ".yaml", &names, &n, &app->diags);
	for (size_t i = 0; i < n; i++) {
		add_file(files, path_join(folder, names[i]), before);
		free(names[i]);
	}
	free(names);
}

static void
add_path(struct app *app, struct lint_files *files, const char *path, bool usual)
{
	struct stat st = {0};
	struct str copy = STR_INIT;

	/* The user's own folder need not be there. */
	if (stat(path, &st) < 0 && usual)
		return;
	if (!S_ISDIR(st.st_mode)) {
		str_text(&copy, path);
		add_file(files, str_take(&copy), files->n);
		return;
	}
	char *exams = path_join(path, "exams");
	add_folder(app, files, path);
	add_folder(app, files, exams);
	free(exams);
}

void
lint_files_find(struct app *app, const struct args *args, struct lint_files *files)
{
	*files = (struct lint_files){0};
	for (size_t i = 0; i < args->n; i++)
		add_path(app, files, args->words[i], false);
	if (args->n == 0)
		app_folders(app);
	for (size_t i = 0; args->n == 0 && i < app->n_folders; i++)
		add_path(app, files, app->folders[i], true);
}

void
lint_files_release(struct lint_files *files)
{
	for (size_t i = 0; i < files->n; i++)
		free(files->paths[i]);
	free(files->paths);
	*files = (struct lint_files){0};
}

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
check_pictures(struct app *app, const struct bank *b)
{
	for (size_t i = 0; i < b->n_vignettes; i++)
		check_picture(app, (struct place){.file = b->file}, b->vignettes[i].image);
	for (size_t i = 0; i < b->n_questions; i++) {
		const struct question *q = b->questions[i];
		check_picture(app, (struct place){b->file, q->line, q->column}, q->image);
	}
}

/* The banks that lint reads: they stay until all are there, since questions of different banks may
 * be the same. */
struct proof {
	struct craft craft;
	struct bank **banks; /* owned */
	size_t n_banks, cap_banks;
};

static void
read_bank(struct app *app, const char *path, struct proof *proof)
{
	struct file file;

	if (!file_open(&file, path, &app->diags))
		return;
	proof->banks =
	    alloc_room(proof->banks, proof->n_banks, &proof->cap_banks, sizeof(*proof->banks));
	struct bank *bank = proof->banks[proof->n_banks++] = alloc_items(1, sizeof(*bank));
	bank_init(bank);
	bank->placed = true;
	if (bank_read(bank, path, source_file(&file), &app->diags)) {
		check_pictures(app, bank);
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

/* A finding, and what decides where it stands. */
struct placed {
	struct finding finding;
	size_t file, number;
};

static int
by_place(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;
	const struct place *p = &x->finding.at, *q = &y->finding.at;

	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	if (p->line != q->line)
		return p->line < q->line ? -1 : 1;
	if (p->column != q->column)
		return p->column < q->column ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

void
lint_sort(struct diags *d, const struct lint_files *files)
{
	struct placed *all = alloc_items(d->n, sizeof(*all));
	struct map order;
	bool added;

	map_init(&order);
	for (size_t i = 0; i < files->n; i++)
		map_put(&order, span_of(files->paths[i]), (uint32_t)i + 1, &added);
	for (size_t i = 0; i < d->n; i++) {
		const char *file = d->items[i].at.file;
		const uint32_t *place = file ? map_get(&order, span_of(file)) : NULL;
		all[i] = (struct placed){d->items[i], place ? *place : 0, i};
	}
	qsort(all, d->n, sizeof(*all), by_place);
	for (size_t i = 0; i < d->n; i++)
		d->items[i] = all[i].finding;
	map_release(&order);
	free(all);
}

void
lint_read(struct app *app, const struct lint_files *files)
{
	struct proof proof = {0};

	craft_init(&proof.craft, &app->diags);
	for (size_t i = 0; i < files->n; i++) {
		if (lint_is_exam(files->paths[i]))
			lint_exam(app, files->paths[i]);
		else
			read_bank(app, files->paths[i], &proof);
	}
	craft_finish(&proof.craft);
	proof_release(&proof);
	lint_sort(&app->diags, files);
}
