/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Charts of SVG for a page of HTML: days, and scores. Each is an image with its numbers in words;
 * each number also stands on its mark, as a title. */
#ifndef FIGURES_CHART_H
#define FIGURES_CHART_H

struct history;	 /* profile/history.h */
struct overview; /* engine/overview.h */
struct str;	 /* base/str.h */

/* A year of answers: a column a week from Monday on, in two halves. The area of a day's square
 * grows with its answers. */
void chart_calendar(struct str *out, const struct overview *o);

/* Reviews due, a bar a day from today on. */
void chart_forecast(struct str *out, const struct overview *o);

/* Exams from left to right, those of one exam joined by a line, under their pass marks. */
void chart_scores(struct str *out, const struct overview *o, const struct history *h);

/* The exam's name and the score, as rounded for the pass mark. */
struct overview_score;
void score_exam(struct str *out, const struct overview_score *s, const struct history *h);
void score_percent(struct str *out, const struct overview_score *s);
#endif
