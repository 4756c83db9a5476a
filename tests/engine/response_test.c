/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/response.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "make.h"

enum fixture {
	SINGLE,	   /* 1 right, 3 wrong */
	SINGLE_26, /* 1 right, 25 wrong */
	TRUTH,
	MULTIPLE,    /* 2 right, 2 wrong */
	MULTIPLE_12, /* 6 right, 6 wrong */
	ORDER,	     /* 4 */
	MATCH,	     /* 3 pairs, an extra */
	MATCH_12,    /* 12 pairs */
	SHORT,
	MINUTES, /* number, unit: [minutes, h] */
	NUMBER,	 /* number without unit */
	CLOZE,	 /* 2 gaps */
	CLOZE_1, /* 1 gap */
	FIXTURES
};

static const char *const accepted[][MADE_TEXTS] = {{"ischemia"}, {"pressure", "press"}};
static const char *const minutes[2] = {"minutes", "h"}, *const none[2] = {NULL};

static void
make_fixture(struct made *m, enum fixture f)
{
	switch (f) {
	case SINGLE:
	case SINGLE_26:
		make_choices(m, QUESTION_SINGLE, 1, f == SINGLE ? 3 : 25);
		break;
	case TRUTH:
		make_question(m, QUESTION_TRUEFALSE);
		break;
	case MULTIPLE:
	case MULTIPLE_12:
		make_choices(m, QUESTION_MULTIPLE, f == MULTIPLE ? 2 : 6, f == MULTIPLE ? 2 : 6);
		break;
	case ORDER:
		make_choices(m, QUESTION_ORDER, 4, 0);
		break;
	case MATCH:
	case MATCH_12:
		make_choices(m, QUESTION_MATCH, f == MATCH ? 3 : 12, f == MATCH);
		break;
	case SHORT:
		make_gaps(m, QUESTION_SHORT, 1, accepted);
		break;
	case MINUTES:
	case NUMBER:
		make_number(m, 90, 5, f == MINUTES ? minutes : none);
		break;
	default:
		make_gaps(m, QUESTION_CLOZE, f == CLOZE ? 2 : 1, accepted);
		break;
	}
}

