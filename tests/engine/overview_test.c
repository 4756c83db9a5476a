/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/overview.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../profile/replayed.h"
#include "engine/filter.h"
#include "engine/schedule.h"
#include "make_exam.h"

#define BEGIN(day, session) day "T08:00:00Z\tbegin\t" session "\t1\tpractice\tzone=+00:00\n"
#define AT(time, session, n, question, score, certainty)                                           \
	time "\tanswer\t" session "\t" n "\tbank/q" question "\t00000000\ttrue\t" score            \
	     "\t10\t" certainty "\n"

/* The last day with an answer here is the 22nd; on the 26th, as a clock once had it, is one. */
static const char journal[] = HEADER BEGIN("2026-11-10", "a1aaaaaa")
    AT("2026-11-10T08:01:00Z", "a1aaaaaa", "2", "0", "1", "sure")
	AT("2026-11-10T08:02:00Z", "a1aaaaaa", "3", "1", "0", "sure")
	    AT("2026-11-11T03:59:59Z", "a1aaaaaa", "4", "2", "0.5", "guess")
		AT("2026-11-11T04:00:00Z", "a1aaaaaa", "5", "2", "0.9999999999", "guess")
		    AT("2026-11-12T08:00:00Z", "a1aaaaaa", "6", "1", "1", "-")
			BEGIN("2026-11-21", "b1aaaaaa") AT("2026-11-21T08:00:00Z", "b1aaaaaa", "2",
							   "0", "1", "-")
			    AT("2026-11-22T08:00:00Z", "b1aaaaaa", "3", "3", "0", "-")
				AT("2026-11-22T08:00:01Z", "b1aaaaaa", "4", "4", "1", "-")
				    AT("2026-11-22T08:00:02Z", "b1aaaaaa", "5", "9", "1",
				       "-") "2026-11-22T08:00:03Z\tundo\tb1aaaaaa\t6\n" /* of q9 */
    AT("2026-11-22T08:00:04Z", "b1aaaaaa", "7", "gone", "1", "-")
	AT("2026-11-26T08:00:00Z", "b1aaaaaa", "8", "5", "1", "-");

/* Changed and failed; never handed in; out of time with a critical question missed; never begun. */
static const char exams[] = HEADER
    "2026-11-01T08:00:00Z\tbegin\te1aaaaaa\t1\texam\tzone=+00:00\texam=x\tquestions=2\tpass=60\n"
    "2026-11-01T08:00:00Z\titem\te1aaaaaa\t2\t1\tbank/q0\t00000000\t-\n"
    "2026-11-01T08:00:00Z\titem\te1aaaaaa\t3\t2\tbank/q1\t00000000\t-\n"
    "2026-11-01T08:01:00Z\tanswer\te1aaaaaa\t4\tbank/q0\t00000000\ttrue\t0\t20\t-\t1\n"
    "2026-11-01T08:02:00Z\tanswer\te1aaaaaa\t5\tbank/q0\t00000000\ttrue\t1\t20\t-\t1\n"
    "2026-11-01T08:03:00Z\tend\te1aaaaaa\t6\tdone\t1\t1\t50\tfail\n"
    "2026-11-02T08:00:00Z\tbegin\te2aaaaaa\t1\texam\tzone=+00:00\texam=x\tquestions=1\tpass=60\n"
    "2026-11-02T08:00:00Z\titem\te2aaaaaa\t2\t1\tbank/q0\t00000000\t-\n"
    "2026-11-02T08:01:00Z\tanswer\te2aaaaaa\t3\tbank/q0\t00000000\ttrue\t1\t20\t-\t1\n"
    "2026-11-03T08:00:00Z\tbegin\te3aaaaaa\t1\texam\tzone=+00:00\texam=x\tquestions=1\tpass=50\n"
    "2026-11-03T08:00:00Z\titem\te3aaaaaa\t2\t1\tbank/q1\t00000000\t-\n"
    "2026-11-03T08:01:00Z\tanswer\te3aaaaaa\t3\tbank/q1\t00000000\ttrue\t1\t20\t-\t1\n"
    "2026-11-04T08:02:00Z\tend\te3aaaaaa\t4\ttimeout\t1\t1\t100\tfail\n"
    "2026-11-05T08:00:00Z\tbegin\te4aaaaaa\t1\texam\tzone=+00:00\texam=x\tquestions=2\tpass=50\n"
    "2026-11-05T08:00:00Z\titem\te4aaaaaa\t2\t1\tbank/q1\t00000000\t-\n"
    "2026-11-05T08:02:00Z\tend\te4aaaaaa\t3\tdone\t0\t0\t-\t-\n";

