/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/ease.h"

#include <stddef.h>
#include <string.h>

#include "bank/bank.h"
#include "text/markup.h"

static bool
is_among(char c, const char *those)
{
	return c != '\0' && strchr(those, c);
}

static bool
is_sign(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static bool
is_vowel(char c)
{
	return is_among(c, "aeiouyAEIOUY");
}

/* An e that is written and not said: bone, bones, named; but not table, wanted, noses. */
static bool
ends_silent(struct span word)
{
	static const char *const endings[] = {"e", "es", "ed"};

	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
		size_t n = strlen(endings[i]);
		if (word.n < n + 2 || memcmp(word.s + word.n - n, endings[i], n) != 0)
			continue;
		char last = word.s[word.n - n - 1], before = word.s[word.n - n - 2];
		if (is_vowel(last))
			return false;
		if (i == 2)
			return last != 't' && last != 'd';
		if (i == 1 && is_among(last, "sxzcgh"))
			return false;
		return last != 'l' || is_vowel(before);
	}
	return false;
}

/* Whether the vowel at i, which follows another, is said apart from it: client, anterior, lying;
 * but not patient, friend, tension. */
static bool
is_apart(struct span word, size_t i)
{
	const char *s = word.s + i;
	size_t left = word.n - i;

	if (s[-1] == 'y')
		return *s == 'i';
	if (s[-1] != 'i' || i < 2 || is_among(s[-2], "ctsgx"))
		return false;
	return is_among(*s, "aou") || (left >= 3 && memcmp(s, "ent", 3) == 0) ||
	       (left >= 2 && memcmp(s, "et", 2) == 0);
}

static size_t
syllables(struct span part)
{
	size_t n = 0;

	for (size_t i = 0; i < part.n; i++)
		n += is_vowel(part.s[i]) &&
		     (i == 0 || !is_vowel(part.s[i - 1]) || is_apart(part, i));
	n -= n > 1 && ends_silent(part);
	return n ? n : 1;
}

struct counts {
	size_t words, sentences, syllables;
};

/* An en dash or an em dash. */
static bool
is_dash(struct span text)
{
	return text.n >= 3 &&
	       (memcmp(text.s, "\u2013", 3) == 0 || memcmp(text.s, "\u2014", 3) == 0);
}

/* How far the word goes that begins a text: over apostrophes and accented letters, and over the
 * hyphen in self-care and the point in 2.5, which join two halves of one. */
static size_t
word_length(struct span text)
{
	size_t n = 0;

	while (n < text.n) {
		char c = text.s[n];
		bool joins =
		    n > 0 && is_among(c, "-.,") && n + 1 < text.n && is_sign(text.s[n + 1]);
		bool dash = is_dash((struct span){text.s + n, text.n - n});
		if (dash || (!is_sign(c) && c != '\'' && !(c & 0x80) && !joins))
			break;
		n++;
	}
	return n;
}

/* A word's halves are said one by one. What has neither letter nor digit, a dash, is no word. */
static bool
count_word(struct counts *c, struct span word)
{
	bool any = false;

	for (size_t i = 0; i < word.n; i++)
		any |= is_sign(word.s[i]);
	c->words += any;
	while (any && word.n)
		c->syllables += syllables(span_cut(&word, '-'));
	return any;
}

/* Whether a sentence ends with the text's first character: a space follows, behind what closes. */
static bool
ends_sentence(struct span text)
{
	size_t n = 1;

	if (!is_among(*text.s, ".?!"))
		return false;
	while (n < text.n && (is_among(text.s[n], "\"')]") || (text.s[n] & 0x80)))
		n++;
	return n == text.n || text.s[n] == ' ';
}

/* A paragraph, in which each gap is one space. Its end ends a sentence. */
static void
count_block(struct counts *c, struct span text)
{
	bool open = false; /* a sentence has begun */

	while (text.n) {
		size_t n = word_length(text);
		if (n) {
			open |= count_word(c, (struct span){text.s, n});
		} else if (open && ends_sentence(text)) {
			c->sentences++;
			open = false;
		}
		n += n ? 0 : is_dash(text) ? 3 : 1;
		text = (struct span){text.s + n, text.n - n};
	}
	c->sentences += open;
}

double
ease_of(struct span text)
{
	struct counts c = {0};
	struct marked shown;
	struct block block;
	bool first = true;

	marked_init(&shown);
	for (; markup_block(&text, first, &block); first = false) {
		str_clear(&shown.text);
		str_clear(&shown.marks);
		markup_inline(&shown, block.text);
		count_block(&c, span_str(&shown.text));
	}
	marked_release(&shown);
	if (c.words == 0)
		return 100;
	return 206.835 - 1.015 * (double)c.words / (double)c.sentences -
	       84.6 * (double)c.syllables / (double)c.words;
}

bool
ease_of_stem(const struct question *q, double *ease)
{
	struct str stem = STR_INIT;

	if (!bank_english(q->bank))
		return false;
	str_text(&stem, q->ask ? q->ask : "");
	for (size_t i = 0; q->parts && i <= q->n_gaps; i++) {
		str_text(&stem, i ? "gap" : "\n\n");
		str_text(&stem, q->parts[i]);
	}
	*ease = ease_of(span_str(&stem));
	str_release(&stem);
	return true;
}
