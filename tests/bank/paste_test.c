/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pasted questions, in the shapes that people paste: what is made of each, a line a question. */
#include "bank/paste.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

#define STEM "Which muscle lifts the scapula?\n"
#define ONE "single: Which muscle lifts the scapula? = Levator / Latissimus, Trapezius\n"

static const struct {
	const char *shape, *text, *made;
} rows[] = {
    {"letters and a star behind", "1. " STEM "a) Latissimus\nb) Levator *\nc) Trapezius\n", ONE},
    {"a star before the letter", "1) " STEM "a) Latissimus\n*b) Levator\nc) Trapezius\n", ONE},
    {"a star and a space", STEM "a) Latissimus\n* b) Levator\nc) Trapezius\n", ONE},
    {"a star behind the letter", STEM "a. Latissimus\nb. *Levator\nc. Trapezius\n", ONE},
    {"a star right behind the text", STEM "a. Latissimus\nb. Levator*\nc. Trapezius\n", ONE},
    {"bold all over", STEM "a) Latissimus\n**b) Levator**\nc) Trapezius\n", ONE},
    {"a bold text", STEM "a) Latissimus\nb) **Levator**\nc) Trapezius\n", ONE},
    {"a tick", STEM "a) Latissimus\nb) Levator \u2713\nc) Trapezius\n", ONE},
    {"(correct)", STEM "a) Latissimus\nb) Levator (correct)\nc) Trapezius\n", ONE},
    {"Answer: b", STEM "a) Latissimus\nb) Levator\nc) Trapezius\nAnswer: b\n", ONE},
    {"Aiken", STEM "A. Latissimus\nB. Levator\nC. Trapezius\nANSWER: B", ONE},
    {"Aiken with parentheses", STEM "A) Latissimus\nB) Levator\nC) Trapezius\nANSWER: B", ONE},
    {"in parentheses", STEM "(a) Latissimus\n(b) Levator\n(c) Trapezius\nKey: (b)", ONE},
    {"Correct answer: B. Levator",
     STEM "A. Latissimus\nB. Levator\nC. Trapezius\nCorrect answer: B. Levator\n", ONE},
    {"an answer in words", STEM "a) Latissimus\nb) Levator\nc) Trapezius\nAnswer: levator\n", ONE},
    {"dashes", STEM "- Latissimus\n- Levator *\n- Trapezius\n", ONE},
    {"dashes and a star in place of one", STEM "- Latissimus\n* Levator\n- Trapezius\n", ONE},
    {"dashes and a number", STEM "- Latissimus\n- Levator\n- Trapezius\nAnswer: 2\n", ONE},
    {"bullets", STEM "\u2022 Latissimus\n\u2022 Levator*\n\u2022 Trapezius\n", ONE},
    {"empty lines everywhere",
     "\n\n1. " STEM "\n\n  a) Latissimus\n\n  b) Levator\n\n  c) Trapezius\n\nAnswer: b\n\n", ONE},
    {"CRLF and a byte order mark",
     "\xef\xbb\xbf"
     "1. Which muscle lifts the scapula?\r\na) Latissimus\r\nb) Levator *\r\nc) "
     "Trapezius\r\n",
     ONE},
    {"lines that go on",
     "Which muscle\nlifts the scapula?\na) Latissimus\nb)\nLevator\nc) Trapezius\nAnswer: b\n",
     ONE},
    {"the number in words", "Question 12: " STEM "a) Latissimus\nb) Levator *\nc) Trapezius\n",
     ONE},
    {"Q1.", "Q1. " STEM "a) Latissimus\nb) Levator *\nc) Trapezius\n", ONE},
    {"several stars", STEM "a) Latissimus *\nb) Levator *\nc) Trapezius\n",
     "multiple: Which muscle lifts the scapula? = Latissimus, Levator / Trapezius\n"},
    {"several letters", STEM "a) Latissimus\nb) Levator\nc) Trapezius\nKey: b, c\n",
     "multiple: Which muscle lifts the scapula? = Levator, Trapezius / Latissimus\n"},
    {"letters and a word", STEM "a) Latissimus\nb) Levator\nc) Trapezius\nAnswers: B and C\n",
     "multiple: Which muscle lifts the scapula? = Levator, Trapezius / Latissimus\n"},
    {"true or false", "Muscles pull. True or false?\nAnswer: True\n",
     "truefalse: Muscles pull. True or false? = true\n"},
    {"true or false by its letter", "Muscles push.\nANSWER: F\n",
     "truefalse: Muscles push. = false\n"},
    {"true and false as choices", "Muscles push.\na) True\nb) False*\n",
     "truefalse: Muscles push. = false\n"},
    {"typed", "What is it called?\nAnswer: trigger point; tender point\n",
     "short: What is it called? = trigger point, tender point\n"},
    {"a number", "How many?\nAnswer: 12\n", "numeric: How many? = 12\n"},
    {"two paragraphs of a stem", "A client aches.\n\nWhat now?\n\na) Press *\nb) Wait\n",
     "single: A client aches.\n\nWhat now? = Press / Wait\n"},
    {"all that may stand below",
     "So?\na) A*\nb) B\nExplanation: It is\nso.\nSource: grays 42\nHint: Think\nTopic: a/b\n"
     "Level: recall\nDifficulty: easy\nTags: x, y\n",
     "single: So? = A / B [It is so.] {grays 42} (Think) a/b recall easy x y\n"},
    {"several, parted by empty lines", "One?\na) A*\nb) B\n\nTwo?\na) C\nb) D*\n",
     "single: One? = A / B\nsingle: Two? = D / C\n"},
    {"several, parted by numbers", "1. One?\na) A*\nb) B\n2. Two?\na) C\nb) D*\n",
     "single: One? = A / B\nsingle: Two? = D / C\n"},
    {"several, parted by answers", "One?\nA) A\nB) B\nANSWER: A\nTwo?\nA) C\nB) D\nANSWER: B\n",
     "single: One? = A / B\nsingle: Two? = D / C\n"},
    {"an initial is no choice", "What did\nB. Smith find?\na) A*\nb) B\n",
     "single: What did B. Smith find? = A / B\n"},
    {"a number is no number of a stem", "Is it\n1.5 or 2?\na) 1.5*\nb) 2\n",
     "single: Is it 1.5 or 2? = 1.5 / 2\n"},
    {"markup stays", "Which is *not* so?\na) **A** and *B* *\nb) *C* or D\n",
     "single: Which is *not* so? = **A** and *B* / *C* or D\n"},
    {"controls are shown", "So\033[31m?\na) A*\nb) B\n", "single: So\u241b[31m? = A / B\n"},
    {"nothing", " \n\n\t\n", ""},
    /* Faults, with their line. */
    {"no key", "1. So?\na) A\nb) B\n", "2: no choice is marked\n"},
    {"every one is right", "So?\na) A*\nb) B*\n", "2: every choice is marked\n"},
    {"no choices", "So?\n", "1: it has neither choices\n"},
    {"one choice", "So?\na) A*\n", "2: it has a single\n"},
    {"no stem", "a) A*\nb) B\n", "1: there is no question\n"},
    {"an answer that names nothing", "So?\na) A\nb) B\nAnswer: e\n", "4: this answer names no\n"},
    {"star and answer disagree", "So?\na) A*\nb) B\nAnswer: b\n", "4: the stars and this\n"},
    {"two answers", "So?\na) A\nb) B\nAnswer: a\nAnswer: b\n", "5: there is an answer\n"},
    {"a choice without text", "So?\na) A*\nb)\nc) C\n", "3: this choice has no\n"},
    {"a good one beside a bad one", "So?\na) A\nb) B\n\nAnd?\na) A*\nb) B\n",
     "2: no choice is marked\nsingle: And? = A / B\n"},
};

