/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the keys at the top of a bank's text and the items of its lists stand, byte by byte, for
 * who adds to it. */
#ifndef BANK_OUTLINE_H
#define BANK_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>

struct span; /* base/str.h */
struct str;

enum outline_kind { OUTLINE_NONE, OUTLINE_EMPTY, OUTLINE_TEXT, OUTLINE_LIST, OUTLINE_MAP };

/* A list or a map at the top. Offsets are bytes, columns count characters from 0. */
struct outline_value {
	enum outline_kind kind; /* none: the key is not there; empty: nothing stands behind it */
	bool flow;		/* in [ ] or { } */
	size_t n;		/* items, or pairs */
	size_t key, begin, end; /* the key; the value's first byte, and the one behind its last
				   letter or bracket */
	size_t column;		/* of the dashes, or of a map's keys */
	size_t item_column;	/* of the last item's keys */
	size_t last_item;	/* the last item's first byte, behind its dash */
};

struct outline {
	size_t column; /* of the keys at the top */
	size_t end;    /* behind the last value's last letter */
	size_t above;  /* the same of the value before the key `questions` */
	bool braces;   /* the whole bank stands in { } */
	struct outline_value questions, sources;
};

/* Reads the outline of text. False where it is no YAML that a bank can be: `reason` has a sentence
 * then. */
bool outline_read(struct outline *o, struct span text, struct str *reason);
#endif
