/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A merge put in the profile's place, with every system call failing or ending the program: the
 * profile is the old one or the merged one, whole. */
#include "profile/merge.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "faults.h"
#include "folder.h"

#define MINE "2026-11-23T08:00:00Z\tflag\tbbbbbbbb\t1\tbank/y\n"
#define SHARED "2026-11-23T08:00:01Z\tflag\tbbbbbbbb\t2\tbank/y\n"
#define THEIRS "2026-11-23T08:00:00Z\tflag\taaaaaaaa\t1\tbank/y\n"
#define OLD HEADER MINE SHARED
#define OTHER HEADER THEIRS SHARED
#define MERGED HEADER THEIRS MINE SHARED

enum { MOST_CALLS = 100 };

static const struct scene {
	const char *behaviour, *before, *merged; /* before NULL: neither file nor folder */
} scenes[] = {
    {"a profile", OLD, MERGED},
    {"an empty one", "", OTHER},
    {"none yet", NULL, OTHER},
};

struct stage {
	char folder[64], path[128], kept[160], kept_again[160];
	struct opened o;
};

static void
stage_begin(struct stage *t, const struct scene *scene)
{
	folder_new(t->folder, sizeof(t->folder));
	snprintf(t->path, sizeof(t->path), "%s/%sp", t->folder, scene->before ? "" : "new/");
	snprintf(t->kept, sizeof(t->kept), "%s.before-merge", t->path);
	snprintf(t->kept_again, sizeof(t->kept_again), "%s.before-merge.2", t->path);
	if (scene->before)
		file_put(t->path, scene->before, strlen(scene->before), "w");
	assert_true(opened_begin(&t->o, t->path, "cccccccc"));
}

static void
stage_end(struct stage *t)
{
	opened_end(&t->o);
	folder_remove(t->folder);
}

static bool
holds(const char *path, const char *what)
{
	struct str text = STR_INIT;

	file_get(path, &text);
	bool same = span_is(span_str(&text), what);
	str_release(&text);
	return same;
}

static bool
merge_text(struct opened *o, const char *other, char **kept)
{
	struct span text = span_of(other);
	struct merge m;

	merge_init(&m, 2);
	*kept = NULL;
	bool saved = merge_add(&m, 1, "other", source_span(&text), &o->d) &&
		     merge_save(&m, &o->j, &o->h, kept, &o->d);
	merge_release(&m);
	return saved;
}

static bool
merge_here(struct opened *o, const char *other)
{
	char *kept;
	bool saved = merge_text(o, other, &kept);

	free(kept);
	return saved;
}

/* One that is kept is whole; where there was nothing in it, nothing is kept. */
static void
expect_whole(const struct stage *t, const struct scene *scene, const char *when)
{
	const char *before = scene->before ? scene->before : "";

	if (!holds(t->path, before) && !holds(t->path, scene->merged))
		fail_msg("%s: %s: the profile is neither old nor new", scene->behaviour, when);
	if (file_exists(t->kept) && (!*before || !holds(t->kept, before)))
		fail_msg("%s: %s: what is kept is not the old one", scene->behaviour, when);
	if (holds(t->path, scene->merged) && *before && !file_exists(t->kept))
		fail_msg("%s: %s: the old one is gone", scene->behaviour, when);
}

static void
the_merged_journal_takes_the_profiles_place(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(scenes) / sizeof(*scenes); i++) {
		struct stage t;
		struct stat st;
		char *kept;
		stage_begin(&t, &scenes[i]);
		if (scenes[i].before)
			assert_int_equal(chmod(t.path, 0640), 0);
		assert_true(merge_text(&t.o, OTHER, &kept));
		assert_true(holds(t.path, scenes[i].merged));
		if (scenes[i].before && *scenes[i].before)
			assert_true(kept && strcmp(kept, t.kept) == 0 && holds(kept, OLD));
		else
			assert_null(kept);
		assert_int_equal(stat(t.path, &st), 0);
		assert_int_equal(st.st_mode & 07777, scenes[i].before ? 0640 : 0600);
		assert_int_equal(t.o.h.n_events, i == 0 ? 3 : 2);
		/* And the journal goes on. */
		assert_true(opened_append(&t.o, 1, true));
		assert_int_equal(file_count(t.path, "cccccccc"), 1);
		free(kept);
		stage_end(&t);
	}
}

