/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words in choices that help or hinder who does not know the matter. */
#include "bank/craft_choices.h"
#include "bank/craft_room.h"

/* Whether the next word after i is one of these. */
static bool
goes_on(const struct craft_words *w, size_t i, const char *const *words)
{
	return i + 1 < w->n && craft_is_one_of(w->items[i + 1].text, words);
}

/* The place of a word that allows no exception; w->n: there is none. `every hour` is how often,
 * `not only` and `not all` are no such claims, and who goes on all fours makes none. */
static size_t
find_absolute(const struct craft_words *w)
{
	static const char *const rhythms[] = {
	    "hour",    "hours", "day",	 "days", "week",  "weeks",  "month",  "few",
	    "year",    "other", "time",	 "two",	 "three", "minute", "second", "morning",
	    "evening", "night", "third", "four", "five",  "six",    "ten",    NULL};
	static const char *const fours[] = {"fours", NULL};
	static const char *const softer[] = {"not", "almost", "nearly", "above", "over", NULL};

	for (size_t i = 0; i < w->n; i++) {
		struct span word = w->items[i].text;
		uint64_t number;
		if (!(w->items[i].cues & CUE_ABSOLUTE) ||
		    (i && craft_is_one_of(w->items[i - 1].text, softer)))
			continue;
		if (span_is(word, "every") &&
		    (goes_on(w, i, rhythms) ||
		     (i + 1 < w->n && parse_count(w->items[i + 1].text, 1000, &number))))
			continue;
		if (span_is(word, "all") && goes_on(w, i, fours))
			continue;
		return i;
	}
	return w->n;
}

static void
absolute(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;

	for (size_t i = 0; i < p->n_right; i++)
		if (find_absolute(&item->choices[i]) < item->choices[i].n)
			return;
	for (size_t i = p->n_right; i < p->n; i++) {
		const struct craft_words *w = &item->choices[i];
		size_t at = find_absolute(w);
		if (p->refers[i] || at == w->n)
			continue;
		struct span word = w->items[at].text;
		if (craft_find_word(&item->stem, 0, "all") < item->stem.n && span_is(word, "all"))
			continue;
		craft_item_find(c, choice_place(item->q, i), RULE_ABSOLUTE,
				"\"%.*s\" in a wrong choice: little is so without exception, which "
				"students know, and strike it out; say it without",
				craft_quoted(word), word.s);
	}
}

static bool
says(struct span text, const char *word)
{
	for (struct span w = span_word(&text); w.n; w = span_word(&text))
		if (span_is(w, word))
			return true;
	return false;
}

/* The place of a word that says how often, and to each reader something else. May as the month is
 * not among them. */
static size_t
find_vague(const struct craft_words *w)
{
	for (size_t i = 0; i < w->n; i++) {
		struct span word = w->items[i].text;
		if (w->items[i].cues & CUE_VAGUE &&
		    (!span_is(word, "may") || i == 0 || says(span_str(&w->shown), "may")))
			return i;
	}
	return w->n;
}

static void
vague(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;

	for (size_t i = 0; i < p->n; i++) {
		const struct craft_words *w = &item->choices[i];
		size_t at = find_vague(w);
		if (at < w->n)
			craft_item_find(
			    c, choice_place(item->q, i), RULE_VAGUE,
			    "\"%.*s\" means more to one reader than to another, so that "
			    "nobody can say this is wrong; say how often, or say what is so",
			    craft_quoted(w->items[at].text), w->items[at].text.s);
	}
}

/* The word that choice i shares with the stem and with no other choice; NULL: there is none. */
static const struct craft_word *
own_echo(const struct craft_item *item, const struct picks *p, size_t i)
{
	const struct craft_words *w = &item->choices[i];

	for (size_t k = 0; k < w->n; k++) {
		const struct craft_word *word = &w->items[k];
		bool shared = word->common || word->text.n < 4 || word->cues & CUE_PERSON ||
			      !craft_words_have(&item->stem, word->root);
		for (size_t j = 0; j < p->n && !shared; j++)
			shared = j != i && craft_words_have(&item->choices[j], word->root);
		if (!shared)
			return word;
	}
	return NULL;
}

static void
echo(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;

	if (!p->single)
		return;
	const struct craft_word *word = own_echo(item, p, 0);
	if (!word)
		return;
	/* Who goes by the words of the stem is led astray as well. */
	for (size_t i = 1; i < p->n; i++)
		if (own_echo(item, p, i))
			return;
	craft_item_find(
	    c, choice_place(item->q, 0), RULE_ECHO,
	    "\"%.*s\" stands in the question and in the right choice alone, which gives "
	    "it away; use another word, or have it in a wrong choice too",
	    craft_quoted(word->text), word->text.s);
}

/* How many words all choices begin with; none is nothing but these. */
static size_t
shared_start(const struct craft_item *item, const struct picks *p)
{
	const struct craft_words *first = &item->choices[0];
	size_t n = first->n - (first->n > 0);

	for (size_t i = 1; i < p->n; i++) {
		const struct craft_words *w = &item->choices[i];
		size_t same = 0;
		if (p->refers[i])
			continue;
		while (same < n && same + 1 < w->n &&
		       span_same(first->items[same].text, w->items[same].text))
			same++;
		n = same;
	}
	return n;
}

/* Flexor carpi is of a name, as is whatever has no small words. */
static void
repeated_start(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;
	const struct craft_words *w = &item->choices[0];
	size_t n = p->n < 3 || p->refers[0] || p->numbers ? 0 : shared_start(item, p);
	size_t common = 0;

	for (size_t i = 0; i < n; i++)
		common += w->items[i].common;
	if (n < 2 || common == 0 || (common == n && n < 3))
		return;
	const char *start = w->items[0].text.s, *end = w->items[n - 1].text.s;
	size_t bytes = (size_t)(end - start) + w->items[n - 1].text.n;
	craft_item_find(
	    c, choice_place(item->q, 0), RULE_REPEATED_START,
	    "every choice begins with \"%.*s\", which is read again and again; put it at "
	    "the stem's end, so that the choices hold what differs",
	    craft_quoted((struct span){start, bytes}), start);
}

void
craft_cues(struct craft *c, const struct picks *p)
{
	absolute(c, p);
	vague(c, p);
	echo(c, p);
	repeated_start(c, p);
}
