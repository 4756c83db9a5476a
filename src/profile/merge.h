/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Several copies of one student's profile into one: the union of their lines, each line once, in
 * the format's order (nmtquiz-profile(5)). The same lines make the same bytes, in whatever order
 * and however often they come: merging is commutative, associative and idempotent.
 *
 * Lines are compared whole and kept as they are, those of unknown events too. Lines that cannot be
 * read go to the end, in byte order. */
#ifndef PROFILE_MERGE_H
#define PROFILE_MERGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct diags;	/* base/diag.h */
struct history; /* profile/history.h */
struct journal; /* profile/journal.h */
struct merge_line;
struct source; /* base/file.h */

/* One of the journals. */
struct merge_part {
	struct str text;       /* owned; lines lie in it */
	size_t events, unread; /* lines that can be read, and that can't */
	size_t n_events,
	    n_unread; /* of these, how many no part before this one had, once settled */
	bool torn;    /* behind its last line feed stood something, which is left out */
};

struct merge_lines {
	struct merge_line *items; /* owned */
	size_t n, cap;
};

struct merge {
	struct merge_part *parts; /* owned; of lines that several have, the first one counts */
	size_t n_parts;
	struct merge_lines events, unread;
};

void merge_init(struct merge *m, size_t n_parts);
void merge_release(struct merge *m);

/* Takes in a journal, as the part of that number, which is empty so far. Where a copy came to have
 * CR LF at the end of its first line, a CR at the end of its lines is no part of them. A torn tail
 * is left out, with a warning. False with a finding: it cannot be read, is no profile, or is one of
 * a newer format. */
bool merge_add(struct merge *m, size_t part, const char *file, struct source from, struct diags *d);

/* Once all are in: each line once, in order. */
void merge_settle(struct merge *m);

/* Appends the merged journal, its header first. */
void merge_write(const struct merge *m, struct str *out);

/* Lines that parts behind the first brought to it, once settled. */
size_t merge_news(const struct merge *m);

/* Takes in the profile that j has open as part 0, and where the other parts have lines that it
 * lacks puts the merged journal in its place: written beside it, synced, and renamed, under the
 * lock, so that there is a whole profile at any time and nobody's append is lost. The old one is
 * kept beside it, as PATH.before-merge, or with a number where there is one already: *kept (owned)
 * is its path, or NULL. h is read anew then. m is settled.
 * False with a finding: the profile is as it was, or, where the last steps failed, the merged
 * one. */
bool merge_save(struct merge *m, struct journal *j, struct history *h, char **kept,
		struct diags *d);
#endif
