/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/show.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "bank/bank.h"
#include "base/str.h"
#include "engine/response.h"
#include "figures/ask.h"
#include "figures/growth.h"
#include "figures/key.h"
#include "text/json.h"
#include "text/layout.h"

void
figure_revision(char text[9], const struct question *q)
{
	snprintf(text, 9, "%08" PRIx32, q->revision);
}

void
figure_stem(struct str *out, const struct question *q)
{
	size_t start = out->len;

	if (q->ask)
		str_text(out, q->ask);
	for (size_t i = 0; !q->ask && i <= q->n_gaps; i++) {
		str_text(out, q->parts[i]);
		str_text(out, i < q->n_gaps ? "____" : "");
	}
	for (size_t i = start; i < out->len; i++)
		if (out->s[i] == '\n')
			out->s[i] = ' ';
}

static void
picks(struct str *out, const struct question *q, const struct response *r)
{
	for (size_t i = 0; i < r->n_picks; i++) {
		if (i)
			str_text(out, q->type == QUESTION_ORDER ? ", then " : "; ");
		if (q->type == QUESTION_MATCH)
			str_printf(out, "%s: ", q->lefts[i]);
		str_text(out, q->choices[r->picks[i]].text);
	}
}

void
figure_response(struct str *out, const struct question *q, const struct response *r)
{
	if (r->skipped)
		str_text(out, "(skipped)");
	else if (q->type == QUESTION_TRUEFALSE)
		str_text(out, r->truth ? "true" : "false");
	else if (q->type == QUESTION_NUMERIC)
		str_span(out, span_str(&r->typed));
	for (size_t i = 0; i < r->n_gaps; i++) {
		str_text(out, i ? "; " : "");
		str_span(out, span_str(&r->gaps[i]));
	}
	picks(out, q, r);
}

void
figure_response_json(struct json *j, struct span response)
{
	struct str text = STR_INIT;

	for (size_t i = 0; i < response.n; i++) {
		if (response.s[i] == EVENT_GAP)
			str_byte(&text, '|');
		else if (response.s[i] == '|')
			str_text(&text, "\\p");
		else if (response.s[i] == '\\')
			str_text(&text, "\\\\");
		else
			str_byte(&text, response.s[i]);
	}
	json_text(j, span_str(&text));
	str_release(&text);
}

static void
about(struct str *out, const struct style *style, const struct question *q)
{
	struct str line = STR_INIT;
	char revision[9];

	figure_revision(revision, q);
	str_printf(&line, "%s \u00b7 %s", q->topic, question_type_names[q->type]);
	if (q->level != LEVEL_NONE)
		str_printf(&line, " \u00b7 %s", level_names[q->level]);
	if (q->critical)
		str_text(&line, " \u00b7 critical");
	if (q->status != STATUS_LIVE)
		str_printf(&line, " \u00b7 %s", status_names[q->status]);
	str_printf(&line, " \u00b7 revision %s", revision);
	layout_plain(out, style, "", LOOK_STRONG, span_of(q->name));
	layout_plain(out, style, "", LOOK_DIM, span_str(&line));
	str_release(&line);
}

static void
wrongs(struct str *out, const struct style *style, const struct question *q)
{
	for (size_t i = 0; i < q->n_choices; i++) {
		if (q->choices[i].right)
			continue;
		layout_inline(out, style, "  - ", span_of(q->choices[i].text));
		if (q->choices[i].why)
			layout_inline(out, style, "      ", span_of(q->choices[i].why));
	}
}

static void
picture(struct str *out, const struct style *style, const char *image, const char *alt,
	const char *drawn)
{
	if (!image)
		return;
	str_text(out, drawn ? drawn : "");
	layout_inline(out, style, "Picture: ", span_of(alt));
}

