/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rename and retire: what an author changes about a question without an editor. */
#include "verbs/amend.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/edit.h"
#include "base/alloc.h"
#include "base/file.h"
#include "text/layout.h"
#include "verbs/verb.h"

/* A file of the bank, and what becomes of it. */
struct amended {
	const struct bank *bank; /* borrowed */
	struct file_stamp stamp; /* as of when it was read */
	struct str text, out;
	enum edit_end end;
};

void
amend_say(struct app *app, const struct str *text)
{
	struct style style = app_style(app);
	struct str out = STR_INIT;

	layout_plain(&out, &style, "", LOOK_TEXT, span_str(text));
	app_print(app, &out);
	str_release(&out);
}

bool
amend_may(struct app *app, const char *file)
{
	if (file_may_replace(file))
		return true;
	int why = errno;
	char *data = path_user_data(), *own = data ? path_join(data, "questions") : NULL;
	struct str command = STR_INIT;
	if (own) {
		str_text(&command, "mkdir -p ");
		app_shell_word(&command, own);
		str_text(&command, " && cp ");
		app_shell_word(&command, file);
		str_byte(&command, ' ');
		app_shell_word(&command, own);
	}
	app_tell(app, "%s: this file is not for you to change: %s", file, strerror(why));
	if (own)
		app_tell(app, "This copies it to your own folder, where the copy counts in its "
			      "place:");
	if (own)
		app_tell(app, "%s", command.s);
	str_release(&command);
	free(own);
	free(data);
	return false;
}

/* The files of a bank, translations first, so that a rename that was stopped between two files can
 * be done once more: the original, which goes by the old name still, is what it is found by. */
static struct amended *
files_of(struct app *app, const char *name, size_t *n)
{
	const struct library *l = &app->library;
	struct amended *files = alloc_items(l->n_banks, sizeof(*files));
	size_t original = 0;

	*n = 0;
	for (size_t i = 0; i < l->n_banks; i++) {
		if (strcmp(l->banks[i]->name, name) != 0)
			continue;
		if (*n && files[original].bank->translates && !l->banks[i]->translates)
			original = *n;
		files[(*n)++] =
		    (struct amended){.bank = l->banks[i], .text = STR_INIT, .out = STR_INIT};
	}
	struct amended last = files[original];
	memmove(files + original, files + original + 1, (*n - original - 1) * sizeof(*files));
	files[*n - 1] = last;
	return files;
}

static void
files_release(struct amended *files, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		str_release(&files[i].text);
		str_release(&files[i].out);
	}
	free(files);
}

/* Reads the file and makes its new text. False after a message. */
static bool
amend(struct app *app, struct amended *a, enum edit_kind kind, const char *id, const char *to)
{
	const char *file = a->bank->file;

	a->stamp = file_stamp(file);
	if (!file_read(file, BANK_MAX_FILE, &a->text, &app->diags))
		return false;
	a->end = bank_edit(&a->out, file, span_str(&a->text), kind, id, to, &app->diags);
	return a->end != EDIT_REFUSED && (a->end != EDIT_DONE || amend_may(app, file));
}

/* Where a file says `id: ID`, and that is not a question that could be read: it may be this one. */
static void
tell_left(struct app *app, const struct amended *a, const char *id)
{
	size_t line = edit_find(span_str(&a->text), span_of(id));

	if (a->end == EDIT_ABSENT && line)
		app_tell(
		    app,
		    "%s:%zu: 'id: %s' stands here, in what cannot be read as a question; where "
		    "it is this one, mend it and do this once more",
		    a->bank->file, line, id);
}

/* Writes the files that change, and tells of each. False after a message. */
static bool
save_all(struct app *app, struct amended *files, size_t n, struct str *written)
{
	for (size_t i = 0; i < n; i++) {
		struct amended *a = &files[i];
		if (a->end != EDIT_DONE)
			continue;
		if (!file_replace(a->bank->file, &a->stamp, span_str(&a->out), &app->diags)) {
			app_report(app);
			if (written->len)
				app_tell(app,
					 "Changed so far: %s. Once the others can be written, "
					 "do it once more.",
					 written->s);
			return false;
		}
		str_printf(written, "%s%s", written->len ? ", " : "", a->bank->file);
	}
	return true;
}

