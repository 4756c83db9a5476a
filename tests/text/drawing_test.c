/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/drawing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

struct row {
	const char *behaviour, *raw, *drawn; /* drawn NULL: refused */
};

static void
check(const struct row *rows, size_t n, bool color)
{
	const struct drawing_room room = {.columns = 4, .rows = 2, .color = color};

	for (size_t i = 0; i < n; i++) {
		struct str out = STR_INIT;
		str_text(&out, "before   ");
		bool taken = drawing_take(&out, &room, span_of(rows[i].raw));
		if (taken != (rows[i].drawn != NULL))
			fail_msg("%s: %s", rows[i].behaviour, taken ? "taken" : "refused");
		if (!span_starts(span_str(&out), "before   ") ||
		    strcmp(out.s + 9, taken ? rows[i].drawn : "") != 0)
			fail_msg("%s: %s", rows[i].behaviour, out.s);
		str_release(&out);
	}
}

static void
rows_are_drawn_anew(void **state)
{
	static const struct row rows[] = {
	    {"blocks and lines", "\u2588\u2580 \u259f\n\u2500\u257f\n",
	     "\u2588\u2580 \u259f\n\u2500\u257f\n"},
	    {"a last row without its line feed gets one", "\u2588\n\u2588", "\u2588\n\u2588\n"},
	    {"spaces at a row's end are dropped", "\u2588   \n\n", "\u2588\n\n"},
	    {"but not those before the first row", "    \n\u2588\n", "\n\u2588\n"},
	    {"a basic colour", "\033[31;47m\u2588\n", "\033[0;31;47m\u2588\033[0m\n"},
	    {"a bright one", "\033[90;107m\u2588\n", "\033[0;90;107m\u2588\033[0m\n"},
	    {"one of 256", "\033[38;5;16;48;5;231m\u2588\n",
	     "\033[0;38;5;16;48;5;231m\u2588\033[0m\n"},
	    {"red, green and blue", "\033[38;2;0;10;255;48;2;1;2;3m\u2588\n",
	     "\033[0;38;2;0;10;255;48;2;1;2;3m\u2588\033[0m\n"},
	    {"bold and reverse", "\033[1m\033[7m\u2588\n", "\033[0;1;7m\u2588\033[0m\n"},
	    {"0 ends all of it", "\033[1;7;31;42m\033[0m\u2588\n", "\u2588\n"},
	    {"39 and 49 end the colours", "\033[1;31;42m\033[39;49m\u2588\n",
	     "\033[0;1m\u2588\033[0m\n"},
	    {"what stays the same is said once", "\033[31m\u2588\033[0m\033[31m\u2588\n",
	     "\033[0;31m\u2588\u2588\033[0m\n"},
	    {"each row begins anew", "\033[31m\u2588\n\u2588\n",
	     "\033[0;31m\u2588\033[0m\n\033[0;31m\u2588\033[0m\n"},
	    {"coloured space is a picture, to the row's end", "\033[47m  \n",
	     "\033[0;47m  \033[0m\n"},
	    {"reversed space too", "\033[7m \n", "\033[0;7m \033[0m\n"},
	    {"sequences behind the last row are nothing", "\u2588\n\033[31m", "\u2588\n"},
	    {"as wide and high as the room", "\u2588\u2588\u2588\u2588\n\u2588\n",
	     "\u2588\u2588\u2588\u2588\n\u2588\n"},
	};

	(void)state;
	check(rows, COUNT(rows), true);
}

