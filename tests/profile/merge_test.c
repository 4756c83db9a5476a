/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/merge.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/random.h"
#include "replayed.h"

enum { MOST_PARTS = 4, JOURNALS = 1000, MOST_LINES = 24 };

/* The merged journals; d has what was said. False: one was refused. */
static bool
merged(struct str *out, const struct span *texts, size_t n, struct merge *m, struct diags *d)
{
	bool fits = true;

	merge_init(m, n);
	for (size_t i = 0; i < n && fits; i++) {
		struct span rest = texts[i];
		fits = merge_add(m, i, "p", source_span(&rest), d);
	}
	merge_settle(m);
	str_clear(out);
	merge_write(m, out);
	return fits;
}

static void
merge_texts(struct str *out, const struct span *texts, size_t n)
{
	struct merge m;
	struct diags d;

	diags_init(&d);
	if (!merged(out, texts, n, &m, &d))
		fail_msg("refused: %s", d.items[0].message);
	merge_release(&m);
	diags_release(&d);
}

static void
expect_same(const char *what, unsigned i, const struct str *a, const struct str *b)
{
	if (!span_same(span_str(a), span_str(b)))
		fail_msg("%s, journal %u:\n%s\nis not\n%s", what, i, a->s, b->s);
}

#define LINE(time, rest) "2026-11-23T08:" time "Z\t" rest "\n"
#define A1 LINE("00:01", "flag\taaaaaaaa\t1\tb/x")
#define A2 LINE("00:05", "flag\taaaaaaaa\t2\tb/x")
#define A2_OTHER LINE("00:05", "flag\taaaaaaaa\t2\tb/y")
#define A2_LATER LINE("00:09", "flag\taaaaaaaa\t2\tb/a")
#define A3_EARLY LINE("00:02", "flag\taaaaaaaa\t3\tb/x")
#define B1 LINE("00:05", "flag\tbbbbbbbb\t1\tb/x")
#define B2 LINE("00:06", "flag\tbbbbbbbb\t2\tb/x")
#define UNKNOWN LINE("00:03", "dance\tcccccccc\t7\twhatever\tfollows")

static const struct {
	const char *behaviour, *a, *b, *both;
	size_t events, news, unread; /* of b */
} rows[] = {
    {"two empty files", "", "", HEADER, 0, 0, 0},
    {"nothing to a profile", HEADER A1, "", HEADER A1, 0, 0, 0},
    {"a profile to nothing", "", HEADER A1, HEADER A1, 1, 1, 0},
    {"a line that both have, once", HEADER A1 A2, HEADER A2, HEADER A1 A2, 1, 0, 0},
    {"a line that one has twice, once", HEADER, HEADER A1 A1, HEADER A1, 2, 1, 0},
    {"by time, whatever the order", HEADER B2 A1, HEADER B1 A2, HEADER A1 A2 B1 B2, 2, 2, 0},
    {"within a session by N, which a clock that went back does not part", HEADER A1 A2 B2,
     HEADER A3_EARLY, HEADER A1 A2 A3_EARLY B2, 1, 1, 0},
    {"one N twice, by bytes", HEADER A2, HEADER A2_OTHER, HEADER A2 A2_OTHER, 1, 1, 0},
    {"one N twice, by time first", HEADER A2_LATER, HEADER A2, HEADER A2 A2_LATER, 1, 1, 0},
    {"an unknown event in its place", HEADER A1 A2, HEADER UNKNOWN, HEADER A1 UNKNOWN A2, 1, 1, 0},
    {"lines that cannot be read at the end, by bytes", HEADER "what?\n" A1, HEADER "\nhow?\n",
     HEADER A1 "\nhow?\nwhat?\n", 0, 2, 2},
    {"a question that is none", HEADER A1, HEADER LINE("00:00", "flag\taaaaaaaa\t1\tnone"),
     HEADER A1 LINE("00:00", "flag\taaaaaaaa\t1\tnone"), 0, 1, 1},
    {"a header in the midst goes", HEADER A1 HEADER A2, HEADER HEADER, HEADER A1 A2, 0, 0, 0},
    {"the mark of a merge that git gave up", HEADER "<<<<<<< ours\n" A1 "=======\n", HEADER A1,
     HEADER A1 "<<<<<<< ours\n=======\n", 1, 0, 0},
    {"a torn line stays out", HEADER A1, HEADER A2 "2026-11-23T08:00:0", HEADER A1 A2, 1, 1, 0},
    {"a torn header", HEADER A1, "nmtquiz-pro", HEADER A1, 0, 0, 0},
    {"CR LF, as another system's git writes it", HEADER A1,
     "nmtquiz-profile 1\r\n2026-11-23T08:00:01Z\tflag\taaaaaaaa\t1\tb/x\r\n", HEADER A1, 1, 0, 0},
    {"a CR in a file of lines", HEADER A1,
     HEADER "2026-11-23T08:00:01Z\tflag\taaaaaaaa\t1\tb/x\r\n",
     HEADER A1 "2026-11-23T08:00:01Z\tflag\taaaaaaaa\t1\tb/x\r\n", 0, 1, 1},
};

