/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is an exam's own in a sitting: for session.c, examine.c and
 * steer.c alone. session.h is the door. */
#ifndef ENGINE_EXAMINE_H
#define ENGINE_EXAMINE_H

#include "engine/session.h"

/* The clock goes on. False where the time is used up: r says so then, and is done. */
bool exam_ticks(struct session *s, struct reply *r, int64_t now_ms);

/* Whether what is typed may be an answer to what is on the screen; else r refuses it. */
bool exam_takes(const struct session *s, struct reply *r);

/* Makes an answer's reply, whose event stands there, an exam's. */
void exam_answered(const struct session *s, struct reply *r);

/* A command that is an exam's own, or that this exam refuses. False: it is as in practice. */
bool exam_command(struct session *s, struct reply *r, enum command command, struct span text);

/* Adds the event that says where the student is, and the time used; `to` is a place, or s->n. */
void exam_note(const struct session *s, struct reply *r, size_t to);

/* Adds the place, from 0, to the event's fields. */
void exam_place(struct reply *r, struct entry *e, size_t place);

void exam_commit(struct session *s, struct reply *r);

/* The place that a mark or a flag goes to: the one on the screen. s->n: none is. */
size_t exam_shown(const struct session *s);

extern const char exam_forward[]; /* why a forward exam refuses what goes back or passes over */

/* session.c's, of which examine.c has need: the question at `at` is put anew; the answer to it is
 * the last one, for its feedback. */
void session_put(struct session *s);
void session_keep_last(struct session *s);
#endif
