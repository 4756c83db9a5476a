/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/forms.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "make_exam.h"

static const struct {
	const char *behaviour;
	size_t questions, asked, areas, in_second, critical;
	bool all;
	size_t n, n_strict;
	bool all_critical, drawn;
} rows[] = {
    {"ten for three", 10, 3, 1, 0, 0, false, 3, 3, false, true},
    {"nine for three", 9, 3, 1, 0, 0, false, 3, 3, false, true},
    {"just enough", 3, 3, 1, 0, 0, false, 1, 1, false, true},
    {"too few", 2, 3, 1, 0, 0, false, 0, 0, false, false},
    {"the smaller area ends it", 20, 4, 2, 4, 0, false, 2, 2, false, true},
    {"critical ones come again, till nothing is new", 5, 2, 1, 0, 3, false, 2, 2, false, true},
    {"all critical", 4, 2, 1, 0, 4, false, 1, 1, true, true},
    {"all of them", 4, 0, 0, 0, 0, true, 1, 1, false, true},
    {"as many as are counted", 200, 2, 1, 0, 0, false, FORMS_MOST, FORMS_MOST, false, true},
};

static void
forms_are_drawn_until_one_repeats(void **state)
{
	struct str lack = STR_INIT;
	struct forms f;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct world *w = world_make(rows[i].questions, rows[i].asked, rows[i].areas);
		w->exam.all = rows[i].all;
		for (size_t k = 0; k < rows[i].in_second; k++)
			w->questions[k].topic = world_topics[1];
		for (size_t k = 0; k < rows[i].critical; k++)
			w->questions[k].critical = true;
		bool drawn = forms_count(&f, &w->exam, &w->library, &lack);
		if (drawn != rows[i].drawn || f.n != rows[i].n || f.n_strict != rows[i].n_strict ||
		    f.all_critical != rows[i].all_critical)
			fail_msg("%s: %zu forms, %zu", rows[i].behaviour, f.n, f.n_strict);
		assert_int_equal(lack.len > 0, !drawn);
		assert_int_equal(f.questions, !drawn	    ? 0
					      : rows[i].all ? rows[i].questions
							    : rows[i].asked);
		world_free(w);
	}
	str_release(&lack);
}

/* Areas a and b ask two each; all of b is critical, and two of its three come again at once. */
static void
a_critical_question_may_come_again(void **state)
{
	struct world *w = world_make(9, 4, 2);
	struct str lack = STR_INIT;
	struct forms f;

	(void)state;
	for (size_t k = 0; k < 3; k++) {
		w->questions[k].topic = world_topics[1];
		w->questions[k].critical = true;
	}
	assert_true(forms_count(&f, &w->exam, &w->library, &lack));
	assert_int_equal(f.n, 3);
	assert_int_equal(f.n_strict, 1);
	world_free(w);
	str_release(&lack);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(forms_are_drawn_until_one_repeats),
	    cmocka_unit_test(a_critical_question_may_come_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
