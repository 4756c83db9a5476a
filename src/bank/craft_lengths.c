/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choices that stand out by their length. */
#include "bank/craft_choices.h"
#include "bank/craft_room.h"

/* Short choices are names, which are as long as they are; and a difference of a few letters nobody
 * sees. */
enum { FEW_WORDS = 3, FEW_LETTERS = 22, LONG_LETTERS = 28, SEEN_LETTERS = 6 };

/* The letters of choices from `from` on, before `behind`, less those that refer to others. */
struct lengths {
	size_t n, shortest, longest; /* the places of these two */
	double sum;
};

static struct lengths
measure(const struct craft_item *item, const struct picks *p, size_t from, size_t behind)
{
	struct lengths l = {.shortest = from, .longest = from};
	bool first = true;

	for (size_t i = from; i < behind; i++) {
		if (p->refers[i])
			continue;
		if (first || item->letters[i] < item->letters[l.shortest])
			l.shortest = i;
		if (first || item->letters[i] > item->letters[l.longest])
			l.longest = i;
		l.sum += (double)item->letters[i];
		l.n++;
		first = false;
	}
	return l;
}

/* Flexor carpi radialis longus: few words, and no small ones but an article. */
static bool
is_name(const struct craft_item *item, size_t i)
{
	const struct craft_words *w = &item->choices[i];
	size_t words = 0, small = 0;

	for (size_t k = 0; k < w->n; k++) {
		words += !(w->items[k].cues & CUE_ARTICLE);
		small += w->items[k].common && !(w->items[k].cues & CUE_ARTICLE);
	}
	return item->letters[i] < FEW_LETTERS ||
	       (item->letters[i] < 2 * FEW_LETTERS &&
		(words <= FEW_WORDS || (words == FEW_WORDS + 1 && small == 0)));
}

/* Whether the right choices show by being longer than every wrong one. */
static bool
longest_key(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;
	struct lengths rights = measure(item, p, 0, p->n_right);
	struct lengths wrongs = measure(item, p, p->n_right, p->n);

	if (!rights.n || wrongs.n < 2 || is_name(item, rights.longest))
		return false;
	double right = rights.sum / (double)rights.n, wrong = wrongs.sum / (double)wrongs.n;
	size_t least = item->letters[rights.shortest], most = item->letters[wrongs.longest];
	if (right <= 1.25 * wrong || least < most + SEEN_LETTERS || least * 20 < most * 23)
		return false;
	craft_item_find(c, choice_place(item->q, rights.longest), RULE_LONGEST_KEY,
			"the right %s %.0f letters, the wrong ones %.0f on average: who guesses "
			"takes the longest; shorten it, or fill the wrong ones up",
			rights.n > 1 ? "choices have" : "choice has", right, wrong);
	return true;
}

static void
uneven(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;
	struct lengths all = measure(item, p, 0, p->n);

	if (all.n < 3 || item->choices[all.longest].n < 5)
		return;
	size_t most = item->letters[all.longest], least = item->letters[all.shortest];
	if (most < LONG_LETTERS || most <= 2 * least)
		return;
	double mean = (all.sum - (double)most - (double)least) / (double)(all.n - 2);
	bool long_one = (double)most / mean > mean / (double)least;
	craft_item_find(
	    c, choice_place(item->q, long_one ? all.longest : all.shortest), RULE_UNEVEN,
	    "this choice has %zu letters, another one %zu: what differs in length draws the eye, "
	    "right or wrong; bring them closer together",
	    long_one ? most : least, long_one ? least : most);
}

void
craft_lengths(struct craft *c, const struct picks *p)
{
	if (!p->numbers && !longest_key(c, p))
		uneven(c, p);
}
