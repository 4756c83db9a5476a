/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/fix.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"

#define TOP "bank: b\ntitle: B\nquestions:\n"
#define ITEM TOP "  - id: a\n"
#define TRUE "    answer: true\n"

/* after NULL: nothing changes. */
static const struct {
	const char *behaviour, *before, *after;
} rows[] = {
    {"a colon in a text", ITEM "    ask: Why: so?\n" TRUE, ITEM "    ask: \"Why: so?\"\n" TRUE},
    {"a colon in the text of a choice",
     ITEM "    ask: A?\n    answer: b\n    wrong:\n      - Pain: acute # c\n      - d\n", NULL},
    {"a colon in a choice",
     ITEM "    ask: A?\n    answer: b\n    wrong:\n      - Pain: acute\n      - d: e\n",
     ITEM "    ask: A?\n    answer: b\n    wrong:\n      - \"Pain: acute\"\n      - \"d: e\"\n"},
    {"a colon and quotation marks", ITEM "    ask: A \"so: it\" is?\n" TRUE,
     ITEM "    ask: 'A \"so: it\" is?'\n" TRUE},
    {"a text that goes on below is left", ITEM "    ask: Why: so\n      and so?\n" TRUE, NULL},
    {"a text that goes on below empty lines is left",
     ITEM "    ask: Why: so\n\n      and so?\n" TRUE, NULL},
    {"a colon in the title", "bank: b\ntitle: B: c\nquestions:\n  - id: a\n    ask: A?\n" TRUE,
     "bank: b\ntitle: \"B: c\"\nquestions:\n  - id: a\n    ask: A?\n" TRUE},
    {"a star at the beginning", ITEM "    ask: '*'\n    explain: *so* it is\n" TRUE,
     ITEM "    ask: '*'\n    explain: \"*so* it is\"\n" TRUE},
    {"a list without its end is left", ITEM "    ask: [a, b\n" TRUE, NULL},
    {"a number sign in a text", ITEM "    ask: What is #1?\n" TRUE,
     ITEM "    ask: \"What is #1?\"\n" TRUE},
    {"a number sign in a choice",
     ITEM "    ask: A?\n    answer: b\n    wrong:\n      - rank #2\n      - c\n",
     ITEM "    ask: A?\n    answer: b\n    wrong:\n      - \"rank #2\"\n      - c\n"},
    {"a comment stays one", ITEM "    ask: What? # see there\n" TRUE, NULL},
    {"a comment behind a word stays one", ITEM "    ask: What?\n    answer: true #1\n", NULL},
    {"a number sign in a list in brackets is left",
     ITEM "    ask: A?\n    answer: b\n    wrong: [c,\n      d #1\n      ]\n", NULL},
    {"curly quotes round a text with a colon", ITEM "    ask: \u201cWhy: so?\u201d\n" TRUE,
     ITEM "    ask: \"Why: so?\"\n" TRUE},
    {"single curly quotes", ITEM "    ask: \u2018Why: so?\u2019\n" TRUE,
     ITEM "    ask: \"Why: so?\"\n" TRUE},
    {"a curly quote that a straight one closes", ITEM "    ask: \u201cWhy: so?\"\n" TRUE,
     ITEM "    ask: \"Why: so?\"\n" TRUE},
    {"curly quotes round a name", TOP "  - id: \u201ca\u201d\n    ask: A?\n" TRUE,
     TOP "  - id: \"a\"\n    ask: A?\n" TRUE},
    {"curly quotes of a text's own stay", ITEM "    ask: \u201cWhy so?\u201d\n" TRUE, NULL},
    {"two curly quotes are the text's own", ITEM "    ask: \u201cA\u201d: or \u201cB\u201d\n" TRUE,
     ITEM "    ask: \"\u201cA\u201d: or \u201cB\u201d\"\n" TRUE},
    {"a tab for four columns", ITEM "    ask: A?\n\tanswer: true\n", ITEM "    ask: A?\n" TRUE},
    {"a tab behind spaces", ITEM "    ask: A?\n  \tanswer: true\n", ITEM "    ask: A?\n" TRUE},
    {"tabs all over", "bank: b\ntitle: B\nquestions:\n\t- id: a\n\t  ask: A?\n\t  answer: true\n",
     "bank: b\ntitle: B\nquestions:\n  - id: a\n    ask: A?\n    answer: true\n"},
    {"tabs before and in a text of several lines",
     TOP "\t- id: a\n\t  ask: |\n\t\tA\n\t\tb?\n\t  answer: true\n",
     TOP "    - id: a\n      ask: |\n        A\n        b?\n      answer: true\n"},
    {"a number sign in a list in brackets may end no text",
     ITEM "    ask: A?\n    answer: b\n    wrong: [c,\n      d #1, e\n      ]\n", NULL},
    {"tabs in a text of several lines stay",
     ITEM "    ask: |\n      A\n      \tb?\n\tanswer: true\n",
     ITEM "    ask: |\n      A\n      \tb?\n" TRUE},
    {"tabs in quotation marks over several lines stay",
     ITEM "    ask: \"A\n\tb?\"\n\tanswer: true\n", ITEM "    ask: \"A\n\tb?\"\n" TRUE},
    {"space at the ends of lines", ITEM "    ask: A? \t\n# b \n   \n    answer: true  \n",
     ITEM "    ask: A?\n# b\n\n" TRUE},
    {"space in a text of several lines stays",
     ITEM "    ask: |  \n      A  \n      b? \n       \n" TRUE,
     ITEM "    ask: |\n      A  \n      b? \n       \n" TRUE},
    {"space in a folded text stays", ITEM "    ask: >-\n      A  \n      b? \n" TRUE, NULL},
    {"space in quotation marks over several lines stays",
     ITEM "    ask: \"A  \n      b?\"  \n" TRUE, ITEM "    ask: \"A  \n      b?\"\n" TRUE},
    {"space in a text without marks over several lines goes", ITEM "    ask: A  \n      b?\n" TRUE,
     ITEM "    ask: A\n      b?\n" TRUE},
    {"space where the file is no YAML stays", ITEM "    ask: A? \n   answer: true\n", NULL},
    {"what is no bank is mended too", "title: B \nquestions:\n  - id: a\n    ask: A? \n" TRUE,
     "title: B\nquestions:\n  - id: a\n    ask: A?\n" TRUE},
    {"an empty file", "", NULL},
    {"a file of spaces", "  \n \n", "\n\n"},
    {"a byte that is no text", ITEM "    ask: A\xff? \n" TRUE, NULL},
    {"a mistake hides another",
     ITEM "    ask: A: b?\n    hint: c: d\n    explain: \u201ce: f\u201d\n" TRUE,
     ITEM "    ask: \"A: b?\"\n    hint: \"c: d\"\n    explain: \"e: f\"\n" TRUE},
    {"wrong numbers out of order",
     ITEM
     "    ask: How long?\n    answer: 20 minutes\n    wrong: [30 minutes, 5 minutes, 10 minutes]\n",
     ITEM "    ask: How long?\n    answer: 20 minutes\n    wrong: [5 minutes, 10 minutes, 30 "
	  "minutes]\n"},
    {"numbers keep their reasons and their layout",
     ITEM "    ask: How long?\n    answer: 20 s\n    wrong:\n      - text: 2 min\n        why: "
	  "\"Too: long\"\n"
	  "      - 5 s\n      - 1 min\n    explain: So.\n",
     ITEM "    ask: How long?\n    answer: 20 s\n    wrong:\n      - 5 s\n"
	  "      - 1 min\n      - text: 2 min\n        why: \"Too: long\"\n    explain: So.\n"},
    {"numbers with comments between them are left",
     ITEM "    ask: How long?\n    answer: 20 s\n    wrong:\n      - {text: 30 s,\n        # c\n"
	  "        why: d}\n      - 5 s\n      - 10 s\n",
     NULL},
    {"numbers that fall stay",
     ITEM "    ask: How long?\n    answer: 20 s\n    wrong: [30 s, 10 s, 5 s]\n", NULL},
    {"numbers out of order that an author lets stand",
     ITEM
     "    ask: How long?\n    answer: 20 s\n    wrong: [30 s, 5 s, 10 s]\n    allow: [unsorted]\n",
     NULL},
    {"what cannot be mended does not keep the rest",
     ITEM "    ask: A: b\n      c?\n" TRUE "  - id: d\n    ask: E: f?\n" TRUE,
     ITEM "    ask: A: b\n      c?\n" TRUE "  - id: d\n    ask: \"E: f?\"\n" TRUE},
};

