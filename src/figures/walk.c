/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/bank.h"
#include "base/str.h"
#include "engine/grade.h"
#include "engine/result.h"
#include "engine/sheet.h"
#include "figures/ask.h"
#include "figures/key.h"
#include "figures/result.h"
#include "text/layout.h"

const char *const walk_names[WALKS] = {"missed", "marked", "sure", "all"};

bool
walk_holds(enum walk which, const struct sheet_place *p)
{
	bool sure_but_wrong = p->answered && is_sure_miss(p->score, p->certainty);
	const bool holds[WALKS] = {
	    [WALK_MISSED] = !place_right(p),
	    [WALK_MARKED] = p->marked,
	    [WALK_SURE] = sure_but_wrong,
	    [WALK_ALL] = true,
	};

	return p->question && holds[which];
}

size_t
walk_count(enum walk which, const struct sheet *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++)
		n += walk_holds(which, &s->places[i]);
	return n;
}

static void
heading(struct str *out, const struct style *style, const struct sheet *s, size_t place)
{
	const struct sheet_place *p = &s->places[place];
	struct str line = STR_INIT;

	str_printf(&line, "%zu/%zu  %s", place + 1, s->n, p->question->name);
	if (p->question->critical)
		str_text(&line, "  (critical)");
	if (p->marked)
		str_text(&line, "  (marked)");
	if (p->changed)
		str_text(&line, "  (changed since the exam was drawn)");
	layout_plain(out, style, "", LOOK_DIM, span_str(&line));
	str_release(&line);
}

static void
answer(struct str *out, const struct style *style, const struct sheet_place *p, struct lexicon *l)
{
	const struct question *q = p->question;
	struct str line = STR_INIT;
	struct response r;
	struct verdict v;

	response_init(&r);
	if (p->answered && response_read(&r, q, p->response)) {
		grade(&v, q, &r, l);
		figure_answer(&line, q, &p->shown, &r);
		layout_plain(out, style, "You: ", LOOK_TEXT, span_str(&line));
		figure_verdict(out, style, p->score, p->certainty, p->hinted);
		figure_correction(out, style, q, &p->shown, &r, &v);
	} else {
		layout_plain(out, style, "You: ", LOOK_TEXT,
			     span_of(p->answered ? "an answer that fits the question no more"
						 : "left open"));
		figure_right(out, style, q, &p->shown);
	}
	response_release(&r);
	str_release(&line);
}

size_t
walk_next(enum walk which, const struct sheet *s, size_t place)
{
	while (place < s->n && !walk_holds(which, &s->places[place]))
		place++;
	return place;
}

void
figure_walked(struct str *out, const struct style *style, const struct sheet *s, size_t place,
	      bool with_case, const struct drawn *drawn)
{
	const struct sheet_place *p = &s->places[place];
	struct lexicon l;

	lexicon_init(&l);
	str_byte(out, '\n');
	heading(out, style, s, place);
	figure_asked(out, style, p->question, &p->shown, with_case, drawn);
	answer(out, style, p, &l);
	figure_explanation(out, style, p->question);
	lexicon_release(&l);
}

void
figure_none_to_walk(struct str *out, const struct style *style, enum walk which)
{
	static const char *const none[WALKS] = {
	    [WALK_MISSED] = "No question was missed.",
	    [WALK_MARKED] = "No question is marked.",
	    [WALK_SURE] = "No answer was marked sure and wrong.",
	    [WALK_ALL] = "There are no questions.",
	};

	layout_plain(out, style, "", LOOK_TEXT, span_of(none[which]));
}
