/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/refresh.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/read.h"
#include "bank/rules.h"
#include "base/alloc.h"
#include "base/file.h"
#include "text/layout.h"
#include "verbs/app.h"

struct watched {
	char *path; /* owned */
	struct file_stamp stamp;
	bool exam;
	bool yields;  /* the folder is that of the installed banks */
	bool changed; /* since it was read last, or new */
};

/* What a library is made of while it is read again. */
struct again {
	struct app *app;
	struct library old, new;
	struct diags quiet; /* what was said already */
};

void
refresh_release(struct refresh *r)
{
	for (size_t i = 0; i < r->n; i++)
		free(r->files[i].path);
	free(r->files);
	*r = (struct refresh){0};
}

static void
watch_folder(struct refresh *r, const char *folder, bool exam, bool yields)
{
	struct diags ignored; /* who reads the folder says so */
	char **names;
	size_t n;

	diags_init(&ignored);
	folder_list(folder, ".yaml", &names, &n, &ignored);
	for (size_t i = 0; i < n; i++) {
		char *path = path_join(folder, names[i]);
		r->files = alloc_room(r->files, r->n, &r->cap, sizeof(*r->files));
		r->files[r->n++] = (struct watched){path, file_stamp(path), exam, yields, true};
		free(names[i]);
	}
	free(names);
	diags_release(&ignored);
}

static void
watch(struct refresh *r, struct app *app)
{
	*r = (struct refresh){0};
	for (size_t i = 0; i < app->n_folders; i++) {
		char *exams = path_join(app->folders[i], "exams");
		watch_folder(r, app->folders[i], false, app_is_shipped(app, i));
		watch_folder(r, exams, true, app_is_shipped(app, i));
		free(exams);
	}
}

void
refresh_begin(struct app *app)
{
	app_folders(app);
	refresh_release(&app->refresh);
	watch(&app->refresh, app);
}

/* Sees which files are as they were. Returns whether all are, and none is gone. Both lists are in
 * the order of folders and names. */
static bool
compare(const struct refresh *before, struct refresh *now)
{
	size_t k = 0, same = 0;

	for (size_t i = 0; i < now->n; i++) {
		struct watched *w = &now->files[i];
		size_t at = k;
		while (at < before->n && strcmp(before->files[at].path, w->path) != 0)
			at++;
		if (at == before->n)
			continue;
		w->changed = !file_stamp_same(&before->files[at].stamp, &w->stamp);
		same += !w->changed;
		k = at + 1;
	}
	return same == now->n && before->n == now->n;
}

/* One line, with the file's name in front. */
__attribute__((format(printf, 3, 4))) static void
say(struct app *app, const char *path, const char *format, ...)
{
	const char *slash = strrchr(path, '/');
	struct str line = STR_INIT, out = STR_INIT;
	struct style style = app_style(app);
	va_list args;

	str_printf(&line, "%s ", slash ? slash + 1 : path);
	va_start(args, format);
	str_vprintf(&line, format, args);
	va_end(args);
	layout_plain(&out, &style, "", LOOK_TEXT, span_str(&line));
	ui_write(&app->ui, &out);
	str_release(&line);
	str_release(&out);
}

static void
free_bank(struct bank *b)
{
	if (!b)
		return;
	bank_release(b);
	free(b);
}

/* The bank in a file; NULL: there is none. */
static struct bank *
read_bank(const char *path, struct diags *found)
{
	struct file file;

	if (!file_open(&file, path, found))
		return NULL;
	struct bank *b = alloc_items(1, sizeof(*b));
	bank_init(b);
	bool good = bank_read(b, path, source_file(&file), found);
	file_close(&file);
	if (good)
		return b;
	free_bank(b);
	return NULL;
}

/* Whether what was read before is better than what a file holds now: mistakes have cost questions,
 * left out each or unseen altogether. */
static bool
is_worse(const struct bank *read, const struct bank *old, size_t errors)
{
	return !read ||
	       (errors && (read->left_out > old->left_out || read->n_questions < old->n_questions));
}

