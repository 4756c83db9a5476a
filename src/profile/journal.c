/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/journal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/diag.h"
#include "base/file.h"
#include "base/random.h"
#include "profile/history.h"
#include "profile/line.h"
#include "profile/tail.h"

enum { BLOCK = 128 * 1024 };

static bool
cannot_read(const struct journal *j, struct diags *d)
{
	return diag_error(
	    d, (struct place){.file = j->path}, "profile",
	    "cannot read the profile: %s; check its name and its permissions, or name "
	    "another one (-p PATH)",
	    strerror(errno));
}

/* The file's bytes behind those that history knows. */
struct unread {
	const struct journal *j;
	char *buffer;
};

static bool
next_unread(void *state, struct span *block, struct diags *d)
{
	struct unread *u = state;
	ssize_t n;

	do
		n = read(u->j->fd, u->buffer, BLOCK);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return cannot_read(u->j, d);
	*block = (struct span){u->buffer, (size_t)n};
	return true;
}

/* Replays what stands in the file behind the lines that h knows. */
static bool
read_on(struct journal *j, struct history *h, struct diags *d)
{
	if (lseek(j->fd, (off_t)j->read_to, SEEK_SET) < 0)
		return cannot_read(j, d);
	struct unread unread = {j, alloc_items(BLOCK, 1)};
	struct source from = {next_unread, &unread};
	bool read = journal_replay(h, j->path, from, &j->lines_read, &j->read_to, &j->newer, d);
	free(unread.buffer);
	return read;
}

bool
journal_catch_up(struct journal *j, struct history *h, struct diags *d)
{
	int64_t size;

	if (j->fd < 0 || j->lost) /* The next append says what is wrong, or makes it. */
		return true;
	if (j->cut_to >= 0 && !tail_cut_again(j, d))
		return false;
	return tail_size(j, &size, d) && (size == j->read_to || read_on(j, h, d));
}

static bool
begins_as_profile(const struct journal *j)
{
	char start[sizeof(LINE_HEADER) - 1];
	ssize_t n = pread(j->fd, start, sizeof(start), 0);

	return n >= 0 && line_begins_header((struct span){start, (size_t)n});
}

/* Looks after a last line that is not whole: torn, or just being written by another session. */
static bool
recover(struct journal *j, struct history *h, struct diags *d)
{
	struct place at = {.file = j->path};
	int64_t size;

	if (j->lines_read == 0 && !begins_as_profile(j))
		return diag_error(d, at, "profile",
				  "this file is no profile; name another one (-p PATH)");
	if (j->read_only || j->newer) {
		diag_warn(d, at, "torn", "the last line was cut short, and cannot count");
		return true;
	}
	if (!tail_lock(j, d))
		return false;
	bool whole = read_on(j, h, d) && tail_size(j, &size, d) &&
		     (size == j->read_to || tail_set_aside(j, &size, d));
	tail_unlock(j);
	return whole;
}

/* Opens what stands at the path, if anything does. */
static bool
open_file(struct journal *j, struct diags *d)
{
	struct stat st;

	j->fd = tail_open(j->path, O_RDWR | O_APPEND);
	j->read_only = j->fd < 0 && (errno == EACCES || errno == EROFS || errno == EPERM);
	if (j->read_only)
		j->fd = tail_open(j->path, O_RDONLY);
	if (j->fd < 0)
		return errno == ENOENT || cannot_read(j, d);
	if (fstat(j->fd, &st) == 0 && S_ISREG(st.st_mode))
		return true;
	return diag_error(d, (struct place){.file = j->path}, "profile",
			  "this is no file that could be a profile; name another one (-p PATH)");
}

static bool
read_whole(struct journal *j, struct history *h, struct diags *d)
{
	int64_t size;

	return read_on(j, h, d) && tail_size(j, &size, d) &&
	       (size == j->read_to || recover(j, h, d));
}

bool
journal_open(struct journal *j, const char *path, struct history *h, struct diags *d)
{
	*j = (struct journal){.path = path_join(path, ""), .fd = -1, .cut_to = -1};
	bool opened = open_file(j, d) && (j->fd < 0 || read_whole(j, h, d));
	if (!opened)
		journal_close(j);
	return opened;
}

void
journal_close(struct journal *j)
{
	if (j->fd >= 0)
		close(j->fd); /* What counts was synced when it was written. */
	free(j->path);
	*j = (struct journal){.fd = -1, .cut_to = -1};
}

void
sitting_name(struct sitting *who, const struct history *h, struct random *r)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";

	*who = (struct sitting){.n = 0};
	do
		for (int i = 0; i < SESSION_NAME; i++)
			who->name[i] = letters[random_below(r, sizeof(letters) - 1)];
	while (history_session(h, span_of(who->name)));
}
