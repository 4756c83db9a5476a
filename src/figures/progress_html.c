/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Progress as a page for a browser. */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "bank/exam.h"
#include "base/str.h"
#include "engine/overview.h"
#include "engine/schedule.h"
#include "figures/chart.h"
#include "figures/days.h"
#include "figures/page.h"
#include "figures/progress.h"
#include "figures/progress_words.h"
#include "figures/summary.h"
#include "figures/words.h"
#include "profile/history.h"
#include "text/html.h"

static void
caption(struct str *out, const char *text)
{
	str_printf(out, "<figcaption>%s</figcaption>\n</figure>\n", text);
}

/* Writes a cell with a number in it. */
static void
count_cell(struct str *out, size_t n)
{
	str_printf(out, "<td>%zu</td>", n);
}

static void
day_row(struct str *out, int32_t day)
{
	char text[DAY_TEXT];

	day_text(day, text);
	page_row(out, span_of(text));
}

/* The profile's name, without folder and ending. */
static struct span
profile_name(const char *path)
{
	static const char ending[] = ".profile";
	const char *slash = strrchr(path, '/');
	struct span name = span_of(slash ? slash + 1 : path);
	size_t n = sizeof(ending) - 1;

	if (name.n > n && memcmp(name.s + name.n - n, ending, n) == 0)
		name.n -= n;
	return name;
}

static void
today_words(struct str *out, const struct progress *p)
{
	const struct overview *o = p->o;
	struct str text = STR_INIT;

	str_printf(&text, "%zu due today", o->due);
	if (o->fresh)
		str_printf(&text, ", and %zu new question%s", o->fresh, plural(o->fresh));
	page_line(out, "verdict", &text);
	str_printf(&text, "%zu question%s, %zu seen. %zu answer%s in ", o->questions,
		   plural(o->questions), o->seen, o->answered, plural(o->answered));
	figure_duration(&text, o->seconds);
	str_printf(&text, ". %zu day%s in a row, %zu at most.", o->streak, plural(o->streak),
		   o->longest_streak);
	page_line(out, NULL, &text);
	str_release(&text);
}

static void
exam_day_words(struct str *out, const struct progress *p)
{
	struct str text = STR_INIT;

	words_exam_day(&text, p);
	page_line(out, NULL, &text);
	str_release(&text);
}

static void
head(struct str *out, const struct progress *p)
{
	struct str text = STR_INIT;
	char today[DAY_TEXT];

	str_text(&text, "Progress of ");
	str_span(&text, profile_name(p->profile));
	page_open(out, text.s);
	str_text(out, "<h1 dir=\"auto\">");
	html_text(out, span_str(&text));
	str_text(out, "</h1>\n");
	str_clear(&text);
	day_text(p->o->today, today);
	str_printf(&text, "As of %s", today);
	if (p->part)
		str_printf(&text, ", of the questions that '%s' chooses", p->filter);
	page_line(out, "quiet", &text);
	today_words(out, p);
	if (!p->part)
		exam_day_words(out, p);
	str_release(&text);
}

static void
readiness_bar(struct str *out, const struct overview_exam *e)
{
	const struct readiness *r = &e->readiness;
	struct str words = STR_INIT;

	str_printf(&words, "%.0f %% to pass; likely between %.0f and %.0f %%", 100 * r->probability,
		   100 * r->low, 100 * r->high);
	page_bar(out, &(struct page_bar){.name = e->exam->title,
					 .words = words.s,
					 .share = r->probability,
					 .low = r->low,
					 .high = r->high,
					 .pass = NAN});
	str_release(&words);
}

static void
readiness_row(struct str *out, const struct overview_exam *e)
{
	const struct readiness *r = &e->readiness;
	struct str text = STR_INIT;

	page_row(out, span_of(e->exam->title));
	if (r->known) {
		str_printf(&text, "%.0f %%", 100 * r->probability);
		page_cell(out, &text);
		str_printf(&text, "%.0f and %.0f %%", 100 * r->low, 100 * r->high);
	} else {
		str_text(&text, PAGE_UNKNOWN);
		page_cell(out, &text);
		words_too_early(&text, r);
	}
	page_cell(out, &text);
	page_row_close(out);
	str_release(&text);
}

