/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/schedule.h"

#include <math.h>
#include <string.h>

#include "../profile/replayed.h"
#include "base/random.h"
#include "shelf.h"
#include "vectors.h"

/* Days here are those of January 2027; the model's numbers belong to memory_test. */
enum { DECEMBER_31 = 20818 };

/* Short hand for a journal's lines: the day and the time (UTC), session, N and so on. */
#define T(when) "2027-01-" when ":00Z\t"
#define BEGIN(when, session, zone) T(when) "begin\t" session "\t1\tpractice\tzone=" zone "\n"
#define RESUME(when, session, n, zone) T(when) "resume\t" session "\t" n "\tzone=" zone "\n"
#define RATED(when, session, n, question, score, certainty)                                        \
	T(when)                                                                                    \
	"answer\t" session "\t" n "\t" question "\t3fa2c901\t+1\t" score "\t2.5\t" certainty "\n"
#define RIGHT(when, session, n, question) RATED(when, session, n, question, "1", "-")
#define WRONG(when, session, n, question) RATED(when, session, n, question, "0", "-")
#define PLACED(when, session, n, question, response, score, place)                                 \
	T(when)                                                                                    \
	"answer\t" session "\t" n "\t" question "\t3fa2c901\t" response "\t" score                 \
	"\t2.5\t-\t" place "\n"
#define EVENT(when, event, session, n, rest) T(when) event "\t" session "\t" n rest "\n"
#define A "aaaaaaaa"
#define B "bbbbbbbb"
#define X "bank/x"
#define Y "bank/y"

