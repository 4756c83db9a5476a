/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/derive.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "replayed.h"

/* Short hand for a journal's lines: session a, time, N and so on. */
#define T(minute) "2026-11-23T08:" minute ":00Z\t"
#define ANSWER(minute, session, n, question, response, score)                                      \
	T(minute)                                                                                  \
	"answer\t" session "\t" n "\t" question "\t3fa2c901\t" response "\t" score "\t2.5\t-\n"
#define PLACED(minute, session, n, question, response, score, place)                               \
	T(minute)                                                                                  \
	"answer\t" session "\t" n "\t" question "\t3fa2c901\t" response "\t" score                 \
	"\t2.5\tsure\t" place "\n"
#define EVENT(minute, event, session, n, rest) T(minute) event "\t" session "\t" n rest "\n"
#define A "aaaaaaaa"
#define B "bbbbbbbb"

static void
say_event(struct str *out, const struct history *h, uint32_t place)
{
	const struct event *e = &h->events[place];

	str_printf(out, " %s%u%s%s%s%s", event_names[e->kind], (unsigned)e->n,
		   e->skipped ? " skipped" : "", e->hinted ? " hinted" : "",
		   e->undone ? " undone" : "", e->superseded ? " superseded" : "");
}

static void
say_questions(struct str *out, const struct history *h)
{
	for (size_t i = 0; i < h->n_questions; i++) {
		const struct past_question *q = &h->questions[i];
		str_printf(out, "%.*s: %u", (int)q->name.n, q->name.s, (unsigned)q->n_answers);
		if (q->n_answers)
			str_printf(out, ", %u to %u", (unsigned)h->events[q->first].n,
				   (unsigned)h->events[q->last].n);
		if (q->flagged)
			str_text(out, ", flagged");
		if (q->suspended)
			str_text(out, ", suspended");
		if (q->formed)
			str_text(out, ", formed");
		str_text(out, ";");
		for (uint32_t e = q->newest; e != NO_EVENT; e = h->events[e].previous)
			say_event(out, h, e);
		str_byte(out, '\n');
	}
}

static void
say_sessions(struct str *out, const struct history *h)
{
	for (size_t i = 0; i < h->n_sessions; i++) {
		const struct past_session *s = &h->sessions[i];
		str_printf(out, "%c: %u answered, %g points, %g s;", s->name.s[0],
			   (unsigned)s->answered, s->points, s->seconds);
		for (uint32_t e = s->newest; e != NO_EVENT; e = h->events[e].before)
			str_printf(out, " %u", (unsigned)h->events[e].n);
		str_byte(out, '\n');
	}
}

