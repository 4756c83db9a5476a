/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/looks.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "text/markup.h"
#include "text/unicode.h"

/* Each sorted by bytes. */
static const char *const absolutes[] = {
    "absolutely", "all",	"always",      "completely", "entirely", "every",
    "everyone",	  "everything", "exclusively", "must",	     "never",	 "nobody",
    "none",	  "nothing",	"only",	       "solely",     "totally"};
static const char *const qualifiers[] = {
    "commonly",	    "frequently", "generally", "likely",    "may",	"might",  "mostly",
    "occasionally", "often",	  "perhaps",   "possibly",  "probably", "rarely", "seldom",
    "sometimes",    "tend",	  "tends",     "typically", "unless",	"usually"};

/* Words of more than three letters that say nothing of the matter; shorter ones all count as such.
 */
static const char *const common[] = {
    "about", "after",  "also",	"been",	 "best",  "both",  "could", "does",  "each",
    "from",  "have",   "into",	"least", "like",  "more",  "most",  "other", "over",
    "same",  "should", "some",	"such",	 "than",  "that",  "their", "them",  "then",
    "there", "these",  "they",	"this",	 "those", "under", "until", "were",  "what",
    "when",  "where",  "which", "while", "whose", "will",  "with",  "would", "your"};

static const char *const all_of_them[] = {"all answers",       "all are",      "all of the above",
					  "all of them",       "all of these", "all the above",
					  "both of the above", "both of these"};

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static int
by_bytes(const void *key, const void *item)
{
	return span_compare(*(const struct span *)key, span_of(*(const char *const *)item));
}

static bool
is_among(struct span word, const char *const *words, size_t n)
{
	return bsearch(&word, words, n, sizeof(*words), by_bytes);
}

/* FNV-1a 64 of the word without the endings that English puts on the same word. */
static uint64_t
root_of(struct span word)
{
	static const char *const endings[] = {"ing", "ies", "ed", "es", "s", "y", "e"};
	uint64_t hash = 0xcbf29ce484222325;

	for (size_t i = 0; i < COUNT(endings); i++) {
		size_t n = strlen(endings[i]);
		if (word.n < n + 4 || memcmp(word.s + word.n - n, endings[i], n) != 0)
			continue;
		word.n -= n;
		break;
	}
	for (size_t i = 0; i < word.n; i++)
		hash = (hash ^ (unsigned char)word.s[i]) * 0x100000001b3;
	return hash;
}

static void
add_root(struct look_words *w, uint64_t root)
{
	size_t at = w->n;

	while (at > 0 && w->roots[at - 1] > root)
		at--;
	if (at > 0 && w->roots[at - 1] == root)
		return;
	w->roots = alloc_room(w->roots, w->n, &w->cap, sizeof(*w->roots));
	memmove(w->roots + at + 1, w->roots + at, (w->n - at) * sizeof(*w->roots));
	w->roots[at] = root;
	w->n++;
}

static void
read_word(struct look_words *w, struct span word, bool english)
{
	if (text_letters(word) > 3 && !(english && is_among(word, common, COUNT(common))))
		add_root(w, root_of(word));
	if (!english)
		return;
	w->absolute = w->absolute || is_among(word, absolutes, COUNT(absolutes));
	w->qualifiers += is_among(word, qualifiers, COUNT(qualifiers));
}

static bool
is_all(const struct str *folded)
{
	for (size_t i = 0; i < COUNT(all_of_them); i++)
		if (span_starts(span_str(folded), all_of_them[i]))
			return true;
	return false;
}

static void
read_words(struct look_words *w, const char *text, bool english)
{
	struct marked shown;

	str_clear(&w->folded);
	*w = (struct look_words){.folded = w->folded, .roots = w->roots, .cap = w->cap};
	if (!text)
		return;
	marked_init(&shown);
	markup_inline(&shown, span_of(text));
	w->letters = text_letters(span_str(&shown.text));
	for (const char *s = shown.text.s; *s; s++)
		w->commas += *s == ',' || *s == ';';
	text_fold(&w->folded, span_str(&shown.text));
	marked_release(&shown);
	struct span rest = span_str(&w->folded);
	for (struct span word = span_word(&rest); word.n; word = span_word(&rest))
		read_word(w, word, english);
	w->all = english && is_all(&w->folded);
	/* The "all" of `all of the above` is no claim on the matter. */
	w->absolute = w->absolute && !w->all;
}

static void
read_text(struct look_words *w, const char *text, bool english)
{
	if (!w->folded.s)
		str_init(&w->folded);
	read_words(w, text, english);
}

void
looks_read(struct looks *l, const struct question *q)
{
	bool english = bank_english(q->bank);

	l->q = q;
	read_text(&l->stem, q->ask, english);
	for (size_t i = 0; i < q->n_choices; i++)
		read_text(&l->choices[i], q->choices[i].text, english);
}

static void
release_text(struct look_words *w)
{
	if (w->folded.s)
		str_release(&w->folded);
	free(w->roots);
}

void
looks_release(struct looks *l)
{
	release_text(&l->stem);
	for (size_t i = 0; i < BANK_MAX_CHOICES; i++)
		release_text(&l->choices[i]);
	*l = (struct looks){0};
}

size_t
look_shared(const struct look_words *a, const struct look_words *b)
{
	size_t shared = 0;

	for (size_t i = 0, j = 0; i < a->n && j < b->n;) {
		shared += a->roots[i] == b->roots[j];
		if (a->roots[i] == b->roots[j])
			j++, i++;
		else if (a->roots[i] < b->roots[j])
			i++;
		else
			j++;
	}
	return shared;
}
