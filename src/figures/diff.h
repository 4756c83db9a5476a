/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two versions of a text as a unified diff. */
#ifndef FIGURES_DIFF_H
#define FIGURES_DIFF_H

struct span;  /* base/str.h */
struct str;   /* base/str.h */
struct style; /* text/layout.h */

/* Adds what differs, with three lines round it, in colour where the style has it. The versions have
 * their lines in the same places: none came, none went. Line ends are not shown. */
void diff_add(struct str *out, const struct style *style, const char *name, struct span before,
	      struct span after);
#endif