/* What a journal makes of the question x: each review as its day in January and its rating. */
static const struct {
	const char *behaviour, *journal, *reviews;
	bool sure_but_wrong, suspended;
} rows[] = {
    {"an answer is a review", BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", X), "5 3",
     false, false},
    {"nothing is none", BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", Y), "", false,
     false},
    {"a skip is none", BEGIN("05T12:00", A, "+00:00") PLACED("05T12:00", A, "2", X, ".", "0", "1"),
     "", false, false},
    {"what was taken back never happened",
     BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", X) WRONG("05T12:01", A, "3", X)
	 EVENT("05T12:02", "undo", A, "4", ""),
     "5 3", false, false},
    {"two taken back",
     BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", X) WRONG("05T12:01", A, "3", X)
	 EVENT("05T12:02", "undo", A, "4", "") EVENT("05T12:03", "undo", A, "5", ""),
     "", false, false},
    {"a review taken back in another session is that session's newest",
     BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", X) BEGIN("06T12:00", B, "+00:00")
	 WRONG("06T12:00", B, "2", X) EVENT("07T12:00", "undo", A, "3", ""),
     "6 1", false, false},
    {"of an exam's place the last answer counts, at its time",
     BEGIN("05T12:00", A, "+00:00") PLACED("05T12:00", A, "2", X, "-1", "0", "1")
	 PLACED("06T12:00", A, "3", X, "+1", "1", "1"),
     "6 3", false, false},
    {"a place skipped at last counts for nothing",
     BEGIN("05T12:00", A, "+00:00") PLACED("05T12:00", A, "2", X, "-1", "0", "1")
	 PLACED("06T12:00", A, "3", X, ".", "0", "1"),
     "", false, false},
    {"an exam's answer taken back brings back the one before",
     BEGIN("05T12:00", A, "+00:00") PLACED("05T12:00", A, "2", X, "-1", "0", "1")
	 PLACED("06T12:00", A, "3", X, "+1", "1", "1") EVENT("06T12:01", "undo", A, "4", ""),
     "5 1", false, false},
    {"a hint makes a right answer a hard one",
     BEGIN("05T12:00", A, "+00:00") EVENT("05T12:00", "hint", A, "2", "\t" X)
	 RIGHT("05T12:00", A, "3", X) RIGHT("06T12:00", A, "4", X),
     "5 2 6 3", false, false},
    {"certainty and partial points",
     BEGIN("05T12:00", A, "+00:00") RATED("05T12:00", A, "2", X, "1", "sure")
	 RATED("06T12:00", A, "3", X, "1", "guess") RATED("07T12:00", A, "4", X, "0.6667", "sure")
	     RATED("08T12:00", A, "5", X, "0.3333", "guess"),
     "5 4 6 2 7 2 8 1", false, false},
    {"wrong and sure of it",
     BEGIN("05T12:00", A, "+00:00") RATED("05T12:00", A, "2", X, "0.3333", "sure"), "5 1", true,
     false},
    {"sure but wrong until the next answer",
     BEGIN("05T12:00", A, "+00:00") RATED("05T12:00", A, "2", X, "0", "sure")
	 WRONG("06T12:00", A, "3", X),
     "5 1 6 1", false, false},
    {"not where that is taken back",
     BEGIN("05T12:00", A, "+00:00") RATED("05T12:00", A, "2", X, "0", "sure")
	 EVENT("05T12:01", "undo", A, "3", ""),
     "", false, false},
    {"former names are its own",
     BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", "bank/formerly-x")
	 RIGHT("07T12:00", A, "3", X) WRONG("08T12:00", A, "4", "bank/formerly-x"),
     "5 3 7 3 8 1", false, false},
    {"missed again on the same day, and on the next",
     BEGIN("05T12:00", A, "+00:00") WRONG("05T12:00", A, "2", X) WRONG("05T12:01", A, "3", X)
	 WRONG("06T12:00", A, "4", X) RIGHT("06T12:01", A, "5", X) WRONG("06T12:02", A, "6", X),
     "5 1 5 1 6 1 6 3 6 1", false, false},
    {"another revision is the same question",
     BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", X)
	 T("06T12:00") "answer\t" A "\t3\t" X "\t00000001\t+1\t1\t2\t-\n",
     "5 3 6 3", false, false},
    {"suspended is a flag beside it",
     BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", X)
	 EVENT("05T12:01", "suspend", A, "3", "\t" X),
     "5 3", false, true},
    {"suspended under a former name",
     BEGIN("05T12:00", A, "+00:00") EVENT("05T12:01", "suspend", A, "2", "\tbank/formerly-x"), "",
     false, true},
    {"suspended under one name is so under all",
     EVENT("05T12:00", "suspend", A, "1", "\t" X) RIGHT("05T12:01", A, "2", "bank/formerly-x"),
     "5 3", false, true},
    {"a day begins at four",
     BEGIN("05T03:00", A, "+00:00") RIGHT("05T03:59", A, "2", X) RIGHT("05T04:00", A, "3", X),
     "4 3 5 3", false, false},
    {"at four where the student was",
     BEGIN("05T08:00", A, "-05:00") RIGHT("05T08:59", A, "2", X) RIGHT("05T09:00", A, "3", X),
     "4 3 5 3", false, false},
    {"to the east as well",
     BEGIN("05T22:00", A, "+05:45") RIGHT("05T22:14", A, "2", X) RIGHT("05T22:15", A, "3", X),
     "5 3 6 3", false, false},
    {"a journey: the zone of each session",
     BEGIN("05T08:30", A, "-05:00") RIGHT("05T08:30", A, "2", X) BEGIN("05T08:40", B, "+00:00")
	 RIGHT("05T08:40", B, "2", X),
     "4 3 5 3", false, false},
    {"after a resume its zone holds; summer time began",
     BEGIN("05T08:30", A, "-05:00") RIGHT("05T08:30", A, "2", X)
	 RESUME("06T08:00", A, "3", "-04:00") RIGHT("06T08:30", A, "4", X),
     "4 3 6 3", false, false},
    {"without a zone a day begins at midnight, UTC",
     RIGHT("05T23:59", A, "1", X) RIGHT("06T00:00", A, "2", X), "5 3 6 3", false, false},
    {"the same evening and the next are two days",
     BEGIN("05T21:00", A, "+00:00") RIGHT("05T21:00", A, "2", X) RIGHT("06T20:00", A, "3", X),
     "5 3 6 3", false, false},
    {"past midnight is the same day",
     BEGIN("05T23:50", A, "+00:00") RIGHT("05T23:59", A, "2", X) RIGHT("06T00:01", A, "3", X),
     "5 3 5 3", false, false},
    {"a clock that went back within a session",
     BEGIN("09T12:00", A, "+00:00") RIGHT("09T12:00", A, "2", X) RIGHT("05T12:00", A, "3", X)
	 RIGHT("07T12:00", A, "4", X),
     "9 3 5 3 7 3", false, false},
    {"an answer dated in the future comes after those of today",
     BEGIN("25T12:00", A, "+00:00") WRONG("25T12:00", A, "2", X) BEGIN("05T12:00", B, "+00:00")
	 RIGHT("05T12:00", B, "2", X),
     "5 3 25 1", false, false},
    {"two answers in one second",
     BEGIN("05T12:00", A, "+00:00") WRONG("05T12:00", A, "2", X) RIGHT("05T12:00", A, "3", X),
     "5 1 5 3", false, false},
    {"two answers in one second of two sessions: the names decide",
     BEGIN("05T12:00", B, "+00:00") WRONG("05T12:00", B, "2", X) BEGIN("05T12:00", A, "+00:00")
	 RIGHT("05T12:00", A, "2", X),
     "5 3 5 1", false, false},
    {"practice, review and exams all count",
     BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", X)
	 T("06T12:00") "begin\t" B
		       "\t1\texam\tzone=+00:00\n" PLACED("06T12:00", B, "2", X, "-1", "0", "1")
			   T("07T12:00") "begin\tcccccccc\t1\treview\tzone=+00:00\n" RIGHT(
			       "07T12:00", "cccccccc", "2", X),
     "5 3 6 1 7 3", false, false},
};

