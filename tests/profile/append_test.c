/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "folder.h"
#include "profile/journal.h"

#define OTHER "2026-11-23T08:00:00Z\tflag\tbbbbbbbb\t1\tbank/y\n"
#define ANSWER(n)                                                                                  \
	"2026-11-23T08:22:55Z\tanswer\taaaaaaaa\t" n "\tbank/x\t3fa2c901\t-2\t0.5\t12.4\tsure\n"

struct stage {
	char folder[64], path[128], other[128];
	struct opened o;
	struct str text;
};

static int
begin(void **state)
{
	static struct stage stage;
	struct stage *t = &stage;

	folder_new(t->folder, sizeof(t->folder));
	snprintf(t->path, sizeof(t->path), "%.63s/a b/\xc3\xa9/p.profile", t->folder);
	snprintf(t->other, sizeof(t->other), "%.63s/other", t->folder);
	str_init(&t->text);
	*state = t;
	return opened_begin(&t->o, t->path, "aaaaaaaa") ? 0 : -1;
}

static int
end(void **state)
{
	struct stage *t = *state;

	opened_end(&t->o);
	str_release(&t->text);
	folder_remove(t->folder);
	return 0;
}

static mode_t
mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return st.st_mode & 07777;
}

static void
a_new_profile_is_made_by_its_first_event(void **state)
{
	struct stage *t = *state;
	char folder[128];

	snprintf(folder, sizeof(folder), "%s/a b", t->folder);
	assert_int_equal(access(folder, F_OK), -1);
	assert_true(opened_append(&t->o, 1, true));
	assert_int_equal(mode_of(folder), 0700);
	assert_int_equal(mode_of(t->path), 0600);
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER ANSWER("1"));
	assert_int_equal(t->o.d.n, 0);
}

static void
events_are_numbered_on_and_known_at_once(void **state)
{
	struct stage *t = *state;

	assert_true(opened_append(&t->o, 1, true));
	assert_true(opened_append(&t->o, 3, false));
	assert_int_equal(t->o.who.n, 4);
	assert_int_equal(t->o.h.n_events, 4);
	assert_int_equal(history_question(&t->o.h, span_of("bank/x"))->n_answers, 4);
	assert_true(journal_catch_up(&t->o.j, &t->o.h, &t->o.d));
	assert_int_equal(t->o.h.n_events, 4);
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER ANSWER("1") ANSWER("2") ANSWER("3") ANSWER("4"));
}

static const struct {
	enum event_kind kind;
	const char *plain, *written;
	const char *read; /* NULL: as it was */
} texts[] = {
    {EVENT_ANSWER, "a\tb\nc\rd\\e", "a\\tb\\nc\\rd\\\\e", NULL},
    {EVENT_NOTE, "a\tb\nc\rd\\e", "a\\tb\\nc\\rd\\\\e", NULL},
    {EVENT_ANSWER,
     "a|b\x1f"
     "c",
     "a\\pb|c", NULL},
    {EVENT_ANSWER, "a\\p\\|", "a\\\\p\\\\\\p", NULL},
    {EVENT_NOTE, "C:\\pain|x", "C:\\\\pain|x", NULL},
    {EVENT_NOTE, "\xc3\xa9t\xc3\xa9 \xe2\x82\xac \xf0\x9f\xa6\xb4",
     "\xc3\xa9t\xc3\xa9 \xe2\x82\xac \xf0\x9f\xa6\xb4", NULL},
    {EVENT_NOTE, "\x1b[2J\x7f", "\xef\xbf\xbd[2J\xef\xbf\xbd", "\xef\xbf\xbd[2J\xef\xbf\xbd"},
    {EVENT_ANSWER, "a\xff\xc3", "a\xef\xbf\xbd\xef\xbf\xbd", "a\xef\xbf\xbd\xef\xbf\xbd"},
    {EVENT_ANSWER, "", "", NULL},
};

static const char far_ahead[] = "it does not count";

/* A line of another run of the program, and the time that a setting then has which is made at
 * 08:22:55. */
