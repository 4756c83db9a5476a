/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/question.h"

#include <string.h>

#include "bank/revision.h"
#include "bank/spots.h"
#include "bank/value.h"
#include "base/alloc.h"

/* The map's id, in its tree. */
static bool
read_id(struct reader *r, const struct fields *fields, size_t at, const char *what, struct span *id)
{
	const struct node *node = fields->of[KEY_ID];

	if (!node) {
		report(&r->report, at, RULE_MISSING,
		       "this %s has no `id`; add a line such as id: first-aid", what);
		return false;
	}
	return value_span(&r->values, KEY_ID, node, id) && value_id(&r->values, *id, node->at);
}

/* Enters an id with its place in the file. False where it was there already. */
static bool
enter(struct reader *r, struct map *ids, const char *id, const struct node *node)
{
	bool added;
	uint32_t *first = map_put(ids, span_of(id), node->at, &added);

	if (!added)
		report(&r->report, node->at, RULE_TWICE,
		       "the id `%s` is taken already, in line %zu; give this one a name of its "
		       "own",
		       id, report_place(&r->report, *first).line);
	return added;
}

static bool
wants_keys(struct reader *r, const struct node *node, const char *what)
{
	if (node->kind == NODE_MAP)
		return true;
	if (!node->broken)
		report(&r->report, node->at, RULE_SHAPE,
		       "a %s is written as keys, beginning with - id: NAME", what);
	return false;
}

void
case_read(struct reader *r)
{
	const struct node *whole = r->tree.nodes;
	struct vignette v = {0};
	struct fields fields;
	struct span id;
	bool added;

	if (!wants_keys(r, whole, "case"))
		return;
	value_fields(&r->values, whole, IN_CASE, &fields);
	if (read_id(r, &fields, whole->at, "case", &id))
		v.id = arena_text(&r->bank->arena, id);
	if (fields.of[KEY_TEXT])
		v.text = value_text(&r->values, KEY_TEXT, fields.of[KEY_TEXT]);
	image_read(r, &fields, &v.image, &v.alt);
	if (!fields.of[KEY_TEXT] && !fields.of[KEY_IMAGE])
		report(&r->report, whole->at, RULE_MISSING,
		       "this case has neither `text` nor `image`; add what it tells");
	if (!v.id)
		return;
	bool bad =
	    r->report.errors != r->item_errors || check_is_bad(&r->check, whole->at, whole->end);
	uint32_t *place =
	    map_put(&r->cases, span_of(v.id), bad ? NOBODY : (uint32_t)r->n_cases, &added);
	if (!added) {
		report(&r->report, fields.of[KEY_ID]->at, RULE_TWICE,
		       "there is another case `%s` above; give this one a name of its own", v.id);
		*place = NOBODY;
	}
	if (bad || !added)
		return;
	r->found_cases = alloc_room(r->found_cases, r->n_cases, &r->cap_cases, sizeof(v));
	r->found_cases[r->n_cases++] = v;
}

/* Reads the keys. The choices stay as they are: there are none yet, and clearing takes time. */
static void
draft_init(struct draft *d, struct reader *r, const struct node *whole, unsigned where)
{
	value_fields(&r->values, whole, where, &d->fields);
	d->r = r;
	d->whole = whole;
	d->within = NULL;
	d->n_choices = 0;
	d->drop = d->defaults = false;
}

void
defaults_read(struct reader *r)
{
	const struct node *whole = r->defaults_tree.nodes;
	struct draft d;

	r->defaults = (struct question){.shuffle = true, .topic = r->bank->name};
	if (!whole || whole->broken)
		return;
	if (whole->kind != NODE_MAP) {
		report(&r->report, whole->at, RULE_SHAPE,
		       "`defaults` holds keys of questions, one a line, indented below it");
		return;
	}
	draft_init(&d, r, whole, IN_DEFAULTS);
	d.q = r->defaults;
	d.defaults = true;
	fields_read(&d);
	if (r->bank->placed)
		spots_defaults(r, whole);
	r->defaults = d.q;
	r->default_within = d.within;
}

/* The question's own id and its name, BANK/ID. */
static void
name_question(struct draft *d)
{
	struct reader *r = d->r;
	struct span id;

	if (!read_id(r, &d->fields, d->whole->at, "question", &id))
		return;
	str_clear(&r->scratch);
	str_text(&r->scratch, r->bank->name);
	str_byte(&r->scratch, '/');
	str_span(&r->scratch, id);
	d->q.name = arena_text(&r->bank->arena, span_str(&r->scratch));
	d->q.id = d->q.name + strlen(r->bank->name) + 1;
	enter(r, &r->ids, d->q.id, d->fields.of[KEY_ID]);
}

static void
keep_question(struct draft *d)
{
	struct bank *b = d->r->bank;
	struct question *q = arena_items(&b->arena, 1, sizeof(*q));

	if (b->placed)
		spots_question(d);
	*q = d->q;
	q->bank = b;
	q->revision = revision_of(q, d->within);
	b->questions =
	    alloc_room(b->questions, b->n_questions, &d->r->cap_questions, sizeof(*b->questions));
	b->questions[b->n_questions++] = q;
}

/* Whether the file has room for one more. */
static bool
is_wanted(struct reader *r)
{
	size_t n = r->bank->n_questions + r->bank->left_out;

	if (n == BANK_MAX_QUESTIONS)
		report(&r->report, r->tree.nodes->at, RULE_LIMIT,
		       "a file holds at most %d questions; part the bank into several",
		       BANK_MAX_QUESTIONS);
	return n < BANK_MAX_QUESTIONS;
}

void
question_read(struct reader *r)
{
	const struct node *whole = r->tree.nodes;
	struct draft d;
	size_t pending = r->n_pending;

	if (is_wanted(r) && wants_keys(r, whole, "question")) {
		draft_init(&d, r, whole, IN_QUESTION);
		d.q = r->defaults;
		d.within = r->default_within;
		d.q.line = (uint32_t)r->item_line + 1;
		d.q.column = whole->at - r->report.lines[r->item_line] + 1;
		name_question(&d);
		fields_read(&d);
		answer_read(&d);
		if (r->report.errors == r->item_errors && !d.drop &&
		    !check_is_bad(&r->check, whole->at, whole->end)) {
			keep_question(&d);
			return;
		}
	}
	r->bank->left_out++;
	for (size_t i = pending; i < r->n_pending; i++)
		r->pending[i].question = NOBODY;
}
