/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/grade.h"

#include <math.h>

#include "base/str.h"
#include "engine/response.h"
#include "text/unicode.h"

enum { LETTERS_A_SLIP = 6 };

static double
share(size_t n, size_t of)
{
	return (double)n / (double)of;
}

/* All wrong choices together cost what all right ones earn, or ticking everything would pay. */
static double
grade_picks(const struct question *q, const struct response *r)
{
	size_t rights = 0, hits = 0;

	for (size_t i = 0; i < q->n_choices; i++)
		rights += q->choices[i].right;
	for (size_t i = 0; i < r->n_picks; i++)
		hits += q->choices[r->picks[i]].right;
	size_t wrongs = q->n_choices - rights, misses = r->n_picks - hits;
	double points = share(hits, rights) - (wrongs ? share(misses, wrongs) : 0);
	return points > 0 ? points : 0;
}

/* Kendall's tau (Biometrika 30, 1938), cut at 0: a reply at random earns nothing by its pairs. */
static double
grade_order(const struct question *q, const struct response *r)
{
	size_t n = q->n_choices, swapped = 0;

	if (n < 2)
		return 1;
	for (size_t i = 0; i < n; i++)
		for (size_t j = i + 1; j < n; j++)
			swapped += r->picks[i] > r->picks[j];
	double tau = 1 - 4 * (double)swapped / (double)(n * (n - 1));
	return tau > 0 ? tau : 0;
}

/* No two right sides are the same: bank_read saw to that. */
static double
grade_match(const struct question *q, const struct response *r)
{
	size_t hits = 0;

	for (size_t i = 0; i < q->n_lefts; i++)
		hits += r->picks[i] == i;
	return share(hits, q->n_lefts);
}

/* What binary fractions lose (0.3 + 0.1 is over 0.4) is never the student's fault. */
static double
grade_number(const struct question *q, const struct response *r)
{
	double lost = 1e-9 * fmax(fabs(q->number), q->within);

	return fabs(r->number - q->number) <= q->within + lost;
}

static size_t
slips_forgiven(struct span folded)
{
	size_t spaces = 0;

	for (size_t i = 0; i < folded.n; i++)
		spaces += folded.s[i] == ' ';
	return (text_letters(folded) - spaces) / LETTERS_A_SLIP;
}

/* The slips from typed to accepted (both folded), where these are less than `fewer` and may be
 * forgiven; else `fewer`. */
static size_t
count_slips(struct span typed, struct span accepted, size_t fewer, const struct question *q,
	    struct lexicon *l)
{
	if (span_same(typed, accepted))
		return 0;
	size_t most = q->exact ? 0 : slips_forgiven(accepted);
	if (most >= fewer)
		most = fewer - 1;
	size_t slips = most ? text_slips(typed, accepted, most) : 1;
	if (slips > most)
		return fewer;
	lexicon_of(l, q->bank);
	return lexicon_other(l, typed, accepted) ? fewer : slips;
}

static bool
grade_text(const char **spelling, const struct question *q, const struct texts *accepted,
	   const struct str *typed, struct lexicon *l)
{
	struct str answer = STR_INIT, folded = STR_INIT;
	size_t fewest = SIZE_MAX;

	text_fold(&answer, span_str(typed));
	for (size_t i = 0; i < accepted->n && fewest > 0; i++) {
		str_clear(&folded);
		text_fold(&folded, span_of(accepted->items[i]));
		size_t slips = count_slips(span_str(&answer), span_str(&folded), fewest, q, l);
		if (slips < fewest)
			*spelling = slips ? accepted->items[i] : NULL;
		fewest = slips;
	}
	str_release(&answer);
	str_release(&folded);
	return fewest < SIZE_MAX;
}

static double
grade_gaps(struct verdict *v, const struct question *q, const struct response *r, struct lexicon *l)
{
	size_t hits = 0;

	for (size_t i = 0; i < q->n_gaps; i++) {
		v->gap_right[i] = grade_text(&v->spelling[i], q, &q->gaps[i], &r->gaps[i], l);
		hits += v->gap_right[i];
	}
	return share(hits, q->n_gaps);
}

static double
points(struct verdict *v, const struct question *q, const struct response *r, struct lexicon *l)
{
	switch (q->type) {
	case QUESTION_TRUEFALSE:
		return r->truth == q->truth;
	case QUESTION_ORDER:
		return grade_order(q, r);
	case QUESTION_MATCH:
		return grade_match(q, r);
	case QUESTION_NUMERIC:
		return grade_number(q, r);
	case QUESTION_SHORT:
	case QUESTION_CLOZE:
		return grade_gaps(v, q, r, l);
	default:
		return grade_picks(q, r);
	}
}

void
grade(struct verdict *v, const struct question *q, const struct response *r, struct lexicon *l)
{
	*v = (struct verdict){0};
	if (r->skipped)
		return;
	v->score = points(v, q, r, l);
	if (q->all_or_nothing && v->score < 1)
		v->score = 0;
}

bool
is_full(double score)
{
	const double rounding = 1e-9;

	return score >= 1 - rounding;
}

bool
is_sure_miss(double score, enum certainty certainty)
{
	return score < 0.5 && certainty == CERTAINTY_SURE;
}
