/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/lint.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/rules.h"
#include "base/alloc.h"
#include "base/file.h"
#include "engine/blueprint.h"
#include "engine/filter.h"
#include "engine/form.h"
#include "text/unicode.h"
#include "verbs/app.h"

enum { LONGEST_PATH = 4096 };

/* Whether the file lies right in a folder named exams, wherever it is named from. */
static bool
is_in_exams(const char *path)
{
	char here[LONGEST_PATH];
	char *whole = path_join(*path != '/' && getcwd(here, sizeof(here)) ? here : "", path);
	struct span rest = span_of(whole), folder = {"", 0}, name = {"", 0};

	while (rest.n) {
		struct span part = span_cut(&rest, '/');
		if (part.n == 0 || span_is(part, "."))
			continue;
		folder = name;
		name = part;
	}
	bool there = span_is(folder, "exams");
	free(whole);
	return there;
}

/* Whether `exam` is the first of the two names that stand at the beginning of a line. */
static bool
begins_exam(struct span text)
{
	if (span_starts(text, "\xef\xbb\xbf"))
		text = (struct span){text.s + 3, text.n - 3};
	while (text.n) {
		struct span line = span_cut(&text, '\n');
		if (span_starts(line, "exam:"))
			return true;
		if (span_starts(line, "bank:"))
			return false;
	}
	return false;
}

bool
lint_is_exam(const char *path)
{
	struct file file;
	struct diags ignored;
	struct span block = {"", 0};

	if (is_in_exams(path))
		return true;
	diags_init(&ignored);
	if (file_open(&file, path, &ignored)) {
		struct source from = source_file(&file);
		if (!from.next(from.state, &block, &ignored))
			block.n = 0;
		bool is_exam = begins_exam(block);
		file_close(&file);
		diags_release(&ignored);
		return is_exam;
	}
	diags_release(&ignored);
	return false;
}

/* Reads the banks; lint's findings so far stay for lint to print. */
static void
read_banks(struct app *app)
{
	struct diags findings = app->diags;

	diags_init(&app->diags);
	app_banks(app);
	diags_release(&app->diags);
	app->diags = findings;
}

static void
check_filter(struct app *app, const struct exam *e, struct filter *f)
{
	struct place at = {e->file, e->filter_line, 1};
	struct str refusal = STR_INIT;

	for (size_t i = 0; i < e->filter.n; i++)
		if (!filter_parse_exam(f, span_of(e->filter.items[i]), &app->library, &refusal))
			diag_error(&app->diags, at, rules[RULE_FILTER].name, "%s", refusal.s);
	str_release(&refusal);
}

/* The topic, or the one that it lies in, that is nearest to a word; empty where none is. */
static struct span
nearest_topic(const struct library *l, const char *word)
{
	const char **topics = alloc_items(l->n_questions, sizeof(*topics));
	struct arena arena;
	size_t depth = 1;

	for (const char *s = word; *s; s++)
		depth += *s == '/';
	arena_init(&arena);
	for (size_t i = 0; i < l->n_questions; i++) {
		struct span rest = span_of(l->questions[i]->topic), topic = rest;
		for (size_t k = 0; k < depth && rest.n; k++)
			span_cut(&rest, '/');
		topic.n -= rest.n + (rest.n > 0);
		topics[i] = arena_text(&arena, topic);
	}
	const char *near = text_nearest(span_of(word), topics, l->n_questions);
	struct span found = {"", 0};
	for (size_t i = 0; near && i < l->n_questions; i++)
		if (near == topics[i])
			found = (struct span){l->questions[i]->topic, strlen(near)};
	arena_release(&arena);
	free(topics);
	return found;
}

/* Which banks were asked for a topic, and how to list what is in them. */
static void
no_topic(struct app *app, struct place at, const char *topic)
{
	struct str folders = STR_INIT, options = STR_INIT;

	for (size_t i = 0; i < app->n_folders; i++)
		if (file_exists(app->folders[i]))
			str_printf(&folders, "%s%s", folders.len ? ", " : "", app->folders[i]);
	for (size_t i = 0; i < app->options.n_folders; i++)
		str_printf(&options, "-q %s ", app->options.folders[i]);
	diag_error(&app->diags, at, rules[RULE_TOPIC].name,
		   "no question has the topic `%s` in the banks at hand (%s); 'nmtquiz %stopics' "
		   "lists those that there are",
		   topic, folders.len ? folders.s : "none", options.s);
	str_release(&folders);
	str_release(&options);
}