static void
lines_come_together_in_the_formats_order(void **state)
{
	struct str out = STR_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const struct span both[] = {span_of(rows[i].a), span_of(rows[i].b)};
		struct merge m;
		struct diags d;
		diags_init(&d);
		assert_true(merged(&out, both, 2, &m, &d));
		if (!span_is(span_str(&out), rows[i].both))
			fail_msg("%s:\n%s", rows[i].behaviour, out.s);
		if (m.parts[1].events != rows[i].events || merge_news(&m) != rows[i].news ||
		    m.parts[1].unread != rows[i].unread)
			fail_msg("%s: %zu events, %zu unread, %zu new", rows[i].behaviour,
				 m.parts[1].events, m.parts[1].unread, merge_news(&m));
		bool torn = both[1].n && both[1].s[both[1].n - 1] != '\n';
		if (m.parts[1].torn != torn || (d.n > 0) != torn)
			fail_msg("%s: torn", rows[i].behaviour);
		merge_release(&m);
		diags_release(&d);
	}
	str_release(&out);
}

static void
what_is_no_profile_of_this_format_is_refused(void **state)
{
	static const char *const texts[] = {"nmtquiz-profile 2\n" A1,
					    "nmtquiz-profile 1x\n",
					    A1,
					    "Dear diary",
					    "Dear diary\n",
					    "\n",
					    "nmtquiz-profile 1\r\r\n"};
	struct str out = STR_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct span text = span_of(texts[i]);
		struct merge m;
		struct diags d;
		diags_init(&d);
		if (merged(&out, &text, 1, &m, &d) || d.n_errors != 1)
			fail_msg("taken: %s", texts[i]);
		merge_release(&m);
		diags_release(&d);
	}
	str_release(&out);
}

/* Random journals: few sessions, numbers, times and texts, so that much is alike. */

