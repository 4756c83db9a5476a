/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is typed where choices stand lettered on the screen. */
#ifndef ENGINE_LETTERS_H
#define ENGINE_LETTERS_H

#include <stdbool.h>
#include <stddef.h>

struct question; /* bank/bank.h */
struct shown;	 /* engine/response.h */
struct span;	 /* base/str.h */
struct str;

/* Reads `b`, `2`, `a c`, `ac`, `1,3`, `1b 2a`, with the letters (or their numbers) as shown, into
 * picks by the author's place, as struct response keeps them. Up to nine choices, each digit is a
 * number of its own. False: refusal has one sentence on what can be typed. */
bool letters_parse(size_t *picks, size_t *n_picks, const struct question *q,
		   const struct shown *shown, struct span typed, struct str *refusal);
#endif
