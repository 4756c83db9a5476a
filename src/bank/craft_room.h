/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the rules of the craft share: a question cut into words, and the one way to say what is
 * flawed about it. */
#ifndef BANK_CRAFT_ROOM_H
#define BANK_CRAFT_ROOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/bank.h"
#include "bank/craft.h"
#include "bank/keys.h"
#include "bank/rules.h"
#include "base/str.h"

/* What a word tells of a choice that has it, in English; craft_table.c has which tells what. */
enum craft_cue {
	CUE_COMMON = 1,	  /* nothing of the matter: the, of, which ... */
	CUE_ARTICLE = 2,  /* a, an, the */
	CUE_ABSOLUTE = 4, /* that there is no exception */
	CUE_VAGUE = 8,	  /* how often, to each reader something else */
	CUE_PERSON = 16,  /* whom questions are about, whatever they ask */
	CUE_TURNS = 32,	  /* though small, another meaning: not, before */
	CUE_OPPOSED = 64, /* that it may be one of two opposites */
};

/* The sum of those of a folded word. */
unsigned craft_word_cues(struct span word);

/* A word of a text, folded as text_fold does. */
struct craft_word {
	struct span text; /* in the words' `folded` */
	uint64_t root;	  /* a hash of it without its ending: nerve and nerves have the same */
	unsigned cues;	  /* sum of enum craft_cue */
	bool common;	  /* says nothing of the matter: the, of, which ... */
};

struct craft_words {
	struct str shown, marks;  /* without markup, and what it put on each byte (text/markup.h) */
	struct str folded;	  /* shown, folded */
	struct craft_word *items; /* owned */
	size_t n, cap;
};

void craft_words_init(struct craft_words *w);
void craft_words_release(struct craft_words *w);

/* Cuts a text without its markup into words; NULL has none. */
void craft_words_read(struct craft_words *w, const char *text);

/* Whether a word of that root is among them. */
bool craft_words_have(const struct craft_words *w, uint64_t root);

/* What the rules on a whole bank count, over all questions but retired ones. */
struct craft_tally {
	size_t questions, truths, falsehoods;
	size_t levels[LEVELS];
	size_t singles;			     /* single choices that are not all numbers, */
	size_t counts[BANK_MAX_CHOICES + 1]; /* by how many choices they have */
	double longest, shortest;	     /* those whose key is, a tie of n counts 1/n, */
	double chance, variance;	     /* and what chance would have of each */
	size_t placed;			     /* single choices with shuffle: false, */
	size_t places[BANK_MAX_CHOICES];     /* by where the key stands, */
	double place_chances[BANK_MAX_CHOICES], place_variances[BANK_MAX_CHOICES];
	size_t critical; /* critical single choices, and the same of their keys */
	double critical_longest, critical_chance, critical_variance;
};

/* A bank, and which of its allows silenced something. */
struct craft_bank {
	const struct bank *bank;
	bool english;
	uint32_t allowed;  /* a bit for each of the first 32 of the bank's allow */
	uint32_t defaults; /* of that in its `defaults`, */
	uint32_t *own;	   /* and of each question's own; in the craft's arena */
	size_t findings;
	struct craft_tally tally;
};

/* The question at hand. */
struct craft_item {
	struct craft_bank *in;
	const struct question *q;
	uint32_t number; /* its place among the bank's questions */
	struct craft_words stem;
	struct craft_words choices[BANK_MAX_CHOICES];
	size_t letters[BANK_MAX_CHOICES]; /* of each choice as it is shown, without markup */
};

/* Adds a finding of the rule's level on a question, unless it is allowed there. Whether it is
 * shown. */
bool craft_find(struct craft *c, struct craft_bank *in, uint32_t question, struct place at,
		enum rule rule, const char *format, ...) __attribute__((format(printf, 6, 7)));

/* The same on the question at hand. */
#define craft_item_find(c, at, rule, ...)                                                          \
	craft_find(c, (c)->item->in, (c)->item->number, at, rule, __VA_ARGS__)

/* The same on a bank. */
bool craft_bank_find(struct craft *c, struct craft_bank *in, struct place at, enum rule rule,
		     const char *format, ...) __attribute__((format(printf, 5, 6)));

/* The place of a key at the top of the bank, or of an item of it; of the bank's name where it has
 * none. */
struct place craft_bank_place(const struct bank *b, uint16_t key, uint16_t item);

/* The rules, by what they look at. */
void craft_stem(struct craft *c);    /* the question that is asked */
void craft_choices(struct craft *c); /* the choices against each other and the stem */
void craft_reasons(struct craft *c); /* why, explain, source and the like */
void craft_count(struct craft *c);   /* takes the question at hand into its bank's tally */
void craft_whole(struct craft *c, struct craft_bank *in); /* a bank as a whole */

/* All banks together: keeps the question at hand; judges them all; and lets go of them. */
void craft_across_keep(struct craft *c);
void craft_across(struct craft *c);
void craft_across_release(struct craft *c);
void craft_topics(struct craft *c); /* topics, over all banks */
#endif
