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

/* Parts a cloze's gaps in a response, in memory; the journal writes | for it, and \p for a |. */
#define EVENT_GAP '\x1f'

/* One event to be written: its kind and the fields behind N, as plain text (the journal escapes).
 * Controls and bytes that are no UTF-8 become U+FFFD. */
enum { ENTRY_FIELDS = 16 };
struct entry {
	enum event_kind kind;
	size_t n;
	struct span fields[ENTRY_FIELDS]; /* borrowed */
};

/* One event that was read. Fields beside kind, time, session and n hold where the kind has them.
 * Journals have a million of these: one is 64 bytes, a line of the processor's cache. */
struct event {
	int64_t time;	     /* seconds, UTC */
	const char *text;    /* response, order of an item, note, report; in the arena, unescaped,
				terminated; of begin, resume, end and set all fields, each
				terminated */
	double score;	     /* 0..1 */
	uint32_t session, n; /* place in history.sessions; N */
	uint32_t question;   /* place in history.questions, or NO_EVENT */
	uint32_t revision;
	uint32_t previous; /* the same question's answer (or skip) before this one, or NO_EVENT */
	uint32_t before;   /* the same session's answer (or skip) before this one that is not taken
			      back, or NO_EVENT */
	float seconds;
	uint32_t text_n;	     /* bytes of text, without its last terminator */
	int32_t day;		     /* history_day in the zone where the student then was */
	uint16_t place;		     /* an exam's place from 1; 0 none */
	uint8_t kind;		     /* enum event_kind */
	unsigned char certainty : 2; /* enum certainty */
	bool skipped : 1;	     /* the response is `.`: recorded, not counted as answered */
	bool hinted : 1;	     /* a hint was shown before it */
	bool undone : 1;	     /* taken back: it never happened */
	bool superseded : 1;	     /* an exam's place has a later answer that stands */
};

/* What stands of one question: answers that are neither skipped, undone nor superseded count. */
struct past_question {
	struct span name;     /* BANK/ID as the journal has it */
	uint32_t newest;      /* its newest answer event, counted or not, or NO_EVENT; go on by
				 event.previous */
	uint32_t n_answers;   /* that count */
	uint32_t last, first; /* the newest and the oldest that counts, or NO_EVENT */
	bool flagged, suspended;
	bool formed; /* it stood on an exam's form */
	bool stale;  /* history_settle counts its answers anew */
};

struct past_session {
	struct span name;
	int64_t began, ended;	  /* seconds; ended: of the latest event, never before began */
	struct span filter, exam; /* of its begin; n 0 where none */
	double points;		  /* of the answers that count */
	double seconds;		  /* that these took */
	double used;		  /* of an exam's time, as its newest `at` says */
	double percent;		  /* of `end`, where it has one (or the scaled score); else NAN */
	uint64_t seed;
	uint32_t n_events;
	uint32_t answered;  /* answers that count */
	uint32_t newest;    /* its newest answer or skip not taken back, or NO_EVENT; go on by
			       event.before */
	uint32_t highest_n; /* of all its lines, those of unknown events as well */
	uint32_t begin;	    /* its begin event, or NO_EVENT: then it is no sitting, but a run of
			       the program */
	uint32_t questions, items; /* of its begin; and item events. An exam with fewer items than
				      questions never started */
	int zone;		   /* seconds ahead of UTC, of the newest begin or resume */
	uint8_t mode, ending;	   /* enum mode, enum ending */
	int8_t passed;		   /* 1 pass, 0 fail, -1 not said */
	bool began_seen;	   /* it has a begin */
	bool has_zone, hint_pending;
	bool stale; /* history_settle counts its answers anew */
};

struct history_note {
	uint32_t question;
	uint32_t event;
};

struct history_setting {
	struct span key, value;
	int64_t time;
	int32_t day;
};

/* Numbers of things that wait for history_settle. */
struct history_list {
	uint32_t *items; /* owned */
	size_t n, cap;
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
	struct map by_question, by_session, by_setting;
	struct map hints;     /* session and question: 1 where a hint waits for its answer */
	struct arena derived; /* the keys of hints */
	struct history_list stale_questions, stale_sessions;
	bool disordered; /* within a replay: an event came that belongs before one already read */
	size_t reorderings; /* goes up when the events were put in order anew: places in events that
			       somebody keeps are void then */
};

void history_init(struct history *h);
void history_release(struct history *h);

/* What is known of a question, by name, or NULL: never seen. */
const struct past_question *history_question(const struct history *h, struct span name);

/* The session of that name, or NULL. */
const struct past_session *history_session(const struct history *h, struct span name);

/* The newest value of a setting, or NULL where it was never set. */
const struct span *history_setting(const struct history *h, const char *key);

/* The value of key in an event's key=value fields (begin, resume). False: it is not there. */
bool event_value(const struct event *e, const char *key, struct span *value);

/* The day of a time in a zone (seconds ahead of UTC): it turns over at 04:00. Where no zone is
 * known events have the day of HISTORY_NO_ZONE, in which days turn over at 00:00 UTC. */
enum { HISTORY_NO_ZONE = 4 * 3600 };
int64_t history_day(int64_t time, int zone);
#endif
