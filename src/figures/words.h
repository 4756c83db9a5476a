/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an exam's result says, sentence by sentence: the same words for a screen and for a page.
 * Each appends a text without markup, or nothing where there is nothing to say. And what sentences
 * of other figures need. */
#ifndef FIGURES_WORDS_H
#define FIGURES_WORDS_H

#include <stdbool.h>
#include <stddef.h>

struct exam;   /* bank/exam.h */
struct result; /* engine/result.h */
struct share;  /* engine/result.h */
struct sheet;  /* engine/sheet.h */
struct str;    /* base/str.h */

/* What the intervals mean, and that the exam is not official. */
extern const char words_honest[];

/* The end of a noun that is counted: "s" but for 1. */
const char *plural(size_t n);

/* Whether the exam is over and has questions to be judged by. */
bool verdict_given(const struct sheet *s, const struct result *r);

void words_verdict(struct str *out, const struct sheet *s, const struct result *r);
void words_title(struct str *out, const struct sheet *s, const struct exam *e);
void words_points(struct str *out, const struct sheet *s, const struct result *r);
void words_scaled(struct str *out, const struct sheet *s, const struct result *r);
void words_time(struct str *out, const struct sheet *s, const struct result *r);
void words_open(struct str *out, const struct sheet *s, const struct result *r);
void words_surety(struct str *out, const struct sheet *s, const struct result *r);
void words_changed(struct str *out, const struct sheet *s, const struct result *r);
void words_gone(struct str *out, const struct sheet *s, const struct result *r);

/* How the score now differs from what was recorded at the end. */
void words_recorded(struct str *out, const struct sheet *s, const struct result *r);

/* What it takes to pass; which questions are critical is not told. */
void words_pass(struct str *out, const struct sheet *s);

/* The verdict and why, in a line; for an exam that has a verdict. */
void words_brief(struct str *out, const struct sheet *s, const struct result *r);

/* The topic of the i-th missed critical question; NULL where one before had the same. */
const char *words_missed_topic(const struct sheet *s, const struct result *r, size_t i);

/* Whether such a topic says already what to practice for the area. */
bool words_studied(const struct sheet *s, const struct result *r, const struct share *area);

void words_critical(struct str *out, const struct result *r);
void words_so_far(struct str *out, const struct result *r); /* of a stopped exam */
void words_weak(struct str *out, const struct share *area);
#endif
