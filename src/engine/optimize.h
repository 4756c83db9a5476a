/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fitting FSRS-6's weights to one student's reviews. Pure and deterministic. */
#ifndef ENGINE_OPTIMIZE_H
#define ENGINE_OPTIMIZE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/memory.h"

struct history; /* profile/history.h */
struct library; /* bank/library.h */

struct review {
	uint32_t question; /* any number that tells questions apart */
	int32_t day;
	enum rating rating;
};

enum { OPTIMIZE_LEAST = 400 };

struct fit {
	size_t reviews, held_out;	/* that were there; that the losses below are about */
	bool enough;			/* at least OPTIMIZE_LEAST reviews */
	double loss_before, loss_after; /* mean log loss on held-out reviews */
	bool better;
	struct weights weights;
};

/* All reviews of a journal, oldest first. *reviews is owned. */
size_t optimize_gather(const struct history *h, const struct library *l, struct review **reviews);

/* start: the weights in force. */
void optimize(struct fit *f, const struct review *reviews, size_t n, const struct weights *start);
#endif
