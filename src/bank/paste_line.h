/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one line of pasted text is. */
#ifndef BANK_PASTE_LINE_H
#define BANK_PASTE_LINE_H

#include <stdbool.h>

#include "base/str.h"

enum paste_kind {
	PASTE_BLANK,
	PASTE_TEXT,
	PASTE_NUMBERED, /* a stem with its number before it */
	PASTE_CHOICE,
	PASTE_ANSWER,
	PASTE_EXPLAIN,
	PASTE_SOURCE,
	PASTE_HINT,
	PASTE_TOPIC,
	PASTE_LEVEL,
	PASTE_DIFFICULTY,
	PASTE_TAGS,
};

struct paste_line {
	enum paste_kind kind;
	struct span text; /* without its sign */
	char letter;	  /* of a choice, a to z; 0: a dash or a star alone */
	bool right;	  /* it has a star */
};

/* Reads a line. last: the letter of the choice above it, 0 where there is none; a letter that does
 * not go on from there (an initial: B. Smith) begins a text. */
struct paste_line paste_line_read(struct span line, char last);
#endif
