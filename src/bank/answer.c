/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The answer key, and what goes with it, type by type. */
#include <math.h>
#include <string.h>

#include "bank/question.h"
#include "bank/revision.h"
#include "bank/value.h"
#include "text/unicode.h"

static bool
fault(struct draft *d, const struct node *node, enum rule rule, const char *what)
{
	return report(&d->r->report, node->at, rule, "%s", what);
}

/* A choice that says more than its text. */
static void
read_choice_keys(struct draft *d, const struct node *node, struct choice *choice)
{
	static const char *const places[] = {"last"};
	struct reader *r = d->r;
	struct fields fields;

	value_fields(r, node, IN_CHOICE, &fields);
	if (fields.of[KEY_TEXT])
		choice->text = value_text(r, KEY_TEXT, fields.of[KEY_TEXT]);
	else
		fault(d, node, RULE_MISSING, "this choice has no `text`");
	if (fields.of[KEY_WHY])
		choice->why = value_text(r, KEY_WHY, fields.of[KEY_WHY]);
	if (fields.of[KEY_ANCHOR])
		choice->last = value_word(r, KEY_ANCHOR, fields.of[KEY_ANCHOR], places, 1) == 0;
}

/* Whether a map is a choice's keys rather than a text with a colon in it. */
static bool
is_choice(const struct node *node)
{
	if (node->kind != NODE_MAP || node->size < 3 || node->broken)
		return false;
	if (node->size > 3 || node[1].kind != NODE_TEXT || node[2].kind != NODE_TEXT)
		return true;
	enum key key = key_find(tree_text(node + 1));
	return key < KEYS && keys[key].where & IN_CHOICE;
}

