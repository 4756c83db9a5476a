/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files, read block by block and found by folder. Whoever parses takes a source, and so never knows
 * whether its bytes come from a file or from a test. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct diags; /* base/diag.h */

/* Gives the next block of bytes, which holds until the next call; an empty block is the end. False:
 * the bytes could not be read, and a finding says so. */
struct source {
	bool (*next)(void *state, struct span *block, struct diags *d);
	void *state; /* borrowed */
};

/* A source over text in memory, given in one block. The span is used up as it is read. */
struct source source_span(struct span *text);

struct file {
	int fd;
	const char *path; /* borrowed; for messages */
	char *buffer;	  /* owned */
};

/* Opens a file for reading; only a regular file, so that a FIFO cannot hang the program. False with
 * a finding where it can't. */
bool file_open(struct file *f, const char *path, struct diags *d);
void file_close(struct file *f);
struct source source_file(struct file *f); /* f must outlive it */

/* Appends all of a file of at most max bytes. False with a finding. */
bool file_read(const char *path, size_t max, struct str *text, struct diags *d);

/* Appends all of a regular file of at most max bytes that lies below a folder; name has no `..`,
 * and nothing on the way there may be a link, so that no file elsewhere is read. NULL, or why it
 * can't be read: static, to stand behind a colon. */
const char *file_read_below(const char *folder, const char *name, size_t max, struct str *text);

/* Writes everything to fd, over short writes and EINTR. False: errno says why. */
bool write_all(int fd, const char *s, size_t n);

/* Makes path a file of that text, all of it or not at all: it is written beside it and then takes
 * its place, with its permissions where it was there. A pipe, a device or a link is written into as
 * it is. False with a finding. */
bool file_write(const char *path, struct span text, struct diags *d);

/* By what a file is seen to be another than before, without reading it. */
struct file_stamp {
	int64_t seconds, nanoseconds; /* when it was changed last */
	uint64_t size, inode, device;
	bool there;
};

/* The stamp of a file or folder; of none, where it is not there. */
struct file_stamp file_stamp(const char *path);
bool file_stamp_same(const struct file_stamp *a, const struct file_stamp *b);

/* Whether file_replace would be let to: nobody took the right to write away from the file, and its
 * folder can be written to. False: errno says why. */
bool file_may_replace(const char *path);

/* As file_write, for a file that people write: of a link, what it leads to is replaced, and only
 * where it is still what it was when its stamp was taken (before it was read). */
bool file_replace(const char *path, const struct file_stamp *was, struct span text,
		  struct diags *d);

/* The names in a folder that end in suffix and do not begin with a dot, sorted by bytes. A folder
 * that is not there has none; another failure is a finding and false. Owned by the caller: free
 * each and the array. */
bool folder_list(const char *path, const char *suffix, char ***names, size_t *n, struct diags *d);

bool file_exists(const char *path);

/* Makes a folder and those above it that lack, mode 0700. False: errno says why. */
bool folder_make(const char *path);

/* folder/name, owned by the caller. */
char *path_join(const char *folder, const char *name);

/* The file that path is a link to, over several links; path itself where it is none. Owned by the
 * caller. */
char *path_follow(const char *path);

/* The folder nmtquiz below $XDG_DATA_HOME, or below ~/.local/share where that is unset or relative.
 * NULL where there is no home either. Owned by the caller. */
char *path_user_data(void);
#endif
