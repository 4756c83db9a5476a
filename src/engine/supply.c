/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/supply.h"

#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/str.h"
#include "engine/blueprint.h"
#include "engine/filter.h"
#include "engine/past.h"
#include "profile/history.h"

/* The pass over the library. */
struct pass {
	struct supply *s;
	const struct exam *e;
	const struct history *h;
	struct filter filter;
	struct map areas;  /* of the topics met so far */
	const char *topic; /* of the question before, or NULL: neighbours share one as a rule */
	uint32_t area;	   /* its area */
	bool levelled;
};

static bool
read_filter(struct filter *f, const struct exam *e, const struct library *l, struct str *lack)
{
	struct str refusal = STR_INIT;
	bool good = true;

	filter_init(f);
	for (size_t i = 0; i < e->filter.n && good; i++)
		good = filter_parse_exam(f, span_of(e->filter.items[i]), l, &refusal);
	if (!good)
		str_printf(lack, "In the exam's filter: %s", refusal.s);
	str_release(&refusal);
	return good;
}

static uint32_t
area_of(struct pass *p, const struct question *q)
{
	bool added;

	if (p->e->n_areas == 0)
		return 0;
	if (p->topic && strcmp(p->topic, q->topic) == 0)
		return p->area;
	uint32_t *area = map_put(&p->areas, span_of(q->topic), 0, &added);
	if (added)
		*area = (uint32_t)blueprint_area(p->e, q);
	p->topic = q->topic;
	return p->area = *area;
}

/* What keeps a question out, or HINDRANCES. */
static enum hindrance
hindrance_of(const struct pass *p, const struct question *q, const struct past_question *past)
{
	if (q->status != STATUS_LIVE)
		return q->status == STATUS_RETIRED ? HINDRANCE_RETIRED : HINDRANCE_DRAFT;
	if (past && past->suspended)
		return HINDRANCE_SUSPENDED;
	if (!filter_matches(&p->filter, q, past, p->h))
		return HINDRANCE_FILTERED;
	return p->levelled && q->level == LEVEL_NONE ? HINDRANCE_LEVELLESS : HINDRANCES;
}

static void
consider(struct pass *p, const struct question *q, size_t place)
{
	struct supply *s = p->s;
	struct past_question several;
	uint32_t area = area_of(p, q);

	if (area == p->e->n_areas && p->e->n_areas > 0)
		return;
	const struct past_question *past =
	    q->status == STATUS_LIVE ? past_of(p->h, q, &several) : NULL;
	enum hindrance why = hindrance_of(p, q, past);
	if (why != HINDRANCES) {
		s->of_area[area][why]++;
		if (!p->levelled || q->level != LEVEL_NONE)
			s->of_level[p->levelled ? q->level - 1 : 0][why]++;
		return;
	}
	size_t level = p->levelled ? q->level - 1 : 0;
	s->items[s->n++] =
	    (struct candidate){.q = q,
			       .place = (uint32_t)place,
			       .cell = (uint32_t)(area * s->n_levels + level),
			       .seen = !q->critical && past && (past->n_answers || past->formed)};
}

/* Pairs of items that exclude each other, both ways. */
struct pairs {
	uint32_t (*items)[2]; /* owned */
	size_t n, cap;
};

static void
add_pair(struct pairs *p, uint32_t a, uint32_t b)
{
	p->items = alloc_room(p->items, p->n, &p->cap, sizeof(*p->items));
	p->items[p->n][0] = a;
	p->items[p->n++][1] = b;
}

/* What one item's `excludes` names, which are ids of its own bank. numbers has each question's
 * item, from 1. */
static void
add_excludes(struct pairs *pairs, const struct supply *s, uint32_t item, const struct library *l,
	     const uint32_t *numbers)
{
	const struct question *q = s->items[item].q;
	struct str name = STR_INIT;

	str_printf(&name, "%s/", q->bank->name);
	size_t before_id = name.len;
	for (size_t i = 0; i < q->excludes.n; i++) {
		str_truncate(&name, before_id);
		str_text(&name, q->excludes.items[i]);
		const uint32_t *place = map_get(&l->by_name, span_str(&name));
		uint32_t other = place ? numbers[*place] : 0;
		if (other == 0 || other == item + 1)
			continue;
		add_pair(pairs, item, other - 1);
		add_pair(pairs, other - 1, item);
	}
	str_release(&name);
}

