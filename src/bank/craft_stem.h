/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the rules on stems share. */
#ifndef BANK_CRAFT_STEM_H
#define BANK_CRAFT_STEM_H

#include <stdbool.h>

#include "base/diag.h"

struct craft;	 /* bank/craft.h */
struct question; /* bank/bank.h */
struct said;	 /* bank/craft_said.h */

struct place stem_place(const struct craft *c);
bool has_choices(const struct question *q); /* single or multiple */

/* Rules, for banks in English; of the stem's words. */
void stem_negative(struct craft *c, const struct said *s);
void stem_abbreviation(struct craft *c);
void stem_best(struct craft *c, const struct said *s);
void stem_person(struct craft *c, const struct said *s);
void stem_hinged(struct craft *c, const struct said *s);
#endif