static bool
same_text(const char *behaviour, const struct fixed *fixed, struct span wanted)
{
	if (span_same(span_str(&fixed->text), wanted))
		return true;
	size_t at = 0;
	while (at < wanted.n && at < fixed->text.len && fixed->text.s[at] == wanted.s[at])
		at++;
	size_t from = at > 60 ? at - 60 : 0;
	print_error("%s, at byte %zu:\n%.200s\n---- wanted:\n%.200s\n", behaviour, at,
		    fixed->text.s + from, wanted.s + from);
	return false;
}

static void
safe_answers_are_given_and_nothing_else(void **state)
{
	size_t failures = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct fixed fixed;
		bank_fix(&fixed, span_of(rows[i].before));
		const char *wanted = rows[i].after ? rows[i].after : rows[i].before;
		failures += !same_text(rows[i].behaviour, &fixed, span_of(wanted));
		if (!rows[i].after != !fixed.n_changes) {
			print_error("%s: %zu changes\n", rows[i].behaviour, fixed.n_changes);
			failures++;
		}
		fixed_release(&fixed);
	}
	assert_int_equal(failures, 0);
}

/* A file as an author left it, and as it should become. */
struct pair {
	struct random random;
	struct str flawed, clean;
	const char *eol;
	size_t item, flaws; /* item: columns before a question's dash */
};

