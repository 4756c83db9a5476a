/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A question for its author: as students see it, and all that they may read afterwards. */
#ifndef FIGURES_PREVIEW_H
#define FIGURES_PREVIEW_H

struct drawn;	 /* figures/ask.h */
struct question; /* bank/bank.h */
struct response; /* engine/response.h */
struct shown;	 /* engine/response.h */
struct str;	 /* base/str.h */
struct style;	 /* text/layout.h */

/* The question with its choices in the order shown, its key, what else is accepted, and the
 * feedback on a right and on a wrong answer. */
void figure_preview(struct str *out, const struct style *style, const struct question *q,
		    const struct shown *shown, const struct drawn *drawn);

/* What the question is beside its text: type, level, difficulty and so on, in a line. */
void figure_preview_about(struct str *text, const struct question *q);

/* What keeps a question from being asked, or makes it count for more: a sentence each, or nothing.
 */
void figure_preview_marks(struct str *text, const struct question *q);

/* What is accepted where an answer is typed, a line each; nothing for other types. */
void figure_preview_accepted(struct str *text, const struct question *q);

/* An answer that earns no points, or not all, in r, which is empty. */
void figure_preview_miss(struct response *r, const struct question *q, const struct shown *shown);
#endif
