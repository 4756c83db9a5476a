/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam's result, counted from its answer sheet. A question that is gone counts nowhere. */
#ifndef ENGINE_RESULT_H
#define ENGINE_RESULT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct exam;  /* bank/exam.h */
struct sheet; /* engine/sheet.h */

/* Points of so many items, with the 95 % Wilson interval of the share (0..1). */
struct share {
	const char *name;  /* of an area, a topic or a level; borrowed, or in the result's arena */
	const char *study; /* of an area: its topic prefix where most points were lost, NULL where
			      it has none */
	size_t items;
	double points, low, high;
};

/* How sure the student was: answers, and how many were right in full. */
struct surety {
	size_t answers, right;
};

enum { WEAKEST = 3, TOO_FEW = 5 };

struct result {
	struct arena arena;
	size_t items, answered, open, marked; /* items: those that count */
	double points, percent;		      /* 0..100 of items; 0 where there are none */
	double scaled;			      /* NAN where there is no scale */
	double seconds;			      /* used */
	bool enough;			      /* points reach the pass mark */
	bool passed;			      /* and no critical item was missed */
	/* Owned; in the blueprint's order, also those that no question came of, and at the end what
	 * is in none of them; without a blueprint, topics up to their first slash, by name. */
	struct share *areas;
	size_t n_areas;
	struct share *levels; /* owned; recall, apply, analyze; those that the form has */
	size_t n_levels;
	size_t *critical; /* owned; places (from 0) of critical items not right in full */
	size_t n_critical;
	/* Of areas, by (points + 1) / (items + 2), the lowest first; where points were lost. */
	size_t weakest[WEAKEST];
	size_t n_weakest;
	struct surety sure, plain, guess;
	size_t n_changed, n_gone;
};

/* e is the exam as its file now stands, or NULL where there is none. s and e must outlive r. */
void result_of(struct result *r, const struct sheet *s, const struct exam *e);
void result_release(struct result *r);

/* The scaled score of a percentage under the sheet's terms: linear from scale_from at 0 to
 * scale_pass at the pass mark, and on to scale_to at 100. */
struct terms; /* engine/sheet.h */
double result_scaled(const struct terms *t, double percent);

/* x (a percentage, or a scaled score) rounded to so many decimals, but never over the pass mark:
 * below it where enough is false, at it or above where it is true. */
double result_shown(double x, double mark, bool enough, int decimals);

/* Whether a place's answer is right in full. */
struct sheet_place; /* engine/sheet.h */
bool place_right(const struct sheet_place *p);

/* Whether the sitting is over: handed in, or out of time. */
bool sheet_over(const struct sheet *s);

/* Wilson's interval (JASA 22, 1927) of x points of n at 95 %, as shares; 0 and 1 where n is 0.
 */
void wilson(double x, size_t n, double *low, double *high);
#endif
