/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/diag.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void
a_finding_is_kept_as_it_was_said(void **state)
{
	struct diags d;
	char file[] = "bank.yaml";

	(void)state;
	diags_init(&d);
	assert_false(diag_error(&d, (struct place){file, 3, 7}, "size", "%s of %d", "one", 5));
	diag_warn(&d, (struct place){.line = 9}, "note", "%300d", 1);
	memset(file, 'x', sizeof(file) - 1);
	assert_int_equal(d.n, 2);
	assert_int_equal(d.n_errors, 1);
	assert_int_equal(d.items[0].severity, SEVERITY_ERROR);
	assert_string_equal(d.items[0].message, "one of 5");
	assert_string_equal(d.items[0].rule, "size");
	assert_string_equal(d.items[0].at.file, "bank.yaml");
	assert_int_equal(d.items[0].at.line, 3);
	assert_int_equal(d.items[0].at.column, 7);
	assert_int_equal(d.items[1].severity, SEVERITY_WARNING);
	assert_int_equal(strlen(d.items[1].message), 300);
	assert_null(d.items[1].at.file);
	diags_release(&d);
}

static const struct {
	const char *difference;
	struct place at;
	const char *rule, *message;
	bool error;
	size_t n, n_errors;
} rows[] = {
    {"none", {"f", 1, 1}, "r", "m", true, 1, 1},
    {"file", {"g", 1, 1}, "r", "m", true, 2, 2},
    {"no file", {NULL, 1, 1}, "r", "m", true, 2, 2},
    {"line", {"f", 2, 1}, "r", "m", true, 2, 2},
    {"column", {"f", 1, 2}, "r", "m", true, 2, 2},
    {"rule", {"f", 1, 1}, "s", "m", true, 2, 2},
    {"message", {"f", 1, 1}, "r", "n", true, 2, 2},
    {"severity", {"f", 1, 1}, "r", "m", false, 2, 1},
};

static void
only_the_same_finding_is_folded(void **state)
{
	char rule[] = "r"; /* the same name from another place in the program */

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct diags d;
		diags_init(&d);
		diag_error(&d, (struct place){"f", 1, 1}, rule, "m");
		if (rows[i].error)
			diag_error(&d, rows[i].at, rows[i].rule, "%s", rows[i].message);
		else
			diag_warn(&d, rows[i].at, rows[i].rule, "%s", rows[i].message);
		if (d.n != rows[i].n || d.n_errors != rows[i].n_errors)
			fail_msg("other %s: %zu findings, %zu errors", rows[i].difference, d.n,
				 d.n_errors);
		diags_release(&d);
	}
}

static void
cleared_diags_begin_anew(void **state)
{
	struct diags d;

	(void)state;
	diags_init(&d);
	for (size_t i = 0; i < 100; i++)
		diag_error(&d, (struct place){"f", i, 1}, "r", "m");
	assert_int_equal(d.n, 100);
	assert_ptr_equal(d.items[0].at.file, d.items[99].at.file);
	diags_clear(&d);
	assert_int_equal(d.n + d.n_errors, 0);
	diag_error(&d, (struct place){"f", 99, 1}, "r", "m");
	assert_int_equal(d.n, 1);
	assert_string_equal(d.items[0].at.file, "f");
	diags_release(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_finding_is_kept_as_it_was_said),
	    cmocka_unit_test(only_the_same_finding_is_folded),
	    cmocka_unit_test(cleared_diags_begin_anew),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
