/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam's result for the screen, as JSON, and as a page of HTML; the answer sheet; and the walk
 * through its questions. */
#ifndef FIGURES_RESULT_H
#define FIGURES_RESULT_H

#include <stdbool.h>
#include <stddef.h>

struct drawn;  /* figures/ask.h */
struct exam;   /* bank/exam.h */
struct json;   /* text/json.h */
struct result; /* engine/result.h */
struct surety; /* engine/result.h */
struct sheet;  /* engine/sheet.h */
struct str;    /* base/str.h */
struct style;  /* text/layout.h */

/* Everything that a result says; before_verb as in figures/summary.h. e may be NULL: the exam's
 * file is gone. walked: the questions are offered right below. Of a stopped exam no points are
 * said. */
void figure_result(struct str *out, const struct style *style, const struct sheet *s,
		   const struct result *r, const struct exam *e, const char *before_verb,
		   bool walked);

/* The object that `exam NAME --json` prints at the end; a stopped exam's pass is null. */
void figure_result_json(struct str *out, const struct sheet *s, const struct result *r,
			const struct exam *e);

/* The member `calibration`: how many of the answers that were marked so were right in full. */
void figure_calibration_json(struct json *j, const struct surety *sure, const struct surety *plain,
			     const struct surety *guess);

/* One self-contained page. */
void figure_result_html(struct str *out, const struct sheet *s, const struct result *r,
			const struct exam *e);

/* MISSED: not right in full, or open. SURE: marked sure, and wrong. */
enum walk { WALK_MISSED, WALK_MARKED, WALK_SURE, WALK_ALL, WALKS };
extern const char *const walk_names[WALKS]; /* missed, marked, sure, all */

struct sheet_place; /* engine/sheet.h */
bool walk_holds(enum walk which, const struct sheet_place *p);
size_t walk_next(enum walk which, const struct sheet *s, size_t place); /* from there on; or n */
size_t walk_count(enum walk which, const struct sheet *s);

/* A question with what was answered, the key and the explanation; its case above it where
 * with_case. */
void figure_walked(struct str *out, const struct style *style, const struct sheet *s, size_t place,
		   bool with_case, const struct drawn *drawn);

/* A line that says that there are none of that kind. */
void figure_none_to_walk(struct str *out, const struct style *style, enum walk which);
#endif
