/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The would-be file: what students will see, what is wrong with it, and writing it. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bank/craft.h"
#include "bank/insert.h"
#include "bank/read.h"
#include "bank/same.h"
#include "base/file.h"
#include "engine/draw.h"
#include "engine/response.h"
#include "figures/ask.h"
#include "figures/key.h"
#include "text/layout.h"
#include "verbs/app.h"
#include "verbs/authoring.h"
#include "verbs/report.h"

/* The text with the works that are new and cited. False: p->refusal says why not. */
static bool
add_works(struct proof_text *p, const struct authoring *a, const struct authored *q)
{
	struct insertion where;

	for (size_t i = 0; i < a->n_works; i++) {
		const struct work *work = &a->works[i];
		bool wanted = false;
		struct str before = p->text;
		for (size_t k = 0; k < q->n_sources; k++)
			wanted |= strcmp(q->sources[k].key, work->key) == 0;
		for (size_t k = 0; k < a->bank.n_works; k++)
			wanted &= strcmp(a->bank.works[k].key, work->key) != 0;
		if (!wanted)
			continue;
		p->text = (struct str)STR_INIT;
		bool added = insert_work(&p->text, span_str(&before), work->key, work->title,
					 &where, &p->refusal);
		str_release(&before);
		if (!added)
			return false;
	}
	return true;
}

/* Keeps of all findings those in the question's lines. */
static void
keep_own(struct proof_text *p, const struct diags *all, const struct insertion *where)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct finding *f = &all->items[i];
		if (f->severity == SEVERITY_NOTE || f->at.line < where->first_line ||
		    f->at.line >= where->first_line + where->lines)
			continue;
		struct place nowhere = {0};
		if (f->severity == SEVERITY_ERROR)
			diag_error(&p->findings, nowhere, f->rule, "%s", f->message);
		else
			diag_warn(&p->findings, nowhere, f->rule, "%s", f->message);
	}
}

/* Reads the text with the question in it, and holds it against the bank as it was. */
static void
read_proof(struct proof_text *p, struct authoring *a, const struct insertion *where)
{
	struct span text = span_str(&p->text);
	struct str changed = STR_INIT;
	struct diags all;
	struct craft craft;

	diags_init(&all);
	p->bank.placed = true;
	if (bank_read(&p->bank, a->path, source_span(&text), &all)) {
		craft_init(&craft, &all);
		craft_bank(&craft, &p->bank);
		craft_finish(&craft);
		craft_release(&craft);
		keep_own(p, &all, where);
	} else {
		str_text(&p->refusal, "the file could not be read with it");
	}
	size_t errors = all.n_errors;
	diags_release(&all);
	size_t others = errors - p->findings.n_errors;
	if (p->refusal.len || p->findings.n_errors)
		return;
	if (others > a->errors)
		str_text(&p->refusal, "elsewhere in the file something would be wrong that was not "
				      "before; 'nmtquiz lint' shows what is wrong with it already");
	else if (!bank_kept(&a->bank, &p->bank, &changed))
		str_printf(&p->refusal,
			   "adding to it would change %s, which must not happen; the file may be "
			   "laid out in a way that this program does not foresee",
			   changed.s);
	else if (p->bank.n_questions == a->bank.n_questions + 1)
		p->q = p->bank.questions[p->bank.n_questions - 1];
	else
		str_text(&p->refusal, "the question could not be read back");
	str_release(&changed);
}

void
proof_make(struct proof_text *p, struct authoring *a, const struct authored *q)
{
	struct insertion where;

	*p = (struct proof_text){.text = STR_INIT, .refusal = STR_INIT};
	bank_init(&p->bank);
	diags_init(&p->findings);
	str_span(&p->text, span_str(&a->text));
	if (!add_works(p, a, q))
		return;
	struct str before = p->text;
	p->text = (struct str)STR_INIT;
	if (insert_question(&p->text, span_str(&before), q, &where, &p->refusal))
		read_proof(p, a, &where);
	str_release(&before);
}

void
proof_release(struct proof_text *p)
{
	str_release(&p->text);
	str_release(&p->refusal);
	bank_release(&p->bank);
	diags_release(&p->findings);
}

