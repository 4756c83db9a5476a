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

enum { BLUEPRINTS = 2000, SMALL = 16, DRAWS = 10000 };

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

/* A larger bank: questions in turn of each area and level. */
static struct world *
even_world(size_t n, size_t questions, size_t n_areas)
{
	struct world *w = world_make(n, questions, n_areas);

	w->exam.levelled = true;
	w->exam.levels[LEVEL_RECALL] = w->exam.levels[LEVEL_APPLY] = 40;
	w->exam.levels[LEVEL_ANALYZE] = 20;
	for (size_t i = 0; i < n; i++) {
		w->questions[i].topic = world_topics[i % n_areas];
		w->questions[i].level = (enum level)(1 + i / n_areas % 3);
	}
	return w;
}

static void
exclude_each_other(struct world *w, const size_t *places, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < i; j++)
			world_exclude(w, places[i], places[j]);
}

/* 20 variants of one question count as one, in one cell as over all of them, and it takes no time
 * to find that out. */
static void
variants_count_as_one(void **state)
{
	size_t places[WORLD_QUESTIONS];

	(void)state;
	for (size_t across = 0; across < 2; across++) {
		struct world *w = even_world(480, 24, 4);
		w->exam.levels[LEVEL_RECALL] = w->exam.levels[LEVEL_APPLY] = 33.3;
		w->exam.levels[LEVEL_ANALYZE] = 33.4;
		for (size_t i = 0; i < 24; i++) {
			size_t variants[20];
			for (size_t j = 0; j < 20; j++)
				variants[j] = across ? i * 20 + j : i % 12 + i / 12 * 240 + j * 12;
			exclude_each_other(w, variants, 20);
		}
		for (uint64_t seed = 0; seed < 20; seed++) {
			bool had[24] = {false};
			assert_int_equal(must_draw(w, seed, places), 24);
			for (size_t i = 0; i < 24; i++) {
				size_t p = places[i];
				size_t group = across ? p / 20 : p % 12 + p / 240 * 12;
				assert_false(had[group]);
				had[group] = true;
			}
		}
		world_free(w);
	}
}

/* 20 of one area exclude 20 of the other, each all: no form has both. */
static void
crowds_that_exclude_each_other_are_found_out(void **state)
{
	struct world *w = world_make(40, 4, 2);
	struct str lack = STR_INIT;
	struct form f;

	(void)state;
	for (size_t i = 0; i < 20; i++) {
		w->questions[i + 20].topic = "b";
		for (size_t j = 20; j < 40; j++)
			world_exclude(w, i, j);
	}
	assert_false(draw(w, 1, &f, &lack));
	assert_string_equal(lack.s,
			    "The areas 'a' and 'b' need 4 questions together, and the areas "
			    "have 40 that may be drawn, but too many of these exclude each "
			    "other.");
	w->questions[39].excludes.n = 0;
	for (size_t i = 0; i < 20; i++)
		w->questions[i].excludes.n = i < 2 ? 18 : 20;
	size_t places[WORLD_QUESTIONS];
	bool had[40] = {false};
	assert_int_equal(must_draw(w, 1, places), 4);
	for (size_t i = 0; i < 4; i++)
		had[places[i]] = true;
	assert_true(had[0] && had[1] && had[38] && had[39]);
	str_release(&lack);
	world_free(w);
}

