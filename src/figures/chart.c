/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/chart.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "base/str.h"
#include "engine/overview.h"
#include "engine/result.h"
#include "engine/schedule.h"
#include "figures/days.h"
#include "profile/history.h"
#include "text/html.h"

/* Of the calendar, in its own units. */
enum { HALF = 27, LEFT = 26, TOP = 14, PITCH = 12, CELL = 10 };

static void
image(struct str *out, const char *look, const char *label)
{
	str_printf(out, "<svg%s%s role=\"img\" aria-label=\"%s\">\n", *look ? " " : "", look,
		   label);
}

static void
title(struct str *out, int32_t day, size_t n, const char *what)
{
	char text[DAY_TEXT];

	day_text(day, text);
	str_printf(out, "<title>%s: %zu %s%s</title>", text, n, what, n == 1 ? "" : "s");
}

/* A month's name over the week that its first day is in. */
static void
month_label(struct str *out, int32_t monday, int column)
{
	const char *month = month_begun(monday);

	if (month)
		str_printf(out, "<text x=\"%d\" y=\"%d\">%s</text>\n", LEFT + PITCH * column,
			   TOP - 4, month);
}

static void
square(struct str *out, const struct overview *o, int32_t day, int column, uint32_t most)
{
	uint32_t n = o->calendar[OVERVIEW_DAYS - 1 - (o->today - day)];
	int x = LEFT + PITCH * column, y = TOP + PITCH * day_of_week(day);
	double side = CELL * sqrt((double)n / most);

	str_printf(out,
		   "<rect class=\"track\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"></rect>", x,
		   y, CELL, CELL);
	if (n == 0)
		return;
	side = side < 2 ? 2 : side;
	str_printf(out,
		   "<rect class=\"fill\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\">",
		   x + (CELL - side) / 2, y + (CELL - side) / 2, side, side);
	title(out, day, n, "answer");
	str_text(out, "</rect>");
}

static void
half_a_year(struct str *out, const struct overview *o, int32_t monday, uint32_t most)
{
	static const char *const names[WEEK] = {[0] = "Mon", [2] = "Wed", [4] = "Fri"};
	char look[64];

	snprintf(look, sizeof(look), "viewBox=\"0 0 %d %d\"", LEFT + PITCH * HALF,
		 TOP + PITCH * WEEK);
	image(out, look, "Answers on each day, week by week; the table below has them by month");
	for (int i = 0; i < WEEK; i++)
		if (names[i])
			str_printf(out, "<text x=\"0\" y=\"%d\">%s</text>\n",
				   TOP + PITCH * i + CELL - 1, names[i]);
	for (int column = 0; column < HALF; column++) {
		int32_t first = monday + WEEK * column;
		if (first > o->today)
			break;
		month_label(out, first, column);
		for (int32_t day = first; day < first + WEEK; day++)
			if (day <= o->today && day > o->today - OVERVIEW_DAYS)
				square(out, o, day, column, most);
		str_byte(out, '\n');
	}
	str_text(out, "</svg>\n");
}

static uint32_t
most_of(const uint32_t *numbers, size_t n)
{
	uint32_t most = 1;

	for (size_t i = 0; i < n; i++)
		most = numbers[i] > most ? numbers[i] : most;
	return most;
}

void
chart_calendar(struct str *out, const struct overview *o)
{
	int32_t first = o->today - OVERVIEW_DAYS + 1;
	int32_t monday = first - day_of_week(first);
	uint32_t most = most_of(o->calendar, OVERVIEW_DAYS);

	str_text(out, "<div class=\"year\">\n");
	half_a_year(out, o, monday, most);
	half_a_year(out, o, monday + WEEK * HALF, most);
	str_text(out, "</div>\n");
}

/* A horizontal line of a chart from x1 to x2, y from the top; all in percent. */
static void
across(struct str *out, const char *look, double x1, double x2, double y)
{
	str_printf(out,
		   "<line class=\"%s\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"%.2f%%\" "
		   "y2=\"%.2f%%\"></line>\n",
		   look, x1, x2, y, y);
}

/* Below the chart, under x percent. */
static void
day_label(struct str *out, const char *look, double x, int32_t day)
{
	int of_month, year;
	const char *month = day_month(day, &of_month, &year);

	str_printf(out, "<text class=\"%s\" x=\"%.2f%%\" y=\"100%%\" dy=\"1.3em\">%d %s</text>\n",
		   look, x, of_month, month);
}

