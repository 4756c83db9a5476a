/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/unicode.h"

#include <stdlib.h>

#include "base/alloc.h"

struct letters {
	uint32_t *s; /* owned */
	size_t n;
};

static struct letters
letters_of(struct span text)
{
	struct letters l = {alloc_items(text.n, sizeof(*l.s)), 0};
	size_t n;

	for (; text.n; text.s += n, text.n -= n)
		n = text_char(text, &l.s[l.n++]);
	return l;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* The rows of the alignment's table that one step needs: this, and the two above. Only cells within
 * `most` of the diagonal can end below it; the cell beside them on either side is kept too dear. */
struct rows {
	size_t *now, *up, *up2;
};

/* Fills row i (from 1) of the table; returns its cheapest cell. */
static size_t
fill_row(const struct rows *r, size_t i, const struct letters *a, const struct letters *b,
	 size_t most)
{
	size_t first = i > most ? i - most : 1, last = least(b->n, i + most);
	size_t cheapest = most + 1;

	r->now[first - 1] = i; /* In the first column; beyond it i is too dear, as it should be. */
	for (size_t j = first; j <= last; j++) {
		size_t cost = r->up[j - 1] + (a->s[i - 1] != b->s[j - 1]);
		cost = least(cost, least(r->up[j], r->now[j - 1]) + 1);
		if (i > 1 && j > 1 && a->s[i - 1] == b->s[j - 2] && a->s[i - 2] == b->s[j - 1])
			cost = least(cost, r->up2[j - 2] + 1);
		r->now[j] = cost;
		cheapest = least(cheapest, cost);
	}
	if (last < b->n)
		r->now[last + 1] = most + 1;
	return least(cheapest, r->now[first - 1]);
}

static size_t
slips(const struct letters *a, const struct letters *b, size_t most)
{
	size_t width = b->n + 1, cheapest = 0;
	size_t *cells = alloc_items(3 * width, sizeof(*cells));
	struct rows r = {cells, cells + width, cells + 2 * width};

	for (size_t j = 0; j <= b->n; j++)
		r.now[j] = j;
	/* No row is cheaper than the one above, also not by a swap, which reaches back over one:
	 * the row between can replace a letter for the same price. */
	for (size_t i = 1; i <= a->n && cheapest <= most; i++) {
		r = (struct rows){r.up2, r.now, r.up};
		cheapest = fill_row(&r, i, a, b, most);
	}
	size_t cost = cheapest > most ? most + 1 : r.now[b->n];
	free(cells);
	return least(cost, most + 1);
}

size_t
text_slips(struct span a, struct span b, size_t most)
{
	struct letters from = letters_of(a), to = letters_of(b);
	size_t longer = from.n > to.n ? from.n : to.n, shorter = from.n + to.n - longer;
	/* It never takes more than one for each letter, and most + 1 must be a number. */
	size_t limit = least(most, longer);
	size_t n = longer - shorter > limit ? limit + 1 : slips(&from, &to, limit);

	free(from.s);
	free(to.s);
	return n;
}

const char *
text_nearest(struct span word, const char *const *words, size_t n)
{
	size_t third = text_letters(word) / 3, allowed = third ? third : 1;
	const char *nearest = NULL;

	if (word.n == 0)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		size_t cost = words[i] ? text_slips(word, span_of(words[i]), allowed) : allowed + 1;
		if (cost > allowed)
			continue;
		nearest = words[i];
		if (cost == 0)
			break;
		allowed = cost - 1;
	}
	return nearest;
}
