/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choices that the grammar of an English stem rules out. */
#include <string.h>

#include "bank/craft_choices.h"
#include "bank/craft_room.h"

static bool
is_vowel(char c)
{
	return c && strchr("aeiou", c | 0x20);
}

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Whether a word begins with the sound of a vowel: hour, MRI and 8 do; use and one do not. */
static bool
sounds_open(struct span word)
{
	static const char *const silent[] = {"hour", "honest", "honor", "honour", "heir", NULL};
	static const char *const closed[] = {"eu",  "uni", "use",  "usu", "uter", "ure",
					     "uri", "one", "once", "uro", "uti",  NULL};
	char folded[8] = {0};

	if (word.n && word.s[0] >= '0' && word.s[0] <= '9')
		return word.s[0] == '8' || (word.n >= 2 && span_starts(word, "11")) ||
		       (word.n >= 2 && span_starts(word, "18"));
	if (word.n && is_capital(word.s[0]) &&
	    (word.n == 1 || is_capital(word.s[1]) || word.s[1] == '-'))
		return strchr("AEFHILMNORSX", word.s[0]);
	for (size_t i = 0; i < word.n && i < sizeof(folded) - 1; i++)
		folded[i] = (char)(word.s[i] | 0x20);
	for (size_t i = 0; silent[i]; i++)
		if (span_starts(span_of(folded), silent[i]))
			return true;
	for (size_t i = 0; closed[i]; i++)
		if (span_starts(span_of(folded), closed[i]) &&
		    !span_starts(span_of(folded), "unin") && !span_starts(span_of(folded), "unim"))
			return false;
	return is_vowel(folded[0]);
}

/* The stem up to where the choice belongs: its blank, or its end. */
static struct span
lead(struct span stem)
{
	for (size_t i = 0; i + 1 < stem.n; i++)
		if (stem.s[i] == '_' && stem.s[i + 1] == '_')
			return span_trim((struct span){stem.s, i});
	while (stem.n && strchr(" .:?-_", stem.s[stem.n - 1]))
		stem.n--;
	if (stem.n >= 3 && memcmp(stem.s + stem.n - 3, "\u2026", 3) == 0)
		stem.n -= 3;
	return span_trim(stem);
}

static struct span
last_word(struct span text)
{
	size_t n = 0;

	while (n < text.n && text.s[text.n - n - 1] != ' ')
		n++;
	return (struct span){text.s + text.n - n, n};
}

static struct span
first_word(const struct craft_words *w)
{
	struct span rest = span_str(&w->shown);

	while (rest.n && strchr("\"'([", rest.s[0]))
		rest = (struct span){rest.s + 1, rest.n - 1};
	return span_word(&rest);
}

/* A stem that asks for its choice behind a or an. */
static void
article(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;
	struct span word = last_word(lead(span_str(&item->stem.shown)));
	bool an = span_is(word, "an");
	size_t misfit = p->n;

	if (!an && !span_is(word, "a"))
		return;
	for (size_t i = 0; i < p->n; i++) {
		const struct craft_words *w = &item->choices[i];
		if (p->refers[i])
			continue;
		if (!w->n || span_is(w->items[0].text, "a") || span_is(w->items[0].text, "an") ||
		    span_is(w->items[0].text, "the"))
			return;
		if (misfit == p->n && sounds_open(first_word(w)) != an)
			misfit = i;
	}
	if (misfit < p->n)
		craft_item_find(c, question_place(item->q, KEY_ASK, SPOT_WHOLE), RULE_ARTICLE,
				"\"%s\" before the choices does not fit \"%.*s\", so grammar gives "
				"choices away; end the stem before the article, or write a(n)",
				an ? "an" : "a",
				craft_quoted(span_str(&item->choices[misfit].shown)),
				item->choices[misfit].shown.s);
}

enum number { UNCLEAR, SINGULAR, PLURAL };

