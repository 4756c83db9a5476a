/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/sheet.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"
#include "sitting.h"

#define E(rest) rest "\n"
#define ANSWER(n, question, revision, response, score, place)                                      \
	"answer\tsitting1\t" n "\t" question "\t" revision "\t" response "\t" score                \
	"\t2.5\tsure\t" place "\n"
#define OLD "0102abcd"

static void
say_place(struct str *out, const struct sheet_place *p)
{
	str_printf(out, "%s%s%s%s%s", p->question ? "" : "gone ", p->changed ? "changed " : "",
		   p->marked ? "marked " : "", p->hinted ? "hinted " : "",
		   p->regraded ? "regraded " : "");
	if (p->answered)
		str_printf(out, "%.*s %g %g s %s ", (int)p->response.n, p->response.s, p->score,
			   p->seconds, certainty_names[p->certainty]);
	for (size_t k = 0; k < p->shown.n; k++)
		str_printf(out, "%zu", p->shown.order[k] + 1);
	str_byte(out, '\n');
}

/* Begins an exam of DESK_QUESTIONS, adds lines to its journal, and says the sheet. */
static void
begin(struct desk *d)
{
	struct terms terms = {.minutes = 30, .extra = 1};

	desk_init(d);
	desk_begin(d, &terms);
}

static void
add(struct desk *d, const char *lines)
{
	struct span rest = span_of(lines);
	struct str line = STR_INIT;

	while (rest.n) {
		str_clear(&line);
		str_span(&line, span_cut(&rest, '\n'));
		desk_line(d, line.s);
	}
	str_release(&line);
}

static const struct {
	const char *behaviour, *lines;
	size_t gone;	  /* from 1; 0: none */
	bool edited;	  /* the first question's revision is another */
	const char *said; /* of the first place */
	size_t at, answers;
} rows[] = {
    {"an open place", "", 0, false, "321\n", 0, 0},
    {"an answer stands, and moves on", ANSWER("7", "b/single", OLD, "+1", "1", "1"), 0, false,
     "+1 1 2.5 s sure 321\n", 1, 1},
    {"of two the newest does",
     ANSWER("7", "b/single", OLD, "+1", "1", "1") ANSWER("8", "b/single", OLD, "-2", "0", "1"), 0,
     false, "-2 0 2.5 s sure 321\n", 1, 2},
    {"after an undo the one before it",
     ANSWER("7", "b/single", OLD, "+1", "1", "1") ANSWER("8", "b/single", OLD, "-2", "0", "1")
	 E("undo\tsitting1\t9"),
     0, false, "+1 1 2.5 s sure 321\n", 0, 1},
    {"after two none",
     ANSWER("7", "b/single", OLD, "+1", "1", "1") ANSWER("8", "b/single", OLD, "-2", "0", "1")
	 E("undo\tsitting1\t9") E("undo\tsitting1\t10") E("undo\tsitting1\t11"),
     0, false, "321\n", 0, 0},
    {"a skip leaves none that stands",
     ANSWER("7", "b/single", OLD, "+1", "1", "1") ANSWER("8", "b/single", OLD, ".", "0", "1"), 0,
     false, "321\n", 1, 2},
    {"an answer to a place that is none, and its undo",
     ANSWER("7", "b/single", OLD, "+1", "1", "1") ANSWER("8", "b/single", OLD, "-2", "0", "6")
	 ANSWER("9", "b/single", OLD, "-2", "0", "65535") E("undo\tsitting1\t10"),
     0, false, "+1 1 2.5 s sure 321\n", 1, 2},
    {"an answer without a place is none of the form",
     "answer\tsitting1\t7\tb/single\t0102abcd\t+1\t1\t2.5\tsure\n", 0, false, "321\n", 0, 1},
    {"a mark", E("mark\tsitting1\t7\t1") E("mark\tsitting1\t8\t5"), 0, false, "marked 321\n", 0, 0},
    {"and off", E("mark\tsitting1\t7\t1") E("unmark\tsitting1\t8\t1"), 0, false, "321\n", 0, 0},
    {"marks beyond", E("mark\tsitting1\t7\t6") E("mark\tsitting1\t8\t65535"), 0, false, "321\n", 0,
     0},
    {"a hint that waits for its answer", E("hint\tsitting1\t7\tb/single"), 0, false, "hinted 321\n",
     0, 0},
    {"a hint to a question that is gone", E("hint\tsitting1\t7\tb/single"), 1, false,
     "gone hinted \n", 1, 0},
    {"a hint to what is not on the form", E("hint\tsitting1\t7\tb/other"), 0, false, "321\n", 0, 0},
    {"where the student is", E("at\tsitting1\t7\t4\t12.5"), 0, false, "321\n", 3, 0},
    {"on the last place", E("at\tsitting1\t7\t5\t12.5"), 0, false, "321\n", 4, 0},
    {"and behind it", E("at\tsitting1\t7\t5\t12.5\texam"), 0, false, "321\n", 5, 0},
    {"beyond all places", E("at\tsitting1\t7\t65535\t3e38"), 0, false, "321\n", 5, 0},
    {"a second item for a place is passed over", E("item\tsitting1\t7\t1\tb/truth\t00000000\t-"), 0,
     false, "321\n", 0, 0},
    {"and one for none", E("item\tsitting1\t7\t6\tb/truth\t00000000\t-"), 0, false, "321\n", 0, 0},
    {"a question that is gone keeps its answer", ANSWER("7", "b/single", OLD, "+1", "1", "1"), 1,
     false, "gone +1 1 2.5 s sure \n", 1, 1},
    {"where it was the first, the next is asked", "", 1, false, "gone \n", 1, 0},
    {"one that was edited", "", 0, true, "changed 321\n", 0, 0},
    {"an answer to what it was is graded as it stands",
     ANSWER("7", "b/single", OLD, "+1", "0.25", "1"), 0, true,
     "changed regraded +1 1 2.5 s sure 321\n", 1, 1},
    {"one that cannot be read any more keeps its score",
     ANSWER("7", "b/single", OLD, "-9", "0.25", "1"), 0, true, "changed -9 0.25 2.5 s sure 321\n",
     1, 1},
    {"one to what it is now is not graded again",
     ANSWER("7", "b/single", "99999999", "+1", "0.25", "1"), 0, true,
     "changed +1 0.25 2.5 s sure 321\n", 1, 1},
};

