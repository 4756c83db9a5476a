/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files made to break readers, from outside the repository: ../shared/corpora/robust, or below
 * NMTQUIZ_SHARED. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "reading.h"

/* What must be among the findings: the rule at the place, and these words in the message. rule
 * NULL: no findings at all. */
static const struct {
	const char *file;
	bool is_bank;
	size_t n_questions, left_out;
	const char *rule;
	size_t line, column;
	const char *words;
} rows[] = {
    {"billion-laughs.yaml", false, 0, 0, "alias", 1, 4, "write each value out"},
    {"self-alias.yaml", false, 0, 0, "alias", 1, 4, "write each value out"},
    {"deep-flow.yaml", false, 0, 0, "depth", 1, 17, "more than 16 deep"},
    {"deep-map.yaml", false, 0, 0, "depth", 1, 65, "more than 16 deep"},
    {"deep-dash.yaml", false, 0, 0, "depth", 1, 33, "more than 16 deep"},
    {"long-scalar.yaml", true, 0, 1, "limit", 5, 10, "longer than 64 KiB"},
    {"dup-keys.yaml", true, 0, 1, "twice", 7, 5, "first in line 6"},
    {"dup-ids.yaml", true, 1, 2, "twice", 5, 10, "in line 4"},
    {"dup-ids.yaml", true, 1, 2, "twice", 6, 10, "in line 4"},
    {"simple-key-stale.yaml", false, 0, 0, "stopped", 0, 0, "90001 findings more"},
    {"tags.yaml", false, 0, 0, "tag", 1, 1, "without YAML's tags"},
    {"version.yaml", false, 0, 0, "document", 1, 1, "version of YAML"},
    {"two-docs.yaml", false, 0, 0, "document", 2, 1, "second document"},
    {"utf16be-nobom.yaml", false, 0, 0, "encoding", 1, 1, "UTF-16"},
    {"latin1.yaml", true, 0, 0, "encoding", 2, 11, "byte E9"},
    {"latin1.yaml", true, 0, 0, "encoding", 2, 11, "save the file as UTF-8"},
    {"surrogate.yaml", false, 0, 0, "encoding", 1, 9, "byte ED"},
    {"truncated-utf8.yaml", false, 0, 0, "encoding", 1, 9, "byte E2"},
    {"nul.yaml", true, 0, 0, "control", 1, 10, "U+0000"},
    {"bom.yaml", true, 0, 0, NULL, 0, 0, NULL},
    {"crlf.yaml", true, 0, 0, NULL, 0, 0, NULL},
    {"cr.yaml", true, 0, 0, NULL, 0, 0, NULL},
    {"tab-indent.yaml", true, 0, 0, "tab", 3, 1, "spaces"},
    {"colon-in-text.yaml", true, 0, 0, "colon", 2, 15, "write: title: \"Anatomy: part 1\""},
    {"amp.yaml", true, 0, 1, "alias", 5, 10, "write: ask: \"&c is?\""},
    {"percent.yaml", false, 0, 0, "start", 1, 1, "may not begin with %"},
    {"backquote.yaml", true, 0, 1, "start", 5, 10, "write: ask: \"`x` is?\""},
    {"hash.yaml", true, 1, 0, "comment", 5, 10, "write: ask: \"What is #1?\""},
    {"bracket-start.yaml", true, 0, 1, "start", 5, 10, "write: ask: \"[A] or [B]?\""},
    {"brace-start.yaml", true, 0, 1, "start", 5, 10, "write: ask: \"{x}?\""},
    {"empty.yaml", false, 0, 0, "empty-file", 1, 1, "is empty"},
    {"comment-only.yaml", false, 0, 0, "empty-file", 1, 1, "is empty"},
    {"list-only.yaml", false, 0, 0, "no-bank", 1, 1, "is a list"},
    {"esc-literal.yaml", true, 0, 1, "control", 5, 11, "U+001B"},
    {"zalgo.yaml", true, 1, 0, NULL, 0, 0, NULL},
    {"wide.yaml", true, 1, 0, NULL, 0, 0, NULL},
    {"path-abs.yaml", true, 0, 1, "image", 6, 12, "begins with a slash"},
    {"huge-number.yaml", true, 0, 1, "number", 6, 13, "too large"},
    {"huge-number.yaml", true, 0, 1, "number", 7, 13, "`nan`"},
};

/* folder/name below the shared corpora; owned. */
static char *
corpus(const char *name)
{
	const char *shared = getenv("NMTQUIZ_SHARED");
	char *robust = path_join(shared ? shared : "../shared", "corpora/robust");
	char *path = path_join(robust, name);

	free(robust);
	return path;
}

static void
read_file(struct reading *r, const char *path)
{
	struct str text = STR_INIT;

	diags_init(&r->d);
	assert_true(file_read(path, 1 << 20, &text, &r->d));
	diags_release(&r->d);
	reading_blocks(r, span_str(&text), 1000);
	str_release(&text);
}

static bool
has_finding(const struct diags *d, size_t row)
{
	for (size_t i = 0; i < d->n; i++) {
		const struct finding *f = &d->items[i];
		if (strcmp(f->rule, rows[row].rule) == 0 && f->at.line == rows[row].line &&
		    f->at.column == rows[row].column && strstr(f->message, rows[row].words))
			return true;
	}
	return false;
}

static void
nasty_files_are_refused_in_words(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char name[64];
		struct reading r;
		struct str got = STR_INIT;

		snprintf(name, sizeof(name), "nasty/%s", rows[i].file);
		char *path = corpus(name);
		if (!file_exists(path)) {
			print_message("no %s here: skipped\n", path);
			free(path);
			skip();
		}
		read_file(&r, path);
		reading_print(&r, &got);
		bool found = rows[i].rule ? has_finding(&r.d, i) : r.d.n == 0;
		if (!found || r.is_bank != rows[i].is_bank ||
		    r.b.n_questions != rows[i].n_questions || r.b.left_out != rows[i].left_out)
			fail_msg("%s:\n%.2000s", rows[i].file, got.s);
		str_release(&got);
		reading_release(&r);
		free(path);
	}
}

static void
one_word_about_aliases_will_do(void **state)
{
	struct reading r;
	size_t n = 0;
	char *path = corpus("nasty/billion-laughs.yaml");

	(void)state;
	if (!file_exists(path)) {
		print_message("no %s here: skipped\n", path);
		free(path);
		skip();
	}
	read_file(&r, path);
	for (size_t i = 0; i < r.d.n; i++)
		n += strcmp(r.d.items[i].rule, "alias") == 0;
	assert_int_equal(n, 1);
	reading_release(&r);
	free(path);
}

static void
any_yaml_gives_findings_or_a_bank(void **state)
{
	char **names, *folder = corpus("yaml-test-suite");
	size_t n;
	struct diags d;

	(void)state;
	diags_init(&d);
	assert_true(folder_list(folder, ".yaml", &names, &n, &d));
	diags_release(&d);
	for (size_t i = 0; i < n; i++) {
		struct reading r;
		char *path = path_join(folder, names[i]);
		read_file(&r, path);
		if (!r.is_bank && r.d.n_errors == 0)
			fail_msg("%s: neither a bank nor an error", path);
		reading_release(&r);
		free(path);
		free(names[i]);
	}
	free(names);
	if (n == 0)
		print_message("no %s here: skipped\n", folder);
	free(folder);
	if (n == 0)
		skip();
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nasty_files_are_refused_in_words),
	    cmocka_unit_test(one_word_about_aliases_will_do),
	    cmocka_unit_test(any_yaml_gives_findings_or_a_bank),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
