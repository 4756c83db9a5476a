/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Flaws of what is asked. */
#include <string.h>

#include "bank/craft_room.h"

/* A stem that could stand above any choices. */
static void
which_true(struct craft *c)
{
	const struct craft_words *w = &c->item->stem;
	struct span stem = span_str(&w->folded);

	if (w->n > 8 || w->n < 4 || !span_starts(stem, "which of the following"))
		return;
	struct span last = w->items[w->n - 1].text;
	if (span_is(last, "true") || span_is(last, "correct") || span_is(last, "false") ||
	    span_is(last, "incorrect"))
		craft_item_find(
		    c, question_place(c->item->q, KEY_ASK, SPOT_WHOLE), RULE_WHICH_TRUE,
		    "this stem asks nothing of its own; ask what the choices are about");
}

void
craft_stem(struct craft *c)
{
	if (c->item->in->english)
		which_true(c);
}