static void
readiness_bars(struct str *out, const struct overview *o)
{
	bool known = false;

	for (size_t i = 0; i < o->n_exams; i++) {
		if (!o->exams[i].readiness.known)
			continue;
		str_text(out, known ? "" : "<figure>\n");
		readiness_bar(out, &o->exams[i]);
		known = true;
	}
	if (known)
		caption(out,
			"How likely you are to pass. The line across a bar is the likely range.");
}

static void
readiness(struct str *out, const struct progress *p)
{
	const struct overview *o = p->o;
	struct str text = STR_INIT;

	if (o->n_exams == 0)
		return;
	page_section(out, "readiness", "Readiness");
	readiness_bars(out, o);
	page_table(out, "readiness",
		   (const char *const[]){"exam", "to\u00a0pass", "likely between"}, 3);
	for (size_t i = 0; i < o->n_exams; i++)
		readiness_row(out, &o->exams[i]);
	page_table_close(out);
	words_readiness(&text, p);
	page_line(out, "quiet", &text);
	page_section_close(out);
	str_release(&text);
}

static void
topic_bar(struct str *out, const struct overview_topic *t)
{
	struct str words = STR_INIT;

	words_topic(&words, t);
	page_bar(out, &(struct page_bar){.name = t->name,
					 .words = words.s,
					 .share = t->seen ? t->mastery.share : NAN,
					 .low = t->low,
					 .high = t->high,
					 .pass = NAN});
	str_release(&words);
}

static void
topic_row(struct str *out, const struct overview_topic *t)
{
	struct str text = STR_INIT;

	page_row(out, span_of(t->name));
	if (t->seen)
		str_printf(&text, "%.0f %%", 100 * t->mastery.share);
	else
		str_text(&text, PAGE_UNKNOWN);
	page_cell(out, &text);
	if (t->seen)
		str_printf(&text, "%.0f and %.0f %%", 100 * t->low, 100 * t->high);
	else
		str_text(&text, "nothing seen yet");
	page_cell(out, &text);
	str_printf(&text, "%zu\u00a0of\u00a0%zu", t->seen, t->questions);
	page_cell(out, &text);
	count_cell(out, t->due);
	page_row_close(out);
	str_release(&text);
}

static void
topics(struct str *out, const struct overview *o)
{
	if (o->n_topics == 0)
		return;
	page_section(out, "topics", "Mastery by topic");
	str_text(out, "<figure>\n");
	for (size_t i = 0; i < o->n_topics; i++)
		topic_bar(out, &o->topics[i]);
	caption(out, "The share of the points to expect, also from questions never seen: the fewer "
		     "were seen, the wider the likely range, which is the line across a bar.");
	page_table(out, "topics",
		   (const char *const[]){"topic", "mastery", "likely between", "seen", "due"}, 5);
	for (size_t i = 0; i < o->n_topics; i++)
		topic_row(out, &o->topics[i]);
	page_table_close(out);
	page_section_close(out);
}

static void
scores(struct str *out, const struct progress *p)
{
	const struct overview *o = p->o;
	struct str text = STR_INIT;

	if (o->n_scores == 0)
		return;
	page_section(out, "exams", "Exams");
	str_text(out, "<figure>\n");
	chart_scores(out, o, p->h);
	caption(out, "Dashed lines are the pass marks. A full dot was passed, a hollow one was "
		     "not; a line joins those of the same exam.");
	page_table(out, "exams",
		   (const char *const[]){"day", "exam", "score", "pass mark", "result"}, 5);
	for (size_t i = 0; i < o->n_scores; i++) {
		const struct overview_score *s = &o->scores[i];
		day_row(out, s->day);
		score_exam(&text, s, p->h);
		page_cell(out, &text);
		score_percent(&text, s);
		page_cell(out, &text);
		str_number(&text, s->pass, 2);
		str_text(&text, " %");
		page_cell(out, &text);
		str_text(&text, s->passed ? "passed" : "not passed");
		page_cell(out, &text);
		page_row_close(out);
	}
	page_table_close(out);
	page_section_close(out);
	str_release(&text);
}