static void
all_else_is_refused(void **state)
{
	static const struct row rows[] = {
	    {"nothing", "", NULL},
	    {"empty space", "  \n \n", NULL},
	    {"empty space in a colour that nothing shows", "\033[31m  \n", NULL},
	    {"too wide", "\u2588\u2588\u2588\u2588\u2588\n", NULL},
	    {"too wide by spaces", "\u2588    \n", NULL},
	    {"too high", "\u2588\n\u2588\n\u2588\n", NULL},
	    {"too high by an open row", "\u2588\n\u2588\n\u2588", NULL},
	    {"text", "\u2588a\n", NULL},
	    {"a wide character", "\u4e00\n", NULL},
	    {"before the lines", "\u24ff\n", NULL},
	    {"behind the blocks", "\u25a0\n", NULL},
	    {"a combining mark", "\u2588\u0301\n", NULL},
	    {"a direction", "\u202e\u2588\n", NULL},
	    {"no UTF-8", "\u2588\xe2\x96\n", NULL},
	    {"an overlong form", "\u2588\xc0\x8a", NULL},
	    {"a C1 control",
	     "\u2588\xc2\x9b"
	     "31m\n",
	     NULL},
	    {"a bare C1 byte",
	     "\u2588\x9b"
	     "31m\n",
	     NULL},
	    {"a tab", "\u2588\t\n", NULL},
	    {"a carriage return", "\u2588\r\n", NULL},
	    {"a backspace", "\u2588\b\n", NULL},
	    {"a bell", "\u2588\a\n", NULL},
	    {"DEL", "\u2588\x7f\n", NULL},
	    {"a title (OSC)", "\033]0;owned\a\u2588\n", NULL},
	    {"a clipboard (OSC 52)", "\033]52;c;AAAA\033\\\u2588\n", NULL},
	    {"a device string (DCS)", "\033Pq#0;2;0;0;0\033\\\u2588\n", NULL},
	    {"a program's string (APC)", "\033_Gf=100;AAAA\033\\\u2588\n", NULL},
	    {"a reset", "\033c\u2588\n", NULL},
	    {"a cursor move", "\033[2A\u2588\n", NULL},
	    {"a place", "\033[1;1H\u2588\n", NULL},
	    {"erasing", "\033[2J\u2588\n", NULL},
	    {"repeating", "\u2588\033[9b\n", NULL},
	    {"a hidden cursor", "\033[?25l\u2588\n", NULL},
	    {"a question that the terminal answers", "\u2588\033[6n\n", NULL},
	    {"a private colour", "\033[>4;1m\u2588\n", NULL},
	    {"colons", "\033[38:2:1:2:3m\u2588\n", NULL},
	    {"a sequence that does not end", "\u2588\n\033[31", NULL},
	    {"a lone ESC", "\u2588\n\033", NULL},
	    {"an endless sequence",
	     "\033[0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;"
	     "0m\u2588\n",
	     NULL},
	    {"too many numbers", "\033[0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0m\u2588\n", NULL},
	    {"no number", "\033[m\u2588\n", NULL},
	    {"a lacking number", "\033[1;;7m\u2588\n", NULL},
	    {"a number over 255", "\033[38;5;256m\u2588\n", NULL},
	    {"a huge number", "\033[99999999999999999999m\u2588\n", NULL},
	    {"a negative number", "\033[-1m\u2588\n", NULL},
	    {"blinking", "\033[5m\u2588\n", NULL},
	    {"hiding", "\033[8m\u2588\n", NULL},
	    {"a number below the colours", "\033[29m\u2588\n", NULL},
	    {"between them", "\033[50m\u2588\n", NULL},
	    {"before the bright ones", "\033[89m\u2588\n", NULL},
	    {"98 is no bright 38", "\033[98;5;1m\u2588\n", NULL},
	    {"behind them", "\033[110m\u2588\n", NULL},
	    {"a colour without its kind", "\033[38m\u2588\n", NULL},
	    {"without its number", "\033[38;5m\u2588\n", NULL},
	    {"without its blue", "\033[48;2;1;2m\u2588\n", NULL},
	    {"of another kind", "\033[38;3;1;2;3m\u2588\n", NULL},
	};

	(void)state;
	check(rows, COUNT(rows), true);
}

static void
without_colour_there_is_none(void **state)
{
	static const struct row rows[] = {
	    {"blocks", "\u2588\n", "\u2588\n"},
	    {"an end of what never began", "\033[0m\u2588\033[39;49m\n", "\u2588\n"},
	    {"a colour", "\033[31m\u2588\n", NULL},
	    {"reverse", "\033[7m\u2588\n", NULL},
	    {"bold", "\033[1m\u2588\n", NULL},
	};

	(void)state;
	check(rows, COUNT(rows), false);
}

static void
a_nul_is_refused(void **state)
{
	const struct drawing_room room = {.columns = 4, .rows = 2};
	struct str out = STR_INIT;

	(void)state;
	assert_false(drawing_take(&out, &room, (struct span){"\u2588\0\n", 5}));
	assert_int_equal(out.len, 0);
	str_release(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(rows_are_drawn_anew),
	    cmocka_unit_test(all_else_is_refused),
	    cmocka_unit_test(without_colour_there_is_none),
	    cmocka_unit_test(a_nul_is_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
