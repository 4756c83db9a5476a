/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/exam.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "exam_reading.h"

static void
load(const char *path, struct exam_reading *r)
{
	struct str yaml = STR_INIT;
	struct diags d;

	diags_init(&d);
	assert_true(file_read(path, 1 << 20, &yaml, &d));
	exam_reading_text(r, yaml.s);
	diags_release(&d);
	str_release(&yaml);
}

static void
every_key_is_read(void **state)
{
	struct exam_reading r;
	const struct exam *e = &r.e;

	(void)state;
	load("tests/data/exam/all-keys.yaml", &r);
	assert_true(r.good);
	assert_int_equal(r.d.n, 0);
	assert_string_equal(e->file, "test.yaml");
	assert_string_equal(e->name, "all-keys");
	assert_string_equal(e->title, "Every key");
	assert_string_equal(e->about, "All that an exam can say, in one file: and nothing is wrong "
				      "with it.");
	assert_string_equal(e->remark, "No other exam has this scale.");
	assert_int_equal(e->questions, 40);
	assert_false(e->all);
	assert_int_equal(e->filter.n, 4);
	assert_string_equal(e->filter.items[0], "live-topic");
	assert_string_equal(e->filter.items[1], "-new");
	assert_string_equal(e->filter.items[3], "tag:x");
	assert_true(fabs(e->minutes - 7.5) < 1e-9);
	assert_true(fabs(e->pass - 65.5) < 1e-9);
	assert_true(e->scaled);
	assert_true(fabs(e->scale_from + 1.5) < 1e-9);
	assert_true(fabs(e->scale_pass) < 1e-9);
	assert_true(fabs(e->scale_to - 100) < 1e-9);
	assert_true(e->forward && e->wall && e->each);
	assert_true(e->levelled);
	assert_true(fabs(e->levels[LEVEL_NONE]) < 1e-9);
	assert_true(fabs(e->levels[LEVEL_RECALL] - 33.3) < 1e-9);
	assert_true(fabs(e->levels[LEVEL_ANALYZE] - 33.4) < 1e-9);
	assert_int_equal(e->questions_line, 6);
	assert_int_equal(e->filter_line, 7);
	assert_int_equal(e->blueprint_line, 15);
	assert_int_equal(e->levels_line, 24);
	exam_reading_release(&r);
}

static void
areas_keep_the_order_of_the_file(void **state)
{
	static const struct {
		const char *name;
		double share;
		const char *first, *second;
		size_t line, column;
	} rows[] = {
	    {"ischemia", 20, "ischemia", NULL, 16, 3},
	    {"trigger-points/referral", 12.5, "trigger-points/referral", NULL, 17, 3},
	    {"a: b", 7.5, "a: b", NULL, 18, 3},
	    {"Benefits and effects", 60, "technique", "trigger-points/types", 19, 3},
	};
	struct exam_reading r;

	(void)state;
	load("tests/data/exam/all-keys.yaml", &r);
	assert_int_equal(r.e.n_areas, 4);
	for (size_t i = 0; i < 4; i++) {
		const struct exam_area *a = &r.e.areas[i];
		assert_string_equal(a->name, rows[i].name);
		assert_true(fabs(a->share - rows[i].share) < 1e-9);
		assert_int_equal(a->topics.n, rows[i].second ? 2 : 1);
		assert_string_equal(a->topics.items[0], rows[i].first);
		if (rows[i].second)
			assert_string_equal(a->topics.items[1], rows[i].second);
		assert_int_equal(a->line, rows[i].line);
		assert_int_equal(a->column, rows[i].column);
	}
	exam_reading_release(&r);
}

static void
what_is_absent_has_its_usual_value(void **state)
{
	struct exam_reading r;
	const struct exam *e = &r.e;

	(void)state;
	load("tests/data/exam/least.yaml", &r);
	assert_true(r.good);
	assert_null(e->about);
	assert_null(e->remark);
	assert_true(e->all);
	assert_int_equal(e->questions, 0);
	assert_int_equal(e->filter.n, 0);
	assert_true(e->minutes <= 0 && e->pass <= 0);
	assert_false(e->scaled || e->forward || e->wall || e->each || e->levelled);
	assert_int_equal(e->n_areas, 0);
	assert_int_equal(e->blueprint_line + e->levels_line + e->filter_line, 0);
	exam_reading_release(&r);
}

