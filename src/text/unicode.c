/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwidth.h>

#include "base/alloc.h"

enum {
	REPLACEMENT = 0xFFFD,
	FRACTION_SLASH = 0x2044,
	MINUS_SIGN = 0x2212,
};

static bool
is_ascii(struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		if ((unsigned char)text.s[i] >= 0x80)
			return false;
	return true;
}

size_t
text_char(struct span text, uint32_t *c)
{
	*c = (unsigned char)text.s[0];
	if (*c < 0x80)
		return 1;
	int n = u8_mbtoucr(c, (const uint8_t *)text.s, text.n);
	if (n > 0)
		return (size_t)n;
	*c = REPLACEMENT;
	return 1;
}

/* What text_char reads, as bytes. */
static void
add_char(struct str *out, uint32_t c, const char *s, size_t n)
{
	if (c == REPLACEMENT)
		str_text(out, "\uFFFD");
	else
		str_add(out, s, n);
}

/* What stands for a character that may not reach a terminal; NULL: it may. */
static const char *
stand_in(uint32_t c, char picture[4])
{
	if (c < 0x20 || c == 0x7F) {
		memcpy(picture, "\u2400", 4);
		picture[2] = (char)(0x80 + (c == 0x7F ? 0x21 : c));
		return c == '\n' || c == '\t' ? NULL : picture;
	}
	if (c == 0x2028 || c == 0x2029)
		return " ";
	bool wrong = c == REPLACEMENT || (c >= 0x80 && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) ||
		     (c >= 0x2066 && c <= 0x2069);
	return wrong ? "\uFFFD" : NULL;
}

void
text_visible(struct str *out, struct span text)
{
	size_t kept = 0, i = 0; /* From kept to i, all is as it should be, and not yet appended. */
	char picture[4];
	uint32_t c;

	while (i < text.n) {
		if (text.s[i] >= 0x20 && text.s[i] < 0x7F) {
			i++;
			continue;
		}
		size_t n = text_char((struct span){text.s + i, text.n - i}, &c);
		const char *instead = stand_in(c, picture);
		if (instead) {
			str_add(out, text.s + kept, i - kept);
			str_text(out, instead);
			kept = i + n;
		}
		i += n;
	}
	str_add(out, text.s + kept, i - kept);
}

size_t
text_char_width(uint32_t c)
{
	if (c >= 0x20 && c < 0x7F)
		return 1;
	int width = uc_width(c, "UTF-8");
	return width > 0 ? (size_t)width : 0;
}

void
text_drawable(struct str *out, struct span text)
{
	enum { MARKS_A_LETTER = 8 }; /* the flags that emoji tags spell need seven */
	struct str visible = STR_INIT;
	size_t marks = 0, n;
	uint32_t c;

	text_visible(&visible, text);
	for (struct span rest = span_str(&visible); rest.n; rest.s += n, rest.n -= n) {
		n = text_char(rest, &c);
		marks = c < 0x80 || text_char_width(c) ? 0 : marks + 1;
		if (marks <= MARKS_A_LETTER)
			str_add(out, rest.s, n);
	}
	str_release(&visible);
}

size_t
text_width(struct span text)
{
	size_t width = 0, n;
	uint32_t c;

	for (; text.n; text.s += n, text.n -= n) {
		n = text_char(text, &c);
		width += text_char_width(c);
	}
	return width;
}

/* Whether c is its own NFC, whatever stands beside it. Not all of those: blocks that texts are
 * written in, because to normalise takes ten times longer than to look here. */
static bool
is_inert(uint32_t c)
{
	static const struct {
		uint32_t first, last;
	} blocks[] = {
	    {0, 0x2FF},	      {0x388, 0x482},	{0x48A, 0x52F},	  {0x531, 0x586},
	    {0x5D0, 0x5EA},   {0x620, 0x64A},	{0x2002, 0x20BF}, {0x3000, 0x3029},
	    {0x3041, 0x3096}, {0x30A0, 0x30FF}, {0x3400, 0x9FFF}, {0xAC00, 0xD7A3},
	    {0xFF01, 0xFFBE},
	};

	for (size_t i = 0; i < sizeof(blocks) / sizeof(*blocks) && c >= blocks[i].first; i++)
		if (c <= blocks[i].last)
			return true;
	return false;
}

static bool
stays_in_nfc(struct span text)
{
	size_t n;
	uint32_t c;

	for (; text.n; text.s += n, text.n -= n) {
		n = text_char(text, &c);
		if (!is_inert(c))
			return false;
	}
	return true;
}

