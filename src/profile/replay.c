/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a journal's lines to events. A million lines are a student's lifetime and are read at each
 * start: what a line shares with the one before (its hour, its session) is not read again, numbers
 * are read by hand, and nothing is allocated for a line but what its event keeps. */
#include <float.h>
#include <string.h>
#include <unistr.h>

#include "base/clock.h"
#include "base/diag.h"
#include "base/file.h"
#include "profile/derive.h"
#include "profile/history.h"
#include "profile/journal.h"

enum {
	MOST_FINDINGS = 20,
	LONGEST_ID = 64,
	TIME_BYTES = TIME_TEXT - 1,
	HOUR_BYTES = 14, /* of 2026-11-23T08:22:55Z, up to the minutes */
};

struct replay {
	struct history *h;
	struct diags *d;
	struct place at; /* the file, and the line that is being read */
	struct str rest; /* the beginning of a line that goes on in the next block */
	int64_t begun;	 /* the bytes of that beginning, kept or not */
	bool too_long;	 /* that line is longer than any may be: its rest is passed over */
	size_t broken;
	bool newer;

	/* Of the line before: */
	char hour[HOUR_BYTES];
	int64_t hour_time;
	char session[SESSION_NAME];
	uint32_t session_place;

	/* Of this line: */
	const char *wrong; /* what is wrong with it */
	struct span name;  /* its question */
	struct str text;   /* its texts, with their escapes undone */
};

static bool
wrong(struct replay *r, const char *what)
{
	r->wrong = what;
	return false;
}

/* The next field, taken off the line. False: there is none. */
static bool
next_field(struct span *line, struct span *field)
{
	size_t n = 0;

	if (!line->s)
		return false;
	while (n < line->n && line->s[n] != '\t')
		n++;
	*field = (struct span){line->s, n};
	if (n == line->n)
		*line = (struct span){NULL, 0};
	else
		*line = (struct span){line->s + n + 1, line->n - n - 1};
	return true;
}

static unsigned
digit(char c)
{
	return (unsigned)(unsigned char)c - '0';
}

/* Seconds since the hour began, of 22:55Z; 3600 where that is none. */
static unsigned
within_hour(const char *s)
{
	unsigned m1 = digit(s[0]), m2 = digit(s[1]), s1 = digit(s[3]), s2 = digit(s[4]);

	if (m1 > 5 || m2 > 9 || s1 > 5 || s2 > 9 || s[2] != ':' || s[5] != 'Z')
		return 3600;
	return (m1 * 10 + m2) * 60 + s1 * 10 + s2;
}

static bool
time_field(struct replay *r, struct span f, struct event *e)
{
	if (f.n == TIME_BYTES && memcmp(f.s, r->hour, HOUR_BYTES) == 0) {
		unsigned seconds = within_hour(f.s + HOUR_BYTES);
		e->time = r->hour_time + seconds;
		return seconds < 3600 || wrong(r, "its time is none");
	}
	if (!time_parse(f, &e->time))
		return wrong(r, "it does not begin with a time such as 2026-11-23T08:22:55Z");
	memcpy(r->hour, f.s, HOUR_BYTES);
	r->hour_time = e->time - within_hour(f.s + HOUR_BYTES);
	return true;
}

/* An event that this program does not know is EVENT_KINDS: a newer one's. */
static bool
kind_field(struct replay *r, struct span f, struct event *e)
{
	if (span_is(f, event_names[EVENT_ANSWER])) {
		e->kind = EVENT_ANSWER;
		return true;
	}
	for (size_t i = 0; i < f.n; i++)
		if ((f.s[i] < 'a' || f.s[i] > 'z') && f.s[i] != '-')
			return wrong(r, "its second field is no event's name");
	e->kind = 0;
	while (e->kind < EVENT_KINDS && !span_is(f, event_names[e->kind]))
		e->kind++;
	return f.n > 0 || wrong(r, "its second field is no event's name");
}

static bool
is_letter_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

static bool
session_field(struct replay *r, struct span f)
{
	if (f.n == SESSION_NAME && memcmp(f.s, r->session, SESSION_NAME) == 0)
		return true;
	bool fits = f.n == SESSION_NAME;
	for (size_t i = 0; fits && i < f.n; i++)
		fits = is_letter_or_digit(f.s[i]);
	return fits || wrong(r, "its session is not 8 letters and digits");
}

