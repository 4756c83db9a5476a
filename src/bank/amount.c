/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/amount.h"

#include <math.h>
#include <string.h>

enum { LONGEST_UNIT = 40 };

static const struct unit {
	const char *name, *others[5]; /* singular */
	enum quantity quantity;
	double factor;
} units[] = {
    {"second", {"s", "sec"}, TIME, 1},
    {"minute", {"min"}, TIME, 60},
    {"hour", {"h", "hr"}, TIME, 3600},
    {"day", {"d"}, TIME, 86400},
    {"week", {"wk"}, TIME, 604800},
    {"month", {NULL}, TIME, 2629800},
    {"year", {"yr"}, TIME, 31557600},
    {"millimeter", {"mm", "millimetre"}, LENGTH, 1},
    {"centimeter", {"cm", "centimetre"}, LENGTH, 10},
    {"inch", {"in", "inche"}, LENGTH, 25.4},
    {"foot", {"ft", "feet"}, LENGTH, 304.8},
    {"meter", {"m", "metre"}, LENGTH, 1000},
    {"kilometer", {"km", "kilometre"}, LENGTH, 1e6},
    {"milligram", {"mg"}, MASS, 1},
    {"gram", {"g"}, MASS, 1000},
    {"ounce", {"oz"}, MASS, 28350},
    {"pound", {"lb"}, MASS, 453592},
    {"kilogram", {"kg", "kilo"}, MASS, 1e6},
    {"milliliter", {"ml", "millilitre"}, VOLUME, 1},
    {"liter", {"l", "litre"}, VOLUME, 1000},
    {"percent", {"%"}, SHARE, 1},
    {"degree", {"\u00B0"}, ANGLE, 1},
    {"mmHg", {"mmhg"}, PRESSURE, 1},
    {"kilopascal", {"kpa"}, PRESSURE, 7.5},
    {"hertz", {"hz"}, FREQUENCY, 60},
    {"beats a minute", {"bpm"}, FREQUENCY, 1},
    {"celsius", {"\u00B0c", "c"}, WARMTH, 1},
    {"fahrenheit", {"\u00B0f", "f"}, WARMTH, 1},
};

static char
lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

/* Takes the word off the text's start, capitals or not, with the spaces behind it; a word of
 * letters goes no further. */
