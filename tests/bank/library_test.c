/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/library.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "base/diag.h"
#include "base/file.h"

static char folder[64];
static struct library library;
static struct diags diags;

static const struct {
	const char *name, *text;
} files[] = {
    {"a.yaml", "bank: a\ntitle: A\nquestions:\n"
	       "- {id: one, ask: What?, answer: true, topic: t/one, was: [uno]}\n"
	       "- {id: two, ask: What?, answer: false, status: retired}\n"
	       "- {id: three, ask: Which?, answer: x, wrong: [{text: y, why: Not this.}, z],\n"
	       "   level: apply, explain: So it is.}\n"
	       "- {id: four, ask: Which?, answer: x, wrong: [y, z]}\n"},
    {"a-es.yaml", "bank: a\ntitle: A\nlanguage: es\ntranslates: en\nquestions:\n"
		  "- {id: three, of: 00000000, ask: '¿Cuál?', answer: x, wrong: [y, z]}\n"
		  "- {id: four, of: 00000000, ask: '¿Cuál?', answer: x, wrong: [y]}\n"
		  "- {id: five, of: 00000000, ask: '¿Cuál?', answer: true}\n"},
    {"a-0.yaml", "bank: a\ntitle: A\nlanguage: es-MX\ntranslates: en\nquestions:\n"
		 "- {id: one, of: 00000000, ask: '¿Qué cosa?', answer: true}\n"},
    {"b.yaml", "bank: b\ntitle: B\nquestions:\n"
	       "- {id: one, ask: What?, answer: true}\n"
	       "- {id: bad, ask: What?}\n- {id: worse}\n"},
    {"c.yaml", "bank: c\ntitle: C\nquestions:\n- {id: one, ask: What?}\n"},
    {"d.yaml", "bank: a\ntitle: A\nquestions:\n- {id: twin, ask: What?, answer: true}\n"},
    {"e.yaml", "no bank at all\n"},
    {"f.yaml", "bank: f\ntitle: A: b\nquestions:\n- {id: one, ask: What?, answer: true}\n"},
    {"g.yml", "bank: g\nquestions: []\n"},
    {"h.yaml", "bank: h\nquestions:\n- {id: one, ask: What?, answer: true}\n"},
};

static void
each_path(void (*act)(const char *, const char *))
{
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
		char *path = path_join(folder, files[i].name);
		act(path, files[i].text);
		free(path);
	}
}

static void
write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	fputs(text, f);
	fclose(f);
}

static void
remove_file(const char *path, const char *text)
{
	(void)text;
	unlink(path);
}

static int
begin(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/library_test.XXXXXX");
	assert_non_null(mkdtemp(folder));
	each_path(write_file);
	library_init(&library);
	diags_init(&diags);
	library_add_folder(&library, folder, &diags);
	library_link(&library, NULL);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	library_release(&library);
	diags_release(&diags);
	each_path(remove_file);
	rmdir(folder);
	return 0;
}

static const struct question *
find(const char *name)
{
	return library_find(&library, span_of(name));
}

static void
each_file_gets_one_warning_at_most(void **state)
{
	static const struct {
		const char *file, *words;
	} want[] = {
	    {"b.yaml", "2 questions left out; 'nmtquiz lint "},
	    {"c.yaml", "1 question left out; 'nmtquiz lint "},
	    {"d.yaml", "the bank 'a' is in "},
	    {"e.yaml", "it is no bank; 'nmtquiz lint "},
	    {"f.yaml", "something in this bank is wrong or missing; 'nmtquiz lint "},
	    {"h.yaml", "something in this bank is wrong or missing; 'nmtquiz lint "},
	};

	(void)state;
	assert_int_equal(diags.n, 6);
	assert_int_equal(diags.n_errors, 0);
	for (size_t i = 0; i < 6; i++) {
		assert_non_null(strstr(diags.items[i].at.file, want[i].file));
		assert_int_equal(diags.items[i].at.line, 0);
		if (!strstr(diags.items[i].message, want[i].words))
			fail_msg("%s", diags.items[i].message);
	}
}

static void
each_question_stands_once_in_the_files_order(void **state)
{
	static const char *const names[] = {"a/one", "a/two", "a/three", "a/four",
					    "b/one", "f/one", "h/one"};

	(void)state;
	assert_int_equal(library.n_questions, 7);
	for (size_t i = 0; i < 7; i++)
		assert_string_equal(library.questions[i]->name, names[i]);
	assert_int_equal(library.n_banks, 7);
}

static void
names_are_found_and_former_names_too(void **state)
{
	(void)state;
	assert_string_equal(find("a/three")->id, "three");
	assert_string_equal(find("a/uno")->id, "one");
	assert_null(find("a/five"));
	assert_null(find("b/bad"));
	assert_null(find("uno"));
	assert_null(find("b/uno"));
}

static void
a_translation_stands_for_its_original(void **state)
{
	(void)state;
	const struct question *original = find("a/three");
	uint32_t revision = original->revision;

	library_link(&library, "es");
	assert_int_equal(library.n_questions, 7);
	assert_int_equal(library.n_banks - library_count(&library), 2);
	const struct question *q = find("a/three");
	assert_string_equal(q->ask, "¿Cuál?");
	assert_int_equal(q->revision, revision);
	assert_int_equal(q->level, LEVEL_APPLY);
	assert_ptr_equal(library.questions[2], q);
	/* It has another number of choices, so that answers would not mean the same. */
	assert_string_equal(find("a/four")->ask, "Which?");
	assert_string_equal(find("a/one")->ask, "What?");
	assert_null(find("a/five"));
	library_link(&library, NULL);
	assert_ptr_equal(find("a/three"), original);
}

