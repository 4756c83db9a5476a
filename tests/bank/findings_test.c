/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Golden pairs: what is said about each tests/data/bank/NAME.yaml and tests/data/exam/NAME.yaml
 * stands in NAME.txt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "bank/rules.h"
#include "exam_reading.h"

struct golden {
	const char *folder;
	void (*print)(struct span yaml, size_t block, struct str *out);
	char **names;
	size_t n;
};

/* What is said about a bank that is read in blocks of that size. */
static void
print_bank(struct span yaml, size_t block, struct str *out)
{
	struct reading r;

	reading_blocks(&r, yaml, block);
	reading_print(&r, out);
	reading_release(&r);
}

static void
print_exam(struct span yaml, size_t block, struct str *out)
{
	struct exam_reading r;

	exam_reading_blocks(&r, yaml, block);
	exam_reading_print(&r, out);
	exam_reading_release(&r);
}

static struct golden goldens[] = {
    {"tests/data/bank", print_bank, NULL, 0},
    {"tests/data/exam", print_exam, NULL, 0},
};

static int
list(void **state)
{
	struct diags d;

	(void)state;
	diags_init(&d);
	for (size_t i = 0; i < 2; i++) {
		struct golden *g = &goldens[i];
		assert_true(folder_list(g->folder, ".yaml", &g->names, &g->n, &d));
		assert_true(g->n > 50);
	}
	diags_release(&d);
	return 0;
}

static int
forget(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		for (size_t k = 0; k < goldens[i].n; k++)
			free(goldens[i].names[k]);
		free(goldens[i].names);
	}
	return 0;
}

/* The text of a golden file, with another end to its name. */
static void
load(const struct golden *g, size_t i, const char *end, struct str *text)
{
	const char *name = g->names[i];
	struct diags d;
	struct str path = STR_INIT;

	diags_init(&d);
	str_printf(&path, "%s/%.*s%s", g->folder, (int)(strlen(name) - strlen(".yaml")), name, end);
	if (!file_read(path.s, 1 << 20, text, &d))
		fail_msg("%s: %s", path.s, d.items[0].message);
	str_release(&path);
	diags_release(&d);
}

static void
compare(const struct golden *g, size_t block)
{
	for (size_t i = 0; i < g->n; i++) {
		struct str yaml = STR_INIT, want = STR_INIT, got = STR_INIT;

		load(g, i, ".yaml", &yaml);
		load(g, i, ".txt", &want);
		g->print(span_str(&yaml), block, &got);
		if (!span_same(span_str(&got), span_str(&want)))
			fail_msg("%s/%s, in blocks of %zu:\n%s", g->folder, g->names[i], block,
				 got.s);
		str_release(&yaml);
		str_release(&want);
		str_release(&got);
	}
}

static void
each_bank_has_its_findings(void **state)
{
	(void)state;
	compare(&goldens[0], SIZE_MAX);
}

static void
each_exam_has_its_findings(void **state)
{
	(void)state;
	compare(&goldens[1], SIZE_MAX);
}

static void
blocks_may_end_anywhere(void **state)
{
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		compare(&goldens[i], 1);
		compare(&goldens[i], 5);
	}
}

/* Whether a rule is broken by what lies about a file, not by what is in it. (craft_test.c has the
 * rules of the craft.) */
static bool
is_outside(enum rule rule)
{
	static const enum rule outside[] = {
	    RULE_SIZE,	RULE_LEFT_OUT, RULE_SAME_BANK, RULE_SAME_EXAM, RULE_FILTER,
	    RULE_TOPIC, RULE_FORM,     RULE_NONE,      RULE_FOLDER,
	};

	for (size_t i = 0; i < sizeof(outside) / sizeof(*outside); i++)
		if (rule == outside[i])
			return true;
	return false;
}

static void
each_rule_is_broken_somewhere(void **state)
{
	struct str all = STR_INIT, name = STR_INIT;

	(void)state;
	for (size_t i = 0; i < 2; i++)
		for (size_t k = 0; k < goldens[i].n; k++)
			load(&goldens[i], k, ".txt", &all);
	for (enum rule rule = 0; rule < RULES; rule++) {
		assert_non_null(rules[rule].name);
		assert_non_null(rules[rule].meaning);
		if (is_outside(rule) || (rule >= CRAFT_FIRST && rule < CRAFT_BEHIND))
			continue;
		str_clear(&name);
		str_printf(&name, " [%s]\n", rules[rule].name);
		if (!strstr(all.s, name.s))
			fail_msg("no file breaks the rule%s", name.s);
	}
	str_release(&all);
	str_release(&name);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_bank_has_its_findings),
	    cmocka_unit_test(each_exam_has_its_findings),
	    cmocka_unit_test(blocks_may_end_anywhere),
	    cmocka_unit_test(each_rule_is_broken_somewhere),
	};
	return cmocka_run_group_tests(tests, list, forget);
}
