/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A picture in characters and colours, as another program drew it for a terminal. That program is
 * not trusted: what it wrote is read, and written anew. */
#ifndef TEXT_DRAWING_H
#define TEXT_DRAWING_H

#include <stdbool.h>
#include <stddef.h>

struct span; /* base/str.h */
struct str;

/* What there is room for. */
struct drawing_room {
	size_t columns, rows;
	bool color; /* SGR sequences are allowed */
};

/* Appends the drawing that raw holds, each row ending in a line feed and in its plain look, so that
 * it can stand alone. Drawn are spaces, U+2500 to U+257F (lines) and U+2580 to U+259F (blocks),
 * with the SGR sequences for bold, reverse and the colours, in each of their forms. Where raw holds
 * anything else, does not fit or shows nothing, all of it is refused: false, and out is as it was.
 */
bool drawing_take(struct str *out, const struct drawing_room *room, struct span raw);
#endif
