/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/form.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "engine/blueprint.h"
#include "make_exam.h"

enum { BLUEPRINTS = 1000, SMALL = 16, DRAWS = 10000 };

static bool
draw(struct world *w, uint64_t seed, struct form *f, struct str *lack)
{
	struct random r;

	random_seed(&r, seed);
	return form_draw(f, &w->exam, &w->library, &w->history, &r, lack);
}

/* Draws what must be there; gives the places in the library. */
static size_t
must_draw(struct world *w, uint64_t seed, size_t places[WORLD_QUESTIONS])
{
	struct str lack = STR_INIT;
	struct form f;

	if (!draw(w, seed, &f, &lack))
		fail_msg("%s", lack.s);
	size_t n = f.n;
	for (size_t i = 0; i < n; i++)
		places[i] = (size_t)(f.items[i].question - w->questions);
	form_release(&f);
	str_release(&lack);
	return n;
}

/* The exact search of small banks, by trying: question by question, in or out. */
struct trial {
	struct world *w;
	size_t n;
	size_t area[SMALL], areas[WORLD_AREAS], levels[LEVELS], seen[SMALL];
	bool usable[SMALL], apart[SMALL][SMALL], in[SMALL];
	size_t best; /* SIZE_MAX: there is no form */
};

static void
try_from(struct trial *t, size_t i, size_t left, size_t seen)
{
	const struct question *q = &t->w->questions[i];

	if (left == 0)
		t->best = seen < t->best ? seen : t->best;
	if (left == 0 || t->n - i < left || seen >= t->best)
		return;
	size_t area = t->area[i];
	size_t *level = t->w->exam.levelled ? &t->levels[q->level] : NULL;
	bool fits = t->usable[i] && t->areas[area] > 0 && (!level || *level > 0);
	for (size_t j = 0; j < i; j++)
		fits &= !(t->in[j] && t->apart[i][j]);
	if (fits) {
		t->in[i] = true;
		t->areas[area]--;
		if (level)
			--*level;
		try_from(t, i + 1, left - 1, seen + t->seen[i]);
		t->in[i] = false;
		t->areas[area]++;
		if (level)
			++*level;
	}
	try_from(t, i + 1, left, seen);
}

static void
trial_make(struct trial *t, struct world *w)
{
	const struct exam *e = &w->exam;
	double shares[WORLD_AREAS];

	*t = (struct trial){.w = w, .n = w->library.n_questions, .best = SIZE_MAX};
	for (size_t i = 0; i < e->n_areas; i++)
		shares[i] = w->areas[i].share;
	t->areas[0] = e->questions;
	if (e->n_areas)
		blueprint_counts(shares, e->n_areas, e->questions, t->areas);
	if (e->levelled)
		blueprint_counts(e->levels, LEVELS, e->questions, t->levels);
	for (size_t i = 0; i < t->n; i++) {
		const struct question *q = &w->questions[i];
		const struct past_question *past = history_question(&w->history, span_of(q->name));
		t->area[i] = e->n_areas ? (size_t)(q->topic[0] - 'a') : 0;
		t->usable[i] = q->status == STATUS_LIVE && !(past && past->suspended) &&
			       (!e->n_areas || t->area[i] < e->n_areas);
		t->area[i] = t->usable[i] ? t->area[i] : 0;
		t->seen[i] = past && (past->n_answers || past->formed) && !q->critical;
		for (size_t j = 0; j < q->excludes.n; j++) {
			size_t other = strtoul(q->excludes.items[j] + 1, NULL, 10);
			t->apart[i][other] = t->apart[other][i] = other != i;
		}
	}
}

static void
small_questions(struct world *w, struct random *r, size_t n_topics)
{
	for (size_t i = 0; i < w->library.n_questions; i++) {
		struct question *q = &w->questions[i];
		q->topic = world_topics[random_below(r, n_topics)];
		q->level = (enum level)(1 + random_below(r, 3));
		if (random_below(r, 12) == 0)
			q->level = LEVEL_NONE;
		q->status = random_below(r, 12) ? STATUS_LIVE : (enum status)random_below(r, 3);
		q->critical = random_below(r, 6) == 0;
		if (random_below(r, 2))
			continue;
		struct past_question *past =
		    make_past(&w->history, q->name, random_below(r, 2) ? 1 : -1, 1);
		past->formed = random_below(r, 2);
		past->suspended = random_below(r, 8) == 0;
	}
}

