/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/grade.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/diag.h"
#include "base/file.h"
#include "make.h"

static double
grade_journal(const struct question *q, const char *journal)
{
	struct verdict v;
	struct response r;
	struct lexicon l;

	lexicon_init(&l);
	response_init(&r);
	if (!response_read(&r, q, span_of(journal)))
		fail_msg("'%s' is not read", journal);
	grade(&v, q, &r, &l);
	response_release(&r);
	return v.score;
}

static const struct {
	const char *behaviour;
	enum question_type type;
	uint32_t rights, wrongs;
	bool all_or_nothing;
	const char *journal;
	double points;
} picks[] = {
    {"the right choice", QUESTION_SINGLE, 1, 3, false, "+1", 1},
    {"a wrong choice", QUESTION_SINGLE, 1, 3, false, "-1", 0},
    {"a skip", QUESTION_SINGLE, 1, 3, false, ".", 0},
    {"an order skipped", QUESTION_ORDER, 4, 0, false, ".", 0},
    {"a match skipped", QUESTION_MATCH, 2, 0, false, ".", 0},
    {"all right picks alone", QUESTION_MULTIPLE, 2, 2, false, "+1+2", 1},
    {"a right pick earns its share", QUESTION_MULTIPLE, 2, 2, false, "+2", 0.5},
    {"a wrong pick takes its share away", QUESTION_MULTIPLE, 3, 3, false, "+1+2-3", 1.0 / 3},
    {"shares differ where counts do", QUESTION_MULTIPLE, 2, 4, false, "+1+2-1", 0.75},
    {"more wrong than right is 0, not less", QUESTION_MULTIPLE, 2, 2, false, "-1-2", 0},
    {"without wrong choices all is right", QUESTION_MULTIPLE, 3, 0, false, "+1+2+3", 1},
    {"exact: part of it earns nothing", QUESTION_MULTIPLE, 2, 2, true, "+1", 0},
    {"exact: all of it", QUESTION_MULTIPLE, 2, 2, true, "+1+2", 1},
    {"the right order", QUESTION_ORDER, 4, 0, false, "1,2,3,4", 1},
    {"a swap of neighbours", QUESTION_ORDER, 4, 0, false, "2,1,3,4", 2.0 / 3},
    {"the first at the end", QUESTION_ORDER, 4, 0, false, "2,3,4,1", 0},
    {"the reverse order is 0, not -1", QUESTION_ORDER, 4, 0, false, "4,3,2,1", 0},
    {"an order of one", QUESTION_ORDER, 1, 0, false, "1", 1},
    {"exact: nearly in order", QUESTION_ORDER, 4, 0, true, "2,1,3,4", 0},
    {"exact: in order", QUESTION_ORDER, 4, 0, true, "1,2,3,4", 1},
    {"all pairs", QUESTION_MATCH, 3, 1, false, "1=1,2=2,3=3", 1},
    {"one pair and an extra", QUESTION_MATCH, 3, 1, false, "1=1,2=4,3=2", 1.0 / 3},
    {"no pair", QUESTION_MATCH, 3, 1, false, "1=2,2=3,3=4", 0},
    {"exact: two pairs of three", QUESTION_MATCH, 3, 1, true, "1=1,2=2,3=4", 0},
};

static void
picks_earn_by_the_table(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(picks) / sizeof(*picks); i++) {
		struct made m;
		make_choices(&m, picks[i].type, picks[i].rights, picks[i].wrongs);
		m.q.all_or_nothing = picks[i].all_or_nothing;
		double got = grade_journal(&m.q, picks[i].journal);
		if (fabs(got - picks[i].points) > 1e-12)
			fail_msg("%s: %g, not %g", picks[i].behaviour, got, picks[i].points);
	}
}

static void
true_or_false_is_all_or_nothing(void **state)
{
	struct made m;

	(void)state;
	make_question(&m, QUESTION_TRUEFALSE);
	for (int truth = 0; truth < 2; truth++) {
		m.q.truth = truth;
		assert_true(grade_journal(&m.q, "true") == (truth ? 1 : 0));
		assert_true(grade_journal(&m.q, "false") == (truth ? 0 : 1));
	}
}

