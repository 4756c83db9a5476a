/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Grading: the points that a response earns, by the table in nmtquiz-bank(5), ANSWER KEYS. Pure
 * functions: no input or output, no clock. */
#ifndef ENGINE_GRADE_H
#define ENGINE_GRADE_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/bank.h"
#include "base/map.h"

struct response; /* engine/response.h */

/* The texts, folded, that are answers somewhere in a bank: a slip is never forgiven into one of
 * them. */
struct lexicon {
	const struct bank *bank; /* borrowed; NULL: not yet filled */
	struct arena arena;
	struct map words;
};

void lexicon_init(struct lexicon *l);
void lexicon_release(struct lexicon *l);
/* Fills l with the bank's accepted texts, gaps, choices and sides of matches; at once where it
 * holds that bank already. */
void lexicon_of(struct lexicon *l, const struct bank *b);

enum { GAPS = BANK_MAX_CHOICES };

struct verdict {
	double score; /* 0..1; 1 is right */
	/* short and cloze, gap by gap: */
	bool gap_right[GAPS];
	const char *spelling[GAPS]; /* the accepted text where a slip was forgiven, else NULL;
				       borrowed from the question */
};

/* Grades r. Cannot fail: bank_read saw that q has a key, response_parse that r fits q. A skip
 * scores 0. */
void grade(struct verdict *v, const struct question *q, const struct response *r,
	   const struct lexicon *l);
#endif
