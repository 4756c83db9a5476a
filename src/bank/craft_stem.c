/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Flaws of what is asked: its form and its length. */
#include "bank/craft_stem.h"

#include "bank/craft_room.h"
#include "bank/craft_said.h"

enum { LONG_SENTENCE = 35, LONG_STEM = 80, LONG_RECALL = 50 };

/* Where the stem stands; a cloze without one stands in its text. */
struct place
stem_place(const struct craft *c)
{
	const struct question *q = c->item->q;

	return question_place(q, q->ask ? KEY_ASK : KEY_FILL, SPOT_WHOLE);
}

bool
has_choices(const struct question *q)
{
	return q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;
}

/* From word i on, past those that are one of these. */
static size_t
past(const struct said_sentence *of, const struct said_word *w, size_t i, uint32_t classes)
{
	while (i < of->n && (w[i].is & classes))
		i++;
	return i;
}

/* Whether word i says true or false of the choices, and nothing that they have to be true for. */
static bool
is_all_it_asks(const struct said_sentence *of, const struct said_word *w, size_t i)
{
	if (i >= of->n || !(w[i].is & SAID_TRUTH))
		return false;
	if (i + 1 < of->n && (w[i + 1].is & SAID_ITEM) && !(w[i + 1].is & SAID_ABOUT))
		i++; /* a true statement */
	if (i + 1 < of->n && !(w[i + 1].is & SAID_ABOUT))
		return false;
	for (size_t k = i + 1; k < of->n; k++)
		if (w[k].is & SAID_APART)
			return false;
	return true;
}

/* "Which of the following statements about X is not true?" */
static bool
asks_which_true(const struct said_sentence *of, const struct said_word *w)
{
	size_t i = 0;

	while (i < of->n && !(w[i].is & SAID_PICKS))
		i++;
	if (i == of->n)
		return false;
	bool what = said_is(&w[i], "what");
	i = past(of, w, i + 1, SAID_ITEM | SAID_ABOUT);
	if (i > 0 && (w[i - 1].is & (SAID_ABOUT | SAID_ITEM)))
		while (i < of->n && !(w[i].is & (SAID_IS | SAID_CLAUSE)))
			i++;
	if (i == of->n || !(w[i].is & SAID_IS))
		return false;
	for (i++; i < of->n && (w[i].is & (SAID_FILLING | SAID_DENIES | SAID_IS)); i++)
		if (said_is(&w[i], "most") || said_is(&w[i], "best"))
			return false; /* one is to be weighed against the others */
	/* What is wrong with this knee? */
	if (i < of->n && what && (said_is(&w[i], "wrong") || said_is(&w[i], "right")))
		return false;
	return is_all_it_asks(of, w, i);
}

/* "Choose the correct statement", "choose the statement that is correct". */
static bool
orders_which_true(const struct said_sentence *of, const struct said_word *w)
{
	if (of->n < 3 || !(w[0].is & SAID_ORDERS))
		return false;
	size_t i = past(of, w, 1, SAID_FILLING | SAID_ITEM);
	if (i < of->n && said_is(&w[i], "that"))
		i = past(of, w, i + 1, SAID_IS | SAID_DENIES);
	return is_all_it_asks(of, w, i);
}

/* A stem that could stand above any choices. An order to choose counts where it is all there is. */
static void
which_true(struct craft *c, const struct said *s)
{
	bool found = false;

	if (!has_choices(c->item->q))
		return;
	for (size_t i = 0; i < s->n_sentences && !found; i++) {
		const struct said_sentence *of = &s->sentences[i];
		const struct said_word *w = &s->words[of->first];
		found = asks_which_true(of, w) || (s->n_sentences == 1 && orders_which_true(of, w));
	}
	if (found)
		craft_item_find(c, stem_place(c), RULE_WHICH_TRUE,
				"this stem asks nothing of its own, so that the choices are a row "
				"of true-or-false questions; ask what they are about");
}

/* A blank that words follow in its sentence; in a question for a number one may, its unit. */
static void
blank(struct craft *c, const struct said *s)
{
	size_t may_follow = c->item->q->type == QUESTION_NUMERIC;

	for (size_t i = 0; i < s->n_sentences; i++) {
		const struct said_sentence *of = &s->sentences[i];
		for (size_t k = 0; k < of->n; k++) {
			if (!(s->words[of->first + k].is & SAID_BLANK) ||
			    k + 1 + may_follow >= of->n)
				continue;
			craft_item_find(c, stem_place(c), RULE_BLANK,
					"the blank stands %s, and who reads on must come back to "
					"it; ask a question, move the blank to the end, or write "
					"a `fill`",
					k ? "in the middle of the stem"
					  : "at the start of the stem");
			return;
		}
	}
}

