/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/progress.h"

#include <inttypes.h>
#include <math.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/library.h"
#include "base/str.h"
#include "engine/overview.h"
#include "engine/schedule.h"
#include "figures/bar.h"
#include "figures/plot.h"
#include "figures/progress_words.h"
#include "figures/summary.h"
#include "figures/table.h"
#include "figures/words.h"
#include "profile/history.h"
#include "text/layout.h"

enum { NARROW = 72, FEW = 20, SHOWN_SCORES = 12, SCORE_CELLS = 20 };

static void
head(struct str *out, const struct style *style, const char *text)
{
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_STRONG, span_of(text));
}

/* Writes a line of words, and clears it. */
static void
say(struct str *out, const struct style *style, const char *lead, struct str *line)
{
	if (line->len)
		layout_plain(out, style, lead, LOOK_TEXT, span_str(line));
	str_clear(line);
}

static void
today_words(struct str *out, const struct style *style, const struct progress *p)
{
	const struct overview *o = p->o;
	struct str line = STR_INIT;

	str_printf(&line, "%zu question%s, %zu seen; %zu due today", o->questions,
		   plural(o->questions), o->seen, o->due);
	if (o->fresh)
		str_printf(&line, ", and %zu new one%s", o->fresh, plural(o->fresh));
	str_byte(&line, '.');
	if (o->due + o->fresh && !p->part)
		str_printf(&line, " '%sreview' asks them.", p->before_verb);
	say(out, style, "", &line);
	str_release(&line);
}

static void
readiness_words(struct str *out, const struct overview_exam *e)
{
	const struct readiness *r = &e->readiness;

	str_printf(out, "%s: ", e->exam->name);
	if (r->known)
		str_printf(out, "%.0f %% to pass (%.0f to %.0f)", 100 * r->probability,
			   100 * r->low, 100 * r->high);
	else
		words_too_early(out, r);
}

static void
readiness_part(struct str *out, const struct style *style, const struct progress *p)
{
	struct str line = STR_INIT;

	if (p->o->n_exams == 0)
		return;
	head(out, style, "Readiness");
	for (size_t i = 0; i < p->o->n_exams; i++) {
		readiness_words(&line, &p->o->exams[i]);
		say(out, style, "  ", &line);
	}
	words_readiness(&line, p);
	say(out, style, "", &line);
	str_release(&line);
}

static struct share
topic_share(const struct overview_topic *t)
{
	if (t->seen == 0)
		return (struct share){.name = t->name};
	return (struct share){.name = t->name,
			      .items = 1,
			      .points = t->mastery.share,
			      .low = t->low,
			      .high = t->high};
}

static void
topic_lines(struct str *out, const struct style *style, const struct overview_topic *t)
{
	const struct share share = topic_share(t);
	struct str line = STR_INIT;

	str_printf(&line, "%s%s", t->name, style->plain ? ": " : "");
	if (!style->plain) {
		say(out, style, "  ", &line);
		figure_bar(&line, &share);
		say(out, style, "    ", &line);
	}
	words_topic(&line, t);
	say(out, style, style->plain ? "  " : "    ", &line);
	str_release(&line);
}

static void
topic_row(struct table *table, const struct overview_topic *t)
{
	const struct share share = topic_share(t);
	struct str bar = STR_INIT;

	figure_bar(&bar, &share);
	table_cell(table, "  %s", t->name);
	if (t->seen)
		table_cell(table, "%.0f %%", 100 * t->mastery.share);
	else
		table_cell(table, "-");
	table_cell(table, "%s", bar.s);
	if (t->seen)
		table_cell(table, "%.0f to %.0f %%", 100 * t->low, 100 * t->high);
	else
		table_cell(table, "-");
	table_cell(table, "%zu of %zu", t->seen, t->questions);
	table_cell(table, "%zu", t->due);
	str_release(&bar);
}

static void
topics_part(struct str *out, const struct style *style, const struct progress *p)
{
	bool lines = style->plain || style->width < NARROW;
	struct table table;

	head(out, style, "Mastery by topic");
	table_init(&table, 6,
		   (const char *const[]){"  Topic", "mastery", "", "likely", "seen", "due"});
	for (size_t i = 0; i < p->o->n_topics; i++) {
		if (lines)
			topic_lines(out, style, &p->o->topics[i]);
		else
			topic_row(&table, &p->o->topics[i]);
	}
	if (!lines)
		table_draw(out, style, &table, "lrlrrr", 0);
	table_release(&table);
	layout_plain(out, style, "", LOOK_TEXT,
		     span_of("Mastery is the share of the points to expect, also from questions "
			     "never seen: the fewer were seen, the wider the range."));
	if (!style->plain)
		layout_plain(out, style, "", LOOK_TEXT, span_of(bar_legend));
	if (!p->part)
		layout_plain(out, style, "", LOOK_TEXT, span_of("'progress TOPIC' looks closer."));
}

static void
surety_line(struct str *out, const struct style *style, const char *what, const struct surety *n)
{
	struct str line = STR_INIT;

	str_printf(&line, "%s: %zu answer%s", what, n->answers, plural(n->answers));
	if (n->answers)
		str_printf(&line, ", %zu right (%.0f %%)", n->right,
			   100 * (double)n->right / (double)n->answers);
	say(out, style, "  ", &line);
	str_release(&line);
}

static void
calibration_part(struct str *out, const struct style *style, const struct overview *o)
{
	if (o->answered == 0)
		return;
	head(out, style, "How sure you were");
	surety_line(out, style, "sure", &o->sure);
	surety_line(out, style, "not said", &o->plain);
	surety_line(out, style, "guessed", &o->guess);
}

