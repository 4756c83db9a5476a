/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/alloc.h"

#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

enum { EXIT_NO_MEMORY = 3 };

/* Counts down to a failure that a test asked for; 0 is off. */
static unsigned long countdown;

void
alloc_fail_after(unsigned long n)
{
	countdown = n ? n + 1 : 0;
}

void
alloc_failed(void)
{
	static const char message[] =
	    "nmtquiz: out of memory; what was acknowledged is saved. Close other programs, or use "
	    "smaller banks, and start again.\n";

	/* stdio may want memory of its own, so it stays out of this. */
	ssize_t written = write(STDERR_FILENO, message, sizeof(message) - 1);
	(void)written; /* There is nobody left to tell. */
	exit(EXIT_NO_MEMORY);
}

static void
count(size_t n, size_t size)
{
	if (countdown && --countdown == 0)
		alloc_failed();
	if (size && n > SIZE_MAX / size)
		alloc_failed();
}

void *
alloc_items(size_t n, size_t size)
{
	count(n, size);
	void *p = calloc(n ? n : 1, size ? size : 1);
	if (!p)
		alloc_failed();
	return p;
}

void *
alloc_resize(void *p, size_t n, size_t size)
{
	count(n, size);
	size_t bytes = n * size;
	void *moved = realloc(p, bytes ? bytes : 1);
	if (!moved)
		alloc_failed();
	return moved;
}

void *
alloc_room(void *items, size_t n, size_t *cap, size_t size)
{
	if (n < *cap)
		return items;
	*cap = *cap ? *cap * 2 : 8;
	return alloc_resize(items, *cap, size);
}
