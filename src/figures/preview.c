/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/preview.h"

#include <stdbool.h>
#include <stddef.h>

#include "bank/bank.h"
#include "bank/keys.h"
#include "base/str.h"
#include "engine/grade.h"
#include "engine/response.h"
#include "figures/ask.h"
#include "figures/key.h"
#include "figures/show.h"
#include "text/layout.h"

/* By its name, where it has one. A question in the middle may have none said. */
static void
difficulty(struct str *text, const struct question *q)
{
	bool said = question_spot(q, KEY_DIFFICULTY, SPOT_WHOLE);

	if (q->difficulty == 0 && !said)
		return;
	str_text(text, " \u00b7 ");
	if (q->difficulty == -1 || q->difficulty == 0 || q->difficulty == 1) {
		str_text(text, q->difficulty < 0 ? "easy" : q->difficulty > 0 ? "hard" : "medium");
		return;
	}
	str_text(text, "difficulty ");
	str_number(text, q->difficulty, SHOWN_DECIMALS);
}

void
figure_preview_about(struct str *text, const struct question *q)
{
	char revision[9];

	figure_revision(revision, q);
	str_text(text, question_type_names[q->type]);
	str_printf(text, " \u00b7 %s", q->level ? level_names[q->level] : "no level");
	difficulty(text, q);
	for (size_t i = 0; i < q->tags.n; i++)
		str_printf(text, "%s%s", i ? ", " : " \u00b7 tags ", q->tags.items[i]);
	str_printf(text, " \u00b7 revision %s", revision);
}

void
figure_preview_marks(struct str *text, const struct question *q)
{
	if (q->status == STATUS_DRAFT)
		str_text(text, "A draft: students are not asked it. ");
	if (q->status == STATUS_RETIRED)
		str_text(text, "Retired: students are no longer asked it. ");
	if (q->critical)
		str_text(text, "Critical: an exam is passed only with it right. ");
	if (!q->shuffle && q->n_choices && q->type != QUESTION_ORDER)
		str_text(text, "The choices stand as written, never shuffled. ");
	if (text->len)
		str_truncate(text, text->len - 1);
}

static void
accepted_texts(struct str *text, const char *lead, const struct texts *accepted)
{
	str_text(text, lead);
	for (size_t i = 0; i < accepted->n; i++)
		str_printf(text, "%s%s", i ? " | " : "", accepted->items[i]);
	str_byte(text, '\n');
}

static void
accepted_number(struct str *text, const struct question *q)
{
	str_text(text, "Accepted: ");
	if (q->within > 0) {
		str_number(text, q->number - q->within, KEPT_DECIMALS);
		str_text(text, " to ");
		str_number(text, q->number + q->within, KEPT_DECIMALS);
	} else {
		str_printf(text, "%s alone", q->number_text);
	}
	str_byte(text, '\n');
	if (q->units.n)
		accepted_texts(text, "Units, or none: ", &q->units);
}

void
figure_preview_accepted(struct str *text, const struct question *q)
{
	struct str lead = STR_INIT;

	if (q->type == QUESTION_NUMERIC)
		accepted_number(text, q);
	for (size_t i = 0; i < q->n_gaps; i++) {
		str_clear(&lead);
		if (q->n_gaps > 1)
			str_printf(&lead, "Accepted in blank %zu: ", i + 1);
		accepted_texts(text, lead.len ? lead.s : "Accepted: ", &q->gaps[i]);
	}
	if (q->n_gaps)
		str_text(text, q->exact ? "Spelling must be exact; capitals and accents don't "
					  "matter.\n"
					: "Small slips of spelling are forgiven, and capitals "
					  "and accents don't matter.\n");
	str_release(&lead);
}

void
figure_preview_miss(struct response *r, const struct question *q, const struct shown *shown)
{
	size_t n = shown->n;

	r->truth = !q->truth;
	r->skipped = q->n_choices == 0 && q->type != QUESTION_TRUEFALSE;
	if (q->type == QUESTION_ORDER || q->type == QUESTION_MATCH) {
		/* Each at its neighbour's place. */
		size_t places = q->type == QUESTION_MATCH ? q->n_lefts : n;
		for (size_t i = 0; i < places; i++)
			r->picks[r->n_picks++] = (i + 1) % n;
		return;
	}
	for (size_t i = 0; i < n && r->n_picks == 0; i++)
		if (!q->choices[shown->order[i]].right)
			r->picks[r->n_picks++] = shown->order[i];
	/* All are right: one alone lacks the others. */
	if (n && r->n_picks == 0)
		r->picks[r->n_picks++] = shown->order[0];
}

