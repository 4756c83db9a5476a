/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choices that are numbers, with or without a unit: 90, 10-20 minutes, less than 5 %, two weeks. */
#ifndef BANK_AMOUNT_H
#define BANK_AMOUNT_H

#include <stdbool.h>

#include "base/str.h"

enum quantity {
	QUANTITY_OTHER,
	TIME,
	LENGTH,
	MASS,
	VOLUME,
	SHARE,
	ANGLE,
	PRESSURE,
	FREQUENCY,
	WARMTH
};

enum bound { BOUND_NONE, BOUND_LOW, BOUND_HIGH };

struct amount {
	double low, high;	/* the same where it is no range; infinite where it is open */
	bool range;		/* also one that is open */
	bool low_out, high_out; /* less than 5: 5 itself is none of it */
	enum bound bound;	/* of an open one, the end that is named */
	int decimals;		/* the most that a number of it has */
	bool words;		/* two, not 2 */
	struct span unit;	/* as written, in the text that was read; empty: none */
	enum quantity quantity; /* of a unit that we know, */
	const char *unit_name;	/* one name for it, however it was written; else NULL, */
	double factor; /* and how many of the smallest unit of the quantity it is; else 1 */
};

/* Reads a text without markup that is an amount from end to end. English words are understood where
 * it is English, and there alone a comma parts thousands. */
bool amount_read(struct amount *a, struct span text, bool english);

/* Whether the units are one, singular or plural, or none. */
bool amount_same_unit(const struct amount *a, const struct amount *b);

/* Whether there is a number that both hold. */
bool amounts_meet(const struct amount *a, const struct amount *b);
#endif
