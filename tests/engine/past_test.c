/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/past.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "make.h"

static void
a_question_is_found_by_its_name(void **state)
{
	struct made m;
	struct history h;
	struct past_question several;

	(void)state;
	history_init(&h);
	make_question(&m, QUESTION_TRUEFALSE);
	make_past(&h, "bank/other", 1, 10);
	assert_null(past_of(&h, &m.q, &several));
	make_past(&h, "bank/id", 0, 20);
	assert_ptr_equal(past_of(&h, &m.q, &several), &h.questions[1]);
	history_release(&h);
}

static void
a_former_name_counts_as_its_own(void **state)
{
	const char *was[] = {"nowhere", "old", "older"};
	struct made m;
	struct history h;
	struct past_question several;

	(void)state;
	history_init(&h);
	make_question(&m, QUESTION_TRUEFALSE);
	m.q.was = (struct texts){was, 3};
	make_past(&h, "bank/old", 1, 10);
	assert_ptr_equal(past_of(&h, &m.q, &several), &h.questions[0]);
	make_past(&h, "bank/older", 0, 20);
	const struct past_question *past = past_of(&h, &m.q, &several);
	assert_int_equal(past->n_answers, 2);
	assert_int_equal(past->first, 0);
	assert_int_equal(past->last, 1);
	assert_int_equal(h.questions[0].n_answers, 1);
	history_release(&h);
}

static void
all_names_are_counted_together(void **state)
{
	const char *was[] = {"old", "oldest", "silent"};
	struct made m;
	struct history h;
	struct past_question several;

	(void)state;
	history_init(&h);
	make_question(&m, QUESTION_TRUEFALSE);
	m.q.was = (struct texts){was, 3};
	make_past(&h, "bank/oldest", 1, 10)->flagged = true;
	make_past(&h, "bank/id", 0, 20);
	make_past(&h, "bank/old", 1, 30);
	make_past(&h, "bank/silent", -1, 0)->suspended = true;
	const struct past_question *past = past_of(&h, &m.q, &several);
	assert_int_equal(past->n_answers, 3);
	assert_int_equal(past->first, 0);
	assert_int_equal(past->last, 2);
	assert_int_equal(past->newest, 2);
	assert_true(past->flagged && past->suspended);
	assert_true(!h.questions[1].flagged);
	history_release(&h);
}

/* How an answer went is a secret as long as its exam can go on, unless that says so itself. */
static void
an_open_exam_keeps_its_answers_to_itself(void **state)
{
	struct history h;

	(void)state;
	history_init(&h);
	struct past_question *past = make_past(&h, "bank/id", 0, 10);
	assert_false(past_secret(&h, past));
	assert_false(past_secret(&h, NULL));
	make_open_exam(&h, "feedback=end");
	assert_true(past_secret(&h, past));
	h.sessions[0].ending = ENDING_STOPPED;
	assert_true(past_secret(&h, past));
	h.sessions[0].ending = ENDING_DONE;
	assert_false(past_secret(&h, past));
	h.sessions[0].ending = ENDING_TIMEOUT;
	assert_false(past_secret(&h, past));
	make_open_exam(&h, "feedback=each");
	assert_false(past_secret(&h, past));
	make_open_exam(&h, "pass=60");
	assert_true(past_secret(&h, past));
	past->last = NO_EVENT;
	assert_false(past_secret(&h, past));
	history_release(&h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_question_is_found_by_its_name),
	    cmocka_unit_test(a_former_name_counts_as_its_own),
	    cmocka_unit_test(all_names_are_counted_together),
	    cmocka_unit_test(an_open_exam_keeps_its_answers_to_itself),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
