/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Going on after a mistake in YAML: libyaml stops at the first, and one bad question may not take
 * the others away. */
#ifndef BANK_RECOVER_H
#define BANK_RECOVER_H

#include <stdbool.h>

struct reader; /* bank/reader.h */

/* Finds the next line below the failed question (case, key) that begins another, and opens the
 * parser there, inside the same list. False where there is none, or where there were too many
 * mistakes. */
bool recover(struct reader *r);
#endif