static void
days_part(struct str *out, const struct style *style, const struct overview *o)
{
	struct str line = STR_INIT;

	if (o->answered == 0)
		return;
	head(out, style, "Answers a day");
	plot_calendar(out, style, o->calendar, OVERVIEW_DAYS, o->today);
	str_printf(&line, "%zu answer%s in ", o->answered, plural(o->answered));
	figure_duration(&line, o->seconds);
	str_printf(&line, "; %zu day%s in a row, %zu at most.", o->streak, plural(o->streak),
		   o->longest_streak);
	say(out, style, "", &line);
	str_release(&line);
}

static void
forecast_part(struct str *out, const struct style *style, const struct overview *o)
{
	size_t all = 0;
	struct str line = STR_INIT;

	for (size_t i = 0; i < OVERVIEW_AHEAD; i++)
		all += o->forecast[i];
	if (o->seen == 0)
		return;
	head(out, style, "Reviews due in the next 30 days");
	if (all)
		plot_forecast(out, style, o->forecast, OVERVIEW_AHEAD, o->today);
	str_printf(&line, "%zu today, %zu in all; new questions will add theirs.", o->due, all);
	say(out, style, style->plain ? "  " : "", &line);
	str_release(&line);
}

/* A score as a bar with the pass mark across it. */
static void
score_bar(struct str *out, const struct overview_score *s)
{
	long at = lround(s->percent / 100 * SCORE_CELLS);
	long mark = lround(s->pass / 100 * (SCORE_CELLS - 1));

	for (long i = 0; i < SCORE_CELLS; i++)
		str_text(out, i == mark ? "\u2503" : i < at ? "\u2588" : "\u00b7");
}

static void
score_words(struct str *out, const struct overview_score *s)
{
	str_printf(out, "%.0f %%", result_shown(s->percent, s->pass, s->enough, 0));
	str_text(out, ", pass mark ");
	str_number(out, s->pass, 2);
	str_printf(out, " %%, %s", s->passed ? "passed" : "not passed");
}

static void
score_line(struct str *out, const struct style *style, const struct overview_score *s,
	   struct span exam)
{
	struct str line = STR_INIT;
	char day[DAY_TEXT];
	bool beside = !style->plain && style->width >= NARROW;

	day_text(s->day, day);
	str_printf(&line, "%s  ", day);
	if (beside) {
		score_bar(&line, s);
		str_text(&line, "  ");
	}
	str_span(&line, exam);
	if (!style->plain && !beside) {
		say(out, style, "  ", &line);
		score_bar(&line, s);
		say(out, style, "    ", &line);
	} else {
		str_text(&line, ": ");
	}
	score_words(&line, s);
	say(out, style, style->plain || beside ? "  " : "    ", &line);
	str_release(&line);
}

static void
scores_part(struct str *out, const struct style *style, const struct progress *p)
{
	const struct overview *o = p->o;
	size_t from = o->n_scores > SHOWN_SCORES ? o->n_scores - SHOWN_SCORES : 0;

	if (o->n_scores == 0)
		return;
	head(out, style, from ? "The latest exams" : "Exams");
	for (size_t i = from; i < o->n_scores; i++)
		score_line(out, style, &o->scores[i], p->h->sessions[o->scores[i].session].exam);
	if (!style->plain)
		layout_plain(out, style, "", LOOK_TEXT, span_of("\u2503 stands at the pass mark."));
}

static void
exam_day_part(struct str *out, const struct style *style, const struct progress *p)
{
	struct str line = STR_INIT;

	words_exam_day(&line, p);
	if (line.len)
		str_byte(out, '\n');
	say(out, style, "", &line);
	str_release(&line);
}

const char *
standing_word(const struct standing *s, int today)
{
	return s->suspended	 ? "suspended"
	       : !s->reviews	 ? "new"
	       : s->due <= today ? "due"
				 : "waiting";
}

static void
question_line(struct str *out, const struct style *style, const struct progress *p, uint32_t place)
{
	const struct standing *s = &p->s->of[place];
	struct str line = STR_INIT;
	char day[DAY_TEXT];

	str_printf(&line, "%s: %s", p->l->questions[place]->name, standing_word(s, p->o->today));
	if (s->reviews) {
		day_text(s->due, day);
		str_printf(&line, ", %s %s; recall %.0f %%, %" PRIu32 " answer%s",
			   s->due <= p->o->today ? "since" : "until", day,
			   100 * memory_recall(&s->memory, &p->s->plan.model, p->o->today),
			   s->reviews, plural(s->reviews));
	}
	say(out, style, "  ", &line);
	str_release(&line);
}

static void
questions_part(struct str *out, const struct style *style, const struct progress *p)
{
	if (!p->part || p->o->questions == 0)
		return;
	head(out, style, "Questions");
	for (size_t i = 0; i < p->o->questions && p->o->questions <= FEW; i++)
		question_line(out, style, p, p->o->chosen[i]);
	if (p->o->questions > FEW)
		layout_plain(out, style, "  ", LOOK_TEXT,
			     span_of("Too many to list; --csv has each of them."));
}

void
figure_progress(struct str *out, const struct style *style, const struct progress *p)
{
	today_words(out, style, p);
	if (!p->part) {
		exam_day_part(out, style, p);
		readiness_part(out, style, p);
	}
	topics_part(out, style, p);
	questions_part(out, style, p);
	if (!p->part)
		scores_part(out, style, p);
	calibration_part(out, style, p->o);
	forecast_part(out, style, p->o);
	days_part(out, style, p->o);
}
