/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/progress_words.h"

#include "base/str.h"
#include "engine/overview.h"
#include "engine/schedule.h"
#include "figures/progress.h"
#include "figures/words.h"

enum { WEEK = 7 };

static void
pace(struct str *out, const struct progress *p, int32_t left)
{
	size_t unseen = p->o->unseen;

	if (unseen == 0 || left == 0)
		return;
	str_printf(
	    out, " %zu question%s new to you: %zu a day would show all %s; 'set new' is at %zu.",
	    unseen, unseen == 1 ? " is" : "s are", plan_pace(&p->s->plan, p->o->today, unseen),
	    left > WEEK ? "a week before it" : "in time", p->s->plan.new_a_day);
}

void
words_exam_day(struct str *out, const struct progress *p)
{
	const struct plan *plan = &p->s->plan;
	char day[DAY_TEXT];

	if (plan->exam_past)
		str_text(out, "The day of your exam has passed; 'set exam-date DATE' sets another, "
			      "'set exam-date -' none.");
	if (plan->exam_day == NO_DAY)
		return;
	int32_t left = plan->exam_day - p->o->today;
	day_text(plan->exam_day, day);
	str_printf(out, "Your exam is on %s, ", day);
	if (left)
		str_printf(out, "in %d day%s.", (int)left, plural((size_t)left));
	else
		str_text(out, "today.");
	pace(out, p, left);
}

void
words_too_early(struct str *out, const struct readiness *r)
{
	if (r->needed == 0)
		str_text(out, "its questions are not in the banks");
	else
		str_printf(out, "too early to say: %zu of %zu questions seen", r->seen, r->needed);
}

void
words_readiness(struct str *out, const struct progress *p)
{
	const struct plan *plan = &p->s->plan;
	char day[DAY_TEXT];

	str_text(out,
		 "The chance to pass an exam drawn from these banks, not the licensing exam, ");
	if (plan->exam_day != NO_DAY && plan->exam_day > p->o->today) {
		day_text(plan->exam_day, day);
		str_printf(out, "on %s, if you study nothing until then", day);
	} else {
		str_text(out, "if it were tomorrow");
	}
	str_text(out, "; the range holds it about four times in five.");
}

void
words_topic(struct str *out, const struct overview_topic *t)
{
	if (t->seen == 0)
		str_printf(out, "0 of %zu seen", t->questions);
	else
		str_printf(out,
			   "%.0f %%; likely between %.0f and %.0f %%; %zu of %zu seen; %zu due",
			   100 * t->mastery.share, 100 * t->low, 100 * t->high, t->seen,
			   t->questions, t->due);
}
