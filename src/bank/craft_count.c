/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is counted of each question for the rules on the whole bank. */
#include "bank/craft_room.h"

/* Whether the key is the longest of n choices, or the shortest: 1, 0, or 1/n where n tie. */
static double
share_of_extreme(const struct craft_item *item, bool longest)
{
	size_t ties = 1;

	for (size_t i = 1; i < item->q->n_choices; i++) {
		size_t mine = item->letters[0], other = item->letters[i];
		if (longest ? other > mine : other < mine)
			return 0;
		ties += other == mine;
	}
	return 1 / (double)ties;
}

static void
count_lengths(struct craft_tally *t, const struct craft_item *item)
{
	const struct question *q = item->q;
	double p = 1 / (double)q->n_choices, longest = share_of_extreme(item, true);

	t->singles++;
	t->counts[q->n_choices]++;
	t->longest += longest;
	t->shortest += share_of_extreme(item, false);
	t->chance += p;
	t->variance += p * (1 - p);
	if (!q->critical)
		return;
	t->critical++;
	t->critical_longest += longest;
	t->critical_chance += p;
	t->critical_variance += p * (1 - p);
}

/* Without `place` the key of a question that is not shuffled stands first. */
static void
count_place(struct craft_tally *t, const struct question *q)
{
	double p = 1 / (double)q->n_choices;

	t->placed++;
	t->places[q->place ? q->place - 1 : 0]++;
	for (size_t i = 0; i < q->n_choices; i++) {
		t->place_chances[i] += p;
		t->place_variances[i] += p * (1 - p);
	}
}

void
craft_count(struct craft *c)
{
	const struct craft_item *item = c->item;
	const struct question *q = item->q;
	struct craft_tally *t = &item->in->tally;

	t->questions++;
	t->levels[q->level]++;
	if (q->type == QUESTION_TRUEFALSE && q->truth)
		t->truths++;
	else if (q->type == QUESTION_TRUEFALSE)
		t->falsehoods++;
	if (q->type != QUESTION_SINGLE || q->numbers)
		return;
	count_lengths(t, item);
	if (!q->shuffle)
		count_place(t, q);
}
