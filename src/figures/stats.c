/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/stats.h"

#include <math.h>
#include <string.h>

#include "bank/exam.h"
#include "base/str.h"
#include "engine/forms.h"
#include "engine/inventory.h"
#include "figures/table.h"
#include "text/layout.h"
#include "text/unicode.h"

enum { NARROW = 72, MANY = 12 };

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

static double
whole(double x)
{
	return round(x) + 0.0; /* never -0 */
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

enum column {
	COLUMN_ALL,
	COLUMN_DRAFTS,
	COLUMN_CRITICAL,
	COLUMN_CASES,
	COLUMN_EASE,
	COLUMN_LEAST,
	COLUMN_LONGEST,
	COLUMN_NO_WHY,
	COLUMN_NO_EXPLAIN,
	COLUMN_NO_SOURCE,
	COLUMNS
};

enum kind {
	SOLID,	  /* always there */
	SPARSE,	  /* where any bank has any */
	SPARE,	  /* and there is room for it; the last goes first */
	MEASURED, /* the same, and not every bank has one */
};

static const struct {
	const char *head;
	enum kind kind;
} bank_columns[COLUMNS] = {
    [COLUMN_ALL] = {"all", SOLID},
    [COLUMN_DRAFTS] = {"drafts", SPARSE},
    [COLUMN_CRITICAL] = {"critical", SOLID},
    [COLUMN_CASES] = {"cases", SPARE},
    [COLUMN_EASE] = {"ease", MEASURED},
    [COLUMN_LEAST] = {"least", MEASURED},
    [COLUMN_LONGEST] = {"longest", MEASURED},
    [COLUMN_NO_WHY] = {"no why", SPARSE},
    [COLUMN_NO_EXPLAIN] = {"no explain", SPARSE},
    [COLUMN_NO_SOURCE] = {"no source", SPARSE},
};

static double
number_in(enum column column, const struct inventory *v)
{
	const double numbers[COLUMNS] = {
	    [COLUMN_ALL] = (double)v->questions,
	    [COLUMN_DRAFTS] = (double)v->statuses[STATUS_DRAFT],
	    [COLUMN_CRITICAL] = (double)v->critical,
	    [COLUMN_CASES] = (double)v->cases,
	    [COLUMN_EASE] = v->ease_median,
	    [COLUMN_LEAST] = v->ease_least,
	    [COLUMN_LONGEST] = 100 * v->longest,
	    [COLUMN_NO_WHY] = (double)v->no_why,
	    [COLUMN_NO_EXPLAIN] = (double)v->no_explain,
	    [COLUMN_NO_SOURCE] = (double)v->no_source,
	};

	return numbers[column];
}

static bool
has(enum column column, const struct inventory *v)
{
	if (bank_columns[column].kind == MEASURED)
		return column == COLUMN_LONGEST ? v->singles > 0 : v->hardest != NULL;
	return number_in(column, v) > 0;
}

static bool
any_has(enum column column, const struct stats *s)
{
	bool any = bank_columns[column].kind == SOLID;

	for (size_t i = 0; i < s->n_banks && !any; i++)
		any = has(column, s->banks[i].held);
	return any;
}

static void
choose_columns(bool *chosen, const struct style *style, const struct stats *s)
{
	size_t width = 0;

	for (size_t i = 0; i < s->n_banks; i++) {
		size_t name = text_width(span_of(s->banks[i].name));
		width = name > width ? name : width;
	}
	/* Those that need no room to spare come first. */
	for (size_t turn = 0; turn < 2 * COLUMNS; turn++) {
		enum column c = (enum column)(turn % COLUMNS);
		size_t with = width + 2 + strlen(bank_columns[c].head);
		bool spare = bank_columns[c].kind >= SPARE;
		if (spare != (turn >= COLUMNS))
			continue;
		chosen[c] = any_has(c, s) && (!spare || with <= style->width);
		width = chosen[c] ? with : width;
	}
}

static void
banks_table(struct str *out, const struct style *style, const struct stats *s)
{
	const char *heads[COLUMNS + 1] = {"Bank"};
	bool chosen[COLUMNS];
	struct table t;
	size_t n = 1;

	choose_columns(chosen, style, s);
	for (size_t c = 0; c < COLUMNS; c++)
		if (chosen[c])
			heads[n++] = bank_columns[c].head;
	table_init(&t, n, heads);
	for (size_t i = 0; i < s->n_banks; i++) {
		table_cell(&t, "%s", s->banks[i].name);
		for (size_t c = 0; c < COLUMNS; c++) {
			enum column column = (enum column)c;
			if (!chosen[c])
				continue;
			if (bank_columns[c].kind == MEASURED && !has(column, s->banks[i].held))
				table_cell(&t, "-");
			else
				table_cell(&t, c == COLUMN_LONGEST ? "%.0f %%" : "%.0f",
					   whole(number_in(column, s->banks[i].held)));
		}
	}
	table_draw(out, style, &t, "lrrrrrrrrrr", 0);
	table_release(&t);
}

static void
bank_line(struct str *out, const struct style *style, const struct stats_bank *b)
{
	const struct inventory *v = b->held;
	struct str line = STR_INIT;

	str_printf(&line, "%s: %zu question%s, %zu draft%s, %zu critical; ", b->name, v->questions,
		   s_of(v->questions), v->statuses[STATUS_DRAFT], s_of(v->statuses[STATUS_DRAFT]),
		   v->critical);
	if (v->cases)
		str_printf(&line, "%zu case%s; ", v->cases, s_of(v->cases));
	if (v->hardest)
		str_printf(&line, "ease %.0f, least %.0f; ", whole(v->ease_median),
			   whole(v->ease_least));
	if (v->singles)
		str_printf(&line, "key longest %.0f %%; ", 100 * v->longest);
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
topics_table(struct str *out, const struct style *style, const struct inventory *v,
	     const struct inventory_part *parts, size_t n)
{
	struct table t;
	size_t columns = v->levels[LEVEL_NONE] ? 6 : 5;

	table_init(&t, columns,
		   (const char *const[]){"Topic", "all", level_names[LEVEL_RECALL],
					 level_names[LEVEL_APPLY], level_names[LEVEL_ANALYZE],
					 "no level"});
	for (size_t i = 0; i < n; i++) {
		const struct inventory_part *p = &parts[i];
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
topics_lines(struct str *out, const struct style *style, const struct inventory_part *parts,
	     size_t n)
{
	struct str line = STR_INIT;

	for (size_t i = 0; i < n; i++) {
		str_printf(&line, "%s: %zu (", parts[i].name, parts[i].questions);
		add_counts(&line, level_names, "no level", parts[i].levels, LEVELS, 0);
		str_byte(&line, ')');
		put(out, style, "- ", &line);
	}
	str_release(&line);
}

/* Where there are many topics, and several banks, only what stands before their slashes. */
static void
draw_topics(struct str *out, const struct style *style, const struct stats *s)
{
	const struct inventory *v = s->whole;
	bool many = s->n_banks > 1 && v->n_topics > MANY;
	const struct inventory_part *parts = many ? v->areas : v->topics;
	size_t n = many ? v->n_areas : v->n_topics;

	if (in_lines(style)) {
		section(out, style, "Topics");
		topics_lines(out, style, parts, n);
	} else {
		str_byte(out, '\n');
		topics_table(out, style, v, parts, n);
	}
	if (many)
		layout_plain(out, style, "", LOOK_DIM,
			     span_of("'stats BANK' shows a bank's topics and sources in full."));
}

/* What the shape of stems and choices tells. */
static void
draw_shape(struct str *out, const struct style *style, const struct inventory *v)
{
	struct str line = STR_INIT;

	if (v->choosing) {
		str_text(&line, "Choices: ");
		str_number(&line, (double)v->choices / (double)v->choosing, 1);
		str_text(&line, " to a question, on the mean.");
		put(out, style, "", &line);
	}
	if (v->singles) {
		str_printf(&line,
			   "Key the longest choice: in %.0f %% of %zu single-choice question%s; by "
			   "chance %.0f %%.",
			   100 * v->longest, v->singles, s_of(v->singles), 100 * v->longest_chance);
		put(out, style, "", &line);
	}
	if (v->hardest) {
		str_printf(
		    &line,
		    "Reading ease: %.0f on the median, %.0f the least (%s). From 60 on it is "
		    "plain English.",
		    whole(v->ease_median), whole(v->ease_least), v->hardest->name);
		put(out, style, "", &line);
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
	str_printf(&line, "Critical: %zu. With a picture: %zu. In a case: %zu", v->critical,
		   v->pictures, v->in_case);
	if (v->cases)
		str_printf(&line, " (%zu case%s)", v->cases, s_of(v->cases));
	str_byte(&line, '.');
	put(out, style, "", &line);
	str_release(&line);
}

static void
add_lack(struct str *line, const char **between, const char *what, size_t n)
{
	if (n)
		str_printf(line, "%s%s in %zu question%s", *between, what, n, s_of(n));
	*between = n ? ", " : *between;
}

static void
draw_missing(struct str *out, const struct style *style, const struct inventory *v)
{
	struct str line = STR_INIT;
	const char *between = "Missing: ";

	add_lack(&line, &between, "a why", v->no_why);
	add_lack(&line, &between, "an explanation", v->no_explain);
	add_lack(&line, &between, "a source", v->no_source);
	str_text(&line, v->missing ? "; 'lint' shows where."
				   : "Nothing is missing: every question has an explanation and a "
				     "source, every wrong choice a why.");
	put(out, style, "", &line);
	str_release(&line);
}

static void
draw_works(struct str *out, const struct style *style, const struct stats *s)
{
	const struct inventory *v = s->whole;
	size_t shown = s->n_banks > 1 && v->n_works > MANY ? MANY : v->n_works;
	struct str line = STR_INIT;

	if (v->n_works == 0)
		return;
	section(out, style, "Sources, and how many questions cite them");
	for (size_t i = 0; i < shown; i++) {
		str_printf(&line, "%zu: %s", v->works[i].questions, v->works[i].name);
		put(out, style, "- ", &line);
	}
	if (shown < v->n_works) {
		str_printf(&line, "- and %zu more, none of which more cite", v->n_works - shown);
		put(out, style, "", &line);
	}
	str_release(&line);
}

/* How far the banks go for an exam. */
static void
exam_line(struct str *line, const struct stats_exam *x)
{
	const struct forms *f = x->forms;
	const char *most = f->n == FORMS_MOST ? " or more" : "";

	str_printf(line, "%s: ", x->exam->name);
	if (x->lack)
		str_printf(line, "no form can be drawn. %s", x->lack);
	else if (x->exam->all)
		str_printf(line, "all %zu question%s stand on every form", f->questions,
			   s_of(f->questions));
	else if (f->all_critical)
		str_printf(line, "%zu question%s, critical all of them, which come again",
			   f->questions, s_of(f->questions));
	else
		str_printf(line, "%zu%s form%s of %zu question%s", f->n, most, s_of(f->n),
			   f->questions, s_of(f->questions));
	if (!x->lack && !f->all_critical && f->n_strict < f->n)
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
		draw_topics(out, style, s);
		draw_kinds(out, style, v);
		draw_shape(out, style, v);
		draw_missing(out, style, v);
		draw_works(out, style, s);
	}
	draw_exams(out, style, s);
}