static void
what_a_translation_lacks_is_the_originals(void **state)
{
	(void)state;
	library_link(&library, "es");
	const struct question *q = find("a/three");
	assert_string_equal(q->explain, "So it is.");
	assert_string_equal(q->choices[1].text, "y");
	assert_string_equal(q->choices[1].why, "Not this.");
	assert_false(q->untranslated);
	assert_true(find("a/one")->untranslated);
	assert_true(find("b/one")->untranslated);
	library_link(&library, "en-GB");
	assert_false(find("a/one")->untranslated);
	library_link(&library, NULL);
	assert_false(find("b/one")->untranslated);
}

static void
languages_are_chosen_by_nearness(void **state)
{
	(void)state;
	library_link(&library, "es-MX");
	assert_string_equal(find("a/one")->ask, "¿Qué cosa?");
	assert_string_equal(find("a/uno")->topic, "t/one");
	library_link(&library, "ES-mx");
	assert_string_equal(find("a/one")->ask, "¿Qué cosa?");
	library_link(&library, "es-AR");
	assert_string_equal(find("a/three")->ask, "¿Cuál?");
	assert_string_equal(find("a/one")->ask, "What?");
	library_link(&library, "ES");
	assert_string_equal(find("a/three")->ask, "¿Cuál?");
	library_link(&library, "e");
	assert_string_equal(find("a/three")->ask, "Which?");
	library_link(&library, "de");
	assert_string_equal(find("a/three")->ask, "Which?");
	library_link(&library, "en-GB");
	assert_string_equal(find("a/three")->ask, "Which?");
}

static void
no_folder_has_no_banks(void **state)
{
	struct library none;
	struct diags d;

	(void)state;
	library_init(&none);
	diags_init(&d);
	library_add_folder(&none, "/nowhere/at/all", &d);
	library_link(&none, "es");
	assert_int_equal(d.n, 0);
	assert_int_equal(none.n_questions, 0);
	assert_null(library_find(&none, span_of("a/one")));
	library_release(&none);
	diags_release(&d);
}

#define EXAM(name, title) "exam: " name "\ntitle: " title "\nquestions: 5\npass: 70%\nclock: wall\n"

/* Files of the folder's `exams`, which lies beside the banks. */
static const struct {
	const char *name, *text;
} exam_files[] = {
    {"b.yaml", EXAM("second", "Second")}, {"a.yaml", EXAM("first", "First")},
    {"c.yaml", EXAM("first", "Twin")},	  {"d.yaml", "exam: d\ntitle: D\n"},
    {"e.yaml", "bank: e\ntitle: E\n"},	  {"f.yml", EXAM("other", "Other")},
};

static void
exams_are_read_when_asked_for(void **state)
{
	static const struct {
		const char *file, *words;
	} want[] = {
	    {"exams/c.yaml", "the exam 'first' is in "},
	    {"exams/d.yaml", "this exam is left out"},
	    {"exams/e.yaml", "this exam is left out"},
	};
	char *exams = path_join(folder, "exams");
	struct diags d;

	(void)state;
	diags_init(&d);
	assert_int_equal(library.n_exams, 0);
	library_add_exams(&library, folder, &d);
	assert_int_equal(library.n_exams + d.n, 0);
	assert_int_equal(mkdir(exams, 0700), 0);
	for (size_t i = 0; i < sizeof(exam_files) / sizeof(*exam_files); i++) {
		char *path = path_join(exams, exam_files[i].name);
		write_file(path, exam_files[i].text);
		free(path);
	}
	library_add_exams(&library, folder, &d);
	for (size_t i = 0; i < sizeof(exam_files) / sizeof(*exam_files); i++) {
		char *path = path_join(exams, exam_files[i].name);
		unlink(path);
		free(path);
	}
	rmdir(exams);
	free(exams);
	assert_int_equal(library.n_exams, 2);
	assert_string_equal(library.exams[0]->name, "first");
	assert_string_equal(library_exam(&library, span_of("first"))->title, "First");
	assert_string_equal(library_exam(&library, span_of("second"))->title, "Second");
	assert_null(library_exam(&library, span_of("secon")));
	assert_null(library_exam(&library, span_of("other")));
	assert_int_equal(d.n, 3);
	assert_int_equal(d.n_errors, 0);
	for (size_t i = 0; i < d.n; i++) {
		assert_non_null(strstr(d.items[i].at.file, want[i].file));
		if (!strstr(d.items[i].message, want[i].words))
			fail_msg("%s", d.items[i].message);
	}
	diags_release(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(each_file_gets_one_warning_at_most, begin, end),
	    cmocka_unit_test_setup_teardown(each_question_stands_once_in_the_files_order, begin,
					    end),
	    cmocka_unit_test_setup_teardown(names_are_found_and_former_names_too, begin, end),
	    cmocka_unit_test_setup_teardown(a_translation_stands_for_its_original, begin, end),
	    cmocka_unit_test_setup_teardown(what_a_translation_lacks_is_the_originals, begin, end),
	    cmocka_unit_test_setup_teardown(languages_are_chosen_by_nearness, begin, end),
	    cmocka_unit_test(no_folder_has_no_banks),
	    cmocka_unit_test_setup_teardown(exams_are_read_when_asked_for, begin, end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
