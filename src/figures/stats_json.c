/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "bank/exam.h"
#include "base/str.h"
#include "engine/forms.h"
#include "engine/inventory.h"
#include "figures/stats.h"
#include "text/json.h"

static void
count(struct json *j, const char *key, size_t n)
{
	json_key(j, key);
	json_count(j, n);
}

/* {name: count}, all names. */
static void
counts(struct json *j, const char *key, const char *const *names, const size_t *of, size_t n)
{
	json_key(j, key);
	json_open(j, '{');
	for (size_t i = 0; i < n; i++)
		count(j, names[i] ? names[i] : "none", of[i]);
	json_close(j, '}');
}

static void
parts(struct json *j, const char *key, const struct inventory_part *of, size_t n)
{
	json_key(j, key);
	json_open(j, '{');
	for (size_t i = 0; i < n; i++)
		count(j, of[i].name, of[i].questions);
	json_close(j, '}');
}

static void
shape(struct json *j, const struct inventory *v)
{
	json_key(j, "choices");
	json_number(j, v->choosing ? (double)v->choices / (double)v->choosing : NAN, 4);
	json_key(j, "key_longest");
	json_open(j, '{');
	count(j, "questions", v->singles);
	json_key(j, "share");
	json_number(j, v->singles ? v->longest : NAN, 4);
	json_key(j, "chance");
	json_number(j, v->singles ? v->longest_chance : NAN, 4);
	json_close(j, '}');
	json_key(j, "reading_ease");
	json_open(j, '{');
	json_key(j, "median");
	json_number(j, v->hardest ? v->ease_median : NAN, 2);
	json_key(j, "least");
	json_number(j, v->hardest ? v->ease_least : NAN, 2);
	json_key(j, "question");
	json_string(j, v->hardest ? v->hardest->name : NULL);
	json_close(j, '}');
}

static void
inventory(struct json *j, const struct inventory *v)
{
	count(j, "questions", v->questions);
	counts(j, "status", status_names, v->statuses, STATUSES);
	parts(j, "topics", v->topics, v->n_topics);
	counts(j, "levels", level_names, v->levels, LEVELS);
	counts(j, "types", question_type_names, v->types, QUESTION_TYPES);
	counts(j, "difficulties", difficulty_names, v->difficulties, DIFFICULTIES);
	parts(j, "sources", v->works, v->n_works);
	count(j, "critical", v->critical);
	count(j, "pictures", v->pictures);
	count(j, "cases", v->cases);
	count(j, "in_case", v->in_case);
	json_key(j, "missing");
	json_open(j, '{');
	count(j, "why", v->no_why);
	count(j, "whys", v->whys);
	count(j, "explain", v->no_explain);
	count(j, "source", v->no_source);
	json_close(j, '}');
	shape(j, v);
}

static void
exam(struct json *j, const struct stats_exam *x)
{
	bool counted = !x->lack && !x->exam->all && !x->forms->all_critical;

	json_open(j, '{');
	json_key(j, "exam");
	json_string(j, x->exam->name);
	count(j, "questions", x->exam->all ? x->forms->questions : x->exam->questions);
	json_key(j, "forms");
	if (counted || x->lack)
		json_count(j, x->forms->n);
	else
		json_null(j);
	json_key(j, "forms_with_critical");
	if (counted || x->lack)
		json_count(j, x->forms->n_strict);
	else
		json_null(j);
	json_key(j, "or_more");
	json_bool(j, x->forms->n == FORMS_MOST);
	json_key(j, "lack");
	json_string(j, x->lack);
	json_close(j, '}');
}

void
figure_stats_json(struct str *out, const struct stats *s)
{
	struct json j = {.out = out};

	json_open(&j, '{');
	inventory(&j, s->whole);
	json_key(&j, "banks");
	json_open(&j, '[');
	for (size_t i = 0; i < s->n_banks; i++) {
		json_open(&j, '{');
		json_key(&j, "bank");
		json_string(&j, s->banks[i].name);
		inventory(&j, s->banks[i].held);
		json_close(&j, '}');
	}
	json_close(&j, ']');
	if (!s->part) {
		json_key(&j, "exams");
		json_open(&j, '[');
		for (size_t i = 0; i < s->n_exams; i++)
			exam(&j, &s->exams[i]);
		json_close(&j, ']');
	}
	json_close(&j, '}');
	str_byte(out, '\n');
}
