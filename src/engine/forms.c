/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/forms.h"

#include "bank/exam.h"
#include "base/alloc.h"
#include "base/random.h"
#include "base/str.h"
#include "engine/form.h"
#include "profile/history.h"

/* What of a form was on an earlier one. */
struct wear {
	bool again; /* a question was, */
	bool worn;  /* one that is not critical, */
	bool fresh; /* or not all of them */
};

/* Puts the form's questions into the history of who sat it. */
static void
sit(struct history *h, const struct form *f, struct wear *w)
{
	bool added;

	w->fresh = false;
	for (size_t i = 0; i < f->n; i++) {
		const struct question *q = f->items[i].question;
		struct span name = span_of(q->name);
		map_put(&h->by_question, name, (uint32_t)h->n_questions, &added);
		w->again = w->again || !added;
		w->worn = w->worn || (!added && !q->critical);
		w->fresh = w->fresh || added;
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
	struct wear w = {.fresh = true};

	*f = (struct forms){0};
	history_init(&h);
	random_seed(&r, 1);
	while (f->n < FORMS_MOST && form_draw(&form, e, l, &h, &r, lack)) {
		sit(&h, &form, &w);
		if (f->n == 0) {
			f->questions = form.n;
			f->all_critical = is_critical(&form);
		}
		f->n += w.fresh && !w.worn;
		f->n_strict += w.fresh && !w.again;
		form_release(&form);
		if (e->all || f->all_critical || w.worn || !w.fresh)
			break;
	}
	history_release(&h);
	return f->n > 0;
}
