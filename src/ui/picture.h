/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures in the terminal, drawn by chafa(1) in characters and colours where it is installed.
 * Whatever is wrong with a picture or with chafa, there is no drawing then, and nothing is said:
 * the alt text stands for it. */
#ifndef UI_PICTURE_H
#define UI_PICTURE_H

#include <stdbool.h>

#include "base/str.h"

struct drawn;	 /* figures/ask.h */
struct question; /* bank/bank.h */
struct ui;	 /* ui/line.h */

/* A picture that was drawn. */
struct picture {
	struct str of;	 /* the file as it was then, and how it was drawn */
	struct str rows; /* empty: it cannot be drawn */
};

/* The last pictures, which are not drawn again while nothing changes. All zero: none. */
struct pictures {
	struct picture of_case, own;
	bool given_up; /* chafa hung, and is not waited for again */
};

void pictures_init(struct pictures *p);
void pictures_release(struct pictures *p);

/* Draws the question's picture, and its case's where with_case, as the terminal can: none where it
 * is plain. They hold until the next call. */
void pictures_draw(struct pictures *p, const struct ui *ui, const struct question *q,
		   bool with_case, struct drawn *drawn);
#endif
