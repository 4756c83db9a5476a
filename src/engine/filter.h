/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Filters: words that a question must all satisfy (nmtquiz(1), FILTERS): a topic prefix, bank:NAME,
 * level:apply, tag:x, type:match, difficulty:hard, new, missed, flagged, due, critical; a
 * leading - negates. */
#ifndef ENGINE_FILTER_H
#define ENGINE_FILTER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct library;	      /* bank/library.h */
struct past_question; /* profile/history.h */
struct history;
struct question;
struct schedule; /* engine/schedule.h */

enum difficulty { DIFFICULTY_EASY, DIFFICULTY_MEDIUM, DIFFICULTY_HARD, DIFFICULTIES };
extern const char *const difficulty_names[DIFFICULTIES]; /* easy, medium, hard */

/* Which of them a question is by its logits; medium where none is said. */
enum difficulty question_difficulty(const struct question *q);

enum filter_kind {
	FILTER_TOPIC,
	FILTER_BANK,
	FILTER_LEVEL,
	FILTER_TAG,
	FILTER_TYPE,
	FILTER_DIFFICULTY,
	FILTER_NEW,    /* has no answer that counts */
	FILTER_MISSED, /* the last answer that counts did not score in full, and may be told
			  (past_secret) */
	FILTER_FLAGGED,
	FILTER_DUE, /* for review, today */
	FILTER_CRITICAL,
	FILTER_KINDS
};

struct filter_word {
	enum filter_kind kind;
	bool negated;
	struct span value; /* of topic, bank, tag; borrowed from the words given */
	/* enum level or enum question_type; difficulty: 0 easy (under -0.5 logits), 1 medium, 2
	 * hard (over 0.5) */
	int number;
};

struct filter {
	struct filter_word *words; /* owned */
	size_t n, cap;
	/* Borrowed; set by the caller before filter_matches where filter_asks_due: */
	const struct schedule *schedule;
	const struct library *library;
};

void filter_init(struct filter *f);
void filter_release(struct filter *f);

/* Adds one word. False where it is none: refusal says what can stand there, with the nearest known
 * word. A topic, bank or tag that no question of the library has is refused as well. */
bool filter_parse(struct filter *f, struct span word, const struct library *l, struct str *refusal);

/* The same for an exam's own filter: there is no schedule in what an exam draws. */
bool filter_parse_exam(struct filter *f, struct span word, const struct library *l,
		       struct str *refusal);

/* Whether a word asks what is due. */
bool filter_asks_due(const struct filter *f);

/* past is NULL for a question never seen (engine/past.h finds it). Looks at nothing else: status
 * and suspension are the draw's business. */
bool filter_matches(const struct filter *f, const struct question *q,
		    const struct past_question *past, const struct history *h);

/* Whether a topic is prefix or lies below it: at a slash or at its end. */
bool topic_within(const char *topic, struct span prefix);
#endif
