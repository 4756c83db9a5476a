/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam's own commands: what each says, records and moves to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "engine/examine.h"
#include "sitting.h"

enum { FREE, EACH = 1, FORWARD = 2, UNTIMED = 4 };
enum { STEPS = 8 };

/* A line is a command where it begins with a slash, `.` that what is there was asked, `+` 4 s
 * later, else an answer. The last step's reply is looked at. */
static const struct {
	const char *behaviour;
	unsigned terms;
	const char *steps[STEPS];
	enum reply_kind kind;
	const char *text, *recorded; /* fields by spaces, events by semicolons */
	size_t at;		     /* once that is saved */
} rows[] = {
    {"/next leaves a question open", FREE, {".", "/next"}, REPLY_MOVED, "", "at 2 0.0", 1},
    {"so does /skip, which records no answer",
     FREE,
     {".", "/skip"},
     REPLY_MOVED,
     "",
     "at 2 0.0",
     1},
    {"with feedback after each, too", EACH, {".", "/skip"}, REPLY_SKIPPED, "", "at 2 0.0", 1},
    {"/next from the last place leads behind it",
     FREE,
     {"/go 5", ".", "+", "/next"},
     REPLY_MOVED,
     "",
     "at 5 4.0 exam",
     5},
    {"and no further",
     FREE,
     {"/go 5", ".", "/next", ".", "/next"},
     REPLY_REFUSED,
     "No question is on the screen: /go N returns to one, /submit hands in.",
     "",
     5},
    {"/back from there is the last place",
     FREE,
     {"/go 5", ".", "/next", ".", "/back"},
     REPLY_MOVED,
     "",
     "at 5 0.0",
     4},
    {"/back from the first place",
     FREE,
     {".", "/back"},
     REPLY_REFUSED,
     "There is no question before this one.",
     "",
     0},
    {"/go", FREE, {".", "/go 4"}, REPLY_MOVED, "", "at 4 0.0", 3},
    {"/go with spaces", FREE, {".", "/go   3  "}, REPLY_MOVED, "", "at 3 0.0", 2},
    {"/go to where one is puts the question again",
     FREE,
     {".", "/go 1"},
     REPLY_MOVED,
     "",
     "at 1 0.0",
     0},
    {"/go too far",
     FREE,
     {".", "/go 6"},
     REPLY_REFUSED,
     "Type the question's number behind it: /go 5.",
     "",
     0},
    {"/go nowhere",
     FREE,
     {".", "/go 0"},
     REPLY_REFUSED,
     "Type the question's number behind it: /go 5.",
     "",
     0},
    {"/go without a place",
     FREE,
     {".", "/go"},
     REPLY_REFUSED,
     "Type the question's number behind it: /go 5.",
     "",
     0},
    {"/mark", FREE, {".", "/mark"}, REPLY_SAY, "1 is marked.", "mark 1; at 1 0.0", 0},
    {"/mark again",
     FREE,
     {".", "/mark", "/mark"},
     REPLY_SAY,
     "1 is no longer marked.",
     "unmark 1; at 1 0.0",
     0},
    {"/mark behind the last place",
     FREE,
     {"/go 5", ".", "/next", ".", "/mark"},
     REPLY_REFUSED,
     "No question is on the screen: /go N returns to one, /submit hands in.",
     "",
     5},
    {"/left", FREE, {".", "+", "/left"}, REPLY_LEFT, "", "at 1 4.0", 0},
    {"/time",
     FREE,
     {".", "+", "/time"},
     REPLY_SAY,
     "29 minutes 56 seconds left, 4 seconds used.",
     "at 1 4.0",
     0},
    {"/time at once",
     FREE,
     {".", "/time"},
     REPLY_SAY,
     "30 minutes left, 0 seconds used.",
     "at 1 0.0",
     0},
    {"/time without a clock",
     UNTIMED,
     {".", "+", "/time"},
     REPLY_SAY,
     "This exam has no clock; 4 seconds used.",
     "at 1 4.0",
     0},
    {"/hint is not for feedback at the end",
     FREE,
     {".", "/hint"},
     REPLY_REFUSED,
     "This exam gives no hints.",
     "",
     0},
    {"/why neither",
     FREE,
     {".", "/why"},
     REPLY_REFUSED,
     "This exam says what was right when it is handed in.",
     "",
     0},
    {"/hint is for feedback after each",
     EACH,
     {".", "/hint"},
     REPLY_HINT,
     "It carries blood.",
     "hint b/single; at 1 0.0",
     0},
    {"/undo without an answer",
     FREE,
     {".", "/undo"},
     REPLY_REFUSED,
     "There is no answer of this exam to take back.",
     "",
     0},
    {"/undo goes where the newest answer was",
     FREE,
     {".", "a", ".", "t", "/go 5", ".", "/undo"},
     REPLY_UNDONE,
     "",
     "undo; at 2 0.0",
     1},
    {"/undo in a cloze drops its gaps alone",
     FREE,
     {".", "a", "/go 3", ".", "pull", "/undo"},
     REPLY_UNDONE,
     "",
     "at 3 0.0",
     2},
    {"an answer behind the last place",
     FREE,
     {"/go 5", ".", "t", ".", "a"},
     REPLY_REFUSED,
     "That was the last question: /go N returns to one, /submit hands in.",
     "",
     5},
    {"/submit names what is open and marked",
     FREE,
     {".", "/mark", "t", "b", ".", "t", ".", "/submit"},
     REPLY_CONFIRM,
     "3 open (3, 4, 5), 1 marked (1).",
     "at 3 0.0",
     2},
    {"/flag",
     FREE,
     {".", "/flag"},
     REPLY_SAY,
     "1 is flagged: 'practice flagged' asks it again.",
     "flag b/single; at 1 0.0",
     0},
    {"a forward exam refuses /go, and takes a flag",
     FORWARD,
     {"/go 5", ".", "a", ".", "t", ".", "/flag"},
     REPLY_SAY,
     "3 is flagged: 'practice flagged' asks it again.",
     "flag b/cloze; at 3 0.0",
     2},
    {"/note",
     FREE,
     {".", "/note look it up"},
     REPLY_SAY,
     "Noted.",
     "note b/single look it up; at 1 0.0",
     0},
    {"/help", FREE, {".", "/help"}, REPLY_HELP, "", "at 1 0.0", 0},
    {"/quit", FREE, {".", "+", "/quit"}, REPLY_QUIT, "", "at 1 4.0", 0},
};

