/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looking round the banks: banks, topics, find, show. */
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/growth.h"
#include "engine/past.h"
#include "engine/schedule.h"
#include "figures/growth.h"
#include "figures/show.h"
#include "figures/table.h"
#include "text/json.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/verb.h"

static size_t
place_of_bank(const struct library *l, const struct bank *b)
{
	size_t i = 0;

	while (l->banks[i] != b)
		i++;
	return i;
}

/* How many questions of each bank are due, those of a translation where they are asked in its
 * words. NULL: there is no profile. Owned. */
static size_t *
due_of_banks(struct app *app)
{
	const struct library *l = &app->library;

	if (!app_has_profile(app))
		return NULL;
	const struct schedule *s = app_schedule(app);
	size_t *due = alloc_items(l->n_banks, sizeof(*due));
	for (size_t i = 0; i < s->n; i++)
		if (s->of[i].reviews && s->of[i].due <= s->today && schedule_asks(s, l, i))
			due[place_of_bank(l, l->questions[i]->bank)]++;
	return due;
}

static void
banks_json(struct str *out, const struct library *l, const size_t *due)
{
	struct json j = {.out = out};

	json_open(&j, '[');
	for (size_t i = 0; i < l->n_banks; i++) {
		const struct bank *b = l->banks[i];
		json_open(&j, '{');
		json_key(&j, "bank");
		json_string(&j, b->name);
		json_key(&j, "title");
		json_string(&j, b->title);
		json_key(&j, "language");
		json_string(&j, b->language);
		json_key(&j, "file");
		json_string(&j, b->file);
		json_key(&j, "questions");
		json_count(&j, b->n_questions);
		json_key(&j, "left_out");
		json_count(&j, b->left_out);
		json_key(&j, "due");
		if (due)
			json_count(&j, due[i]);
		else
			json_null(&j);
		json_close(&j, '}');
	}
	json_close(&j, ']');
	str_byte(out, '\n');
}

static void
banks_table(struct str *out, const struct style *style, const struct library *l, const size_t *due)
{
	const char *heads[TABLE_COLUMNS] = {"Bank", "Title", "questions"};
	struct table t;
	bool left_out = false, languages = library_count(l) < l->n_banks;
	size_t n = 3;

	for (size_t i = 0; i < l->n_banks; i++)
		left_out = left_out || l->banks[i]->left_out;
	if (languages)
		heads[n++] = "language";
	if (due)
		heads[n++] = "due";
	if (left_out)
		heads[n++] = "left out";
	table_init(&t, n, heads);
	for (size_t i = 0; i < l->n_banks; i++) {
		const struct bank *b = l->banks[i];
		table_cell(&t, "%s", b->name);
		table_cell(&t, "%s", b->title);
		table_cell(&t, "%zu", b->n_questions);
		if (languages)
			table_cell(&t, "%s", b->language);
		if (due)
			table_cell(&t, "%zu", due[i]);
		if (left_out)
			table_cell(&t, "%zu", b->left_out);
	}
	table_draw(out, style, &t, languages ? "llrlrr" : "llrrr", 1);
	table_release(&t);
}

enum exit_status
verb_banks(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);

	app_banks(app);
	size_t *due = due_of_banks(app);
	if (args->json)
		banks_json(&out, &app->library, due);
	else if (app->library.n_banks)
		banks_table(&out, &style, &app->library, due);
	else
		layout_plain(
		    &out, &style, "", LOOK_TEXT,
		    span_of(
			"There are no banks. Name a folder that holds some: nmtquiz -q FOLDER."));
	enum exit_status status = app_print(app, &out);
	free(due);
	str_release(&out);
	return status;
}

struct topic {
	const char *name;
	size_t questions;
};

static int
by_name(const void *a, const void *b)
{
	return strcmp(((const struct topic *)a)->name, ((const struct topic *)b)->name);
}

/* The topics of live questions, in the order of names. Owned by the caller. */
static struct topic *
gather_topics(const struct library *l, size_t *n)
{
	struct topic *topics = alloc_items(l->n_questions, sizeof(*topics));
	struct map map;
	bool added;

	*n = 0;
	map_init(&map);
	for (size_t i = 0; i < l->n_questions; i++) {
		if (l->questions[i]->status != STATUS_LIVE)
			continue;
		uint32_t at = *map_put(&map, span_of(l->questions[i]->topic), (uint32_t)*n, &added);
		if (added)
			topics[(*n)++] = (struct topic){.name = l->questions[i]->topic};
		topics[at].questions++;
	}
	map_release(&map);
	if (*n)
		qsort(topics, *n, sizeof(*topics), by_name);
	return topics;
}

static void
topics_json(struct str *out, const struct topic *topics, size_t n)
{
	struct json j = {.out = out};

	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		json_open(&j, '{');
		json_key(&j, "topic");
		json_string(&j, topics[i].name);
		json_key(&j, "questions");
		json_count(&j, topics[i].questions);
		json_close(&j, '}');
	}
	json_close(&j, ']');
	str_byte(out, '\n');
}

enum exit_status
verb_topics(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);
	struct table t;
	size_t n;

	app_banks(app);
	struct topic *topics = gather_topics(&app->library, &n);
	if (args->json) {
		topics_json(&out, topics, n);
	} else {
		table_init(&t, 2, (const char *const[]){"Topic", "questions"});
		for (size_t i = 0; i < n; i++) {
			table_cell(&t, "%s", topics[i].name);
			table_cell(&t, "%zu", topics[i].questions);
		}
		table_draw(&out, &style, &t, "lr", 0);
		table_release(&t);
	}
	enum exit_status status = app_print(app, &out);
	free(topics);
	str_release(&out);
	return status;
}

