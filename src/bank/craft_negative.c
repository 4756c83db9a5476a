/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stems that ask for what is not so. */
#include "bank/craft_room.h"
#include "bank/craft_said.h"
#include "bank/craft_stem.h"

/* "a reason not to", "not only": no answer turns round by it. */
static bool
is_harmless(const struct said_word *next)
{
	return said_is(next, "to") || said_is(next, "only") || said_is(next, "just") ||
	       said_is(next, "yet");
}

/* Where the words begin that the choices answer: at which or what, or at "who should"; behind the
 * end where there are none. */
static size_t
asked_from(const struct said_sentence *of, const struct said_word *w)
{
	static const char *const modals[] = {"should", "must", "may", "can", "would"};
	size_t i = 0;

	for (size_t k = 0; of->n > 1 && k < sizeof(modals) / sizeof(*modals); k++)
		if ((said_is(&w[0], "who") || said_is(&w[0], "where")) && said_is(&w[1], modals[k]))
			return 0;
	while (i < of->n && !(w[i].is & SAID_PICKS))
		i++;
	return i;
}

/* The `not` that turns "which ... is" round, before another clause begins: a muscle that does not
 * cross the knee is no negative. */
static const struct said_word *
denial(const struct said_sentence *of, const struct said_word *w)
{
	for (size_t i = asked_from(of, w) + 1; i < of->n; i++) {
		if (w[i].is & (SAID_CLAUSE | SAID_ASKS))
			return NULL;
		if ((w[i].is & SAID_DENIES) && !(i + 1 < of->n && is_harmless(&w[i + 1])))
			return &w[i];
		if (said_is(&w[i], "least") && i + 1 < of->n && (w[i + 1].is & SAID_JUDGES) &&
		    !said_is(&w[i - 1], "at"))
			return &w[i];
		if (w[i].after == ',')
			return NULL;
	}
	return NULL;
}

/* "All of these are signs of X except", and the like. */
static const struct said_word *
exception(const struct said_sentence *of, const struct said_word *w)
{
	bool all = false;

	for (size_t i = 0; i < of->n; i++) {
		all = all || (w[i].is & (SAID_ALL | SAID_PICKS));
		if (all && i + 3 >= of->n && said_is(&w[i], "except"))
			return &w[i];
	}
	return NULL;
}

/* Whether a choice denies, in folded words (isn t). */
static bool
denies(const struct craft_words *choice)
{
	for (size_t i = 0; i < choice->n; i++)
		if ((said_classes(choice->items[i].text) & SAID_LACKS) ||
		    (i > 0 && span_is(choice->items[i].text, "t")))
			return true;
	return false;
}

static void
double_negative(struct craft *c, const struct said_word *denial)
{
	const struct question *q = c->item->q;

	if (!has_choices(q))
		return;
	for (size_t i = 0; i < q->n_choices; i++) {
		if (!denies(&c->item->choices[i]))
			continue;
		craft_item_find(c, choice_place(q, i), RULE_DOUBLE_NEGATIVE,
				"the stem has `%.*s`, and this choice denies as well; a student "
				"must undo two negatives to answer: ask for what is so",
				(int)denial->text.n, denial->text.s);
		return;
	}
}

void
stem_negative(struct craft *c, const struct said *s)
{
	const struct said_word *found = NULL;

	if (c->item->q->type == QUESTION_TRUEFALSE || c->item->q->type == QUESTION_CLOZE)
		return;
	for (size_t i = 0; i < s->n_sentences && !found; i++) {
		const struct said_sentence *of = &s->sentences[i];
		const struct said_word *w = &s->words[of->first];
		bool asks = of->end == '?' || (i + 1 == s->n_sentences && of->end != '.');
		if (asks)
			found = denial(of, w);
		if (!found)
			found = exception(of, w);
	}
	if (!found)
		return;
	if (!found->strong)
		craft_item_find(c, stem_place(c), RULE_NEGATIVE,
				"`%.*s` turns the question round and is easily missed; ask for "
				"what is so, or write **%.*s**",
				(int)found->text.n, found->text.s, (int)found->text.n,
				found->text.s);
	double_negative(c, found);
}
