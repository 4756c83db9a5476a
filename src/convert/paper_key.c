/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/paper.h"

#include <stdio.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/map.h"
#include "base/str.h"
#include "convert/paper_parts.h"
#include "engine/form.h"
#include "figures/show.h"
#include "text/json.h"
#include "text/roff.h"

static char
letter(const struct shown *shown, size_t choice)
{
	size_t i = 0;

	while (shown->order[i] != choice)
		i++;
	return (char)('a' + i);
}

/* The letters that are right: as shown where any order will do. */
static void
letters(struct str *out, const struct question *q, const struct shown *shown)
{
	size_t n = q->type == QUESTION_MATCH ? q->n_lefts : q->n_choices;
	bool as_shown = q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;
	const char *between = "";

	for (size_t i = 0; i < n; i++) {
		size_t choice = as_shown ? shown->order[i] : i;
		if (!q->choices[choice].right)
			continue;
		str_text(out, between);
		if (q->type == QUESTION_MATCH)
			str_printf(out, "%zu", i + 1);
		str_byte(out, letter(shown, choice));
		between = " ";
	}
}

static void
number(struct str *out, const struct question *q)
{
	str_text(out, q->number_text);
	if (q->units.n)
		str_printf(out, " %s", q->units.items[0]);
}

/* What a student would type who knows all. */
static void
typed(struct str *out, const struct question *q, const struct shown *shown)
{
	if (shown->n)
		letters(out, q, shown);
	else if (q->type == QUESTION_TRUEFALSE)
		str_text(out, q->truth ? "true" : "false");
	else if (q->type == QUESTION_NUMERIC)
		number(out, q);
	for (size_t i = 0; i < q->n_gaps; i++) {
		if (i)
			str_byte(out, EVENT_GAP);
		str_text(out, q->gaps[i].items[0]);
	}
}

/* Each gap's model answer. */
static void
models(struct str *out, const struct question *q)
{
	for (size_t i = 0; i < q->n_gaps; i++) {
		if (q->n_gaps > 1)
			str_printf(out, "%s(%zu) ", i ? "; " : "", i + 1);
		str_text(out, q->gaps[i].items[0]);
	}
}

/* All else that is accepted in each gap; empty where there is nothing. */
static void
others(struct str *out, const struct question *q)
{
	for (size_t i = 0; i < q->n_gaps; i++)
		for (size_t k = 1; k < q->gaps[i].n; k++) {
			str_text(out, out->len == 0 ? "also: " : k > 1 ? " or " : "; ");
			if (k == 1 && q->n_gaps > 1)
				str_printf(out, "(%zu) ", i + 1);
			str_text(out, q->gaps[i].items[k]);
		}
}

/* The key as it is looked up beside a student's sheet. */
static void
marked(struct str *out, const struct question *q, const struct shown *shown)
{
	if (shown->n)
		letters(out, q, shown);
	else if (q->type == QUESTION_TRUEFALSE)
		str_text(out, q->truth ? "a (true)" : "b (false)");
	else if (q->type == QUESTION_NUMERIC)
		number(out, q);
	if (q->type == QUESTION_NUMERIC && q->within > 0) {
		str_text(out, " (");
		str_number(out, q->within, 9);
		str_text(out, " either way is right)");
	}
	models(out, q);
}

/* The same in words. */
static void
worded(struct str *out, const struct question *q, const struct shown *shown)
{
	size_t n = q->type == QUESTION_MATCH ? q->n_lefts : q->n_choices;
	const char *between = "";

	for (size_t i = 0; i < n; i++) {
		if (!q->choices[i].right)
			continue;
		str_text(out, between);
		if (q->type == QUESTION_MATCH)
			str_printf(out, "%s: ", q->lefts[i]);
		str_text(out, q->choices[i].text);
		between = q->type == QUESTION_ORDER ? ", then " : "; ";
	}
	if (q->type == QUESTION_TRUEFALSE)
		str_text(out, q->truth ? "True" : "False");
	else if (n == 0)
		marked(out, q, shown);
}

static void
key_row(struct roff *r, const struct paper *p, const struct form *f, size_t i)
{
	const struct question *q = f->items[i].question;
	struct str text = STR_INIT;

	marked(&text, q, &f->items[i].shown);
	if (q->all_or_nothing)
		str_text(&text, " (no points for a part)");
	if (q->exact)
		str_text(&text, " (no slip)");
	roff_line(r, ".KS\n.HA .5i .5i \\f[HB]%zu\\f[R]%s", i + 1,
		  p->exam && q->critical ? "\\[u2020]" : "");
	roff_text(r, span_str(&text));
	str_clear(&text);
	others(&text, q);
	if (text.len) {
		roff_line(r, ".ps 8.5");
		roff_text(r, span_str(&text));
		roff_line(r, ".br\n.ps 10");
	}
	roff_line(r, ".KE");
	str_release(&text);
}

