/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/ask.h"

#include <stdio.h>
#include <string.h>

#include "bank/bank.h"
#include "base/str.h"
#include "engine/session.h"
#include "engine/sheet.h"
#include "figures/key.h"
#include "figures/sheet.h"
#include "text/layout.h"
#include "text/unicode.h"

/* [en] behind what is shown in another language than the student's, for want of a translation. */
static void
language_mark(struct str *out, const struct question *q)
{
	if (q->untranslated)
		str_printf(out, "  [%s]", q->bank->language);
}

void
figure_heading(struct str *out, const struct style *style, const struct question *q)
{
	struct str text = STR_INIT;

	str_text(&text, q->topic);
	if (q->level != LEVEL_NONE)
		str_printf(&text, " \u00b7 %s", level_names[q->level]);
	language_mark(&text, q);
	layout_plain(out, style, "", LOOK_DIM, span_str(&text));
	str_release(&text);
}

static void
progress_bar(struct str *out, size_t done, size_t total)
{
	enum { CELLS = 10 };
	size_t full = total ? done * CELLS / total : 0;

	str_byte(out, '[');
	str_fill(out, '#', full);
	str_fill(out, '-', CELLS - full);
	str_byte(out, ']');
}

/* 3/10, and behind the last again 1/2 for those that are asked once more. */
static void
heading_place(struct str *out, const struct session *s)
{
	if (s->at < s->firsts)
		str_printf(out, "%zu/%zu", s->at + 1, s->firsts);
	else
		str_printf(out, "again %zu/%zu", s->at + 1 - s->firsts, s->n - s->firsts);
}

/* 3/10  trigger-points/referral · apply        [##--------], in an exam 3/25  marked */
static void
heading(struct str *out, const struct style *style, const struct session *s)
{
	const struct question *q = session_question(s);
	struct str left = STR_INIT, bar = STR_INIT;

	heading_place(&left, s);
	/* In an exam the topic might be half of the answer. */
	if (!s->sheet)
		str_printf(&left, "  %s", q->topic);
	if (!s->sheet && q->level != LEVEL_NONE)
		str_printf(&left, " \u00b7 %s", level_names[q->level]);
	if (s->outcomes[s->at].marked)
		str_text(&left, "  marked");
	language_mark(&left, q);
	size_t begun = s->at < s->firsts ? 0 : s->firsts;
	progress_bar(&bar, s->sheet ? session_tally(s).answered : s->at - begun,
		     (begun ? s->n : s->firsts) - begun);
	size_t used = text_width(span_str(&left));
	if (style->plain || used + bar.len + 2 > style->width) {
		layout_plain(out, style, "", LOOK_DIM, span_str(&left));
	} else {
		str_fill(&left, ' ', style->width - used - bar.len);
		str_span(&left, span_str(&bar));
		layout_word(out, style, LOOK_DIM, span_str(&left));
		str_byte(out, '\n');
	}
	str_release(&left);
	str_release(&bar);
}

/* A drawing of a few rows cannot carry all, and a screen reader reads the words. */
static void
picture(struct str *out, const struct style *style, const char *image, const char *alt,
	const char *drawn)
{
	struct str text = STR_INIT;

	if (!image)
		return;
	str_text(out, drawn ? drawn : "");
	str_printf(&text, "[Picture: %s]", alt);
	layout_plain(out, style, "", LOOK_TEXT, span_str(&text));
	str_release(&text);
}

static void
new_case(struct str *out, const struct style *style, const struct vignette *v, const char *drawn)
{
	layout_plain(out, style, "", LOOK_STRONG, span_of("The case"));
	if (v->text)
		layout_markup(out, style, "  ", span_of(v->text));
	picture(out, style, v->image, v->alt, drawn);
	str_byte(out, '\n');
}

static void
choices(struct str *out, const struct style *style, const struct question *q,
	const struct shown *shown)
{
	char lead[] = "  a) ";

	for (size_t i = 0; i < shown->n; i++) {
		lead[2] = (char)('a' + i);
		layout_inline(out, style, lead, span_of(q->choices[shown->order[i]].text));
	}
}

static void
lefts(struct str *out, const struct style *style, const struct question *q)
{
	struct str lead = STR_INIT;

	for (size_t i = 0; i < q->n_lefts; i++) {
		str_clear(&lead);
		str_printf(&lead, "  %zu) ", i + 1);
		layout_inline(out, style, lead.s, span_of(q->lefts[i]));
	}
	str_byte(out, '\n');
	str_release(&lead);
}

/* The cloze's text with numbered blanks, as paragraphs of markup. */
static void
blanks(struct str *out, const struct style *style, const struct question *q)
{
	struct str text = STR_INIT;

	for (size_t i = 0; i < q->n_gaps; i++) {
		str_text(&text, q->parts[i]);
		if (q->n_gaps == 1)
			str_text(&text, style->plain ? "(blank)" : "____");
		else
			str_printf(&text, style->plain ? "(blank %zu)" : "__(%zu)__", i + 1);
	}
	str_text(&text, q->parts[q->n_gaps]);
	layout_markup(out, style, "", span_str(&text));
	str_release(&text);
}

