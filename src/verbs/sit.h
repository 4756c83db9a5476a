/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sittings: what practice and exams have in common. The session decides, this talks. */
#ifndef VERBS_SIT_H
#define VERBS_SIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "engine/session.h"
#include "profile/journal.h"
#include "verbs/app.h"

struct sheet; /* engine/sheet.h */

/* How a sitting goes on. */
enum course {
	GO_ON,
	LEFT,	   /* the student left */
	UNSAVED,   /* what could not be saved ended it */
	SUBMITTED, /* an exam: handed in */
	TIMED_OUT, /* its time is used up */
	ELSEWHERE  /* it goes on in another window, or the profile has it no more */
};

struct sit {
	struct app *app;
	struct session session;
	struct sitting who;
	struct reply reply;
	struct str typed, page, prompt;
	completer *complete; /* of the ui before the sitting */
	/* An exam's: */
	struct sheet *sheet; /* borrowed; NULL: no exam */
	struct reply beat;   /* of the ticker: another reply may wait to be saved meanwhile */
	enum course ticked;  /* why the ticker ended the line */
	int64_t looked_ms;   /* when it last looked whether the exam goes on elsewhere */
	bool told;	     /* that the time used could not be saved */
};

/* app, who and session (and sheet) are set by then. While a sitting is active Tab completes for it.
 */
void sit_begin(struct sit *t);
void sit_release(struct sit *t); /* not the sheet */

/* Writes t->page, and empties it. */
void sit_show(struct sit *t);
void sit_say(struct sit *t, const char *text);

/* Asks for a line into t->typed. GO_ON: there is one. */
enum course sit_line(struct sit *t, const char *prompt);

/* Asks a question with a yes or no answer. GO_ON: *yes is what was said, or as it was. */
enum course sit_yes(struct sit *t, const char *question, bool *yes);

/* Puts the question at session.at and takes lines until it is done with: answered, passed over, or
 * left for another one. */
enum course sit_question(struct sit *t);

/* Saves what the reply records, goes on, and shows what became of it. */
enum course sit_carry_out(struct sit *t);

/* A line with a slash, or a lone question mark. */
bool sit_is_command(struct span line);
enum course sit_command(struct sit *t, struct span line);
enum course sit_do(struct sit *t, enum command command, struct span text);

/* Where the sitting is an exam's (verbs/invigilate.c): */

/* The prompt of an exam's question, or of its end: place, time left and how many are open. */
void exam_prompt(struct sit *t, const char *end);

/* The ticker of an exam; app->sit is its sitting. */
ui_ticker exam_tick;

/* Whether nobody else writes this exam. False, after a line into out, where it can't go on here;
 * t->ticked says ELSEWHERE then. */
bool exam_alone(struct sit *t, struct str *out);

/* Saves the time used. Where that fails, one line into out says so, the first time. */
bool exam_note_time(struct sit *t, const struct reply *r, bool durable, struct str *out);

/* What an exam's reply means beyond what it saves. place: where the answer went. */
enum course exam_reply(struct sit *t, bool answered);

/* Sits the exam of who's session, begun or stopped, to its end. going_on: it was stopped. */
enum exit_status exam_sit(struct app *app, const struct sitting *who, bool going_on, bool json);
#endif
