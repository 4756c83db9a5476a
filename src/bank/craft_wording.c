/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a stem takes for granted: opinions, persons, and other questions. */
#include <string.h>

#include "bank/craft_room.h"
#include "bank/craft_said.h"
#include "bank/craft_stem.h"

/* Whether a sentence asks for the best, where people may hold different things for it. "Best
 * describes" and "most likely" only say that one choice is to be taken. */
static const struct said_word *
opinion(const struct said_sentence *of, const struct said_word *w)
{
	static const char *const nouns[] = {"technique", "techniques", "treatment",
					    "way",	 "method",     "approach",
					    "massage",	 "therapy",    "style"};
	static const char *const words[] = {"important", "effective", "useful", "beneficial",
					    "helpful",	 "valuable",  "popular"};

	for (size_t i = 0; i + 1 < of->n; i++) {
		if (said_is(&w[i], "ideal") || said_is(&w[i], "optimal"))
			return &w[i];
		/* which is best, for whom */
		if ((w[i].is & SAID_IS) && said_is(&w[i + 1], "best") &&
		    (i + 2 == of->n || said_is(&w[i + 2], "for")))
			return &w[i];
		bool best = said_is(&w[i], "best"), most = said_is(&w[i], "most");
		for (size_t k = 0; best && k < sizeof(nouns) / sizeof(*nouns); k++)
			if (said_is(&w[i + 1], nouns[k]))
				return &w[i];
		for (size_t k = 0; most && k < sizeof(words) / sizeof(*words); k++)
			if (said_is(&w[i + 1], words[k]))
				return &w[i];
	}
	return NULL;
}

void
stem_best(struct craft *c, const struct said *s)
{
	const struct question *q = c->item->q;
	const struct said_word *found = NULL;

	for (size_t i = 0; i < s->n_sentences && !found; i++)
		found = opinion(&s->sentences[i], &s->words[s->sentences[i].first]);
	if (!found || q->type == QUESTION_TRUEFALSE || said_has(q->ask, SAID_TEACHES) ||
	    said_has(q->explain, SAID_TEACHES))
		return;
	craft_item_find(c, stem_place(c), RULE_BEST,
			"`%.*s %.*s` is an opinion here, and nothing says whose; name the "
			"teaching, guideline or study that the answer rests on",
			(int)found->text.n, found->text.s, (int)found[1].text.n, found[1].text.s);
}

static bool
is_number(const struct said_word *w)
{
	return *w->text.s >= '0' && *w->text.s <= '9';
}

/* 42-year-old, 42 year old, aged 42. */
static bool
is_age(const struct said_word *w, const struct said_word *end)
{
	struct span t = w->text;

	if (said_is(w, "aged"))
		return w + 1 < end && is_number(w + 1);
	if (!is_number(w))
		return false;
	if (t.n > 8 && memcmp(t.s + t.n - 4, "-old", 4) == 0)
		return true;
	if (t.n > 5 && memcmp(t.s + t.n - 5, "-year", 5) == 0)
		return w + 1 < end && said_is(w + 1, "old");
	return w + 2 < end && said_is(w + 1, "year") && said_is(w + 2, "old");
}

/* An Asian client, an African American client. */
static bool
is_origin(const struct said_word *w, const struct said_word *end)
{
	return (w->is & SAID_ORIGIN) &&
	       ((w + 1 < end && (w[1].is & SAID_HUMAN)) || (w + 2 < end && (w[2].is & SAID_HUMAN)));
}

/* NULL too where the stem says itself why it matters: a woman in late pregnancy. */
static const struct said_word *
person(const struct said *s)
{
	const struct said_word *end = s->words + s->n, *found = NULL;

	for (const struct said_word *w = s->words; w < end; w++) {
		if (w->is & SAID_STAGE)
			return NULL;
		if (!found && ((w->is & SAID_PERSON) || is_age(w, end) || is_origin(w, end)))
			found = w;
	}
	return found;
}

/* Whether anything but the stem takes up who it is. */
static bool
hangs_on_person(const struct question *q)
{
	if (said_has(q->explain, SAID_BODILY) || q->truth)
		return true;
	for (size_t i = 0; i < q->n_choices; i++)
		if (said_has(q->choices[i].text, SAID_BODILY) ||
		    said_has(q->choices[i].why, SAID_BODILY))
			return true;
	return false;
}

void
stem_person(struct craft *c, const struct said *s)
{
	const struct said_word *found = person(s);

	if (!found || hangs_on_person(c->item->q))
		return;
	craft_item_find(c, stem_place(c), RULE_PERSON,
			"the answer does not seem to hang on `%.*s`; write `a client`, or say in "
			"`explain` why it matters",
			(int)found->text.n, found->text.s);
}

/* "question 3", a number that another form does not have. */
static const char *
numbered(const char *folded)
{
	for (const char *at = folded; (at = strstr(at, "question ")); at += strlen("question "))
		if (at[9] >= '0' && at[9] <= '9')
			return "question";
	return NULL;
}

/* Words that point at another question. */
static const char *
pointer(const char *folded)
{
	static const char *const phrases[] = {
	    "previous question", "the question above", "preceding question", "last question",
	    "earlier question",	 "question before",    "your answer to",     "you just answered",
	    "as above",		 "previous answer",    "foregoing question", "prior question",
	    "next question",	 "previous item",      "answer above",	     "preceding item",
	    "same question as",
	};

	for (size_t i = 0; i < sizeof(phrases) / sizeof(*phrases); i++)
		if (strstr(folded, phrases[i]))
			return phrases[i];
	return numbered(folded);
}

/* A stem that begins with somebody who was never named. */
static const char *
stranger(const struct question *q, const char *folded)
{
	static const char *const starts[] = {"she ",
					     "he ",
					     "her ",
					     "his ",
					     "this client ",
					     "that client ",
					     "this patient ",
					     "that patient ",
					     "the same client ",
					     "the same patient ",
					     "in this case "};

	if (q->vignette || q->image)
		return NULL;
	for (size_t i = 0; i < sizeof(starts) / sizeof(*starts); i++)
		if (strncmp(folded, starts[i], strlen(starts[i])) == 0)
			return starts[i];
	return NULL;
}

void
stem_hinged(struct craft *c, const struct said *s)
{
	const char *folded = c->item->stem.folded.s;
	const char *found = s->n ? pointer(folded) : NULL;

	if (found)
		craft_item_find(c, stem_place(c), RULE_HINGED,
				"`%s` points at another question, which may not be on the form or "
				"stand elsewhere; say here what is needed",
				found);
	else if (s->n && (found = stranger(c->item->q, folded)))
		craft_item_find(c, stem_place(c), RULE_HINGED,
				"`%.*s` was named by no `case` of this question; questions are "
				"drawn one by one: say here who it is, or give the case",
				(int)strlen(found) - 1, found);
}
