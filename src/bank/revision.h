/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A question's revision: the top 32 bits of FNV-1a 64 over what decides an answer.
 *
 * For each of these keys that the question has (its own, or from `defaults`), in this order, and
 * for each of its values in the order of the file: the key, NUL, the value in NFC without space at
 * its ends, NUL.
 *   ask; case (the case's text); answer; answers; wrong; order; match (left, then right, of each
 *   pair); extra; accept; number, within (as they are written); unit; fill; scoring (where it is
 *   `exact`); exact (where it is true).
 * A choice's value is its text. In fill, a gap's answers are without space at their ends. Keys that
 * do not go with the type are left out. Journals and translations keep revisions, so nothing of
 * this ever changes. */
#ifndef BANK_REVISION_H
#define BANK_REVISION_H

#include <stdbool.h>
#include <stdint.h>

struct question; /* bank/bank.h */

/* within: as it is written, or NULL. */
uint32_t revision_of(const struct question *q, const char *within);

/* Whether a text is in NFC for certain, seen without normalising it: most are. */
bool surely_nfc(const char *s);
#endif
