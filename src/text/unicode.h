/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Unicode, by libunistring: what text is as people see and type it. */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include <stdbool.h>
#include <stddef.h>

struct span; /* base/str.h */
struct str;

/* Appends text made safe for a terminal, a pipe or a profile: each byte that is no UTF-8 as U+FFFD,
 * each control but LF and tab (C0, DEL, C1) as its visible picture (U+241B for ESC; U+FFFD for C1),
 * and bidirectional embeddings, overrides and isolates (U+202A..U+202E, U+2066..U+2069) as U+FFFD;
 * U+2028 and U+2029 as spaces. All else stays as it is, byte for byte. */
void text_visible(struct str *out, struct span text);

/* Columns that text (UTF-8, made visible) takes on a terminal. */
size_t text_width(struct span text);

/* Appends text in NFC. */
void text_nfc(struct str *out, struct span text);

/* Appends text folded for comparing answers: NFKD, marks dropped, case folded, punctuation and runs
 * of space made one space, none at either end. Text that is all punctuation or symbols folds to
 * itself less its spaces, so that it is not empty. */
void text_fold(struct str *out, struct span text);

/* Letters (code points) of a text. */
size_t text_letters(struct span text);

/* How many slips (insert, delete, replace, swap of two neighbours; optimal string alignment) turn a
 * into b, counted in letters up to most; most + 1 where it takes more. */
size_t text_slips(struct span a, struct span b, size_t most);

/* The one of n words that needs the fewest slips from word, where those are at most a third of its
 * letters (and at least one is allowed); NULL: none is near. For "did you mean". Words may be NULL
 * and are then passed over. */
const char *text_nearest(struct span word, const char *const *words, size_t n);
#endif
