/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How easily a text in English reads: Flesch, A new readability yardstick (Journal of Applied
 * Psychology 32, 1948): 206.835 - 1.015 words a sentence - 84.6 syllables a word. 60 to 70 is plain
 * English; below 30 only a scholar reads on. Pure. */
#ifndef ENGINE_EASE_H
#define ENGINE_EASE_H

#include <stdbool.h>

#include "base/str.h"

struct question; /* bank/bank.h */

/* Of a text with markup, from about 120 down; it has no lower end. 100 for a text without words.
 * - A word is what stands between spaces, if it has a letter or a digit: self-care and 2.5 are one.
 * - A sentence ends with a full stop, a question mark or an exclamation mark, or with its
 * paragraph.
 * - A syllable is a run of the vowels a, e, i, o, u and y, as they are written. An e, es or ed at a
 *   word's end that is not said counts none (bone, named); some vowels that meet count apart
 *   (client, lying). Each word has one at least, a number just one. */
double ease_of(struct span text);

/* Of what a question asks: its stem, and the text round a cloze's gaps, each of which is a word.
 * False: it is not in English. */
bool ease_of_stem(const struct question *q, double *ease);
#endif