static void
add_choice(struct draft *d, enum key key, const struct node *node, bool right)
{
	struct choice choice = {.right = right};

	if (keys[key].shape == SHAPE_CHOICES && is_choice(node))
		read_choice_keys(d, node, &choice);
	else
		choice.text = value_item(d->r, key, node);
	if (d->n_choices == BANK_MAX_CHOICES)
		fault(d, node, RULE_LIMIT,
		      "a question has at most 26 choices, one for each letter; take some out");
	if (d->n_choices < BANK_MAX_CHOICES && choice.text) {
		d->choice_at[d->n_choices] = node;
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
		value_wants_list(d->r, key, node);
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

/* Whether two texts are the same in NFC. */
static bool
is_same(struct reader *r, const char *a, const char *b)
{
	if (strcmp(a, b) == 0)
		return true;
	if (surely_nfc(a) && surely_nfc(b))
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
			if (!is_same(d->r, d->choices[i].text, d->choices[k].text))
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

	if (!node || !value_span(d->r, KEY_PLACE, node, &text))
		return;
	if (!parse_count(text, d->n_choices, &place) || place == 0)
		report(&d->r->report, node->at, RULE_VALUE,
		       "`place` is a number from 1 to %zu, the number of choices", d->n_choices);
	else if (d->q.shuffle)
		fault(d, node, RULE_VALUE,
		      "`place` needs shuffle: false, or the choices will not stay in place");
	else
		d->q.place = (uint32_t)place;
}

static void
build_single(struct draft *d)
{
	add_choice(d, KEY_ANSWER, d->fields.of[KEY_ANSWER], true);
	add_choices(d, KEY_WRONG, false, 1);
	keep_choices(d);
	read_place(d);
	d->q.numbers = are_numbers(d);
}

static void
build_truefalse(struct draft *d)
{
	struct span text;
	const struct node *node = d->fields.of[KEY_ANSWER];

	if (!value_span(d->r, KEY_ANSWER, node, &text))
		return;
	d->q.truth = span_is(text, "true");
	if (d->q.truth || span_is(text, "false"))
		return;
	static const char *const likes[] = {"True", "TRUE", "yes",   "Yes", "YES",   "y",  "Y",
					    "on",   "t",    "T",     "no",  "No",    "NO", "n",
					    "N",    "off",  "False", "f",   "FALSE", "F"};
	for (size_t i = 0; i < sizeof(likes) / sizeof(*likes); i++) {
		if (!span_is(text, likes[i]))
			continue;
		report(&d->r->report, node->at, RULE_ANSWER,
		       "without `wrong`, an answer is true or false; write: answer: %s",
		       i < 10 ? "true" : "false");
		return;
	}
	fault(d, node, RULE_ANSWER,
	      "this answer has no `wrong` choices beside it; add wrong: with some, or write "
	      "accept: [..] for an answer that is typed");
}

static void
build_multiple(struct draft *d)
{
	add_choices(d, KEY_ANSWERS, true, 1);
	add_choices(d, KEY_WRONG, false, 1);
	keep_choices(d);
	d->q.numbers = are_numbers(d);
	if (!d->fields.of[KEY_WRONG])
		fault(d, d->fields.of[KEY_ANSWERS] - 1, RULE_ANSWER,
		      "`answers` needs `wrong` choices beside it; add wrong: with some");
}

static void
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
	const char *text = value_text(d->r, KEY_MATCH, left);

	if (text && is_cut_pair(map, right)) {
		report(&d->r->report, left->at, RULE_MATCH,
		       "`%s` has no right side: inside { } a comma ends a pair; write one pair a "
		       "line below match:, without the braces",
		       excerpt(span_of(text)).s);
		return;
	}
	for (size_t i = 0; text && i < d->q.n_lefts; i++)
		if (is_same(d->r, text, d->q.lefts[i]))
			fault(d, left, RULE_MATCH,
			      "this left side stands here a second time; each stands once");
	size_t before = d->n_choices;
	add_choice(d, KEY_MATCH, right, true);
	if (text && d->n_choices > before)
		d->q.lefts[d->q.n_lefts++] = text;
}

static void
build_match(struct draft *d)
{
	const struct node *map = d->fields.of[KEY_MATCH], *left = map + 1, *right;

	if (map->kind != NODE_MAP) {
		if (!map->broken)
			fault(d, map, RULE_SHAPE,
			      "`match` holds one pair a line below it, such as  band: taut");
		return;
	}
	size_t n = tree_items(map) / 2, room = n < BANK_MAX_CHOICES ? n : BANK_MAX_CHOICES;
	d->q.lefts = arena_items(&d->r->bank->arena, room, sizeof(*d->q.lefts));
	if (n < 2)
		fault(d, map, RULE_MATCH, "`match` needs two pairs or more");
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

static void
build_short(struct draft *d)
{
	d->q.gaps = arena_items(&d->r->bank->arena, 1, sizeof(*d->q.gaps));
	d->q.n_gaps = 1;
	value_texts(d->r, KEY_ACCEPT, d->fields.of[KEY_ACCEPT], false, d->q.gaps);
}

/* Whether what is no number is one that computers cannot hold. */
static bool
looks_numeric(struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		if (!memchr("0123456789+-.eE", text.s[i], 15))
			return false;
	return text.n > 0;
}

static bool
read_number(struct draft *d, enum key key, struct span text, double *x)
{
	const struct node *node = d->fields.of[key];
	size_t at = node ? node->at : d->whole->at;

	if (parse_number(text, x))
		return true;
	if (looks_numeric(text))
		return report(&d->r->report, at, RULE_NUMBER,
			      "`%s` is too large a number, or none: `%s`", keys[key].name,
			      excerpt(text).s);
	const char *advice = "";
	if (memchr(text.s, ',', text.n))
		advice = "; take the comma out, or write a point for it";
	else if (text.n && text.s[0] >= '0' && text.s[0] <= '9' && key == KEY_NUMBER)
		advice = "; the unit goes into `unit`";
	return report(&d->r->report, at, RULE_NUMBER,
		      "`%s` is a number such as 90, 1.5 or 1000, not `%s`%s", keys[key].name,
		      excerpt(text).s, advice);
}

static void
read_within(struct draft *d)
{
	struct span text = span_of(d->within);
	bool share = text.n && text.s[text.n - 1] == '%';

	if (share)
		text = span_trim((struct span){text.s, text.n - 1});
	if (!read_number(d, KEY_WITHIN, text, &d->q.within))
		return;
	if (share)
		d->q.within = fabs(d->q.number) / 100 * d->q.within;
	const struct node *node = d->fields.of[KEY_WITHIN];
	if (d->q.within < 0 || !isfinite(d->q.within))
		fault(d, node ? node : d->whole, RULE_NUMBER,
		      "`within` is how far off an answer may be: 0 or more");
}

static void
build_numeric(struct draft *d)
{
	d->q.number_text = value_text(d->r, KEY_NUMBER, d->fields.of[KEY_NUMBER]);
	if (!d->q.number_text)
		return;
	read_number(d, KEY_NUMBER, span_of(d->q.number_text), &d->q.number);
	if (d->within)
		read_within(d);
}

/* One gap: what stands between its braces. */
static bool
read_gap(struct draft *d, const struct node *node, struct span inside, struct texts *gap)
{
	size_t n = 1;

	for (size_t i = 0; i < inside.n; i++)
		n += inside.s[i] == '|';
	gap->items = arena_items(&d->r->bank->arena, n, sizeof(*gap->items));
	gap->n = n;
	for (size_t i = 0; i < n; i++) {
		struct span answer = span_trim(span_cut(&inside, '|'));
		if (answer.n == 0)
			return fault(d, node, RULE_GAP,
				     "a gap has an empty answer; write {answer} or "
				     "{answer|answer}");
		gap->items[i] = arena_text(&d->r->bank->arena, answer);
	}
	return true;
}

/* What stands from an opening brace to its closing one, without them; both are taken off. */
static bool
cut_gap(struct draft *d, const struct node *node, struct span *rest, struct span *inside)
{
	const char *end = memchr(rest->s, '}', rest->n);

	if (!end)
		return fault(d, node, RULE_GAP, "a gap opens with { and is never closed by }");
	*inside = (struct span){rest->s + 1, (size_t)(end - rest->s) - 1};
	rest->n -= inside->n + 2;
	rest->s += inside->n + 2;
	if (memchr(inside->s, '{', inside->n))
		return fault(d, node, RULE_GAP,
			     "a gap cannot stand inside another; close the "
			     "first { with } before the next");
	return true;
}

/* Takes the text before the next gap off. */
static bool
cut_part(struct draft *d, const struct node *node, struct span *rest, struct span *part)
{
	size_t n = 0;

	while (n < rest->n && rest->s[n] != '{' && rest->s[n] != '}')
		n++;
	*part = (struct span){rest->s, n};
	rest->s += n;
	rest->n -= n;
	if (n && rest->n && part->s[n - 1] == '\\')
		return fault(d, node, RULE_GAP,
			     "a backslash does not make a brace part of the text; braces are for "
			     "gaps alone");
	if (rest->n && rest->s[0] == '}')
		return fault(d, node, RULE_GAP, "a } closes a gap that no { opened");
	return true;
}

static void
build_cloze(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_FILL];
	struct arena *arena = &d->r->bank->arena;
	struct texts gaps[BANK_MAX_CHOICES];
	const char *parts[BANK_MAX_CHOICES + 1];
	struct span rest, part, inside;
	size_t n = 0;

	if (!value_span(d->r, KEY_FILL, node, &rest))
		return;
	for (;; n++) {
		if (!cut_part(d, node, &rest, &part))
			return;
		parts[n] = arena_text(arena, part);
		if (rest.n == 0)
			break;
		if (n == BANK_MAX_CHOICES) {
			fault(d, node, RULE_LIMIT, "a text has at most 26 gaps; part it");
			return;
		}
		if (!cut_gap(d, node, &rest, &inside) || !read_gap(d, node, inside, &gaps[n]))
			return;
	}
	if (n == 0)
		fault(d, node, RULE_GAP,
		      "this text has no gap; put the word that is asked for in braces: {word}");
	d->q.n_gaps = (uint32_t)n;
	d->q.gaps = arena_items(arena, n, sizeof(*gaps));
	d->q.parts = arena_items(arena, n + 1, sizeof(*parts));
	memcpy(d->q.gaps, gaps, n * sizeof(*gaps));
	memcpy(d->q.parts, parts, (n + 1) * sizeof(*parts));
}

static void (*const builders[QUESTION_TYPES])(struct draft *) = {
    [QUESTION_SINGLE] = build_single,	  [QUESTION_TRUEFALSE] = build_truefalse,
    [QUESTION_MULTIPLE] = build_multiple, [QUESTION_ORDER] = build_order,
    [QUESTION_MATCH] = build_match,	  [QUESTION_SHORT] = build_short,
    [QUESTION_NUMERIC] = build_numeric,	  [QUESTION_CLOZE] = build_cloze,
};

/* The one key of the question that names its type; KEYS with a finding. */
static enum key
answer_key(struct draft *d)
{
	enum key found = KEYS;

	for (enum key k = KEY_ANSWER; k <= KEY_FILL; k++) {
		if (!keys[k].answers || !d->fields.of[k])
			continue;
		if (found < KEYS) {
			report(&d->r->report, d->fields.of[k][-1].at, RULE_ANSWER,
			       "a question has one kind of answer, and this one has both `%s` and "
			       "`%s`; keep one",
			       keys[found].name, keys[k].name);
			return KEYS;
		}
		found = k;
	}
	if (found == KEYS)
		report(&d->r->report, d->whole->at, RULE_ANSWER,
		       "this question has no answer: write one of answer, answers, order, match, "
		       "accept, number and fill");
	return found;
}

static enum question_type
type_of(const struct draft *d, enum key key)
{
	if (key == KEY_ANSWER)
		return d->fields.of[KEY_WRONG] ? QUESTION_SINGLE : QUESTION_TRUEFALSE;
	enum question_type type = 0;
	while (!(keys[key].types & 1u << type))
		type++;
	return type;
}

/* Keys of other types are mistakes in the question, and of no account in `defaults`. */
static void
check_keys(struct draft *d, enum key answer)
{
	unsigned type = 1u << d->q.type;

	for (enum key k = KEY_ANSWER; k <= KEY_PLACE; k++)
		if (d->fields.of[k] && keys[k].types && !(keys[k].types & type))
			report(&d->r->report, d->fields.of[k][-1].at, RULE_TYPE,
			       "`%s` does not go with `%s`; take one of them out", keys[k].name,
			       keys[answer].name);
	if (!(keys[KEY_EXACT].types & type))
		d->q.exact = false;
	if (!(keys[KEY_SCORING].types & type))
		d->q.all_or_nothing = false;
	if (!(keys[KEY_SHUFFLE].types & type))
		d->q.shuffle = true;
	if (!(keys[KEY_UNIT].types & type))
		d->q.units = (struct texts){0};
}

void
answer_read(struct draft *d)
{
	enum key key = answer_key(d);

	if (!d->fields.of[KEY_ASK] && !d->fields.of[KEY_FILL])
		report(&d->r->report, d->whole->at, RULE_MISSING,
		       "this question has no `ask`; add ask: and what is asked");
	if (key == KEYS)
		return;
	d->q.type = type_of(d, key);
	check_keys(d, key);
	builders[d->q.type](d);
}
