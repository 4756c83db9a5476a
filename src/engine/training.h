/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How weights are fitted to samples, in two stages. */
#ifndef ENGINE_TRAINING_H
#define ENGINE_TRAINING_H

#include <stdbool.h>

#include "engine/optimize.h"

struct samples; /* engine/samples.h */

/* The log loss of a forecast. No forecast is taken for certain, so none costs without end. */
double forecast_loss(double recall, bool recalled);

/* Its derivative by the forecast. */
double forecast_slope(double recall, bool recalled);

/* The loss of all samples, each counting as its weight says, and its derivatives by the weights:
 * what descend makes small. */
double samples_loss(const struct samples *s, const struct weights *w, double by[WEIGHTS]);

/* The first four weights, stabilities behind a first review: each by a search of its own among the
 * first reviews on a later day. w: the weights to begin with. */
void pretrain(struct weights *w, const struct samples *s);

/* All weights, from w on, by steepest descent in steps whose size each weight's own slopes decide
 * (Kingma & Ba, Adam, ICLR 2015). False: stop said so, and w is as far as it had come. */
bool descend(struct weights *w, const struct samples *s, optimize_stop *stop, void *state);
#endif
