/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the banks have for an exam's form: the questions that may stand on it, where in the
 * blueprint each belongs, which exclude each other, and what keeps the others out. */
#ifndef ENGINE_SUPPLY_H
#define ENGINE_SUPPLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct exam;	/* bank/exam.h */
struct history; /* profile/history.h */
struct library; /* bank/library.h */
struct question;
struct str; /* base/str.h */

struct candidate {
	const struct question *q;
	uint32_t place; /* in the library */
	uint32_t cell;	/* area * n_levels + level */
	bool seen;	/* answered, or on an earlier form; never said of a critical question */
};

/* Why questions that belong to an area or a level may not stand on the form. */
enum hindrance {
	HINDRANCE_RETIRED,
	HINDRANCE_DRAFT,
	HINDRANCE_SUSPENDED,
	HINDRANCE_FILTERED,
	HINDRANCE_LEVELLESS,
	HINDRANCES
};

struct supply {
	struct candidate *items; /* owned, in the library's order */
	size_t n;
	uint32_t *excluded;  /* owned: whom each item excludes or is excluded by, ascending */
	size_t *excluded_at; /* owned: item i's begin at excluded_at[i], n + 1 of them */
	/* One area where the exam has none; one level where it asks for none. Levels are counted
	 * from recall. */
	size_t n_areas, n_levels;
	size_t (*of_area)[HINDRANCES], (*of_level)[HINDRANCES]; /* owned */
};

/* False: a word of the filter is none; lack says so. s need not be initialised. */
bool supply_find(struct supply *s, const struct exam *e, const struct library *l,
		 const struct history *h, struct str *lack);
void supply_release(struct supply *s);

bool supply_excludes(const struct supply *s, uint32_t a, uint32_t b);
#endif
