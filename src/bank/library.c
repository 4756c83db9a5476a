/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/library.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/read.h"
#include "bank/rules.h"
#include "base/alloc.h"
#include "base/diag.h"
#include "base/file.h"

void
library_init(struct library *l)
{
	*l = (struct library){0};
}

static void
free_bank(struct bank *b)
{
	bank_release(b);
	free(b);
}

static void
free_exam(struct exam *e)
{
	exam_release(e);
	free(e);
}

static void
unlink_questions(struct library *l)
{
	free(l->questions);
	l->questions = NULL;
	l->n_questions = 0;
	map_release(&l->by_name);
	arena_release(&l->names);
}

void
library_release(struct library *l)
{
	unlink_questions(l);
	for (size_t i = 0; i < l->n_banks; i++)
		free_bank(l->banks[i]);
	free(l->banks);
	for (size_t i = 0; i < l->n_exams; i++)
		free_exam(l->exams[i]);
	free(l->exams);
	library_init(l);
}

/* The bank of that name and language that is there already, or NULL. */
static const struct bank *
twin(const struct library *l, const struct bank *b)
{
	for (size_t i = 0; i < l->n_banks; i++)
		if (strcmp(l->banks[i]->name, b->name) == 0 &&
		    strcasecmp(l->banks[i]->language, b->language) == 0)
			return l->banks[i];
	return NULL;
}

void
library_take_bank(struct library *l, struct bank *b, size_t errors, struct diags *d)
{
	struct place at = {.file = b->file};
	const struct bank *first = twin(l, b);

	if (first) {
		if (!l->yields)
			diag_warn(
			    d, at, rules[RULE_SAME_BANK].name,
			    "the bank '%s' is in %s already, and that one counts; give this one a "
			    "name of its own",
			    b->name, first->file);
		free_bank(b);
		return;
	}
	if (b->left_out)
		diag_warn(d, at, rules[RULE_LEFT_OUT].name,
			  "%zu question%s left out; 'nmtquiz lint %s' shows why", b->left_out,
			  b->left_out == 1 ? "" : "s", b->file);
	else if (errors)
		diag_warn(d, at, rules[RULE_LEFT_OUT].name,
			  "something in this bank is wrong or missing; 'nmtquiz lint %s' shows "
			  "what",
			  b->file);
	l->banks = alloc_room(l->banks, l->n_banks, &l->cap_banks, sizeof(*l->banks));
	l->banks[l->n_banks++] = b;
}

static void
add_file(struct library *l, const char *path, struct diags *d)
{
	struct file file;
	struct diags details;

	if (!file_open(&file, path, d))
		return;
	struct bank *b = alloc_items(1, sizeof(*b));
	bank_init(b);
	diags_init(&details);
	if (bank_read(b, path, source_file(&file), &details)) {
		library_take_bank(l, b, details.n_errors, d);
	} else {
		diag_warn(d, (struct place){.file = path}, rules[RULE_NO_BANK].name,
			  "this file is left out, as it is no bank; 'nmtquiz lint %s' shows why",
			  path);
		free_bank(b);
	}
	diags_release(&details);
	file_close(&file);
}

/* Calls add for each *.yaml of a folder. */
static void
add_files(struct library *l, const char *folder, struct diags *d,
	  void (*add)(struct library *, const char *, struct diags *))
{
	char **names;
	size_t n;

	folder_list(folder, ".yaml", &names, &n, d);
	for (size_t i = 0; i < n; i++) {
		char *path = path_join(folder, names[i]);
		add(l, path, d);
		free(path);
		free(names[i]);
	}
	free(names);
}

void
library_add_folder(struct library *l, const char *folder, struct diags *d)
{
	add_files(l, folder, d, add_file);
}