static bool
chance(struct pair *p, uint32_t in)
{
	return random_below(&p->random, in) == 0;
}

static void
put(struct pair *p, const char *flawed, const char *clean)
{
	str_text(&p->flawed, flawed);
	str_text(&p->clean, clean);
	p->flaws += strcmp(flawed, clean) != 0;
}

static void
put_both(struct pair *p, const char *text)
{
	put(p, text, text);
}

/* The end of a line that may have space before it, and a comment. */
static void
put_end(struct pair *p, bool comment)
{
	static const char *const spaces[] = {" ", "   ", "\t", " \t "};

	if (comment && chance(p, 6))
		put_both(p, " # a comment: with a colon");
	if (chance(p, 5))
		put(p, spaces[random_below(&p->random, 4)], "");
	put_both(p, p->eol);
}

static void
put_line(struct pair *p, size_t indent, const char *flawed, const char *clean, bool comment)
{
	for (size_t i = 0; i < indent; i++)
		put_both(p, " ");
	put(p, flawed, clean);
	put_end(p, comment);
}

/* Lines that are nobody's. */
static void
put_between(struct pair *p)
{
	if (chance(p, 4))
		put_line(p, random_below(&p->random, 7), "# about: what follows",
			 "# about: what follows", false);
	if (chance(p, 5))
		put_end(p, false);
}

