/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/edit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/random.h"
#include "reading.h"

#define TOP "bank: b\ntitle: T\nquestions:\n"
#define OTHER "  - {id: z, ask: Z?, answer: true}\n"

/* Edits of the question `a`. */
static const struct {
	const char *behaviour;
	enum edit_kind kind;
	const char *to, *before, *after; /* after NULL: refused, or nothing to do */
	enum edit_end end;
} rows[] = {
    {"a new line below the id, behind its comment", EDIT_RENAME, "n",
     TOP "  - id: a # x\n    ask: Q?\n    answer: true\n" OTHER,
     TOP "  - id: n # x\n    was: [a]\n    ask: Q?\n    answer: true\n" OTHER, EDIT_DONE},
    {"an id that is not the first key", EDIT_RENAME, "n",
     TOP "  - ask: Q?\n    id: \"a\"\n    answer: true\n",
     TOP "  - ask: Q?\n    id: \"n\"\n    was: [a]\n    answer: true\n", EDIT_DONE},
    {"a question at the margin, its keys far in", EDIT_RETIRE, NULL,
     TOP "-      id: a\n       ask: Q?\n       answer: true\n",
     TOP "-      id: a\n       status: retired\n       ask: Q?\n       answer: true\n", EDIT_DONE},
    {"the last line of a file that does not end in one", EDIT_RETIRE, NULL,
     TOP "  - ask: Q?\n    answer: true\n    id: a",
     TOP "  - ask: Q?\n    answer: true\n    id: a\n    status: retired", EDIT_DONE},
    {"a question in flow style", EDIT_RENAME, "n", TOP "  - {ask: Q?, id: a, answer: true}\n",
     TOP "  - {ask: Q?, id: n, was: [a], answer: true}\n", EDIT_DONE},
    {"one over several lines", EDIT_RETIRE, NULL,
     TOP "  - {id: 'a', # x\n     ask: Q?,\n     answer: true}\n",
     TOP "  - {id: 'a', status: retired, # x\n     ask: Q?,\n     answer: true}\n", EDIT_DONE},
    {"a `was` in flow style, with a comma at its end", EDIT_RENAME, "n",
     TOP "  - id: a\n    was: [o, 'p', ] # x\n    ask: Q?\n    answer: true\n",
     TOP "  - id: n\n    was: [o, 'p', a, ] # x\n    ask: Q?\n    answer: true\n", EDIT_DONE},
    {"a `was` in block style", EDIT_RENAME, "n",
     TOP
     "  - id: a\n    was:\n      -  o\n      -  p # x\n      # y\n    ask: Q?\n    answer: true\n",
     TOP "  - id: n\n    was:\n      -  o\n      -  p # x\n      -  a\n      # y\n    ask: Q?\n    "
	 "answer: true\n",
     EDIT_DONE},
    {"back to a name that it had", EDIT_RENAME, "o",
     TOP "  - id: a\n    was: [o, p]\n    ask: Q?\n    answer: true\n",
     TOP "  - id: o\n    was: [a, p]\n    ask: Q?\n    answer: true\n", EDIT_DONE},
    {"others that exclude it follow", EDIT_RENAME, "n",
     TOP "  - {id: y, ask: Y?, answer: true, excludes: [a, z]}\n  - id: a\n    ask: Q?\n    "
	 "answer: true\n"
	 "  - id: z\n    ask: Z?\n    answer: true\n    excludes:\n      - y\n      - 'a' # a\n",
     TOP
     "  - {id: y, ask: Y?, answer: true, excludes: [n, z]}\n  - id: n\n    was: [a]\n    ask: Q?\n"
     "    answer: true\n  - id: z\n    ask: Z?\n    answer: true\n    excludes:\n      - y\n      "
     "- 'n' # a\n",
     EDIT_DONE},
    {"`defaults` that exclude it follow", EDIT_RENAME, "n",
     "bank: b\ntitle: T\ndefaults:\n  excludes: [a, \"z\"]\nquestions:\n"
     "  - id: a\n    ask: Q?\n    answer: true\n" OTHER,
     "bank: b\ntitle: T\ndefaults:\n  excludes: [n, \"z\"]\nquestions:\n"
     "  - id: n\n    was: [a]\n    ask: Q?\n    answer: true\n" OTHER,
     EDIT_DONE},
    {"a name that YAML reads as nothing", EDIT_RENAME, "null",
     TOP "  - id: a\n    ask: Q?\n    answer: true\n",
     TOP "  - id: 'null'\n    was: [a]\n    ask: Q?\n    answer: true\n", EDIT_DONE},
    {"a name that begins with a dash", EDIT_RENAME, "-n",
     TOP "  - {id: a, ask: Q?, answer: true}\n",
     TOP "  - {id: '-n', was: [a], ask: Q?, answer: true}\n", EDIT_DONE},
    {"a status takes the place of another", EDIT_RETIRE, NULL,
     TOP "  - id: a\n    status: 'draft' # x\n    ask: Q?\n    answer: true\n",
     TOP "  - id: a\n    status: 'retired' # x\n    ask: Q?\n    answer: true\n", EDIT_DONE},
    {"one from `defaults` is left there", EDIT_RETIRE, NULL,
     "bank: b\ntitle: T\ndefaults: {status: draft}\nquestions:\n" OTHER
     "  - id: a\n    ask: Q?\n    answer: true\n",
     "bank: b\ntitle: T\ndefaults: {status: draft}\nquestions:\n" OTHER
     "  - id: a\n    status: retired\n    ask: Q?\n    answer: true\n",
     EDIT_DONE},
    {"what `defaults` allow stays allowed", EDIT_ALLOW, "blank",
     "bank: b\ntitle: T\ndefaults: {allow: [best]}\nquestions:\n"
     "  - id: a\n    ask: Q?\n    answer: true\n",
     "bank: b\ntitle: T\ndefaults: {allow: [best]}\nquestions:\n"
     "  - id: a\n    allow: [best, blank]\n    ask: Q?\n    answer: true\n",
     EDIT_DONE},
    {"an `allow` of its own grows", EDIT_ALLOW, "blank",
     TOP "  - id: a\n    ask: Q?\n    answer: true\n    allow:\n    - best",
     TOP "  - id: a\n    ask: Q?\n    answer: true\n    allow:\n    - best\n    - blank",
     EDIT_DONE},
    {"mistakes elsewhere stay as they are", EDIT_RETIRE, NULL,
     TOP "  - id: x\n    ask: \"Q\" is?\n    answer: true\n  - id: a\n    ask: \xc3\x84?\n    "
	 "answer: true\n",
     TOP "  - id: x\n    ask: \"Q\" is?\n    answer: true\n  - id: a\n    status: retired\n    "
	 "ask: \xc3\x84?\n"
	 "    answer: true\n",
     EDIT_DONE},
    {"retired already", EDIT_RETIRE, NULL,
     TOP "  - {id: a, ask: Q?, answer: true, status: retired}\n", NULL, EDIT_SAME},
    {"allowed already", EDIT_ALLOW, "blank",
     TOP "  - {id: a, ask: Q?, answer: true, allow: [blank]}\n", NULL, EDIT_SAME},
    {"its name already", EDIT_RENAME, "a", TOP "  - {id: a, ask: Q?, answer: true}\n", NULL,
     EDIT_SAME},
    {"no such question", EDIT_RETIRE, NULL, TOP OTHER, NULL, EDIT_ABSENT},
    {"one that cannot be read", EDIT_RETIRE, NULL, TOP "  - {id: a, ask: Q?}\n" OTHER, NULL,
     EDIT_ABSENT},
    {"a name that another has", EDIT_RENAME, "z", TOP "  - {id: a, ask: Q?, answer: true}\n" OTHER,
     NULL, EDIT_REFUSED},
    {"a name that another had", EDIT_RENAME, "y",
     TOP "  - {id: a, ask: Q?, answer: true}\n  - {id: z, ask: Z?, answer: true, was: [y]}\n", NULL,
     EDIT_REFUSED},
    {"a name that one left out has", EDIT_RENAME, "z",
     TOP "  - {id: a, ask: Q?, answer: true}\n  - {id: z, ask: Z?}\n", NULL, EDIT_REFUSED},
    {"a question left out that excludes it", EDIT_RENAME, "n",
     TOP "  - {id: a, ask: Q?, answer: true}\n  - {id: z, ask: Z?, excludes: [a]}\n", NULL,
     EDIT_REFUSED},
    {"no name", EDIT_RENAME, "A b", TOP "  - {id: a, ask: Q?, answer: true}\n", NULL, EDIT_REFUSED},
    {"an id in a block text", EDIT_RENAME, "n",
     TOP "  - id: >-\n      a\n    ask: Q?\n    answer: true\n", NULL, EDIT_REFUSED},
    {"a former name in a block text", EDIT_RENAME, "n",
     TOP "  - id: a\n    ask: Q?\n    answer: true\n    was:\n      - >-\n        o\n", NULL,
     EDIT_REFUSED},
    {"a file that is no text", EDIT_RETIRE, NULL, TOP "  - {id: a, ask: Q?, answer: true} # \xff\n",
     NULL, EDIT_REFUSED},
    {"a file that is no bank", EDIT_RETIRE, NULL, "questions: [{id: a, ask: Q?, answer: true}]\n",
     NULL, EDIT_REFUSED},
};

