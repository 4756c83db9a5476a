/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the keys of a bank and its questions stand in the file. */
#include "bank/spots.h"

#include <string.h>

#include "bank/question.h"
#include "base/alloc.h"

static void
add(struct reader *r, enum key key, size_t item, const struct node *first, const struct node *last)
{
	r->spots = alloc_room(r->spots, r->n_spots, &r->cap_spots, sizeof(*r->spots));
	r->spots[r->n_spots++] = (struct spot){first->at, last->end, (uint16_t)key, (uint16_t)item};
}

/* The reasons of choices that have one. */
static void
add_why(struct reader *r, size_t item, const struct node *choice)
{
	const struct node *name = choice + 1, *value;

	for (; choice->kind == NODE_MAP && name < choice + choice->size;
	     name = value + value->size) {
		value = name + name->size;
		if (name->kind == NODE_TEXT && span_is(tree_text(name), keys[KEY_WHY].name))
			add(r, KEY_WHY, item, value, value);
	}
}

/* A key's value and its items. What has more of them than an item can number is no value that was
 * taken. */
static void
add_value(struct reader *r, enum key key, const struct node *value)
{
	const struct node *item = value + 1;

	add(r, key, SPOT_WHOLE, value, value);
	for (size_t i = 0; item < value + value->size && i < SPOT_WHOLE; i++) {
		const struct node *last = value->kind == NODE_MAP ? item + item->size : item;
		add(r, key, i, item, last);
		if (key == KEY_WRONG)
			add_why(r, i, item);
		item = last + last->size;
	}
}

static struct spots
keep(struct reader *r)
{
	struct spots kept = {arena_items(&r->bank->arena, r->n_spots, sizeof(*r->spots)),
			     (uint32_t)r->n_spots};

	memcpy(kept.items, r->spots, r->n_spots * sizeof(*r->spots));
	r->n_spots = 0;
	return kept;
}

static struct spots
spots_map(struct reader *r, const struct node *whole)
{
	const struct node *name = whole + 1, *value;

	for (; name < whole + whole->size; name = value + value->size) {
		value = name + name->size;
		if (name->kind == NODE_TEXT)
			add_value(r, key_find(&bank_kind, tree_text(name)), value);
	}
	return keep(r);
}

void
spots_question(struct draft *d)
{
	d->q.at = d->whole->at;
	d->q.end = d->whole->end;
	d->q.spots = spots_map(d->r, d->whole);
}

void
spots_defaults(struct reader *r, const struct node *whole)
{
	r->bank->default_spots = spots_map(r, whole);
}

void
spots_top(struct reader *r, enum key key)
{
	add_value(r, key, r->tree.nodes);
	struct spots more = keep(r), *all = &r->bank->spots;
	struct spot *items = arena_items(&r->bank->arena, all->n + more.n, sizeof(*items));

	if (all->n)
		memcpy(items, all->items, all->n * sizeof(*items));
	memcpy(items + all->n, more.items, more.n * sizeof(*items));
	*all = (struct spots){items, all->n + more.n};
}

void
spots_lines(struct reader *r)
{
	struct bank *b = r->bank;

	b->lines = arena_items(&b->arena, r->report.n_lines, sizeof(*b->lines));
	memcpy(b->lines, r->report.lines, r->report.n_lines * sizeof(*b->lines));
	b->n_lines = (uint32_t)r->report.n_lines;
}

struct place
bank_place(const struct bank *b, uint32_t at)
{
	size_t low = 0, high = b->n_lines;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (b->lines[middle] <= at)
			low = middle;
		else
			high = middle;
	}
	return (struct place){b->file, low + 1, at - b->lines[low] + 1};
}

const struct spot *
question_spot(const struct question *q, uint16_t key, uint16_t item)
{
	for (uint32_t i = 0; i < q->spots.n; i++)
		if (q->spots.items[i].key == key && q->spots.items[i].item == item)
			return &q->spots.items[i];
	return NULL;
}

struct place
question_place(const struct question *q, uint16_t key, uint16_t item)
{
	const struct spot *spot = question_spot(q, key, item);

	if (!spot)
		spot = question_spot(q, key, SPOT_WHOLE);
	if (!spot)
		return (struct place){q->bank->file, q->line, q->column};
	return bank_place(q->bank, spot->at);
}

struct place
choice_place(const struct question *q, size_t i)
{
	static const enum key right[QUESTION_TYPES] = {[QUESTION_SINGLE] = KEY_ANSWER,
						       [QUESTION_MULTIPLE] = KEY_ANSWERS,
						       [QUESTION_ORDER] = KEY_ORDER,
						       [QUESTION_MATCH] = KEY_MATCH};
	size_t rights = 0;

	while (rights < q->n_choices && q->choices[rights].right)
		rights++;
	if (i < rights)
		return question_place(q, (uint16_t)right[q->type], (uint16_t)i);
	return question_place(q, q->type == QUESTION_MATCH ? KEY_EXTRA : KEY_WRONG,
			      (uint16_t)(i - rights));
}

void
question_lines(const struct question *q, size_t *first, size_t *last)
{
	uint32_t end = q->at;

	for (uint32_t i = 0; i < q->spots.n; i++)
		if (q->spots.items[i].end > end)
			end = q->spots.items[i].end;
	*first = q->line;
	*last = bank_place(q->bank, end > q->at ? end - 1 : q->at).line;
}
