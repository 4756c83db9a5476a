/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/line.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "replayed.h"

#define AT "2026-11-23T08:22:55Z\t"
#define WHO "\tk3f9x2qa\t2"
#define ID64 "a234567890123456789012345678901234567890123456789012345678901234"

/* The head of an answer, so that the rows below show what is wrong with it. */
#define ANSWER AT "answer" WHO "\tb/x\t3fa2c901"

static const struct {
	const char *line;
	const char *complaint; /* NULL: it is an event */
} rows[] = {
    {ANSWER "\t-2\t0\t12.4\tsure", NULL},
    {ANSWER "\t+1+2-1\t0.6667\t0\tguess\t17", NULL},
    {ANSWER "\t\t1\t1e3\t-", NULL},
    {ANSWER "\ttext \xc3\xa9 with \\t\\n\\r\\\\\\p\t1.0\t12\t-", NULL},
    {ANSWER "\t-2\t0\t12.4\tsure\t1\ta later program's field", NULL},
    {ANSWER "\t-2\t0.00000000000000000001\t0.1234567890123456789\t-", NULL},
    {AT "answer" WHO "\t" ID64 "/" ID64 "\t00000000\t.\t0\t0\t-", NULL},
    {"0000-01-01T00:00:00Z\tundo\tk3f9x2qa\t1", NULL},
    {"9999-12-31T23:59:59Z\tundo\tk3f9x2qa\t4294967294", NULL},
    {AT "begin" WHO "\tpractice", NULL},
    {AT "begin" WHO "\texam\tzone=-05:00\tseed=81\tword\tother=x=y", NULL},
    {AT "resume" WHO, NULL},
    {AT "resume" WHO "\tzone=+05:30", NULL},
    {AT "end" WHO "\tdone\t1\t0.5", NULL},
    {AT "end" WHO "\ttimeout\t1\t0.5\t-\t-", NULL},
    {AT "end" WHO "\tdone\t10\t9.5\t612.5\tpass", NULL},
    {AT "item" WHO "\t65535\tb/x\t3fa2c901\t-", NULL},
    {AT "mark" WHO "\t3", NULL},
    {AT "at" WHO "\t3\t61.5", NULL},
    {AT "at" WHO "\t3\t61.5\texam", NULL},
    {AT "at" WHO "\t3\t61.5\texam\tand more", NULL},
    {AT "note" WHO "\tb/x\t", NULL},
    {AT "report" WHO "\tb/x\t3fa2c901\twhy\tmore", NULL},
    {AT "set" WHO "\tpause\toff", NULL},

    {"", "time"},
    {"2026-11-23T08:22:55Z", "time"},
    {"2026-11-23T08:22:5\tundo" WHO, "time"},
    {"2026-11-23T08:22:60Z\tundo" WHO, "time"},
    {"2026-11-23T08:60:55Z\tundo" WHO, "time"},
    {"2026-11-23T24:22:55Z\tundo" WHO, "time"},
    {"2026-02-29T08:22:55Z\tundo" WHO, "time"},
    {"2026-11-23 08:22:55Z\tundo" WHO, "time"},
    {"2026-11-23T08:22:55+\tundo" WHO, "time"},
    {" 2026-11-23T08:22:55Z\tundo" WHO, "time"},
    {"nmtquiz-profile 1", "time"},
    {AT, "second field"},
    {AT "\tk3f9x2qa\t2", "second field"},
    {AT "undo ", "second field"},
    {AT "Undo" WHO, "second field"},
    {AT "undo", "second field"},
    {AT "undo\tk3f9x2q\t2", "session"},
    {AT "undo\tk3f9x2qab\t2", "session"},
    {AT "undo\tK3f9x2qa\t2", "session"},
    {AT "undo\tk3f9x2qa", "session"},
    {AT "undo\tk3f9x2qa\t", "number within"},
    {AT "undo\tk3f9x2qa\t0", "number within"},
    {AT "undo\tk3f9x2qa\t-1", "number within"},
    {AT "undo\tk3f9x2qa\t2 ", "number within"},
    {AT "undo\tk3f9x2qa\t4294967295", "number within"},
    {AT "undo\tk3f9x2qa\t99999999999999999999999", "number within"},
    {AT "flag" WHO, "too few"},
    {AT "flag" WHO "\t", "names no question"},
    {AT "flag" WHO "\tb", "BANK/ID"},
    {AT "flag" WHO "\t/x", "BANK/ID"},
    {AT "flag" WHO "\tb/", "BANK/ID"},
    {AT "flag" WHO "\tb/x/y", "BANK/ID"},
    {AT "flag" WHO "\tB/x", "BANK/ID"},
    {AT "flag" WHO "\tb/x y", "BANK/ID"},
    {AT "flag" WHO "\tb/\xc3\xa9", "BANK/ID"},
    {AT "flag" WHO "\t" ID64 "5/x", "BANK/ID"},
    {AT "flag" WHO "\tx/" ID64 "5", "BANK/ID"},
    {AT "answer" WHO "\tb/x\t3fa2c90\t-2\t0\t12.4\tsure", "revision"},
    {AT "answer" WHO "\tb/x\t3fa2c9011\t-2\t0\t12.4\tsure", "revision"},
    {AT "answer" WHO "\tb/x\t3FA2C901\t-2\t0\t12.4\tsure", "revision"},
    {AT "answer" WHO "\tb/x\t3fa2c90g\t-2\t0\t12.4\tsure", "revision"},
    {AT "answer" WHO "\tb/x\t-3fa2c90\t-2\t0\t12.4\tsure", "revision"},
    {ANSWER "\t\\x\t0\t12.4\tsure", "text"},
    {ANSWER "\tx\\\t0\t12.4\tsure", "text"},
    {ANSWER "\t\x1b[2J\t0\t12.4\tsure", "text"},
    {ANSWER "\t\x7f\t0\t12.4\tsure", "text"},
    {ANSWER "\t\xff\t0\t12.4\tsure", "text"},
    {ANSWER "\t\xc3\t0\t12.4\tsure", "text"},
    {ANSWER "\t-2\t1.1\t12.4\tsure", "score"},
    {ANSWER "\t-2\t-0.1\t12.4\tsure", "score"},
    {ANSWER "\t-2\tnan\t12.4\tsure", "score"},
    {ANSWER "\t-2\t0x1\t12.4\tsure", "score"},
    {ANSWER "\t-2\t\t12.4\tsure", "score"},
    {ANSWER "\t-2\t1.\t12.4x\tsure", "seconds"},
    {ANSWER "\t-2\t1\t-1\tsure", "seconds"},
    {ANSWER "\t-2\t1\tinf\tsure", "seconds"},
    {ANSWER "\t-2\t1\t1e39\tsure", "seconds"},
    {ANSWER "\t-2\t1\t1e999\tsure", "seconds"},
    {ANSWER "\t-2\t1\t1", "too few"},
    {ANSWER "\t-2\t1\t1\t", "certainty"},
    {ANSWER "\t-2\t1\t1\tsurely", "certainty"},
    {ANSWER "\t-2\t1\t1\t-\r", "certainty"},
    {ANSWER "\t-2\t1\t1\tsure\t0", "place"},
    {ANSWER "\t-2\t1\t1\tsure\t65536", "place"},
    {ANSWER "\t-2\t1\t1\tsure\t", "place"},
    {AT "mark" WHO "\tx", "place"},
    {AT "at" WHO "\t3", "too few"},
    {AT "note" WHO "\tb/x", "too few"},
    {AT "note" WHO "\tb/x\twindows\r", "text"},
    {AT "begin" WHO, "too few"},
    {AT "begin" WHO "\tcramming", "begins"},
    {AT "begin" WHO "\tpractice\tzone=5", "begins"},
    {AT "begin" WHO "\tpractice\tseed=-1", "begins"},
    {AT "begin" WHO "\tpractice\tfilter=\\q", "text"},
    {AT "resume" WHO "\tzone=", "zone"},
    {AT "end" WHO "\tdone", "ends"},
    {AT "end" WHO "\tdone\t1", "ends"},
    {AT "end" WHO "\tover\t1\t1", "ends"},
    {AT "end" WHO "\tdone\t1\t-1", "ends"},
    {AT "end" WHO "\tdone\t1\t1\tx", "ends"},
    {AT "end" WHO "\tdone\t1\t1\t70\tmaybe", "ends"},
    {AT "set" WHO "\tpause", "setting"},
    {AT "set" WHO "\t\ton", "setting"},
};

