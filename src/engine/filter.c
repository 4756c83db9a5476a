/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/filter.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "engine/grade.h"
#include "engine/past.h"
#include "engine/schedule.h"
#include "profile/history.h"
#include "text/unicode.h"

/* An author's guess in words is -1, 0 or 1; the borders lie halfway. */
static const double easy_logits = -0.5, hard_logits = 0.5;

const char *const difficulty_names[DIFFICULTIES] = {"easy", "medium", "hard"};

/* What stands before the colon; a word alone has none, and a topic has no name. */
static const struct {
	const char *name;
	bool alone;
	const char *const *values; /* NULL: those that questions have */
	size_t n_values;
} kinds[FILTER_KINDS] = {
    [FILTER_BANK] = {"bank", false, NULL, 0},
    [FILTER_LEVEL] = {"level", false, level_names, LEVELS},
    [FILTER_TAG] = {"tag", false, NULL, 0},
    [FILTER_TYPE] = {"type", false, question_type_names, QUESTION_TYPES},
    [FILTER_DIFFICULTY] = {"difficulty", false, difficulty_names, DIFFICULTIES},
    [FILTER_NEW] = {"new", true, NULL, 0},
    [FILTER_MISSED] = {"missed", true, NULL, 0},
    [FILTER_FLAGGED] = {"flagged", true, NULL, 0},
    [FILTER_DUE] = {"due", true, NULL, 0},
    [FILTER_CRITICAL] = {"critical", true, NULL, 0},
};

void
filter_init(struct filter *f)
{
	*f = (struct filter){0};
}

void
filter_release(struct filter *f)
{
	free(f->words);
	filter_init(f);
}

bool
topic_within(const char *topic, struct span prefix)
{
	size_t n = strlen(topic);

	if (n < prefix.n || memcmp(topic, prefix.s, prefix.n) != 0)
		return false;
	return n == prefix.n || topic[prefix.n] == '/';
}

static bool
has_tag(const struct question *q, struct span tag)
{
	for (size_t i = 0; i < q->tags.n; i++)
		if (span_is(tag, q->tags.items[i]))
			return true;
	return false;
}

enum difficulty
question_difficulty(const struct question *q)
{
	if (q->difficulty < easy_logits)
		return DIFFICULTY_EASY;
	return q->difficulty > hard_logits ? DIFFICULTY_HARD : DIFFICULTY_MEDIUM;
}

static bool
missed(const struct past_question *past, const struct history *h)
{
	return past && past->last != NO_EVENT && !is_full(h->events[past->last].score) &&
	       !past_secret(h, past);
}

static bool
due(const struct filter *f, const struct question *q)
{
	assert(f->schedule && f->library);
	const struct standing *s = standing_of(f->schedule, f->library, q);

	return s && s->reviews && s->due <= f->schedule->today;
}

static bool
holds(const struct filter *f, const struct filter_word *w, const struct question *q,
      const struct past_question *past, const struct history *h)
{
	switch (w->kind) {
	case FILTER_TOPIC:
		return topic_within(q->topic, w->value);
	case FILTER_BANK:
		return span_is(w->value, q->bank->name);
	case FILTER_LEVEL:
		return (int)q->level == w->number;
	case FILTER_TAG:
		return has_tag(q, w->value);
	case FILTER_TYPE:
		return (int)q->type == w->number;
	case FILTER_DIFFICULTY:
		return (int)question_difficulty(q) == w->number;
	case FILTER_NEW:
		return !past || past->n_answers == 0;
	case FILTER_MISSED:
		return missed(past, h);
	case FILTER_FLAGGED:
		return past && past->flagged;
	case FILTER_DUE:
		return due(f, q);
	case FILTER_CRITICAL:
	case FILTER_KINDS:
		break;
	}
	return q->critical;
}

bool
filter_matches(const struct filter *f, const struct question *q, const struct past_question *past,
	       const struct history *h)
{
	for (size_t i = 0; i < f->n; i++)
		if (holds(f, &f->words[i], q, past, h) == f->words[i].negated)
			return false;
	return true;
}

