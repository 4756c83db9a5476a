/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The banks' markup (nmtquiz-bank(5), TEXT), parsed for every writer: blocks, and in them strong
 * and emphasised words. What text may reach a screen is not decided here. */
#ifndef TEXT_MARKUP_H
#define TEXT_MARKUP_H

#include <stdbool.h>

#include "base/str.h"

enum mark { MARK_STRONG = 1, MARK_EMPHASIS = 2 };

/* Text in one run, and which marks each of its bytes stands under: text.len == marks.len, and all
 * bytes of a character have the same marks. */
struct marked {
	struct str text;
	struct str marks; /* sums of enum mark */
};

void marked_init(struct marked *m);
void marked_release(struct marked *m);

/* Appends text under marks. */
void marked_add(struct marked *m, struct span text, int marks);

/* A paragraph or a bullet. */
struct block {
	struct span text; /* in the text that was parsed, without the bullet's "- " */
	bool bullet;
	bool apart; /* a blank line stands above it, and another block above that */
};

/* Takes the next block off *rest; false: there is none left. first says that no block came before.
 * A bullet is a line that begins with "- ", also where it is indented; the lines below, up to a
 * blank line or the next bullet, belong to it. */
bool markup_block(struct span *rest, bool first, struct block *b);

/* Appends text with its inline marks parsed and taken out. Runs of spaces, tabs and line feeds
 * become one space, none at either end. A mark opens where something other than a space follows,
 * and closes where it stands before it; any other asterisk stays. Time grows with the text's length
 * alone. */
void markup_inline(struct marked *m, struct span text);
#endif
