/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What progress says, sentence by sentence: the same words for a screen and for a page. Each
 * appends a text without markup. */
#ifndef FIGURES_PROGRESS_WORDS_H
#define FIGURES_PROGRESS_WORDS_H

struct overview_topic; /* engine/overview.h */
struct progress;       /* figures/progress.h */
struct readiness;      /* engine/readiness.h */
struct str;	       /* base/str.h */

/* When the exam is, and how fast new questions must come; nothing where no date is set. */
void words_exam_day(struct str *out, const struct progress *p);

/* Why it is not said how likely the student is to pass. */
void words_too_early(struct str *out, const struct readiness *r);

/* What readiness speaks of, and of which day. */
void words_readiness(struct str *out, const struct progress *p);

/* Of a topic of which nothing was seen there is nothing to say but a guess. */
void words_topic(struct str *out, const struct overview_topic *t);
#endif
