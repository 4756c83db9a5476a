/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/line.h"

#include <float.h>
#include <string.h>
#include <unistr.h>

#include "base/clock.h"
#include "profile/derive.h"

enum { REVISION = 8 };

void
line_reader_init(struct line_reader *r, struct history *h, struct diags *d)
{
	memset(r, 0, sizeof(*r));
	r->h = h;
	r->d = d;
	str_init(&r->text);
	/* What no line can hold, so that the first one is like none before. */
	memset(r->hour, '\n', sizeof(r->hour));
	memset(r->session, '\n', sizeof(r->session));
}

void
line_reader_release(struct line_reader *r)
{
	str_release(&r->text);
}

/* Each of these reads the field that begins at s. They give back where it ends, or NULL where it is
 * none of its kind; whoever calls looks whether a tab or the line's end stands there. */

static struct span
whole_field(const struct line_reader *r, const char *s)
{
	const char *tab = memchr(s, '\t', (size_t)(r->end - s));
	return (struct span){s, (size_t)((tab ? tab : r->end) - s)};
}

static unsigned
digit(char c)
{
	return (unsigned)(unsigned char)c - '0';
}

unsigned
line_within_hour(const char *s)
{
	unsigned m1 = digit(s[0]), m2 = digit(s[1]), s1 = digit(s[3]), s2 = digit(s[4]);

	if (m1 > 5 || m2 > 9 || s1 > 5 || s2 > 9 || s[2] != ':' || s[5] != 'Z')
		return 3600;
	return (m1 * 10 + m2) * 60 + s1 * 10 + s2;
}

static const char *
read_time(struct line_reader *r, const char *s, struct event *e)
{
	if (r->end - s < LINE_TIME)
		return NULL;
	if (memcmp(s, r->hour, LINE_HOUR) == 0) {
		unsigned seconds = line_within_hour(s + LINE_HOUR);
		e->time = r->hour_time + seconds;
		return seconds < 3600 ? s + LINE_TIME : NULL;
	}
	if (!time_parse((struct span){s, LINE_TIME}, &e->time))
		return NULL;
	memcpy(r->hour, s, LINE_HOUR);
	r->hour_time = e->time - line_within_hour(s + LINE_HOUR);
	return s + LINE_TIME;
}

/* An event that this program does not know is EVENT_KINDS: a newer one's. */
static const char *
read_kind(struct line_reader *r, const char *s, struct event *e)
{
	struct span f = whole_field(r, s);

	for (size_t i = 0; i < f.n; i++)
		if ((f.s[i] < 'a' || f.s[i] > 'z') && f.s[i] != '-')
			return NULL;
	e->kind = 0;
	while (e->kind < EVENT_KINDS &&
	       (event_names[e->kind][0] != *s || !span_is(f, event_names[e->kind])))
		e->kind++;
	return f.n ? f.s + f.n : NULL;
}

static bool
is_letter_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static const char *
read_session(struct line_reader *r, const char *s)
{
	size_t n = 0;

	if (r->end - s >= LINE_SESSION && memcmp(s, r->session, LINE_SESSION) == 0)
		return s + LINE_SESSION;
	while (n < LINE_SESSION && is_letter_or_digit(s[n]))
		n++;
	return n == LINE_SESSION ? s + n : NULL;
}

static const char *
read_count(const char *s, uint32_t most, uint32_t *n)
{
	uint64_t count = 0;

	for (; digit(*s) <= 9 && count <= most; s++)
		count = count * 10 + digit(*s);
	*n = (uint32_t)count;
	return count >= 1 && count <= most ? s : NULL;
}

/* Whether it is one is looked at where it is new. */
static const char *
read_question(struct line_reader *r, const char *s)
{
	struct span f = whole_field(r, s);

	r->batch[r->n].question = f;
	return f.n ? f.s + f.n : NULL;
}

static const char *
read_revision(struct line_reader *r, const char *s, struct event *e)
{
	struct span f = whole_field(r, s);

	for (size_t i = 0; i < f.n; i++) {
		unsigned value = digit(f.s[i]);
		if (f.s[i] >= 'a' && f.s[i] <= 'f')
			value = (unsigned)(f.s[i] - 'a') + 10;
		if (value > 15)
			return NULL;
		e->revision = e->revision << 4 | value;
	}
	return f.n == REVISION ? f.s + f.n : NULL;
}

static const char *
read_number(struct line_reader *r, const char *s, double *x)
{
	struct span f = whole_field(r, s);
	return parse_number(f, x) ? f.s + f.n : NULL;
}

static const char *
read_score(struct line_reader *r, const char *s, struct event *e)
{
	s = read_number(r, s, &e->score);
	return s && e->score >= 0 && e->score <= 1 ? s : NULL;
}

