/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/settings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "replayed.h"

static const struct {
	const char *key, *value;
	bool fits;
} rows[] = {
    {"extra-time", "1", true},
    {"extra-time", "1.5", true},
    {"extra-time", "1.25", true},
    {"extra-time", "4", true},
    {"extra-time", "4.00", true},
    {"extra-time", "", false},
    {"extra-time", "0.9", false},
    {"extra-time", "4.01", false},
    {"extra-time", "1.125", false},
    {"extra-time", "15", false},
    {"extra-time", "1e0", false},
    {"extra-time", "+1", false},
    {"extra-time", "1,5", false},
    {"exam-date", "-", true},
    {"exam-date", "2027-03-01", true},
    {"exam-date", "2028-02-29", true},
    {"exam-date", "", false},
    {"exam-date", "--", false},
    {"exam-date", "2027-02-29", false},
    {"exam-date", "2027-13-01", false},
    {"exam-date", "2027-3-1", false},
    {"exam-date", "2027/03/01", false},
    {"exam-date", "01.03.2027", false},
    {"exam-date", "2027-03-01T", false},
    {"exam-date", "+027-03-01", false},
    {"new", "0", true},
    {"new", "10", true},
    {"new", "9999", true},
    {"new", "", false},
    {"new", "-1", false},
    {"new", "10000", false},
    {"new", "1.5", false},
    {"new", "-", false},
    {"retention", "0.7", true},
    {"retention", "0.9", true},
    {"retention", ".85", true},
    {"retention", "0.99", true},
    {"retention", "", false},
    {"retention", "0.69", false},
    {"retention", "0.991", false},
    {"retention", "90", false},
    {"retention", "9e-1", false},
    {"retention", "0,9", false},
    {"retention", "0.9 ", false},
    {"retention", "0.90000", false},
    {"pause", "on", true},
    {"pause", "off", true},
    {"pause", "", false},
    {"pause", "On", false},
    {"pause", "maybe", false},
    {"pictures", "on", true},
    {"pictures", "off", true},
    {"pictures", "some", false},
    {"language", "-", true},
    {"language", "es", true},
    {"language", "pt-BR", true},
    {"language", "zh-Hant-TW", true},
    {"language", "de-1996", true},
    {"language", "", false},
    {"language", "e", false},
    {"language", "12", false},
    {"language", "-es", false},
    {"language", "es-", false},
    {"language", "es--MX", false},
    {"language", "es_MX", false},
    {"language", "spanishlanguage", false},
    {"language", "es-notasubtag", false},
    {"language", "../etc", false},
    {"weights", "-", true},
    {"weights", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21", true},
    {"weights", "0.2 1 2 -4 6 0.8 3 1e-3 1.8 0.1 0.7 1.4 0 0.2 1.6 0.6 1.8 0.5 0 0 0.15", true},
    {"weights", "", false},
    {"weights", "default", false},
    {"weights", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", false},
    {"weights", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22", false},
    {"weights", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 nan", false},
    {"weights", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21", false},
    {"language", "aa-bbbbbbbb-cccccccc-dddddddd-eeeeee", false},
};

static void
values_fit_or_not(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const struct setting *setting = setting_find(span_of(rows[i].key));
		assert_non_null(setting);
		if (setting->fits(span_of(rows[i].value)) != rows[i].fits)
			fail_msg("%s %s", rows[i].key, rows[i].value);
	}
	assert_null(setting_find(span_of("paus")));
	assert_null(setting_find(span_of("")));
}

static void
the_value_in_force_is_the_students_or_the_fallback(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct replayed r;
		struct str text = STR_INIT;
		replayed_init(&r);
		str_printf(&text, HEADER "2026-11-23T08:22:55Z\tset\tk3f9x2qa\t9\t%s\t%s\n",
			   rows[i].key, rows[i].value);
		assert_true(replayed_text(&r, text.s));
		const char *force =
		    rows[i].fits ? rows[i].value : setting_find(span_of(rows[i].key))->fallback;
		assert_true(span_is(setting_value(&r.h, rows[i].key), force));
		str_release(&text);
		replayed_release(&r);
	}
}

static void
every_setting_is_whole_and_its_fallback_fits(void **state)
{
	struct history h;

	(void)state;
	history_init(&h);
	for (size_t i = 0; i < n_settings; i++) {
		assert_true(settings[i].fits(span_of(settings[i].fallback)));
		assert_non_null(settings[i].takes);
		assert_non_null(settings[i].about);
		assert_ptr_equal(setting_find(span_of(settings[i].key)), &settings[i]);
		assert_true(span_is(setting_value(&h, settings[i].key), settings[i].fallback));
	}
	history_release(&h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(values_fit_or_not),
	    cmocka_unit_test(the_value_in_force_is_the_students_or_the_fallback),
	    cmocka_unit_test(every_setting_is_whole_and_its_fallback_fits),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
