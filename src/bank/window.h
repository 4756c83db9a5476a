/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The part of a bank's file that is still of use: from the question being read to the last block
 * that was checked. libyaml reads through it, messages quote from it, and after a mistake in YAML
 * reading goes on at a line inside it. */
#ifndef BANK_WINDOW_H
#define BANK_WINDOW_H

#include <stdbool.h>
#include <stddef.h>

struct check; /* bank/check.h */
struct chunk;
struct str; /* base/str.h */

struct window {
	struct check *check;	    /* borrowed; the bytes come from it */
	struct chunk *first, *last; /* owned */
	struct chunk *spare;	    /* owned, or NULL */
	struct chunk *reading;	    /* the parser's place: */
	size_t at;
	struct chunk *seen; /* the last place that was looked up: */
	size_t seen_at, seen_index;
};

void window_init(struct window *w, struct check *c);
void window_release(struct window *w);

/* Gives up to max bytes from the parser's place, which moves on; 0: the end. */
size_t window_read(struct window *w, char *out, size_t max);

/* Lets go of what lies before a character. */
void window_keep(struct window *w, size_t index);

/* Moves the parser's place to a character that was kept. */
void window_seek(struct window *w, size_t index);

/* The byte that a character begins with, or -1 behind the end (or before the window). Cheap where
 * places only grow. */
int window_byte(struct window *w, size_t index);

/* Whether blanks and then a # follow, from the character on: a comment. */
bool window_comment(struct window *w, size_t index);

/* Checks some more of the file. False at its end. */
bool window_extend(struct window *w);

/* Adds the rest of the character's line, at most max bytes. */
void window_line(struct window *w, size_t index, size_t max, struct str *line);
#endif
