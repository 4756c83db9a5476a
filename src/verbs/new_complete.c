/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What Tab offers to who writes a question. */
#include <string.h>

#include "base/map.h"
#include "text/unicode.h"
#include "verbs/app.h"
#include "verbs/authoring.h"

/* Words of one list, each once. */
struct choice_of_words {
	struct offers *o;
	const char *word;
	struct map seen;
};

/* readline shows words as they are: what a terminal may not see is not offered. */
static void
offer(struct choice_of_words *c, const char *candidate)
{
	struct str visible = STR_INIT;
	bool added;

	text_visible(&visible, span_of(candidate));
	bool harmless = span_is(span_str(&visible), candidate) && !strpbrk(candidate, "\n\t");
	str_release(&visible);
	if (!harmless || strncmp(candidate, c->word, strlen(c->word)) != 0)
		return;
	map_put(&c->seen, span_of(candidate), 0, &added);
	if (added)
		offers_add(c->o, candidate);
}

static void
begin(struct choice_of_words *c, const char *word, struct offers *o)
{
	c->o = o;
	c->word = word;
	map_init(&c->seen);
}

void
offer_banks(struct authoring *a, const char *word, bool first, struct offers *o)
{
	struct choice_of_words c;

	begin(&c, word, o);
	for (size_t i = 0; first && i < a->app->library.n_banks; i++)
		offer(&c, a->app->library.banks[i]->name);
	map_release(&c.seen);
}

/* The bank's own, then those of the other banks. */
void
offer_topics_of(struct authoring *a, const char *word, bool first, struct offers *o)
{
	const struct library *l = &a->app->library;
	struct choice_of_words c;

	begin(&c, word, o);
	for (size_t i = 0; first && i < a->bank.n_questions; i++)
		offer(&c, a->bank.questions[i]->topic);
	for (size_t i = 0; first && i < l->n_questions; i++)
		offer(&c, l->questions[i]->topic);
	map_release(&c.seen);
}

static void
offer_words(const char *const *words, size_t n, const char *word, bool first, struct offers *o)
{
	struct choice_of_words c;

	begin(&c, word, o);
	for (size_t i = 0; first && i < n; i++)
		if (words[i])
			offer(&c, words[i]);
	map_release(&c.seen);
}

void
offer_levels(struct authoring *a, const char *word, bool first, struct offers *o)
{
	(void)a;
	offer_words(level_names, LEVELS, word, first, o);
}

void
offer_difficulties(struct authoring *a, const char *word, bool first, struct offers *o)
{
	(void)a;
	offer_words((const char *const[]){"easy", "medium", "hard"}, 3, word, first, o);
}

void
offer_truth(struct authoring *a, const char *word, bool first, struct offers *o)
{
	(void)a;
	offer_words((const char *const[]){"true", "false"}, 2, word, first, o);
}

void
offer_yes(struct authoring *a, const char *word, bool first, struct offers *o)
{
	(void)a;
	offer_words((const char *const[]){"yes", "no"}, 2, word, first, o);
}

void
offer_sources(struct authoring *a, const char *word, bool first, struct offers *o)
{
	struct choice_of_words c;

	begin(&c, word, o);
	for (size_t i = 0; first && i < a->bank.n_works; i++)
		offer(&c, a->bank.works[i].key);
	for (size_t i = 0; first && i < a->n_works; i++)
		offer(&c, a->works[i].key);
	map_release(&c.seen);
}

void
offer_tags(struct authoring *a, const char *word, bool first, struct offers *o)
{
	const struct library *l = &a->app->library;
	struct choice_of_words c;

	(void)first;
	begin(&c, word, o);
	for (size_t i = 0; i < a->bank.n_questions; i++)
		for (size_t k = 0; k < a->bank.questions[i]->tags.n; k++)
			offer(&c, a->bank.questions[i]->tags.items[k]);
	for (size_t i = 0; i < l->n_questions; i++)
		for (size_t k = 0; k < l->questions[i]->tags.n; k++)
			offer(&c, l->questions[i]->tags.items[k]);
	map_release(&c.seen);
}

/* A command behind a slash, a field behind /go, else what the prompt is about. */
void
authoring_complete(void *state, const char *line, size_t at, const char *word, struct offers *o)
{
	static const char *const commands[] = {"/back", "/fields", "/go", "/help", "/quit"};
	struct authoring *a = state;
	struct span before = {line, at};
	struct span first = span_word(&before);

	if (first.n == 0 && word[0] == '/')
		offer_words(commands, sizeof(commands) / sizeof(*commands), word, true, o);
	else if (span_is(first, "/go"))
		offer_fields(a, word, true, o);
	else if (a->offer)
		a->offer(a, word, first.n == 0, o);
}
