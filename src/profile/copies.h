/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The copies that a sync tool leaves beside a profile where two machines changed it at once. They
 * are known by their names alone: Dropbox's and Nextcloud's "ana (... conflicted copy ...).profile"
 * in any language that has a word like it, Google Drive's "ana (1).profile", Syncthing's
 * "ana.sync-conflict-20261123-101500-ABCDEFG.profile", ownCloud's "ana_conflict-2026...profile".
 * OneDrive's "ana-COMPUTER.profile" may as well be another student's, ana-maria's say. */
#ifndef PROFILE_COPIES_H
#define PROFILE_COPIES_H

#include <stdbool.h>
#include <stddef.h>

struct history; /* profile/history.h */

enum copy {
	COPY_NONE,
	COPY_SURE,
	COPY_LIKELY, /* where it is a profile that has a session in common with this one */
};

/* What a file beside a profile is to it, by both names without their folder. host: the computer's
 * name, or NULL. */
enum copy copy_kind(const char *profile, const char *name, const char *host);

struct copy_list {
	char **paths; /* owned; sorted by bytes */
	size_t n, cap;
};

struct copies {
	struct copy_list open;	 /* with lines that the profile lacks, or that cannot be read */
	struct copy_list merged; /* all that they hold is in the profile */
};

/* The copies beside the profile at path, or beside the file that it is a link to. Those that are
 * likely ones are opened, to see whether they have a session that h knows; with h NULL they are
 * left out. A folder that cannot be listed has none. */
void copies_find(struct copies *c, const char *path, const struct history *h);
void copies_release(struct copies *c);
#endif
