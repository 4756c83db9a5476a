/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one table of the keys of banks and exams: where each may stand, what its value looks like,
 * which types of question it goes with, and whether it counts for the revision. Reading,
 * suggestions, the revision, completion and the manual's check all go by it. */
#ifndef BANK_KEYS_H
#define BANK_KEYS_H

#include <stdbool.h>
#include <stddef.h>

struct span; /* base/str.h */

/* In this order a question's revision takes in what counts for it: never change the order among
 * those that count. */
enum key {
	KEY_BANK,
	KEY_TITLE,
	KEY_ABOUT,
	KEY_LANGUAGE,
	KEY_TRANSLATES,
	KEY_LICENSE,
	KEY_AUTHORS,
	KEY_SOURCES,
	KEY_DEFAULTS,
	KEY_CASES,
	KEY_QUESTIONS,

	KEY_ID,
	KEY_OF,
	KEY_ASK,
	KEY_CASE,
	KEY_ANSWER, /* from here on to KEY_FILL are the answer keys, */
	KEY_ANSWERS,
	KEY_WRONG,
	KEY_ORDER,
	KEY_MATCH,
	KEY_EXTRA,
	KEY_ACCEPT,
	KEY_NUMBER,
	KEY_WITHIN,
	KEY_UNIT,
	KEY_FILL,
	KEY_SCORING,
	KEY_EXACT,
	KEY_SHUFFLE,
	KEY_PLACE, /* and up to here all that go with some types only */
	KEY_IMAGE,
	KEY_ALT,
	KEY_EXPLAIN,
	KEY_HINT,
	KEY_SOURCE,
	KEY_TOPIC,
	KEY_LEVEL,
	KEY_DIFFICULTY,
	KEY_CRITICAL,
	KEY_EXCLUDES,
	KEY_TAGS,
	KEY_STATUS,
	KEY_NOTE,
	KEY_ALLOW,
	KEY_WAS,

	KEY_TEXT,
	KEY_WHY,
	KEY_ANCHOR,
	BANK_KEYS, /* an exam's, from here on: */

	KEY_EXAM = BANK_KEYS,
	KEY_EXAM_TITLE,
	KEY_EXAM_ABOUT,
	KEY_EXAM_QUESTIONS,
	KEY_FILTER,
	KEY_MINUTES,
	KEY_PASS,
	KEY_SCALE,
	KEY_REMARK,
	KEY_SHAPE,
	KEY_NAVIGATION,
	KEY_CLOCK,
	KEY_FEEDBACK,
	KEY_BLUEPRINT,
	KEY_LEVELS,
	KEY_ADAPTIVE,

	KEY_FROM,
	KEY_TO,
	KEY_SHARE,
	KEY_TOPICS,
	KEY_RECALL,
	KEY_APPLY,
	KEY_ANALYZE,
	KEYS
};

/* Where a key may stand. */
enum {
	IN_BANK = 1,
	IN_CASE = 2,
	IN_QUESTION = 4,
	IN_DEFAULTS = 8,
	IN_CHOICE = 16,
	IN_EXAM = 32,
	IN_SCALE = 64,
	IN_AREA = 128,
	IN_LEVELS = 256,
};

enum shape {
	SHAPE_TEXT,	 /* a text for people, with all its words */
	SHAPE_WORD,	 /* a text for the program: a name, a number, one of a few words */
	SHAPE_TEXTS,	 /* a list of texts */
	SHAPE_WORDS,	 /* a list of words */
	SHAPE_ANY_TEXTS, /* a text, or a list of texts */
	SHAPE_CHOICES,	 /* a list of texts, or of keys as IN_CHOICE */
	SHAPE_PAIRS,	 /* left: right */
	SHAPE_CITATIONS, /* a word, [word, text], or a list of such lists */
	SHAPE_KEYS,	 /* keys of its own */
	SHAPE_LIST,	 /* a list of keys of their own */
};

struct key_info {
	const char *name;
	size_t length; /* of the name */
	unsigned where;
	enum shape shape;
	unsigned types; /* one bit for each question_type that it goes with; 0: all */
	bool answers;	/* is the answer key of those types */
	bool revision;	/* counts for the revision */
	const char *help;
};

extern const struct key_info keys[KEYS];

/* A kind of file: which of the keys are its own, and what messages call it. */
struct file_kind {
	enum key first, behind; /* its keys, less the last */
	const char *name, *page;
	size_t most; /* bytes */
};

extern const struct file_kind bank_kind, exam_kind;

/* The key of that name, wherever in such a file it may stand; KEYS: there is none. */
enum key key_find(const struct file_kind *kind, struct span name);
#endif
