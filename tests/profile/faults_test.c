/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every system call of a save fails once, in every way: what was told to be saved is in the file
 * once, and what was told not to be is not, until it is saved again. */
#include "faults.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/file.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "folder.h"

#define SESSION "aaaaaaaa"
#define OTHER "2026-11-23T08:00:00Z\tflag\tbbbbbbbb\t1\tbank/y\n"
#define LATER "2026-11-23T08:00:01Z\tflag\tbbbbbbbb\t2\tbank/y\n"

enum { MOST_CALLS = 100 };

/* How a profile is when the events are appended. */
static const struct scene {
	const char *behaviour;
	const char *before;  /* NULL: neither file nor folder */
	const char *between; /* appended by another program after it was opened */
	const char *torn;    /* of that, what is torn */
	size_t others;	     /* whole lines of events */
	size_t n;	     /* events to append */
} scenes[] = {
    {"a new profile", NULL, "", "", 0, 1},
    {"an empty file", "", "", "", 0, 1},
    {"a profile", HEADER OTHER, "", "", 1, 1},
    {"several events at once", HEADER OTHER, "", "", 1, 3},
    {"lines of another session", HEADER OTHER, LATER, "", 2, 1},
    {"a torn line", HEADER OTHER, LATER "2026-11-23T08:00:02Z\tfla", "2026-11-23T08:00:02Z\tfla", 2,
     1},
    {"a torn header", "", "nmtquiz-pro", "nmtquiz-pro", 0, 2},
};

static const struct {
	enum fault kind;
	int error;
	bool lasting;
} ways[] = {
    {FAULT_ERROR, ENOSPC, false}, {FAULT_ERROR, EIO, false},
    {FAULT_ERROR, EDQUOT, false}, {FAULT_ERROR, EINTR, false},
    {FAULT_SHORT, 0, false},	  {FAULT_SHORT_ERROR, ENOSPC, false},
    {FAULT_ERROR, EIO, true},	  {FAULT_SHORT_ERROR, EIO, true},
};

struct stage {
	char folder[64], path[128], torn[160];
	struct opened o;
};

static void
stage_begin(struct stage *t, const struct scene *scene)
{
	folder_new(t->folder, sizeof(t->folder));
	snprintf(t->path, sizeof(t->path), "%s/%sp", t->folder, scene->before ? "" : "new/deep/");
	snprintf(t->torn, sizeof(t->torn), "%s.torn", t->path);
	if (scene->before)
		file_put(t->path, scene->before, strlen(scene->before), "w");
	assert_true(opened_begin(&t->o, t->path, SESSION));
	if (*scene->between)
		file_put(t->path, scene->between, strlen(scene->between), "a");
}

static void
stage_end(struct stage *t)
{
	opened_end(&t->o);
	folder_remove(t->folder);
}

/* Whether the file holds whole lines, among them all of others and each of ours once (or none). */
static void
expect_file(const struct stage *t, const struct scene *scene, const char *when, bool ours)
{
	struct opened o;
	size_t events = scene->others + (ours ? scene->n : 0);

	if (*scene->torn &&
	    file_count(t->path, scene->torn) + file_count(t->torn, scene->torn) == 0)
		fail_msg("%s: %s: what was torn is lost", scene->behaviour, when);
	assert_true(opened_begin(&o, t->path, SESSION));
	if (o.h.n_events != events || o.d.n_errors || opened_says(&o, "cannot be read"))
		fail_msg("%s: %s: %zu events, not %zu; %s", scene->behaviour, when, o.h.n_events,
			 events, o.d.n ? o.d.items[0].message : "");
	opened_end(&o);
	if (ours && file_count(t->path, SESSION) != scene->n)
		fail_msg("%s: %s: %zu lines", scene->behaviour, when, file_count(t->path, SESSION));
	assert_int_equal(file_count(t->path, HEADER), events || scene->others ? 1 : 0);
}

/* What a program must not see when it was told that nothing was saved. */
static void
expect_nothing_left(struct stage *t, const struct scene *scene, const char *when)
{
	struct str text = STR_INIT;

	if (t->o.who.n || t->o.d.n_errors == 0)
		fail_msg("%s: %s: no finding", scene->behaviour, when);
	/* Only where the line could not be taken out again either, it stands there still. */
	if (t->o.j.cut_to < 0 && file_count(t->path, SESSION))
		fail_msg("%s: %s: not saved, and in the file", scene->behaviour, when);
	assert_null(history_question(&t->o.h, span_of("bank/x")));
	file_get(t->path, &text);
	if (t->o.j.cut_to < 0 && strstr(text.s, "12.4"))
		fail_msg("%s: %s: half a line is in the file", scene->behaviour, when);
	str_release(&text);
}