void
chart_forecast(struct str *out, const struct overview *o)
{
	const double slot = 100.0 / OVERVIEW_AHEAD;
	uint32_t most = most_of(o->forecast, OVERVIEW_AHEAD);

	image(out, "class=\"chart\"",
	      "Reviews due on each of the next 30 days; the table below has the numbers");
	across(out, "grid", 0, 100, 0);
	str_printf(out, "<text x=\"0\" y=\"0\" dy=\"-.4em\">%" PRIu32 "</text>\n", most);
	for (int i = 0; i < OVERVIEW_AHEAD; i++) {
		double height = 100.0 * o->forecast[i] / most;
		if (o->forecast[i] == 0)
			continue;
		str_printf(out,
			   "<rect class=\"fill\" x=\"%.2f%%\" y=\"%.2f%%\" width=\"%.2f%%\" "
			   "height=\"%.2f%%\">",
			   slot * (i + 0.1), 100 - height, 0.8 * slot, height);
		title(out, o->today + i, o->forecast[i], "review");
		str_text(out, "</rect>\n");
	}
	across(out, "grid", 0, 100, 100);
	str_text(out, "<text x=\"0\" y=\"100%\" dy=\"1.3em\">today</text>\n");
	for (int i = WEEK; i < OVERVIEW_AHEAD; i += WEEK)
		day_label(out, "middle", slot * (i + 0.5), o->today + i);
	str_text(out, "</svg>\n");
}

void
score_percent(struct str *out, const struct overview_score *s)
{
	str_number(out, result_shown(s->percent, s->pass, s->enough, 2), 2);
	str_text(out, " %");
}

void
score_exam(struct str *out, const struct overview_score *s, const struct history *h)
{
	str_span(out, h->sessions[s->session].exam);
}

/* The exam's score before this one, or this one where it is the first. */
static size_t
score_before(const struct overview *o, const struct history *h, size_t i)
{
	struct span exam = h->sessions[o->scores[i].session].exam;

	for (size_t k = i; k-- > 0;)
		if (span_same(h->sessions[o->scores[k].session].exam, exam))
			return k;
	return i;
}

static void
joint(struct str *out, const struct overview *o, size_t from, size_t to, double slot)
{
	str_printf(out,
		   "<line class=\"score\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"%.2f%%\" "
		   "y2=\"%.2f%%\"></line>\n",
		   slot * ((double)from + 0.5), slot * ((double)to + 0.5),
		   100 - o->scores[from].percent, 100 - o->scores[to].percent);
}

static void
dot(struct str *out, const struct overview_score *s, const struct history *h, double x)
{
	struct str words = STR_INIT;
	char day[DAY_TEXT];

	day_text(s->day, day);
	str_printf(&words, "%s, ", day);
	score_exam(&words, s, h);
	str_text(&words, ": ");
	score_percent(&words, s);
	str_text(&words, s->passed ? ", passed" : ", not passed");
	str_printf(out, "<circle class=\"dot%s\" cx=\"%.2f%%\" cy=\"%.2f%%\" r=\"5\"><title>",
		   s->passed ? "" : " open", x, 100 - s->percent);
	html_text(out, span_str(&words));
	str_text(out, "</title></circle>\n");
	str_release(&words);
}

static void
scale(struct str *out)
{
	for (int percent = 0; percent <= 100; percent += 50) {
		across(out, "grid", 0, 100, 100 - percent);
		str_printf(out, "<text x=\"0\" y=\"%d%%\" dy=\"-.3em\">%d %%</text>\n",
			   100 - percent, percent);
	}
}

void
chart_scores(struct str *out, const struct overview *o, const struct history *h)
{
	double slot = o->n_scores ? 100.0 / (double)o->n_scores : 100;

	image(out, "class=\"chart\"",
	      "Scores of exams and their pass marks; the table below has them");
	scale(out);
	for (size_t i = 0; i < o->n_scores; i++) {
		size_t before = score_before(o, h, i);
		across(out, "pass", slot * (double)i, slot * (double)(i + 1),
		       100 - o->scores[i].pass);
		if (before != i)
			joint(out, o, before, i, slot);
	}
	for (size_t i = 0; i < o->n_scores; i++)
		dot(out, &o->scores[i], h, slot * ((double)i + 0.5));
	if (o->n_scores)
		day_label(out, o->n_scores > 1 ? "start" : "middle", o->n_scores > 1 ? 0 : 50,
			  o->scores[0].day);
	if (o->n_scores > 1)
		day_label(out, "end", 100, o->scores[o->n_scores - 1].day);
	str_text(out, "</svg>\n");
}
