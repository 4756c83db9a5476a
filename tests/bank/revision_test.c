/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/revision.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reading.h"

static const char head[] = "bank: b\ntitle: B\n"
			   "sources:\n  one: One\n"
			   "cases:\n  - id: c1\n    text: A client\n  - id: c2\n    text: Another\n"
			   "questions:\n  - id: q\n";

/* The revision of the one question whose keys these are. */
static uint32_t
revision(const char *body)
{
	struct str yaml = STR_INIT;
	struct reading r;

	str_text(&yaml, head);
	str_text(&yaml, body);
	str_text(&yaml, "  - {id: other, ask: What?, answer: true}\n");
	reading_blocks(&r, span_str(&yaml), SIZE_MAX);
	if (r.d.n)
		fail_msg("%s: %s", body, r.d.items[0].message);
	uint32_t of = r.b.questions[0]->revision;
	reading_release(&r);
	str_release(&yaml);
	return of;
}

/* Journals and translations keep these numbers: a row that fails is a mistake in the program, and
 * no row is ever changed. */
static const struct {
	uint32_t revision;
	const char *body;
} pinned[] = {
    {0xd1c30d26, "    ask: Which?\n    answer: one\n    wrong: [two, three]\n"},
    {0xd1c30d26, "    ask: Which?\n    answer: one\n    wrong: [{text: two, why: No}, three]\n"},
    {0xf2b429bf, "    ask: Is it?\n    case: c1\n    answer: true\n"},
    {0xc871c76b,
     "    ask: Which?\n    answers: [one, two]\n    wrong: [three]\n    scoring: exact\n"},
    {0x4f3e61be, "    ask: Order?\n    order: [one, two, three]\n"},
    {0xa2598663,
     "    ask: Match?\n    match:\n      one: two\n      three: four\n    extra: [five]\n"},
    {0xbc3d46f1, "    ask: Name?\n    accept: [one, two]\n    exact: true\n"},
    {0xf9693dc6, "    ask: How many?\n    number: 90\n    within: 5%\n    unit: [minutes, min]\n"},
    {0x7b7fc64c, "    fill: One {two | three} four {five}\n"},
    {0x069d4252, "    ask: \"Caf\\u00e9 \\u2013 na\\u00efve?\"\n    answer: true\n"},
};

static void
revisions_never_change(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(pinned) / sizeof(*pinned); i++) {
		uint32_t got = revision(pinned[i].body);
		if (got != pinned[i].revision)
			fail_msg("0x%08x, not 0x%08x:\n%s", (unsigned)got,
				 (unsigned)pinned[i].revision, pinned[i].body);
	}
}

