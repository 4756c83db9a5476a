/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whatever an author types reads back the same, wherever in a question it stands. */
#include "bank/write.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "reading.h"

static const char long_text[] =
    "A trigger point in the upper trapezius refers pain to the temple: it is felt there, and "
    "pressing it # brings the pain back  - with two spaces, {braces}, \"quotes\" and it's a "
    "\\backslash, until the line is far longer than any that a person wants to read at once.";

static const char *const nasty[] = {
    "plain words",
    "a: colon",
    "ends in a colon:",
    "1:30",
    "http://example.org/#part",
    "number #1 of all",
    "#1",
    "- dash",
    "-5",
    "-x",
    "---",
    "...",
    "?",
    "? what",
    "what?",
    ": colon",
    "yes",
    "No",
    "true",
    "FALSE",
    "null",
    "~",
    "0x1F",
    "1.10",
    "1e3",
    "2026-11-23",
    "*star*",
    "&anchor",
    "!tag",
    "%percent",
    "@at",
    "`tick`",
    "|pipe",
    "> greater",
    "'single'",
    "\"double\"",
    "\"double\" and more",
    "it's \"both\"",
    "back\\slash",
    "back\\slash and \"quote\"",
    "[list]",
    "{map}",
    "a, b and c",
    "ends in a bracket]",
    "}{",
    "<<",
    "=",
    "caf\u00e9 \u6f22\u65b9 \U0001f9e0",
    "\u201ccurly\u201d",
    "tab\tinside",
    "tab:\tcolon",
    "tab\t#hash",
    "two  spaces",
    "  spaces at both ends \t",
    "two\nlines",
    "two\n\nparagraphs: with # and \"quotes\"",
    "list:\n- one\n- two\n\n- three",
    "first\n   deeper\n back",
    "first\n\ttab\n\n\n\nfar",
    "# comment\n# again",
    "ends in space \nand on",
    "---\n...",
    long_text,
    "averyverylongwordwithoutanyspaceinittobreakatwhichgoesonandonandonandonandonandonandonandon"
    "andonandon",
    "a  b  c  d  e  f  g  h  i  j  k  l  m  n  o  p  q  r  s  t  u  v  w  x  y  z  a  b  c  d  e  "
    "f  g "
    " h  i  j",
};
enum { N_NASTY = sizeof(nasty) / sizeof(*nasty) };

static const struct manner manners[] = {
    {2, 4, "\n"}, {0, 2, "\n"}, {0, 4, "\r\n"}, {3, 8, "\r\n"}, {7, 9, "\n"},
};

/* Reads a bank of that one question. */
static void
read_back(struct reading *r, struct str *text, const struct authored *a, const struct manner *m)
{
	str_clear(text);
	str_printf(text, "bank: b%stitle: T%ssources: {grays: G, \"a, b: c\": D}%squestions:%s",
		   m->newline, m->newline, m->newline, m->newline);
	write_question(text, a, m);
	reading_text(r, text->s);
	if (r->d.n || !r->is_bank || r->b.n_questions != 1)
		fail_msg("%s in\n%s", r->d.n ? r->d.items[0].message : "no question", text->s);
}

static void
same(const char *got, const char *wanted, const struct str *text)
{
	struct span trimmed = span_trim(span_of(wanted));

	if (!got || !span_is(trimmed, got))
		fail_msg("`%s`, not `%.*s`, in\n%s", got ? got : "(none)", (int)trimmed.n,
			 trimmed.s, text->s);
}

/* Each nasty text in each place, with its neighbours in the others. */
static void
picked_texts_read_back(void **state)
{
	struct str text = STR_INIT;
	struct reading r;

	(void)state;
	for (size_t i = 0; i < N_NASTY * 5; i++) {
		const char *x = nasty[i % N_NASTY], *y = nasty[(i + 1) % N_NASTY];
		const char *z = nasty[(i + 2) % N_NASTY];
		const char *whys[] = {z, NULL};
		struct authored a = {.type = QUESTION_SINGLE,
				     .id = "q",
				     .ask = x,
				     .rights = {&x, 1},
				     .wrong = {(const char *[]){y, z}, 2},
				     .whys = whys,
				     .explain = y,
				     .hint = z,
				     .note = x,
				     .topic = "a/b",
				     .level = "recall",
				     .difficulty = "-1.5",
				     .critical = true};
		read_back(&r, &text, &a, &manners[i / N_NASTY]);
		const struct question *q = r.b.questions[0];
		same(q->ask, x, &text);
		same(q->choices[0].text, x, &text);
		same(q->choices[1].text, y, &text);
		same(q->choices[1].why, z, &text);
		same(q->choices[2].text, z, &text);
		assert_null(q->choices[2].why);
		same(q->explain, y, &text);
		same(q->hint, z, &text);
		same(q->note, x, &text);
		assert_true(q->critical);
		assert_int_equal(q->level, LEVEL_RECALL);
		reading_release(&r);
	}
	str_release(&text);
}

static void
pairs_read_back(void **state)
{
	struct str text = STR_INIT;
	struct reading r;

	(void)state;
	for (size_t i = 0; i < N_NASTY * 5; i++) {
		const char *lefts[] = {nasty[i % N_NASTY], nasty[(i + 1) % N_NASTY]};
		const char *rights[] = {nasty[(i + 2) % N_NASTY], nasty[(i + 3) % N_NASTY]};
		const char *extra[] = {nasty[(i + 4) % N_NASTY]};
		struct authored a = {.type = QUESTION_MATCH,
				     .id = "q",
				     .ask = "Match",
				     .lefts = {lefts, 2},
				     .rights = {rights, 2},
				     .wrong = {extra, 1}};
		read_back(&r, &text, &a, &manners[i / N_NASTY]);
		const struct question *q = r.b.questions[0];
		assert_int_equal(q->type, QUESTION_MATCH);
		for (size_t k = 0; k < 2; k++) {
			same(q->lefts[k], lefts[k], &text);
			same(q->choices[k].text, rights[k], &text);
		}
		same(q->choices[2].text, extra[0], &text);
		reading_release(&r);
	}
	str_release(&text);
}