static int32_t
day_of(const char *text)
{
	int32_t day;

	assert_true(day_parse(span_of(text), &day));
	return day;
}

/* A student of ten questions: q0 to q4 on a/x, q5 to q8 on b, q9 retired; and what is known of them
 * on a day. */
struct student {
	struct world *w;
	struct replayed r;
	struct schedule schedule;
	struct filter filter;
	struct overview o;
};

static void
student_open(struct student *s, const char *text, const char *today, const char *filter, bool whole)
{
	struct str refusal = STR_INIT;

	s->w = world_make(10, 2, 0);
	for (size_t i = 0; i < 10; i++)
		s->w->questions[i].topic = i < 3 ? "a/x" : i < 5 ? "a/y" : "b";
	s->w->questions[9].status = STATUS_RETIRED;
	replayed_init(&s->r);
	assert_true(replayed_text(&s->r, text));
	filter_init(&s->filter);
	if (filter)
		assert_true(filter_parse(&s->filter, span_of(filter), &s->w->library, &refusal));
	schedule_make(&s->schedule, &s->r.h, &s->w->library, day_of(today), NULL);
	overview_make(&s->o, &s->r.h, &s->w->library, &s->schedule, &s->filter, whole);
	str_release(&refusal);
}

static void
student_close(struct student *s)
{
	overview_release(&s->o);
	schedule_release(&s->schedule);
	filter_release(&s->filter);
	replayed_release(&s->r);
	world_free(s->w);
}

static void
is_surety(const struct surety *s, size_t answers, size_t right)
{
	assert_int_equal(s->answers, answers);
	assert_int_equal(s->right, right);
}

static void
answers_are_counted(void **state)
{
	struct student s;

	(void)state;
	student_open(&s, journal, "2026-11-23", NULL, true);
	assert_int_equal(s.o.answered, 10);
	assert_true(fabs(s.o.seconds - 100) < 1e-9);
	is_surety(&s.o.sure, 2, 1);
	is_surety(&s.o.guess, 2, 1);
	is_surety(&s.o.plain, 6, 5);
	assert_int_equal(s.o.questions, 9);
	assert_int_equal(s.o.seen, 6);
	assert_int_equal(s.o.fresh, 3);
	student_close(&s);
}

/* The day turns at four. */
static void
the_calendar_has_each_day(void **state)
{
	static const struct {
		const char *day;
		uint32_t answers;
	} days[] = {{"2026-11-09", 0}, {"2026-11-10", 3}, {"2026-11-11", 1}, {"2026-11-12", 1},
		    {"2026-11-13", 0}, {"2026-11-21", 1}, {"2026-11-22", 3}, {"2026-11-23", 0}};
	struct student s;

	(void)state;
	student_open(&s, journal, "2026-11-23", NULL, true);
	for (size_t i = 0; i < sizeof(days) / sizeof(*days); i++)
		assert_int_equal(
		    s.o.calendar[OVERVIEW_DAYS - 1 - (s.o.today - day_of(days[i].day))],
		    days[i].answers);
	student_close(&s);
}

static void
the_calendar_ends_a_year_ago(void **state)
{
	struct student s;

	(void)state;
	student_open(&s, journal, "2027-11-10", NULL, true);
	assert_int_equal(s.o.calendar[0], 3);
	assert_int_equal(s.o.calendar[1], 1);
	student_close(&s);
	student_open(&s, journal, "2027-11-11", NULL, true);
	assert_int_equal(s.o.calendar[0], 1);
	student_close(&s);
}

