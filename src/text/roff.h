/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A writer of groff source. Requests and escapes are the caller's own words, given to roff_line;
 * whatever a stranger wrote goes through the other functions, and reaches groff as characters
 * alone: no line of it begins with a full stop or an apostrophe, and no backslash is its own. The
 * source is ASCII. */
#ifndef TEXT_ROFF_H
#define TEXT_ROFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct span; /* base/str.h */
struct str;

struct roff {
	struct str
	    *out;	/* borrowed; stands at the beginning of a line before and after each call */
	size_t lacking; /* characters that the fonts lack, which were written as [U+4E2D] */
	uint32_t one_lack; /* the first of them */
};

/* Whether groff's own PDF fonts draw c so that the text can be copied from the page again. Found by
 * trial with groff 1.22; tests/paper.py tries it once more. */
bool roff_draws(uint32_t c);

/* A line of our own: a request, a macro, or text with escapes. Never a stranger's. */
void roff_line(struct roff *r, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Text without markup, in NFC, made visible as text_visible says; all white space is one space.
 * Lines are broken at spaces; a hyphen is ASCII's and no place to break at; a word that is too long
 * for any line is broken where the line ends. */
void roff_text(struct roff *r, struct span text);

/* The same with the inline marks: strong is bold, emphasis italic, and the rest in \f[R]. */
void roff_inline(struct roff *r, struct span text);

/* The same with all of the markup. Later paragraphs begin with the requests .br and .sp; a bullet
 * hangs behind a hyphen, an em further in. */
void roff_markup(struct roff *r, struct span text);
#endif
