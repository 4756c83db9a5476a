/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions against each other, over all banks. */
#include <stdlib.h>

#include "bank/craft_room.h"
#include "base/alloc.h"
#include "base/map.h"
#include "text/unicode.h"

/* Stems that are the same but for capitals, accents and punctuation. */
void
craft_across(struct craft *c)
{
	struct map seen;
	struct str folded = STR_INIT;
	bool added;

	map_init(&seen);
	for (size_t i = 0; i < c->n_banks; i++) {
		const struct bank *b = c->banks[i].bank;
		for (size_t k = 0; k < b->n_questions; k++) {
			str_clear(&folded);
			text_fold(&folded,
				  span_of(b->questions[k]->ask ? b->questions[k]->ask : ""));
			if (!folded.len)
				continue;
			map_put(&seen, span_of(arena_text(&c->arena, span_str(&folded))), 0,
				&added);
			if (!added)
				craft_find(c, &c->banks[i], (uint32_t)k,
					   question_place(b->questions[k], KEY_ASK, SPOT_WHOLE),
					   RULE_NEAR_SAME, "another question asks the same");
		}
	}
	map_release(&seen);
	str_release(&folded);
}
