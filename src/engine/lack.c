/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/lack.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>

#include "bank/exam.h"
#include "base/alloc.h"
#include "base/str.h"
#include "engine/kernel.h"
#include "engine/pick.h"
#include "engine/supply.h"

struct question_of_lack {
	struct str *out;
	const struct exam *e;
	const struct supply *s;
	const struct demand *d;
	size_t want;
	struct random *r;
	uint64_t work;
	uint32_t *picks; /* owned; nobody looks at them */
};

/* What is asked for is in d, which is why it is called alike. */
static bool
can_pick(struct question_of_lack *q, const struct demand *d, size_t want)
{
	return pick(q->s, d, want, &q->work, q->r, q->picks) != PICKED_NONE;
}

static struct demand
demand_for(const struct question_of_lack *q, size_t area, size_t level, size_t want)
{
	struct demand d = {{0}, {0}};

	for (size_t i = 0; i < q->s->n_areas; i++)
		d.areas[i] = area == i || area == q->s->n_areas ? want : 0;
	for (size_t i = 0; i < q->s->n_levels; i++)
		d.levels[i] = level == i || level == q->s->n_levels ? want : 0;
	return d;
}

/* How many may be drawn of an area and a level, n_areas or n_levels standing for all. */
static size_t
count(const struct supply *s, size_t area, size_t level)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		size_t cell = s->items[i].cell;
		n += (area == s->n_areas || area == cell / s->n_levels) &&
		     (level == s->n_levels || level == cell % s->n_levels);
	}
	return n;
}

/* The most that can stand on one form, of an area or a level; fewer than `short_of`. */
static size_t
most_apart(struct question_of_lack *q, size_t area, size_t level, size_t short_of)
{
	size_t can = 0, cannot = short_of;

	while (cannot - can > 1) {
		size_t middle = can + (cannot - can) / 2;
		struct demand d = demand_for(q, area, level, middle);
		if (can_pick(q, &d, middle))
			can = middle;
		else
			cannot = middle;
	}
	return can;
}

static const char *
questions(size_t n)
{
	return n == 1 ? "question" : "questions";
}

static void
add_number(struct str *out, size_t n)
{
	if (n)
		str_printf(out, "%zu", n);
	else
		str_text(out, "none");
}

static void
add_hindrances(struct str *out, const size_t hindered[HINDRANCES])
{
	static const char *const names[HINDRANCES] = {
	    [HINDRANCE_RETIRED] = "retired",
	    [HINDRANCE_DRAFT] = "draft",
	    [HINDRANCE_SUSPENDED] = "suspended",
	    [HINDRANCE_FILTERED] = "left out by the filter",
	    [HINDRANCE_LEVELLESS] = "without a level",
	};
	const char *before = " (not counted: ";

	for (size_t i = 0; i < HINDRANCES; i++) {
		if (hindered[i] == 0)
			continue;
		str_printf(out, "%s%zu %s", before, hindered[i], names[i]);
		before = ", ";
	}
	if (*before == ',')
		str_byte(out, ')');
}

static void
begin_sentence(struct str *out)
{
	if (out->len)
		str_byte(out, ' ');
}

/* "The area 'x' needs 5 questions", "The level apply needs ..", "The exam needs ..". */
static void
add_need(struct question_of_lack *q, size_t area, size_t level, size_t n)
{
	begin_sentence(q->out);
	if (level < q->s->n_levels && q->s->n_levels > 1)
		str_printf(q->out, "The level %s", level_names[level + 1]);
	else if (area < q->e->n_areas)
		str_printf(q->out, "The area '%s'", q->e->areas[area].name);
	else
		str_text(q->out, "The exam");
	str_printf(q->out, " needs %zu %s", n, questions(n));
}

/* Whether an area or a level by itself lacks some; then it is said. */
static bool
say_one(struct question_of_lack *q, size_t area, size_t level, size_t need,
	const size_t hindered[HINDRANCES])
{
	size_t have = count(q->s, area, level);
	struct demand d = demand_for(q, area, level, need);

	if (have >= need && can_pick(q, &d, need))
		return false;
	add_need(q, area, level, need);
	bool of_areas = level < q->s->n_levels && q->e->n_areas > 0;
	str_printf(q->out, ", and the %s have ", of_areas ? "areas" : "banks");
	add_number(q->out, have);
	str_text(q->out, " that may be drawn");
	add_hindrances(q->out, hindered);
	if (have >= need) {
		str_text(q->out, ", but these exclude each other: no more than ");
		str_printf(q->out, "%zu can stand on one form", most_apart(q, area, level, need));
	}
	str_byte(q->out, '.');
	return true;
}

static bool
say_each(struct question_of_lack *q)
{
	const struct supply *s = q->s;
	bool said = false;

	for (size_t i = 0; i < s->n_areas; i++)
		said |= say_one(q, i, s->n_levels, q->d->areas[i], s->of_area[i]);
	for (size_t i = 0; i < s->n_levels && s->n_levels > 1; i++)
		said |= say_one(q, s->n_areas, i, q->d->levels[i], s->of_level[i]);
	return said;
}

