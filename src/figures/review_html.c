/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/review_html.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/diag.h"
#include "base/map.h"
#include "base/str.h"
#include "engine/draw.h"
#include "engine/response.h"
#include "figures/page.h"
#include "figures/preview.h"
#include "figures/show.h"
#include "text/html.h"

/* A question, its topic by the place where that first stood, and its lines. */
struct item {
	const struct question *q;
	size_t topic, number;
	size_t first, last;
};

struct review {
	const struct bank *b;
	const struct diags *found;
	const struct page_pictures *pictures;
	struct random *r;
	struct item *items; /* owned; by topic, then by the file */
};

static void
open_words(struct str *out, const struct bank *b)
{
	str_text(out, "<div lang=\"");
	html_text(out, span_of(b->language));
	str_text(out, "\" dir=\"auto\">\n");
}

static int
by_topic(const void *a, const void *b)
{
	const struct item *x = a, *y = b;

	if (x->topic != y->topic)
		return x->topic < y->topic ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

static void
sort_items(struct review *v)
{
	struct map topics;
	bool added;
	size_t n = v->b->n_questions;

	map_init(&topics);
	v->items = alloc_items(n, sizeof(*v->items));
	for (size_t i = 0; i < n; i++) {
		const struct question *q = v->b->questions[i];
		struct item *item = &v->items[i];
		item->q = q;
		item->number = i;
		item->topic = *map_put(&topics, span_of(q->topic), (uint32_t)i, &added);
		question_lines(q, &item->first, &item->last);
	}
	if (n)
		qsort(v->items, n, sizeof(*v->items), by_topic);
	map_release(&topics);
}

static bool
begins_topic(const struct review *v, size_t i)
{
	return i == 0 || v->items[i].topic != v->items[i - 1].topic;
}

static bool
ends_topic(const struct review *v, size_t i)
{
	return i + 1 == v->b->n_questions || begins_topic(v, i + 1);
}

static void
finding(struct str *out, const struct finding *f)
{
	static const char *const names[] = {
	    [SEVERITY_ERROR] = "Error", [SEVERITY_WARNING] = "Warning", [SEVERITY_NOTE] = "Note"};

	str_printf(out, "<li><span class=\"tag%s\">%s", f->severity == SEVERITY_ERROR ? " bad" : "",
		   names[f->severity]);
	if (f->at.line)
		str_printf(out, ", line %zu", f->at.line);
	str_text(out, ":</span> ");
	html_text(out, span_of(f->message));
	str_printf(out, " [%s]</li>\n", f->rule);
}

static void
found_head(struct str *out, size_t *n)
{
	if ((*n)++ == 0)
		str_text(out, "<div class=\"found\">\n<p class=\"tag\">What lint says</p>\n<ul>\n");
}

static void
found_close(struct str *out, size_t n)
{
	if (n)
		str_text(out, "</ul>\n</div>\n");
}

/* What was found on a question's lines. */
static void
found_on(struct str *out, const struct review *v, const struct item *item)
{
	const struct diags *d = v->found;
	size_t low = 0, high = d->n, n = 0;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (d->items[middle].at.line < item->first)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < d->n && d->items[low].at.line <= item->last; low++) {
		found_head(out, &n);
		finding(out, &d->items[low]);
	}
	found_close(out, n);
}

/* What was found elsewhere: about the whole, and in what was left out. */
static void
found_elsewhere(struct str *out, const struct review *v)
{
	size_t at = 0, last = 0, from = 0, n = 0;

	for (size_t i = 0; i < v->found->n; i++) {
		const struct finding *f = &v->found->items[i];
		for (; at < v->b->n_questions; at++) {
			question_lines(v->b->questions[at], &from, &last);
			if (last >= f->at.line)
				break;
		}
		if (at < v->b->n_questions && from <= f->at.line)
			continue;
		found_head(out, &n);
		finding(out, f);
	}
	found_close(out, n);
}

static void
count_line(struct str *out, const struct review *v)
{
	size_t counts[STATUSES] = {0}, warnings = v->found->n;
	struct str text = STR_INIT;

	for (size_t i = 0; i < v->b->n_questions; i++)
		counts[v->b->questions[i]->status]++;
	warnings -= v->found->n_errors + v->found->n_notes;
	str_printf(&text, "%zu question%s", v->b->n_questions, v->b->n_questions == 1 ? "" : "s");
	if (counts[STATUS_DRAFT])
		str_printf(&text, ", of them %zu draft%s", counts[STATUS_DRAFT],
			   counts[STATUS_DRAFT] == 1 ? "" : "s");
	if (counts[STATUS_RETIRED])
		str_printf(&text, ", %zu retired", counts[STATUS_RETIRED]);
	if (v->b->left_out)
		str_printf(&text, "; %zu more ha%s errors and can't be shown", v->b->left_out,
			   v->b->left_out == 1 ? "s" : "ve");
	str_printf(&text, ". Lint: %zu error%s, %zu warning%s, %zu note%s.", v->found->n_errors,
		   v->found->n_errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s",
		   v->found->n_notes, v->found->n_notes == 1 ? "" : "s");
	page_line(out, NULL, &text);
	str_release(&text);
}

