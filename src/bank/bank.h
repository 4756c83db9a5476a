/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The model of a question bank, as nmtquiz-bank(5) describes it. bank_read (bank/read.h) makes it;
 * nobody changes it after. All texts are terminated UTF-8 without controls but LF and tab, lie in
 * the bank's arena, and live as long as the bank. Optional texts are NULL where absent. */
#ifndef BANK_BANK_H
#define BANK_BANK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diag.h"

struct str; /* base/str.h */

enum question_type {
	QUESTION_SINGLE,
	QUESTION_TRUEFALSE,
	QUESTION_MULTIPLE,
	QUESTION_ORDER,
	QUESTION_MATCH,
	QUESTION_SHORT,
	QUESTION_NUMERIC,
	QUESTION_CLOZE,
	QUESTION_TYPES
};

enum level { LEVEL_NONE, LEVEL_RECALL, LEVEL_APPLY, LEVEL_ANALYZE, LEVELS };
enum status { STATUS_LIVE, STATUS_DRAFT, STATUS_RETIRED, STATUSES };

enum {
	BANK_MAX_CHOICES = 26,
	BANK_MAX_QUESTIONS = 100000,
	BANK_MAX_TEXT = 64 * 1024,	   /* bytes of one text */
	BANK_MAX_FILE = 256 * 1024 * 1024, /* bytes */
	BANK_MAX_NESTING = 16,
};

struct texts {
	const char **items;
	size_t n;
};

/* A choice in the author's order: the right ones first. In an ordering all are right and stand in
 * the right order; in a matching these are the right sides, pair by pair, and then the extras. */
struct choice {
	const char *text;
	const char *why; /* why it is wrong, or NULL */
	bool right;	 /* in a matching: belongs to a pair */
	bool last;	 /* anchor: last */
};

/* A case: what several questions share. */
struct vignette {
	const char *id, *text, *image, *alt; /* text NULL where it is a picture alone */
};

/* A work that questions cite by key. */
struct work {
	const char *key, *title;
};

struct citation {
	const char *key;
	const char *title;   /* the work's title; the key itself never stands alone on a screen */
	const char *section; /* or NULL */
};

/* Where a value stands in its file; only for who corrects or edits it. */
struct spot {
	uint32_t at, end; /* characters from the file's start, a byte order mark left aside: the
			     value's first, and the one behind it */
	uint16_t key;	  /* enum key (bank/keys.h) */
	uint16_t item;	  /* of a list, or a map's pair, from 0; SPOT_WHOLE: the value itself */
};
#define SPOT_WHOLE UINT16_MAX

struct spots {
	struct spot *items; /* in the order of the file */
	uint32_t n;
};

struct question {
	const struct bank *bank;
	const char *id;
	const char *name;  /* BANK/ID */
	const char *ask;   /* NULL where a cloze has none */
	const char *topic; /* never NULL */
	const char *explain, *hint, *note, *image, *alt;
	const char *of; /* a translation's: the original's revision as written, or NULL */
	const struct vignette *vignette;

	struct choice *choices; /* single, multiple, order, match */
	const char **lefts; /* match: n_lefts of them; choices[i] is the right side of lefts[i] */
	struct texts *gaps; /* short: one; cloze: each; what is accepted, the model answer first */
	const char **parts; /* cloze: the n_gaps + 1 texts round the gaps */
	struct texts units; /* numeric; n 0 where none */
	const char *number_text; /* numeric: as the author wrote it */
	double number, within;	 /* numeric: the key, and how far off is right, both in units */

	struct citation *citations;
	struct texts tags, excludes, was, allow;
	struct spots spots; /* its own keys', none from `defaults`; none at all where the bank is
			       not placed */
	uint32_t at, end;   /* characters, as in a spot: all of it, from its first key on; 0 where
			       the bank is not placed */

	uint32_t revision;
	uint32_t line, column; /* of its first key in the file, from 1 */
	uint32_t n_choices, n_lefts, n_gaps, n_citations;
	uint32_t place;	   /* where among the choices the key stands, from 1; 0 where not said */
	double difficulty; /* logits; 0 where not said */

	enum question_type type;
	enum level level;
	enum status status;
	bool truth;	      /* truefalse: the key */
	bool critical, exact; /* exact: no slip is forgiven; folding stays */
	bool all_or_nothing;  /* scoring: exact */
	bool shuffle;	      /* true where absent */
	bool numbers;	      /* all choices are numbers: shown in ascending order */
	bool untranslated;    /* shown in its own language for want of the one that was asked for
				 (library_link) */
};

struct bank {
	struct arena arena;
	const char *file; /* as it was named to bank_read */
	const char *name, *about, *license;
	const char *title;	/* never NULL: the name where it is missing, which is an error */
	const char *language;	/* never NULL: en where absent */
	const char *translates; /* or NULL */
	struct texts authors, allow;
	struct work *works;
	struct vignette *vignettes;
	struct question **questions; /* in the file's order; owned array, items in the arena */
	size_t n_works, n_vignettes, n_questions;
	size_t left_out; /* questions with errors, which are not among these */

	bool placed;		    /* set it before bank_read to have all spots and lines kept */
	struct spots spots;	    /* of the keys at the top but cases, defaults and questions */
	struct spots default_spots; /* of the keys in `defaults` */
	uint32_t *lines;	    /* each line's first character */
	uint32_t n_lines;
};

extern const char *const question_type_names[QUESTION_TYPES]; /* single, truefalse, ... */
extern const char *const level_names[LEVELS];		      /* NULL, recall, apply, analyze */
extern const char *const status_names[STATUSES];	      /* live, draft, retired */

/* The line and column of a character of a placed bank's file. */
struct place bank_place(const struct bank *b, uint32_t at);

/* The spot of a key of the question's own, or of an item of its value; NULL where there is none. Of
 * a choice that says more than its text, KEY_WHY's item is its place in `wrong`. */
const struct spot *question_spot(const struct question *q, uint16_t key, uint16_t item);

/* The line and column of that spot; of the key's whole value where the item has none; of the
 * question where the key has none. */
struct place question_place(const struct question *q, uint16_t key, uint16_t item);

/* The same for q->choices[i]; in a matching that of the pair. */
struct place choice_place(const struct question *q, size_t i);

/* The first and the last line that keys and values of a placed bank's question stand on. */
void question_lines(const struct question *q, size_t *first, size_t *last);

/* Appends one of the names that q had before, was.items[i], as the journal has it: BANK/ID. */
void question_former(struct str *name, const struct question *q, size_t i);

/* Whether it is in a kind of English. */
bool bank_english(const struct bank *b);

void bank_init(struct bank *b);
void bank_release(struct bank *b);
#endif