static void
what_is_there_already_changes_nothing(void **state)
{
	static const char *const others[] = {"", HEADER, HEADER MINE, OLD, HEADER SHARED MINE};
	struct stage t;
	struct stat before, after;

	(void)state;
	stage_begin(&t, &scenes[0]);
	assert_int_equal(stat(t.path, &before), 0);
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		assert_true(merge_here(&t.o, others[i]));
	assert_int_equal(stat(t.path, &after), 0);
	assert_true(before.st_ino == after.st_ino && holds(t.path, OLD));
	assert_false(file_exists(t.kept));
	stage_end(&t);
	stage_begin(&t, &scenes[2]);
	assert_true(merge_here(&t.o, HEADER));
	assert_false(file_exists(t.path));
	stage_end(&t);
}

static void
an_earlier_kept_one_is_not_written_over(void **state)
{
	struct stage t;

	(void)state;
	stage_begin(&t, &scenes[0]);
	file_put(t.kept, "mine", 4, "w");
	assert_true(merge_here(&t.o, OTHER));
	assert_true(holds(t.kept, "mine") && holds(t.kept_again, OLD) && holds(t.path, MERGED));
	stage_end(&t);
}

static void
a_link_stays_one(void **state)
{
	struct stage t;
	char link_path[160];
	struct opened o;
	struct stat st;

	(void)state;
	stage_begin(&t, &scenes[0]);
	snprintf(link_path, sizeof(link_path), "%s/link", t.folder);
	assert_int_equal(symlink("p", link_path), 0);
	assert_true(opened_begin(&o, link_path, "dddddddd"));
	assert_true(merge_here(&o, OTHER));
	assert_true(lstat(link_path, &st) == 0 && S_ISLNK(st.st_mode));
	assert_true(holds(t.path, MERGED) && holds(t.kept, OLD));
	opened_end(&o);
	stage_end(&t);
}

/* Its next answer is refused once, with a message, and then saved in the new file. */
static void
a_session_that_runs_meanwhile_loses_nothing(void **state)
{
	struct stage t;
	struct opened other;

	(void)state;
	stage_begin(&t, &scenes[0]);
	assert_true(opened_begin(&other, t.path, "dddddddd"));
	assert_true(opened_append(&other, 1, true));
	assert_true(merge_here(&t.o, OTHER));
	assert_int_equal(file_count(t.path, "dddddddd"), 1);
	assert_false(opened_append(&other, 1, true));
	assert_true(opened_says(&other, "replaced by another file"));
	assert_true(opened_append(&other, 1, true));
	assert_int_equal(file_count(t.path, "dddddddd"), 2);
	assert_int_equal(file_count(t.path, "aaaaaaaa"), 1);
	assert_int_equal(other.h.n_events, 5);
	/* And the other way round: the one that merges sees what was saved since. */
	assert_true(merge_here(&t.o, HEADER "2026-11-23T08:00:09Z\tflag\taaaaaaaa\t9\tbank/y\n"));
	assert_int_equal(t.o.h.n_events, 6);
	assert_int_equal(file_count(t.path, "dddddddd"), 2);
	opened_end(&other);
	stage_end(&t);
}

static void
a_torn_line_of_ones_own_is_set_aside_first(void **state)
{
	struct stage t;
	char torn[160];

	(void)state;
	stage_begin(&t, &scenes[0]);
	file_put(t.path, "2026-1", 6, "a");
	assert_true(merge_here(&t.o, OTHER));
	snprintf(torn, sizeof(torn), "%s.torn", t.path);
	assert_true(holds(torn, "2026-1") && holds(t.path, MERGED));
	stage_end(&t);
}

static const struct {
	enum fault kind;
	int error;
	bool lasting;
} ways[] = {
    {FAULT_ERROR, ENOSPC, false},	{FAULT_ERROR, EIO, false},  {FAULT_ERROR, EPERM, false},
    {FAULT_ERROR, EINTR, false},	{FAULT_SHORT, 0, false},    {FAULT_ERROR, EIO, true},
    {FAULT_SHORT_ERROR, ENOSPC, false}, {FAULT_ERROR, EMFILE, true}};