static void
lines_are_read_or_reported(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct replayed r;
		struct str journal = STR_INIT;
		str_printf(&journal, HEADER "%s\n", rows[i].line);
		replayed_init(&r);
		assert_true(replayed_text(&r, journal.s));
		const char *message = r.d.n ? r.d.items[0].message : "nothing";
		if (!rows[i].complaint) {
			if (r.d.n || r.h.n_events != 1)
				fail_msg("%s: %s", rows[i].line, message);
		} else {
			if (r.d.n != 1 || !strstr(message, rows[i].complaint) || r.h.n_events)
				fail_msg("%s: %s", rows[i].line, message);
			assert_int_equal(r.d.items[0].at.line, 2);
			assert_int_equal(r.h.n_questions, 0);
		}
		/* Kept in the file, whatever it is. */
		assert_int_equal(r.read, journal.len);
		str_release(&journal);
		replayed_release(&r);
	}
}

static void
fields_are_what_the_line_says(void **state)
{
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, HEADER AT "answer\tk3f9x2qa\t7\tb/x\t3fa2c901\ta\\p\\\\|b\t"
						"0.6667\t12.4\tguess\t17\n" AT
						"item\tk3f9x2qa\t8\t5\tb/y\tffffffff\t2,1,3\n" AT
						"at\tk3f9x2qa\t9\t6\t61.5\n" AT
						"at\tk3f9x2qa\t10\t6\t61.5\texam\tx\n"));
	assert_int_equal(r.d.n, 0);
	const struct event *e = r.h.events;
	assert_int_equal(e->time, 1795422175);
	assert_int_equal(e->kind, EVENT_ANSWER);
	assert_int_equal(e->n, 7);
	assert_int_equal(e->revision, 0x3fa2c901);
	assert_string_equal(e->text, "a|\\\x1f"
				     "b");
	assert_int_equal(e->text_n, 5);
	assert_true(e->score >= 0.6667 && e->score <= 0.6667);
	assert_true(e->seconds > 12.39F && e->seconds < 12.41F);
	assert_int_equal(e->certainty, CERTAINTY_GUESS);
	assert_int_equal(e->place, 17);
	assert_true(span_is(r.h.sessions[e->session].name, "k3f9x2qa"));
	assert_true(span_is(r.h.questions[e->question].name, "b/x"));
	assert_int_equal(e[1].kind, EVENT_ITEM);
	assert_int_equal(e[1].place, 5);
	assert_true(e[1].revision == 0xffffffff);
	assert_string_equal(e[1].text, "2,1,3");
	assert_int_equal(e[2].kind, EVENT_AT);
	assert_int_equal(e[2].place, 6);
	assert_true(e[2].seconds > 61.4F);
	assert_true(e[2].question == NO_EVENT);
	assert_string_equal(e[2].text, "");
	assert_string_equal(e[3].text, "exam");
	replayed_release(&r);
}

