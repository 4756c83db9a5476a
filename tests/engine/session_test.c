/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/session.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/str.h"

static struct choice two[] = {{.text = "a vessel", .right = true}, {.text = "a nerve"}};
static const char *pressure[] = {"pressure"}, *release[] = {"release"};
static struct texts gaps[] = {{pressure, 1}, {release, 1}};
static const char *parts[] = {"NMT applies ", " and then a ", "."};
static struct bank bank = {.name = "b", .language = "en"};

static const struct question single = {.bank = &bank,
				       .name = "b/single",
				       .ask = "What is it?",
				       .topic = "t",
				       .hint = "It carries blood.",
				       .choices = two,
				       .n_choices = 2,
				       .revision = 0x0102abcd,
				       .type = QUESTION_SINGLE,
				       .shuffle = true};
static const struct question truth = {.bank = &bank,
				      .name = "b/truth",
				      .ask = "It is so.",
				      .topic = "t",
				      .type = QUESTION_TRUEFALSE,
				      .truth = true};
static const struct question cloze = {.bank = &bank,
				      .name = "b/cloze",
				      .topic = "t",
				      .gaps = gaps,
				      .parts = parts,
				      .n_gaps = 2,
				      .type = QUESTION_CLOZE};

struct sat {
	struct session s;
	struct reply r;
};

static void
begin(struct sat *t, const struct question *a, const struct question *b)
{
	const struct question **q = alloc_items(2, sizeof(const struct question *));

	q[0] = a;
	q[1] = b;
	session_init(&t->s, q, 2, 7);
	reply_init(&t->r);
	session_asked(&t->s, &t->r, 1000);
}

static void
end(struct sat *t)
{
	reply_release(&t->r);
	session_release(&t->s);
}

static void
type(struct sat *t, const char *text, int64_t now_ms)
{
	session_answer(&t->s, &t->r, span_of(text), now_ms);
}

static void
give(struct sat *t, enum command command, const char *text)
{
	session_command(&t->s, &t->r, command, span_of(text), false, 1000);
}

static void
save(struct sat *t)
{
	session_commit(&t->s, &t->r);
	session_asked(&t->s, &t->r, 1000);
}

/* The entry's fields joined by spaces. */
static void
assert_entry(const struct sat *t, size_t i, enum event_kind kind, const char *fields)
{
	struct str joined = STR_INIT;
	const struct entry *e = &t->r.entries[i];

	assert_true(i < t->r.n_entries);
	for (size_t k = 0; k < e->n; k++) {
		str_text(&joined, k ? " " : "");
		str_span(&joined, e->fields[k]);
	}
	assert_int_equal(e->kind, kind);
	assert_string_equal(joined.s, fields);
	str_release(&joined);
}

/* The letter under which the right choice of a two-choice question is shown. */
static const char *
right_letter(const struct session *s)
{
	return s->shown.order[0] == 0 ? "a" : "b";
}

static void
an_answer_records_what_the_journal_keeps(void **state)
{
	struct sat t;
	char typed[] = "a!";

	(void)state;
	begin(&t, &single, &truth);
	typed[0] = right_letter(&t.s)[0];
	type(&t, typed, 13420);
	assert_int_equal(t.r.kind, REPLY_ANSWERED);
	assert_int_equal(t.r.n_entries, 1);
	assert_entry(&t, 0, EVENT_ANSWER, "b/single 0102abcd +1 1 12.4 sure");
	end(&t);
}

static void
a_clock_that_went_back_took_no_time(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &truth, &truth);
	type(&t, "f?", 500);
	assert_entry(&t, 0, EVENT_ANSWER, "b/truth 00000000 false 0 0.0 guess");
	end(&t);
}

static void
nothing_counts_before_it_is_saved(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &truth, &truth);
	type(&t, "t", 2000);
	assert_int_equal(session_totals(&t.s).answered, 0);
	assert_int_equal(t.s.at, 0);
	save(&t);
	struct totals totals = session_totals(&t.s);
	assert_int_equal(totals.answered, 1);
	assert_true(totals.points == 1 && fabs(totals.seconds - 1) < 1e-9);
	assert_int_equal(t.s.at, 1);
	end(&t);
}

static void
what_is_no_answer_is_refused_and_records_nothing(void **state)
{
	static const char *const lines[] = {"", "  ", "maybe", "a b"};
	struct sat t;

	(void)state;
	begin(&t, &truth, &truth);
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		type(&t, lines[i], 2000);
		assert_int_equal(t.r.kind, REPLY_REFUSED);
		assert_int_equal(t.r.n_entries, 0);
		assert_true(t.r.text.len > 0);
	}
	end(&t);
}

static void
a_skip_is_recorded_and_not_counted(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &truth, &truth);
	give(&t, COMMAND_SKIP, "");
	assert_entry(&t, 0, EVENT_ANSWER, "b/truth 00000000 . 0 0.0 -");
	save(&t);
	assert_int_equal(session_totals(&t.s).answered, 0);
	assert_true(t.s.outcomes[0].skipped);
	end(&t);
}

