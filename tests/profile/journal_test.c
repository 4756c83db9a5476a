/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/journal.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "base/random.h"
#include "folder.h"

#define LINE "2026-11-23T08:00:00Z\tflag\tbbbbbbbb\t1\tbank/y\n"
#define NEXT "2026-11-23T08:00:01Z\tflag\tbbbbbbbb\t2\tbank/z\n"
#define ESSAY "Dear diary, today I learned about trigger points"

static const struct {
	const char *behaviour;
	const char *text;
	size_t n; /* bytes of text; 0: its length */
	bool opens;
	size_t events;
	const char *says;  /* in a finding; NULL: there is none */
	const char *after; /* the file then; NULL: as it was */
	const char *torn;  /* what is set aside; NULL: nothing */
} rows[] = {
    {"an empty file", "", 0, true, 0, NULL, NULL, NULL},
    {"a header", HEADER, 0, true, 0, NULL, NULL, NULL},
    {"lines", HEADER LINE NEXT, 0, true, 2, NULL, NULL, NULL},
    {"a torn line is set aside", HEADER LINE "2026-11", 0, true, 1, "cut short", HEADER LINE,
     "2026-11"},
    {"a whole line but for its line feed is torn as well", HEADER LINE "2026-11-23T08:00:00Z\tundo",
     0, true, 1, "cut short", HEADER LINE, "2026-11-23T08:00:00Z\tundo"},
    {"NUL bytes at the end are", HEADER LINE "\0\0\0", sizeof(HEADER LINE) + 2, true, 1,
     "cut short", HEADER LINE, ""},
    {"half a header is", "nmtquiz-pro", 0, true, 0, "cut short", "", "nmtquiz-pro"},
    {"a header without its line feed is", "nmtquiz-profile 1", 0, true, 0, "cut short", "",
     "nmtquiz-profile 1"},
    {"nothing but NUL bytes are", "\0\0\0\0", 4, true, 0, "cut short", "", ""},
    {"a line with NUL bytes is kept", HEADER "\0\0\n" LINE, sizeof(HEADER LINE) + 2, true, 1,
     "cannot be read", NULL, NULL},
    {"a broken line is kept", HEADER "broken\n" LINE, 0, true, 1, "cannot be read", NULL, NULL},
    {"a newer profile is read, and its torn line left alone", "nmtquiz-profile 2\n" LINE "torn", 0,
     true, 1, "newer nmtquiz", NULL, NULL},
    {"an essay is no profile", ESSAY "\n", 0, false, 0, "no profile", NULL, NULL},
    {"nor without a line feed", ESSAY, 0, false, 0, "no profile", NULL, NULL},
    {"nor is what begins with NUL bytes",
     "\0\0\0\x18"
     "ftypmp42 and so on",
     22, false, 0, "no profile", NULL, NULL},
};

static void
profiles_are_opened_and_recovered(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char folder[64], path[128], torn[160];
		struct opened o;
		struct str text = STR_INIT;
		size_t n = rows[i].n ? rows[i].n : strlen(rows[i].text);
		folder_new(folder, sizeof(folder));
		snprintf(path, sizeof(path), "%s/p", folder);
		snprintf(torn, sizeof(torn), "%s.torn", path);
		file_put(path, rows[i].text, n, "w");
		bool opens = opened_begin(&o, path, "aaaaaaaa");
		const char *says = rows[i].says ? rows[i].says : "";
		if (opens != rows[i].opens || o.h.n_events != rows[i].events ||
		    !rows[i].says != (o.d.n == 0) || (rows[i].says && !opened_says(&o, says)))
			fail_msg("%s: %d, %zu events: %s", rows[i].behaviour, opens, o.h.n_events,
				 o.d.n ? o.d.items[0].message : "nothing said");
		file_get(path, &text);
		size_t left = rows[i].after ? strlen(rows[i].after) : n;
		const char *after = rows[i].after ? rows[i].after : rows[i].text;
		if (text.len != left || memcmp(text.s, after, left) != 0)
			fail_msg("%s: the file is now '%s'", rows[i].behaviour, text.s);
		file_get(torn, &text);
		if (access(torn, F_OK) == 0
			? !rows[i].torn || text.len != n - left || strcmp(text.s, rows[i].torn) != 0
			: rows[i].torn != NULL)
			fail_msg("%s: set aside '%s'", rows[i].behaviour, text.s);
		str_release(&text);
		opened_end(&o);
		folder_remove(folder);
	}
}

