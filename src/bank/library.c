/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/library.h"

#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/read.h"
#include "base/alloc.h"
#include "base/diag.h"
#include "base/file.h"

void
library_init(struct library *l)
{
	*l = (struct library){0};
}

void
library_release(struct library *l)
{
	for (size_t i = 0; i < l->n_banks; i++) {
		bank_release(l->banks[i]);
		free(l->banks[i]);
	}
	free(l->banks);
	free(l->questions);
	map_release(&l->by_name);
	library_init(l);
}

/* The bank of that name and language that is there already, or NULL. */
static const struct bank *
twin(const struct library *l, const struct bank *b)
{
	for (size_t i = 0; i < l->n_banks; i++)
		if (strcmp(l->banks[i]->name, b->name) == 0 &&
		    strcmp(l->banks[i]->language, b->language) == 0)
			return l->banks[i];
	return NULL;
}

static void
add_bank(struct library *l, struct bank *b, struct diags *d)
{
	struct place at = {.file = b->file};
	const struct bank *first = twin(l, b);

	if (first) {
		diag_warn(d, at, "twin", "the bank '%s' is in %s already, which is the one that counts", b->name,
			  first->file);
		bank_release(b);
		free(b);
		return;
	}
	if (b->left_out)
		diag_warn(d, at, "left-out", "%zu question%s left out; 'nmtquiz lint %s' shows why", b->left_out,
			  b->left_out == 1 ? "" : "s", b->file);
	size_t cap = l->n_banks < 8 ? (l->n_banks ? 8 : 0) : 0;
	(void)cap;
	l->banks = alloc_resize(l->banks, l->n_banks + 1, sizeof(struct bank *));
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
		add_bank(l, b, d);
	} else {
		diag_warn(d, (struct place){.file = path}, "no-bank",
			  "this file is no bank and is left out; 'nmtquiz lint %s' shows why", path);
		bank_release(b);
		free(b);
	}
	diags_release(&details);
	file_close(&file);
}

void
library_add_folder(struct library *l, const char *folder, struct diags *d)
{
	char **names;
	size_t n;

	folder_list(folder, ".yaml", &names, &n, d);
	for (size_t i = 0; i < n; i++) {
		char *path = path_join(folder, names[i]);
		add_file(l, path, d);
		free(path);
		free(names[i]);
	}
	free(names);
}

static void
put_name(struct library *l, const char *name, size_t at)
{
	bool added;

	map_put(&l->by_name, span_of(name), (uint32_t)at, &added);
}

void
library_link(struct library *l, const char *language)
{
	size_t n = 0;

	(void)language;
	for (size_t i = 0; i < l->n_banks; i++)
		n += l->banks[i]->n_questions;
	free(l->questions);
	map_release(&l->by_name);
	l->questions = alloc_items(n, sizeof(struct question *));
	l->n_questions = 0;
	for (size_t i = 0; i < l->n_banks; i++) {
		const struct bank *b = l->banks[i];
		for (size_t k = 0; k < b->n_questions; k++) {
			put_name(l, b->questions[k]->name, l->n_questions);
			l->questions[l->n_questions++] = b->questions[k];
		}
	}
}

struct question *
library_find(const struct library *l, struct span name)
{
	const uint32_t *at = map_get(&l->by_name, name);

	return at ? l->questions[*at] : NULL;
}
