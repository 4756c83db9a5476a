/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The craft of writing questions: what is flawed about a bank that is no mistake of the format.
 * Each flaw is a warning, or a note where only a person can tell (rules.h), at the line where it
 * stands.
 *
 * What an author lets stand is silenced by `allow`: [rule] in the question, in `defaults` or at the
 * top of its bank; an allow that silences nothing is a finding itself. Retired questions are left
 * alone; rules that go by English words look at banks in English only. */
#ifndef BANK_CRAFT_H
#define BANK_CRAFT_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct across;	   /* bank/craft_across.h */
struct bank;	   /* bank/bank.h */
struct craft_bank; /* bank/craft_room.h */
struct craft_item;
struct diags;	 /* base/diag.h */
struct question; /* bank/bank.h */

struct craft {
	struct diags *d; /* borrowed */
	struct arena arena;
	struct craft_bank *banks; /* owned */
	size_t n_banks, cap_banks;
	struct craft_item *item; /* owned; the question at hand, in words */
	struct across *across;	 /* owned; what is kept of each question; NULL: nothing yet */
};

void craft_init(struct craft *c, struct diags *d);
void craft_release(struct craft *c);

/* Takes in a bank that was read with `placed` set, and adds what is flawed about each of its
 * questions and about the bank. It must stay until craft_finish. At most 10,000 findings a bank. */
void craft_bank(struct craft *c, const struct bank *b);

/* Adds what only all banks together show (questions that are nearly the same), and each allow that
 * silenced nothing. Findings are then no longer in the order of files. */
void craft_finish(struct craft *c);
#endif
