/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asking for the lists of a question: choices and their reasons, pairs, steps, works. */
#include <string.h>

#include "verbs/authoring.h"
#include "verbs/new_fields.h"

/* The title of a work that is not in the bank yet. */
static enum step
ask_work(struct authoring *a, const char *key)
{
	struct str line = STR_INIT;
	enum step step;

	authoring_say(a,
		      "There is no work %s in this bank yet. What is its title, with author and "
		      "year? Enter: it was a slip, ask again.",
		      key);
	step = authoring_line(a, "title> ", &line);
	const char *title = step == STEP_ON ? authoring_keep(a, span_str(&line)) : NULL;
	if (title && a->n_works < MOST_LIST)
		a->works[a->n_works++] = (struct work){key, title};
	else if (step == STEP_ON)
		step = STEP_BACK;
	str_release(&line);
	return step;
}

static bool
has_work(const struct authoring *a, const char *key)
{
	for (size_t i = 0; i < a->bank.n_works; i++)
		if (strcmp(a->bank.works[i].key, key) == 0)
			return true;
	for (size_t i = 0; i < a->n_works; i++)
		if (strcmp(a->works[i].key, key) == 0)
			return true;
	return false;
}

/* One citation: KEY, and the section behind it. STEP_BACK: it is to be asked again. */
static enum step
add_source(struct authoring *a, struct span line)
{
	struct span word = span_word(&line);

	while (word.n > 1 && strchr(",;:", word.s[word.n - 1]))
		word.n--;
	const char *key = authoring_keep(a, word), *section = authoring_keep(a, line);
	enum step step = has_work(a, key) ? STEP_ON : ask_work(a, key);
	if (step == STEP_ON)
		a->sources[a->q.n_sources++] = (struct authored_source){key, section};
	return step;
}

static size_t *
count_of(struct authoring *a, size_t field)
{
	switch (fields[field].list) {
	case LIST_SOURCES:
		return &a->q.n_sources;
	case LIST_WRONG:
		return &a->q.wrong.n;
	case LIST_PAIRS:
		return &a->q.lefts.n;
	default:
		return &a->q.rights.n;
	}
}

/* What is asked about an item: its reason, or its right side. */
static enum step
ask_second(struct authoring *a, size_t field, size_t i)
{
	const struct field *f = &fields[field];
	struct str prompt = STR_INIT, line = STR_INIT;
	enum step step;
	const char *text = NULL;

	if (!f->second) {
		a->whys[i] = f->list == LIST_WRONG ? NULL : a->whys[i];
		return STEP_ON;
	}
	str_printf(&prompt, "%s> ", f->second);
	for (;;) {
		step = authoring_line(a, prompt.s, &line);
		text = step == STEP_ON ? authoring_keep(a, span_str(&line)) : NULL;
		if (step != STEP_ON || text || f->list != LIST_PAIRS)
			break;
		authoring_say(a, "A pair needs its right side; /back drops the pair.");
	}
	if (step == STEP_ON && f->list == LIST_PAIRS)
		a->q.rights.items[i] = text;
	if (step == STEP_ON && f->list == LIST_WRONG)
		a->whys[i] = text && strcmp(text, "-") != 0 ? text : NULL;
	str_release(&prompt);
	str_release(&line);
	return step;
}

/* Adds an item and what belongs to it. STEP_BACK: it is to be asked again. */
static enum step
add_item(struct authoring *a, size_t field, struct span line)
{
	size_t *n = count_of(a, field);
	const struct field *f = &fields[field];

	if (f->list == LIST_SOURCES)
		return add_source(a, line);
	const char **items = f->list == LIST_WRONG   ? a->q.wrong.items
			     : f->list == LIST_PAIRS ? a->q.lefts.items
						     : a->q.rights.items;
	items[*n] = authoring_keep(a, line);
	if (!items[*n])
		return STEP_BACK;
	enum step step = ask_second(a, field, *n);
	*n += step == STEP_ON;
	if (f->list == LIST_PAIRS)
		a->q.rights.n = *n;
	return step;
}

static void
item_prompt(struct str *prompt, const struct field *f, size_t n)
{
	str_clear(prompt);
	if (f->most == 1)
		str_printf(prompt, "%s> ", f->prompt);
	else
		str_printf(prompt, "%s %zu> ", f->prompt, n + 1);
}

enum step
authoring_items(struct authoring *a, size_t field)
{
	const struct field *f = &fields[field];
	struct str prompt = STR_INIT, line = STR_INIT;
	size_t *n = count_of(a, field), kept = *n;
	enum step step = STEP_ON;

	if (kept)
		authoring_say(a, "Enter keeps what there is; anything else begins the list anew.");
	for (;;) {
		item_prompt(&prompt, f, kept ? 0 : *n);
		step = authoring_line(a, prompt.s, &line);
		struct span typed = span_trim(span_str(&line));
		if (step == STEP_BACK && !kept && *n) {
			(*n)--;
			continue;
		}
		if (step != STEP_ON || (typed.n == 0 && (kept || *n >= f->least)))
			break;
		if (typed.n == 0) {
			authoring_say(a, f->least > 1 ? "It takes two or more." : "It takes one.");
			continue;
		}
		*n = kept ? 0 : *n;
		kept = 0;
		if (span_is(typed, "-") && f->least == 0)
			break;
		step = add_item(a, field, typed);
		if (step == STEP_LEAVE || step == STEP_GO || *n == f->most)
			break;
	}
	str_release(&prompt);
	str_release(&line);
	return step;
}
