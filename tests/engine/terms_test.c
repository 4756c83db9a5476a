/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an exam is sat under: into the journal and back. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sitting.h"

static const struct exam exam = {.name = "mini",
				 .minutes = 110.5,
				 .pass = 66.6,
				 .scaled = true,
				 .scale_from = -300,
				 .scale_pass = 630.25,
				 .scale_to = 900,
				 .forward = true,
				 .wall = true,
				 .each = true};

static void
terms_are_the_exams_and_the_students(void **state)
{
	(void)state;
	struct terms t = terms_of(&exam, 1.5, false);
	assert_true(fabs(terms_seconds(&t) - 110.5 * 90) < 1e-9);
	assert_true(t.forward && t.wall && t.each && t.scaled && t.pass > 66);
	t = terms_of(&exam, 1.5, true);
	assert_true(terms_seconds(&t) == 0);
	/* Nor does the time used go on while nobody sits there. */
	assert_false(t.wall);
}

static void
assert_same(const struct terms *a, const struct terms *b)
{
	assert_true(fabs(a->minutes - b->minutes) < 1e-6 && fabs(a->extra - b->extra) < 1e-6 &&
		    fabs(a->pass - b->pass) < 1e-6);
	assert_true(a->wall == b->wall && a->forward == b->forward && a->each == b->each &&
		    a->scaled == b->scaled);
	assert_true(fabs(a->scale_from - b->scale_from) < 1e-6 &&
		    fabs(a->scale_pass - b->scale_pass) < 1e-6 &&
		    fabs(a->scale_to - b->scale_to) < 1e-6);
}

static void
what_is_written_is_read_back(void **state)
{
	const struct terms all[] = {
	    terms_of(&exam, 1.25, false),
	    terms_of(&exam, 1, true),
	    {.minutes = 30, .extra = 1, .pass = 70},
	    {.minutes = 1.0 / 3, .extra = 2, .pass = 100, .wall = true},
	    {.extra = 1, .forward = true},
	    {.extra = 1, .each = true},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		struct desk d;
		struct sheet s;
		desk_init(&d);
		desk_begin(&d, &all[i]);
		assert_int_equal(d.r.d.n, 0);
		assert_true(desk_sheet(&d, &s));
		assert_same(&s.terms, &all[i]);
		sheet_release(&s);
		desk_release(&d);
	}
}

static void
begin_and_items_are_what_the_profile_says(void **state)
{
	struct terms terms = terms_of(&exam, 1.5, false);
	struct desk d;

	(void)state;
	desk_init(&d);
	desk_begin(&d, &terms);
	assert_non_null(strstr(d.journal.s,
			       "\tbegin\tsitting1\t1\texam\tzone=-05:00\tseed=81\t"
			       "exam=mini\tquestions=5\tminutes=110.5\textra=1.5\t"
			       "clock=wall\tnavigation=forward\tfeedback=each\tpass=66.6\t"
			       "scale=-300:630.25:900\n"));
	assert_non_null(strstr(d.journal.s, "\titem\tsitting1\t2\t1\tb/single\t0102abcd\t3,2,1\n"));
	assert_non_null(strstr(d.journal.s, "\titem\tsitting1\t3\t2\tb/truth\t00000000\t-\n"));
	const struct past_session *past = history_session(&d.r.h, span_of("sitting1"));
	assert_true(past->seed == DESK_SEED && past->zone == -18000);
	assert_true(past->questions == 5 && past->items == 5 && past->mode == MODE_EXAM);
	assert_true(span_is(past->exam, "mini"));
	desk_release(&d);
}

static const struct {
	const char *behaviour, *fields;
	struct terms read;
} rows[] = {
    {"nothing said", "", {.extra = 1}},
    {"nonsense", "\tminutes=x\textra=\tpass=1e\tclock=sun\tscale=", {.extra = 1}},
    {"below none", "\tminutes=-1\textra=-2\tpass=-0.1", {.extra = 1}},
    {"too much", "\tminutes=1e300\textra=1e9\tpass=100.1", {.extra = 1}},
    {"no time at all", "\tminutes=10\textra=0", {.minutes = 10, .extra = 1}},
    {"a scale that falls",
     "\tscale=300:200:900",
     {.extra = 1, .scale_from = 300, .scale_pass = 200, .scale_to = 900}},
    {"a scale out of all bounds",
     "\tscale=0:1:1e300",
     {.extra = 1, .scale_pass = 1, .scale_to = 1e300}},
    {"a scale of two", "\tscale=300:600", {.extra = 1, .scale_from = 300, .scale_pass = 600}},
};

static void
a_begin_that_makes_no_sense_is_as_if_it_lacked(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct desk d;
		struct str line = STR_INIT;
		desk_init(&d);
		str_printf(&line, "begin\tsitting1\t1\texam\tquestions=1%s", rows[i].fields);
		desk_line(&d, line.s);
		assert_int_equal(d.r.d.n, 0);
		struct terms t = terms_read(&d.r.h.events[0]);
		assert_same(&t, &rows[i].read);
		str_release(&line);
		desk_release(&d);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(terms_are_the_exams_and_the_students),
	    cmocka_unit_test(what_is_written_is_read_back),
	    cmocka_unit_test(begin_and_items_are_what_the_profile_says),
	    cmocka_unit_test(a_begin_that_makes_no_sense_is_as_if_it_lacked),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