struct fixture {
	struct shelf shelf;
	struct replayed past;
	struct schedule s;
};

static void
shelve(struct shelf *shelf)
{
	shelf_init(shelf);
	shelf_add(shelf, "y", "topic");
	shelf_add(shelf, "x", "topic");
	shelf_was(shelf, "formerly-x");
	shelf_add(shelf, "draft", "topic")->status = STATUS_DRAFT;
	shelf_add(shelf, "retired", "topic")->status = STATUS_RETIRED;
}

static void
schedule_journal(struct fixture *f, const char *journal, int32_t today)
{
	struct str text = STR_INIT;

	shelve(&f->shelf);
	replayed_init(&f->past);
	str_printf(&text, "%s%s", HEADER, journal);
	assert_true(replayed_text(&f->past, text.s));
	assert_int_equal(f->past.d.n, 0);
	schedule_make(&f->s, &f->past.h, &f->shelf.l, DECEMBER_31 + today, NULL);
	str_release(&text);
}

static void
release(struct fixture *f)
{
	schedule_release(&f->s);
	replayed_release(&f->past);
	shelf_release(&f->shelf);
}

/* What reviews, written as in rows, leave. */
static struct standing
expected(const char *reviews, const struct plan *p)
{
	struct standing s = {.due = NO_DAY};
	struct span rest = span_of(reviews);
	uint64_t day, rating, missed = 0;

	while (parse_count(span_word(&rest), 31, &day)) {
		assert_true(parse_count(span_word(&rest), 4, &rating));
		s.lapses += s.reviews++ && rating == RATING_AGAIN;
		s.misses += rating == RATING_AGAIN && missed != day;
		missed = rating == RATING_AGAIN ? day : missed;
		memory_review(&s.memory, &p->model, (enum rating)rating,
			      DECEMBER_31 + (int32_t)day);
	}
	if (s.reviews)
		s.due = s.memory.day + memory_interval(&s.memory, &p->model);
	return s;
}

static void
check_row(size_t i)
{
	struct fixture f;

	schedule_journal(&f, rows[i].journal, 31);
	struct standing want = expected(rows[i].reviews, &f.s.plan);
	const struct standing *got = &f.s.of[1];
	if (got->reviews != want.reviews || got->lapses != want.lapses ||
	    got->misses != want.misses || got->due != want.due ||
	    got->memory.stability != want.memory.stability ||
	    got->memory.difficulty != want.memory.difficulty ||
	    got->memory.day != want.memory.day || got->sure_but_wrong != rows[i].sure_but_wrong ||
	    got->suspended != rows[i].suspended)
		fail_msg("%s: %u reviews, %u lapses, last on %d, due on %d", rows[i].behaviour,
			 got->reviews, got->lapses, (int)(got->memory.day - DECEMBER_31),
			 (int)(got->due - DECEMBER_31));
	assert_int_equal(got->first == NO_EVENT, want.reviews == 0);
	release(&f);
}

static void
journals_make_standings(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		check_row(i);
}

