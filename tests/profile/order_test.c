/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/order.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "replayed.h"

/* "a1@05": session a's event 1 at 08:05. A flag of one question, or with ! of another one. */
static void
write_lines(struct str *out, const char *events)
{
	struct span rest = span_of(events);

	for (struct span word = span_word(&rest); word.n; word = span_word(&rest)) {
		const char *question = word.s[word.n - 1] == '!' ? "b/y" : "b/x";
		str_printf(out, "2026-11-23T08:%.2s:00Z\tflag\t", word.s + 3);
		str_fill(out, word.s[0], SESSION_NAME);
		str_printf(out, "\t%c\t%s\n", word.s[1], question);
	}
}

static void
say_order(struct str *out, const struct history *h)
{
	for (size_t i = 0; i < h->n_events; i++) {
		const struct event *e = &h->events[i];
		str_printf(out, "%s%c%u%s", i ? " " : "", h->sessions[e->session].name.s[0],
			   (unsigned)e->n,
			   span_is(h->questions[e->question].name, "b/y") ? "!" : "");
	}
}

static const struct {
	const char *behaviour, *lines, *order;
	bool put_in_order; /* it had to be */
} rows[] = {
    {"as written", "a1@01 a2@02 b1@03", "a1 a2 b1", false},
    {"sessions that ran side by side interleave by time", "a1@01 b1@02 a2@03 b2@04", "a1 b1 a2 b2",
     false},
    {"by time, whatever the file's order", "b1@03 b2@04 a1@01 a2@02", "a1 a2 b1 b2", true},
    {"at one time by the sessions' names", "b1@01 a1@01 b2@01 a2@01", "a1 a2 b1 b2", true},
    {"at one time in name order already", "a1@01 b1@01", "a1 b1", false},
    {"within a session by N", "a1@01 a3@03 a2@02", "a1 a2 a3", true},
    {"N decides where the clock went back", "a1@05 a2@01 a3@02", "a1 a2 a3", false},
    {"a session whose clock went back stays whole", "a1@05 a2@01 b1@03 b2@06", "b1 a1 a2 b2", true},
    {"in time once the clock is right again", "a1@05 a2@01 b1@06 a3@07", "a1 a2 b1 a3", false},
    {"a line that a merge brought twice counts once", "a1@01 a2@02 a2@02 b1@03 a1@01", "a1 a2 b1",
     true},
    {"the same N with another content is another event", "a1@01 a2@02! a2@02", "a1 a2 a2!", true},
    {"three of them, two the same", "a2@02 a2@02! a2@02", "a2 a2!", true},
    {"a whole file twice", "a1@01 b1@02 a2@03 a1@01 b1@02 a2@03", "a1 b1 a2", true},
};

static void
events_are_in_the_order_of_time_session_and_n(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct replayed r;
		struct str lines = STR_INIT, order = STR_INIT;
		str_text(&lines, HEADER);
		write_lines(&lines, rows[i].lines);
		replayed_init(&r);
		assert_true(replayed_text(&r, lines.s));
		say_order(&order, &r.h);
		if (r.d.n || strcmp(order.s, rows[i].order) != 0)
			fail_msg("%s: %s, not %s", rows[i].behaviour, order.s, rows[i].order);
		if ((r.h.reorderings > 0) != rows[i].put_in_order || r.h.disordered)
			fail_msg("%s: put in order %zu times", rows[i].behaviour, r.h.reorderings);
		str_release(&lines);
		str_release(&order);
		replayed_release(&r);
	}
}

static void
lines_that_come_later_are_put_in_their_place(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct replayed r;
		struct str lines = STR_INIT, order = STR_INIT;
		write_lines(&lines, rows[i].lines);
		replayed_init(&r);
		assert_true(replayed_text(&r, HEADER));
		struct span rest = span_str(&lines);
		while (rest.n) {
			struct span line = span_cut(&rest, '\n');
			assert_true(replayed_add(&r, line.s, line.n + 1));
			assert_false(r.h.disordered);
		}
		say_order(&order, &r.h);
		if (strcmp(order.s, rows[i].order) != 0)
			fail_msg("%s: %s, not %s", rows[i].behaviour, order.s, rows[i].order);
		str_release(&lines);
		str_release(&order);
		replayed_release(&r);
	}
}

static const char answers[] =
    HEADER "2026-11-23T08:05:00Z\tundo\tbbbbbbbb\t2\n"
	   "2026-11-23T08:06:00Z\tunflag\tbbbbbbbb\t3\tb/x\n"
	   "2026-11-23T08:04:00Z\tanswer\tbbbbbbbb\t1\tb/x\t3fa2c901\t+1\t1\t2\t-\n"
	   "2026-11-23T08:01:00Z\thint\taaaaaaaa\t1\tb/x\n"
	   "2026-11-23T08:03:00Z\tset\taaaaaaaa\t3\tpause\toff\n"
	   "2026-11-23T08:02:00Z\tset\tcccccccc\t1\tpause\ton\n"
	   "2026-11-23T08:02:00Z\tanswer\taaaaaaaa\t2\tb/x\t3fa2c901\t-1\t0.5\t2\t-\t4\n"
	   "2026-11-23T08:03:30Z\tflag\taaaaaaaa\t4\tb/x\n";

/* A line that comes twice must not change what follows either. */
static void
what_follows_does_not_hang_on_the_files_order(void **state)
{
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, answers));
	assert_true(replayed_text(&r, strchr(answers, '\n') + 1));
	assert_int_equal(r.h.n_events, 8);
	const struct past_question *q = history_question(&r.h, span_of("b/x"));
	assert_int_equal(q->n_answers, 1);
	assert_int_equal(q->last, q->first);
	assert_true(r.h.events[q->last].hinted);
	assert_false(r.h.events[q->last].superseded);
	assert_true(r.h.events[q->newest].undone);
	assert_false(q->flagged);
	assert_true(span_is(*history_setting(&r.h, "pause"), "off"));
	assert_int_equal(r.h.n_settings, 1);
	assert_true(history_session(&r.h, span_of("aaaaaaaa"))->points > 0.49);
	assert_int_equal(history_session(&r.h, span_of("bbbbbbbb"))->answered, 0);
	assert_int_equal(history_session(&r.h, span_of("bbbbbbbb"))->highest_n, 3);
	replayed_release(&r);
}

/* What was derived before the late line came must not stay behind. */
static void
a_late_line_changes_what_came_of_those_behind_it(void **state)
{
	static const char first[] =
	    HEADER "2026-11-23T08:01:00Z\tanswer\taaaaaaaa\t1\tb/x\t3fa2c901\t+1\t1\t2\t-\t1\n"
		   "2026-11-23T08:03:00Z\tundo\taaaaaaaa\t3\n";
	static const char late[] =
	    "2026-11-23T08:02:00Z\tanswer\taaaaaaaa\t2\tb/x\t3fa2c901\t+1\t0\t2\t-\t1\n";
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, first));
	assert_true(r.h.events[0].undone);
	assert_true(replayed_text(&r, late));
	assert_false(r.h.events[0].undone);
	assert_false(r.h.events[0].superseded);
	assert_true(r.h.events[1].undone);
	assert_int_equal(history_question(&r.h, span_of("b/x"))->n_answers, 1);
	replayed_release(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(events_are_in_the_order_of_time_session_and_n),
	    cmocka_unit_test(lines_that_come_later_are_put_in_their_place),
	    cmocka_unit_test(what_follows_does_not_hang_on_the_files_order),
	    cmocka_unit_test(a_late_line_changes_what_came_of_those_behind_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
