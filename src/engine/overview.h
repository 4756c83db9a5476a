/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What `progress` shows, counted once for the terminal, HTML, JSON and CSV. Pure. */
#ifndef ENGINE_OVERVIEW_H
#define ENGINE_OVERVIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/readiness.h"
#include "engine/result.h"

struct filter;	 /* engine/filter.h */
struct history;	 /* profile/history.h */
struct library;	 /* bank/library.h */
struct schedule; /* engine/schedule.h */

enum { OVERVIEW_DAYS = 366, OVERVIEW_AHEAD = 30 };

/* A topic, whole or up to its first slash. */
struct overview_topic {
	const char *name;		    /* in the arena */
	size_t questions, seen, right, due; /* right: in full, at the last answer */
	struct mastery mastery;
	double low, high; /* 80 % interval of the mastery */
};

struct overview_exam {
	const struct exam *exam;
	struct readiness readiness;
};

/* An exam that was handed in, or ran out of time. */
struct overview_score {
	size_t session; /* in h->sessions */
	int32_t day;
	double percent, pass; /* of all its questions; the pass mark */
	bool enough;	      /* points for the pass mark */
	bool passed;	      /* it also takes all critical questions */
};

struct overview {
	struct arena arena;
	int32_t today;
	size_t answered; /* answers that count */
	size_t questions, seen, due;
	size_t unseen;		       /* that may be asked, and never were */
	size_t fresh;		       /* new ones that today has left */
	double seconds;		       /* that answers took, changed ones and skips as well */
	size_t streak, longest_streak; /* days in a row with an answer; up to today or yesterday */
	struct surety sure, plain, guess;
	uint32_t calendar[OVERVIEW_DAYS];  /* answers a day; [OVERVIEW_DAYS - 1] is today */
	uint32_t forecast[OVERVIEW_AHEAD]; /* reviews due; [0] is today with all that is overdue */
	uint32_t *chosen;		   /* owned; places in l->questions, in their order */
	struct overview_topic *topics;	   /* owned; by name */
	struct overview_exam *exams;	   /* owned; in the library's order */
	struct overview_score *scores;	   /* owned; oldest first */
	size_t n_topics, n_exams, n_scores;
};

/* Of the live questions that pass the filter, and of the answers to questions that pass it, of
 * whatever status; without a filter, of all answers. Exams and scores are those of all. whole:
 * topics with what is below the slash. */
void overview_make(struct overview *o, const struct history *h, const struct library *l,
		   const struct schedule *s, const struct filter *f, bool whole);
void overview_release(struct overview *o);
#endif
