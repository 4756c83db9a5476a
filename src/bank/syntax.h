/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What YAML's mistakes are called in a teacher's words, and how the line should read. */
#ifndef BANK_SYNTAX_H
#define BANK_SYNTAX_H

#include <stddef.h>

#include "bank/rules.h"

struct parse; /* bank/parse.h */
struct span;  /* base/str.h */
struct str;

/* Reports why libyaml stopped. */
void syntax_report(struct parse *p);

/* Reports a mistake with the text that begins at a character, and says how its line should read,
 * with the whole text in quotation marks. */
void syntax_report_start(struct parse *p, size_t index, enum rule rule, const char *what);

/* Adds text in quotation marks, as YAML reads it back. */
void syntax_quote(struct str *out, struct span text);
#endif
