/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A student's history of one question: each answer, how its memory grew, and when it is due. */
#ifndef FIGURES_GROWTH_H
#define FIGURES_GROWTH_H

#include <stdint.h>

struct growth;	 /* engine/growth.h */
struct json;	 /* text/json.h */
struct plan;	 /* engine/schedule.h */
struct question; /* bank/bank.h */
struct str;	 /* base/str.h */
struct style;	 /* text/layout.h */

/* The last answers with what each left, and the curve of recall from the first one to the day when
 * it is due; nothing where there was no answer. */
void figure_growth(struct str *out, const struct style *style, const struct question *q,
		   const struct growth *g, const struct plan *plan, int32_t today);

/* All answers, as the member `history` of an object. */
void figure_growth_json(struct json *j, const struct growth *g);
#endif
