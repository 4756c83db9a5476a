/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The prompt: a line is split into words, and its verb runs as it would from the command line. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "base/alloc.h"
#include "base/file.h"
#include "engine/readiness.h"
#include "text/layout.h"
#include "verbs/copies.h"
#include "verbs/stopped.h"
#include "verbs/verb.h"
#include "verbs/version.h"

static const char *
base_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

static size_t
live_questions(const struct library *l)
{
	size_t n = 0;

	for (size_t i = 0; i < l->n_questions; i++)
		n += l->questions[i]->status == STATUS_LIVE;
	return n;
}

/* The exam that asks most, whose readiness says most; NULL: there is none. */
static const struct exam *
longest_exam(const struct library *l)
{
	const struct exam *longest = NULL;

	for (size_t i = 0; i < l->n_exams; i++)
		if (!longest || l->exams[i]->questions > longest->questions)
			longest = l->exams[i];
	return longest;
}

/* "; final 71 % to pass (64 to 78)", or nothing while it is too early to say. */
static void
readiness(struct str *line, struct app *app, const struct schedule *s)
{
	struct readiness r;

	app_exams(app);
	const struct exam *e = longest_exam(&app->library);
	if (!e)
		return;
	readiness_of(&r, e, &app->library, &app->history, s);
	if (r.known)
		str_printf(line, "; %s %.0f %% to pass (%.0f to %.0f)", e->name,
			   100 * r.probability, 100 * r.low, 100 * r.high);
	readiness_release(&r);
}

/* How many questions are due, once there is an answer, and how ready that is for an exam. */
static void
standing(struct str *line, struct app *app)
{
	size_t seen = 0;

	for (size_t i = 0; i < app->history.n_questions; i++)
		seen += app->history.questions[i].n_answers > 0;
	if (seen == 0) {
		str_text(line, "new.");
		return;
	}
	const struct schedule *s = app_schedule(app);
	size_t due = schedule_count(s, &app->library, s->today);
	if (due)
		str_printf(line, "%zu due", due);
	else
		str_text(line, "nothing due");
	readiness(line, app, s);
	str_byte(line, '.');
}

static void
banner(struct app *app)
{
	struct str out = STR_INIT, line = STR_INIT;
	struct style style = app_style(app);
	size_t banks = library_count(&app->library);
	const char *name = base_name(app->profile_path);
	const char *end = strrchr(name, '.');

	str_printf(&line,
		   "NMT Quiz %s - %zu bank%s, %zu questions. Profile %.*s: ", NMTQUIZ_VERSION,
		   banks, banks == 1 ? "" : "s", live_questions(&app->library),
		   (int)(end && end != name ? end - name : (long)strlen(name)), name);
	standing(&line, app);
	layout_plain(&out, &style, "", LOOK_TEXT, span_str(&line));
	layout_plain(
	    &out, &style, "", LOOK_TEXT,
	    span_of("Type 'practice', 'review' or 'exam'; 'help' lists the rest, Tab completes."));
	str_clear(&line);
	stopped_note(&line, app);
	if (line.len)
		layout_plain(&out, &style, "", LOOK_TEXT, span_str(&line));
	str_clear(&line);
	copies_note(&line, app);
	if (line.len)
		layout_plain(&out, &style, "", LOOK_TEXT, span_str(&line));
	ui_write(&app->ui, &out);
	str_release(&out);
	str_release(&line);
}

/* Cuts line (which is written to) into words; "two words" in quotes are one. Returns how many. */
static size_t
split(char *line, const char ***words)
{
	size_t n = 0, cap = 0;
	char *at = line;

	*words = NULL;
	for (;;) {
		while (*at == ' ' || *at == '\t')
			at++;
		if (!*at)
			return n;
		char quote = *at == '"' ? *at++ : '\0';
		char *word = at;
		while (*at && (quote ? *at != quote : *at != ' ' && *at != '\t'))
			at++;
		if (*at)
			*at++ = '\0';
		*words = alloc_room(*words, n, &cap, sizeof(**words));
		(*words)[n++] = word;
	}
}

static enum exit_status
run_line(struct app *app, char *line)
{
	const char **words;
	size_t n = split(line, &words);
	enum exit_status status = EXIT_WELL;

	if (n) {
		/* In a question the same words have a slash; here it does no harm. */
		const char *name = words[0] + (words[0][0] == '/' && words[0][1]);
		const struct verb *verb =
		    verb_find(span_of(strcmp(name, "?") == 0 ? "help" : name));
		if (verb)
			status = verb_run(app, verb, words + 1, n - 1);
		else
			verb_unknown(app, name);
	}
	free(words);
	return status;
}

/* NAME.history beside the profile: what the arrow keys go through. Owned. */
static char *
history_path(const struct app *app)
{
	struct str path = STR_INIT;
	const char *end = strrchr(app->profile_path, '.');

	str_text(&path, app->profile_path);
	if (end && strcmp(end, ".profile") == 0)
		str_truncate(&path, (size_t)(end - app->profile_path));
	str_text(&path, ".history");
	return str_take(&path);
}

/* Asks for a command, with the banks as they are now: also as they are once it is typed, which may
 * be long after. */
static bool
ask(struct app *app, struct str *line)
{
	refresh_banks(app);
	if (ui_line(&app->ui, "nmt> ", "leaves", true, line) != LINE_TEXT)
		return false;
	refresh_banks(app);
	return true;
}

enum exit_status
repl(struct app *app)
{
	struct str line = STR_INIT;
	enum exit_status status = EXIT_WELL;

	app->in_repl = true;
	if (!app_profile(app))
		return EXIT_IO;
	refresh_begin(app);
	app_banks(app);
	char *path = history_path(app);
	if (!ui_history_load(&app->ui, path))
		app_tell(app, "%s: earlier commands cannot be read: %s", path, strerror(errno));
	banner(app);
	app->ui.complete = complete_line;
	while (!app->leaving && !app->ui.broken && ask(app, &line)) {
		enum exit_status last = run_line(app, line.s);
		status = last == EXIT_IO ? last : status;
	}
	/* Without a profile there was nothing to do, and no folder for its history. */
	if (file_exists(app->profile_path) && !ui_history_save(&app->ui, path))
		app_tell(app, "%s: the commands of this session cannot be kept: %s", path,
			 strerror(errno));
	free(path);
	str_release(&line);
	return status;
}
