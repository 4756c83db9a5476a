/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text: a str grows and owns its bytes, a span looks at somebody else's.
 *
 * A str is always terminated and its s never NULL, so that s can be given to any C function; len
 * does not count the terminator. Bytes may be anything, NUL as well. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct str {
	char *s;
	size_t len, cap; /* cap 0: s is the shared empty text, not owned */
};

struct span {
	const char *s; /* borrowed; never NULL */
	size_t n;
};

extern char str_empty[1];
#define STR_INIT                                                                                   \
	{                                                                                          \
		str_empty, 0, 0                                                                    \
	}

void str_init(struct str *t);
void str_release(struct str *t); /* frees, and leaves an empty str */
void str_clear(struct str *t);	 /* empties, and keeps the memory */
void str_truncate(struct str *t, size_t len);
char *str_room(struct str *t, size_t n); /* n writable bytes behind the end; len stays */
void str_add(struct str *t, const char *s, size_t n);
void str_span(struct str *t, struct span text);
void str_text(struct str *t, const char *s); /* s terminated */
void str_byte(struct str *t, char c);
void str_fill(struct str *t, char c, size_t n);
void str_printf(struct str *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
void str_vprintf(struct str *t, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

/* x, finite, with at most that many decimals (0 to 17), trailing zeros dropped, never -0. */
void str_number(struct str *t, double x, int decimals);

/* The bytes of t as an owned, terminated copy for free(); t is empty after. */
char *str_take(struct str *t);

struct span span_of(const char *s); /* s terminated */
struct span span_str(const struct str *t);
bool span_is(struct span a, const char *s);
bool span_same(struct span a, struct span b);
int span_compare(struct span a, struct span b); /* by bytes, as strcmp */
bool span_starts(struct span a, const char *prefix);
struct span span_trim(struct span a); /* without space, tab, CR and LF at both ends */

/* The part before the first c, taken off *rest together with that c. Where there is no c, all of
 * it, and *rest is empty. */
struct span span_cut(struct span *rest, char c);

/* The next word of *rest (parted by what span_trim takes), taken off; empty at the end. */
struct span span_word(struct span *rest);

/* All of a as a decimal count from 0 to max: digits alone, no sign, no space. */
bool parse_count(struct span a, uint64_t max, uint64_t *n);

/* All of a, of at most 64 bytes, as a finite decimal number: [+-]digits[.digits][e[+-]digits],
 * where the digits on one side of the point may lack; no hexadecimal, no "inf". The locale's
 * LC_NUMERIC stays C, for this and for printing numbers: main sets LC_CTYPE alone. */
bool parse_number(struct span a, double *x);
#endif