static void
add_texts(struct str *out, const struct texts *texts)
{
	for (size_t i = 0; i < texts->n; i++)
		str_printf(out, "%s%s", i ? ", " : "", texts->items[i]);
}

static void
add_optional(struct str *out, const char *before, const char *text, const char *behind)
{
	if (text)
		str_printf(out, " %s%s%s", before, text, behind);
}

static void
print_question(struct str *out, const struct pasted *p)
{
	const struct authored *q = &p->q;

	if (p->fault) {
		/* The first words tell them apart. */
		size_t n = 0;
		for (int words = 0; p->fault[n] && words < 4; n++)
			words += p->fault[n + 1] == ' ' || p->fault[n + 1] == '\0';
		str_printf(out, "%zu: %.*s\n", p->fault_line, (int)n, p->fault);
		return;
	}
	str_printf(out, "%s: %s = ", question_type_names[q->type], q->ask);
	add_texts(out, &q->rights);
	if (q->type == QUESTION_TRUEFALSE)
		str_text(out, q->truth ? "true" : "false");
	if (q->type == QUESTION_NUMERIC)
		str_text(out, q->number);
	str_text(out, q->wrong.n ? " / " : "");
	add_texts(out, &q->wrong);
	add_optional(out, "[", q->explain, "]");
	add_optional(out, "{", p->source, "}");
	add_optional(out, "(", q->hint, ")");
	add_optional(out, "", q->topic, "");
	add_optional(out, "", q->level, "");
	add_optional(out, "", q->difficulty, "");
	for (size_t i = 0; i < q->tags.n; i++)
		str_printf(out, " %s", q->tags.items[i]);
	str_byte(out, '\n');
}

static void
shapes_become_questions(void **state)
{
	size_t failed = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct paste p;
		struct str out = STR_INIT;
		paste_init(&p);
		paste_read(&p, span_of(rows[i].text));
		for (size_t k = 0; k < p.n; k++)
			print_question(&out, &p.items[k]);
		if (strcmp(out.s, rows[i].made) != 0) {
			print_error("%s:\n%snot\n%s", rows[i].shape, out.s, rows[i].made);
			failed++;
		}
		paste_release(&p);
		str_release(&out);
	}
	assert_int_equal(failed, 0);
}

static void
lines_are_those_of_the_paste(void **state)
{
	struct paste p;

	(void)state;
	paste_init(&p);
	paste_read(&p, span_of("\n\n1. One?\na) A*\nb) B\n\n\n2. Two?\na) A*\nb) B\n"));
	assert_int_equal(p.n, 2);
	assert_int_equal(p.items[0].line, 3);
	assert_int_equal(p.items[1].line, 8);
	paste_release(&p);
}

static void
more_than_26_choices_are_a_fault(void **state)
{
	struct str text = STR_INIT;
	struct paste p;

	(void)state;
	str_text(&text, "So?\n- A*\n");
	for (size_t i = 0; i < 30; i++)
		str_printf(&text, "- %zu\n", i);
	paste_init(&p);
	paste_read(&p, span_str(&text));
	assert_int_equal(p.n, 1);
	assert_non_null(p.items[0].fault);
	paste_release(&p);
	str_release(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(shapes_become_questions),
	    cmocka_unit_test(lines_are_those_of_the_paste),
	    cmocka_unit_test(more_than_26_choices_are_a_fault),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
