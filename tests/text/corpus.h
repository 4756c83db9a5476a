/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hostile strings for the tests of this room: the JSON lists in corpora/robust/strings of the
 * shared material, and a few that are always there. */
#ifndef TESTS_TEXT_CORPUS_H
#define TESTS_TEXT_CORPUS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unistr.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/diag.h"
#include "base/file.h"
#include "base/str.h"

struct corpus {
	struct str *items; /* owned */
	size_t n, cap;
};

static inline void
corpus_add(struct corpus *c, struct span text)
{
	c->items = alloc_room(c->items, c->n, &c->cap, sizeof(*c->items));
	str_init(&c->items[c->n]);
	str_span(&c->items[c->n++], text);
}

static inline uint32_t
corpus_hex(const char *s)
{
	char digits[5] = {s[0], s[1], s[2], s[3], 0};
	return (uint32_t)strtoul(digits, NULL, 16);
}

/* Appends what the escape at s (behind its backslash) stands for; returns how long it is. A lone
 * surrogate comes out as the three bytes that are no UTF-8. */
static inline size_t
corpus_escape(struct str *out, const char *s)
{
	static const char names[] = "bfnrt", bytes[] = "\b\f\n\r\t";
	const char *name = strchr(names, *s);
	uint8_t utf8[4];
	size_t used = 5;

	if (*s != 'u') {
		str_byte(out, name ? bytes[name - names] : *s);
		return 1;
	}
	uint32_t c = corpus_hex(s + 1);
	if (c >= 0xD800 && c < 0xDC00 && s[5] == '\\' && s[6] == 'u') {
		c = 0x10000 + ((c - 0xD800) << 10) + (corpus_hex(s + 7) - 0xDC00);
		used = 11;
	}
	int n = u8_uctomb(utf8, c, sizeof(utf8));
	if (n > 0)
		str_add(out, (char *)utf8, (size_t)n);
	else
		str_printf(out, "%c%c%c", 0xED, 0x80 | (int)(c >> 6 & 0x3F),
			   0x80 | (int)(c & 0x3F));
	return used;
}

/* Adds every string of a JSON array of strings, which is well formed. */
static inline void
corpus_parse(struct corpus *c, const char *json)
{
	struct str text = STR_INIT;
	bool inside = false;

	for (; *json; json++) {
		if (*json == '"') {
			if (inside)
				corpus_add(c, span_str(&text));
			str_clear(&text);
			inside = !inside;
		} else if (inside && *json == '\\') {
			json += corpus_escape(&text, json + 1);
		} else if (inside) {
			str_byte(&text, *json);
		}
	}
	str_release(&text);
}

static inline void
corpus_read(struct corpus *c)
{
	static const char *const own[] = {
	    "\033]0;x\a\x9B"
	    "2J\xC2\x9B"
	    "2J\u202Ex",
	    "a\u0301\u0301 中文字 👩‍👩‍👧 **b\tc* d**",
	    "\xFF\xFE\xED\xA0\x80",
	    "",
	};
	static const char *const files[] = {"blns.json", "terminal-and-format-injection.json"};
	const char *shared = getenv("NMTQUIZ_SHARED");
	struct diags d;

	*c = (struct corpus){0};
	diags_init(&d);
	for (size_t i = 0; i < sizeof(own) / sizeof(*own); i++)
		corpus_add(c, span_of(own[i]));
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
		struct str path = STR_INIT, json = STR_INIT;
		str_printf(&path, "%s/corpora/robust/strings/%s", shared ? shared : "../shared",
			   files[i]);
		if (file_read(path.s, 1 << 20, &json, &d))
			corpus_parse(c, json.s);
		else
			printf("skipped: %s is not there\n", path.s);
		str_release(&path);
		str_release(&json);
	}
	diags_release(&d);
}

static inline void
corpus_release(struct corpus *c)
{
	for (size_t i = 0; i < c->n; i++)
		str_release(&c->items[i]);
	free(c->items);
}

/* What stands in text that may reach no terminal, but for the controls allowed; NULL: nothing. */
static inline const char *
corpus_raw_control(struct span text, const char *allowed)
{
	size_t n;

	for (; text.n; text.s += n, text.n -= n) {
		ucs4_t c;
		int length = u8_mbtoucr(&c, (const uint8_t *)text.s, text.n);
		if (length < 1)
			return "a byte that is no UTF-8";
		n = (size_t)length;
		if (c < 0x80 && c && strchr(allowed, (int)c))
			continue;
		if (c < 0x20 || (c >= 0x7F && c < 0xA0))
			return "a control";
		if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
			return "a bidirectional override";
		if (c == 0x2028 || c == 0x2029)
			return "a separator";
	}
	return NULL;
}
#endif
