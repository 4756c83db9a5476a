/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which bank a question goes into: one at hand, a file, or a new one with its header. */
#include <stdlib.h>
#include <string.h>

#include "bank/read.h"
#include "bank/top.h"
#include "base/file.h"
#include "text/unicode.h"
#include "verbs/amend.h"
#include "verbs/app.h"
#include "verbs/authoring.h"
#include "verbs/new_fields.h"

static const struct bank *
bank_at_hand(const struct app *app, struct span name)
{
	for (size_t i = 0; i < app->library.n_banks; i++)
		if (span_is(name, app->library.banks[i]->name) &&
		    !app->library.banks[i]->translates)
			return app->library.banks[i];
	return NULL;
}

/* The folder that new banks go to: that of -q, else the user's own. NULL after a message. Owned. */
static char *
own_folder(struct app *app)
{
	if (app->options.n_folders)
		return path_join(app->options.folders[0], "");
	char *data = path_user_data(), *folder = data ? path_join(data, "questions") : NULL;
	if (!folder)
		app_tell(app, "there is no home folder to keep a bank in; set HOME, or name a "
			      "folder: nmtquiz -q FOLDER new");
	free(data);
	return folder;
}

bool
authoring_read(struct authoring *a)
{
	struct span text = span_str(&a->text);
	struct diags ignored;

	diags_init(&ignored);
	bank_release(&a->bank);
	bank_init(&a->bank);
	a->bank.placed = true;
	bool good = bank_read(&a->bank, a->path, source_span(&text), &ignored);
	a->errors = ignored.n_errors;
	diags_release(&ignored);
	return good;
}

/* What is in the file. False after a message. */
static bool
take_file(struct authoring *a)
{
	str_clear(&a->disk);
	bool read = file_read(a->path, BANK_MAX_FILE, &a->disk, &a->app->diags);
	app_report(a->app);
	if (!read)
		return false;
	str_clear(&a->text);
	str_span(&a->text, span_str(&a->disk));
	return true;
}

/* The bank that the text is. False after a message. */
static bool
take_bank(struct authoring *a)
{
	bool good = authoring_read(a);

	if (!good)
		app_tell(a->app, "%s is no bank that can be read; 'nmtquiz lint %s' shows why",
			 a->path, a->path);
	return good;
}

bool
authoring_reload(struct authoring *a)
{
	a->fresh = !file_exists(a->path);
	return (a->fresh || take_file(a)) && take_bank(a);
}

/* Takes over what is in the file a->path. */
static bool
open_bank(struct authoring *a, enum exit_status *status)
{
	*status = EXIT_USAGE;
	if (file_exists(a->path) && !amend_may(a->app, a->path))
		return false;
	*status = EXIT_IO;
	if (!take_file(a))
		return false;
	*status = EXIT_FINDINGS;
	if (!take_bank(a))
		return false;
	authoring_say(a, "New questions for the bank %s, in %s.", a->bank.title, a->path);
	return true;
}

/* Asks for one thing of the header; a default is shown, and Enter takes it. NULL: nothing. */
static enum step
ask_top(struct authoring *a, const char *says, const char *prompt, const char *usual,
	const char **value)
{
	struct str line = STR_INIT, whole = STR_INIT;
	enum step step;

	*value = usual ? authoring_keep(a, span_of(usual)) : NULL;
	if (a->silent)
		return STEP_ON;
	authoring_say(a, "%s", says);
	if (usual)
		str_printf(&whole, "%s [%s]> ", prompt, usual);
	else
		str_printf(&whole, "%s> ", prompt);
	while ((step = authoring_line(a, whole.s, &line)) == STEP_BACK || step == STEP_GO)
		authoring_say(a, "What stands at the top of a bank is asked for once; it can be "
				 "changed in the file.");
	const char *typed = authoring_keep(a, span_str(&line));
	*value = typed ? typed : *value;
	str_release(&line);
	str_release(&whole);
	return step;
}

/* Trigger points, of trigger-points. */
static void
title_of(struct str *title, struct span name)
{
	str_span(title, name);
	for (size_t i = 0; i < title->len; i++)
		if (title->s[i] == '-')
			title->s[i] = ' ';
	if (title->len && title->s[0] >= 'a' && title->s[0] <= 'z')
		title->s[0] = (char)(title->s[0] - 'a' + 'A');
}

/* So that an editor that knows YAML completes and checks. */
static void
add_modeline(struct authoring *a)
{
	char *questions = app_shipped_questions(),
	     *schema = path_join(questions, "bank.schema.json");

	if (file_exists(schema)) {
		str_text(&a->text, "# yaml-language-server: $schema=");
		str_text(&a->text, strchr(schema, ' ') ? "file://" : "");
		for (const char *c = schema; *c; c++)
			str_printf(&a->text, *c == ' ' ? "%%20" : "%c", *c);
		str_byte(&a->text, '\n');
	}
	free(schema);
	free(questions);
}

static void
add_top(struct str *text, const char *key, const char *value)
{
	struct manner m = {0, 0, "\n"};

	if (value && strcmp(value, "-") != 0)
		write_text(text, &m, 0, key, span_of(value));
}

static void
add_authors(struct str *text, struct authoring *a, const char *line)
{
	struct manner m = {0, 0, "\n"};
	const char *items[MOST_LIST];
	struct texts authors = {items, 0};
	struct span rest = span_of(line ? line : "");

	while (rest.n && authors.n < MOST_LIST) {
		const char *author = authoring_keep(a, span_cut(&rest, ','));
		if (author)
			items[authors.n++] = author;
	}
	write_list(text, &m, 0, "authors", &authors);
}