/* Choices are shown from the last to the first, so that letters and the author's places differ. */
static const struct {
	const char *behaviour;
	enum fixture fixture;
	const char *typed;
	const char *journal; /* NULL: refused */
	const char *refusal; /* what it says */
} rows[] = {
    {"a letter is a choice as shown", SINGLE, "d", "+1", NULL},
    {"a wrong choice counts from the first wrong one", SINGLE, "a", "-3", NULL},
    {"case does not matter", SINGLE, "C", "-1", NULL},
    {"a number is the letter's place", SINGLE, "4", "+1", NULL},
    {"a bracket behind it is nothing", SINGLE, " d) ", "+1", NULL},
    {"a letter beyond the choices", SINGLE, "e", NULL, "Type a letter from a to d."},
    {"a number beyond the choices", SINGLE, "5", NULL, "Type a letter from a to d."},
    {"there is no place 0", SINGLE, "0", NULL, "Type a letter from a to d."},
    {"a huge number", SINGLE, "18446744073709551617", NULL, "Type a letter from a to d."},
    {"two letters where one is asked for", SINGLE, "a b", NULL, "Type a letter from a to d."},
    {"blank", SINGLE, "  ", NULL, "Type a letter from a to d."},
    {"another sign", SINGLE, "?", NULL, "Type a letter from a to d."},
    {"a byte that is no letter", SINGLE, "\xe4", NULL, "Type a letter from a to d."},
    {"the last of 26 letters", SINGLE_26, "z", "+1", NULL},
    {"the last of 26 numbers", SINGLE_26, "26", "+1", NULL},
    {"two digits are one number of 26", SINGLE_26, "14", "-12", NULL},
    {"the sign behind z", SINGLE_26, "{", NULL, "from a to z"},

    {"t is true", TRUTH, "t", "true", NULL},
    {"True is true", TRUTH, "True", "true", NULL},
    {"y is true", TRUTH, "Y", "true", NULL},
    {"yes is true", TRUTH, "yes", "true", NULL},
    {"f is false", TRUTH, "f", "false", NULL},
    {"FALSE is false", TRUTH, "FALSE", "false", NULL},
    {"n is false", TRUTH, "n", "false", NULL},
    {"no is false", TRUTH, "no", "false", NULL},
    {"the start of a word is none", TRUTH, "tru", NULL, "t for true or f for false"},
    {"neither", TRUTH, "maybe", NULL, "t for true or f for false"},
    {"blank for true or false", TRUTH, "", NULL, "t for true or f for false"},

    {"letters apart", MULTIPLE, "d a", "+1-2", NULL},
    {"letters together", MULTIPLE, "ad", "+1-2", NULL},
    {"letters by commas", MULTIPLE, "a,d", "+1-2", NULL},
    {"letters by comma and space", MULTIPLE, "a, c, d,", "+1+2-2", NULL},
    {"numbers apart", MULTIPLE, "4 3", "+1+2", NULL},
    {"numbers by commas", MULTIPLE, "1,2", "-1-2", NULL},
    {"digits together are numbers of their own", MULTIPLE, "134", "+1+2-2", NULL},
    {"letters with brackets", MULTIPLE, "a) b)", "-1-2", NULL},
    {"all of them", MULTIPLE, "abcd", "+1+2-1-2", NULL},
    {"a letter twice where one is asked for", SINGLE, "a a", NULL, "Type a letter from a to"},
    {"a letter twice", MULTIPLE, "a c a", NULL, "You typed a twice"},
    {"a letter beyond them", MULTIPLE, "a e", NULL, "letters from a to d"},
    {"a word between", MULTIPLE, "a and c", NULL, "letters from a to d"},
    {"commas alone", MULTIPLE, ", ,", NULL, "letters from a to d"},
    {"two digits are one number of 12", MULTIPLE_12, "12 1", "+1-6", NULL},
    {"with 12, digits together are too large", MULTIPLE_12, "123", NULL, "from a to l"},

    {"an order by letters", ORDER, "c a b d", "2,4,3,1", NULL},
    {"an order in one word", ORDER, "cabd", "2,4,3,1", NULL},
    {"an order by numbers", ORDER, "3 1 2 4", "2,4,3,1", NULL},
    {"an order by commas", ORDER, "C,A,B,D", "2,4,3,1", NULL},
    {"an order with one missing", ORDER, "c a d", NULL, "b is missing"},
    {"an order with one twice", ORDER, "c a b c", NULL, "You typed c twice"},
    {"an order with one too many", ORDER, "c a b d a", NULL, "You typed a twice"},
    {"an order with a letter beyond", ORDER, "c a b e", NULL, "all letters from a to d"},
    {"an empty order", ORDER, "", NULL, "all letters from a to d"},

    {"pairs as written", MATCH, "1b 2a 3d", "1=3,2=4,3=1", NULL},
    {"pairs in another order", MATCH, "3d 1b 2a", "1=3,2=4,3=1", NULL},
    {"pairs with hyphens and commas", MATCH, "1-b, 2-a, 3-d", "1=3,2=4,3=1", NULL},
    {"pairs with other signs between", MATCH, "1) b; 2: a; 3=D", "1=3,2=4,3=1", NULL},
    {"pairs without spaces", MATCH, "1b2a3d", "1=3,2=4,3=1", NULL},
    {"a left without a right", MATCH, "1b 3d", NULL, "2 is missing"},
    {"a left twice", MATCH, "1b 2a 1c", NULL, "You typed 1 twice"},
    {"a right twice", MATCH, "1b 2b 3d", NULL, "You typed b twice"},
    {"a left beyond them", MATCH, "1b 2a 4d", NULL, "such as 1b 2a; letters go from a to d"},
    {"a right beyond them", MATCH, "1b 2a 3e", NULL, "letters go from a to d"},
    {"letters without numbers", MATCH, "b a d", NULL, "each number with its letter"},
    {"a number at the end", MATCH, "1b 2a 3", NULL, "each number with its letter"},
    {"nothing to match", MATCH, "", NULL, "each number with its letter"},
    {"lefts of two digits", MATCH_12, "1a2b3c4d5e6f7g8h9i10j11k12l",
     "1=12,2=11,3=10,4=9,5=8,6=7,7=6,8=5,9=4,10=3,11=2,12=1", NULL},

    {"a text as typed, trimmed", SHORT, "  Ischemia! now ", "Ischemia! now", NULL},
    {"signs alone are a text", SHORT, "...", "...", NULL},
    {"a tab and a backslash stay", SHORT, "a\tb\\c|d", "a\tb\\c|d", NULL},
    {"controls become visible", SHORT, "a\x1f\x1b", "a\xe2\x90\x9f\xe2\x90\x9b", NULL},
    {"bytes that are no text become visible", SHORT, "a\xff", "a\xef\xbf\xbd", NULL},
    {"a full stop would be a skip", SHORT, " . ", NULL, "Type a word or a few."},
    {"an accent alone is a text", SHORT, "\xcc\x81", "\xcc\x81", NULL},
    {"a hard space is blank", SHORT, "\xc2\xa0", NULL, "Type a word or a few."},
    {"blank text", SHORT, " \t ", NULL, "Type a word or a few."},

    {"a number", MINUTES, "90", "90", NULL},
    {"a decimal", MINUTES, "90.0", "90.0", NULL},
    {"a power", MINUTES, "9e1", "9e1", NULL},
    {"below zero", MINUTES, "-3", "-3", NULL},
    {"a true minus sign", MINUTES,
     "\xe2\x88\x92"
     "3",
     "\xe2\x88\x92"
     "3",
     NULL},
    {"no digit before the point", MINUTES, ".5", ".5", NULL},
    {"the unit's first letters", MINUTES, "90 min", "90 min", NULL},
    {"the unit without a space", MINUTES, "90min", "90min", NULL},
    {"the unit in other letters", MINUTES, "1.5e1 Minutes.", "1.5e1 Minutes.", NULL},
    {"a short unit whole", MINUTES, "2 H", "2 H", NULL},
    {"two letters are too few", MINUTES, "90 mi", NULL, "with its unit, minutes."},
    {"another unit", MINUTES, "90 seconds", NULL, "with its unit, minutes."},
    {"more than the unit", MINUTES, "90 minutess", NULL, "with its unit, minutes."},
    {"an e without digits is a unit", MINUTES, "90e", NULL, "with its unit, minutes."},
    {"a unit where there is none", NUMBER, "90 min", NULL, "has no unit"},
    {"a comma may be either", NUMBER, "1,5", NULL,
     "1,5 could be 1.5 or 15: type a point for decimals."},
    {"a comma before thousands", NUMBER, "-1,500", NULL, "-1,500 could be -1.500 or -1500"},
    {"several commas", NUMBER, "1,500,000", NULL, "without commas"},
    {"a comma and a point", NUMBER, "1,500.5", NULL, "without commas"},
    {"a comma behind a point", NUMBER, "1.5,0", NULL, "without commas"},
    {"a comma far behind", NUMBER, "1111111111111111111111111,5", NULL, "without commas"},
    {"two numbers", NUMBER, "10 20", NULL, "one number alone"},
    {"a range", NUMBER, "10-20", NULL, "one number alone"},
    {"a number with two points", NUMBER, "1.2.3", NULL, "one number alone"},
    {"a fraction", NUMBER, "1/2", NULL, "one number alone"},
    {"no number", NUMBER, "ninety", NULL, "Type a number"},
    {"a sign alone", NUMBER, "-", NULL, "Type a number"},
    {"a point alone", NUMBER, ".", NULL, "Type a number"},
    {"hexadecimal", NUMBER, "0x10", NULL, "has no unit"},
    {"beyond all doubles", NUMBER, "1e999", NULL, "Type a number"},
    {"a blank number", NUMBER, "", NULL, "Type a number"},

    {"a cloze of one gap", CLOZE_1, " Pressure ", "Pressure", NULL},
    {"a gap that would be a skip", CLOZE_1, ".", NULL, "Type a word or a few."},
    {"a blank gap", CLOZE_1, "", NULL, "Type a word or a few."},
};

