/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paper: forms as groff source for -ms, each with an answer sheet, and a key for all of them. What
 * is drawn of a picture is its alt text. */
#ifndef CONVERT_PAPER_H
#define CONVERT_PAPER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct exam; /* bank/exam.h */
struct form; /* engine/form.h */
struct json; /* text/json.h */
struct roff; /* text/roff.h */

enum { PAPER_MAX_FORMS = 26 }; /* A to Z */

/* The same questions in several orders. All is borrowed. */
struct paper {
	const char *title, *about; /* about: NULL where there is none */
	const struct exam *exam;   /* NULL: a bank's questions, with no clock and no pass mark */
	const struct form *forms;  /* 1 or more, of the same questions */
	size_t n_forms;
};

/* Each form, with its answer sheet on a page of its own; nothing of the key. */
void paper_forms(struct roff *r, const struct paper *p);

/* The key on pages of its own, behind the forms: a list a form, then what is right and why, with
 * the sources. */
void paper_key(struct roff *r, const struct paper *p);

/* [{form, questions: [{id, order, key}]}]: order has the author's numbers of the choices as shown,
 * from 1; key what a student would type, a cloze's gaps parted by | (figure_response_json). */
void paper_json(struct json *j, const struct paper *p);
#endif
