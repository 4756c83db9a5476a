/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The merged journal in the profile's place: at any time, whatever fails or ends the program, the
 * path names the old file or the new one, and whole. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/diag.h"
#include "base/file.h"
#include "profile/append.h"
#include "profile/history.h"
#include "profile/journal.h"
#include "profile/merge.h"
#include "profile/tail.h"

enum { BLOCK = 128 * 1024, MOST_KEPT = 999 };

static bool
not_merged(const struct journal *j, const char *what, struct diags *d)
{
	int error = errno;
	return diag_error(d, (struct place){.file = j->path}, "merge",
			  "this is not merged, and the profile is as it was: cannot %s: %s; %s",
			  what, strerror(error), tail_remedy(error));
}

/* The file's first bytes, up to its end under the lock. */
struct own {
	const struct journal *j;
	char *buffer;
	int64_t left;
};

static bool
next_own(void *state, struct span *block, struct diags *d)
{
	struct own *own = state;
	ssize_t n;

	do
		n = read(own->j->fd, own->buffer, own->left < BLOCK ? (size_t)own->left : BLOCK);
	while (n < 0 && errno == EINTR);
	errno = n == 0 && own->left ? EIO : errno;
	if (n < 0 || (n == 0 && own->left))
		return not_merged(own->j, "read the profile again", d);
	own->left -= n;
	*block = (struct span){own->buffer, (size_t)n};
	return true;
}

static bool
add_own(struct merge *m, const struct journal *j, int64_t size, struct diags *d)
{
	if (lseek(j->fd, 0, SEEK_SET) < 0)
		return not_merged(j, "read the profile again", d);
	struct own own = {j, alloc_items(BLOCK, 1), size};
	bool added = merge_add(m, 0, j->path, (struct source){next_own, &own}, d);
	free(own.buffer);
	return added;
}

/* A new file at path of these bytes, on the disk, with the owner and the permissions of `like`.
 * False: errno says why, and none is there that was not. */
static bool
write_new(const char *path, struct span text, const struct stat *like)
{
	struct stat st;
	int fd = tail_open(path, O_WRONLY | O_CREAT | O_EXCL);

	if (fd < 0)
		return false;
	bool written = fstat(fd, &st) == 0 &&
		       ((st.st_uid == like->st_uid && st.st_gid == like->st_gid) ||
			fchown(fd, like->st_uid, like->st_gid) == 0) &&
		       fchmod(fd, like->st_mode & 07777) == 0 && write_all(fd, text.s, text.n) &&
		       tail_sync(fd, fsync);
	int error = errno;
	close(fd); /* fsync has already said all there is to say. */
	if (!written)
		unlink(path);
	errno = error;
	return written;
}

/* Gives the old file a second name that nothing has yet; where a disk knows no second names, copies
 * it. Owned, or NULL: errno says why. */
static char *
keep_old(const char *path, struct span text, const struct stat *like)
{
	struct str kept = STR_INIT;

	for (unsigned i = 1; i <= MOST_KEPT; i++) {
		str_clear(&kept);
		str_printf(&kept, "%s.before-merge", path);
		if (i > 1)
			str_printf(&kept, ".%u", i);
		if (link(path, kept.s) == 0 || (errno != EEXIST && write_new(kept.s, text, like)))
			return str_take(&kept);
		if (errno != EEXIST)
			break;
	}
	str_release(&kept);
	return NULL;
}

/* The file that beside holds takes the place of the one at path. */
static bool
swap(const struct journal *j, const char *path, const char *beside, struct span old,
     const struct stat *like, char **kept, struct diags *d)
{
	*kept = old.n ? keep_old(path, old, like) : NULL;
	if (old.n && !*kept)
		return not_merged(j, "keep the old profile beside it", d);
	if (tail_sync_folder(path) && rename(beside, path) == 0)
		return tail_sync_folder(path) ||
		       diag_error(d, (struct place){.file = j->path}, "merge",
				  "this is merged, but the disk does not confirm it: %s; %s",
				  strerror(errno), tail_remedy(errno));
	not_merged(j, "put the merged profile in its place", d);
	if (*kept)
		unlink(*kept);
	free(*kept);
	*kept = NULL;
	return false;
}

/* Beside the file itself, where path is a link to it. What a merge that was killed left beside it
 * goes: whoever holds the lock writes there, and nobody else. */
static bool
replace(const struct merge *m, const struct journal *j, char **kept, struct diags *d)
{
	struct str beside = STR_INIT, text = STR_INIT;
	struct stat like;

	if (fstat(j->fd, &like) < 0)
		return not_merged(j, "look at the profile", d);
	char *path = path_follow(j->path);
	str_printf(&beside, "%s.merging", path);
	unlink(beside.s);
	merge_write(m, &text);
	bool replaced = write_new(beside.s, span_str(&text), &like);
	if (!replaced)
		not_merged(j, "write the merged profile beside it", d);
	replaced = replaced && swap(j, path, beside.s, span_str(&m->parts[0].text), &like, kept, d);
	if (!replaced)
		unlink(beside.s); /* Not there any more, where only the last sync failed. */
	str_release(&text);
	str_release(&beside);
	free(path);
	return replaced;
}

bool
merge_save(struct merge *m, struct journal *j, struct history *h, char **kept, struct diags *d)
{
	int64_t size;

	*kept = NULL;
	/* Without a line there is none to make a new profile for. */
	if (m->events.n + m->unread.n == 0)
		return true;
	if (!append_prepare(j, h, d) || !tail_lock(j, d))
		return false;
	bool saved = append_check(j, h, &size, d) && add_own(m, j, size, d);
	if (saved)
		merge_settle(m);
	size_t news = saved ? merge_news(m) : 0;
	saved = saved && (news == 0 || replace(m, j, kept, d));
	tail_unlock(j);
	return saved && (news == 0 || append_renew(j, h, d));
}
