/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/diag.h"

/* Each test has a folder of its own, which it empties itself. */
static int
make_folder(void **state)
{
	static const char pattern[] = "/tmp/nmtquiz-test-XXXXXX";
	char *path = malloc(sizeof(pattern));

	if (!path)
		return -1;
	memcpy(path, pattern, sizeof(pattern));
	*state = path;
	return mkdtemp(path) ? 0 : -1;
}

static int
remove_folder(void **state)
{
	int failed = rmdir(*state);

	free(*state);
	return failed;
}

static void
put_file(const char *path, const char *s, size_t n)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_true(write_all(fd, s, n));
	assert_int_equal(close(fd), 0);
}

static void
remove_at(const char *folder, const char *name)
{
	char *path = path_join(folder, name);

	assert_int_equal(remove(path), 0);
	free(path);
}

static void
a_file_comes_whole_over_its_blocks(void **state)
{
	static const size_t sizes[] = {0, 1, 65535, 65536, 65537, 200000};
	char *path = path_join(*state, "f");

	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		struct str wrote = STR_INIT, got = STR_INIT;
		struct diags d;
		struct file f;
		struct span block;
		diags_init(&d);
		for (size_t k = 0; k < sizes[i]; k++)
			str_byte(&wrote, (char)(k * 31 % 251));
		put_file(path, wrote.s, wrote.len);
		assert_true(file_open(&f, path, &d));
		struct source from = source_file(&f);
		while (from.next(from.state, &block, &d) && block.n)
			str_span(&got, block);
		assert_true(from.next(from.state, &block, &d));
		assert_int_equal(block.n, 0);
		assert_true(span_same(span_str(&got), span_str(&wrote)));
		assert_int_equal(d.n, 0);
		file_close(&f);
		diags_release(&d);
		str_release(&wrote);
		str_release(&got);
	}
	remove_at(*state, "f");
	free(path);
}

static void
a_span_is_one_block_and_then_the_end(void **state)
{
	struct span text = span_of("text"), block;
	struct source from = source_span(&text);

	(void)state;
	assert_true(from.next(from.state, &block, NULL));
	assert_true(span_is(block, "text"));
	assert_true(from.next(from.state, &block, NULL));
	assert_int_equal(block.n, 0);
}

static void
only_regular_files_are_opened(void **state)
{
	char *fifo = path_join(*state, "fifo"), *none = path_join(*state, "none");
	const char *paths[] = {fifo, none, *state, "/dev/null"};

	assert_int_equal(mkfifo(fifo, 0600), 0);
	for (size_t i = 0; i < 4; i++) {
		struct diags d;
		struct file f;
		diags_init(&d);
		assert_false(file_open(&f, paths[i], &d));
		assert_int_equal(d.n_errors, 1);
		assert_string_equal(d.items[0].at.file, paths[i]);
		diags_release(&d);
	}
	remove_at(*state, "fifo");
	free(fifo);
	free(none);
}

static void
a_file_above_the_limit_is_refused(void **state)
{
	static const struct {
		size_t size, max;
		bool good;
	} rows[] = {{0, 0, true},	 {1, 0, false},		 {9, 9, true},
		    {10, 9, false},	 {70000, 70000, true},	 {70000, 69999, false},
		    {70000, 100, false}, {70000, SIZE_MAX, true}};
	char *path = path_join(*state, "f"), *bytes = calloc(70000, 1);

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str text = STR_INIT;
		struct diags d;
		diags_init(&d);
		put_file(path, bytes, rows[i].size);
		bool good = file_read(path, rows[i].max, &text, &d);
		if (good != rows[i].good || (good && text.len != rows[i].size))
			fail_msg("%zu bytes, at most %zu: %d", rows[i].size, rows[i].max, good);
		assert_int_equal(d.n_errors, !good);
		str_release(&text);
		diags_release(&d);
	}
	remove_at(*state, "f");
	free(bytes);
	free(path);
}

