/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"

enum { BLOCK = 64 * 1024 };

struct arena_block {
	struct arena_block *next;
	alignas(max_align_t) char bytes[];
};

void
arena_init(struct arena *a)
{
	*a = (struct arena){0};
}

void
arena_release(struct arena *a)
{
	for (struct arena_block *b = a->blocks, *next; b; b = next) {
		next = b->next;
		free(b);
	}
	arena_init(a);
}

static struct arena_block *
new_block(size_t bytes)
{
	if (bytes > SIZE_MAX - sizeof(struct arena_block))
		alloc_failed();
	return alloc_items(1, sizeof(struct arena_block) + bytes);
}

static char *
take(struct arena *a, size_t bytes)
{
	if (a->at && bytes <= (size_t)(a->end - a->at)) {
		char *p = a->at;
		a->at += bytes;
		return p;
	}
	/* What is large gets a block of its own, behind the newest, whose free part stays in use.
	 */
	struct arena_block *b = new_block(bytes > BLOCK / 4 ? bytes : BLOCK);
	if (bytes > BLOCK / 4 && a->blocks) {
		b->next = a->blocks->next;
		a->blocks->next = b;
		return b->bytes;
	}
	b->next = a->blocks;
	a->blocks = b;
	a->at = b->bytes + bytes;
	a->end = b->bytes + (bytes > BLOCK / 4 ? bytes : BLOCK);
	return b->bytes;
}

void *
arena_items(struct arena *a, size_t n, size_t size)
{
	if (size && n > SIZE_MAX / 2 / size)
		alloc_failed();
	if (a->at) {
		size_t gap = -(uintptr_t)a->at & (alignof(max_align_t) - 1);
		size_t left = (size_t)(a->end - a->at);
		a->at += gap < left ? gap : left;
	}
	return take(a, n * size);
}

char *
arena_text(struct arena *a, struct span text)
{
	char *copy = take(a, text.n + 1);

	memcpy(copy, text.s, text.n);
	return copy;
}
