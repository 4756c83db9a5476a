/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys that mean the same in questions of every type. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bank/question.h"
#include "bank/value.h"
#include "base/alloc.h"

static const char *
text(struct draft *d, enum key key)
{
	const struct node *node = d->fields.of[key];
	return node ? value_text(&d->r->values, key, node) : NULL;
}

/* A text that replaces what `defaults` said. */
static void
read_text(struct draft *d, enum key key, const char **to)
{
	if (d->fields.of[key])
		*to = text(d, key);
}

static void
read_bool(struct draft *d, enum key key, bool *to)
{
	if (d->fields.of[key])
		value_bool(&d->r->values, key, d->fields.of[key], to);
}

static void
read_texts(struct draft *d, enum key key, struct texts *to)
{
	if (d->fields.of[key])
		value_texts(&d->r->values, key, d->fields.of[key], key == KEY_UNIT, to);
}

static void
read_level(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_LEVEL];

	if (node)
		d->q.level =
		    (enum level)value_word(&d->r->values, KEY_LEVEL, node, level_names, LEVELS);
}

static void
read_status(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_STATUS];

	if (node)
		d->q.status = (enum status)value_word(&d->r->values, KEY_STATUS, node, status_names,
						      STATUSES);
}

/* `partial` takes back what `defaults` said. */
static void
read_scoring(struct draft *d)
{
	static const char *const words[] = {"exact", "partial"};
	const struct node *node = d->fields.of[KEY_SCORING];

	if (node)
		d->q.all_or_nothing = value_word(&d->r->values, KEY_SCORING, node, words, 2) == 0;
}

static void
read_difficulty(struct draft *d)
{
	static const char *const words[] = {"easy", "medium", "hard"};
	const struct node *node = d->fields.of[KEY_DIFFICULTY];
	struct span word;

	if (!node || !value_span(&d->r->values, KEY_DIFFICULTY, node, &word))
		return;
	for (int i = 0; i < 3; i++) {
		if (!span_is(word, words[i]))
			continue;
		d->q.difficulty = i - 1;
		return;
	}
	if (!parse_number(word, &d->q.difficulty) || fabs(d->q.difficulty) > 4)
		report(&d->r->report, node->at, RULE_VALUE,
		       "`difficulty` is easy, medium, hard or a number from -4 to 4, not `%s`",
		       excerpt(word).s);
}

/* Questions in a row share one copy of their topic. */
static void
read_topic(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_TOPIC];
	struct reader *r = d->r;
	struct span topic;

	if (!node || !value_span(&r->values, KEY_TOPIC, node, &topic))
		return;
	if (!r->last_topic || !span_is(topic, r->last_topic))
		r->last_topic = arena_text(&r->bank->arena, topic);
	d->q.topic = r->last_topic;
}

static void
read_case(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_CASE];
	struct reader *r = d->r;
	struct span id;

	if (!node || !value_span(&r->values, KEY_CASE, node, &id))
		return;
	const uint32_t *place = map_get(&r->cases, id);
	d->drop = place && *place == NOBODY;
	d->q.vignette = NULL;
	if (place && !d->drop) {
		d->q.vignette = &r->bank->vignettes[*place];
		return;
	}
	if (place)
		return;
	const char **names = alloc_items(r->n_cases, sizeof(*names));
	for (size_t i = 0; i < r->n_cases; i++)
		names[i] = r->bank->vignettes[i].id;
	struct excerpt hint = value_hint(&r->values, id, names, r->n_cases);
	report(&r->report, node->at, RULE_CASE, "there is no case `%s` in `cases`%s%s",
	       excerpt(id).s, hint.s[0] ? "; " : "", hint.s);
	free(names);
}

/* Whether one citation, a word or [key, section], can be read; fills it in. */
static bool
read_work(struct draft *d, const struct node *key, const struct node *section,
	  struct citation *citation)
{
	struct reader *r = d->r;
	struct span name;

	if (!value_span(&r->values, KEY_SOURCE, key, &name))
		return false;
	const uint32_t *place = map_get(&r->works, name);
	if (place) {
		const struct work *work = &r->bank->works[*place];
		citation->key = work->key;
		citation->title = work->title;
		citation->section = section ? value_text(&r->values, KEY_SOURCE, section) : NULL;
		return true;
	}
	const char **names = alloc_items(r->n_works, sizeof(*names));
	for (size_t i = 0; i < r->n_works; i++)
		names[i] = r->bank->works[i].key;
	struct excerpt hint = value_hint(&r->values, name, names, r->n_works);
	report(&r->report, key->at, RULE_SOURCE, "there is no work `%s` in `sources`; %s",
	       excerpt(name).s, hint.s[0] ? hint.s : "add it there, with its title");
	free(names);
	return false;
}

static bool
read_citation(struct draft *d, const struct node *node, struct citation *citation)
{
	size_t n = node->kind == NODE_LIST ? tree_items(node) : 1;

	if (node->kind == NODE_TEXT || node->kind == NODE_MAP)
		return read_work(d, node, NULL, citation);
	if (n == 1 || n == 2)
		return read_work(d, node + 1, n == 2 ? node + 1 + node[1].size : NULL, citation);
	return report(&d->r->report, node->at, RULE_SOURCE,
		      "a source is a work's key and a section; write several as [[one, \"1.2\"], "
		      "[other]]");
}