static bool
take(struct span *text, const char *word)
{
	size_t n = strlen(word);
	char last = word[n - 1];

	if (text->n < n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (lower(text->s[i]) != word[i])
			return false;
	if (last >= 'a' && last <= 'z' && text->n > n && lower(text->s[n]) >= 'a' &&
	    lower(text->s[n]) <= 'z')
		return false;
	*text = span_trim((struct span){text->s + n, text->n - n});
	return true;
}

static bool
take_any(struct span *text, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (take(text, words[i]))
			return true;
	return false;
}

/* One word of a number. */
static bool
take_count(struct span *text, double *x)
{
	static const struct {
		const char *word;
		double x;
	} words[] = {
	    {"one", 1},	    {"two", 2},	      {"three", 3},    {"four", 4},	{"five", 5},
	    {"six", 6},	    {"seven", 7},     {"eight", 8},    {"nine", 9},	{"ten", 10},
	    {"eleven", 11}, {"twelve", 12},   {"fifteen", 15}, {"twenty", 20},	{"thirty", 30},
	    {"forty", 40},  {"fifty", 50},    {"sixty", 60},   {"seventy", 70}, {"eighty", 80},
	    {"ninety", 90}, {"hundred", 100}, {"zero", 0},
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (take(text, words[i].word)) {
			*x = words[i].x;
			return true;
		}
	return false;
}

/* two, twenty-five, one hundred and twenty */
static bool
take_number_word(struct span *text, double *x)
{
	double more;

	if (!take_count(text, x))
		return false;
	for (;;) {
		struct span rest = *text;
		if (!take(&rest, "-"))
			take(&rest, "and");
		if (!take_count(&rest, &more) || (more < 100 && more >= *x))
			return true;
		*x = more == 100 ? *x * 100 : *x + more;
		*text = rest;
	}
}

static size_t
digits(struct span text)
{
	size_t n = 0;

	while (n < text.n && text.s[n] >= '0' && text.s[n] <= '9')
		n++;
	return n;
}

static struct span
behind(struct span text, size_t n)
{
	return (struct span){text.s + n, text.n - n};
}

/* The digits at the text's start, and behind them groups of three and decimals. */
static bool
take_digits(struct span *text, bool english, struct amount *a, double *x)
{
	char number[32];
	size_t n = digits(*text), used = n;
	int decimals = 0;

	if (n > 15 || (n == 0 && (text->n < 2 || text->s[0] != '.' || !digits(behind(*text, 1)))))
		return false;
	memcpy(number, text->s, n);
	while (english && n < 15 && text->n > used && text->s[used] == ',' &&
	       digits(behind(*text, used + 1)) == 3) {
		memcpy(number + n, text->s + used + 1, 3);
		n += 3;
		used += 4;
	}
	char point = english ? '.' : ',';
	if (text->n > used + 1 && (text->s[used] == '.' || text->s[used] == point)) {
		size_t more = digits(behind(*text, used + 1));
		if (more > 10)
			return false;
		number[n++] = '.';
		memcpy(number + n, text->s + used + 1, more);
		n += more;
		used += 1 + more;
		decimals = (int)more;
	}
	if (!parse_number((struct span){number, n}, x))
		return false;
	if (decimals > a->decimals)
		a->decimals = decimals;
	*text = span_trim(behind(*text, used));
	return true;
}

static bool
take_number(struct span *text, bool english, struct amount *a, double *x)
{
	bool minus = take(text, "-") || take(text, "\u2212");

	if (!take_digits(text, english, a, x)) {
		if (!english || !take_number_word(text, x))
			return false;
		a->words = true;
	}
	if (minus)
		*x = -*x;
	return true;
}

/* Behind the first number, or its unit: that a second one follows. */
static bool
take_dash(struct span *text, bool english)
{
	static const char *const dashes[] = {"-", "\u2013", "\u2014", "to", "through"};

	return take_any(text, dashes, english ? 5 : 3);
}

/* 10% to 20%: a unit of one word may stand behind the first number too. */
static bool
take_second(struct span *text, bool english, struct amount *a)
{
	struct span rest = *text;

	if (!take_dash(&rest, english)) {
		size_t n = 0;
		while (n < rest.n && !strchr(" -0123456789", rest.s[n]))
			n++;
		rest = span_trim(behind(rest, n));
		if (!take_dash(&rest, english))
			return false;
	}
	if (!take_number(&rest, english, a, &a->high))
		return false;
	a->range = true;
	*text = rest;
	return true;
}

/* What opens a range at one end, in front of its number. */
static void
take_bound(struct span *text, struct amount *a)
{
	static const char *const high_out[] = {"less than", "under", "below", "fewer than", "<"};
	static const char *const high[] = {"up to", "at most", "no more than", "\u2264"};
	static const char *const low_out[] = {"more than", "over", "above", "greater than", ">"};
	static const char *const low[] = {"at least", "no less than", "\u2265"};

	a->high_out = take_any(text, high_out, sizeof(high_out) / sizeof(*high_out));
	if (a->high_out || take_any(text, high, sizeof(high) / sizeof(*high)))
		a->bound = BOUND_HIGH;
	if (a->bound)
		return;
	a->low_out = take_any(text, low_out, sizeof(low_out) / sizeof(*low_out));
	if (a->low_out || take_any(text, low, sizeof(low) / sizeof(*low)))
		a->bound = BOUND_LOW;
}

/* Cuts "or more" off the text's end. */
static bool
cut_tail(struct span *text, const char *tail)
{
	size_t n = strlen(tail);

	if (text->n < n || memcmp(text->s + text->n - n, tail, n) != 0)
		return false;
	*text = span_trim((struct span){text->s, text->n - n});
	return true;
}

/* The same behind the unit: 20 minutes or more. */
static void
take_tail(struct span *text, struct amount *a)
{
	static const char *const low[] = {"or more",  "or longer", "or over",
					  "and over", "and above", "and more"};
	static const char *const high[] = {"or less", "or fewer", "or under", "and under",
					   "and below"};

	for (size_t i = 0; i < sizeof(low) / sizeof(*low); i++)
		if (cut_tail(text, low[i]))
			a->bound = BOUND_LOW;
	for (size_t i = 0; i < sizeof(high) / sizeof(*high); i++)
		if (cut_tail(text, high[i]))
			a->bound = BOUND_HIGH;
}

/* The word without capitals and the s of a plural. */
static bool
singular(char *name, size_t room, struct span word)
{
	if (word.n == 0 || word.n >= room)
		return false;
	for (size_t i = 0; i < word.n; i++)
		name[i] = lower(word.s[i]);
	if (word.n > 2 && name[word.n - 1] == 's')
		word.n--;
	name[word.n] = '\0';
	return true;
}

static bool
is_named(const struct unit *unit, const char *name)
{
	bool found = strcmp(unit->name, name) == 0;

	for (size_t i = 0; !found && i < 5 && unit->others[i]; i++)
		found = strcmp(unit->others[i], name) == 0;
	return found;
}

/* What is left is the unit: three words at most, no digits. */
static bool
read_unit(struct span text, struct amount *a)
{
	char name[LONGEST_UNIT];
	size_t words = 0;

	while (text.n && text.s[text.n - 1] == '.')
		text.n--;
	a->unit = text = span_trim(text);
	a->factor = 1;
	if (text.n >= LONGEST_UNIT)
		return false;
	for (size_t i = 0; i < text.n; i++)
		if (strchr("0123456789,;:/()", text.s[i]))
			return false;
	struct span rest = text, first = span_word(&rest);
	words += first.n > 0;
	for (struct span more = rest; span_word(&more).n;)
		words++;
	if (words > 3)
		return false;
	if (!singular(name, sizeof(name), first))
		return true;
	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++)
		if (is_named(&units[i], name)) {
			a->unit_name = units[i].name;
			a->quantity = units[i].quantity;
			a->factor = units[i].factor;
		}
	return true;
}

bool
amount_read(struct amount *a, struct span text, bool english)
{
	static const char *const abouts[] = {"about", "approximately", "around", "roughly"};

	*a = (struct amount){.factor = 1};
	text = span_trim(text);
	if (english) {
		take_any(&text, abouts, sizeof(abouts) / sizeof(*abouts));
		take_bound(&text, a);
	}
	if (!take_number(&text, english, a, &a->low))
		return false;
	a->high = a->low;
	if (!take_second(&text, english, a) && english && !a->bound)
		take_tail(&text, a);
	if (a->bound) {
		*(a->bound == BOUND_LOW ? &a->high : &a->low) =
		    a->bound == BOUND_LOW ? HUGE_VAL : -HUGE_VAL;
		a->range = true;
	}
	return read_unit(text, a);
}

bool
amount_same_unit(const struct amount *a, const struct amount *b)
{
	char one[LONGEST_UNIT], other[LONGEST_UNIT];

	if (a->unit_name || b->unit_name)
		return a->unit_name == b->unit_name;
	if (a->unit.n == 0 || b->unit.n == 0)
		return a->unit.n == b->unit.n;
	return singular(one, sizeof(one), a->unit) && singular(other, sizeof(other), b->unit) &&
	       strcmp(one, other) == 0;
}

bool
amounts_meet(const struct amount *a, const struct amount *b)
{
	bool apart = a->high < b->low || b->high < a->low ||
		     (a->high == b->low && (a->high_out || b->low_out)) ||
		     (b->high == a->low && (b->high_out || a->low_out));

	return !apart;
}
