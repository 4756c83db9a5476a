/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an exam's blueprint asks for, in whole questions. */
#ifndef ENGINE_BLUEPRINT_H
#define ENGINE_BLUEPRINT_H

#include <stddef.h>

#include "bank/bank.h"

struct exam; /* bank/exam.h */

/* Shares (percent, sum 100) become counts that sum to total, by largest remainder (Hamilton); ties
 * go to the share listed first. */
void blueprint_counts(const double *shares, size_t n, size_t total, size_t *counts);

/* The area that a question belongs to, as a place in e->areas; e->n_areas: to none. */
size_t blueprint_area(const struct exam *e, const struct question *q);
#endif
