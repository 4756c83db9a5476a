/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Flaws of choices, against each other and against the stem: the rules on choices that point at
 * others, and on how many there are. */
#include "bank/craft_choices.h"

#include "bank/craft_room.h"

bool
craft_is_one_of(struct span word, const char *const *words)
{
	for (; *words; words++)
		if (span_is(word, *words))
			return true;
	return false;
}

size_t
craft_find_word(const struct craft_words *w, size_t from, const char *word)
{
	while (from < w->n && !span_is(w->items[from].text, word))
		from++;
	return from;
}

int
craft_quoted(struct span text)
{
	size_t n = text.n < 60 ? text.n : 60;

	while (n < text.n && n && ((unsigned char)text.s[n] & 0xC0) == 0x80)
		n--;
	return (int)n;
}

/* Whether all words are of those that point at the other choices: all of these are correct. */
static bool
points_at_others(const struct craft_words *w, const char *const *openers)
{
	static const char *const between[] = {
	    "of",    "the",  "is",	  "are",    "apply", "one", "every", "each", "all", "two",
	    "three", "four", "mentioned", "listed", "given", "or",  "none",  "both", NULL};
	static const char *const pointers[] = {
	    "above",   "these", "those",   "them",	 "following", "preceding", "foregoing",
	    "others",  "other", "choices", "choice",	 "answers",   "answer",	   "options",
	    "correct", "right", "true",	   "statements", "apply",     NULL};
	bool points = false;

	if (w->n < 2 || w->n > 7 || !craft_is_one_of(w->items[0].text, openers))
		return false;
	for (size_t i = 1; i < w->n; i++) {
		bool pointer = craft_is_one_of(w->items[i].text, pointers);
		if (!pointer && !craft_is_one_of(w->items[i].text, between))
			return false;
		points = points || pointer;
	}
	return points;
}

/* The place that a letter or a number names; 0: none of the choices. */
static size_t
named_place(struct span word, size_t n)
{
	uint64_t place;

	if (word.n == 1 && word.s[0] >= 'a' && word.s[0] <= 'z')
		place = (uint64_t)(word.s[0] - 'a') + 1;
	else if (!parse_count(word, n, &place))
		return 0;
	return place <= n ? (size_t)place : 0;
}

/* Both A and B; answers 1 and 3. */
static bool
joins_places(const struct craft_words *w, size_t n)
{
	static const char *const joints[] = {"both",	"and",	"or",	   "answers", "choices",
					     "options", "only", "neither", "nor",     NULL};
	size_t places = 0, joined = 0;

	for (size_t i = 0; i < w->n; i++) {
		size_t place = named_place(w->items[i].text, n);
		bool joint = craft_is_one_of(w->items[i].text, joints);
		if (!place && !joint)
			return false;
		places += place > 0;
		joined += joint;
	}
	return places > 1 && joined > 0;
}

/* A stem with letters or numbers of its own has given its choices names: fibers of type A and C. */
static bool
names_places(const struct craft_words *stem)
{
	for (size_t i = 0; i < stem->n; i++)
		if (!span_is(stem->items[i].text, "a") && named_place(stem->items[i].text, 26))
			return true;
	return false;
}

/* "None of them" among "Two of them" and "One of them" is a number. */
static bool
counts(const struct craft_item *item, size_t n, size_t i)
{
	const struct craft_words *w = &item->choices[i];
	struct span last = w->items[w->n - 1].text;
	size_t alike = 0;

	for (size_t k = 0; k < n; k++) {
		const struct craft_words *other = &item->choices[k];
		alike += k != i && other->n && span_same(other->items[other->n - 1].text, last);
	}
	return alike > 1;
}

static void
all_above(struct craft *c, struct picks *p)
{
	static const char *const openers[] = {"all", "any", "both", "each", "every", NULL};
	const struct craft_item *item = c->item;
	size_t joins = 0;

	for (size_t i = 0; i < p->n; i++)
		joins += joins_places(&item->choices[i], 26);
	bool pairs = joins == p->n || names_places(&item->stem);
	for (size_t i = 0; i < p->n; i++) {
		const struct craft_words *w = &item->choices[i];
		p->refers[i] = (points_at_others(w, openers) && !counts(item, p->n, i)) ||
			       (!pairs && joins_places(w, p->n));
		if (p->refers[i])
			craft_item_find(
			    c, choice_place(item->q, i), RULE_ALL_ABOVE,
			    "\"%.*s\" is answered by who knows two of the others, or one "
			    "that is wrong; ask for several answers (`answers`) instead",
			    craft_quoted(span_str(&w->shown)), w->shown.s);
	}
}

static void
none_above(struct craft *c, struct picks *p)
{
	static const char *const openers[] = {"none", "neither", "no", NULL};
	const struct craft_item *item = c->item;

	for (size_t i = 0; i < p->n; i++) {
		const struct craft_words *w = &item->choices[i];
		if (p->refers[i] || !points_at_others(w, openers) || counts(item, p->n, i))
			continue;
		p->refers[i] = true;
		craft_item_find(c, choice_place(item->q, i), RULE_NONE_ABOVE,
				"\"%.*s\" shows that a student knows what is wrong, not what is "
				"right; put a mistake that students make in its place",
				craft_quoted(span_str(&w->shown)), w->shown.s);
	}
}

static void
few_choices(struct craft *c, const struct picks *p)
{
	const struct question *q = c->item->q;

	if (p->single && p->n < 3)
		craft_item_find(c, question_place(q, KEY_WRONG, SPOT_WHOLE), RULE_FEW_CHOICES,
				"of two choices half the guesses are right; add a wrong one that "
				"students believe, or make it true or false");
	else if (p->single && p->n > 5)
		craft_item_find(c, choice_place(q, 5), RULE_FEW_CHOICES,
				"of %zu choices the last are hardly ever taken, and all must be "
				"read; keep the two to four wrong ones that students believe",
				p->n);
}

static void
read_amounts(const struct craft_item *item, struct picks *p)
{
	size_t amounts = 0, refer = 0;

	for (size_t i = 0; i < p->n; i++) {
		refer += p->refers[i];
		p->is_amount[i] =
		    amount_read(&p->amounts[i], span_str(&item->choices[i].shown), p->english);
		amounts += p->is_amount[i];
	}
	p->numbers = amounts > 1 && amounts + refer == p->n;
}

void
craft_choices(struct craft *c)
{
	const struct question *q = c->item->q;
	struct picks p;

	if ((q->type != QUESTION_SINGLE && q->type != QUESTION_MULTIPLE) || q->n_choices < 2)
		return;
	p.n = q->n_choices;
	p.single = q->type == QUESTION_SINGLE;
	p.english = c->item->in->english;
	for (size_t i = p.n_right = 0; i < p.n; i++) {
		p.refers[i] = false;
		p.n_right += q->choices[i].right;
	}
	if (p.english) {
		all_above(c, &p);
		none_above(c, &p);
	}
	read_amounts(c->item, &p);
	few_choices(c, &p);
	craft_lengths(c, &p);
	craft_numbers(c, &p);
	craft_looks(c, &p);
	craft_pairs(c, &p);
	if (!p.english)
		return;
	craft_grammar(c, &p);
	craft_cues(c, &p);
	craft_kin(c, &p);
}