static void
typed_lines_become_responses_or_refusals(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct made m;
		struct shown shown;
		struct response r;
		struct str refusal = STR_INIT, journal = STR_INIT;
		make_fixture(&m, rows[i].fixture);
		make_shown(&shown, &m.q, true);
		response_init(&r);
		/* An exact copy of the bytes, so that reading past them is seen. */
		size_t n = strlen(rows[i].typed);
		char *typed = alloc_items(n, 1);
		memcpy(typed, rows[i].typed, n);
		bool read = response_parse(&r, &m.q, &shown, (struct span){typed, n}, &refusal);
		free(typed);
		if (read)
			response_write(&journal, &m.q, &r);
		if (read != (rows[i].journal != NULL))
			fail_msg("%s: %s", rows[i].behaviour, read ? journal.s : refusal.s);
		if (read && strcmp(journal.s, rows[i].journal) != 0)
			fail_msg("%s: %s", rows[i].behaviour, journal.s);
		if (!read && !strstr(refusal.s, rows[i].refusal))
			fail_msg("%s: %s", rows[i].behaviour, refusal.s);
		response_release(&r);
		str_release(&refusal);
		str_release(&journal);
	}
}

static void
a_refused_line_leaves_the_response(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		static const char *const before[FIXTURES] = {
		    "b", "b", "t", "ab", "ab", "abcd", "1a2b3c", NULL, "x", "5", "5", NULL, NULL};
		struct made m;
		struct shown shown;
		struct response r;
		struct str refusal = STR_INIT, was = STR_INIT, is = STR_INIT;
		if (rows[i].journal || !before[rows[i].fixture])
			continue;
		make_fixture(&m, rows[i].fixture);
		make_shown(&shown, &m.q, true);
		response_init(&r);
		assert_true(
		    response_parse(&r, &m.q, &shown, span_of(before[rows[i].fixture]), &refusal));
		response_write(&was, &m.q, &r);
		assert_false(response_parse(&r, &m.q, &shown, span_of(rows[i].typed), &refusal));
		response_write(&is, &m.q, &r);
		assert_string_equal(was.s, is.s);
		response_release(&r);
		str_release(&refusal);
		str_release(&was);
		str_release(&is);
	}
}