static const struct {
	const char *behaviour, *journal, *said;
} rows[] = {
    {"answers count for their question and their session",
     ANSWER("01", A, "1", "b/x", "+1", "1") ANSWER("02", A, "2", "b/x", "-1", "0.25"),
     "b/x: 2, 1 to 2; answer2 answer1\n"
     "a: 2 answered, 1.25 points, 5 s; 2 1\n"},
    {"a skip is kept and does not count", ANSWER("01", A, "1", "b/x", ".", "0"),
     "b/x: 0; answer1 skipped\n"
     "a: 0 answered, 0 points, 0 s; 1\n"},
    {"undo takes back the newest answer",
     ANSWER("01", A, "1", "b/x", "+1", "1") ANSWER("02", A, "2", "b/y", "+1", "1")
	 EVENT("03", "undo", A, "3", ""),
     "b/x: 1, 1 to 1; answer1\n"
     "b/y: 0; answer2 undone\n"
     "a: 1 answered, 1 points, 2.5 s; 1\n"},
    {"two in a row take back two, and a third has nothing left",
     ANSWER("01", A, "1", "b/x", "+1", "1") ANSWER("02", A, "2", "b/x", "+1", "0.5")
	 EVENT("03", "undo", A, "3", "") EVENT("03", "undo", A, "4", "")
	     EVENT("03", "undo", A, "5", "") ANSWER("04", A, "6", "b/x", "-2", "0"),
     "b/x: 1, 6 to 6; answer6 answer2 undone answer1 undone\n"
     "a: 1 answered, 0 points, 2.5 s; 6\n"},
    {"undo leaves another session's answers alone",
     ANSWER("01", A, "1", "b/x", "+1", "1") ANSWER("02", B, "7", "b/x", "+1", "1")
	 EVENT("03", "undo", A, "2", ""),
     "b/x: 1, 7 to 7; answer7 answer1 undone\n"
     "a: 0 answered, 0 points, 0 s;\n"
     "b: 1 answered, 1 points, 2.5 s; 7\n"},
    {"undo takes back a skip like an answer",
     ANSWER("01", A, "1", "b/x", "+1", "1") ANSWER("02", A, "2", "b/y", ".", "0")
	 EVENT("03", "undo", A, "3", ""),
     "b/x: 1, 1 to 1; answer1\n"
     "b/y: 0; answer2 skipped undone\n"
     "a: 1 answered, 1 points, 2.5 s; 1\n"},
    {"undo without an answer changes nothing",
     EVENT("01", "undo", A, "1", "") EVENT("02", "flag", A, "2", "\tb/x"),
     "b/x: 0, flagged;\n"
     "a: 0 answered, 0 points, 0 s;\n"},
    {"a hint goes to the session's next answer to that question, and to that alone",
     EVENT("01", "hint", A, "1", "\tb/x") ANSWER("02", A, "2", "b/y", "+1", "1")
	 ANSWER("03", B, "1", "b/x", "+1", "1") ANSWER("04", A, "3", "b/x", "+1", "1")
	     ANSWER("05", A, "4", "b/x", "+1", "1"),
     "b/x: 3, 1 to 4; answer4 answer3 hinted answer1\n"
     "b/y: 1, 2 to 2; answer2\n"
     "a: 3 answered, 3 points, 7.5 s; 4 3 2\n"
     "b: 1 answered, 1 points, 2.5 s; 1\n"},
    {"a skip does not use the hint up",
     EVENT("01", "hint", A, "1", "\tb/x") ANSWER("02", A, "2", "b/x", ".", "0")
	 ANSWER("03", A, "3", "b/x", "+1", "1"),
     "b/x: 1, 3 to 3; answer3 hinted answer2 skipped\n"
     "a: 1 answered, 1 points, 2.5 s; 3 2\n"},
    {"an answer taken back has not used the hint up",
     EVENT("01", "hint", A, "1", "\tb/x") ANSWER("02", A, "2", "b/x", "-1", "0")
	 EVENT("03", "undo", A, "3", "") ANSWER("04", A, "4", "b/x", "+1", "1"),
     "b/x: 1, 4 to 4; answer4 hinted answer2 hinted undone\n"
     "a: 1 answered, 1 points, 2.5 s; 4\n"},
    {"a second hint to a question is one more",
     EVENT("01", "hint", A, "1", "\tb/x") ANSWER("02", A, "2", "b/x", "-1", "0")
	 EVENT("03", "hint", A, "3", "\tb/x") ANSWER("04", A, "4", "b/x", "+1", "1"),
     "b/x: 2, 2 to 4; answer4 hinted answer2 hinted\n"
     "a: 2 answered, 1 points, 5 s; 4 2\n"},
    {"of an exam's answers to one place the newest counts",
     PLACED("01", A, "1", "b/x", "+1", "1", "1") PLACED("02", A, "2", "b/y", "+1", "0.5", "2")
	 PLACED("03", A, "3", "b/x", "-1", "0", "1"),
     "b/x: 1, 3 to 3; answer3 answer1 superseded\n"
     "b/y: 1, 2 to 2; answer2\n"
     "a: 2 answered, 0.5 points, 5 s; 3 2 1\n"},
    {"after an undo the one before it counts again",
     PLACED("01", A, "1", "b/x", "+1", "0.6667", "1") PLACED(
	 "02", A, "2", "b/x", "-1", "0.3333", "1") PLACED("03", A, "3", "b/x", "-2", "0", "1")
	 EVENT("04", "undo", A, "4", "") EVENT("05", "undo", A, "5", ""),
     "b/x: 1, 1 to 1; answer3 undone answer2 undone answer1\n"
     "a: 1 answered, 0.6667 points, 2.5 s; 1\n"},
    {"a skip of a place leaves none that counts",
     PLACED("01", A, "1", "b/x", "+1", "1", "1") PLACED("02", A, "2", "b/x", ".", "0", "1"),
     "b/x: 0; answer2 skipped answer1 superseded\n"
     "a: 0 answered, 0 points, 0 s; 2 1\n"},
    {"places of two exams are not one",
     PLACED("01", A, "1", "b/x", "+1", "1", "1") PLACED("02", B, "1", "b/x", "-1", "0", "1"),
     "b/x: 2, 1 to 1; answer1 answer1\n"
     "a: 1 answered, 1 points, 2.5 s; 1\n"
     "b: 1 answered, 0 points, 2.5 s; 1\n"},
    {"each exam has its own newest answer to a place",
     PLACED("01", A, "1", "b/x", "+1", "1", "1") PLACED("02", A, "2", "b/x", "-1", "0", "1")
	 PLACED("03", B, "1", "b/x", "+1", "1", "1") PLACED("04", B, "2", "b/x", "-1", "0.5", "1"),
     "b/x: 2, 2 to 2; answer2 answer1 superseded answer2 answer1 superseded\n"
     "a: 1 answered, 0 points, 2.5 s; 2 1\n"
     "b: 1 answered, 0.5 points, 2.5 s; 2 1\n"},
    {"answers without a place never replace each other",
     ANSWER("01", A, "1", "b/x", "+1", "1") PLACED("02", A, "2", "b/x", "+1", "1", "1")
	 ANSWER("03", A, "3", "b/x", "+1", "1"),
     "b/x: 3, 1 to 3; answer3 answer2 answer1\n"
     "a: 3 answered, 3 points, 7.5 s; 3 2 1\n"},
    {"an answer after one that was taken back counts at its place",
     PLACED("01", A, "1", "b/x", "+1", "1", "1") EVENT("02", "undo", A, "2", "") PLACED(
	 "03", A, "3", "b/x", "-1", "0.25", "1") PLACED("04", A, "4", "b/y", "+1", "0.5", "2"),
     "b/x: 1, 3 to 3; answer3 answer1 undone\n"
     "b/y: 1, 4 to 4; answer4\n"
     "a: 2 answered, 0.75 points, 5 s; 4 3\n"},
    {"an undo takes back the session's newest answer, at whatever place",
     PLACED("01", A, "1", "b/x", "+1", "1", "1") PLACED("02", A, "2", "b/y", "+1", "1", "2")
	 PLACED("03", A, "3", "b/x", "-1", "0", "1") EVENT("04", "undo", A, "4", "")
	     EVENT("05", "undo", A, "5", ""),
     "b/x: 1, 1 to 1; answer3 undone answer1\n"
     "b/y: 0; answer2 undone\n"
     "a: 1 answered, 1 points, 2.5 s; 1\n"},
    {"marks and times are no answers",
     PLACED("01", A, "1", "b/x", "+1", "1", "1") EVENT("02", "mark", A, "2", "\t1")
	 EVENT("03", "at", A, "3", "\t2\t9.5") EVENT("04", "at", A, "4", "\t2\t9.5\texam"),
     "b/x: 1, 1 to 1; answer1\n"
     "a: 1 answered, 1 points, 2.5 s; 1\n"},
    {"what stood on a form is known by that, answered or not",
     EVENT("01", "begin", A, "1", "\texam\tquestions=2")
	 EVENT("01", "item", A, "2", "\t1\tb/x\t3fa2c901\t2,1,3")
	     EVENT("01", "item", A, "3", "\t2\tb/y\t3fa2c901\t-")
		 PLACED("02", A, "4", "b/x", "+1", "1", "1") ANSWER("03", B, "1", "b/z", "+1", "1"),
     "b/x: 1, 4 to 4, formed; answer4\n"
     "b/y: 0, formed;\n"
     "b/z: 1, 1 to 1; answer1\n"
     "a: 1 answered, 1 points, 2.5 s; 4\n"
     "b: 1 answered, 1 points, 2.5 s; 1\n"},
    {"the newest word on a flag and a suspension holds",
     EVENT("01", "flag", A, "1", "\tb/x") EVENT("02", "unflag", A, "2", "\tb/x")
	 EVENT("03", "flag", A, "3", "\tb/x") EVENT("04", "suspend", A, "4", "\tb/x")
	     EVENT("05", "suspend", A, "5", "\tb/y") EVENT("06", "unsuspend", A, "6", "\tb/y"),
     "b/x: 0, flagged, suspended;\n"
     "b/y: 0;\n"
     "a: 0 answered, 0 points, 0 s;\n"},
};

