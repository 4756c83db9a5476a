/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "ui/line.h"

void
offers_add(struct offers *o, const char *word)
{
	o->words = alloc_room(o->words, o->n, &o->cap, sizeof(*o->words));
	struct str copy = STR_INIT;
	str_text(&copy, word);
	o->words[o->n++] = str_take(&copy);
}

/* readline's free() takes what comes from our malloc. */
char **
offers_matches(struct offers *o)
{
	char **matches = alloc_items(o->n + 2, sizeof(*matches));
	size_t common = strlen(o->words[0]);

	for (size_t i = 0; i < o->n; i++) {
		size_t same = 0;
		while (same < common && o->words[i][same] == o->words[0][same])
			same++;
		common = same;
		matches[i + 1] = o->words[i];
	}
	matches[0] = alloc_items(common + 1, 1);
	memcpy(matches[0], o->words[0], common);
	if (o->n == 1) {
		free(matches[1]);
		matches[1] = NULL;
	}
	free(o->words);
	*o = (struct offers){0};
	return matches;
}
