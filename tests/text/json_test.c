/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/json.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "corpus.h"
#include "text/unicode.h"

#define COUNT(rows) (sizeof(rows) / sizeof(*(rows)))

static void
commas_stand_between_values(void **state)
{
	struct str out = STR_INIT;
	struct json j = {.out = &out};

	(void)state;
	json_open(&j, '{');
	json_key(&j, "a");
	json_open(&j, '[');
	json_close(&j, ']');
	json_key(&j, "b\"");
	json_open(&j, '[');
	json_count(&j, 0);
	json_count(&j, UINT64_MAX);
	json_open(&j, '{');
	json_close(&j, '}');
	json_bool(&j, true);
	json_bool(&j, false);
	json_null(&j);
	json_string(&j, NULL);
	json_string(&j, "x");
	json_number(&j, 1.5, 2);
	json_number(&j, NAN, 2);
	json_close(&j, ']');
	json_key(&j, "c");
	json_text(&j, span_of("y"));
	json_close(&j, '}');
	assert_string_equal(out.s, "{\"a\":[],\"b\\\"\":[0,18446744073709551615,{},true,false,null,"
				   "null,\"x\",1.5,null],\"c\":\"y\"}");
	str_release(&out);
}

static void
texts_are_escaped(void **state)
{
	static const struct {
		const char *text, *json;
	} rows[] = {
	    {"", "\"\""},
	    {"a/b ~", "\"a/b ~\""},
	    {"\"\\", "\"\\\"\\\\\""},
	    {"\n\t\r\001\037", "\"\\n\\t\\u000d\\u0001\\u001f\""},
	    {"\177\xC2\x80\xC2\x9F\u00A0", "\"\\u007f\\u0080\\u009f\u00A0\""},
	    {"\u2027\u2028\u2029", "\"\u2027\\u2028\\u2029\""},
	    {"\u061C\u200E\u200F", "\"\\u061c\\u200e\\u200f\""},
	    {"\u202A\u202E\u202F", "\"\\u202a\\u202e\u202F\""},
	    {"\u2066\u2069\u206A", "\"\\u2066\\u2069\u206A\""},
	    {"é中😀", "\"é中😀\""},
	    {"\xFF\xE2\x82\xED\xA0\x80", "\"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str out = STR_INIT;
		struct json j = {.out = &out};
		json_string(&j, rows[i].text);
		assert_string_equal(out.s, rows[i].json);
		str_release(&out);
	}
	struct str out = STR_INIT;
	struct json j = {.out = &out};
	json_text(&j, (struct span){"a\0b", 3});
	assert_string_equal(out.s, "\"a\\u0000b\"");
	str_release(&out);
}

static void
numbers_are_short_decimals(void **state)
{
	static const struct {
		double x;
		int decimals;
		const char *json;
	} rows[] = {
	    {0, 3, "0"},
	    {-0.0, 3, "0"},
	    {-0.0001, 2, "0"},
	    {100, 0, "100"},
	    {100, 3, "100"},
	    {0.5, 3, "0.5"},
	    {-0.5, 3, "-0.5"},
	    {1.0 / 3, 4, "0.3333"},
	    {2.0 / 3, 2, "0.67"},
	    {0.999, 2, "1"},
	    {1e15, 2, "1000000000000000"},
	    {-10, 1, "-10"},
	    {INFINITY, 2, "null"},
	    {-INFINITY, 2, "null"},
	    {NAN, 2, "null"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str out = STR_INIT;
		struct json j = {.out = &out};
		json_number(&j, rows[i].x, rows[i].decimals);
		assert_string_equal(out.s, rows[i].json);
		str_release(&out);
	}
}

/* What is written reads back as the text, U+FFFD standing for each byte that is no UTF-8. */
static void
hostile_texts_are_safe_and_come_back(void **state)
{
	struct corpus c, back = {0};

	(void)state;
	corpus_read(&c);
	for (size_t i = 0; i < c.n; i++) {
		struct str out = STR_INIT, expected = STR_INIT;
		struct json j = {.out = &out};
		struct span text = span_str(&c.items[i]);
		uint32_t letter;
		json_text(&j, text);
		const char *raw = corpus_raw_control(span_str(&out), "");
		if (raw)
			fail_msg("text %zu: %s", i, raw);
		for (size_t n; text.n; text.s += n, text.n -= n) {
			n = text_char(text, &letter);
			str_add(&expected, letter == 0xFFFD ? "\uFFFD" : text.s,
				letter == 0xFFFD ? 3 : n);
		}
		corpus_parse(&back, out.s);
		assert_int_equal(back.n, i + 1);
		assert_true(span_same(span_str(&back.items[i]), span_str(&expected)));
		str_release(&out);
		str_release(&expected);
	}
	corpus_release(&c);
	corpus_release(&back);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(commas_stand_between_values),
	    cmocka_unit_test(texts_are_escaped),
	    cmocka_unit_test(numbers_are_short_decimals),
	    cmocka_unit_test(hostile_texts_are_safe_and_come_back),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