static void
events_have_their_consequences(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct replayed r;
		struct str said = STR_INIT, journal = STR_INIT;
		replayed_init(&r);
		str_printf(&journal, HEADER "%s", rows[i].journal);
		bool whole = replayed_text(&r, journal.s);
		say_questions(&said, &r.h);
		say_sessions(&said, &r.h);
		if (!whole || r.d.n || strcmp(said.s, rows[i].said) != 0)
			fail_msg("%s: %s\n%s\nand not\n%s", rows[i].behaviour,
				 r.d.n ? r.d.items[0].message : "", said.s, rows[i].said);
		str_release(&said);
		str_release(&journal);
		replayed_release(&r);
	}
}

/* Line by line, as a running program reads what it appended. */
static void
a_journal_says_the_same_bit_by_bit(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct replayed r;
		struct str said = STR_INIT;
		struct span rest = span_of(rows[i].journal);
		replayed_init(&r);
		assert_true(replayed_text(&r, HEADER));
		while (rest.n) {
			struct span line = span_cut(&rest, '\n');
			assert_true(replayed_add(&r, line.s, line.n + 1));
		}
		say_questions(&said, &r.h);
		say_sessions(&said, &r.h);
		if (strcmp(said.s, rows[i].said) != 0 || r.h.reorderings)
			fail_msg("%s:\n%s\nand not\n%s", rows[i].behaviour, said.s, rows[i].said);
		str_release(&said);
		replayed_release(&r);
	}
}

