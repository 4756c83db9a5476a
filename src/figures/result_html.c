/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/bank.h"
#include "bank/exam.h"
#include "base/str.h"
#include "engine/result.h"
#include "engine/sheet.h"
#include "figures/page.h"
#include "figures/result.h"
#include "figures/show.h"
#include "figures/summary.h"
#include "figures/words.h"
#include "text/html.h"

static void
head(struct str *out, const struct sheet *s, const struct exam *e)
{
	struct str text = STR_INIT;
	char began[TIME_TEXT];

	words_title(&text, s, e);
	str_text(&text, " \u2013 result");
	page_open(out, text.s);
	str_truncate(&text, text.len - sizeof(" \u2013 result") + 1);
	str_text(out, "<h1 dir=\"auto\">");
	html_text(out, span_str(&text));
	str_text(out, "</h1>\n");
	str_clear(&text);
	figure_minute(began, s->began);
	str_printf(&text, "Practice exam %.*s, begun %s, session %.*s", (int)s->exam.n, s->exam.s,
		   began, (int)s->session.n, s->session.s);
	page_line(out, "quiet", &text);
	str_release(&text);
}

static void
critical(struct str *out, const struct sheet *s, const struct result *r)
{
	struct str text = STR_INIT;

	if (r->n_critical == 0)
		return;
	words_critical(&text, r);
	page_line(out, "bad", &text);
	str_text(out, "<ul>\n");
	for (size_t i = 0; i < r->n_critical; i++) {
		const struct sheet_place *p = &s->places[r->critical[i]];
		str_clear(&text);
		figure_stem(&text, p->question);
		str_printf(out, "<li>Question %zu%s: ", r->critical[i] + 1,
			   p->answered ? "" : " (left open)");
		html_inline(out, span_str(&text));
		str_text(out, "</li>\n");
	}
	str_text(out, "</ul>\n");
	str_release(&text);
}

typedef void writer(struct str *, const struct sheet *, const struct result *);

static void
sentences(struct str *out, const struct sheet *s, const struct result *r, writer *const *writers,
	  size_t n)
{
	struct str text = STR_INIT;

	for (size_t i = 0; i < n; i++) {
		writers[i](&text, s, r);
		page_line(out, NULL, &text);
	}
	str_release(&text);
}

static void
study(struct str *out, const struct sheet *s, const struct result *r)
{
	struct str text = STR_INIT;

	if (r->n_weakest == 0)
		return;
	str_text(out, "<section aria-labelledby=\"study\">\n<h2 id=\"study\">What to study next"
		      "</h2>\n<ul>\n");
	for (size_t i = 0; i < r->n_critical; i++) {
		const char *topic = words_missed_topic(s, r, i);
		if (!topic)
			continue;
		str_text(out, "<li>");
		html_text(out, span_of(topic));
		str_text(out, ", critical<br><code>nmtquiz practice ");
		html_text(out, span_of(topic));
		str_text(out, "</code></li>\n");
	}
	for (size_t i = 0; i < r->n_weakest; i++) {
		const struct share *area = &r->areas[r->weakest[i]];
		if (words_studied(s, r, area))
			continue;
		words_weak(&text, area);
		str_text(out, "<li>");
		html_text(out, span_str(&text));
		if (area->study) {
			str_text(out, "<br><code>nmtquiz practice ");
			html_text(out, span_of(area->study));
			str_text(out, "</code>");
		}
		str_text(out, "</li>\n");
		str_clear(&text);
	}
	str_text(out, "</ul>\n</section>\n");
	str_release(&text);
}

static void
missed(struct str *out, const struct sheet *s)
{
	if (walk_count(WALK_MISSED, s) == 0)
		return;
	str_text(out, "<section aria-labelledby=\"missed\">\n<h2 id=\"missed\">Questions missed"
		      "</h2>\n");
	for (size_t i = 0; i < s->n; i++)
		if (walk_holds(WALK_MISSED, &s->places[i]))
			page_question(out, &s->places[i], i + 1);
	str_text(out, "</section>\n");
}

static void
over(struct str *out, const struct sheet *s, const struct result *r, const struct exam *e)
{
	static writer *const score[] = {words_points, words_scaled};
	static writer *const sitting[] = {words_time, words_open};
	static writer *const notes[] = {words_surety, words_changed, words_gone, words_recorded};
	struct str text = STR_INIT;

	critical(out, s, r);
	sentences(out, s, r, score, sizeof(score) / sizeof(*score));
	if (r->items && e && e->remark)
		html_markup(out, span_of(e->remark));
	sentences(out, s, r, sitting, sizeof(sitting) / sizeof(*sitting));
	sentences(out, s, r, notes, sizeof(notes) / sizeof(*notes));
	if (r->items)
		page_shares(out, "topic", r->areas, r->n_areas, s->terms.pass);
	if (r->n_levels)
		page_shares(out, "level", r->levels, r->n_levels, s->terms.pass);
	if (r->items) {
		str_text(&text, words_honest);
		page_line(out, "quiet", &text);
	}
	study(out, s, r);
	missed(out, s);
	str_release(&text);
}

void
figure_result_html(struct str *out, const struct sheet *s, const struct result *r,
		   const struct exam *e)
{
	struct str text = STR_INIT;

	head(out, s, e);
	words_verdict(&text, s, r);
	page_line(out,
		  !verdict_given(s, r) ? "verdict"
		  : r->passed	       ? "verdict good"
				       : "verdict bad",
		  &text);
	if (sheet_over(s)) {
		over(out, s, r, e);
	} else {
		words_so_far(&text, r);
		page_line(out, NULL, &text);
		words_time(&text, s, r);
		page_line(out, NULL, &text);
	}
	page_close(out);
	str_release(&text);
}
