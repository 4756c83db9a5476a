/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All banks that a student has at hand, found by folder, and their questions by name. */
#ifndef BANK_LIBRARY_H
#define BANK_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/str.h"

struct bank;	 /* bank/bank.h */
struct exam;	 /* bank/exam.h */
struct diags;	 /* base/diag.h */
struct question; /* bank/bank.h */

struct library {
	struct bank **banks; /* owned; by folder, then by file name */
	size_t n_banks, cap_banks;
	/* Every question once, of whatever status, bank by bank in the banks' order; a translated
	 * one stands for its original where the language asks for it, with the original's revision
	 * and all that decides when it is asked. What a translation has besides its original's
	 * questions is not among these. */
	struct question **questions; /* owned array */
	size_t n_questions;
	struct exam **exams; /* owned; by folder, then by file name */
	size_t n_exams, cap_exams;
	struct map by_name; /* BANK/ID, and each name in `was`, to the place in questions */
	bool yields; /* who adds sets it: what is added gives way in silence to what is there */
	struct arena names; /* BANK/ID for those in `was`, and questions that are translated */
};

void library_init(struct library *l);
void library_release(struct library *l);

/* Reads every *.yaml that lies directly in the folder, adding its banks to l. d gets one warning a
 * file: "3 questions left out; 'nmtquiz lint FILE' shows why", a file that is no bank or has other
 * errors, a bank whose name and language was there already (the first one counts). A folder that is
 * not there has no banks. */
void library_add_folder(struct library *l, const char *folder, struct diags *d);

/* Takes over a bank that was read from a file, of which bank_init's memory is owned as well.
 * errors: how many findings say what is wrong in it. d gets its warning. */
void library_take_bank(struct library *l, struct bank *b, size_t errors, struct diags *d);

/* The bank that was read from a file, or NULL: it is the caller's then, and no longer in l, which
 * is to be released, as its questions would hang on it. */
struct bank *library_give_bank(struct library *l, const char *file);

/* The same for exams. */
void library_take_exam(struct library *l, struct exam *e, struct diags *d);
struct exam *library_give_exam(struct library *l, const char *file);

/* Reads every *.yaml of the folder's `exams` into l->exams. d gets one warning for a file that is
 * no exam, and for an exam whose name was there already (the first one counts). Only who sits,
 * prints or lists exams needs them. */
void library_add_exams(struct library *l, const char *folder, struct diags *d);

/* The exam of that name, or NULL. */
const struct exam *library_exam(const struct library *l, struct span name);

/* Builds questions and by_name once all folders are added; again, for another language. language
 * (BCP 47) chooses translations: es-MX takes the bank in es-MX, else the one in es, else any in a
 * kind of es. NULL: the originals. */
void library_link(struct library *l, const char *language);

/* How many banks there are, one in several languages counted once. */
size_t library_count(const struct library *l);

/* The question of that name (BANK/ID, now or in its `was`), or NULL. */
struct question *library_find(const struct library *l, struct span name);
#endif
