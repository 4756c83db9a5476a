/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For instructors: preview, a question or a bank as students see it. */
#include "verbs/preview.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "engine/draw.h"
#include "engine/response.h"
#include "figures/preview.h"
#include "figures/show.h"
#include "text/json.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/report.h"
#include "verbs/verb.h"
#include "verbs/watch.h"

static char *
copy_of(struct span text)
{
	struct str copy = STR_INIT;

	str_span(&copy, text);
	return str_take(&copy);
}

/* Takes :LINE, or :LINE:COLUMN as lint prints it, off a file's name. */
static struct span
cut_line(struct span word, size_t *line)
{
	struct span rest = word;
	uint64_t n;

	for (size_t times = 0; times < 2; times++) {
		size_t at = rest.n;
		while (at && rest.s[at - 1] != ':')
			at--;
		if (!at || !parse_count((struct span){rest.s + at, rest.n - at}, UINT32_MAX, &n))
			break;
		*line = (size_t)n;
		rest.n = at - 1;
	}
	return rest;
}

static bool
is_yaml(struct span path)
{
	return path.n > 5 && memcmp(path.s + path.n - 5, ".yaml", 5) == 0;
}

/* A file that is there, or a name that can be nothing else. */
static bool
target_file(struct target *t, const char *word)
{
	struct span path = span_of(word);

	if (!file_exists(word))
		path = cut_line(path, &t->line);
	t->path = copy_of(path);
	if (file_exists(t->path) || is_yaml(path))
		return true;
	free(t->path);
	t->path = NULL;
	t->line = 0;
	return false;
}

/* A file, else a bank's name, else a question's. */
static bool
target_find(struct app *app, struct target *t, const char *word)
{
	const struct question *q = NULL;

	*t = (struct target){.r = app->random};
	if (target_file(t, word))
		return true;
	app_banks(app);
	for (size_t i = 0; i < app->library.n_banks && !t->path; i++)
		if (strcmp(app->library.banks[i]->name, word) == 0)
			t->path = copy_of(span_of(app->library.banks[i]->file));
	if (!t->path && (q = app_question(app, span_of(word)))) {
		t->path = copy_of(span_of(q->bank->file));
		t->id = q->id;
	}
	return t->path;
}

static bool
is_wanted(const struct target *t, const struct question *q)
{
	size_t first, last;

	if (t->id)
		return strcmp(q->id, t->id) == 0;
	if (!t->line)
		return true;
	question_lines(q, &first, &last);
	return first <= t->line && t->line <= last;
}