/* A text of several lines, where space is kept. */
static void
put_block(struct pair *p, size_t indent)
{
	static const char *const starts[] = {"explain: |", "explain: >-", "explain: |+",
					     "explain: \""};
	uint64_t kind = random_below(&p->random, 4);
	size_t deeper = indent + 1 + random_below(&p->random, 4);

	for (size_t i = 0; i < indent; i++)
		put_both(p, " ");
	put_both(p, starts[kind]);
	if (kind < 3 && chance(p, 3))
		put(p, "  ", "");
	for (size_t line = 0; line < 3; line++) {
		put_both(p, p->eol);
		for (size_t i = 0; i < deeper; i++)
			put_both(p, " ");
		put_both(p, line == 1 ? "It is so: \u00e9 #1,\t  "
				      : "Wide and \u201cquoted: so\u201d  ");
	}
	put_both(p, kind == 3 ? "\"" : "");
	put_both(p, p->eol);
	if (kind == 2 && chance(p, 2)) {
		put_both(p, "  ");
		put_both(p, p->eol);
	}
}

/* A text for ask, as it stands and as it should. */
static void
put_ask(struct pair *p, size_t indent)
{
	static const char *const asks[][2] = {
	    {"ask: Is it so?", "ask: Is it so?"},
	    {"ask: Is it: so?", "ask: \"Is it: so?\""},
	    {"ask: Is it \"so\": yes?", "ask: 'Is it \"so\": yes?'"},
	    {"ask: \u201cIs \u00e9 so: yes?\u201d", "ask: \"Is \u00e9 so: yes?\""},
	    {"ask: \u201cIs it so?\u201d", "ask: \u201cIs it so?\u201d"},
	    {"ask: Is \u4e2d #1 so?", "ask: \"Is \u4e2d #1 so?\""},
	    {"ask: 'Is it: so # or not?'", "ask: 'Is it: so # or not?'"},
	    {"\"ask\": Is it so?", "\"ask\": Is it so?"},
	};
	uint64_t i = random_below(&p->random, sizeof(asks) / sizeof(*asks));

	put_line(p, indent, asks[i][0], asks[i][1], false);
}

static void
put_choices(struct pair *p, size_t indent)
{
	static const char *const choices[][2] = {
	    {"- one", "- one"},
	    {"- two: so", "- \"two: so\""},
	    {"- three #3", "- \"three #3\""},
	    {"- \u2018four: so\u2019", "- \"four: so\""},
	    {"- {text: five, why: \"so: it is\"}", "- {text: five, why: \"so: it is\"}"},
	    {"-  text: six", "-  text: six"},
	};

	put_line(p, indent, "answer: none", "answer: none", false);
	if (chance(p, 4)) {
		put_line(p, indent, "wrong: [seven, \"eight: b\" , 'nine #']",
			 "wrong: [seven, \"eight: b\" , 'nine #']", true);
		return;
	}
	put_line(p, indent, "wrong:", "wrong:", true);
	size_t deeper = indent + random_below(&p->random, 4);
	for (size_t i = 0; i < sizeof(choices) / sizeof(*choices); i++) {
		put_between(p);
		if (chance(p, 2))
			put_line(p, deeper, choices[i][0], choices[i][1], false);
	}
	put_line(p, deeper, "- last", "- last", false);
}

static void
put_question(struct pair *p, size_t number)
{
	char id[64];
	size_t gap = 1 + random_below(&p->random, 3), indent = p->item + 1 + gap;

	put_between(p);
	if (chance(p, 6)) {
		snprintf(id, sizeof(id), "- {id: q%zu, ask: \"Flow: so?\",", number);
		put_line(p, p->item, id, id, true);
		put_line(p, p->item + 4, "answer: true, tags: [a, b]}",
			 "answer: true, tags: [a, b]}", true);
		return;
	}
	snprintf(id, sizeof(id), "-%.*sid: q%zu", (int)gap, "   ", number);
	put_line(p, p->item, id, id, true);
	put_ask(p, indent);
	put_between(p);
	if (chance(p, 3))
		put_block(p, indent);
	if (chance(p, 2))
		put_choices(p, indent);
	else
		put_line(p, indent, "answer: true", "answer: true", true);
}