/* The choices once more, each with what it is and why. */
static void
each_choice(struct str *out, const struct style *style, const struct question *q,
	    const struct shown *shown)
{
	char lead[] = "  a) ";
	struct str text = STR_INIT;

	if (q->type != QUESTION_SINGLE && q->type != QUESTION_MULTIPLE)
		return;
	for (size_t i = 0; i < shown->n; i++) {
		const struct choice *c = &q->choices[shown->order[i]];
		lead[2] = (char)('a' + i);
		str_clear(&text);
		str_text(&text, c->right ? "Right." : "Wrong. ");
		if (!c->right)
			str_text(&text, c->why ? c->why : "(It says no why yet.)");
		layout_inline(out, style, lead, span_str(&text));
	}
	str_release(&text);
}

static void
extras(struct str *out, const struct style *style, const struct question *q)
{
	struct str text = STR_INIT;

	for (size_t i = q->n_lefts; q->type == QUESTION_MATCH && i < q->n_choices; i++) {
		str_clear(&text);
		str_text(&text, q->choices[i].text);
		if (q->choices[i].why)
			str_printf(&text, ". %s", q->choices[i].why);
		layout_inline(out, style, "  Belongs to none: ", span_str(&text));
	}
	str_release(&text);
}

static void
accepted(struct str *out, const struct style *style, const struct question *q)
{
	struct str text = STR_INIT;

	figure_preview_accepted(&text, q);
	for (struct span rest = span_str(&text); rest.n;)
		layout_plain(out, style, "  ", LOOK_TEXT, span_cut(&rest, '\n'));
	str_release(&text);
}

static void
section(struct str *out, const struct style *style, const char *title)
{
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_STRONG, span_of(title));
}

/* The head over the feedback on an answer, with what was typed where that is short. */
static void
answer_head(struct str *out, const struct style *style, const struct question *q,
	    const struct shown *shown, const struct response *r, const char *what)
{
	struct str title = STR_INIT;

	str_text(&title, what);
	if (q->n_choices || q->type == QUESTION_TRUEFALSE) {
		str_text(&title, " (");
		figure_answer(&title, q, shown, r);
		str_byte(&title, ')');
	}
	section(out, style, title.s);
	str_release(&title);
}

static void
feedback(struct str *out, const struct style *style, const struct question *q,
	 const struct shown *shown, const struct response *r)
{
	struct lexicon lexicon;
	struct verdict v;

	lexicon_init(&lexicon);
	grade(&v, q, r, &lexicon);
	figure_verdict(out, style, v.score, CERTAINTY_NONE, false);
	figure_correction(out, style, q, shown, r, &v);
	lexicon_release(&lexicon);
}

static void
right_answer(struct str *out, const struct style *style, const struct question *q,
	     const struct shown *shown)
{
	struct response r;

	response_init(&r);
	figure_key_response(&r, q, shown);
	r.truth = q->truth;
	answer_head(out, style, q, shown, &r, "After a right answer");
	figure_verdict(out, style, 1, CERTAINTY_NONE, false);
	figure_explanation(out, style, q);
	if (!q->explain)
		layout_plain(out, style, "", LOOK_DIM, span_of("(It has no explanation yet.)"));
	if (!q->n_citations)
		layout_plain(out, style, "  ", LOOK_DIM, span_of("(It names no source yet.)"));
	response_release(&r);
}

static void
wrong_answer(struct str *out, const struct style *style, const struct question *q,
	     const struct shown *shown)
{
	struct response r;

	response_init(&r);
	figure_preview_miss(&r, q, shown);
	answer_head(out, style, q, shown, &r, "After a wrong answer");
	feedback(out, style, q, shown, &r);
	if (q->explain || q->n_citations)
		layout_plain(out, style, "", LOOK_DIM,
			     span_of("(Then the explanation, as above.)"));
	response_release(&r);
}

static void
head(struct str *out, const struct style *style, const struct question *q)
{
	struct str text = STR_INIT;

	str_printf(&text, "%s, line %u", q->bank->file, (unsigned)q->line);
	layout_plain(out, style, "", LOOK_STRONG, span_of(q->name));
	layout_plain(out, style, "", LOOK_DIM, span_str(&text));
	str_clear(&text);
	figure_preview_about(&text, q);
	layout_plain(out, style, "", LOOK_DIM, span_str(&text));
	str_clear(&text);
	figure_preview_marks(&text, q);
	if (text.len)
		layout_plain(out, style, "", LOOK_PARTLY, span_str(&text));
	str_release(&text);
}

void
figure_preview(struct str *out, const struct style *style, const struct question *q,
	       const struct shown *shown, const struct drawn *drawn)
{
	head(out, style, q);
	section(out, style, "Students see");
	figure_heading(out, style, q);
	figure_asked(out, style, q, shown, true, drawn);
	figure_how(out, style, q);
	section(out, style, "The key");
	figure_key(out, style, "  ", q, shown);
	extras(out, style, q);
	accepted(out, style, q);
	if (q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE)
		section(out, style, "Each choice");
	each_choice(out, style, q, shown);
	section(out, style, "The hint");
	layout_markup(out, style, "", span_of(q->hint ? q->hint : "(none)"));
	right_answer(out, style, q, shown);
	wrong_answer(out, style, q, shown);
}