static void
the_change_and_nothing_else(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str out = STR_INIT;
		struct diags d;
		diags_init(&d);
		enum edit_end end = bank_edit(&out, "test.yaml", span_of(rows[i].before),
					      rows[i].kind, "a", rows[i].to, &d);
		if (end != rows[i].end)
			fail_msg("%s: ends as %d: %s", rows[i].behaviour, (int)end,
				 d.n ? d.items[0].message : out.s);
		if (strcmp(out.s, rows[i].after ? rows[i].after : "") != 0)
			fail_msg("%s:\n%s", rows[i].behaviour, out.s);
		if ((end == EDIT_REFUSED) != (d.n == 1))
			fail_msg("%s: %zu findings", rows[i].behaviour, d.n);
		diags_release(&d);
		str_release(&out);
	}
}

/* A bank in some hand's style, with its question `a` as it is before an edit, or as it is to be
 * after it: made twice from the same seed. */
struct hand {
	struct str *out;
	struct random random;
	const char *eol;
	enum edit_kind kind;
	bool after;
};

static bool
perhaps(struct hand *h, unsigned in)
{
	return random_below(&h->random, in) == 0;
}

static void
end_line(struct hand *h)
{
	static const char *const comments[] = {" # so: it is", "  # [", " #",
					       "   # \xe6\xbc\xa2\xe6\x96\xb9 a"};

	if (perhaps(h, 3))
		str_text(h->out, comments[random_below(&h->random, 4)]);
	else if (perhaps(h, 6))
		str_text(h->out, "  ");
	str_text(h->out, h->eol);
	if (perhaps(h, 8))
		str_text(h->out, h->eol);
	if (perhaps(h, 8))
		str_printf(h->out, "# a: [ %s", h->eol);
}

