/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The machine of exams: what is recorded resumes as what went on. */
#include "engine/examine.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "base/random.h"
#include "sitting.h"

/* A sitting that is being sat, and its journal. */
struct sat {
	struct desk d;
	struct sheet sheet;
	struct session s;
	struct reply r;
	int64_t now_ms;
};

static void
go_on(struct sat *t)
{
	assert_true(desk_sheet(&t->d, &t->sheet));
	session_init_exam(&t->s, &t->sheet, t->d.time, t->now_ms);
}

static void
sit_down(struct sat *t, const struct terms *terms)
{
	*t = (struct sat){.now_ms = 5000};
	desk_init(&t->d);
	desk_begin(&t->d, terms);
	reply_init(&t->r);
	go_on(t);
}

static void
leave(struct sat *t)
{
	session_release(&t->s);
	sheet_release(&t->sheet);
}

static void
stand_up(struct sat *t)
{
	leave(t);
	reply_release(&t->r);
	desk_release(&t->d);
}

static void
kill_and_resume(struct sat *t)
{
	leave(t);
	go_on(t);
}

static void
save(struct sat *t)
{
	for (size_t i = 0; i < t->r.n_entries; i++)
		desk_write(&t->d, &t->r.entries[i]);
	session_commit(&t->s, &t->r);
}

static void
ask(struct sat *t)
{
	session_asked(&t->s, &t->r, t->now_ms);
	save(t);
}

static void
type(struct sat *t, const char *text)
{
	session_answer(&t->s, &t->r, span_of(text), t->now_ms);
	save(t);
}

static void
give(struct sat *t, enum command command, const char *text)
{
	session_command(&t->s, &t->r, command, span_of(text), false, t->now_ms);
	save(t);
}

static void
tick(struct sat *t, int64_t passed_ms)
{
	t->now_ms += passed_ms;
	session_tick(&t->s, &t->r, t->now_ms);
	save(t);
}

static void
say_outcome(struct str *out, const struct outcome *o)
{
	str_printf(out, "%s%s%s%s %d %.4f %.1f %s\n", o->answered ? "answered " : "",
		   o->skipped ? "skipped " : "", o->hinted ? "hinted " : "",
		   o->marked ? "marked" : "", (int)o->certainty, o->score, o->seconds,
		   o->response ? o->response : "");
}

/* All that a student could tell two sittings apart by, but the time used. */
static void
say_session(struct str *out, const struct session *s)
{
	struct tally tally = session_tally(s);
	struct totals totals = session_totals(s);

	str_printf(out, "at %zu of %zu, %zu answered, %zu open, %zu marked\n", s->at, s->n,
		   tally.answered, tally.open, tally.marked);
	str_printf(out, "%zu, %.4f, %.1f, last %zu\n", totals.answered, totals.points,
		   totals.seconds, s->last.place);
	for (size_t i = 0; i < s->n; i++) {
		say_outcome(out, &s->outcomes[i]);
		struct shown shown;
		session_order(s, i, &shown);
		for (size_t k = 0; k < shown.n; k++)
			str_printf(out, "%zu", shown.order[k]);
		str_printf(out, "%s\n", s->questions[i] ? s->questions[i]->name : "gone");
	}
	for (size_t i = 0; i < s->n_given; i++) {
		str_printf(out, "given %zu: ", s->given[i].place);
		say_outcome(out, &s->given[i].outcome);
	}
}

/* What a kill now would leave, against what goes on. timed: the time as well. */
static void
check_resumed(const struct sat *t, bool timed, uint64_t script, unsigned step)
{
	struct sat other = {.now_ms = 77};
	struct str on = STR_INIT, resumed = STR_INIT;

	assert_true(desk_sheet(&t->d, &other.sheet));
	session_init_exam(&other.s, &other.sheet, t->d.time, other.now_ms);
	say_session(&on, &t->s);
	say_session(&resumed, &other.s);
	if (strcmp(on.s, resumed.s) != 0)
		fail_msg("script %u, step %u:\n%s\nwent on, and this was resumed:\n%s\nfrom\n%s",
			 (unsigned)script, step, on.s, resumed.s, t->d.journal.s);
	int64_t off = other.s.timer.used_ms - t->s.noted_ms;
	if (timed && (off < -50 || off > 50))
		fail_msg("script %u, step %u: %d ms off", (unsigned)script, step, (int)off);
	str_release(&on);
	str_release(&resumed);
	leave(&other);
}