static const struct {
	const char *name;
	enum command command;
} commands[] = {
    {"/next", COMMAND_NEXT},	 {"/skip", COMMAND_SKIP}, {"/back", COMMAND_BACK},
    {"/go", COMMAND_GO},	 {"/mark", COMMAND_MARK}, {"/left", COMMAND_LEFT},
    {"/time", COMMAND_TIME},	 {"/hint", COMMAND_HINT}, {"/why", COMMAND_WHY},
    {"/undo", COMMAND_UNDO},	 {"/flag", COMMAND_FLAG}, {"/note", COMMAND_NOTE},
    {"/submit", COMMAND_SUBMIT}, {"/help", COMMAND_HELP}, {"/quit", COMMAND_QUIT},
};

struct sat {
	struct desk d;
	struct sheet sheet;
	struct session s;
	struct reply r;
	int64_t now_ms;
};

static void
sit_down(struct sat *t, unsigned kind)
{
	struct terms terms = {.minutes = kind & UNTIMED ? 0 : 30,
			      .extra = 1,
			      .each = kind & EACH,
			      .forward = kind & FORWARD};

	*t = (struct sat){.now_ms = 1000};
	desk_init(&t->d);
	desk_begin(&t->d, &terms);
	reply_init(&t->r);
	assert_true(desk_sheet(&t->d, &t->sheet));
	session_init_exam(&t->s, &t->sheet, 0, t->now_ms);
}

static void
stand_up(struct sat *t)
{
	reply_release(&t->r);
	session_release(&t->s);
	sheet_release(&t->sheet);
	desk_release(&t->d);
}

static void
step(struct sat *t, const char *line)
{
	struct span rest = span_of(line), word = span_word(&rest);

	if (line[0] == '.') {
		session_asked(&t->s, &t->r, t->now_ms);
	} else if (line[0] == '+') {
		t->now_ms += 4000;
		session_tick(&t->s, &t->r, t->now_ms);
	} else if (line[0] != '/') {
		session_answer(&t->s, &t->r, rest = span_of(line), t->now_ms);
	} else {
		size_t i = 0;
		while (!span_is(word, commands[i].name))
			i++;
		session_command(&t->s, &t->r, commands[i].command, rest, false, t->now_ms);
	}
}

static void
say_entries(struct str *out, const struct reply *r)
{
	for (size_t i = 0; i < r->n_entries; i++) {
		str_printf(out, "%s%s", i ? "; " : "", event_names[r->entries[i].kind]);
		for (size_t k = 0; k < r->entries[i].n; k++)
			str_printf(out, " %.*s", (int)r->entries[i].fields[k].n,
				   r->entries[i].fields[k].s);
	}
}

