/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a student did: the journal's events in their order (nmtquiz-profile(5)), and what follows
 * from them. journal_replay fills it (profile/journal.h); nothing in it is ever stored. It keeps
 * questions' names and revisions, and knows nothing of what banks hold. */
#ifndef PROFILE_HISTORY_H
#define PROFILE_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/str.h"

enum event_kind {
	EVENT_BEGIN,
	EVENT_ITEM,
	EVENT_ANSWER,
	EVENT_HINT,
	EVENT_MARK,
	EVENT_UNMARK,
	EVENT_AT,
	EVENT_RESUME,
	EVENT_FLAG,
	EVENT_UNFLAG,
	EVENT_SUSPEND,
	EVENT_UNSUSPEND,
	EVENT_NOTE,
	EVENT_REPORT,
	EVENT_UNDO,
	EVENT_END,
	EVENT_SET,
	EVENT_KINDS
};

extern const char *const event_names[EVENT_KINDS];

enum certainty { CERTAINTY_NONE, CERTAINTY_GUESS, CERTAINTY_SURE, CERTAINTIES };
extern const char *const certainty_names[CERTAINTIES]; /* -, guess, sure: as in the journal */

enum mode { MODE_PRACTICE, MODE_REVIEW, MODE_EXAM, MODES };
extern const char *const mode_names[MODES];

enum ending { ENDING_NONE, ENDING_DONE, ENDING_STOPPED, ENDING_TIMEOUT, ENDINGS };
extern const char *const ending_names[ENDINGS]; /* NULL, done, stopped, timeout */

#define NO_EVENT UINT32_MAX

/* One event to be written: its kind and the fields behind N, as plain text (the journal escapes).
 */
enum { ENTRY_FIELDS = 8 };
struct entry {
	enum event_kind kind;
	size_t n;
	struct span fields[ENTRY_FIELDS]; /* borrowed */
};

/* One event that was read. Fields beside the first five hold where the kind has them. */
struct event {
	int64_t time;	     /* seconds, UTC */
	uint32_t session, n; /* place in history.sessions; N */
	uint32_t question;   /* place in history.questions */
	uint32_t revision;
	uint32_t previous; /* the same question's answer (or skip) before this one, or NO_EVENT */
	uint32_t place;	   /* an exam's place from 1; 0 none */
	float seconds;
	uint32_t text_n;
	const char *text; /* response, note, report, key; in the arena, unescaped, terminated */
	double score;	  /* 0..1 */
	uint8_t kind, certainty; /* enum event_kind, enum certainty */
	bool skipped;		 /* the response is `.`: recorded, not counted as answered */
	bool hinted;		 /* a hint was shown before it */
	bool undone;		 /* taken back: it never happened */
	bool superseded;	 /* an exam's place has a later answer that stands */
};

/* What stands of one question: answers that are neither skipped, undone nor superseded count. */
struct past_question {
	struct span name;     /* BANK/ID as the journal has it */
	uint32_t newest;      /* its newest answer event, counted or not, or NO_EVENT; go on by
				 event.previous */
	uint32_t n_answers;   /* that count */
	uint32_t last, first; /* the newest and the oldest that counts, or NO_EVENT */
	bool flagged, suspended;
};

struct past_session {
	struct span name;
	int64_t began, ended;	  /* seconds; ended: of the last event known */
	struct span filter, exam; /* of its begin; n 0 where none */
	double points;		  /* of the answers that count */
	double seconds;		  /* that these took */
	double percent;		  /* of `end`, where it has one; else NAN */
	uint64_t seed;
	uint32_t answered; /* answers that count */
	uint32_t newest;   /* its newest answer event, or NO_EVENT */
	uint32_t highest_n;
	int zone;	      /* seconds ahead of UTC, of the newest begin or resume */
	uint8_t mode, ending; /* enum mode, enum ending */
	int8_t passed;	      /* 1 pass, 0 fail, -1 not said */
	bool began_seen;      /* it has a begin: it is a sitting, not a run of the program */
	bool has_zone, hint_pending;
};

struct history_note {
	uint32_t question;
	uint32_t event;
};

struct history_setting {
	struct span key, value;
	int64_t time;
};

struct history {
	struct arena arena;
	struct event *events; /* owned; in the replay's order: by time, then session name, within a
				 session by N */
	struct past_question *questions;
	struct past_session *sessions;
	struct history_note *notes;	  /* notes and reports, oldest first */
	struct history_setting *settings; /* one a key, the newest */
	size_t n_events, n_questions, n_sessions, n_notes, n_settings;
	size_t cap_events, cap_questions, cap_sessions, cap_notes, cap_settings;
	struct map by_question, by_session;
	bool disordered; /* an event came that belongs before one already read */
};

void history_init(struct history *h);
void history_release(struct history *h);

/* What is known of a question, by name, or NULL: never seen. */
const struct past_question *history_question(const struct history *h, struct span name);

/* The session of that name, or NULL. */
const struct past_session *history_session(const struct history *h, struct span name);

/* The newest value of a setting, or NULL where it was never set. */
const struct span *history_setting(const struct history *h, const char *key);

/* The day of a time in a zone (seconds ahead of UTC), as algorithms says: it turns over at 04:00.
 */
int64_t history_day(int64_t time, int zone);
#endif
