/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/result.h"

#include <math.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "base/str.h"
#include "engine/result.h"
#include "engine/sheet.h"
#include "figures/ask.h"
#include "figures/bar.h"
#include "figures/show.h"
#include "figures/summary.h"
#include "figures/words.h"
#include "text/layout.h"

enum { STEM_LINES = 2 };

/* A line of text that was built, and room for the next. */
static void
flush(struct str *out, const struct style *style, const char *lead, enum look look,
      struct str *line)
{
	layout_plain(out, style, lead, look, span_str(line));
	str_clear(line);
}

/* On a line of its own, and not wrapped: what is copied must be one line. */
static void
command(struct str *out, const struct style *style, struct str *line)
{
	str_text(out, "    ");
	layout_word(out, style, LOOK_STRONG, span_str(line));
	str_byte(out, '\n');
	str_clear(line);
}

static void
critical_missed(struct str *out, const struct style *style, const struct sheet *s,
		const struct result *r)
{
	struct str line = STR_INIT, lead = STR_INIT;

	if (r->n_critical == 0)
		return;
	words_critical(&line, r);
	flush(out, style, "", LOOK_WRONG, &line);
	for (size_t i = 0; i < r->n_critical; i++) {
		const struct sheet_place *p = &s->places[r->critical[i]];
		const struct vignette *v = p->question->vignette;
		str_printf(&lead, "  %zu  ", r->critical[i] + 1);
		str_text(&line, p->question->name);
		if (v)
			str_printf(&line, ", case %s", v->id);
		str_text(&line, p->answered ? "" : " (left open)");
		flush(out, style, lead.s, LOOK_TEXT, &line);
		size_t indent = lead.len;
		str_clear(&lead);
		str_fill(&lead, ' ', indent);
		figure_stem(&line, p->question);
		layout_brief(out, style, lead.s, span_str(&line), STEM_LINES);
		str_clear(&line);
		str_clear(&lead);
	}
	str_release(&line);
	str_release(&lead);
}

static void
study(struct str *out, const struct style *style, const struct sheet *s, const struct result *r,
      const char *before_verb)
{
	struct str line = STR_INIT;

	/* Where a critical question was missed, points were lost as well. */
	if (r->n_weakest == 0)
		return;
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_DIM, span_of("What to study next"));
	for (size_t i = 0; i < r->n_critical; i++) {
		const char *topic = words_missed_topic(s, r, i);
		if (!topic)
			continue;
		str_printf(&line, "%s, critical", topic);
		flush(out, style, "  ", LOOK_TEXT, &line);
		str_printf(&line, "%spractice %s", before_verb, topic);
		command(out, style, &line);
	}
	for (size_t i = 0; i < r->n_weakest; i++) {
		const struct share *area = &r->areas[r->weakest[i]];
		if (words_studied(s, r, area))
			continue;
		words_weak(&line, area);
		flush(out, style, "  ", LOOK_TEXT, &line);
		if (!area->study)
			continue;
		str_printf(&line, "%spractice %s", before_verb, area->study);
		command(out, style, &line);
	}
	str_release(&line);
}

typedef void writer(struct str *, const struct sheet *, const struct result *);

/* Sentences, a paragraph each; those that have nothing to say stay silent. */
static void
sentences(struct str *out, const struct style *style, const struct sheet *s, const struct result *r,
	  writer *const *writers, size_t n)
{
	struct str line = STR_INIT;

	for (size_t i = 0; i < n; i++) {
		writers[i](&line, s, r);
		if (line.len)
			flush(out, style, "", LOOK_TEXT, &line);
	}
	str_release(&line);
}

static void
title(struct str *out, const struct style *style, const struct sheet *s, const struct result *r,
      const struct exam *e)
{
	struct str line = STR_INIT;

	words_verdict(&line, s, r);
	str_text(&line, ": ");
	words_title(&line, s, e);
	flush(out, style, "",
	      !verdict_given(s, r) ? LOOK_STRONG
	      : r->passed	   ? LOOK_RIGHT
				   : LOOK_WRONG,
	      &line);
	str_release(&line);
}

static void
walk(struct str *out, const struct style *style, const struct sheet *s, const char *before_verb)
{
	struct str line = STR_INIT;
	size_t missed = walk_count(WALK_MISSED, s);

	str_printf(&line, "%shistory %.*s %s", before_verb, (int)s->session.n, s->session.s,
		   walk_names[missed ? WALK_MISSED : WALK_ALL]);
	layout_plain(out, style, "", LOOK_TEXT,
		     span_of(missed ? "What was missed, with the answers and why (or marked, sure, "
				      "all):"
				    : "All questions, with the answers and why:"));
	command(out, style, &line);
	str_release(&line);
}

static void
stopped(struct str *out, const struct style *style, const struct sheet *s, const struct result *r,
	const char *before_verb)
{
	struct str line = STR_INIT;

	words_so_far(&line, r);
	flush(out, style, "", LOOK_TEXT, &line);
	words_time(&line, s, r);
	flush(out, style, "", LOOK_TEXT, &line);
	str_printf(&line, "'%sresume %.*s' goes on with it.", before_verb, (int)s->session.n,
		   s->session.s);
	flush(out, style, "", LOOK_TEXT, &line);
	str_release(&line);
}

/* Once more at the end, since the head of a long result has left the screen. */
static void
verdict(struct str *out, const struct style *style, const struct sheet *s, const struct result *r)
{
	struct str line = STR_INIT;

	str_byte(out, '\n');
	words_brief(&line, s, r);
	flush(out, style, "", r->passed ? LOOK_RIGHT : LOOK_WRONG, &line);
	str_release(&line);
}

void
figure_result(struct str *out, const struct style *style, const struct sheet *s,
	      const struct result *r, const struct exam *e, const char *before_verb, bool walked)
{
	static writer *const score[] = {words_points, words_scaled};
	static writer *const sitting[] = {words_time, words_open};
	static writer *const notes[] = {words_surety, words_changed, words_gone, words_recorded};
	struct str below = STR_INIT;

	str_byte(out, '\n');
	title(out, style, s, r, e);
	if (!sheet_over(s)) {
		stopped(out, style, s, r, before_verb);
		return;
	}
	critical_missed(out, style, s, r);
	sentences(out, style, s, r, score, sizeof(score) / sizeof(*score));
	if (r->items && e && e->remark)
		layout_markup(out, style, "", span_of(e->remark));
	sentences(out, style, s, r, sitting, sizeof(sitting) / sizeof(*sitting));
	if (r->items) {
		figure_shares(out, style, "By topic", r->areas, r->n_areas);
		if (r->n_levels)
			figure_shares(out, style, "By level", r->levels, r->n_levels);
		if (!style->plain)
			layout_plain(out, style, "", LOOK_DIM, span_of(bar_legend));
		layout_plain(out, style, "", LOOK_DIM, span_of(words_honest));
		study(out, style, s, r, before_verb);
	}
	sentences(&below, style, s, r, notes, sizeof(notes) / sizeof(*notes));
	if (below.len)
		str_byte(out, '\n');
	str_span(out, span_str(&below));
	if (r->items && !walked)
		walk(out, style, s, before_verb);
	if (r->items)
		verdict(out, style, s, r);
	str_release(&below);
}