/* An older program reads a newer one's profile; its sessions' numbers are taken all the same. */
static void
unknown_events_are_passed_over_in_silence(void **state)
{
	struct replayed r;

	(void)state;
	replayed_init(&r);
	assert_true(replayed_text(&r, HEADER AT "undo\tk3f9x2qa\t1\n" AT
						"dream-up\tk3f9x2qa\t2\t\\x\x01\n" AT
						"undo\tk3f9x2qa\t3\n" AT "dream\tk3f9x2qa\t9\n"));
	assert_int_equal(r.d.n, 0);
	assert_int_equal(r.h.n_events, 2);
	assert_int_equal(r.h.reorderings, 0);
	assert_int_equal(history_session(&r.h, span_of("k3f9x2qa"))->highest_n, 9);
	replayed_release(&r);
}

static void
of_many_broken_lines_twenty_are_reported_and_then_how_many_more(void **state)
{
	struct replayed r;
	struct str journal = STR_INIT;

	(void)state;
	replayed_init(&r);
	str_text(&journal, HEADER);
	for (int i = 0; i < 50; i++)
		str_text(&journal, i % 2 ? "broken\n" : AT "flag" WHO "\tX\n");
	assert_true(replayed_text(&r, journal.s));
	assert_int_equal(r.d.n, 21);
	for (size_t i = 0; i < 20; i++)
		assert_int_equal(r.d.items[i].at.line, i + 2);
	assert_int_equal(r.d.items[20].at.line, 0);
	assert_non_null(strstr(r.d.items[20].message, "30 more"));
	assert_int_equal(r.d.n_errors, 0);
	str_release(&journal);
	replayed_release(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(lines_are_read_or_reported),
	    cmocka_unit_test(fields_are_what_the_line_says),
	    cmocka_unit_test(unknown_events_are_passed_over_in_silence),
	    cmocka_unit_test(of_many_broken_lines_twenty_are_reported_and_then_how_many_more),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
