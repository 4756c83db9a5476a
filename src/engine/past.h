/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a student did with a question under any of its names: a renamed question's history is its
 * own (nmtquiz-bank(5), `was`). */
#ifndef ENGINE_PAST_H
#define ENGINE_PAST_H

#include <stdbool.h>
#include <stdint.h>

struct history;	      /* profile/history.h */
struct past_question; /* profile/history.h */
struct past_session;  /* profile/history.h */
struct question;      /* bank/bank.h */

/* The question's past, or NULL: never seen. It lies in h, or in *several where more than one name
 * has one; then answers are counted together, newest, last and first are those of all names, and
 * event.previous goes on under the newest's name alone. Flagged or suspended under one name is so
 * under all. */
const struct past_question *past_of(const struct history *h, const struct question *q,
				    struct past_question *several);

/* Whether the last answer is of an exam that can go on and says at its end alone what was right:
 * until then nothing tells how it went. past may be NULL. */
bool past_secret(const struct history *h, const struct past_question *past);

/* The same of a session: an exam that can be resumed, and has told nothing yet. */
bool past_secret_session(const struct history *h, const struct past_session *s);

/* Whether the session is an exam that was begun and can go on: it is neither handed in nor out of
 * time by what the journal says. */
bool past_stopped(const struct past_session *s);

/* How many questions a session answered, and the points of the first try at each: review asks some
 * once more. */
double past_firsts(const struct history *h, const struct past_session *s, uint32_t *answered);
#endif