/* One fault at one call. False: that call was never made. */
static bool
try_fault(const struct scene *scene, size_t way, unsigned at)
{
	struct stage t;
	char when[64];

	snprintf(when, sizeof(when), "fault %zu at call %u", way, at);
	stage_begin(&t, scene);
	faults_begin(ways[way].kind, ways[way].error, at, ways[way].lasting);
	bool saved = opened_append(&t.o, scene->n, true);
	faults_end();
	bool met = faults.hits > 0;
	if (!saved) {
		expect_nothing_left(&t, scene, when);
		/* Nor may it be read as if it had been saved. */
		journal_catch_up(&t.o.j, &t.o.h, &t.o.d);
		assert_null(history_question(&t.o.h, span_of("bank/x")));
	}
	if (!saved && (ways[way].error == EINTR || ways[way].kind == FAULT_SHORT))
		fail_msg("%s: %s: given up", scene->behaviour, when);
	if (!saved) {
		diags_clear(&t.o.d);
		if (!opened_append(&t.o, scene->n, true))
			fail_msg("%s: %s: not saved again: %s", scene->behaviour, when,
				 t.o.d.items[0].message);
	}
	assert_int_equal(t.o.who.n, scene->n);
	assert_int_equal(t.o.h.n_events, scene->others + scene->n);
	expect_file(&t, scene, when, true);
	stage_end(&t);
	return met;
}

static void
a_fault_at_any_call_loses_and_doubles_nothing(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(scenes) / sizeof(*scenes); i++) {
		for (size_t way = 0; way < sizeof(ways) / sizeof(*ways); way++) {
			unsigned at = 1;
			while (at < MOST_CALLS && try_fault(&scenes[i], way, at))
				at++;
			/* There are calls, and the fault met each of them. */
			assert_true(at > 4 && at < MOST_CALLS);
		}
	}
}

/* A line that could be neither synced nor taken out again is taken out later, but not together with
 * what another program wrote behind it. */
static void
what_others_wrote_behind_a_line_that_was_not_saved_stays(void **state)
{
	static const struct scene scene = {"a profile", HEADER OTHER, "", "", 1, 1};
	enum { LOCK = 1, WRITE, SYNC };

	(void)state;
	for (unsigned at = WRITE; at <= SYNC; at++) {
		struct stage t;
		stage_begin(&t, &scene);
		/* The write itself succeeds by half, or whole. */
		faults_begin(at == SYNC ? FAULT_ERROR : FAULT_SHORT_ERROR, EIO, at, true);
		assert_false(opened_append(&t.o, 1, true));
		faults_end();
		assert_true(t.o.j.cut_to > 0);
		/* Letting the lock go failed as well, which no system does. */
		assert_int_equal(flock(t.o.j.fd, LOCK_UN), 0);
		struct opened other;
		assert_true(opened_begin(&other, t.path, "cccccccc"));
		assert_true(opened_append(&other, 1, true));
		opened_end(&other);
		assert_true(opened_append(&t.o, 1, true));
		assert_int_equal(t.o.h.n_events, 3);
		assert_int_equal(file_count(t.path, "cccccccc"), 1);
		assert_int_equal(file_count(t.path, OTHER), 1);
		stage_end(&t);
	}
}

/* Opening a torn profile is a save as well. */
static void
a_fault_at_any_call_of_opening_loses_nothing(void **state)
{
	static const struct scene scene = {"opening", HEADER OTHER "2026-11-23T08:00:02Z\tfla",
					   "",	      "2026-11-23T08:00:02Z\tfla",
					   1,	      0};

	(void)state;
	for (size_t way = 0; way < sizeof(ways) / sizeof(*ways); way++) {
		bool met = true;
		for (unsigned at = 1; met; at++) {
			struct stage t;
			struct opened o;
			char when[64];
			snprintf(when, sizeof(when), "fault %zu at call %u", way, at);
			folder_new(t.folder, sizeof(t.folder));
			snprintf(t.path, sizeof(t.path), "%s/p", t.folder);
			snprintf(t.torn, sizeof(t.torn), "%s.torn", t.path);
			file_put(t.path, scene.before, strlen(scene.before), "w");
			faults_begin(ways[way].kind, ways[way].error, at, ways[way].lasting);
			bool open = opened_begin(&o, t.path, SESSION);
			faults_end();
			met = faults.hits > 0;
			if (!open && o.d.n_errors == 0)
				fail_msg("%s: no finding", when);
			if (!open && (ways[way].error == EINTR || ways[way].kind == FAULT_SHORT))
				fail_msg("%s: given up", when);
			if (open)
				assert_int_equal(o.h.n_events, 1);
			opened_end(&o);
			expect_file(&t, &scene, when, false);
			folder_remove(t.folder);
		}
	}
}

