/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "bank/craft_room.h"
#include "base/alloc.h"
#include "text/markup.h"
#include "text/unicode.h"

/* Takes the ending off where at least so many letters are left. */
static bool
cut(struct span *word, const char *ending, size_t least)
{
	size_t n = strlen(ending);

	if (word->n < n + least || memcmp(word->s + word->n - n, ending, n) != 0)
		return false;
	word->n -= n;
	return true;
}

static bool
ends_in(struct span word, const char *ending)
{
	return cut(&word, ending, 0);
}

/* The s of a plural or a verb, and the es of stretches; but that of press, pelvis and humerus is
 * the word's own. */
static void
cut_s(struct span *word)
{
	if (ends_in(*word, "ss") || ends_in(*word, "us") || ends_in(*word, "is"))
		return;
	if (ends_in(*word, "sses") || ends_in(*word, "shes") || ends_in(*word, "ches") ||
	    ends_in(*word, "xes"))
		word->n--;
	cut(word, "s", 3);
}

/* What English puts behind one and the same word taken off: nerve and nerves, press and pressing,
 * ischemia and ischemic, carry and carries, stop and stopped, tender and tenderness, contract and
 * contraction. */
static struct span
bare(struct span word)
{
	static const char *const makers[] = {"ness", "ful", "ion", "ly", "ia", "ic"};

	cut_s(&word);
	for (size_t i = 0; i < sizeof(makers) / sizeof(*makers); i++)
		if (cut(&word, makers[i], i < 2 ? 4 : 5))
			break;
	if ((cut(&word, "ing", 4) || cut(&word, "ed", 3)) &&
	    word.s[word.n - 1] == word.s[word.n - 2] && !strchr("lsz", word.s[word.n - 1]))
		word.n--;
	if (!cut(&word, "ie", 3) && !cut(&word, "e", 3) && !cut(&word, "y", 3))
		cut(&word, "i", 3);
	return word;
}

/* FNV-1a 64. */
static uint64_t
root_of(struct span word)
{
	uint64_t hash = 0xcbf29ce484222325;

	word = bare(word);
	for (size_t i = 0; i < word.n; i++)
		hash = (hash ^ (unsigned char)word.s[i]) * 0x100000001b3;
	return hash;
}

void
craft_words_init(struct craft_words *w)
{
	*w = (struct craft_words){.shown = STR_INIT, .marks = STR_INIT, .folded = STR_INIT};
}

void
craft_words_release(struct craft_words *w)
{
	str_release(&w->shown);
	str_release(&w->marks);
	str_release(&w->folded);
	free(w->items);
	craft_words_init(w);
}

/* The text as it is shown, in the memory of the one before. */
static void
show(struct craft_words *w, const char *text)
{
	struct marked shown = {w->shown, w->marks};

	markup_inline(&shown, span_of(text));
	w->shown = shown.text;
	w->marks = shown.marks;
}

static struct craft_word
word_of(struct span text)
{
	unsigned cues = craft_word_cues(text);

	return (struct craft_word){text, root_of(text), cues, cues & CUE_COMMON};
}

void
craft_words_read(struct craft_words *w, const char *text)
{
	str_clear(&w->shown);
	str_clear(&w->marks);
	str_clear(&w->folded);
	w->n = 0;
	if (!text)
		return;
	show(w, text);
	text_fold(&w->folded, span_str(&w->shown));
	struct span rest = span_str(&w->folded);
	while (rest.n) {
		struct span word = span_cut(&rest, ' ');
		w->items = alloc_room(w->items, w->n, &w->cap, sizeof(*w->items));
		w->items[w->n++] = word_of(word);
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
