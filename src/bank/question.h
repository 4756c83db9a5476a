/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cases, defaults and questions, made from the trees that the parser read. */
#ifndef BANK_QUESTION_H
#define BANK_QUESTION_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/bank.h"
#include "bank/reader.h"

/* A question in the making. */
struct draft {
	struct reader *r;
	const struct node *whole; /* all of it */
	struct question q;
	struct fields fields;
	const char *within; /* as written, or NULL */
	const struct node *choice_at[BANK_MAX_CHOICES];
	struct choice choices[BANK_MAX_CHOICES];
	bool normal[BANK_MAX_CHOICES]; /* surely_nfc */
	size_t n_choices;
	bool drop;     /* left out, though nothing in it is wrong: its case has errors */
	bool defaults; /* no question, but what holds for all */
};

/* The case in r->tree. */
void case_read(struct reader *r);

/* The question in r->tree: added to the bank, or left out. */
void question_read(struct reader *r);

/* What `defaults` says, once works and cases are known. */
void defaults_read(struct reader *r);

/* Reads into d->q what is the same for all types; answer.c reads the rest. */
void fields_read(struct draft *d);

/* Finds the type by the answer key, and reads that with what belongs to it. */
void answer_read(struct draft *d);

/* Read the answer key of one type, and what belongs to it. */
void build_single(struct draft *d);
void build_multiple(struct draft *d);
void build_order(struct draft *d);
void build_match(struct draft *d);
void build_short(struct draft *d);
void build_numeric(struct draft *d);
void build_cloze(struct draft *d);

/* Reports a mistake where a node begins. Returns false. */
bool draft_error(struct draft *d, const struct node *node, enum rule rule, const char *what);

/* An image's path and its description, of a case or a question. */
void image_read(struct reader *r, const struct fields *fields, const char **image,
		const char **alt);
#endif
