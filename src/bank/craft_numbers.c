/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choices that are numbers, alone or with units. */
#include <math.h>

#include "bank/craft_choices.h"
#include "bank/craft_room.h"

/* In the smallest unit. */
static double
low_of(const struct amount *a)
{
	return a->low * a->factor;
}

/* By the lower end, and by the upper where it is the same, or is all there is. */
static int
compare(const struct amount *a, const struct amount *b)
{
	double x = low_of(a), y = low_of(b);

	if (x == y)
		x = a->high * a->factor, y = b->high * b->factor;
	return x < y ? -1 : x > y;
}

static bool
comparable(const struct amount *a, const struct amount *b)
{
	return (a->quantity != QUANTITY_OTHER && a->quantity == b->quantity) ||
	       amount_same_unit(a, b);
}

/* At least 5, at least 10: each names a bound, and the stem asks which. */
static bool
same_bounds(const struct picks *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (!p->refers[i] &&
		    (!p->amounts[i].bound || p->amounts[i].bound != p->amounts[0].bound))
			return false;
	return true;
}

static bool
overlaps(const struct amount *a, const struct amount *b)
{
	return (a->range || b->range) && comparable(a, b) && a->factor == b->factor &&
	       amounts_meet(a, b) && compare(a, b) != 0;
}

static void
overlap(struct craft *c, const struct picks *p)
{
	const struct question *q = c->item->q;

	if (same_bounds(p))
		return;
	for (size_t i = 1; i < p->n; i++)
		for (size_t k = 0; !p->refers[i] && k < i; k++) {
			if (p->refers[k] || !overlaps(&p->amounts[k], &p->amounts[i]))
				continue;
			craft_item_find(
			    c, choice_place(q, i), RULE_OVERLAP,
			    "this overlaps with \"%.*s\" in line %zu, so that a number can be "
			    "in both; let one end before the other begins",
			    craft_quoted(span_str(&c->item->choices[k].shown)),
			    c->item->choices[k].shown.s, choice_place(q, k).line);
			break;
		}
}

/* The first of the choices that leaves the order that those before it stand in; `behind`: none. */
static size_t
first_unsorted(const struct picks *p, size_t from, size_t behind)
{
	int way = 0;
	size_t before = behind;

	for (size_t i = from; i < behind; i++) {
		if (p->refers[i])
			continue;
		if (before < behind) {
			if (!comparable(&p->amounts[before], &p->amounts[i]))
				return behind;
			int step = compare(&p->amounts[before], &p->amounts[i]);
			if (way && step && step != way)
				return i;
			way = step ? step : way;
		}
		before = i;
	}
	return behind;
}

/* Where choices are shown as they stand, the right one has to have the place that its number has
 * among the wrong ones. Which that is; 0: it has it. */
static size_t
wrong_place(const struct question *q, const struct picks *p)
{
	size_t below = 0, n = p->n - 1;

	if (q->shuffle || q->numbers || !p->single || p->n < 3)
		return 0;
	for (size_t i = 1; i < p->n; i++) {
		if (p->refers[i] || !comparable(&p->amounts[0], &p->amounts[i]))
			return 0;
		below += compare(&p->amounts[i], &p->amounts[0]) < 0;
	}
	bool rises = compare(&p->amounts[1], &p->amounts[n]) < 0;
	size_t place = (rises ? below : n - below) + 1;
	return place == (q->place ? q->place : 1) ? 0 : place;
}

static void
unsorted(struct craft *c, const struct picks *p)
{
	const struct question *q = c->item->q;
	size_t i = first_unsorted(p, p->n_right, p->n);

	if (i == p->n && !p->single && first_unsorted(p, 0, p->n_right) < p->n_right)
		i = first_unsorted(p, 0, p->n_right);
	if (i < p->n) {
		craft_item_find(
		    c, choice_place(q, i), RULE_UNSORTED,
		    "\"%.*s\" is out of order: numbers are searched through faster when "
		    "they rise or fall; sort them",
		    craft_quoted(span_str(&c->item->choices[i].shown)),
		    c->item->choices[i].shown.s);
		return;
	}
	size_t place = wrong_place(q, p);
	if (place)
		craft_item_find(c, choice_place(q, 0), RULE_UNSORTED,
				"not shuffled, \"%.*s\" is shown out of order among the other "
				"numbers, which gives it away; say `place: %zu`",
				craft_quoted(span_str(&c->item->choices[0].shown)),
				c->item->choices[0].shown.s, place);
}