static void
long_sentence(struct craft *c, const struct said *s)
{
	for (size_t i = 0; i < s->n_sentences; i++) {
		if (s->sentences[i].n <= LONG_SENTENCE)
			continue;
		struct span first = s->words[s->sentences[i].first].text;
		craft_item_find(c, stem_place(c), RULE_LONG_SENTENCE,
				"the sentence that begins `%.*s ...` has %zu words; beyond %d, "
				"reading is tested with the matter: make two of it",
				(int)(first.n > 30 ? 30 : first.n), first.s, s->sentences[i].n,
				LONG_SENTENCE);
	}
}

static void
long_stem(struct craft *c, const struct said *s)
{
	bool recall = c->item->q->level == LEVEL_RECALL;

	if (s->n > (recall ? LONG_RECALL : LONG_STEM))
		craft_item_find(c, stem_place(c), RULE_LONG_STEM,
				"this stem has %zu words, many for %s; leave out what is not "
				"needed to answer, or move the scene to a `case`",
				s->n, recall ? "recall" : "one question");
}

/* Whether a stem asks, orders, or begins a sentence that a choice ends. */
static bool
asks_something(const struct said *s)
{
	size_t most = 0;

	for (size_t i = 0; i < s->n_sentences; i++) {
		const struct said_sentence *of = &s->sentences[i];
		const struct said_word *last = &s->words[of->first + of->n - 1];
		if (of->end == '?' || (s->words[of->first].is & (SAID_ORDERS | SAID_ASKS)) ||
		    (last->is & SAID_BLANK))
			return s->n > 2;
		if (of->end != '.' && of->end != '!' && of->n > most)
			most = of->n;
	}
	return most > 3;
}

static void
asks_nothing(struct craft *c, const struct said *s)
{
	const struct question *q = c->item->q;

	if ((!has_choices(q) && q->type != QUESTION_SHORT && q->type != QUESTION_NUMERIC) ||
	    q->vignette || q->image || asks_something(s))
		return;
	craft_item_find(c, stem_place(c), RULE_ASKS_NOTHING,
			"with the choices covered, nobody could tell what this stem asks; end it "
			"in a question");
}

static bool
is_one_of(const struct said_word *w, const char *const *words)
{
	while (*words && !said_is(w, *words))
		words++;
	return *words;
}

/* Whether word i joins a question, or an order, to another: "and how", "and give its". */
static bool
joins_another(const struct said_sentence *of, const struct said_word *w, size_t i)
{
	static const char *const clauses[] = {"whose", "who", "when", "where", NULL};
	static const char *const verbs[] = {"does", "do", "did", "is", "are", "should", NULL};
	static const char *const objects[] = {"the", "its", "their", "a", "what", "which", NULL};

	if (i == 0 || i + 3 >= of->n || !said_is(&w[i], "and"))
		return false;
	if (w[0].is & w[i + 1].is & SAID_ORDERS)
		return is_one_of(&w[i + 2], objects);
	/* "and where it hurts" says more of what is asked, "and where does it" asks again. */
	return (w[0].is & SAID_ASKS) && (w[i + 1].is & SAID_ASKS) &&
	       (!is_one_of(&w[i + 1], clauses) || is_one_of(&w[i + 2], verbs));
}

/* Whether it asks, and not only tells what somebody asked. */
static bool
is_question(const struct said_sentence *of, const struct said_word *w)
{
	for (size_t i = 0; i < of->n; i++)
		if (w[i].is & SAID_ASKS)
			return of->end == '?';
	return false;
}

static void
two_tasks(struct craft *c, const struct said *s)
{
	size_t questions = 0;
	bool joined = false;

	if (c->item->q->type == QUESTION_TRUEFALSE || c->item->q->type == QUESTION_CLOZE)
		return;
	for (size_t i = 0; i < s->n_sentences; i++) {
		const struct said_sentence *of = &s->sentences[i];
		const struct said_word *w = &s->words[of->first];
		questions += is_question(of, w);
		for (size_t k = 0; k < of->n; k++)
			joined = joined || joins_another(of, w, k) ||
				 (w[k].after == '/' && k + 1 < of->n && said_is(&w[k], "and") &&
				  said_is(&w[k + 1], "or"));
	}
	if (questions > 1 || joined)
		craft_item_find(c, stem_place(c), RULE_TWO_TASKS,
				"this stem asks two things, so that a wrong answer does not say "
				"which of them is not known; make two questions of it");
}

void
craft_stem(struct craft *c)
{
	struct said s;

	said_read(&s, c->item->q->ask);
	long_sentence(c, &s);
	long_stem(c, &s);
	if (!c->item->in->english)
		return;
	which_true(c, &s);
	blank(c, &s);
	asks_nothing(c, &s);
	two_tasks(c, &s);
	stem_negative(c, &s);
	stem_abbreviation(c);
	stem_best(c, &s);
	stem_person(c, &s);
	stem_hinged(c, &s);
}
