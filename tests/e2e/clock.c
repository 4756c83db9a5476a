/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Linked with the whole program (see Makefile), this takes the clocks' place where the environment
 * asks for it, so that minutes and closed lids take no time:
 *
 *   NMTQUIZ_FAULT_CLOCK=FILE    struct hands, which the test moves (exams.py)
 *
 * Nothing waits for long then: what is to tick, ticks soon after the hands were moved. */
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

int __real_clock_gettime(clockid_t id, struct timespec *now);
int __wrap_clock_gettime(clockid_t id, struct timespec *now);
int __real_poll(struct pollfd *fds, nfds_t n, int timeout_ms);
int __wrap_poll(struct pollfd *fds, nfds_t n, int timeout_ms);

enum { SOON_MS = 1 };

/* CLOCK_BOOTTIME, as it is and as it shall be: each look at it goes a step towards that, where
 * there are steps; and what CLOCK_REALTIME is ahead of it. Others are real. */
struct hands {
	int64_t now_ms, target_ms, step_ms, ahead_ms;
};

static volatile struct hands *hands;

__attribute__((constructor)) static void
prepare(void)
{
	const char *path = getenv("NMTQUIZ_FAULT_CLOCK");
	int fd = path ? open(path, O_RDWR | O_CLOEXEC) : -1;

	if (!path)
		return;
	void *mapped = mmap(NULL, sizeof(*hands), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (mapped == MAP_FAILED) {
		fprintf(stderr, "clock: NMTQUIZ_FAULT_CLOCK=%s cannot be used\n", path);
		exit(99);
	}
	hands = mapped;
}

static void
go_on(void)
{
	int64_t target = hands->target_ms, step = hands->step_ms, next = hands->now_ms + step;

	hands->now_ms = step > 0 && next < target ? next : target;
}

int
__wrap_clock_gettime(clockid_t id, struct timespec *now)
{
	if (!hands || (id != CLOCK_BOOTTIME && id != CLOCK_REALTIME))
		return __real_clock_gettime(id, now);
	if (id == CLOCK_BOOTTIME)
		go_on();
	int64_t ms = hands->now_ms + (id == CLOCK_REALTIME ? hands->ahead_ms : 0);
	*now = (struct timespec){.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
	return 0;
}

int
__wrap_poll(struct pollfd *fds, nfds_t n, int timeout_ms)
{
	return __real_poll(fds, n, hands && timeout_ms > SOON_MS ? SOON_MS : timeout_ms);
}
