/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sitting over drawn questions with feedback after each: practice, or review. */
#ifndef VERBS_STUDY_H
#define VERBS_STUDY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "verbs/app.h"

struct str; /* base/str.h */

struct study {
	enum mode mode;
	const char *filter; /* its words, or "" */
	int32_t ahead;	    /* days that review looks ahead */
	bool json;
};

/* Asks the questions (an owned array, which it takes over), and sums up. */
enum exit_status study_sit(struct app *app, const struct question **questions, size_t n,
			   const struct study *study);

/* There was nothing to ask: the JSON of that, where it is wanted. */
enum exit_status study_nothing(struct app *app, const struct study *study);

/* A line on when the next review is due, where one will be. */
void study_next_review(struct app *app, struct str *out);
#endif
