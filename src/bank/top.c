/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/top.h"

#include <string.h>

#include "bank/reader.h"
#include "bank/value.h"
#include "base/alloc.h"

static void
read_name(struct reader *r, const struct node *node)
{
	struct span name;

	if (!value_span(&r->values, KEY_BANK, node, &name) || !value_id(&r->values, name, node->at))
		return;
	r->bank->name = arena_text(&r->bank->arena, name);
	r->named = true;
}

bool
top_is_language(struct span tag)
{
	size_t part = 0;

	for (size_t i = 0; i < tag.n; i++) {
		char c = tag.s[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
		part = c == '-' ? 0 : part + 1;
		if ((c == '-' && (i == 0 || tag.s[i - 1] == '-')) || part > 8)
			return false;
		if (c != '-' && !letter && (c < '0' || c > '9' || memchr(tag.s, '-', i) == NULL))
			return false;
	}
	return tag.n >= 2 && tag.n <= 35 && part > 0;
}

static void
read_language(struct reader *r, enum key key, const struct node *node, const char **to)
{
	struct span tag;

	if (!value_span(&r->values, key, node, &tag))
		return;
	if (top_is_language(tag))
		*to = arena_text(&r->bank->arena, tag);
	else
		report(&r->report, node->at, RULE_VALUE,
		       "`%s` is a language's short name, such as en, es or es-MX, not `%s`",
		       keys[key].name, excerpt(tag).s);
}

/* One line of `sources`. A work without a title is entered all the same: what is wrong is said
 * once, not again by each question that cites it. */
static void
add_work(struct reader *r, const struct node *key, const struct node *title)
{
	struct arena *arena = &r->bank->arena;
	struct span name, text;
	bool added;

	if (!value_span(&r->values, KEY_SOURCES, key, &name))
		return;
	struct work work = {.key = arena_text(arena, name)};
	bool good = value_span(&r->values, KEY_SOURCES, title, &text);
	work.title = good ? arena_text(arena, text) : work.key;
	map_put(&r->works, span_of(work.key), (uint32_t)r->n_works, &added);
	if (!added) {
		report(&r->report, key->at, RULE_TWICE,
		       "there is another work `%s` above; keep one of them", work.key);
		return;
	}
	r->found_works = alloc_room(r->found_works, r->n_works, &r->cap_works, sizeof(work));
	r->found_works[r->n_works++] = work;
}

static void
read_works(struct reader *r, const struct node *map)
{
	if (map->kind != NODE_MAP) {
		report(&r->report, map->at, RULE_SHAPE,
		       "`sources` holds one work a line below it, such as  grays: Gray's Anatomy, "
		       "42nd edition");
		return;
	}
	const struct node *key = map + 1, *title;
	for (; key < map + map->size; key = title + title->size) {
		title = key + key->size;
		add_work(r, key, title);
	}
}

void
top_read(struct reader *r, enum key key)
{
	const struct node *node = r->tree.nodes;
	struct bank *b = r->bank;

	switch (key) {
	case KEY_BANK:
		read_name(r, node);
		break;
	case KEY_TITLE:
		b->title = value_text(&r->values, key, node);
		break;
	case KEY_ABOUT:
		b->about = value_text(&r->values, key, node);
		break;
	case KEY_LICENSE:
		b->license = value_text(&r->values, key, node);
		break;
	case KEY_LANGUAGE:
		read_language(r, key, node, &b->language);
		break;
	case KEY_TRANSLATES:
		read_language(r, key, node, &b->translates);
		break;
	case KEY_AUTHORS:
		value_texts(&r->values, key, node, false, &b->authors);
		break;
	case KEY_ALLOW:
		value_texts(&r->values, key, node, false, &b->allow);
		break;
	case KEY_SOURCES:
		read_works(r, node);
		break;
	default:
		break;
	}
}
