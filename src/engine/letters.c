/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/letters.h"

#include <assert.h>

#include "bank/bank.h"
#include "base/str.h"
#include "engine/response.h"

enum { NONE = BANK_MAX_CHOICES };

static char
letter(size_t place)
{
	return (char)('a' + place);
}

static bool
is_digit(struct span text)
{
	return text.n && text.s[0] >= '0' && text.s[0] <= '9';
}

static void
pass(struct span *rest, const char *signs)
{
	for (; rest->n; rest->s++, rest->n--) {
		const char *sign = signs;
		while (*sign && *sign != rest->s[0])
			sign++;
		if (!*sign)
			return;
	}
}

/* A number from 1 to n, taken off *rest as a place from 0. Where n has one digit, one digit is
 * read, so that 13 is 1 and 3. */
static bool
read_number(struct span *rest, size_t n, size_t *place)
{
	struct span digits = {rest->s, 0};
	uint64_t number;

	while (is_digit(*rest) && (digits.n == 0 || n > 9)) {
		digits.n++;
		rest->s++;
		rest->n--;
	}
	if (!parse_count(digits, n, &number) || number == 0)
		return false;
	*place = (size_t)number - 1;
	return true;
}

static bool
read_letter(struct span *rest, size_t n, size_t *place)
{
	if (rest->n == 0)
		return false;
	char c = rest->s[0];
	if (c >= 'A' && c <= 'Z')
		c = (char)(c - 'A' + 'a');
	if (c < 'a' || c >= letter(n))
		return false;
	*place = (size_t)(c - 'a');
	rest->s++;
	rest->n--;
	return true;
}

static bool
refuse_range(struct str *refusal, const struct question *q)
{
	char last = letter(q->n_choices - 1);

	str_clear(refusal);
	switch (q->type) {
	case QUESTION_MULTIPLE:
		str_printf(refusal, "Type one or more letters from a to %c.", last);
		break;
	case QUESTION_ORDER:
		str_printf(refusal, "Type all letters from a to %c in your order.", last);
		break;
	case QUESTION_MATCH:
		str_printf(refusal, "Type each number with its letter, such as 1b 2a;");
		str_printf(refusal, " letters go from a to %c.", last);
		break;
	default:
		str_printf(refusal, "Type a letter from a to %c.", last);
		break;
	}
	return false;
}

static bool
refuse_twice(struct str *refusal, size_t place)
{
	str_clear(refusal);
	str_printf(refusal, "You typed %c twice: type each letter once.", letter(place));
	return false;
}

/* Reads all places typed, none twice. What is no place at all is said first. */
static bool
read_places(size_t *places, size_t *n, const struct question *q, struct span typed,
	    struct str *refusal)
{
	static const char between[] = " \t,;)";
	bool seen[BANK_MAX_CHOICES] = {false};
	size_t place, twice = NONE;

	*n = 0;
	for (pass(&typed, between); typed.n; pass(&typed, between)) {
		if (!(is_digit(typed) ? read_number(&typed, q->n_choices, &place)
				      : read_letter(&typed, q->n_choices, &place)))
			return refuse_range(refusal, q);
		if (seen[place])
			twice = place;
		else
			places[(*n)++] = place;
		seen[place] = true;
	}
	if (twice != NONE && q->type != QUESTION_SINGLE)
		return refuse_twice(refusal, twice);
	if (twice != NONE)
		return refuse_range(refusal, q);
	return *n > 0 || refuse_range(refusal, q);
}

static bool
refuse_missing(struct str *refusal, const size_t *places, size_t n, size_t n_choices)
{
	bool seen[BANK_MAX_CHOICES] = {false};
	size_t missing = 0;

	for (size_t i = 0; i < n; i++)
		seen[places[i]] = true;
	while (seen[missing])
		missing++;
	str_clear(refusal);
	str_printf(refusal, "Type all letters from a to %c: %c is missing.", letter(n_choices - 1),
		   letter(missing));
	return false;
}

static bool
fits_type(const struct question *q, const size_t *places, size_t n, struct str *refusal)
{
	if (q->type == QUESTION_SINGLE && n > 1)
		return refuse_range(refusal, q);
	if (q->type == QUESTION_ORDER && n < q->n_choices)
		return refuse_missing(refusal, places, n, q->n_choices);
	return true;
}

/* Places as shown become the author's; those of a multiple response ascend. */
static void
keep_places(size_t *picks, size_t *n_picks, const struct question *q, const struct shown *shown,
	    const size_t *places, size_t n)
{
	bool picked[BANK_MAX_CHOICES] = {false};

	*n_picks = n;
	for (size_t i = 0; i < n; i++) {
		picks[i] = shown->order[places[i]];
		picked[picks[i]] = true;
	}
	if (q->type != QUESTION_MULTIPLE)
		return;
	for (size_t i = 0, at = 0; i < q->n_choices; i++)
		if (picked[i])
			picks[at++] = i;
}

/* One `2a`, `2-a` or `2) a`. */
static bool
read_pair(struct span *rest, const struct question *q, size_t *left, size_t *right)
{
	if (!is_digit(*rest) || !read_number(rest, q->n_lefts, left))
		return false;
	pass(rest, " \t-=:.>)");
	return read_letter(rest, q->n_choices, right);
}

static bool
read_pairs(size_t *rights, const struct question *q, struct span typed, struct str *refusal)
{
	static const char between[] = " \t,;)";
	bool used[BANK_MAX_CHOICES] = {false};
	size_t left, right;

	for (left = 0; left < q->n_lefts; left++)
		rights[left] = NONE;
	for (pass(&typed, between); typed.n; pass(&typed, between)) {
		if (!read_pair(&typed, q, &left, &right))
			return refuse_range(refusal, q);
		if (used[right])
			return refuse_twice(refusal, right);
		if (rights[left] != NONE) {
			str_clear(refusal);
			str_printf(refusal, "You typed %zu twice: type each number once.",
				   left + 1);
			return false;
		}
		used[right] = true;
		rights[left] = right;
	}
	return true;
}

static bool
parse_match(size_t *picks, size_t *n_picks, const struct question *q, const struct shown *shown,
	    struct span typed, struct str *refusal)
{
	size_t rights[BANK_MAX_CHOICES];

	if (span_trim(typed).n == 0)
		return refuse_range(refusal, q);
	if (!read_pairs(rights, q, typed, refusal))
		return false;
	for (size_t i = 0; i < q->n_lefts; i++) {
		if (rights[i] == NONE) {
			str_clear(refusal);
			str_printf(refusal, "Type a letter for each number: %zu is missing.",
				   i + 1);
			return false;
		}
	}
	for (size_t i = 0; i < q->n_lefts; i++)
		picks[i] = shown->order[rights[i]];
	*n_picks = q->n_lefts;
	return true;
}

bool
letters_parse(size_t *picks, size_t *n_picks, const struct question *q, const struct shown *shown,
	      struct span typed, struct str *refusal)
{
	size_t places[BANK_MAX_CHOICES], n;

	assert(shown->n == q->n_choices && q->n_choices > 0);
	if (q->type == QUESTION_MATCH)
		return parse_match(picks, n_picks, q, shown, typed, refusal);
	if (!read_places(places, &n, q, typed, refusal) || !fits_type(q, places, n, refusal))
		return false;
	keep_places(picks, n_picks, q, shown, places, n);
	return true;
}
