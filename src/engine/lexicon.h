/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The answers that a bank knows, so that a typing slip is told from another answer: perineal is not
 * peroneal with a slip in it. */
#ifndef ENGINE_LEXICON_H
#define ENGINE_LEXICON_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/map.h"

struct bank; /* bank/bank.h */

/* Folded: the accepted texts, gaps, choices and sides of matches, whole; and each word of accepted
 * texts and gaps that have several. Choices are whole alone: the words of their sentences are not
 * answers, and would make too many slips unforgivable. */
struct lexicon {
	const struct bank *bank; /* borrowed; NULL: not yet filled */
	struct arena arena;
	struct map words;
};

void lexicon_init(struct lexicon *l);
void lexicon_release(struct lexicon *l);

/* Fills l with the bank's answers; at once where it holds that bank already. */
void lexicon_of(struct lexicon *l, const struct bank *b);

/* Whether typed (folded, near to accepted, folded) is another answer than accepted, not a slip:
 * where it is itself a known one, where a word of it is one that accepted lacks, where their digits
 * differ (B12 and B11), and where it says the opposite (abduction and adduction), be that in the
 * bank or not. One with an s more or less at the end is the same answer. */
bool lexicon_other(const struct lexicon *l, struct span typed, struct span accepted);
#endif
