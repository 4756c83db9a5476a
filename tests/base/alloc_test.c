/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/alloc.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static void
allocate_too_many(void)
{
	volatile size_t many = SIZE_MAX / 2 + 1; /* twice that wraps to 0 */
	free(alloc_items(many, 2));
}

static void
grow_too_far(void)
{
	volatile size_t many = SIZE_MAX / 2 + 1; /* twice that wraps to 0 */
	free(alloc_resize(NULL, many, 2));
}

static void
fail_at_the_third(void)
{
	alloc_fail_after(2);
	free(alloc_items(1, 1));
	free(alloc_resize(NULL, 1, 1));
	free(alloc_items(1, 1));
}

static void
stop_before_the_third(void)
{
	alloc_fail_after(2);
	free(alloc_items(1, 1));
	free(alloc_resize(NULL, 1, 1));
}

static void
fail_never(void)
{
	alloc_fail_after(2);
	alloc_fail_after(0);
	for (int i = 0; i < 9; i++)
		free(alloc_items(1, 1));
}

static const struct {
	const char *behaviour;
	void (*act)(void);
	int status;
} rows[] = {
    {"a product that overflows", allocate_too_many, 3},
    {"a growth that overflows", grow_too_far, 3},
    {"the allocation after those that may succeed", fail_at_the_third, 3},
    {"those that may succeed", stop_before_the_third, 0},
    {"no failure asked for", fail_never, 0},
};

/* What act says on standard error goes to message. */
static int
exit_status_of(void (*act)(void), char *message, size_t size)
{
	int ends[2], status;

	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		act();
		_exit(0);
	}
	close(ends[1]);
	ssize_t n = read(ends[0], message, size - 1);
	message[n > 0 ? n : 0] = '\0';
	close(ends[0]);
	assert_true(waitpid(child, &status, 0) == child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
no_memory_ends_the_program_with_a_message(void **state)
{
	char message[256];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int status = exit_status_of(rows[i].act, message, sizeof(message));
		if (status != rows[i].status)
			fail_msg("%s: exit status %d", rows[i].behaviour, status);
		assert_int_equal(strstr(message, "out of memory") != NULL, status == 3);
	}
}

static void
memory_is_there_and_zeroed_also_for_nothing(void **state)
{
	unsigned char *p = alloc_items(100, 10), *nothing = alloc_items(0, 10);

	(void)state;
	for (size_t i = 0; i < 1000; i++)
		assert_int_equal(p[i], 0);
	assert_non_null(nothing);
	free(p);
	free(nothing);
}

static void
room_keeps_the_items_as_it_grows(void **state)
{
	size_t *items = NULL, cap = 0;

	(void)state;
	for (size_t n = 0; n < 1000; n++) {
		items = alloc_room(items, n, &cap, sizeof(*items));
		assert_true(cap > n);
		items[n] = n;
	}
	for (size_t n = 0; n < 1000; n++)
		assert_int_equal(items[n], n);
	free(items);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(no_memory_ends_the_program_with_a_message),
	    cmocka_unit_test(memory_is_there_and_zeroed_also_for_nothing),
	    cmocka_unit_test(room_keeps_the_items_as_it_grows),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