static void
word(struct hand *h, const char *text)
{
	static const char *const marks[] = {"", "", "'", "\""};
	const char *mark = marks[random_below(&h->random, 4)];

	str_printf(h->out, "%s%s%s", mark, text, mark);
}

static const char *
name_of(const struct hand *h)
{
	return h->after && h->kind == EDIT_RENAME ? "new-name" : "a";
}

/* The list of a key whose items are given, NULL at their end, and what joins it in the edit. */
static void
list(struct hand *h, size_t indent, const char *key, const char *const *items, const char *joins)
{
	bool block = perhaps(h, 2);
	size_t in = indent + random_below(&h->random, 4), gap = 1 + random_below(&h->random, 3);

	str_fill(h->out, ' ', indent);
	str_printf(h->out, "%s:%s", key, block ? "" : " [");
	if (block)
		end_line(h);
	for (size_t i = 0; items[i]; i++) {
		if (block) {
			str_fill(h->out, ' ', in);
			str_byte(h->out, '-');
			str_fill(h->out, ' ', gap);
		} else if (i) {
			str_text(h->out, ", ");
		}
		word(h, items[i]);
		if (block && items[i + 1])
			end_line(h);
	}
	if (!block && joins)
		str_printf(h->out, ", %s", joins);
	if (!block)
		str_text(h->out, perhaps(h, 3) ? ", ]" : "]");
	if (block && joins) {
		/* Behind the comment, and before empty lines and comments below. */
		str_text(h->out, perhaps(h, 2) ? " # last" : "");
		str_text(h->out, h->eol);
		str_fill(h->out, ' ', in);
		str_byte(h->out, '-');
		str_fill(h->out, ' ', gap);
		str_printf(h->out, "%s%s", joins, h->eol);
	} else if (block) {
		str_text(h->out, perhaps(h, 2) ? " # last" : "");
		str_text(h->out, h->eol);
	} else {
		end_line(h);
	}
}