void
library_take_exam(struct library *l, struct exam *e, struct diags *d)
{
	const struct exam *first = library_exam(l, span_of(e->name));

	if (first) {
		if (!l->yields)
			diag_warn(
			    d, (struct place){.file = e->file}, rules[RULE_SAME_EXAM].name,
			    "the exam '%s' is in %s already, and that one counts; give this one a "
			    "name of its own",
			    e->name, first->file);
		free_exam(e);
		return;
	}
	l->exams = alloc_room(l->exams, l->n_exams, &l->cap_exams, sizeof(*l->exams));
	l->exams[l->n_exams++] = e;
}

static void
add_exam_file(struct library *l, const char *path, struct diags *d)
{
	struct file file;
	struct diags details;

	if (!file_open(&file, path, d))
		return;
	struct exam *e = alloc_items(1, sizeof(*e));
	exam_init(e);
	diags_init(&details);
	if (exam_read(e, path, source_file(&file), &details)) {
		library_take_exam(l, e, d);
	} else {
		diag_warn(d, (struct place){.file = path}, rules[RULE_LEFT_OUT].name,
			  "this exam is left out, as something in it is wrong or missing; 'nmtquiz "
			  "lint %s' shows what",
			  path);
		free_exam(e);
	}
	diags_release(&details);
	file_close(&file);
}

void
library_add_exams(struct library *l, const char *folder, struct diags *d)
{
	char *exams = path_join(folder, "exams");

	add_files(l, exams, d, add_exam_file);
	free(exams);
}

struct bank *
library_give_bank(struct library *l, const char *file)
{
	for (size_t i = 0; i < l->n_banks; i++) {
		struct bank *b = l->banks[i];
		if (strcmp(b->file, file) != 0)
			continue;
		memmove(l->banks + i, l->banks + i + 1, (l->n_banks - i - 1) * sizeof(*l->banks));
		l->n_banks--;
		return b;
	}
	return NULL;
}

struct exam *
library_give_exam(struct library *l, const char *file)
{
	for (size_t i = 0; i < l->n_exams; i++) {
		struct exam *e = l->exams[i];
		if (strcmp(e->file, file) != 0)
			continue;
		memmove(l->exams + i, l->exams + i + 1, (l->n_exams - i - 1) * sizeof(*l->exams));
		l->n_exams--;
		return e;
	}
	return NULL;
}

const struct exam *
library_exam(const struct library *l, struct span name)
{
	for (size_t i = 0; i < l->n_exams; i++)
		if (span_is(name, l->exams[i]->name))
			return l->exams[i];
	return NULL;
}

/* How well a bank's language is what was asked for: 3 the same, 2 the language without its
 * country, 1 another country's, 0 another language. */
static int
fitness(const char *have, const char *want)
{
	size_t n = strcspn(want, "-");

	if (strcasecmp(have, want) == 0)
		return 3;
	if (strncasecmp(have, want, n) != 0 || (have[n] != '\0' && have[n] != '-'))
		return 0;
	return have[n] ? 1 : 2;
}

/* The bank that has the questions: the first that is no translation, or the first of all. */
static struct bank *
original_of(const struct library *l, const char *name)
{
	struct bank *first = NULL;

	for (size_t i = 0; i < l->n_banks; i++) {
		struct bank *b = l->banks[i];
		if (strcmp(b->name, name) != 0)
			continue;
		if (!b->translates)
			return b;
		first = first ? first : b;
	}
	return first;
}

size_t
library_count(const struct library *l)
{
	size_t n = 0;

	for (size_t i = 0; i < l->n_banks; i++)
		n += original_of(l, l->banks[i]->name) == l->banks[i];
	return n;
}

/* The bank of that name that is nearest to the language; the original where none is nearer. */
static const struct bank *
bank_in(const struct library *l, const struct bank *original, const char *language)
{
	const struct bank *best = original;

	for (size_t i = 0; i < l->n_banks; i++) {
		const struct bank *b = l->banks[i];
		if (strcmp(b->name, original->name) == 0 &&
		    fitness(b->language, language) > fitness(best->language, language))
			best = b;
	}
	return best;
}

/* Whether an answer to the one is an answer to the other, place by place. */
static bool
is_alike(const struct question *a, const struct question *b)
{
	return a->type == b->type && a->n_choices == b->n_choices && a->n_lefts == b->n_lefts &&
	       a->n_gaps == b->n_gaps;
}

