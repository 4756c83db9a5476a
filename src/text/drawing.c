/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/drawing.h"

#include <stdint.h>

#include "base/str.h"
#include "text/unicode.h"

enum {
	MOST_NUMBERS = 16,  /* in one sequence */
	MOST_SEQUENCE = 64, /* bytes of one */
};

enum ink_kind { INK_NONE, INK_BASIC, INK_INDEX, INK_RGB };

/* A colour: one of 16, one of 256, or red, green and blue. */
struct ink {
	enum ink_kind kind;
	uint8_t value[3];
};

struct pen {
	bool bold, reverse;
	struct ink fore, back;
};

/* A drawing on its way. */
struct easel {
	struct str *out;
	const struct drawing_room *room;
	struct pen told, drawn;	   /* as raw has it, and as out has it */
	size_t column, row, start; /* start: of the row, in out */
	bool seen;		   /* there is more than empty space */
};

static bool
same_ink(const struct ink *a, const struct ink *b)
{
	return a->kind == b->kind && a->value[0] == b->value[0] && a->value[1] == b->value[1] &&
	       a->value[2] == b->value[2];
}

static bool
same_pen(const struct pen *a, const struct pen *b)
{
	return a->bold == b->bold && a->reverse == b->reverse && same_ink(&a->fore, &b->fore) &&
	       same_ink(&a->back, &b->back);
}

static bool
is_plain(const struct pen *p)
{
	return same_pen(p, &(struct pen){0});
}

/* base: 30 for what is drawn, 40 for what is behind it. */
static void
put_ink(struct str *out, unsigned base, const struct ink *ink)
{
	enum { COLORS = 8, BRIGHT = 60, EXTENDED = 8 };
	const uint8_t *v = ink->value;

	switch (ink->kind) {
	case INK_NONE:
		break;
	case INK_BASIC:
		str_printf(out, ";%u", v[0] < COLORS ? base + v[0] : base + BRIGHT + v[0] - COLORS);
		break;
	case INK_INDEX:
		str_printf(out, ";%u;5;%u", base + EXTENDED, (unsigned)v[0]);
		break;
	case INK_RGB:
		str_printf(out, ";%u;2;%u;%u;%u", base + EXTENDED, (unsigned)v[0], (unsigned)v[1],
			   (unsigned)v[2]);
		break;
	}
}

static void
take_up(struct easel *e, const struct pen *pen)
{
	if (same_pen(&e->drawn, pen))
		return;
	str_text(e->out, "\033[0");
	str_text(e->out, pen->bold ? ";1" : "");
	str_text(e->out, pen->reverse ? ";7" : "");
	put_ink(e->out, 30, &pen->fore);
	put_ink(e->out, 40, &pen->back);
	str_byte(e->out, 'm');
	e->drawn = *pen;
}

static bool
end_row(struct easel *e)
{
	struct str *out = e->out;

	if (e->row == e->room->rows)
		return false;
	if (is_plain(&e->drawn))
		while (out->len > e->start && out->s[out->len - 1] == ' ')
			str_truncate(out, out->len - 1);
	take_up(e, &(struct pen){0});
	str_byte(out, '\n');
	e->row++;
	e->column = 0;
	e->start = out->len;
	return true;
}

static bool
draw(struct easel *e, struct span letter, uint32_t c)
{
	if (c != ' ' && (c < 0x2500 || c > 0x259f))
		return false;
	if (e->column == e->room->columns)
		return false;
	take_up(e, &e->told);
	str_span(e->out, letter);
	e->seen = e->seen || c != ' ' || e->told.reverse || e->told.back.kind != INK_NONE;
	e->column++;
	return true;
}

/* What stands behind 38 or 48: 5 and a number, or 2 and three. How many that were; 0: neither. */
static size_t
extended(struct ink *ink, const uint8_t *numbers, size_t n)
{
	if (n >= 2 && numbers[0] == 5) {
		*ink = (struct ink){INK_INDEX, {numbers[1]}};
		return 2;
	}
	if (n >= 4 && numbers[0] == 2) {
		*ink = (struct ink){INK_RGB, {numbers[1], numbers[2], numbers[3]}};
		return 4;
	}
	return 0;
}

/* A number in 30 to 39, 90 to 97, or ten more; and those behind it. How many; 0: it is no colour.
 */
static size_t
color(struct pen *pen, const uint8_t *numbers, size_t n)
{
	uint8_t number = numbers[0], digit = number % 10;
	bool back = number / 10 == 4 || number / 10 == 10, bright = number >= 90;
	struct ink *ink = back ? &pen->back : &pen->fore;

	if (number < 30 || (number >= 50 && number < 90) || number >= 110)
		return 0;
	if (digit < 8) {
		*ink = (struct ink){INK_BASIC, {(uint8_t)(digit + (bright ? 8 : 0))}};
		return 1;
	}
	if (bright)
		return 0;
	if (digit == 9) {
		*ink = (struct ink){0};
		return 1;
	}
	size_t more = extended(ink, numbers + 1, n - 1);
	return more ? more + 1 : 0;
}

static bool
set_pen(struct pen *pen, const uint8_t *numbers, size_t n)
{
	for (size_t i = 0, used; i < n; i += used) {
		used = 1;
		if (numbers[i] == 0)
			*pen = (struct pen){0};
		else if (numbers[i] == 1)
			pen->bold = true;
		else if (numbers[i] == 7)
			pen->reverse = true;
		else
			used = color(pen, numbers + i, n - i);
		if (!used)
			return false;
	}
	return true;
}

/* A whole sequence off *rest, which begins with ESC. */
static bool
take_sequence(struct easel *e, struct span *rest)
{
	uint8_t numbers[MOST_NUMBERS] = {0};
	struct span start = *rest;
	uint64_t number;
	size_t n = 0;

	if (start.n > MOST_SEQUENCE)
		start.n = MOST_SEQUENCE;
	struct span body = start, list = span_cut(&body, 'm');
	if (!span_starts(list, "\033[") || list.n == start.n)
		return false;
	rest->s += list.n + 1;
	rest->n -= list.n + 1;
	list = (struct span){list.s + 2, list.n - 2};
	do {
		struct span word = span_cut(&list, ';');
		if (n == MOST_NUMBERS || !parse_count(word, UINT8_MAX, &number))
			return false;
		numbers[n++] = (uint8_t)number;
	} while (list.n);
	return set_pen(&e->told, numbers, n) && (e->room->color || is_plain(&e->told));
}

static bool
take_all(struct easel *e, struct span rest)
{
	uint32_t c;

	while (rest.n) {
		bool fine;
		if (rest.s[0] == '\033') {
			fine = take_sequence(e, &rest);
		} else {
			struct span letter = {rest.s, text_char(rest, &c)};
			rest.s += letter.n;
			rest.n -= letter.n;
			fine = c == '\n' ? end_row(e) : draw(e, letter, c);
		}
		if (!fine)
			return false;
	}
	return (e->column == 0 || end_row(e)) && e->seen;
}

bool
drawing_take(struct str *out, const struct drawing_room *room, struct span raw)
{
	size_t start = out->len;
	struct easel e = {.out = out, .room = room, .start = start};

	if (take_all(&e, raw))
		return true;
	str_truncate(out, start);
	return false;
}
