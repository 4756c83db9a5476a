/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/craft_across.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

static void
add_roots(struct root_scratch *set, const struct craft_words *w)
{
	for (size_t i = 0; i < w->n; i++) {
		if (w->items[i].common)
			continue;
		set->items = alloc_room(set->items, set->n, &set->cap, sizeof(*set->items));
		set->items[set->n++] = (uint32_t)(w->items[i].root >> 32 ^ w->items[i].root);
	}
}

static void
add_text(struct across *a, struct root_scratch *set, const char *text)
{
	craft_words_read(&a->words, text);
	add_roots(set, &a->words);
}

static void
add_cloze(struct across *a, const struct question *q)
{
	for (uint32_t i = 0; i <= q->n_gaps; i++)
		add_text(a, &a->stem, q->parts[i]);
	for (uint32_t i = 0; i < q->n_gaps; i++)
		add_text(a, &a->key, q->gaps[i].items[0]);
}

static void
add_key(struct across *a, const struct craft_item *item)
{
	const struct question *q = item->q;

	for (uint32_t i = 0; i < q->n_lefts; i++)
		add_text(a, &a->key, q->lefts[i]);
	for (uint32_t i = 0; i < q->n_choices; i++)
		if (q->choices[i].right)
			add_roots(&a->key, &item->choices[i]);
	if (q->type == QUESTION_SHORT)
		add_text(a, &a->key, q->gaps[0].items[0]);
	if (q->type == QUESTION_NUMERIC)
		add_text(a, &a->key, q->number_text);
	if (q->type == QUESTION_CLOZE)
		add_cloze(a, q);
}

static int
by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* Whether a set, in rising order, has the root. */
static bool
has_root(const struct root_set *set, uint32_t root)
{
	return bsearch(&root, set->items, set->n, sizeof(root), by_number);
}

/* The roots in rising order, each once, less those in `without`; the scratch is empty then. */
static struct root_set
keep(struct craft *c, struct root_scratch *from, const struct root_set *without)
{
	struct root_set set = {arena_items(&c->arena, from->n, sizeof(*set.items)), 0};

	if (from->n)
		qsort(from->items, from->n, sizeof(*from->items), by_number);
	for (size_t i = 0; i < from->n; i++)
		if ((i == 0 || from->items[i] != from->items[i - 1]) &&
		    !(without && has_root(without, from->items[i])))
			set.items[set.n++] = from->items[i];
	from->n = 0;
	return set;
}

static uint64_t
marks_of(const struct root_set *set)
{
	uint64_t marks = 0;

	for (uint32_t i = 0; i < set->n; i++)
		marks |= (uint64_t)1 << set->items[i] % 64;
	return marks;
}

void
craft_across_keep(struct craft *c)
{
	struct across *a = c->across;

	if (!a) {
		a = c->across = alloc_items(1, sizeof(*a));
		*a = (struct across){.words = {.folded = STR_INIT}};
	}
	add_roots(&a->stem, &c->item->stem);
	add_key(a, c->item);
	a->items = alloc_room(a->items, a->n, &a->cap, sizeof(*a->items));
	struct kept_question *k = &a->items[a->n++];
	k->stem = keep(c, &a->stem, NULL);
	k->key = keep(c, &a->key, &k->stem);
	k->marks = marks_of(&k->stem) | marks_of(&k->key);
	k->bank = (uint32_t)(c->item->in - c->banks);
	k->number = c->item->number;
}

void
craft_across_release(struct craft *c)
{
	if (!c->across)
		return;
	free(c->across->items);
	free(c->across->stem.items);
	free(c->across->key.items);
	craft_words_release(&c->across->words);
	free(c->across);
}

size_t
root_sets_share(const struct root_set *a, const struct root_set *b)
{
	size_t both = 0;

	for (uint32_t i = 0, k = 0; i < a->n && k < b->n;) {
		uint32_t x = a->items[i], y = b->items[k];
		both += x == y;
		i += x <= y;
		k += y <= x;
	}
	return both;
}

const struct question *
across_question(const struct craft *c, const struct kept_question *k)
{
	return c->banks[k->bank].bank->questions[k->number];
}

static bool
names(const struct texts *excludes, const char *id)
{
	for (size_t i = 0; i < excludes->n; i++)
		if (strcmp(excludes->items[i], id) == 0)
			return true;
	return false;
}

bool
across_parted(const struct craft *c, const struct kept_question *a, const struct kept_question *b)
{
	const struct question *x = across_question(c, a), *y = across_question(c, b);

	if (x->bank != y->bank)
		return strcmp(x->bank->language, y->bank->language) != 0;
	return names(&x->excludes, y->id) || names(&y->excludes, x->id);
}

void
craft_across(struct craft *c)
{
	if (!c->across)
		return;
	across_near_same(c);
	across_gives_away(c);
}
