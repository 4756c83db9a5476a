/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/spots.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reading.h"

static void
read_placed(struct reading *r, const char *text)
{
	struct span rest = span_of(text);

	bank_init(&r->b);
	diags_init(&r->d);
	r->b.placed = true;
	r->is_bank = bank_read(&r->b, "test.yaml", source_span(&rest), &r->d);
}

/* What stands between two characters of a text, a byte order mark left aside. */
static struct str
between(const char *text, uint32_t at, uint32_t end)
{
	struct str out = STR_INIT;
	uint32_t n = 0;

	if (strncmp(text, "\xef\xbb\xbf", 3) == 0)
		text += 3;
	for (const char *c = text; *c; c++) {
		n += ((unsigned char)*c & 0xc0) != 0x80;
		if (n > at && n <= end)
			str_byte(&out, *c);
	}
	return out;
}

#define HEAD "bank: b\ntitle: T\nquestions:\n"

static const struct {
	const char *behaviour, *text;
	enum key key;
	uint16_t item;
	const char *stands; /* NULL: there is no such spot */
	size_t line, column;
} rows[] = {
    {"a plain text, without the comment behind it",
     HEAD "  - id: a\n    ask: Is it?  # so\n    answer: true\n", KEY_ASK, SPOT_WHOLE, "Is it?", 5,
     10},
    {"a text in quotation marks, with them",
     HEAD "  - id: 'a'\n    ask: \"Is it?\"\n    answer: true\n", KEY_ASK, SPOT_WHOLE, "\"Is it?\"",
     5, 10},
    {"an id in quotation marks", HEAD "  - id: 'a'\n    ask: Is it?\n    answer: true\n", KEY_ID,
     SPOT_WHOLE, "'a'", 4, 9},
    {"a block text, from its mark to the next line",
     HEAD "  - id: a\n    ask: |\n      Is\n      it?\n    answer: true\n", KEY_ASK, SPOT_WHOLE,
     "|\n      Is\n      it?\n", 5, 10},
    {"a text over two lines, to its end",
     HEAD "  - id: a\n    ask: Is\n      it?\n    answer: true\n", KEY_ASK, SPOT_WHOLE,
     "Is\n      it?", 5, 10},
    {"a list in block style, from its first dash to its last text",
     HEAD "  - id: a\n    ask: Q?\n    answer: x\n    wrong:\n      - y\n      - z\n", KEY_WRONG,
     SPOT_WHOLE, "- y\n      - z", 8, 7},
    {"an item of it",
     HEAD "  - id: a\n    ask: Q?\n    answer: x\n    wrong:\n      - y\n      - z\n", KEY_WRONG, 1,
     "z", 9, 9},
    {"no third item of two, but the list",
     HEAD "  - id: a\n    ask: Q?\n    answer: x\n    wrong: [y, z]\n", KEY_WRONG, 2, NULL, 7, 12},
    {"a list in flow style, with both brackets",
     HEAD "  - id: a\n    ask: Q?\n    answer: x\n    wrong: [y, z, ]  # [\n", KEY_WRONG,
     SPOT_WHOLE, "[y, z, ]", 7, 12},
    {"an item of it, with its quotation marks",
     HEAD "  - id: a\n    ask: Q?\n    answer: x\n    wrong: [y, 'z']\n", KEY_WRONG, 1, "'z'", 7,
     16},
    {"a question in flow style",
     HEAD "  - {id: a, ask: Q?, answer: x, wrong: [y, {text: z, why: \"no, z\"}]}\n", KEY_WRONG, 1,
     "{text: z, why: \"no, z\"}", 4, 44},
    {"a why by its choice's place",
     HEAD "  - {id: a, ask: Q?, answer: x, wrong: [y, {text: z, why: \"no, z\"}]}\n", KEY_WHY, 1,
     "\"no, z\"", 4, 59},
    {"no why where the choice has none",
     HEAD "  - {id: a, ask: Q?, answer: x, wrong: [y, {text: z, why: \"no, z\"}]}\n", KEY_WHY, 0,
     NULL, 4, 5},
    {"a why in block style",
     HEAD "  - id: a\n    ask: Q?\n    answer: x\n    wrong:\n      - text: y\n        why: As it "
	  "is\n          so\n"
	  "      - z\n",
     KEY_WHY, 0, "As it is\n          so", 9, 14},
    {"a pair of a match, left and right",
     HEAD "  - id: a\n    ask: Q?\n    match:\n      x: 1\n      y: '2'\n", KEY_MATCH, 1, "y: '2'",
     8, 7},
    {"carriage returns count as characters, and make no lines of their own",
     "bank: b\r\ntitle: T\r\nquestions:\r\n  - id: a\r\n    ask: Is it?\r\n    answer: true\r\n",
     KEY_ANSWER, SPOT_WHOLE, "true", 6, 13},
    {"a byte order mark does not count",
     "\xef\xbb\xbf" HEAD "  - id: a\n    ask: Is it?\n    answer: true\n", KEY_ASK, SPOT_WHOLE,
     "Is it?", 5, 10},
    {"characters count, not bytes",
     "bank: b\ntitle: \xc3\x9c\xe6\xbc\xa2\nquestions:\n"
     "  - {id: a, ask: \xc3\x84\xf0\x9f\xa6\xb4?, answer: true}\n",
     KEY_ANSWER, SPOT_WHOLE, "true", 4, 31},
    {"no line is made by U+2028", HEAD "  - id: a\n    ask: Is\xe2\x80\xa8it?\n    answer: true\n",
     KEY_ANSWER, SPOT_WHOLE, "true", 6, 13},
    {"a key from `defaults` has no spot",
     "bank: b\ntitle: T\ndefaults:\n  level: recall\nquestions:\n"
     "  - id: a\n    ask: Is it?\n    answer: true\n",
     KEY_LEVEL, SPOT_WHOLE, NULL, 6, 5},
    {"a question with mistakes before it makes no difference",
     HEAD "  - id: x\n    ask: Q?\n    anser: y\n  - id: a\n    ask: Is it?\n    answer: true\n",
     KEY_ASK, SPOT_WHOLE, "Is it?", 8, 10},
    {"nor does YAML that breaks off before it",
     HEAD "  - id: x\n    ask: \"Q\" is?\n    answer: true\n  - id: a\n    ask: \xc3\x84?\n    "
	  "answer: true\n"
	  "    tags: [x, y]\n",
     KEY_TAGS, 1, "y", 10, 15},
    {"nor one in the midst of a flow list",
     HEAD "  - {id: x, ask: [Q, answer: true}\n  - id: a\n    ask: \xc3\x84?\n    answer: true\n",
     KEY_ASK, SPOT_WHOLE, "\xc3\x84?", 6, 10},
    {"nor a byte that is no text",
     HEAD "  - id: x\n    ask: Q\xff?\n    answer: true\n  - {id: a, ask: Is it?, answer: true}\n",
     KEY_ANSWER, SPOT_WHOLE, "true", 7, 34},
};

