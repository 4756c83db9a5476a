/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What follows from a journal's events, one after the other: for replay.c, and append.c
 * that asks what would follow. Everybody else reads the history that comes of it. */
#ifndef PROFILE_DERIVE_H
#define PROFILE_DERIVE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

struct event;	/* profile/history.h */
struct history; /* profile/history.h */

/* The place of a session in h, which is made where it is new; and of a new question. */
uint32_t history_add_session(struct history *h, struct span name);
uint32_t history_add_question(struct history *h, struct span name);

/* Takes in one event, whose session, question and text are h's. Where it belongs before one that is
 * there already, it waits for history_settle. Of the kind EVENT_KINDS, which is unknown here, the
 * session's N alone is taken. */
void history_add_event(struct history *h, const struct event *e);

/* Once a batch of events is in: puts them in order where they came in another one (lines that came
 * twice are then there once), and counts anew what was taken back or answered again. */
void history_settle(struct history *h);

/* The time, now or as little later as it takes, at which an event of that session is the last one
 * of all. Where it would take more than a minute it is now: some clock was wrong then, and its time
 * is not to spread. */
int64_t history_last_time(const struct history *h, struct span session, int64_t now);

/* Whether the fields of such an event can be read; each field is terminated. */
bool begin_fits(struct span fields);
bool resume_fits(struct span fields);
bool end_fits(struct span fields);
#endif