static void
first_and_last_are_answers_that_count(void **state)
{
	struct fixture f;

	(void)state;
	schedule_journal(
	    &f,
	    BEGIN("05T12:00", A, "+00:00") PLACED("05T12:00", A, "2", X, "-1", "0", "1")
		PLACED("05T12:01", A, "3", X, "+1", "1", "1") RIGHT("05T12:02", A, "4", X)
		    RIGHT("05T12:03", A, "5", X) EVENT("05T12:04", "undo", A, "6", ""),
	    6);
	assert_int_equal(f.s.of[1].first, 2);
	assert_int_equal(f.s.of[1].last, 3);
	/* y, never asked, is not due. */
	assert_int_equal(schedule_count(&f.s, &f.shelf.l, DECEMBER_31 + 1000), 1);
	release(&f);
}

/* The first review and those of the same day foretell nothing. */
static void
recall_foretold_is_summed_beside_what_came(void **state)
{
	struct fixture f;
	struct memory m = {0};

	(void)state;
	schedule_journal(&f,
			 BEGIN("05T12:00", A, "+00:00") WRONG("05T12:00", A, "2", X)
			     WRONG("05T12:01", A, "3", X) RATED("09T12:00", A, "4", X, "0.25", "-"),
			 10);
	memory_review(&m, &f.s.plan.model, RATING_AGAIN, 5);
	memory_review(&m, &f.s.plan.model, RATING_AGAIN, 5);
	double foretold = 1 - memory_recall(&m, &f.s.plan.model, 9);
	assert_true(foretold > 0.1 && fabs(f.s.recalls.foretold - foretold) < 1e-12);
	assert_true(f.s.recalls.missed == 0.75);
	release(&f);
}

/* On the 5th, the clock was ahead when Y was answered. */
static void
new_ones_of_a_day_are_first_reviews(void **state)
{
	static const char journal[] = BEGIN("05T12:00", A, "+00:00") RIGHT("05T12:00", A, "2", X)
	    RIGHT("06T12:00", A, "3", X) RIGHT("06T12:01", A, "4", Y) RIGHT("06T12:02", A, "5", Y)
		RIGHT("06T12:03", A, "6", "bank/gone");
	struct fixture f;

	(void)state;
	for (int32_t today = 5; today <= 6; today++) {
		schedule_journal(&f, journal, today);
		assert_int_equal(f.s.new_today, 1);
		release(&f);
	}
}

static void
only_live_ones_are_counted_and_asked(void **state)
{
	struct fixture f;

	(void)state;
	schedule_journal(&f,
			 BEGIN("05T12:00", A, "+00:00") WRONG("05T12:00", A, "2", X)
			     WRONG("05T12:00", A, "3", Y) WRONG("05T12:00", A, "4", "bank/draft")
				 WRONG("05T12:00", A, "5", "bank/retired")
				     WRONG("05T12:00", A, "6", "bank/gone")
					 EVENT("05T12:01", "suspend", A, "7", "\t" Y),
			 6);
	assert_int_equal(f.s.n, 4);
	assert_int_equal(f.s.of[3].reviews, 1);
	assert_int_equal(f.s.of[3].due, DECEMBER_31 + 6);
	for (size_t i = 0; i < f.s.n; i++)
		assert_int_equal(schedule_asks(&f.s, &f.shelf.l, i), i == 1);
	assert_int_equal(schedule_count(&f.s, &f.shelf.l, DECEMBER_31 + 5), 0);
	assert_int_equal(schedule_count(&f.s, &f.shelf.l, DECEMBER_31 + 6), 1);
	release(&f);
}

static void
settings_change_when_and_not_what(void **state)
{
	struct fixture usual, strict;

	(void)state;
	schedule_journal(&usual, RIGHT("05T12:00", A, "1", X) RIGHT("08T12:00", A, "2", X), 9);
	schedule_journal(&strict,
			 RIGHT("05T12:00", A, "1", X) RIGHT("08T12:00", A, "2", X)
			     EVENT("09T12:00", "set", B, "1", "\tretention\t0.97"),
			 9);
	assert_memory_equal(&usual.s.of[1].memory, &strict.s.of[1].memory, sizeof(struct memory));
	assert_true(strict.s.of[1].due < usual.s.of[1].due);
	release(&usual);
	release(&strict);
}

