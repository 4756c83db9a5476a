/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

#include <stddef.h>

const struct lesson *
lesson_of(enum rule rule)
{
	static const struct lesson *const families[] = {
	    lessons_stem, lessons_choices, lessons_reasons, lessons_whole, lessons_across,
	};

	if (rule < CRAFT_FIRST || rule >= CRAFT_BEHIND)
		return NULL;
	for (size_t i = 0; i < sizeof(families) / sizeof(*families); i++)
		if (families[i][rule - CRAFT_FIRST].why)
			return &families[i][rule - CRAFT_FIRST];
	return NULL;
}
