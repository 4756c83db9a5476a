/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/random.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

void
random_seed(struct random *r, uint64_t seed)
{
	r->state = seed;
}

uint64_t
random_next(struct random *r)
{
	uint64_t z = r->state += 0x9e3779b97f4a7c15u;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

uint64_t
random_below(struct random *r, uint64_t n)
{
	/* What lies above the last whole multiple of n would favour the small numbers. */
	uint64_t excess = (UINT64_MAX % n + 1) % n, x;

	do
		x = random_next(r);
	while (x > UINT64_MAX - excess);
	return x % n;
}

void
random_shuffle(struct random *r, size_t *numbers, size_t n)
{
	for (size_t i = n; i > 1; i--) {
		size_t j = (size_t)random_below(r, i), kept = numbers[i - 1];
		numbers[i - 1] = numbers[j];
		numbers[j] = kept;
	}
}

uint64_t
random_system_seed(void)
{
	uint64_t seed = 0;
	struct timespec now;
	int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, &seed, sizeof(seed));

	if (fd >= 0)
		close(fd);
	if (n == (ssize_t)sizeof(seed))
		return seed;
	/* Without the device, two runs must still differ. */
	clock_gettime(CLOCK_REALTIME, &now);
	return (uint64_t)now.tv_nsec ^ (uint64_t)now.tv_sec << 20 ^ (uint64_t)getpid() << 40;
}