static void
normalize(struct str *out, uninorm_t form, struct span text)
{
	struct str valid = STR_INIT;
	size_t n;
	uint32_t c;

	for (; text.n; text.s += n, text.n -= n) {
		n = text_char(text, &c);
		add_char(&valid, c, text.s, n);
	}
	uint8_t *s = u8_normalize(form, (const uint8_t *)valid.s, valid.len, NULL, &n);
	if (!s)
		alloc_failed();
	str_add(out, (const char *)s, n);
	free(s);
	str_release(&valid);
}

void
text_nfc(struct str *out, struct span text)
{
	if (stays_in_nfc(text))
		str_span(out, text);
	else
		normalize(out, UNINORM_NFC, text);
}

static bool
is_blank(uint32_t c)
{
	return c <= ' ' || c == 0x7F || (c >= 0x80 && uc_is_property_white_space(c));
}

/* Whether c parts words as a space does. Accents that stand alone are typed for apostrophes, and
 * the slash and the minus of typesetters stand for those of keyboards. */
static bool
parts_words(uint32_t c)
{
	static const uint32_t mask = UC_CATEGORY_MASK_P | UC_CATEGORY_MASK_Cc | UC_CATEGORY_MASK_Sk;

	return is_blank(c) || c == FRACTION_SLASH || c == MINUS_SIGN ||
	       uc_is_general_category_withtable(c, mask);
}

static bool
is_invisible(uint32_t c)
{
	return c >= 0x80 && uc_is_property_default_ignorable_code_point(c);
}

/* By combining class: 10 to 36 are Hebrew and Arabic points, and above 200 stand what is drawn
 * above and below letters of any script. Class 0 has enclosing marks beside vowels. */
static bool
is_accent(uint32_t c)
{
	if (c < 0x300)
		return false;
	int class = uc_combining_class(c);
	return (class >= 10 && class <= 36) || class >= 200 ||
	       uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Me);
}

/* How many ASCII letters and digits text begins with. */
static size_t
ascii_word(struct span text)
{
	size_t n = 0;

	while (n < text.n &&
	       ((text.s[n] >= 'a' && text.s[n] <= 'z') || (text.s[n] >= 'A' && text.s[n] <= 'Z') ||
		(text.s[n] >= '0' && text.s[n] <= '9')))
		n++;
	return n;
}

/* Appends text's words, a space between them. False: it has none, only symbols. Most of most texts
 * is ASCII, which goes word by word. */
static bool
add_words(struct str *out, struct span text)
{
	bool gap = false, words = false;
	size_t n, start = out->len;
	uint32_t c;

	for (; text.n; text.s += n, text.n -= n) {
		n = ascii_word(text);
		if (n)
			c = 'a';
		else
			n = text_char(text, &c);
		if (is_accent(c) || is_invisible(c))
			continue;
		if (parts_words(c)) {
			gap = true;
			continue;
		}
		if (gap && out->len > start)
			str_byte(out, ' ');
		gap = false;
		str_add(out, text.s, n);
		words = words || !uc_is_general_category_withtable(c, UC_CATEGORY_MASK_S);
	}
	return words;
}

static void
add_without_spaces(struct str *out, struct span text)
{
	size_t n;
	uint32_t c;

	for (; text.n; text.s += n, text.n -= n) {
		n = text_char(text, &c);
		if (!is_blank(c) && !is_invisible(c))
			str_add(out, text.s, n);
	}
}

static void
fold_case(struct str *out, struct span text)
{
	size_t n;

	if (is_ascii(text)) {
		char *to = str_room(out, text.n);
		for (size_t i = 0; i < text.n; i++)
			to[i] =
			    (char)(text.s[i] | (text.s[i] >= 'A' && text.s[i] <= 'Z' ? 0x20 : 0));
		to[text.n] = '\0';
		out->len += text.n;
		return;
	}
	uint8_t *s = u8_casefold((const uint8_t *)text.s, text.n, NULL, NULL, NULL, &n);
	if (!s)
		alloc_failed();
	str_add(out, (const char *)s, n);
	free(s);
}

void
text_fold(struct str *out, struct span text)
{
	struct str taken_apart = STR_INIT, words = STR_INIT;

	if (!is_ascii(text)) {
		normalize(&taken_apart, UNINORM_NFKD, text);
		text = span_str(&taken_apart);
	}
	if (!add_words(&words, text)) {
		str_clear(&words);
		add_without_spaces(&words, text);
	}
	fold_case(out, span_str(&words));
	str_release(&words);
	str_release(&taken_apart);
}

size_t
text_letters(struct span text)
{
	size_t letters = 0, n;
	uint32_t c;

	for (; text.n; text.s += n, text.n -= n) {
		n = text_char(text, &c);
		letters++;
	}
	return letters;
}