/* Which session it is, once the whole line can be read. */
static uint32_t
session_of(struct replay *r, struct span name)
{
	if (memcmp(name.s, r->session, SESSION_NAME) != 0) {
		r->session_place = history_add_session(r->h, name);
		memcpy(r->session, name.s, SESSION_NAME);
	}
	return r->session_place;
}

static bool
count_field(struct replay *r, struct span f, uint64_t most, uint32_t *n, const char *what)
{
	uint64_t count;

	if (!parse_count(f, most, &count) || count == 0)
		return wrong(r, what);
	*n = (uint32_t)count;
	return true;
}

static size_t
id_length(struct span f)
{
	size_t n = 0;

	while (n < f.n && (is_letter_or_digit(f.s[n]) || f.s[n] == '-'))
		n++;
	return n;
}

static bool
question_field(struct replay *r, struct span f)
{
	size_t bank = id_length(f);

	r->name = f;
	if (bank >= 1 && bank <= LONGEST_ID && bank < f.n && f.s[bank] == '/') {
		struct span id = {f.s + bank + 1, f.n - bank - 1};
		if (id.n >= 1 && id.n <= LONGEST_ID && id_length(id) == id.n)
			return true;
	}
	return wrong(r, "its question is no BANK/ID");
}

static bool
revision_field(struct replay *r, struct span f, struct event *e)
{
	uint32_t revision = 0;

	for (size_t i = 0; i < f.n; i++) {
		unsigned value = digit(f.s[i]);
		if (f.s[i] >= 'a' && f.s[i] <= 'f')
			value = (unsigned)(f.s[i] - 'a') + 10;
		if (value > 15)
			return wrong(r, "its revision is not 8 digits of 0-9 and a-f");
		revision = revision << 4 | value;
	}
	e->revision = revision;
	return f.n == 8 || wrong(r, "its revision is not 8 digits of 0-9 and a-f");
}

/* As parse_number, but quick with what the journal holds: a few digits, perhaps with a point. Fewer
 * than 16 digits are a whole number that a double holds, and one division then rounds rightly. */
