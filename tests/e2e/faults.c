/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Linked with the whole program (see Makefile), this makes system calls on regular files and
 * folders fail when the environment asks for it; the terminal is spared, so that messages are seen.
 *
 *   NMTQUIZ_FAULT=CALL:N:HOW    the Nth CALL (write, open ...) fails with HOW, an errno's name, or
 *                               `short` (a write of half of it), or `kill` (SIGKILL instead of it)
 *   NMTQUIZ_FAULT=CALL:N+:HOW   the Nth and all that follow
 *   NMTQUIZ_FAULT_LOG=FILE      each such call is written there: its name, count and file
 *   NMTQUIZ_FAULT_ALLOC=N       allocation N + 1 fails */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"

int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
ssize_t __real_read(int fd, void *p, size_t n);
ssize_t __wrap_read(int fd, void *p, size_t n);
ssize_t __real_write(int fd, const void *p, size_t n);
ssize_t __wrap_write(int fd, const void *p, size_t n);
int __real_close(int fd);
int __wrap_close(int fd);
int __real_flock(int fd, int how);
int __wrap_flock(int fd, int how);
int __real_ftruncate(int fd, off_t size);
int __wrap_ftruncate(int fd, off_t size);
int __real_fsync(int fd);
int __wrap_fsync(int fd);
int __real_fdatasync(int fd);
int __wrap_fdatasync(int fd);
int __real_link(const char *from, const char *to);
int __wrap_link(const char *from, const char *to);
int __real_rename(const char *from, const char *to);
int __wrap_rename(const char *from, const char *to);
int __real_unlink(const char *path);
int __wrap_unlink(const char *path);

enum call {
	OPEN,
	READ,
	WRITE,
	CLOSE,
	FLOCK,
	FTRUNCATE,
	FSYNC,
	FDATASYNC,
	LINK,
	RENAME,
	UNLINK,
	CALLS
};
static const char *const call_names[CALLS] = {"open",  "read",	    "write", "close",
					      "flock", "ftruncate", "fsync", "fdatasync",
					      "link",  "rename",    "unlink"};

static const struct {
	const char *name;
	int number;
} errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO},	      {"EDQUOT", EDQUOT}, {"EINTR", EINTR},
	      {"EACCES", EACCES}, {"ENOLCK", ENOLCK}, {"EROFS", EROFS},	  {"EMFILE", EMFILE}};

enum { KILL = -1, SHORT = -2 };

/* What is to fail; count is of the calls so far. */
static enum call fault_call = CALLS;
static unsigned long fault_at, count[CALLS];
static bool ever_after;
static int how;
static int log_fd = -1;

static void
not_understood(const char *fault)
{
	fprintf(stderr, "faults: NMTQUIZ_FAULT=%s is not understood\n", fault);
	exit(99);
}

static void
read_fault(const char *fault)
{
	char name[16], then[16];
	int at = 0;

	if (sscanf(fault, "%15[^:]:%lu%n", name, &fault_at, &at) != 2 || at == 0)
		not_understood(fault);
	ever_after = fault[at] == '+';
	if (sscanf(fault + at + ever_after, ":%15s", then) != 1)
		not_understood(fault);
	for (fault_call = OPEN; fault_call < CALLS; fault_call++)
		if (strcmp(name, call_names[fault_call]) == 0)
			break;
	how = strcmp(then, "kill") == 0 ? KILL : strcmp(then, "short") == 0 ? SHORT : 0;
	for (size_t i = 0; i < sizeof(errors) / sizeof(*errors); i++)
		if (strcmp(then, errors[i].name) == 0)
			how = errors[i].number;
	if (fault_call == CALLS || !how)
		not_understood(fault);
}

__attribute__((constructor)) static void
prepare(void)
{
	const char *fault = getenv("NMTQUIZ_FAULT"), *log = getenv("NMTQUIZ_FAULT_LOG");
	const char *alloc = getenv("NMTQUIZ_FAULT_ALLOC");

	if (fault)
		read_fault(fault);
	if (log)
		log_fd = __real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (alloc)
		alloc_fail_after(strtoul(alloc, NULL, 10));
}

static void
log_call(enum call call, const char *file)
{
	char line[512];
	int n = snprintf(line, sizeof(line), "%s %lu %s\n", call_names[call], count[call], file);

	if (log_fd >= 0 && n > 0 && (size_t)n < sizeof(line))
		if (__real_write(log_fd, line, (size_t)n) < 0)
			log_fd = -1;
}

/* Whether this call is the one to fail. */
static bool
strikes(enum call call, const char *file)
{
	count[call]++;
	log_call(call, file);
	if (call != fault_call || count[call] < fault_at)
		return false;
	if (count[call] > fault_at && !ever_after)
		return false;
	if (how == KILL)
		raise(SIGKILL);
	errno = how;
	return how > 0 || call == WRITE;
}

static bool
strikes_fd(enum call call, int fd)
{
	int saved = errno;
	struct stat st;
	char link[32], file[256] = "";

	if (fstat(fd, &st) < 0 || !(S_ISREG(st.st_mode) || S_ISDIR(st.st_mode)))
		return false;
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	if (readlink(link, file, sizeof(file) - 1) < 0)
		file[0] = '\0';
	errno = saved;
	return strikes(call, file);
}

int
__wrap_open(const char *path, int flags, ...)
{
	mode_t mode = 0;
	struct stat st;
	bool is_there = stat(path, &st) == 0;

	if (flags & O_CREAT) {
		va_list args;
		va_start(args, flags);
		mode = va_arg(args, mode_t);
		va_end(args);
	}
	bool counts = is_there ? S_ISREG(st.st_mode) || S_ISDIR(st.st_mode) : flags & O_CREAT;
	if (counts && strikes(OPEN, path))
		return -1;
	return __real_open(path, flags, mode);
}

ssize_t
__wrap_read(int fd, void *p, size_t n)
{
	return strikes_fd(READ, fd) ? -1 : __real_read(fd, p, n);
}

ssize_t
__wrap_write(int fd, const void *p, size_t n)
{
	if (!strikes_fd(WRITE, fd))
		return __real_write(fd, p, n);
	return how == SHORT ? __real_write(fd, p, (n + 1) / 2) : -1;
}

/* As on Linux, the descriptor is gone whatever close returns. */
int
__wrap_close(int fd)
{
	bool fails = strikes_fd(CLOSE, fd);
	int error = errno, closed = __real_close(fd);

	if (!fails)
		return closed;
	errno = error;
	return -1;
}

int
__wrap_flock(int fd, int operation)
{
	return strikes_fd(FLOCK, fd) ? -1 : __real_flock(fd, operation);
}

int
__wrap_ftruncate(int fd, off_t size)
{
	return strikes_fd(FTRUNCATE, fd) ? -1 : __real_ftruncate(fd, size);
}

int
__wrap_fsync(int fd)
{
	return strikes_fd(FSYNC, fd) ? -1 : __real_fsync(fd);
}

int
__wrap_fdatasync(int fd)
{
	return strikes_fd(FDATASYNC, fd) ? -1 : __real_fdatasync(fd);
}

int
__wrap_link(const char *from, const char *to)
{
	return strikes(LINK, to) ? -1 : __real_link(from, to);
}

int
__wrap_rename(const char *from, const char *to)
{
	return strikes(RENAME, to) ? -1 : __real_rename(from, to);
}

int
__wrap_unlink(const char *path)
{
	return strikes(UNLINK, path) ? -1 : __real_unlink(path);
}