static const struct {
	const char *behaviour, *today;
	size_t streak, longest;
} streaks[] = {
    {"nothing yet", "2026-11-09", 0, 0},
    {"a first day", "2026-11-10", 1, 1},
    {"three in a row", "2026-11-12", 3, 3},
    {"the day after may still come", "2026-11-13", 3, 3},
    {"a day without ends it", "2026-11-14", 0, 3},
    {"another one", "2026-11-22", 2, 3},
    {"is not broken by a day to come", "2026-11-24", 0, 3},
};

static void
streaks_are_days_in_a_row(void **state)
{
	struct student s;

	(void)state;
	for (size_t i = 0; i < sizeof(streaks) / sizeof(*streaks); i++) {
		student_open(&s, journal, streaks[i].today, NULL, true);
		if (s.o.streak != streaks[i].streak || s.o.longest_streak != streaks[i].longest)
			fail_msg("%s: %zu and %zu", streaks[i].behaviour, s.o.streak,
				 s.o.longest_streak);
		student_close(&s);
	}
}

/* A journal merged from two machines in two zones can go back a day. */
static void
days_out_of_order_are_one_each(void **state)
{
	static const char text[] =
	    HEADER "2026-11-10T20:00:00Z\tbegin\ta1aaaaaa\t1\tpractice\tzone=+12:00\n"
		   "2026-11-10T20:00:00Z\tbegin\tb1aaaaaa\t1\tpractice\tzone=-05:00\n" AT(
		       "2026-11-10T20:01:00Z", "a1aaaaaa", "2", "0", "1", "-")
		       AT("2026-11-10T20:02:00Z", "b1aaaaaa", "2", "1", "1", "-")
			   AT("2026-11-10T20:03:00Z", "a1aaaaaa", "3", "2", "1", "-");
	struct student s;

	(void)state;
	student_open(&s, text, "2026-11-11", NULL, true);
	assert_int_equal(s.o.streak, 2);
	assert_int_equal(s.o.calendar[OVERVIEW_DAYS - 1], 2);
	assert_int_equal(s.o.calendar[OVERVIEW_DAYS - 2], 1);
	student_close(&s);
}

static void
what_is_due_is_foreseen(void **state)
{
	struct student s;
	uint32_t counted[OVERVIEW_AHEAD] = {0};
	size_t ahead = 0;

	(void)state;
	student_open(&s, journal, "2026-11-23", NULL, true);
	for (size_t i = 0; i < 9; i++) {
		const struct standing *of = &s.schedule.of[i];
		int32_t in = of->reviews ? of->due - s.o.today : OVERVIEW_AHEAD;
		if (in < OVERVIEW_AHEAD)
			counted[in < 0 ? 0 : in]++;
	}
	assert_memory_equal(counted, s.o.forecast, sizeof(counted));
	for (size_t i = 0; i < OVERVIEW_AHEAD; i++)
		ahead += s.o.forecast[i];
	assert_true(ahead >= 4 && s.o.due >= 1);
	assert_int_equal(s.o.due, schedule_count(&s.schedule, &s.w->library, s.o.today));
	student_close(&s);
}

static void
what_is_suspended_is_not_due(void **state)
{
	struct str text = STR_INIT;
	struct student s;

	(void)state;
	str_text(&text, journal);
	str_text(&text, "2026-11-22T09:00:00Z\tsuspend\tb1aaaaaa\t9\tbank/q3\n"
			"2026-11-22T09:00:00Z\tsuspend\tb1aaaaaa\t10\tbank/q8\n");
	student_open(&s, journal, "2026-11-23", NULL, true);
	size_t due = s.o.due;
	student_close(&s);
	student_open(&s, text.s, "2026-11-23", NULL, true);
	assert_int_equal(s.o.due, due - 1);
	assert_int_equal(s.o.fresh, 2);
	assert_int_equal(s.o.questions, 9);
	student_close(&s);
	str_release(&text);
}

