/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/same.h"

#include <string.h>

#include "bank/bank.h"
#include "base/str.h"

static bool
same_text(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static bool
same_texts(const struct texts *a, const struct texts *b)
{
	bool same = a->n == b->n;

	for (size_t i = 0; i < a->n && same; i++)
		same = same_text(a->items[i], b->items[i]);
	return same;
}

static bool
same_vignette(const struct vignette *a, const struct vignette *b)
{
	return a == b || (a && b && same_text(a->id, b->id) && same_text(a->text, b->text) &&
			  same_text(a->image, b->image) && same_text(a->alt, b->alt));
}

static bool
same_choices(const struct question *a, const struct question *b)
{
	bool same = a->n_choices == b->n_choices && a->n_lefts == b->n_lefts;

	for (size_t i = 0; i < a->n_choices && same; i++) {
		const struct choice *x = &a->choices[i], *y = &b->choices[i];
		same = same_text(x->text, y->text) && same_text(x->why, y->why) &&
		       x->right == y->right && x->last == y->last;
	}
	for (size_t i = 0; i < a->n_lefts && same; i++)
		same = same_text(a->lefts[i], b->lefts[i]);
	return same;
}

static bool
same_gaps(const struct question *a, const struct question *b)
{
	bool same = a->n_gaps == b->n_gaps && a->type == b->type;

	for (size_t i = 0; i < a->n_gaps && same; i++)
		same = same_texts(&a->gaps[i], &b->gaps[i]);
	for (size_t i = 0; a->type == QUESTION_CLOZE && i <= a->n_gaps && same; i++)
		same = same_text(a->parts[i], b->parts[i]);
	return same;
}

static bool
same_citations(const struct question *a, const struct question *b)
{
	bool same = a->n_citations == b->n_citations;

	for (size_t i = 0; i < a->n_citations && same; i++)
		same = same_text(a->citations[i].key, b->citations[i].key) &&
		       same_text(a->citations[i].title, b->citations[i].title) &&
		       same_text(a->citations[i].section, b->citations[i].section);
	return same;
}

static bool
same_words(const struct question *a, const struct question *b)
{
	return same_text(a->id, b->id) && same_text(a->name, b->name) &&
	       same_text(a->ask, b->ask) && same_text(a->topic, b->topic) &&
	       same_text(a->explain, b->explain) && same_text(a->hint, b->hint) &&
	       same_text(a->note, b->note) && same_text(a->image, b->image) &&
	       same_text(a->alt, b->alt) && same_text(a->of, b->of) &&
	       same_text(a->number_text, b->number_text) && same_texts(&a->units, &b->units) &&
	       same_texts(&a->tags, &b->tags) && same_texts(&a->excludes, &b->excludes) &&
	       same_texts(&a->was, &b->was) && same_texts(&a->allow, &b->allow);
}

/* Numbers were read from the same digits, or they differ. */
static bool
same_number(double a, double b)
{
	return memcmp(&a, &b, sizeof(a)) == 0;
}

bool
question_same(const struct question *a, const struct question *b)
{
	return same_words(a, b) && same_vignette(a->vignette, b->vignette) && same_choices(a, b) &&
	       same_gaps(a, b) && same_citations(a, b) && same_number(a->number, b->number) &&
	       same_number(a->within, b->within) && same_number(a->difficulty, b->difficulty) &&
	       a->revision == b->revision && a->place == b->place && a->level == b->level &&
	       a->status == b->status && a->truth == b->truth && a->critical == b->critical &&
	       a->exact == b->exact && a->all_or_nothing == b->all_or_nothing &&
	       a->shuffle == b->shuffle && a->numbers == b->numbers;
}

/* grown: b may have works behind those of a. */
static bool
same_works(const struct bank *a, const struct bank *b, bool grown)
{
	bool same = a->n_works == b->n_works || (grown && a->n_works < b->n_works);

	for (size_t i = 0; i < a->n_works && same; i++)
		same = same_text(a->works[i].key, b->works[i].key) &&
		       same_text(a->works[i].title, b->works[i].title);
	return same;
}

static bool
same_top(const struct bank *a, const struct bank *b)
{
	bool same = same_text(a->name, b->name) && same_text(a->title, b->title) &&
		    same_text(a->about, b->about) && same_text(a->license, b->license) &&
		    same_text(a->language, b->language) &&
		    same_text(a->translates, b->translates) &&
		    same_texts(&a->authors, &b->authors) && same_texts(&a->allow, &b->allow) &&
		    a->n_vignettes == b->n_vignettes;

	for (size_t i = 0; i < a->n_vignettes && same; i++)
		same = same_vignette(&a->vignettes[i], &b->vignettes[i]);
	return same;
}

static bool
same_bank(const struct bank *a, const struct bank *b, bool grown, struct str *what)
{
	bool same_n =
	    a->n_questions == b->n_questions || (grown && a->n_questions < b->n_questions);

	if (!same_top(a, b) || !same_works(a, b, grown)) {
		str_text(what, "a key at the top");
		return false;
	}
	if (!same_n || a->left_out != b->left_out) {
		str_text(what, "how many questions there are");
		return false;
	}
	for (size_t i = 0; i < a->n_questions; i++) {
		if (question_same(a->questions[i], b->questions[i]))
			continue;
		str_printf(what, "the question `%s`", a->questions[i]->id);
		return false;
	}
	return true;
}

bool
bank_same(const struct bank *a, const struct bank *b, struct str *what)
{
	return same_bank(a, b, false, what);
}

bool
bank_kept(const struct bank *a, const struct bank *b, struct str *what)
{
	return same_bank(a, b, true, what);
}
