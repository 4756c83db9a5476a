/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one order of a profile's events, whatever the file's: for derive.c, which replays in it, and
 * merge.c, which writes it. */
#ifndef PROFILE_ORDER_H
#define PROFILE_ORDER_H

#include <stdint.h>

#include "base/str.h"

struct history; /* profile/history.h */

/* Where an event stands. */
struct order_key {
	int64_t time;	  /* seconds; once order_carry was there, no earlier than the one before */
	uint64_t session; /* order_session of its name */
	uint32_t n;
};

/* A number for a session's name, of at most 8 bytes: numbers are in the names' order. */
uint64_t order_session(struct span name);

/* Below, at or above 0: by session and N; and by time, session and N. Of lines that have all three
 * alike, as two machines make them that resume one exam, the rest of the line decides, by bytes. */
int order_in_session(const struct order_key *a, const struct order_key *b);
int order_in_file(const struct order_key *a, const struct order_key *b);

/* A session whose clock went back stays whole: each of its events counts as no earlier than the one
 * before, which may be another session's. */
void order_carry(struct order_key *key, const struct order_key *before);

/* Sorts h's events: within a session by N; sessions interleave by time, then by name. Of events
 * that are alike in all that their lines said, as a merge leaves them, one stays. */
void history_order(struct history *h);
#endif
