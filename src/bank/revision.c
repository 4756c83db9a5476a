/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/revision.h"

#include "bank/bank.h"
#include "bank/keys.h"
#include "base/str.h"
#include "text/unicode.h"

/* FNV-1a 64 (draft-eastlake-fnv). */
static const uint64_t basis = 0xcbf29ce484222325u, prime = 0x100000001b3u;

static uint64_t
add_bytes(uint64_t hash, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		hash = (hash ^ (unsigned char)s[i]) * prime;
	return hash;
}

/* How many bytes at the begin of a text NFC leaves alone for certain, and the hash with them added.
 * NFC changes nothing below U+0300 (whose first byte is CC) or in the dashes and quotation marks of
 * U+2002 to U+203F, and no mark that would join a letter is among these. One loop does both, as
 * most texts are settled and the hash leaves the processor time to look. */
static size_t
add_settled(uint64_t *hash, const char *text)
{
	const unsigned char *s = (const unsigned char *)text;
	uint64_t h = *hash;
	size_t n = 0;

	for (; s[n]; n++) {
		if (s[n] >= 0xcc) {
			if (s[n] != 0xe2 || s[n + 1] != 0x80 || s[n + 2] < 0x82)
				break;
			h = (h ^ s[n++]) * prime;
			h = (h ^ s[n++]) * prime;
		}
		h = (h ^ s[n]) * prime;
	}
	*hash = h;
	return n;
}

bool
surely_nfc(const char *text)
{
	uint64_t hash = basis;
	return !text[add_settled(&hash, text)];
}

static uint64_t
add_nfc(uint64_t hash, const char *s)
{
	uint64_t before = hash;

	if (!s[add_settled(&hash, s)])
		return hash;
	struct str nfc = STR_INIT;
	text_nfc(&nfc, span_of(s));
	hash = add_bytes(before, nfc.s, nfc.len);
	str_release(&nfc);
	return hash;
}

static uint64_t
add_key(uint64_t hash, enum key key)
{
	return add_bytes(hash, keys[key].name, keys[key].length + 1);
}

static uint64_t
add(uint64_t hash, enum key key, const char *value)
{
	if (!value)
		return hash;
	hash = add_nfc(add_key(hash, key), value);
	return add_bytes(hash, "", 1);
}

static uint64_t
add_texts(uint64_t hash, enum key key, const struct texts *texts)
{
	for (size_t i = 0; i < texts->n; i++)
		hash = add(hash, key, texts->items[i]);
	return hash;
}

static uint64_t
add_choices(uint64_t hash, enum key key, const struct question *q, bool right)
{
	for (size_t i = 0; i < q->n_choices; i++)
		if (q->choices[i].right == right)
			hash = add(hash, key, q->choices[i].text);
	return hash;
}

static uint64_t
add_match(uint64_t hash, const struct question *q)
{
	for (size_t i = 0; i < q->n_lefts; i++) {
		hash = add(hash, KEY_MATCH, q->lefts[i]);
		hash = add(hash, KEY_MATCH, q->choices[i].text);
	}
	return add_choices(hash, KEY_EXTRA, q, false);
}

static uint64_t
add_number(uint64_t hash, const struct question *q, const char *within)
{
	hash = add(hash, KEY_NUMBER, q->number_text);
	hash = add(hash, KEY_WITHIN, within);
	return add_texts(hash, KEY_UNIT, &q->units);
}

/* The text put together again, its gaps in braces. */
static uint64_t
add_fill(uint64_t hash, const struct question *q)
{
	hash = add_key(hash, KEY_FILL);
	for (size_t i = 0; i <= q->n_gaps; i++) {
		hash = add_nfc(hash, q->parts[i]);
		if (i == q->n_gaps)
			break;
		for (size_t k = 0; k < q->gaps[i].n; k++) {
			hash = add_bytes(hash, k ? "|" : "{", 1);
			hash = add_nfc(hash, q->gaps[i].items[k]);
		}
		hash = add_bytes(hash, "}", 1);
	}
	return add_bytes(hash, "", 1);
}

static uint64_t
add_answer(uint64_t hash, const struct question *q, const char *within)
{
	switch (q->type) {
	case QUESTION_SINGLE:
		hash = add_choices(hash, KEY_ANSWER, q, true);
		return add_choices(hash, KEY_WRONG, q, false);
	case QUESTION_TRUEFALSE:
		return add(hash, KEY_ANSWER, q->truth ? "true" : "false");
	case QUESTION_MULTIPLE:
		hash = add_choices(hash, KEY_ANSWERS, q, true);
		return add_choices(hash, KEY_WRONG, q, false);
	case QUESTION_ORDER:
		return add_choices(hash, KEY_ORDER, q, true);
	case QUESTION_MATCH:
		return add_match(hash, q);
	case QUESTION_SHORT:
		return add_texts(hash, KEY_ACCEPT, &q->gaps[0]);
	case QUESTION_NUMERIC:
		return add_number(hash, q, within);
	case QUESTION_CLOZE:
		return add_fill(hash, q);
	case QUESTION_TYPES:
		break;
	}
	return hash;
}

uint32_t
revision_of(const struct question *q, const char *within)
{
	uint64_t hash = add(basis, KEY_ASK, q->ask);

	if (q->vignette)
		hash = add(hash, KEY_CASE, q->vignette->text);
	hash = add_answer(hash, q, within);
	if (q->all_or_nothing)
		hash = add(hash, KEY_SCORING, "exact");
	if (q->exact)
		hash = add(hash, KEY_EXACT, "true");
	return (uint32_t)(hash >> 32);
}