static void
values_are_found_where_they_stand(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct reading r;
		read_placed(&r, rows[i].text);
		const struct question *q =
		    r.b.n_questions ? r.b.questions[r.b.n_questions - 1] : NULL;
		if (!q || strcmp(q->id, "a") != 0)
			fail_msg("%s: not read", rows[i].behaviour);
		const struct spot *spot = question_spot(q, (uint16_t)rows[i].key, rows[i].item);
		struct place at = question_place(q, (uint16_t)rows[i].key, rows[i].item);
		if (!spot != !rows[i].stands)
			fail_msg("%s: %s spot", rows[i].behaviour, spot ? "a" : "no");
		struct str stands = STR_INIT;
		/* A byte that is no text is no character to between(), but one to the reader. */
		if (spot && !strchr(rows[i].text, '\xff'))
			stands = between(rows[i].text, spot->at, spot->end);
		else if (spot)
			str_text(&stands, rows[i].stands);
		if (spot && strcmp(stands.s, rows[i].stands) != 0)
			fail_msg("%s: `%s`", rows[i].behaviour, stands.s);
		if (at.line != rows[i].line || at.column != rows[i].column)
			fail_msg("%s: %zu:%zu", rows[i].behaviour, at.line, at.column);
		assert_string_equal(at.file, "test.yaml");
		str_release(&stands);
		reading_release(&r);
	}
}

static const struct {
	const char *behaviour, *question;
	size_t choice, line, column;
} choices[] = {
    {"the key of a single choice", "    answer: x\n    wrong: [y, z]\n", 0, 6, 13},
    {"its wrong choices", "    answer: x\n    wrong: [y, z]\n", 2, 7, 16},
    {"wrong choices above the key", "    wrong:\n      - y\n      - text: z\n    answer: x\n", 2, 8,
     9},
    {"the right ones of several", "    answers:\n      - x\n      - y\n    wrong: [z]\n", 1, 8, 9},
    {"the wrong ones beside them", "    answers: [x, y]\n    wrong: [z]\n", 2, 7, 13},
    {"the steps of an order", "    order: [x, y, z]\n", 2, 6, 19},
    {"the pairs of a match", "    match:\n      x: 1\n      y: 2\n    extra: [3, 4]\n", 1, 8, 7},
    {"its extras", "    match:\n      x: 1\n      y: 2\n    extra: [3, 4]\n", 3, 9, 16},
};