static const struct {
	const char *behaviour;
	bool same;
	const char *one, *other;
} rows[] = {
    {"the question", false, "    ask: A?\n    answer: true\n", "    ask: B?\n    answer: true\n"},
    {"the truth", false, "    ask: A?\n    answer: true\n", "    ask: A?\n    answer: false\n"},
    {"the case's text", false, "    ask: A?\n    case: c1\n    answer: true\n",
     "    ask: A?\n    case: c2\n    answer: true\n"},
    {"no case", false, "    ask: A?\n    case: c1\n    answer: true\n",
     "    ask: A?\n    answer: true\n"},
    {"a wrong choice", false, "    ask: A?\n    answer: a\n    wrong: [b, c]\n",
     "    ask: A?\n    answer: a\n    wrong: [b, d]\n"},
    {"where one choice ends", false, "    ask: A?\n    answer: a\n    wrong: [b c]\n",
     "    ask: A?\n    answer: a\n    wrong: [b, c]\n"},
    {"which choice is right", false, "    ask: A?\n    answers: [a, b]\n    wrong: [c]\n",
     "    ask: A?\n    answers: [a]\n    wrong: [b, c]\n"},
    {"single or multiple", false, "    ask: A?\n    answers: [a]\n    wrong: [c]\n",
     "    ask: A?\n    answer: a\n    wrong: [c]\n"},
    {"the order", false, "    ask: A?\n    order: [a, b]\n", "    ask: A?\n    order: [b, a]\n"},
    {"the pairs", false, "    ask: A?\n    match: {a: b, c: d}\n",
     "    ask: A?\n    match: {a: d, c: b}\n"},
    {"extra or pair", false, "    ask: A?\n    match: {a: b, c: d}\n    extra: [e]\n",
     "    ask: A?\n    match: {a: b, c: d}\n"},
    {"an accepted text", false, "    ask: A?\n    accept: [a]\n",
     "    ask: A?\n    accept: [a, b]\n"},
    {"exactness", false, "    ask: A?\n    accept: [a]\n",
     "    ask: A?\n    accept: [a]\n    exact: true\n"},
    {"the number", false, "    ask: A?\n    number: 1\n", "    ask: A?\n    number: 2\n"},
    {"how far off", false, "    ask: A?\n    number: 1\n    within: 1\n",
     "    ask: A?\n    number: 1\n    within: 1%\n"},
    {"the unit", false, "    ask: A?\n    number: 1\n    unit: a\n",
     "    ask: A?\n    number: 1\n    unit: b\n"},
    {"the scoring", false, "    ask: A?\n    order: [a, b]\n",
     "    ask: A?\n    order: [a, b]\n    scoring: exact\n"},
    {"a gap", false, "    fill: A {b}\n", "    fill: A {c}\n"},
    {"what stands round a gap", false, "    fill: A {b}\n", "    fill: A {b}.\n"},
    {"where a gap is", false, "    fill: A {b} c\n", "    fill: A b {c}\n"},

    {"`exact: false` is said by silence", true, "    ask: A?\n    accept: [a]\n",
     "    ask: A?\n    accept: [a]\n    exact: false\n"},
    {"space in a gap", true, "    fill: A {b|c}\n", "    fill: A { b | c }\n"},
    {"how YAML writes it", true, "    ask: A b?\n    answer: true\n",
     "    ask: >\n      A\n      b?\n    answer: \"true\"\n"},
    {"normal forms", true, "    ask: \"Caf\\u00e9?\"\n    answer: true\n",
     "    ask: \"Cafe\\u0301?\"\n    answer: true\n"},
    {"the order of keys", true, "    ask: A?\n    answer: a\n    wrong: [b]\n",
     "    wrong: [b]\n    answer: a\n    ask: A?\n"},
    {"what is shown after", true, "    ask: A?\n    answer: true\n    explain: B\n    hint: C\n",
     "    ask: A?\n    answer: true\n"},
    {"why it is wrong", true, "    ask: A?\n    answer: a\n    wrong: [{text: b, why: c}]\n",
     "    ask: A?\n    answer: a\n    wrong: [b]\n"},
    {"where choices stand", true,
     "    ask: A?\n    answer: a\n    wrong: [{text: b, anchor: last}]\n    shuffle: false\n"
     "    place: 2\n",
     "    ask: A?\n    answer: a\n    wrong: [b]\n"},
    {"all that describes it", true,
     "    ask: A?\n    answer: true\n    topic: x\n    level: apply\n    difficulty: hard\n"
     "    tags: [x]\n    critical: true\n    status: draft\n    note: x\n    source: one\n"
     "    excludes: [other]\n    was: [old]\n    allow: [x]\n    image: x.png\n    alt: x\n",
     "    ask: A?\n    answer: true\n"},
};

static void
what_decides_an_answer_counts_and_nothing_else(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if ((revision(rows[i].one) == revision(rows[i].other)) != rows[i].same)
			fail_msg("%s", rows[i].behaviour);
}

static void
most_texts_are_seen_to_be_normal(void **state)
{
	(void)state;
	assert_true(surely_nfc(""));
	assert_true(surely_nfc("plain"));
	assert_true(surely_nfc("caf\xc3\xa9 \xe2\x80\x93 \xe2\x80\x9cx\xe2\x80\x9d"));
	assert_false(surely_nfc("e\xcc\x81"));
	assert_false(surely_nfc("\xe2\x80\x81"));
	assert_false(surely_nfc("\xe2\x84\xab"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(revisions_never_change),
	    cmocka_unit_test(what_decides_an_answer_counts_and_nothing_else),
	    cmocka_unit_test(most_texts_are_seen_to_be_normal),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