static const struct {
	const char *behaviour, *session, *other, *time;
} changes[] = {
    {"an older one", "aaaaaaaa", "2026-11-23T08:22:54Z\tset\tbbbbbbbb\t1\tnew\t5\n", "08:22:55Z"},
    {"of that second, by the later name", "aaaaaaaa",
     "2026-11-23T08:22:55Z\tset\tbbbbbbbb\t1\tnew\t5\n", "08:22:56Z"},
    {"by the earlier name", "cccccccc", "2026-11-23T08:22:55Z\tset\tbbbbbbbb\t1\tnew\t5\n",
     "08:22:55Z"},
    {"a second ahead", "cccccccc", "2026-11-23T08:22:56Z\tset\tbbbbbbbb\t1\tnew\t5\n", "08:22:56Z"},
    {"a minute ahead", "aaaaaaaa", "2026-11-23T08:23:54Z\tset\tbbbbbbbb\t1\tnew\t5\n", "08:23:55Z"},
    {"so far ahead that its clock was wrong", "aaaaaaaa",
     "2026-11-23T08:23:55Z\tset\tbbbbbbbb\t1\tnew\t5\n", far_ahead},
};

static void
change_after(struct stage *t, size_t i)
{
	const struct entry set = {EVENT_SET, 2, {span_of("new"), span_of("7")}};
	bool wins = changes[i].time != far_ahead;
	struct opened o;
	char line[64];

	file_put(t->other, HEADER, strlen(HEADER), "w");
	assert_true(opened_begin(&o, t->other, changes[i].session));
	file_put(t->other, changes[i].other, strlen(changes[i].other), "a");
	assert_true(journal_append(&o.j, &o.who, 1795422175, &set, 1, true, &o.h, &o.d));
	snprintf(line, sizeof(line), "T%s\tset\t%s\t1\tnew\t7\n",
		 wins ? changes[i].time : "08:22:55Z", changes[i].session);
	if (file_count(t->other, line) != 1 ||
	    !span_is(*history_setting(&o.h, "new"), wins ? "7" : "5"))
		fail_msg("%s: %s", changes[i].behaviour, line);
	opened_end(&o);
}

/* Of two runs of the program in one second the names' order would decide, which is drawn. */
static void
what_is_set_last_counts(void **state)
{
	for (size_t i = 0; i < sizeof(changes) / sizeof(*changes); i++)
		change_after(*state, i);
}

static void
what_is_marked_last_counts(void **state)
{
	static const struct {
		enum event_kind put, taken;
	} marks[] = {{EVENT_FLAG, EVENT_UNFLAG}, {EVENT_SUSPEND, EVENT_UNSUSPEND}};
	struct stage *t = *state;
	struct sitting later = {.name = "bbbbbbbb"}, earlier = {.name = "aaaaaaaa"};

	for (size_t i = 0; i < 2; i++) {
		const struct entry put = {marks[i].put, 1, {span_of("bank/x")}};
		const struct entry taken = {marks[i].taken, 1, {span_of("bank/x")}};
		const struct past_question *q;
		assert_true(
		    journal_append(&t->o.j, &later, 1795422175, &put, 1, true, &t->o.h, &t->o.d));
		q = history_question(&t->o.h, span_of("bank/x"));
		assert_true(i ? q->suspended : q->flagged);
		assert_true(journal_append(&t->o.j, &earlier, 1795422175, &taken, 1, true, &t->o.h,
					   &t->o.d));
		q = history_question(&t->o.h, span_of("bank/x"));
		assert_false(q->flagged || q->suspended);
	}
}

