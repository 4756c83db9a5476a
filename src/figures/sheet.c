/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/sheet.h"

#include <inttypes.h>

#include "bank/bank.h"
#include "base/str.h"
#include "engine/response.h"
#include "engine/session.h"
#include "engine/sheet.h"
#include "figures/key.h"
#include "text/layout.h"
#include "text/unicode.h"

enum { CELL = 16, NARROW_CELL = 13, PER_LINE = 5, NUMBER = 3 };

enum state { ANSWERED, OPEN, MARKED, STATES };

/* What was answered in a place; false where nothing was, or nothing that its question still has. */
static bool
typed_at(struct str *out, const struct session *s, size_t place)
{
	const struct question *q = s->questions[place];
	const struct outcome *o = &s->outcomes[place];
	struct shown shown;
	struct response r;

	if (!q || !o->answered || !o->response)
		return false;
	response_init(&r);
	session_order(s, place, &shown);
	bool fits = response_read(&r, q, span_of(o->response));
	if (fits)
		figure_answer(out, q, &shown, &r);
	response_release(&r);
	return fits;
}

bool
figure_standing(struct str *out, const struct session *s, size_t place)
{
	const struct outcome *o = &s->outcomes[place];

	if (!typed_at(out, s, place))
		return false;
	if (o->certainty != CERTAINTY_NONE)
		str_printf(out, " (%s)", certainty_names[o->certainty]);
	return true;
}

static bool
is_in(const struct session *s, size_t place, enum state state)
{
	const struct outcome *o = &s->outcomes[place];

	if (!s->questions[place])
		return false;
	return state == MARKED ? o->marked : o->answered == (state == ANSWERED);
}

/* The places in a state: 1-3, 5. Returns how many there are. */
static size_t
places(struct str *out, const struct session *s, enum state state)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++) {
		if (!is_in(s, i, state))
			continue;
		size_t last = i;
		while (last + 1 < s->n && is_in(s, last + 1, state))
			last++;
		str_printf(out, "%s%zu", n ? ", " : "", i + 1);
		if (last > i)
			str_printf(out, "%s%zu", last > i + 1 ? "-" : ", ", last + 1);
		n += last - i + 1;
		i = last;
	}
	return n;
}

static void
in_words(struct str *out, const struct style *style, const struct session *s)
{
	static const char *const names[STATES] = {"Answered", "Open", "Marked"};
	struct str line = STR_INIT, list = STR_INIT;

	for (enum state state = ANSWERED; state < STATES; state++) {
		str_clear(&line);
		str_clear(&list);
		if (places(&list, s, state))
			str_printf(&line, "%s: %s.", names[state], list.s);
		else
			str_printf(&line, "%s: none.", names[state]);
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	}
	str_release(&line);
	str_release(&list);
}

/* 12 b! *, in width columns. */
static void
cell(struct str *out, const struct style *style, const struct session *s, size_t place,
     size_t width)
{
	const struct outcome *o = &s->outcomes[place];
	struct str number = STR_INIT, text = STR_INIT, cut = STR_INIT;
	bool gone = !s->questions[place], open = !gone && !o->answered;

	str_printf(&number, "%zu", place + 1);
	str_fill(out, ' ', number.len < NUMBER ? NUMBER - number.len : 0);
	str_printf(out, "%s ", number.s);
	if (gone || open)
		str_text(&text, gone ? "gone" : "open");
	else if (!typed_at(&text, s, place))
		str_text(&text, "answered");
	if (o->answered && o->certainty != CERTAINTY_NONE)
		str_byte(&text, o->certainty == CERTAINTY_SURE ? '!' : '?');
	/* The number, and a star with a space on each side. */
	size_t room = width - NUMBER - 4;
	size_t used = text_width(span_str(&text));
	layout_cell(&cut, used < room ? used : room, false, span_str(&text));
	layout_word(out, style, open ? LOOK_STRONG : LOOK_TEXT, span_str(&cut));
	layout_word(out, style, LOOK_PARTLY, span_of(o->marked && !gone ? " *" : ""));
	used = text_width(span_str(&cut)) + (o->marked && !gone ? 2 : 0);
	str_fill(out, ' ', width - NUMBER - 1 - used);
	str_release(&number);
	str_release(&text);
	str_release(&cut);
}

static void
in_cells(struct str *out, const struct style *style, const struct session *s)
{
	size_t width = style->width >= PER_LINE * CELL ? CELL : NARROW_CELL;
	size_t per_line = style->width / width;

	per_line = per_line > PER_LINE ? PER_LINE : per_line ? per_line : 1;
	for (size_t i = 0; i < s->n; i++) {
		cell(out, style, s, i, width);
		if ((i + 1) % per_line && i + 1 < s->n)
			continue;
		while (out->len && out->s[out->len - 1] == ' ')
			str_truncate(out, out->len - 1);
		str_byte(out, '\n');
	}
}

void
figure_sheet(struct str *out, const struct style *style, const struct session *s)
{
	struct tally t = session_tally(s);
	struct str line = STR_INIT;

	str_printf(&line, "%zu answered, %zu open, %zu marked", t.answered, t.open, t.marked);
	if (t.marked && !style->plain)
		str_text(&line, " (*)");
	str_byte(&line, '.');
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	if (style->plain)
		in_words(out, style, s);
	else
		in_cells(out, style, s);
	str_release(&line);
}

static size_t
first_unfinished(const struct session *s)
{
	enum state wanted = session_tally(s).open ? OPEN : MARKED;
	size_t i = 0;

	while (i < s->n && !is_in(s, i, wanted))
		i++;
	return i;
}

void
figure_end(struct str *out, const struct style *style, const struct session *s)
{
	struct str line = STR_INIT;
	bool unfinished = session_unfinished(s, &line);
	bool gone = !unfinished && session_tally(s).answered == 0;

	if (unfinished && !s->sheet->terms.forward)
		str_printf(&line, " /go %zu returns,", first_unfinished(s) + 1);
	else if (!unfinished)
		str_text(&line, gone ? "Its questions are in no bank here. /quit keeps it for when "
				       "they are."
				     : "All are answered.");
	if (!gone)
		str_text(&line, " /left lists, /submit hands in");
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

void
figure_clock(struct str *out, int64_t ms)
{
	/* What has begun counts: 0:00 is when it is over. */
	int64_t seconds = (ms + 999) / 1000;

	if (seconds >= 3600)
		str_printf(out, "%" PRId64 ":%02" PRId64 ":%02" PRId64, seconds / 3600,
			   seconds / 60 % 60, seconds % 60);
	else
		str_printf(out, "%" PRId64 ":%02" PRId64, seconds / 60, seconds % 60);
}