static size_t
sum(const size_t *numbers, size_t n)
{
	size_t total = 0;

	for (size_t i = 0; i < n; i++)
		total += numbers[i];
	return total;
}

/* Takes areas and limits of levels away while what is left still cannot be met: what remains is at
 * odds with itself, and without any one of it it would not be. */
static void
find_core(struct question_of_lack *q, struct demand *core)
{
	*core = *q->d;
	for (size_t i = 0; i < q->s->n_areas; i++) {
		size_t kept = core->areas[i];
		core->areas[i] = 0;
		if (kept && can_pick(q, core, sum(core->areas, q->s->n_areas)))
			core->areas[i] = kept;
	}
	for (size_t i = 0; i < q->s->n_levels; i++) {
		size_t kept = core->levels[i];
		core->levels[i] = q->want;
		if (can_pick(q, core, sum(core->areas, q->s->n_areas)))
			core->levels[i] = kept;
	}
}

/* "'a', 'b' and 'c'": those names of n that are picked. */
static void
add_names(struct str *out, const char *const *names, const bool *picked, size_t n, const char *last,
	  const char *quote)
{
	size_t left = 0;

	for (size_t i = 0; i < n; i++)
		left += picked[i];
	for (size_t i = 0; i < n; i++) {
		if (!picked[i])
			continue;
		left--;
		str_printf(out, "%s%s%s%s", quote, names[i], quote,
			   left > 1    ? ", "
			   : left == 1 ? last
				       : "");
	}
}

/* Returns how many areas there are in it. */
static size_t
add_areas(struct question_of_lack *q, const struct demand *core)
{
	const char *names[EXAM_MAX_AREAS] = {NULL};
	bool picked[EXAM_MAX_AREAS] = {false};
	size_t n = 0;

	for (size_t i = 0; i < q->e->n_areas; i++) {
		names[i] = q->e->areas[i].name;
		picked[i] = core->areas[i] > 0;
		n += picked[i];
	}
	begin_sentence(q->out);
	str_text(q->out, n == 0 ? "The exam" : n == 1 ? "The area " : "The areas ");
	add_names(q->out, names, picked, q->e->n_areas, " and ", "'");
	return n;
}

/* What a core asks of those levels that it does not limit. */
struct rest {
	bool open[LEVELS - 1], limited[LEVELS - 1];
	size_t n_limited, allowed, have;
};

static void
find_rest(const struct question_of_lack *q, const struct demand *core, struct rest *rest)
{
	const struct supply *s = q->s;

	assert(s->n_levels > 0);
	*rest = (struct rest){.n_limited = 0};
	for (size_t i = 0; i < s->n_levels && s->n_levels > 1; i++) {
		rest->limited[i] = core->levels[i] < q->want;
		rest->open[i] = !rest->limited[i];
		rest->n_limited += rest->limited[i];
		rest->allowed += rest->limited[i] ? core->levels[i] : 0;
	}
	for (size_t i = 0; i < s->n; i++)
		rest->have += core->areas[s->items[i].cell / s->n_levels] > 0 &&
			      !rest->limited[s->items[i].cell % s->n_levels];
}

static void
say_together(struct question_of_lack *q)
{
	const char *const *names = level_names + 1;
	struct demand core;
	struct rest rest;

	find_core(q, &core);
	find_rest(q, &core, &rest);
	size_t need = sum(core.areas, q->s->n_areas);
	size_t n_areas = add_areas(q, &core), n_open = q->s->n_levels - rest.n_limited;
	str_printf(q->out, " %s %zu %s%s", n_areas > 1 ? "need" : "needs", need, questions(need),
		   n_areas > 1 ? " together" : "");
	if (rest.n_limited > 0 && n_open > 0) {
		str_printf(q->out, ". Of these, at most %zu may be of the level%s ", rest.allowed,
			   rest.n_limited > 1 ? "s" : "");
		add_names(q->out, names, rest.limited, q->s->n_levels, " and ", "");
		str_printf(q->out, ", so that %zu must be of ", need - rest.allowed);
		add_names(q->out, names, rest.open, q->s->n_levels, " or ", "");
	}
	str_text(q->out, n_areas > 1 ? ", and the areas have " : ", and the banks have ");
	add_number(q->out, rest.have);
	str_printf(q->out, "%s that may be drawn", rest.n_limited > 0 ? " of those" : "");
	if (rest.have >= need - rest.allowed)
		str_text(q->out, ", but too many of these exclude each other");
	str_byte(q->out, '.');
}

void
lack_say(struct str *lack, const struct exam *e, const struct supply *s, const struct demand *d,
	 size_t want, struct random *r)
{
	struct question_of_lack q = {
	    .out = lack, .e = e, .s = s, .d = d, .want = want, .r = r, .work = PICK_WORK};

	q.picks = alloc_items(want, sizeof(*q.picks));
	if (!say_each(&q))
		say_together(&q);
	free(q.picks);
}

void
lack_everything(struct str *lack, const struct supply *s)
{
	str_text(lack, "The banks have no question that may be drawn");
	add_hindrances(lack, s->of_area[0]);
	str_byte(lack, '.');
}