/* Pairs, variants of one question, and crowds of which each excludes each of another's. */
static void
small_excludes(struct world *w, struct random *r)
{
	size_t n = w->library.n_questions, pairs = random_below(r, 2) * random_below(r, 2 * n);

	for (size_t i = 0; i < pairs; i++)
		world_exclude(w, random_below(r, n), random_below(r, n));
	if (random_below(r, 3) == 0) {
		size_t from = random_below(r, n), to = from + random_below(r, n - from + 1);
		for (size_t i = from; i < to; i++)
			for (size_t j = from; j < to; j++)
				if (i != j)
					world_exclude(w, i, j);
	}
	if (random_below(r, 4) == 0)
		for (size_t i = 0; i < n / 3; i++)
			for (size_t j = n / 3; j < n; j++)
				world_exclude(w, i, j);
}

static struct world *
small_world(struct random *r)
{
	size_t n = 1 + random_below(r, SMALL), n_areas = random_below(r, 5);
	size_t questions = 1 + random_below(r, n < 9 ? n : 9);
	struct world *w = world_make(n, questions, n_areas);
	double left = 100;

	small_questions(w, r, n_areas + (n_areas == 0 || random_below(r, 3) == 0));
	small_excludes(w, r);
	for (size_t i = 0; i < n_areas; i++) {
		w->areas[i].share =
		    i + 1 < n_areas ? (double)random_below(r, (uint64_t)left + 1) : left;
		left -= w->areas[i].share;
	}
	w->exam.levelled = random_below(r, 2);
	left = 100;
	for (size_t i = 1; i < LEVELS; i++) {
		w->exam.levels[i] =
		    i + 1 < LEVELS ? (double)random_below(r, (uint64_t)left + 1) : left;
		left -= w->exam.levels[i];
	}
	return w;
}

/* The form's questions are usable, fill the blueprint, and exclude none of each other. */
static size_t
check_form(const struct trial *t, const size_t *places, size_t n)
{
	size_t areas[WORLD_AREAS] = {0}, levels[LEVELS] = {0}, seen = 0;

	for (size_t i = 0; i < n; i++) {
		size_t q = places[i];
		assert_true(t->usable[q]);
		areas[t->area[q]]++;
		levels[t->w->questions[q].level]++;
		seen += t->seen[q];
		for (size_t j = 0; j < i; j++)
			assert_false(places[j] == q || t->apart[q][places[j]]);
	}
	assert_memory_equal(areas, t->areas, sizeof(areas));
	if (t->w->exam.levelled)
		assert_memory_equal(levels, t->levels, sizeof(levels));
	return seen;
}

/* What an area or a level has is less than it needs wherever the sentence says so. */
static void
check_lack(const struct trial *t, const struct str *lack)
{
	assert_true(lack->len > 0);
	assert_int_equal(lack->s[lack->len - 1], '.');
	for (size_t i = 0; i < t->w->exam.n_areas; i++) {
		char named[64];
		size_t have = 0;
		for (size_t q = 0; q < t->n; q++)
			have += t->usable[q] && t->area[q] == i &&
				(!t->w->exam.levelled || t->w->questions[q].level);
		snprintf(named, sizeof(named),
			 "The area '%s' needs %zu question%s, and the banks have ", world_topics[i],
			 t->areas[i], t->areas[i] == 1 ? "" : "s");
		bool said = strstr(lack->s, named) != NULL;
		bool apart = said && strstr(strstr(lack->s, named), "exclude each other");
		if (have < t->areas[i])
			assert_true(said);
		else if (said)
			assert_true(apart);
	}
}

static void
a_form_is_exact_or_there_is_none(void **state)
{
	struct str lack = STR_INIT;
	struct random r;
	size_t possible = 0;

	(void)state;
	random_seed(&r, 1);
	for (size_t round = 0; round < BLUEPRINTS; round++) {
		struct world *w = small_world(&r);
		size_t places[SMALL];
		struct trial t;
		struct form f;
		trial_make(&t, w);
		try_from(&t, 0, w->exam.questions, 0);
		bool drawn = draw(w, round, &f, &lack);
		if (drawn != (t.best != SIZE_MAX))
			fail_msg("blueprint %zu: %s", round, drawn ? "drawn" : lack.s);
		if (drawn) {
			possible++;
			assert_int_equal(f.n, w->exam.questions);
			for (size_t i = 0; i < f.n; i++)
				places[i] = (size_t)(f.items[i].question - w->questions);
			assert_int_equal(check_form(&t, places, f.n), t.best);
		} else {
			check_lack(&t, &lack);
		}
		form_release(&f);
		world_free(w);
	}
	str_release(&lack);
	assert_in_range(possible, BLUEPRINTS / 4, BLUEPRINTS * 3 / 4);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_form_is_exact_or_there_is_none),
	};
	(void)must_draw;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