void
figure_show(struct str *out, const struct style *style, const struct question *q,
	    const struct drawn *drawn)
{
	about(out, style, q);
	if (q->vignette && q->vignette->text)
		layout_markup(out, style, "Case: ", span_of(q->vignette->text));
	if (q->vignette)
		picture(out, style, q->vignette->image, q->vignette->alt, drawn->of_case);
	if (q->vignette)
		str_byte(out, '\n');
	if (q->ask)
		layout_markup(out, style, "", span_of(q->ask));
	picture(out, style, q->image, q->alt, drawn->own);
	layout_plain(out, style, "", LOOK_DIM, span_of("Right:"));
	figure_key(out, style, "  ", q, NULL);
	bool any_wrong = q->n_choices && !q->choices[q->n_choices - 1].right;
	if (any_wrong)
		layout_plain(out, style, "", LOOK_DIM, span_of("Wrong:"));
	wrongs(out, style, q);
	if (q->hint)
		layout_markup(out, style, "Hint: ", span_of(q->hint));
	figure_explanation(out, style, q);
}

static void
texts_json(struct json *j, const char *key, const char *const *texts, size_t n)
{
	json_key(j, key);
	json_open(j, '[');
	for (size_t i = 0; i < n; i++)
		json_string(j, texts[i]);
	json_close(j, ']');
}

static void
choices_json(struct json *j, const struct question *q)
{
	json_key(j, "choices");
	json_open(j, '[');
	for (size_t i = 0; i < q->n_choices; i++) {
		json_open(j, '{');
		json_key(j, "text");
		json_string(j, q->choices[i].text);
		json_key(j, "right");
		json_bool(j, q->choices[i].right);
		json_key(j, "why");
		json_string(j, q->choices[i].why);
		json_close(j, '}');
	}
	json_close(j, ']');
}

/* The key of types that have no choices. */
static void
key_json(struct json *j, const struct question *q)
{
	if (q->type == QUESTION_TRUEFALSE) {
		json_key(j, "answer");
		json_bool(j, q->truth);
	}
	if (q->type == QUESTION_NUMERIC) {
		json_key(j, "number");
		json_number(j, q->number, 9);
		json_key(j, "within");
		json_number(j, q->within, 9);
		texts_json(j, "unit", q->units.items, q->units.n);
	}
	if (q->type == QUESTION_MATCH)
		texts_json(j, "lefts", q->lefts, q->n_lefts);
	if (q->type == QUESTION_SHORT)
		texts_json(j, "accept", q->gaps[0].items, q->gaps[0].n);
	if (q->type == QUESTION_CLOZE) {
		texts_json(j, "parts", q->parts, q->n_gaps + 1);
		json_key(j, "gaps");
		json_open(j, '[');
		for (size_t i = 0; i < q->n_gaps; i++) {
			json_open(j, '{');
			texts_json(j, "accept", q->gaps[i].items, q->gaps[i].n);
			json_close(j, '}');
		}
		json_close(j, ']');
	}
}

static void
sources_json(struct json *j, const struct question *q)
{
	json_key(j, "source");
	json_open(j, '[');
	for (size_t i = 0; i < q->n_citations; i++) {
		json_open(j, '{');
		json_key(j, "key");
		json_string(j, q->citations[i].key);
		json_key(j, "title");
		json_string(j, q->citations[i].title);
		json_key(j, "section");
		json_string(j, q->citations[i].section);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void
member(struct json *j, const char *key, const char *text)
{
	json_key(j, key);
	json_string(j, text);
}

void
figure_show_json(struct json *j, const struct question *q, const struct growth *history)
{
	char revision[9];

	figure_revision(revision, q);
	json_open(j, '{');
	member(j, "id", q->name);
	member(j, "revision", revision);
	member(j, "type", question_type_names[q->type]);
	member(j, "topic", q->topic);
	member(j, "level", level_names[q->level]);
	json_key(j, "difficulty");
	json_number(j, q->difficulty, 4);
	member(j, "ask", q->ask);
	choices_json(j, q);
	key_json(j, q);
	member(j, "explain", q->explain);
	sources_json(j, q);
	member(j, "hint", q->hint);
	member(j, "case", q->vignette ? q->vignette->text : NULL);
	member(j, "image", q->image);
	member(j, "alt", q->alt);
	member(j, "status", status_names[q->status]);
	json_key(j, "critical");
	json_bool(j, q->critical);
	texts_json(j, "tags", q->tags.items, q->tags.n);
	member(j, "file", q->bank->file);
	json_key(j, "line");
	json_count(j, q->line);
	if (history)
		figure_growth_json(j, history);
	json_close(j, '}');
}
