/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Banks in which all is well. What is said about the others is in findings_test.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reading.h"

static const char whole_bank[] =
    "bank: everything\n"
    "title: 'All keys: \"and\" types'\n"
    "about: >-\n"
    "  A bank\n"
    "  of two lines.\n"
    "language: es-MX\n"
    "translates: en\n"
    "license: CC-BY-4.0\n"
    "authors: [Ana <ana@example.org>, 'Bo, senior']\n"
    "allow: [longest-right]\n"
    "sources:\n"
    "  grays: Gray's Anatomy\n"
    "  2nd: The second\n"
    "defaults:\n"
    "  level: recall\n"
    "  difficulty: hard\n"
    "  source: grays\n"
    "  tags: [all]\n"
    "  topic: from/defaults\n"
    "  scoring: exact\n"
    "  exact: true\n"
    "  shuffle: false\n"
    "  within: 10%\n"
    "  unit: minutes\n"
    "cases:\n"
    "  - id: told\n"
    "    text: |\n"
    "      A client\n"
    "      - with a bullet\n"
    "  - id: shown\n"
    "    image: images/x.png\n"
    "    alt: An x\n"
    "questions:\n"
    "  - id: single\n"
    "    of: 3fa2c901\n"
    "    ask: 1.10\n"
    "    answer: no\n"
    "    wrong:\n"
    "      - text: yes\n"
    "        why: For a reason\n"
    "      - {text: None of these, anchor: last}\n"
    "      - 1:30\n"
    "    explain: Why\n"
    "    hint: Think\n"
    "    note: Nobody sees this\n"
    "    image: images/y.png\n"
    "    alt: A y\n"
    "    case: told\n"
    "    source: [2nd, \"10.2\"]\n"
    "    topic: own/topic\n"
    "    level: analyze\n"
    "    difficulty: -1.5\n"
    "    critical: true\n"
    "    excludes: [truefalse, cloze]\n"
    "    tags: [a, b]\n"
    "    status: draft\n"
    "    allow: [negative]\n"
    "    was: [alone, solo]\n"
    "    place: 2\n"
    "  - id: truefalse\n"
    "    ask: Is it?\n"
    "    answer: true\n"
    "    case: shown\n"
    "    source: [grays, [2nd, 'p. 3']]\n"
    "  - id: multiple\n"
    "    ask: Which?\n"
    "    answers: [10, 2.5]\n"
    "    wrong: [-1e3, 4]\n"
    "    scoring: partial\n"
    "    shuffle: true\n"
    "    difficulty: medium\n"
    "  - id: order\n"
    "    ask: In which order?\n"
    "    order:\n"
    "      - first\n"
    "      - second\n"
    "      - third\n"
    "  - id: match\n"
    "    ask: What goes with what?\n"
    "    match:\n"
    "      ischemia: less blood, than needed\n"
    "      trigger point: a spot\n"
    "    extra:\n"
    "      - a bone\n"
    "      - text: none\n"
    "        anchor: last\n"
    "  - id: short\n"
    "    ask: What?\n"
    "    accept: [taut band, band]\n"
    "    exact: false\n"
    "  - id: numeric\n"
    "    ask: How long?\n"
    "    number: 90\n"
    "    within: 5\n"
    "    unit: [minutes, min]\n"
    "  - id: share\n"
    "    ask: How long?\n"
    "    number: -2e2\n"
    "  - id: cloze\n"
    "    fill: NMT applies {pressure} and then { release | releases }\n"
    "    status: retired\n"
    "    difficulty: easy\n";

static const struct question *
at(const struct reading *r, size_t i, const char *id)
{
	assert_true(i < r->b.n_questions);
	const struct question *q = r->b.questions[i];
	assert_string_equal(q->id, id);
	assert_ptr_equal(q->bank, &r->b);
	return q;
}

static int
read_whole(void **state)
{
	static struct reading r;

	reading_text(&r, whole_bank);
	for (size_t i = 0; i < r.d.n; i++)
		print_message("%zu: %s\n", r.d.items[i].at.line, r.d.items[i].message);
	assert_int_equal(r.d.n, 0);
	assert_true(r.is_bank);
	assert_int_equal(r.b.n_questions, 9);
	assert_int_equal(r.b.left_out, 0);
	*state = &r;
	return 0;
}

static int
release_whole(void **state)
{
	reading_release(*state);
	return 0;
}

