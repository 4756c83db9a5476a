/* SPDX-License-Identifier: GPL-3.0-or-later */
/* edit: a question in the author's own editor, and what is to be said of it afterwards. */
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/craft.h"
#include "bank/edit.h"
#include "bank/read.h"
#include "base/alloc.h"
#include "base/file.h"
#include "base/map.h"
#include "verbs/amend.h"
#include "verbs/editor.h"
#include "verbs/lint.h"
#include "verbs/report.h"
#include "verbs/verb.h"

/* What is edited: a question, or a file alone. */
struct target {
	char *file;	/* owned */
	const char *id; /* borrowed; NULL: a file alone */
	size_t line;	/* 0: anywhere */
};

/* A file as it is now. */
struct state {
	struct str text;
	struct bank bank; /* empty where it is none */
	struct map ids;	  /* to the place among its questions */
	struct diags found;
	bool is_bank;
};

static bool
state_read(struct state *s, const char *file, struct diags *d)
{
	bool added;

	*s = (struct state){.text = STR_INIT};
	bank_init(&s->bank);
	diags_init(&s->found);
	if (!file_read(file, BANK_MAX_FILE, &s->text, d))
		return false;
	struct span text = span_str(&s->text);
	s->bank.placed = true;
	s->is_bank =
	    !lint_is_exam(file) && bank_read(&s->bank, file, source_span(&text), &s->found);
	for (size_t i = 0; i < s->bank.n_questions; i++)
		map_put(&s->ids, span_of(s->bank.questions[i]->id), (uint32_t)i, &added);
	return true;
}

static void
state_release(struct state *s)
{
	str_release(&s->text);
	map_release(&s->ids);
	bank_release(&s->bank);
	diags_release(&s->found);
}

static const struct question *
question_in(const struct state *s, const char *id)
{
	const uint32_t *at = id && s->bank.n_questions ? map_get(&s->ids, span_of(id)) : NULL;

	return at ? s->bank.questions[*at] : NULL;
}

/* FILE or FILE:LINE. */
static bool
find_file(struct target *t, const char *word)
{
	const char *colon = strrchr(word, ':');
	struct str file = STR_INIT;
	uint64_t line = 0;

	str_text(&file, word);
	if (!file_exists(word) && colon && parse_count(span_of(colon + 1), UINT32_MAX, &line))
		str_truncate(&file, (size_t)(colon - word));
	bool found = file_exists(file.s);
	if (found)
		*t = (struct target){path_join(file.s, ""), NULL, line};
	str_release(&file);
	return found;
}

/* Whether a file is that bank's, however broken, and says `id: ID` somewhere. */
static bool
says_id(const char *file, struct span bank, const char *id)
{
	struct str text = STR_INIT;
	struct diags ignored;

	diags_init(&ignored);
	bool says = file_read(file, BANK_MAX_FILE, &text, &ignored) &&
		    span_same(edit_bank_name(span_str(&text)), bank) &&
		    edit_find(span_str(&text), span_of(id));
	diags_release(&ignored);
	str_release(&text);
	return says;
}

/* By its text alone, in what the reader could make nothing of. */
static bool
find_text(struct app *app, struct target *t, const char *word)
{
	const char *slash = strchr(word, '/');
	bool found = false;

	for (size_t i = 0; slash && i < app->n_folders && !found; i++) {
		char **names;
		size_t n;
		folder_list(app->folders[i], ".yaml", &names, &n, &app->diags);
		for (size_t k = 0; k < n; k++) {
			char *file = path_join(app->folders[i], names[k]);
			struct span bank = {word, (size_t)(slash - word)};
			if (!found && says_id(file, bank, slash + 1)) {
				*t = (struct target){path_join(file, ""), slash + 1, 0};
				found = true;
			}
			free(file);
			free(names[k]);
		}
		free(names);
	}
	return found;
}

/* False after a message. */
static bool
find_target(struct app *app, struct target *t, const char *word)
{
	app_banks(app);
	const struct question *q = library_find(&app->library, span_of(word));
	if (q) {
		*t = (struct target){path_join(q->bank->file, ""), q->id, q->line};
		return true;
	}
	return find_file(t, word) || find_text(app, t, word) ||
	       (app_question(app, span_of(word)) && false);
}

/* Where the question is in the file as it is now, whatever was read earlier. */
static void
find_line(struct target *t, const struct state *s)
{
	const struct question *q = question_in(s, t->id);
	size_t line = q || !t->id ? 0 : edit_find(span_str(&s->text), span_of(t->id));

	t->line = q ? q->line : line ? line : t->line;
}

/* Shows the findings between two lines (last 0: none is), or those elsewhere, which are errors
 * only. Returns how many warnings elsewhere are not shown. */
