/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The craft on flawed and flawless items: tests/data/craft/NAME.yaml. Its first line names rules,
 * `# rules: blank negative`. A finding of these is expected on each line that ends in a comment
 * that names the rule, `# [blank]` (several: `# [blank] [negative]`; with the column: `#
 * [blank@10]`), and nowhere else. A line `--- ...` begins another bank, which is read with those
 * above it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "bank/craft.h"
#include "bank/lessons.h"
#include "bank/rules.h"
#include "base/alloc.h"
#include "reading.h"

static const char folder[] = "tests/data/craft";

enum { MOST_BANKS = 64, MOST_LETTERS = 240 };

struct expected {
	enum rule rule;
	size_t line, column; /* column 0: not said */
	bool met;
};

struct proof {
	const char *name; /* of the file */
	struct bank banks[MOST_BANKS];
	size_t n_banks;
	struct diags d;
	struct craft craft;
	struct expected *expected;
	size_t n_expected, cap_expected;
	bool held[RULES]; /* whether the file's first line names the rule */
	struct str wrong; /* what was not as expected */
};

static enum rule
rule_named(struct span name)
{
	for (enum rule rule = CRAFT_FIRST; rule < CRAFT_BEHIND; rule++)
		if (span_is(name, rules[rule].name))
			return rule;
	fail_msg("%.*s is no rule of the craft", (int)name.n, name.s);
	return RULES;
}

static void
expect(struct proof *p, struct span mark, size_t line)
{
	struct span name = span_cut(&mark, '@');
	uint64_t column = 0;

	assert_true(mark.n == 0 || parse_count(mark, 1000, &column));
	p->expected =
	    alloc_room(p->expected, p->n_expected, &p->cap_expected, sizeof(*p->expected));
	p->expected[p->n_expected++] =
	    (struct expected){rule_named(name), line, (size_t)column, false};
}

/* The marks at a line's end: `# [rule] [rule]`. */
static void
read_marks(struct proof *p, struct span line, size_t number)
{
	while (line.n && !span_starts(line, "# ["))
		line = (struct span){line.s + 1, line.n - 1};
	while (line.n) {
		span_cut(&line, '[');
		struct span mark = span_cut(&line, ']');
		if (mark.n)
			expect(p, mark, number);
	}
}

/* Reads a bank that stands behind `before` lines of the file, so that its lines have the numbers
 * that they have there. */
static void
read_piece(struct proof *p, struct span piece, size_t before)
{
	struct str text = STR_INIT;

	assert_true(p->n_banks < MOST_BANKS);
	struct bank *b = &p->banks[p->n_banks++];
	str_fill(&text, '\n', before);
	str_span(&text, piece);
	struct span whole = span_str(&text);
	bank_init(b);
	b->placed = true;
	if (!bank_read(b, p->name, source_span(&whole), &p->d) || p->d.n_errors)
		fail_msg("%s:%zu: %s", p->name, p->d.n ? p->d.items[0].at.line : 0,
			 p->d.n ? p->d.items[0].message : "is no bank");
	str_release(&text);
}

static void
read_banks(struct proof *p, struct span text)
{
	struct span rest = text, piece = {text.s, 0};
	size_t number = 0, before = 0;

	while (rest.n) {
		struct span line = span_cut(&rest, '\n');
		number++;
		if (number == 1) {
			assert_true(span_starts(line, "# rules: "));
			span_cut(&line, ':');
			for (struct span w = span_word(&line); w.n; w = span_word(&line))
				p->held[rule_named(w)] = true;
			continue;
		}
		if (span_starts(line, "---")) {
			read_piece(p, piece, before);
			piece = (struct span){rest.s, 0};
			before = number;
			continue;
		}
		read_marks(p, line, number);
		piece.n = (size_t)(rest.s - piece.s);
	}
	read_piece(p, piece, before);
}

/* What was found, against what is expected. */
static void
compare(struct proof *p, const struct finding *f)
{
	enum rule rule = CRAFT_FIRST;

	while (rule < CRAFT_BEHIND && strcmp(rules[rule].name, f->rule) != 0)
		rule++;
	if (rule == CRAFT_BEHIND || !p->held[rule])
		return;
	if (strlen(f->message) > MOST_LETTERS)
		str_printf(&p->wrong, "%s:%zu: too long: %s [%s]\n", p->name, f->at.line,
			   f->message, f->rule);
	for (size_t i = 0; i < p->n_expected; i++) {
		struct expected *e = &p->expected[i];
		if (!e->met && e->rule == rule && e->line == f->at.line &&
		    (!e->column || e->column == f->at.column)) {
			e->met = true;
			return;
		}
	}
	str_printf(&p->wrong, "%s:%zu:%zu: not expected: %s [%s]\n", p->name, f->at.line,
		   f->at.column, f->message, f->rule);
}

