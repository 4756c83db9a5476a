/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values as the keys want them: each function reads one node, and reports where it is something
 * else. Texts go to the arena of the bank or exam, trimmed. */
#ifndef BANK_VALUE_H
#define BANK_VALUE_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/keys.h"

struct arena;	/* base/arena.h */
struct excerpt; /* bank/report.h */
struct node;	/* bank/parse.h */
struct parse;
struct report;
struct span;  /* base/str.h */
struct texts; /* bank/bank.h */

/* What it takes to read the values of a file. */
struct values {
	const struct file_kind *kind;
	struct report *report; /* borrowed, as are the next two */
	struct parse *parse;
	struct arena *arena;
	enum key last_key, follows[KEYS]; /* the key read last, and what came behind each */
	unsigned nearest_left;		  /* suggestions cost time, so that a file has so many */
};

/* The keys of one map: the value of each, or NULL. The key itself stands right before its value. */
struct fields {
	const struct node *of[KEYS];
};

void values_init(struct values *v, const struct file_kind *kind, struct report *r, struct parse *p,
		 struct arena *a);

/* The key that a node names, where it may stand there; KEYS with a finding. */
enum key value_key(struct values *v, const struct node *name, unsigned where);

/* The pairs of a map by their keys; reports those that may not stand there. */
void value_fields(struct values *v, const struct node *map, unsigned where, struct fields *fields);

/* The text of key's value, in its tree; warns where a comment cut it off. False where it is none or
 * empty. */
bool value_span(struct values *v, enum key key, const struct node *node, struct span *text);

/* The same, kept. NULL where it is none. */
const char *value_text(struct values *v, enum key key, const struct node *node);

/* An item of a list of texts, which a colon may have made a map. */
const char *value_item(struct values *v, enum key key, const struct node *node);

/* A list of at least one text; where `one` is set, a single text will do. */
bool value_texts(struct values *v, enum key key, const struct node *node, bool one,
		 struct texts *texts);

/* true or false. */
bool value_bool(struct values *v, enum key key, const struct node *node, bool *yes);

/* One of n words, some of which may be NULL; n where it is none. */
size_t value_word(struct values *v, enum key key, const struct node *node, const char *const *words,
		  size_t n);

/* Whether a text, at that place, can be a bank's or a question's name. */
bool value_id(struct values *v, struct span text, size_t at);

/* Reports that the value of key is no list (or no map): says how it is written. */
void value_wants_list(struct values *v, enum key key, const struct node *node);

/* The nearest of n words for "; did you mean `x`?", or the empty text. */
struct excerpt value_hint(struct values *v, struct span text, const char *const *words, size_t n);
#endif
