/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/growth.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/str.h"
#include "engine/growth.h"
#include "engine/response.h"
#include "engine/schedule.h"
#include "figures/ask.h"
#include "figures/outlook.h"
#include "figures/plot.h"
#include "figures/show.h"
#include "figures/summary.h"
#include "figures/table.h"
#include "figures/words.h"
#include "profile/history.h"
#include "text/json.h"
#include "text/layout.h"

enum { NARROW = 72, LATEST = 20, MEMORY_DECIMALS = 4, SECOND_DECIMALS = 1 };

/* An answer in words, or as the journal has it where the question has changed since. */
static void
answer_words(struct str *out, const struct question *q, const struct event *e)
{
	struct span field = {e->text, e->text_n};
	struct response r;

	response_init(&r);
	if (response_read(&r, q, field))
		figure_response(out, q, &r);
	else
		str_span(out, field);
	response_release(&r);
}

static const char *
certainty_word(const struct event *e)
{
	return e->certainty == CERTAINTY_NONE ? "" : certainty_names[e->certainty];
}

static void
days_words(struct str *out, double days)
{
	if (days < 10)
		str_number(out, days, 1);
	else
		str_printf(out, "%.0f", days);
	str_text(out, " d");
}

static void
step_row(struct table *t, const struct question *q, const struct growth_step *s)
{
	struct str answer = STR_INIT, score = STR_INIT, days = STR_INIT;
	char when[TIME_TEXT], due[DAY_TEXT];

	figure_minute(when, s->answer->time);
	day_text(s->due, due);
	answer_words(&answer, q, s->answer);
	str_number(&score, s->answer->score, SHOWN_DECIMALS);
	days_words(&days, s->after.stability);
	table_cell(t, "  %s", when);
	table_cell(t, "%s", answer.s);
	table_cell(t, "%s", score.s);
	table_cell(t, "%s", certainty_word(s->answer));
	table_cell(t, "%s", days.s);
	table_cell(t, "%s", due);
	str_release(&answer);
	str_release(&score);
	str_release(&days);
}

