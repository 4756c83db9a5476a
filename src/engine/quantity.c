/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/quantity.h"

#include <string.h>

#include "bank/bank.h"
#include "base/str.h"
#include "text/unicode.h"

enum { UNIT_LETTERS = 3, LONGEST_SHOWN = 24 };

/* Keyboards of phones and office programs make this of a hyphen before a digit. */
static const char minus[] = "\xe2\x88\x92";

static struct span
rest_of(struct span text, size_t n)
{
	return (struct span){text.s + n, text.n - n};
}

static size_t
count_digits(struct span text)
{
	size_t n = 0;

	while (n < text.n && text.s[n] >= '0' && text.s[n] <= '9')
		n++;
	return n;
}

static size_t
sign_length(struct span text)
{
	if (span_starts(text, minus))
		return sizeof(minus) - 1;
	return text.n && (text.s[0] == '-' || text.s[0] == '+');
}

/* An e without digits belongs to the unit, as in 5 ells. */
static size_t
power_length(struct span text)
{
	if (text.n == 0 || (text.s[0] != 'e' && text.s[0] != 'E'))
		return 0;
	size_t n = 1 + sign_length(rest_of(text, 1));
	size_t digits = count_digits(rest_of(text, n));
	return digits ? n + digits : 0;
}

/* The bytes at the start of text that are a number; 0: none. */
static size_t
number_length(struct span text)
{
	size_t n = sign_length(text), digits = count_digits(rest_of(text, n));

	n += digits;
	if (n < text.n && text.s[n] == '.') {
		size_t more = count_digits(rest_of(text, n + 1));
		n += 1 + more;
		digits += more;
	}
	return digits ? n + power_length(rest_of(text, n)) : 0;
}

static bool
read_number(struct span text, double *number)
{
	struct str plain = STR_INIT;

	while (text.n) {
		bool sign = span_starts(text, minus);
		str_byte(&plain, sign ? '-' : text.s[0]);
		text = rest_of(text, sign ? sizeof(minus) - 1 : 1);
	}
	bool read = parse_number(span_str(&plain), number);
	str_release(&plain);
	return read;
}

static bool
unit_fits(const struct question *q, struct span typed)
{
	struct str folded = STR_INIT, unit = STR_INIT;
	bool fits = false;

	text_fold(&folded, typed);
	bool shortened = text_letters(span_str(&folded)) >= UNIT_LETTERS;
	for (size_t i = 0; i < q->units.n && !fits; i++) {
		str_clear(&unit);
		text_fold(&unit, span_of(q->units.items[i]));
		fits = span_same(span_str(&folded), span_str(&unit)) ||
		       (shortened && unit.len >= folded.len &&
			memcmp(unit.s, folded.s, folded.len) == 0);
	}
	str_release(&folded);
	str_release(&unit);
	return fits;
}

static bool
refuse(struct str *refusal, const char *text)
{
	str_clear(refusal);
	str_text(refusal, text);
	return false;
}

/* Both readings of a number with one comma are shown, since one of them is what was meant. */
static bool
refuse_comma(struct str *refusal, struct span typed)
{
	struct span whole = {typed.s, sign_length(typed)};
	whole.n += count_digits(rest_of(typed, whole.n));
	struct span part = rest_of(typed, whole.n + 1);
	size_t digits = count_digits(part);
	bool more = digits < part.n && (part.s[digits] == ',' || part.s[digits] == '.');

	if (more || typed.s[whole.n] != ',' || whole.n + digits > LONGEST_SHOWN)
		return refuse(refusal, "Type the number without commas: a point for decimals, and "
				       "nothing between thousands.");
	str_clear(refusal);
	str_printf(refusal, "%.*s,%.*s could be ", (int)whole.n, whole.s, (int)digits, part.s);
	str_printf(refusal, "%.*s.%.*s or ", (int)whole.n, whole.s, (int)digits, part.s);
	str_printf(refusal, "%.*s%.*s", (int)whole.n, whole.s, (int)digits, part.s);
	str_text(refusal, ": type a point for decimals.");
	return false;
}

static bool
refuse_unit(struct str *refusal, const struct question *q)
{
	if (q->units.n == 0)
		return refuse(refusal, "Type the number alone: this answer has no unit.");
	str_clear(refusal);
	str_printf(refusal, "Type the number alone or with its unit, %s.", q->units.items[0]);
	return false;
}

bool
quantity_parse(double *number, const struct question *q, struct span typed, struct str *refusal)
{
	static const char goes_on[] = ".+-*/:'0123456789";
	size_t n = number_length(typed);
	struct span unit = span_trim(rest_of(typed, n));
	double value;

	if (n && unit.n >= 2 && unit.s == typed.s + n && unit.s[0] == ',' &&
	    count_digits(rest_of(unit, 1)))
		return refuse_comma(refusal, typed);
	if (n == 0 || !read_number((struct span){typed.s, n}, &value))
		return refuse(refusal, "Type a number, with a point for decimals.");
	if (unit.n && !unit_fits(q, unit)) {
		if (memchr(goes_on, unit.s[0], sizeof(goes_on) - 1))
			return refuse(refusal, "Type one number alone, with a point for decimals.");
		return refuse_unit(refusal, q);
	}
	*number = value;
	return true;
}
