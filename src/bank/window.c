/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/window.h"

#include <stdlib.h>
#include <string.h>

#include "bank/check.h"
#include "base/alloc.h"
#include "base/str.h"

enum { CHUNK = 64 * 1024 };

struct chunk {
	struct chunk *next;
	size_t index, chars, n; /* its first character, how many, in how many bytes */
	size_t blanks;		/* how many it ends in */
	bool hash;		/* holds a # behind a blank, or at its begin */
	char bytes[CHUNK];
};

void
window_init(struct window *w, struct check *c)
{
	*w = (struct window){.check = c};
}

void
window_release(struct window *w)
{
	for (struct chunk *c = w->first, *next; c; c = next) {
		next = c->next;
		free(c);
	}
	free(w->spare);
	window_init(w, w->check);
}

static bool
is_blank(int byte)
{
	return byte == ' ' || byte == '\t';
}

/* Comments are rare, and memchr is fast: most texts need no look at what follows them. */
static bool
has_hash(const struct chunk *c)
{
	const char *s = c->bytes, *end = s + c->n;

	while ((s = memchr(s, '#', (size_t)(end - s))) != NULL) {
		if (s == c->bytes || is_blank(s[-1]))
			return true;
		s++;
	}
	return false;
}

bool
window_extend(struct window *w)
{
	struct chunk *c = w->spare ? w->spare : alloc_resize(NULL, 1, sizeof(*c));

	w->spare = NULL;
	c->next = NULL;
	c->index = w->check->index;
	c->n = check_next(w->check, c->bytes, CHUNK);
	c->chars = w->check->index - c->index;
	if (c->n == 0) {
		w->spare = c;
		return false;
	}
	c->hash = has_hash(c);
	c->blanks = 0;
	while (c->blanks < c->n && is_blank(c->bytes[c->n - 1 - c->blanks]))
		c->blanks++;
	if (w->last)
		w->last->next = c;
	else
		w->first = c;
	w->last = c;
	return true;
}

/* The chunk behind one, or the first of all for NULL; NULL at the end of the file. */
static struct chunk *
chunk_after(struct window *w, struct chunk *c)
{
	struct chunk *const *next = c ? &c->next : &w->first;

	if (!*next)
		window_extend(w);
	return *next;
}

size_t
window_read(struct window *w, char *out, size_t max)
{
	if (!w->reading || w->at == w->reading->n) {
		struct chunk *next = chunk_after(w, w->reading);
		if (!next)
			return 0;
		w->reading = next;
		w->at = 0;
	}
	size_t left = w->reading->n - w->at, n = left < max ? left : max;
	memcpy(out, w->reading->bytes + w->at, n);
	w->at += n;
	return n;
}

void
window_keep(struct window *w, size_t index)
{
	while (w->first != w->last && w->first != w->reading &&
	       w->first->index + w->first->chars <= index) {
		struct chunk *gone = w->first;
		w->first = gone->next;
		if (w->seen == gone)
			w->seen = NULL;
		free(w->spare);
		w->spare = gone;
	}
}

static void
see(struct window *w, struct chunk *c)
{
	w->seen = c;
	w->seen_at = 0;
	w->seen_index = c ? c->index : 0;
}

/* Moves the looked-up place on to the chunk that holds a character. */
static bool
find_chunk(struct window *w, size_t index)
{
	if (!w->seen || index < w->seen_index)
		see(w, chunk_after(w, NULL));
	while (w->seen && index >= w->seen->index + w->seen->chars) {
		struct chunk *next = chunk_after(w, w->seen);
		if (!next)
			return false;
		see(w, next);
	}
	return w->seen && index >= w->seen_index;
}

static bool
look_up(struct window *w, size_t index)
{
	if (!find_chunk(w, index))
		return false;
	const struct chunk *c = w->seen;
	if (c->chars == c->n) {
		w->seen_at = index - c->index;
		w->seen_index = index;
	}
	for (; w->seen_index < index; w->seen_index++) {
		w->seen_at++;
		while (w->seen_at < c->n && ((unsigned char)c->bytes[w->seen_at] & 0xc0) == 0x80)
			w->seen_at++;
	}
	return true;
}

void
window_seek(struct window *w, size_t index)
{
	bool there = look_up(w, index);

	w->reading = there ? w->seen : w->last;
	w->at = there ? w->seen_at : w->last ? w->last->n : 0;
}

int
window_byte(struct window *w, size_t index)
{
	return look_up(w, index) ? (unsigned char)w->seen->bytes[w->seen_at] : -1;
}

bool
window_comment(struct window *w, size_t index)
{
	if (!find_chunk(w, index))
		return false;
	const struct chunk *c = w->seen;
	if (!c->hash && index < c->index + c->chars - c->blanks)
		return false;
	size_t at = index;
	int byte;
	do
		byte = window_byte(w, at++);
	while (is_blank(byte));
	return byte == '#' && at - 1 > index;
}

void
window_line(struct window *w, size_t index, size_t max, struct str *line)
{
	if (!look_up(w, index))
		return;
	struct chunk *c = w->seen;
	for (size_t at = w->seen_at; max; max--) {
		if (at == c->n) {
			c = chunk_after(w, c);
			at = 0;
		}
		if (!c || c->bytes[at] == '\n' || c->bytes[at] == '\r')
			return;
		str_byte(line, c->bytes[at++]);
	}
}
