/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading a bank from YAML (nmtquiz-bank(5)). It opens nothing: the bytes come from a source. */
#ifndef BANK_READ_H
#define BANK_READ_H

#include <stdbool.h>

struct bank;   /* bank/bank.h */
struct diags;  /* base/diag.h */
struct source; /* base/file.h */

/* Reads one bank. file names it in findings and in b->file (copied); from is read to its end, block
 * by block, and never held whole. All findings go to d, in the order of the file's lines, none
 * twice. Returns false where the file is no bank at all (no YAML, not UTF-8, no name): b is empty
 * then. Otherwise the good questions are in b, and b->left_out counts the others; their findings
 * are in d. b was initialised by bank_init; released by the caller in either case. */
bool bank_read(struct bank *b, const char *file, struct source from, struct diags *d);
#endif
