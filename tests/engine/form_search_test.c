/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Forms against an exact search of small banks: whether there is one, how new it is, and that none
 * is drawn more often than others. */
#include "engine/form.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "engine/blueprint.h"
#include "forms.h"

enum { BLUEPRINTS = 2000, SMALL = 16, DRAWS = 10000 };

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

/* Questions of a few areas and levels in families of two to six, of which a form can have one each,
 * and some pairs besides; and nearly as many are wanted as there are families. */
static struct world *
tangled_world(struct random *r)
{
	size_t n = 8 + random_below(r, SMALL - 7), n_areas = 1 + random_below(r, 3);
	size_t n_families = 2 + random_below(r, 5), pairs = random_below(r, n);
	struct world *w = world_make(n, n_families - random_below(r, 2), n_areas);
	size_t family[SMALL];

	w->exam.levelled = random_below(r, 4) > 0;
	w->exam.levels[LEVEL_RECALL] = w->exam.levels[LEVEL_APPLY] = 33;
	w->exam.levels[LEVEL_ANALYZE] = 34;
	for (size_t i = 0; i < n; i++) {
		struct question *q = &w->questions[i];
		q->topic = world_topics[random_below(r, n_areas)];
		q->level = (enum level)(1 + random_below(r, 3));
		if (random_below(r, 2))
			make_past(&w->history, q->name, 1, 1);
		family[i] = random_below(r, n_families);
		for (size_t j = 0; j < i; j++)
			if (family[i] == family[j])
				world_exclude(w, i, j);
	}
	for (size_t i = 0; i < pairs; i++)
		world_exclude(w, random_below(r, n), random_below(r, n));
	return w;
}

/* Draws from w, and holds that against what trying all finds. Returns whether there is a form. */
static bool
compare(struct world *w, uint64_t seed)
{
	struct str lack = STR_INIT;
	size_t places[SMALL];
	struct trial t;
	struct form f;

	trial_make(&t, w);
	try_from(&t, 0, w->exam.questions, 0);
	bool drawn = draw(w, seed, &f, &lack);
	if (drawn != (t.best != SIZE_MAX))
		fail_msg("blueprint %zu: %s", (size_t)seed, drawn ? "drawn" : lack.s);
	if (drawn) {
		assert_int_equal(f.n, w->exam.questions);
		for (size_t i = 0; i < f.n; i++)
			places[i] = (size_t)(f.items[i].question - w->questions);
		assert_int_equal(check_form(&t, places, f.n), t.best);
	} else {
		check_lack(&t, &lack);
	}
	form_release(&f);
	str_release(&lack);
	return drawn;
}

static void
a_form_is_exact_or_there_is_none(void **state)
{
	static struct world *(*const makers[])(struct random *) = {small_world, tangled_world};
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (size_t i = 0; i < 2; i++) {
		size_t possible = 0;
		for (size_t round = 0; round < BLUEPRINTS; round++) {
			struct world *w = makers[i](&r);
			possible += compare(w, round);
			world_free(w);
		}
		assert_in_range(possible, BLUEPRINTS / 4, BLUEPRINTS * 3 / 4);
	}
}

/* Of 2 areas and 2 levels with 2 to 4 questions a cell, some of which exclude each other, 4 are
 * wanted, so that forms differ in how many they have of a cell. */
static void
no_form_is_favoured(void **state)
{
	enum { N = 12, FORMS = 1 << N };
	static size_t counted[FORMS], at[FORMS];
	struct world *w = even_world(N, 4, 2);
	size_t places[WORLD_QUESTIONS], n_forms = 0;
	struct trial t;

	(void)state;
	w->exam.levels[LEVEL_RECALL] = w->exam.levels[LEVEL_APPLY] = 50;
	w->exam.levels[LEVEL_ANALYZE] = 0;
	for (size_t i = 0; i < N; i++)
		w->questions[i].level = i / 2 % 2 ? LEVEL_APPLY : LEVEL_RECALL;
	w->questions[9].topic = "a";
	world_exclude(w, 0, 1);
	world_exclude(w, 0, 4);
	world_exclude(w, 5, 6);
	trial_make(&t, w);
	for (size_t form = 0; form < FORMS; form++) {
		size_t areas[2] = {0}, levels[LEVELS] = {0};
		bool apart = true;
		for (size_t i = 0; i < N; i++) {
			for (size_t j = 0; j < i; j++)
				apart &= !(form >> i & form >> j & 1 && t.apart[i][j]);
			areas[t.area[i]] += form >> i & 1;
			levels[w->questions[i].level] += form >> i & 1;
		}
		at[form] = SIZE_MAX;
		if (apart && areas[0] == 2 && areas[1] == 2 && levels[LEVEL_RECALL] == 2 &&
		    levels[LEVEL_APPLY] == 2)
			at[form] = n_forms++;
	}
	for (uint64_t seed = 0; seed < DRAWS; seed++) {
		size_t form = 0;
		must_draw(w, seed, places);
		for (size_t i = 0; i < 4; i++)
			form |= (size_t)1 << places[i];
		assert_true(at[form] != SIZE_MAX);
		counted[at[form]]++;
	}
	/* The mean of chi-square is n - 1, its variance twice that; 5 sigma. */
	double excess =
	    chi_square(counted, n_forms, (double)DRAWS / (double)n_forms) - (double)(n_forms - 1);
	assert_true(n_forms > 60);
	assert_true(excess * excess < 25 * 2 * (double)n_forms);
	world_free(w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_form_is_exact_or_there_is_none),
	    cmocka_unit_test(no_form_is_favoured),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