static void
the_bank_has_its_keys(void **state)
{
	const struct bank *b = &((struct reading *)*state)->b;

	assert_string_equal(b->file, "test.yaml");
	assert_string_equal(b->name, "everything");
	assert_string_equal(b->title, "All keys: \"and\" types");
	assert_string_equal(b->about, "A bank of two lines.");
	assert_string_equal(b->language, "es-MX");
	assert_string_equal(b->translates, "en");
	assert_string_equal(b->license, "CC-BY-4.0");
	assert_int_equal(b->authors.n, 2);
	assert_string_equal(b->authors.items[1], "Bo, senior");
	assert_int_equal(b->allow.n, 1);
	assert_int_equal(b->n_works, 2);
	assert_string_equal(b->works[1].key, "2nd");
	assert_string_equal(b->works[1].title, "The second");
	assert_int_equal(b->n_vignettes, 2);
	assert_string_equal(b->vignettes[0].text, "A client\n- with a bullet");
	assert_null(b->vignettes[1].text);
	assert_string_equal(b->vignettes[1].image, "images/x.png");
	assert_string_equal(b->vignettes[1].alt, "An x");
}

static void
a_question_has_its_keys(void **state)
{
	const struct question *q = at(*state, 0, "single");

	assert_string_equal(q->name, "everything/single");
	assert_string_equal(q->of, "3fa2c901");
	assert_string_equal(q->explain, "Why");
	assert_string_equal(q->hint, "Think");
	assert_string_equal(q->note, "Nobody sees this");
	assert_string_equal(q->image, "images/y.png");
	assert_string_equal(q->alt, "A y");
	assert_string_equal(q->vignette->id, "told");
	assert_string_equal(q->citations[0].key, "2nd");
	assert_string_equal(q->citations[0].title, "The second");
	assert_string_equal(q->citations[0].section, "10.2");
	assert_string_equal(q->topic, "own/topic");
	assert_int_equal(q->level, LEVEL_ANALYZE);
	assert_true(q->difficulty == -1.5);
	assert_true(q->critical);
	assert_int_equal(q->excludes.n, 2);
	assert_string_equal(q->excludes.items[1], "cloze");
	assert_int_equal(q->tags.n, 2);
	assert_int_equal(q->status, STATUS_DRAFT);
	assert_int_equal(q->allow.n, 1);
	assert_int_equal(q->was.n, 2);
	assert_string_equal(q->was.items[0], "alone");
	assert_int_equal(q->line, 34);
	assert_int_equal(q->column, 5);
}

static void
scalars_are_read_as_text(void **state)
{
	const struct question *q = at(*state, 0, "single");

	assert_string_equal(q->ask, "1.10");
	assert_string_equal(q->choices[0].text, "no");
	assert_string_equal(q->choices[1].text, "yes");
	assert_string_equal(q->choices[3].text, "1:30");
}

static void
choices_stand_as_they_were_written(void **state)
{
	const struct question *q = at(*state, 0, "single");

	assert_int_equal(q->type, QUESTION_SINGLE);
	assert_int_equal(q->n_choices, 4);
	assert_true(q->choices[0].right && !q->choices[1].right);
	assert_string_equal(q->choices[1].why, "For a reason");
	assert_true(q->choices[2].last && !q->choices[3].last);
	assert_false(q->shuffle);
	assert_int_equal(q->place, 2);
	assert_false(q->numbers);
	q = at(*state, 2, "multiple");
	assert_int_equal(q->type, QUESTION_MULTIPLE);
	assert_true(q->choices[1].right && !q->choices[2].right);
	assert_true(q->numbers);
	q = at(*state, 3, "order");
	assert_int_equal(q->type, QUESTION_ORDER);
	assert_int_equal(q->n_choices, 3);
	assert_string_equal(q->choices[2].text, "third");
	assert_true(q->choices[2].right);
	assert_true(q->all_or_nothing);
}

static void
a_match_has_sides_and_extras(void **state)
{
	const struct question *q = at(*state, 4, "match");

	assert_int_equal(q->type, QUESTION_MATCH);
	assert_int_equal(q->n_lefts, 2);
	assert_int_equal(q->n_choices, 4);
	assert_string_equal(q->lefts[1], "trigger point");
	assert_string_equal(q->choices[0].text, "less blood, than needed");
	assert_true(q->choices[1].right && !q->choices[2].right && q->choices[3].last);
}

