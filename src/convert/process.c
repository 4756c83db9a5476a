/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/str.h"

extern char **environ;

enum { STREAMS = 3, BLOCK = 64 * 1024 };
#define NEVER INT64_MAX

/* Both ends of its three streams; -1: closed. */
struct pipes {
	int ours[STREAMS], theirs[STREAMS];
};

static void
close_end(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static void
pipes_close(struct pipes *p)
{
	for (int i = 0; i < STREAMS; i++) {
		close_end(&p->ours[i]);
		close_end(&p->theirs[i]);
	}
}

/* False: errno says why, and none is open. */
static bool
pipes_open(struct pipes *p)
{
	bool opened = true;
	int ends[2];

	*p = (struct pipes){{-1, -1, -1}, {-1, -1, -1}};
	for (int i = 0; i < STREAMS && opened; i++) {
		opened = pipe(ends) == 0;
		if (!opened)
			break;
		p->ours[i] = ends[i == STDIN_FILENO];
		p->theirs[i] = ends[i != STDIN_FILENO];
		opened = fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0 &&
			 fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0 &&
			 fcntl(p->ours[i], F_SETFL, O_NONBLOCK) == 0;
	}
	int why = errno;
	if (!opened)
		pipes_close(p);
	errno = why;
	return opened;
}

/* Starts it, with no signal ignored that it would want, and our own streams where p is NULL. 0, or
 * an error's number. */
static int
start(pid_t *child, const char *const *words, const struct pipes *p)
{
	static const int wanted[] = {SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGTSTP};
	posix_spawn_file_actions_t files;
	posix_spawnattr_t traits;
	sigset_t usual;

	sigemptyset(&usual);
	for (size_t i = 0; i < (p ? 2 : sizeof(wanted) / sizeof(*wanted)); i++)
		sigaddset(&usual, wanted[i]);
	posix_spawnattr_init(&traits);
	posix_spawnattr_setsigdefault(&traits, &usual);
	posix_spawnattr_setflags(&traits, POSIX_SPAWN_SETSIGDEF);
	posix_spawn_file_actions_init(&files);
	for (int i = 0; p && i < STREAMS; i++)
		posix_spawn_file_actions_adddup2(&files, p->theirs[i], i);
	/* Its words are only read, whatever the prototype says. */
	int failed = posix_spawnp(child, words[0], &files, &traits, (char *const *)words, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&traits);
	return failed;
}

/* Writes what the pipe takes of in, and closes it behind the last, or where nobody reads on. */
static void
feed(int *fd, struct span *in)
{
	ssize_t n = in->n ? write(*fd, in->s, in->n) : 0;

	if (n > 0) {
		in->s += n;
		in->n -= (size_t)n;
	}
	if (in->n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
		close_end(fd);
}

static void
gather(int *fd, struct str *text)
{
	char block[BLOCK];
	ssize_t n = read(*fd, block, sizeof(block));

	if (n > 0)
		str_add(text, block, (size_t)n);
	else if (n == 0 || (errno != EAGAIN && errno != EINTR))
		close_end(fd);
}

static int64_t
now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Milliseconds up to the end, for poll(2). */
static int
time_left(int64_t end_ms)
{
	int64_t left = end_ms - now_ms();

	return end_ms == NEVER ? -1 : left > 0 ? (int)left : 0;
}

/* False: the time is over, or it wrote more than most. */
static bool
converse(struct pipes *p, struct span in, struct str *out, struct str *err, size_t most,
	 int64_t end_ms)
{
	size_t before = out->len + err->len;

	while (p->ours[0] >= 0 || p->ours[1] >= 0 || p->ours[2] >= 0) {
		struct pollfd polled[STREAMS] = {
		    {p->ours[0], POLLOUT, 0}, {p->ours[1], POLLIN, 0}, {p->ours[2], POLLIN, 0}};
		int left = time_left(end_ms);
		if (left == 0 || out->len + err->len - before > most)
			return false;
		if (poll(polled, STREAMS, left) < 0)
			continue; /* by a signal; nothing else can go wrong with these */
		if (polled[0].revents)
			feed(&p->ours[0], &in);
		if (polled[1].revents)
			gather(&p->ours[1], out);
		if (polled[2].revents)
			gather(&p->ours[2], err);
	}
	return true;
}

/* Waits for its end: a program that closed its streams need not have ended. */
static void
await(pid_t child, int64_t end_ms, int *status)
{
	enum { LOOK_MS = 5 };

	while (end_ms != NEVER && time_left(end_ms) > 0) {
		if (waitpid(child, status, WNOHANG) != 0)
			return;
		poll(NULL, 0, LOOK_MS);
	}
	if (end_ms != NEVER)
		kill(child, SIGKILL);
	while (waitpid(child, status, 0) < 0 && errno == EINTR)
		continue;
}

bool
process_run(const char *const *words, struct span in, struct str *out, struct str *err,
	    const struct process_limits *limits, int *status)
{
	struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
	int64_t end_ms = limits ? now_ms() + limits->ms : NEVER;
	struct pipes p;
	pid_t child;

	if (!pipes_open(&p))
		return false;
	int failed = start(&child, words, &p);
	for (int i = 0; i < STREAMS; i++)
		close_end(&p.theirs[i]);
	if (failed) {
		pipes_close(&p);
		errno = failed;
		return false;
	}
	/* It may end before it has read all. */
	sigaction(SIGPIPE, &ignore, &before);
	bool fits = converse(&p, in, out, err, limits ? limits->most : SIZE_MAX, end_ms);
	sigaction(SIGPIPE, &before, NULL);
	/* Before its pipes are closed, which might end it, too. */
	if (!fits)
		kill(child, SIGKILL);
	pipes_close(&p);
	await(child, end_ms, status);
	return true;
}

bool
process_attend(const char *const *words, int *status)
{
	pid_t child;
	int failed = start(&child, words, NULL);

	if (failed) {
		errno = failed;
		return false;
	}
	while (waitpid(child, status, 0) < 0 && errno == EINTR)
		continue;
	return true;
}
