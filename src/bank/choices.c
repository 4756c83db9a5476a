/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions that are answered by picking: single, multiple, order, match. */
#include <string.h>

#include "bank/question.h"
#include "bank/revision.h"
#include "bank/value.h"
#include "text/unicode.h"

/* A choice that says more than its text. */
static void
read_choice_keys(struct draft *d, const struct node *node, struct choice *choice)
{
	static const char *const places[] = {"last"};
	struct reader *r = d->r;
	struct fields fields;

	value_fields(&r->values, node, IN_CHOICE, &fields);
	if (fields.of[KEY_TEXT])
		choice->text = value_text(&r->values, KEY_TEXT, fields.of[KEY_TEXT]);
	else
		draft_error(d, node, RULE_MISSING, "this choice has no `text`");
	if (fields.of[KEY_WHY])
		choice->why = value_text(&r->values, KEY_WHY, fields.of[KEY_WHY]);
	if (fields.of[KEY_ANCHOR])
		choice->last =
		    value_word(&r->values, KEY_ANCHOR, fields.of[KEY_ANCHOR], places, 1) == 0;
}

/* Whether a map is a choice's keys rather than a text with a colon in it. */
static bool
is_choice(const struct node *node)
{
	if (node->kind != NODE_MAP || node->size < 3 || node->broken)
		return false;
	if (node->size > 3 || node[1].kind != NODE_TEXT || node[2].kind != NODE_TEXT)
		return true;
	enum key key = key_find(&bank_kind, tree_text(node + 1));
	return key < KEYS && keys[key].where & IN_CHOICE;
}

static void
add_choice(struct draft *d, enum key key, const struct node *node, bool right)
{
	struct choice choice = {.right = right};

	if (keys[key].shape == SHAPE_CHOICES && is_choice(node))
		read_choice_keys(d, node, &choice);
	else
		choice.text = value_item(&d->r->values, key, node);
	if (d->n_choices == BANK_MAX_CHOICES)
		draft_error(
		    d, node, RULE_LIMIT,
		    "a question has at most 26 choices, one for each letter; take some out");
	if (d->n_choices < BANK_MAX_CHOICES && choice.text) {
		d->choice_at[d->n_choices] = node;
		d->normal[d->n_choices] = surely_nfc(choice.text);
		d->choices[d->n_choices++] = choice;
	}
}

/* A list of choices, of which there must be a least number. */
static void
add_choices(struct draft *d, enum key key, bool right, size_t least)
{
	const struct node *node = d->fields.of[key];

	if (!node)
		return;
	if (node->kind != NODE_LIST) {
		value_wants_list(&d->r->values, key, node);
		return;
	}
	if (tree_items(node) < least)
		report(&d->r->report, node->at, RULE_CHOICE,
		       least > 1 ? "`%s` needs two items or more" : "`%s` is an empty list",
		       keys[key].name);
	/* Beyond the 27th nothing new is learned. */
	const struct node *item = node + 1;
	for (size_t n = tree_items(node); n && d->n_choices <= BANK_MAX_CHOICES; n--) {
		bool full = d->n_choices == BANK_MAX_CHOICES;
		add_choice(d, key, item, right);
		if (full)
			return;
		item += item->size;
	}
}

/* Whether two texts are the same in NFC. normal: both are in it already. */
static bool
is_same(struct reader *r, const char *a, const char *b, bool normal)
{
	if (strcmp(a, b) == 0)
		return true;
	if (normal)
		return false;
	str_clear(&r->scratch);
	str_clear(&r->other);
	text_nfc(&r->scratch, span_of(a));
	text_nfc(&r->other, span_of(b));
	return span_same(span_str(&r->scratch), span_str(&r->other));
}

/* Keeps the choices; no two may be the same. */
static void
keep_choices(struct draft *d)
{
	struct report *report_to = &d->r->report;

	for (size_t i = 0; i < d->n_choices; i++) {
		for (size_t k = 0; k < i; k++) {
			if (!is_same(d->r, d->choices[i].text, d->choices[k].text,
				     d->normal[i] && d->normal[k]))
				continue;
			report(report_to, d->choice_at[i]->at, RULE_CHOICE,
			       d->choices[i].right == d->choices[k].right
				   ? "this is the same as in line %zu; each choice stands once"
				   : "this is the same as the right one in line %zu; it cannot be "
				     "right and wrong",
			       report_place(report_to, d->choice_at[k]->at).line);
			break;
		}
	}
	d->q.n_choices = (uint32_t)d->n_choices;
	d->q.choices = arena_items(&d->r->bank->arena, d->n_choices, sizeof(*d->q.choices));
	if (d->n_choices)
		memcpy(d->q.choices, d->choices, d->n_choices * sizeof(*d->choices));
}