static void
typed_answers_are_read(void **state)
{
	const struct question *q = at(*state, 5, "short");

	assert_int_equal(q->type, QUESTION_SHORT);
	assert_int_equal(q->n_gaps, 1);
	assert_string_equal(q->gaps[0].items[1], "band");
	assert_false(q->exact);
	q = at(*state, 6, "numeric");
	assert_int_equal(q->type, QUESTION_NUMERIC);
	assert_true(q->number == 90 && q->within == 5);
	assert_string_equal(q->number_text, "90");
	assert_int_equal(q->units.n, 2);
	q = at(*state, 7, "share");
	assert_true(q->number == -200 && q->within == 20);
	assert_string_equal(q->units.items[0], "minutes");
	q = at(*state, 8, "cloze");
	assert_int_equal(q->type, QUESTION_CLOZE);
	assert_null(q->ask);
	assert_int_equal(q->n_gaps, 2);
	assert_string_equal(q->parts[0], "NMT applies ");
	assert_string_equal(q->parts[1], " and then ");
	assert_string_equal(q->parts[2], "");
	assert_string_equal(q->gaps[1].items[0], "release");
	assert_string_equal(q->gaps[1].items[1], "releases");
	assert_true(q->exact);
	assert_int_equal(q->status, STATUS_RETIRED);
}

static void
defaults_hold_where_a_question_is_silent(void **state)
{
	const struct question *q = at(*state, 1, "truefalse");

	assert_int_equal(q->type, QUESTION_TRUEFALSE);
	assert_true(q->truth);
	assert_int_equal(q->level, LEVEL_RECALL);
	assert_true(q->difficulty == 1);
	assert_string_equal(q->topic, "from/defaults");
	assert_int_equal(q->tags.n, 1);
	assert_int_equal(q->n_citations, 2);
	assert_string_equal(q->citations[1].section, "p. 3");
	assert_null(q->citations[0].section);
	/* What goes with other types only does not hold. */
	assert_true(q->shuffle && !q->exact && !q->all_or_nothing);
	assert_int_equal(q->units.n, 0);
	q = at(*state, 2, "multiple");
	assert_true(q->shuffle && !q->all_or_nothing);
	assert_true(q->difficulty == 0);
	assert_string_equal(q->citations[0].title, "Gray's Anatomy");
	assert_true(at(*state, 8, "cloze")->difficulty == -1);
}

static void
what_is_absent_has_its_value(void **state)
{
	struct reading r;

	(void)state;
	reading_text(&r, "bank: b\nquestions:\n- id: a\n  ask: Is it?\n  answer: false\n");
	assert_true(r.is_bank);
	assert_string_equal(r.b.title, "b");
	assert_string_equal(r.b.language, "en");
	const struct question *q = at(&r, 0, "a");
	assert_string_equal(q->topic, "b");
	assert_true(q->shuffle && !q->truth);
	assert_null(q->vignette);
	assert_null(q->explain);
	assert_int_equal(q->n_citations, 0);
	assert_true(q->level == LEVEL_NONE && q->status == STATUS_LIVE && q->difficulty == 0);
	reading_release(&r);
}

static void
line_ends_are_no_part_of_texts(void **state)
{
	static const char *const ends[] = {"\n", "\r\n", "\r"};
	static const char text[] =
	    "\xef\xbb\xbf"
	    "bank: b|title: B|questions:|- id: a|  ask: >-|    One|    two|  answer: "
	    "true|  explain: \"x|    y\"|";
	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct str yaml = STR_INIT;
		struct reading r;
		for (const char *s = text; *s; s++)
			str_add(&yaml, *s == '|' ? ends[i] : s, *s == '|' ? strlen(ends[i]) : 1);
		reading_blocks(&r, span_str(&yaml), 3);
		assert_int_equal(r.d.n, 0);
		assert_string_equal(at(&r, 0, "a")->ask, "One two");
		assert_string_equal(r.b.questions[0]->explain, "x y");
		assert_int_equal(r.b.questions[0]->line, 4);
		reading_release(&r);
		str_release(&yaml);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_bank_has_its_keys),
	    cmocka_unit_test(a_question_has_its_keys),
	    cmocka_unit_test(scalars_are_read_as_text),
	    cmocka_unit_test(choices_stand_as_they_were_written),
	    cmocka_unit_test(a_match_has_sides_and_extras),
	    cmocka_unit_test(typed_answers_are_read),
	    cmocka_unit_test(defaults_hold_where_a_question_is_silent),
	    cmocka_unit_test(what_is_absent_has_its_value),
	    cmocka_unit_test(line_ends_are_no_part_of_texts),
	};
	return cmocka_run_group_tests(tests, read_whole, release_whole);
}
