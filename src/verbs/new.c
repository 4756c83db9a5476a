/* SPDX-License-Identifier: GPL-3.0-or-later */
/* new: a question, asked for field by field and added to its bank. */
#include <stdlib.h>
#include <string.h>

#include "text/unicode.h"
#include "verbs/app.h"
#include "verbs/authoring.h"
#include "verbs/new_fields.h"
#include "verbs/verb.h"

enum { LONGEST_ID = 30, MOST_WORDS = 4 };

void
authoring_clear(struct authoring *a)
{
	const struct bank *b = &a->bank;

	a->q = (struct authored){
	    .rights = {a->rights, 0},
	    .lefts = {a->lefts, 0},
	    .wrong = {a->wrong, 0},
	    .whys = a->whys,
	    .sources = a->sources,
	    .units = {a->units, 0},
	    .tags = {a->tags, 0},
	};
	a->n_works = 0;
	a->typed = false;
	memset(a->done, 0, sizeof(a->done));
	const char *topic = b->n_questions ? b->questions[b->n_questions - 1]->topic : b->name;
	a->q.topic = authoring_keep(a, span_of(topic));
}

bool
authoring_taken(const struct authoring *a, struct span id)
{
	for (size_t i = 0; i < a->bank.n_questions; i++) {
		const struct question *q = a->bank.questions[i];
		if (span_is(id, q->id))
			return true;
		for (size_t k = 0; k < q->was.n; k++)
			if (span_is(id, q->was.items[k]))
				return true;
	}
	return false;
}

/* Words that tell questions apart as little as they tell what one is about. */
static bool
is_small_word(struct span word)
{
	static const char *const small[] = {
	    "a",    "an",     "and",   "are",	    "as",	 "at",	 "be",	     "best",
	    "by",   "client", "did",   "do",	    "does",	 "for",	 "from",     "has",
	    "have", "how",    "in",    "is",	    "it",	 "its",	 "most",     "of",
	    "on",   "or",     "s",     "should",    "that",	 "the",	 "this",     "to",
	    "was",  "what",   "when",  "where",	    "which",	 "who",	 "why",	     "will",
	    "with", "would",  "these", "following", "statement", "true", "describes"};

	for (size_t i = 0; i < sizeof(small) / sizeof(*small); i++)
		if (span_is(word, small[i]))
			return true;
	return false;
}

/* The first words that matter, folded and with hyphens between them. */
static void
make_id(struct str *id, const char *text, bool small_too)
{
	struct str folded = STR_INIT;
	size_t words = 0;

	text_fold(&folded, span_of(text));
	struct span rest = span_str(&folded), word;
	while (words < MOST_WORDS && (word = span_word(&rest)).n) {
		if (is_small_word(word) && !small_too)
			continue;
		if (!fields_is_name(word) || id->len + 1 + word.n > LONGEST_ID)
			break;
		str_text(id, words++ ? "-" : "");
		str_span(id, word);
	}
	str_release(&folded);
}

const char *
authoring_suggest(struct authoring *a, const char *text)
{
	struct str id = STR_INIT;

	make_id(&id, text ? text : "", false);
	if (id.len == 0)
		make_id(&id, text ? text : "", true);
	if (id.len == 0)
		str_text(&id, "question");
	size_t stem = id.len;
	for (size_t n = 2; authoring_taken(a, span_str(&id)); n++) {
		str_truncate(&id, stem);
		str_printf(&id, "-%zu", n);
	}
	const char *kept = authoring_keep(a, span_str(&id));
	str_release(&id);
	return kept;
}

/* What comes of a look at the question. */
enum fate { SAVED, DROPPED, CHANGED, LEFT };

/* Asks for the field that is to be changed. */
static enum fate
change(struct authoring *a, struct span name)
{
	struct str line = STR_INIT;
	enum step step = STEP_ON;
	size_t field;

	if (name.n == 0) {
		authoring_list(a);
		authoring_say(a, "Which field is to be changed? Enter drops the question.");
		a->offer = offer_fields;
		step = authoring_line(a, "field> ", &line);
		a->offer = NULL;
		name = span_trim(span_str(&line));
	}
	field = a->target;
	bool found = step == STEP_GO || authoring_find_field(a, name, &field);
	bool drop = step == STEP_ON && name.n == 0;
	if (step != STEP_LEAVE && !drop && !found)
		authoring_say(a, "There is no field %.*s.", (int)name.n, name.s);
	while (step != STEP_LEAVE && !drop && found) {
		step = authoring_field(a, field);
		if (step != STEP_GO)
			break;
		field = a->target;
	}
	str_release(&line);
	return step == STEP_LEAVE ? LEFT : drop ? DROPPED : CHANGED;
}

