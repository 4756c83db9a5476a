/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/inventory.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/map.h"
#include "base/str.h"
#include "engine/ease.h"
#include "text/markup.h"
#include "text/unicode.h"

/* The parts found so far, by name. */
struct parts {
	struct inventory_part *items; /* owned */
	size_t n, cap;
	struct map by_name;
};

static void
add_part(struct parts *p, const char *name, const struct question *q)
{
	bool added;
	uint32_t at = *map_put(&p->by_name, span_of(name), (uint32_t)p->n, &added);

	if (added) {
		p->items = alloc_room(p->items, p->n, &p->cap, sizeof(*p->items));
		p->items[p->n++] = (struct inventory_part){.name = name};
	}
	p->items[at].questions++;
	p->items[at].levels[q->level]++;
}

static void
add_area(struct inventory *v, struct parts *areas, const struct question *q)
{
	struct span rest = span_of(q->topic), area = span_cut(&rest, '/');
	const uint32_t *at = map_get(&areas->by_name, area);

	assert(!at || areas->items); /* What has a name stands among them. */
	add_part(areas, at ? areas->items[*at].name : arena_text(&v->arena, area), q);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(((const struct inventory_part *)a)->name,
		      ((const struct inventory_part *)b)->name);
}

static int
by_use(const void *a, const void *b)
{
	const struct inventory_part *x = a, *y = b;

	if (x->questions != y->questions)
		return x->questions > y->questions ? -1 : 1;
	return by_name(a, b);
}

static struct inventory_part *
sort_parts(struct parts *p, int (*order)(const void *, const void *), size_t *n)
{
	*n = p->n;
	if (p->n)
		qsort(p->items, p->n, sizeof(*p->items), order);
	map_release(&p->by_name);
	return p->items;
}

/* A work counts once a question, however many of its sections are cited. */
static void
add_works(struct parts *works, const struct question *q)
{
	for (size_t i = 0; i < q->n_citations; i++) {
		const char *title = q->citations[i].title;
		bool again = false;
		for (size_t k = 0; k < i && !again; k++)
			again = strcmp(q->citations[k].title, title) == 0;
		if (!again)
			add_part(works, title, q);
	}
}

static void
count_choices(struct inventory *v, const struct question *q)
{
	v->choosing++;
	v->choices += q->n_choices;
	for (size_t i = 0; i < q->n_choices; i++)
		v->whys += !q->choices[i].right && !q->choices[i].why;
}

static void
count_question(struct inventory *v, const struct question *q)
{
	const struct vignette *shared = q->vignette;
	size_t whys = v->whys;

	v->questions++;
	v->levels[q->level]++;
	v->types[q->type]++;
	v->difficulties[question_difficulty(q)]++;
	v->critical += q->critical;
	v->pictures += q->image || (shared && shared->image);
	v->in_case += shared != NULL;
	if (q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE)
		count_choices(v, q);
	v->no_explain += !q->explain;
	v->no_source += q->n_citations == 0;
	v->no_why += v->whys > whys;
	v->missing += !q->explain || q->n_citations == 0 || v->whys > whys;
}

static void
add_case(struct inventory *v, struct map *cases, const struct question *q)
{
	struct str name = STR_INIT;
	bool added;

	if (!q->vignette)
		return;
	str_printf(&name, "%s/%s", q->bank->name, q->vignette->id);
	map_put(cases, span_of(arena_text(&v->arena, span_str(&name))), 0, &added);
	v->cases += added;
	str_release(&name);
}

/* A text's length as it is shown. */
static size_t
letters_of(const char *text)
{
	struct marked shown;

	marked_init(&shown);
	markup_inline(&shown, span_of(text));
	size_t n = text_letters(span_str(&shown.text));
	marked_release(&shown);
	return n;
}

static void
measure_key(struct inventory *v, const struct question *q)
{
	size_t letters[BANK_MAX_CHOICES], most = 0, tied = 0, keys = 0;

	if (q->type != QUESTION_SINGLE || q->n_choices == 0)
		return;
	for (size_t i = 0; i < q->n_choices; i++) {
		letters[i] = letters_of(q->choices[i].text);
		most = letters[i] > most ? letters[i] : most;
	}
	for (size_t i = 0; i < q->n_choices; i++) {
		tied += letters[i] == most;
		keys += letters[i] == most && q->choices[i].right;
	}
	v->singles++;
	v->longest += (double)keys / (double)tied;
	v->longest_chance += 1 / (double)q->n_choices;
}

static int
by_ease(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
measure_ease(struct inventory *v, const struct question *const *questions, size_t n)
{
	double *eases = alloc_items(n, sizeof(*eases));
	size_t measured = 0;

	for (size_t i = 0; i < n; i++) {
		double *ease = &eases[measured];
		if (questions[i]->status == STATUS_RETIRED || !ease_of_stem(questions[i], ease))
			continue;
		measured++;
		if (!v->hardest || *ease < v->ease_least) {
			v->hardest = questions[i];
			v->ease_least = *ease;
		}
	}
	if (measured) {
		qsort(eases, measured, sizeof(*eases), by_ease);
		v->ease_median = (eases[(measured - 1) / 2] + eases[measured / 2]) / 2;
	}
	free(eases);
}

void
inventory_take(struct inventory *v, const struct question *const *questions, size_t n)
{
	struct parts areas = {0}, topics = {0}, works = {0};
	struct map cases;

	*v = (struct inventory){0};
	arena_init(&v->arena);
	map_init(&cases);
	for (size_t i = 0; i < n; i++) {
		v->statuses[questions[i]->status]++;
		if (questions[i]->status == STATUS_RETIRED)
			continue;
		count_question(v, questions[i]);
		add_area(v, &areas, questions[i]);
		add_part(&topics, questions[i]->topic, questions[i]);
		add_works(&works, questions[i]);
		add_case(v, &cases, questions[i]);
		measure_key(v, questions[i]);
	}
	map_release(&cases);
	v->longest /= v->singles ? (double)v->singles : 1;
	v->longest_chance /= v->singles ? (double)v->singles : 1;
	measure_ease(v, questions, n);
	v->areas = sort_parts(&areas, by_name, &v->n_areas);
	v->topics = sort_parts(&topics, by_name, &v->n_topics);
	v->works = sort_parts(&works, by_use, &v->n_works);
}

void
inventory_release(struct inventory *v)
{
	arena_release(&v->arena);
	free(v->areas);
	free(v->topics);
	free(v->works);
	*v = (struct inventory){0};
}
