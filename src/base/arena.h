/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Many small things with one lifetime: they are freed together, by arena_release alone. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct span; /* base/str.h */
struct arena_block;

struct arena {
	struct arena_block *blocks; /* owned; the newest first */
	char *at, *end;		    /* the free part of the newest */
};

void arena_init(struct arena *a);
void arena_release(struct arena *a); /* frees everything, and leaves an empty arena */

/* n zeroed items of size bytes, aligned for anything; they live as long as the arena. Never NULL,
 * also for nothing at all. */
void *arena_items(struct arena *a, size_t n, size_t size);

/* A terminated copy of the text. */
char *arena_text(struct arena *a, struct span text);
#endif
