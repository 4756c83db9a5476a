/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What banks hold, for their authors: tables and lines for a terminal, and JSON. */
#ifndef FIGURES_STATS_H
#define FIGURES_STATS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "engine/forms.h"
#include "engine/inventory.h"

struct exam;  /* bank/exam.h */
struct style; /* text/layout.h */

struct stats_bank {
	const char *name; /* borrowed */
	struct inventory held;
};

struct stats_exam {
	const struct exam *exam;
	struct forms forms;
	bool drawn;	 /* at least one form; else lack says why there is none */
	struct str lack; /* owned by whoever made it */
};

struct stats {
	const struct inventory *whole;
	const struct stats_bank *banks;
	size_t n_banks;
	const struct stats_exam *exams;
	size_t n_exams;
	bool part; /* of some banks; exams draw from all, and are left out */
};

void figure_stats(struct str *out, const struct style *style, const struct stats *s);
void figure_stats_json(struct str *out, const struct stats *s);
#endif