static const char *
one_of(struct random *r, const char *const *texts, size_t n)
{
	return texts[random_below(r, n)];
}
#define ONE_OF(r, ...)                                                                             \
	one_of(r, (const char *const[]){__VA_ARGS__},                                              \
	       sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void
random_event(struct str *out, struct random *r, bool unknown)
{
	char time[TIME_TEXT];

	time_text(1795422175 + (int64_t)random_below(r, 8), time);
	uint64_t kind = random_below(r, unknown ? 6 : 5), n = 1 + random_below(r, 12);
	const char *session = ONE_OF(r, "aaaaaaaa", "bbbbbbbb", "a0000000", "zzzzzzzz");
	const char *question = ONE_OF(r, "bank/x", "bank/y", "a/x", "bank-2/x");
	str_printf(out, "%s\t", time);
	if (kind == 0)
		str_printf(out, "flag\t%s\t%" PRIu64 "\t%s", session, n, question);
	else if (kind == 1)
		str_printf(out, "mark\t%s\t%" PRIu64 "\t%s", session, n, ONE_OF(r, "9", "10", "1"));
	else if (kind == 2)
		str_printf(out, "undo\t%s\t%" PRIu64, session, n);
	else if (kind < 5)
		str_printf(out, "answer\t%s\t%" PRIu64 "\t%s\t%s\t%s\t%s\t%s\t%s%s", session, n,
			   question, ONE_OF(r, "3fa2c901", "0fa2c901"), ONE_OF(r, "+1", "-2", "."),
			   ONE_OF(r, "0", "0.25", "0.5", "1"), ONE_OF(r, "9.0", "10.5", "100.0"),
			   ONE_OF(r, "-", "guess", "sure"), ONE_OF(r, "", "\t9", "\t10"));
	else
		str_printf(out, "%s\t%s\t%" PRIu64 "\tx", ONE_OF(r, "dance", "zap", "a"), session,
			   n);
}

static void
random_noise(struct str *out, struct random *r)
{
	static const char bytes[] = "\0\t\r ab1\\\xff";

	if (random_below(r, 4) == 0)
		str_text(out, "nmtquiz-profile 1");
	for (uint64_t n = random_below(r, 4); n > 0; n--)
		str_byte(out, bytes[random_below(r, sizeof(bytes) - 1)]);
}

/* clean: all its lines can be read, and their events are known. */
static void
random_journal(struct str *out, struct random *r, bool clean)
{
	const char *end = random_below(r, 6) == 0 ? "\r\n" : "\n";

	if (random_below(r, 20) == 0)
		return;
	str_printf(out, "nmtquiz-profile 1%s", end);
	for (uint64_t n = random_below(r, MOST_LINES); n > 0; n--) {
		if (!clean && random_below(r, 5) == 0)
			random_noise(out, r);
		else
			random_event(out, r, !clean);
		str_text(out, end);
	}
	if (random_below(r, 5) == 0)
		str_text(out, "2026-11-23T0");
	else if (random_below(r, 5) == 0)
		str_fill(out, '\0', 3);
}

struct family {
	struct str texts[MOST_PARTS];
	struct span spans[MOST_PARTS];
	size_t n;
};

static void
family_init(struct family *f, struct random *r, size_t n, bool clean)
{
	f->n = n;
	for (size_t i = 0; i < n; i++) {
		str_init(&f->texts[i]);
		random_journal(&f->texts[i], r, clean);
		f->spans[i] = span_str(&f->texts[i]);
	}
}

static void
family_release(struct family *f)
{
	for (size_t i = 0; i < f->n; i++)
		str_release(&f->texts[i]);
}

static void
merging_is_commutative_associative_and_idempotent(void **state)
{
	struct random r;
	struct str x = STR_INIT, y = STR_INIT, part = STR_INIT;

	(void)state;
	random_seed(&r, 20261123);
	for (unsigned i = 0; i < JOURNALS; i++) {
		struct family f;
		family_init(&f, &r, 3, false);
		const struct span *s = f.spans;
		merge_texts(&x, (struct span[]){s[0], s[1]}, 2);
		merge_texts(&y, (struct span[]){s[1], s[0]}, 2);
		expect_same("commutative", i, &x, &y);

		merge_texts(&part, (struct span[]){s[0], s[1]}, 2);
		merge_texts(&x, (struct span[]){span_str(&part), s[2]}, 2);
		merge_texts(&part, (struct span[]){s[1], s[2]}, 2);
		merge_texts(&y, (struct span[]){s[0], span_str(&part)}, 2);
		expect_same("associative", i, &x, &y);
		merge_texts(&y, s, 3);
		expect_same("all at once", i, &x, &y);

		merge_texts(&y, (struct span[]){span_str(&x), span_str(&x)}, 2);
		expect_same("idempotent", i, &x, &y);
		merge_texts(&y, (struct span[]){span_str(&x), s[1]}, 2);
		expect_same("merged again", i, &x, &y);
		family_release(&f);
	}
	str_release(&x);
	str_release(&y);
	str_release(&part);
}

static int
by_bytes(const void *a, const void *b)
{
	return span_compare(*(const struct span *)a, *(const struct span *)b);
}

/* The whole lines of some texts, each once, sorted by bytes, without their headers. */
static size_t
lines_of(struct span *lines, const struct span *texts, size_t n)
{
	size_t count = 0, once = 0;

	for (size_t i = 0; i < n; i++) {
		struct span rest = texts[i];
		bool crlf = span_starts(rest, HEADER) == false && rest.n;
		while (rest.n && memchr(rest.s, '\n', rest.n)) {
			struct span line = span_cut(&rest, '\n');
			line.n -= crlf;
			if (!span_is(line, "nmtquiz-profile 1"))
				lines[count++] = line;
		}
	}
	if (count)
		qsort(lines, count, sizeof(*lines), by_bytes);
	for (size_t i = 0; i < count; i++)
		if (once == 0 || !span_same(lines[once - 1], lines[i]))
			lines[once++] = lines[i];
	return once;
}

/* What replay would leave out for its length goes to the end as well. */
static void
a_line_longer_than_replay_reads_is_kept_unread(void **state)
{
	struct str text = STR_INIT, out = STR_INIT;
	struct merge m;
	struct diags d;

	(void)state;
	diags_init(&d);
	for (size_t i = 0; i < 2; i++) {
		str_clear(&text);
		str_text(&text, HEADER "2026-11-23T08:00:00Z\tnote\taaaaaaaa\t1\tb/x\t");
		size_t begun = text.len - strlen(HEADER);
		str_fill(&text, 'x', JOURNAL_LINE + i - begun);
		str_byte(&text, '\n');
		const struct span whole = span_str(&text);
		assert_true(merged(&out, &whole, 1, &m, &d));
		assert_int_equal(m.parts[0].unread, i);
		assert_int_equal(m.parts[0].events, 1 - i);
		assert_true(span_same(span_str(&out), whole));
		merge_release(&m);
	}
	diags_release(&d);
	str_release(&text);
	str_release(&out);
}

static void
no_line_is_lost_and_none_is_made(void **state)
{
	struct random r;
	struct str x = STR_INIT;

	(void)state;
	random_seed(&r, 7);
	for (unsigned i = 0; i < JOURNALS; i++) {
		struct span before[MOST_PARTS * MOST_LINES], after[MOST_PARTS * MOST_LINES];
		struct family f;
		family_init(&f, &r, MOST_PARTS, false);
		merge_texts(&x, f.spans, f.n);
		struct span all = span_str(&x);
		size_t n = lines_of(before, f.spans, f.n);
		assert_int_equal(lines_of(after, &all, 1), n);
		for (size_t k = 0; k < n; k++)
			assert_true(span_same(before[k], after[k]));
		assert_true(span_starts(all, HEADER));
		family_release(&f);
	}
	str_release(&x);
}

/* An event of random_event as its line. */
static void
write_line(struct str *out, const struct history *h, const struct event *e)
{
	char time[TIME_TEXT];

	time_text(e->time, time);
	str_printf(out, "%s\t%s\t%.*s\t%" PRIu32, time, event_names[e->kind], 8,
		   h->sessions[e->session].name.s, e->n);
	if (e->question != NO_EVENT)
		str_printf(out, "\t%.*s", (int)h->questions[e->question].name.n,
			   h->questions[e->question].name.s);
	if (e->kind == EVENT_ANSWER) {
		str_printf(out, "\t%08" PRIx32 "\t%s\t", e->revision, e->text);
		str_number(out, e->score, 4);
		str_printf(out, "\t%.1f\t%s", (double)e->seconds, certainty_names[e->certainty]);
	}
	if (e->place)
		str_printf(out, "\t%u", (unsigned)e->place);
	str_byte(out, '\n');
}

/* What follows from the events. */
static void
write_state(struct str *out, const struct history *h)
{
	for (size_t i = 0; i < h->n_events; i++) {
		const struct event *e = &h->events[i];
		write_line(out, h, e);
		str_printf(out, "%d %d %d %" PRIu32 " %" PRIu32 "\n", e->undone, e->superseded,
			   e->hinted, e->previous, e->before);
	}
	for (size_t i = 0; i < h->n_events; i++) {
		const struct event *e = &h->events[i];
		const struct past_session *s = &h->sessions[e->session];
		str_printf(out, "%" PRIu32 " %g %" PRIu32 "\n", s->answered, s->points,
			   s->highest_n);
		if (e->question == NO_EVENT)
			continue;
		const struct past_question *q = &h->questions[e->question];
		str_printf(out, "%" PRIu32 " %" PRIu32 " %d\n", q->n_answers, q->last, q->flagged);
	}
}

static void
replay_state(struct str *out, const struct span *texts, size_t n)
{
	struct replayed r;

	str_clear(out);
	replayed_init(&r);
	assert_true(replayed_text(&r, HEADER));
	for (size_t i = 0; i < n; i++) {
		struct span rest = texts[i];
		bool crlf = rest.n && !span_starts(rest, HEADER);
		struct str lines = STR_INIT;
		span_cut(&rest, '\n');
		while (rest.n && memchr(rest.s, '\n', rest.n)) {
			struct span line = span_cut(&rest, '\n');
			line.n -= crlf;
			str_span(&lines, line);
			str_byte(&lines, '\n');
		}
		assert_true(replayed_add(&r, lines.s, lines.len));
		str_release(&lines);
	}
	write_state(out, &r.h);
	replayed_release(&r);
}

static void
the_merged_journal_replays_as_all_events_together(void **state)
{
	struct random r;
	struct str x = STR_INIT, of_parts = STR_INIT, of_all = STR_INIT;

	(void)state;
	random_seed(&r, 11);
	for (unsigned i = 0; i < JOURNALS; i++) {
		struct family f;
		family_init(&f, &r, 3, i % 2);
		merge_texts(&x, f.spans, f.n);
		struct span all = span_str(&x);
		replay_state(&of_parts, f.spans, f.n);
		replay_state(&of_all, &all, 1);
		expect_same("replay", i, &of_parts, &of_all);
		family_release(&f);
	}
	str_release(&x);
	str_release(&of_parts);
	str_release(&of_all);
}

static void
the_files_order_is_the_replays(void **state)
{
	struct random r;
	struct str x = STR_INIT, lines = STR_INIT;

	(void)state;
	random_seed(&r, 13);
	for (unsigned i = 0; i < JOURNALS; i++) {
		struct family f;
		struct replayed p;
		family_init(&f, &r, 3, true);
		merge_texts(&x, f.spans, f.n);
		replayed_init(&p);
		assert_true(replayed_add(&p, x.s, x.len));
		str_clear(&lines);
		str_text(&lines, HEADER);
		for (size_t k = 0; k < p.h.n_events; k++)
			write_line(&lines, &p.h, &p.h.events[k]);
		expect_same("order", i, &x, &lines);
		replayed_release(&p);
		family_release(&f);
	}
	str_release(&x);
	str_release(&lines);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(lines_come_together_in_the_formats_order),
	    cmocka_unit_test(what_is_no_profile_of_this_format_is_refused),
	    cmocka_unit_test(merging_is_commutative_associative_and_idempotent),
	    cmocka_unit_test(no_line_is_lost_and_none_is_made),
	    cmocka_unit_test(a_line_longer_than_replay_reads_is_kept_unread),
	    cmocka_unit_test(the_merged_journal_replays_as_all_events_together),
	    cmocka_unit_test(the_files_order_is_the_replays),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
