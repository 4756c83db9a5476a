/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A question or a work is added, and every other byte stays. */
#include "bank/insert.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "bank/same.h"
#include "bank/write.h"
#include "reading.h"

static const char *const wrongs[] = {"A bruise", "A cramp: short"};
static const char *const right = "A spot in a taut band";
static const char *const whys[] = {"That is blood # outside.", NULL};

static struct authored
usual(void)
{
	return (struct authored){.type = QUESTION_SINGLE,
				 .id = "added",
				 .ask = "What is it?",
				 .rights = {(const char **)&right, 1},
				 .wrong = {(const char **)wrongs, 2},
				 .whys = (const char **)whys};
}

static void
read_placed(struct reading *r, struct span text)
{
	bank_init(&r->b);
	diags_init(&r->d);
	r->b.placed = true;
	r->is_bank = bank_read(&r->b, "test.yaml", source_span(&text), &r->d);
}

/* Adds a question to text: all bytes but those of one piece stay, the bank reads as before, and the
 * question is its last. */
static void
check_added(struct span text, struct str *out)
{
	struct reading before, after;
	struct str reason = STR_INIT;
	struct insertion where;
	struct authored a = usual();

	str_clear(out);
	if (!insert_question(out, text, &a, &where, &reason))
		fail_msg("%s in\n%.*s", reason.s, (int)text.n, text.s);
	read_placed(&before, text);
	read_placed(&after, span_str(out));
	if (!bank_kept(&before.b, &after.b, &reason) ||
	    after.b.n_questions != before.b.n_questions + 1)
		fail_msg("%s:\n%.*s\nbecame\n%s", reason.s, (int)text.n, text.s, out->s);
	const struct question *q = after.b.questions[after.b.n_questions - 1];
	assert_string_equal(q->id, "added");
	assert_string_equal(q->ask, "What is it?");
	assert_string_equal(q->choices[1].why, whys[0]);
	assert_in_range(q->line, where.first_line, where.first_line + where.lines - 1);
	if (out->len != text.n + where.n || memcmp(out->s, text.s, where.at) != 0 ||
	    memcmp(out->s + where.at + where.n, text.s + where.at, text.n - where.at) != 0)
		fail_msg("bytes were changed in\n%s", out->s);
	reading_release(&before);
	reading_release(&after);
	str_release(&reason);
}

static void
line(struct str *text, size_t indent, const char *newline, const char *what)
{
	str_fill(text, ' ', indent);
	str_text(text, what);
	str_text(text, newline);
}

/* One of 1024 layouts, of which the bits of n say how they are. */
static void
lay_out(struct str *text, unsigned n)
{
	static const size_t dashes[] = {0, 2, 3, 6};
	const char *nl = n & 4 ? "\r\n" : "\n";
	size_t dash = dashes[n & 3], keys = dash + (n & 8 ? 4 : 2);
	struct str first = STR_INIT;

	str_text(text, n & 16 ? "\xef\xbb\xbf" : "");
	line(text, 0, nl, "# The first line says caf\u00e9");
	line(text, 0, nl, "bank: b   # its name");
	line(text, 0, nl, "title: \"T: t\"");
	line(text, 0, nl, "questions:  # all of them");
	for (unsigned i = 0; i < 2; i++) {
		str_clear(&first);
		str_fill(&first, ' ', dash);
		str_text(&first, n & 8 ? "-   id: " : "- id: ");
		str_text(&first, i ? "second" : "first");
		line(text, 0, nl, first.s);
		line(text, keys, nl, "ask: So?");
		line(text, keys, nl, i && n & 32 ? "explain: |" : "explain: >-");
		line(text, keys + 3, nl, "It is so.");
		line(text, 0, nl, "");
		line(text, keys + 3, nl, "# no comment, but text");
		line(text, keys, nl, "answer: true # a comment");
		line(text, 0, nl, n & 64 && !i ? "" : "      # in between");
	}
	if (n & 128)
		line(text, keys, nl, "# the last question's");
	if (n & 256) {
		line(text, 0, nl, "");
		line(text, 0, nl, "# of the license");
		line(text, 0, nl, "license: CC0-1.0");
	}
	if (n & 512)
		str_truncate(text, text->len - strlen(nl));
	str_release(&first);
}

static void
layouts_stay_as_they_are(void **state)
{
	struct str text = STR_INIT, out = STR_INIT;

	(void)state;
	for (unsigned n = 0; n < 1024; n++) {
		str_clear(&text);
		lay_out(&text, n);
		check_added(span_str(&text), &out);
		/* What was added can be added to. */
		if (n % 16 == 0) {
			struct authored a = usual();
			struct insertion where;
			struct str more = STR_INIT, reason = STR_INIT;
			a.id = "more";
			assert_true(insert_question(&more, span_str(&out), &a, &where, &reason));
			str_release(&more);
			str_release(&reason);
		}
	}
	str_release(&text);
	str_release(&out);
}

#define QUESTION                                                                                   \
	"- id: added\n    ask: What is it?\n    answer: A spot in a taut band\n    wrong:\n"       \
	"      - text: A bruise\n        why: \"That is blood # outside.\"\n"                      \
	"      - \"A cramp: short\"\n"

