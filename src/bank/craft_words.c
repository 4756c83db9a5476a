/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "bank/craft_room.h"
#include "base/alloc.h"
#include "text/markup.h"
#include "text/unicode.h"

/* Words that say nothing of the matter, sorted by bytes. */
static const char *const common_words[] = {
    "a",      "about", "after", "all",	 "also",  "an",	   "and",   "any",   "are",   "as",
    "at",     "be",    "been",	"best",	 "both",  "but",   "by",    "can",   "could", "did",
    "do",     "does",  "each",	"for",	 "from",  "had",   "has",   "have",  "he",    "her",
    "him",    "his",   "how",	"if",	 "in",	  "into",  "is",    "it",    "its",   "least",
    "like",   "may",   "might", "more",	 "most",  "must",  "no",    "nor",   "not",   "of",
    "off",    "on",    "one",	"only",	 "or",	  "other", "out",   "over",  "per",   "she",
    "should", "so",    "some",	"such",	 "than",  "that",  "the",   "their", "them",  "then",
    "there",  "these", "they",	"this",	 "those", "to",	   "under", "up",    "was",   "were",
    "what",   "when",  "where", "which", "while", "who",   "whom",  "whose", "why",   "will",
    "with",   "would", "you",	"your"};

static int
by_bytes(const void *key, const void *item)
{
	return span_compare(*(const struct span *)key, span_of(*(const char *const *)item));
}

static bool
is_common(struct span word)
{
	return word.n < 3 ||
	       bsearch(&word, common_words, sizeof(common_words) / sizeof(*common_words),
		       sizeof(*common_words), by_bytes);
}

/* FNV-1a 64 of the word without the endings that English puts on the same word. */
static uint64_t
root_of(struct span word)
{
	static const char *const endings[] = {"ing", "ies", "ed", "es", "s", "y", "e"};
	uint64_t hash = 0xcbf29ce484222325;

	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
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

void
craft_words_release(struct craft_words *w)
{
	str_release(&w->folded);
	free(w->items);
	*w = (struct craft_words){.folded = STR_INIT};
}

void
craft_words_read(struct craft_words *w, const char *text)
{
	struct marked shown;

	str_clear(&w->folded);
	w->n = 0;
	if (!text)
		return;
	marked_init(&shown);
	markup_inline(&shown, span_of(text));
	text_fold(&w->folded, span_str(&shown.text));
	marked_release(&shown);
	struct span rest = span_str(&w->folded);
	for (struct span word = span_word(&rest); word.n; word = span_word(&rest)) {
		w->items = alloc_room(w->items, w->n, &w->cap, sizeof(*w->items));
		w->items[w->n++] = (struct craft_word){word, root_of(word), is_common(word)};
	}
}

bool
craft_words_have(const struct craft_words *w, uint64_t root)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->items[i].root == root)
			return true;
	return false;
}
