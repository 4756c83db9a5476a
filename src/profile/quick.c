/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/line.h"

#include <string.h>

/* The line up to N is 37 bytes; nothing here looks further than the longest name, response and
 * numbers below, which together stay well below LINE_QUICK. */
enum { BEFORE_N = 37, LONGEST_NAME = 136, MOST_DIGITS = 7 };

static const uint64_t each = 0x0101010101010101u;

/* Eight bytes, the first one lowest. Compilers make one instruction of it. */
static uint64_t
eight_bytes(const char *s)
{
	const unsigned char *b = (const unsigned char *)s;

	return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
	       (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
	       (uint64_t)b[7] << 56;
}

/* The highest bit of each byte that is no printable ASCII, DEL aside. */
static uint64_t
unprintable(uint64_t bytes)
{
	return (~((bytes & each * 0x7f) + each * 0x60) | bytes) & each * 0x80;
}

/* How many bytes come before the first that is marked; 8 where none is. */
static unsigned
before_first(uint64_t marks)
{
	return marks ? (unsigned)__builtin_ctzll(marks) / 8 : 8;
}

static unsigned
digit(char c)
{
	return (unsigned)(unsigned char)c - '0';
}

/* These read the field at s and the tab behind it, and give back what follows, or NULL. */

static const char *
quick_count(const char *s, uint32_t *n)
{
	const char *begin = s;

	for (*n = 0; digit(*s) <= 9 && s - begin < MOST_DIGITS; s++)
		*n = *n * 10 + digit(*s);
	return *n && *s == '\t' ? s + 1 : NULL;
}

/* Whether a name is one is looked at where it is new. */
static const char *
quick_name(const char *s, struct span *name)
{
	size_t n = 0;
	unsigned step;

	while ((step = before_first(unprintable(eight_bytes(s + n)))) == 8 && n < LONGEST_NAME)
		n += 8;
	*name = (struct span){s, n + step};
	return name->n && s[name->n] == '\t' ? s + name->n + 1 : NULL;
}

/* Eight digits of 0-9 and a-f at once: 9 more for a letter, then each pair of half bytes drawn
 * together. That they are such digits shows when they are written back. */
static const char *
quick_revision(const char *s, uint32_t *revision)
{
	uint64_t text = eight_bytes(s);
	uint64_t n = (text & each * 15) + (text >> 6 & each) * 9;
	uint64_t letters = (n + each * 6) >> 4 & each;

	if ((n & each * 0xf0) || n + each * '0' + letters * ('a' - '0' - 10) != text ||
	    s[8] != '\t')
		return NULL;
	n = (n << 4 | n >> 8) & 0x00ff00ff00ff00ffu;
	n = (n << 8 | n >> 16) & 0x0000ffff0000ffffu;
	*revision = (uint32_t)(n << 16 | n >> 32);
	return s + 9;
}

/* Whether one of the eight bytes is c: that one is 0 in bytes ^ c c c .. */
static bool
holds(uint64_t bytes, unsigned char c)
{
	uint64_t zeros = bytes ^ each * c;

	return (zeros - each) & ~zeros & each * 0x80;
}

static const char *
quick_response(struct line_reader *r, const char *s, struct event *e)
{
	uint64_t bytes = eight_bytes(s);
	unsigned n = before_first(unprintable(bytes));

	if (n > LINE_SHORT || s[n] != '\t')
		return NULL;
	bytes &= ~(~(uint64_t)0 << n * 8);
	if (holds(bytes, '\\') || holds(bytes, '|') || holds(bytes, 0x7f))
		return NULL;
	e->skipped = bytes == '.';
	e->text_n = n;
	e->text = n ? line_keep(r, bytes, (struct span){s, n}) : "";
	return s + n + 1;
}

static const char *
quick_number(const char *s, double *x)
{
	static const double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};
	const char *begin = s;
	uint32_t whole = 0;

	for (; digit(*s) <= 9 && s - begin < MOST_DIGITS; s++)
		whole = whole * 10 + digit(*s);
	*x = whole;
	if (s > begin && *s == '.') {
		const char *point = ++s;
		for (; digit(*s) <= 9 && s - begin <= MOST_DIGITS; s++)
			whole = whole * 10 + digit(*s);
		*x = whole / powers[s - point];
	}
	return s > begin && digit(s[-1]) <= 9 && *s == '\t' ? s + 1 : NULL;
}

/* The last field; the line feed is to stand behind it. */
static const char *
quick_certainty(const char *s, struct event *e)
{
	if (*s == '-') {
		e->certainty = CERTAINTY_NONE;
		return s + 1;
	}
	if (memcmp(s, "sure", 4) == 0) {
		e->certainty = CERTAINTY_SURE;
		return s + 4;
	}
	e->certainty = CERTAINTY_GUESS;
	return memcmp(s, "guess", 5) == 0 ? s + 5 : NULL;
}

static const char *
quick_place(const char *s, struct event *e)
{
	uint32_t place = 0;

	if (*s++ != '\t')
		return NULL;
	for (; digit(*s) <= 9 && place <= UINT16_MAX; s++)
		place = place * 10 + digit(*s);
	e->place = (uint16_t)place;
	return place >= 1 && place <= UINT16_MAX ? s : NULL;
}

const char *
line_quick(struct line_reader *r, const char *s)
{
	struct pending_line *p = &r->batch[r->n];
	struct event *e = &p->event;
	double seconds;

	if (memcmp(s, r->hour, LINE_HOUR) != 0 || memcmp(s + LINE_TIME, "\tanswer\t", 8) != 0 ||
	    memcmp(s + BEFORE_N - 1 - LINE_SESSION, r->session, LINE_SESSION) != 0)
		return NULL;
	unsigned since = line_within_hour(s + LINE_HOUR);
	if (since == 3600 || s[BEFORE_N - 1] != '\t')
		return NULL;
	*e = (struct event){.time = r->hour_time + since,
			    .session = r->session_place,
			    .kind = EVENT_ANSWER,
			    .question = NO_EVENT,
			    .previous = NO_EVENT,
			    .before = NO_EVENT};
	if (!(s = quick_count(s + BEFORE_N, &e->n)) || !(s = quick_name(s, &p->question)) ||
	    !(s = quick_revision(s, &e->revision)) || !(s = quick_response(r, s, e)) ||
	    !(s = quick_number(s, &e->score)) || e->score > 1 || !(s = quick_number(s, &seconds)) ||
	    !(s = quick_certainty(s, e)) ||
	    (*s != '\n' && (!(s = quick_place(s, e)) || *s != '\n')))
		return NULL;
	e->seconds = (float)seconds;
	r->at.line++;
	line_done(r);
	return s;
}