static void
head(struct str *out, const struct review *v)
{
	const struct bank *b = v->b;
	struct str text = STR_INIT;

	str_printf(&text, "%s: for review", b->title);
	page_open(out, text.s);
	str_clear(&text);
	open_words(out, b);
	str_text(out, "<h1>");
	html_text(out, span_of(b->title));
	str_text(out, "</h1>\n");
	if (b->about)
		html_markup(out, span_of(b->about));
	str_text(out, "</div>\n");
	str_printf(&text, "Bank %s, language %s, file %s", b->name, b->language, b->file);
	for (size_t i = 0; i < b->authors.n; i++)
		str_printf(&text, "%s%s", i ? ", " : ". By ", b->authors.items[i]);
	str_text(&text, ". For review: it shows every key.");
	page_line(out, "quiet", &text);
	count_line(out, v);
	found_elsewhere(out, v);
	str_release(&text);
}

/* Where a link of the contents leads. */
static void
stem_link(struct str *out, const struct item *item)
{
	enum { LONGEST_STEM = 90 };
	struct str stem = STR_INIT;

	figure_stem(&stem, item->q);
	str_text(out, "<li><a href=\"#q-");
	html_text(out, span_of(item->q->id));
	str_text(out, "\">");
	html_text(out, span_of(item->q->id));
	str_text(out, "</a> <span class=\"quiet\">");
	size_t end = stem.len;
	if (end > LONGEST_STEM) {
		for (end = LONGEST_STEM; end && stem.s[end] != ' '; end--)
			;
		str_truncate(&stem, end);
		str_text(&stem, " ...");
	}
	html_inline(out, span_str(&stem));
	str_text(out, "</span></li>\n");
	str_release(&stem);
}

static void
contents(struct str *out, const struct review *v)
{
	page_section(out, "contents", "Contents");
	str_text(out, "<ul class=\"contents\">\n");
	for (size_t i = 0; i < v->b->n_questions; i++) {
		if (begins_topic(v, i)) {
			str_printf(out, "<li><a href=\"#t-%zu\">", v->items[i].topic);
			html_text(out, span_of(v->items[i].q->topic));
			str_text(out, "</a>\n<ul>\n");
		}
		stem_link(out, &v->items[i]);
		if (ends_topic(v, i))
			str_text(out, "</ul>\n</li>\n");
	}
	str_text(out, "</ul>\n");
	page_section_close(out);
}

static void
labelled(struct str *out, const char *label, const char *text)
{
	if (!text)
		return;
	str_printf(out, "<p class=\"tag\" lang=\"en\">%s</p>\n", label);
	html_markup(out, span_of(text));
}

static void
accepted(struct str *out, const struct question *q)
{
	struct str text = STR_INIT;

	figure_preview_accepted(&text, q);
	if (text.len)
		str_text(out, "<ul>\n");
	for (struct span rest = span_str(&text); rest.n;) {
		str_text(out, "<li>");
		html_text(out, span_cut(&rest, '\n'));
		str_text(out, "</li>\n");
	}
	str_text(out, text.len ? "</ul>\n" : "");
	str_release(&text);
}

static void
lacks(struct str *out, const struct question *q)
{
	struct str text = STR_INIT;

	if (!q->explain)
		str_text(&text, "No explanation. ");
	if (!q->n_citations)
		str_text(&text, "No source. ");
	bool reasons = q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;
	for (size_t i = 0; reasons && i < q->n_choices; i++)
		if (!q->choices[i].right && !q->choices[i].why) {
			str_text(&text, "A wrong choice without a why. ");
			break;
		}
	page_line(out, "quiet", &text);
	str_release(&text);
}

static void
one(struct str *out, const struct review *v, const struct item *item)
{
	const struct question *q = item->q;
	struct str text = STR_INIT;
	struct shown shown;

	draw_order(&shown, q, v->r);
	str_text(out, "<article id=\"q-");
	html_text(out, span_of(q->id));
	str_text(out, "\">\n<h3>");
	html_text(out, span_of(q->id));
	str_text(out, "</h3>\n");
	str_printf(&text, "line %u \u00b7 ", (unsigned)q->line);
	figure_preview_about(&text, q);
	page_line(out, "quiet", &text);
	figure_preview_marks(&text, q);
	page_line(out, "tag", &text);
	open_words(out, v->b);
	page_asked(out, q, &shown, NULL, v->pictures);
	str_text(out, "</div>\n");
	page_key(out, q, &shown);
	accepted(out, q);
	open_words(out, v->b);
	labelled(out, "Hint", q->hint);
	labelled(out, "Explanation", q->explain);
	page_sources(out, q);
	labelled(out, "Note by the author, which students never see", q->note);
	str_text(out, "</div>\n");
	lacks(out, q);
	found_on(out, v, item);
	str_text(out, "</article>\n");
	str_release(&text);
}

static void
questions(struct str *out, const struct review *v)
{
	for (size_t i = 0; i < v->b->n_questions; i++) {
		size_t topic = v->items[i].topic;
		if (begins_topic(v, i)) {
			str_printf(out, "<section aria-labelledby=\"t-%zu\">\n<h2 id=\"t-%zu\">",
				   topic, topic);
			html_text(out, span_of(v->items[i].q->topic));
			str_text(out, "</h2>\n");
		}
		one(out, v, &v->items[i]);
		if (ends_topic(v, i))
			page_section_close(out);
	}
}

void
figure_review_html(struct str *out, const struct bank *b, const struct diags *found,
		   const struct page_pictures *pictures, struct random *r)
{
	struct review v = {b, found, pictures, r, NULL};

	sort_items(&v);
	head(out, &v);
	if (b->n_questions)
		contents(out, &v);
	questions(out, &v);
	page_close(out);
	free(v.items);
}
