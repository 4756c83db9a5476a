/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The profile's file (nmtquiz-profile(5)): appended to, locked, recovered, and replayed into a
 * history. */
#ifndef PROFILE_JOURNAL_H
#define PROFILE_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct diags;	/* base/diag.h */
struct entry;	/* profile/history.h */
struct history; /* profile/history.h */
struct random;	/* base/random.h */
struct source;	/* base/file.h */

enum {
	SESSION_NAME = 8,
	JOURNAL_LINE = 1024 * 1024, /* bytes of the longest line that is read */
};

/* Who writes: a sitting, or a run of the program. */
struct sitting {
	char name[SESSION_NAME + 1];
	uint32_t n;    /* its events so far */
	uint32_t left; /* the highest number that an append which failed may have left; 0: none */
};

struct journal {
	char *path;		 /* owned */
	int fd;			 /* -1: not there yet, and made by the first append; or lost */
	int64_t read_to;	 /* bytes of whole lines that history knows */
	size_t lines_read;	 /* for messages */
	int64_t cut_to, cut_end; /* what was not saved and could not be taken out again, which
				    the next append tries to; cut_to -1: nothing */
	bool newer;		 /* written by a newer format: nothing is appended */
	bool read_only;		 /* it may not be written, or might not be when it was opened */
	bool lost; /* removed, replaced or cut short by somebody: the next append looks what is
		      there now */
};

/* Replays whole lines from a source (of journal lines, the first one of the file where *line is 0)
 * into h, and puts them in order. Lines that do not parse are kept out and reported by number;
 * unknown events are skipped in silence. A last line without its line feed is not read; *read
 * counts the bytes of whole lines, *line the lines. False where the source failed, or where the
 * first line is no profile's (a finding says so). */
bool journal_replay(struct history *h, const char *file, struct source from, size_t *line,
		    int64_t *read, bool *newer, struct diags *d);

/* Opens the profile at path and replays it into h. A file that is not there is a new profile: it is
 * made (with its folder, mode 0600, and the folder's fsync) by the first append. A torn tail is set
 * aside into PATH.torn under the lock, with a warning. False, with findings, where it cannot be
 * read; j is closed then. */
bool journal_open(struct journal *j, const char *path, struct history *h, struct diags *d);
void journal_close(struct journal *j);

/* Reads what other sessions appended since. False with a finding; h is then as good as it was. */
bool journal_catch_up(struct journal *j, struct history *h, struct diags *d);

/* Appends n events of one sitting at time now (seconds) in one write(2) under flock, numbered from
 * who->n + 1, and where durable returns only after fdatasync. What is already there of a torn tail
 * is set aside first. A setting or a mark is dated as much later as it takes to be the last, at
 * most a minute. True: they are in the file, who->n went on, and h (the history that j was opened
 * with) knows them, and what others wrote before. False: a finding names file and reason, the file
 * holds none of them, and the same call may be made again. Fails also where the format is newer,
 * where sitting_elsewhere, and where the path no longer names the open file: the next call then
 * takes what stands there, if it is a profile, and reads it into h from the start (h->reorderings
 * goes up). A profile that was removed is not made again. */
bool journal_append(struct journal *j, struct sitting *who, int64_t now,
		    const struct entry *entries, size_t n, bool durable, struct history *h,
		    struct diags *d);

/* Whether the history has more of the sitting than it wrote itself: it went on in another window,
 * and can save nothing more here, or two lines had the same number. */
bool sitting_elsewhere(const struct sitting *who, const struct history *h);

/* Draws a session name that h does not know, from a random number each try. */
void sitting_name(struct sitting *who, const struct history *h, struct random *r);
#endif
