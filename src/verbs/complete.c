/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What Tab offers, by what stands before the word. */
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/rules.h"
#include "base/map.h"
#include "engine/past.h"
#include "figures/result.h"
#include "profile/settings.h"
#include "text/unicode.h"
#include "verbs/sit.h"
#include "verbs/verb.h"

/* readline shows words as they are: what a terminal may not see is not offered. */
static bool
is_harmless(const char *word)
{
	struct str visible = STR_INIT;

	text_visible(&visible, span_of(word));
	bool same = span_is(span_str(&visible), word) && !strpbrk(word, "\n\t");
	str_release(&visible);
	return same;
}

static void
offer(struct offers *o, const char *word, const char *candidate)
{
	if (strncmp(candidate, word, strlen(word)) == 0 && is_harmless(candidate))
		offers_add(o, candidate);
}

/* prefix and value as one word: bank: and ischemia. */
static void
offer_pair(struct offers *o, const char *word, const char *prefix, const char *value)
{
	struct str both = STR_INIT;

	str_printf(&both, "%s%s", prefix, value);
	offer(o, word, both.s);
	str_release(&both);
}

static void
offer_questions(struct offers *o, const char *word, const struct library *l)
{
	for (size_t i = 0; i < l->n_questions; i++)
		offer(o, word, l->questions[i]->name);
}

/* Each topic once, and what stands before its slash. */
static void
offer_topics(struct offers *o, const char *word, const struct library *l)
{
	struct map seen;
	struct str part = STR_INIT;
	bool added;

	map_init(&seen);
	for (size_t i = 0; i < l->n_questions; i++) {
		struct span topic = span_of(l->questions[i]->topic), rest = topic;
		struct span first = span_cut(&rest, '/');
		map_put(&seen, first, 0, &added);
		str_clear(&part);
		str_span(&part, first);
		if (added)
			offer(o, word, part.s);
		map_put(&seen, topic, 0, &added);
		if (added)
			offer(o, word, l->questions[i]->topic);
	}
	map_release(&seen);
	str_release(&part);
}

