/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What review has in store: what is due, what the day has left of new questions, when those of a
 * session come back, and which ones are missed over and over. Pure. */
#ifndef ENGINE_OUTLOOK_H
#define ENGINE_OUTLOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct filter;	 /* engine/filter.h */
struct history;	 /* profile/history.h */
struct library;	 /* bank/library.h */
struct schedule; /* engine/schedule.h */
struct session;	 /* engine/session.h */

struct outlook {
	int32_t today;
	size_t due;	 /* today, of what may be asked */
	size_t unseen;	 /* never answered */
	size_t fresh;	 /* of these, what today's limit has left */
	size_t tomorrow; /* fall due tomorrow */
	int32_t next;	 /* the first day after today on which some fall due, or NO_DAY */
	size_t next_due; /* on that day */
	int32_t exam;	 /* days until the exam; 0: no date is set, or it has come */
	size_t pace;	 /* new ones a day that show all of them a week before it */
};

/* Of the questions that pass the filter (NULL: all). */
void outlook_make(struct outlook *o, const struct schedule *s, const struct library *l,
		  const struct history *h, const struct filter *f);

/* When the answered questions of a session come back. */
struct returns {
	size_t tomorrow, week, later; /* week: in 2 to 7 days */
	int32_t first;		      /* day, or NO_DAY */
};

void returns_of(struct returns *r, const struct session *session, const struct schedule *s,
		const struct library *l);

/* Missed on that many days, a question eats time that others need. */
enum { LEECH = 8 };

/* Whether the place of a session is one of a leech that was missed in it. */
bool is_leech(const struct session *session, size_t place, const struct schedule *s,
	      const struct library *l);
#endif