/* Asks for the works that its questions cite. */
static enum step
ask_works(struct authoring *a)
{
	struct manner m = {0, 0, "\n"};
	const char *key, *title;
	bool any = false;

	for (;;) {
		enum step step =
		    ask_top(a,
			    any ? "Another work? Enter: no."
				: "A work that its questions are from: a short word for it, such "
				  "as grays. More can be added with each question. Enter: none.",
			    "work", NULL, &key);
		if (step != STEP_ON || !key || strcmp(key, "-") == 0)
			return step;
		step = ask_top(a, "Its title, with author and year. Enter: not this work.", "title",
			       NULL, &title);
		if (step != STEP_ON)
			return step;
		if (!title)
			continue;
		struct str word = STR_INIT;
		write_word(&word, span_of(key));
		str_text(&a->text, any ? "" : "sources:\n");
		write_text(&a->text, &m, 2, word.s, span_of(title));
		str_release(&word);
		any = true;
	}
}

/* What is no language would keep the bank from being read. */
static enum step
ask_language(struct authoring *a, const char **language)
{
	enum step step;

	while ((step = ask_top(a, "Its language, by its short name, such as en or es-MX.",
			       "language", "en", language)) == STEP_ON &&
	       *language && !top_is_language(span_of(*language)))
		authoring_say(a, "A language's short name is two letters or a little more: en.");
	return step;
}

/* The header of a new bank, in a->text. */
static enum step
ask_header(struct authoring *a, struct span name)
{
	const char *title, *about, *language, *license, *authors;
	struct str bank = STR_INIT, usual = STR_INIT;
	enum step step;

	str_span(&bank, name);
	title_of(&usual, name);
	step = ask_top(a, "Its title, as students see it.", "title", usual.s, &title);
	if (step == STEP_ON)
		step = ask_top(a, "What is it about, in a sentence or two? Optional.", "about",
			       NULL, &about);
	if (step == STEP_ON)
		step = ask_language(a, &language);
	if (step == STEP_ON)
		step = ask_top(a, "Under which license may others use it? Optional.", "license",
			       NULL, &license);
	if (step == STEP_ON)
		step = ask_top(a, "Who writes it? Several behind commas. Optional.", "authors",
			       NULL, &authors);
	if (step == STEP_ON) {
		add_modeline(a);
		add_top(&a->text, "bank", bank.s);
		add_top(&a->text, "title", title);
		add_top(&a->text, "about", about);
		add_top(&a->text, "language", language);
		add_top(&a->text, "license", license);
		add_authors(&a->text, a, authors);
		step = ask_works(a);
		str_text(&a->text, "questions:\n");
	}
	str_release(&bank);
	str_release(&usual);
	return step;
}

/* The nearest bank's name, where one is near. */
static const char *
near_bank(const struct app *app, const char *name)
{
	const struct library *l = &app->library;
	const char *near = NULL;

	for (size_t i = 0; i < l->n_banks && !near; i++)
		near = text_nearest(span_of(name), (const char *const[]){l->banks[i]->name}, 1);
	return near;
}

static bool
make_bank(struct authoring *a, const char *name, enum exit_status *status)
{
	struct app *app = a->app;
	const char *near = near_bank(app, name);
	struct str file = STR_INIT;
	bool yes = true;

	*status = EXIT_IO;
	char *folder = own_folder(app);
	if (!folder)
		return false;
	str_printf(&file, "%s.yaml", name);
	a->path = path_join(folder, file.s);
	free(folder);
	str_release(&file);
	/* Made a moment ago at this prompt, or left out when banks were read. */
	if (file_exists(a->path))
		return open_bank(a, status);
	*status = EXIT_WELL;
	authoring_say(a, "There is no bank %s yet%s%s%s It will be in %s.", name,
		      near ? "; did you mean " : ".", near ? near : "", near ? "?" : "", a->path);
	bool asked = a->silent || ui_yes(&app->ui, "Make it? [Y/n] ", UNSAVED, &yes) == LINE_TEXT;
	a->fresh = true;
	bool made = asked && yes && ask_header(a, span_of(name)) == STEP_ON;
	if (!made) {
		authoring_say(a, "Nothing was saved.");
		return false;
	}
	return authoring_read(a);
}

/* The name of the bank, asked for until it can be one. NULL: to be left. */
static const char *
ask_name(struct authoring *a)
{
	struct str line = STR_INIT;
	const char *name = NULL;

	authoring_say(a, "Which bank is it for? Tab shows those at hand; a new name makes a new "
			 "one.");
	a->offer = offer_banks;
	while (!name) {
		enum step step = authoring_line(a, "bank> ", &line);
		if (step == STEP_LEAVE)
			break;
		struct span typed = span_trim(span_str(&line));
		if (step != STEP_ON || typed.n == 0)
			continue;
		if (fields_is_name(typed) || memchr(typed.s, '/', typed.n))
			name = authoring_keep(a, typed);
		else
			authoring_say(a, "A bank's name is made of the letters a to z, digits and "
					 "hyphens, such as trigger-points.");
	}
	a->offer = NULL;
	str_release(&line);
	return name;
}

bool
authoring_bank(struct authoring *a, const char *name, enum exit_status *status)
{
	*status = EXIT_WELL;
	app_banks(a->app);
	name = name ? name : ask_name(a);
	if (!name) {
		authoring_say(a, "Nothing was saved.");
		return false;
	}
	const struct bank *b = bank_at_hand(a->app, span_of(name));
	if (b || strchr(name, '/') || strstr(name, ".yaml")) {
		a->path = path_join(b ? b->file : name, "");
		return open_bank(a, status);
	}
	if (fields_is_name(span_of(name)))
		return make_bank(a, name, status);
	*status = app_usage(a->app,
			    "'%s' is no name for a bank: letters a to z, digits and hyphens, "
			    "such as trigger-points",
			    name);
	return false;
}
