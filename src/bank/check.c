/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/check.h"

#include <stdlib.h>
#include <string.h>

#include "bank/keys.h"
#include "bank/report.h"
#include "base/alloc.h"

enum { MAX_BAD = 100000 }; /* bad characters, before the file is given up */
enum { BYTE_ORDER_MARK = 0xfeff };

void
check_init(struct check *c, struct source from, struct report *r, const struct file_kind *kind)
{
	*c = (struct check){.from = from, .report = r, .kind = kind, .block = {"", 0}};
}

void
check_release(struct check *c)
{
	free(c->bad);
	c->bad = NULL;
}

static void
give_up(struct check *c)
{
	c->hopeless = c->ended = true;
	c->block.n = 0;
}

/* Gets the next block where this one is used up. False at the end. */
static bool
more(struct check *c)
{
	if (c->block.n)
		return true;
	if (c->ended)
		return false;
	if (!c->from.next(c->from.state, &c->block, c->report->d)) {
		give_up(c);
		return false;
	}
	c->ended = c->block.n == 0;
	c->bytes += c->block.n;
	if (c->bytes > c->kind->most) {
		report(c->report, 0, RULE_SIZE,
		       "this file is larger than %zu MiB, the most for one %s; part it",
		       c->kind->most >> 20, c->kind->name);
		give_up(c);
	}
	return !c->ended;
}

static void
note_bad(struct check *c, uint32_t code, bool byte)
{
	/* Its byte order mark, or the zero of an ASCII character. */
	if (c->index < 2 && (code == 0 || (byte && code >= 0xfe))) {
		report(c->report, 0, RULE_ENCODING,
		       "this file is UTF-16, or no text; save it as UTF-8 in your editor");
		give_up(c);
		return;
	}
	c->bad = alloc_room(c->bad, c->n_bad, &c->cap_bad, sizeof(*c->bad));
	c->bad[c->n_bad++] = (struct bad_character){(uint32_t)c->index, code, byte};
	if (c->n_bad < MAX_BAD)
		return;
	report(c->report, c->index, RULE_STOPPED,
	       "too many bytes and characters in this file are no text; reading stopped here");
	give_up(c);
}

/* Takes one character off the input, over the end of a block where need be. Returns its length; 0
 * where the bytes taken are no UTF-8, and code is the first of them then. */
static size_t
take_character(struct check *c, unsigned char bytes[4], uint32_t *code)
{
	size_t need, n = 1;
	uint32_t lead = (unsigned char)*c->block.s;

	bytes[0] = (unsigned char)lead;
	c->block.s++;
	c->block.n--;
	need = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
	*code = lead;
	if (need == 0)
		return 0;
	uint32_t value = lead & (0x7fu >> need);
	while (n < need && more(c) && ((unsigned char)*c->block.s & 0xc0) == 0x80) {
		bytes[n] = (unsigned char)*c->block.s;
		value = value << 6 | (bytes[n] & 0x3fu);
		n++;
		c->block.s++;
		c->block.n--;
	}
	static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
	if (n < need || value < least[need] || value > 0x10ffff ||
	    (value >= 0xd800 && value <= 0xdfff))
		return 0;
	*code = value;
	return need;
}

static bool
forbidden(uint32_t code)
{
	return (code >= 0x80 && code < 0xa0) || code == BYTE_ORDER_MARK || code == 0xfffe ||
	       code == 0xffff;
}

/* Hands on a character of two or three bytes, of which nothing is wrong and which the block holds
 * whole: nearly all that are not ASCII. Returns how many bytes that took; 0 where it is no such. */
static size_t
step_common(struct check *c, char *out)
{
	const unsigned char *s = (const unsigned char *)c->block.s;
	size_t n = 0;

	if (c->block.n < 3)
		return 0;
	if (s[0] >= 0xc3 && s[0] < 0xe0 && (s[1] & 0xc0) == 0x80)
		n = 2;
	/* E2 80 A8 and A9 are the line breaks that are none; from EA on there are surrogates. */
	else if (s[0] > 0xe0 && s[0] < 0xea && (s[1] & 0xc0) == 0x80 && (s[2] & 0xc0) == 0x80 &&
		 (s[0] != 0xe2 || s[1] != 0x80 || (s[2] != 0xa8 && s[2] != 0xa9)))
		n = 3;
	for (size_t i = 0; i < n; i++)
		out[i] = (char)s[i];
	c->block.s += n;
	c->block.n -= n;
	c->index += n > 0;
	return n;
}