/* Every set of picks of every small multiple response. */
static void
only_the_key_earns_all_and_everything_earns_nothing(void **state)
{
	(void)state;
	for (uint32_t rights = 1; rights <= 4; rights++)
		for (uint32_t wrongs = 0; wrongs <= 4; wrongs++) {
			struct made m;
			struct lexicon l;
			uint32_t n = rights + wrongs, all = (1U << n) - 1, key = (1U << rights) - 1;
			make_choices(&m, QUESTION_MULTIPLE, rights, wrongs);
			lexicon_init(&l);
			for (uint32_t set = 1; set <= all; set++) {
				struct response r;
				struct verdict v;
				response_init(&r);
				for (uint32_t i = 0; i < n; i++)
					if (set >> i & 1)
						r.picks[r.n_picks++] = i;
				grade(&v, &m.q, &r, &l);
				assert_true(v.score >= 0 && v.score <= 1);
				assert_true((v.score == 1) == (set == key));
				if (wrongs && set == all)
					assert_true(v.score == 0);
				response_release(&r);
			}
		}
}

enum { MOST = 5, MOST_ORDERS = 120 };

struct orders {
	size_t items[MOST_ORDERS][MOST], n;
};

static void
permute(struct orders *o, size_t *numbers, size_t n, size_t fixed)
{
	if (fixed == n) {
		memcpy(o->items[o->n++], numbers, n * sizeof(*numbers));
		return;
	}
	for (size_t i = fixed; i < n; i++) {
		size_t kept = numbers[fixed];
		numbers[fixed] = numbers[i];
		numbers[i] = kept;
		permute(o, numbers, n, fixed + 1);
		numbers[i] = numbers[fixed];
		numbers[fixed] = kept;
	}
}

static double
grade_typed(const struct question *q, const size_t *reply, const size_t *order)
{
	struct shown shown = {.n = q->n_choices};
	struct str typed = STR_INIT, refusal = STR_INIT;
	struct response r;
	struct verdict v;
	struct lexicon l;

	memcpy(shown.order, order, shown.n * sizeof(*order));
	for (size_t i = 0; i < shown.n; i++)
		str_byte(&typed, (char)('a' + reply[i]));
	lexicon_init(&l);
	response_init(&r);
	assert_true(response_parse(&r, q, &shown, span_str(&typed), &refusal));
	grade(&v, q, &r, &l);
	response_release(&r);
	str_release(&typed);
	str_release(&refusal);
	return v.score;
}

/* What a fixed reply earns on average, over all orders in which the steps can be shown, is what an
 * answer at random earns. */
static void
no_fixed_reply_to_an_ordering_beats_chance(void **state)
{
	static const double chance[MOST + 1] = {0, 1, 1.0 / 2, 5.0 / 18, 7.0 / 36, 49.0 / 300};
	static struct orders o;

	(void)state;
	for (uint32_t n = 1; n <= MOST; n++) {
		struct made m;
		size_t numbers[MOST] = {0, 1, 2, 3, 4};
		make_choices(&m, QUESTION_ORDER, n, 0);
		o.n = 0;
		permute(&o, numbers, n, 0);
		for (size_t reply = 0; reply < o.n; reply++) {
			double sum = 0;
			for (size_t i = 0; i < o.n; i++)
				sum += grade_typed(&m.q, o.items[reply], o.items[i]);
			if (fabs(sum / (double)o.n - chance[n]) > 1e-9)
				fail_msg("%u steps, reply %zu: %.12g", n, reply, sum / (double)o.n);
		}
	}
}

static const struct {
	const char *behaviour;
	double number, within;
	const char *typed;
	double points;
} numbers[] = {
    {"the number", 90, 0, "90", 1},
    {"the number in other signs", 90, 0, "9e1 min", 1},
    {"next to it", 90, 0, "90.001", 0},
    {"at the upper border", 90, 5, "95", 1},
    {"at the lower border", 90, 5, "85", 1},
    {"over the border", 90, 5, "95.01", 0},
    {"under the border", 90, 5, "84.99", 0},
    {"a border that binary fractions miss", 0.3, 0.1, "0.4", 1},
    {"a number that binary fractions miss", 0.1 + 0.2, 0, "0.3", 1},
    {"another sign before it", 3, 1, "-3", 0},
    {"a number below zero", -3, 1, "-4", 1},
    {"nothing at all", 0, 0, "0", 1},
    {"tiny numbers differ", 1e-12, 0, "0", 0},
};

static void
a_number_is_right_within_its_borders(void **state)
{
	static const char *const units[2] = {"minutes"};

	(void)state;
	for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
		struct made m;
		make_number(&m, numbers[i].number, numbers[i].within, units);
		if (grade_journal(&m.q, numbers[i].typed) != numbers[i].points)
			fail_msg("%s", numbers[i].behaviour);
	}
}

