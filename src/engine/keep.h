/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All questions that can stand on one form. */
#ifndef ENGINE_KEEP_H
#define ENGINE_KEEP_H

#include <stddef.h>
#include <stdint.h>

struct random; /* base/random.h */
struct supply; /* engine/supply.h */

/* Puts all of the supply's items into kept (which has room for them) but for those that exclude one
 * that is kept, and returns how many. Of questions that hang together by exclusions as many are
 * kept as can be, where they are KEEP_EXACT at most; else so many that no other can be added. */
enum { KEEP_EXACT = 40 };
size_t keep_apart(const struct supply *s, struct random *r, uint32_t *kept);
#endif
