/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files that may be read only where they lie below a folder. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

static const char *
reason(void)
{
	if (errno == ENOENT || errno == ENOTDIR)
		return "there is no such file";
	if (errno == ELOOP || errno == EMLINK)
		return "it is a link, or lies behind one, and links are not followed";
	return errno == EACCES ? "it may not be read" : "it cannot be read";
}

/* Goes one step down from the folder fd, which is closed. -1: errno says why. */
static int
step(int fd, const char *name, int flags)
{
	int next = openat(fd, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | flags);
	int error = errno;
	struct stat st;

	/* A link to a folder is told from a file. */
	if (next < 0 && error == ENOTDIR && fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	    S_ISLNK(st.st_mode))
		error = ELOOP;
	close(fd);
	errno = error;
	return next;
}

static int
open_below(const char *folder, const char *name)
{
	int fd = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY);
	struct span rest = span_of(name);
	struct str part = STR_INIT;

	while (fd >= 0 && rest.n) {
		struct span word = span_cut(&rest, '/');
		str_clear(&part);
		str_span(&part, word);
		if (span_is(word, "..")) {
			close(fd);
			fd = -1;
			errno = ENOENT;
		} else if (word.n && !span_is(word, ".")) {
			fd = step(fd, part.s, rest.n ? O_DIRECTORY : O_NOCTTY | O_NONBLOCK);
		}
	}
	str_release(&part);
	return fd;
}

const char *
file_read_below(const char *folder, const char *name, size_t max, struct str *text)
{
	enum { BLOCK = 64 * 1024 };
	int fd = open_below(folder, name);
	const char *why = NULL;
	size_t start = text->len;
	struct stat st;
	ssize_t n = 1;

	if (fd < 0)
		return reason();
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode))
		why = "it is no file";
	while (!why && n) {
		n = read(fd, str_room(text, BLOCK), BLOCK);
		if (n < 0 && errno != EINTR)
			why = "it cannot be read";
		else if (n > 0)
			text->s[text->len += (size_t)n] = '\0';
		if (text->len - start > max)
			why = "it is too large";
	}
	close(fd);
	if (why)
		str_truncate(text, start);
	return why;
}
