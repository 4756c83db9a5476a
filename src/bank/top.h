/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys at the top of a bank, but for its lists. */
#ifndef BANK_TOP_H
#define BANK_TOP_H

#include "bank/keys.h"

struct reader; /* bank/reader.h */

/* Reads the value of a key at the top, which is in r->tree. */
void top_read(struct reader *r, enum key key);
#endif