static bool
are_numbers(const struct draft *d)
{
	double x;

	for (size_t i = 0; i < d->n_choices; i++)
		if (!parse_number(span_of(d->choices[i].text), &x))
			return false;
	return d->n_choices > 0;
}

/* Where among its choices a single choice's key stands. */
static void
read_place(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_PLACE];
	struct span text;
	uint64_t place;

	if (!node || !value_span(&d->r->values, KEY_PLACE, node, &text))
		return;
	if (!parse_count(text, d->n_choices, &place) || place == 0)
		report(&d->r->report, node->at, RULE_VALUE,
		       "`place` is a number from 1 to %zu, the number of choices", d->n_choices);
	else if (d->q.shuffle)
		draft_error(d, node, RULE_VALUE,
			    "`place` needs shuffle: false, or the choices will not stay in place");
	else
		d->q.place = (uint32_t)place;
}

void
build_single(struct draft *d)
{
	add_choice(d, KEY_ANSWER, d->fields.of[KEY_ANSWER], true);
	add_choices(d, KEY_WRONG, false, 1);
	keep_choices(d);
	read_place(d);
	d->q.numbers = are_numbers(d);
}

void
build_multiple(struct draft *d)
{
	add_choices(d, KEY_ANSWERS, true, 1);
	add_choices(d, KEY_WRONG, false, 1);
	keep_choices(d);
	d->q.numbers = are_numbers(d);
	if (!d->fields.of[KEY_WRONG])
		draft_error(d, d->fields.of[KEY_ANSWERS] - 1, RULE_ANSWER,
			    "`answers` needs `wrong` choices beside it; add wrong: with some");
}

void
build_order(struct draft *d)
{
	add_choices(d, KEY_ORDER, true, 2);
	keep_choices(d);
}

/* The value of a pair is empty where a comma in { } cut it. */
static bool
is_cut_pair(const struct node *map, const struct node *right)
{
	return map->flow && right->kind == NODE_TEXT && tree_text(right).n == 0;
}

static void
add_pair(struct draft *d, const struct node *map, const struct node *left, const struct node *right)
{
	const char *text = value_text(&d->r->values, KEY_MATCH, left);

	if (text && is_cut_pair(map, right)) {
		report(&d->r->report, left->at, RULE_MATCH,
		       "`%s` has no right side: inside { } a comma ends a pair; write one pair a "
		       "line below match:, without the braces",
		       excerpt(span_of(text)).s);
		return;
	}
	for (size_t i = 0; text && i < d->q.n_lefts; i++)
		if (is_same(d->r, text, d->q.lefts[i],
			    surely_nfc(text) && surely_nfc(d->q.lefts[i])))
			draft_error(d, left, RULE_MATCH,
				    "this left side stands here a second time; each stands once");
	size_t before = d->n_choices;
	add_choice(d, KEY_MATCH, right, true);
	if (text && d->n_choices > before)
		d->q.lefts[d->q.n_lefts++] = text;
}

void
build_match(struct draft *d)
{
	const struct node *map = d->fields.of[KEY_MATCH], *left = map + 1, *right;

	if (map->kind != NODE_MAP) {
		if (!map->broken)
			draft_error(d, map, RULE_SHAPE,
				    "`match` holds one pair a line below it, such as  band: taut");
		return;
	}
	size_t n = tree_items(map) / 2, room = n < BANK_MAX_CHOICES ? n : BANK_MAX_CHOICES;
	d->q.lefts = arena_items(&d->r->bank->arena, room, sizeof(*d->q.lefts));
	if (n < 2)
		draft_error(d, map, RULE_MATCH, "`match` needs two pairs or more");
	for (; left < map + map->size && d->n_choices <= BANK_MAX_CHOICES;
	     left = right + right->size) {
		right = left + left->size;
		bool full = d->n_choices == BANK_MAX_CHOICES;
		add_pair(d, map, left, right);
		if (full)
			break;
	}
	add_choices(d, KEY_EXTRA, false, 1);
	keep_choices(d);
}
