/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a reply is made: for session.c and examine.c alone. */
#ifndef ENGINE_REPLY_H
#define ENGINE_REPLY_H

#include "engine/session.h"

/* Empties r and keeps its memory. */
void reply_begin(struct reply *r, enum reply_kind kind);

/* One more event, about that question (by name; NULL: about none). */
struct entry *reply_entry(struct reply *r, enum event_kind kind, const char *question);

void reply_refuse(struct reply *r, const char *text);
#endif
