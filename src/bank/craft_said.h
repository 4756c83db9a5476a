/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text as it is said: sentences and words, with what rules in English want to know of a word.
 * Texts are read as the author wrote them, marks included, and nothing is allocated. */
#ifndef BANK_CRAFT_SAID_H
#define BANK_CRAFT_SAID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* What a word may be, as bits; the table in craft_lexicon.c says which words are what. */
enum said_class {
	SAID_KNOWN = 1 << 0,	/* is in the table at all: no abbreviation, however it is written */
	SAID_PICKS = 1 << 1,	/* which, what: the choices answer */
	SAID_ASKS = 1 << 2,	/* any word that asks: how, why, which ... */
	SAID_ORDERS = 1 << 3,	/* choose, name, put ... */
	SAID_DENIES = 1 << 4,	/* not, never, cannot, doesn't: what it stands with is denied */
	SAID_LACKS = 1 << 5,	/* no, none, neither: a choice that denies, too */
	SAID_CLAUSE = 1 << 6,	/* if, who, that: what follows says more of something */
	SAID_TRUTH = 1 << 7,	/* true, correct, false */
	SAID_ITEM = 1 << 8,	/* statement, answer, following, these: a choice, or filling */
	SAID_ABOUT = 1 << 9,	/* about, of, regarding */
	SAID_IS = 1 << 10,	/* is, are, was, were */
	SAID_JUDGES = 1 << 11,	/* likely, effective: what may be least or most */
	SAID_TEACHES = 1 << 12, /* taught, study, review: whose word it is */
	SAID_PERSON = 1 << 13,	/* man, elderly */
	SAID_ORIGIN = 1 << 14,	/* white, asian: of a person, where one follows */
	SAID_HUMAN = 1 << 15,	/* client, patient, woman */
	SAID_BODILY = 1 << 16,	/* age, pregnant: the answer may hang on who it is */
	SAID_BLANK = 1 << 17,	/* ____ */
	SAID_ALL = 1 << 18,	/* all, each, every, any */
	SAID_APART = 1 << 19,	/* but, both, unlike: two things are compared */
	SAID_CAREFUL = 1 << 20, /* stop, refer, physician: what a careful therapist does */
	SAID_STAGE = 1 << 22,	/* pregnant: goes with who it is */
	SAID_FILLING = 1 << 21, /* the, a, most: filling between a verb and what it wants */
};

struct said_word {
	struct span text;
	uint32_t is; /* sum of enum said_class */
	char after;  /* the byte behind it, NUL at the end */
	bool strong; /* emphasised by asterisks, or in capitals */
};

struct said_sentence {
	size_t first, n; /* words */
	char end;	 /* . ? ! : or NUL */
};

enum { SAID_WORDS = 512, SAID_SENTENCES = 64 };

struct said {
	size_t n, n_sentences;
	struct said_sentence sentences[SAID_SENTENCES]; /* none is empty */
	struct said_word words[SAID_WORDS];
};

/* Cuts up a text; NULL has no words. What lies behind the first 512 words or 64 sentences is left
 * aside. */
void said_read(struct said *s, const char *text);

bool said_is(const struct said_word *w, const char *lower);

/* Whether a text has a word that is one of these. */
bool said_has(const char *text, uint32_t classes);

/* What a word, of letters, is: capitals and small letters alike. */
uint32_t said_classes(struct span word);
#endif
