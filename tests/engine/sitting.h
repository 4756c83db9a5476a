/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An exam at a desk: five questions, a form of them all, and a journal in memory that takes what a
 * sitting records and is read again at any moment. */
#ifndef TESTS_ENGINE_SITTING_H
#define TESTS_ENGINE_SITTING_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "../profile/replayed.h"
#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/clock.h"
#include "engine/sheet.h"

enum { DESK_QUESTIONS = 5, DESK_SEED = 81, DESK_BEGAN = 1795000000 };

static struct choice desk_choices[] = {
    {.text = "a vessel", .right = true}, {.text = "a nerve"}, {.text = "a bone"}};
static const char *desk_pressure[] = {"pressure"}, *desk_letgo[] = {"release"};
static struct texts desk_gaps[] = {{desk_pressure, 1}, {desk_letgo, 1}};
static const char *desk_parts[] = {"NMT applies ", " and then a ", "."};
static struct bank desk_bank = {.name = "b", .language = "en"};

static const struct question desk_questions[DESK_QUESTIONS] = {
    {.name = "b/single",
     .hint = "It carries blood.",
     .choices = desk_choices,
     .n_choices = 3,
     .revision = 0x0102abcd,
     .type = QUESTION_SINGLE},
    {.name = "b/truth", .hint = "It is.", .type = QUESTION_TRUEFALSE, .truth = true},
    {.name = "b/cloze",
     .gaps = desk_gaps,
     .parts = desk_parts,
     .n_gaps = 2,
     .type = QUESTION_CLOZE},
    {.name = "b/multiple", .choices = desk_choices, .n_choices = 3, .type = QUESTION_MULTIPLE},
    {.name = "b/last", .type = QUESTION_TRUEFALSE},
};

struct desk {
	struct question questions[DESK_QUESTIONS];
	struct library library;
	struct exam exam;
	struct replayed r;
	struct str journal;
	uint32_t n;   /* events written */
	int64_t time; /* of the next one */
};

/* The question of that place stands in the library under its name, or not at all. */
static inline void
desk_library(struct desk *d, size_t gone)
{
	bool added;

	map_release(&d->library.by_name);
	map_init(&d->library.by_name);
	for (size_t i = 0; i < DESK_QUESTIONS; i++)
		if (i != gone)
			map_put(&d->library.by_name, span_of(d->questions[i].name), (uint32_t)i,
				&added);
}

static inline void
desk_line(struct desk *d, const char *text)
{
	char time[TIME_TEXT];
	struct str line = STR_INIT;

	time_text(d->time, time);
	str_printf(&line, "%s\t%s\n", time, text);
	str_span(&d->journal, span_str(&line));
	replayed_add(&d->r, line.s, line.len);
	str_release(&line);
}

/* As the journal writes it, but for the escapes that no test here needs. */
static inline void
desk_write(struct desk *d, const struct entry *e)
{
	struct str line = STR_INIT;

	str_printf(&line, "%s\tsitting1\t%u", event_names[e->kind], (unsigned)++d->n);
	for (size_t i = 0; i < e->n; i++) {
		str_byte(&line, '\t');
		for (size_t k = 0; k < e->fields[i].n; k++)
			str_byte(&line, e->fields[i].s[k] == EVENT_GAP ? '|' : e->fields[i].s[k]);
	}
	desk_line(d, line.s);
	str_release(&line);
}

/* The form has each question, its choices from the last to the first. */
static inline void
desk_begin(struct desk *d, const struct terms *t)
{
	struct form_item items[DESK_QUESTIONS];
	struct form form = {items, DESK_QUESTIONS};
	struct entry *entries;
	struct str text = STR_INIT;

	for (size_t i = 0; i < DESK_QUESTIONS; i++) {
		const struct question *q = items[i].question = &d->questions[i];
		items[i].shown.n = q->n_choices;
		for (size_t k = 0; k < q->n_choices; k++)
			items[i].shown.order[k] = q->n_choices - 1 - k;
	}
	sheet_entries(&entries, &text, &d->exam, t, &form, DESK_SEED, -18000);
	for (size_t i = 0; i <= form.n; i++)
		desk_write(d, &entries[i]);
	free(entries);
	str_release(&text);
}

static inline void
desk_init(struct desk *d)
{
	*d = (struct desk){.journal = STR_INIT, .time = DESK_BEGAN};
	d->exam = (struct exam){.name = "mini", .minutes = 30, .pass = 70};
	for (size_t i = 0; i < DESK_QUESTIONS; i++) {
		d->questions[i] = desk_questions[i];
		d->questions[i].bank = &desk_bank;
		d->questions[i].topic = "t";
		d->questions[i].shuffle = true;
	}
	d->library.questions = alloc_items(DESK_QUESTIONS, sizeof(struct question *));
	for (size_t i = 0; i < DESK_QUESTIONS; i++)
		d->library.questions[i] = &d->questions[i];
	d->library.n_questions = DESK_QUESTIONS;
	desk_library(d, SIZE_MAX);
	replayed_init(&d->r);
	str_text(&d->journal, HEADER);
	replayed_text(&d->r, HEADER);
}

static inline void
desk_release(struct desk *d)
{
	map_release(&d->library.by_name);
	free(d->library.questions);
	str_release(&d->journal);
	replayed_release(&d->r);
}

static inline bool
desk_sheet(const struct desk *d, struct sheet *s)
{
	const struct past_session *past = history_session(&d->r.h, span_of("sitting1"));

	return past && sheet_read(s, &d->r.h, (size_t)(past - d->r.h.sessions), &d->library);
}
#endif
