/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An answer in its three forms: as typed (letters as shown), in memory (places in the author's
 * order), and as the journal keeps it (nmtquiz-profile(5), RESPONSES). */
#ifndef ENGINE_RESPONSE_H
#define ENGINE_RESPONSE_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/bank.h"
#include "base/str.h"
#include "profile/history.h"

/* The order in which a question's choices stand on the screen: shown place to the author's place,
 * both from 0. */
struct shown {
	size_t order[BANK_MAX_CHOICES];
	size_t n; /* 0 where the type has no choices */
};

struct response {
	bool skipped;
	bool truth;    /* truefalse */
	double number; /* numeric */
	/* Choices by the author's place. single: one; multiple: ascending; order: place by place;
	 * match: the right side of each left. */
	size_t picks[BANK_MAX_CHOICES];
	size_t n_picks;
	struct str gaps[BANK_MAX_CHOICES]; /* short and cloze: as typed, trimmed; owned */
	size_t n_gaps;
	struct str typed; /* numeric: as typed, for the journal; owned */
};

void response_init(struct response *r);
void response_release(struct response *r);

/* Cuts a final ! (sure) or ? (guess), once or more, off a typed line, and the space before it. A
 * line of nothing else is left alone. */
enum certainty response_certainty(struct span *typed);

/* Reads one typed line (without its certainty). True: r holds the answer; for a cloze each call
 * adds the next gap, and it is whole when r->n_gaps == q->n_gaps. False: refusal has one sentence
 * on what can be answered, and r is as it was. Blank is refused, and so is a text that is a single
 * full stop, since that means a skip in the journal. */
bool response_parse(struct response *r, const struct question *q, const struct shown *shown,
		    struct span typed, struct str *refusal);

/* Appends the journal's form, unescaped: a cloze's gaps are parted by EVENT_GAP. A cloze must be
 * whole. */
void response_write(struct str *out, const struct question *q, const struct response *r);

/* Reads what response_write wrote; r holds that then, whatever it held before. False where it is
 * none of this question's (another revision's, or damaged); r is as it was. */
bool response_read(struct response *r, const struct question *q, struct span field);

/* Whether a choice, by the author's place, is among r's picks. */
bool response_picked(const struct response *r, size_t choice);
#endif
