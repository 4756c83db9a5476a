/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Unicode, by libunistring: what text is as people see and type it. Texts come from strangers: each
 * function takes any bytes, and reads each byte that is no UTF-8 as one U+FFFD. */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* The first character of text, which is not empty, and how many bytes it takes. */
size_t text_char(struct span text, uint32_t *c);

/* Appends text made safe for a terminal, a pipe or a profile. All else stays as it is, byte for
 * byte:
 * - a byte that is no UTF-8 becomes U+FFFD;
 * - a control but LF and tab its visible picture (U+241B for ESC), a C1 control U+FFFD;
 * - bidirectional embeddings, overrides and isolates (U+202A..U+202E, U+2066..U+2069) U+FFFD;
 * - U+2028 and U+2029 a space. */
void text_visible(struct str *out, struct span text);

/* The same for text that is drawn: of a letter's combining marks the first eight, since more would
 * paint over other lines. */
void text_drawable(struct str *out, struct span text);

/* Columns that text (made visible) takes on a terminal; none for LF and tab. */
size_t text_width(struct span text);

/* The same for one character: 0 to 2. */
size_t text_char_width(uint32_t c);

/* Appends text in NFC. */
void text_nfc(struct str *out, struct span text);

/* Appends text folded for comparing answers: NFKD, accents and invisible characters dropped, case
 * folded, punctuation and runs of space made one space, none at either end. Marks that make another
 * letter (Indic and Thai vowels, kana voicing, the stroke of a not-equal sign) are no accents, and
 * symbols ($ + < = °) no punctuation. Text without a letter or digit folds to itself (NFKD) less
 * its spaces, so that it is not empty. */
void text_fold(struct str *out, struct span text);

/* Letters (code points) of a text. */
size_t text_letters(struct span text);

/* How many slips (insert, delete, replace, swap of two neighbours; optimal string alignment) turn a
 * into b, counted in letters up to most; most + 1 where it takes more. Time and memory grow with
 * the letters of a times most. */
size_t text_slips(struct span a, struct span b, size_t most);

/* The one of n words that needs the fewest slips from word, where those are at most a third of its
 * letters (and at least one is allowed); NULL: none is near. For "did you mean". Words may be NULL
 * and are then passed over. Among equals the first wins; nothing is near an empty word. */
const char *text_nearest(struct span word, const char *const *words, size_t n);
#endif