static const char *
read_seconds(struct line_reader *r, const char *s, struct event *e)
{
	double seconds;

	s = read_number(r, s, &seconds);
	if (!s || seconds < 0 || seconds > (double)FLT_MAX)
		return NULL;
	e->seconds = (float)seconds;
	return s;
}

static const char *
read_certainty(struct line_reader *r, const char *s, struct event *e)
{
	struct span f = whole_field(r, s);

	for (unsigned i = 0; i < CERTAINTIES; i++) {
		if (span_is(f, certainty_names[i])) {
			e->certainty = (unsigned char)(i & 3);
			return f.s + f.n;
		}
	}
	return NULL;
}

static const char *
read_place(const char *s, struct event *e)
{
	uint32_t place = 0;

	s = read_count(s, UINT16_MAX, &place);
	e->place = (uint16_t)place;
	return s;
}

static bool
unescape(struct str *out, char c)
{
	static const char escapes[] = "t\tn\nr\rp|\\\\";

	for (size_t i = 0; i + 1 < sizeof(escapes); i += 2) {
		if (escapes[i] == c) {
			str_byte(out, escapes[i + 1]);
			return true;
		}
	}
	return false;
}

/* Adds a field to the line's text; a response's | are what parts a cloze's gaps. Controls and what
 * is no UTF-8 were never written by us. */
static const char *
add_text(struct line_reader *r, struct span f, bool response)
{
	bool ascii = true;
	size_t from = 0;

	for (size_t i = 0; i < f.n; i++) {
		unsigned char c = (unsigned char)f.s[i];
		ascii &= c < 0x80;
		if (c < 0x20 || c == 0x7f)
			return NULL;
		if (c != '\\' && !(response && c == '|'))
			continue;
		str_add(&r->text, f.s + from, i - from);
		if (c == '|')
			str_byte(&r->text, EVENT_GAP);
		else if (++i == f.n || !unescape(&r->text, f.s[i]))
			return NULL;
		from = i + 1;
	}
	str_add(&r->text, f.s + from, f.n - from);
	return ascii || !u8_check((const uint8_t *)f.s, f.n) ? f.s + f.n : NULL;
}

static const char *
read_text(struct line_reader *r, const char *s, bool response)
{
	const char *end = s;

	while (*end >= 0x20 && *end < 0x7f && *end != '\\' && !(response && *end == '|'))
		end++;
	if (*end != '\t' && end != r->end)
		return add_text(r, whole_field(r, s), response);
	r->plain = (struct span){s, (size_t)(end - s)};
	return end;
}

/* All fields from s on, each terminated but the last. */
static const char *
read_rest(struct line_reader *r, const char *s)
{
	while ((s = add_text(r, whole_field(r, s), false)) && s < r->end) {
		str_byte(&r->text, '\0');
		s++;
	}
	return s;
}

/* What stands behind N, a letter each: question, revision, response (x), text, score, duration,
 * certainty, place; * whatever follows; what stands behind a ? may lack. A newer program's fields
 * behind all of them are passed over. */
static const char *const fields_of[EVENT_KINDS] = {
    [EVENT_BEGIN] = "*",  [EVENT_ITEM] = "pqrt",  [EVENT_ANSWER] = "qrxsdc?p",
    [EVENT_HINT] = "q",	  [EVENT_MARK] = "p",	  [EVENT_UNMARK] = "p",
    [EVENT_AT] = "pd?t",  [EVENT_RESUME] = "?*",  [EVENT_FLAG] = "q",
    [EVENT_UNFLAG] = "q", [EVENT_SUSPEND] = "q",  [EVENT_UNSUSPEND] = "q",
    [EVENT_NOTE] = "qt",  [EVENT_REPORT] = "qrt", [EVENT_UNDO] = "",
    [EVENT_END] = "*",	  [EVENT_SET] = "*",
};

static const char *
read_field(struct line_reader *r, char letter, const char *s, struct event *e)
{
	switch (letter) {
	case 'q':
		return read_question(r, s);
	case 'r':
		return read_revision(r, s, e);
	case 'x':
		return read_text(r, s, true);
	case 's':
		return read_score(r, s, e);
	case 'd':
		return read_seconds(r, s, e);
	case 'c':
		return read_certainty(r, s, e);
	case 'p':
		return read_place(s, e);
	case 't':
		return read_text(r, s, false);
	default:
		return read_rest(r, s);
	}
}