static void
topics_are_whole_or_cut(void **state)
{
	struct student s;

	(void)state;
	student_open(&s, journal, "2026-11-23", NULL, true);
	assert_int_equal(s.o.n_topics, 3);
	assert_string_equal(s.o.topics[0].name, "a/x");
	assert_string_equal(s.o.topics[1].name, "a/y");
	assert_int_equal(s.o.topics[0].questions, 3);
	assert_int_equal(s.o.topics[0].right, 3);
	assert_int_equal(s.o.topics[1].seen, 2);
	assert_int_equal(s.o.topics[1].right, 1);
	assert_int_equal(s.o.topics[0].due + s.o.topics[1].due + s.o.topics[2].due, s.o.due);
	assert_true(s.o.due < s.o.seen);
	student_close(&s);
	student_open(&s, journal, "2026-11-23", NULL, false);
	assert_int_equal(s.o.n_topics, 2);
	assert_string_equal(s.o.topics[0].name, "a");
	assert_int_equal(s.o.topics[0].questions, 5);
	assert_int_equal(s.o.topics[0].seen, 5);
	assert_int_equal(s.o.topics[0].right, 4);
	assert_string_equal(s.o.topics[1].name, "b");
	assert_int_equal(s.o.topics[1].seen, 1);
	for (size_t i = 0; i < 2; i++) {
		const struct overview_topic *t = &s.o.topics[i];
		assert_true(t->low >= 0 && t->low < t->mastery.share);
		assert_true(t->high <= 1 && t->high > t->mastery.share);
	}
	student_close(&s);
}

static void
a_filter_takes_questions_and_their_answers(void **state)
{
	struct student s;

	(void)state;
	student_open(&s, journal, "2026-11-23", "a/x", true);
	assert_int_equal(s.o.n_topics, 1);
	assert_int_equal(s.o.questions, 3);
	assert_int_equal(s.o.chosen[2], 2);
	assert_int_equal(s.o.answered, 6);
	assert_int_equal(s.o.calendar[OVERVIEW_DAYS - 2], 0);
	assert_int_equal(s.o.streak, 0);
	student_close(&s);
}

static void
exams_handed_in_have_scores(void **state)
{
	struct student s;

	(void)state;
	student_open(&s, exams, "2026-11-23", NULL, true);
	assert_int_equal(s.o.n_scores, 2);
	assert_true(fabs(s.o.scores[0].percent - 50) < 1e-9 && !s.o.scores[0].passed);
	assert_true(fabs(s.o.scores[0].pass - 60) < 1e-9);
	assert_int_equal(s.o.scores[0].day, day_of("2026-11-01"));
	assert_true(fabs(s.o.scores[1].percent - 100) < 1e-9 && !s.o.scores[1].passed);
	assert_int_equal(s.o.scores[1].day, day_of("2026-11-04"));
	assert_int_equal(s.o.scores[1].session, 2);
	/* An answer that was changed took its time, and counts for nothing else. */
	assert_int_equal(s.o.answered, 3);
	assert_true(fabs(s.o.seconds - 80) < 1e-9);
	student_close(&s);
}

/* How an exam goes that is not handed in is told only where it tells so after each answer. */
static void
an_open_exam_does_not_tell_what_was_right(void **state)
{
	static const char *const feedback[] = {"", "\tfeedback=each"};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct str text = STR_INIT;
		struct student s;
		str_printf(&text,
			   HEADER
			   "2026-11-01T08:00:00Z\tbegin\te1aaaaaa\t1\texam\texam=x\t"
			   "questions=1\tpass=60%s\n"
			   "2026-11-01T08:00:00Z\titem\te1aaaaaa\t2\t1\tbank/q0\t00000000\t-\n"
			   "2026-11-01T08:01:00Z\tanswer\te1aaaaaa\t3\tbank/q0\t00000000\ttrue\t"
			   "1\t9\tsure\t1\n",
			   feedback[i]);
		student_open(&s, text.s, "2026-11-23", NULL, true);
		assert_int_equal(s.o.answered, 1);
		is_surety(&s.o.sure, i, i);
		assert_int_equal(s.o.topics[0].seen, 1);
		assert_int_equal(s.o.topics[0].right, i);
		student_close(&s);
		str_release(&text);
	}
}