static void
a_sheet_is_what_the_journal_and_the_banks_say(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct desk d;
		struct sheet s;
		struct str said = STR_INIT;
		begin(&d);
		add(&d, rows[i].lines);
		assert_int_equal(d.r.d.n, 0);
		desk_library(&d, rows[i].gone - 1);
		d.questions[0].revision = rows[i].edited ? 0x99999999 : 0x0102abcd;
		assert_true(desk_sheet(&d, &s));
		say_place(&said, &s.places[0]);
		if (strcmp(said.s, rows[i].said) != 0 || s.at != rows[i].at ||
		    s.n_answers != rows[i].answers)
			fail_msg("%s: %s at %zu, %zu answers", rows[i].behaviour, said.s, s.at,
				 s.n_answers);
		str_release(&said);
		sheet_release(&s);
		desk_release(&d);
	}
}

static const struct {
	const char *behaviour, *order;
	bool fits; /* it is 2,3,1 */
} orders[] = {
    {"an order", "2,3,1", true},
    {"too few", "2,3", false},
    {"too many", "2,3,1,4", false},
    {"one twice", "2,3,3", false},
    {"none", "2,0,1", false},
    {"one that is not there", "2,3,4", false},
    {"a huge one", "2,3,18446744073709551617", false},
    {"below none", "2,3,-1", false},
    {"empty ones", ",,", false},
    {"a comma too many", "2,3,1,", true},
    {"no choices", "-", false},
    {"nothing", "", false},
    {"words", "one", false},
};