static void
texts_are_escaped_and_come_back(void **state)
{
	struct stage *t = *state;

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct span plain = span_of(texts[i].plain);
		struct entry answer = {EVENT_ANSWER,
				       6,
				       {span_of("bank/x"), span_of("3fa2c901"), plain, span_of("1"),
					span_of("0"), span_of("-")}};
		struct entry note = {EVENT_NOTE, 2, {span_of("bank/x"), plain}};
		bool saved = journal_append(&t->o.j, &t->o.who, 0,
					    texts[i].kind == EVENT_NOTE ? &note : &answer, 1, true,
					    &t->o.h, &t->o.d);
		assert_true(saved);
		const struct event *e = &t->o.h.events[t->o.h.n_events - 1];
		const char *read = texts[i].read ? texts[i].read : texts[i].plain;
		if (t->o.d.n || strcmp(e->text, read) != 0)
			fail_msg("%s came back as %s", texts[i].plain, e->text);
		char field[64];
		snprintf(field, sizeof(field), "\t%s%s", texts[i].written,
			 texts[i].kind == EVENT_NOTE ? "\n" : "\t1\t0\t-\n");
		if (file_count(t->path, field) == 0)
			fail_msg("%s is not written as %s", texts[i].plain, texts[i].written);
	}
}

static void
what_is_longer_than_a_line_may_be_is_refused(void **state)
{
	struct stage *t = *state;
	struct str note = STR_INIT;

	str_fill(&note, 'x', JOURNAL_LINE);
	struct entry entry = {EVENT_NOTE, 2, {span_of("bank/x"), span_str(&note)}};
	assert_false(journal_append(&t->o.j, &t->o.who, 0, &entry, 1, true, &t->o.h, &t->o.d));
	assert_true(opened_says(&t->o, "longer"));
	assert_int_equal(t->o.who.n, 0);
	entry.fields[1].n = JOURNAL_LINE - 100;
	assert_true(journal_append(&t->o.j, &t->o.who, 0, &entry, 1, true, &t->o.h, &t->o.d));
	assert_int_equal(t->o.h.n_events, 1);
	str_release(&note);
}

static void
two_sessions_know_each_others_events(void **state)
{
	struct stage *t = *state;
	struct opened second;

	assert_true(opened_begin(&second, t->path, "cccccccc"));
	for (int i = 0; i < 5; i++) {
		assert_true(opened_append(&t->o, 1, true));
		assert_true(opened_append(&second, 1, true));
		assert_int_equal(second.h.n_events, 2 * i + 2);
	}
	assert_true(journal_catch_up(&t->o.j, &t->o.h, &t->o.d));
	assert_int_equal(t->o.h.n_events, 10);
	assert_int_equal(file_count(t->path, HEADER), 1);
	assert_int_equal(t->o.d.n + second.d.n, 0);
	opened_end(&second);
}

/* Else two lines of one sitting would have the same number. */
static void
a_sitting_that_went_on_elsewhere_is_told_and_not_saved(void **state)
{
	struct stage *t = *state;
	struct opened second;

	assert_true(opened_append(&t->o, 1, true));
	assert_true(opened_begin(&second, t->path, "aaaaaaaa"));
	second.who.n = 1;
	assert_true(opened_append(&second, 1, true));
	assert_false(sitting_elsewhere(&t->o.who, &t->o.h));
	assert_false(opened_append(&t->o, 1, true));
	assert_true(opened_says(&t->o, "another window"));
	assert_true(sitting_elsewhere(&t->o.who, &t->o.h));
	assert_int_equal(file_count(t->path, "sure\n"), 2);
	t->o.who.n = 2;
	assert_true(opened_append(&t->o, 1, true));
	opened_end(&second);
}

/* In a child. */
static void
append_many(const char *path, const char *session, int n)
{
	struct opened o;

	if (!opened_begin(&o, path, session))
		_exit(1);
	for (int i = 0; i < n; i++)
		if (!opened_append(&o, 1, i % 50 == 0))
			_exit(2);
	opened_end(&o);
	_exit(0);
}

