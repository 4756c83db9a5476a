/* SPDX-License-Identifier: GPL-3.0-or-later */
/* With the real chafa; what others would do, tests/e2e/pictures-*.t have. */
#include "ui/picture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bank/bank.h"
#include "figures/ask.h"
#include "ui/line.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

/* Pictures lie beside this bank; nobody reads it here. */
static const struct bank bank = {.file = "tests/data/pictures/pictures.yaml"};

static void
no_chafa_no_test(void)
{
	if (system("command -v chafa >/dev/null") == 0)
		return;
	print_message("no chafa here, so that it is not tried; make check-deps installs it\n");
	skip();
}

/* What is drawn of ring.png. NULL: nothing. */
static const char *
draw(struct pictures *p, const char *term, const char *colors, bool color, size_t height)
{
	const struct ui ui = {.width = 80, .height = height, .color = color};
	const struct question q = {.bank = &bank, .image = "ring.png"};
	struct drawn drawn;

	setenv("TERM", term, 1);
	setenv("COLORTERM", colors, 1);
	unsetenv("TMUX");
	pictures_draw(p, &ui, &q, true, &drawn);
	assert_null(drawn.of_case);
	return drawn.own;
}

static size_t
count_rows(const char *text)
{
	size_t n = 0;

	for (; *text; text++)
		n += *text == '\n';
	return n;
}

static void
every_terminal_gets_its_colours(void **state)
{
	static const struct {
		const char *behaviour, *term, *colors;
		bool color;
		const char *has, *lacks;
	} rows[] = {
	    {"all colours", "xterm-256color", "truecolor", true, ";48;2;255;255;255m", ";5;"},
	    {"all, by the terminal's name", "xterm-direct", "", true, ";48;2;255;255;255m", ";5;"},
	    {"256", "xterm-256color", "", true, ";48;5;231m", ";2;"},
	    {"256 in GNU screen", "screen.xterm-256color", "truecolor", true, ";48;5;231m", ";2;"},
	    {"16", "xterm", "", true, ";107m", ";5;"},
	    {"none", "xterm-256color", "truecolor", false, "\u2588", "\033"},
	    {"none on the console", "linux", "", true, "\u2588", "\033"},
	};

	(void)state;
	no_chafa_no_test();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct pictures p;
		pictures_init(&p);
		const char *drawn = draw(&p, rows[i].term, rows[i].colors, rows[i].color, 24);
		if (!drawn || count_rows(drawn) != 8)
			fail_msg("%s: no drawing of 8 rows", rows[i].behaviour);
		if (!strstr(drawn, rows[i].has) || strstr(drawn, rows[i].lacks))
			fail_msg("%s: %s", rows[i].behaviour, drawn);
		pictures_release(&p);
	}
}

/* White paper: a drawing without colours has the ring alone. */
static void
white_is_left_to_the_terminal_without_colours(void **state)
{
	struct pictures p;

	(void)state;
	no_chafa_no_test();
	pictures_init(&p);
	const char *drawn = draw(&p, "xterm", "", false, 24);
	assert_non_null(drawn);
	assert_int_equal(drawn[0], ' ');
	pictures_release(&p);
}

static void
it_is_a_third_of_the_window_at_most(void **state)
{
	static const struct {
		size_t height, rows; /* rows 0: not drawn */
	} rows[] = {{11, 0}, {12, 4}, {24, 8}, {60, 20}, {200, 40}};

	(void)state;
	no_chafa_no_test();
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct pictures p;
		pictures_init(&p);
		const char *drawn = draw(&p, "xterm", "", true, rows[i].height);
		size_t n = drawn ? count_rows(drawn) : 0;
		if (n > rows[i].rows || (n == 0) != (rows[i].rows == 0))
			fail_msg("%zu rows of %zu", n, rows[i].height);
		pictures_release(&p);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_terminal_gets_its_colours),
	    cmocka_unit_test(white_is_left_to_the_terminal_without_colours),
	    cmocka_unit_test(it_is_a_third_of_the_window_at_most),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