static void
a_seed_repeats_a_form(void **state)
{
	struct world *w = even_world(300, 60, 8);
	struct str lack = STR_INIT;
	size_t differ = 0;

	(void)state;
	for (size_t i = 0; i < 300; i++) {
		world_choices(w, i, 4);
		world_exclude(w, i, i * 7 % 300);
	}
	for (uint64_t seed = 0; seed < 20; seed++) {
		struct form f, again, other;
		assert_true(draw(w, seed, &f, &lack));
		assert_true(draw(w, seed, &again, &lack));
		assert_true(draw(w, seed + 1, &other, &lack));
		for (size_t i = 0; i < 60; i++) {
			const struct form_item *a = &f.items[i], *b = &again.items[i];
			assert_ptr_equal(a->question, b->question);
			assert_int_equal(a->shown.n, b->shown.n);
			assert_memory_equal(a->shown.order, b->shown.order,
					    a->shown.n * sizeof(*a->shown.order));
			differ += a->question != other.items[i].question;
		}
		form_release(&f);
		form_release(&again);
		form_release(&other);
	}
	assert_true(differ > 20 * 50);
	str_release(&lack);
	world_free(w);
}

/* The sum of (counted - expected)^2 / expected. */
static double
chi_square(const size_t *counted, size_t n, double expected)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += ((double)counted[i] - expected) * ((double)counted[i] - expected) / expected;
	return sum;
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

static void
questions_and_key_places_are_drawn_uniformly(void **state)
{
	enum { N = 30, WANT = 10, CHOICES = 4 };
	struct world *w = world_make(N, WANT, 0);
	size_t drawn[N] = {0}, first[N] = {0}, keys[CHOICES] = {0};
	struct str lack = STR_INIT;

	(void)state;
	for (size_t i = 0; i < N; i++)
		world_choices(w, i, CHOICES);
	for (uint64_t seed = 0; seed < DRAWS; seed++) {
		struct form f;
		assert_true(draw(w, seed, &f, &lack));
		first[f.items[0].question - w->questions]++;
		for (size_t i = 0; i < WANT; i++) {
			drawn[f.items[i].question - w->questions]++;
			for (size_t j = 0; j < CHOICES && i == 3; j++)
				keys[j] += f.items[i].shown.order[j] == 0;
		}
		form_release(&f);
	}
	/* The 99.99 % points for 29 and 3 degrees of freedom. */
	assert_true(chi_square(drawn, N, DRAWS * WANT / (double)N) < 64.0);
	assert_true(chi_square(first, N, DRAWS / (double)N) < 64.0);
	assert_true(chi_square(keys, CHOICES, DRAWS / (double)CHOICES) < 21.1);
	str_release(&lack);
	world_free(w);
}

/* 10 questions of 3 cases between 10 others. */
static void
a_case_stands_together_in_the_banks_order(void **state)
{
	struct world *w = world_make(20, 15, 0);
	struct vignette cases[] = {{.id = "x"}, {.id = "y"}, {.id = "z"}}, translated = {.id = "x"};
	size_t places[WORLD_QUESTIONS], begins = 0;

	(void)state;
	for (size_t i = 0; i < 10; i++)
		w->questions[i * 2].vignette = i == 3 ? &translated : &cases[i % 3];
	for (uint64_t seed = 0; seed < 200; seed++) {
		bool met[3] = {false};
		assert_int_equal(must_draw(w, seed, places), 15);
		for (size_t i = 0; i < 15; i++) {
			if (places[i] % 2)
				continue;
			size_t this = places[i] / 2 % 3;
			bool goes_on =
			    i > 0 && places[i - 1] % 2 == 0 && places[i - 1] / 2 % 3 == this;
			assert_true(goes_on ? places[i - 1] < places[i] : !met[this]);
			met[this] = true;
			begins += i == 0;
		}
	}
	assert_in_range(begins, 20, 90);
	world_free(w);
}

static void
what_was_seen_is_drawn_last_but_for_critical_questions(void **state)
{
	struct world *w = world_make(8, 4, 0);
	const char *was[] = {"old"};
	size_t places[WORLD_QUESTIONS], critical = 0;

	(void)state;
	make_past(&w->history, w->names[0], 1, 1);
	make_past(&w->history, w->names[1], -1, 1)->formed = true;
	make_past(&w->history, "bank/old", 0, 1);
	w->questions[2].was = (struct texts){was, 1};
	make_past(&w->history, w->names[3], -1, 1)->flagged = true;
	make_past(&w->history, w->names[4], 1, 1);
	w->questions[4].critical = true;
	for (uint64_t seed = 0; seed < 100; seed++) {
		assert_int_equal(must_draw(w, seed, places), 4);
		for (size_t i = 0; i < 4; i++) {
			assert_true(places[i] > 2);
			critical += places[i] == 4;
		}
	}
	assert_in_range(critical, 60, 95);
	w->exam.questions = 8;
	assert_int_equal(must_draw(w, 1, places), 8);
	world_free(w);
}

