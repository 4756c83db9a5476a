/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "engine/readiness.h"

enum { VECTOR_POOLS = 16, VECTOR_ITEMS = 64, VECTOR_LINE = 64 * 1024 };

/* A line of the vectors. */
struct vector {
	size_t questions, n;
	double pass;
	struct pool pools[VECTOR_POOLS];
	struct pool_item items[VECTOR_POOLS][VECTOR_ITEMS];
	double probability, low, high, mastery[VECTOR_POOLS];
};

/* Goes on behind the text where it stands there. */
static bool
take(const char **s, const char *text)
{
	size_t n = strlen(text);

	if (strncmp(*s, text, n) != 0)
		return false;
	*s += n;
	return true;
}

static void
need(const char **s, const char *text)
{
	if (!take(s, text))
		fail_msg("'%s' was to come, not '%.40s'", text, *s);
}

/* null: not a number. */
static double
number(const char **s)
{
	char *end = NULL;

	if (take(s, "null"))
		return NAN;
	double x = strtod(*s, &end);
	*s = end;
	return x;
}

static void
read_item(const char **s, struct pool_item *item)
{
	need(s, "{\"chance\": ");
	item->chance = number(s);
	need(s, ", \"seen\": ");
	item->seen = !take(s, "null");
	if (item->seen) {
		need(s, "{\"r\": ");
		item->recall = number(s);
		need(s, ", \"first_score\": ");
		item->first_score = number(s);
		need(s, ", \"first_age\": ");
		item->first_age = number(s);
		need(s, "}");
	}
	need(s, ", \"critical\": ");
	item->critical = take(s, "true");
	if (!item->critical)
		need(s, "false");
	need(s, "}");
}

static void
read_pool(const char **s, struct vector *v)
{
	struct pool *p = &v->pools[v->n];

	p->items = v->items[v->n];
	need(s, "{\"draw\": ");
	p->draw = (size_t)number(s);
	need(s, ", \"pool\": [");
	do {
		assert_true(p->n < VECTOR_ITEMS);
		read_item(s, &v->items[v->n][p->n++]);
	} while (take(s, ", "));
	need(s, "]}");
	v->n++;
}

static void
read_vector(const char *s, struct vector *v)
{
	memset(v, 0, sizeof(*v));
	need(&s, "{\"questions\": ");
	v->questions = (size_t)number(&s);
	need(&s, ", \"pass\": ");
	v->pass = number(&s);
	need(&s, ", \"topics\": [");
	do {
		assert_true(v->n < VECTOR_POOLS);
		read_pool(&s, v);
	} while (take(&s, ", "));
	need(&s, "], \"expect\": {\"probability\": ");
	v->probability = number(&s);
	need(&s, ", \"low\": ");
	v->low = number(&s);
	need(&s, ", \"high\": ");
	v->high = number(&s);
	need(&s, ", \"mastery\": [");
	for (size_t i = 0; i < v->n; i++) {
		v->mastery[i] = number(&s);
		need(&s, i + 1 < v->n ? ", " : "]}}");
	}
}

static bool
same(double a, double b)
{
	return isnan(a) ? isnan(b) : fabs(a - b) <= 1e-9;
}

static void
check_vector(const struct vector *v, size_t line)
{
	struct readiness r;

	readiness_of_pools(&r, v->pools, v->n, v->questions, v->pass);
	if (!same(r.probability, v->probability) || !same(r.low, v->low) ||
	    !same(r.high, v->high) || r.known == !!isnan(v->probability))
		fail_msg("line %zu: %.17g, %.17g to %.17g", line, r.probability, r.low, r.high);
	for (size_t i = 0; i < v->n; i++)
		if (!same(r.mastery[i].share, v->mastery[i]))
			fail_msg("line %zu, topic %zu: %.17g", line, i, r.mastery[i].share);
	readiness_release(&r);
}

static void
forecasts_are_those_of_the_vectors(void **state)
{
	const char *shared = getenv("NMTQUIZ_SHARED");
	struct str path = STR_INIT;
	size_t lines = 0;

	(void)state;
	str_printf(&path, "%s/vectors/readiness.jsonl", shared ? shared : "../shared");
	FILE *file = fopen(path.s, "r");
	str_release(&path);
	if (!file) {
		print_message("no vectors/readiness.jsonl in NMTQUIZ_SHARED or ../shared\n");
		skip();
	}
	struct vector *v = malloc(sizeof(*v));
	char *line = malloc(VECTOR_LINE);
	while (fgets(line, VECTOR_LINE, file)) {
		read_vector(line, v);
		check_vector(v, ++lines);
	}
	free(line);
	free(v);
	fclose(file);
	assert_int_equal(lines, 60);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(forecasts_are_those_of_the_vectors),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