static void
check_topic(struct app *app, const struct exam *e, const struct exam_area *area, const char *topic)
{
	const struct library *l = &app->library;
	struct place at = {e->file, area->line, area->column};

	for (size_t i = 0; i < l->n_questions; i++)
		if (topic_within(l->questions[i]->topic, span_of(topic)))
			return;
	struct span near = nearest_topic(l, topic);
	if (near.n)
		diag_error(&app->diags, at, rules[RULE_TOPIC].name,
			   "no question has the topic `%s`; did you mean `%.*s`?", topic,
			   (int)near.n, near.s);
	else
		no_topic(app, at, topic);
}

/* Warns of areas and levels whose share is too small for a question. */
static void
check_counts(struct app *app, const struct exam *e)
{
	double *shares = alloc_items(e->n_areas, sizeof(*shares));
	size_t *counts = alloc_items(e->n_areas, sizeof(*counts)), levels[LEVELS];

	for (size_t i = 0; i < e->n_areas; i++)
		shares[i] = e->areas[i].share;
	blueprint_counts(shares, e->n_areas, e->questions, counts);
	for (size_t i = 0; i < e->n_areas; i++)
		if (counts[i] == 0)
			diag_warn(&app->diags,
				  (struct place){e->file, e->areas[i].line, e->areas[i].column},
				  rules[RULE_NONE].name,
				  "of %zu questions this share gives `%s` none; ask more, or make "
				  "the share larger",
				  e->questions, e->areas[i].name);
	blueprint_counts(e->levels, LEVELS, e->levelled ? e->questions : 0, levels);
	for (enum level level = LEVEL_RECALL; level < LEVELS; level++)
		if (e->levels[level] > 0 && levels[level] == 0)
			diag_warn(
			    &app->diags, (struct place){e->file, e->levels_line, 1},
			    rules[RULE_NONE].name,
			    "of %zu questions this share gives the level `%s` none; ask more, "
			    "or make the share larger",
			    e->questions, level_names[level]);
	free(shares);
	free(counts);
}

/* Whether the filter asks what a student did, which no bank can tell. */
static bool
asks_student(const struct filter *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->words[i].kind == FILTER_NEW || f->words[i].kind == FILTER_MISSED ||
		    f->words[i].kind == FILTER_FLAGGED)
			return true;
	return false;
}

/* Whether a form can be drawn, by a student who has seen nothing yet. */
static void
check_form(struct app *app, const struct exam *e)
{
	uint32_t line = e->blueprint_line ? e->blueprint_line : e->questions_line;
	struct history nobody;
	struct random random;
	struct str lack = STR_INIT;
	struct form form;

	history_init(&nobody);
	random_seed(&random, 1);
	if (form_draw(&form, e, &app->library, &nobody, &random, &lack)) {
		form_release(&form);
	} else {
		/* Among findings, which are no sentences. */
		if (span_starts(span_str(&lack), "The "))
			lack.s[0] = 't';
		if (lack.len && lack.s[lack.len - 1] == '.')
			str_truncate(&lack, lack.len - 1);
		diag_error(&app->diags, (struct place){e->file, line, 1}, rules[RULE_FORM].name,
			   "%s", lack.s);
	}
	history_release(&nobody);
	str_release(&lack);
}

/* Whether the banks have what the exam asks for. good: it can be drawn, for all that its own file
 * says. */
static void
check_banks(struct app *app, const struct exam *e, bool good)
{
	size_t errors = app->diags.n_errors;
	struct filter f;

	filter_init(&f);
	check_filter(app, e, &f);
	for (size_t i = 0; i < e->n_areas; i++)
		for (size_t k = 0; k < e->areas[i].topics.n; k++)
			check_topic(app, e, &e->areas[i], e->areas[i].topics.items[k]);
	if (good)
		check_counts(app, e);
	if (good && app->diags.n_errors == errors && !asks_student(&f))
		check_form(app, e);
	filter_release(&f);
}

void
lint_exam(struct app *app, const char *path)
{
	struct diags *d = &app->diags;
	struct exam exam;
	struct file file;

	if (!file_open(&file, path, d))
		return;
	exam_init(&exam);
	bool good = exam_read(&exam, path, source_file(&file), d);
	file_close(&file);
	if (!is_in_exams(path))
		diag_warn(d, (struct place){.file = path}, rules[RULE_FOLDER].name,
			  "exams are found only in a folder exams inside that of the banks; move "
			  "this file there");
	read_banks(app);
	check_banks(app, &exam, good);
	exam_release(&exam);
}