/* Standings by value: without padding, which nobody sets. */
static void
assert_same_standings(const struct schedule *a, const struct schedule *b)
{
	assert_int_equal(a->n, b->n);
	assert_int_equal(a->new_today, b->new_today);
	for (size_t i = 0; i < a->n; i++) {
		const struct standing *x = &a->of[i], *y = &b->of[i];
		assert_true(x->memory.stability == y->memory.stability);
		assert_true(x->memory.difficulty == y->memory.difficulty);
		assert_int_equal(x->memory.day, y->memory.day);
		assert_int_equal(x->due, y->due);
		assert_int_equal(x->reviews, y->reviews);
		assert_int_equal(x->lapses, y->lapses);
		assert_int_equal(x->first, y->first);
		assert_int_equal(x->last, y->last);
		assert_int_equal(x->sure_but_wrong, y->sure_but_wrong);
		assert_int_equal(x->suspended, y->suspended);
	}
}

/* Lines of a few sessions, whose times go on and back. Ends of lines are noted. */
static size_t
write_journal(struct str *out, size_t *ends, size_t most, struct random *r)
{
	static const char *const names[] = {X, Y, "bank/formerly-x", "bank/gone"};
	static const char *const answers[] = {"+1\t1\t2\t-", "-1\t0\t2\tsure",
					      "+1\t0.6667\t2\tguess", ".\t0\t2\t-"};
	unsigned numbers[4] = {0};

	str_text(out, HEADER);
	for (size_t i = 0; i < most; i++) {
		size_t session = (size_t)random_below(r, 4), event = (size_t)random_below(r, 10);
		str_printf(out, "2027-01-%02uT%02u:00:00Z\t%s\tsession%zu\t%u",
			   (unsigned)(1 + random_below(r, 28)), (unsigned)random_below(r, 24),
			   event == 0	? "undo"
			   : event == 1 ? "hint"
			   : event == 2 ? "suspend"
					: "answer",
			   session, ++numbers[session]);
		if (event)
			str_printf(out, "\t%s", names[random_below(r, 4)]);
		if (event > 2)
			str_printf(out, "\t3fa2c901\t%s", answers[random_below(r, 4)]);
		if (event > 6)
			str_printf(out, "\t%u", (unsigned)(1 + random_below(r, 3)));
		str_text(out, "\n");
		ends[i] = out->len;
	}
	return most;
}

static void
two_halves_of_a_journal_are_one(void **state)
{
	enum { LINES = 40, JOURNALS = 100 };
	struct random r;
	size_t ends[LINES];

	(void)state;
	random_seed(&r, 8);
	for (size_t i = 0; i < JOURNALS; i++) {
		struct str text = STR_INIT;
		struct replayed whole, halves;
		struct shelf shelf;
		struct schedule a, b;
		shelve(&shelf);
		write_journal(&text, ends, LINES, &r);
		size_t cut = ends[random_below(&r, LINES)];
		replayed_init(&whole);
		replayed_init(&halves);
		assert_true(replayed_add(&whole, text.s, text.len));
		assert_int_equal(whole.d.n, 0);
		assert_true(replayed_add(&halves, text.s, cut));
		assert_true(replayed_add(&halves, text.s + cut, text.len - cut));
		schedule_make(&a, &whole.h, &shelf.l, DECEMBER_31 + 20, NULL);
		schedule_make(&b, &halves.h, &shelf.l, DECEMBER_31 + 20, NULL);
		assert_same_standings(&a, &b);
		schedule_release(&a);
		schedule_release(&b);
		replayed_release(&whole);
		replayed_release(&halves);
		shelf_release(&shelf);
		str_release(&text);
	}
}

