/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines for a screen: the banks' markup (nmtquiz-bank(5), TEXT) wrapped by Unicode line breaking
 * and styled. Everything passes text_visible here, so that untrusted text may be given as it is.
 * Of a letter's combining marks the first eight are drawn: more would paint over other lines. */
#ifndef TEXT_LAYOUT_H
#define TEXT_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

struct span; /* base/str.h */
struct str;

struct style {
	size_t width; /* columns to wrap at, 1 or more */
	bool color;   /* SGR sequences are allowed */
	bool plain;   /* no box or bar characters: words instead */
};

enum look {
	LOOK_TEXT,
	LOOK_STRONG,
	LOOK_EMPHASIS,
	LOOK_DIM,
	LOOK_RIGHT,
	LOOK_WRONG,
	LOOK_PARTLY,
	LOOKS
};

/* Lines break where Unicode lets them, but not behind a slash that begins a word, as a command's,
 * nor between a number and its "%". */

/* Text with all of the markup: paragraphs stay apart by an empty line, bullets are drawn as "- ".
 * The first line begins with lead (as "  a) "), the next ones with as many spaces; where lead would
 * leave fewer than 8 columns, its spaces go, and the next lines begin at the margin. Ends with a
 * line feed. Without colour, strong words stand between * and emphasised ones between _, so that a
 * stressed "not" is seen. A word wider than the line is cut at the width, never inside a character
 * that fits a line. With colour each line ends in its plain look, so that it can stand alone. */
void layout_markup(struct str *out, const struct style *style, const char *lead, struct span text);

/* The same for texts that take the inline marks only: a choice, a why. Line feeds become spaces. */
void layout_inline(struct str *out, const struct style *style, const char *lead, struct span text);

/* The same in so many lines at most, with "..." behind the last where there is more. */
void layout_brief(struct str *out, const struct style *style, const char *lead, struct span text,
		  size_t lines);

/* The same for text without any markup, in one look: titles, file names, what a student typed.
 * Line feeds and tabs become spaces, and runs of spaces stay; lead is in no look. Without colour
 * there are no looks, also no * and _. */
void layout_plain(struct str *out, const struct style *style, const char *lead, enum look look,
		  struct span text);

/* text in a look, without wrapping or line feed (its own become spaces). */
void layout_word(struct str *out, const struct style *style, enum look look, struct span text);

/* text cut to at most width columns (with "..." at the end where cut) and padded with spaces to
 * exactly width where pad. For tables. No line feed. */
void layout_cell(struct str *out, size_t width, bool pad, struct span text);
#endif
