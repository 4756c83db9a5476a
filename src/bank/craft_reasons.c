/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a student is told after the answer, and where it comes from. */
#include "bank/craft_room.h"

void
craft_reasons(struct craft *c)
{
	const struct question *q = c->item->q;

	if (!q->n_citations)
		craft_item_find(
		    c, question_place(q, KEY_SOURCE, SPOT_WHOLE), RULE_NO_SOURCE,
		    "this question has no `source`; say which work it can be checked in");
}