static void
undo_asks_the_last_question_again_in_the_same_order(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &single, &truth);
	size_t first = t.s.shown.order[0];
	give(&t, COMMAND_UNDO, "");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	type(&t, "a", 2000);
	save(&t);
	give(&t, COMMAND_UNDO, "");
	assert_int_equal(t.r.n_entries, 1);
	assert_entry(&t, 0, EVENT_UNDO, "");
	save(&t);
	assert_ptr_equal(session_question(&t.s), &single);
	assert_int_equal(t.s.shown.order[0], first);
	assert_false(t.s.outcomes[0].answered);
	give(&t, COMMAND_WHY, "");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	end(&t);
}

static void
a_hint_is_recorded_once_and_stays_with_the_question(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &single, &truth);
	give(&t, COMMAND_HINT, "");
	assert_string_equal(t.r.text.s, "It carries blood.");
	assert_entry(&t, 0, EVENT_HINT, "b/single");
	save(&t);
	give(&t, COMMAND_HINT, "");
	assert_int_equal(t.r.n_entries, 0);
	type(&t, "a", 2000);
	save(&t);
	assert_true(t.s.outcomes[0].hinted);
	give(&t, COMMAND_UNDO, "");
	assert_int_equal(t.r.n_entries, 2);
	assert_entry(&t, 1, EVENT_HINT, "b/single");
	end(&t);
}

static void
a_flag_goes_with_all_names_that_the_question_had(void **state)
{
	const char *was[] = {"old", "older"};
	struct question renamed = single;
	struct sat t;

	(void)state;
	renamed.was = (struct texts){was, 2};
	begin(&t, &renamed, &truth);
	session_command(&t.s, &t.r, COMMAND_FLAG, span_of(""), false, 1000);
	assert_int_equal(t.r.n_entries, 1);
	assert_entry(&t, 0, EVENT_FLAG, "b/single");
	session_command(&t.s, &t.r, COMMAND_FLAG, span_of(""), true, 1000);
	assert_int_equal(t.r.n_entries, 3);
	assert_entry(&t, 0, EVENT_UNFLAG, "b/single");
	assert_entry(&t, 1, EVENT_UNFLAG, "b/old");
	assert_entry(&t, 2, EVENT_UNFLAG, "b/older");
	end(&t);
}

static void
a_question_without_a_hint_says_so(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &truth, &truth);
	give(&t, COMMAND_HINT, "");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	assert_int_equal(t.r.n_entries, 0);
	end(&t);
}

static void
a_cloze_is_recorded_when_its_last_gap_is_there(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &cloze, &truth);
	type(&t, "Pressure!", 2000);
	assert_int_equal(t.r.kind, REPLY_GAP);
	assert_int_equal(t.r.n_entries, 0);
	session_commit(&t.s, &t.r);
	type(&t, "pull!", 3000);
	assert_int_equal(t.r.kind, REPLY_ANSWERED);
	assert_entry(&t, 0, EVENT_ANSWER, "b/cloze 00000000 Pressure\x1fpull 0.5 2.0 sure");
	end(&t);
}

static void
one_guessed_gap_makes_the_cloze_a_guess(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &cloze, &truth);
	type(&t, "pressure!", 2000);
	type(&t, "release?", 3000);
	assert_int_equal(t.r.outcome.certainty, CERTAINTY_GUESS);
	end(&t);
}

static void
undo_within_a_cloze_begins_it_again(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &cloze, &truth);
	type(&t, "pull", 2000);
	session_commit(&t.s, &t.r);
	give(&t, COMMAND_UNDO, "");
	assert_int_equal(t.r.kind, REPLY_UNDONE);
	assert_int_equal(t.r.n_entries, 0);
	save(&t);
	assert_int_equal(t.s.response.n_gaps, 0);
	assert_ptr_equal(session_question(&t.s), &cloze);
	end(&t);
}

static void
a_cloze_that_was_not_saved_can_be_saved_again(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &cloze, &truth);
	type(&t, "pressure", 2000);
	type(&t, "release", 2000);
	type(&t, "anything", 2000);
	assert_int_equal(t.r.kind, REPLY_ANSWERED);
	assert_entry(&t, 0, EVENT_ANSWER, "b/cloze 00000000 pressure\x1frelease 1 1.0 -");
	end(&t);
}

static void
marks_go_to_the_question_on_the_screen(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &single, &truth);
	type(&t, "a", 2000);
	session_commit(&t.s,
		       &t.r); /* The next question is not asked yet: the feedback stands there. */
	give(&t, COMMAND_FLAG, "");
	assert_entry(&t, 0, EVENT_FLAG, "b/single");
	give(&t, COMMAND_NOTE, " two words ");
	assert_entry(&t, 0, EVENT_NOTE, "b/single two words");
	give(&t, COMMAND_SKIP, "");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	session_asked(&t.s, &t.r, 3000);
	give(&t, COMMAND_FLAG, "");
	assert_entry(&t, 0, EVENT_FLAG, "b/truth");
	end(&t);
}

