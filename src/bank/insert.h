/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Adds a question, or a work to cite, to the text of a bank: all else stays byte for byte,
 * comments, order and layout included. What comes out is to be read again and held against
 * what was there, by bank_kept. */
#ifndef BANK_INSERT_H
#define BANK_INSERT_H

#include <stdbool.h>
#include <stddef.h>

struct authored; /* bank/write.h */
struct span;	 /* base/str.h */
struct str;

/* Where in the new text something was put. */
struct insertion {
	size_t at, n;		  /* bytes */
	size_t first_line, lines; /* from 1 */
};

/* Appends to out the bank's text with the question at the end of its `questions`. False: `reason`
 * has a sentence on why this file is none that can be added to, and what to do. */
bool insert_question(struct str *out, struct span text, const struct authored *a,
		     struct insertion *where, struct str *reason);

/* The same for a work in `sources`. */
bool insert_work(struct str *out, struct span text, const char *key, const char *title,
		 struct insertion *where, struct str *reason);
#endif
