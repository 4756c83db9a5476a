/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two choices that say the same, or nearly, or one of which holds the other. */
#include <string.h>

#include "bank/craft_choices.h"
#include "bank/craft_room.h"

/* Folding drops the minus and the point of a number. */
static bool
has_digits(const struct craft_words *w)
{
	return strpbrk(w->shown.s, "0123456789") != NULL;
}

/* The next word from *i on that is no article, or NULL. */
static const struct craft_word *
next_word(const struct craft_words *w, size_t *i)
{
	while (*i < w->n && w->items[*i].cues & CUE_ARTICLE)
		++*i;
	return *i < w->n ? &w->items[(*i)++] : NULL;
}

static bool
same_words(const struct craft_words *a, const struct craft_words *b)
{
	size_t i = 0, k = 0;

	for (;;) {
		const struct craft_word *x = next_word(a, &i), *y = next_word(b, &k);
		if (!x || !y)
			return x == y;
		if (!span_same(x->text, y->text))
			return false;
	}
}

static bool
is_letter_case(const struct craft_words *a, const struct craft_words *b)
{
	return a->n == 1 && b->n == 1 && a->shown.len <= 5 && b->shown.len <= 5;
}

/* Whether words of a from..end are those of b from..end. */
static bool
same_part(const struct craft_words *a, size_t a_from, size_t a_end, const struct craft_words *b,
	  size_t b_from, size_t b_end)
{
	if (a_end - a_from != b_end - b_from || a_end == a_from)
		return false;
	for (size_t i = 0; i < a_end - a_from; i++)
		if (!span_same(a->items[a_from + i].text, b->items[b_from + i].text))
			return false;
	return true;
}

/* Biceps and triceps, triceps and biceps; but pale and then red is not red and then pale. */
static bool
swapped_words(const struct craft_words *a, const struct craft_words *b,
	      const struct craft_words *stem)
{
	static const char *const ordered[] = {"then", "before", "after", "order", "first", NULL};

	if (a->n != b->n)
		return false;
	size_t x = craft_find_word(a, 0, "and"), y = craft_find_word(b, 0, "and");
	if (x == a->n || y == b->n || !same_part(a, 0, x, b, y + 1, b->n) ||
	    !same_part(a, x + 1, a->n, b, 0, y))
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (craft_is_one_of(a->items[i].text, ordered))
			return false;
	for (size_t i = 0; ordered[i]; i++)
		if (craft_find_word(stem, 0, ordered[i]) < stem->n)
			return false;
	return true;
}

static bool
same_amount(const struct amount *a, const struct amount *b)
{
	return a->low == b->low && a->high == b->high && a->low_out == b->low_out &&
	       a->high_out == b->high_out && amount_same_unit(a, b);
}

static bool
say_the_same(const struct craft_item *item, const struct picks *p, size_t i, size_t k)
{
	const struct craft_words *a = &item->choices[i], *b = &item->choices[k];

	if (p->is_amount[i] && p->is_amount[k])
		return same_amount(&p->amounts[i], &p->amounts[k]);
	if (a->n == 0 || b->n == 0 || has_digits(a) || has_digits(b) || is_letter_case(a, b))
		return false;
	return same_words(a, b) || (p->english && swapped_words(a, b, &item->stem));
}

/* A lone letter may be a name: hepatitis B. */
static bool
tells(const struct craft_word *word)
{
	if (word->cues & CUE_ARTICLE)
		return false;
	return !word->common || word->text.n == 1 || word->cues & CUE_TURNS;
}

static const struct craft_word *
next_telling(const struct craft_words *w, size_t *i)
{
	while (*i < w->n && !tells(&w->items[*i]))
		++*i;
	return *i < w->n ? &w->items[(*i)++] : NULL;
}