static void
torn_lines_are_kept_one_below_the_other(void **state)
{
	char folder[64], path[128], torn[160];
	struct str text = STR_INIT;

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/p", folder);
	snprintf(torn, sizeof(torn), "%s.torn", path);
	file_put(path, HEADER, strlen(HEADER), "w");
	for (int i = 0; i < 2; i++) {
		struct opened o;
		file_put(path, i ? "second" : "first", i ? 6 : 5, "a");
		assert_true(opened_begin(&o, path, "aaaaaaaa"));
		assert_true(opened_says(&o, torn));
		opened_end(&o);
	}
	file_get(torn, &text);
	assert_string_equal(text.s, "first\nsecond");
	str_release(&text);
	folder_remove(folder);
}

/* Longer than the block that is looked at a time. */
static void
a_long_tail_is_set_aside_whole(void **state)
{
	char folder[64], path[128], torn[160];
	struct opened o;
	struct str text = STR_INIT, set_aside = STR_INIT;

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/p", folder);
	snprintf(torn, sizeof(torn), "%s.torn", path);
	str_text(&text, HEADER LINE);
	for (int i = 0; i < 20000; i++)
		str_printf(&text, "%d,", i);
	file_put(path, text.s, text.len, "w");
	assert_true(opened_begin(&o, path, "aaaaaaaa"));
	assert_int_equal(o.h.n_events, 1);
	file_get(torn, &set_aside);
	assert_string_equal(set_aside.s, text.s + strlen(HEADER LINE));
	file_get(path, &text);
	assert_string_equal(text.s, HEADER LINE);
	str_release(&text);
	str_release(&set_aside);
	opened_end(&o);
	folder_remove(folder);
}

static void
what_is_no_file_is_refused_at_once(void **state)
{
	static const char *const names[] = {"folder", "fifo", "loop", "file/below"};
	char folder[64], path[128];

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/folder", folder);
	assert_int_equal(mkdir(path, 0700), 0);
	snprintf(path, sizeof(path), "%s/fifo", folder);
	assert_int_equal(mkfifo(path, 0600), 0);
	snprintf(path, sizeof(path), "%s/loop", folder);
	assert_int_equal(symlink("loop", path), 0);
	snprintf(path, sizeof(path), "%s/file", folder);
	file_put(path, HEADER, strlen(HEADER), "w");
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct opened o;
		snprintf(path, sizeof(path), "%s/%s", folder, names[i]);
		if (opened_begin(&o, path, "aaaaaaaa") || o.d.n_errors != 1 ||
		    strcmp(o.d.items[0].at.file, path) != 0)
			fail_msg("%s: opened", names[i]);
		opened_end(&o);
	}
	folder_remove(folder);
}

static void
a_link_is_followed_and_names_may_be_any(void **state)
{
	static const char name[] = "Zo\xc3\xab's notes; $(\xe6\x97\xa5\xe6\x9c\xac).profile";
	char folder[64], path[128], other[128];
	struct opened o;

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	snprintf(other, sizeof(other), "%s/target", folder);
	file_put(other, HEADER LINE, strlen(HEADER LINE), "w");
	assert_int_equal(symlink("target", path), 0);
	assert_true(opened_begin(&o, path, "aaaaaaaa"));
	assert_int_equal(o.h.n_events, 1);
	assert_true(opened_append(&o, 1, true));
	assert_int_equal(file_count(other, "\n"), 3);
	opened_end(&o);
	/* A link to nothing is a new profile where it points. */
	assert_int_equal(unlink(other), 0);
	assert_true(opened_begin(&o, path, "aaaaaaaa"));
	assert_true(opened_append(&o, 1, true));
	assert_int_equal(file_count(other, "\n"), 2);
	opened_end(&o);
	folder_remove(folder);
}

static void
what_others_append_is_caught_up_with_line_by_line(void **state)
{
	char folder[64], path[128];
	struct opened o;

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/p", folder);
	file_put(path, HEADER, strlen(HEADER), "w");
	assert_true(opened_begin(&o, path, "aaaaaaaa"));
	assert_true(journal_catch_up(&o.j, &o.h, &o.d));
	file_put(path, LINE NEXT, strlen(LINE) + 10, "a");
	assert_true(journal_catch_up(&o.j, &o.h, &o.d));
	assert_int_equal(o.h.n_events, 1);
	/* Half a line is perhaps being written: nobody calls it torn yet. */
	assert_int_equal(o.d.n, 0);
	file_put(path, &(NEXT "what\n")[10], strlen(NEXT "what\n") - 10, "a");
	assert_true(journal_catch_up(&o.j, &o.h, &o.d));
	assert_true(journal_catch_up(&o.j, &o.h, &o.d));
	assert_int_equal(o.h.n_events, 2);
	assert_int_equal(o.d.n, 1);
	assert_int_equal(o.d.items[0].at.line, 4);
	opened_end(&o);
	folder_remove(folder);
}

