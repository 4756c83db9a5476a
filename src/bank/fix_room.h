/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of fix share: a text by its lines, edits of it, and a reading to prove them by. */
#ifndef BANK_FIX_ROOM_H
#define BANK_FIX_ROOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/bank.h"
#include "bank/fix.h"
#include "base/diag.h"
#include "base/str.h"

/* A bank's text without its byte order mark, and where its lines begin. */
struct lined {
	struct span text; /* borrowed */
	size_t *starts;	  /* owned; n_lines of them and the text's end */
	size_t n_lines, cap;
};

void lined_init(struct lined *p, struct span text);
void lined_release(struct lined *p);
struct span lined_line(const struct lined *p, size_t line); /* from 0; without its line end */

/* The byte in a line that a finding's column (from 1) means. */
size_t lined_column(struct span line, size_t column);

/* A line `  - key: value`, in bytes. */
struct parts {
	size_t indent; /* blanks before all */
	size_t dash;   /* the last dash, or lead */
	size_t lead;   /* where the key begins, or the item */
	size_t value;  /* where the key's value begins; lead where there is no key */
	size_t end;    /* behind the last that is no blank */
};

struct parts parts_of(struct span line);

/* Whether the text that stands in this line goes on in the next one. */
bool lined_goes_on(const struct lined *p, size_t line);

struct edit {
	size_t at, n; /* bytes that go */
	char *text;   /* owned; what comes instead */
	size_t line;  /* from 0 */
	enum fix fix;
};

struct edits {
	struct edit *items; /* owned */
	size_t n, cap;
};

/* Takes text over. */
void edits_add(struct edits *e, size_t at, size_t n, char *text, size_t line, enum fix fix);
void edits_release(struct edits *e);

/* The text with the edits, which do not overlap; they are put into its order. */
void edits_apply(struct edits *e, struct span text, struct str *out);

struct look {
	struct bank *bank; /* owned; its questions refer to it */
	struct diags d;
	bool is_bank;
};

void look_at(struct look *l, struct span text);
void look_release(struct look *l);

/* How a question that was good may differ afterwards. */
enum sameness {
	SAME,
	SAME_LONGER, /* texts got back what a # had cut off */
	SAME_SET,    /* choices in another order */
};

/* Whether all that was good is still there, and says the same. */
bool look_same(const struct look *before, const struct look *after, enum sameness how);

/* Proposals: edits that may mend what was found. width: the columns of a tab. */
void fix_tabs(struct edits *e, const struct lined *p, size_t width);
void fix_texts(struct edits *e, const struct lined *p, const struct look *l);
void fix_comments(struct edits *e, const struct lined *p, const struct look *l);
void fix_orders(struct edits *e, const struct lined *p, const struct look *l);

/* False where the text is no YAML, so that none are known. */
bool fix_spaces(struct edits *e, const struct lined *p);

/* A hash of all that YAML makes of a text; false where it is none. */
bool fix_hash(struct span text, uint64_t *hash);
#endif