static void
an_exam_with_errors_keeps_what_could_be_read(void **state)
{
	struct exam_reading r;

	(void)state;
	exam_reading_text(&r, "exam: a\nquestions: 9\npass: high\nfilter: [critical]\n"
			      "blueprint: {t: 50%, u: x, v: 50%}\n");
	assert_false(r.good);
	assert_int_equal(r.d.n_errors, 3);
	assert_string_equal(r.e.title, "a");
	assert_int_equal(r.e.questions, 9);
	assert_int_equal(r.e.filter.n, 1);
	assert_int_equal(r.e.n_areas, 2);
	assert_string_equal(r.e.areas[1].name, "v");
	exam_reading_release(&r);
}

/* An exam in which `many` is repeated n times between the other two texts. */
static const struct {
	const char *behaviour, *before, *many, *after;
	size_t n;
	const char *rule; /* of the first finding; NULL: none */
} limits[] = {
    {"a filter has 100 words", "filter: [a", ", a", "]\n", 99, NULL},
    {"and no more", "filter: [a", ", a", "]\n", 100, "limit"},
    {"an area has topics in number", "blueprint:\n  A:\n    share: 100%\n    topics: [a", ", b",
     "]\n", 1000, "limit"},
    {"a title has 64 KiB", "about: ", "x", "\n", 64 * 1024 + 1, "limit"},
    {"a file has 1 MiB", "", "# xxxxxxxxxxxx\n", "\n", 80000, "size"},
    {"nesting has 16", "blueprint: ", "[", "\n", 100000, "depth"},
    {"and no more in lines", "blueprint:\n  ", "- ", "x\n", 10000, "depth"},
    {"an open quotation mark ends", "about: \"", "x\n ", "\n", 10000, "quote"},
};

static void
each_limit_is_told(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++) {
		struct exam_reading r;
		struct str text = STR_INIT;
		str_text(&text, "exam: a\ntitle: A\nquestions: 9\npass: 50%\n");
		str_text(&text, limits[i].before);
		for (size_t k = 0; k < limits[i].n; k++)
			str_text(&text, limits[i].many);
		str_text(&text, limits[i].after);
		exam_reading_text(&r, text.s);
		const char *rule = r.d.n ? r.d.items[0].rule : NULL;
		if (r.good != !limits[i].rule || !rule != !limits[i].rule ||
		    (rule && strcmp(rule, limits[i].rule) != 0))
			fail_msg("%s: %s", limits[i].behaviour, rule ? rule : "no finding");
		exam_reading_release(&r);
		str_release(&text);
	}
}

/* n areas of one topic each. */
static void
write_areas(struct str *text, size_t n)
{
	str_text(text, "exam: a\ntitle: A\nquestions: 9\npass: 50%\nblueprint:\n");
	for (size_t i = 0; i < n; i++)
		str_printf(text, "  t%zu: %s\n", i, i < 100 ? "1%" : "0%");
}

static void
a_blueprint_has_a_hundred_areas(void **state)
{
	struct str text = STR_INIT;
	struct exam_reading r;

	(void)state;
	write_areas(&text, 100);
	exam_reading_text(&r, text.s);
	assert_true(r.good);
	assert_int_equal(r.e.n_areas, 100);
	exam_reading_release(&r);
	str_clear(&text);
	write_areas(&text, 101);
	exam_reading_text(&r, text.s);
	assert_false(r.good);
	assert_int_equal(r.d.n, 1);
	assert_string_equal(r.d.items[0].rule, "limit");
	exam_reading_release(&r);
	str_release(&text);
}

static bool
fail_to_read(void *at, struct span *block, struct diags *d)
{
	(void)at;
	*block = (struct span){"", 0};
	return diag_error(d, (struct place){.file = "test.yaml"}, "read", "the disk is gone");
}

static void
what_cannot_be_read_is_no_exam(void **state)
{
	struct exam e;
	struct diags d;

	(void)state;
	exam_init(&e);
	diags_init(&d);
	assert_false(exam_read(&e, "test.yaml", (struct source){fail_to_read, NULL}, &d));
	assert_int_equal(d.n, 1);
	assert_string_equal(d.items[0].message, "the disk is gone");
	exam_release(&e);
	assert_string_equal(e.title, "");
	diags_release(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_key_is_read),
	    cmocka_unit_test(areas_keep_the_order_of_the_file),
	    cmocka_unit_test(what_is_absent_has_its_usual_value),
	    cmocka_unit_test(an_exam_with_errors_keeps_what_could_be_read),
	    cmocka_unit_test(each_limit_is_told),
	    cmocka_unit_test(a_blueprint_has_a_hundred_areas),
	    cmocka_unit_test(what_cannot_be_read_is_no_exam),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
