/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

static const char no_file[] = "there is no such file";
static const char a_link[] = "it is a link, or lies behind one, and links are not followed";

static void
put(int folder, const char *name, const char *text)
{
	int fd = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_true(write_all(fd, text, strlen(text)));
	close(fd);
}

/* bank/ with files and links, and a secret beside it. */
static int
make_folder(void **state)
{
	static char path[] = "/tmp/nmtquiz-test-XXXXXX";

	memcpy(path + strlen(path) - 6, "XXXXXX", 6);
	if (!mkdtemp(path))
		return -1;
	int top = open(path, O_RDONLY);
	put(top, "secret", "secret");
	mkdirat(top, "bank", 0700);
	mkdirat(top, "bank/images", 0700);
	put(top, "bank/a.png", "a");
	put(top, "bank/images/b.png", "bcd");
	mkfifoat(top, "bank/pipe", 0600);
	symlinkat("../secret", top, "bank/out");
	symlinkat("images", top, "bank/folder");
	symlinkat("..", top, "bank/images/up");
	close(top);
	*state = path;
	return 0;
}

static int
remove_folder(void **state)
{
	static const char *const names[] = {"bank/images/up", "bank/folder",	   "bank/out",
					    "bank/pipe",      "bank/images/b.png", "bank/a.png",
					    "secret"};
	int top = open(*state, O_RDONLY);

	for (size_t i = 0; i < COUNT(names); i++)
		unlinkat(top, names[i], 0);
	unlinkat(top, "bank/images", AT_REMOVEDIR);
	unlinkat(top, "bank", AT_REMOVEDIR);
	close(top);
	return rmdir(*state);
}

static void
only_what_lies_below_is_read(void **state)
{
	static const struct {
		const char *name, *text, *why;
	} rows[] = {
	    {"a.png", "a", NULL},
	    {"images/b.png", "bcd", NULL},
	    {"./images//b.png", "bcd", NULL},
	    {"lacks.png", "", no_file},
	    {"a.png/b.png", "", no_file},
	    {"../secret", "", no_file},
	    {"images/../../secret", "", no_file},
	    {"out", "", a_link},
	    {"folder/b.png", "", a_link},
	    {"images/up/a.png", "", a_link},
	    {"images", "", "it is no file"},
	    {"pipe", "", "it is no file"},
	    {"", "", "it is no file"},
	};
	char *folder = path_join(*state, "bank");
	struct str text = STR_INIT;

	for (size_t i = 0; i < COUNT(rows); i++) {
		str_clear(&text);
		str_text(&text, "so far ");
		const char *why = file_read_below(folder, rows[i].name, 3, &text);
		if (!why != !rows[i].why || (why && strcmp(why, rows[i].why) != 0))
			fail_msg("%s: %s", rows[i].name, why ? why : "it is read");
		assert_string_equal(text.s + strlen("so far "), rows[i].text);
	}
	assert_string_equal(file_read_below(folder, "images/b.png", 2, &text), "it is too large");
	str_release(&text);
	free(folder);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(only_what_lies_below_is_read, make_folder,
					    remove_folder),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
