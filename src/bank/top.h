/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys at the top of a bank, but for its lists. */
#ifndef BANK_TOP_H
#define BANK_TOP_H

#include <stdbool.h>

#include "bank/keys.h"

struct reader; /* bank/reader.h */
struct span;   /* base/str.h */

/* Whether a word has a language tag's form: letters and digits in parts of up to 8, parted by
 * hyphens. */
bool top_is_language(struct span tag);

/* Reads the value of a key at the top, which is in r->tree. */
void top_read(struct reader *r, enum key key);
#endif