static bool
number_field(struct span f, double *x)
{
	static const double powers[] = {1e0, 1e1, 1e2,	1e3,  1e4,  1e5,  1e6,	1e7,
					1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
	int64_t whole = 0;
	size_t decimals = 0;

	if (f.n < 1 || f.n > 15 || digit(f.s[0]) > 9 || digit(f.s[f.n - 1]) > 9)
		return parse_number(f, x);
	for (size_t i = 0; i < f.n; i++) {
		if (f.s[i] == '.' && decimals == 0) {
			decimals = f.n - i - 1;
			continue;
		}
		if (digit(f.s[i]) > 9)
			return parse_number(f, x);
		whole = whole * 10 + digit(f.s[i]);
	}
	*x = (double)whole / powers[decimals];
	return true;
}

static bool
score_field(struct replay *r, struct span f, struct event *e)
{
	return (number_field(f, &e->score) && e->score >= 0 && e->score <= 1) ||
	       wrong(r, "its score is no number from 0 to 1");
}

static bool
seconds_field(struct replay *r, struct span f, struct event *e)
{
	double seconds;

	if (!number_field(f, &seconds) || seconds < 0 || seconds > (double)FLT_MAX)
		return wrong(r, "its seconds are no number from 0 up");
	e->seconds = (float)seconds;
	return true;
}

static bool
certainty_field(struct replay *r, struct span f, struct event *e)
{
	for (unsigned i = 0; i < CERTAINTIES; i++) {
		if (span_is(f, certainty_names[i])) {
			e->certainty = (unsigned char)(i & 3);
			return true;
		}
	}
	return wrong(r, "its certainty is not -, guess or sure");
}

static bool
place_field(struct replay *r, struct span f, struct event *e)
{
	uint32_t place;

	if (!count_field(r, f, UINT16_MAX, &place, "its place is no number from 1 up"))
		return false;
	e->place = (uint16_t)place;
	return true;
}

/* A response keeps `\p`: it tells a gap's own | from those between gaps. */
static bool
unescape(struct str *out, char c, bool response)
{
	static const char escapes[] = "t\tn\nr\rp|\\\\";

	for (size_t i = 0; i + 1 < sizeof(escapes); i += 2) {
		if (escapes[i] != c)
			continue;
		if (c == 'p' && response)
			str_add(out, "\\p", 2);
		else
			str_byte(out, escapes[i + 1]);
		return true;
	}
	return false;
}

/* Adds a field to the line's text. */
static bool
text_field(struct replay *r, struct span f, bool response)
{
	bool ascii = true;
	size_t from = 0;

	for (size_t i = 0; i < f.n; i++) {
		unsigned char c = (unsigned char)f.s[i];
		ascii &= c < 0x80;
		if (c < 0x20 || c == 0x7f)
			return wrong(r, "it holds a control character");
		if (c != '\\')
			continue;
		str_add(&r->text, f.s + from, i - from);
		if (++i == f.n || !unescape(&r->text, f.s[i], response))
			return wrong(r, "it holds a \\ with no t, n, r, p or \\ behind it");
		from = i + 1;
	}
	str_add(&r->text, f.s + from, f.n - from);
	return ascii || !u8_check((const uint8_t *)f.s, f.n) || wrong(r, "it is not UTF-8");
}

/* All fields that are left, each terminated but the last. */
static bool
rest_fields(struct replay *r, struct span *line)
{
	struct span f;

	for (bool first = true; next_field(line, &f); first = false) {
		if (!first)
			str_byte(&r->text, '\0');
		if (!text_field(r, f, false))
			return false;
	}
	return true;
}

/* The fields behind N, a letter each. A newer program's fields behind them are passed over. */
static const char *const fields_of[EVENT_KINDS] = {
    [EVENT_BEGIN] = "*",  [EVENT_ITEM] = "pqrt",  [EVENT_ANSWER] = "qrxsdc?p",
    [EVENT_HINT] = "q",	  [EVENT_MARK] = "p",	  [EVENT_UNMARK] = "p",
    [EVENT_AT] = "pd",	  [EVENT_RESUME] = "*",	  [EVENT_FLAG] = "q",
    [EVENT_UNFLAG] = "q", [EVENT_SUSPEND] = "q",  [EVENT_UNSUSPEND] = "q",
    [EVENT_NOTE] = "qt",  [EVENT_REPORT] = "qrt", [EVENT_UNDO] = "",
    [EVENT_END] = "*",	  [EVENT_SET] = "*",
};

static bool
field(struct replay *r, char letter, struct span f, struct event *e)
{
	switch (letter) {
	case 'q':
		return question_field(r, f);
	case 'r':
		return revision_field(r, f, e);
	case 'x':
		e->skipped = span_is(f, ".");
		return text_field(r, f, true);
	case 't':
		return text_field(r, f, false);
	case 's':
		return score_field(r, f, e);
	case 'd':
		return seconds_field(r, f, e);
	case 'c':
		return certainty_field(r, f, e);
	default:
		return place_field(r, f, e);
	}
}

static bool
fields(struct replay *r, struct span *line, struct event *e)
{
	bool optional = false;

	for (const char *letter = fields_of[e->kind]; *letter; letter++) {
		struct span f;
		if (*letter == '*')
			return rest_fields(r, line);
		if (*letter == '?')
			optional = true;
		else if (!next_field(line, &f))
			return optional || wrong(r, "it has too few fields");
		else if (!field(r, *letter, f, e))
			return false;
	}
	return true;
}

/* Whether the fields that only derive.c understands can be read. */
static bool
meaning_fits(struct replay *r, const struct event *e)
{
	struct span text = span_str(&r->text);

	switch (e->kind) {
	case EVENT_BEGIN:
		return begin_fits(text) || wrong(r, "it begins no session that is known here");
	case EVENT_RESUME:
		return resume_fits(text) || wrong(r, "its zone is none, such as -05:00");
	case EVENT_END:
		return end_fits(text) || wrong(r, "it ends a session in no way known here");
	case EVENT_SET:
		return (text.n && text.s[0] && memchr(text.s, '\0', text.n)) ||
		       wrong(r, "it lacks a setting's name or value");
	}
	return true;
}

static bool
read_event(struct replay *r, struct span line, struct event *e, struct span *session)
{
	struct span time, kind, n;

	if (!next_field(&line, &time) || !time_field(r, time, e))
		return false;
	if (!next_field(&line, &kind) || !next_field(&line, session) || !next_field(&line, &n))
		return wrong(r, "it has too few fields");
	return kind_field(r, kind, e) && session_field(r, *session) &&
	       count_field(r, n, UINT32_MAX - 1, &e->n, "its N is no number from 1 up") &&
	       (e->kind == EVENT_KINDS || (fields(r, &line, e) && meaning_fits(r, e)));
}

static bool
read_line(struct replay *r, struct span line)
{
	struct event e = {
	    .question = NO_EVENT, .previous = NO_EVENT, .before = NO_EVENT, .text = ""};
	struct span session;

	str_clear(&r->text);
	r->name.n = 0;
	if (!read_event(r, line, &e, &session))
		return false;
	e.session = session_of(r, session);
	if (e.kind == EVENT_KINDS) {
		history_pass_over(r->h, e.session, e.n);
		return true;
	}
	if (r->name.n)
		e.question = history_add_question(r->h, r->name);
	if (r->text.len) {
		e.text = arena_text(&r->h->arena, span_str(&r->text));
		e.text_n = (uint32_t)r->text.len;
	}
	history_add_event(r->h, &e);
	return true;
}

static bool
read_header(struct replay *r, struct span line)
{
	static const char magic[] = "nmtquiz-profile ";
	uint64_t version = 0;

	if (span_starts(line, magic)) {
		struct span number = {line.s + strlen(magic), line.n - strlen(magic)};
		if (!parse_count(number, UINT64_MAX, &version))
			version = 0;
	}
	if (version == 0)
		return diag_error(r->d, r->at, "profile",
				  "this file is no profile: its first line is not "
				  "'nmtquiz-profile 1'; name another file, or move this one away");
	r->newer = version > 1;
	if (r->newer)
		diag_warn(r->d, r->at, "newer",
			  "this profile was written by a newer nmtquiz; it is read as far as this "
			  "one knows it, and nothing is saved in it: update nmtquiz");
	return true;
}

/* What a newer format says in another way is no fault. */
static void
report_broken(struct replay *r)
{
	if (!r->newer && r->broken++ < MOST_FINDINGS)
		diag_warn(r->d, r->at, "line",
			  "this line cannot be read, as %s; it stays in the file and is left out",
			  r->wrong);
}

/* A whole line, without its line feed. False: the file is no profile. */
static bool
take_line(struct replay *r, struct span line)
{
	if (++r->at.line == 1)
		return read_header(r, line);
	if (r->too_long || line.n > JOURNAL_LINE)
		wrong(r, "it is longer than 1 MiB");
	else if (read_line(r, line))
		return true;
	report_broken(r);
	return true;
}

/* The beginning of a line that goes on in the next block. */
static void
keep_rest(struct replay *r, struct span part)
{
	if (r->too_long || part.n > JOURNAL_LINE - r->rest.len) {
		r->too_long = true;
		str_clear(&r->rest);
	} else {
		str_span(&r->rest, part);
	}
}

static bool
take_block(struct replay *r, struct span block, int64_t *read)
{
	const char *end;

	while (block.n && (end = memchr(block.s, '\n', block.n))) {
		struct span line = {block.s, (size_t)(end - block.s)};
		int64_t bytes = r->begun + (int64_t)line.n + 1;
		block = (struct span){end + 1, block.n - line.n - 1};
		if (r->begun) {
			keep_rest(r, line);
			line = span_str(&r->rest);
		}
		if (!take_line(r, line))
			return false;
		*read += bytes;
		r->begun = 0;
		r->too_long = false;
		str_clear(&r->rest);
	}
	r->begun += (int64_t)block.n;
	keep_rest(r, block);
	return true;
}

static bool
take_all(struct replay *r, struct source from, int64_t *read)
{
	struct span block;

	do {
		if (!from.next(from.state, &block, r->d) || !take_block(r, block, read))
			return false;
	} while (block.n);
	return true;
}

bool
journal_replay(struct history *h, const char *file, struct source from, size_t *line, int64_t *read,
	       bool *newer, struct diags *d)
{
	struct replay r = {.h = h, .d = d, .at = {.file = file, .line = *line}, .newer = *newer};

	/* What no line can hold, so that the first one is like none before. */
	memset(r.hour, '\n', sizeof(r.hour));
	memset(r.session, '\n', sizeof(r.session));
	str_init(&r.rest);
	str_init(&r.text);
	bool whole = take_all(&r, from, read);
	history_settle(h);
	if (r.broken > MOST_FINDINGS)
		diag_warn(d, (struct place){.file = file}, "line",
			  "%zu more lines like these cannot be read; they stay in the file",
			  r.broken - MOST_FINDINGS);
	*line = r.at.line;
	*newer = r.newer;
	str_release(&r.rest);
	str_release(&r.text);
	return whole;
}
