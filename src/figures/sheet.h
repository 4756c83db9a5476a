/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam's answer sheet while it is sat, and how an answer that stands is shown back. */
#ifndef FIGURES_SHEET_H
#define FIGURES_SHEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct session; /* engine/session.h */
struct str;	/* base/str.h */
struct style;	/* text/layout.h */

/* A place's answer with how sure it was: "b (sure)"; nothing where there is none that can be read.
 * False then. */
bool figure_standing(struct str *out, const struct session *s, size_t place);

/* All places: answered, open and marked. */
void figure_sheet(struct str *out, const struct style *style, const struct session *s);

/* What is to be done at the end of an exam, above `exam>`: what is open and what is marked. */
void figure_end(struct str *out, const struct style *style, const struct session *s);

/* 1:07:12, or 27:12 under an hour. */
void figure_clock(struct str *out, int64_t ms);
#endif
