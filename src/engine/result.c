/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/result.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bank/exam.h"
#include "base/alloc.h"
#include "engine/blueprint.h"
#include "engine/filter.h"
#include "engine/grade.h"
#include "engine/sheet.h"

/* Points are sums of thirds and the like: so much is lost to rounding. */
static const double rounding = 1e-9;

bool
place_right(const struct sheet_place *p)
{
	return p->answered && is_full(p->score);
}

bool
sheet_over(const struct sheet *s)
{
	return s->ending == ENDING_DONE || s->ending == ENDING_TIMEOUT;
}

static double
points_of(const struct sheet_place *p)
{
	return p->answered ? p->score : 0;
}

double
result_scaled(const struct terms *t, double percent)
{
	if (!t->scaled)
		return NAN;
	/* Both lines by their own end points, so that those come out exact. */
	if (percent < t->pass)
		return t->scale_from + (t->scale_pass - t->scale_from) * (percent / t->pass);
	if (percent >= 100)
		return t->scale_to;
	return t->scale_pass +
	       (t->scale_to - t->scale_pass) * ((percent - t->pass) / (100 - t->pass));
}

double
result_shown(double x, double mark, bool enough, int decimals)
{
	double unit = pow(10, decimals), shown = round(x * unit) / unit;

	if (!enough && shown >= mark)
		return floor(x * unit) / unit;
	return enough && shown < mark ? ceil(x * unit) / unit : shown;
}

static void
share_add(struct share *share, const struct sheet_place *p)
{
	share->items++;
	share->points += points_of(p);
}

static void
shares_finish(struct share *shares, size_t n)
{
	for (size_t i = 0; i < n; i++)
		wilson(shares[i].points, shares[i].items, &shares[i].low, &shares[i].high);
}

/* The topic prefix of an area where most points were lost, the first of equals. */
static const char *
most_lost(const struct exam_area *a, const struct sheet *s)
{
	const char *worst = NULL;
	double most = -1;

	for (size_t t = 0; t < a->topics.n; t++) {
		double lost = 0;
		for (size_t i = 0; i < s->n; i++) {
			const struct sheet_place *p = &s->places[i];
			if (p->question &&
			    topic_within(p->question->topic, span_of(a->topics.items[t])))
				lost += 1 - points_of(p);
		}
		if (lost > most + rounding) {
			most = lost;
			worst = a->topics.items[t];
		}
	}
	return worst;
}

static void
areas_by_blueprint(struct result *r, const struct sheet *s, const struct exam *e)
{
	r->areas = alloc_items(e->n_areas + 1, sizeof(*r->areas));
	r->n_areas = e->n_areas;
	for (size_t a = 0; a < e->n_areas; a++)
		r->areas[a] =
		    (struct share){.name = e->areas[a].name, .study = most_lost(&e->areas[a], s)};
	/* A question's topic, or the blueprint, may have changed since the form was drawn. */
	struct share *other = &r->areas[e->n_areas];
	*other = (struct share){.name = "other topics"};
	for (size_t i = 0; i < s->n; i++) {
		const struct sheet_place *p = &s->places[i];
		if (p->question)
			share_add(&r->areas[blueprint_area(e, p->question)], p);
	}
	r->n_areas += other->items > 0;
}

static int
by_name(const void *a, const void *b)
{
	const struct share *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static void
areas_by_topic(struct result *r, const struct sheet *s)
{
	r->areas = alloc_items(s->n, sizeof(*r->areas));
	for (size_t i = 0; i < s->n; i++) {
		const struct sheet_place *p = &s->places[i];
		if (!p->question)
			continue;
		struct span topic = span_of(p->question->topic), first = span_cut(&topic, '/');
		size_t a = 0;
		while (a < r->n_areas && !span_is(first, r->areas[a].name))
			a++;
		if (a == r->n_areas) {
			const char *name = arena_text(&r->arena, first);
			r->areas[r->n_areas++] = (struct share){.name = name, .study = name};
		}
		share_add(&r->areas[a], p);
	}
	if (r->n_areas)
		qsort(r->areas, r->n_areas, sizeof(*r->areas), by_name);
}

static void
count_levels(struct result *r, const struct sheet *s)
{
	struct share levels[LEVELS] = {0};

	for (size_t i = 0; i < s->n; i++)
		if (s->places[i].question)
			share_add(&levels[s->places[i].question->level], &s->places[i]);
	r->levels = alloc_items(LEVELS, sizeof(*r->levels));
	for (size_t i = LEVEL_NONE + 1; i < LEVELS; i++) {
		levels[i].name = level_names[i];
		if (levels[i].items)
			r->levels[r->n_levels++] = levels[i];
	}
}

static double
strength(const struct share *a)
{
	return (a->points + 1) / ((double)a->items + 2);
}

static void
find_weakest(struct result *r)
{
	for (size_t a = 0; a < r->n_areas; a++) {
		const struct share *area = &r->areas[a];
		if (area->points > (double)area->items - rounding)
			continue;
		size_t at = r->n_weakest;
		while (at > 0 &&
		       strength(area) < strength(&r->areas[r->weakest[at - 1]]) - rounding)
			at--;
		if (at == WEAKEST)
			continue;
		r->n_weakest += r->n_weakest < WEAKEST;
		for (size_t i = r->n_weakest - 1; i > at; i--)
			r->weakest[i] = r->weakest[i - 1];
		r->weakest[at] = a;
	}
}

static void
count_surety(struct result *r, const struct sheet_place *p)
{
	struct surety *counts[CERTAINTIES] = {
	    [CERTAINTY_NONE] = &r->plain,
	    [CERTAINTY_GUESS] = &r->guess,
	    [CERTAINTY_SURE] = &r->sure,
	};

	counts[p->certainty]->answers++;
	counts[p->certainty]->right += place_right(p);
}

static void
count_places(struct result *r, const struct sheet *s)
{
	r->critical = alloc_items(s->n, sizeof(*r->critical));
	for (size_t i = 0; i < s->n; i++) {
		const struct sheet_place *p = &s->places[i];
		if (!p->question) {
			r->n_gone++;
			continue;
		}
		r->items++;
		r->answered += p->answered;
		r->marked += p->marked;
		r->n_changed += p->changed;
		r->points += points_of(p);
		if (p->question->critical && !place_right(p))
			r->critical[r->n_critical++] = i;
		if (p->answered)
			count_surety(r, p);
	}
	r->open = r->items - r->answered;
}

void
result_of(struct result *r, const struct sheet *s, const struct exam *e)
{
	*r = (struct result){.seconds = s->used};
	arena_init(&r->arena);
	count_places(r, s);
	double items = (double)r->items;
	r->percent = r->items ? 100 * r->points / items : 0;
	r->enough = r->items && r->points >= items * s->terms.pass / 100 - rounding;
	r->scaled =
	    result_scaled(&s->terms, r->enough ? fmax(r->percent, s->terms.pass) : r->percent);
	r->passed = r->enough && r->n_critical == 0;
	if (e && e->n_areas)
		areas_by_blueprint(r, s, e);
	else
		areas_by_topic(r, s);
	count_levels(r, s);
	shares_finish(r->areas, r->n_areas);
	shares_finish(r->levels, r->n_levels);
	find_weakest(r);
}

void
result_release(struct result *r)
{
	arena_release(&r->arena);
	free(r->areas);
	free(r->levels);
	free(r->critical);
}