/* Saves event by event: from the first on, a kill leaves what the whole reply makes. */
static void
save_and_check(struct sat *t, uint64_t script, unsigned step)
{
	size_t n = t->r.n_entries;
	bool noted = t->r.noted_ms >= 0;
	struct entry *entries = alloc_items(n, sizeof(*entries));

	for (size_t i = 0; i < n; i++)
		entries[i] = t->r.entries[i];
	session_commit(&t->s, &t->r);
	for (size_t i = 0; i < n; i++) {
		desk_write(&t->d, &entries[i]);
		check_resumed(t, noted && i + 1 == n, script, step);
	}
	free(entries);
}

static void
random_answer(struct sat *t, struct random *random)
{
	static const char *const texts[] = {"a",	"b!",	    "c?",   "t", "f!",	 "a b",
					    "pressure", "release?", "pull", "",	 "maybe"};
	session_answer(&t->s, &t->r, span_of(texts[random_below(random, 11)]), t->now_ms);
}

static void
random_command(struct sat *t, struct random *random)
{
	static const enum command commands[] = {
	    COMMAND_HINT, COMMAND_SKIP, COMMAND_FLAG, COMMAND_NOTE,  COMMAND_WHY,  COMMAND_UNDO,
	    COMMAND_UNDO, COMMAND_NEXT, COMMAND_BACK, COMMAND_GO,    COMMAND_MARK, COMMAND_MARK,
	    COMMAND_LEFT, COMMAND_TIME, COMMAND_HELP, COMMAND_SUBMIT};
	static const char *const places[] = {"1", "2", "3", "4", "5", "6"};

	/* One by one, for the same script under each compiler. */
	enum command command = commands[random_below(random, 16)];
	struct span place = span_of(places[random_below(random, 6)]);
	bool flagged = random_below(random, 2);

	session_command(&t->s, &t->r, command, place, flagged, t->now_ms);
}

static void
random_step(struct sat *t, struct random *random, uint64_t script, unsigned step)
{
	t->now_ms += (int64_t)random_below(random, 8) * 900;
	t->d.time += (int64_t)random_below(random, 3);
	if (!t->s.asked && random_below(random, 8))
		session_asked(&t->s, &t->r, t->now_ms);
	else if (random_below(random, 5) == 0)
		session_tick(&t->s, &t->r, t->now_ms);
	else if (random_below(random, 10) == 0)
		session_command(&t->s, &t->r, COMMAND_UNDO, span_of(""), false, t->now_ms);
	else if (t->s.asked && random_below(random, 2))
		random_answer(t, random);
	else
		random_command(t, random);
	save_and_check(t, script, step);
}

enum { SCRIPTS = 120, STEPS = 60 };

static void
what_is_resumed_is_what_went_on(void **state)
{
	size_t given = 0, behind = 0, undone = 0;

	(void)state;
	for (uint64_t script = 0; script < SCRIPTS; script++) {
		struct random random;
		struct terms terms = {.minutes = 30,
				      .extra = 1,
				      .forward = script % 4 == 3,
				      .each = script % 4 == 2 || script % 8 == 7};
		struct sat t;
		random_seed(&random, script);
		sit_down(&t, &terms);
		if (script % 3 == 0) {
			desk_library(&t.d, script % DESK_QUESTIONS);
			kill_and_resume(&t);
		}
		for (unsigned step = 0; step < STEPS; step++) {
			random_step(&t, &random, script, step);
			given += t.s.n_given;
			behind += t.s.at == t.s.n;
			undone += t.r.kind == REPLY_UNDONE;
			if (random_below(&random, 12) == 0 && t.s.response.n_gaps == 0)
				kill_and_resume(&t);
		}
		stand_up(&t);
	}
	/* The scripts went where it matters. */
	if (given < 5000 || behind < 500 || undone < 100)
		fail_msg("%zu given, %zu behind, %zu undone", given, behind, undone);
}