static void
a_file_that_shrank_is_told(void **state)
{
	char folder[64], path[128];
	struct opened o;

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/p", folder);
	file_put(path, HEADER LINE, strlen(HEADER LINE), "w");
	assert_true(opened_begin(&o, path, "aaaaaaaa"));
	assert_int_equal(truncate(path, 30), 0);
	assert_false(journal_catch_up(&o.j, &o.h, &o.d));
	assert_int_equal(o.d.n_errors, 1);
	assert_int_equal(o.h.n_events, 1);
	opened_end(&o);
	folder_remove(folder);
}

/* As a student who may only read: tests may run as root, who may do all. */
static void
a_profile_that_may_only_be_read_is_read_and_not_written(void **state)
{
	enum { NOBODY = 65534 };
	char folder[64], path[128];
	struct opened o;
	bool root = geteuid() == 0;

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/p", folder);
	file_put(path, HEADER LINE "torn", strlen(HEADER LINE "torn"), "w");
	assert_int_equal(chmod(path, 0444), 0);
	assert_int_equal(chmod(folder, 0555), 0);
	if (root)
		assert_int_equal(seteuid(NOBODY), 0);
	bool opens = opened_begin(&o, path, "aaaaaaaa");
	bool appends = opens && opened_append(&o, 1, true);
	if (root)
		assert_int_equal(seteuid(0), 0);
	assert_true(opens);
	assert_false(appends);
	assert_int_equal(o.h.n_events, 1);
	assert_true(opened_says(&o, "cut short"));
	assert_true(opened_says(&o, strerror(EACCES)));
	assert_int_equal(o.who.n, 0);
	assert_int_equal(file_count(path, "torn"), 1);
	/* Once it may be written, it goes on without a new start. */
	assert_int_equal(chmod(folder, 0755), 0);
	assert_int_equal(chmod(path, 0644), 0);
	assert_true(opened_append(&o, 1, true));
	assert_int_equal(o.h.n_events, 2);
	assert_int_equal(file_count(path, "torn"), 0);
	opened_end(&o);
	folder_remove(folder);
}

static void
a_profile_that_may_not_be_read_is_told(void **state)
{
	enum { NOBODY = 65534 };
	char folder[64], path[128];
	struct opened o;
	bool root = geteuid() == 0;

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/p", folder);
	file_put(path, HEADER LINE, strlen(HEADER LINE), "w");
	assert_int_equal(chmod(path, 0), 0);
	assert_int_equal(chmod(folder, 0755), 0);
	if (root)
		assert_int_equal(seteuid(NOBODY), 0);
	bool opens = opened_begin(&o, path, "aaaaaaaa");
	if (root)
		assert_int_equal(seteuid(0), 0);
	assert_false(opens);
	assert_true(opened_says(&o, strerror(EACCES)));
	opened_end(&o);
	folder_remove(folder);
}

static void
sessions_get_names_that_are_new(void **state)
{
	char folder[64], path[128];
	struct opened o;
	struct random r;
	struct sitting first, second;

	(void)state;
	folder_new(folder, sizeof(folder));
	snprintf(path, sizeof(path), "%s/p", folder);
	assert_true(opened_begin(&o, path, "aaaaaaaa"));
	random_seed(&r, 81);
	sitting_name(&first, &o.h, &r);
	assert_int_equal(strspn(first.name, "abcdefghijklmnopqrstuvwxyz0123456789"), SESSION_NAME);
	assert_int_equal(strlen(first.name), SESSION_NAME);
	assert_int_equal(first.n, 0);
	random_seed(&r, 81);
	sitting_name(&second, &o.h, &r);
	assert_string_equal(first.name, second.name);
	o.who = first;
	assert_true(opened_append(&o, 1, true));
	random_seed(&r, 81);
	sitting_name(&second, &o.h, &r);
	assert_string_not_equal(first.name, second.name);
	opened_end(&o);
	folder_remove(folder);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(profiles_are_opened_and_recovered),
	    cmocka_unit_test(torn_lines_are_kept_one_below_the_other),
	    cmocka_unit_test(a_long_tail_is_set_aside_whole),
	    cmocka_unit_test(what_is_no_file_is_refused_at_once),
	    cmocka_unit_test(a_link_is_followed_and_names_may_be_any),
	    cmocka_unit_test(what_others_append_is_caught_up_with_line_by_line),
	    cmocka_unit_test(a_file_that_shrank_is_told),
	    cmocka_unit_test(a_profile_that_may_only_be_read_is_read_and_not_written),
	    cmocka_unit_test(a_profile_that_may_not_be_read_is_told),
	    cmocka_unit_test(sessions_get_names_that_are_new),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
