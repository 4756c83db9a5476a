/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why the banks cannot fill a form, in sentences for who teaches. */
#ifndef ENGINE_LACK_H
#define ENGINE_LACK_H

#include <stddef.h>
#include <stdint.h>

struct demand; /* engine/kernel.h */
struct exam;   /* bank/exam.h */
struct random; /* base/random.h */
struct str;    /* base/str.h */
struct supply; /* engine/supply.h */

/* Says which areas and levels lack how many, pick (engine/pick.h) having found no form of `want`
 * questions: each area and each level that lacks some by itself; else the fewest areas, and the
 * levels, that cannot be met together. */
void lack_say(struct str *lack, const struct exam *e, const struct supply *s,
	      const struct demand *d, size_t want, struct random *r);

/* Says that nothing may be drawn. */
void lack_everything(struct str *lack, const struct supply *s);
#endif