/* In a child: opens, appends twice, and tells how many events were acknowledged. */
static void
save_and_tell(const struct scene *scene, const char *path, int tell)
{
	struct opened o;

	if (!opened_begin(&o, path, SESSION))
		_exit(1);
	for (char saves = 1; saves <= 2; saves++) {
		if (!opened_append(&o, scene->n, true))
			_exit(2);
		bool on = faults.on;
		faults.on = false;
		if (write(tell, &saves, 1) != 1)
			_exit(3);
		faults.on = on;
	}
	_exit(0);
}

/* How many of the two saves were acknowledged before the process died, or -1: it did not die. */
static int
run_and_kill(const struct scene *scene, const char *path, enum fault kind, unsigned at)
{
	int ends[2], status;
	char saves = 0;

	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		faults_begin(kind, 0, at, false);
		save_and_tell(scene, path, ends[1]);
	}
	close(ends[1]);
	while (read(ends[0], &saves, 1) == 1)
		continue;
	close(ends[0]);
	assert_true(waitpid(child, &status, 0) == child);
	if (WIFSIGNALED(status)) {
		assert_int_equal(WTERMSIG(status), SIGKILL);
		return saves;
	}
	assert_int_equal(WEXITSTATUS(status), 0);
	return -1;
}

static bool
try_death(const struct scene *scene, enum fault kind, unsigned at)
{
	struct stage t;
	struct opened o;

	stage_begin(&t, scene);
	int acknowledged = run_and_kill(scene, t.path, kind, at);
	size_t least = scene->others + (acknowledged < 0 ? 2 : (size_t)acknowledged) * scene->n;
	assert_true(opened_begin(&o, t.path, SESSION));
	if (o.h.n_events < least || o.h.n_events > least + scene->n || o.d.n_errors ||
	    opened_says(&o, "cannot be read"))
		fail_msg("%s: killed (%d) at call %u: %zu events of %zu acknowledged; %s",
			 scene->behaviour, kind, at, o.h.n_events, least,
			 o.d.n ? o.d.items[0].message : "");
	/* And it goes on from there. */
	o.who.n = 100;
	assert_true(opened_append(&o, scene->n, true));
	opened_end(&o);
	assert_true(opened_begin(&o, t.path, SESSION));
	assert_true(o.h.n_events >= least + scene->n);
	assert_int_equal(o.d.n, 0);
	assert_int_equal(file_count(t.path, HEADER), 1);
	opened_end(&o);
	stage_end(&t);
	return acknowledged >= 0;
}

static void
death_at_any_call_loses_nothing_that_was_acknowledged(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(scenes) / sizeof(*scenes); i++) {
		unsigned calls = 0, deaths = 0;
		while (calls < MOST_CALLS && try_death(&scenes[i], FAULT_KILL, calls + 1))
			calls++;
		assert_true(calls >= 10 && calls < MOST_CALLS);
		for (unsigned at = 1; at <= calls; at++) {
			assert_true(try_death(&scenes[i], FAULT_KILL_AFTER, at));
			deaths += try_death(&scenes[i], FAULT_KILL_HALF, at);
		}
		assert_true(deaths >= 2); /* of two saves' writes */
	}
}

static void
a_save_is_one_write_and_at_most_one_sync(void **state)
{
	static const struct scene scene = {"a profile", HEADER OTHER, LATER, "", 2, 3};
	struct stage t;

	(void)state;
	stage_begin(&t, &scene);
	faults_begin(FAULT_SHORT, 0, 0, false);
	assert_true(opened_append(&t.o, 3, true));
	assert_int_equal(faults.writes, 1);
	assert_int_equal(faults.syncs, 1);
	faults_begin(FAULT_SHORT, 0, 0, false);
	assert_true(opened_append(&t.o, 1, false));
	assert_int_equal(faults.writes, 1);
	assert_int_equal(faults.syncs, 0);
	faults_end();
	stage_end(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_fault_at_any_call_loses_and_doubles_nothing),
	    cmocka_unit_test(what_others_wrote_behind_a_line_that_was_not_saved_stays),
	    cmocka_unit_test(a_fault_at_any_call_of_opening_loses_nothing),
	    cmocka_unit_test(death_at_any_call_loses_nothing_that_was_acknowledged),
	    cmocka_unit_test(a_save_is_one_write_and_at_most_one_sync),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
