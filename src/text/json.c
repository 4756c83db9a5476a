/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/json.h"

#include <inttypes.h>
#include <math.h>

#include "base/str.h"
#include "text/unicode.h"

/* Begins a value: whatever comes next in this place needs a comma. */
static void
begin(struct json *j)
{
	if (j->comma)
		str_byte(j->out, ',');
	j->comma = true;
}

void
json_open(struct json *j, char bracket)
{
	begin(j);
	str_byte(j->out, bracket);
	j->comma = false;
}

void
json_close(struct json *j, char bracket)
{
	str_byte(j->out, bracket);
	j->comma = true;
}

/* Characters that act on the reader's screen or script, or that JSON forbids. All lie in the
 * basic plane, where one escape is enough. */
static bool
needs_escape(uint32_t c)
{
	return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x61C || c == 0x200E || c == 0x200F ||
	       (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* How many bytes at the front stand in a string as they are, whatever follows them. */
static size_t
plain_bytes(struct span text)
{
	size_t n = 0;

	while (n < text.n && text.s[n] >= 0x20 && text.s[n] < 0x7f && text.s[n] != '"' &&
	       text.s[n] != '\\')
		n++;
	return n;
}

static void
add_quoted(struct str *out, struct span text)
{
	uint32_t c;

	str_byte(out, '"');
	for (size_t n; text.n; text.s += n, text.n -= n) {
		n = plain_bytes(text);
		if (n) {
			str_add(out, text.s, n);
			continue;
		}
		n = text_char(text, &c);
		if (c == '"' || c == '\\')
			str_printf(out, "\\%c", (int)c);
		else if (c == '\n')
			str_text(out, "\\n");
		else if (c == '\t')
			str_text(out, "\\t");
		else if (needs_escape(c))
			str_printf(out, "\\u%04" PRIx32, c);
		else if (c == 0xFFFD)
			str_text(out, "\uFFFD");
		else
			str_add(out, text.s, n);
	}
	str_byte(out, '"');
}

void
json_key(struct json *j, const char *key)
{
	begin(j);
	add_quoted(j->out, span_of(key));
	str_byte(j->out, ':');
	j->comma = false;
}

void
json_text(struct json *j, struct span text)
{
	begin(j);
	add_quoted(j->out, text);
}

void
json_string(struct json *j, const char *text)
{
	if (text)
		json_text(j, span_of(text));
	else
		json_null(j);
}

void
json_count(struct json *j, uint64_t n)
{
	begin(j);
	if (n < 1000000000)
		str_number(j->out, (double)n, 0);
	else
		str_printf(j->out, "%" PRIu64, n);
}

void
json_number(struct json *j, double x, int decimals)
{
	if (!isfinite(x)) {
		json_null(j);
		return;
	}
	begin(j);
	str_number(j->out, x, decimals);
}

void
json_bool(struct json *j, bool truth)
{
	begin(j);
	str_text(j->out, truth ? "true" : "false");
}

void
json_null(struct json *j)
{
	begin(j);
	str_text(j->out, "null");
}
