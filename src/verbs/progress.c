/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far a student is: progress. */
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/filter.h"
#include "engine/grade.h"
#include "engine/past.h"
#include "figures/table.h"
#include "text/json.h"
#include "text/layout.h"
#include "verbs/verb.h"

struct topic_row {
	struct span topic;
	size_t questions, seen, right;
};

static void
count_one(struct topic_row *s, const struct history *h, const struct past_question *past)
{
	bool seen = past && past->last != NO_EVENT;

	s->questions++;
	s->seen += seen;
	s->right += seen && is_full(h->events[past->last].score);
}

static int
by_topic(const void *a, const void *b)
{
	return span_compare(((const struct topic_row *)a)->topic,
			    ((const struct topic_row *)b)->topic);
}

/* Standings by topic, whole or up to the first slash, in the order of names. Owned. */
static struct topic_row *
gather_standings(const struct app *app, const struct filter *f, bool whole, size_t *n)
{
	const struct library *l = &app->library;
	struct topic_row *found = alloc_items(l->n_questions, sizeof(*found));
	struct map map;
	bool added;

	*n = 0;
	map_init(&map);
	for (size_t i = 0; i < l->n_questions; i++) {
		const struct question *q = l->questions[i];
		struct past_question several;
		const struct past_question *past = past_of(&app->history, q, &several);
		if (q->status != STATUS_LIVE || !filter_matches(f, q, past, &app->history))
			continue;
		struct span topic = span_of(q->topic), rest = topic;
		if (!whole)
			topic = span_cut(&rest, '/');
		uint32_t at = *map_put(&map, topic, (uint32_t)*n, &added);
		if (added)
			found[(*n)++].topic = topic;
		count_one(&found[at], &app->history, past);
	}
	map_release(&map);
	if (*n)
		qsort(found, *n, sizeof(*found), by_topic);
	return found;
}

static struct topic_row
sum(const struct topic_row *found, size_t n)
{
	struct topic_row all = {.topic = span_of("all")};

	for (size_t i = 0; i < n; i++) {
		all.questions += found[i].questions;
		all.seen += found[i].seen;
		all.right += found[i].right;
	}
	return all;
}

static void
standing_row(struct table *t, const struct topic_row *s)
{
	table_cell(t, "%.*s", (int)s->topic.n, s->topic.s);
	table_cell(t, "%zu", s->questions);
	table_cell(t, "%zu", s->seen);
	if (s->seen)
		table_cell(t, "%zu (%.0f %%)", s->right, 100 * (double)s->right / (double)s->seen);
	else
		table_cell(t, "-");
}

static size_t
answers_that_count(const struct history *h)
{
	size_t n = 0;

	for (size_t i = 0; i < h->n_questions; i++)
		n += h->questions[i].n_answers;
	return n;
}

static void
progress_table(struct str *out, const struct app *app, const struct topic_row *found, size_t n,
	       bool whole)
{
	struct style style = app_style(app);
	struct table t;
	struct str line = STR_INIT;
	struct topic_row all = sum(found, n);

	table_init(&t, 4, (const char *const[]){"Topic", "questions", "seen", "right"});
	for (size_t i = 0; i < n; i++)
		standing_row(&t, &found[i]);
	standing_row(&t, &all);
	table_draw(out, &style, &t, "lrrr", 0);
	table_release(&t);
	size_t answers = answers_that_count(&app->history);
	str_printf(
	    &line,
	    "%zu answer%s so far. 'right' counts the questions that were right at the last try.",
	    answers, answers == 1 ? "" : "s");
	if (!whole)
		str_text(&line, " 'progress TOPIC' looks closer.");
	layout_plain(out, &style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

static void
progress_json(struct str *out, const struct app *app, const struct topic_row *found, size_t n)
{
	struct json j = {.out = out};

	json_open(&j, '{');
	json_key(&j, "profile");
	json_string(&j, app->profile_path);
	json_key(&j, "answered");
	json_count(&j, answers_that_count(&app->history));
	json_key(&j, "topics");
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		json_open(&j, '{');
		json_key(&j, "topic");
		json_text(&j, found[i].topic);
		json_key(&j, "questions");
		json_count(&j, found[i].questions);
		json_key(&j, "seen");
		json_count(&j, found[i].seen);
		json_key(&j, "right");
		json_count(&j, found[i].right);
		json_close(&j, '}');
	}
	json_close(&j, ']');
	json_close(&j, '}');
	str_byte(out, '\n');
}

enum exit_status
verb_progress(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;
	struct filter filter;
	size_t n = 0;
	bool whole = args->n || args->json;

	if (!app_profile(app))
		return EXIT_IO;
	app_banks(app);
	filter_init(&filter);
	enum exit_status status = filter_words(app, &filter, args, 0);
	if (!status) {
		struct topic_row *found = gather_standings(app, &filter, whole, &n);
		if (args->json)
			progress_json(&out, app, found, n);
		else
			progress_table(&out, app, found, n, whole);
		status = app_print(app, &out);
		free(found);
	}
	filter_release(&filter);
	str_release(&out);
	return status;
}