static void
lists_read_back(void **state)
{
	struct str text = STR_INIT;
	struct reading r;

	(void)state;
	for (size_t i = 0; i < N_NASTY * 5; i++) {
		const char *three[] = {nasty[i % N_NASTY], nasty[(i + 1) % N_NASTY],
				       nasty[(i + 2) % N_NASTY]};
		struct authored_source sources[] = {{"grays", three[0]}, {"a, b: c", NULL}};
		struct authored a = {.type = i % 2 ? QUESTION_SHORT : QUESTION_ORDER,
				     .id = "q",
				     .ask = "List",
				     .rights = {three, 3},
				     .tags = {three, 3},
				     .sources = sources,
				     .n_sources = 1 + i % 2};
		read_back(&r, &text, &a, &manners[i / N_NASTY]);
		const struct question *q = r.b.questions[0];
		assert_int_equal(q->type, a.type);
		for (size_t k = 0; k < 3; k++) {
			same(i % 2 ? q->gaps[0].items[k] : q->choices[k].text, three[k], &text);
			same(q->tags.items[k], three[k], &text);
		}
		assert_int_equal(q->n_citations, a.n_sources);
		same(q->citations[0].section, three[0], &text);
		if (i % 2)
			same(q->citations[1].key, "a, b: c", &text);
		reading_release(&r);
	}
	str_release(&text);
}

static void
gaps_read_back(void **state)
{
	static const char *const fills[] = {
	    "{pressure} releases it",
	    "NMT applies {pressure|force} and: then {releases} it # not",
	    "A long text with {gaps} that goes on and on until it has to be folded, and "
	    "{then|after} "
	    "it goes on, with {a: colon} and \"quotes\" in {it}, as authors will.",
	    "{a}",
	    "First {one}.\n\nSecond {two|\"2\"}.",
	};
	struct str text = STR_INIT;
	struct reading r;

	(void)state;
	for (size_t i = 0; i < sizeof(fills) / sizeof(*fills); i++) {
		struct authored a = {.type = QUESTION_CLOZE, .id = "q", .fill = fills[i]};
		struct str back = STR_INIT;
		read_back(&r, &text, &a, &manners[i]);
		const struct question *q = r.b.questions[0];
		for (size_t k = 0; k <= q->n_gaps; k++) {
			str_text(&back, q->parts[k]);
			for (size_t j = 0; k < q->n_gaps && j < q->gaps[k].n; j++)
				str_printf(&back, "%c%s", j ? '|' : '{', q->gaps[k].items[j]);
			str_text(&back, k < q->n_gaps ? "}" : "");
		}
		assert_string_equal(back.s, fills[i]);
		str_release(&back);
		reading_release(&r);
	}
	str_release(&text);
}

static void
numbers_and_truths_read_back(void **state)
{
	struct str text = STR_INIT;
	struct reading r;
	const char *units[] = {"minutes", "min, or so"};

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct authored a = {.type = QUESTION_NUMERIC,
				     .id = "q",
				     .ask = "How long?",
				     .number = "-1.50",
				     .within = i ? "5%" : NULL,
				     .units = {units, i}};
		read_back(&r, &text, &a, &manners[i]);
		assert_string_equal(r.b.questions[0]->number_text, "-1.50");
		assert_int_equal(r.b.questions[0]->units.n, i);
		reading_release(&r);
		a = (struct authored){
		    .type = QUESTION_TRUEFALSE, .id = "q", .ask = "So?", .truth = i % 2 != 0};
		read_back(&r, &text, &a, &manners[i]);
		assert_int_equal(r.b.questions[0]->type, QUESTION_TRUEFALSE);
		assert_int_equal(r.b.questions[0]->truth, i % 2);
		reading_release(&r);
	}
	str_release(&text);
}

/* What a person will read and edit: no quotation marks that YAML does not need, no long lines. */
static void
layout_is_as_a_person_writes_it(void **state)
{
	static const struct {
		const char *text, *written;
	} rows[] = {
	    {"Plain, with a comma and 3:30 #1 it's {so} [here]",
	     "\"Plain, with a comma and 3:30 #1 it's {so} [here]\""},
	    {"Plain, with a comma, 3:30, it's {so} [here]",
	     "Plain, with a comma, 3:30, it's {so} [here]"},
	    {"90", "90"},
	    {"yes", "\"yes\""},
	    {"say \"no\": never", "'say \"no\": never'"},
	    {"a\n\nb", "|\n    a\n\n    b"},
	    {"Of all the words that could be written on one line, these ones go over its end, and "
	     "so "
	     "they fold.",
	     ">-\n    Of all the words that could be written on one line, these ones go over its "
	     "end, "
	     "and so they\n    fold."},
	};
	struct manner m = {2, 2, "\n"};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str out = STR_INIT, wanted = STR_INIT;
		write_text(&out, &m, 2, "explain", span_of(rows[i].text));
		str_printf(&wanted, "  explain: %s\n", rows[i].written);
		assert_string_equal(out.s, wanted.s);
		str_release(&out);
		str_release(&wanted);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(picked_texts_read_back),
	    cmocka_unit_test(pairs_read_back),
	    cmocka_unit_test(lists_read_back),
	    cmocka_unit_test(gaps_read_back),
	    cmocka_unit_test(numbers_and_truths_read_back),
	    cmocka_unit_test(layout_is_as_a_person_writes_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