static void
two_programs_append_at_once_and_every_line_is_whole(void **state)
{
	enum { EACH = 500 };
	struct stage *t = *state;
	int status;

	for (int i = 0; i < 2; i++) {
		pid_t child = fork();
		assert_true(child >= 0);
		if (child == 0)
			append_many(t->path, i ? "cccccccc" : "dddddddd", EACH);
	}
	for (int i = 0; i < 2; i++) {
		assert_true(wait(&status) > 0);
		assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
	struct opened o;
	assert_true(opened_begin(&o, t->path, "aaaaaaaa"));
	assert_int_equal(o.h.n_events, 2 * EACH);
	assert_int_equal(o.d.n, 0);
	assert_int_equal(history_session(&o.h, span_of("cccccccc"))->highest_n, EACH);
	assert_int_equal(history_session(&o.h, span_of("dddddddd"))->n_events, EACH);
	assert_int_equal(file_count(t->path, "\n"), 2 * EACH + 1);
	opened_end(&o);
}

static void
a_line_that_another_program_left_torn_is_set_aside(void **state)
{
	struct stage *t = *state;
	char torn[160];

	assert_true(opened_append(&t->o, 1, true));
	file_put(t->path, OTHER "torn", strlen(OTHER "torn"), "a");
	assert_true(opened_append(&t->o, 1, true));
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER ANSWER("1") OTHER ANSWER("2"));
	snprintf(torn, sizeof(torn), "%.127s.torn", t->path);
	file_get(torn, &t->text);
	assert_string_equal(t->text.s, "torn");
	assert_int_equal(t->o.h.n_events, 3);
	assert_true(opened_says(&t->o, torn));
	assert_int_equal(t->o.d.n_errors, 0);
}

static void
a_removed_profile_is_told_and_not_made_again(void **state)
{
	struct stage *t = *state;

	assert_true(opened_append(&t->o, 1, true));
	assert_int_equal(rename(t->path, t->other), 0);
	for (int i = 0; i < 3; i++) {
		assert_true(journal_catch_up(&t->o.j, &t->o.h, &t->o.d));
		diags_clear(&t->o.d);
		assert_false(opened_append(&t->o, 1, true));
		assert_true(opened_says(&t->o, "was removed"));
		assert_int_equal(access(t->path, F_OK), -1);
		assert_int_equal(t->o.who.n, 1);
		assert_int_equal(t->o.h.n_events, 1);
	}
	/* Put back, it goes on. */
	assert_int_equal(rename(t->other, t->path), 0);
	assert_true(opened_append(&t->o, 1, true));
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER ANSWER("1") ANSWER("2"));
	assert_int_equal(t->o.h.n_events, 2);
	assert_int_equal(t->o.h.reorderings, 1);
}

static void
a_replaced_profile_is_told_and_then_taken(void **state)
{
	struct stage *t = *state;

	assert_true(opened_append(&t->o, 1, true));
	file_put(t->other, HEADER OTHER, strlen(HEADER OTHER), "w");
	assert_int_equal(rename(t->other, t->path), 0);
	assert_false(opened_append(&t->o, 1, true));
	assert_true(opened_says(&t->o, "was replaced"));
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER OTHER);
	assert_true(opened_append(&t->o, 1, true));
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER OTHER ANSWER("2"));
	/* What is known is what stands in the file. */
	assert_int_equal(t->o.h.n_events, 2);
	assert_int_equal(history_question(&t->o.h, span_of("bank/x"))->n_answers, 1);
}

static void
what_replaced_it_is_left_alone_where_it_is_no_profile(void **state)
{
	static const struct {
		const char *text, *says;
	} others[] = {
	    {"Dear diary\n", "no profile"},
	    {"Dear diary", "no profile"},
	    {"nmtquiz-profile 2\n", "newer"},
	};
	struct stage *t = *state;

	assert_true(opened_append(&t->o, 1, true));
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		file_put(t->other, others[i].text, strlen(others[i].text), "w");
		assert_int_equal(rename(t->other, t->path), 0);
		for (int again = 0; again < 3; again++) {
			diags_clear(&t->o.d);
			assert_false(opened_append(&t->o, 1, true));
		}
		assert_true(opened_says(&t->o, others[i].says));
		file_get(t->path, &t->text);
		assert_string_equal(t->text.s, others[i].text);
		assert_int_equal(t->o.who.n, 1);
	}
}

