/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions out of plain text, in the shape that most people write them in:
 *
 *     1. Which muscle lifts the scapula?
 *     a) Latissimus dorsi
 *     b) Levator scapulae *
 *     Explanation: its name says so.
 *
 * A number before the stem may lack; choices begin with a), A., (a) or -; the right ones have a
 * star before or behind them, or `Answer: b` (or Key:, Correct answer:) names them. Several right
 * ones make a question with several right answers; `Answer: true` without choices, one of true or
 * false; any other answer without choices, one that is typed. Lines without a sign go on with what
 * stands above; an empty line may stand anywhere, and parts questions that have their answer.
 *
 * A pure function of any bytes: what is no question is one with a fault. */
#ifndef BANK_PASTE_H
#define BANK_PASTE_H

#include <stddef.h>

#include "bank/write.h"
#include "base/arena.h"

struct span; /* base/str.h */

struct pasted {
	struct authored q;  /* less its id, topic and sources; in the arena */
	const char *source; /* as written behind `Source:`, or NULL */
	size_t line;	    /* its first one, from 1 */
	const char *fault;  /* a sentence on what is wrong and what to do, or NULL */
	size_t fault_line;
};

struct paste {
	struct arena arena;
	struct pasted *items; /* owned */
	size_t n, cap;
};

void paste_init(struct paste *p);
void paste_release(struct paste *p);

/* Adds the questions of text, in its order. */
void paste_read(struct paste *p, struct span text);
#endif