/* key, [key, section], or a list of such lists. */
static void
read_citations(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_SOURCE];
	bool several = node && node->kind == NODE_LIST && node->size > 1;

	if (!node)
		return;
	if (several) {
		several = node[1].kind == NODE_LIST;
		for (size_t i = 1; i < node->size; i += node[i].size)
			several |= node[i].kind == NODE_LIST;
	}
	size_t n = several ? tree_items(node) : 1;
	d->q.citations = arena_items(&d->r->bank->arena, n, sizeof(*d->q.citations));
	d->q.n_citations = (uint32_t)n;
	const struct node *item = several ? node + 1 : node;
	for (size_t i = 0; i < n; i++, item += item->size)
		read_citation(d, item, &d->q.citations[i]);
}

/* Puts the ids of `excludes` or `was` down, to be judged at the end. */
static void
read_ids(struct draft *d, enum key key, struct texts *ids)
{
	const struct node *node = d->fields.of[key];
	struct reader *r = d->r;

	if (!node || !value_texts(&r->values, key, node, false, ids))
		return;
	const struct node *item = node + 1;
	for (size_t i = 0; i < ids->n; i++, item += item->size) {
		if (!value_id(&r->values, span_of(ids->items[i]), item->at))
			continue;
		r->pending =
		    alloc_room(r->pending, r->n_pending, &r->cap_pending, sizeof(*r->pending));
		r->pending[r->n_pending++] = (struct pending){
		    .id = ids->items[i],
		    .at = item->at,
		    .question = d->defaults ? NOBODY : (uint32_t)r->bank->n_questions,
		    .key = key,
		};
	}
}

static bool
is_revision(struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		if (!memchr("0123456789abcdef", text.s[i], 16))
			return false;
	return text.n == 8;
}

static void
read_of(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_OF];
	struct reader *r = d->r;

	if (!node)
		return;
	d->q.of = text(d, KEY_OF);
	if (d->q.of && !is_revision(span_of(d->q.of)))
		report(&r->report, node->at, RULE_TRANSLATION,
		       "`of` is the original's revision, 8 digits of 0-9 and a-f, not `%s`",
		       excerpt(span_of(d->q.of)).s);
	else if (d->q.of && !r->bank->translates)
		report(&r->report, node->at, RULE_TRANSLATION,
		       "`of` is for translations alone; write translates: en (the original's "
		       "language) at the top of the bank, or take this out");
}

/* Why a path is none that a bank may name, or NULL. */
static const char *
path_fault(struct span path)
{
	if (path.s[0] == '/')
		return "begins with a slash";
	if (memchr(path.s, '\\', path.n))
		return "holds a backslash";
	if (memchr(path.s, '\n', path.n))
		return "goes over several lines";
	for (struct span rest = path; rest.n;)
		if (span_is(span_cut(&rest, '/'), ".."))
			return "leads out of the bank's folder by ..";
	return NULL;
}

void
image_read(struct reader *r, const struct fields *fields, const char **image, const char **alt)
{
	const struct node *path = fields->of[KEY_IMAGE], *words = fields->of[KEY_ALT];

	if (path)
		*image = value_text(&r->values, KEY_IMAGE, path);
	if (words)
		*alt = value_text(&r->values, KEY_ALT, words);
	const char *fault = path && *image ? path_fault(span_of(*image)) : NULL;
	if (fault)
		report(&r->report, path->at, RULE_IMAGE,
		       "this path %s; put the picture below the bank's folder and write, say, "
		       "images/neck.png",
		       fault);
	if (path && !words)
		report(&r->report, path->at, RULE_IMAGE,
		       "a picture needs `alt`: say in a line what it shows, for those who do not "
		       "see it");
	if (words && !path && !*image)
		report(&r->report, words->at, RULE_IMAGE,
		       "`alt` describes a picture, and there is no `image`; add it, or take this "
		       "out");
}

void
fields_read(struct draft *d)
{
	struct question *q = &d->q;

	read_text(d, KEY_ASK, &q->ask);
	read_text(d, KEY_EXPLAIN, &q->explain);
	read_text(d, KEY_HINT, &q->hint);
	read_text(d, KEY_NOTE, &q->note);
	read_text(d, KEY_WITHIN, &d->within);
	read_texts(d, KEY_UNIT, &q->units);
	read_texts(d, KEY_TAGS, &q->tags);
	read_texts(d, KEY_ALLOW, &q->allow);
	read_bool(d, KEY_CRITICAL, &q->critical);
	read_bool(d, KEY_EXACT, &q->exact);
	read_bool(d, KEY_SHUFFLE, &q->shuffle);
	read_level(d);
	read_status(d);
	read_scoring(d);
	read_difficulty(d);
	read_topic(d);
	read_case(d);
	read_citations(d);
	read_ids(d, KEY_EXCLUDES, &q->excludes);
	read_ids(d, KEY_WAS, &q->was);
	read_of(d);
	image_read(d->r, &d->fields, &q->image, &q->alt);
}
