/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/str.h"

#include <assert.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

char str_empty[1];

void
str_init(struct str *t)
{
	*t = (struct str)STR_INIT;
}

void
str_release(struct str *t)
{
	if (t->cap)
		free(t->s);
	str_init(t);
}

void
str_clear(struct str *t)
{
	str_truncate(t, 0);
}

void
str_truncate(struct str *t, size_t len)
{
	if (len >= t->len)
		return;
	t->len = len;
	t->s[len] = '\0';
}

char *
str_room(struct str *t, size_t n)
{
	if (n > SIZE_MAX / 2 - t->len)
		alloc_failed();
	size_t need = t->len + n + 1;
	if (need > t->cap) {
		size_t cap = t->cap * 2 > need ? t->cap * 2 : need;
		t->s = alloc_resize(t->cap ? t->s : NULL, cap < 32 ? 32 : cap, 1);
		t->cap = cap < 32 ? 32 : cap;
		t->s[t->len] = '\0';
	}
	return t->s + t->len;
}

void
str_add(struct str *t, const char *s, size_t n)
{
	if (n == 0)
		return;
	memcpy(str_room(t, n), s, n);
	t->len += n;
	t->s[t->len] = '\0';
}

void
str_span(struct str *t, struct span text)
{
	str_add(t, text.s, text.n);
}

void
str_text(struct str *t, const char *s)
{
	str_add(t, s, strlen(s));
}

void
str_byte(struct str *t, char c)
{
	str_add(t, &c, 1);
}

void
str_fill(struct str *t, char c, size_t n)
{
	memset(str_room(t, n), c, n);
	t->len += n;
	t->s[t->len] = '\0';
}

void
str_vprintf(struct str *t, const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	int n = vsnprintf(NULL, 0, format, args);
	if (n < 0)
		alloc_failed(); /* Only memory, or our own mistake in a format, can fail here. */
	vsnprintf(str_room(t, (size_t)n), (size_t)n + 1, format, again);
	va_end(again);
	t->len += (size_t)n;
}

void
str_printf(struct str *t, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	str_vprintf(t, format, args);
	va_end(args);
}

/* Digits of a whole number of ten thousandths and the like: what figures are full of, and a
 * twentieth of printf's time. */
static size_t
scaled_text(char *end, uint64_t scaled, int decimals)
{
	char *at = end;

	for (int place = 0; place <= decimals || scaled; place++) {
		if (place == decimals && at < end)
			*--at = '.';
		if (place >= decimals || at < end || scaled % 10)
			*--at = (char)('0' + scaled % 10);
		scaled /= 10;
	}
	return (size_t)(end - at);
}

void
str_number(struct str *t, double x, int decimals)
{
	static const double powers[] = {1, 1e1, 1e2, 1e3, 1e4};
	char text[32];

	assert(isfinite(x) && decimals >= 0 && decimals <= 17);
	if (decimals <= 4 && fabs(x) < 1e9) {
		uint64_t scaled = (uint64_t)(fabs(x) * powers[decimals] + 0.5);
		size_t n = scaled_text(text + sizeof(text), scaled, decimals);
		if (x < 0 && scaled)
			str_byte(t, '-');
		str_add(t, text + sizeof(text) - n, n);
		return;
	}
	size_t start = t->len, end;
	str_printf(t, "%.*f", decimals, x);
	for (end = t->len; decimals > 0 && t->s[end - 1] == '0'; end--)
		continue;
	end -= decimals > 0 && t->s[end - 1] == '.';
	str_truncate(t, end);
	if (span_is((struct span){t->s + start, t->len - start}, "-0")) {
		str_truncate(t, start);
		str_byte(t, '0');
	}
}

char *
str_take(struct str *t)
{
	str_room(t, 0); /* The shared empty text cannot be given away. */
	char *s = t->s;
	str_init(t);
	return s;
}

struct span
span_of(const char *s)
{
	return (struct span){s, strlen(s)};
}

struct span
span_str(const struct str *t)
{
	return (struct span){t->s, t->len};
}

bool
span_is(struct span a, const char *s)
{
	return span_same(a, span_of(s));
}

bool
span_same(struct span a, struct span b)
{
	return a.n == b.n && memcmp(a.s, b.s, a.n) == 0;
}

int
span_compare(struct span a, struct span b)
{
	int order = memcmp(a.s, b.s, a.n < b.n ? a.n : b.n);
	return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool
span_starts(struct span a, const char *prefix)
{
	size_t n = strlen(prefix);
	return a.n >= n && memcmp(a.s, prefix, n) == 0;
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct span
span_trim(struct span a)
{
	while (a.n && is_space(a.s[0]))
		a.s++, a.n--;
	while (a.n && is_space(a.s[a.n - 1]))
		a.n--;
	return a;
}

struct span
span_cut(struct span *rest, char c)
{
	const char *end = rest->n ? memchr(rest->s, c, rest->n) : NULL;
	struct span part = {rest->s, end ? (size_t)(end - rest->s) : rest->n};
	size_t gone = end ? part.n + 1 : part.n;

	rest->s += gone;
	rest->n -= gone;
	return part;
}

struct span
span_word(struct span *rest)
{
	size_t n = 0;

	*rest = span_trim(*rest);
	while (n < rest->n && !is_space(rest->s[n]))
		n++;
	struct span word = {rest->s, n};
	rest->s += n;
	rest->n -= n;
	return word;
}

bool
parse_count(struct span a, uint64_t max, uint64_t *n)
{
	uint64_t value = 0;

	for (size_t i = 0; i < a.n; i++) {
		if (a.s[i] < '0' || a.s[i] > '9')
			return false;
		uint64_t digit = (uint64_t)(a.s[i] - '0');
		if (digit > max || value > (max - digit) / 10)
			return false;
		value = value * 10 + digit;
	}
	*n = value;
	return a.n > 0;
}

static size_t
digits(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] >= '0' && s[i] <= '9')
		i++;
	return i;
}

bool
parse_number(struct span a, double *x)
{
	enum { LONGEST = 64 };
	char copy[LONGEST + 1];
	size_t i = 0, whole, part = 0;

	if (a.n == 0 || a.n > LONGEST)
		return false;
	i += a.s[0] == '+' || a.s[0] == '-';
	whole = digits(a.s + i, a.n - i);
	i += whole;
	if (i < a.n && a.s[i] == '.') {
		part = digits(a.s + i + 1, a.n - i - 1);
		i += 1 + part;
	}
	if (whole + part == 0)
		return false;
	if (i < a.n && (a.s[i] == 'e' || a.s[i] == 'E')) {
		i++;
		i += i < a.n && (a.s[i] == '+' || a.s[i] == '-');
		size_t power = digits(a.s + i, a.n - i);
		if (power == 0)
			return false;
		i += power;
	}
	if (i != a.n)
		return false;
	memcpy(copy, a.s, a.n);
	copy[a.n] = '\0';
	*x = strtod(copy, NULL);
	return isfinite(*x);
}