static size_t
show_findings(struct app *app, const struct diags *found, size_t first, size_t last, bool inside)
{
	struct style style = app_style(app);
	struct str out = STR_INIT;
	struct diags shown;
	size_t hidden = 0;

	diags_init(&shown);
	for (size_t i = 0; i < found->n; i++) {
		const struct finding *f = &found->items[i];
		bool within = f->at.line >= first && f->at.line <= last;
		if (within != inside || f->severity == SEVERITY_NOTE)
			continue;
		if (f->severity == SEVERITY_ERROR)
			diag_error(&shown, f->at, f->rule, "%s", f->message);
		else if (inside)
			diag_warn(&shown, f->at, f->rule, "%s", f->message);
		else
			hidden++;
	}
	report_findings(&out, &style, &shown);
	if (out.len)
		app_print(app, &out);
	diags_release(&shown);
	str_release(&out);
	return hidden;
}

/* The last line of a question, which may have been left out. */
static size_t
last_line(const struct state *s, const struct question *q, size_t first)
{
	if (q)
		return bank_place(&s->bank, q->end ? q->end - 1 : 0).line;
	size_t last = SIZE_MAX;
	for (size_t i = 0; i < s->bank.n_questions; i++) {
		size_t line = s->bank.questions[i]->line;
		if (line > first && line <= last)
			last = line - 1;
	}
	return last;
}

static void
lint(struct app *app, struct state *after, const struct target *t)
{
	const struct question *q = question_in(after, t->id);
	struct craft craft;
	size_t first = q ? q->line : t->id ? edit_find(span_str(&after->text), span_of(t->id)) : 0;
	size_t last = first ? last_line(after, q, first) : t->id ? 0 : SIZE_MAX;

	craft_init(&craft, &after->found);
	if (after->is_bank)
		craft_bank(&craft, &after->bank);
	craft_finish(&craft);
	craft_release(&craft);
	lint_sort(&after->found, &(struct lint_files){0});
	show_findings(app, &after->found, first, last, true);
	size_t more = show_findings(app, &after->found, first, last, false);
	struct str line = STR_INIT;
	str_printf(&line, "%zu warning%s elsewhere in this file; 'lint %s' shows %s.", more,
		   more == 1 ? "" : "s", t->file, more == 1 ? "it" : "them");
	if (more)
		amend_say(app, &line);
	str_release(&line);
}

/* The question of `after` that is new there, and stands for the one that is gone: it says so
 * itself, or it is the only one. *told: it says so. */
static const struct question *
heir(const struct state *before, const struct state *after, const char *id, bool *told)
{
	const struct question *only = NULL;
	size_t n = 0;

	*told = false;
	for (size_t i = 0; i < after->bank.n_questions; i++) {
		const struct question *q = after->bank.questions[i];
		for (size_t k = 0; k < q->was.n; k++)
			*told |= strcmp(q->was.items[k], id) == 0;
		if (*told)
			return q;
		if (question_in(before, q->id))
			continue;
		only = q;
		n++;
	}
	return n == 1 ? only : NULL;
}

static void
tell_gone(struct str *out, const struct state *before, const struct state *after, const char *id)
{
	const char *bank = after->bank.name;
	bool told;
	const struct question *q = heir(before, after, id, &told);

	bool left_out = edit_find(span_str(&after->text), span_of(id)) ||
			(!q && after->bank.left_out > before->bank.left_out);

	if (left_out)
		str_printf(
		    out,
		    "'%s' is left out until its mistakes are mended; students keep what they "
		    "answered.",
		    id);
	else if (q && told)
		str_printf(out, "%s/%s is now %s; what students answered stays with it.", bank, id,
			   q->name);
	else if (q)
		str_printf(
		    out,
		    "%s/%s is gone, and %s is new. If this is the same question, answers are "
		    "lost to it: put the old id back and type 'rename %s/%s %s', or add  "
		    "was: [%s]  below its id. If it is another one, put the old question back "
		    "with  status: retired.",
		    bank, id, q->name, bank, id, q->id, id);
	else
		str_printf(
		    out,
		    "%s/%s is gone, and answers to it count for nothing now. Put it back and "
		    "type 'retire %s/%s', which keeps them.",
		    bank, id, bank, id);
}

static void
tell_revision(struct str *out, const struct question *before, const struct question *now)
{
	if (before->revision == now->revision) {
		str_printf(out,
			   "%s keeps its revision, %08x: nothing changed that decides an answer.",
			   now->name, (unsigned)now->revision);
		return;
	}
	str_printf(
	    out,
	    "%s has a new revision, %08x: what decides an answer changed. Answers so far keep "
	    "the old one, %08x, and its figures begin anew; what each student remembers goes "
	    "on. That is right for a better wording. If it now asks about something else, "
	    "undo this, 'retire %s' and write a new question under a new id.",
	    now->name, (unsigned)now->revision, (unsigned)before->revision, now->name);
}

