/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of a journal: for replay.c alone. */
#ifndef PROFILE_LINE_H
#define PROFILE_LINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "profile/history.h"

enum {
	LINE_HOUR = 14,	   /* bytes of 2026-11-23T08:22:55Z, up to the minutes */
	LINE_SESSION = 8,  /* bytes of a session's name */
	LINE_SHORT = 7,	   /* bytes of a text that many lines share */
	LINE_SHARED = 256, /* how many of these are kept at hand */
	LINE_BATCH = 32,
};

struct shared_text {
	uint64_t bytes; /* the text's, and how many; 0: none yet */
	const char *text;
};

/* A million lines are a student's lifetime and are read at each start. So what a line shares with
 * the one before is not read again, nothing is allocated for a line but what its event keeps, and
 * names are looked up some lines at a time: the processor then waits for memory once for all. */
struct line_reader {
	struct history *h; /* borrowed */
	const char *wrong; /* after false: what is wrong with the line; static */

	/* The line that is being read: */
	const char *end;   /* a byte that can be looked at and is no tab */
	struct span plain; /* its text, where that lies in the line as it is */
	struct str text;   /* else its texts, with their escapes undone; owned */

	/* Of the lines before: */
	char hour[LINE_HOUR];
	int64_t hour_time;
	char session[LINE_SESSION];
	uint32_t session_place;
	struct shared_text shared[LINE_SHARED];

	/* Read, and not yet in the history: */
	struct event batch[LINE_BATCH];
	struct span questions[LINE_BATCH]; /* n 0 where the event has none */
	size_t n;
};

void line_reader_init(struct line_reader *r, struct history *h);
void line_reader_release(struct line_reader *r);

/* Takes a line (without its line feed, but a byte that is no tab stands behind it). False: it
 * cannot be read, and r->wrong says why: "its time is none". */
bool line_read(struct line_reader *r, struct span line);

/* Takes what was read into the history; the lines may go then. */
void line_flush(struct line_reader *r);
#endif
