/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a student sees of a question: the question and its feedback. */
#ifndef FIGURES_ASK_H
#define FIGURES_ASK_H

#include <stdbool.h>
#include <stddef.h>

#include "profile/history.h"

struct question; /* bank/bank.h */
struct session;	 /* engine/session.h */
struct shown;	 /* engine/response.h */
struct str;	 /* base/str.h */
struct style;	 /* text/layout.h */

/* A question's pictures as rows for the terminal (ui/picture.h), each ending in a line feed; NULL
 * where it has none, or none can be drawn: its alt text stands there in any case. Borrowed. */
struct drawn {
	const char *of_case, *own;
};

/* The question that the session is at, its case where that is new, and how it is answered. */
void figure_question(struct str *out, const struct style *style, const struct session *s,
		     const struct drawn *drawn);

/* What a question says, with its choices in the order shown; its case above it where with_case. */
void figure_asked(struct str *out, const struct style *style, const struct question *q,
		  const struct shown *shown, bool with_case, const struct drawn *drawn);

/* Its topic and level, as above it in practice. */
void figure_heading(struct str *out, const struct style *style, const struct question *q);

/* What can be typed, in a dim line; nothing where the letters of choices say it. */
void figure_how(struct str *out, const struct style *style, const struct question *q);

/* An exam's answer so far to the question that it is at, and what can be done about it; nothing
 * where there is none. */
void figure_answered(struct str *out, const struct style *style, const struct session *s);

/* The line above a cloze's prompt: which gap is asked for (from 0). Nothing for other types. */
void figure_gap(struct str *out, const struct style *style, const struct question *q, size_t gap);

/* Right, partly right or wrong, in a line, with what the student said of it. */
void figure_verdict(struct str *out, const struct style *style, double score,
		    enum certainty certainty, bool hinted);

/* The feedback on the session's last answer. */
void figure_feedback(struct str *out, const struct style *style, const struct session *s);

/* The explanation and the sources. */
void figure_explanation(struct str *out, const struct style *style, const struct question *q);

/* The most decimals that points have on the screen, and in the journal. */
enum { SHOWN_DECIMALS = 2, KEPT_DECIMALS = 4 };
#endif