static void
judge(struct proof *p)
{
	craft_init(&p->craft, &p->d);
	for (size_t i = 0; i < p->n_banks; i++)
		craft_bank(&p->craft, &p->banks[i]);
	craft_finish(&p->craft);
	for (size_t i = 0; i < p->d.n; i++)
		compare(p, &p->d.items[i]);
	for (size_t i = 0; i < p->n_expected; i++)
		if (!p->expected[i].met)
			str_printf(&p->wrong, "%s:%zu: not found: [%s]\n", p->name,
				   p->expected[i].line, rules[p->expected[i].rule].name);
	craft_release(&p->craft);
}

static void
proof_read(struct proof *p, const char *name)
{
	struct str text = STR_INIT, path = STR_INIT;

	*p = (struct proof){.name = name, .wrong = STR_INIT};
	diags_init(&p->d);
	str_printf(&path, "%s/%s", folder, name);
	assert_true(file_read(path.s, 1 << 20, &text, &p->d));
	read_banks(p, span_str(&text));
	str_release(&path);
	str_release(&text);
}

static void
proof_release(struct proof *p)
{
	for (size_t i = 0; i < p->n_banks; i++)
		bank_release(&p->banks[i]);
	free(p->expected);
	diags_release(&p->d);
	str_release(&p->wrong);
}

static void
each_flaw_is_found_and_nothing_else(void **state)
{
	struct diags d;
	char **names;
	size_t n;
	struct str wrong = STR_INIT;
	struct proof *p = alloc_items(1, sizeof(*p));

	(void)state;
	diags_init(&d);
	assert_true(folder_list(folder, ".yaml", &names, &n, &d));
	for (size_t i = 0; i < n; i++) {
		proof_read(p, names[i]);
		judge(p);
		str_span(&wrong, span_str(&p->wrong));
		proof_release(p);
		free(names[i]);
	}
	free(names);
	free(p);
	diags_release(&d);
	fputs(wrong.s, stderr); /* fail_msg cuts at 1024 bytes */
	assert_int_equal(wrong.len, 0);
	str_release(&wrong);
}

/* What is said of an allow that a question has. */
static void
allow_says(const char *name, const char *want)
{
	struct reading r;
	struct craft craft;
	struct str text = STR_INIT;
	bool said = false;

	str_printf(&text,
		   "bank: b\ntitle: B\nquestions:\n  - {id: a, ask: A muscle moves., answer: "
		   "true, allow: [%s]}\n",
		   name);
	struct span whole = span_str(&text);
	bank_init(&r.b);
	diags_init(&r.d);
	r.b.placed = true;
	assert_true(bank_read(&r.b, "test.yaml", source_span(&whole), &r.d));
	craft_init(&craft, &r.d);
	craft_bank(&craft, &r.b);
	craft_finish(&craft);
	for (size_t i = 0; i < r.d.n; i++)
		said = said || strcmp(r.d.items[i].message, want) == 0;
	if (!said)
		fail_msg("%s: not said: %s", name, want);
	craft_release(&craft);
	reading_release(&r);
	str_release(&text);
}

static void
an_allow_that_does_nothing_is_named(void **state)
{
	(void)state;
	allow_says("negative", "`allow: negative` silences nothing here; take it out");
	allow_says("negativ", "`negativ` is no rule that can be allowed; did you mean `negative`?");
	allow_says("colon", "`colon` is no rule that can be allowed");
}

/* How often the marks of all files name each rule. */
static void
count_marks(size_t marks[RULES])
{
	struct diags d;
	char **names;
	size_t n;
	struct proof *p = alloc_items(1, sizeof(*p));

	diags_init(&d);
	assert_true(folder_list(folder, ".yaml", &names, &n, &d));
	for (size_t i = 0; i < n; i++) {
		proof_read(p, names[i]);
		for (size_t k = 0; k < p->n_expected; k++)
			marks[p->expected[k].rule]++;
		proof_release(p);
		free(names[i]);
	}
	free(names);
	free(p);
	diags_release(&d);
}

static void
each_rule_has_flawed_items_and_a_lesson(void **state)
{
	size_t marks[RULES] = {0};
	struct str lacking = STR_INIT;

	(void)state;
	count_marks(marks);
	for (enum rule rule = CRAFT_FIRST; rule < CRAFT_BEHIND; rule++) {
		const struct lesson *l = lesson_of(rule);
		if (!l || !l->fix || !l->before || !l->after)
			str_printf(&lacking, "%s has no lesson\n", rules[rule].name);
		if (marks[rule] < 3)
			str_printf(&lacking, "%s has %zu flawed items\n", rules[rule].name,
				   marks[rule]);
	}
	if (lacking.len)
		fail_msg("\n%s", lacking.s);
	str_release(&lacking);
	assert_null(lesson_of(RULE_COLON));
	assert_null(lesson_of(RULE_LEFT_OUT));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_flaw_is_found_and_nothing_else),
	    cmocka_unit_test(an_allow_that_does_nothing_is_named),
	    cmocka_unit_test(each_rule_has_flawed_items_and_a_lesson),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
