/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdbool.h>

#include "bank/bank.h"
#include "base/str.h"
#include "convert/paper.h"
#include "convert/paper_parts.h"
#include "engine/form.h"
#include "text/roff.h"

/* What is worth telling of a question; several rules may be of one. */
enum rule {
	RULE_CRITICAL,
	RULE_PICKS,
	RULE_ORDER,
	RULE_MATCH,
	RULE_GAPS,
	RULE_STRICT,
	RULE_WORDS,
	RULE_EXACT,
	RULE_UNIT,
	RULES
};

static const char *const rules[RULES] = {
    [RULE_CRITICAL] = "\xe2\x80\xa0 critical: all of these must be right in full to pass, whatever "
		      "the points.",
    [RULE_PICKS] = "Several choices: the share of the right letters that are marked, less the "
		   "share of the wrong letters that are marked, and at least 0.",
    [RULE_ORDER] = "An order: of all pairs of letters the share that stands in the right order, "
		   "less the share in the wrong order, and at least 0; with a letter missing or "
		   "twice, 0.",
    [RULE_MATCH] = "Matching: right pairs / all pairs.",
    [RULE_GAPS] = "Several gaps: right gaps / all gaps.",
    [RULE_STRICT] = "No points for a part: 1 where all is right, else 0.",
    [RULE_WORDS] = "Words: capitals, accents and punctuation do not count. One slip in every six "
		   "letters is forgiven (a letter too many, too few or wrong, or two that changed "
		   "places), but not where it makes another answer or the opposite.",
    [RULE_EXACT] = "No slip: a word that is spelled otherwise is wrong.",
    [RULE_UNIT] = "Numbers: the unit may be left out or shortened.",
};

static bool
applies(enum rule rule, const struct paper *p, const struct question *q)
{
	switch (rule) {
	case RULE_CRITICAL:
		return p->exam && q->critical;
	case RULE_PICKS:
		return q->type == QUESTION_MULTIPLE && !q->all_or_nothing;
	case RULE_ORDER:
		return q->type == QUESTION_ORDER && !q->all_or_nothing;
	case RULE_MATCH:
		return q->type == QUESTION_MATCH && !q->all_or_nothing;
	case RULE_GAPS:
		return q->n_gaps > 1;
	case RULE_STRICT:
		return q->all_or_nothing;
	case RULE_WORDS:
		return q->n_gaps > 0 && !q->exact;
	case RULE_EXACT:
		return q->exact;
	default:
		return q->units.n > 0;
	}
}

void
paper_rules(struct roff *r, const struct paper *p, const struct form *f)
{
	roff_line(r, ".sp .4v\n.ps 8.5\n.vs 10.5");
	roff_line(r, "A right answer earns 1 point, an open or wrong one 0.");
	for (enum rule rule = 0; rule < RULES; rule++) {
		bool found = false;
		for (size_t i = 0; i < f->n && !found; i++)
			found = applies(rule, p, f->items[i].question);
		if (!found)
			continue;
		roff_line(r, ".br");
		roff_text(r, span_of(rules[rule]));
	}
	roff_line(r, ".br\n.ps 11\n.vs 14.5\n.sp .3v");
}
