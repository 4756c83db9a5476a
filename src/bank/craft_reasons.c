/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a student is told after the answer, and where it comes from. Of a translation neither
 * sources nor what lacks is asked: there the original's are shown. */
#include <string.h>
#include <strings.h>

#include "bank/craft_room.h"
#include "bank/craft_said.h"

enum { LEAST_WORDS = 4, MOST_BYTES = 60 }; /* that say nothing */

/* A text without words of the matter: "Correct.", "Because it is the right answer." */
static bool
says_nothing(const char *text)
{
	struct said s;
	size_t words = 0;

	if (strlen(text) > MOST_BYTES)
		return false;
	said_read(&s, text);
	for (size_t i = 0; i < s.n; i++)
		words += !(s.words[i].is & SAID_KNOWN) && !said_is(&s.words[i], "because");
	return s.n < LEAST_WORDS || words == 0;
}

static void
no_explain(struct craft *c)
{
	const struct craft_item *item = c->item;
	const struct question *q = item->q;
	struct place at = question_place(q, KEY_EXPLAIN, SPOT_WHOLE);

	if (!q->explain && !q->bank->translates)
		craft_item_find(c, at, RULE_NO_EXPLAIN,
				"this question has no `explain`; who answered wrong learns most "
				"from it: say in a sentence or two why the answer is right");
	else if (q->explain && item->in->english && says_nothing(q->explain))
		craft_item_find(c, at, RULE_NO_EXPLAIN,
				"this explanation gives no reason; say why the answer is right, "
				"and one thing more that helps to keep it");
}

static bool
wants_why(const struct question *q)
{
	return q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;
}

static void
missing_why(struct craft *c)
{
	const struct question *q = c->item->q;
	size_t wrong = 0, lacking = 0, first = 0;

	for (size_t i = 0; i < q->n_choices; i++) {
		wrong += !q->choices[i].right;
		if (q->choices[i].right || q->choices[i].why)
			continue;
		first = lacking++ ? first : i;
	}
	if (lacking)
		craft_item_find(c, choice_place(q, first), RULE_NO_WHY,
				"%zu of %zu wrong choices have no `why`; who picked one wants to "
				"know what is wrong about it: write `text:` and `why:`",
				lacking, wrong);
}

/* The place of the reason of a wrong choice. */
static struct place
why_place(const struct question *q, size_t i)
{
	size_t rights = 0;

	while (rights < q->n_choices && q->choices[rights].right)
		rights++;
	return question_place(q, KEY_WHY, (uint16_t)(i - rights));
}

/* The first choice before i with the same reason; i where there is none. */
static size_t
same_why(const struct question *q, size_t i)
{
	size_t k = 0;

	while (k < i &&
	       !(q->choices[k].why && strcasecmp(q->choices[k].why, q->choices[i].why) == 0))
		k++;
	return k;
}

static void
weak_why(struct craft *c)
{
	const struct question *q = c->item->q;

	for (size_t i = 0; i < q->n_choices; i++) {
		if (!q->choices[i].why)
			continue;
		if (same_why(q, i) < i)
			craft_item_find(c, why_place(q, i), RULE_NO_WHY,
					"this reason stands at two choices; each is wrong for a "
					"reason of its own: say which");
		else if (c->item->in->english && says_nothing(q->choices[i].why))
			craft_item_find(c, why_place(q, i), RULE_NO_WHY,
					"this says that the choice is wrong, not why; name what "
					"somebody who picks it takes for something else");
	}
}

static void
no_source(struct craft *c)
{
	const struct question *q = c->item->q;

	if (!q->n_citations && !q->bank->translates)
		craft_item_find(c, question_place(q, KEY_SOURCE, SPOT_WHOLE), RULE_NO_SOURCE,
				"this question has no `source`; without one nobody can check it "
				"when it is doubted: name the work, and the section");
}

