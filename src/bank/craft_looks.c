/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choices that stand out by how they look or begin. */
#include <string.h>

#include "bank/craft_choices.h"
#include "bank/craft_room.h"

/* Of a choice: whether it looks so; UNSURE: it has nothing to tell by. */
enum look { PLAIN, SO, UNSURE };

static enum look
is_capital(const struct craft_words *w)
{
	struct span text = span_str(&w->shown);
	bool capital = false;

	/* pH begins with a small letter wherever it stands. */
	for (size_t i = 0; i < text.n && i < 2 && !capital; i++)
		capital = text.s[i] >= 'A' && text.s[i] <= 'Z';
	if (capital)
		return SO;
	return text.n && text.s[0] >= 'a' && text.s[0] <= 'z' ? PLAIN : UNSURE;
}

static enum look
is_stopped(const struct craft_words *w)
{
	return w->shown.len && w->shown.s[w->shown.len - 1] == '.' ? SO : PLAIN;
}

static enum look
is_marked(const struct craft_words *w)
{
	for (size_t i = 0; i < w->marks.len; i++)
		if (w->marks.s[i])
			return SO;
	return PLAIN;
}

static enum look
is_bracketed(const struct craft_words *w)
{
	return memchr(w->shown.s, '(', w->shown.len) || memchr(w->shown.s, '[', w->shown.len)
		   ? SO
		   : PLAIN;
}

static enum look
is_quoted(const struct craft_words *w)
{
	return memchr(w->shown.s, '"', w->shown.len) || strstr(w->shown.s, "\u201C") ||
		       strstr(w->shown.s, "\u00AB")
		   ? SO
		   : PLAIN;
}

static const struct {
	enum look (*look)(const struct craft_words *);
	const char *is, *not ;
} looks[] = {
    {is_capital, "begins with a capital", "begins with a small letter"},
    {is_stopped, "ends in a full stop", "has no full stop at its end"},
    {is_marked, "has words in bold or italics", "has no words in bold or italics"},
    {is_bracketed, "has brackets", "has no brackets"},
    {is_quoted, "has quotation marks", "has no quotation marks"},
};

/* What the choices from `from` on, before `behind`, have in common; UNSURE: they differ. */
static enum look
shared_look(const struct craft_item *item, const struct picks *p, size_t kind, size_t from,
	    size_t behind)
{
	enum look shared = UNSURE;

	for (size_t i = from; i < behind; i++) {
		if (p->refers[i])
			continue;
		enum look look = looks[kind].look(&item->choices[i]);
		if (look == UNSURE || (shared != UNSURE && look != shared))
			return UNSURE;
		shared = look;
	}
	return shared;
}

static void
key_style(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;

	if (p->n - p->n_right < 2)
		return;
	for (size_t kind = 0; kind < sizeof(looks) / sizeof(*looks); kind++) {
		enum look right = shared_look(item, p, kind, 0, p->n_right);
		enum look wrong = shared_look(item, p, kind, p->n_right, p->n);
		if (right == UNSURE || wrong == UNSURE || right == wrong)
			continue;
		craft_item_find(c, choice_place(item->q, 0), RULE_KEY_STYLE,
				"the right choice %s, and no wrong one does so: it is told by its "
				"looks; write all choices in one way",
				right == SO ? looks[kind].is : looks[kind].not );
		return;
	}
}

enum { OPENINGS = 4 };

static const char *const openings[OPENINGS] = {"ing", "to", "by", "because"};

/* Which of the openings it has, that say what kind of words it is; OPENINGS: none. */
static size_t
opening(const struct craft_words *w)
{
	static const char *const things[] = {"thing", "spring", "string", "swing",
					     "sling", "lining", NULL};
	struct span word = w->items[0].text;

	if (w->n < 2)
		return OPENINGS;
	if (word.n > 4 && memcmp(word.s + word.n - 3, "ing", 3) == 0 &&
	    !craft_is_one_of(word, things))
		return 0;
	for (size_t i = 1; i < OPENINGS; i++)
		if (span_is(word, openings[i]))
			return i;
	return OPENINGS;
}

/* The choices by their kinds: how many there are of each, and the last of those that are not. */
struct kinds {
	size_t n, of[OPENINGS + 1], other[OPENINGS + 1]; /* the last kind: amounts */
};

static void
count_kinds(const struct craft_item *item, const struct picks *p, struct kinds *kinds)
{
	*kinds = (struct kinds){0};
	for (size_t i = 0; i < p->n; i++) {
		if (p->refers[i] || !item->choices[i].n)
			continue;
		size_t own = p->english ? opening(&item->choices[i]) : OPENINGS;
		if (p->is_amount[i])
			own = OPENINGS;
		else if (own == OPENINGS)
			own = OPENINGS + 1;
		kinds->n++;
		for (size_t k = 0; k <= OPENINGS; k++)
			if (k == own)
				kinds->of[k]++;
			else
				kinds->other[k] = i;
	}
}

/* All but one of the choices are numbers, or begin alike. */
static void
mixed(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;
	struct kinds kinds;

	count_kinds(item, p, &kinds);
	for (size_t k = 0; k <= OPENINGS && kinds.n > 2; k++) {
		struct place at = choice_place(item->q, kinds.other[k]);
		if (kinds.of[k] + 1 != kinds.n)
			continue;
		if (k == OPENINGS)
			craft_item_find(c, at, RULE_MIXED,
					"this is no number as the other choices are, so it stands "
					"apart; make all choices of one kind");
		else
			craft_item_find(
			    c, at, RULE_MIXED,
			    "this does not begin with %s as the other choices do, so it "
			    "stands apart; make all choices of one kind",
			    k ? openings[k] : "a word in -ing");
		return;
	}
}

void
craft_looks(struct craft *c, const struct picks *p)
{
	key_style(c, p);
	mixed(c, p);
}
