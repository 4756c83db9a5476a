/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A library made by hand: one bank whose questions are found by name. */
#ifndef TESTS_ENGINE_SHELF_H
#define TESTS_ENGINE_SHELF_H

#include <stdlib.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/str.h"

struct shelf {
	struct arena arena;
	struct bank bank;
	struct library l;
};

static inline void
shelf_init(struct shelf *s)
{
	*s = (struct shelf){.bank.name = "bank"};
}

static inline void
shelf_release(struct shelf *s)
{
	free(s->l.questions);
	map_release(&s->l.by_name);
	arena_release(&s->arena);
}

static inline const char *
shelf_name(struct shelf *s, const char *id)
{
	struct str name = STR_INIT;

	str_printf(&name, "bank/%s", id);
	const char *kept = arena_text(&s->arena, span_str(&name));
	str_release(&name);
	return kept;
}

/* Adds a live question. The shelf stays where it is from now on. */
static inline struct question *
shelf_add(struct shelf *s, const char *id, const char *topic)
{
	struct question *q = arena_items(&s->arena, 1, sizeof(*q));
	struct library *l = &s->l;
	bool added;

	*q = (struct question){.bank = &s->bank,
			       .id = id,
			       .name = shelf_name(s, id),
			       .topic = topic,
			       .type = QUESTION_TRUEFALSE};
	l->questions = alloc_resize(l->questions, l->n_questions + 1, sizeof(*l->questions));
	l->questions[l->n_questions] = q;
	map_put(&l->by_name, span_of(q->name), (uint32_t)l->n_questions++, &added);
	return q;
}

/* Gives the shelf's newest question the only former name that it has. */
static inline void
shelf_was(struct shelf *s, const char *id)
{
	size_t newest = s->l.n_questions - 1;
	struct texts *was = &s->l.questions[newest]->was;
	bool added;

	was->items = arena_items(&s->arena, 1, sizeof(*was->items));
	was->items[0] = id;
	was->n = 1;
	map_put(&s->l.by_name, span_of(shelf_name(s, id)), (uint32_t)newest, &added);
}
#endif