static void
a_report_carries_the_revision_and_needs_a_text(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &single, &truth);
	give(&t, COMMAND_REPORT, "  ");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	give(&t, COMMAND_REPORT, "two are right");
	assert_entry(&t, 0, EVENT_REPORT, "b/single 0102abcd two are right");
	end(&t);
}

static void
answer(struct sat *t, const char *text)
{
	type(t, text, 2000);
	save(t);
}

static void
what_was_wrong_is_asked_once_more_at_the_end(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &truth, &cloze);
	session_repeat(&t.s);
	answer(&t, "f");
	assert_int_equal(t.s.n, 3);
	assert_int_equal(t.s.firsts, 2);
	/* Half of the points is no miss. */
	answer(&t, "pressure");
	answer(&t, "wrong");
	assert_int_equal(t.s.n, 3);
	assert_ptr_equal(session_question(&t.s), &truth);
	type(&t, "f", 2000);
	assert_entry(&t, 0, EVENT_ANSWER, "b/truth 00000000 false 0 1.0 -");
	save(&t);
	/* Once, and no more. */
	assert_int_equal(t.s.n, 3);
	assert_null(session_question(&t.s));
	assert_int_equal(session_totals(&t.s).answered, 3);
	assert_int_equal(session_firsts(&t.s).answered, 2);
	assert_true(session_firsts(&t.s).points == 0.5);
	assert_true(session_totals(&t.s).points == 0.5);
	end(&t);
}

static void
practice_asks_nothing_twice_and_a_skip_is_no_miss(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &truth, &truth);
	answer(&t, "f");
	answer(&t, "f");
	assert_null(session_question(&t.s));
	end(&t);
	begin(&t, &truth, &truth);
	session_repeat(&t.s);
	give(&t, COMMAND_SKIP, "");
	save(&t);
	assert_int_equal(t.s.n, 2);
	end(&t);
}

static void
undo_takes_back_what_comes_once_more_as_well(void **state)
{
	struct sat t;

	(void)state;
	begin(&t, &truth, &truth);
	session_repeat(&t.s);
	answer(&t, "f");
	answer(&t, "f");
	assert_int_equal(t.s.n, 4);
	answer(&t, "t");
	answer(&t, "f");
	assert_null(session_question(&t.s));
	/* Answers to what was asked once more change nothing of what there is to ask. */
	give(&t, COMMAND_UNDO, "");
	save(&t);
	give(&t, COMMAND_UNDO, "");
	save(&t);
	assert_int_equal(t.s.n, 4);
	assert_int_equal(t.s.at, 2);
	give(&t, COMMAND_UNDO, "");
	save(&t);
	assert_int_equal(t.s.n, 3);
	answer(&t, "t");
	assert_int_equal(t.s.n, 3);
	assert_int_equal(t.s.at, 2);
	give(&t, COMMAND_UNDO, "");
	save(&t);
	give(&t, COMMAND_UNDO, "");
	save(&t);
	assert_int_equal(t.s.n, 2);
	assert_int_equal(t.s.at, 0);
	answer(&t, "t");
	assert_int_equal(t.s.n, 2);
	end(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_answer_records_what_the_journal_keeps),
	    cmocka_unit_test(a_clock_that_went_back_took_no_time),
	    cmocka_unit_test(nothing_counts_before_it_is_saved),
	    cmocka_unit_test(what_is_no_answer_is_refused_and_records_nothing),
	    cmocka_unit_test(a_skip_is_recorded_and_not_counted),
	    cmocka_unit_test(undo_asks_the_last_question_again_in_the_same_order),
	    cmocka_unit_test(a_hint_is_recorded_once_and_stays_with_the_question),
	    cmocka_unit_test(a_flag_goes_with_all_names_that_the_question_had),
	    cmocka_unit_test(a_question_without_a_hint_says_so),
	    cmocka_unit_test(a_cloze_is_recorded_when_its_last_gap_is_there),
	    cmocka_unit_test(one_guessed_gap_makes_the_cloze_a_guess),
	    cmocka_unit_test(undo_within_a_cloze_begins_it_again),
	    cmocka_unit_test(a_cloze_that_was_not_saved_can_be_saved_again),
	    cmocka_unit_test(marks_go_to_the_question_on_the_screen),
	    cmocka_unit_test(a_report_carries_the_revision_and_needs_a_text),
	    cmocka_unit_test(what_was_wrong_is_asked_once_more_at_the_end),
	    cmocka_unit_test(practice_asks_nothing_twice_and_a_skip_is_no_miss),
	    cmocka_unit_test(undo_takes_back_what_comes_once_more_as_well),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