void
figure_how(struct str *out, const struct style *style, const struct question *q)
{
	struct str text = STR_INIT;

	switch (q->type) {
	case QUESTION_TRUEFALSE:
		str_text(&text, "(t for true, f for false");
		break;
	case QUESTION_MULTIPLE:
		str_text(&text, "(all that apply, as in: a c");
		break;
	case QUESTION_ORDER:
		str_text(&text, "(the letters in the right order, as in: b a c");
		break;
	case QUESTION_MATCH:
		str_text(&text, "(a letter for each number, as in: 1b 2a");
		break;
	case QUESTION_SHORT:
		str_text(&text, "(a word or a few");
		break;
	case QUESTION_NUMERIC:
		str_text(&text, q->units.n ? "(a number, in " : "(a number");
		if (q->units.n)
			str_text(&text, q->units.items[0]);
		break;
	default:
		break;
	}
	if (q->all_or_nothing)
		str_text(&text, "; no points for a part");
	if (text.len) {
		str_byte(&text, ')');
		layout_plain(out, style, "  ", LOOK_DIM, span_str(&text));
	}
	str_release(&text);
}

void
figure_answered(struct str *out, const struct style *style, const struct session *s)
{
	struct str line = STR_INIT;

	str_text(&line, "Answered: ");
	if (s->sheet && figure_standing(&line, s, s->at)) {
		str_text(&line, s->sheet->terms.each ? ". It stands, as its key was shown."
						     : ". Type another to change it; /next "
						       "keeps it.");
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
}

void
figure_asked(struct str *out, const struct style *style, const struct question *q,
	     const struct shown *shown, bool with_case, const struct drawn *drawn)
{
	if (with_case && q->vignette)
		new_case(out, style, q->vignette, drawn->of_case);
	if (q->ask)
		layout_markup(out, style, "", span_of(q->ask));
	picture(out, style, q->image, q->alt, drawn->own);
	if (q->type == QUESTION_MATCH)
		lefts(out, style, q);
	if (q->type == QUESTION_CLOZE)
		blanks(out, style, q);
	choices(out, style, q, shown);
}

void
figure_question(struct str *out, const struct style *style, const struct session *s,
		const struct drawn *drawn)
{
	const struct question *q = session_question(s);

	str_byte(out, '\n');
	heading(out, style, s);
	figure_asked(out, style, q, &s->shown, session_new_case(s), drawn);
	figure_how(out, style, q);
	figure_answered(out, style, s);
}

void
figure_gap(struct str *out, const struct style *style, const struct question *q, size_t gap)
{
	struct str text = STR_INIT;

	if (q->type != QUESTION_CLOZE || q->n_gaps < 2)
		return;
	str_printf(&text, "Blank %zu of %u", gap + 1, (unsigned)q->n_gaps);
	layout_plain(out, style, "  ", LOOK_DIM, span_str(&text));
	str_release(&text);
}

void
figure_verdict(struct str *out, const struct style *style, double score, enum certainty certainty,
	       bool hinted)
{
	struct str rest = STR_INIT;
	bool right = is_full(score), wrong = score <= 0;

	layout_word(out, style,
		    right   ? LOOK_RIGHT
		    : wrong ? LOOK_WRONG
			    : LOOK_PARTLY,
		    span_of(right   ? "Right."
			    : wrong ? "Wrong."
				    : "Partly right."));
	if (!wrong) {
		str_text(&rest, "  +");
		str_number(&rest, score, SHOWN_DECIMALS);
	}
	if (certainty != CERTAINTY_NONE)
		str_printf(&rest, "  (%s)", certainty_names[certainty]);
	if (hinted)
		str_text(&rest, "  (with the hint)");
	str_byte(&rest, '\n');
	str_span(out, span_str(&rest));
	str_release(&rest);
}

void
figure_explanation(struct str *out, const struct style *style, const struct question *q)
{
	struct str line = STR_INIT;

	if (q->explain)
		layout_markup(out, style, "", span_of(q->explain));
	for (size_t i = 0; i < q->n_citations; i++) {
		const struct citation *c = &q->citations[i];
		str_clear(&line);
		str_text(&line, c->title);
		if (c->section)
			str_printf(&line, ", %s", c->section);
		layout_plain(out, style, "  ", LOOK_DIM, span_str(&line));
	}
	str_release(&line);
}

void
figure_feedback(struct str *out, const struct style *style, const struct session *s)
{
	const struct last_answer *last = &s->last;
	const struct question *q = s->questions[last->place];
	struct shown shown;

	session_order(s, last->place, &shown);
	const struct outcome *o = &s->outcomes[last->place];
	figure_verdict(out, style, last->verdict.score, o->certainty, o->hinted);
	figure_correction(out, style, q, &shown, &last->response, &last->verdict);
	figure_explanation(out, style, q);
}
