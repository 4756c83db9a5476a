/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small changes to the text of a bank's file: a question's id, its status, what is allowed in it.
 * Every byte outside the change stays as it is: comments, order, indentation, line ends, quotation
 * marks. The result is read again and compared with what was to come of it; where anything else
 * would differ, nothing is changed, and a finding says why. */
#ifndef BANK_EDIT_H
#define BANK_EDIT_H

#include <stdbool.h>
#include <stddef.h>

struct bank;  /* bank/bank.h */
struct diags; /* base/diag.h */
struct span;  /* base/str.h */
struct str;

enum edit_kind {
	EDIT_RENAME, /* to: the new id. The old one joins `was`, and `excludes` follow */
	EDIT_RETIRE, /* to is not looked at */
	EDIT_ALLOW,  /* to: a rule's name, which joins `allow` */
};

enum edit_end {
	EDIT_DONE,
	EDIT_SAME,    /* it is like that already: there is nothing to change */
	EDIT_ABSENT,  /* the bank has no such question that can be read */
	EDIT_REFUSED, /* a finding says why */
};

/* Changes the question of that id in a bank's whole text, which file names in findings; out, empty
 * before, is the new text where that is EDIT_DONE. */
enum edit_end bank_edit(struct str *out, const char *file, struct span text, enum edit_kind kind,
			const char *id, const char *to, struct diags *d);

/* The line, from 1, that says `id: ID` in a text that may be full of mistakes; 0: none does. */
size_t edit_find(struct span text, struct span id);

/* What the line `bank: NAME` of such a text says; empty where it has none. */
struct span edit_bank_name(struct span text);
#endif