static void
a_profile_written_anew_in_place_is_told_and_then_taken(void **state)
{
	struct stage *t = *state;

	assert_true(opened_append(&t->o, 3, true));
	file_put(t->path, HEADER OTHER, strlen(HEADER OTHER), "w");
	assert_false(opened_append(&t->o, 1, true));
	assert_true(opened_says(&t->o, "cut short or written anew"));
	assert_true(opened_append(&t->o, 1, true));
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER OTHER ANSWER("4"));
	assert_int_equal(t->o.h.n_events, 2);
}

static void
nothing_is_appended_to_a_newer_profile(void **state)
{
	struct stage *t = *state;
	struct opened o;

	file_put(t->other, "nmtquiz-profile 2\n" OTHER, strlen("nmtquiz-profile 2\n" OTHER), "w");
	assert_true(opened_begin(&o, t->other, "aaaaaaaa"));
	assert_int_equal(o.h.n_events, 1);
	assert_true(opened_says(&o, "update nmtquiz"));
	diags_clear(&o.d);
	assert_false(opened_append(&o, 1, true));
	assert_true(opened_says(&o, "update nmtquiz"));
	file_get(t->other, &t->text);
	assert_string_equal(t->text.s, "nmtquiz-profile 2\n" OTHER);
	opened_end(&o);
}

/* The longest form: its begin and 1,000 items. The limit is on what one write may add. */
static void
a_form_is_appended_whole_or_not_at_all(void **state)
{
	enum { FORM = 1001 };
	struct stage *t = *state;
	struct entry *entries = alloc_items(FORM, sizeof(*entries));
	struct rlimit before, limit;

	entries[0] = (struct entry){EVENT_BEGIN, 2, {span_of("exam"), span_of("questions=1000")}};
	for (size_t i = 1; i < FORM; i++)
		entries[i] = (struct entry){
		    EVENT_ITEM,
		    4,
		    {span_of("1"), span_of("bank/x"), span_of("3fa2c901"), span_of("-")}};
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	limit = before;
	limit.rlim_cur = 30000;
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
	bool saved = journal_append(&t->o.j, &t->o.who, 0, entries, FORM, true, &t->o.h, &t->o.d);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	signal(SIGXFSZ, SIG_DFL);
	assert_false(saved);
	file_get(t->path, &t->text);
	assert_int_equal(t->text.len, 0);
	diags_clear(&t->o.d);
	assert_true(journal_append(&t->o.j, &t->o.who, 0, entries, FORM, true, &t->o.h, &t->o.d));
	assert_int_equal(t->o.h.n_events, FORM);
	assert_int_equal(file_count(t->path, "\titem\t"), FORM - 1);
	free(entries);
}

static void
a_profile_made_meanwhile_by_another_program_is_joined(void **state)
{
	struct stage *t = *state;
	struct opened second;

	assert_true(opened_begin(&second, t->path, "cccccccc"));
	assert_true(opened_append(&second, 1, true));
	opened_end(&second);
	assert_true(opened_append(&t->o, 1, true));
	assert_int_equal(t->o.h.n_events, 2);
	assert_int_equal(file_count(t->path, HEADER), 1);
}

/* A real short write: the file may grow by ten bytes and no more. */
static void
a_write_that_is_cut_short_leaves_nothing(void **state)
{
	struct stage *t = *state;
	struct rlimit before, limit;
	struct stat st;

	assert_true(opened_append(&t->o, 1, true));
	assert_int_equal(stat(t->path, &st), 0);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	limit = before;
	limit.rlim_cur = (rlim_t)st.st_size + 10;
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
	bool saved = opened_append(&t->o, 1, true);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	signal(SIGXFSZ, SIG_DFL);
	assert_false(saved);
	assert_true(opened_says(&t->o, strerror(EFBIG)));
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER ANSWER("1"));
	assert_true(opened_append(&t->o, 1, true));
	file_get(t->path, &t->text);
	assert_string_equal(t->text.s, HEADER ANSWER("1") ANSWER("2"));
}

