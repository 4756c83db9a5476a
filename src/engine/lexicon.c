/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/lexicon.h"

#include <stddef.h>

#include "bank/bank.h"
#include "base/str.h"
#include "text/unicode.h"

void
lexicon_init(struct lexicon *l)
{
	l->bank = NULL;
	arena_init(&l->arena);
	map_init(&l->words);
}

void
lexicon_release(struct lexicon *l)
{
	arena_release(&l->arena);
	map_release(&l->words);
	l->bank = NULL;
}

static void
add(struct lexicon *l, struct span folded)
{
	bool added;

	if (folded.n == 0 || map_get(&l->words, folded))
		return;
	struct span kept = {arena_text(&l->arena, folded), folded.n};
	map_put(&l->words, kept, 0, &added);
}

/* folded is room for the folded text. */
static void
add_text(struct lexicon *l, const char *text, struct str *folded)
{
	str_clear(folded);
	text_fold(folded, span_of(text));
	add(l, span_str(folded));
}

static void
add_accepted(struct lexicon *l, const char *text, struct str *folded)
{
	add_text(l, text, folded);
	for (struct span rest = span_str(folded); rest.n;)
		add(l, span_word(&rest));
}

static void
add_question(struct lexicon *l, const struct question *q, struct str *folded)
{
	for (size_t i = 0; i < q->n_choices; i++)
		add_text(l, q->choices[i].text, folded);
	for (size_t i = 0; i < q->n_lefts; i++)
		add_text(l, q->lefts[i], folded);
	for (size_t i = 0; i < q->n_gaps; i++)
		for (size_t j = 0; j < q->gaps[i].n; j++)
			add_accepted(l, q->gaps[i].items[j], folded);
}

void
lexicon_of(struct lexicon *l, const struct bank *b)
{
	struct str folded = STR_INIT;

	if (l->bank == b)
		return;
	lexicon_release(l);
	l->bank = b;
	for (size_t i = 0; i < b->n_questions; i++)
		add_question(l, b->questions[i], &folded);
	str_release(&folded);
}

static bool
same_but_s(struct span a, struct span b)
{
	if (a.n == b.n)
		return span_same(a, b);
	struct span longer = a.n > b.n ? a : b, shorter = a.n > b.n ? b : a;
	return longer.n == shorter.n + 1 && longer.s[shorter.n] == 's' &&
	       span_same((struct span){longer.s, shorter.n}, shorter);
}

static bool
has_word(struct span text, struct span word)
{
	while (text.n)
		if (same_but_s(span_word(&text), word))
			return true;
	return false;
}

static bool
has_known_word(const struct lexicon *l, struct span typed, struct span accepted)
{
	while (typed.n) {
		struct span word = span_word(&typed);
		if (map_get(&l->words, word) && !has_word(accepted, word))
			return true;
	}
	return false;
}

/* Whether both have the same digits, one by one. */
static bool
same_digits(struct span a, struct span b)
{
	size_t i = 0, j = 0;

	for (;; i++, j++) {
		while (i < a.n && (a.s[i] < '0' || a.s[i] > '9'))
			i++;
		while (j < b.n && (b.s[j] < '0' || b.s[j] > '9'))
			j++;
		if (i == a.n || j == b.n)
			return i == a.n && j == b.n;
		if (a.s[i] != b.s[j])
			return false;
	}
}

/* Whether words at the same place begin with opposites, which slips could turn into each other. */
static bool
says_opposite(struct span a, struct span b)
{
	static const char *const opposites[][2] = {
	    {"abduct", "adduct"},      {"affer", "effer"},	    {"anterior", "interior"},
	    {"anterior", "posterior"}, {"concentric", "eccentric"}, {"external", "internal"},
	    {"flexion", "extension"},  {"hyper", "hypo"},	    {"inter", "intra"},
	    {"medial", "median"},      {"superior", "inferior"},    {"valgus", "varus"},
	};

	while (a.n && b.n) {
		struct span x = span_word(&a), y = span_word(&b);
		for (size_t i = 0; i < sizeof(opposites) / sizeof(*opposites); i++) {
			const char *one = opposites[i][0], *other = opposites[i][1];
			if ((span_starts(x, one) && span_starts(y, other)) ||
			    (span_starts(x, other) && span_starts(y, one)))
				return true;
		}
	}
	return false;
}

bool
lexicon_other(const struct lexicon *l, struct span typed, struct span accepted)
{
	if (!same_digits(typed, accepted) || says_opposite(typed, accepted))
		return true;
	if (map_get(&l->words, typed) && !same_but_s(typed, accepted))
		return true;
	return has_known_word(l, typed, accepted);
}