static void
each_line_of_a_cloze_adds_a_gap(void **state)
{
	struct made m;
	struct response r;
	struct shown shown = {.n = 0};
	struct str refusal = STR_INIT, journal = STR_INIT;

	(void)state;
	make_fixture(&m, CLOZE);
	response_init(&r);
	assert_true(response_read(&r, &m.q, span_of(".")));
	assert_true(response_parse(&r, &m.q, &shown, span_of(" a|b "), &refusal));
	assert_false(r.skipped);
	assert_int_equal(r.n_gaps, 1);
	assert_false(response_parse(&r, &m.q, &shown, span_of(" "), &refusal));
	assert_int_equal(r.n_gaps, 1);
	assert_true(response_parse(&r, &m.q, &shown, span_of("c"), &refusal));
	assert_int_equal(r.n_gaps, 2);
	response_write(&journal, &m.q, &r);
	assert_string_equal(journal.s, "a|b\x1f"
				       "c");
	response_release(&r);
	str_release(&refusal);
	str_release(&journal);
}

static void
a_new_answer_takes_the_place_of_the_old(void **state)
{
	struct made m;
	struct response r;
	struct shown shown;
	struct str refusal = STR_INIT, journal = STR_INIT;

	(void)state;
	make_fixture(&m, MULTIPLE);
	make_shown(&shown, &m.q, false);
	response_init(&r);
	assert_true(response_read(&r, &m.q, span_of(".")));
	assert_true(r.skipped);
	assert_true(response_parse(&r, &m.q, &shown, span_of("abc"), &refusal));
	assert_false(r.skipped);
	assert_true(response_parse(&r, &m.q, &shown, span_of("d"), &refusal));
	response_write(&journal, &m.q, &r);
	assert_string_equal(journal.s, "-2");
	response_release(&r);
	str_release(&refusal);
	str_release(&journal);
}

