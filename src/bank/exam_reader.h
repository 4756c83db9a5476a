/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the reader share while one exam is read: exam.c goes through the file,
 * exam_top.c and shares.c read the values of its keys. */
#ifndef BANK_EXAM_READER_H
#define BANK_EXAM_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/check.h"
#include "bank/exam.h"
#include "bank/keys.h"
#include "bank/parse.h"
#include "bank/report.h"
#include "bank/value.h"
#include "bank/window.h"

/* A topic of the blueprint, and where it stands. */
struct prefix {
	const char *topic; /* in the exam's arena */
	uint32_t at;
};

struct exam_reader {
	struct exam *exam;
	struct report report;
	struct check check;
	struct window window;
	struct parse parse;
	struct values values;
	struct tree tree;	 /* the value being read */
	bool seen[KEYS];	 /* a top key was there, */
	uint32_t key_at[KEYS];	 /* and where */
	bool lost[KEYS];	 /* perhaps it was, in a line that is no YAML */
	struct prefix *prefixes; /* owned */
	size_t n_prefixes, cap_prefixes;
	size_t root_indent, restarts;
	bool named, whole, is_bank;
};

/* Reads the value of a key at the top, which is in r->tree. */
void exam_top_read(struct exam_reader *r, enum key key);

/* All of text as a percentage, with its sign or without, from 0 to 100. */
bool share_parse(struct span text, double *percent);

/* The values of `blueprint` and `levels`. */
void blueprint_read(struct exam_reader *r, const struct node *map);
void levels_read(struct exam_reader *r, const struct node *map);
#endif
