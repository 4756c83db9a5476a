/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/same.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reading.h"

static const char before[] =
    "bank: b\ntitle: T\nabout: Of B\nlanguage: es\ntranslates: en\nlicense: L\nauthors: [Ana]\n"
    "allow: [best]\nsources:\n  grays: Gray\n"
    "cases:\n  - {id: told, text: So it is, image: x.png, alt: An x}\n"
    "questions:\n"
    "  - id: single\n    ask: Which?\n    answer: x\n    wrong: [y, {text: z, why: Because, "
    "anchor: last}]\n"
    "    explain: So\n    hint: Hm\n    note: Nobody\n    case: told\n    source: [grays, '2']\n"
    "    topic: t\n    level: apply\n    difficulty: 1.5\n    critical: true\n    tags: [w]\n"
    "    status: draft\n    allow: [echo]\n    was: [solo]\n    shuffle: false\n    place: 2\n    "
    "of: 3fa2c901\n"
    "    image: y.png\n    alt: A y\n    excludes: [number]\n"
    "  - {id: number, ask: How many?, number: 5, within: 1, unit: [min]}\n"
    "  - {id: match, ask: What?, match: {l: r, m: s}, extra: [e]}\n"
    "  - {id: short, ask: What?, accept: [k, kk], exact: true}\n"
    "  - id: cloze\n    fill: A {g|gg} b {h} c\n"
    "  - {id: order, ask: What?, order: [p, q], scoring: exact}\n"
    "  - {id: truth, ask: Is it?, answer: true}\n";

/* A word of the text, and what stands there instead. */
static const struct {
	const char *from, *to;
} rows[] = {
    {"title: T", "title: U"},
    {"Of B", "On B"},
    {"language: es", "language: fr"},
    {"translates: en", "translates: de"},
    {"license: L", "license: M"},
    {"[Ana]", "[Bo]"},
    {"[best]", "[echo]"},
    {"Gray\n", "Grey\n"},
    {"So it is", "So it was"},
    {"x.png", "z.png"},
    {"An x", "The x"},
    {"id: single", "id: lone"},
    {"Which?", "Who?"},
    {"answer: x", "answer: w"},
    {"[y, {", "[v, {"},
    {"Because", "As"},
    {", anchor: last", ""},
    {"explain: So", "explain: Thus"},
    {"hint: Hm", "hint: Oh"},
    {"Nobody", "None"},
    {"    case: told\n", ""},
    {"[grays, '2']", "[grays, '3']"},
    {"topic: t\n", "topic: u\n"},
    {"level: apply", "level: recall"},
    {"1.5", "1.6"},
    {"critical: true", "critical: false"},
    {"tags: [w]", "tags: [w, v]"},
    {"draft", "live"},
    {"[echo]", "[blank]"},
    {"[solo]", "[sole]"},
    {"place: 2", "place: 1"},
    {"3fa2c901", "3fa2c902"},
    {"y.png", "w.png"},
    {"A y", "The y"},
    {"excludes: [number]", "excludes: [match]"},
    {"number: 5", "number: 5.0"},
    {"within: 1", "within: 2"},
    {"unit: [min]", "unit: [h]"},
    {"l: r", "k: r"},
    {"m: s", "m: t"},
    {"extra: [e]", "extra: [f]"},
    {"kk]", "kkk]"},
    {"exact: true", "exact: false"},
    {"{g|gg}", "{g|ggg}"},
    {" b {", " bb {"},
    {"scoring: exact", "scoring: partial"},
    {"[p, q]", "[q, p]"},
    {"    shuffle: false\n    place: 2\n", ""},
    {"answer: true", "answer: false"},
    {"  - {id: truth, ask: Is it?, answer: true}\n", ""},
};

static void
read_both(struct reading *a, struct reading *b, const char *text)
{
	reading_text(a, before);
	reading_text(b, text);
	assert_true(a->is_bank && b->is_bank);
	assert_int_equal(a->b.n_questions, 7);
}

static void
each_field_counts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str text = STR_INIT, what = STR_INIT;
		struct reading a, b;
		const char *at = strstr(before, rows[i].from);
		assert_non_null(at);
		str_add(&text, before, (size_t)(at - before));
		str_text(&text, rows[i].to);
		str_text(&text, at + strlen(rows[i].from));
		read_both(&a, &b, text.s);
		if (bank_same(&a.b, &b.b, &what) || !what.len)
			fail_msg("%s and %s are the same", rows[i].from, rows[i].to);
		if (bank_kept(&a.b, &b.b, &what))
			fail_msg("%s is kept in %s", rows[i].from, rows[i].to);
		reading_release(&a);
		reading_release(&b);
		str_release(&text);
		str_release(&what);
	}
}

static void
where_things_stand_does_not(void **state)
{
	struct str text = STR_INIT, what = STR_INIT;
	struct reading a, b;

	(void)state;
	str_printf(&text, "# Lines above\n\n%s", before);
	read_both(&a, &b, text.s);
	assert_true(bank_same(&a.b, &b.b, &what));
	assert_int_equal(what.len, 0);
	reading_release(&a);
	reading_release(&b);
	str_release(&text);
}

/* A bank may grow at the ends of its works and questions, and nowhere else. */
static const struct {
	const char *from, *to;
	bool kept;
} growths[] = {
    {"Gray\n", "Gray\n  simons: Simons\n", true},
    {"  grays: Gray\n", "  simons: Simons\n  grays: Gray\n", false},
    {"answer: true}\n", "answer: true}\n  - {id: more, ask: Is it?, answer: true}\n", true},
    {"  - {id: truth,", "  - {id: more, ask: Is it?, answer: true}\n  - {id: truth,", false},
    {"  - {id: truth, ask: Is it?, answer: true}\n", "", false},
    {"cases:\n", "cases:\n  - {id: other, text: More}\n", false},
};

static void
what_is_added_behind_keeps_the_rest(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(growths) / sizeof(*growths); i++) {
		struct str text = STR_INIT, what = STR_INIT;
		struct reading a, b;
		const char *at = strstr(before, growths[i].from);
		assert_non_null(at);
		str_add(&text, before, (size_t)(at - before));
		str_text(&text, growths[i].to);
		str_text(&text, at + strlen(growths[i].from));
		read_both(&a, &b, text.s);
		if (bank_kept(&a.b, &b.b, &what) != growths[i].kept)
			fail_msg("%s: %s", growths[i].to, what.s);
		assert_false(bank_same(&a.b, &b.b, &what));
		reading_release(&a);
		reading_release(&b);
		str_release(&text);
		str_release(&what);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_field_counts),
	    cmocka_unit_test(where_things_stand_does_not),
	    cmocka_unit_test(what_is_added_behind_keeps_the_rest),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