/* In two columns; to end these is to begin a page. */
static void
key_of_form(struct roff *r, const struct paper *p, size_t form)
{
	const struct form *f = &p->forms[form];
	char head[] = "Key, form A";

	head[sizeof(head) - 2] = (char)('A' + form);
	if (form == 0)
		paper_first_page(r);
	paper_footer(r, head);
	paper_head(r, p, head);
	paper_rules(r, p, f);
	roff_line(r, ".RU\n.sp .5v\n.2C\n.nh\n.ad l\n.ps 10\n.vs 12.4");
	for (size_t i = 0; i < f->n; i++)
		key_row(r, p, f, i);
	roff_line(r, ".br\n.in 0\n.1C\n.nh\n.ad l\n.ps 11\n.vs 14.5");
}

/* The key of a map from questions to places: the bytes of the pointer. */
static struct span
pointer_key(const struct question *const *q)
{
	return (struct span){(const char *)q, sizeof(*q)};
}

static struct map *
map_places(const struct paper *p)
{
	struct map *places = alloc_items(p->n_forms, sizeof(*places));
	bool added;

	for (size_t i = 0; i < p->n_forms; i++) {
		map_init(&places[i]);
		for (size_t k = 0; k < p->forms[i].n; k++)
			map_put(&places[i], pointer_key(&p->forms[i].items[k].question),
				(uint32_t)k, &added);
	}
	return places;
}

static void
sources(struct roff *r, const struct question *q)
{
	struct str line = STR_INIT;

	for (size_t i = 0; i < q->n_citations; i++) {
		const struct citation *c = &q->citations[i];
		str_clear(&line);
		str_printf(&line, "%s%s%s", c->title, c->section ? ", " : "",
			   c->section ? c->section : "");
		roff_line(r, ".br\n.ft I\n.ps 10");
		roff_text(r, span_str(&line));
		roff_line(r, ".br\n.ft R\n.ps 11");
	}
	str_release(&line);
}

/* Where a question stands: 3, or with several forms A 3, B 17. */
static void
print_places(struct roff *r, const struct paper *p, struct map *places, const struct question *q)
{
	struct str line = STR_INIT;

	for (size_t i = 0; i < p->n_forms; i++) {
		uint32_t *place = map_get(&places[i], pointer_key(&q));
		if (p->n_forms > 1)
			str_printf(&line, "%s%c\\~", i ? ", " : "", (char)('A' + i));
		str_printf(&line, "%u", (unsigned)(place ? *place + 1 : 0));
	}
	roff_line(r, ".in 0\n\\f[HB]%s\\f[R]\\h'.15i'\\f[CR]\\s9\\c", line.s);
	roff_text(r, span_of(q->name));
	roff_line(r, "\\s0\\f[R]\n.br\n.in .4i");
	str_release(&line);
}

static void
explain(struct roff *r, const struct paper *p, struct map *places, const struct form_item *item)
{
	const struct question *q = item->question;
	struct str text = STR_INIT;

	roff_line(r, ".KS");
	print_places(r, p, places, q);
	worded(&text, q, &item->shown);
	roff_line(r, "\\f[B]Answer:\\f[R]\\~\\c");
	roff_inline(r, span_str(&text));
	roff_line(r, ".br");
	if (q->explain)
		roff_markup(r, span_of(q->explain));
	sources(r, q);
	roff_line(r, ".in 0\n.KE\n.sp .7v");
	str_release(&text);
}

void
paper_key(struct roff *r, const struct paper *p)
{
	struct map *places = map_places(p);

	for (size_t i = 0; i < p->n_forms; i++)
		key_of_form(r, p, i);
	paper_footer(r, "Answers, explanations and sources");
	paper_head(r, p, "Answers, explanations and sources");
	roff_line(r, ".RU\n.sp .5v");
	for (size_t i = 0; i < p->forms[0].n; i++)
		explain(r, p, places, &p->forms[0].items[i]);
	for (size_t i = 0; i < p->n_forms; i++)
		map_release(&places[i]);
	free(places);
}

static void
question_json(struct json *j, const struct form_item *item)
{
	struct str key = STR_INIT;

	json_open(j, '{');
	json_key(j, "id");
	json_string(j, item->question->name);
	json_key(j, "order");
	json_open(j, '[');
	for (size_t i = 0; i < item->shown.n; i++)
		json_count(j, item->shown.order[i] + 1);
	json_close(j, ']');
	json_key(j, "key");
	typed(&key, item->question, &item->shown);
	figure_response_json(j, span_str(&key));
	json_close(j, '}');
	str_release(&key);
}

void
paper_json(struct json *j, const struct paper *p)
{
	json_open(j, '[');
	for (size_t i = 0; i < p->n_forms; i++) {
		char name[] = {(char)('A' + i), '\0'};
		json_open(j, '{');
		json_key(j, "form");
		json_string(j, name);
		json_key(j, "questions");
		json_open(j, '[');
		for (size_t k = 0; k < p->forms[i].n; k++)
			question_json(j, &p->forms[i].items[k]);
		json_close(j, ']');
		json_close(j, '}');
	}
	json_close(j, ']');
}
