/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions that are nearly the same, found without comparing each with each: of every question's
 * roots a few smallest hashes are taken (MinHash, A. Broder, 1997), which are equal for two
 * questions as often as they have roots in common; only those with a run of equal ones are
 * compared. Time grows as sorting does. */
#include <stdlib.h>
#include <string.h>

#include "bank/craft_across.h"
#include "base/alloc.h"
#include "text/unicode.h"

/* Two questions with 80 of 100 roots in common are compared 985 times in 1000, with 90 always. */
enum { BANDS = 8, ROWS = 4, LOOK_BACK = 16, FEW = 3 };
static const double near = 0.8;

/* A band of a question's smallest hashes. */
struct band {
	uint64_t hash;
	uint32_t question;
};

static uint64_t
mix(uint64_t x)
{
	x = (x ^ x >> 32) * 0xd6e8feb86659fd93u;
	x = (x ^ x >> 32) * 0xd6e8feb86659fd93u;
	return x ^ x >> 32;
}

static void
take_least(uint64_t *least, const struct root_set *set, unsigned band)
{
	for (uint32_t i = 0; i < set->n; i++)
		for (unsigned row = 0; row < ROWS; row++) {
			uint64_t hash = mix((uint64_t)(band * ROWS + row) << 32 | set->items[i]);
			least[row] = hash < least[row] ? hash : least[row];
		}
}

/* Languages differ, so that a text that both leave as it is makes no pair. */
static uint64_t
band_of(const struct craft *c, const struct kept_question *k, unsigned band)
{
	uint64_t least[ROWS], hash = band;
	const char *language = c->banks[k->bank].bank->language;

	memset(least, 0xff, sizeof(least));
	take_least(least, &k->stem, band);
	take_least(least, &k->key, band);
	for (unsigned row = 0; row < ROWS; row++)
		hash = mix(hash ^ least[row]);
	for (; *language; language++)
		hash = mix(hash ^ (unsigned char)*language);
	return hash;
}

static int
by_hash(const void *a, const void *b)
{
	const struct band *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return (x->question > y->question) - (x->question < y->question);
}

/* What both say, as a share of all that either says: a cloze may ask for what the other gives. */
static bool
is_near(const struct kept_question *a, const struct kept_question *b)
{
	size_t x = a->stem.n + a->key.n, y = b->stem.n + b->key.n;
	/* A mark that b lacks is a root that b lacks: mostly that decides it. */
	size_t most = x - (size_t)__builtin_popcountll(a->marks & ~b->marks);

	if ((double)most < near * (double)(x + y - most))
		return false;
	size_t both = root_sets_share(&a->stem, &b->stem) + root_sets_share(&a->key, &b->key) +
		      root_sets_share(&a->stem, &b->key) + root_sets_share(&a->key, &b->stem);
	size_t all = x + y - both;

	return both >= FEW && (double)both >= near * (double)all;
}

static bool
same_word(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

/* A question without words that say something (what is 2 + 2?) is the same only to the letter. */
static bool
is_same(const struct craft *c, const struct kept_question *a, const struct kept_question *b)
{
	return a->stem.n + a->key.n < FEW && a->key.n && a->key.n == b->key.n &&
	       root_sets_share(&a->key, &b->key) == a->key.n &&
	       same_word(across_question(c, a)->ask, across_question(c, b)->ask);
}

static bool
is_pair(const struct craft *c, const struct kept_question *a, const struct kept_question *b)
{
	return (is_near(a, b) || is_same(c, a, b)) && !across_parted(c, a, b);
}

static void
tell(struct craft *c, const struct kept_question *first, const struct kept_question *later)
{
	const struct question *q = across_question(c, later), *other = across_question(c, first);
	const char *file = other->bank == q->bank ? "line" : other->bank->file;

	craft_find(c, &c->banks[later->bank], later->number, question_place(q, KEY_ID, SPOT_WHOLE),
		   RULE_NEAR_SAME,
		   "this asks nearly the same as %s (%s%s%u); ask something else, take one out, or "
		   "let each exclude the other",
		   other->name, file, other->bank == q->bank ? " " : ":", other->line);
}

/* Compares each question with some before it in its bucket; told says which were told of. */
static void
look_back(struct craft *c, const struct band *bands, size_t n, bool *told)
{
	const struct kept_question *items = c->across->items;

	for (size_t i = 1; i < n; i++) {
		size_t later = bands[i].question;
		for (size_t k = i; k-- > 0 && i - k <= LOOK_BACK && !told[later];) {
			if (bands[k].hash != bands[i].hash)
				break;
			if (is_pair(c, &items[bands[k].question], &items[later])) {
				tell(c, &items[bands[k].question], &items[later]);
				told[later] = true;
			}
		}
	}
}

void
across_near_same(struct craft *c)
{
	size_t n = c->across->n;
	struct band *bands = alloc_items(n, sizeof(*bands));
	bool *told = alloc_items(n, sizeof(*told));

	memset(told, 0, n * sizeof(*told));
	for (unsigned band = 0; band < BANDS; band++) {
		for (size_t i = 0; i < n; i++)
			bands[i] =
			    (struct band){band_of(c, &c->across->items[i], band), (uint32_t)i};
		qsort(bands, n, sizeof(*bands), by_hash);
		look_back(c, bands, n, told);
	}
	free(bands);
	free(told);
}