static void
commands_do_what_they_say(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct sat t;
		struct str recorded = STR_INIT;
		sit_down(&t, rows[i].terms);
		for (size_t k = 0; k < STEPS && rows[i].steps[k]; k++) {
			str_clear(&recorded);
			step(&t, rows[i].steps[k]);
			say_entries(&recorded, &t.r);
			session_commit(&t.s, &t.r);
		}
		if (t.r.kind != rows[i].kind || strcmp(t.r.text.s, rows[i].text) != 0 ||
		    strcmp(recorded.s, rows[i].recorded) != 0 || t.s.at != rows[i].at)
			fail_msg("%s: %d, \"%s\", \"%s\", at %zu", rows[i].behaviour, t.r.kind,
				 t.r.text.s, recorded.s, t.s.at);
		str_release(&recorded);
		stand_up(&t);
	}
}

static void
answer_all(struct sat *t)
{
	static const char *const lines[] = {".",       "a", ".", "t", ".", "pressure",
					    "release", ".", "b", ".", "f"};

	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		step(t, lines[i]);
		session_commit(&t->s, &t->r);
	}
}

static void
with_nothing_open_a_submit_submits(void **state)
{
	(void)state;
	for (unsigned kind = FREE; kind <= FORWARD; kind++) {
		struct sat t;
		sit_down(&t, kind);
		answer_all(&t);
		assert_int_equal(t.s.at, DESK_QUESTIONS);
		step(&t, ".");
		step(&t, "/submit");
		assert_int_equal(t.r.kind, REPLY_SUBMITTED);
		assert_string_equal(t.r.text.s, "");
		stand_up(&t);
	}
}

static void
a_mark_alone_is_asked_about(void **state)
{
	struct sat t;

	(void)state;
	sit_down(&t, FREE);
	answer_all(&t);
	step(&t, "/go 2");
	session_commit(&t.s, &t.r);
	step(&t, ".");
	step(&t, "/mark");
	session_commit(&t.s, &t.r);
	step(&t, "/submit");
	assert_int_equal(t.r.kind, REPLY_CONFIRM);
	assert_string_equal(t.r.text.s, "1 marked (2).");
	session_submit(&t.s, &t.r, t.now_ms);
	assert_int_equal(t.r.kind, REPLY_SUBMITTED);
	stand_up(&t);
}

static void
an_undone_change_leaves_the_answer_before(void **state)
{
	struct sat t;

	(void)state;
	sit_down(&t, FREE);
	static const char *const lines[] = {".", "c!", ".", "/back", ".", "/mark", "a?", "/undo"};
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		step(&t, lines[i]);
		session_commit(&t.s, &t.r);
	}
	const struct outcome *o = &t.s.outcomes[0];
	assert_true(o->answered && o->marked && o->score > 0.99);
	assert_int_equal(o->certainty, CERTAINTY_SURE);
	assert_string_equal(o->response, "+1");
	assert_int_equal(t.s.at, 0);
	step(&t, ".");
	step(&t, "/undo");
	session_commit(&t.s, &t.r);
	assert_true(!o->answered && o->marked);
	assert_null(o->response);
	stand_up(&t);
}

static const struct {
	size_t n;
	const char *said;
} lists[] = {
    {1, "1 open (1)."},
    {9, "9 open (1, 2, 3, 4, 5, 6, 7, 8, 9)."},
    {10, "10 open (1, 2, 3, 4, 5, 6, 7, 8 and 2 more)."},
    {60, "60 open (1, 2, 3, 4, 5, 6, 7, 8 and 52 more)."},
};

static void
long_lists_are_cut(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		const struct question **questions =
		    alloc_items(lists[i].n, sizeof(const struct question *));
		struct session s;
		struct str said = STR_INIT;
		for (size_t k = 0; k < lists[i].n; k++)
			questions[k] = &desk_questions[1];
		session_init(&s, questions, lists[i].n, 1);
		assert_true(session_unfinished(&s, &said));
		assert_string_equal(said.s, lists[i].said);
		str_release(&said);
		session_release(&s);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(commands_do_what_they_say),
	    cmocka_unit_test(with_nothing_open_a_submit_submits),
	    cmocka_unit_test(a_mark_alone_is_asked_about),
	    cmocka_unit_test(an_undone_change_leaves_the_answer_before),
	    cmocka_unit_test(long_lists_are_cut),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
