/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Golden pairs: what is said about each tests/data/bank/NAME.yaml stands in NAME.txt. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "bank/rules.h"
#include "reading.h"

static const char folder[] = "tests/data/bank";

struct golden {
	char **names;
	size_t n;
};

static int
list(void **state)
{
	static struct golden g;
	struct diags d;

	diags_init(&d);
	assert_true(folder_list(folder, ".yaml", &g.names, &g.n, &d));
	assert_true(g.n > 50);
	diags_release(&d);
	*state = &g;
	return 0;
}

static int
forget(void **state)
{
	struct golden *g = *state;

	for (size_t i = 0; i < g->n; i++)
		free(g->names[i]);
	free(g->names);
	return 0;
}

/* The text of folder/name, with another end to its name. */
static void
load(const char *name, const char *end, struct str *text)
{
	struct diags d;
	struct str path = STR_INIT;

	diags_init(&d);
	str_printf(&path, "%s/%.*s%s", folder, (int)(strlen(name) - strlen(".yaml")), name, end);
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
		struct reading r;

		load(g->names[i], ".yaml", &yaml);
		load(g->names[i], ".txt", &want);
		reading_blocks(&r, span_str(&yaml), block);
		reading_print(&r, &got);
		if (!span_same(span_str(&got), span_str(&want)))
			fail_msg("%s, in blocks of %zu:\n%s", g->names[i], block, got.s);
		reading_release(&r);
		str_release(&yaml);
		str_release(&want);
		str_release(&got);
	}
}

static void
each_file_has_its_findings(void **state)
{
	compare(*state, SIZE_MAX);
}

static void
blocks_may_end_anywhere(void **state)
{
	compare(*state, 1);
	compare(*state, 5);
}

static void
each_rule_is_broken_somewhere(void **state)
{
	const struct golden *g = *state;
	struct str all = STR_INIT, name = STR_INIT;

	for (size_t i = 0; i < g->n; i++)
		load(g->names[i], ".txt", &all);
	for (enum rule rule = 0; rule < RULES; rule++) {
		assert_non_null(rules[rule].name);
		assert_non_null(rules[rule].meaning);
		if (rule == RULE_SIZE || rule == RULE_LEFT_OUT || rule == RULE_SAME_BANK)
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
	    cmocka_unit_test(each_file_has_its_findings),
	    cmocka_unit_test(blocks_may_end_anywhere),
	    cmocka_unit_test(each_rule_is_broken_somewhere),
	};
	return cmocka_run_group_tests(tests, list, forget);
}
