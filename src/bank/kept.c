/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a bank that was added to says all that it said before. */
#include <string.h>

#include "bank/bank.h"
#include "bank/insert.h"
#include "base/str.h"

static bool
same_text(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static bool
same_texts(const struct texts *a, const struct texts *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (!same_text(a->items[i], b->items[i]))
			return false;
	return true;
}

static bool
same_choices(const struct question *a, const struct question *b)
{
	if (a->n_choices != b->n_choices || a->n_lefts != b->n_lefts)
		return false;
	for (size_t i = 0; i < a->n_choices; i++) {
		const struct choice *x = &a->choices[i], *y = &b->choices[i];
		if (!same_text(x->text, y->text) || !same_text(x->why, y->why) ||
		    x->right != y->right || x->last != y->last)
			return false;
	}
	for (size_t i = 0; i < a->n_lefts; i++)
		if (!same_text(a->lefts[i], b->lefts[i]))
			return false;
	return true;
}

static bool
same_gaps(const struct question *a, const struct question *b)
{
	if (a->n_gaps != b->n_gaps)
		return false;
	for (size_t i = 0; i < a->n_gaps; i++)
		if (!same_texts(&a->gaps[i], &b->gaps[i]))
			return false;
	for (size_t i = 0; a->type == QUESTION_CLOZE && i <= a->n_gaps; i++)
		if (!same_text(a->parts[i], b->parts[i]))
			return false;
	return true;
}

static bool
same_citations(const struct question *a, const struct question *b)
{
	if (a->n_citations != b->n_citations)
		return false;
	for (size_t i = 0; i < a->n_citations; i++)
		if (!same_text(a->citations[i].key, b->citations[i].key) ||
		    !same_text(a->citations[i].section, b->citations[i].section))
			return false;
	return true;
}

/* A question's texts, and its case's. */
static bool
same_words(const struct question *a, const struct question *b)
{
	const char *case_a = a->vignette ? a->vignette->id : NULL;
	const char *case_b = b->vignette ? b->vignette->id : NULL;

	return same_text(a->id, b->id) && same_text(a->name, b->name) &&
	       same_text(a->ask, b->ask) && same_text(a->topic, b->topic) &&
	       same_text(a->explain, b->explain) && same_text(a->hint, b->hint) &&
	       same_text(a->note, b->note) && same_text(a->image, b->image) &&
	       same_text(a->alt, b->alt) && same_text(a->of, b->of) &&
	       same_text(a->number_text, b->number_text) && same_text(case_a, case_b);
}

static bool
same_question(const struct question *a, const struct question *b)
{
	return a->revision == b->revision && a->type == b->type && a->level == b->level &&
	       a->status == b->status && a->truth == b->truth && a->critical == b->critical &&
	       a->exact == b->exact && a->all_or_nothing == b->all_or_nothing &&
	       a->shuffle == b->shuffle && a->place == b->place &&
	       !(a->difficulty < b->difficulty || a->difficulty > b->difficulty) &&
	       !(a->within < b->within || a->within > b->within) && same_words(a, b) &&
	       same_choices(a, b) && same_gaps(a, b) && same_citations(a, b) &&
	       same_texts(&a->units, &b->units) && same_texts(&a->tags, &b->tags) &&
	       same_texts(&a->excludes, &b->excludes) && same_texts(&a->was, &b->was) &&
	       same_texts(&a->allow, &b->allow);
}

static bool
same_vignettes(const struct bank *a, const struct bank *b)
{
	if (a->n_vignettes != b->n_vignettes)
		return false;
	for (size_t i = 0; i < a->n_vignettes; i++) {
		const struct vignette *x = &a->vignettes[i], *y = &b->vignettes[i];
		if (!same_text(x->id, y->id) || !same_text(x->text, y->text) ||
		    !same_text(x->image, y->image) || !same_text(x->alt, y->alt))
			return false;
	}
	return true;
}

static bool
same_works(const struct bank *a, const struct bank *b)
{
	if (a->n_works > b->n_works)
		return false;
	for (size_t i = 0; i < a->n_works; i++)
		if (!same_text(a->works[i].key, b->works[i].key) ||
		    !same_text(a->works[i].title, b->works[i].title))
			return false;
	return true;
}

static bool
same_top(const struct bank *a, const struct bank *b)
{
	return same_text(a->name, b->name) && same_text(a->title, b->title) &&
	       same_text(a->about, b->about) && same_text(a->license, b->license) &&
	       same_text(a->language, b->language) && same_text(a->translates, b->translates) &&
	       same_texts(&a->authors, &b->authors) && same_texts(&a->allow, &b->allow);
}

static bool
differs(struct str *reason, const char *what)
{
	str_printf(reason,
		   "adding to it would change %s, which must not happen; the file may be "
		   "laid out in a way that this program does not foresee",
		   what);
	return false;
}

bool
insert_kept(const struct bank *before, const struct bank *after, struct str *reason)
{
	if (!same_top(before, after))
		return differs(reason, "what stands at its top");
	if (!same_works(before, after))
		return differs(reason, "its `sources`");
	if (!same_vignettes(before, after))
		return differs(reason, "its `cases`");
	if (before->n_questions > after->n_questions || before->left_out != after->left_out)
		return differs(reason, "how many questions can be read");
	for (size_t i = 0; i < before->n_questions; i++)
		if (!same_question(before->questions[i], after->questions[i]))
			return differs(reason, before->questions[i]->name);
	return true;
}
