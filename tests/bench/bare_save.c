/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the disk asks for an answer: bare_save PROFILE COPY writes each line of the profile to the
 * copy and waits until it lies on the disk, and prints the nanoseconds that took. */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static int64_t
now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int
main(int argc, char **argv)
{
	char *line = NULL;
	size_t cap = 0;
	int64_t spent = 0;
	FILE *profile = argc == 3 ? fopen(argv[1], "r") : NULL;

	if (!profile)
		return 2;
	int copy = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
	for (ssize_t n; (n = getline(&line, &cap, profile)) > 0;) {
		int64_t began = now_ns();
		if (write(copy, line, (size_t)n) != n || fdatasync(copy) < 0)
			return 1;
		spent += now_ns() - began;
	}
	printf("%" PRId64 "\n", spent);
	return 0;
}