static void
tell_saved(struct authoring *a, const struct proof_text *p)
{
	authoring_say(a, "Saved: %s is question %zu in %s.", p->q->name, p->bank.n_questions,
		      a->path);
}

/* Saves the question. Where that cannot be, what was typed is not lost: the question is held
 * against the file as it is by now, and shown and asked about again. */
static enum fate
save(struct authoring *a, struct proof_text *p)
{
	struct str before = a->text;

	a->text = (struct str)STR_INIT;
	a->failed = !proof_accept(p, a) || !authoring_save(a);
	if (!a->failed) {
		tell_saved(a, p);
		str_release(&before);
		return SAVED;
	}
	str_release(&a->text);
	a->text = before;
	return authoring_reload(a) ? CHANGED : LEFT;
}

/* Shows the question, and asks what is to become of it. */
static enum fate
judge(struct authoring *a)
{
	struct str line = STR_INIT;
	struct proof_text p;
	enum fate fate = CHANGED;
	enum step step;

	proof_make(&p, a, &a->q);
	proof_show(&p, a);
	if (p.q)
		step = authoring_line(a, p.findings.n ? "Save it as it is? [Y/n] " : "Save? [Y/n] ",
				      &line);
	else
		step = STEP_ON;
	struct span typed = span_trim(span_str(&line));
	bool yes =
	    typed.n == 0 || span_is(typed, "y") || span_is(typed, "Y") || span_is(typed, "yes");
	bool no = span_is(typed, "n") || span_is(typed, "N") || span_is(typed, "no");
	if (step == STEP_LEAVE) {
		fate = LEFT;
	} else if (step == STEP_GO) {
		fate = change(a, span_of(fields[a->target].name));
	} else if (step == STEP_ON && p.q && yes) {
		fate = save(a, &p);
	} else {
		fate = change(a, no || step != STEP_ON ? span_of("") : typed);
	}
	proof_release(&p);
	str_release(&line);
	return fate;
}

/* One question, from its first field to its end. */
static enum fate
write_one(struct authoring *a)
{
	enum fate fate;

	authoring_clear(a);
	if (authoring_fields(a) == STEP_LEAVE)
		return LEFT;
	do {
		fate = judge(a);
		/* Another type has other fields. */
		if (fate == CHANGED && authoring_fields(a) == STEP_LEAVE)
			fate = LEFT;
	} while (fate == CHANGED);
	return fate;
}

static enum exit_status
write_all(struct authoring *a)
{
	bool again = true;

	authoring_say(a, "Enter leaves out what is optional. /back goes to the field before, /help "
			 "shows what else you can type, /quit leaves.");
	while (again) {
		enum fate fate = write_one(a);
		if (fate == LEFT) {
			authoring_say(a, "This question was not saved.");
			return a->app->ui.broken || a->failed ? EXIT_IO : EXIT_WELL;
		}
		if (fate == DROPPED)
			authoring_say(a, "Dropped; nothing was saved of it.");
		if (ui_yes(&a->app->ui, "Another question? [Y/n] ", "leaves", &again) != LINE_TEXT)
			again = false;
	}
	return EXIT_WELL;
}

static void
release(struct authoring *a)
{
	bank_release(&a->bank);
	arena_release(&a->arena);
	str_release(&a->text);
	str_release(&a->disk);
	free(a->path);
}

enum exit_status
verb_new(struct app *app, const struct args *args)
{
	struct authoring a = {.app = app, .text = STR_INIT, .disk = STR_INIT};
	completer *complete = app->ui.complete;
	bool paste = args_option(args, "--paste");
	enum exit_status status;

	if (args->n > 1)
		return app_usage(app, "new takes one bank: its name, or its file");
	if (args->n == 0 && paste && !app->ui.interactive)
		return app_usage(app, "in a pipe, new --paste takes the bank's name behind it");
	arena_init(&a.arena);
	bank_init(&a.bank);
	a.silent = paste && !app->ui.interactive;
	app->ui.complete = authoring_complete;
	app->ui.app = &a;
	if (authoring_bank(&a, args->n ? args->words[0] : NULL, &status))
		status = paste ? authoring_paste(&a) : write_all(&a);
	app->ui.complete = complete;
	app->ui.app = app;
	release(&a);
	return status;
}