static void
all_questions_are_as_many_as_can_stand_together(void **state)
{
	struct world *w = world_make(120, 0, 0);
	size_t places[WORLD_QUESTIONS];
	struct str lack = STR_INIT;
	struct form f;

	(void)state;
	assert_int_equal(must_draw(w, 1, places), 120);
	for (size_t i = 1; i < 6; i++) /* a star: its rays stay */
		world_exclude(w, 0, i);
	for (size_t i = 10; i < 17; i++) /* a ring of 7 has 3 .. */
		world_exclude(w, i, i < 16 ? i + 1 : 10);
	world_exclude(w, 13, 17);	  /* .. and 4 with a tail */
	for (size_t i = 20; i < 119; i++) /* a chain too long to be searched: a third at least */
		world_exclude(w, i, i + 1);
	world_exclude(w, 6, 8); /* a path of 3 has its ends */
	world_exclude(w, 6, 9);
	w->questions[7].status = STATUS_DRAFT;
	for (uint64_t seed = 0; seed < 20; seed++) {
		size_t n = must_draw(w, seed, places), n_first = 0;
		for (size_t i = 0; i < n; i++) {
			n_first += places[i] < 20;
			assert_true(places[i] != 0 && places[i] != 6 && places[i] != 7);
			for (size_t j = 0; j < n; j++)
				assert_true(places[j] < 20 || places[j] + 1 != places[i]);
		}
		assert_int_equal(n_first, 20 - 3 - 4);
		assert_in_range(n - n_first, 33, 50);
	}
	for (size_t i = 0; i < 120; i++)
		w->questions[i].status = i < 3 ? STATUS_DRAFT : STATUS_RETIRED;
	assert_false(draw(w, 1, &f, &lack));
	assert_string_equal(lack.s,
			    "The banks have no question that may be drawn (not counted: 117 "
			    "retired, 3 draft).");
	str_release(&lack);
	world_free(w);
}

/* Nine questions: area a has four, b five; levels recall, apply, analyze in turn of three. */
enum fault { DRAFTS, SUSPENDED, LEVELLESS, FILTERED, VARIANTS, MISPLACED, NOT_ENOUGH, FAULTS };

static const struct {
	enum fault fault;
	const char *lack;
} lacks[] = {
    {DRAFTS, "The area 'a' needs 3 questions, and the banks have 2 that may be drawn (not counted: "
	     "1 retired, 1 draft)."},
    {SUSPENDED, "The area 'a' needs 3 questions, and the banks have 2 that may be drawn (not "
		"counted: 2 suspended)."},
    {LEVELLESS, "The area 'a' needs 3 questions, and the banks have 2 that may be drawn (not "
		"counted: 2 without a level)."},
    {FILTERED,
     "The area 'a' needs 3 questions, and the banks have none that may be drawn (not "
     "counted: 4 left out by the filter). The area 'b' needs 3 questions, and the banks "
     "have 1 that may be drawn (not counted: 4 left out by the filter). The level recall "
     "needs 2 questions, and the areas have none that may be drawn (not counted: 3 left out "
     "by the filter). The level apply needs 2 questions, and the areas have none that may "
     "be drawn (not counted: 3 left out by the filter). The level analyze needs 2 "
     "questions, and the areas have 1 that may be drawn (not counted: 2 left out by the "
     "filter)."},
    {VARIANTS, "The area 'b' needs 3 questions, and the banks have 5 that may be drawn, but these "
	       "exclude each other: no more than 2 can stand on one form."},
    {MISPLACED,
     "The area 'a' needs 3 questions. Of these, at most 2 may be of the level recall, so "
     "that 1 must be of apply or analyze, and the banks have none of those that may be "
     "drawn."},
    {NOT_ENOUGH, "The exam needs 10 questions, and the banks have 9 that may be drawn."},
};

