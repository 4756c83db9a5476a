/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Flaws of choices, against each other and against the stem. */
#include "bank/craft_room.h"

static void
longest_key(struct craft *c)
{
	const struct craft_item *item = c->item;
	const struct question *q = item->q;
	size_t sum = 0;

	for (size_t i = 1; i < q->n_choices; i++)
		sum += item->letters[i];
	double mean = (double)sum / (double)(q->n_choices - 1);
	if ((double)item->letters[0] > 1.25 * mean)
		craft_item_find(c, choice_place(q, 0), RULE_LONGEST_KEY,
				"the right choice has %zu letters, the others %.0f on average",
				item->letters[0], mean);
}

void
craft_choices(struct craft *c)
{
	const struct question *q = c->item->q;

	if (q->type == QUESTION_SINGLE && !q->numbers)
		longest_key(c);
}
