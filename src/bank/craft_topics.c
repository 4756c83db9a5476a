/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Topics with a single question, over all banks. A topic ends at its first slash: a part of one may
 * well have one question, since figures and blueprints take it with its parent. */
#include <string.h>

#include "bank/craft_room.h"
#include "base/map.h"
#include "text/unicode.h"

/* Below this a bank is in the making. Beyond so many topics, slips are not looked for: each single
 * one is held against all. */
enum { ENOUGH = 10, MOST_TOPICS = 2000, LEAST_LETTERS = 6 };

struct topics {
	struct map areas, wholes; /* to how many questions have it */
};

static struct span
area_of(const char *topic)
{
	return (struct span){topic, strcspn(topic, "/")};
}

static bool
is_counted(const struct question *q)
{
	return q->status != STATUS_RETIRED && !q->bank->translates;
}

static void
count(struct topics *t, const struct question *q)
{
	bool added;

	*map_put(&t->areas, area_of(q->topic), 0, &added) += 1;
	*map_put(&t->wholes, span_of(q->topic), 0, &added) += 1;
}

static uint32_t
count_of(const struct map *m, struct span topic)
{
	const uint32_t *n = map_get(m, topic);

	return n ? *n : 0;
}

/* A topic of more questions that this one differs from by one slip. */
static const struct map_slot *
slip_of(const struct map *wholes, struct span topic)
{
	for (size_t i = 0; i < wholes->cap; i++) {
		const struct map_slot *slot = &wholes->slots[i];
		if (!slot->key || slot->value < 2 || slot->n + 1 < topic.n || slot->n > topic.n + 1)
			continue;
		if (text_slips(topic, (struct span){slot->key, slot->n}, 1) == 1)
			return slot;
	}
	return NULL;
}

static void
judge(struct craft *c, struct craft_bank *in, uint32_t number, const struct topics *t)
{
	const struct question *q = in->bank->questions[number];
	struct span whole = span_of(q->topic), area = area_of(q->topic);
	struct place at = question_place(q, KEY_TOPIC, SPOT_WHOLE);
	const struct map_slot *slip = NULL;

	if (count_of(&t->wholes, whole) > 1)
		return;
	if (whole.n >= LEAST_LETTERS && t->wholes.n <= MOST_TOPICS)
		slip = slip_of(&t->wholes, whole);
	if (slip)
		craft_find(c, in, number, at, RULE_SINGLE_TOPIC,
			   "this is the only question on `%s`; did you mean `%.*s`?", q->topic,
			   (int)slip->n, slip->key);
	else if (in->tally.questions >= ENOUGH && count_of(&t->areas, area) == 1)
		craft_find(c, in, number, at, RULE_SINGLE_TOPIC,
			   "this is the only question on `%.*s`, too few for figures or an exam; "
			   "write more, or put it below a topic that there is",
			   (int)area.n, area.s);
}

void
craft_topics(struct craft *c)
{
	struct topics t;

	map_init(&t.areas);
	map_init(&t.wholes);
	for (size_t i = 0; i < c->n_banks; i++)
		for (size_t k = 0; k < c->banks[i].bank->n_questions; k++)
			if (is_counted(c->banks[i].bank->questions[k]))
				count(&t, c->banks[i].bank->questions[k]);
	for (size_t i = 0; i < c->n_banks; i++)
		for (size_t k = 0; k < c->banks[i].bank->n_questions; k++)
			if (is_counted(c->banks[i].bank->questions[k]))
				judge(c, &c->banks[i], (uint32_t)k, &t);
	map_release(&t.areas);
	map_release(&t.wholes);
}
