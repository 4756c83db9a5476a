/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What `progress` shows: on the terminal, as JSON and as CSV. */
#ifndef FIGURES_PROGRESS_H
#define FIGURES_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

struct history;	 /* profile/history.h */
struct library;	 /* bank/library.h */
struct overview; /* engine/overview.h */
struct schedule; /* engine/schedule.h */
struct standing;
struct str;   /* base/str.h */
struct style; /* text/layout.h */

/* What all of them show; borrowed. */
struct progress {
	const struct overview *o;
	const struct history *h;
	const struct library *l;
	const struct schedule *s;
	const char *profile;	 /* its path */
	bool part;		 /* a filter chose the questions: */
	const char *filter;	 /* its words */
	const char *before_verb; /* as of figure_summary */
};

void figure_progress(struct str *out, const struct style *style, const struct progress *p);
void figure_progress_json(struct str *out, const struct progress *p);

/* One self-contained page. */
void figure_progress_html(struct str *out, const struct progress *p);

/* A row a question (RFC 4180). A cell that a spreadsheet would take for a formula begins with '. */
void figure_progress_csv(struct str *out, const struct progress *p);

/* Where a question stands: suspended, new, due, or waiting. */
const char *standing_word(const struct standing *s, int today);
#endif