static void
a_session_is_what_its_begin_resume_and_last_end_say(void **state)
{
	static const char journal[] =
	    HEADER EVENT("01", "begin", A, "1",
			 "\texam\tzone=-05:00\tseed=18446744073709551615\tfilter=trigger points\t"
			 "exam=mblex\tquestions=2\tminutes=110")
		EVENT("01", "item", A, "2", "\t1\tb/x\t3fa2c901\t2,1,3")
		    EVENT("01", "item", A, "3", "\t2\tb/y\t3fa2c901\t-")
			PLACED("02", A, "4", "b/x", "+1", "1", "1")
			    EVENT("03", "end", A, "5", "\tstopped\t1\t1")
				EVENT("04", "resume", A, "6", "\tzone=+02:00")
				    EVENT("05", "end", A, "7", "\tdone\t2\t1.5\t612.5\tpass");
	struct replayed r;
	struct span value;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, journal));
	assert_int_equal(r.d.n, 0);
	const struct past_session *s = history_session(&r.h, span_of(A));
	assert_non_null(s);
	assert_true(s->began_seen && s->has_zone);
	assert_int_equal(s->mode, MODE_EXAM);
	assert_int_equal(s->zone, 7200);
	assert_true(s->seed == UINT64_MAX);
	assert_true(span_is(s->filter, "trigger points"));
	assert_true(span_is(s->exam, "mblex"));
	assert_int_equal(s->questions, 2);
	assert_int_equal(s->items, 2);
	assert_int_equal(s->ending, ENDING_DONE);
	assert_int_equal(s->passed, 1);
	assert_true(s->percent > 612 && s->percent < 613);
	assert_int_equal(s->ended - s->began, 4 * 60);
	assert_int_equal(s->highest_n, 7);
	assert_int_equal(s->n_events, 7);
	assert_true(event_value(&r.h.events[s->begin], "minutes", &value));
	assert_true(span_is(value, "110"));
	assert_false(event_value(&r.h.events[s->begin], "exa", &value));
	assert_true(event_value(&r.h.events[s->begin], "exam", &value));
	assert_true(span_is(value, "mblex"));
	/* The zone where the student then was: 03:02 and 10:05 there. */
	assert_int_equal(r.h.events[0].day, history_day(r.h.events[0].time, -18000));
	assert_int_equal(r.h.events[3].day, history_day(r.h.events[3].time, -18000));
	assert_int_equal(r.h.events[6].day, r.h.events[3].day + 1);
	replayed_release(&r);
}