/* Why each wrong choice is wrong, by the letters shown. */
static void
show_reasons(struct str *out, const struct style *style, const struct question *q,
	     const struct shown *shown)
{
	struct str lead = STR_INIT;

	for (size_t i = 0; i < shown->n; i++) {
		const struct choice *c = &q->choices[shown->order[i]];
		if (!c->why)
			continue;
		str_clear(&lead);
		str_printf(&lead, "Not %c) ", (char)('a' + i));
		layout_inline(out, style, lead.s, span_of(c->why));
	}
	str_release(&lead);
}

static void
show_question(struct str *out, const struct style *style, const struct question *q,
	      struct random *random)
{
	struct shown shown = {.n = 0};

	draw_order(&shown, q, random);
	layout_plain(out, style, "", LOOK_STRONG, span_of("Students will see:"));
	str_byte(out, '\n');
	figure_asked(out, style, q, &shown, true, &(const struct drawn){0});
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_DIM, span_of("The key:"));
	figure_key(out, style, "  ", q, &shown);
	show_reasons(out, style, q, &shown);
	figure_explanation(out, style, q);
	if (q->hint)
		layout_markup(out, style, "Hint: ", span_of(q->hint));
}

void
proof_findings(struct str *out, const struct style *style, const char *lead,
	       const struct proof_text *p)
{
	struct str whole = STR_INIT;

	for (size_t i = 0; i < p->findings.n; i++) {
		const struct finding *f = &p->findings.items[i];
		str_clear(&whole);
		str_printf(&whole, "%s%s", f->severity == SEVERITY_ERROR ? "Must be mended: " : "",
			   f->message);
		layout_plain(out, style, lead, LOOK_TEXT, span_str(&whole));
	}
	str_clear(&whole);
	str_printf(&whole, "It cannot be saved: %s", p->refusal.s);
	if (p->refusal.len)
		layout_plain(out, style, lead, LOOK_TEXT, span_str(&whole));
	str_release(&whole);
}

void
proof_show(struct proof_text *p, struct authoring *a)
{
	struct style style = app_style(a->app);
	struct str out = STR_INIT;

	str_byte(&out, '\n');
	if (p->q)
		show_question(&out, &style, p->q, &a->app->random);
	str_text(&out, p->q && p->findings.n ? "\n" : "");
	proof_findings(&out, &style, "Look: ", p);
	str_byte(&out, '\n');
	ui_write(&a->app->ui, &out);
	str_release(&out);
}

/* The folder of a new bank need not be there. */
static bool
make_folder(struct authoring *a)
{
	struct str folder = STR_INIT;
	const char *slash = strrchr(a->path, '/');

	str_add(&folder, a->path, slash ? (size_t)(slash - a->path) : 0);
	bool there = folder.len == 0 || folder_make(folder.s);
	if (!there)
		app_tell(a->app, "%s: this folder cannot be made: %s", folder.s, strerror(errno));
	str_release(&folder);
	return there;
}

/* Whether the file is still as it was read; its stamp as of now. */
static bool
is_unchanged(struct authoring *a, struct file_stamp *stamp)
{
	struct str now = STR_INIT;

	*stamp = file_stamp(a->path);
	bool same = a->fresh ? !file_exists(a->path)
			     : file_read(a->path, BANK_MAX_FILE, &now, &a->app->diags) &&
				   span_same(span_str(&now), span_str(&a->disk));

	app_report(a->app);
	if (!same)
		app_tell(a->app, "%s was changed by somebody else meanwhile; nothing was saved",
			 a->path);
	str_release(&now);
	return same;
}

bool
proof_accept(struct proof_text *p, struct authoring *a)
{
	str_clear(&a->text);
	str_span(&a->text, span_str(&p->text));
	return authoring_read(a);
}

bool
authoring_save(struct authoring *a)
{
	struct file_stamp stamp;

	if (!is_unchanged(a, &stamp) || (a->fresh && !make_folder(a)))
		return false;
	bool written = file_replace(a->path, &stamp, span_str(&a->text), &a->app->diags);
	app_report(a->app);
	if (!written)
		return false;
	a->fresh = false;
	str_clear(&a->disk);
	str_span(&a->disk, span_str(&a->text));
	return true;
}
