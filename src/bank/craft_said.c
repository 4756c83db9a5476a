/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/craft_said.h"

#include <string.h>
#include <strings.h>

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* General punctuation: dashes, quotes and an ellipsis of typesetters. */
static bool
is_dash(const char *s)
{
	return (unsigned char)s[0] == 0xe2 && (unsigned char)s[1] == 0x80;
}

static bool
is_apostrophe(const char *s)
{
	return is_dash(s) && (unsigned char)s[2] == 0x99;
}

static bool
is_in_word(const char *s)
{
	return is_letter(*s) || (*s >= '0' && *s <= '9') || ((*s & 0x80) && !is_dash(s));
}

/* The word that s begins with: letters and digits, and in it hyphens, apostrophes, and points
 * between digits. */
static size_t
word_length(const char *s)
{
	size_t n = 0;

	for (;;) {
		if (is_in_word(s + n))
			n++;
		else if ((s[n] == '\'' || s[n] == '-' ||
			  (s[n] == '.' && s[n - 1] >= '0' && s[n - 1] <= '9')) &&
			 is_in_word(s + n + 1))
			n++;
		else if (is_apostrophe(s + n) && is_in_word(s + n + 3))
			n += 3;
		else
			return n;
	}
}

static size_t
run_length(const char *s)
{
	size_t n = 1;

	while (s[n] == s[0])
		n++;
	return n;
}

static bool
is_capitals(struct span word)
{
	size_t letters = 0;

	for (size_t i = 0; i < word.n; i++) {
		if (word.s[i] >= 'a' && word.s[i] <= 'z')
			return false;
		letters += is_letter(word.s[i]);
	}
	return letters > 1;
}

/* Whether a full stop behind a word only shortens it: St. John, Dr. Travell, e.g. */
static bool
is_shortened(const struct said_word *w)
{
	static const char *const words[] = {"st", "dr", "mr",  "mrs",	 "ms",	"prof", "vs",
					    "al", "cf", "fig", "approx", "etc", "no",	"inc"};

	if (w->text.n == 1)
		return is_letter(*w->text.s);
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (said_is(w, words[i]))
			return true;
	return false;
}

static void
end_sentence(struct said *s, size_t *first, char end)
{
	if (s->n == *first)
		return;
	s->sentences[s->n_sentences++] = (struct said_sentence){*first, s->n - *first, end};
	*first = s->n;
}

/* Whether the sign at s, behind the words so far, ends a sentence. */
static bool
ends_sentence(const struct said *s, const char *at)
{
	const char *next = at + 1;

	if (*at == '\n')
		return *next == '\n' || *next == '-';
	if (*at != '.' && *at != '?' && *at != '!')
		return false;
	next += strspn(next, "*\"')]");
	if (is_dash(next))
		next += 3;
	if (*next && *next != ' ' && *next != '\n')
		return false;
	return *at != '.' || !s->n || !*next || !is_shortened(&s->words[s->n - 1]);
}

static void
add_word(struct said *s, const char *at, size_t n, uint32_t is, bool strong)
{
	struct span text = {at, n};

	s->words[s->n++] = (struct said_word){text, is, at[n], strong || is_capitals(text)};
}

/* Whether a blank begins at `at`: ____ or ......, but not the __ of a name. */
static bool
is_blank(const char *text, const char *at)
{
	if (strncmp(at, "....", 4) == 0)
		return true;
	return at[0] == '_' && at[1] == '_' && (at == text || !is_in_word(at - 1)) &&
	       !is_in_word(at + run_length(at));
}

/* A run of asterisks opens where something follows, and closes where something stands before. */
static void
turn_marks(const char *text, const char *at, size_t n, bool *strong)
{
	bool behind = at > text && at[-1] != ' ' && at[-1] != '\n';
	bool ahead = at[n] && at[n] != ' ' && at[n] != '\n';

	if (*strong ? behind : ahead)
		*strong = !*strong;
}

void
said_read(struct said *s, const char *text)
{
	const char *at = text ? text : "";
	size_t first = 0, n;
	char end = '\0';
	bool strong = false;

	s->n = s->n_sentences = 0;
	for (; *at && s->n < SAID_WORDS && s->n_sentences + 1 < SAID_SENTENCES; at += n) {
		n = 1;
		if (is_in_word(at)) {
			n = word_length(at);
			uint32_t is = said_classes((struct span){at, n});
			if (at > text && (at[-1] == '[' || at[-1] == '(') && n == 5 &&
			    strncasecmp(at, "blank", 5) == 0)
				is |= SAID_BLANK;
			add_word(s, at, n, is, strong);
			end = '\0';
		} else if (*at == '*') {
			n = run_length(at);
			turn_marks(text, at, n, &strong);
		} else if (is_blank(text, at)) {
			n = run_length(at);
			add_word(s, at, n, SAID_BLANK, false);
			end = '\0';
		} else if (ends_sentence(s, at)) {
			end_sentence(s, &first, *at == '\n' ? '\0' : *at);
		} else if (*at == ':') {
			end = ':';
		}
	}
	end_sentence(s, &first, end);
}

bool
said_is(const struct said_word *w, const char *lower)
{
	return strncasecmp(w->text.s, lower, w->text.n) == 0 && lower[w->text.n] == '\0';
}

bool
said_has(const char *text, uint32_t classes)
{
	for (const char *at = text ? text : ""; *at;) {
		if (!is_in_word(at)) {
			at++;
			continue;
		}
		size_t n = word_length(at);
		if (said_classes((struct span){at, n}) & classes)
			return true;
		at += n;
	}
	return false;
}
