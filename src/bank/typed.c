/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions that are answered by typing: short, numeric, cloze. */
#include <math.h>
#include <string.h>

#include "bank/question.h"
#include "bank/value.h"

void
build_short(struct draft *d)
{
	d->q.gaps = arena_items(&d->r->bank->arena, 1, sizeof(*d->q.gaps));
	d->q.n_gaps = 1;
	value_texts(&d->r->values, KEY_ACCEPT, d->fields.of[KEY_ACCEPT], false, d->q.gaps);
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
		draft_error(d, node ? node : d->whole, RULE_NUMBER,
			    "`within` is how far off an answer may be: 0 or more");
}

void
build_numeric(struct draft *d)
{
	d->q.number_text = value_text(&d->r->values, KEY_NUMBER, d->fields.of[KEY_NUMBER]);
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
			return draft_error(d, node, RULE_GAP,
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
		return draft_error(d, node, RULE_GAP,
				   "a gap opens with { and is never closed by }");
	*inside = (struct span){rest->s + 1, (size_t)(end - rest->s) - 1};
	rest->n -= inside->n + 2;
	rest->s += inside->n + 2;
	if (memchr(inside->s, '{', inside->n))
		return draft_error(d, node, RULE_GAP,
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
		return draft_error(
		    d, node, RULE_GAP,
		    "a backslash does not make a brace part of the text; braces are for "
		    "gaps alone");
	if (rest->n && rest->s[0] == '}')
		return draft_error(d, node, RULE_GAP, "a } closes a gap that no { opened");
	return true;
}

void
build_cloze(struct draft *d)
{
	const struct node *node = d->fields.of[KEY_FILL];
	struct arena *arena = &d->r->bank->arena;
	struct texts gaps[BANK_MAX_CHOICES];
	const char *parts[BANK_MAX_CHOICES + 1];
	struct span rest, part, inside = {"", 0};
	size_t n = 0;

	if (!value_span(&d->r->values, KEY_FILL, node, &rest))
		return;
	for (;; n++) {
		if (!cut_part(d, node, &rest, &part))
			return;
		parts[n] = arena_text(arena, part);
		if (rest.n == 0)
			break;
		if (n == BANK_MAX_CHOICES) {
			draft_error(d, node, RULE_LIMIT, "a text has at most 26 gaps; part it");
			return;
		}
		if (!cut_gap(d, node, &rest, &inside) || !read_gap(d, node, inside, &gaps[n]))
			return;
	}
	if (n == 0)
		draft_error(
		    d, node, RULE_GAP,
		    "this text has no gap; put the word that is asked for in braces: {word}");
	d->q.n_gaps = (uint32_t)n;
	d->q.gaps = arena_items(arena, n, sizeof(*gaps));
	d->q.parts = arena_items(arena, n + 1, sizeof(*parts));
	memcpy(d->q.gaps, gaps, n * sizeof(*gaps));
	memcpy(d->q.parts, parts, (n + 1) * sizeof(*parts));
}
