/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/words.h"

#include <math.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "base/str.h"
#include "engine/result.h"
#include "engine/sheet.h"
#include "figures/ask.h"
#include "figures/bar.h"
#include "figures/summary.h"

enum { SCORE_DECIMALS = 1, LONG_RUN = 4 /* places, which are told as a range */ };

const char words_honest[] =
    "The likely range says how far so few questions can be trusted: in 19 of 20 such exams it "
    "holds "
    "the share of all such questions that you know. This is practice, not the licensing exam, and "
    "no promise about it.";

const char *
plural(size_t n)
{
	return n == 1 ? "" : "s";
}

bool
verdict_given(const struct sheet *s, const struct result *r)
{
	return sheet_over(s) && r->items;
}

void
words_verdict(struct str *out, const struct sheet *s, const struct result *r)
{
	if (!sheet_over(s))
		str_text(out, "Stopped");
	else if (r->items == 0)
		str_text(out, "No result");
	else
		str_text(out, r->passed ? "Passed" : "Not passed");
}

void
words_title(struct str *out, const struct sheet *s, const struct exam *e)
{
	if (e)
		str_text(out, e->title);
	else
		str_span(out, s->exam);
}

/* 18 of 25 points, 72 % */
static void
points(struct str *out, const struct sheet *s, const struct result *r)
{
	str_number(out, r->points, SHOWN_DECIMALS);
	str_printf(out, " of %zu points, ", r->items);
	str_number(out, result_shown(r->percent, s->terms.pass, r->enough, SCORE_DECIMALS),
		   SCORE_DECIMALS);
	str_text(out, " %");
}

void
words_points(struct str *out, const struct sheet *s, const struct result *r)
{
	if (r->items == 0) {
		str_text(out, "None of its questions is in the banks any more, so there is nothing "
			      "to score.");
		return;
	}
	points(out, s, r);
	str_text(out, ". The pass mark is ");
	str_number(out, s->terms.pass, SHOWN_DECIMALS);
	str_text(out, " %.");
	if (r->enough && !r->passed)
		str_text(out, " The points would be enough.");
}

void
words_scaled(struct str *out, const struct sheet *s, const struct result *r)
{
	const struct terms *t = &s->terms;

	if (!t->scaled || r->items == 0)
		return;
	str_text(out, "Scaled score ");
	str_number(out, result_shown(r->scaled, t->scale_pass, r->enough, 0), 0);
	str_text(out, " on a scale from ");
	str_number(out, t->scale_from, SHOWN_DECIMALS);
	str_text(out, " to ");
	str_number(out, t->scale_to, SHOWN_DECIMALS);
	str_text(out, ", where ");
	str_number(out, t->scale_pass, SHOWN_DECIMALS);
	str_text(out, " passes. The scale is linear on either side of the pass mark; it is not the "
		      "licensing exam's own.");
}

void
words_time(struct str *out, const struct sheet *s, const struct result *r)
{
	const struct terms *t = &s->terms;

	str_text(out, "Time: ");
	figure_duration(out, r->seconds);
	if (terms_seconds(t) > 0) {
		str_text(out, " of ");
		str_number(out, terms_seconds(t) / 60, SHOWN_DECIMALS);
		str_text(out, " min");
	}
	if (r->answered) {
		str_text(out, ", ");
		figure_duration(out, r->seconds / (double)r->answered);
		str_text(out, " a question");
	}
	str_byte(out, '.');
	if (s->ending == ENDING_TIMEOUT)
		str_text(out, " The time ran out.");
	if (t->minutes <= 0) {
		str_text(out, " It was sat without a clock.");
	} else if (t->extra != 1) {
		str_text(out, " With extra time: ");
		str_number(out, t->extra, SHOWN_DECIMALS);
		str_text(out, " times the exam's ");
		str_number(out, t->minutes, SHOWN_DECIMALS);
		str_text(out, " min.");
	}
}

/* How many places from there on are open, one after the other. */
static size_t
open_run(const struct sheet *s, size_t place)
{
	size_t n = 0;

	while (place + n < s->n && s->places[place + n].question && !s->places[place + n].answered)
		n++;
	return n;
}

void
words_open(struct str *out, const struct sheet *s, const struct result *r)
{
	const char *between = " (";

	if (r->open == 0)
		return;
	str_printf(out, "%zu left open, which %s no points", r->open,
		   r->open == 1 ? "earns" : "earn");
	for (size_t i = 0; i < s->n; i++) {
		size_t run = open_run(s, i);
		if (run == 0)
			continue;
		str_printf(out, "%s%zu", between, i + 1);
		between = ", ";
		if (run < LONG_RUN)
			continue;
		i += run - 1;
		str_printf(out, " to %zu", i + 1);
	}
	str_text(out, ").");
}

