/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The schedule: the memory of every question, and when each is due, derived from the journal. */
#ifndef ENGINE_SCHEDULE_H
#define ENGINE_SCHEDULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/memory.h"
#include "profile/history.h"

struct library; /* bank/library.h */
struct question;
struct str; /* base/str.h */

#define NO_DAY INT32_MIN

/* What the student set: retention, new, exam-date, weights. */
struct plan {
	struct model model;
	size_t new_a_day;     /* 10 where not set */
	int32_t exam_day;     /* NO_DAY: none, or past */
	int32_t exam_set_day; /* when that was set */
	bool exam_past;	      /* a date is set and has passed */
	bool own_weights;
};

/* Reads the settings as of today. `-` takes one back; what is out of range or unreadable counts as
 * unset, and trouble gets a line for each (may be NULL). */
void plan_of(struct plan *p, const struct history *h, int32_t today, struct str *trouble);

/* New questions a day that show `unseen` ones a week before the exam, or as far as there is time; 0
 * where no exam is ahead. */
size_t plan_pace(const struct plan *p, int32_t today, size_t unseen);

/* Days to a date: the day number of YYYY-MM-DD, or false. And back. */
bool day_parse(struct span text, int32_t *day);
enum { DAY_TEXT = 11 };
void day_text(int32_t day, char text[DAY_TEXT]);

/* The due day of a question by sections 2 and 3 of the formulas: last review, interval, and the
 * exam's date. *rule (may be NULL) says which of the five rules it was. */
int32_t schedule_due(const struct plan *p, const struct memory *m, int *rule);

/* Where a question stands. */
struct standing {
	struct memory memory;	  /* stability 0: new */
	int32_t due;		  /* day; NO_DAY: new */
	uint32_t reviews, lapses; /* lapses: rated again, but not at the first review */
	uint32_t misses;      /* days on which it was rated again, the first review's with them */
	int32_t missed;	      /* the latest of these, or NO_DAY */
	uint32_t first, last; /* answers that count, as places in h->events, or NO_EVENT */
	bool sure_but_wrong;  /* its last answer */
	bool suspended;
};

struct schedule {
	struct plan plan;
	int32_t today;
	struct standing *of; /* owned; by place in library.questions, retired ones as well */
	size_t n;
	size_t new_today; /* questions whose first review was today */
	struct recalls recalls;
};

/* One pass over the events; a question's reviews are those of all its names. */
void schedule_make(struct schedule *s, const struct history *h, const struct library *l,
		   int32_t today, struct str *trouble);
void schedule_release(struct schedule *s);

/* Where a question of the library stands; NULL: it is none of these. */
const struct standing *standing_of(const struct schedule *s, const struct library *l,
				   const struct question *q);

/* May be asked in review at all: live, not suspended. */
bool schedule_asks(const struct schedule *s, const struct library *l, size_t question);

/* How many new questions today's limit has left. */
size_t schedule_new_left(const struct schedule *s);

/* How many are due on a day or before, of those that may be asked. */
size_t schedule_count(const struct schedule *s, const struct library *l, int32_t day);

struct filter; /* engine/filter.h */

/* What review asks, in its order (section 4 of the formulas): sure but wrong ones that are due,
 * then due ones by retrievability, then new ones in the banks' order up to the day's limit; the
 * first `want` of these; then the due ones and behind them the new ones so that neighbours of one
 * topic are as few as can be, a case's together in the bank's order. ahead: days to look ahead, for
 * what is due alone. *drawn is an owned array of borrowed questions. */
size_t schedule_draw(const struct schedule *s, const struct library *l, const struct history *h,
		     const struct filter *f, size_t want, int32_t ahead,
		     const struct question ***drawn);
#endif