static const struct {
	const char *behaviour, *typed, *rest;
	enum certainty certainty;
} marked[] = {
    {"no mark", "b", "b", CERTAINTY_NONE},
    {"sure", "b!", "b", CERTAINTY_SURE},
    {"sure, with a space", "b ! ", "b", CERTAINTY_SURE},
    {"a guess", "b?", "b", CERTAINTY_GUESS},
    {"a guess at a text", "heart attack?", "heart attack", CERTAINTY_GUESS},
    {"very sure", "b!!", "b", CERTAINTY_SURE},
    {"a mark alone is none", "?", "?", CERTAINTY_NONE},
    {"marks alone are none", "? !", "? !", CERTAINTY_NONE},
    {"marks apart by a tab are none", "?\t??", "?\t??", CERTAINTY_NONE},
    {"two kinds of marks", "b?!", "b?", CERTAINTY_SURE},
    {"a mark within is none", "a! b", "a! b", CERTAINTY_NONE},
    {"nothing", "", "", CERTAINTY_NONE},
    {"spaces", "  ", "  ", CERTAINTY_NONE},
};

static void
a_final_mark_is_certainty(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(marked) / sizeof(*marked); i++) {
		struct span typed = span_of(marked[i].typed);
		enum certainty got = response_certainty(&typed);
		if (got != marked[i].certainty || !span_is(typed, marked[i].rest))
			fail_msg("%s: %.*s, %d", marked[i].behaviour, (int)typed.n, typed.s, got);
	}
}

static const struct {
	enum fixture fixture;
	const char *field;
} unreadable[] = {
    {SINGLE, ""},
    {SINGLE, "+2"},
    {SINGLE, "-4"},
    {SINGLE, "+0"},
    {SINGLE, "+01"},
    {SINGLE, "+1-1"},
    {SINGLE, "+1 "},
    {SINGLE, "1"},
    {SINGLE, "+"},
    {SINGLE, "-"},
    {SINGLE, ".."},
    {SINGLE, " +1"},
    {SINGLE, "+1x"},
    {SINGLE, "true"},
    {SINGLE, "+4294967297"},
    {SINGLE, "+18446744073709551617"},
    {MULTIPLE, ""},
    {MULTIPLE, "+5"},
    {MULTIPLE, "+1+1"},
    {MULTIPLE, "+2+1"},
    {MULTIPLE, "-1+1"},
    {MULTIPLE, "+1,+2"},
    {MULTIPLE, "+1-3"},
    {MULTIPLE, "+1+"},
    {TRUTH, ""},
    {TRUTH, "t"},
    {TRUTH, "True"},
    {TRUTH, "false "},
    {ORDER, ""},
    {ORDER, "1,2,3"},
    {ORDER, "1,2,3,4,"},
    {ORDER, "1,2,3,3"},
    {ORDER, "1,2,3,5"},
    {ORDER, "1,2,3,4,1"},
    {ORDER, "1 2 3 4"},
    {ORDER, ",1,2,3,4"},
    {ORDER, "1,2,3,04"},
    {ORDER, "4,3,2,0"},
    {MATCH, ""},
    {MATCH, "1=1,2=2"},
    {MATCH, "1=1,2=2,3=5"},
    {MATCH, "1=1,2=2,3=2"},
    {MATCH, "2=1,1=2,3=3"},
    {MATCH, "1=1,2=2,3=3,"},
    {MATCH, "1=1,2=2,4=3"},
    {MATCH, "1,2,3"},
    {SHORT, ""},
    {SHORT, " "},
    {SHORT, "a\x1f"
	    "b"},
    {SHORT, "a\x1f"},
    {CLOZE, ""},
    {CLOZE, "a"},
    {CLOZE, "a\x1f"},
    {CLOZE, "\x1f"
	    "b"},
    {CLOZE, "a\x1f"
	    "b\x1f"
	    "c"},
    {CLOZE, "a\x1f"
	    "b\x1f"},
    {CLOZE, "a|b"},
    {CLOZE, "a\x1f."},
    {CLOZE_1, "a\x1f"},
    {MINUTES, ""},
    {MINUTES, "x"},
    {MINUTES, "1,5"},
    {MINUTES, "90 days"},
    {NUMBER, "1e999"},
};

static void
what_no_question_wrote_is_not_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(unreadable) / sizeof(*unreadable); i++) {
		struct made m;
		struct response r;
		make_fixture(&m, unreadable[i].fixture);
		response_init(&r);
		if (response_read(&r, &m.q, span_of(unreadable[i].field)))
			fail_msg("fixture %d: '%s' was read", unreadable[i].fixture,
				 unreadable[i].field);
		response_release(&r);
	}
}