/* Reasons that the translation lacks, in the original's language. */
static struct choice *
lent_reasons(struct library *l, const struct question *other, const struct question *original)
{
	struct choice *choices = arena_items(&l->names, other->n_choices, sizeof(*choices));

	for (size_t i = 0; i < other->n_choices; i++) {
		choices[i] = other->choices[i];
		if (!choices[i].why)
			choices[i].why = original->choices[i].why;
	}
	return choices;
}

/* What teaches and is no part of the answer: the original's where the translation has none. */
static void
lend(struct library *l, struct question *q, const struct question *original)
{
	if (q->n_choices)
		q->choices = lent_reasons(l, q, original);
	if (!q->explain)
		q->explain = original->explain;
	if (!q->hint)
		q->hint = original->hint;
	if (!q->vignette)
		q->vignette = original->vignette;
	if (!q->image) {
		q->image = original->image;
		q->alt = original->alt;
	}
	if (!q->n_citations) {
		q->citations = original->citations;
		q->n_citations = original->n_citations;
	}
}

/* A question in another language as the same item: one history, one schedule. A copy, as its bank
 * may outlive the original's. */
static struct question *
stand_in(struct library *l, const struct question *other, const struct question *original)
{
	struct question *q = arena_items(&l->names, 1, sizeof(*q));

	*q = *other;
	q->revision = original->revision;
	q->topic = original->topic;
	q->tags = original->tags;
	q->excludes = original->excludes;
	q->was = original->was;
	q->place = original->place;
	q->difficulty = original->difficulty;
	q->level = original->level;
	q->status = original->status;
	q->critical = original->critical;
	q->shuffle = original->shuffle;
	lend(l, q, original);
	return q;
}

/* Enters the questions of the original, in the words of the translation where it has them. */
static void
link_bank(struct library *l, const struct bank *original, const struct bank *translation,
	  const char *language)
{
	bool foreign = language && fitness(original->language, language) == 0;
	struct map ids;
	bool added;

	map_init(&ids);
	if (translation != original)
		for (size_t i = 0; i < translation->n_questions; i++)
			map_put(&ids, span_of(translation->questions[i]->id), (uint32_t)i, &added);
	for (size_t i = 0; i < original->n_questions; i++) {
		struct question *q = original->questions[i];
		const uint32_t *at = map_get(&ids, span_of(q->id));
		const struct question *other = at ? translation->questions[*at] : NULL;
		q->untranslated = foreign;
		if (other && is_alike(q, other))
			q = stand_in(l, other, q);
		l->questions[l->n_questions] = q;
		map_put(&l->by_name, span_of(q->name), (uint32_t)l->n_questions++, &added);
	}
	map_release(&ids);
}

/* The names that questions had before, once all that they have now are there: those come first. */
static void
link_former(struct library *l)
{
	struct str name = STR_INIT;
	bool added;

	for (size_t i = 0; i < l->n_questions; i++) {
		const struct question *q = l->questions[i];
		for (size_t k = 0; k < q->was.n; k++) {
			str_clear(&name);
			question_former(&name, q, k);
			const char *kept = arena_text(&l->names, span_str(&name));
			map_put(&l->by_name, span_of(kept), (uint32_t)i, &added);
		}
	}
	str_release(&name);
}

void
library_link(struct library *l, const char *language)
{
	size_t n = 0;

	unlink_questions(l);
	for (size_t i = 0; i < l->n_banks; i++)
		n += l->banks[i]->n_questions;
	l->questions = alloc_items(n, sizeof(*l->questions));
	for (size_t i = 0; i < l->n_banks; i++) {
		const struct bank *b = l->banks[i];
		if (original_of(l, b->name) == b)
			link_bank(l, b, language ? bank_in(l, b, language) : b, language);
	}
	link_former(l);
}

struct question *
library_find(const struct library *l, struct span name)
{
	const uint32_t *at = map_get(&l->by_name, name);

	return at ? l->questions[*at] : NULL;
}