/* What lint says about those lines, below the question. */
static void
flaws(struct str *out, const struct style *style, const struct preview *p, const struct question *q)
{
	struct str line = STR_INIT;
	size_t first, last, n = 0;

	question_lines(q, &first, &last);
	for (size_t i = 0; i < p->found.n; i++) {
		const struct finding *f = &p->found.items[i];
		if (f->at.line < first || f->at.line > last || f->severity == SEVERITY_NOTE)
			continue;
		if (n++ == 0) {
			str_byte(out, '\n');
			layout_plain(out, style, "", LOOK_STRONG, span_of("What lint says"));
		}
		str_clear(&line);
		str_printf(&line, "line %zu: %s [%s]", f->at.line, f->message, f->rule);
		layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
}

/* 3 questions are left out; 'nmtquiz lint FILE' shows why. */
static void
left_out(struct app *app, const struct preview *p)
{
	size_t n = p->bank.left_out;

	if (n)
		app_tell(app,
			 "%zu question%s of %s ha%s errors and %s left out; 'nmtquiz lint %s' "
			 "shows why",
			 n, n == 1 ? "" : "s", p->bank.file, n == 1 ? "s" : "ve",
			 n == 1 ? "is" : "are", p->bank.file);
}

static void
rule_between(struct str *out, const struct style *style)
{
	str_byte(out, '\n');
	str_fill(out, style->plain ? '-' : '=', style->width < 80 ? style->width : 80);
	str_text(out, "\n\n");
}

static size_t
in_words(struct app *app, struct str *out, const struct preview *p)
{
	struct style style = app_style(app);
	struct random r = p->target->r;
	struct shown shown;
	size_t n = 0;

	for (size_t i = 0; i < p->bank.n_questions; i++) {
		const struct question *q = p->bank.questions[i];
		if (!is_wanted(p->target, q))
			continue;
		if (n++)
			rule_between(out, &style);
		draw_order(&shown, q, &r);
		struct drawn drawn = app_drawn(app, q, true);
		figure_preview(out, &style, q, &shown, &drawn);
		flaws(out, &style, p, q);
	}
	return n;
}

static size_t
in_json(struct str *out, const struct preview *p)
{
	struct json j = {.out = out};
	bool one = p->target->id || p->target->line;
	size_t n = 0;

	if (!one)
		json_open(&j, '[');
	for (size_t i = 0; i < p->bank.n_questions; i++)
		if (is_wanted(p->target, p->bank.questions[i]) && (n++ == 0 || !one))
			figure_show_json(&j, p->bank.questions[i], NULL);
	if (!one)
		json_close(&j, ']');
	str_byte(out, '\n');
	return n;
}

/* Why there is no question to be seen: those findings that keep it out, or what to name instead. */
static enum exit_status
nothing(struct app *app, const struct preview *p)
{
	const struct target *t = p->target;
	size_t first, last, n = 0;

	preview_left_out(p, &first, &last);
	for (size_t i = 0; t->line && i < p->found.n; i++) {
		const struct finding *f = &p->found.items[i];
		if (f->severity != SEVERITY_ERROR || f->at.line < first || f->at.line > last)
			continue;
		if (n++ == 0)
			app_tell(app,
				 "the question at line %zu of %s has errors, so that it can't "
				 "be shown:",
				 t->line, t->path);
		diag_error(&app->diags, f->at, f->rule, "%s", f->message);
	}
	app_report(app);
	if (n)
		return EXIT_FINDINGS;
	if (t->line)
		app_tell(app, "no question stands at line %zu of %s", t->line, t->path);
	else if (t->id)
		app_tell(app,
			 "the question %s is no longer in %s, or has errors; 'nmtquiz lint "
			 "%s' shows them",
			 t->id, t->path, t->path);
	else
		app_tell(app, "%s has no question that can be shown; 'nmtquiz lint %s' shows why",
			 t->path, t->path);
	return EXIT_FINDINGS;
}

static enum exit_status
show(struct app *app, const struct args *args, const struct target *t)
{
	const char *page = args_option(args, "--html");
	struct str out = STR_INIT;
	struct preview p;
	enum exit_status status;

	if (!preview_read(app, &p, t)) {
		preview_release(&p);
		return file_exists(t->path) ? EXIT_FINDINGS : EXIT_IO;
	}
	if (page)
		status = preview_page(app, &p, page);
	else if (!(args->json ? in_json(&out, &p) : in_words(app, &out, &p)))
		status = nothing(app, &p);
	else
		status = app_print(app, &out);
	if (!t->id && !t->line)
		left_out(app, &p);
	preview_release(&p);
	str_release(&out);
	return status;
}

static void
take_state(struct app *app, const void *what, struct str *state)
{
	const struct target *t = what;

	(void)app;
	watch_add(state, t->path);
}

/* Shows it again on each save. */
static enum exit_status
keep_showing(struct app *app, const struct args *args, const struct target *t)
{
	struct str state = STR_INIT;
	enum exit_status status;
	bool shown = false, away;

	do {
		/* Before it is read: what is saved meanwhile is a change. */
		str_clear(&state);
		take_state(app, t, &state);
		status = show(app, args, t);
		/* Between two saves an editor may have taken the file away. */
		away = status == EXIT_IO && shown && !file_exists(t->path);
		shown = true;
		if (status == EXIT_IO && !away)
			break;
		app_tell(app, "waiting for %s to be saved; Ctrl-C ends this", t->path);
	} while (watch_wait(app, take_state, t, &state));
	str_release(&state);
	return status;
}

enum exit_status
verb_preview(struct app *app, const struct args *args)
{
	struct target target;
	enum exit_status status = EXIT_USAGE;

	if (args->n != 1)
		return app_usage(app, "preview takes one question's name, BANK/ID, or a bank's "
				      "file or name: preview course/hips.yaml");
	/* For the settings; first, as it links the questions anew. */
	if (!app->ui.plain)
		app_has_profile(app);
	if (target_find(app, &target, args->words[0]))
		status = args_option(args, "--watch") ? keep_showing(app, args, &target)
						      : show(app, args, &target);
	free(target.path);
	return status;
}