static void
an_order_that_does_not_fit_is_drawn_anew(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(orders) / sizeof(*orders); i++) {
		struct desk d;
		struct sheet s, again;
		struct str lines = STR_INIT;
		desk_init(&d);
		d.questions[0].choices = desk_choices;
		str_printf(&lines,
			   "begin\tsitting1\t1\texam\tseed=3\texam=x\tquestions=1\n"
			   "item\tsitting1\t2\t1\tb/single\t0102abcd\t%s\n",
			   orders[i].order);
		add(&d, lines.s);
		assert_int_equal(d.r.d.n, 0);
		assert_true(desk_sheet(&d, &s) && desk_sheet(&d, &again));
		const size_t *o = s.places[0].shown.order;
		assert_int_equal(s.places[0].shown.n, 3);
		assert_int_equal(1 << o[0] | 1 << o[1] | 1 << o[2], 7);
		assert_memory_equal(o, again.places[0].shown.order, 3 * sizeof(*o));
		/* Seed 3 draws another. */
		if ((o[0] == 1 && o[1] == 2) != orders[i].fits)
			fail_msg("%s: %zu%zu%zu", orders[i].behaviour, o[0], o[1], o[2]);
		sheet_release(&s);
		sheet_release(&again);
		str_release(&lines);
		desk_release(&d);
	}
}

static void
without_choices_nothing_is_in_order(void **state)
{
	struct desk d;
	struct sheet s;

	(void)state;
	begin(&d);
	d.questions[0].type = QUESTION_TRUEFALSE;
	d.questions[0].n_choices = 0;
	assert_true(desk_sheet(&d, &s));
	assert_int_equal(s.places[0].shown.n, 0);
	assert_int_equal(s.places[1].shown.n, 0);
	sheet_release(&s);
	desk_release(&d);
}

static const struct {
	const char *behaviour, *lines;
} none[] = {
    {"practice", E("begin\tsitting1\t1\tpractice\tquestions=1")},
    {"no begin", E("item\tsitting1\t1\t1\tb/truth\t00000000\t-")},
    {"no count of questions",
     E("begin\tsitting1\t1\texam\texam=x") E("item\tsitting1\t2\t1\tb/truth\t00000000\t-")},
    {"fewer items than it says",
     E("begin\tsitting1\t1\texam\tquestions=2") E("item\tsitting1\t2\t1\tb/truth\t00000000\t-")},
    {"as many, but one place twice",
     E("begin\tsitting1\t1\texam\tquestions=2") E("item\tsitting1\t2\t1\tb/truth\t00000000\t-")
	 E("item\tsitting1\t3\t1\tb/last\t00000000\t-")},
    {"a count that no form has", E("begin\tsitting1\t1\texam\tquestions=4294967295")
				     E("item\tsitting1\t2\t1\tb/truth\t00000000\t-")},
    {"items before their begin",
     E("item\tsitting1\t1\t1\tb/truth\t00000000\t-") E("begin\tsitting1\t2\texam\tquestions=1")},
};

static void
what_never_started_is_no_sheet(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(none) / sizeof(*none); i++) {
		struct desk d;
		struct sheet s;
		desk_init(&d);
		add(&d, none[i].lines);
		assert_int_equal(d.r.d.n, 0);
		if (desk_sheet(&d, &s))
			fail_msg("%s", none[i].behaviour);
		desk_release(&d);
	}
}

static void
a_form_may_fill_all_places_that_a_journal_has(void **state)
{
	enum { PLACES = UINT16_MAX };
	struct desk d;
	struct sheet s;
	struct str text = STR_INIT;

	(void)state;
	desk_init(&d);
	str_printf(&text, "2026-11-23T08:00:00Z\tbegin\tsitting1\t1\texam\tquestions=%d\n", PLACES);
	for (int i = 1; i <= PLACES; i++)
		str_printf(&text,
			   "2026-11-23T08:00:00Z\titem\tsitting1\t%d\t%d\tb/truth\t"
			   "00000000\t-\n2026-11-23T08:00:00Z\thint\tsitting1\t%d\tb/truth\n",
			   2 * i, PLACES + 1 - i, 2 * i + 1);
	replayed_add(&d.r, text.s, text.len);
	assert_true(desk_sheet(&d, &s));
	assert_int_equal(s.n, PLACES);
	assert_true(s.places[PLACES - 1].hinted);
	sheet_release(&s);
	str_release(&text);
	desk_release(&d);
}

