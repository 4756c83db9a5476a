/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one question's answers left in memory, answer by answer. Pure. */
#ifndef ENGINE_GROWTH_H
#define ENGINE_GROWTH_H

#include <stddef.h>
#include <stdint.h>

#include "engine/memory.h"

struct event; /* profile/history.h */
struct history;
struct plan;	 /* engine/schedule.h */
struct question; /* bank/bank.h */

struct growth_step {
	const struct event *answer; /* borrowed from the history */
	struct memory after;
	int32_t due; /* as it then stood, under the plan of today */
};

struct growth {
	struct growth_step
	    *steps; /* owned; answers that count, under all of its names; oldest first */
	size_t n;
};

void growth_make(struct growth *t, const struct history *h, const struct question *q,
		 const struct plan *p);
void growth_release(struct growth *t);

/* The probability of recall on a day, or some way into it: by the last answer of that day or
 * before; 0 before all. */
double growth_recall(const struct growth *t, const struct model *model, double day);
#endif
