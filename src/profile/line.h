/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of a journal, one after the other, into a history: for replay.c, and for
 * merge.c, which asks what a line is.
 *
 * A million lines are a student's lifetime and are read at each start. So what a line shares with
 * the one before is not read again, nothing is allocated for a line but what its event keeps, names
 * are looked up some lines at a time (the processor then waits for memory once for all), and the
 * line that most lines are has a reader of its own. */
#ifndef PROFILE_LINE_H
#define PROFILE_LINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/diag.h"
#include "base/str.h"
#include "profile/history.h"

enum {
	LINE_TIME = 20,	   /* bytes of 2026-11-23T08:22:55Z */
	LINE_HOUR = 14,	   /* those up to the minutes */
	LINE_SESSION = 8,  /* bytes of a session's name */
	LINE_SHORT = 7,	   /* bytes of a text that many lines share */
	LINE_SHARED = 256, /* how many of these are kept at hand */
	LINE_QUICK = 256,  /* bytes that line_quick may look at */
	LINE_BATCH = 32,
};

struct shared_text {
	uint64_t bytes; /* the text's, the first one lowest, and on top how many; 0: none yet */
	const char *text;
};

/* A line that was read, and is not yet in the history. */
struct pending_line {
	struct event event;
	struct span question; /* n 0 where it has none */
	size_t line;
};

struct line_reader {
	struct history *h; /* borrowed */
	struct diags *d;   /* borrowed */
	struct place at;   /* the line that is being read */
	size_t broken;	   /* lines that could not be read */
	bool newer;	   /* the file's format is: what cannot be read is no fault */

	/* Of the lines before: */
	char hour[LINE_HOUR];
	int64_t hour_time;
	char session[LINE_SESSION];
	uint32_t session_place;
	struct shared_text shared[LINE_SHARED];
	struct pending_line batch[LINE_BATCH];
	size_t n; /* of batch */

	/* Of this one: */
	const char *end;   /* a byte that can be looked at and is no tab */
	struct span plain; /* its text, where that lies in the line as it is */
	struct str text;   /* else its texts, with their escapes undone; owned */
};

void line_reader_init(struct line_reader *r, struct history *h, struct diags *d);
void line_reader_release(struct line_reader *r);

/* The first line of a file in this format. */
#define LINE_HEADER "nmtquiz-profile 1"

/* The format's version that a profile's first line names; 0: it is no profile's. */
uint64_t line_version(struct span line);

/* Whether these bytes, of a file without a whole line, are a first line that was cut short; else
 * they are somebody's text, which is not ours to move about. */
bool line_begins_header(struct span start);

/* Reads a line as line_read does, into r->batch[r->n], and takes nothing in; what question it names
 * is not looked at (line_is_question). Gives back its session too, of LINE_SESSION bytes. False: it
 * cannot be read. */
bool line_parse(struct line_reader *r, struct span line, const char **session);
bool line_is_question(struct span field);

/* Takes a line (without its line feed, but a byte that is no tab stands behind it). One that cannot
 * be read is reported. */
void line_read(struct line_reader *r, struct span line);

/* Reports the line that is being read: "its time is none". Of many, the first are reported, and in
 * the end how many more there were. */
void line_broken(struct line_reader *r, const char *why);
void line_report_rest(struct line_reader *r);

/* Takes the line at s, where it is what most are: an answer in the hour and the session of the line
 * before, of printable ASCII without escapes. LINE_QUICK bytes can be looked at. Gives back where
 * its line feed stands, or NULL: it is another line, and was not taken. */
const char *line_quick(struct line_reader *r, const char *s);

/* Takes what was read into the history; the lines may go then. */
void line_flush(struct line_reader *r);

/* For line.c and quick.c: seconds since the hour began, of 22:55Z, or 3600 where that is none; the
 * text, kept for the event; the event in r->batch[r->n] is whole. */
unsigned line_within_hour(const char *s);
const char *line_keep(struct line_reader *r, uint64_t bytes, struct span text);
void line_done(struct line_reader *r);
#endif