/* Whether two units are written apart though they measure the same, or one lacks. */
static bool
differ(const struct amount *a, const struct amount *b)
{
	if (!a->unit_name && !b->unit_name)
		return false;
	if (a->unit.n == 0 || b->unit.n == 0)
		return true;
	return a->quantity == b->quantity && a->unit_name != b->unit_name;
}

/* 10 minutes, an hour, a day and a week have no unit that suits them all; and where the numbers are
 * the same, the unit is what is asked. */
static bool
units_are_needed(const struct picks *p)
{
	double least = HUGE_VAL, most = 0;
	bool same = true;

	for (size_t i = 0; i < p->n; i++) {
		const struct amount *a = &p->amounts[i];
		if (p->refers[i])
			continue;
		double x = fabs(isinf(a->low) ? a->high : a->low);
		same = same && a->low == p->amounts[0].low && a->high == p->amounts[0].high;
		least = x * a->factor < least ? x * a->factor : least;
		most = x * a->factor > most ? x * a->factor : most;
	}
	return same || most > 100 * least;
}

/* Which choice differs from the first in what `differs` looks at; the first itself where it alone
 * does. p->n: none. */
static size_t
odd_one(const struct picks *p, bool (*differs)(const struct amount *, const struct amount *))
{
	size_t odd = p->n, n = 0, others = 0;

	for (size_t i = 1; i < p->n; i++) {
		if (p->refers[i])
			continue;
		others++;
		if (!differs(&p->amounts[0], &p->amounts[i]))
			continue;
		odd = n++ ? odd : i;
	}
	return n > 1 && n == others ? 0 : odd;
}

static bool
differ_in_words(const struct amount *a, const struct amount *b)
{
	return a->words != b->words;
}

static bool
differ_in_decimals(const struct amount *a, const struct amount *b)
{
	return a->decimals != b->decimals;
}

/* By how many decimals the numbers differ at most. */
static int
spread(const struct picks *p)
{
	int least = p->amounts[0].decimals, most = least;

	for (size_t i = 1; i < p->n; i++) {
		if (p->refers[i])
			continue;
		least = p->amounts[i].decimals < least ? p->amounts[i].decimals : least;
		most = p->amounts[i].decimals > most ? p->amounts[i].decimals : most;
	}
	return most - least;
}

static void
units_rule(struct craft *c, const struct picks *p)
{
	size_t unit = odd_one(p, differ), word = odd_one(p, differ_in_words),
	       fine = odd_one(p, differ_in_decimals), i;
	const char *form;

	if (unit < p->n && !units_are_needed(p)) {
		i = unit;
		form = "has another unit than the rest; write all in one unit";
	} else if (word < p->n) {
		i = word;
		form = "is in words and others in digits, or the reverse; write all in one way";
	} else if (fine == 0 || (fine < p->n && spread(p) > 1)) {
		/* 0.5, 1, 1.5 is how people count. */
		i = fine;
		form = "has more or fewer decimals than the rest; give all the same";
	} else {
		return;
	}
	craft_item_find(c, choice_place(c->item->q, i), RULE_UNITS,
			"\"%.*s\" %s: numbers of one form are compared by size alone",
			craft_quoted(span_str(&c->item->choices[i].shown)),
			c->item->choices[i].shown.s, form);
}

void
craft_numbers(struct craft *c, const struct picks *p)
{
	if (!p->numbers || p->refers[0])
		return;
	overlap(c, p);
	unsorted(c, p);
	units_rule(c, p);
}
