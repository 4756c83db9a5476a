/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A typed quantity: a number, and behind it a unit or none. */
#ifndef ENGINE_QUANTITY_H
#define ENGINE_QUANTITY_H

#include <stdbool.h>

struct question; /* bank/bank.h */
struct span;	 /* base/str.h */
struct str;

/* Reads `90`, `-3`, `.5`, `1.5e1 minutes`. The unit fits where, folded, it is one of the question's
 * or its first three or more letters. False: refusal has one sentence on what can be typed. A comma
 * is refused rather than guessed at: to some it is a decimal point, to others it parts thousands.
 */
bool quantity_parse(double *number, const struct question *q, struct span typed,
		    struct str *refusal);
#endif