static bool
holds(struct str *folded, const char *text, const char *wanted)
{
	str_clear(folded);
	if (text)
		text_fold(folded, span_of(text));
	return strstr(folded->s, wanted) != NULL;
}

/* Whether what a student may see of a question has the wanted text, folded. */
static bool
mentions(const struct question *q, const char *wanted)
{
	struct str folded = STR_INIT, stem = STR_INIT;

	figure_stem(&stem, q);
	bool found = holds(&folded, stem.s, wanted) || holds(&folded, q->name, wanted) ||
		     holds(&folded, q->explain, wanted) ||
		     (q->vignette && holds(&folded, q->vignette->text, wanted));
	for (size_t i = 0; i < q->n_choices && !found; i++)
		found = holds(&folded, q->choices[i].text, wanted);
	for (size_t i = 0; i < q->n_lefts && !found; i++)
		found = holds(&folded, q->lefts[i], wanted);
	for (size_t i = 0; i < q->tags.n && !found; i++)
		found = holds(&folded, q->tags.items[i], wanted);
	str_release(&folded);
	str_release(&stem);
	return found;
}

static void
found_one(struct str *out, const struct style *style, struct json *j, bool json,
	  const struct question *q)
{
	struct str stem = STR_INIT;

	figure_stem(&stem, q);
	if (json) {
		json_open(j, '{');
		json_key(j, "id");
		json_string(j, q->name);
		json_key(j, "ask");
		json_text(j, span_str(&stem));
		json_close(j, '}');
	} else {
		layout_plain(out, style, "", LOOK_STRONG, span_of(q->name));
		layout_inline(out, style, "  ", span_str(&stem));
	}
	str_release(&stem);
}

enum exit_status
verb_find_text(struct app *app, const struct args *args)
{
	struct str words = STR_INIT, wanted = STR_INIT, out = STR_INIT;
	struct json j = {.out = &out};
	struct style style = app_style(app);
	size_t found = 0;

	for (size_t i = 0; i < args->n; i++)
		str_printf(&words, "%s%s", i ? " " : "", args->words[i]);
	text_fold(&wanted, span_str(&words));
	enum exit_status status = EXIT_WELL;
	if (wanted.len == 0)
		status = app_usage(
		    app, "find what? Type a word or a few behind it: find upper trapezius");
	else
		app_banks(app);
	if (args->json)
		json_open(&j, '[');
	for (size_t i = 0; !status && i < app->library.n_questions; i++) {
		const struct question *q = app->library.questions[i];
		if (q->status != STATUS_LIVE || !mentions(q, wanted.s))
			continue;
		found++;
		found_one(&out, &style, &j, args->json, q);
	}
	if (args->json) {
		json_close(&j, ']');
		str_byte(&out, '\n');
	}
	if (!status && found == 0)
		app_tell(app, "no question mentions '%s'", words.s);
	if (!status)
		status = app_print(app, &out) ? EXIT_IO : found ? EXIT_WELL : EXIT_FINDINGS;
	str_release(&words);
	str_release(&wanted);
	str_release(&out);
	return status;
}

/* What the student marked on it. */
static void
show_marks(struct str *out, const struct style *style, const struct history *h,
	   const struct question *q)
{
	struct past_question several;
	const struct past_question *past = past_of(h, q, &several);

	if (past && past->flagged)
		layout_plain(out, style, "", LOOK_TEXT, span_of("You flagged it."));
	if (past && past->suspended)
		layout_plain(out, style, "", LOOK_TEXT, span_of("You suspended it."));
	for (size_t i = 0; i < h->n_notes; i++) {
		const struct history_note *note = &h->notes[i];
		const struct event *e = &h->events[note->event];
		if (span_is(h->questions[note->question].name, q->name))
			layout_plain(out, style,
				     e->kind == EVENT_NOTE ? "Your note: " : "Your report: ",
				     LOOK_TEXT, (struct span){e->text, e->text_n});
	}
}

/* The question, and where there is a profile what the student made of it. */
static void
show_question(struct app *app, struct str *out, bool json, const struct question *q)
{
	struct style style = app_style(app);
	struct json j = {.out = out};
	int64_t now = app_now(app);
	int32_t today = (int32_t)history_day(now, zone_offset(now));
	bool profile = app_profile(app);
	struct growth growth = {0};
	struct plan plan;

	if (profile) {
		plan_of(&plan, &app->history, today, NULL);
		growth_make(&growth, &app->history, q, &plan);
	}
	if (json) {
		figure_show_json(&j, q, profile ? &growth : NULL);
		str_byte(out, '\n');
	} else {
		struct drawn drawn = app_drawn(app, q, true);
		figure_show(out, &style, q, &drawn);
	}
	if (profile && !json) {
		show_marks(out, &style, &app->history, q);
		figure_growth(out, &style, q, &growth, &plan, today);
	}
	growth_release(&growth);
}

enum exit_status
verb_show(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;

	if (args->n != 1)
		return app_usage(
		    app, "show takes one question's name, BANK/ID; 'find TEXT' looks for one");
	app_banks(app);
	const struct question *q = app_question(app, span_of(args->words[0]));
	if (!q)
		return EXIT_USAGE;
	show_question(app, &out, args->json, q);
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}