/* What became of the other questions. */
static void
tell_others(struct str *out, const struct state *before, const struct state *after, const char *id)
{
	enum { NAMED = 5 };
	size_t n = 0;

	for (size_t i = 0; i < after->bank.n_questions; i++) {
		const struct question *now = after->bank.questions[i];
		const struct question *then = question_in(before, now->id);
		if (!then || then->revision == now->revision || (id && strcmp(id, now->id) == 0))
			continue;
		str_text(out, n == 0 ? "A new revision as well: " : n < NAMED ? ", " : "");
		if (n++ < NAMED)
			str_text(out, now->name);
	}
	if (n > NAMED)
		str_printf(out, " and %zu more", n - NAMED);
	if (n)
		str_byte(out, '.');
}

/* The question as it was before, also where its file was broken then and it was read earlier. */
static const struct question *
earlier(const struct app *app, const struct state *before, const struct state *after,
	const char *id)
{
	const struct question *then = question_in(before, id);
	struct str name = STR_INIT;

	if (then || !id || !after->is_bank)
		return then;
	str_printf(&name, "%s/%s", after->bank.name, id);
	then = library_find(&app->library, span_str(&name));
	str_release(&name);
	return then && strcmp(then->bank->file, after->bank.file) == 0 ? then : NULL;
}

static void
tell(struct app *app, const struct state *before, const struct state *after, const char *id)
{
	const struct question *then = earlier(app, before, after, id);
	const struct question *now = question_in(after, id);
	struct str text = STR_INIT;

	if (after->is_bank && then && now)
		tell_revision(&text, then, now);
	else if (after->is_bank && now)
		str_printf(&text, "%s can be read now; its revision is %08x.", now->name,
			   (unsigned)now->revision);
	else if (after->is_bank && id && !now)
		tell_gone(&text, before, after, id);
	else if (!after->is_bank && before->is_bank)
		str_text(&text, "As it is, this file is no bank that can be read; mend what stands "
				"above.");
	if (text.len)
		amend_say(app, &text);
	str_clear(&text);
	if (after->is_bank)
		tell_others(&text, before, after, id);
	if (text.len)
		amend_say(app, &text);
	str_release(&text);
}

static enum exit_status
look_again(struct app *app, const struct state *before, const struct target *t)
{
	struct state after;
	enum exit_status status = EXIT_IO;
	struct str line = STR_INIT;

	bool read = state_read(&after, t->file, &app->diags);
	app_report(app);
	if (read && span_same(span_str(&before->text), span_str(&after.text))) {
		str_printf(&line, "%s is unchanged.", t->file);
		amend_say(app, &line);
		status = EXIT_WELL;
	} else if (read && lint_is_exam(t->file)) {
		str_printf(&line, "%s changed; 'lint %s' says what is wrong with it.", t->file,
			   t->file);
		amend_say(app, &line);
		status = EXIT_WELL;
	} else if (read) {
		lint(app, &after, t);
		tell(app, before, &after, t->id);
		status = after.found.n_errors ? EXIT_FINDINGS : EXIT_WELL;
	}
	str_release(&line);
	state_release(&after);
	return status;
}

static enum exit_status
edit(struct app *app, struct target *t)
{
	struct state before;
	enum exit_status status = EXIT_USAGE;

	bool read = state_read(&before, t->file, &app->diags);
	app_report(app);
	if (!read) {
		state_release(&before);
		return EXIT_IO;
	}
	char *editor = amend_may(app, t->file) ? editor_choose(app) : NULL;
	if (editor) {
		find_line(t, &before);
		bool well = editor_run(app, editor, t->file, t->line);
		status = look_again(app, &before, t);
		status = !well && status == EXIT_WELL ? EXIT_IO : status;
	}
	free(editor);
	state_release(&before);
	return status;
}

enum exit_status
verb_edit(struct app *app, const struct args *args)
{
	struct target t;

	if (args->n != 1)
		return app_usage(app, "edit takes one question's name, BANK/ID, or a file; 'find "
				      "TEXT' looks for a question");
	if (!find_target(app, &t, args->words[0]))
		return EXIT_USAGE;
	/* The banks may be read again before all is said. */
	char *id = t.id ? path_join(t.id, "") : NULL;
	t.id = id;
	enum exit_status status = edit(app, &t);
	free(id);
	free(t.file);
	return status;
}
