/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pseudo-random numbers that a seed repeats on every machine: for draws and shuffles, never for
 * secrets. The generator is splitmix64 (Steele, Lea & Flood, OOPSLA 2014). */
#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stddef.h>
#include <stdint.h>

struct random {
	uint64_t state;
};

void random_seed(struct random *r, uint64_t seed);
uint64_t random_next(struct random *r);

/* 0 .. n-1, each equally likely; n at least 1. */
uint64_t random_below(struct random *r, uint64_t n);

/* Puts the n numbers into an order drawn uniformly. */
void random_shuffle(struct random *r, size_t *numbers, size_t n);

/* A seed that nobody can foresee, from the system. */
uint64_t random_system_seed(void);
#endif
