/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fitting FSRS-6's weights to one student's reviews. Pure and deterministic: the same reviews give
 * the same weights, whatever numbers the questions have.
 *
 * A sample is a review on a later day than the question's last one: was it recalled (rated better
 * than again)? The last fifth of the samples by time is held out: weights fitted to the samples
 * before are judged by it, and only where they do better there than the weights in force, by more
 * than chance, all samples are fitted anew for the weights to keep. */
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
	size_t reviews, samples; /* that were there */
	/* Samples held out, and their mean log loss with the weights in force, with the default
	 * ones, and with those fitted to what was not held out; NAN where none was held out. */
	size_t held_out;
	double loss_before, loss_default, loss_after;
	bool enough;  /* at least OPTIMIZE_LEAST reviews; else nothing was fitted */
	bool stopped; /* the caller wanted no more; then it is not better either */
	bool better;
	struct weights weights; /* to keep, of 4 decimals, where better; else those in force */
};

/* All reviews of a journal, oldest first. *reviews is owned. */
size_t optimize_gather(const struct history *h, const struct library *l, struct review **reviews);

/* Asked now and then whether to stop. */
typedef bool optimize_stop(void *state);

/* in_force: the weights that the student has now. stop may be NULL. */
void optimize(struct fit *f, const struct review *reviews, size_t n, const struct weights *in_force,
	      optimize_stop *stop, void *state);
#endif