static const struct {
	const char *behaviour;
	const char *accepted[1][MADE_TEXTS];
	const char *typed;
	bool exact, right;
	const char *spelling;
} texts[] = {
    {"the text", {{"ischemia"}}, "ischemia", false, true, NULL},
    {"another accepted text", {{"ischemia", "ischaemia"}}, "Ischaemia", false, true, NULL},
    {"case, accents, space and signs", {{"Café-au-lait"}}, " CAFE  au lait!", false, true, NULL},
    {"exact folds as well", {{"Ischemia"}}, "ischemia.", true, true, NULL},
    {"a slip in eight letters", {{"ischemia"}}, "ischmia", false, true, "ischemia"},
    {"a swap is one slip", {{"ischemia"}}, "icshemia", false, true, "ischemia"},
    {"two slips in eight letters", {{"ischemia"}}, "icshmia", false, false, NULL},
    {"exact forgives none", {{"ischemia"}}, "ischmia", true, false, NULL},
    {"five letters forgive none", {{"ilium"}}, "iliumm", false, false, NULL},
    {"six letters forgive one", {{"sacrum"}}, "sacrun", false, true, "sacrum"},
    {"eleven letters forgive one", {{"compression"}}, "comprsesoin", false, false, NULL},
    {"twelve letters forgive two",
     {{"sternomastoid"}},
     "sternmastod",
     false,
     true,
     "sternomastoid"},
    {"a space is no letter", {{"taut b"}}, "taut c", false, false, NULL},
    {"letters are not bytes",
     {{"\xc3\xa6\xc3\xb8\xc3\xa6"}},
     "\xc3\xa6\xc3\xb8\xc3\xb8",
     false,
     false,
     NULL},
    {"the accepted text with the fewest slips",
     {{"compression", "compressor"}},
     "compresor",
     false,
     true,
     "compressor"},
    {"among equals the first", {{"adhesion", "adhesian"}}, "adhesien", false, true, "adhesion"},
    {"one right behind one nearly", {{"ischemia", "ischemic"}}, "ischemic", false, true, NULL},
    {"a digit is no slip", {{"vitamin B12"}}, "vitamin B11", false, false, NULL},
    {"a slip beside digits", {{"vitamin B12"}}, "vitamn B12", false, true, "vitamin B12"},
    {"abduction is not adduction", {{"adduction"}}, "abduction", false, false, NULL},
    {"hypotension is not hypertension", {{"hypertension"}}, "hypotension", false, false, NULL},
    {"opposites within a text", {{"afferent nerve"}}, "efferent nerve", false, false, NULL},
    {"something else", {{"ischemia"}}, "bruise", false, false, NULL},
    {"signs that are no answer", {{"ischemia"}}, "...", false, false, NULL},
    {"signs that are the answer", {{"..."}}, "...", false, true, NULL},
};

static void
texts_are_folded_and_slips_forgiven(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct made m;
		struct response r;
		struct verdict v;
		struct lexicon l;
		make_gaps(&m, QUESTION_SHORT, 1, texts[i].accepted);
		m.q.exact = texts[i].exact;
		struct question *questions[] = {&m.q};
		m.bank.questions = questions;
		m.bank.n_questions = 1;
		lexicon_init(&l);
		response_init(&r);
		assert_true(response_read(&r, &m.q, span_of(texts[i].typed)));
		grade(&v, &m.q, &r, &l);
		if (v.score != (texts[i].right ? 1 : 0) || v.gap_right[0] != texts[i].right)
			fail_msg("%s: %g", texts[i].behaviour, v.score);
		if (!v.spelling[0] != !texts[i].spelling ||
		    (v.spelling[0] && strcmp(v.spelling[0], texts[i].spelling) != 0))
			fail_msg("%s: %s", texts[i].behaviour, v.spelling[0]);
		response_release(&r);
		lexicon_release(&l);
	}
}

static void
only_a_slip_fills_the_lexicon(void **state)
{
	static const char *const accepted[][MADE_TEXTS] = {{"peroneal"}},
				 *const other[][MADE_TEXTS] = {{"perineal"}};
	static const struct {
		const char *typed;
		bool filled;
	} cases[] = {{"Peroneal", false}, {"bruise", false}, {"perineal", true}};
	struct made m, known;
	struct question *questions[] = {&m.q, &known.q};

	(void)state;
	make_gaps(&m, QUESTION_SHORT, 1, accepted);
	make_gaps(&known, QUESTION_SHORT, 1, other);
	m.bank.questions = questions;
	m.bank.n_questions = 2;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct response r;
		struct verdict v;
		struct lexicon l;
		lexicon_init(&l);
		response_init(&r);
		assert_true(response_read(&r, &m.q, span_of(cases[i].typed)));
		grade(&v, &m.q, &r, &l);
		assert_true((l.bank != NULL) == cases[i].filled);
		assert_true(v.score == (i == 0));
		response_release(&r);
		lexicon_release(&l);
	}
}

