/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far the banks go for an exam. Pure. */
#ifndef ENGINE_FORMS_H
#define ENGINE_FORMS_H

#include <stdbool.h>
#include <stddef.h>

struct exam;	/* bank/exam.h */
struct library; /* bank/library.h */
struct str;	/* base/str.h */

enum { FORMS_MOST = 50 };

/* How many forms of an exam can be drawn, one after the other, before a question comes again. */
struct forms {
	size_t n;	  /* before one that was on a form already and is not critical; up to
			     FORMS_MOST */
	size_t n_strict;  /* before any: critical questions may come again, since form_draw does not
			     spare them (engine/form.h) */
	size_t questions; /* of the first form */
	bool all_critical; /* they are critical, or all that there are: each form is like it */
};

/* Draws forms for somebody who sat all before, with a fixed seed: where areas, levels and
 * exclusions leave a choice, other draws may come to one form more or less. False where not even
 * the first can be drawn; lack says why, as form_draw does. */
bool forms_count(struct forms *f, const struct exam *e, const struct library *l, struct str *lack);
#endif
