/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Flaws that show over a bank. What belongs to the original is not asked of a translation. */
#include <math.h>

#include "bank/craft_room.h"
#include "base/map.h"

/* How many questions it takes before a bank is held to a share. */
enum { ENOUGH = 10, ENOUGH_PLACED = 8, ENOUGH_CRITICAL = 6 };

/* Of banks by chance, two or three in a hundred lie beyond, and of four places together. */
static const double beyond = 1.96, beyond_places = 2.3;

/* Whether a count lies so far above what chance has that chance hardly made it. */
static bool
is_above(double count, double chance, double variance, double limit)
{
	return count - chance - 0.5 > limit * sqrt(variance);
}

static void
key_lengths(struct craft *c, struct craft_bank *in)
{
	const struct craft_tally *t = &in->tally;
	struct place at = craft_bank_place(in->bank, KEY_BANK, SPOT_WHOLE);
	bool longest = is_above(t->longest, t->chance, t->variance, beyond);

	if (t->singles < ENOUGH ||
	    !(longest || is_above(t->shortest, t->chance, t->variance, beyond)))
		return;
	craft_bank_find(c, in, at, RULE_KEY_LENGTHS,
			"in %.0f of %zu single choices the right one is the %s, by chance it would "
			"be in %.0f; who knows nothing picks it and passes: level the lengths of "
			"some",
			longest ? t->longest : t->shortest, t->singles,
			longest ? "longest" : "shortest", t->chance);
}

static void
key_places(struct craft *c, struct craft_bank *in)
{
	const struct craft_tally *t = &in->tally;

	if (t->placed < ENOUGH_PLACED)
		return;
	for (size_t i = 0; i < BANK_MAX_CHOICES; i++) {
		if (!is_above((double)t->places[i], t->place_chances[i], t->place_variances[i],
			      beyond_places))
			continue;
		craft_bank_find(c, in, craft_bank_place(in->bank, KEY_BANK, SPOT_WHOLE),
				RULE_KEY_PLACES,
				"in %zu of %zu questions with `shuffle: false` the right choice is "
				"%c, which students soon see; take `shuffle` out, or give other "
				"places by `place`",
				t->places[i], t->placed, 'a' + (int)i);
		return;
	}
}

static void
true_false(struct craft *c, struct craft_bank *in)
{
	const struct craft_tally *t = &in->tally;
	size_t all = t->truths + t->falsehoods;
	size_t more = t->truths > t->falsehoods ? t->truths : t->falsehoods;

	if (all < ENOUGH || more * 10 <= all * 6)
		return;
	craft_bank_find(c, in, craft_bank_place(in->bank, KEY_BANK, SPOT_WHOLE), RULE_TRUE_FALSE,
			"%zu of %zu true-or-false questions are %s, so that this answer alone "
			"earns most points; turn some round, until 40 to 60 in 100 are true",
			more, all, more == t->truths ? "true" : "false");
}

static void
levels(struct craft *c, struct craft_bank *in)
{
	const struct craft_tally *t = &in->tally;
	size_t said = t->questions - t->levels[LEVEL_NONE];
	size_t higher = t->levels[LEVEL_APPLY] + t->levels[LEVEL_ANALYZE];
	struct place at = craft_bank_place(in->bank, KEY_BANK, SPOT_WHOLE);

	if (t->questions < ENOUGH)
		return;
	if (said * 2 < t->questions)
		craft_bank_find(c, in, at, RULE_LEVELS,
				"%zu of %zu questions say no `level`, and exams that mix recall, "
				"apply and analyze cannot use them; give each its level",
				t->questions - said, t->questions);
	else if (higher * 4 < said)
		craft_bank_find(c, in, at, RULE_LEVELS,
				"%zu of %zu questions ask for more than recall; work with clients "
				"does: let a quarter or more apply or analyze, a case helps",
				higher, said);
}

static void
choice_counts(struct craft *c, struct craft_bank *in)
{
	const struct craft_tally *t = &in->tally;
	size_t usual = 0;

	for (size_t i = 1; i <= BANK_MAX_CHOICES; i++)
		if (t->counts[i] > t->counts[usual])
			usual = i;
	if (t->singles < ENOUGH || t->counts[usual] * 10 >= t->singles * 8)
		return;
	craft_bank_find(c, in, craft_bank_place(in->bank, KEY_BANK, SPOT_WHOLE), RULE_CHOICE_COUNTS,
			"%zu of %zu single choices have %zu choices and the others more or fewer; "
			"students look for a meaning in that: give most the same number",
			t->counts[usual], t->singles, usual);
}

static void
careful_longest(struct craft *c, struct craft_bank *in)
{
	const struct craft_tally *t = &in->tally;

	if (t->critical >= ENOUGH_CRITICAL &&
	    is_above(t->critical_longest, t->critical_chance, t->critical_variance, beyond))
		craft_bank_find(c, in, craft_bank_place(in->bank, KEY_BANK, SPOT_WHOLE),
				RULE_RISKIER,
				"in %.0f of %zu safety items the right choice is the longest, so "
				"that it is found without knowing the danger; level the lengths",
				t->critical_longest, t->critical);
}

/* Each work's key is taken off the list as it is cited. */
static void
unused_sources(struct craft *c, struct craft_bank *in)
{
	const struct bank *b = in->bank;
	struct map cited;
	bool added;

	map_init(&cited);
	for (size_t i = 0; i < b->n_questions; i++)
		for (size_t k = 0; k < b->questions[i]->n_citations; k++)
			map_put(&cited, span_of(b->questions[i]->citations[k].key), 0, &added);
	for (size_t i = 0; i < b->n_works; i++)
		if (!map_get(&cited, span_of(b->works[i].key)))
			craft_bank_find(c, in, craft_bank_place(b, KEY_SOURCES, (uint16_t)i),
					RULE_UNUSED_SOURCE,
					"no question cites `%s`; a list of works that nothing "
					"rests on misleads: cite it, or take it out",
					b->works[i].key);
	map_release(&cited);
}

void
craft_whole(struct craft *c, struct craft_bank *in)
{
	key_lengths(c, in);
	if (in->bank->translates)
		return;
	key_places(c, in);
	true_false(c, in);
	levels(c, in);
	choice_counts(c, in);
	careful_longest(c, in);
	unused_sources(c, in);
}