static void
write_all_says_where_it_cannot(void **state)
{
	(void)state;
	assert_false(write_all(-1, "x", 1));
	assert_int_equal(errno, EBADF);
	assert_true(write_all(-1, "", 0));
}

static mode_t
mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return st.st_mode & 0777;
}

static void
check_file(const char *path, const char *expected)
{
	struct str text = STR_INIT;
	struct diags d;

	diags_init(&d);
	assert_true(file_read(path, 100, &text, &d));
	assert_string_equal(text.s, expected);
	diags_release(&d);
	str_release(&text);
}

static void
a_file_is_written_whole_and_keeps_its_permissions(void **state)
{
	char *path = path_join(*state, "page"), *link = path_join(*state, "link"), **names;
	struct diags d;
	size_t n;

	diags_init(&d);
	mode_t mask = umask(027);
	assert_true(file_write(path, span_of("a longer text"), &d));
	umask(mask);
	check_file(path, "a longer text");
	assert_int_equal(mode_of(path), 0640);
	assert_int_equal(chmod(path, 0604), 0);
	assert_true(file_write(path, span_of("short"), &d));
	check_file(path, "short");
	assert_int_equal(mode_of(path), 0604);
	assert_int_equal(symlink("page", link), 0);
	assert_true(file_write(link, span_of("by link"), &d));
	check_file(path, "by link");
	assert_true(folder_list(*state, "", &names, &n, &d));
	assert_int_equal(n, 2);
	for (size_t i = 0; i < n; i++)
		free(names[i]);
	free(names);
	assert_true(file_write("/dev/null", span_of("x"), &d));
	assert_int_equal(d.n, 0);
	unlink(link);
	unlink(path);
	free(link);
	free(path);
	diags_release(&d);
}

/* The folder must be empty after, or it could not be removed. */
static void
a_file_that_does_not_fit_leaves_nothing_behind(void **state)
{
	char *path = path_join(*state, "page");
	struct rlimit limit, none;
	struct diags d;

	diags_init(&d);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
	none = (struct rlimit){.rlim_cur = 0, .rlim_max = limit.rlim_max};
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &none), 0);
	bool written = file_write(path, span_of("x"), &d);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
	signal(SIGXFSZ, SIG_DFL);
	assert_false(written);
	assert_int_equal(d.n_errors, 1);
	assert_non_null(strstr(d.items[0].message, "too large"));
	free(path);
	diags_release(&d);
}

static void
a_file_that_cannot_be_written_is_a_finding(void **state)
{
	char *inside = path_join(*state, "none/page");
	const char *const paths[] = {inside, *state, "/dev/full"};
	struct diags d;

	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
		diags_init(&d);
		assert_false(file_write(paths[i], span_of("x"), &d));
		assert_int_equal(d.n_errors, 1);
		assert_string_equal(d.items[0].at.file, paths[i]);
		diags_release(&d);
	}
	free(inside);
}

static void
a_folder_lists_its_suffix_sorted(void **state)
{
	static const char *const files[] = {"b.yaml", "a.yaml",	 "B.yaml", ".c.yaml",
					    ".yaml",  "d.yaml~", "yaml",   "aa.yaml"};
	static const char *const listed[] = {"B.yaml", "a.yaml", "aa.yaml", "b.yaml"};
	struct diags d;
	char **names;
	size_t n;

	diags_init(&d);
	for (size_t i = 0; i < 8; i++) {
		char *path = path_join(*state, files[i]);
		put_file(path, "", 0);
		free(path);
	}
	assert_true(folder_list(*state, ".yaml", &names, &n, &d));
	assert_int_equal(n, 4);
	for (size_t i = 0; i < n; i++) {
		assert_string_equal(names[i], listed[i]);
		free(names[i]);
	}
	free(names);
	for (size_t i = 0; i < 8; i++)
		remove_at(*state, files[i]);
	diags_release(&d);
}

