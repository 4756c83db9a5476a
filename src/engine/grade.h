/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Grading: the points that a response earns, by the table in nmtquiz-bank(5), ANSWER KEYS. Pure
 * functions: no input or output, no clock. */
#ifndef ENGINE_GRADE_H
#define ENGINE_GRADE_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/bank.h"
#include "engine/lexicon.h"
#include "profile/history.h"

struct response; /* engine/response.h */

enum { GAPS = BANK_MAX_CHOICES };

struct verdict {
	double score; /* 0..1; 1 is right */
	/* short and cloze, gap by gap: */
	bool gap_right[GAPS];
	/* The accepted text where a slip was forgiven, else NULL; borrowed from the question. */
	const char *spelling[GAPS];
};

/* Grades r. Cannot fail: bank_read saw that q has a key, response_parse that r fits q. A skip
 * scores 0. Texts are compared folded; a slip is forgiven for every six letters (spaces are none)
 * of the accepted text, but with `exact: true`, and never where what is typed is another answer
 * (lexicon_other); of several accepted texts, the one with the fewest slips is taken. l is filled
 * with q's bank where a slip is to be judged, and not before: that is slow for a huge bank. */
void grade(struct verdict *v, const struct question *q, const struct response *r,
	   struct lexicon *l);

/* Whether a score is all that can be had: sums of thirds and the like come out a little below. */
bool is_full(double score);

/* Whether an answer was wrong rather than right, and its giver sure of it. */
bool is_sure_miss(double score, enum certainty certainty);
#endif