static void
offer_filters(struct offers *o, const char *word, const struct library *l)
{
	static const char *const plain[] = {
	    "new",	"missed",	   "flagged",		"due",
	    "critical", "difficulty:easy", "difficulty:medium", "difficulty:hard"};

	offer_topics(o, word, l);
	for (size_t i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		offer(o, word, plain[i]);
	for (size_t i = 0; i < l->n_banks; i++)
		offer_pair(o, word, "bank:", l->banks[i]->name);
	for (size_t i = 0; i < LEVELS; i++)
		if (level_names[i])
			offer_pair(o, word, "level:", level_names[i]);
	for (size_t i = 0; i < QUESTION_TYPES; i++)
		offer_pair(o, word, "type:", question_type_names[i]);
}

static void
offer_options(struct offers *o, const char *word, const struct verb *verb)
{
	struct span rest = span_of(verb->options);
	struct str option = STR_INIT;

	for (struct span next; (next = span_word(&rest)).n;) {
		str_clear(&option);
		str_span(&option, next);
		offer(o, word, option.s);
	}
	str_release(&option);
}

static void
offer_exams(struct app *app, struct offers *o, const char *word)
{
	app_exams(app);
	for (size_t i = 0; i < app->library.n_exams; i++)
		offer(o, word, app->library.exams[i]->name);
}

/* Sessions to look back at, and what of an exam. */
static void
offer_sessions(struct offers *o, const char *word, const struct history *h)
{
	struct str name = STR_INIT;

	for (size_t i = 0; i < h->n_sessions; i++) {
		if (!h->sessions[i].began_seen)
			continue;
		str_clear(&name);
		str_span(&name, h->sessions[i].name);
		offer(o, word, name.s);
	}
	for (size_t i = 0; i < WALKS; i++)
		offer(o, word, walk_names[i]);
	str_release(&name);
}

/* Stopped exams, by the exam's name, each once. */
static void
offer_stopped(struct offers *o, const char *word, const struct history *h)
{
	struct map seen;
	struct str name = STR_INIT;
	bool added;

	map_init(&seen);
	for (size_t i = 0; i < h->n_sessions; i++) {
		const struct past_session *s = &h->sessions[i];
		if (!past_stopped(s))
			continue;
		map_put(&seen, s->exam, 0, &added);
		str_clear(&name);
		str_span(&name, s->exam);
		if (added)
			offer(o, word, name.s);
	}
	map_release(&seen);
	str_release(&name);
}

static void
offer_banks(struct offers *o, const char *word, const struct library *l)
{
	for (size_t i = 0; i < l->n_banks; i++)
		offer(o, word, l->banks[i]->name);
}

/* Exams and banks; and files, for a word behind -o. */
static void
offer_papers(struct app *app, struct offers *o, const char *word)
{
	offer_exams(app, o, word);
	offer_banks(o, word, &app->library);
	o->files = true;
}

static void
offer_rules(struct offers *o, const char *word)
{
	for (enum rule rule = 0; rule < RULES; rule++)
		offer(o, word, rules[rule].name);
}

/* last: the word before. */
static void
offer_arguments(struct app *app, struct offers *o, const char *word, const struct verb *verb,
		struct span last)
{
	if (verb->run == verb_lint && span_is(last, "--explain")) {
		offer_rules(o, word);
		return;
	}
	if (word[0] == '-' && word[1] == '-') {
		offer_options(o, word, verb);
		return;
	}
	switch (verb->takes) {
	case TAKES_FILTER:
		offer_filters(o, word, &app->library);
		break;
	case TAKES_QUESTION:
		offer_questions(o, word, &app->library);
		break;
	case TAKES_SETTING:
		for (size_t i = 0; i < n_settings; i++)
			offer(o, word, settings[i].key);
		break;
	case TAKES_VERB:
		for (size_t i = 0; i < n_verbs; i++)
			offer(o, word, verbs[i].name);
		break;
	case TAKES_BANKS:
		offer_banks(o, word, &app->library);
		break;
	case TAKES_PAPER:
		offer_papers(app, o, word);
		break;
	case TAKES_PATHS:
		o->files = true;
		break;
	case TAKES_PREVIEW:
		offer_banks(o, word, &app->library);
		offer_questions(o, word, &app->library);
		o->files = true;
		break;
	case TAKES_EXAM:
		offer_exams(app, o, word);
		break;
	case TAKES_STOPPED:
		offer_stopped(o, word, &app->history);
		break;
	case TAKES_SESSION:
		offer_sessions(o, word, &app->history);
		break;
	case TAKES_BANK:
		for (size_t i = 0; i < app->library.n_banks; i++)
			offer(o, word, app->library.banks[i]->name);
		o->files = true;
		break;
	case TAKES_TEXT:
	case TAKES_NOTHING:
		break;
	}
}

/* In a question: commands behind a slash, else the letters of its choices. */
static void
offer_answers(const struct session *s, const char *line, struct offers *o, const char *word)
{
	char letter[2] = "a";

	if (line[0] == '/') {
		for (size_t i = 0; i < n_slashes; i++)
			if (slash_holds(&slashes[i], s))
				offer_pair(o, word, "/", slashes[i].name);
		return;
	}
	const struct question *q = session_question(s);
	if (s->sheet && !q) {
		for (size_t i = 0; i < n_slashes; i++)
			if (slash_holds(&slashes[i], s))
				offer(o, word, slashes[i].name);
		return;
	}
	for (size_t i = 0; s->asked && i < s->shown.n; i++, letter[0]++)
		offer(o, word, letter);
	if (s->asked && q->type == QUESTION_TRUEFALSE) {
		offer(o, word, "true");
		offer(o, word, "false");
	}
}

void
complete_line(void *state, const char *line, size_t at, const char *word, struct offers *o)
{
	struct app *app = state;
	struct span before = {line, at};
	struct span first = span_word(&before);

	if (app->sit) {
		offer_answers(&app->sit->session, line, o, word);
	} else if (first.n == 0) {
		for (size_t i = 0; i < n_verbs; i++)
			offer(o, word, verbs[i].name);
	} else {
		const struct verb *verb = verb_find(first);
		struct span last = first;
		for (struct span next; (next = span_word(&before)).n;)
			last = next;
		if (verb)
			offer_arguments(app, o, word, verb, last);
	}
}