/* Layouts whose result is known to the byte. */
static const struct {
	const char *before, *after;
} known[] = {
    {"bank: b\ntitle: T\nquestions:\n", "bank: b\ntitle: T\nquestions:\n  " QUESTION},
    {"bank: b\ntitle: T\nquestions:", "bank: b\ntitle: T\nquestions:\n  " QUESTION},
    {"bank: b\ntitle: T\n", "bank: b\ntitle: T\nquestions:\n  " QUESTION},
    {"bank: b\ntitle: T\nquestions: # none yet\n# bye\n",
     "bank: b\ntitle: T\nquestions: # none yet\n  " QUESTION "# bye\n"},
    {"bank: b\nquestions:\nlicense: x\ntitle: T\n",
     "bank: b\nquestions:\n  " QUESTION "license: x\ntitle: T\n"},
    {"bank: b\ntitle: T\nquestions: []  # none\n",
     "bank: b\ntitle: T\nquestions:  # none\n  " QUESTION},
    {"bank: b\ntitle: T\nquestions: [\n]\n", "bank: b\ntitle: T\nquestions:\n  " QUESTION},
    {"bank: b\ntitle: T\nquestions:\n  - {id: a, ask: So?, answer: true}\n",
     "bank: b\ntitle: T\nquestions:\n  - {id: a, ask: So?, answer: true}\n\n  " QUESTION},
    {"bank: b\ntitle: T\nquestions:\n  - {id: a, ask: A?, answer: true}\n"
     "  - {id: b, ask: B?, answer: true}\n",
     "bank: b\ntitle: T\nquestions:\n  - {id: a, ask: A?, answer: true}\n"
     "  - {id: b, ask: B?, answer: true}\n  " QUESTION},
    {"---\nbank: b\ntitle: T\nquestions:\n  - {id: a, ask: So?, answer: true}\n...\n",
     "---\nbank: b\ntitle: T\nquestions:\n  - {id: a, ask: So?, answer: true}\n\n  " QUESTION
     "...\n"},
};

static void
known_layouts_come_out_as_known(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
		struct str out = STR_INIT, reason = STR_INIT;
		struct authored a = usual();
		struct insertion where;
		struct span text = span_of(known[i].before);
		if (!insert_question(&out, text, &a, &where, &reason))
			fail_msg("%s", reason.s);
		assert_string_equal(out.s, known[i].after);
		str_release(&out);
		str_release(&reason);
	}
}

static void
what_cannot_be_added_to_is_refused(void **state)
{
	static const struct {
		const char *text, *reason;
	} rows[] = {
	    {"bank: b\ntitle: T\nquestions: [{id: a, ask: So?, answer: true}]\n", "[ ]"},
	    {"{bank: b, title: T, questions: []}\n", "{ }"},
	    {"bank: b\ntitle: T\nquestions: none\n", "no list"},
	    {"bank: b\ntitle: T\nquestions: {a: b}\n", "no list"},
	    {"bank: b\n\ttitle: T\nquestions:\n", "mistake"},
	    {"bank: b\ntitle: T\nquestions:\n  - id: a\n   ask: b\n", "mistake"},
	    {"- a\n- b\n", "mistake"},
	    {"", "mistake"},
	    {"bank: b\n---\nbank: c\n", "mistake"},
	    {"a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n", "mistake"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str out = STR_INIT, reason = STR_INIT;
		struct authored a = usual();
		struct insertion where;
		bool added = insert_question(&out, span_of(rows[i].text), &a, &where, &reason);
		if (added || !strstr(reason.s, rows[i].reason))
			fail_msg("%s: `%s`", rows[i].text, reason.s);
		assert_int_equal(out.len, 0);
		str_release(&out);
		str_release(&reason);
	}
}

#define REST "questions:\n  - {id: a, ask: So?, answer: true}\n"

static const struct {
	const char *before, *after;
} works[] = {
    {"bank: b\ntitle: T\nsources:\n  x: X\n" REST,
     "bank: b\ntitle: T\nsources:\n  x: X\n  new: \"A: b\"\n" REST},
    {"bank: b\ntitle: T\nsources:\n    x: >-\n      X\n      y\n\n\n# q\n" REST,
     "bank: b\ntitle: T\nsources:\n    x: >-\n      X\n      y\n    new: \"A: b\"\n\n\n# q\n" REST},
    {"bank: b\ntitle: T\nsources: {x: X}\n" REST,
     "bank: b\ntitle: T\nsources: {x: X, new: \"A: b\"}\n" REST},
    {"bank: b\ntitle: T\nsources: {}\n" REST, "bank: b\ntitle: T\nsources: {new: \"A: b\"}\n" REST},
    {"bank: b\ntitle: T\nsources: {x: X, }\n" REST,
     "bank: b\ntitle: T\nsources: {x: X, new: \"A: b\" }\n" REST},
    {"bank: b\ntitle: T\n\n# The questions\n" REST,
     "bank: b\ntitle: T\nsources:\n  new: \"A: b\"\n\n# The questions\n" REST},
    {"bank: b\r\ntitle: T\r\nsources: # works\r\nquestions:\r\n",
     "bank: b\r\ntitle: T\r\nsources: # works\r\n  new: \"A: b\"\r\nquestions:\r\n"},
    {"bank: b\ntitle: T", "bank: b\ntitle: T\nsources:\n  new: \"A: b\"\n"},
};

static void
works_are_added_above_the_questions(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(works) / sizeof(*works); i++) {
		struct str out = STR_INIT, reason = STR_INIT;
		struct reading before, after;
		struct insertion where;
		struct span text = span_of(works[i].before);
		if (!insert_work(&out, text, "new", "A: b", &where, &reason))
			fail_msg("%s", reason.s);
		assert_string_equal(out.s, works[i].after);
		read_placed(&before, text);
		read_placed(&after, span_str(&out));
		assert_true(bank_kept(&before.b, &after.b, &reason));
		assert_int_equal(after.b.n_works, before.b.n_works + 1);
		reading_release(&before);
		reading_release(&after);
		str_release(&out);
		str_release(&reason);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(layouts_stay_as_they_are),
	    cmocka_unit_test(known_layouts_come_out_as_known),
	    cmocka_unit_test(what_cannot_be_added_to_is_refused),
	    cmocka_unit_test(works_are_added_above_the_questions),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
