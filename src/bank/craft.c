/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/craft.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "bank/craft_room.h"
#include "base/alloc.h"
#include "base/diag.h"
#include "text/unicode.h"

enum { MOST_FINDINGS = 10000, ALLOWS = 32 };

void
craft_init(struct craft *c, struct diags *d)
{
	*c = (struct craft){.d = d, .item = alloc_items(1, sizeof(*c->item))};
	arena_init(&c->arena);
	craft_words_init(&c->item->stem);
	for (size_t i = 0; i < BANK_MAX_CHOICES; i++)
		craft_words_init(&c->item->choices[i]);
}

void
craft_release(struct craft *c)
{
	craft_words_release(&c->item->stem);
	for (size_t i = 0; i < BANK_MAX_CHOICES; i++)
		craft_words_release(&c->item->choices[i]);
	free(c->item);
	craft_across_release(c);
	free(c->banks);
	arena_release(&c->arena);
	*c = (struct craft){0};
}

/* Whether a list names the rule; which of its items do is noted in *used. */
static bool
allows(const struct texts *allow, enum rule rule, uint32_t *used)
{
	bool found = false;

	for (size_t i = 0; i < allow->n && i < ALLOWS; i++) {
		if (strcmp(allow->items[i], rules[rule].name) != 0)
			continue;
		*used |= 1u << i;
		found = true;
	}
	return found;
}

static bool
add(struct craft *c, struct craft_bank *in, struct place at, enum rule rule, const char *format,
    va_list args)
{
	if (in->findings++ >= MOST_FINDINGS)
		return false;
	diag_add(c->d, rules[rule].level, at, rules[rule].name, format, args);
	return true;
}

/* Whether a question's allow is its own, and not that in `defaults`. */
static bool
has_own_allow(const struct question *q)
{
	return question_spot(q, KEY_ALLOW, SPOT_WHOLE);
}

bool
craft_find(struct craft *c, struct craft_bank *in, uint32_t question, struct place at,
	   enum rule rule, const char *format, ...)
{
	const struct question *q = in->bank->questions[question];
	uint32_t *used = has_own_allow(q) ? &in->own[question] : &in->defaults;
	va_list args;

	bool allowed = allows(&q->allow, rule, used);
	if (allows(&in->bank->allow, rule, &in->allowed) || allowed)
		return false;
	va_start(args, format);
	bool shown = add(c, in, at, rule, format, args);
	va_end(args);
	return shown;
}

bool
craft_bank_find(struct craft *c, struct craft_bank *in, struct place at, enum rule rule,
		const char *format, ...)
{
	va_list args;

	if (allows(&in->bank->allow, rule, &in->allowed))
		return false;
	va_start(args, format);
	bool shown = add(c, in, at, rule, format, args);
	va_end(args);
	return shown;
}

struct place
craft_bank_place(const struct bank *b, uint16_t key, uint16_t item)
{
	const struct spot *found = NULL;

	for (uint32_t i = 0; i < b->spots.n; i++) {
		const struct spot *spot = &b->spots.items[i];
		if (spot->key == key && (spot->item == item || spot->item == SPOT_WHOLE) &&
		    (!found || spot->item == item))
			found = spot;
		else if (spot->key == KEY_BANK && !found)
			found = spot;
	}
	return found ? bank_place(b, found->at) : (struct place){.file = b->file};
}

/* Cuts the bank's question into words, and holds it to the rules. */
static void
judge(struct craft *c, struct craft_bank *in, uint32_t number)
{
	struct craft_item *item = c->item;
	const struct question *q = in->bank->questions[number];

	if (q->status == STATUS_RETIRED)
		return;
	item->in = in;
	item->q = q;
	item->number = number;
	craft_words_read(&item->stem, q->ask);
	for (size_t i = 0; i < q->n_choices; i++) {
		craft_words_read(&item->choices[i], q->choices[i].text);
		item->letters[i] = text_letters(span_str(&item->choices[i].shown));
	}
	craft_stem(c);
	craft_choices(c);
	craft_reasons(c);
	craft_across_keep(c);
	craft_count(c);
}

void
craft_bank(struct craft *c, const struct bank *b)
{
	c->banks = alloc_room(c->banks, c->n_banks, &c->cap_banks, sizeof(*c->banks));
	struct craft_bank *in = &c->banks[c->n_banks++];
	*in = (struct craft_bank){.bank = b, .english = bank_english(b)};
	in->own = arena_items(&c->arena, b->n_questions, sizeof(*in->own));
	for (size_t i = 0; i < b->n_questions; i++)
		judge(c, in, (uint32_t)i);
	craft_whole(c, in);
}

/* An allow at a place, and whether it silenced something. */
static void
judge_allow(struct craft *c, struct place at, const char *name, bool used)
{
	for (enum rule rule = CRAFT_FIRST; rule < CRAFT_BEHIND; rule++)
		if (strcmp(rules[rule].name, name) == 0) {
			if (!used)
				diag_warn(c->d, at, rules[RULE_ALLOW].name,
					  "`allow: %s` silences nothing here; take it out", name);
			return;
		}
	const char *names[CRAFT_BEHIND - CRAFT_FIRST];
	for (size_t i = 0; i < CRAFT_BEHIND - CRAFT_FIRST; i++)
		names[i] = rules[CRAFT_FIRST + i].name;
	const char *near = text_nearest(span_of(name), names, sizeof(names) / sizeof(*names));
	diag_warn(c->d, at, rules[RULE_ALLOW].name, "`%s` is no rule that can be allowed%s%s%s",
		  name, near ? "; did you mean `" : "", near ? near : "", near ? "`?" : "");
}

static void
judge_allows(struct craft *c, const struct craft_bank *in)
{
	const struct bank *b = in->bank;
	const struct texts *defaults = NULL;

	for (size_t i = 0; i < b->allow.n; i++)
		judge_allow(c, craft_bank_place(b, KEY_ALLOW, (uint16_t)i), b->allow.items[i],
			    i >= ALLOWS || in->allowed >> i & 1);
	for (size_t k = 0; k < b->n_questions; k++) {
		const struct question *q = b->questions[k];
		bool own = has_own_allow(q);
		if (!own && q->allow.n)
			defaults = &q->allow;
		for (size_t i = 0; own && i < q->allow.n && q->status != STATUS_RETIRED; i++)
			judge_allow(c, question_place(q, KEY_ALLOW, (uint16_t)i), q->allow.items[i],
				    i >= ALLOWS || in->own[k] >> i & 1);
	}
	for (size_t i = 0; defaults && i < defaults->n; i++)
		judge_allow(c, craft_bank_place(b, KEY_DEFAULTS, SPOT_WHOLE), defaults->items[i],
			    i >= ALLOWS || in->defaults >> i & 1);
}

void
craft_finish(struct craft *c)
{
	craft_across(c);
	craft_topics(c);
	for (size_t i = 0; i < c->n_banks; i++)
		judge_allows(c, &c->banks[i]);
}
