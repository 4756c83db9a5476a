/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order of choices on a whole form: where the keys stand must tell nothing. */
#ifndef ENGINE_BALANCE_H
#define ENGINE_BALANCE_H

#include <stddef.h>

struct form_item; /* engine/form.h */
struct random;	  /* base/random.h */

/* Orders the choices of the n items as draw_order does (engine/draw.h). Then, of single choice
 * questions with equally many choices that are shuffled and not all numbers, those of which equally
 * many are anchored have their keys at each free place equally often, or once more at some: where
 * those with more anchored choices left the fewest, and that drawn at random. */
void balance_choices(struct form_item *items, size_t n, struct random *r);
#endif
