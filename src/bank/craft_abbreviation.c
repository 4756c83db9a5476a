/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Abbreviations that a question uses and nobody writes out. */
#include <string.h>
#include <strings.h>

#include "bank/craft_room.h"
#include "bank/craft_said.h"
#include "bank/craft_stem.h"

enum { LONGEST = 6, MOST = 16 };

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_in_word(char c)
{
	return is_capital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
}

/* Cranial nerve VII, type II. */
static bool
is_roman(struct span word)
{
	return strspn(word.s, "IVX") >= word.n;
}

/* A longer word in capitals is a shout, unless it can not be spoken. */
static bool
is_shouted(struct span word)
{
	size_t vowels = 0;

	for (size_t i = 0; i < word.n; i++)
		vowels += strchr("AEIOU", word.s[i]) != NULL;
	return word.n > 5 && vowels > 1;
}

/* The next word of two to six capitals, digits among them, taken off *text; empty at the end. Its
 * plural's s does not belong to it. */
static struct span
next_abbreviation(const char **text)
{
	const char *at = *text;

	for (;;) {
		while (*at && !is_in_word(*at))
			at++;
		const char *start = at;
		size_t capitals = 0;
		for (; is_capital(*at) || (*at >= '0' && *at <= '9'); at++)
			capitals += is_capital(*at);
		struct span word = {start, (size_t)(at - start)};
		if (*at == 's' && !is_in_word(at[1]))
			at++;
		bool alone = !is_in_word(*at);
		while (is_in_word(*at))
			at++;
		*text = at;
		if (!word.n && !*at)
			return (struct span){start, 0};
		if (alone && capitals > 1 && word.n <= LONGEST && !is_roman(word) &&
		    !is_shouted(word) && !(said_classes(word) & SAID_KNOWN))
			return word;
	}
}

/* Whether it stands in brackets there, or brackets follow it. */
static bool
stands_in_brackets(struct span text, struct span word)
{
	for (size_t i = 0; i + word.n < text.n; i++) {
		const char *at = text.s + i;
		if (memcmp(at, word.s, word.n) != 0)
			continue;
		if ((i > 0 && at[-1] == '(') ||
		    (at[word.n] == ' ' && i + word.n + 1 < text.n && at[word.n + 1] == '('))
			return true;
	}
	return false;
}

static char
small(char c)
{
	return is_capital(c) ? (char)(c | 0x20) : c;
}

/* Whether words that follow each other begin with its letters; of, and, the may lie between. */
static bool
is_spelled(const struct said *s, struct span word)
{
	for (size_t i = 0; i < s->n; i++) {
		size_t met = 0;
		for (size_t k = i; k < s->n && met < word.n; k++) {
			struct span w = s->words[k].text;
			if (small(*w.s) == small(word.s[met]) && w.n > 1 && !span_same(w, word))
				met++;
			else if (k == i || !(s->words[k].is & SAID_KNOWN))
				break;
		}
		if (met == word.n)
			return true;
	}
	return false;
}

static bool
explains(const char *text, struct span word)
{
	struct said s;

	if (!text)
		return false;
	if (stands_in_brackets(span_of(text), word))
		return true;
	said_read(&s, text);
	return is_spelled(&s, word);
}

/* Whether the question, its case or the head of its bank says what the letters stand for. */
static bool
is_explained(const struct craft_item *item, struct span word)
{
	const struct question *q = item->q;
	const struct bank *b = q->bank;

	if (explains(q->ask, word) || explains(b->title, word) || explains(b->about, word) ||
	    (q->vignette && explains(q->vignette->text, word)))
		return true;
	for (size_t i = 0; i < q->n_choices; i++)
		if (explains(q->choices[i].text, word))
			return true;
	for (size_t i = 0; i < q->n_gaps; i++)
		for (size_t k = 0; k < q->gaps[i].n; k++)
			if (explains(q->gaps[i].items[k], word))
				return true;
	return false;
}

/* The abbreviations of the question that were judged. */
struct judged {
	struct span words[MOST];
	size_t n;
};

static bool
is_new(struct judged *j, struct span word)
{
	for (size_t i = 0; i < j->n; i++)
		if (span_same(j->words[i], word))
			return false;
	if (j->n == MOST)
		return false;
	j->words[j->n++] = word;
	return true;
}

static void
judge(struct craft *c, struct judged *j, const char *text,
      struct place (*place)(const struct craft *, size_t), size_t i)
{
	if (!text)
		return;
	for (struct span word = next_abbreviation(&text); word.n; word = next_abbreviation(&text))
		if (is_new(j, word) && !is_explained(c->item, word))
			craft_item_find(c, place(c, i), RULE_ABBREVIATION,
					"`%.*s` is written out nowhere in this question; a student "
					"who does not know the letters cannot show what they know: "
					"write the words, then (%.*s)",
					(int)word.n, word.s, (int)word.n, word.s);
}

static struct place
of_stem(const struct craft *c, size_t i)
{
	(void)i;
	return stem_place(c);
}

static struct place
of_choice(const struct craft *c, size_t i)
{
	return choice_place(c->item->q, i);
}

void
stem_abbreviation(struct craft *c)
{
	const struct question *q = c->item->q;
	struct judged j = {.n = 0};

	/* What do the letters ROM stand for? */
	if (q->ask && (strstr(q->ask, "stand for") || strstr(q->ask, "stands for") ||
		       strstr(q->ask, "abbreviat") || strstr(q->ask, "short for")))
		return;
	judge(c, &j, q->ask, of_stem, 0);
	for (size_t i = 0; i < q->n_choices; i++)
		judge(c, &j, q->choices[i].text, of_choice, i);
}
