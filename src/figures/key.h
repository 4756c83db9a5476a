/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The key in words: what would have been right, and why what was answered is not. */
#ifndef FIGURES_KEY_H
#define FIGURES_KEY_H

struct question; /* bank/bank.h */
struct response; /* engine/response.h */
struct shown;	 /* engine/response.h */
struct str;	 /* base/str.h */
struct style;	 /* text/layout.h */
struct verdict;	 /* engine/grade.h */

/* What was right and why each wrong pick is wrong; a forgiven slip's spelling; nothing where all
 * was right as typed. Letters are those of shown. */
void figure_correction(struct str *out, const struct style *style, const struct question *q,
		       const struct shown *shown, const struct response *r,
		       const struct verdict *v);

/* The key under its head, for who has not answered. */
void figure_right(struct str *out, const struct style *style, const struct question *q,
		  const struct shown *shown);

/* What was answered, as text: the letters shown, as one types them; words where there are none. */
void figure_answer(struct str *out, const struct question *q, const struct shown *shown,
		   const struct response *r);

/* What was asked, for who has answered: a stem, and of a cloze its text with the blanks filled. */
void figure_told(struct str *out, const struct question *q);

/* The key of a question without choices, as text with the banks' markup. */
void figure_key_words(struct str *text, const struct question *q);

/* The answer that earns all points, in r, which is empty; nothing where q has no choices. */
void figure_key_response(struct response *r, const struct question *q, const struct shown *shown);

/* The key alone, one line or more, each behind lead. shown: NULL where no letters are on the
 * screen. */
void figure_key(struct str *out, const struct style *style, const char *lead,
		const struct question *q, const struct shown *shown);
#endif
