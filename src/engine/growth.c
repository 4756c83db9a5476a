/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/growth.h"

#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/map.h"
#include "engine/schedule.h"
#include "profile/history.h"

/* Which of the history's questions are this one. Owned. */
static bool *
find_names(const struct history *h, const struct question *q)
{
	bool *is_it = alloc_items(h->n_questions, sizeof(*is_it));
	struct str name = STR_INIT;

	str_text(&name, q->name);
	for (size_t i = 0;; i++) {
		const uint32_t *place = map_get(&h->by_question, span_str(&name));
		if (place)
			is_it[*place] = true;
		if (i == q->was.n)
			break;
		str_clear(&name);
		question_former(&name, q, i);
	}
	str_release(&name);
	return is_it;
}

void
growth_make(struct growth *t, const struct history *h, const struct question *q,
	    const struct plan *p)
{
	bool *is_it = find_names(h, q);
	struct memory memory = {0};
	size_t cap = 0;

	*t = (struct growth){0};
	for (size_t i = 0; i < h->n_events; i++) {
		const struct event *e = &h->events[i];
		if (e->kind != EVENT_ANSWER || e->skipped || e->undone || e->superseded ||
		    !is_it[e->question])
			continue;
		memory_review(&memory, &p->model, rating_of(e), e->day);
		t->steps = alloc_room(t->steps, t->n, &cap, sizeof(*t->steps));
		t->steps[t->n++] = (struct growth_step){e, memory, schedule_due(p, &memory, NULL)};
	}
	free(is_it);
}

void
growth_release(struct growth *t)
{
	free(t->steps);
	*t = (struct growth){0};
}

double
growth_recall(const struct growth *t, const struct model *model, double day)
{
	size_t last = t->n;

	while (last > 0 && t->steps[last - 1].after.day > day)
		last--;
	return last ? memory_recall(&t->steps[last - 1].after, model, day) : 0;
}
