/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "bank/bank.h"
#include "base/str.h"
#include "engine/response.h"
#include "engine/result.h"
#include "engine/sheet.h"
#include "figures/key.h"
#include "figures/page.h"
#include "text/html.h"

/* The picture where the page has it, else its description. */
static void
picture(struct str *out, const char *image, const char *alt, const struct page_pictures *pictures)
{
	const struct page_picture *found = image ? page_picture(pictures, image) : NULL;

	if (!image)
		return;
	if (found && found->uri) {
		str_printf(out, "<figure>\n<img src=\"%s\" alt=\"", found->uri);
		html_text(out, span_of(alt));
		str_text(out, "\">\n<figcaption>[Picture: ");
		html_text(out, span_of(alt));
		str_text(out, "]</figcaption>\n</figure>\n");
		return;
	}
	str_text(out, "<p>[Picture: ");
	html_text(out, span_of(alt));
	str_text(out, "]</p>\n");
	if (found) {
		str_text(out, "<p class=\"bad\" lang=\"en\" dir=\"ltr\">The picture ");
		html_text(out, span_of(image));
		str_printf(out, " is not shown: %s.</p>\n", found->why);
	}
}

const struct page_picture *
page_picture(const struct page_pictures *pictures, const char *image)
{
	for (size_t i = 0; pictures && i < pictures->n; i++)
		if (strcmp(pictures->items[i].image, image) == 0)
			return &pictures->items[i];
	return NULL;
}

static void
blanks(struct str *out, const struct question *q)
{
	struct str text = STR_INIT;

	for (size_t i = 0; i < q->n_gaps; i++) {
		str_text(&text, q->parts[i]);
		if (q->n_gaps == 1)
			str_text(&text, "____");
		else
			str_printf(&text, "__(%zu)__", i + 1);
	}
	str_text(&text, q->parts[q->n_gaps]);
	html_markup(out, span_str(&text));
	str_release(&text);
}

static void
reason(struct str *out, const char *why)
{
	str_text(out, "<br><span class=\"quiet\">");
	html_inline(out, span_of(why));
	str_text(out, "</span>");
}

/* The choices in the order shown, with which are right and which were picked where that is what is
 * asked for; without a response with every reason. */
static void
choices(struct str *out, const struct question *q, const struct shown *shown,
	const struct response *r)
{
	bool single = q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;

	if (shown->n == 0)
		return;
	str_text(out, "<ol type=\"a\">\n");
	for (size_t i = 0; i < shown->n; i++) {
		const struct choice *c = &q->choices[shown->order[i]];
		bool yours = r && response_picked(r, shown->order[i]);
		bool tags = single && (!r || c->right || yours);
		str_text(out, "<li>");
		html_inline(out, span_of(c->text));
		if (tags)
			str_printf(out, " <span class=\"tag %s\" lang=\"en\">(%s%s%s)</span>",
				   c->right ? "good" : "bad", c->right ? "right" : "wrong",
				   yours ? ", yours" : "", "");
		if ((!r || yours) && !c->right && c->why)
			reason(out, c->why);
		str_text(out, "</li>\n");
	}
	str_text(out, "</ol>\n");
}

void
page_asked(struct str *out, const struct question *q, const struct shown *shown,
	   const struct response *r, const struct page_pictures *pictures)
{
	if (q->vignette) {
		str_text(out, "<div class=\"case\">\n");
		if (q->vignette->text)
			html_markup(out, span_of(q->vignette->text));
		picture(out, q->vignette->image, q->vignette->alt, pictures);
		str_text(out, "</div>\n");
	}
	if (q->ask)
		html_markup(out, span_of(q->ask));
	picture(out, q->image, q->alt, pictures);
	if (q->type == QUESTION_MATCH) {
		str_text(out, "<ol>\n");
		for (size_t i = 0; i < q->n_lefts; i++) {
			str_text(out, "<li>");
			html_inline(out, span_of(q->lefts[i]));
			str_text(out, "</li>\n");
		}
		str_text(out, "</ol>\n");
	}
	if (q->type == QUESTION_CLOZE)
		blanks(out, q);
	choices(out, q, shown, r);
}

static void
outcome(struct str *out, const struct sheet_place *p, const struct response *r, bool fits)
{
	const struct question *q = p->question;
	struct str text = STR_INIT;

	str_text(&text, "You: ");
	if (fits)
		figure_answer(&text, q, &p->shown, r);
	else
		str_text(&text,
			 p->answered ? "an answer that fits the question no more" : "left open");
	if (p->answered) {
		str_text(&text, place_right(p)	? ". Right."
				: p->score <= 0 ? ". Wrong."
						: ". Partly right, ");
		if (p->score > 0 && !place_right(p)) {
			str_number(&text, p->score, 2);
			str_text(&text, " of 1.");
		}
	}
	if (p->answered && p->certainty != CERTAINTY_NONE)
		str_printf(&text, " (%s)", certainty_names[p->certainty]);
	page_line(out, place_right(p) ? "good" : "bad", &text);
	str_release(&text);
}

void
page_key(struct str *out, const struct question *q, const struct shown *shown)
{
	struct str text = STR_INIT;
	struct response r;

	response_init(&r);
	figure_key_response(&r, q, shown);
	str_text(out, "<p>The answer: ");
	if (q->n_choices) {
		figure_answer(&text, q, shown, &r);
		html_text(out, span_str(&text));
	} else {
		figure_key_words(&text, q);
		html_inline(out, span_str(&text));
	}
	str_text(out, "</p>\n");
	response_release(&r);
	str_release(&text);
}

void
page_sources(struct str *out, const struct question *q)
{
	struct str text = STR_INIT;

	for (size_t i = 0; i < q->n_citations; i++) {
		const struct citation *c = &q->citations[i];
		str_printf(&text, "%s%s%s", c->title, c->section ? ", " : "",
			   c->section ? c->section : "");
		page_line(out, "source", &text);
	}
	str_release(&text);
}

void
page_question(struct str *out, const struct sheet_place *p, size_t place)
{
	const struct question *q = p->question;
	struct response r;

	response_init(&r);
	bool fits = p->answered && response_read(&r, q, p->response);
	str_printf(out, "<article>\n<h3>%zu. ", place);
	html_text(out, span_of(q->name));
	str_text(out, q->critical ? " (critical)" : "");
	str_text(out, p->marked ? " (marked)" : "");
	str_text(out, p->changed ? " (changed since the exam was drawn)" : "");
	str_text(out, "</h3>\n<div lang=\"");
	html_text(out, span_of(q->bank->language));
	str_text(out, "\" dir=\"auto\">\n");
	page_asked(out, q, &p->shown, &r, NULL);
	str_text(out, "</div>\n");
	outcome(out, p, &r, fits);
	page_key(out, q, &p->shown);
	str_text(out, "<div lang=\"");
	html_text(out, span_of(q->bank->language));
	str_text(out, "\" dir=\"auto\">\n");
	if (q->explain)
		html_markup(out, span_of(q->explain));
	page_sources(out, q);
	str_text(out, "</div>\n</article>\n");
	response_release(&r);
}
