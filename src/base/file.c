/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/diag.h"

enum { BLOCK = 64 * 1024 };

static bool
next_of_span(void *state, struct span *block, struct diags *d)
{
	struct span *text = state;

	(void)d;
	*block = *text;
	text->s += text->n;
	text->n = 0;
	return true;
}

struct source
source_span(struct span *text)
{
	return (struct source){next_of_span, text};
}

static bool
cannot(const char *what, const char *path, const char *remedy, struct diags *d)
{
	return diag_error(d, (struct place){.file = path}, "file", "cannot %s: %s; %s", what,
			  strerror(errno), remedy);
}

bool
file_open(struct file *f, const char *path, struct diags *d)
{
	struct stat st;

	*f = (struct file){.fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK),
			   .path = path};
	if (f->fd < 0)
		return cannot("open this file", path, "check the name and the permissions", d);
	if (fstat(f->fd, &st) == 0 && S_ISREG(st.st_mode)) {
		f->buffer = alloc_items(BLOCK, 1);
		return true;
	}
	close(f->fd);
	return diag_error(d, (struct place){.file = path}, "file",
			  "this is no regular file; name a file that holds text");
}

void
file_close(struct file *f)
{
	/* Only read from: close has nothing to lose, whatever it returns. */
	close(f->fd);
	free(f->buffer);
	f->fd = -1;
	f->buffer = NULL;
}

static bool
next_of_file(void *state, struct span *block, struct diags *d)
{
	struct file *f = state;
	ssize_t n;

	do
		n = read(f->fd, f->buffer, BLOCK);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return cannot("read this file", f->path,
			      "check the disk, or copy the file elsewhere", d);
	*block = (struct span){f->buffer, (size_t)n};
	return true;
}

struct source
source_file(struct file *f)
{
	return (struct source){next_of_file, f};
}

bool
file_read(const char *path, size_t max, struct str *text, struct diags *d)
{
	struct file f;
	struct span block = {0};
	bool read_whole = false;

	if (!file_open(&f, path, d))
		return false;
	while (next_of_file(&f, &block, d)) {
		if (block.n == 0) {
			read_whole = true;
			break;
		}
		if (block.n > max || text->len > max - block.n) {
			diag_error(d, (struct place){.file = path}, "size",
				   "this file is larger than %zu bytes, which is the most that is "
				   "read here",
				   max);
			break;
		}
		str_span(text, block);
	}
	file_close(&f);
	return read_whole;
}

bool
write_all(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t done = write(fd, s, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		s += done;
		n -= (size_t)done;
	}
	return true;
}

/* Permissions of a new file, as open(2) would give them. */
static mode_t
usual_mode(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return (S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH) & ~mask;
}

/* Writes beside path, and puts that in its place. False: errno says why, and path is as it was. */
static bool
replace_file(const char *path, struct span text, mode_t mode)
{
	struct str beside = STR_INIT;

	str_printf(&beside, "%s.XXXXXX", path);
	int fd = mkstemp(beside.s);
	bool done =
	    fd >= 0 && write_all(fd, text.s, text.n) && fchmod(fd, mode) == 0 && fsync(fd) == 0;
	int why = errno;
	if (fd >= 0 && close(fd) != 0 && done) {
		why = errno;
		done = false;
	}
	if (done && rename(beside.s, path) != 0) {
		why = errno;
		done = false;
	}
	if (fd >= 0 && !done)
		unlink(beside.s);
	str_release(&beside);
	errno = why;
	return done;
}

static bool
write_into(const char *path, struct span text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY,
		      S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);

	if (fd < 0)
		return false;
	bool done = write_all(fd, text.s, text.n);
	int why = errno;
	if (close(fd) != 0 && done) {
		why = errno;
		done = false;
	}
	errno = why;
	return done;
}

bool
file_write(const char *path, struct span text, struct diags *d)
{
	struct stat st;
	bool there = lstat(path, &st) == 0;
	bool done = there && !S_ISREG(st.st_mode)
			? write_into(path, text)
			: replace_file(path, text, there ? st.st_mode & 07777 : usual_mode());

	return done ||
	       cannot("write this file", path, "check the name, the permissions and the disk", d);
}

struct file_stamp
file_stamp(const char *path)
{
	struct stat st;

	if (stat(path, &st) != 0)
		return (struct file_stamp){0};
	return (struct file_stamp){
	    .seconds = st.st_mtim.tv_sec,
	    .nanoseconds = st.st_mtim.tv_nsec,
	    .size = (uint64_t)st.st_size,
	    .inode = st.st_ino,
	    .device = st.st_dev,
	    .there = true,
	};
}

