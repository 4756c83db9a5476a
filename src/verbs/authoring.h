/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bank that somebody adds questions to, and the question in the making: what the parts of the
 * verb `new` share. */
#ifndef VERBS_AUTHORING_H
#define VERBS_AUTHORING_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/bank.h"
#include "bank/write.h"
#include "base/arena.h"
#include "base/str.h"
#include "ui/line.h"
#include "verbs/app.h"

/* What became of a line that was asked for. */
enum step {
	STEP_ON,
	STEP_BACK,  /* to the field before */
	STEP_GO,    /* to the field authoring.target */
	STEP_LEAVE, /* /quit, Ctrl-D, Ctrl-C twice, the end of a pipe */
};

/* What a second Ctrl-C is said to do (ui_line). */
#define UNSAVED "leaves; nothing of this is saved"

enum { MOST_FIELDS = 32, MOST_LIST = BANK_MAX_CHOICES };

struct authoring {
	struct app *app;
	struct arena arena; /* texts of the bank in the making and of all its questions */
	char *path;	    /* owned; the bank's file */
	struct str text;    /* what is in it; a new bank's header, where it is not there yet */
	struct str disk;    /* the same as it is on disk */
	bool fresh;	    /* the file is not there yet */
	bool silent;	    /* a new bank's header is not asked for: what is read is a paste */
	struct bank bank;   /* read from text, placed */
	size_t errors;	    /* that reading it found */
	bool failed;	    /* it could not be saved when that was tried last */

	/* The question in the making: */
	struct authored q;
	const char *rights[MOST_LIST], *lefts[MOST_LIST], *wrong[MOST_LIST], *whys[MOST_LIST];
	const char *units[MOST_LIST], *tags[MOST_LIST];
	struct authored_source sources[MOST_LIST];
	struct work works[MOST_LIST]; /* cited, and not in the bank yet */
	size_t n_works;
	bool typed;		/* its type was chosen */
	bool done[MOST_FIELDS]; /* fields that were asked */
	size_t target;		/* of STEP_GO */

	/* For Tab: what may stand at the prompt. */
	void (*offer)(struct authoring *a, const char *word, bool first, struct offers *o);
};

/* What the would-be file says: verbs/new_proof.c. */
struct proof_text {
	struct str text;
	struct bank bank;	  /* read from it, placed */
	struct diags findings;	  /* those on the question alone */
	const struct question *q; /* NULL where it has errors */
	struct str refusal;	  /* why it cannot be saved; empty where it can */
};

/* Asks for a line; a \ at its end goes on in the next, and both are lines of one text. Commands are
 * obeyed where they need no field. */
enum step authoring_line(struct authoring *a, const char *prompt, struct str *line);

/* Says a sentence or more, wrapped. */
void authoring_say(struct authoring *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A text kept, trimmed; NULL where nothing is left. */
const char *authoring_keep(struct authoring *a, struct span text);

/* Finds the bank of that name or path, or asks about a new one. name NULL: asks for it. False: to
 * be left with *status. */
bool authoring_bank(struct authoring *a, const char *name, enum exit_status *status);

/* Reads a->text into a->bank. False where it is no bank. */
bool authoring_read(struct authoring *a);

/* Takes over what is in the file by now, where it is there. False: that is no bank, or unreadable,
 * after a message. */
bool authoring_reload(struct authoring *a);

/* Begins another question. */
void authoring_clear(struct authoring *a);

/* Asks all fields that were not asked yet. STEP_ON or STEP_LEAVE. */
enum step authoring_fields(struct authoring *a);

/* Asks the field of that name, once more. False: there is none. */
bool authoring_find_field(const struct authoring *a, struct span name, size_t *field);
enum step authoring_field(struct authoring *a, size_t field);

/* Asks for a field that is a list, item by item; Enter keeps what it has: verbs/new_list.c. */
enum step authoring_items(struct authoring *a, size_t field);

/* Shows what each field holds. */
void authoring_list(struct authoring *a);

/* An id from what is asked, that no question of the bank has; in the arena. */
const char *authoring_suggest(struct authoring *a, const char *text);
bool authoring_taken(const struct authoring *a, struct span id);

/* What would be in the file with the question q, and the new works that it cites, added. */
void proof_make(struct proof_text *p, struct authoring *a, const struct authored *q);
void proof_release(struct proof_text *p);

/* Shows the question as students see it, then its key and reasons, then what is wrong with it. */
void proof_show(struct proof_text *p, struct authoring *a);

/* Adds what is wrong with it, a paragraph each behind the lead. */
struct style; /* text/layout.h */
void proof_findings(struct str *out, const struct style *style, const char *lead,
		    const struct proof_text *p);

/* Makes the would-be text a->text, and a->bank what it says; the file stays as it is. */
bool proof_accept(struct proof_text *p, struct authoring *a);

/* Writes a->text into the file. False after a message. */
bool authoring_save(struct authoring *a);

/* new --paste */
enum exit_status authoring_paste(struct authoring *a);

/* Tab: for struct ui, with app the struct authoring. */
completer authoring_complete;
void offer_banks(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_topics_of(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_levels(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_difficulties(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_sources(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_tags(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_fields(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_kinds(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_truth(struct authoring *a, const char *word, bool first, struct offers *o);
void offer_yes(struct authoring *a, const char *word, bool first, struct offers *o);
#endif