/* Whether its author says that science contests the matter: by a tag, or in the note. */
static bool
is_contested(const struct question *q)
{
	for (size_t i = 0; i < q->tags.n; i++)
		if (strcmp(q->tags.items[i], "contested") == 0)
			return true;
	return q->note && (strstr(q->note, "contested") || strstr(q->note, "[C]"));
}

/* A name that something belongs to: Janda's pattern. */
static bool
names_somebody(const char *text)
{
	struct said s;

	said_read(&s, text);
	for (size_t i = 0; i < s.n; i++) {
		struct span w = s.words[i].text;
		if (w.n > 3 && *w.s >= 'A' && *w.s <= 'Z' && w.s[w.n - 1] == 's' &&
		    (w.s[w.n - 2] == '\'' || (w.s[w.n - 2] & 0x80)) &&
		    !(s.words[i].is & SAID_HUMAN))
			return true;
	}
	return false;
}

static void
contested(struct craft *c)
{
	const struct question *q = c->item->q;

	if (!is_contested(q) || said_has(q->ask, SAID_TEACHES) ||
	    said_has(q->explain, SAID_TEACHES) || (q->ask && names_somebody(q->ask)))
		return;
	craft_item_find(c, question_place(q, KEY_ASK, SPOT_WHOLE), RULE_CONTESTED,
			"this is marked as contested, but neither stem nor explanation says whose "
			"teaching it is or what the evidence shows; ask it as a claim");
}

/* Whether a word of the text begins as that word does, less its ending. */
static bool
takes_up(const char *text, struct span word)
{
	size_t n = word.n > 7 ? word.n - 3 : word.n > 4 ? word.n - 1 : word.n;

	for (const char *at = text; *at; at++)
		if ((at == text || at[-1] == ' ' || at[-1] == '\n' || at[-1] == '-' ||
		     at[-1] == '(' || at[-1] == '*') &&
		    strncasecmp(at, word.s, n) == 0)
			return true;
	return false;
}

/* Whether it takes up a word of these; of none there is nothing to take up. */
static bool
takes_up_some(const char *text, const struct craft_words *words)
{
	bool any = false;

	for (size_t i = 0; i < words->n; i++) {
		if (words->items[i].common)
			continue;
		any = true;
		if (takes_up(text, words->items[i].text))
			return true;
	}
	return !any;
}

/* A good explanation may say the answer in other words, but then it comes back to what was asked.
 */
static void
thin_explain(struct craft *c)
{
	const struct craft_item *item = c->item;
	const struct question *q = item->q;

	if (!q->explain || q->type != QUESTION_SINGLE || q->numbers || q->vignette ||
	    takes_up_some(q->explain, &item->choices[0]) || takes_up_some(q->explain, &item->stem))
		return;
	craft_item_find(c, question_place(q, KEY_EXPLAIN, SPOT_WHOLE), RULE_THIN_EXPLAIN,
			"this explanation takes up no word of the stem or the right choice, as if "
			"it explained something else; say why that choice is right");
}

/* The key of a safety item goes on with the work while another choice takes care. */
static void
riskier(struct craft *c)
{
	const struct question *q = c->item->q;
	const char *careful = NULL;

	if (!q->critical || q->type != QUESTION_SINGLE ||
	    said_has(q->choices[0].text, SAID_CAREFUL))
		return;
	for (size_t i = 1; i < q->n_choices && !careful; i++)
		if (said_has(q->choices[i].text, SAID_CAREFUL))
			careful = q->choices[i].text;
	if (careful)
		craft_item_find(c, choice_place(q, 0), RULE_RISKIER,
				"in this safety item another choice is more careful than the right "
				"one; see that nobody comes to harm who learns this answer");
}

void
craft_reasons(struct craft *c)
{
	const struct question *q = c->item->q;

	no_explain(c);
	if (wants_why(q) && !q->bank->translates)
		missing_why(c);
	weak_why(c);
	no_source(c);
	if (!c->item->in->english)
		return;
	contested(c);
	riskier(c);
	thin_explain(c);
}
