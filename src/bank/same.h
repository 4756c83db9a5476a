/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether two models say the same: how an edit of a bank's text is proved to have changed what it
 * meant to, and nothing else. */
#ifndef BANK_SAME_H
#define BANK_SAME_H

#include <stdbool.h>

struct bank; /* bank/bank.h */
struct question;
struct str; /* base/str.h */

/* In every field but those that only say where things stand in the file. Where not, what differs is
 * appended to *what: `the question x`, `a key at the top`. */
bool bank_same(const struct bank *a, const struct bank *b, struct str *what);

/* The same, but b may have works and questions more, behind those of a. */
bool bank_kept(const struct bank *a, const struct bank *b, struct str *what);

bool question_same(const struct question *a, const struct question *b);
#endif
