/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sitting: the machine behind practice, exams and resume. Pure: it is given what was typed and
 * the time, and gives back what to show and which events to append. Nothing counts before its
 * events are saved: the caller appends reply.entries and then calls session_commit; where saving
 * failed it may try the same reply again, or drop it. */
#ifndef ENGINE_SESSION_H
#define ENGINE_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "engine/grade.h"
#include "engine/response.h"
#include "engine/timer.h"
#include "profile/history.h"

struct sheet; /* engine/sheet.h */

enum command {
	COMMAND_HINT,
	COMMAND_SKIP,
	COMMAND_FLAG,
	COMMAND_NOTE,
	COMMAND_REPORT,
	COMMAND_WHY,
	COMMAND_UNDO,
	COMMAND_NEXT, /* from here on to COMMAND_TIME: in exams alone */
	COMMAND_BACK,
	COMMAND_GO,
	COMMAND_MARK,
	COMMAND_LEFT,
	COMMAND_SUBMIT,
	COMMAND_TIME,
	COMMAND_QUIT,
	COMMAND_HELP,
	COMMANDS
};

/* What became of one place. */
struct outcome {
	bool answered, skipped, hinted;
	bool marked; /* in an exam */
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
	REPLY_QUIT,
	/* In exams alone: */
	REPLY_MOVED,	 /* show what is at `at` now: a question, or what stands above `exam>`; so
			    also after an answer, with feedback at the end */
	REPLY_LEFT,	 /* show the answer sheet; ask again */
	REPLY_CONFIRM,	 /* text names what is open or marked: ask whether to submit; session_submit
			    if so */
	REPLY_SUBMITTED, /* the exam is over */
	REPLY_TIMEOUT	 /* so it is: the time is used up, and text says so. Any call may give it */
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
	/* An exam's: */
	struct str place, at, used;
	size_t to;	  /* where `at` is then */
	int64_t noted_ms; /* what its `at` event says; -1: it has none */
};

/* The last answer, for its feedback. */
struct last_answer {
	size_t place; /* SIZE_MAX: none yet */
	struct response response;
	struct verdict verdict;
	enum certainty certainty;
};

/* An answer of an exam. Of several to one place the newest counts; undo goes back through them. */
struct given {
	size_t place; /* SIZE_MAX: none of this form, in a damaged journal */
	struct outcome outcome;
};

struct session {
	struct arena arena;
	const struct question **questions; /* owned array of borrowed questions */
	struct outcome *outcomes;	   /* owned */
	size_t n, at;			   /* at == n: nothing is left to ask */
	size_t firsts; /* of n; behind them stand those that are asked once more */
	bool repeats;  /* see session_repeat */
	uint64_t seed;
	struct shown shown;	  /* of the question at `at` */
	struct response response; /* a cloze's gaps so far */
	enum certainty certainty; /* of those gaps: the least sure one */
	struct lexicon lexicon;
	struct last_answer last;
	int64_t asked_ms; /* when the question at `at` was put */
	bool asked;	  /* it stands on the screen; before that, the one before it does */
	/* An exam's: */
	const struct sheet *sheet; /* as it stood when the sitting began or went on; borrowed; NULL:
				      no exam */
	struct timer timer;
	int64_t noted_ms;    /* of timer.used_ms, what the last `at` event says */
	int64_t *screen_ms;  /* owned; how long each place stood on the screen */
	struct given *given; /* owned; the answers that stand, oldest first */
	size_t n_given, cap_given;
	size_t asked_place; /* the place last asked, which may be n; SIZE_MAX: none yet */
};

/* How many places of an exam are answered, open (not answered) and marked; those whose question is
 * gone count nowhere. */
struct tally {
	size_t answered, open, marked;
};

/* A sitting over n questions (an owned array, which the session takes over). The same seed shuffles
 * choices in the same way. */
void session_init(struct session *s, const struct question **questions, size_t n, uint64_t seed);

/* From here on each question that is answered wrong, as review rates it, is asked once more at the
 * end. Nothing was answered yet. */
void session_repeat(struct session *s);

/* A sitting of an exam, begun or resumed: its questions (NULL: gone; such places are passed over),
 * orders, answers, marks, place and time are the sheet's. now is the wall's time in seconds, now_ms
 * a clock that only goes forward. In an exam `at` may be n: the place behind the last, where the
 * prompt is `exam>`. */
void session_init_exam(struct session *s, const struct sheet *sheet, int64_t now, int64_t now_ms);
void session_release(struct session *s);

const struct question *session_question(const struct session *s); /* NULL: nothing is left */

/* The order in which a place's choices stand. It hangs on the seed and the place alone, so that an
 * undo shows a question again as it was. */
void session_order(const struct session *s, size_t place, struct shown *shown);

/* Whether the case of the question at `at` was not on the screen with the one before. */
bool session_new_case(const struct session *s);

void reply_init(struct reply *r);
void reply_release(struct reply *r);

/* The question at `at` (or what stands behind the last place) stands on the screen from now_ms on,
 * a clock that only goes forward. r is initialised and overwritten: in an exam it records the place
 * and the time used, and may be REPLY_TIMEOUT. */
void session_asked(struct session *s, struct reply *r, int64_t now_ms);

/* An exam's clock goes on, with whatever was typed and at least once a second: REPLY_SAY, where
 * text may have a warning, or REPLY_TIMEOUT. The events that r records every 10 s need no
 * fdatasync. */
void session_tick(struct session *s, struct reply *r, int64_t now_ms);

struct tally session_tally(const struct session *s);

/* Appends what is open and what is marked, "3 open (4, 9, 17), 1 marked (2).", and returns whether
 * anything is. */
bool session_unfinished(const struct session *s, struct str *out);

/* What was typed as an answer. r was initialised, and is overwritten. In an exam it may be one to a
 * question that was answered already, and moves on to the next place. */
void session_answer(struct session *s, struct reply *r, struct span typed, int64_t now_ms);

/* The question on the screen: the one at `at`, or, before that was asked, the one answered last.
 * NULL behind an exam's last place. */
const struct question *session_shown(const struct session *s);

/* A command; text is what follows it (for note, report and go). flagged: whether session_shown is
 * flagged now. In an exam r records the place and the time used as well. */
void session_command(struct session *s, struct reply *r, enum command command, struct span text,
		     bool flagged, int64_t now_ms);

/* The exam is handed in, whatever is open. */
void session_submit(struct session *s, struct reply *r, int64_t now_ms);

/* The reply's events are saved: the session goes on from there. */
void session_commit(struct session *s, struct reply *r);

struct totals {
	size_t answered;
	double points, seconds;
};

/* Answered places and their points, but those whose question is gone: of all, as the journal counts
 * them, or of the first tries alone, without those asked once more. */
struct totals session_totals(const struct session *s);
struct totals session_firsts(const struct session *s);
#endif
