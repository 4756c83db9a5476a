/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bytes of a bank's or an exam's file, checked before YAML sees them, in one pass: UTF-8, no
 * control character but tab, LF and CR, at most as many as its kind may have. What is wrong is
 * noted and handed on as `?`, one for each bad character, so that libyaml never stops for its
 * encoding. U+2028 and U+2029, which libyaml alone takes for line breaks, are handed on as spaces.
 * Learns where each line starts. */
#ifndef BANK_CHECK_H
#define BANK_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/file.h"
#include "base/str.h"

struct file_kind; /* bank/keys.h */
struct report;	  /* bank/report.h */

struct bad_character {
	uint32_t index; /* counted in characters from the file's start */
	uint32_t code;	/* the byte, or the character */
	bool byte;	/* no UTF-8 */
};

struct check {
	struct source from;
	struct report *report; /* borrowed */
	const struct file_kind *kind;
	struct span block;	   /* the rest of the source's block */
	size_t index;		   /* characters handed on */
	size_t bytes;		   /* bytes read */
	struct bad_character *bad; /* owned; in order */
	size_t n_bad, cap_bad;
	bool after_cr, ended;
	bool hopeless; /* unreadable, too large, or UTF-16: a finding says so */
};

void check_init(struct check *c, struct source from, struct report *r,
		const struct file_kind *kind);
void check_release(struct check *c);

/* Writes up to max (at least 4) bytes of whole characters; 0: the end. */
size_t check_next(struct check *c, char *out, size_t max);

/* Whether a bad character lies at from, or between it and to. */
bool check_is_bad(const struct check *c, size_t from, size_t to);

/* Adds a finding for each bad character. */
void check_report(const struct check *c);
#endif
