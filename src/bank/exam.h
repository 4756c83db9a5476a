/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The model of an exam file, as nmtquiz-exam(5) describes it. exam_read makes it; nobody changes it
 * after. All texts are terminated UTF-8 without controls but LF and tab, and lie in the exam's
 * arena. Optional texts are NULL where absent. */
#ifndef BANK_EXAM_H
#define BANK_EXAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/bank.h"
#include "base/arena.h"

struct diags;  /* base/diag.h */
struct source; /* base/file.h */

enum {
	EXAM_MAX_QUESTIONS = 1000,
	EXAM_MAX_AREAS = 100,
	EXAM_MAX_TOPICS = 1000, /* of all areas */
	EXAM_MAX_MINUTES = 1440,
	EXAM_MAX_SCORE = 1000000,    /* of a scale, on either side of 0 */
	EXAM_MAX_FILE = 1024 * 1024, /* bytes */
};

/* A row of the blueprint: a topic prefix, or an area with a name of its own, of several. No two
 * areas share a topic: exam_read saw to that. */
struct exam_area {
	const char *name;
	struct texts topics; /* prefixes, one or more */
	double share;	     /* percent */
	uint32_t line, column;
};

struct exam {
	struct arena arena;
	const char *file; /* as it was named to exam_read */
	const char *name, *about;
	const char *remark;  /* what each result says besides its figures */
	const char *title;   /* never NULL: the name where it is missing, which is an error */
	size_t questions;    /* 0 with `all` */
	bool all;	     /* every question that the filter lets through */
	struct texts filter; /* words as of a filter, judged by whoever has the banks */
	double minutes;	     /* more than 0; 0: untimed. Decimals allowed */
	double pass;	     /* percent of the points, 0..100 */
	bool scaled;	     /* the next three hold, scale_from < scale_pass < scale_to */
	double scale_from, scale_pass, scale_to;
	bool forward;		 /* navigation: forward */
	bool wall;		 /* clock: wall */
	bool each;		 /* feedback: each */
	struct exam_area *areas; /* in the blueprint's order; none: of whatever topic */
	size_t n_areas;
	bool levelled;	       /* `levels` is there: */
	double levels[LEVELS]; /* percent; LEVEL_NONE 0 */
	/* Where findings about the form belong, from 1; 0 where the key is absent. */
	uint32_t questions_line, blueprint_line, levels_line, filter_line;
};

void exam_init(struct exam *e);
void exam_release(struct exam *e);

/* Reads one exam file, as bank_read reads a bank (bank/read.h). Returns false where there is an
 * error: an exam has no good part without the others, though e holds what could be read of it, for
 * lint to look at. Findings are in d, in the order of lines. e was initialised by exam_init;
 * released by the caller in either case. */
bool exam_read(struct exam *e, const char *file, struct source from, struct diags *d);
#endif
