/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lessons on choices hold what they teach: what stands before has the flaw, and what stands
 * after has no flaw that a rule on choices sees. */
#include "bank/lessons.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bank/craft.h"
#include "reading.h"

/* A bank of the one question. */
static void
write_bank(struct str *text, const char *lines)
{
	struct span rest = span_of(lines);

	str_clear(text);
	str_text(text, "bank: b\ntitle: B\nquestions:\n  - id: q\n");
	if (!strstr(lines, "ask: "))
		str_text(text, "    ask: What is so?\n");
	while (rest.n) {
		struct span line = span_cut(&rest, '\n');
		str_printf(text, "    %.*s\n", (int)line.n, line.s);
	}
}

/* How many findings there are of the rule, or where it is RULES, of any rule on choices. */
static size_t
count(const char *lines, enum rule rule)
{
	struct str text = STR_INIT;
	struct bank b;
	struct diags d;
	struct craft craft;
	size_t n = 0;

	write_bank(&text, lines);
	struct span whole = span_str(&text);
	bank_init(&b);
	diags_init(&d);
	b.placed = true;
	if (!bank_read(&b, "lesson", source_span(&whole), &d) || d.n_errors)
		fail_msg("%s%s", text.s, d.n ? d.items[0].message : "");
	craft_init(&craft, &d);
	craft_bank(&craft, &b);
	craft_finish(&craft);
	for (size_t i = 0; i < d.n; i++)
		for (enum rule k = RULE_ALL_ABOVE; k <= RULE_MIXED; k++)
			n += (rule == RULES || rule == k) &&
			     strcmp(d.items[i].rule, rules[k].name) == 0;
	craft_release(&craft);
	diags_release(&d);
	bank_release(&b);
	str_release(&text);
	return n;
}

static void
lessons_on_choices_hold_what_they_teach(void **state)
{
	(void)state;
	for (enum rule rule = RULE_ALL_ABOVE; rule <= RULE_MIXED; rule++) {
		const struct lesson *lesson = lesson_of(rule);
		if (!lesson || count(lesson->before, rule) == 0)
			fail_msg("%s: before has no flaw", rules[rule].name);
		if (count(lesson->after, RULES) != 0)
			fail_msg("%s: after is flawed", rules[rule].name);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(lessons_on_choices_hold_what_they_teach),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