/* The words that might have been meant, each once. */
struct names {
	struct arena arena;
	struct map seen;
	const char **items;
	size_t n, cap;
};

static void
names_release(struct names *known)
{
	arena_release(&known->arena);
	map_release(&known->seen);
	free(known->items);
}

static void
add_name(struct names *known, struct span name)
{
	bool added;

	if (map_get(&known->seen, name))
		return;
	char *copy = arena_text(&known->arena, name);
	map_put(&known->seen, (struct span){copy, name.n}, 0, &added);
	known->items = alloc_room(known->items, known->n, &known->cap, sizeof(*known->items));
	known->items[known->n++] = copy;
}

/* A topic and those that it lies in. */
static void
add_topics(struct names *known, const char *topic)
{
	size_t n = strlen(topic);

	for (size_t i = 1; i <= n; i++)
		if (i == n || topic[i] == '/')
			add_name(known, (struct span){topic, i});
}

static void
add_known(struct names *known, enum filter_kind kind, const struct question *q)
{
	if (kind == FILTER_TOPIC)
		add_topics(known, q->topic);
	if (kind == FILTER_BANK)
		add_name(known, span_of(q->bank->name));
	for (size_t i = 0; i < q->tags.n && kind == FILTER_TAG; i++)
		add_name(known, span_of(q->tags.items[i]));
}

/* What a value of that kind may be; for a topic, also the words that stand alone. */
static void
names_of(struct names *known, enum filter_kind kind, const struct library *l)
{
	const char *const *values = kinds[kind].values;

	for (size_t i = 0; values && i < kinds[kind].n_values; i++)
		if (values[i])
			add_name(known, span_of(values[i]));
	for (size_t i = 0; i < FILTER_KINDS && kind == FILTER_TOPIC; i++)
		if (kinds[i].alone)
			add_name(known, span_of(kinds[i].name));
	for (size_t i = 0; i < l->n_questions; i++)
		add_known(known, kind, l->questions[i]);
}

static bool
library_has(const struct library *l, enum filter_kind kind, struct span value)
{
	struct filter_word w = {.kind = kind, .value = value};

	for (size_t i = 0; i < l->n_questions; i++)
		if (holds(NULL, &w, l->questions[i], NULL, NULL))
			return true;
	return false;
}

static void
add_quoted(struct str *out, const char *before, struct span text)
{
	str_text(out, before);
	str_text(out, " '");
	str_span(out, text);
	str_byte(out, '\'');
}

static bool
suggest(struct str *refusal, enum filter_kind kind, struct span near)
{
	str_text(refusal, "; did you mean '");
	if (kinds[kind].name)
		str_printf(refusal, "%s:", kinds[kind].name);
	str_span(refusal, near);
	str_text(refusal, "'?");
	return false;
}

static bool
refuse_unknown(struct str *refusal, struct span word)
{
	add_quoted(refusal, "unknown filter", word);
	str_text(refusal, ": type a topic, bank:NAME, level:apply, tag:NAME, type:match, "
			  "difficulty:hard, new, missed, flagged, due or critical");
	return false;
}

static bool
refuse_topic(struct str *refusal, struct span word, const struct library *l)
{
	struct names known = {0};

	names_of(&known, FILTER_TOPIC, l);
	const char *near = text_nearest(word, known.items, known.n);
	bool is_bank = library_has(l, FILTER_BANK, word);
	if (is_bank || near)
		add_quoted(refusal, "no topic", word);
	if (is_bank)
		suggest(refusal, FILTER_BANK, word);
	else if (near)
		suggest(refusal, FILTER_TOPIC, span_of(near));
	else
		refuse_unknown(refusal, word);
	names_release(&known);
	return false;
}