static void
the_five_rules_are_those_of_the_vectors(void **state)
{
	FILE *file = vectors_open("exam-date.jsonl");
	char today[11], set_on[11], exam[11], last[11], due[11], got[DAY_TEXT];
	double stability, retention;
	int interval, rule, which;
	size_t lines = 0, seen[6] = {0};

	(void)state;
	for (;
	     fscanf(file,
		    " {\"today\":\"%10[^\"]\",\"set_on\":\"%10[^\"]\",\"exam\":\"%10[^\"]\","
		    "\"last\":\"%10[^\"]\",\"stability\":%lf,\"retention\":%lf,"
		    "\"interval_days\":%d,\"rule\":%d,\"due\":\"%10[^\"]\"}",
		    today, set_on, exam, last, &stability, &retention, &interval, &rule, due) == 9;
	     lines++) {
		struct memory m = {stability, 5, 0};
		struct plan p;
		int32_t now;
		model_init(&p.model, &weights_default, retention);
		assert_true(day_parse(span_of(today), &now));
		assert_true(day_parse(span_of(set_on), &p.exam_set_day));
		assert_true(day_parse(span_of(exam), &p.exam_day));
		assert_true(day_parse(span_of(last), &m.day));
		if (p.exam_day < now)
			p.exam_day = NO_DAY;
		day_text(schedule_due(&p, &m, &which), got);
		if (strcmp(got, due) != 0 || which != rule ||
		    memory_interval(&m, &p.model) != interval)
			fail_msg("line %zu: rule %d, %s", lines + 1, which, got);
		seen[which]++;
	}
	fclose(file);
	assert_int_equal(lines, 160);
	for (int i = 1; i <= 5; i++)
		assert_true(seen[i] > 0);
}

/* By hand: S = 2.3065 after a first right answer, so I = 2 at 0.9. The exam is on day 100. */
static const struct {
	const char *behaviour;
	int32_t set, last, due;
	double stability;
	int rule;
} dues[] = {
    {"before the exam by itself", 0, 50, 52, 2.3065, 2},
    {"on the eve by itself", 0, 97, 99, 2.3065, 2},
    {"in the window, and it just holds", 0, 98, 100, 2.3065, 3},
    {"not on the day itself, but on the eve", 0, 98, 99, 1.6, 4},
    {"on the eve it was too weak: on the day", 0, 99, 100, 0.3, 4},
    {"on the eve, and it holds", 0, 99, 101, 2.3065, 3},
    {"in the window, and it holds", 0, 86, 106, 20, 3},
    {"in the window, and it does not hold on the day", 0, 86, 99, 13.6, 4},
    {"before the window: once more within it", 0, 85, 87, 20, 5},
    {"spread by the day: 85 mod 14 is 1, 84 mod 14 is 0", 0, 84, 86, 20, 5},
    {"a window of the days that were left", 95, 94, 99, 20, 5},
    {"a window of one day", 100, 50, 99, 100, 5},
    {"set after the exam's date was near", 120, 50, 99, 100, 5},
    {"on the exam's day and after it as ever", 0, 100, 120, 20, 1},
};

static void
exam_dates_bring_questions_back(void **state)
{
	int rule;

	(void)state;
	for (size_t i = 0; i < sizeof(dues) / sizeof(*dues); i++) {
		struct plan p = {.exam_day = 100, .exam_set_day = dues[i].set};
		struct memory m = {dues[i].stability, 5, dues[i].last};
		model_init(&p.model, &weights_default, 0.9);
		int32_t due = schedule_due(&p, &m, &rule);
		if (due != dues[i].due || rule != dues[i].rule)
			fail_msg("%s: %d by rule %d", dues[i].behaviour, (int)due, rule);
		p.exam_day = NO_DAY;
		assert_int_equal(schedule_due(&p, &m, NULL), m.day + memory_interval(&m, &p.model));
	}
}

static void
days_before_1970_turn_as_well(void **state)
{
	struct plan p = {.exam_day = 0, .exam_set_day = -100};
	struct memory m = {50, 5, -15};

	(void)state;
	model_init(&p.model, &weights_default, 0.9);
	assert_int_equal(schedule_due(&p, &m, NULL), -14 + 13);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(journals_make_standings),
	    cmocka_unit_test(first_and_last_are_answers_that_count),
	    cmocka_unit_test(recall_foretold_is_summed_beside_what_came),
	    cmocka_unit_test(new_ones_of_a_day_are_first_reviews),
	    cmocka_unit_test(only_live_ones_are_counted_and_asked),
	    cmocka_unit_test(settings_change_when_and_not_what),
	    cmocka_unit_test(two_halves_of_a_journal_are_one),
	    cmocka_unit_test(the_five_rules_are_those_of_the_vectors),
	    cmocka_unit_test(exam_dates_bring_questions_back),
	    cmocka_unit_test(days_before_1970_turn_as_well),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
