/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From one good form to another: so that the one that is drawn does not show how it was found. */
#ifndef ENGINE_WANDER_H
#define ENGINE_WANDER_H

#include <stddef.h>
#include <stdint.h>

struct random; /* base/random.h */
struct supply; /* engine/supply.h */

/* Walks at random among the forms with as many questions of each area and of each level, no two of
 * which exclude each other, and no more seen ones: a Markov chain that favours no form over another
 * (Metropolis et al., 1953), whose steps change one question for another of its cell, or two
 * crosswise (Diaconis & Sturmfels, 1998). picks are n of the supply's items. */
void wander(const struct supply *s, uint32_t *picks, size_t n, struct random *r);
#endif
