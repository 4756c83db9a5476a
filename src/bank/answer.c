/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The answer key, which names the type, and the keys that go with it. */
#include "bank/question.h"
#include "bank/value.h"

bool
draft_error(struct draft *d, const struct node *node, enum rule rule, const char *what)
{
	return report(&d->r->report, node->at, rule, "%s", what);
}

static void
build_truefalse(struct draft *d)
{
	struct span text;
	const struct node *node = d->fields.of[KEY_ANSWER];

	if (!value_span(&d->r->values, KEY_ANSWER, node, &text))
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
	draft_error(d, node, RULE_ANSWER,
		    "this answer has no `wrong` choices beside it; add wrong: with some, or write "
		    "accept: [..] for an answer that is typed");
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
