/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sitting: the machine behind practice. Pure: it is given what was typed and the time, and gives
 * back what to show and which events to append. Nothing counts before its events are saved: the
 * caller appends reply.entries and then calls session_commit; where saving failed it may try the
 * same reply again, or drop it. */
#ifndef ENGINE_SESSION_H
#define ENGINE_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "engine/grade.h"
#include "engine/response.h"
#include "profile/history.h"

enum command {
	COMMAND_HINT,
	COMMAND_SKIP,
	COMMAND_FLAG,
	COMMAND_NOTE,
	COMMAND_REPORT,
	COMMAND_WHY,
	COMMAND_UNDO,
	COMMAND_QUIT,
	COMMAND_HELP,
	COMMANDS
};

/* What became of one place. */
struct outcome {
	bool answered, skipped, hinted;
	enum certainty certainty;
	double score, seconds;
	char *response; /* the journal's form; in the session's arena */
};

enum reply_kind {
	REPLY_REFUSED,	/* text says what can be typed; ask again */
	REPLY_SAY,	/* text; ask again */
	REPLY_HINT,	/* text is the hint; ask again */
	REPLY_GAP,	/* ask for the cloze's next gap */
	REPLY_ANSWERED, /* show the feedback of session_last, then the next question */
	REPLY_SKIPPED,	/* show the next question */
	REPLY_UNDONE,	/* show the question again */
	REPLY_WHY,	/* show the feedback of session_last again; ask again */
	REPLY_HELP,
	REPLY_QUIT
};

struct reply {
	enum reply_kind kind;
	struct str text;       /* owned */
	struct entry *entries; /* owned */
	size_t n_entries, cap_entries;
	/* What the entries borrow from, beside the session, and what session_commit makes of them:
	 */
	struct str response, revision, score, seconds;
	struct outcome outcome;
};

/* The last answer, for its feedback. */
struct last_answer {
	size_t place; /* SIZE_MAX: none yet */
	struct response response;
	struct verdict verdict;
	enum certainty certainty;
};

struct session {
	struct arena arena;
	const struct question **questions; /* owned array of borrowed questions */
	struct outcome *outcomes;	   /* owned */
	size_t n, at;			   /* at == n: nothing is left to ask */
	uint64_t seed;
	struct shown shown;	  /* of the question at `at` */
	struct response response; /* a cloze's gaps so far */
	enum certainty certainty; /* of those gaps: the least sure one */
	struct lexicon lexicon;
	struct last_answer last;
	int64_t asked_ms; /* when the question at `at` was put */
	bool asked;	  /* it stands on the screen; before that, the one before it does */
};

/* A sitting over n questions (an owned array, which the session takes over). The same seed shuffles
 * choices in the same way. */
void session_init(struct session *s, const struct question **questions, size_t n, uint64_t seed);
void session_release(struct session *s);

const struct question *session_question(const struct session *s); /* NULL: nothing is left */

/* The order in which a place's choices stand. It hangs on the seed and the place alone, so that an
 * undo shows a question again as it was. */
void session_order(const struct session *s, size_t place, struct shown *shown);

/* Whether the case of the question at `at` was not on the screen with the one before. */
bool session_new_case(const struct session *s);

/* The question at `at` stands on the screen from now_ms on (a clock that only goes forward). */
void session_asked(struct session *s, int64_t now_ms);

void reply_init(struct reply *r);
void reply_release(struct reply *r);

/* What was typed as an answer. r was initialised, and is overwritten. */
void session_answer(struct session *s, struct reply *r, struct span typed, int64_t now_ms);

/* The question on the screen: the one at `at`, or, before that was asked, the one answered last. */
const struct question *session_shown(const struct session *s);

/* A command; text is what follows it (for note and report). flagged: whether session_shown is
 * flagged now. */
void session_command(struct session *s, struct reply *r, enum command command, struct span text,
		     bool flagged);

/* The reply's events are saved: the session goes on from there. */
void session_commit(struct session *s, struct reply *r);

/* Answered places and their points. */
void session_totals(const struct session *s, size_t *answered, double *points, double *seconds);
#endif