/* The key that comes new into a question in block style, and the end of the id's line before it. */
static void
new_line(struct hand *h, size_t indent, const char *key, const char *value)
{
	str_text(h->out, perhaps(h, 2) ? " # the id" : "");
	str_text(h->out, h->eol);
	if (!h->after || !key)
		return;
	str_fill(h->out, ' ', indent);
	str_printf(h->out, "%s: %s%s", key, value, h->eol);
}

static void
target_block(struct hand *h, size_t indent)
{
	static const char *const old[] = {"old", "older", NULL}, *const best[] = {"best", NULL};
	size_t gap = 1 + random_below(&h->random, 4), keys = indent + 1 + gap;
	bool has = perhaps(h, 2);
	const char *key = h->kind == EDIT_RENAME   ? "was"
			  : h->kind == EDIT_RETIRE ? "status"
						   : "allow";
	const char *value = h->kind == EDIT_RENAME   ? "[a]"
			    : h->kind == EDIT_RETIRE ? "retired"
						     : "[blank]";

	str_fill(h->out, ' ', indent);
	str_byte(h->out, '-');
	str_fill(h->out, ' ', gap);
	str_text(h->out, "id: ");
	word(h, name_of(h));
	new_line(h, keys, has ? NULL : key, value);
	str_fill(h->out, ' ', keys);
	str_text(h->out, "ask: |");
	str_printf(h->out, "%s%*sIs id: a,%s%s%*s - \xc3\xa4 [a]?%s", h->eol, (int)keys + 2, "",
		   h->eol, h->eol, (int)keys + 2, "", h->eol);
	if (has && h->kind == EDIT_RETIRE) {
		str_fill(h->out, ' ', keys);
		str_text(h->out, "status: ");
		word(h, h->after ? "retired" : "live");
		end_line(h);
	} else if (has) {
		list(h, keys, key, h->kind == EDIT_RENAME ? old : best,
		     !h->after		      ? NULL
		     : h->kind == EDIT_RENAME ? "a"
					      : "blank");
	}
	str_fill(h->out, ' ', keys);
	str_text(h->out, "answer: true");
	end_line(h);
}

static void
target_flow(struct hand *h, size_t indent)
{
	const char *value = h->kind == EDIT_RENAME   ? "was: [a]"
			    : h->kind == EDIT_RETIRE ? "status: retired"
						     : "allow: [blank]";

	str_fill(h->out, ' ', indent);
	str_text(h->out, perhaps(h, 2) ? "- { id: " : "- {hint: \"a: b\", id: ");
	word(h, name_of(h));
	if (h->after)
		str_printf(h->out, ", %s", value);
	str_text(h->out, perhaps(h, 2) ? " , ask: 'It''s a?'," : ", ask: \xf0\x9f\xa6\xb4 a,");
	if (perhaps(h, 2))
		str_printf(h->out, "%s%*s", h->eol, (int)indent + 4, "");
	str_text(h->out, " answer: false}");
	end_line(h);
}

static void
other(struct hand *h, size_t indent, size_t i)
{
	const char *const excluded[] = {name_of(h), NULL};

	str_printf(h->out, "%*s- id: q%zu", (int)indent, "", i);
	end_line(h);
	str_printf(h->out, "%*s  ask: \"Is it a?\"", (int)indent, "");
	end_line(h);
	if (perhaps(h, 2))
		list(h, indent + 2, "excludes", excluded, NULL);
	str_printf(h->out, "%*s  answer: true", (int)indent, "");
	end_line(h);
}

