/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mending what has one safe answer in a bank's text: tabs in indentation, typographic quotation
 * marks that should be YAML's own, quotation marks that lack round a text with `: ` or ` #`, space
 * at the ends of lines, and wrong choices that are numbers out of order.
 *
 * All else stays byte for byte: comments, layout, line ends, a byte order mark, the lack of a last
 * line feed. The result is read again. Where a question that was good would say anything else, or
 * what was to be mended is not, nothing is changed there. Inside texts that begin with | or > and
 * texts in quotation marks over several lines nothing is ever changed. */
#ifndef BANK_FIX_H
#define BANK_FIX_H

#include <stddef.h>

#include "base/str.h"

enum fix { FIX_TAB, FIX_CURLY, FIX_QUOTE, FIX_COMMENT, FIX_SPACE, FIX_ORDER, FIXES };

struct fix_change {
	size_t line; /* from 1; the same before and after, as lines neither come nor go */
	enum fix fix;
};

struct fixed {
	struct str text;
	struct fix_change *changes; /* owned; in the order in which they were made */
	size_t n_changes, cap_changes;
	size_t n_refused;    /* lines that were left, as nothing safe mended them */
	size_t refused_line; /* the first of these, from 1 */
};

extern const char *const fix_names[FIXES][2]; /* as a message says them: of one, of several */

/* Mends a bank's text. One that is no UTF-8, or too large for a bank, is left as it is. */
void bank_fix(struct fixed *fixed, struct span text);
void fixed_release(struct fixed *fixed);
#endif
