/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions as those see them who look at banks, not who answer: with the key, in words and as
 * JSON. */
#ifndef FIGURES_SHOW_H
#define FIGURES_SHOW_H

struct drawn;	 /* figures/ask.h */
struct growth;	 /* engine/growth.h */
struct json;	 /* text/json.h */
struct question; /* bank/bank.h */
struct response; /* engine/response.h */
struct span;	 /* base/str.h */
struct str;	 /* base/str.h */
struct style;	 /* text/layout.h */

void figure_show(struct str *out, const struct style *style, const struct question *q,
		 const struct drawn *drawn);

/* With what a student made of it, where history is not NULL. */
void figure_show_json(struct json *j, const struct question *q, const struct growth *history);

/* What a question asks, as one line of plain text: the stem, or a cloze with blanks. */
void figure_stem(struct str *out, const struct question *q);

/* A response in words, as the author wrote the choices. */
void figure_response(struct str *out, const struct question *q, const struct response *r);

/* What was answered (response_write) as the journal has it: a cloze's gaps are parted by |, and a |
 * or \ of a gap's own is \p or \\. */
void figure_response_json(struct json *j, struct span response);

/* A question's revision as 8 hexadecimal digits. */
void figure_revision(char text[9], const struct question *q);
#endif