static void
write_bank(struct hand *h)
{
	static const char *const eols[] = {"\n", "\r\n", "\n", "\r"};
	const char *const excluded[] = {name_of(h), NULL};
	size_t indent, n, target;

	h->eol = eols[random_below(&h->random, 4)];
	if (perhaps(h, 3))
		str_text(h->out, "\xef\xbb\xbf");
	if (perhaps(h, 3))
		str_printf(h->out,
			   "# \xc3\x9c"
			   "ber a: id: a%s%s",
			   h->eol, h->eol);
	str_text(h->out, perhaps(h, 2) ? "bank: b" : "bank: 'b'");
	end_line(h);
	str_text(h->out, "title: >");
	str_printf(h->out, "%s  A title, %s  id: a%s", h->eol, h->eol, h->eol);
	if (perhaps(h, 3)) {
		str_printf(h->out, "defaults:%s", h->eol);
		list(h, 2, "excludes", excluded, NULL);
	}
	str_text(h->out, "questions:");
	end_line(h);
	indent = random_below(&h->random, 5);
	n = 1 + random_below(&h->random, 5);
	target = random_below(&h->random, (uint32_t)n);
	for (size_t i = 0; i < n; i++) {
		if (i != target)
			other(h, indent, i);
		else if (perhaps(h, 3))
			target_flow(h, indent);
		else
			target_block(h, indent);
	}
	if (perhaps(h, 3))
		while (h->out->len && strchr("\r\n", h->out->s[h->out->len - 1]))
			str_truncate(h->out, h->out->len - 1);
}

static void
files_of_every_hand_keep_all_other_bytes(void **state)
{
	enum { FILES = 200 };
	size_t done = 0;

	(void)state;
	for (uint64_t seed = 0; seed < 3 * FILES; seed++) {
		struct str before = STR_INIT, after = STR_INIT, out = STR_INIT;
		struct hand h = {.out = &before, .kind = (enum edit_kind)(seed % 3)};
		struct diags d;
		diags_init(&d);
		random_seed(&h.random, seed);
		write_bank(&h);
		random_seed(&h.random, seed);
		h.out = &after;
		h.after = true;
		write_bank(&h);
		enum edit_end end = bank_edit(&out, "test.yaml", span_str(&before), h.kind, "a",
					      h.kind == EDIT_RENAME ? "new-name" : "blank", &d);
		if (end == EDIT_DONE && !span_same(span_str(&out), span_str(&after)))
			fail_msg("seed %d:\n%s\nbecame\n%s\nand not\n%s", (int)seed, before.s,
				 out.s, after.s);
		if (end != EDIT_DONE && end != EDIT_REFUSED)
			fail_msg("seed %d: ends as %d:\n%s", (int)seed, (int)end, before.s);
		if (end == EDIT_REFUSED)
			print_message("seed %d: %s\n%s\n", (int)seed, d.items[0].message, before.s);
		done += end == EDIT_DONE;
		diags_release(&d);
		str_release(&before);
		str_release(&after);
		str_release(&out);
	}
	/* To refuse is right, but none of these gives a reason to. */
	assert_int_equal(done, 3 * FILES);
}

static void
ids_are_found_in_broken_files(void **state)
{
	static const char text[] =
	    "\xef\xbb\xbf"
	    "bank: 'b' # x\nquestions: [\n  - id: one\n\t- {id: \"two\", ask\n"
	    "    id: three# x\n - id: fou";

	(void)state;
	assert_int_equal(edit_find(span_of(text), span_of("one")), 3);
	assert_int_equal(edit_find(span_of(text), span_of("two")), 4);
	assert_int_equal(edit_find(span_of(text), span_of("three")), 5);
	assert_int_equal(edit_find(span_of(text), span_of("fou")), 6);
	assert_int_equal(edit_find(span_of(text), span_of("four")), 0);
	assert_true(span_is(edit_bank_name(span_of(text)), "b"));
	assert_int_equal(edit_bank_name(span_of("  bank: b\n")).n, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_change_and_nothing_else),
	    cmocka_unit_test(files_of_every_hand_keep_all_other_bytes),
	    cmocka_unit_test(ids_are_found_in_broken_files),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
