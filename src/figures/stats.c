/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/stats.h"

#include "bank/exam.h"
#include "figures/table.h"
#include "text/layout.h"

enum { NARROW = 72 };

static void
section(struct str *out, const struct style *style, const char *title)
{
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_STRONG, span_of(title));
}

/* A line below its section's title, or under none; clears it. */
static void
put(struct str *out, const struct style *style, const char *lead, struct str *line)
{
	layout_plain(out, style, lead, LOOK_TEXT, span_str(line));
	str_clear(line);
}

static bool
in_lines(const struct style *style)
{
	return style->plain || style->width < NARROW;
}

static const char *
s_of(size_t n)
{
	return n == 1 ? "" : "s";
}

static void
draw_head(struct str *out, const struct style *style, const struct stats *s)
{
	const struct inventory *v = s->whole;
	struct str line = STR_INIT;

	str_printf(&line, "%zu question%s in %zu bank%s: %zu live, %zu draft%s", v->questions,
		   s_of(v->questions), s->n_banks, s_of(s->n_banks), v->statuses[STATUS_LIVE],
		   v->statuses[STATUS_DRAFT], s_of(v->statuses[STATUS_DRAFT]));
	if (v->statuses[STATUS_RETIRED])
		str_printf(&line, "; %zu retired, not counted below", v->statuses[STATUS_RETIRED]);
	str_byte(&line, '.');
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

static void
banks_table(struct str *out, const struct style *style, const struct stats *s)
{
	struct table t;

	table_init(&t, 7,
		   (const char *const[]){"Bank", "all", "drafts", "critical", "no why",
					 "no explain", "no source"});
	for (size_t i = 0; i < s->n_banks; i++) {
		const struct inventory *v = &s->banks[i].held;
		const size_t cells[] = {v->questions,  v->statuses[STATUS_DRAFT],
					v->critical,   v->no_why,
					v->no_explain, v->no_source};
		table_cell(&t, "%s", s->banks[i].name);
		for (size_t k = 0; k < sizeof(cells) / sizeof(*cells); k++)
			table_cell(&t, "%zu", cells[k]);
	}
	table_draw(out, style, &t, "lrrrrrr", 0);
	table_release(&t);
}

static void
bank_line(struct str *out, const struct style *style, const struct stats_bank *b)
{
	const struct inventory *v = &b->held;
	struct str line = STR_INIT;

	str_printf(&line, "%s: %zu question%s, %zu draft%s, %zu critical; ", b->name, v->questions,
		   s_of(v->questions), v->statuses[STATUS_DRAFT], s_of(v->statuses[STATUS_DRAFT]),
		   v->critical);
	if (v->missing)
		str_printf(&line, "without why %zu, explain %zu, source %zu", v->no_why,
			   v->no_explain, v->no_source);
	else
		str_text(&line, "nothing missing");
	put(out, style, "- ", &line);
	str_release(&line);
}

static void
draw_banks(struct str *out, const struct style *style, const struct stats *s)
{
	if (s->n_banks < 2)
		return;
	str_byte(out, '\n');
	if (!in_lines(style)) {
		banks_table(out, style, s);
		return;
	}
	for (size_t i = 0; i < s->n_banks; i++)
		bank_line(out, style, &s->banks[i]);
}

/* recall 10 (42 %), apply 14 (58 %): the counts that are not 0. */
static void
add_counts(struct str *line, const char *const *names, const char *unnamed, const size_t *counts,
	   size_t n, size_t whole)
{
	const char *between = "";

	for (size_t i = 0; i < n; i++) {
		if (counts[i] == 0)
			continue;
		str_printf(line, "%s%s %zu", between, names[i] ? names[i] : unnamed, counts[i]);
		if (whole)
			str_printf(line, " (%.0f %%)", 100 * (double)counts[i] / (double)whole);
		between = ", ";
	}
}

static void
topics_table(struct str *out, const struct style *style, const struct inventory *v)
{
	struct table t;
	size_t columns = v->levels[LEVEL_NONE] ? 6 : 5;

	table_init(&t, columns,
		   (const char *const[]){"Topic", "all", level_names[LEVEL_RECALL],
					 level_names[LEVEL_APPLY], level_names[LEVEL_ANALYZE],
					 "no level"});
	for (size_t i = 0; i < v->n_topics; i++) {
		const struct inventory_part *p = &v->topics[i];
		table_cell(&t, "%s", p->name);
		table_cell(&t, "%zu", p->questions);
		for (size_t level = LEVEL_RECALL; level < LEVELS; level++)
			table_cell(&t, "%zu", p->levels[level]);
		if (columns > 5)
			table_cell(&t, "%zu", p->levels[LEVEL_NONE]);
	}
	table_draw(out, style, &t, "lrrrrr", 0);
	table_release(&t);
}

static void
draw_topics(struct str *out, const struct style *style, const struct inventory *v)
{
	struct str line = STR_INIT;

	if (!in_lines(style)) {
		str_byte(out, '\n');
		topics_table(out, style, v);
		return;
	}
	section(out, style, "Topics");
	for (size_t i = 0; i < v->n_topics; i++) {
		const struct inventory_part *p = &v->topics[i];
		str_printf(&line, "%s: %zu, of these ", p->name, p->questions);
		add_counts(&line, level_names, "no level", p->levels, LEVELS, 0);
		put(out, style, "- ", &line);
	}
	str_release(&line);
}

static void
draw_kinds(struct str *out, const struct style *style, const struct inventory *v)
{
	struct str line = STR_INIT;

	str_byte(out, '\n');
	str_text(&line, "Levels: ");
	add_counts(&line, level_names, "none", v->levels, LEVELS, v->questions);
	put(out, style, "", &line);
	str_text(&line, "Types: ");
	add_counts(&line, question_type_names, "", v->types, QUESTION_TYPES, v->questions);
	put(out, style, "", &line);
	str_text(&line, "Difficulty: ");
	add_counts(&line, difficulty_names, "", v->difficulties, DIFFICULTIES, v->questions);
	put(out, style, "", &line);
	str_printf(&line, "Critical: %zu. With a picture: %zu. In a case: %zu.", v->critical,
		   v->pictures, v->cases);
	put(out, style, "", &line);
	if (v->choosing) {
		str_text(&line, "Choices: ");
		str_number(&line, (double)v->choices / (double)v->choosing, 1);
		str_text(&line, " to a question, on the mean.");
		put(out, style, "", &line);
	}
	str_release(&line);
}

static void
draw_missing(struct str *out, const struct style *style, const struct inventory *v)
{
	struct str line = STR_INIT;

	str_text(&line, v->missing ? "Missing: "
				   : "Nothing is missing: every question has an explanation and a "
				     "source, every wrong choice a why.");
	if (v->missing)
		str_printf(&line,
			   "why in %zu question%s (%zu wrong choice%s), explain in %zu, source in "
			   "%zu; 'lint' shows where.",
			   v->no_why, s_of(v->no_why), v->whys, s_of(v->whys), v->no_explain,
			   v->no_source);
	put(out, style, "", &line);
	str_release(&line);
}

static void
draw_works(struct str *out, const struct style *style, const struct inventory *v)
{
	struct str line = STR_INIT;

	if (v->n_works == 0)
		return;
	section(out, style, "Sources, and the questions that cite them");
	for (size_t i = 0; i < v->n_works; i++) {
		str_printf(&line, "%s: %zu", v->works[i].name, v->works[i].questions);
		put(out, style, "- ", &line);
	}
	str_release(&line);
}

/* How far the banks go for an exam. */
static void
exam_line(struct str *line, const struct stats_exam *x)
{
	const struct forms *f = &x->forms;
	const char *most = f->n == FORMS_MOST ? " or more" : "";

	str_printf(line, "%s: ", x->exam->name);
	if (!x->drawn)
		str_printf(line, "no form can be drawn. %s", x->lack.s);
	else if (x->exam->all)
		str_printf(line, "all %zu question%s stand on every form", f->questions,
			   s_of(f->questions));
	else if (f->all_critical)
		str_printf(line, "%zu question%s, critical all of them, which come again",
			   f->questions, s_of(f->questions));
	else
		str_printf(line, "%zu%s form%s of %zu question%s", f->n, most, s_of(f->n),
			   f->questions, s_of(f->questions));
	if (x->drawn && !f->all_critical && f->n_strict < f->n)
		str_printf(line, "; critical ones come again after %s%zu",
			   f->n_strict == 1 ? "form " : "", f->n_strict);
}

static void
draw_exams(struct str *out, const struct style *style, const struct stats *s)
{
	struct str line = STR_INIT;

	if (s->part || s->n_exams == 0)
		return;
	section(out, style, "Exams: forms before a question comes again");
	for (size_t i = 0; i < s->n_exams; i++) {
		exam_line(&line, &s->exams[i]);
		put(out, style, "- ", &line);
	}
	str_text(&line, "Drawn one after the other, as for a student who sits them all. Critical "
			"questions may stand on any form.");
	layout_plain(out, style, "", LOOK_DIM, span_str(&line));
	str_release(&line);
}

void
figure_stats(struct str *out, const struct style *style, const struct stats *s)
{
	const struct inventory *v = s->whole;

	draw_head(out, style, s);
	draw_banks(out, style, s);
	if (v->questions) {
		draw_topics(out, style, v);
		draw_kinds(out, style, v);
		draw_missing(out, style, v);
		draw_works(out, style, v);
	}
	draw_exams(out, style, s);
}
