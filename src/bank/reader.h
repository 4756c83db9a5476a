/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the reader share while one bank is read. */
#ifndef BANK_READER_H
#define BANK_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/bank.h"
#include "bank/check.h"
#include "bank/keys.h"
#include "bank/parse.h"
#include "bank/report.h"
#include "bank/value.h"
#include "bank/window.h"
#include "base/map.h"
#include "base/str.h"

/* An id in `excludes` or `was`, which can be judged once all questions are known. */
struct pending {
	const char *id;	   /* in the bank's arena */
	uint32_t at;	   /* where it stands */
	uint32_t question; /* its place in the bank's questions; NOBODY: in `defaults` */
	enum key key;
};

#define NOBODY UINT32_MAX

struct reader {
	struct bank *bank;
	struct report report;
	struct check check;
	struct window window;
	struct parse parse;
	struct values values;
	struct tree tree;	   /* the value being read */
	struct tree defaults_tree; /* the value of `defaults`, until the first question */
	struct question defaults;  /* what it says */
	const char *default_within;
	uint64_t seen;		    /* a bit for each top key that was there */
	uint32_t key_at[BANK_KEYS]; /* and where */
	struct map works, cases;    /* to the place among the bank's; NOBODY: has errors */
	struct map ids, was;	    /* to the place in the file */
	struct work *found_works;
	struct vignette *found_cases;
	size_t n_works, cap_works, n_cases, cap_cases, cap_questions;
	struct pending *pending;
	size_t n_pending, cap_pending;
	struct spot *spots; /* of the question being read; owned */
	size_t n_spots, cap_spots;
	struct str scratch, other;
	const char *last_topic; /* questions in a row mostly share one */
	size_t item_line;	/* where this item began, from 0 */
	size_t item_errors;	/* how many there were when this item began */
	enum key list;		/* cases or questions, while reading them; else KEYS */
	size_t list_indent, root_indent, restarts;
	struct str prefix;
	bool named, settled, in_item, resuming, flow_list, whole;
};
#endif