static bool
refuse_value(struct str *refusal, const struct filter_word *w, const struct library *l)
{
	struct names known = {0};

	names_of(&known, w->kind, l);
	const char *near = text_nearest(w->value, known.items, known.n);
	str_text(refusal, "no ");
	add_quoted(refusal, kinds[w->kind].name, w->value);
	if (near)
		suggest(refusal, w->kind, span_of(near));
	for (size_t i = 0; i < known.n && !near && kinds[w->kind].values; i++) {
		str_text(refusal, i == 0 ? ": type " : i + 1 < known.n ? ", " : " or ");
		str_printf(refusal, "%s:%s", kinds[w->kind].name, known.items[i]);
	}
	names_release(&known);
	return false;
}

/* level=apply or levl:apply: the name that was meant, or FILTER_KINDS. */
static enum filter_kind
nearest_kind(struct span name)
{
	const char *names[FILTER_KINDS] = {NULL};

	for (size_t i = 0; i < FILTER_KINDS; i++)
		names[i] = kinds[i].alone ? NULL : kinds[i].name;
	const char *near = text_nearest(name, names, FILTER_KINDS);
	for (size_t i = 0; i < FILTER_KINDS; i++)
		if (near && near == names[i])
			return (enum filter_kind)i;
	return FILTER_KINDS;
}

static bool
refuse_key(struct str *refusal, struct span word)
{
	struct span value = word, name = span_cut(&value, ':');
	enum filter_kind near = nearest_kind(name);

	if (near == FILTER_KINDS)
		return refuse_unknown(refusal, word);
	add_quoted(refusal, "unknown filter", word);
	return suggest(refusal, near, value);
}

static bool
find_kind(struct filter_word *w, struct span word)
{
	struct span value = word, name = span_cut(&value, ':');
	bool alone = name.n == word.n;

	for (size_t i = 0; i < FILTER_KINDS; i++) {
		if (kinds[i].name && kinds[i].alone == alone && span_is(name, kinds[i].name)) {
			w->kind = (enum filter_kind)i;
			w->value = value;
			return true;
		}
	}
	w->kind = FILTER_TOPIC;
	w->value = word;
	while (w->value.n && w->value.s[w->value.n - 1] == '/')
		w->value.n--;
	return alone;
}

static bool
find_number(struct filter_word *w)
{
	for (size_t i = 0; i < kinds[w->kind].n_values; i++) {
		const char *value = kinds[w->kind].values[i];
		if (value && span_is(w->value, value)) {
			w->number = (int)i;
			return true;
		}
	}
	return false;
}

bool
filter_parse(struct filter *f, struct span word, const struct library *l, struct str *refusal)
{
	struct filter_word w = {.negated = span_starts(word, "-")};
	struct span rest = {word.s + w.negated, word.n - w.negated};

	str_clear(refusal);
	if (!find_kind(&w, rest))
		return refuse_key(refusal, rest);
	if (w.value.n == 0 && !kinds[w.kind].alone)
		return refuse_unknown(refusal, rest);
	if (kinds[w.kind].values && !find_number(&w))
		return refuse_value(refusal, &w, l);
	bool open = !kinds[w.kind].values && !kinds[w.kind].alone;
	if (open && !library_has(l, w.kind, w.value))
		return w.kind == FILTER_TOPIC ? refuse_topic(refusal, rest, l)
					      : refuse_value(refusal, &w, l);
	f->words = alloc_room(f->words, f->n, &f->cap, sizeof(*f->words));
	f->words[f->n++] = w;
	return true;
}

bool
filter_parse_exam(struct filter *f, struct span word, const struct library *l, struct str *refusal)
{
	if (!filter_parse(f, word, l, refusal))
		return false;
	if (f->words[f->n - 1].kind != FILTER_DUE)
		return true;
	f->n--;
	str_text(refusal, "'due' is for practice and review; an exam does not look at what is due");
	return false;
}

bool
filter_asks_due(const struct filter *f)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->words[i].kind == FILTER_DUE)
			return true;
	return false;
}