static void
surety(struct str *out, const char *what, const struct surety *n)
{
	if (n->answers == 0)
		return;
	str_printf(out, "%s%zu %s, %zu %s right (%.0f %%)",
		   out->len ? "; of " : "How sure you were: of ", n->answers, what, n->right,
		   n->right == 1 ? "was" : "were", 100 * (double)n->right / (double)n->answers);
}

void
words_surety(struct str *out, const struct sheet *s, const struct result *r)
{
	(void)s;
	if (r->sure.answers + r->guess.answers == 0)
		return;
	surety(out, "marked sure", &r->sure);
	surety(out, "guessed", &r->guess);
	surety(out, "others", &r->plain);
	str_byte(out, '.');
}

void
words_changed(struct str *out, const struct sheet *s, const struct result *r)
{
	const char *between = " ";

	if (r->n_changed == 0)
		return;
	str_text(out, "Changed since the exam was drawn, and graded as now worded:");
	for (size_t i = 0; i < s->n; i++) {
		if (!s->places[i].question || !s->places[i].changed)
			continue;
		str_printf(out, "%s%s", between, s->places[i].question->name);
		between = ", ";
	}
	str_byte(out, '.');
}

void
words_gone(struct str *out, const struct sheet *s, const struct result *r)
{
	const char *between = " ";

	if (r->n_gone == 0)
		return;
	str_text(out, "No longer in the banks, and left out of the score:");
	for (size_t i = 0; i < s->n; i++) {
		if (s->places[i].question)
			continue;
		str_text(out, between);
		str_span(out, s->places[i].name);
		between = ", ";
	}
	str_byte(out, '.');
}

void
words_recorded(struct str *out, const struct sheet *s, const struct result *r)
{
	const double same = 0.001; /* the journal keeps four decimals */
	bool points = isfinite(s->ended_points) && fabs(s->ended_points - r->points) > same;
	bool verdict = s->passed >= 0 && verdict_given(s, r) && (s->passed == 1) != r->passed;

	if (!points && !verdict)
		return;
	str_text(out, "When the exam ended it was recorded as ");
	if (isfinite(s->ended_points)) {
		str_number(out, s->ended_points, SHOWN_DECIMALS);
		str_text(out, s->ended_points == 1 ? " point" : " points");
	}
	if (s->passed >= 0)
		str_printf(out, "%s%s", isfinite(s->ended_points) ? ", " : "",
			   s->passed ? "passed" : "not passed");
	str_text(out, ". The above is how it stands with the questions as they are now.");
}

void
words_pass(struct str *out, const struct sheet *s)
{
	bool critical = false;

	for (size_t i = 0; i < s->n; i++)
		critical = critical || (s->places[i].question && s->places[i].question->critical);
	str_text(out, "Passed with ");
	str_number(out, s->terms.pass, SHOWN_DECIMALS);
	str_printf(out, " %% of the points%s.",
		   critical ? " and every critical question right" : "");
}

void
words_brief(struct str *out, const struct sheet *s, const struct result *r)
{
	words_verdict(out, s, r);
	str_text(out, ": ");
	points(out, s, r);
	if (r->n_critical)
		str_printf(out, "; %zu critical question%s missed", r->n_critical,
			   r->n_critical == 1 ? "" : "s");
	for (size_t i = 0; i < r->n_critical; i++)
		str_printf(out, "%s%zu", i ? ", " : " (", r->critical[i] + 1);
	str_text(out, r->n_critical ? ")." : ".");
}

const char *
words_missed_topic(const struct sheet *s, const struct result *r, size_t i)
{
	const char *topic = s->places[r->critical[i]].question->topic;

	for (size_t k = 0; k < i; k++)
		if (strcmp(s->places[r->critical[k]].question->topic, topic) == 0)
			return NULL;
	return topic;
}

bool
words_studied(const struct sheet *s, const struct result *r, const struct share *area)
{
	bool studied = false;

	for (size_t i = 0; i < r->n_critical && area->study; i++)
		studied =
		    studied || strcmp(s->places[r->critical[i]].question->topic, area->study) == 0;
	return studied;
}

void
words_critical(struct str *out, const struct result *r)
{
	str_printf(
	    out,
	    "%zu critical question%s missed. An exam is passed only with all of its critical "
	    "questions right.",
	    r->n_critical, r->n_critical == 1 ? "" : "s");
}

void
words_so_far(struct str *out, const struct result *r)
{
	str_printf(out, "So far: %zu of %zu answered", r->answered, r->items);
	if (r->marked)
		str_printf(out, ", %zu marked", r->marked);
	str_text(out, ". It is not handed in, so there is no result yet.");
}

void
words_weak(struct str *out, const struct share *area)
{
	str_printf(out, "%s, ", area->name);
	share_points(out, area);
	if (area->items < TOO_FEW)
		str_text(out, ", too few to tell");
}
