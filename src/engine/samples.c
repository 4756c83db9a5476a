/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/samples.h"

#include <math.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "engine/optimize.h"

enum { PARTS = 5, RATINGS = RATING_EASY + 1 };

/* A review with its place in time, for sorting. */
struct placed {
	uint32_t question;
	size_t first; /* place of the question's first review */
	size_t at;
};

static int
order(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int
by_question(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;
	int numbers = order(x->question, y->question);

	return numbers ? numbers : order(x->at, y->at);
}

static int
by_first(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;
	int firsts = order(x->first, y->first);

	return firsts ? firsts : order(x->at, y->at);
}

/* The reviews question by question, questions in the order in which they came up. Owned. */
static struct placed *
place(const struct review *reviews, size_t n)
{
	struct placed *placed = alloc_items(n, sizeof(*placed));

	for (size_t i = 0; i < n; i++)
		placed[i] = (struct placed){.question = reviews[i].question, .at = i};
	qsort(placed, n, sizeof(*placed), by_question);
	for (size_t i = 0; i < n; i++) {
		bool same = i && placed[i - 1].question == placed[i].question;
		placed[i].first = same ? placed[i - 1].first : placed[i].at;
	}
	qsort(placed, n, sizeof(*placed), by_first);
	return placed;
}

/* Fills in gaps and pasts, as memory_review has them; whatever comes on a later day than the one
 * before is a sample. */
static void
cut_pasts(struct samples *s, const struct review *reviews, const struct placed *placed, size_t n)
{
	int64_t last = 0;

	for (size_t i = 0; i < n; i++) {
		const struct review *r = &reviews[placed[i].at];
		bool first = i == 0 || placed[i].first != placed[i - 1].first;
		int64_t gap = first || r->day < last ? 0 : r->day - last;
		if (first)
			s->pasts[s->n_pasts++].steps = &s->steps[i];
		struct past_steps *past = &s->pasts[s->n_pasts - 1];
		last = r->day;
		s->steps[i] = (struct step){.gap = (double)gap, .rating = r->rating};
		s->steps[i].sample = gap > 0 && past->n < PAST_MOST;
		past->n += past->n < PAST_MOST;
	}
}

/* Marks the samples that are held out: the last part of five, by time. And the more recent a sample
 * is, the more it counts: what comes next is likelier to be as the latest. */
static void
weigh(struct samples *s, const struct placed *placed, size_t n, bool hold)
{
	struct step **in_time = alloc_items(n, sizeof(struct step *));
	size_t all = 0, fitted;

	for (size_t i = 0; i < n; i++)
		in_time[placed[i].at] = &s->steps[i];
	for (size_t i = 0; i < n; i++)
		if (in_time[i]->sample)
			in_time[all++] = in_time[i];
	fitted = hold ? all - all / PARTS : all;
	for (size_t i = 0; i < all; i++) {
		double recent = (double)i / (double)fitted;
		in_time[i]->held = i >= fitted;
		in_time[i]->sample = i < fitted;
		in_time[i]->weight = 0.25 + 0.75 * recent * recent * recent;
	}
	s->n_all = all;
	s->n_held = all - fitted;
	free(in_time);
}

/* A past by its first review's rating and the first gap that is no day's own. */
struct opening {
	size_t past;
	enum rating rating;
	double gap;
	size_t like; /* pasts with the same two */
};

static int
by_rarity(const void *a, const void *b)
{
	const struct opening *x = a, *y = b;

	if (x->rating != y->rating)
		return x->rating < y->rating ? -1 : 1;
	if (x->like != y->like)
		return order(x->like, y->like);
	if (x->gap != y->gap)
		return x->gap > y->gap ? -1 : 1;
	return order(x->past, y->past);
}

static int
by_opening(const void *a, const void *b)
{
	const struct opening *x = a, *y = b;

	if (x->rating != y->rating)
		return x->rating < y->rating ? -1 : 1;
	return (x->gap > y->gap) - (x->gap < y->gap);
}

static bool
alike(const struct opening *a, const struct opening *b)
{
	return a->rating == b->rating && a->gap == b->gap;
}

/* Openings of all pasts that have a sample. */
static size_t
find_openings(const struct samples *s, struct opening *found)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n_pasts; i++) {
		const struct past_steps *past = &s->pasts[i];
		size_t at = 1;
		while (at < past->n && past->steps[at].gap < 1)
			at++;
		if (at < past->n && past->steps[at].sample)
			found[n++] = (struct opening){
			    .past = i, .rating = past->steps[0].rating, .gap = past->steps[at].gap};
	}
	qsort(found, n, sizeof(*found), by_opening);
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i; end < n && alike(&found[i], &found[end]); end++)
			;
		for (size_t j = i; j < end; j++)
			found[j].like = end - i;
	}
	return n;
}

static void
leave_out(struct samples *s, const struct past_steps *past)
{
	size_t at = (size_t)(past->steps - s->steps);

	for (size_t i = 0; i < past->n; i++)
		s->steps[at + i].sample = false;
}

/* Leaves out the pasts whose first gap is rarest (of equally rare ones the longest), as long as
 * these are at most one in twenty of those with the same first rating; and a gap of fewer than six
 * that is longer than a schedule would ever make it. */
static void
drop_outliers(struct samples *s)
{
	enum { SHARE = 20, LIKE = 6, LONG = 100, LONG_EASY = 365 };
	struct opening *found = alloc_items(s->n_pasts, sizeof(*found));
	size_t n = find_openings(s, found), rated[RATINGS] = {0}, dropped[RATINGS] = {0};

	for (size_t i = 0; i < n; i++)
		rated[found[i].rating]++;
	qsort(found, n, sizeof(*found), by_rarity);
	for (size_t i = 0; i < n; i += found[i].like) {
		const struct opening *o = &found[i];
		bool rare = (dropped[o->rating] + o->like) * SHARE <= rated[o->rating];
		double longest = o->rating == RATING_EASY ? LONG_EASY : LONG;
		if (!rare && (o->gap <= longest || o->like >= LIKE))
			continue;
		dropped[o->rating] += rare ? o->like : 0;
		for (size_t j = i; j < i + o->like; j++)
			leave_out(s, &s->pasts[found[j].past]);
	}
	free(found);
}

static void
count(struct samples *s)
{
	for (size_t i = 0; i < s->n_pasts; i++) {
		size_t own = 0;
		for (size_t j = 0; j < s->pasts[i].n; j++)
			own += s->pasts[i].steps[j].sample;
		s->n += own;
		s->repeated |= own > 1;
	}
}

void
samples_make(struct samples *s, const struct review *reviews, size_t n, bool hold)
{
	*s = (struct samples){.steps = alloc_items(n, sizeof(*s->steps)),
			      .pasts = alloc_items(n, sizeof(*s->pasts))};
	struct placed *placed = place(reviews, n);

	cut_pasts(s, reviews, placed, n);
	weigh(s, placed, n, hold);
	drop_outliers(s);
	count(s);
	free(placed);
}

void
samples_release(struct samples *s)
{
	free(s->steps);
	free(s->pasts);
}
