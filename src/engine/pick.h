/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Picking questions, so many of each area and level, no two of which exclude each other, and as few
 * seen ones as can be: branch and bound over what must not be drawn, bounded by engine/relax.h. */
#ifndef ENGINE_PICK_H
#define ENGINE_PICK_H

#include <stddef.h>
#include <stdint.h>

struct demand; /* engine/kernel.h */
struct random; /* base/random.h */
struct supply; /* engine/supply.h */

enum picked {
	PICKED,
	PICKED_NONE,	 /* there is no such form */
	PICKED_TOO_HARD, /* the work ran out before one was found */
};

/* Steps that a draw may take, a second or so. Whether a form exists at all is NP-hard to tell where
 * questions exclude each other at will; what authors write takes a few thousand steps. */
#define PICK_WORK UINT64_C(300000000)

/* Picks `want` items of the supply into picks, at most as many of each area and level as d says; so
 * exactly as many where either adds up to what is wanted. Takes steps off *work; where they run
 * out, the best form found so far is picked. */
enum picked pick(const struct supply *s, const struct demand *d, size_t want, uint64_t *work,
		 struct random *r, uint32_t *picks);
#endif