/* In a narrow window, and in plain words. */
static void
step_lines(struct str *out, const struct style *style, const struct question *q,
	   const struct growth_step *s)
{
	struct str line = STR_INIT;
	char when[TIME_TEXT], due[DAY_TEXT];

	figure_minute(when, s->answer->time);
	day_text(s->due, due);
	str_printf(&line, "%s: ", when);
	answer_words(&line, q, s->answer);
	layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
	str_clear(&line);
	str_text(&line, "score ");
	str_number(&line, s->answer->score, SHOWN_DECIMALS);
	if (s->answer->certainty)
		str_printf(&line, ", %s", certainty_word(s->answer));
	str_text(&line, "; stability ");
	days_words(&line, s->after.stability);
	str_printf(&line, ", due %s", due);
	layout_plain(out, style, "    ", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

static void
steps(struct str *out, const struct style *style, const struct question *q, const struct growth *g)
{
	size_t from = g->n > LATEST ? g->n - LATEST : 0;
	bool lines = style->plain || style->width < NARROW;
	struct table t;

	table_init(&t, 6,
		   (const char *const[]){"  When", "Answer", "score", "", "stability", "due"});
	for (size_t i = from; i < g->n; i++) {
		if (lines)
			step_lines(out, style, q, &g->steps[i]);
		else
			step_row(&t, q, &g->steps[i]);
	}
	if (!lines)
		table_draw(out, style, &t, "llrlrl", 1);
	table_release(&t);
}

static void
curve(struct str *out, const struct style *style, const struct growth *g, const struct model *model,
      int32_t today)
{
	const struct growth_step *last = &g->steps[g->n - 1];
	size_t n = plot_points(style);
	double *points = alloc_items(n, sizeof(*points));
	int32_t first = g->steps[0].after.day, end = last->due > today ? last->due : today;
	char from[DAY_TEXT], to[DAY_TEXT];

	end = end > first ? end : first + 1;
	for (size_t i = 0; i < n; i++) {
		double into = (double)i / (double)(n - 1) * (double)(end - first);
		points[i] = growth_recall(g, model, first + into);
	}
	day_text(first, from);
	day_text(end, to);
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_DIM, span_of("Chance that you know it, day by day"));
	plot_curve(out, points, n, from, to);
	free(points);
}

/* Where the chance stands, and when the question comes back. */
static void
standing_words(struct str *out, const struct growth_step *last, const struct plan *plan,
	       int32_t today)
{
	const double usual = 0.9;
	double retention = plan->model.retention;
	char due[DAY_TEXT];

	day_text(last->due, due);
	str_text(out, "Stability is how long the chance that you know it takes to fall to 90 %.");
	if (fabs(retention - usual) > 1e-9) {
		str_text(out, " You set retention to ");
		str_number(out, retention, 4);
		str_text(out, ", so it is due where the chance falls to ");
		str_number(out, 100 * retention, 2);
		str_text(out, " %.");
	}
	/* On the day of an answer the formula has certainty, also behind a wrong one. */
	if (last->after.day >= today)
		str_text(out, " You answered it today; ");
	else
		str_printf(out, " It is %.0f %% today; ",
			   100 * memory_recall(&last->after, &plan->model, today));
	if (last->due > today) {
		str_text(out, "it is due ");
		figure_day(out, last->due, today);
	} else if (last->due == today) {
		str_text(out, "it is due today");
	} else {
		str_printf(out, "it was due on %s, %d day%s ago", due, (int)(today - last->due),
			   plural((size_t)(today - last->due)));
	}
	str_byte(out, '.');
}

void
figure_growth(struct str *out, const struct style *style, const struct question *q,
	      const struct growth *g, const struct plan *plan, int32_t today)
{
	struct str line = STR_INIT;

	if (g->n == 0)
		return;
	const struct growth_step *last = &g->steps[g->n - 1];
	str_byte(out, '\n');
	str_printf(&line, g->n > LATEST ? "Your answers, the latest %d of %zu" : "Your answers",
		   (int)LATEST, g->n);
	layout_plain(out, style, "", LOOK_STRONG, span_str(&line));
	steps(out, style, q, g);
	str_clear(&line);
	standing_words(&line, last, plan, today);
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	if (!style->plain)
		curve(out, style, g, &plan->model, today);
	str_release(&line);
}

static void
step_json(struct json *j, const struct growth_step *s)
{
	const struct event *e = s->answer;
	char when[TIME_TEXT], due[DAY_TEXT], revision[9];

	time_text(e->time, when);
	day_text(s->due, due);
	snprintf(revision, sizeof(revision), "%08" PRIx32, e->revision);
	json_open(j, '{');
	json_key(j, "answered");
	json_string(j, when);
	json_key(j, "revision");
	json_string(j, revision);
	json_key(j, "response");
	figure_response_json(j, (struct span){e->text, e->text_n});
	json_key(j, "score");
	json_number(j, e->score, KEPT_DECIMALS);
	json_key(j, "seconds");
	json_number(j, (double)e->seconds, SECOND_DECIMALS);
	json_key(j, "certainty");
	json_string(j, certainty_names[e->certainty]);
	json_key(j, "stability");
	json_number(j, s->after.stability, MEMORY_DECIMALS);
	json_key(j, "difficulty");
	json_number(j, s->after.difficulty, MEMORY_DECIMALS);
	json_key(j, "due");
	json_string(j, due);
	json_close(j, '}');
}

void
figure_growth_json(struct json *j, const struct growth *g)
{
	json_key(j, "history");
	json_open(j, '[');
	for (size_t i = 0; i < g->n; i++)
		step_json(j, &g->steps[i]);
	json_close(j, ']');
}