/* 100 * 0.58 / 2 is a little under 29. */
static void
a_score_at_the_pass_mark_is_enough(void **state)
{
	static const char text[] = HEADER
	    "2026-11-01T08:00:00Z\tbegin\te1aaaaaa\t1\texam\texam=x\tquestions=2\tpass=29\n"
	    "2026-11-01T08:00:00Z\titem\te1aaaaaa\t2\t1\tbank/q0\t00000000\t-\n"
	    "2026-11-01T08:00:00Z\titem\te1aaaaaa\t3\t2\tbank/q1\t00000000\t-\n"
	    "2026-11-01T08:01:00Z\tanswer\te1aaaaaa\t4\tbank/q0\t00000000\ttrue\t0.58\t9\t-\t1\n"
	    "2026-11-01T08:03:00Z\tend\te1aaaaaa\t5\tdone\t1\t0.58\t29\tfail\n"
	    "2026-11-02T08:00:00Z\tbegin\te2aaaaaa\t1\texam\texam=x\tquestions=2\tpass=29.01\n"
	    "2026-11-02T08:00:00Z\titem\te2aaaaaa\t2\t1\tbank/q0\t00000000\t-\n"
	    "2026-11-02T08:00:00Z\titem\te2aaaaaa\t3\t2\tbank/q1\t00000000\t-\n"
	    "2026-11-02T08:01:00Z\tanswer\te2aaaaaa\t4\tbank/q0\t00000000\ttrue\t0.58\t9\t-\t1\n"
	    "2026-11-02T08:03:00Z\tend\te2aaaaaa\t5\tdone\t1\t0.58\n";
	struct student s;

	(void)state;
	student_open(&s, text, "2026-11-23", NULL, true);
	assert_int_equal(s.o.n_scores, 2);
	assert_true(s.o.scores[0].percent < 29);
	assert_true(s.o.scores[0].enough && !s.o.scores[0].passed);
	assert_false(s.o.scores[1].enough || s.o.scores[1].passed);
	student_close(&s);
}

static void
exams_have_readiness(void **state)
{
	struct student s;

	(void)state;
	student_open(&s, journal, "2026-11-23", NULL, true);
	struct exam *exam = &s.w->exam;
	exam->pass = 50;
	s.w->library.exams = &exam;
	s.w->library.n_exams = 1;
	overview_release(&s.o);
	overview_make(&s.o, &s.r.h, &s.w->library, &s.schedule, &s.filter, true);
	assert_int_equal(s.o.n_exams, 1);
	assert_ptr_equal(s.o.exams[0].exam, exam);
	assert_true(s.o.exams[0].readiness.known);
	assert_int_equal(s.o.exams[0].readiness.seen, 6);
	/* Of all questions: the same as of so many as there are. */
	double of[2];
	for (size_t i = 0; i < 2; i++) {
		exam->all = i;
		exam->questions = i ? 0 : 9;
		overview_release(&s.o);
		overview_make(&s.o, &s.r.h, &s.w->library, &s.schedule, &s.filter, true);
		of[i] = s.o.exams[0].readiness.probability;
	}
	assert_true(of[0] > 0 && of[0] < 1 && fabs(of[0] - of[1]) < 1e-12);
	student_close(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(answers_are_counted),
	    cmocka_unit_test(the_calendar_has_each_day),
	    cmocka_unit_test(the_calendar_ends_a_year_ago),
	    cmocka_unit_test(streaks_are_days_in_a_row),
	    cmocka_unit_test(days_out_of_order_are_one_each),
	    cmocka_unit_test(what_is_due_is_foreseen),
	    cmocka_unit_test(what_is_suspended_is_not_due),
	    cmocka_unit_test(topics_are_whole_or_cut),
	    cmocka_unit_test(a_filter_takes_questions_and_their_answers),
	    cmocka_unit_test(exams_handed_in_have_scores),
	    cmocka_unit_test(an_open_exam_does_not_tell_what_was_right),
	    cmocka_unit_test(a_score_at_the_pass_mark_is_enough),
	    cmocka_unit_test(exams_have_readiness),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
