/* SPDX-License-Identifier: GPL-3.0-or-later */
/* profile/quick.c has no meaning of its own: what it takes, line.c would take, and in the same way.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "profile/line.h"
#include "replayed.h"

/* A line before, whose hour and session are known then, and enough behind to look at. */
#define BEFORE HEADER "2026-11-23T08:00:00Z\tundo\tk3f9x2qa\t1\n"
#define BEHIND                                                                                     \
	"2026-11-23T08:59:59Z\tnote\tk3f9x2qa\t99\tb/z\tbehind behind behind behind behind "       \
	"behind behind behind behind behind behind behind behind behind behind behind behind "     \
	"behind behind behind behind behind behind behind behind behind behind behind behind "     \
	"behind behind behind behind behind behind behind behind behind behind behind behind\n"

static const char *const lines[] = {
    "2026-11-23T08:22:55Z\tanswer\tk3f9x2qa\t2\tpoints/definition\t3fa2c901\t-2\t0\t12.4\tsure",
    "2026-11-23T08:00:00Z\tanswer\tk3f9x2qa\t1234567\ta/b\tabcdef09\t+1+2-1\t1\t0.5\t-",
    "2026-11-23T08:59:59Z\tanswer\tk3f9x2qa\t12\ta/b\t99999999\t.\t0.6667\t1234.5\tguess\t65535",
    "2026-11-23T08:01:02Z\tanswer\tk3f9x2qa\t3\ta/b\t00000000\t\t0.0000\t0\t-\t1",
};

static void
expect_same_event(const char *line, const struct event *a, const struct event *b)
{
	if (a->time != b->time || a->n != b->n || a->kind != b->kind || a->session != b->session ||
	    a->question != b->question || a->revision != b->revision || a->place != b->place ||
	    a->certainty != b->certainty || memcmp(&a->score, &b->score, sizeof(a->score)) != 0 ||
	    memcmp(&a->seconds, &b->seconds, sizeof(a->seconds)) != 0 || a->text_n != b->text_n ||
	    strcmp(a->text, b->text) != 0 || a->skipped != b->skipped || a->day != b->day)
		fail_msg("%s: is not read the same", line);
}

static void
expect_same(const char *line, const struct replayed *quick, const struct replayed *slow)
{
	if (quick->h.n_events != slow->h.n_events || quick->d.n != slow->d.n ||
	    quick->h.n_questions != slow->h.n_questions || quick->line != slow->line ||
	    quick->read != slow->read)
		fail_msg("%s: %zu events, not %zu", line, quick->h.n_events, slow->h.n_events);
	for (size_t i = 0; i < slow->h.n_events; i++)
		expect_same_event(line, &quick->h.events[i], &slow->h.events[i]);
	for (size_t i = 0; i < slow->d.n; i++) {
		assert_int_equal(quick->d.items[i].at.line, slow->d.items[i].at.line);
		assert_string_equal(quick->d.items[i].message, slow->d.items[i].message);
	}
}

static bool
next_byte(void *state, struct span *block, struct diags *d)
{
	struct span *rest = state;

	(void)d;
	*block = (struct span){rest->s, rest->n > 0};
	rest->s += block->n;
	rest->n -= block->n;
	return true;
}

static void
compare(const struct str *journal, const char *line)
{
	struct replayed quick, slow;
	struct span rest = span_str(journal);

	replayed_init(&quick);
	replayed_init(&slow);
	assert_true(replayed_add(&quick, journal->s, journal->len));
	/* Byte by byte there are never LINE_QUICK of them to look at. */
	assert_true(journal_replay(&slow.h, "p", (struct source){next_byte, &rest}, &slow.line,
				   &slow.read, &slow.newer, &slow.d));
	expect_same(line, &quick, &slow);
	replayed_release(&quick);
	replayed_release(&slow);
}

static void
write_journal(struct str *journal, struct span line)
{
	str_clear(journal);
	str_text(journal, BEFORE);
	str_span(journal, line);
	str_text(journal, "\n" BEHIND);
}

static void
usual_lines_are_taken(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		static struct line_reader reader;
		struct replayed r;
		struct str journal = STR_INIT;
		replayed_init(&r);
		write_journal(&journal, span_of(lines[i]));
		compare(&journal, lines[i]);
		line_reader_init(&reader, &r.h, &r.d);
		line_read(&reader, span_of("2026-11-23T08:00:00Z\tundo\tk3f9x2qa\t1"));
		const char *s = journal.s + strlen(BEFORE), *feed = line_quick(&reader, s);
		if (feed != s + strlen(lines[i]))
			fail_msg("%s: not taken", lines[i]);
		line_flush(&reader);
		assert_int_equal(r.h.n_events, 2);
		line_reader_release(&reader);
		str_release(&journal);
		replayed_release(&r);
	}
}

static void
lines_with_another_byte_anywhere_are_read_the_same(void **state)
{
	static const char bytes[] = "\t\n\r\\ 019:;agz{A@G/.,-+|\x7f\x80\xff\x01";
	struct str line = STR_INIT, journal = STR_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		for (size_t at = 0; lines[i][at]; at++) {
			/* The last one is the terminator: a NUL byte. */
			for (size_t b = 0; b < sizeof(bytes); b++) {
				str_clear(&line);
				str_text(&line, lines[i]);
				line.s[at] = bytes[b];
				write_journal(&journal, span_str(&line));
				compare(&journal, line.s);
			}
		}
	}
	str_release(&line);
	str_release(&journal);
}

static void
lines_with_a_byte_less_or_more_are_read_the_same(void **state)
{
	struct str line = STR_INIT, journal = STR_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		for (size_t at = 0; lines[i][at]; at++) {
			for (int more = 0; more < 3; more++) {
				str_clear(&line);
				str_add(&line, lines[i], at);
				if (more)
					str_byte(&line, more == 1 ? lines[i][at] : '\t');
				str_text(&line, lines[i] + at + (more == 0));
				write_journal(&journal, span_str(&line));
				compare(&journal, line.s);
			}
		}
	}
	str_release(&line);
	str_release(&journal);
}

/* Lengths about the limits of what is looked at eight bytes at a time. */
static void
names_and_texts_of_any_length_are_read_the_same(void **state)
{
	struct str line = STR_INIT, journal = STR_INIT;

	(void)state;
	for (size_t n = 0; n <= 160; n++) {
		str_clear(&line);
		str_text(&line, "2026-11-23T08:22:55Z\tanswer\tk3f9x2qa\t2\tb/");
		str_fill(&line, 'x', n);
		str_text(&line, "\t3fa2c901\t");
		str_fill(&line, '+', n % 20);
		str_text(&line, "\t0.");
		str_fill(&line, '3', n % 22);
		str_text(&line, "\t");
		str_fill(&line, '1', n % 45);
		str_text(&line, ".5\t-");
		write_journal(&journal, span_str(&line));
		compare(&journal, line.s);
	}
	str_release(&line);
	str_release(&journal);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(usual_lines_are_taken),
	    cmocka_unit_test(lines_with_another_byte_anywhere_are_read_the_same),
	    cmocka_unit_test(lines_with_a_byte_less_or_more_are_read_the_same),
	    cmocka_unit_test(names_and_texts_of_any_length_are_read_the_same),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
