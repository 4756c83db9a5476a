/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the program holds while it runs: banks, profile, settings, findings, the terminal. Banks and
 * profile are read when a verb first needs them. */
#ifndef VERBS_APP_H
#define VERBS_APP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bank/library.h"
#include "base/clock.h"
#include "base/diag.h"
#include "base/random.h"
#include "engine/schedule.h"
#include "figures/ask.h"
#include "profile/history.h"
#include "profile/journal.h"
#include "text/layout.h"
#include "ui/line.h"
#include "ui/picture.h"
#include "verbs/refresh.h"

enum exit_status { EXIT_WELL, EXIT_FINDINGS, EXIT_USAGE, EXIT_IO };

struct options {
	const char *profile;  /* -p, or NULL */
	const char **folders; /* -q; owned array of borrowed texts */
	size_t n_folders, cap_folders;
	bool seeded, plain, json;
	uint64_t seed;
};

struct app {
	struct options options;
	struct ui ui;
	struct pictures pictures; /* drawn last */
	struct clock clock;
	struct random random; /* for draws and shuffles: a seed alone repeats it */
	struct random names;  /* for session names: hangs on the clock as well */
	struct diags diags;
	struct library library;
	struct refresh refresh; /* at the prompt: the files that library was read from */
	struct history history;
	struct journal journal;
	struct schedule schedule; /* as app_schedule made it last */
	struct sitting run;	  /* events outside a sitting */
	struct sit *sit;	  /* the sitting that is on (verbs/sit.h); or NULL */
	char *before_verb;	  /* owned; what app_before_verb gives at the shell's prompt */
	char *profile_path;	  /* owned; NULL until the profile is open */
	char **folders;		  /* question folders, owned; known once app_folders was called */
	size_t n_folders, cap_folders;
	bool banks_read, exams_read, profile_read, in_repl, leaving;
	bool plan_told; /* what is wrong with settings of the schedule was said */
};

/* Reads the environment. False, with a message, where it makes no sense. */
bool app_init(struct app *app, const struct options *options);
void app_release(struct app *app);

/* Sees to it that app->folders is known: where banks are looked for, in order. */
void app_folders(struct app *app);

/* questions/ beside the build folder that this program was started from, or the installed ones.
 * Owned. */
char *app_shipped_questions(void);
/* Whether that folder is the one of the installed banks, which give way to others in silence. */
bool app_is_shipped(const struct app *app, size_t folder);

/* Sees to it that the banks are read; what is wrong with them is reported, and the good ones are
 * there. */
void app_banks(struct app *app);

/* Sees to it that banks and exams are read; exams as library_add_exams says. */
void app_exams(struct app *app);

/* Sees to it that the profile is read. False, after a message, where it can't be. */
bool app_profile(struct app *app);

/* Where the profile of that name (or path, where it has a slash) lies; of the login name, where it
 * is NULL. NULL after a message. Owned. */
char *app_profile_path(struct app *app, const char *name);

/* The schedule as of now; what it was before is void. The profile is read, and so are the banks. */
const struct schedule *app_schedule(struct app *app);

/* Whether there is a profile whose answers can be looked at. None is no trouble, and not made. */
bool app_has_profile(struct app *app);

/* Shows questions in the language that is set now. */
void app_relink(struct app *app);

/* Prints what the diags gathered on standard error, and empties them. */
void app_report(struct app *app);

/* What a student must type before a verb where a command is shown: nothing at the program's own
 * prompt, else its name with the banks and the profile that it was started with, for the shell. */
const char *app_before_verb(const struct app *app);

/* Appends a word for the shell, in quotes where it would take it apart. */
void app_shell_word(struct str *out, const char *word);

struct style app_style(const struct app *app);

/* A question's pictures as the terminal can show them, its case's where with_case, if the student's
 * settings have it so, which are to be read by then. They hold until the next call. */
struct drawn app_drawn(struct app *app, const struct question *q, bool with_case);

/* Whole seconds now, and the student's day. */
int64_t app_now(const struct app *app);
int32_t app_today(const struct app *app);

/* Appends one event of a sitting durably; where that fails, says so and, on a terminal, asks
 * whether to try again. False: it is not saved. */
bool app_save(struct app *app, struct sitting *who, const struct entry *entries, size_t n);

/* The same without asking; what is wrong is left in app->diags. durable: once the disk has it. */
bool app_append(struct app *app, struct sitting *who, const struct entry *entries, size_t n,
		bool durable);

/* Writes a figure to standard output, through ui or beside it where --json has that for questions.
 * EXIT_WELL or EXIT_IO. */
enum exit_status app_print(struct app *app, const struct str *text);

/* Writes a page of HTML to file, and says so; - is standard output. */
enum exit_status app_page(struct app *app, const struct str *page, const char *file);

/* The status that the program ends with: EXIT_IO, after a message, where its questions could not be
 * written or the answers not be read. */
enum exit_status app_settle(struct app *app, enum exit_status status);

/* One line on standard error: "nmtquiz: ...". Returns EXIT_USAGE, so that wrong usage is one line.
 */
enum exit_status app_usage(struct app *app, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void app_tell(struct app *app, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The question that a word names, or NULL after a message that suggests the nearest. */
const struct question *app_question(struct app *app, struct span name);
#endif