/* Sorts by one side, keeping the order of equals: a counting sort, as there may be millions. */
static void
sort_pairs(struct pairs *p, size_t side, size_t n)
{
	size_t *at = alloc_items(n + 1, sizeof(*at));
	uint32_t(*sorted)[2] = alloc_items(p->n, sizeof(*sorted));

	for (size_t i = 0; i < p->n; i++)
		at[p->items[i][side] + 1]++;
	for (size_t i = 0; i < n; i++)
		at[i + 1] += at[i];
	for (size_t i = 0; i < p->n; i++)
		memcpy(sorted[at[p->items[i][side]]++], p->items[i], sizeof(*sorted));
	free(at);
	free(p->items);
	p->items = sorted;
}

/* Lists the pairs by their first, each once: a may name b twice, or b a as well. */
static void
list_pairs(struct supply *s, struct pairs *p)
{
	size_t n = 0;

	sort_pairs(p, 1, s->n);
	sort_pairs(p, 0, s->n);
	s->excluded = alloc_items(p->n, sizeof(*s->excluded));
	for (size_t i = 0; i < p->n; i++) {
		const uint32_t *pair = p->items[i];
		if (i > 0 && memcmp(pair, p->items[i - 1], sizeof(*p->items)) == 0)
			continue;
		s->excluded[n++] = pair[1];
		s->excluded_at[pair[0] + 1]++;
	}
	for (size_t i = 0; i < s->n; i++)
		s->excluded_at[i + 1] += s->excluded_at[i];
}

static void
find_excluded(struct supply *s, const struct library *l)
{
	uint32_t *numbers = alloc_items(l->n_questions, sizeof(*numbers));
	struct pairs pairs = {0};

	for (size_t i = 0; i < s->n; i++)
		numbers[s->items[i].place] = (uint32_t)i + 1;
	for (size_t i = 0; i < s->n; i++)
		if (s->items[i].q->excludes.n)
			add_excludes(&pairs, s, (uint32_t)i, l, numbers);
	s->excluded_at = alloc_items(s->n + 1, sizeof(*s->excluded_at));
	list_pairs(s, &pairs);
	free(pairs.items);
	free(numbers);
}

bool
supply_find(struct supply *s, const struct exam *e, const struct library *l,
	    const struct history *h, struct str *lack)
{
	/* Levels and areas part what is drawn; where all is taken they part nothing. */
	struct pass p = {.s = s, .e = e, .h = h, .levelled = e->levelled && e->questions > 0};

	*s = (struct supply){.n_areas = e->n_areas ? e->n_areas : 1,
			     .n_levels = p.levelled ? LEVELS - 1 : 1};
	bool good = read_filter(&p.filter, e, l, lack);
	s->of_area = alloc_items(s->n_areas, sizeof(*s->of_area));
	s->of_level = alloc_items(s->n_levels, sizeof(*s->of_level));
	s->items = alloc_items(good ? l->n_questions : 0, sizeof(*s->items));
	for (size_t i = 0; i < l->n_questions && good; i++)
		consider(&p, l->questions[i], i);
	find_excluded(s, l);
	filter_release(&p.filter);
	map_release(&p.areas);
	return good;
}

void
supply_release(struct supply *s)
{
	free(s->items);
	free(s->excluded);
	free(s->excluded_at);
	free(s->of_area);
	free(s->of_level);
	*s = (struct supply){0};
}

bool
supply_excludes(const struct supply *s, uint32_t a, uint32_t b)
{
	size_t low = s->excluded_at[a], high = s->excluded_at[a + 1];

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (s->excluded[middle] < b)
			low = middle + 1;
		else
			high = middle;
	}
	return low < s->excluded_at[a + 1] && s->excluded[low] == b;
}
