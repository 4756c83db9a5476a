/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a student is told of reviews: what is due, when it comes back, and what is missed over and
 * over. */
#ifndef FIGURES_OUTLOOK_H
#define FIGURES_OUTLOOK_H

#include <stddef.h>
#include <stdint.h>

struct history;	 /* profile/history.h */
struct json;	 /* text/json.h */
struct library;	 /* bank/library.h */
struct outlook;	 /* engine/outlook.h */
struct schedule; /* engine/schedule.h */
struct session;	 /* engine/session.h */
struct str;	 /* base/str.h */
struct style;	 /* text/layout.h */

/* A sitting that is over, and what there was to ask about its questions. */
struct after {
	const struct session *session;
	const struct outlook *outlook; /* as it is now */
	const struct schedule *schedule;
	const struct library *library;
	const struct history *history;
	/* What must be typed before a verb where it is shown, such as "nmtquiz " in a shell: */
	const char *before_verb;
};

/* Above the first question of a review: how much is due and new, how many of these are asked now,
 * why these, and how to do less where they are many. due and fresh were found, asked of them are
 * asked; ahead: days looked ahead. */
void figure_review_begins(struct str *out, const struct style *style, size_t due, size_t fresh,
			  size_t asked, int32_t ahead, const char *before_verb);

/* Where a review has nothing to ask: when the next one is due. filter: the words, or "". */
void figure_nothing_due(struct str *out, const struct style *style, const struct outlook *o,
			const char *filter, const char *before_verb);

/* A line on the exam's date while new questions come too slowly for it; else nothing. */
void figure_pace(struct str *out, const struct style *style, const struct outlook *o,
		 size_t new_a_day, const char *before_verb);

/* When the next review is due, in a line. */
void figure_next_review(struct str *out, const struct style *style, const struct outlook *o,
			const char *before_verb);

/* After a review: which of its questions come back first, when the others do, and what tomorrow
 * holds. */
void figure_returns(struct str *out, const struct style *style, const struct after *a);

/* The session's questions that were missed too often, and what can be done about them. */
void figure_leeches(struct str *out, const struct style *style, const struct after *a);

/* The same as keys of the object that stands open in j. */
void figure_after_json(struct json *j, const struct after *a);

/* "tomorrow, 2026-11-24", or "on 2026-11-30, in 7 days". */
void figure_day(struct str *out, int32_t day, int32_t today);
#endif
