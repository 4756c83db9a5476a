/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long a profile takes to be read: replay_bench FILE */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "base/diag.h"
#include "base/file.h"
#include "profile/history.h"
#include "profile/journal.h"

static int64_t
replay_ms(const char *path, struct history *h, struct diags *d)
{
	struct clock clock;
	struct file file;
	size_t line = 0;
	int64_t read = 0;
	bool newer = false;

	clock_init(&clock, NULL);
	int64_t began = clock_ticks_ms(&clock);
	if (!file_open(&file, path, d))
		return -1;
	bool whole = journal_replay(h, path, source_file(&file), &line, &read, &newer, d);
	file_close(&file);
	return whole ? clock_ticks_ms(&clock) - began : -1;
}

int
main(int argc, char **argv)
{
	struct history h;
	struct diags d;

	if (argc != 2) {
		fprintf(stderr, "usage: replay_bench FILE\n");
		return 2;
	}
	history_init(&h);
	diags_init(&d);
	int64_t ms = replay_ms(argv[1], &h, &d);
	printf("%zu events, %zu questions, %zu sessions, %zu findings: %" PRId64 " ms\n",
	       h.n_events, h.n_questions, h.n_sessions, d.n, ms);
	for (size_t i = 0; i < d.n; i++)
		printf("%zu: %s\n", d.items[i].at.line, d.items[i].message);
	history_release(&h);
	diags_release(&d);
	return ms < 0 ? 3 : 0;
}
