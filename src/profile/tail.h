/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a profile's file, and what may stand there: the beginning of a line that power or a
 * crash cut short. For journal.c and append.c alone, which hold the lock where a file
 * changes. */
#ifndef PROFILE_TAIL_H
#define PROFILE_TAIL_H

#include <stdbool.h>
#include <stdint.h>

struct diags;	/* base/diag.h */
struct journal; /* profile/journal.h */

/* flock(2) on the journal's file, over EINTR; and off again. */
bool tail_lock(const struct journal *j, struct diags *d);
void tail_unlock(const struct journal *j);

/* The file's size. False with a finding, also where it is shorter than what was read of it. */
bool tail_size(struct journal *j, int64_t *size, struct diags *d);

/* Cuts the file, over EINTR. False: errno says why. */
bool tail_cut(const struct journal *j, int64_t size);

/* Takes out of the file what an append that failed had to leave there (j->cut_to), under a lock of
 * its own. False with a finding: it is there still. */
bool tail_cut_again(struct journal *j, struct diags *d);

/* Moves what stands behind the last line feed into PATH.torn, with a warning; *size goes down to
 * the whole lines. False with a finding; the tail may then stand in both. */
bool tail_set_aside(const struct journal *j, int64_t *size, struct diags *d);

/* fsync(2) or fdatasync(2), over EINTR. False: errno says why. */
bool tail_sync(int fd, int (*sync)(int));

/* fsync(2) of the folder that a path lies in, over EINTR, so that a file made there outlasts a
 * power cut. False: errno says why. */
bool tail_sync_folder(const char *path);

/* open(2) over EINTR, with mode 0600: a regular file, a FIFO without waiting for anybody, and never
 * a terminal as ours. Below 0: errno says why. */
int tail_open(const char *path, int flags);

/* What to do about a failure of the system, in plain words: "free some space on that disk". */
const char *tail_remedy(int error);
#endif