static void
drop_end(struct str *text, const char *eol)
{
	size_t n = strlen(eol);

	if (text->len >= n && memcmp(text->s + text->len - n, eol, n) == 0)
		str_truncate(text, text->len - n);
}

static void
make_pair(struct pair *p, uint64_t seed)
{
	static const char *const ends[] = {"\n", "\n", "\r\n", "\r"};

	*p = (struct pair){.flawed = STR_INIT, .clean = STR_INIT};
	random_seed(&p->random, seed);
	p->eol = ends[random_below(&p->random, 4)];
	p->item = random_below(&p->random, 5);
	if (chance(p, 3))
		put_both(p, "\xef\xbb\xbf");
	put_between(p);
	put_line(p, 0, "bank: made", "bank: made", true);
	const char *title = chance(p, 2) ? "title: Made" : "title:   'Made: up'";
	put_line(p, 0, title, title, false);
	put_between(p);
	put_line(p, 0, "questions:", "questions:", true);
	for (size_t i = 0, n = 1 + random_below(&p->random, 8); i < n; i++)
		put_question(p, i);
	put_between(p);
	/* No last line feed; the last line may then end in space that goes. */
	if (chance(p, 3)) {
		drop_end(&p->flawed, p->eol);
		drop_end(&p->clean, p->eol);
	}
}

static void
made_files_keep_every_other_byte(void **state)
{
	enum { FILES = 200 };
	size_t failures = 0, flaws = 0;

	(void)state;
	for (uint64_t seed = 1; seed <= FILES && failures < 3; seed++) {
		struct pair p;
		struct fixed fixed;
		char name[40];
		make_pair(&p, seed);
		snprintf(name, sizeof(name), "file %d", (int)seed);
		bank_fix(&fixed, span_str(&p.flawed));
		failures += !same_text(name, &fixed, span_str(&p.clean));
		assert_true(fixed.n_changes > 0 || p.flaws == 0);
		flaws += p.flaws;
		fixed_release(&fixed);
		bank_fix(&fixed, span_str(&p.clean));
		failures += !same_text(name, &fixed, span_str(&p.clean)) || fixed.n_changes;
		fixed_release(&fixed);
		str_release(&p.flawed);
		str_release(&p.clean);
	}
	assert_int_equal(failures, 0);
	assert_true(flaws > 1000);
}

/* Any bytes: whatever comes out, it is as long as it should be for what was changed. */
static void
broken_files_do_no_harm(void **state)
{
	(void)state;
	for (uint64_t seed = 1; seed <= 200; seed++) {
		struct pair p;
		struct fixed fixed;
		make_pair(&p, seed);
		for (size_t i = 0; i < 3 && p.flawed.len; i++)
			p.flawed.s[random_below(&p.random, p.flawed.len)] =
			    "\t \"'#:-[{|>\xe2\n"[random_below(&p.random, 13)];
		struct span text = span_str(&p.flawed);
		bank_fix(&fixed, text);
		if (fixed.n_changes == 0)
			assert_true(span_same(span_str(&fixed.text), text));
		fixed_release(&fixed);
		str_release(&p.flawed);
		str_release(&p.clean);
	}
}

/* By four columns the tab begins a second choice, by eight the first one goes on. */
static void
what_has_two_answers_is_refused(void **state)
{
	static const char text[] = ITEM "    ask: A?\n    answer: b\n    wrong:\n    - c\n\t- d\n";
	struct fixed fixed;

	(void)state;
	bank_fix(&fixed, span_of(text));
	assert_string_equal(fixed.text.s, text);
	assert_int_equal(fixed.n_changes, 0);
	assert_int_equal(fixed.n_refused, 1);
	assert_int_equal(fixed.refused_line, 9);
	fixed_release(&fixed);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(safe_answers_are_given_and_nothing_else),
	    cmocka_unit_test(made_files_keep_every_other_byte),
	    cmocka_unit_test(broken_files_do_no_harm),
	    cmocka_unit_test(what_has_two_answers_is_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
