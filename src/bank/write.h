/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A question as its author gives it, and as YAML that reads back the same. Texts are written
 * without quotation marks wherever YAML allows it, long ones folded, and those of several lines as
 * a block.
 *
 * What the reader would not take, the writer writes all the same: who inserts the text reads it
 * again (bank/insert.h) and hears what is wrong with it. */
#ifndef BANK_WRITE_H
#define BANK_WRITE_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/bank.h"

struct span; /* base/str.h */

/* A work that it is from. */
struct authored_source {
	const char *key, *section; /* section NULL where none */
};

/* Texts are borrowed, UTF-8 without controls but LF and tab; NULL or empty where there is none.
 * Space at their ends is lost. */
struct authored {
	enum question_type type;
	const char *id, *ask, *fill;
	bool truth;
	struct texts rights; /* single: one; multiple, order, accepted texts; match: right sides */
	struct texts lefts;  /* match: as many as rights */
	struct texts wrong;  /* single, multiple; match: extras */
	const char **whys;   /* as many as wrong, each may be NULL; or NULL */
	const char *number, *within;
	struct texts units, tags;
	struct authored_source *sources;
	size_t n_sources;
	const char *explain, *hint, *note, *topic, *level, *difficulty;
	bool critical;
};

/* How the file at hand is laid out. */
struct manner {
	size_t dash, keys;   /* columns, from 0: of the - before a question, and of its keys */
	const char *newline; /* "\n", "\r\n" or "\r" */
};

/* Appends the question as an item of `questions`, ending in a newline. */
void write_question(struct str *out, const struct authored *a, const struct manner *m);

/* Appends a line `key: value` at a column, or more lines where the value is long. */
void write_text(struct str *out, const struct manner *m, size_t column, const char *key,
		struct span text);

/* Appends a line `key: [a, b]`, or a list over several lines; nothing where it is empty. */
void write_list(struct str *out, const struct manner *m, size_t column, const char *key,
		const struct texts *texts);

/* Appends a text that stands in a list in brackets, or as a key before its colon: on one line. */
void write_word(struct str *out, struct span text);
#endif
