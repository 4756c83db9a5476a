/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reviews as fitting wants them: question by question, with the days between them. */
#ifndef ENGINE_SAMPLES_H
#define ENGINE_SAMPLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/memory.h"

struct review; /* engine/optimize.h */

struct step {
	double gap;    /* days since the review before, 0 on the same day and at the first */
	double weight; /* of a sample in the fit */
	enum rating rating;
	bool sample; /* weights are fitted to whether it was recalled */
	bool held;   /* or judged by it */
};

/* A question's first reviews: behind the 64th they tell of a habit more than of memory. */
enum { PAST_MOST = 64 };
struct past_steps {
	const struct step *steps; /* in samples.steps */
	size_t n;
};

struct samples {
	struct step *steps;	  /* owned */
	struct past_steps *pasts; /* owned; one a question, by its first review */
	size_t n_pasts;
	size_t n, n_held; /* samples to fit, samples held out */
	size_t n_all;	  /* both, and those of pasts that were left out */
	bool repeated;	  /* a question has two of the former */
};

/* hold: the last fifth by time is held out. Pasts whose first gap is a rare one have no samples. */
void samples_make(struct samples *s, const struct review *reviews, size_t n, bool hold);
void samples_release(struct samples *s);
#endif
