/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/process.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/str.h"

/* What a script came to: its status, and what it wrote. */
struct run {
	struct str out, err;
	int status;
};

static void
run(struct run *r, const char *script, struct span in, const struct process_limits *limits)
{
	const char *words[] = {"sh", "-c", script, NULL};

	*r = (struct run){STR_INIT, STR_INIT, -1};
	assert_true(process_run(words, in, &r->out, &r->err, limits, &r->status));
}

static void
release(struct run *r)
{
	str_release(&r->out);
	str_release(&r->err);
}

static const struct process_limits ample = {.ms = 60000, .most = 1024 * 1024};

static void
it_is_fed_and_gathered(void **state)
{
	const struct process_limits *const limits[] = {NULL, &ample};
	struct run r;

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		run(&r, "cat; echo said >&2; exit 7", span_of("in"), limits[i]);
		assert_string_equal(r.out.s, "in");
		assert_string_equal(r.err.s, "said\n");
		assert_true(WIFEXITED(r.status));
		assert_int_equal(WEXITSTATUS(r.status), 7);
		release(&r);
	}
}

static void
its_streams_may_end_before_it(void **state)
{
	struct run r;

	(void)state;
	run(&r, "exec <&- >&- 2>&-; sleep 0.1; exit 3", span_of(""), &ample);
	assert_true(WIFEXITED(r.status));
	assert_int_equal(WEXITSTATUS(r.status), 3);
	release(&r);
}

static void
what_it_does_not_read_is_no_trouble(void **state)
{
	struct str in = STR_INIT;
	struct run r;

	(void)state;
	str_fill(&in, 'x', 1024 * 1024);
	run(&r, "exec <&-; echo out", span_str(&in), &ample);
	assert_string_equal(r.out.s, "out\n");
	assert_int_equal(r.status, 0);
	release(&r);
	str_release(&in);
}

static void
check_killed(const char *script, int ms, size_t most)
{
	const struct process_limits limits = {.ms = ms, .most = most};
	struct run r;

	run(&r, script, span_of(""), &limits);
	if (!WIFSIGNALED(r.status) || WTERMSIG(r.status) != SIGKILL)
		fail_msg("%s: status %d", script, r.status);
	release(&r);
}

static void
what_does_not_end_is_killed(void **state)
{
	enum { HOUR = 3600 * 1000, SOON = 100, MOST = 1000 };
	(void)state;
	check_killed("exec sleep 3600", SOON, MOST);
	check_killed("sleep 20; :", SOON, MOST); /* and its child keeps the streams open */
	check_killed("trap '' INT TERM; exec sleep 3600", SOON, MOST);
	check_killed("exec >&- 2>&- <&-; exec sleep 3600", SOON, MOST);
	check_killed("exec yes", HOUR, MOST);
	check_killed("exec yes >&2", HOUR, MOST);
}

static void
what_is_not_there_is_not_run(void **state)
{
	const char *words[] = {"/nmtquiz/there-is-no-such-program", NULL};
	struct run r = {STR_INIT, STR_INIT, -1};

	(void)state;
	assert_false(process_run(words, span_of(""), &r.out, &r.err, &ample, &r.status));
	assert_int_equal(errno, ENOENT);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_is_fed_and_gathered),
	    cmocka_unit_test(its_streams_may_end_before_it),
	    cmocka_unit_test(what_it_does_not_read_is_no_trouble),
	    cmocka_unit_test(what_does_not_end_is_killed),
	    cmocka_unit_test(what_is_not_there_is_not_run),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