static const char *
id_in(const char *name)
{
	const char *slash = strchr(name, '/');
	return slash ? slash + 1 : name;
}

/* The new id in BANK/ID or ID; NULL after a message. */
static const char *
new_id(struct app *app, const struct question *q, const char *word)
{
	size_t n = strlen(q->bank->name);

	if (!strchr(word, '/'))
		return word;
	if (strncmp(word, q->bank->name, n) == 0 && word[n] == '/' && !strchr(word + n + 1, '/'))
		return word + n + 1;
	app_tell(app, "a question stays in its bank: the new name is %s/ and what you choose",
		 q->bank->name);
	return NULL;
}

static enum exit_status
rename_in(struct app *app, struct amended *files, size_t n, const struct question *q,
	  const char *id, const char *to)
{
	struct str written = STR_INIT, said = STR_INIT;
	bool good = true;

	for (size_t i = 0; i < n && good; i++)
		good = amend(app, &files[i], EDIT_RENAME, id, to);
	app_report(app);
	if (!good)
		return EXIT_USAGE;
	for (size_t i = 0; i < n; i++)
		tell_left(app, &files[i], id);
	good = save_all(app, files, n, &written);
	if (good && written.len)
		str_printf(&said,
			   "%s/%s is now %s/%s; answers, marks and notes of the old name stay with "
			   "it. Changed: %s.",
			   q->bank->name, id, q->bank->name, to, written.s);
	else if (good)
		str_printf(&said, "%s/%s is its name already.", q->bank->name, to);
	if (said.len)
		amend_say(app, &said);
	str_release(&written);
	str_release(&said);
	return good ? EXIT_WELL : EXIT_IO;
}

enum exit_status
verb_rename(struct app *app, const struct args *args)
{
	size_t n;

	if (args->n != 2)
		return app_usage(app, "rename takes a question's name and its new one: rename "
				      "trigger-points/definition what-it-is");
	app_banks(app);
	const struct question *q = app_question(app, span_of(args->words[0]));
	const char *to = q ? new_id(app, q, args->words[1]) : NULL;
	if (!to)
		return EXIT_USAGE;
	/* Where it has its new name in the original, a translation may still have the old one. */
	const char *id = strcmp(q->id, to) == 0 ? id_in(args->words[0]) : q->id;
	struct amended *files = files_of(app, q->bank->name, &n);
	enum exit_status status = rename_in(app, files, n, q, id, to);
	files_release(files, n);
	return status;
}

/* In the original alone: a translation's question is of the original's status. */
static enum exit_status
retire_in(struct app *app, struct amended *original, const struct question *q)
{
	struct str written = STR_INIT, said = STR_INIT;
	bool good = amend(app, original, EDIT_RETIRE, q->id, NULL);

	app_report(app);
	if (!good)
		return EXIT_USAGE;
	if (original->end == EDIT_SAME)
		str_printf(&said, "%s is retired already.", q->name);
	else if (original->end == EDIT_ABSENT)
		good = app_usage(app, "%s: '%s' is not in this file any more", original->bank->file,
				 q->id) == EXIT_WELL;
	else if (save_all(app, original, 1, &written))
		str_printf(&said,
			   "%s is retired: nobody is asked it again, and the answers to it still "
			   "count. Changed: %s.",
			   q->name, written.s);
	else
		good = false;
	if (said.len)
		amend_say(app, &said);
	str_release(&written);
	str_release(&said);
	return good ? EXIT_WELL : EXIT_IO;
}

enum exit_status
verb_retire(struct app *app, const struct args *args)
{
	size_t n;

	if (args->n != 1)
		return app_usage(app,
				 "retire takes one question's name, BANK/ID; 'find TEXT' looks "
				 "for one");
	app_banks(app);
	const struct question *q = app_question(app, span_of(args->words[0]));
	if (!q)
		return EXIT_USAGE;
	struct amended *files = files_of(app, q->bank->name, &n);
	enum exit_status status = retire_in(app, &files[n - 1], q);
	files_release(files, n);
	return status;
}
