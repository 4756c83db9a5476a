/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Flaws that show over a bank. */
#include <string.h>

#include "bank/craft_room.h"

static bool
is_cited(const struct bank *b, const char *key)
{
	for (size_t i = 0; i < b->n_questions; i++)
		for (size_t k = 0; k < b->questions[i]->n_citations; k++)
			if (strcmp(b->questions[i]->citations[k].key, key) == 0)
				return true;
	return false;
}

void
craft_whole(struct craft *c, struct craft_bank *in)
{
	const struct bank *b = in->bank;

	for (size_t i = 0; i < b->n_works; i++)
		if (!is_cited(b, b->works[i].key))
			craft_bank_find(c, in, craft_bank_place(b, KEY_SOURCES, (uint16_t)i),
					RULE_UNUSED_SOURCE,
					"no question cites `%s`; cite it, or take it out",
					b->works[i].key);
}