/* Compression of a nerve, nerve compression. */
static bool
turned_round(const struct craft_words *a, const struct craft_words *b)
{
	if (b->n != 2 || a->n < 3 || a->n > 4 || !span_is(a->items[1].text, "of"))
		return false;
	size_t n = a->n - 1;
	return (n == 2 || a->items[2].cues & CUE_ARTICLE) && a->items[0].root == b->items[1].root &&
	       a->items[n].root == b->items[0].root;
}

/* Whether they differ in endings and small words alone. */
static bool
nearly_same(const struct craft_words *a, const struct craft_words *b)
{
	size_t i = 0, k = 0, n = 0;

	if (has_digits(a) || has_digits(b) || is_letter_case(a, b))
		return false;
	if (turned_round(a, b) || turned_round(b, a))
		return true;
	for (;; n++) {
		const struct craft_word *x = next_telling(a, &i), *y = next_telling(b, &k);
		if (!x || !y)
			return x == y && n > 0;
		if (x->root != y->root)
			return false;
	}
}

/* Whether a stands in b, in one piece, and b is more. A place where it is denied is not meant. */
static bool
stands_within(const struct craft_words *a, const struct craft_words *b)
{
	size_t told = 0;

	for (size_t i = 0; i < a->n; i++)
		told += !a->items[i].common;
	if (told == 0 || a->n >= b->n)
		return false;
	for (size_t at = 0; at + a->n <= b->n; at++) {
		size_t n = 0;
		if (at && (span_is(b->items[at - 1].text, "no") ||
			   span_is(b->items[at - 1].text, "not") ||
			   span_is(b->items[at - 1].text, "without")))
			continue;
		while (n < a->n && a->items[n].root == b->items[at + n].root)
			n++;
		if (n == a->n)
			return true;
	}
	return false;
}

/* A name among longer ones (rib, floating rib) is a thing of its own; a list or a clause that goes
 * on behind it takes it in. */
static bool
takes_in(const struct craft_words *a, const struct craft_words *b)
{
	static const char *const joints[] = {"and",	"or",	 "with", "plus",  "but",
					     "because", "both",	 "also", "which", "as",
					     "so",	"while", NULL};

	if (!stands_within(a, b))
		return false;
	if (a->n >= 3 || (a->n == 2 && b->n > 3) ||
	    (b->n > 3 && a->items[0].root == b->items[0].root))
		return true;
	for (size_t i = 0; i < b->n; i++)
		if (craft_is_one_of(b->items[i].text, joints))
			return true;
	return false;
}

/* Says of choice i what it is to choice k. */
static void
find_pair(struct craft *c, enum rule rule, size_t i, size_t k, const char *is, const char *fix)
{
	struct span other = span_str(&c->item->choices[k].shown);

	craft_item_find(c, choice_place(c->item->q, i), rule, "%s \"%.*s\" in line %zu%s", is,
			craft_quoted(other), other.s, choice_place(c->item->q, k).line, fix);
}

static void
judge_pair(struct craft *c, const struct picks *p, size_t i, size_t k)
{
	const struct craft_words *a = &c->item->choices[i], *b = &c->item->choices[k];

	if (say_the_same(c->item, p, i, k)) {
		find_pair(c, RULE_SAME_CHOICE, i, k, "this says the same as",
			  ": neither can be right alone; change one, or take it out");
	} else if (!p->english || p->numbers) {
		return;
	} else if (nearly_same(a, b)) {
		find_pair(c, RULE_NEAR_CHOICE, i, k, "this says nearly the same as",
			  ": who sees that strikes both out; let them differ in what counts");
	} else if (takes_in(a, b) || takes_in(b, a)) {
		size_t holder = takes_in(a, b) ? k : i, held = holder == k ? i : k;
		find_pair(c, RULE_WITHIN, holder, held, "this holds",
			  ", so that where it is right the other is too; let each say something of "
			  "its own");
	}
}

void
craft_pairs(struct craft *c, const struct picks *p)
{
	for (size_t i = 1; i < p->n; i++)
		for (size_t k = 0; k < i; k++)
			if (!p->refers[i] && !p->refers[k])
				judge_pair(c, p, i, k);
}
