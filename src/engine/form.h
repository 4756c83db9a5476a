/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drawing an exam's form: which questions, in which order, with their choices in which order. */
#ifndef ENGINE_FORM_H
#define ENGINE_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "engine/response.h"

struct exam;	/* bank/exam.h */
struct history; /* profile/history.h */
struct library; /* bank/library.h */
struct question;
struct random; /* base/random.h */
struct str;    /* base/str.h */

struct form_item {
	const struct question *question;
	struct shown shown;
};

struct form {
	struct form_item *items; /* owned */
	size_t n;
};

/* Draws a form: live, unsuspended questions that pass the exam's filter, exactly as many of each
 * area and of each level as the blueprint says (blueprint_counts), no two of which exclude each
 * other; of all such forms one with the fewest questions that the student has seen (answered, or on
 * an earlier form; critical ones do not count), drawn at random. With `questions: all`, all of them
 * but for those that exclude each other (engine/keep.h); levels then part nothing. A case's
 * questions stand together in the bank's order; all else is shuffled. Choices are ordered as
 * draw_order does (engine/draw.h), but among single choice questions with equally many choices,
 * shuffled and not anchored, the counts of the key's places differ by 1 at most. False where there
 * is no such form: lack, emptied first, says in a sentence or more which area and level lack how
 * many. Where exclusions make the search too long (engine/pick.h) the best form found so far is
 * drawn, and where none was, lack says that it is not known whether there is one. The same
 * arguments and r give the same form. f need not be initialised, and may be released in any case.
 */
bool form_draw(struct form *f, const struct exam *e, const struct library *l,
	       const struct history *h, struct random *r, struct str *lack);

/* A paper form of given questions (a bank's): the same order rules. */
void form_of(struct form *f, const struct question *const *questions, size_t n, struct random *r);

void form_release(struct form *f);
#endif