/* Hands on one character that is not ASCII; returns how many bytes that took. */
static size_t
step_wide(struct check *c, char *out)
{
	unsigned char bytes[4];
	uint32_t code;
	size_t n = take_character(c, bytes, &code);

	if (n && code == BYTE_ORDER_MARK && c->index == 0)
		return 0;
	if (n == 0 || forbidden(code)) {
		note_bad(c, code, n == 0);
		*out = '?';
		n = 1;
	} else if (code == 0x2028 || code == 0x2029) {
		*out = ' ';
		n = 1;
	} else {
		memcpy(out, bytes, n);
	}
	c->index++;
	return n;
}

static void
step_control(struct check *c, char *out)
{
	char byte = *c->block.s;

	c->block.s++;
	c->block.n--;
	*out = byte;
	if (byte != '\n' && byte != '\r') {
		note_bad(c, (unsigned char)byte, false);
		*out = '?';
	}
	c->index++;
	if (byte == '\n' && c->after_cr)
		c->report->lines[c->report->n_lines - 1] = (uint32_t)c->index;
	else if (byte == '\n' || byte == '\r')
		report_line(c->report, c->index);
}

static bool
is_plain(char c)
{
	return (c >= ' ' && c < 0x7f) || c == '\t';
}

/* How many bytes come before the first whose top bit is set in flags, as they lie in memory; fewer
 * where the machine puts the last byte first and a carry may have run ahead. */
static size_t
bytes_before(uint64_t flags)
{
	static const union {
		uint16_t number;
		unsigned char first;
	} one = {1};

	return one.first ? (size_t)__builtin_ctzll(flags) / 8 : 0;
}

/* Hands on the plain ASCII that the block begins with. Eight bytes a step: the sums set a byte's
 * top bit where it is below a space, DEL, or not ASCII, and perhaps in bytes behind such a one. */
static size_t
step_plain(struct check *c, char *out, size_t max)
{
	const uint64_t ones = 0x0101010101010101u;
	size_t n = 0, most = c->block.n < max ? c->block.n : max;
	uint64_t word, flags = 0;

	for (; n + 8 <= most && !flags; n += flags ? bytes_before(flags) : 8) {
		memcpy(&word, c->block.s + n, 8);
		memcpy(out + n, &word, 8);
		flags = ((word - ones * ' ') | (word + ones) | word) & ones * 0x80;
	}
	for (; n < most && is_plain(c->block.s[n]); n++)
		out[n] = c->block.s[n];
	c->block.s += n;
	c->block.n -= n;
	c->index += n;
	return n;
}

size_t
check_next(struct check *c, char *out, size_t max)
{
	size_t n = 0;

	while (max - n >= 4 && more(c)) {
		size_t run = step_plain(c, out + n, max - n);
		n += run;
		if (run)
			c->after_cr = false;
		if (c->block.n == 0 || max - n < 4)
			continue;
		char byte = *c->block.s;
		size_t common = (unsigned char)byte >= 0x80 ? step_common(c, out + n) : 0;
		if (common)
			n += common;
		else if ((unsigned char)byte >= 0x80)
			n += step_wide(c, out + n);
		else
			step_control(c, out + n++);
		c->after_cr = byte == '\r';
	}
	/* Of a file that is given up nothing more is worth a word. */
	return c->hopeless ? 0 : n;
}

bool
check_is_bad(const struct check *c, size_t from, size_t to)
{
	size_t low = 0, high = c->n_bad;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (c->bad[middle].index < from)
			low = middle + 1;
		else
			high = middle;
	}
	return low < c->n_bad && c->bad[low].index <= to;
}

static void
report_byte(const struct check *c, const struct bad_character *bad)
{
	/* What the editor meant, most likely: Windows-1252 agrees with Latin-1 from A0 on. */
	char guess[3] = {(char)(0xc0 | bad->code >> 6), (char)(0x80 | (bad->code & 0x3f)), '\0'};

	if (bad->code >= 0xa0)
		report(c->report, bad->index, RULE_ENCODING,
		       "the byte %02X is not UTF-8 (in Windows-1252 it would be %s); save the file "
		       "as UTF-8 in your editor",
		       (unsigned)bad->code, guess);
	else
		report(c->report, bad->index, RULE_ENCODING,
		       "the byte %02X is not UTF-8; save the file as UTF-8 in your editor",
		       (unsigned)bad->code);
}

void
check_report(const struct check *c)
{
	const struct bad_character *bad = c->bad;
	size_t line = SIZE_MAX;

	/* One a line: whoever mends it sees the rest of the line. */
	for (size_t i = 0; i < c->n_bad; i++) {
		if (report_line_of(c->report, bad[i].index) == line)
			continue;
		line = report_line_of(c->report, bad[i].index);
		if (bad[i].byte)
			report_byte(c, &bad[i]);
		else
			report(c->report, bad[i].index, RULE_CONTROL,
			       "the character U+%04X stands here, which is no text; take it out",
			       (unsigned)bad[i].code);
	}
}