static void
choices_are_found_in_every_type(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(choices) / sizeof(*choices); i++) {
		struct str text = STR_INIT;
		struct reading r;
		str_printf(&text, HEAD "  - id: a\n    ask: Q?\n%s", choices[i].question);
		read_placed(&r, text.s);
		if (r.b.n_questions != 1)
			fail_msg("%s: not read", choices[i].behaviour);
		struct place at = choice_place(r.b.questions[0], choices[i].choice);
		if (at.line != choices[i].line || at.column != choices[i].column)
			fail_msg("%s: %zu:%zu", choices[i].behaviour, at.line, at.column);
		reading_release(&r);
		str_release(&text);
	}
}

static const struct spot *
spot_in(const struct spots *spots, enum key key, uint16_t item)
{
	for (uint32_t i = 0; i < spots->n; i++)
		if (spots->items[i].key == key && spots->items[i].item == item)
			return &spots->items[i];
	return NULL;
}

static void
keys_at_the_top_and_defaults_have_spots(void **state)
{
	static const char text[] = "bank: b\ntitle: T\nallow: [blank, best]\ndefaults:\n"
				   "  excludes: [a, 'b']\nquestions:\n"
				   "  - {id: a, ask: Q?, answer: true}\n"
				   "  - {id: b, ask: R?, answer: true}\n";
	struct reading r;

	(void)state;
	read_placed(&r, text);
	const struct spot *title = spot_in(&r.b.spots, KEY_TITLE, SPOT_WHOLE);
	const struct spot *best = spot_in(&r.b.spots, KEY_ALLOW, 1);
	const struct spot *b = spot_in(&r.b.default_spots, KEY_EXCLUDES, 1);
	assert_non_null(title);
	assert_non_null(best);
	assert_non_null(b);
	struct str words = between(text, b->at, b->end);
	assert_string_equal(words.s, "'b'");
	assert_int_equal(bank_place(&r.b, title->at).line, 2);
	assert_int_equal(bank_place(&r.b, best->at).column, 16);
	str_release(&words);
	reading_release(&r);
}

static void
a_question_knows_its_beginning_and_its_end(void **state)
{
	static const char text[] = HEAD "  - id: a\n    ask: Q?\n    answer: true # so\n\n"
					"  - {id: b, ask: R?, answer: true}\n";
	struct reading r;

	(void)state;
	read_placed(&r, text);
	const struct question *a = r.b.questions[0], *b = r.b.questions[1];
	struct str first = between(text, a->at, a->end), second = between(text, b->at, b->end);
	assert_string_equal(first.s, "id: a\n    ask: Q?\n    answer: true");
	assert_string_equal(second.s, "{id: b, ask: R?, answer: true}");
	str_release(&first);
	str_release(&second);
	reading_release(&r);
}

static void
every_character_has_a_line(void **state)
{
	static const char text[] =
	    "bank: b\rtitle: T\r\nquestions: [{id: a, ask: Q?, answer: true}]";
	struct reading r;

	(void)state;
	read_placed(&r, text);
	struct place first = bank_place(&r.b, 0), cr = bank_place(&r.b, 7),
		     two = bank_place(&r.b, 8);
	struct place three = bank_place(&r.b, 18), last = bank_place(&r.b, 61);
	assert_true(first.line == 1 && first.column == 1);
	assert_true(cr.line == 1 && cr.column == 8);
	assert_true(two.line == 2 && two.column == 1);
	assert_true(three.line == 3 && three.column == 1);
	assert_true(last.line == 3 && last.column == 44);
	reading_release(&r);
}

static void
without_being_asked_for_nothing_is_kept(void **state)
{
	struct reading r;

	(void)state;
	reading_text(&r, HEAD "  - id: a\n    ask: Q?\n    answer: true\n");
	const struct question *q = r.b.questions[0];
	assert_int_equal(q->spots.n + r.b.spots.n + r.b.default_spots.n + r.b.n_lines, 0);
	assert_null(question_spot(q, KEY_ASK, SPOT_WHOLE));
	struct place at = question_place(q, KEY_ASK, SPOT_WHOLE);
	assert_true(at.line == 4 && at.column == 5);
	reading_release(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(values_are_found_where_they_stand),
	    cmocka_unit_test(choices_are_found_in_every_type),
	    cmocka_unit_test(keys_at_the_top_and_defaults_have_spots),
	    cmocka_unit_test(a_question_knows_its_beginning_and_its_end),
	    cmocka_unit_test(every_character_has_a_line),
	    cmocka_unit_test(without_being_asked_for_nothing_is_kept),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