static void
a_missing_folder_is_empty_and_a_file_is_none(void **state)
{
	char *path = path_join(*state, "f");
	struct diags d;
	char **names;
	size_t n;

	diags_init(&d);
	assert_true(folder_list(path, "", &names, &n, &d));
	assert_int_equal(n, 0);
	put_file(path, "", 0);
	assert_false(folder_list(path, "", &names, &n, &d));
	assert_int_equal(n, 0);
	assert_int_equal(d.n_errors, 1);
	assert_non_null(strstr(d.items[0].message, "cannot open this folder: "));
	remove_at(*state, "f");
	diags_release(&d);
	free(path);
}

static void
folders_are_made_with_those_above(void **state)
{
	char *deep = path_join(*state, "a/b//c/"), *path = path_join(*state, "a/b/c");
	struct stat st;

	assert_true(folder_make(deep));
	assert_true(folder_make(deep));
	assert_true(folder_make("/"));
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_true(file_exists(path));
	remove_at(*state, "a/b/c");
	assert_false(file_exists(path));
	put_file(path, "", 0);
	errno = 0;
	assert_false(folder_make(path));
	assert_int_equal(errno, EEXIST);
	assert_false(folder_make(deep));
	remove_at(*state, "a/b/c");
	remove_at(*state, "a/b");
	remove_at(*state, "a");
	free(deep);
	free(path);
}