static void
gaps_of_a_cloze_earn_their_share(void **state)
{
	static const char *const accepted[][MADE_TEXTS] = {
	    {"pressure"}, {"releases", "release"}, {"tissue"}, {"blood"}};
	struct made m;
	struct response r;
	struct verdict v;
	struct lexicon l;

	(void)state;
	make_gaps(&m, QUESTION_CLOZE, 4, accepted);
	lexicon_init(&l);
	response_init(&r);
	assert_true(response_read(&r, &m.q,
				  span_of("presure\x1frelease\x1f"
					  "blood\x1ftissue")));
	grade(&v, &m.q, &r, &l);
	assert_true(v.score == 0.5);
	assert_true(v.gap_right[0] && v.gap_right[1] && !v.gap_right[2] && !v.gap_right[3]);
	assert_string_equal(v.spelling[0], "pressure");
	assert_null(v.spelling[1]);
	m.q.all_or_nothing = true;
	grade(&v, &m.q, &r, &l);
	assert_true(v.score == 0 && v.gap_right[0]);
	response_release(&r);
}

/* {"response": [2, 1, 3], "score": 0.33} */
static void
check_vector(struct span line)
{
	struct made m;
	struct response r;
	struct verdict v;
	struct lexicon l;
	double number;

	response_init(&r);
	lexicon_init(&l);
	span_cut(&line, '[');
	struct span list = span_cut(&line, ']');
	while (list.n) {
		assert_true(parse_number(span_trim(span_cut(&list, ',')), &number));
		r.picks[r.n_picks++] = (size_t)number - 1;
	}
	span_cut(&line, ':');
	assert_true(parse_number(span_trim(span_cut(&line, '}')), &number));
	make_choices(&m, QUESTION_ORDER, (uint32_t)r.n_picks, 0);
	grade(&v, &m.q, &r, &l);
	assert_true(fabs(v.score - number) < 1e-12);
	response_release(&r);
}

static void
orders_score_as_the_shared_vectors(void **state)
{
	const char *shared = getenv("NMTQUIZ_SHARED");
	struct str path = STR_INIT, text = STR_INIT;
	struct diags d;

	(void)state;
	str_printf(&path, "%s/vectors/kendall.jsonl", shared ? shared : "../shared");
	if (!file_exists(path.s)) {
		print_message("no %s: not compared\n", path.s);
		str_release(&path);
		skip();
	}
	diags_init(&d);
	assert_true(file_read(path.s, 1 << 20, &text, &d));
	size_t n = 0;
	for (struct span rest = span_str(&text); rest.n; n++)
		check_vector(span_cut(&rest, '\n'));
	assert_true(n > 0);
	diags_release(&d);
	str_release(&path);
	str_release(&text);
}

static const struct {
	const char *behaviour;
	double score;
	enum certainty certainty;
	bool full, sure_miss;
} judged[] = {
    {"all is full", 1, CERTAINTY_SURE, true, false},
    {"three thirds are, whatever their sum lost", 1 - 1e-12, CERTAINTY_NONE, true, false},
    {"what the journal's four decimals can tell from 1 is not", 0.9999, CERTAINTY_SURE, false,
     false},
    {"half right is no miss", 0.5, CERTAINTY_SURE, false, false},
    {"less than half is one to who was sure", 0.4999, CERTAINTY_SURE, false, true},
    {"but not to who guessed", 0, CERTAINTY_GUESS, false, false},
    {"nor to who said nothing", 0, CERTAINTY_NONE, false, false},
};

static void
a_score_is_full_or_a_sure_miss(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(judged) / sizeof(*judged); i++)
		if (is_full(judged[i].score) != judged[i].full ||
		    is_sure_miss(judged[i].score, judged[i].certainty) != judged[i].sure_miss)
			fail_msg("%s", judged[i].behaviour);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(picks_earn_by_the_table),
	    cmocka_unit_test(true_or_false_is_all_or_nothing),
	    cmocka_unit_test(only_the_key_earns_all_and_everything_earns_nothing),
	    cmocka_unit_test(no_fixed_reply_to_an_ordering_beats_chance),
	    cmocka_unit_test(a_number_is_right_within_its_borders),
	    cmocka_unit_test(texts_are_folded_and_slips_forgiven),
	    cmocka_unit_test(only_a_slip_fills_the_lexicon),
	    cmocka_unit_test(gaps_of_a_cloze_earn_their_share),
	    cmocka_unit_test(orders_score_as_the_shared_vectors),
	    cmocka_unit_test(a_score_is_full_or_a_sure_miss),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
