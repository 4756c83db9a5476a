/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "faults.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/file.h>
#include <unistd.h>

struct faults faults;

/* The linker calls these where a program calls open, and so on. */
int __wrap_open(const char *path, int flags, ...);
int __wrap_close(int fd);
ssize_t __wrap_read(int fd, void *bytes, size_t n);
ssize_t __wrap_write(int fd, const void *bytes, size_t n);
int __wrap_fsync(int fd);
int __wrap_fdatasync(int fd);
int __wrap_ftruncate(int fd, off_t size);
int __wrap_flock(int fd, int operation);
int __wrap_link(const char *from, const char *to);
int __wrap_rename(const char *from, const char *to);
int __wrap_unlink(const char *path);

int __real_open(const char *path, int flags, ...);
int __real_close(int fd);
ssize_t __real_read(int fd, void *bytes, size_t n);
ssize_t __real_write(int fd, const void *bytes, size_t n);
int __real_fsync(int fd);
int __real_fdatasync(int fd);
int __real_ftruncate(int fd, off_t size);
int __real_flock(int fd, int operation);
int __real_link(const char *from, const char *to);
int __real_rename(const char *from, const char *to);
int __real_unlink(const char *path);

void
faults_begin(enum fault kind, int error, unsigned at, bool lasting)
{
	faults =
	    (struct faults){.on = true, .kind = kind, .error = error, .at = at, .lasting = lasting};
}

void
faults_end(void)
{
	faults.on = false;
}

static bool
is_kind(enum fault kind)
{
	return faults.kind == kind;
}

/* Whether this call is the one; dies before it where it is to. */
static bool
struck(void)
{
	if (!faults.on)
		return false;
	faults.calls++;
	bool hit = faults.calls == faults.at || (faults.lasting && faults.calls > faults.at);
	faults.hits += hit;
	if (hit && is_kind(FAULT_KILL))
		raise(SIGKILL);
	return hit;
}

/* What a call gave back, or the error in its place. */
static int
outcome(bool hit, int result)
{
	if (hit && is_kind(FAULT_KILL_AFTER))
		raise(SIGKILL);
	return result;
}

static bool
fails(bool hit)
{
	if (!hit || !is_kind(FAULT_ERROR))
		return false;
	errno = faults.error;
	return true;
}

int
__wrap_open(const char *path, int flags, ...)
{
	va_list args;
	bool hit = struck();

	va_start(args, flags);
	int mode = flags & O_CREAT ? va_arg(args, int) : 0;
	va_end(args);
	return fails(hit) ? -1 : outcome(hit, __real_open(path, flags, mode));
}

int
__wrap_close(int fd)
{
	bool hit = struck();
	int result = __real_close(fd);
	return fails(hit) ? -1 : outcome(hit, result);
}

ssize_t
__wrap_read(int fd, void *bytes, size_t n)
{
	bool hit = struck();

	if (fails(hit))
		return -1;
	ssize_t done = __real_read(fd, bytes, hit && is_kind(FAULT_SHORT) && n > 1 ? n / 2 : n);
	outcome(hit, 0);
	return done;
}

ssize_t
__wrap_write(int fd, const void *bytes, size_t n)
{
	bool hit = struck();

	faults.writes += faults.on;
	if (fails(hit))
		return -1;
	if (!hit || is_kind(FAULT_ERROR) || is_kind(FAULT_KILL_AFTER)) {
		ssize_t done = __real_write(fd, bytes, n);
		outcome(hit, 0);
		return done;
	}
	ssize_t half = __real_write(fd, bytes, n > 1 ? n / 2 : n);
	if (is_kind(FAULT_KILL_HALF))
		raise(SIGKILL);
	if (is_kind(FAULT_SHORT_ERROR)) {
		faults.kind = FAULT_ERROR;
		faults.at = faults.calls + 1;
	}
	return half;
}

int
__wrap_fsync(int fd)
{
	bool hit = struck();
	return fails(hit) ? -1 : outcome(hit, __real_fsync(fd));
}

int
__wrap_fdatasync(int fd)
{
	bool hit = struck();

	faults.syncs += faults.on;
	return fails(hit) ? -1 : outcome(hit, __real_fdatasync(fd));
}

int
__wrap_ftruncate(int fd, off_t size)
{
	bool hit = struck();
	return fails(hit) ? -1 : outcome(hit, __real_ftruncate(fd, size));
}

int
__wrap_flock(int fd, int operation)
{
	bool hit = struck();
	return fails(hit) ? -1 : outcome(hit, __real_flock(fd, operation));
}

int
__wrap_link(const char *from, const char *to)
{
	bool hit = struck();
	return fails(hit) ? -1 : outcome(hit, __real_link(from, to));
}

int
__wrap_rename(const char *from, const char *to)
{
	bool hit = struck();
	return fails(hit) ? -1 : outcome(hit, __real_rename(from, to));
}

int
__wrap_unlink(const char *path)
{
	bool hit = struck();
	return fails(hit) ? -1 : outcome(hit, __real_unlink(path));
}