static void
paths_join_with_one_slash(void **state)
{
	static const struct {
		const char *folder, *name, *path;
	} rows[] = {
	    {"a", "b", "a/b"}, {"a/", "b", "a/b"}, {"", "b", "b"}, {"a", "", "a"}, {"/", "b", "/b"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char *path = path_join(rows[i].folder, rows[i].name);
		assert_string_equal(path, rows[i].path);
		free(path);
	}
}

static void
user_data_follows_xdg_and_then_home(void **state)
{
	static const struct {
		const char *xdg, *home, *path;
	} rows[] = {
	    {"/x", "/h", "/x/nmtquiz"},
	    {"x", "/h", "/h/.local/share/nmtquiz"},
	    {"", "/h", "/h/.local/share/nmtquiz"},
	    {NULL, "/h", "/h/.local/share/nmtquiz"},
	    {NULL, "", NULL},
	    {NULL, NULL, NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		unsetenv("XDG_DATA_HOME");
		unsetenv("HOME");
		if (rows[i].xdg)
			setenv("XDG_DATA_HOME", rows[i].xdg, 1);
		if (rows[i].home)
			setenv("HOME", rows[i].home, 1);
		char *path = path_user_data();
		assert_int_equal(!path, !rows[i].path);
		if (path)
			assert_string_equal(path, rows[i].path);
		free(path);
	}
}

static void
a_path_is_followed_over_links_to_what_they_name(void **state)
{
	static const struct {
		const char *link, *to, *end;
	} rows[] = {{"a", "file", "file"},
		    {"b", "a", "file"},
		    {"c", "none", "none"},
		    {"d", "../x", "../x"}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char *link = path_join(*state, rows[i].link), *end = path_join(*state, rows[i].end);
		assert_int_equal(symlink(rows[i].to, link), 0);
		char *path = path_follow(link);
		assert_string_equal(path, end);
		free(path);
		free(link);
		free(end);
	}
	char *absolute = path_join(*state, "e"), *loop = path_join(*state, "loop");
	assert_int_equal(symlink("/tmp/f", absolute), 0);
	assert_int_equal(symlink("loop", loop), 0);
	char *path = path_follow(absolute), *round = path_follow(loop), *none = path_follow("none");
	assert_string_equal(path, "/tmp/f");
	assert_string_equal(round, loop);
	assert_string_equal(none, "none");
	assert_int_equal(unlink(absolute) + unlink(loop), 0);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char *link = path_join(*state, rows[i].link);
		assert_int_equal(unlink(link), 0);
		free(link);
	}
	free(path);
	free(round);
	free(none);
	free(absolute);
	free(loop);
}

static void
a_stamp_tells_what_was_changed_or_replaced(void **state)
{
	char *path = path_join(*state, "f"), *other = path_join(*state, "g");
	struct file_stamp none = file_stamp(path);

	put_file(path, "text", 4);
	put_file(other, "text", 4);
	struct timespec times[2] = {{1000, 5}, {1000, 5}};
	assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
	assert_int_equal(utimensat(AT_FDCWD, other, times, 0), 0);
	struct file_stamp first = file_stamp(path), again = file_stamp(path);
	struct file_stamp replaced = file_stamp(other);
	times[1].tv_nsec = 6;
	assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
	struct file_stamp later = file_stamp(path);
	assert_false(none.there);
	assert_true(file_stamp_same(&first, &again));
	assert_false(file_stamp_same(&first, &none));
	assert_false(file_stamp_same(&first, &replaced));
	assert_false(file_stamp_same(&first, &later));
	remove_at(*state, "f");
	remove_at(*state, "g");
	free(path);
	free(other);
}

static void
a_file_is_replaced_where_it_is_what_was_read(void **state)
{
	char *path = path_join(*state, "f"), *link = path_join(*state, "l");
	struct str text = STR_INIT;
	struct diags d;
	struct stat st;

	diags_init(&d);
	put_file(path, "old", 3);
	assert_int_equal(symlink("f", link), 0);
	struct file_stamp stamp = file_stamp(link);
	assert_true(file_replace(link, &stamp, span_of("new"), &d));
	assert_int_equal(lstat(link, &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	assert_true(file_read(path, 100, &text, &d));
	assert_string_equal(text.s, "new");
	assert_int_equal(d.n, 0);
	/* The stamp is of a file that is there no more. */
	assert_false(file_replace(link, &stamp, span_of("newer"), &d));
	assert_int_equal(d.n_errors, 1);
	str_clear(&text);
	assert_true(file_read(path, 100, &text, &d));
	assert_string_equal(text.s, "new");
	remove_at(*state, "f");
	remove_at(*state, "l");
	str_release(&text);
	diags_release(&d);
	free(path);
	free(link);
}

static void
what_was_marked_as_not_to_be_written_is_not(void **state)
{
	char *path = path_join(*state, "f");

	assert_false(file_may_replace(path));
	assert_int_equal(errno, ENOENT);
	put_file(path, "text", 4);
	assert_true(file_may_replace(path));
	assert_int_equal(chmod(path, 0444), 0);
	assert_false(file_may_replace(path));
	assert_int_equal(errno, EACCES);
	remove_at(*state, "f");
	free(path);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    IN_FOLDER(a_file_comes_whole_over_its_blocks),
	    cmocka_unit_test(a_span_is_one_block_and_then_the_end),
	    IN_FOLDER(only_regular_files_are_opened),
	    IN_FOLDER(a_file_above_the_limit_is_refused),
	    cmocka_unit_test(write_all_says_where_it_cannot),
	    IN_FOLDER(a_file_is_written_whole_and_keeps_its_permissions),
	    IN_FOLDER(a_file_that_does_not_fit_leaves_nothing_behind),
	    IN_FOLDER(a_file_that_cannot_be_written_is_a_finding),
	    IN_FOLDER(a_folder_lists_its_suffix_sorted),
	    IN_FOLDER(a_missing_folder_is_empty_and_a_file_is_none),
	    IN_FOLDER(folders_are_made_with_those_above),
	    cmocka_unit_test(paths_join_with_one_slash),
	    cmocka_unit_test(user_data_follows_xdg_and_then_home),
	    IN_FOLDER(a_path_is_followed_over_links_to_what_they_name),
	    IN_FOLDER(a_stamp_tells_what_was_changed_or_replaced),
	    IN_FOLDER(a_file_is_replaced_where_it_is_what_was_read),
	    IN_FOLDER(what_was_marked_as_not_to_be_written_is_not),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
