/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/forms.h"

#include "bank/exam.h"
#include "base/alloc.h"
#include "base/random.h"
#include "base/str.h"
#include "engine/form.h"
#include "profile/history.h"

/* Puts the form's questions into the history of who sat it. *again: one was there already; *worn:
 * one that is not critical. */
static void
sit(struct history *h, const struct form *f, bool *again, bool *worn)
{
	bool added;

	for (size_t i = 0; i < f->n; i++) {
		const struct question *q = f->items[i].question;
		struct span name = span_of(q->name);
		map_put(&h->by_question, name, (uint32_t)h->n_questions, &added);
		*again = *again || !added;
		*worn = *worn || (!added && !q->critical);
		if (!added)
			continue;
		h->questions = alloc_room(h->questions, h->n_questions, &h->cap_questions,
					  sizeof(*h->questions));
		h->questions[h->n_questions++] = (struct past_question){.name = name,
									.newest = NO_EVENT,
									.last = NO_EVENT,
									.first = NO_EVENT,
									.formed = true};
	}
}

static bool
is_critical(const struct form *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (!f->items[i].question->critical)
			return false;
	return true;
}

bool
forms_count(struct forms *f, const struct exam *e, const struct library *l, struct str *lack)
{
	struct history h;
	struct random r;
	struct form form;
	bool again = false, worn = false, drawn = true;

	*f = (struct forms){0};
	history_init(&h);
	random_seed(&r, 1);
	while (drawn && !worn && f->n < FORMS_MOST) {
		drawn = form_draw(&form, e, l, &h, &r, lack);
		sit(&h, &form, &again, &worn);
		if (f->n == 0 && drawn) {
			f->questions = form.n;
			f->all_critical = is_critical(&form);
		}
		f->n += drawn && !worn;
		f->n_strict += drawn && !again;
		form_release(&form);
		if (e->all || f->all_critical)
			break;
	}
	history_release(&h);
	return f->n > 0;
}