static void
an_answer_records_its_place_and_moves_on(void **state)
{
	struct terms terms = {.extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	tick(&t, 4000);
	session_answer(&t.s, &t.r, span_of("c!"), t.now_ms + 1230);
	assert_int_equal(t.r.kind, REPLY_MOVED);
	assert_int_equal(t.s.at, 0);
	save(&t);
	assert_int_equal(t.s.at, 1);
	assert_non_null(strstr(t.d.journal.s, "\tb/single\t0102abcd\t+1\t1\t5.2\tsure\t1\n"));
	assert_int_equal(t.s.last.place, SIZE_MAX);
	assert_true(t.s.outcomes[0].answered);
	stand_up(&t);
}

static void
seconds_are_all_that_a_place_stood_there(void **state)
{
	struct terms terms = {.extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	tick(&t, 3000);
	type(&t, "a");
	ask(&t);
	tick(&t, 2000);
	give(&t, COMMAND_BACK, "");
	ask(&t);
	tick(&t, 1000);
	/* A closed lid is not the question's time. */
	tick(&t, 60000);
	type(&t, "b");
	assert_true(fabs(t.s.outcomes[0].seconds - 4) < 1e-9);
	kill_and_resume(&t);
	give(&t, COMMAND_GO, "1");
	ask(&t);
	tick(&t, 500);
	type(&t, "c");
	assert_true(fabs(t.s.outcomes[0].seconds - 4.5) < 1e-9);
	assert_int_equal(t.s.n_given, 3);
	stand_up(&t);
}

static void
time_is_noted_every_ten_seconds_of_use(void **state)
{
	struct terms terms = {.minutes = 30, .extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	for (int i = 0; i < 9; i++)
		tick(&t, 1000);
	assert_int_equal(t.r.n_entries, 0);
	tick(&t, 900);
	assert_int_equal(t.r.n_entries, 0);
	tick(&t, 100);
	assert_int_equal(t.r.n_entries, 1);
	assert_non_null(strstr(t.d.journal.s, "\t1\t10.0\n"));
	tick(&t, 1000);
	assert_int_equal(t.r.n_entries, 0);
	stand_up(&t);
}

static void
what_was_not_saved_is_noted_again(void **state)
{
	struct terms terms = {.minutes = 30, .extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	for (int i = 0; i < 3; i++)
		tick(&t, 4000);
	for (int i = 0; i < 2; i++) {
		t.now_ms += 4000;
		session_tick(&t.s, &t.r, t.now_ms); /* and it can't be saved */
	}
	t.now_ms += 2500;
	session_tick(&t.s, &t.r, t.now_ms);
	assert_int_equal(t.r.n_entries, 1);
	stand_up(&t);
}

static void
once_the_time_is_used_up_nothing_else_is_said(void **state)
{
	struct terms terms = {.minutes = 1, .extra = 1.5};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	for (int i = 0; i < 22; i++) {
		tick(&t, 4000);
		assert_int_equal(t.r.kind, REPLY_SAY);
	}
	tick(&t, 1999);
	assert_int_equal(t.r.kind, REPLY_SAY);
	tick(&t, 1);
	assert_int_equal(t.r.kind, REPLY_TIMEOUT);
	assert_true(t.r.text.len > 0);
	type(&t, "a");
	assert_int_equal(t.r.kind, REPLY_TIMEOUT);
	assert_int_equal(t.s.n_given, 0);
	for (enum command c = 0; c < COMMANDS; c++) {
		give(&t, c, "1");
		assert_int_equal(t.r.kind, REPLY_TIMEOUT);
	}
	session_submit(&t.s, &t.r, t.now_ms);
	assert_int_equal(t.r.kind, REPLY_TIMEOUT);
	assert_non_null(strstr(t.d.journal.s, "\t1\t90.0\n"));
	kill_and_resume(&t);
	session_asked(&t.s, &t.r, t.now_ms);
	assert_int_equal(t.r.kind, REPLY_TIMEOUT);
	stand_up(&t);
}

static void
an_answer_may_be_the_tick_that_ends_it(void **state)
{
	struct terms terms = {.minutes = 1.0 / 60, .extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	t.now_ms += 1000;
	type(&t, "a");
	assert_int_equal(t.r.kind, REPLY_TIMEOUT);
	assert_false(t.s.outcomes[0].answered);
	stand_up(&t);
}

static void
a_wall_clock_goes_on_while_nobody_sits_there(void **state)
{
	struct terms terms = {.minutes = 12, .extra = 1, .wall = true};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	tick(&t, 30000);
	assert_int_equal(t.s.timer.used_ms, 30000);
	t.d.time += 80;
	kill_and_resume(&t);
	assert_int_equal(t.s.timer.used_ms, 110000);
	tick(&t, 1000);
	assert_int_equal(t.r.text.len, 0);
	tick(&t, 200000);
	assert_string_equal(t.r.text.s, "7 minutes left.");
	/* Set back, it gives nothing back. */
	t.d.time -= 3600;
	kill_and_resume(&t);
	assert_int_equal(t.s.timer.used_ms, 311000);
	stand_up(&t);
}

static void
feedback_after_each_answer_makes_it_stand(void **state)
{
	struct terms terms = {.extra = 1, .each = true};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	give(&t, COMMAND_HINT, "");
	assert_int_equal(t.r.kind, REPLY_HINT);
	type(&t, "c");
	assert_int_equal(t.r.kind, REPLY_ANSWERED);
	assert_int_equal(t.s.last.place, 0);
	assert_true(t.s.last.verdict.score > 0.99);
	/* Its feedback stands there still. */
	assert_string_equal(session_shown(&t.s)->name, "b/single");
	give(&t, COMMAND_MARK, "");
	assert_true(t.s.outcomes[0].marked);
	give(&t, COMMAND_NEXT, "");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	give(&t, COMMAND_WHY, "");
	assert_int_equal(t.r.kind, REPLY_WHY);
	give(&t, COMMAND_UNDO, "");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	ask(&t);
	assert_string_equal(session_shown(&t.s)->name, "b/truth");
	give(&t, COMMAND_BACK, "");
	ask(&t);
	type(&t, "a");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	kill_and_resume(&t);
	ask(&t);
	type(&t, "a");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	give(&t, COMMAND_WHY, "");
	assert_int_equal(t.r.kind, REPLY_WHY);
	assert_true(t.s.outcomes[0].hinted);
	stand_up(&t);
}

static void
a_forward_exam_has_no_way_but_on(void **state)
{
	static const enum command refused[] = {COMMAND_SKIP, COMMAND_NEXT, COMMAND_BACK,
					       COMMAND_GO,   COMMAND_MARK, COMMAND_UNDO};
	struct terms terms = {.extra = 1, .forward = true};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	type(&t, "a");
	ask(&t);
	for (size_t i = 0; i < sizeof(refused) / sizeof(*refused); i++) {
		give(&t, refused[i], "1");
		assert_int_equal(t.r.kind, REPLY_REFUSED);
		assert_int_equal(t.r.n_entries, 0);
		assert_non_null(strstr(t.r.text.s, "forward only"));
	}
	/* Killed before the next question was noted. */
	kill_and_resume(&t);
	assert_int_equal(t.s.at, 1);
	/* What says that it went back is a damaged journal, and leads nowhere. */
	desk_line(&t.d, "at\tsitting1\t100\t1\t5.0");
	kill_and_resume(&t);
	assert_int_equal(t.s.at, 1);
	give(&t, COMMAND_SUBMIT, "");
	assert_int_equal(t.r.kind, REPLY_CONFIRM);
	give(&t, COMMAND_QUIT, "");
	assert_int_equal(t.r.kind, REPLY_QUIT);
	stand_up(&t);
}

/* As where it was resumed once with another folder of banks. */
static void
a_forward_exam_comes_back_to_a_question_that_was_away(void **state)
{
	struct terms terms = {.extra = 1, .forward = true};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	type(&t, "a");
	ask(&t);
	desk_library(&t.d, 1);
	kill_and_resume(&t);
	assert_int_equal(t.s.at, 2);
	ask(&t);
	type(&t, "pressure");
	type(&t, "release");
	desk_library(&t.d, SIZE_MAX);
	kill_and_resume(&t);
	assert_int_equal(t.s.at, 1);
	ask(&t);
	type(&t, "true");
	/* What was answered meanwhile stands, and is not in the way. */
	assert_true(t.s.outcomes[1].answered);
	assert_int_equal(t.s.at, 3);
	stand_up(&t);
}

static void
a_cloze_half_filled_is_dropped_by_moving_away(void **state)
{
	struct terms terms = {.extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	give(&t, COMMAND_GO, "3");
	ask(&t);
	type(&t, "pressure");
	assert_int_equal(t.r.kind, REPLY_GAP);
	give(&t, COMMAND_MARK, "");
	give(&t, COMMAND_LEFT, "");
	assert_int_equal(t.s.response.n_gaps, 1);
	give(&t, COMMAND_NEXT, "");
	ask(&t);
	give(&t, COMMAND_BACK, "");
	ask(&t);
	assert_int_equal(t.s.response.n_gaps, 0);
	type(&t, "pressure");
	type(&t, "release");
	assert_non_null(strstr(t.d.journal.s, "\tpressure|release\t1\t"));
	assert_int_equal(t.s.at, 3);
	stand_up(&t);
}

static void
questions_that_are_gone_are_passed_over(void **state)
{
	struct terms terms = {.extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	ask(&t);
	type(&t, "c");
	ask(&t);
	type(&t, "t");
	ask(&t);
	give(&t, COMMAND_MARK, "");
	/* The last one answered is gone, and the one on the screen. */
	desk_library(&t.d, 1);
	kill_and_resume(&t);
	assert_int_equal(session_totals(&t.s).answered, 1);
	assert_int_equal(session_tally(&t.s).open, 3);
	ask(&t);
	give(&t, COMMAND_BACK, "");
	assert_int_equal(t.s.at, 0);
	ask(&t);
	give(&t, COMMAND_GO, "2");
	assert_int_equal(t.r.kind, REPLY_REFUSED);
	type(&t, "c");
	assert_int_equal(t.s.at, 2);
	ask(&t);
	desk_library(&t.d, 2);
	kill_and_resume(&t);
	assert_int_equal(t.s.at, 3);
	/* That mark counts nowhere; the question that came back does. */
	assert_int_equal(session_tally(&t.s).marked, 0);
	assert_int_equal(session_tally(&t.s).answered, 2);
	stand_up(&t);
}

static void
a_retired_question_is_asked_all_the_same(void **state)
{
	struct terms terms = {.extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	t.d.questions[0].status = STATUS_RETIRED;
	kill_and_resume(&t);
	ask(&t);
	assert_ptr_equal(session_question(&t.s), &t.d.questions[0]);
	type(&t, "c");
	assert_true(t.s.outcomes[0].answered);
	stand_up(&t);
}

static void
a_case_is_shown_again_but_between_its_own_questions(void **state)
{
	static const struct vignette vignette = {.id = "c", .text = "A client."};
	struct terms terms = {.extra = 1};
	struct sat t;

	(void)state;
	sit_down(&t, &terms);
	t.d.questions[0].vignette = t.d.questions[1].vignette = &vignette;
	assert_true(session_new_case(&t.s));
	ask(&t);
	type(&t, "c");
	assert_false(session_new_case(&t.s));
	ask(&t);
	assert_true(session_new_case(&t.s)); /* to show it once more */
	give(&t, COMMAND_NEXT, "");
	assert_false(session_new_case(&t.s));
	ask(&t);
	give(&t, COMMAND_BACK, "");
	assert_true(session_new_case(&t.s));
	stand_up(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_resumed_is_what_went_on),
	    cmocka_unit_test(an_answer_records_its_place_and_moves_on),
	    cmocka_unit_test(seconds_are_all_that_a_place_stood_there),
	    cmocka_unit_test(time_is_noted_every_ten_seconds_of_use),
	    cmocka_unit_test(what_was_not_saved_is_noted_again),
	    cmocka_unit_test(once_the_time_is_used_up_nothing_else_is_said),
	    cmocka_unit_test(an_answer_may_be_the_tick_that_ends_it),
	    cmocka_unit_test(a_wall_clock_goes_on_while_nobody_sits_there),
	    cmocka_unit_test(feedback_after_each_answer_makes_it_stand),
	    cmocka_unit_test(a_forward_exam_has_no_way_but_on),
	    cmocka_unit_test(a_forward_exam_comes_back_to_a_question_that_was_away),
	    cmocka_unit_test(a_cloze_half_filled_is_dropped_by_moving_away),
	    cmocka_unit_test(questions_that_are_gone_are_passed_over),
	    cmocka_unit_test(a_retired_question_is_asked_all_the_same),
	    cmocka_unit_test(a_case_is_shown_again_but_between_its_own_questions),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
