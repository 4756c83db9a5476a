/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Verbs and slash commands: one table, from which dispatch, help, completion and the check of the
 * man page come. */
#ifndef VERBS_VERB_H
#define VERBS_VERB_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "engine/session.h"
#include "verbs/app.h"

/* The words behind a verb, its options taken out. */
struct args {
	const char **words; /* owned array of borrowed texts */
	size_t n;
	bool json, strict, plain, help;
	const char **options, **values; /* owned arrays of borrowed texts; a value is NULL where
					   the option takes none */
	size_t n_options;
};

/* The value of an option that was given ("" where it takes none), or NULL. */
const char *args_option(const struct args *args, const char *name);

enum who { STUDENT, INSTRUCTOR, BOTH };
enum takes {
	TAKES_NOTHING,
	TAKES_FILTER,
	TAKES_QUESTION,
	TAKES_TEXT,
	TAKES_BANKS,
	TAKES_PAPER, /* an exam's name or a bank's */
	TAKES_PATHS,
	TAKES_PREVIEW, /* a question's name, a bank's or a file */
	TAKES_SETTING,
	TAKES_EXAM,
	TAKES_STOPPED,
	TAKES_SESSION,
	TAKES_BANK, /* a bank's name, or its file */
	TAKES_VERB
};

typedef enum exit_status verb_function(struct app *, const struct args *);

struct verb {
	const char *name;
	verb_function *run;
	enum who who;
	enum takes takes;
	const char *arguments, *options; /* as help shows them: --json --html FILE -o FILE */
	const char *summary;		 /* a line */
	const char *help;		 /* paragraphs, in the banks' markup */
};

/* Where a command is one that helps. */
enum holds {
	HOLDS_ALWAYS,
	HOLDS_PRACTICE,
	HOLDS_EXAM,
	HOLDS_FREE,	/* an exam in which one may go back */
	HOLDS_UNDO,	/* practice, and an exam in which answers may be changed */
	HOLDS_FEEDBACK, /* practice, and an exam with feedback after each question */
};

struct slash {
	const char *name;
	enum command command;
	enum holds holds;
	const char *arguments, *summary;
};

extern const struct verb verbs[];
extern const size_t n_verbs;
extern const struct slash slashes[];
extern const size_t n_slashes;

const struct verb *verb_find(struct span name);
const struct slash *slash_find(struct span name);

/* Whether help and Tab offer the command in that sitting. */
bool slash_holds(const struct slash *slash, const struct session *s);

/* Runs a verb with the words behind it (options among them). */
enum exit_status verb_run(struct app *app, const struct verb *verb, const char *const *words,
			  size_t n);

/* Adds the words from `from` on to the filter. EXIT_USAGE, after a message, where one is no filter.
 */
struct filter;
enum exit_status filter_words(struct app *app, struct filter *f, const struct args *args,
			      size_t from);

/* The filter's words from `from` on as one text, for the journal. */
void args_join(struct str *out, const struct args *args, size_t from);

/* "did you mean 'x'?" where a verb is near, else what to do. */
void verb_unknown(struct app *app, const char *name);

verb_function verb_practice, verb_review, verb_exam, verb_resume, verb_banks, verb_topics,
    verb_find_text, verb_show, verb_lint, verb_history, verb_mistakes, verb_progress, verb_flag,
    verb_unflag, verb_suspend, verb_unsuspend, verb_note, verb_report, verb_set, verb_help,
    verb_quit, verb_print, verb_optimize, verb_merge, verb_preview, verb_edit, verb_rename,
    verb_retire, verb_new, verb_stats;

/* The prompt, until quit or the end of input. */
enum exit_status repl(struct app *app);

completer complete_line;
#endif