/* One fault at one call. False: that call was never made. */
static bool
try_fault(const struct scene *scene, size_t way, unsigned at)
{
	struct stage t;
	char when[64];

	snprintf(when, sizeof(when), "fault %zu at call %u", way, at);
	stage_begin(&t, scene);
	faults_begin(ways[way].kind, ways[way].error, at, ways[way].lasting);
	bool saved = merge_here(&t.o, OTHER);
	faults_end();
	bool met = faults.hits > 0;
	expect_whole(&t, scene, when);
	if (saved != (t.o.d.n_errors == 0))
		fail_msg("%s: %s: %s", scene->behaviour, when,
			 saved ? t.o.d.items[0].message : "no finding");
	if (saved && !holds(t.path, scene->merged))
		fail_msg("%s: %s: not merged", scene->behaviour, when);
	diags_clear(&t.o.d);
	/* Where only the end failed, the journal first finds that another file is there. */
	if (!saved && !merge_here(&t.o, OTHER) && !merge_here(&t.o, OTHER))
		fail_msg("%s: %s: not merged later: %s", scene->behaviour, when,
			 t.o.d.items[0].message);
	assert_true(holds(t.path, scene->merged));
	stage_end(&t);
	return met;
}

static void
a_fault_at_any_call_leaves_the_old_profile_or_the_new(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(scenes) / sizeof(*scenes); i++) {
		for (size_t way = 0; way < sizeof(ways) / sizeof(*ways); way++) {
			unsigned at = 1;
			while (at < MOST_CALLS && try_fault(&scenes[i], way, at))
				at++;
			assert_true(at > 15 && at < MOST_CALLS);
		}
	}
}

/* False: it did not die. */
static bool
try_death(const struct scene *scene, enum fault kind, unsigned at)
{
	struct stage t;
	struct opened o;
	char when[64];
	int status;

	snprintf(when, sizeof(when), "death %d at call %u", kind, at);
	stage_begin(&t, scene);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		/* A lock on what the parent has open would outlive the child. */
		if (!opened_begin(&o, t.path, "dddddddd"))
			_exit(1);
		faults_begin(kind, 0, at, false);
		_exit(merge_here(&o, OTHER) ? 0 : 1);
	}
	assert_true(waitpid(child, &status, 0) == child);
	expect_whole(&t, scene, when);
	/* And what is left of it is in nobody's way. */
	assert_true(opened_begin(&o, t.path, "dddddddd"));
	if (!merge_here(&o, OTHER) || o.d.n || !holds(t.path, scene->merged))
		fail_msg("%s: %s: not merged later", scene->behaviour, when);
	opened_end(&o);
	stage_end(&t);
	return WIFSIGNALED(status);
}

static void
death_at_any_call_leaves_the_old_profile_or_the_new(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(scenes) / sizeof(*scenes); i++) {
		unsigned calls = 0, within = 0;
		while (calls < MOST_CALLS && try_death(&scenes[i], FAULT_KILL, calls + 1))
			calls++;
		assert_true(calls >= 15 && calls < MOST_CALLS);
		for (unsigned at = 1; at <= calls; at++) {
			assert_true(try_death(&scenes[i], FAULT_KILL_AFTER, at));
			within += try_death(&scenes[i], FAULT_KILL_HALF, at);
		}
		assert_true(within >= 1);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_merged_journal_takes_the_profiles_place),
	    cmocka_unit_test(what_is_there_already_changes_nothing),
	    cmocka_unit_test(an_earlier_kept_one_is_not_written_over),
	    cmocka_unit_test(a_link_stays_one),
	    cmocka_unit_test(a_session_that_runs_meanwhile_loses_nothing),
	    cmocka_unit_test(a_torn_line_of_ones_own_is_set_aside_first),
	    cmocka_unit_test(a_fault_at_any_call_leaves_the_old_profile_or_the_new),
	    cmocka_unit_test(death_at_any_call_leaves_the_old_profile_or_the_new),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