static void
time_place_and_end_are_read(void **state)
{
	struct desk d;
	struct sheet s;

	(void)state;
	begin(&d);
	assert_true(desk_sheet(&d, &s));
	assert_true(s.used == 0 && s.used_at == DESK_BEGAN && s.began == DESK_BEGAN);
	assert_true(isnan(s.ended_points) && s.passed == -1);
	assert_int_equal(s.ending, ENDING_NONE);
	sheet_release(&s);
	d.time += 100;
	add(&d, "at\tsitting1\t7\t2\t93.4\n");
	d.time += 20;
	add(&d, "end\tsitting1\t8\tdone\t4\t3.5\t612.5\tfail\n");
	assert_true(desk_sheet(&d, &s));
	assert_true(fabs(s.used - 93.4) < 1e-4);
	assert_int_equal(s.used_at, DESK_BEGAN + 100);
	assert_true(fabs(s.ended_points - 3.5) < 1e-9);
	assert_int_equal(s.ending, ENDING_DONE);
	assert_int_equal(s.passed, 0);
	assert_true(span_is(s.session, "sitting1") && span_is(s.exam, "mini"));
	sheet_release(&s);
	desk_release(&d);
}

static void
a_renamed_question_is_found_under_its_name_before(void **state)
{
	struct desk d;
	struct sheet s;
	bool added;

	(void)state;
	begin(&d);
	map_put(&d.library.by_name, span_of("b/new"), 0, &added);
	d.questions[0].name = "b/new";
	add(&d, "hint\tsitting1\t7\tb/new\n");
	assert_true(desk_sheet(&d, &s));
	assert_ptr_equal(s.places[0].question, &d.questions[0]);
	assert_true(span_is(s.places[0].name, "b/single"));
	assert_true(s.places[0].hinted);
	sheet_release(&s);
	desk_release(&d);
}

static void
another_sitting_does_not_matter(void **state)
{
	struct desk d;
	struct sheet s;

	(void)state;
	begin(&d);
	d.time++;
	add(&d, "mark\tother123\t1\t1\nat\tother123\t2\t4\t50.0\n"
		"answer\tother123\t3\tb/single\t0102abcd\t+1\t1\t2.5\tsure\t1\nundo\tother123\t4\n"
		"mark\tsitting1\t7\t2\n");
	assert_int_equal(d.r.h.reorderings, 0);
	assert_true(desk_sheet(&d, &s));
	assert_true(!s.places[0].marked && s.places[1].marked && s.used == 0);
	assert_int_equal(s.n_answers, 0);
	sheet_release(&s);
	desk_release(&d);
}

/* Lines of nonsense that the journal's reader lets through. */
static void
no_journal_harms(void **state)
{
	static const char *const fields[] = {"0",	 "1",	   "5",	       "6",	 "65535",
					     "3e38",	 "1e-300", "b/single", "b/none", "0102abcd",
					     "00000000", "+1",	   "+1-2",     ".",	 "-",
					     "1,1,1",	 "3,2,1",  "exam",     "sure",	 "|"};
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (int round = 0; round < 40; round++) {
		struct desk d;
		struct sheet s;
		begin(&d);
		for (int i = 0; i < 300; i++) {
			struct str line = STR_INIT;
			str_printf(&line, "%s\tsitting1\t%d",
				   event_names[random_below(&r, EVENT_KINDS)],
				   (int)random_below(&r, 400) + 1);
			for (uint64_t k = random_below(&r, 8); k > 0; k--)
				str_printf(&line, "\t%s", fields[random_below(&r, 20)]);
			desk_line(&d, line.s);
			str_release(&line);
		}
		if (desk_sheet(&d, &s)) {
			assert_true(s.at <= s.n && s.n == DESK_QUESTIONS && s.used >= 0);
			sheet_release(&s);
		}
		desk_release(&d);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_sheet_is_what_the_journal_and_the_banks_say),
	    cmocka_unit_test(an_order_that_does_not_fit_is_drawn_anew),
	    cmocka_unit_test(without_choices_nothing_is_in_order),
	    cmocka_unit_test(what_never_started_is_no_sheet),
	    cmocka_unit_test(a_form_may_fill_all_places_that_a_journal_has),
	    cmocka_unit_test(time_place_and_end_are_read),
	    cmocka_unit_test(a_renamed_question_is_found_under_its_name_before),
	    cmocka_unit_test(another_sitting_does_not_matter),
	    cmocka_unit_test(no_journal_harms),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
