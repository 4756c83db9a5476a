/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keeps where things stand, while a bank that is `placed` is read. bank.h has the look-ups. */
#ifndef BANK_SPOTS_H
#define BANK_SPOTS_H

#include "bank/keys.h"

struct draft;  /* bank/question.h */
struct node;   /* bank/parse.h */
struct reader; /* bank/reader.h */

/* Those of the question in the making. */
void spots_question(struct draft *d);

/* Those in the value of `defaults`. */
void spots_defaults(struct reader *r, const struct node *whole);

/* Those of the key at the top whose value is in r->tree. */
void spots_top(struct reader *r, enum key key);

/* Each line's first character. */
void spots_lines(struct reader *r);
#endif