static void
put_fault(struct world *w, enum fault fault)
{
	static const char *words[] = {"critical"};
	static const size_t variants[] = {4, 5, 6, 7};

	for (size_t i = 0; i < 2 && fault == DRAFTS; i++)
		w->questions[i].status = i ? STATUS_DRAFT : STATUS_RETIRED;
	for (size_t i = 0; i < 2 && fault == SUSPENDED; i++)
		make_past(&w->history, w->names[i], -1, 1)->suspended = true;
	for (size_t i = 0; i < 2 && fault == LEVELLESS; i++)
		w->questions[i].level = LEVEL_NONE;
	if (fault == FILTERED) {
		w->exam.filter = (struct texts){words, 1};
		w->questions[8].critical = true;
	}
	if (fault == VARIANTS)
		exclude_each_other(w, variants, 4);
	for (size_t i = 0; i < 4 && fault == MISPLACED; i++)
		w->questions[i].level = LEVEL_RECALL;
	if (fault == NOT_ENOUGH) {
		w->exam.n_areas = 0;
		w->exam.levelled = false;
		w->exam.questions = 10;
	}
}

static void
what_lacks_is_said(void **state)
{
	struct str lack = STR_INIT;
	struct form f;

	(void)state;
	for (size_t i = 0; i < sizeof(lacks) / sizeof(*lacks); i++) {
		struct world *w = even_world(9, 6, 2);
		for (size_t j = 0; j < 9; j++) {
			w->questions[j].topic = j < 4 ? "a" : "b";
			w->questions[j].level = (enum level)(1 + j % 3);
		}
		w->exam.levels[LEVEL_RECALL] = w->exam.levels[LEVEL_APPLY] = 33.3;
		w->exam.levels[LEVEL_ANALYZE] = 33.4;
		put_fault(w, FAULTS);
		assert_true(draw(w, 1, &f, &lack));
		form_release(&f);
		put_fault(w, lacks[i].fault);
		assert_false(draw(w, 1, &f, &lack));
		assert_string_equal(lack.s, lacks[i].lack);
		world_free(w);
	}
	str_release(&lack);
}

static void
a_filter_that_is_none_is_named(void **state)
{
	struct world *w = world_make(3, 2, 0);
	const char *words[] = {"a", "levle:apply"};
	struct str lack = STR_INIT;
	struct form f;

	(void)state;
	w->exam.filter = (struct texts){words, 2};
	assert_false(draw(w, 1, &f, &lack));
	assert_string_equal(lack.s,
			    "In the exam's filter: unknown filter 'levle:apply'; did you mean "
			    "'level:apply'?");
	form_release(&f);
	str_release(&lack);
	world_free(w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_form_is_exact_or_there_is_none),
	    cmocka_unit_test(variants_count_as_one),
	    cmocka_unit_test(crowds_that_exclude_each_other_are_found_out),
	    cmocka_unit_test(a_seed_repeats_a_form),
	    cmocka_unit_test(no_form_is_favoured),
	    cmocka_unit_test(questions_and_key_places_are_drawn_uniformly),
	    cmocka_unit_test(a_case_stands_together_in_the_banks_order),
	    cmocka_unit_test(what_was_seen_is_drawn_last_but_for_critical_questions),
	    cmocka_unit_test(all_questions_are_as_many_as_can_stand_together),
	    cmocka_unit_test(what_lacks_is_said),
	    cmocka_unit_test(a_filter_that_is_none_is_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