bool
file_stamp_same(const struct file_stamp *a, const struct file_stamp *b)
{
	return a->there == b->there && a->seconds == b->seconds &&
	       a->nanoseconds == b->nanoseconds && a->size == b->size && a->inode == b->inode &&
	       a->device == b->device;
}

bool
file_may_replace(const char *path)
{
	char *real = path_follow(path);
	struct stat st;
	bool may = stat(real, &st) == 0;

	/* Who may do anything still heeds what was marked as not to be written. */
	if (may && !(st.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH))) {
		errno = EACCES;
		may = false;
	}
	may = may && access(real, W_OK) == 0;
	if (may) {
		char *slash = strrchr(real, '/');
		if (slash)
			slash[slash == real] = '\0';
		may = access(slash ? real : ".", W_OK) == 0;
	}
	int why = errno;
	free(real);
	errno = why;
	return may;
}

bool
file_replace(const char *path, const struct file_stamp *was, struct span text, struct diags *d)
{
	struct file_stamp now = file_stamp(path);

	if (!file_stamp_same(was, &now))
		return diag_error(d, (struct place){.file = path}, "file",
				  "this file was changed meanwhile, and is left as it is now; do "
				  "it once more");
	char *real = path_follow(path);
	bool done = file_write(real, text, d);
	free(real);
	return done;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool
ends_in(const char *name, const char *suffix)
{
	size_t n = strlen(name), end = strlen(suffix);
	return n > end && strcmp(name + n - end, suffix) == 0;
}

bool
folder_list(const char *path, const char *suffix, char ***names, size_t *n, struct diags *d)
{
	DIR *folder = opendir(path);
	size_t cap = 0;

	*names = NULL;
	*n = 0;
	if (!folder && errno == ENOENT)
		return true;
	if (!folder)
		return cannot("open this folder", path, "check the name and the permissions", d);
	errno = 0;
	for (struct dirent *entry; (entry = readdir(folder)); errno = 0) {
		if (entry->d_name[0] == '.' || !ends_in(entry->d_name, suffix))
			continue;
		*names = alloc_room(*names, *n, &cap, sizeof(**names));
		(*names)[(*n)++] = path_join(entry->d_name, "");
	}
	bool whole = errno == 0 || cannot("list this folder", path, "check the disk", d);
	closedir(folder);
	if (*n)
		qsort(*names, *n, sizeof(**names), by_name);
	return whole;
}

bool
file_exists(const char *path)
{
	return access(path, F_OK) == 0;
}

/* Says of a folder that is there that it was made, whatever mkdir thought of it: that may be no
 * permission above, or a file system that nobody can write to. */
static bool
make_one(const char *path)
{
	struct stat st;

	if (mkdir(path, 0700) == 0)
		return true;
	int why = errno;
	bool there = stat(path, &st) == 0 && S_ISDIR(st.st_mode);
	errno = why;
	return there;
}

bool
folder_make(const char *path)
{
	struct str part = STR_INIT;
	bool made = true;

	str_text(&part, path);
	for (size_t i = 1; i <= part.len && made; i++) {
		if (part.s[i] != '/' && part.s[i] != '\0')
			continue;
		char end = part.s[i];
		part.s[i] = '\0';
		made = make_one(part.s);
		part.s[i] = end;
	}
	int why = errno;
	str_release(&part);
	errno = why;
	return made;
}

char *
path_join(const char *folder, const char *name)
{
	struct str path = STR_INIT;

	str_text(&path, folder);
	if (*name && path.len && path.s[path.len - 1] != '/')
		str_byte(&path, '/');
	str_text(&path, name);
	return str_take(&path);
}

char *
path_follow(const char *path)
{
	enum { LONGEST = 4096, MOST_LINKS = 40 };
	struct str at = STR_INIT;
	char to[LONGEST];
	ssize_t n;

	str_text(&at, path);
	for (int i = 0; i < MOST_LINKS && (n = readlink(at.s, to, sizeof(to))) > 0; i++) {
		const char *slash = strrchr(at.s, '/');
		str_truncate(&at, slash && to[0] != '/' ? (size_t)(slash - at.s) + 1 : 0);
		str_add(&at, to, (size_t)n);
	}
	return str_take(&at);
}

char *
path_user_data(void)
{
	const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");

	if (data && data[0] == '/')
		return path_join(data, "nmtquiz");
	return home && *home ? path_join(home, ".local/share/nmtquiz") : NULL;
}
