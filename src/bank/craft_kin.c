/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choices whose kinship points at the right one: opposites, and the one that is like all others. */
#include "bank/craft_choices.h"
#include "bank/craft_room.h"

static const char *const opposite_words[][2] = {
    {"increases", "decreases"}, {"increase", "decrease"},
    {"increased", "decreased"}, {"raises", "lowers"},
    {"raise", "lower"},		{"rises", "falls"},
    {"higher", "lower"},	{"high", "low"},
    {"more", "less"},		{"faster", "slower"},
    {"fast", "slow"},		{"before", "after"},
    {"flexion", "extension"},	{"flexes", "extends"},
    {"abduction", "adduction"}, {"shortens", "lengthens"},
    {"shorter", "longer"},	{"contracts", "relaxes"},
    {"tightens", "loosens"},	{"stronger", "weaker"},
    {"strong", "weak"},		{"warm", "cold"},
    {"warmer", "colder"},	{"heat", "cold"},
    {"left", "right"},		{"superior", "inferior"},
    {"anterior", "posterior"},	{"medial", "lateral"},
    {"proximal", "distal"},	{"concentric", "eccentric"},
    {"agonist", "antagonist"},	{"sympathetic", "parasympathetic"},
    {"dilates", "constricts"},	{"dilation", "constriction"},
    {"widens", "narrows"},	{"present", "absent"},
    {"safe", "unsafe"},		{"acute", "chronic"},
    {"active", "passive"},	{"afferent", "efferent"},
    {"internal", "external"},	{"with", "without"},
    {"above", "below"},		{"never", "always"},
};

enum { OPPOSITES = sizeof(opposite_words) / sizeof(*opposite_words) };

/* Which opposites the two words are; OPPOSITES: none. */
static size_t
opposites_of(struct span a, struct span b)
{
	for (size_t i = 0; i < OPPOSITES; i++)
		if ((span_is(a, opposite_words[i][0]) && span_is(b, opposite_words[i][1])) ||
		    (span_is(a, opposite_words[i][1]) && span_is(b, opposite_words[i][0])))
			return i;
	return OPPOSITES;
}

/* Whether they are the same words but for one, and which opposites that one is. */
static size_t
opposed(const struct craft_words *a, const struct craft_words *b)
{
	size_t found = OPPOSITES;

	if (a->n != b->n)
		return OPPOSITES;
	for (size_t i = 0; i < a->n; i++) {
		if (span_same(a->items[i].text, b->items[i].text))
			continue;
		if (found < OPPOSITES)
			return OPPOSITES;
		if (a->items[i].cues & b->items[i].cues & CUE_OPPOSED)
			found = opposites_of(a->items[i].text, b->items[i].text);
		if (found == OPPOSITES)
			return OPPOSITES;
	}
	return found;
}

/* It is not so, beside it is so. */
static bool
denies(const struct craft_words *a, const struct craft_words *b)
{
	size_t i = 0;

	if (a->n + 1 != b->n)
		return false;
	while (i < a->n && span_same(a->items[i].text, b->items[i].text))
		i++;
	if (!span_is(b->items[i].text, "not") && !span_is(b->items[i].text, "no"))
		return false;
	for (; i < a->n; i++)
		if (!span_same(a->items[i].text, b->items[i + 1].text))
			return false;
	return true;
}

/* Whether the choice says that nothing changes, the third and last case of more and less. */
static bool
is_unchanged(const struct craft_words *w)
{
	static const char *const words[] = {"same",  "unchanged", "change",  "changes",	 "neither",
					    "equal", "stays",	  "remains", "constant", NULL};

	for (size_t i = 0; i < w->n; i++)
		if (craft_is_one_of(w->items[i].text, words))
			return true;
	return false;
}

/* Whether other choices have a word of the two as well, as where left and right are crossed with
 * two muscles; or are the third case. */
static bool
is_shared(const struct craft_item *item, const struct picks *p, size_t which, size_t i, size_t k)
{
	for (size_t j = 0; j < p->n; j++) {
		const struct craft_words *w = &item->choices[j];
		if (j == i || j == k)
			continue;
		if (p->n == 3 && is_unchanged(w))
			return true;
		for (int side = 0; which < OPPOSITES && side < 2; side++)
			if (craft_find_word(w, 0, opposite_words[which][side]) < w->n)
				return true;
	}
	return false;
}

static void
opposites(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;
	size_t pairs = 0, first = 0, second = 0;
	bool shared = false;

	for (size_t i = 1; i < p->n; i++)
		for (size_t k = 0; k < i; k++) {
			const struct craft_words *a = &item->choices[k], *b = &item->choices[i];
			size_t which = opposed(a, b);
			if (which == OPPOSITES && !denies(a, b) && !denies(b, a))
				continue;
			if (pairs++)
				continue;
			first = k, second = i;
			shared = is_shared(item, p, which, k, i);
		}
	if (pairs != 1 || shared || p->n < 3)
		return;
	craft_item_find(
	    c, choice_place(item->q, second), RULE_OPPOSITES,
	    "this is the opposite of \"%.*s\" in line %zu: one of the two is so, and the "
	    "other choices are dead; have one of them alone, or two such pairs",
	    craft_quoted(span_str(&item->choices[first].shown)), item->choices[first].shown.s,
	    choice_place(item->q, first).line);
}

/* How many of the others share a telling word with choice i. */
static size_t
kin(const struct craft_item *item, const struct picks *p, size_t i, size_t *words)
{
	const struct craft_words *w = &item->choices[i];
	size_t others = 0;

	*words = 0;
	for (size_t k = 0; k < p->n; k++) {
		size_t shared = 0;
		for (size_t j = 0; k != i && j < w->n; j++)
			shared += !w->items[j].common &&
				  craft_words_have(&item->choices[k], w->items[j].root);
		others += shared > 0;
		*words += shared;
	}
	return others;
}

/* The right choice shares a word with each of the others, and they share nothing but that. */
static void
converge(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;
	size_t own, words, most = 0;

	if (p->n < 4 || p->numbers || kin(item, p, 0, &own) + 2 < p->n)
		return;
	for (size_t i = 1; i < p->n; i++) {
		kin(item, p, i, &words);
		most = words > most ? words : most;
	}
	if (own * 2 >= most * 3 && own > most + 1)
		craft_item_find(c, choice_place(item->q, 0), RULE_CONVERGE,
				"the right choice shares words with every other, and they share "
				"fewer: who counts words finds it; spread the words evenly");
}

void
craft_kin(struct craft *c, const struct picks *p)
{
	if (!p->single || p->refers[0])
		return;
	opposites(c, p);
	converge(c, p);
}
