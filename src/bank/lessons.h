/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the craft's rules teach: `lint --explain` and the guide say it. A family's lessons stand in
 * a file of their own (lessons_stem.c beside craft_stem.c), by rule - CRAFT_FIRST. */
#ifndef BANK_LESSONS_H
#define BANK_LESSONS_H

#include "bank/rules.h"

enum { CRAFT_RULES = CRAFT_BEHIND - CRAFT_FIRST };

struct lesson {
	const char *why;	    /* why it matters, in two or three sentences */
	const char *fix;	    /* what to do */
	const char *before, *after; /* the lines of a bank, flawed and mended; with line feeds */
};

extern const struct lesson lessons_stem[CRAFT_RULES], lessons_choices[CRAFT_RULES],
    lessons_reasons[CRAFT_RULES], lessons_whole[CRAFT_RULES], lessons_across[CRAFT_RULES];

/* The lesson of a rule; NULL where the rule is none of the craft. */
const struct lesson *lesson_of(enum rule rule);
#endif
