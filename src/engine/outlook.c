/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/outlook.h"

#include "bank/library.h"
#include "engine/filter.h"
#include "engine/past.h"
#include "engine/schedule.h"
#include "engine/session.h"

enum { WEEK = 7 };

static bool
passes(const struct filter *f, const struct question *q, const struct history *h)
{
	struct past_question several;

	return !f || f->n == 0 || filter_matches(f, q, past_of(h, q, &several), h);
}

static void
take(struct outlook *o, const struct standing *s)
{
	if (s->reviews == 0) {
		o->unseen++;
	} else if (s->due <= o->today) {
		o->due++;
	} else if (o->next == NO_DAY || s->due < o->next) {
		o->next = s->due;
		o->next_due = 1;
	} else {
		o->next_due += s->due == o->next;
	}
}

void
outlook_make(struct outlook *o, const struct schedule *s, const struct library *l,
	     const struct history *h, const struct filter *f)
{
	*o = (struct outlook){.today = s->today, .next = NO_DAY};
	for (size_t i = 0; i < s->n; i++)
		if (schedule_asks(s, l, i) && passes(f, l->questions[i], h))
			take(o, &s->of[i]);
	size_t left = schedule_new_left(s);
	o->fresh = o->unseen < left ? o->unseen : left;
	o->tomorrow = o->next == o->today + 1 ? o->next_due : 0;
	if (s->plan.exam_day != NO_DAY)
		o->exam = s->plan.exam_day - s->today;
	o->pace = plan_pace(&s->plan, s->today, o->unseen);
}

void
returns_of(struct returns *r, const struct session *session, const struct schedule *s,
	   const struct library *l)
{
	*r = (struct returns){.first = NO_DAY};
	for (size_t i = 0; i < session->firsts; i++) {
		const struct standing *of = standing_of(s, l, session->questions[i]);
		if (!session->outcomes[i].answered || !of || of->suspended || of->reviews == 0)
			continue;
		int64_t days = (int64_t)of->due - s->today;
		r->tomorrow += days <= 1;
		r->week += days > 1 && days <= WEEK;
		r->later += days > WEEK;
		if (r->first == NO_DAY || of->due < r->first)
			r->first = of->due;
	}
}

bool
is_leech(const struct session *session, size_t place, const struct schedule *s,
	 const struct library *l)
{
	const struct outcome *o = &session->outcomes[place];
	const struct standing *of = standing_of(s, l, session->questions[place]);

	return o->answered && o->score < 0.5 && of && !of->suspended && of->misses >= LEECH;
}