/* A line that fits the question, at random; texts of any bytes but with a letter in them. */
static void
random_line(struct str *line, const struct question *q, struct random *r)
{
	size_t order[BANK_MAX_CHOICES], n = q->n_choices;

	for (size_t i = 0; i < n; i++)
		order[i] = i;
	random_shuffle(r, order, n);
	if (q->type == QUESTION_SINGLE)
		n = 1;
	if (q->type == QUESTION_MULTIPLE)
		n = 1 + (size_t)random_below(r, n);
	if (q->type == QUESTION_MATCH)
		n = q->n_lefts;
	for (size_t i = 0; i < n; i++) {
		if (q->type == QUESTION_MATCH)
			str_printf(line, "%zu", i + 1);
		str_byte(line, (char)('a' + order[i]));
	}
	if (q->type == QUESTION_TRUEFALSE)
		str_text(line, random_below(r, 2) ? "t" : "f");
	if (q->type == QUESTION_NUMERIC)
		str_printf(line, "%.*g%s", (int)random_below(r, 17) + 1,
			   (double)random_next(r) / 1e7 - 1e11,
			   q->units.n && random_below(r, 2) ? " min" : "");
	if (n || line->len)
		return;
	for (uint64_t i = random_below(r, 12); i > 0; i--)
		str_byte(line, (char)random_below(r, 256));
	str_byte(line, 'x');
	for (uint64_t i = random_below(r, 12); i > 0; i--)
		str_byte(line, (char)random_below(r, 256));
}

static void
what_is_written_is_read_back(void **state)
{
	struct random random;

	(void)state;
	random_seed(&random, 1);
	for (size_t i = 0; i < 20000; i++) {
		struct made m;
		struct shown shown;
		struct response r, back;
		struct str line = STR_INIT, refusal = STR_INIT, first = STR_INIT, again = STR_INIT;
		make_fixture(&m, (enum fixture)(i % FIXTURES));
		make_shown(&shown, &m.q, false);
		random_shuffle(&random, shown.order, shown.n);
		response_init(&r);
		response_init(&back);
		do {
			str_clear(&line);
			random_line(&line, &m.q, &random);
			if (!response_parse(&r, &m.q, &shown, span_str(&line), &refusal))
				fail_msg("'%s': %s", line.s, refusal.s);
		} while (m.q.type == QUESTION_CLOZE && r.n_gaps < m.q.n_gaps);
		response_write(&first, &m.q, &r);
		if (!response_read(&back, &m.q, span_str(&first)))
			fail_msg("'%s' is not read", first.s);
		response_write(&again, &m.q, &back);
		assert_string_equal(first.s, again.s);
		assert_int_equal(r.n_picks, back.n_picks);
		assert_memory_equal(r.picks, back.picks, r.n_picks * sizeof(*r.picks));
		assert_int_equal(r.n_gaps, back.n_gaps);
		assert_true(r.truth == back.truth && r.number == back.number && !back.skipped);
		response_release(&r);
		response_release(&back);
		str_release(&line);
		str_release(&refusal);
		str_release(&first);
		str_release(&again);
	}
}

static void
a_skip_is_a_full_stop_for_every_type(void **state)
{
	(void)state;
	for (int f = 0; f < FIXTURES; f++) {
		struct made m;
		struct response r;
		struct str journal = STR_INIT;
		make_fixture(&m, (enum fixture)f);
		response_init(&r);
		assert_true(response_read(&r, &m.q, span_of(".")));
		assert_true(r.skipped);
		response_write(&journal, &m.q, &r);
		assert_string_equal(journal.s, ".");
		response_release(&r);
		str_release(&journal);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(typed_lines_become_responses_or_refusals),
	    cmocka_unit_test(a_refused_line_leaves_the_response),
	    cmocka_unit_test(each_line_of_a_cloze_adds_a_gap),
	    cmocka_unit_test(a_new_answer_takes_the_place_of_the_old),
	    cmocka_unit_test(a_final_mark_is_certainty),
	    cmocka_unit_test(what_no_question_wrote_is_not_read),
	    cmocka_unit_test(what_is_written_is_read_back),
	    cmocka_unit_test(a_skip_is_a_full_stop_for_every_type),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
