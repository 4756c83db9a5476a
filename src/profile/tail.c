/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/tail.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/file.h"
#include "base/str.h"
#include "profile/journal.h"

enum { BLOCK = 16 * 1024 };

static bool
cannot(const char *path, const char *what, struct diags *d)
{
	int error = errno;
	return diag_error(d, (struct place){.file = path}, "profile", "cannot %s: %s; %s", what,
			  strerror(error), tail_remedy(error));
}

const char *
tail_remedy(int error)
{
	switch (error) {
	case ENOSPC:
	case EDQUOT:
	case EFBIG:
		return "free some space on that disk, then try again";
	case EROFS:
		return "the disk can only be read: use a profile elsewhere (-p PATH)";
	case EACCES:
	case EPERM:
		return "ask whose file it is for the right to write it, or use a profile elsewhere "
		       "(-p PATH)";
	case EIO:
		return "the disk may be failing: copy the profile elsewhere, then try again";
	default:
		return "check the disk, then try again";
	}
}

bool
tail_lock(const struct journal *j, struct diags *d)
{
	int locked;

	do
		locked = flock(j->fd, LOCK_EX);
	while (locked < 0 && errno == EINTR);
	return locked == 0 || cannot(j->path, "lock the profile", d);
}

void
tail_unlock(const struct journal *j)
{
	while (flock(j->fd, LOCK_UN) < 0 && errno == EINTR)
		continue;
}

bool
tail_size(struct journal *j, int64_t *size, struct diags *d)
{
	struct stat st;

	if (fstat(j->fd, &st) < 0)
		return cannot(j->path, "look at the profile", d);
	*size = st.st_size;
	if (st.st_size >= j->read_to)
		return true;
	j->lost = true;
	return diag_error(d, (struct place){.file = j->path}, "profile",
			  "the profile was cut short or written anew while the program ran; look "
			  "what happened to it, then try again");
}

bool
tail_cut(const struct journal *j, int64_t size)
{
	int cut;

	do
		cut = ftruncate(j->fd, (off_t)size);
	while (cut < 0 && errno == EINTR);
	return cut == 0;
}

bool
tail_sync(int fd, int (*sync)(int))
{
	int synced;

	do
		synced = sync(fd);
	while (synced < 0 && errno == EINTR);
	return synced == 0;
}

static bool
read_all(int fd, int64_t from, char *bytes, size_t n)
{
	if (lseek(fd, (off_t)from, SEEK_SET) < 0)
		return false;
	while (n) {
		ssize_t done = read(fd, bytes, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0) {
			errno = done ? errno : EIO;
			return false;
		}
		bytes += done;
		n -= (size_t)done;
	}
	return true;
}

/* Where the whole lines of the first size bytes end. */
static bool
end_of_lines(int fd, int64_t size, int64_t *end)
{
	char block[BLOCK];

	for (*end = size; *end > 0;) {
		size_t n = *end < BLOCK ? (size_t)*end : BLOCK;
		if (!read_all(fd, *end - (int64_t)n, block, n))
			return false;
		while (n && block[n - 1] != '\n')
			n--, --*end;
		if (n)
			break;
	}
	return true;
}

bool
tail_cut_again(struct journal *j, struct diags *d)
{
	struct stat st;

	if (!tail_lock(j, d))
		return false;
	/* Where others have appended since, they have set a torn line aside. */
	bool cut = fstat(j->fd, &st) == 0 && (st.st_size != j->cut_end || tail_cut(j, j->cut_to));
	if (cut)
		j->cut_to = -1;
	else
		cannot(j->path, "take a line out again that was not saved", d);
	tail_unlock(j);
	return cut;
}

/* Pieces are parted by a line feed: none of them had one. */
static bool
copy_piece(int from, int64_t at, int64_t end, int to)
{
	char block[BLOCK];
	struct stat st;

	if (fstat(to, &st) < 0 || (st.st_size && !write_all(to, "\n", 1)))
		return false;
	while (at < end) {
		size_t n = end - at < BLOCK ? (size_t)(end - at) : BLOCK;
		if (!read_all(from, at, block, n) || !write_all(to, block, n))
			return false;
		at += (int64_t)n;
	}
	return true;
}

bool
tail_sync_folder(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct str folder = STR_INIT;

	str_add(&folder, path, slash ? (size_t)(slash - path) + 1 : 0);
	int fd = tail_open(folder.len ? folder.s : ".", O_RDONLY | O_DIRECTORY);
	str_release(&folder);
	/* EINVAL: a file system that knows no such thing, and so has nothing to promise. */
	bool synced = fd >= 0 && (tail_sync(fd, fsync) || errno == EINVAL);
	int error = errno;
	if (fd >= 0)
		close(fd);
	errno = error;
	return synced;
}

int
tail_open(const char *path, int flags)
{
	int fd;

	do
		fd = open(path, flags | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0600);
	while (fd < 0 && errno == EINTR);
	return fd;
}

/* Copies the torn piece to the end of the file torn, for good. */
static bool
keep_piece(const struct journal *j, int64_t at, int64_t end, const char *torn)
{
	int fd = tail_open(torn, O_WRONLY | O_APPEND | O_CREAT);

	if (fd < 0)
		return false;
	bool kept = copy_piece(j->fd, at, end, fd) && tail_sync(fd, fsync);
	int error = errno;
	close(fd); /* fsync has already said all there is to say. */
	errno = error;
	return kept && tail_sync_folder(torn);
}

bool
tail_set_aside(const struct journal *j, int64_t *size, struct diags *d)
{
	struct str torn = STR_INIT;
	int64_t end;

	str_printf(&torn, "%s.torn", j->path);
	bool whole = end_of_lines(j->fd, *size, &end);
	if (whole && end < *size) {
		whole = keep_piece(j, end, *size, torn.s) && tail_cut(j, end);
		if (whole)
			diag_warn(d, (struct place){.file = j->path}, "torn",
				  "the last line was cut short, as by a power cut, and cannot "
				  "count; it was moved to %s",
				  torn.s);
	}
	if (whole)
		*size = end;
	else
		cannot(j->path, "set aside a last line that was cut short", d);
	str_release(&torn);
	return whole;
}
