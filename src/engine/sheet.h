/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam's answer sheet: the form of one sitting and what became of each place, derived from the
 * journal and the banks as they now stand. resume goes on with it, the result is counted from it.
 */
#ifndef ENGINE_SHEET_H
#define ENGINE_SHEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "engine/form.h"
#include "engine/response.h"
#include "profile/history.h"

struct exam;	/* bank/exam.h */
struct library; /* bank/library.h */

/* What an exam is sat under. Its begin event says it, so that a stopped exam goes on under the same
 * terms whatever becomes of the exam's file. */
struct terms {
	double minutes; /* as the exam says; 0: untimed */
	double extra;	/* the student's accommodation, by which minutes are multiplied; 1: none */
	double pass;	/* percent */
	bool scaled;
	double scale_from, scale_pass, scale_to;
	bool wall, forward, each;
};

/* An answer that stands, not taken back. */
struct sheet_answer {
	size_t place; /* from 0; SIZE_MAX: none of this form (a damaged journal) */
	bool skipped; /* `.`: the place is open */
	bool hinted;
	bool regraded; /* it was given at another revision, and scores as the question now stands.
			  One that the question, as it now stands, cannot read keeps its score. */
	enum certainty certainty;
	double score, seconds;
	struct span response; /* the journal's form, unescaped (response_read); terminated */
};

struct sheet_place {
	struct span name;		 /* the question as the journal has it */
	const struct question *question; /* as it now stands; NULL: it is gone */
	uint32_t revision;		 /* that it had when the form was drawn */
	bool changed;			 /* it has another one now */
	struct shown shown; /* as drawn; drawn anew from the seed where that no longer fits */
	bool answered, hinted, marked;
	/* Of the answer that counts: */
	bool regraded;
	enum certainty certainty;
	double score, seconds;
	struct span response; /* n 0 where none */
};

/* All texts lie in the arena: the history may be read anew while a sheet is in use. */
struct sheet {
	struct arena arena;
	struct span session, exam;
	struct terms terms;
	struct sheet_place *places; /* owned */
	size_t n;
	struct sheet_answer *answers; /* owned; those that stand, oldest first: /undo goes back
					 through them */
	size_t n_answers;
	size_t at;	 /* the place last shown, from 0; n: behind the last */
	double used;	 /* seconds, of the last `at` */
	int64_t used_at; /* when that was written; of begin where there is none */
	int64_t began;
	enum ending ending;  /* ENDING_STOPPED and ENDING_NONE can be resumed */
	int passed;	     /* what `end` says: 1 pass, 0 fail, -1 nothing */
	double ended_points; /* what `end` says, NAN where nothing */
};

/* The sheet of a session (its place in h->sessions); s need not be initialised. False where it is
 * no exam, or one that never started (a place of its form is not there); s is released then. */
bool sheet_read(struct sheet *s, const struct history *h, size_t session, const struct library *l);
void sheet_release(struct sheet *s);

/* The first place from `place` on whose question is not gone, or n. */
size_t sheet_next(const struct sheet *s, size_t place);

/* Seconds that the student has: minutes with the extra time; 0: untimed. */
double terms_seconds(const struct terms *t);

/* The exam's terms, with the student's extra time; untimed where the student wants no clock. */
struct terms terms_of(const struct exam *e, double extra, bool untimed);

/* The terms that a begin event says. What makes no sense there is as if it lacked: untimed, no
 * extra time, pass at 0, no scale, navigation free, clock active, feedback at the end. */
struct terms terms_read(const struct event *begin);

/* The begin event and the form's items as entries to append in one write. Their fields borrow from
 * text, which is overwritten, from e and from f. *entries is owned by the caller, f->n + 1 of them.
 */
void sheet_entries(struct entry **entries, struct str *text, const struct exam *e,
		   const struct terms *t, const struct form *f, uint64_t seed, int zone);

/* Behind place and seconds of an `at`: the student is behind the last place, at `exam>`. */
#define AT_END "exam"
#endif