static void
keep_bank(struct again *a, const struct watched *w, struct bank *old, struct bank *read)
{
	if (w->changed)
		say(a->app, w->path, "changed, %s: what was read before stays. 'lint %s' shows %s.",
		    read ? "but has new mistakes" : "but is no bank as it is now", w->path,
		    read ? "them" : "why");
	free_bank(read);
	library_take_bank(&a->new, old, 0, &a->quiet);
}

static void
take_bank(struct again *a, const struct watched *w, bool known, struct bank *read, size_t errors)
{
	struct diags *d = w->changed ? &a->app->diags : &a->quiet;
	size_t n = read->n_questions;

	if (w->changed)
		say(a->app, w->path, "%s: %zu question%s%s.", known ? "changed" : "is new", n,
		    n == 1 ? "" : "s", known ? ", read again" : "");
	library_take_bank(&a->new, read, errors, d);
}

static void
bank_again(struct again *a, const struct watched *w)
{
	struct bank *old = library_give_bank(&a->old, w->path);
	struct diags found;

	if (old && !w->changed) {
		library_take_bank(&a->new, old, 0, &a->quiet);
		return;
	}
	diags_init(&found);
	struct bank *read = read_bank(w->path, &found);
	if (old && is_worse(read, old, found.n_errors)) {
		keep_bank(a, w, old, read);
	} else if (read) {
		take_bank(a, w, old, read, found.n_errors);
		free_bank(old);
	} else if (w->changed) {
		diag_warn(&a->app->diags, (struct place){.file = w->path}, rules[RULE_NO_BANK].name,
			  "this file is left out, as it is no bank; 'nmtquiz lint %s' shows why",
			  w->path);
	}
	diags_release(&found);
}

static void
free_exam(struct exam *e)
{
	if (!e)
		return;
	exam_release(e);
	free(e);
}

static struct exam *
read_exam(const char *path, struct diags *found)
{
	struct file file;

	if (!file_open(&file, path, found))
		return NULL;
	struct exam *e = alloc_items(1, sizeof(*e));
	exam_init(e);
	bool good = exam_read(e, path, source_file(&file), found);
	file_close(&file);
	if (good)
		return e;
	free_exam(e);
	return NULL;
}

static void
exam_again(struct again *a, const struct watched *w)
{
	struct exam *old = library_give_exam(&a->old, w->path);
	struct diags found;

	if (old && !w->changed) {
		library_take_exam(&a->new, old, &a->quiet);
		return;
	}
	diags_init(&found);
	struct exam *read = read_exam(w->path, &found);
	diags_release(&found);
	if (!read && w->changed)
		say(a->app, w->path,
		    "%s, and something in it is wrong or missing%s 'lint %s' shows what.",
		    old ? "changed" : "is new",
		    old ? ": what was read before stays." : ", so that it is left out.", w->path);
	else if (w->changed)
		say(a->app, w->path, old ? "changed: read again." : "is new.");
	struct diags *d = w->changed ? &a->app->diags : &a->quiet;
	if (read) {
		library_take_exam(&a->new, read, d);
		free_exam(old);
	} else if (old) {
		library_take_exam(&a->new, old, &a->quiet);
	}
}

/* What is left of the old library had its file taken away. */
static void
tell_gone(struct again *a)
{
	for (size_t i = 0; i < a->old.n_banks; i++)
		say(a->app, a->old.banks[i]->file, "is gone, and its questions with it.");
	for (size_t i = 0; i < a->old.n_exams; i++)
		say(a->app, a->old.exams[i]->file, "is gone.");
}

static void
read_again(struct app *app, const struct refresh *now)
{
	struct again a = {.app = app, .old = app->library};

	library_init(&a.new);
	diags_init(&a.quiet);
	for (size_t i = 0; i < now->n; i++) {
		const struct watched *w = &now->files[i];
		a.new.yields = w->yields;
		if (!w->exam)
			bank_again(&a, w);
		else if (app->exams_read)
			exam_again(&a, w);
	}
	tell_gone(&a);
	library_release(&a.old);
	diags_release(&a.quiet);
	app->library = a.new;
	schedule_release(&app->schedule);
	app_relink(app);
	app_report(app);
}

void
refresh_banks(struct app *app)
{
	struct refresh now;

	watch(&now, app);
	if (!compare(&app->refresh, &now))
		read_again(app, &now);
	refresh_release(&app->refresh);
	app->refresh = now;
}