static void
an_exams_time_is_what_its_newest_at_says(void **state)
{
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, HEADER PLACED("01", A, "1", "b/x", "+1", "1", "1")
					  EVENT("02", "at", A, "2", "\t2\t30.5")
					      EVENT("03", "at", A, "3", "\t1\t93.5")
						  EVENT("04", "undo", A, "4", "")));
	assert_true(fabs(history_session(&r.h, span_of(A))->used - 93.5) < 1e-4);
	replayed_release(&r);
}

static void
a_stopped_end_closes_nothing_and_has_no_verdict(void **state)
{
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, HEADER EVENT("01", "begin", A, "1", "\texam")
					  EVENT("02", "end", A, "2", "\ttimeout\t1\t1\t70\tfail")
					      EVENT("03", "end", A, "3", "\tstopped\t1\t1")));
	const struct past_session *s = history_session(&r.h, span_of(A));
	assert_int_equal(s->ending, ENDING_STOPPED);
	assert_int_equal(s->passed, -1);
	assert_true(isnan(s->percent));
	assert_false(s->has_zone);
	assert_int_equal(r.h.events[0].day, history_day(r.h.events[0].time, HISTORY_NO_ZONE));
	/* Without a zone days turn over at midnight UTC. */
	assert_int_equal(r.h.events[0].day, r.h.events[0].time / 86400);
	replayed_release(&r);
}

static void
notes_and_reports_are_kept_in_order(void **state)
{
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(
	    &r, HEADER EVENT("01", "note", A, "1", "\tb/x\tone\\ttwo\\n\\\\three")
		    EVENT("02", "report", A, "2", "\tb/x\t0000000f\tthe \xc3\xa9 is wrong")));
	assert_int_equal(r.h.n_notes, 2);
	const struct event *note = &r.h.events[r.h.notes[0].event];
	const struct event *report = &r.h.events[r.h.notes[1].event];
	assert_string_equal(note->text, "one\ttwo\n\\three");
	assert_int_equal(note->text_n, strlen(note->text));
	assert_string_equal(report->text, "the \xc3\xa9 is wrong");
	assert_int_equal(report->revision, 15);
	replayed_release(&r);
}

static void
the_newest_setting_holds(void **state)
{
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, HEADER EVENT("02", "set", B, "1", "\tpause\ton")
					  EVENT("01", "set", A, "1", "\tpause\toff")
					      EVENT("01", "set", A, "2", "\tlanguage\t")));
	assert_true(span_is(*history_setting(&r.h, "pause"), "on"));
	assert_int_equal(history_setting(&r.h, "language")->n, 0);
	assert_null(history_setting(&r.h, "pau"));
	assert_int_equal(r.h.n_settings, 2);
	replayed_release(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(events_have_their_consequences),
	    cmocka_unit_test(a_journal_says_the_same_bit_by_bit),
	    cmocka_unit_test(a_session_is_what_its_begin_resume_and_last_end_say),
	    cmocka_unit_test(an_exams_time_is_what_its_newest_at_says),
	    cmocka_unit_test(a_stopped_end_closes_nothing_and_has_no_verdict),
	    cmocka_unit_test(notes_and_reports_are_kept_in_order),
	    cmocka_unit_test(the_newest_setting_holds),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
