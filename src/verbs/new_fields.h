/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of a question's fields, for those who ask for them. */
#ifndef VERBS_NEW_FIELDS_H
#define VERBS_NEW_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

struct authored; /* bank/write.h */
struct authoring;
struct offers; /* ui/line.h */
struct span;   /* base/str.h */
struct str;

enum field_number {
	FIELD_KIND,
	FIELD_ASK,
	FIELD_STATEMENT,
	FIELD_FILL,
	FIELD_TRUTH,
	FIELD_RIGHT,
	FIELD_RIGHTS,
	FIELD_ORDER,
	FIELD_ACCEPT,
	FIELD_PAIRS,
	FIELD_WRONG,
	FIELD_EXTRA,
	FIELD_NUMBER,
	FIELD_WITHIN,
	FIELD_UNIT,
	FIELD_EXPLAIN,
	FIELD_SOURCE,
	FIELD_TOPIC,
	FIELD_LEVEL,
	FIELD_DIFFICULTY,
	FIELD_HINT,
	FIELD_TAGS,
	FIELD_CRITICAL,
	FIELD_NOTE,
	FIELD_ID,
	FIELDS
};

enum field_list { LIST_NONE, LIST_RIGHT, LIST_PAIRS, LIST_WRONG, LIST_SOURCES };

struct field {
	const char *name;   /* for /go */
	const char *prompt; /* less its > */
	const char *says;   /* what is asked for, in a sentence or two */
	unsigned types;	    /* a bit for each that it goes with; 0: all */
	bool wanted;	    /* may not be empty */
	bool is_text;
	size_t text; /* where in struct authored, if is_text */
	bool (*check)(struct span line, struct str *refusal);
	bool (*take)(struct authoring *a, struct span line, struct str *refusal);
	void (*show)(struct str *out, const struct authoring *a); /* what it holds, in a line */
	enum field_list list;
	size_t least, most; /* items of a list */
	const char
	    *second; /* of a list: what is asked about each item; may be empty but in pairs */
	void (*offer)(struct authoring *a, const char *word, bool first, struct offers *o);
};

extern const struct field fields[FIELDS];

/* Whether the field goes with the question's type. */
bool field_fits(const struct authoring *a, size_t field);

/* Its text in the question, or NULL where it is none. */
const char **field_text(struct authored *q, size_t field);

void fields_kinds(struct authoring *a);

/* Whether a text can be a bank's or a question's name. */
bool fields_is_name(struct span text);
#endif