static struct share
surety_share(const char *name, const struct surety *n)
{
	struct share share = {.name = name, .items = n->answers, .points = (double)n->right};

	wilson(share.points, share.items, &share.low, &share.high);
	return share;
}

static void
calibration(struct str *out, const struct overview *o)
{
	const struct share shares[] = {surety_share("sure", &o->sure),
				       surety_share("not said", &o->plain),
				       surety_share("guessed", &o->guess)};

	if (o->answered == 0)
		return;
	page_section(out, "sure", "How sure you were");
	page_share_bars(out, shares, sizeof(shares) / sizeof(*shares), NAN);
	caption(out, "How often the answer was right in full. The line across a bar is the likely "
		     "range: the fewer answers, the wider it is.");
	page_share_table(out, "sure", "you were", "right", shares,
			 sizeof(shares) / sizeof(*shares));
	page_section_close(out);
}

/* The answers of a month from its day `from` on, and the days that have some; the next month's
 * first place. */
static size_t
sum_month(const struct overview *o, size_t from, size_t *answers, size_t *days)
{
	int32_t first = o->today - OVERVIEW_DAYS + 1;
	int of_month, year;

	*answers = *days = 0;
	do {
		*answers += o->calendar[from];
		*days += o->calendar[from] > 0;
		from++;
		day_month(first + (int32_t)from, &of_month, &year);
	} while (from < OVERVIEW_DAYS && of_month != 1);
	return from;
}

static void
month_rows(struct str *out, const struct overview *o)
{
	struct str name = STR_INIT;
	size_t answers, days;
	int of_month, year;

	for (size_t from = 0; from < OVERVIEW_DAYS;) {
		int32_t day = o->today - OVERVIEW_DAYS + 1 + (int32_t)from;
		const char *month = day_month(day, &of_month, &year);
		from = sum_month(o, from, &answers, &days);
		if (answers == 0)
			continue;
		str_printf(&name, "%s %d", month, year);
		page_row(out, span_str(&name));
		count_cell(out, answers);
		count_cell(out, days);
		page_row_close(out);
		str_clear(&name);
	}
	str_release(&name);
}

static void
calendar(struct str *out, const struct overview *o)
{
	if (o->answered == 0)
		return;
	page_section(out, "calendar", "A year of answers");
	str_text(out, "<figure>\n");
	chart_calendar(out, o);
	caption(out, "A column is a week. The more answers on a day, the larger its square.");
	page_table(out, "calendar", (const char *const[]){"month", "answers", "days with answers"},
		   3);
	month_rows(out, o);
	page_table_close(out);
	page_section_close(out);
}

static void
forecast(struct str *out, const struct overview *o)
{
	struct str text = STR_INIT;
	size_t all = 0;

	for (size_t i = 0; i < OVERVIEW_AHEAD; i++)
		all += o->forecast[i];
	if (o->seen == 0)
		return;
	page_section(out, "forecast", "Reviews due in the next 30 days");
	if (all) {
		str_text(out, "<figure>\n");
		chart_forecast(out, o);
		caption(out, "Today's bar holds what is overdue as well.");
	}
	str_printf(&text, "%zu in all, without those of questions never seen.", all);
	page_line(out, NULL, &text);
	if (all)
		page_table(out, "forecast", (const char *const[]){"day", "reviews"}, 2);
	for (int32_t i = 0; i < OVERVIEW_AHEAD; i++) {
		if (o->forecast[i] == 0)
			continue;
		day_row(out, o->today + i);
		count_cell(out, o->forecast[i]);
		page_row_close(out);
	}
	if (all)
		page_table_close(out);
	page_section_close(out);
	str_release(&text);
}

void
figure_progress_html(struct str *out, const struct progress *p)
{
	head(out, p);
	if (!p->part)
		readiness(out, p);
	topics(out, p->o);
	if (!p->part)
		scores(out, p);
	calibration(out, p->o);
	forecast(out, p->o);
	calendar(out, p->o);
	page_close(out);
}