/* Writes a file until there is no room for a byte. */
static void
fill(const char *path)
{
	static const char block[4096];
	FILE *f = fopen(path, "w");

	setbuf(f, NULL);
	while (fwrite(block, 1, sizeof(block), f) == sizeof(block))
		continue;
	fclose(f);
}

static void
a_full_disk_is_told_and_the_answer_saved_once_there_is_room(void **state)
{
	struct stage *t = *state;
	struct opened o;
	char disk[96];
	size_t saves = 0;

	snprintf(disk, sizeof(disk), "%s/disk", t->folder);
	assert_int_equal(mkdir(disk, 0700), 0);
	if (mount("tmpfs", disk, "tmpfs", 0, "size=64k") < 0) {
		print_message("skipped: no disk can be mounted here: %s\n", strerror(errno));
		skip();
	}
	snprintf(t->path, sizeof(t->path), "%s/p", disk);
	snprintf(t->other, sizeof(t->other), "%s/filler", disk);
	bool opens = opened_begin(&o, t->path, "aaaaaaaa") && opened_append(&o, 1, true);
	fill(t->other);
	/* What is left of the profile's last block still has room. */
	while (saves < 1000 && opened_append(&o, 1, true))
		saves++;
	size_t whole = file_count(t->path, "sure\n"), lines = file_count(t->path, "\t");
	bool told = opened_says(&o, strerror(ENOSPC));
	unlink(t->other);
	bool again = opened_append(&o, 1, true);
	size_t then = file_count(t->path, "sure\n");
	opened_end(&o);
	umount(disk);
	assert_true(opens && told && again);
	assert_true(saves < 1000);
	assert_int_equal(whole, saves + 1);
	assert_int_equal(lines, 9 * whole);
	assert_int_equal(then, whole + 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(a_new_profile_is_made_by_its_first_event, begin, end),
	    cmocka_unit_test_setup_teardown(events_are_numbered_on_and_known_at_once, begin, end),
	    cmocka_unit_test_setup_teardown(what_is_set_last_counts, begin, end),
	    cmocka_unit_test_setup_teardown(what_is_marked_last_counts, begin, end),
	    cmocka_unit_test_setup_teardown(texts_are_escaped_and_come_back, begin, end),
	    cmocka_unit_test_setup_teardown(what_is_longer_than_a_line_may_be_is_refused, begin,
					    end),
	    cmocka_unit_test_setup_teardown(two_sessions_know_each_others_events, begin, end),
	    cmocka_unit_test_setup_teardown(a_sitting_that_went_on_elsewhere_is_told_and_not_saved,
					    begin, end),
	    cmocka_unit_test_setup_teardown(two_programs_append_at_once_and_every_line_is_whole,
					    begin, end),
	    cmocka_unit_test_setup_teardown(a_line_that_another_program_left_torn_is_set_aside,
					    begin, end),
	    cmocka_unit_test_setup_teardown(a_removed_profile_is_told_and_not_made_again, begin,
					    end),
	    cmocka_unit_test_setup_teardown(a_replaced_profile_is_told_and_then_taken, begin, end),
	    cmocka_unit_test_setup_teardown(what_replaced_it_is_left_alone_where_it_is_no_profile,
					    begin, end),
	    cmocka_unit_test_setup_teardown(a_profile_written_anew_in_place_is_told_and_then_taken,
					    begin, end),
	    cmocka_unit_test_setup_teardown(nothing_is_appended_to_a_newer_profile, begin, end),
	    cmocka_unit_test_setup_teardown(a_form_is_appended_whole_or_not_at_all, begin, end),
	    cmocka_unit_test_setup_teardown(a_profile_made_meanwhile_by_another_program_is_joined,
					    begin, end),
	    cmocka_unit_test_setup_teardown(a_write_that_is_cut_short_leaves_nothing, begin, end),
	    cmocka_unit_test_setup_teardown(
		a_full_disk_is_told_and_the_answer_saved_once_there_is_room, begin, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