static const char *
complaint(char letter)
{
	switch (letter) {
	case 'q':
		return "it names no question";
	case 'r':
		return "its revision is not 8 digits of 0-9 and a-f";
	case 's':
		return "its score is no number from 0 to 1";
	case 'd':
		return "its seconds are no number from 0 up";
	case 'c':
		return "its certainty is not -, guess or sure";
	case 'p':
		return "its place is no number from 1 to 65535";
	default:
		return "its text holds a control, bytes that are no UTF-8, or a \\ with no t, n, "
		       "r, p or "
		       "\\ behind it";
	}
}

static bool
wrong(struct line_reader *r, const char *why)
{
	line_broken(r, why);
	return false;
}

/* s is where the field before ends. */
static bool
read_fields(struct line_reader *r, const char *s, struct event *e)
{
	bool optional = false;

	for (const char *letter = fields_of[e->kind]; *letter; letter++) {
		if (*letter == '?') {
			optional = true;
			continue;
		}
		if (s == r->end)
			return optional || wrong(r, "it has too few fields");
		s = read_field(r, *letter, s + 1, e);
		if (!s || (*s != '\t' && s != r->end))
			return wrong(r, complaint(*letter));
	}
	return true;
}

/* Whether the fields that only derive.c understands can be read. */
static bool
is_meant(struct line_reader *r, const struct event *e)
{
	struct span text = span_str(&r->text);

	switch (e->kind) {
	case EVENT_BEGIN:
		return begin_fits(text) || wrong(r, "it begins no session that is known here");
	case EVENT_RESUME:
		return resume_fits(text) || wrong(r, "its zone is none such as -05:00");
	case EVENT_END:
		return end_fits(text) || wrong(r, "it ends a session in no way known here");
	case EVENT_SET:
		return (text.n && text.s[0] && memchr(text.s, '\0', text.n)) ||
		       wrong(r, "it lacks a setting's name or value");
	}
	return true;
}

static bool
read_event(struct line_reader *r, const char *s, struct event *e, const char **session)
{
	s = read_time(r, s, e);
	if (!s || *s != '\t')
		return wrong(r, "it does not begin with a time such as 2026-11-23T08:22:55Z");
	s = read_kind(r, s + 1, e);
	if (!s || *s != '\t')
		return wrong(r, "its second field is no event's name");
	*session = s + 1;
	s = read_session(r, s + 1);
	if (!s || *s != '\t')
		return wrong(r, "its session is not 8 letters and digits");
	s = read_count(s + 1, NO_EVENT - 1, &e->n);
	if (!s || (*s != '\t' && s != r->end))
		return wrong(r, "its number within the session is none from 1 up");
	return e->kind == EVENT_KINDS || (read_fields(r, s, e) && is_meant(r, e));
}

static uint32_t
place_of_session(struct line_reader *r, const char *name)
{
	if (memcmp(name, r->session, LINE_SESSION) != 0) {
		r->session_place = history_add_session(r->h, (struct span){name, LINE_SESSION});
		memcpy(r->session, name, LINE_SESSION);
	}
	return r->session_place;
}

/* Most responses are a few bytes, and the same few: they are kept once. */
const char *
line_keep(struct line_reader *r, uint64_t bytes, struct span text)
{
	bytes |= (uint64_t)text.n << 56;
	struct shared_text *shared = &r->shared[(bytes * 0x9e3779b97f4a7c15u) >> 56];
	if (shared->bytes != bytes)
		*shared = (struct shared_text){bytes, arena_text(&r->h->arena, text)};
	return shared->text;
}

static void
take_text(struct line_reader *r, struct event *e)
{
	struct span text = r->text.len ? span_str(&r->text) : r->plain;
	uint64_t bytes = 0;

	e->text_n = (uint32_t)text.n;
	e->skipped = e->kind == EVENT_ANSWER && span_is(text, ".");
	for (size_t i = text.n; text.n <= LINE_SHORT && i-- > 0;)
		bytes = bytes << 8 | (unsigned char)text.s[i];
	if (text.n > LINE_SHORT)
		e->text = arena_text(&r->h->arena, text);
	else if (text.n)
		e->text = line_keep(r, bytes, text);
}

bool
line_parse(struct line_reader *r, struct span line, const char **session)
{
	struct event *e = &r->batch[r->n].event;

	*e = (struct event){
	    .question = NO_EVENT, .previous = NO_EVENT, .before = NO_EVENT, .text = ""};
	r->batch[r->n].question = r->plain = (struct span){"", 0};
	r->end = line.s + line.n;
	str_clear(&r->text);
	return read_event(r, line.s, e, session);
}

void
line_read(struct line_reader *r, struct span line)
{
	struct event *e = &r->batch[r->n].event;
	const char *session;

	if (!line_parse(r, line, &session))
		return;
	e->session = place_of_session(r, session);
	take_text(r, e);
	line_done(r);
}