/* By a noun's ending; UNCLEAR where the s may be the word's own: diabetes, mechanics. */
static enum number
number_of_noun(struct span word)
{
	static const char *const own[] = {"ss", "us", "is", "ps", "as", NULL};
	static const char *const unclear[] = {"tes", "ies", "ics", "ens", NULL};
	static const char *const plurals[] = {
	    "groups",	"straps",    "lumps",	  "steps",	 "areas",   "arteries", "bodies",
	    "plates",	"vertebrae", "bursae",	  "feet",	 "ganglia", "nuclei",	"injuries",
	    "cavities", "fasciae",   "abilities", "capillaries", "sites",   "minutes",	"hips",
	    "cramps",	"bumps",     "children",  "people",	 NULL};

	if (craft_is_one_of(word, plurals))
		return PLURAL;
	if (word.n < 4 || word.s[word.n - 1] != 's')
		return SINGULAR;
	for (size_t i = 0; own[i]; i++)
		if (memcmp(word.s + word.n - 2, own[i], 2) == 0)
			return SINGULAR;
	for (size_t i = 0; unclear[i]; i++)
		if (memcmp(word.s + word.n - strlen(unclear[i]), unclear[i], strlen(unclear[i])) ==
		    0)
			return UNCLEAR;
	return PLURAL;
}

/* The number that the verb, or the noun before it, asks for; UNCLEAR where neither says. */
static enum number
asked_number(const struct craft_words *stem)
{
	static const char *const singulars[] = {"is", "was", "has", "does", NULL};
	static const char *const plurals[] = {"are", "were", "have", "do", NULL};
	size_t n = stem->n, which = craft_find_word(stem, 0, "which");

	if (!n)
		return UNCLEAR;
	struct span last = stem->items[n - 1].text;
	if (span_is(last, "is") || span_is(last, "was") || span_is(last, "a") ||
	    span_is(last, "an"))
		return SINGULAR;
	if (span_is(last, "are") || span_is(last, "were"))
		return PLURAL;
	if (which + 2 >= n)
		return UNCLEAR;
	if (number_of_noun(stem->items[which + 1].text) == PLURAL)
		return PLURAL;
	if (craft_is_one_of(stem->items[which + 2].text, singulars))
		return SINGULAR;
	return craft_is_one_of(stem->items[which + 2].text, plurals) ? PLURAL : UNCLEAR;
}

/* A choice's own; UNCLEAR where it is more than a short name. */
static enum number
number_of(const struct craft_words *w)
{
	static const char *const joints[] = {"and", "both", "plus", NULL};

	if (w->n == 0 || w->n > 6)
		return UNCLEAR;
	for (size_t i = 0; i < w->n; i++)
		if (craft_is_one_of(w->items[i].text, joints))
			return PLURAL;
	if (w->n > 4)
		return UNCLEAR;
	for (size_t i = 1; i < w->n; i++)
		if (w->items[i].common)
			return UNCLEAR;
	return number_of_noun(w->items[w->n - 1].text);
}

static void
plural(struct craft *c, const struct picks *p)
{
	const struct craft_item *item = c->item;
	enum number asked = asked_number(&item->stem);

	if (!p->single || p->numbers || p->n < 3 || asked == UNCLEAR ||
	    number_of(&item->choices[0]) != asked)
		return;
	for (size_t i = 1; i < p->n; i++) {
		enum number number = number_of(&item->choices[i]);
		if (!p->refers[i] && (number == UNCLEAR || number == asked))
			return;
	}
	craft_item_find(c, choice_place(item->q, 0), RULE_PLURAL,
			"the question asks for %s, and \"%.*s\" alone is so many: grammar gives it "
			"away; put all choices into one number",
			asked == PLURAL ? "several" : "one",
			craft_quoted(span_str(&item->choices[0].shown)), item->choices[0].shown.s);
}

void
craft_grammar(struct craft *c, const struct picks *p)
{
	article(c, p);
	plural(c, p);
}
