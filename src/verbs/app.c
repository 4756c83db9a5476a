/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/app.h"

#include <errno.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/file.h"
#include "profile/settings.h"
#include "text/unicode.h"
#include "verbs/report.h"

enum { LONGEST_NAME = 64, LONGEST_PATH = 4096 };

static bool
is_plain_word(const char *text)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
				    "_-./:@%+,";

	return *text && text[strspn(text, plain)] == '\0';
}

void
app_shell_word(struct str *out, const char *word)
{
	bool quoted = !is_plain_word(word);

	str_text(out, quoted ? "'" : "");
	for (; *word; word++) {
		if (*word == '\'')
			str_text(out, "'\\''");
		else
			str_byte(out, *word);
	}
	str_text(out, quoted ? "'" : "");
}

static void
add_option(struct str *out, const char *option, const char *value)
{
	str_text(out, option);
	app_shell_word(out, value);
	str_byte(out, ' ');
}

static char *
before_verb(const struct options *o)
{
	struct str text = STR_INIT;

	str_text(&text, "nmtquiz ");
	for (size_t i = 0; i < o->n_folders; i++)
		add_option(&text, "-q ", o->folders[i]);
	if (o->profile)
		add_option(&text, "-p ", o->profile);
	return str_take(&text);
}

const char *
app_before_verb(const struct app *app)
{
	return app->in_repl ? "" : app->before_verb;
}

bool
app_init(struct app *app, const struct options *options)
{
	*app = (struct app){.options = *options, .journal.fd = -1};
	bool fits = clock_init(&app->clock, getenv("NMTQUIZ_NOW"));
	diags_init(&app->diags);
	library_init(&app->library);
	history_init(&app->history);
	pictures_init(&app->pictures);
	uint64_t seed = options->seeded ? options->seed : random_system_seed();
	random_seed(&app->random, seed);
	random_seed(&app->names, seed ^ (uint64_t)clock_now_ms(&app->clock) << 1);
	app->before_verb = before_verb(options);
	ui_init(&app->ui, options->plain, options->json);
	app->ui.app = app;
	if (!fits)
		app_tell(
		    app,
		    "NMTQUIZ_NOW is no time; write it as 2026-11-23T08:00:00Z, or leave it unset");
	return fits;
}

void
app_release(struct app *app)
{
	ui_release(&app->ui);
	pictures_release(&app->pictures);
	if (app->profile_read)
		journal_close(&app->journal);
	schedule_release(&app->schedule);
	history_release(&app->history);
	library_release(&app->library);
	refresh_release(&app->refresh);
	diags_release(&app->diags);
	for (size_t i = 0; i < app->n_folders; i++)
		free(app->folders[i]);
	free(app->folders);
	free(app->before_verb);
	free(app->profile_path);
	free(app->options.folders);
}

void
app_tell(struct app *app, const char *format, ...)
{
	struct str text = STR_INIT, shown = STR_INIT;
	struct style style = app_style(app);
	va_list args;

	str_text(&text, app->in_repl ? "" : "nmtquiz: ");
	va_start(args, format);
	str_vprintf(&text, format, args);
	va_end(args);
	if (isatty(STDERR_FILENO)) {
		layout_plain(&shown, &style, "", LOOK_TEXT, span_str(&text));
	} else {
		text_visible(&shown, span_str(&text));
		str_byte(&shown, '\n');
	}
	/* What was said before on standard output comes first on a shared screen. Nobody is left to
	 * hear of an error on standard error. */
	fflush(app->ui.out);
	fputs(shown.s, stderr);
	str_release(&text);
	str_release(&shown);
}

void
app_report(struct app *app)
{
	struct str text = STR_INIT;
	struct style style = app_style(app);

	if (app->diags.n == 0)
		return;
	style.color = style.color && isatty(STDERR_FILENO);
	style.plain = style.plain || !isatty(STDERR_FILENO);
	report_findings(&text, &style, &app->diags);
	fflush(app->ui.out);
	fputs(text.s, stderr);
	diags_clear(&app->diags);
	str_release(&text);
}

char *
app_shipped_questions(void)
{
	char exe[LONGEST_PATH];
	ssize_t n = readlink("/proc/self/exe", exe, sizeof(exe) - 1);

	exe[n > 0 ? n : 0] = '\0';
	for (char *name; (name = strrchr(exe, '/')); *name = '\0') {
		if (strcmp(name, "/build") != 0)
			continue;
		*name = '\0';
		char *path = path_join(exe, "questions");
		if (file_exists(path))
			return path;
		free(path);
	}
	return path_join(NMTQUIZ_SHARE, "questions");
}

static void
add_folder(struct app *app, struct span name)
{
	struct str folder = STR_INIT;

	if (name.n == 0)
		return;
	/* Who names the own folder to have it come first does not want it twice. */
	for (size_t i = 0; i < app->n_folders; i++)
		if (span_is(name, app->folders[i]))
			return;
	str_span(&folder, name);
	app->folders =
	    alloc_room(app->folders, app->n_folders, &app->cap_folders, sizeof(*app->folders));
	app->folders[app->n_folders++] = str_take(&folder);
}

static void
add_usual_folders(struct app *app)
{
	const char *list = getenv("NMTQUIZ_QUESTIONS");
	struct span rest = span_of(list ? list : "");

	while (rest.n)
		add_folder(app, span_cut(&rest, ':'));
	char *shipped = app_shipped_questions(), *data = path_user_data();
	/* A copy that the user made of an installed bank, to change it, is meant to count. */
	if (data) {
		char *own = path_join(data, "questions");
		add_folder(app, span_of(own));
		free(own);
	}
	add_folder(app, span_of(shipped));
	free(shipped);
	free(data);
}

bool
app_is_shipped(const struct app *app, size_t folder)
{
	return app->options.n_folders == 0 && folder + 1 == app->n_folders;
}

void
app_folders(struct app *app)
{
	if (app->n_folders)
		return;
	for (size_t i = 0; i < app->options.n_folders; i++)
		add_folder(app, span_of(app->options.folders[i]));
	if (app->options.n_folders == 0)
		add_usual_folders(app);
}

/* Links the questions in the language that the student set; `-` and unset are the originals. */
void
app_relink(struct app *app)
{
	const struct span *set = history_setting(&app->history, "language");
	struct str language = STR_INIT;

	if (!app->banks_read)
		return;
	if (set && !span_is(*set, "-"))
		str_span(&language, *set);
	library_link(&app->library, language.len ? language.s : NULL);
	str_release(&language);
}

void
app_banks(struct app *app)
{
	if (app->banks_read)
		return;
	app_folders(app);
	for (size_t i = 0; i < app->n_folders; i++) {
		if (app->options.n_folders && !file_exists(app->folders[i]))
			app_tell(app, "%s: there is no such folder; -q names one that holds banks",
				 app->folders[i]);
		app->library.yields = app_is_shipped(app, i);
		library_add_folder(&app->library, app->folders[i], &app->diags);
	}
	app->banks_read = true;
	app_relink(app);
	app_report(app);
}

void
app_exams(struct app *app)
{
	app_banks(app);
	if (app->exams_read)
		return;
	for (size_t i = 0; i < app->n_folders; i++) {
		app->library.yields = app_is_shipped(app, i);
		library_add_exams(&app->library, app->folders[i], &app->diags);
	}
	app->exams_read = true;
	app_report(app);
}

static bool
fits_name(struct span name)
{
	if (name.n == 0 || name.n > LONGEST_NAME || name.s[0] == '.')
		return false;
	for (size_t i = 0; i < name.n; i++)
		if ((unsigned char)name.s[i] < ' ' || name.s[i] == 0x7f || name.s[i] == '/')
			return false;
	return true;
}

char *
app_profile_path(struct app *app, const char *name)
{
	struct passwd *user = name ? NULL : getpwuid(getuid());
	struct str file = STR_INIT;

	if (name && strchr(name, '/'))
		return path_join(name, "");
	if (!name)
		name = getenv("LOGNAME");
	if (!name || !*name)
		name = user ? user->pw_name : "student";
	char *data = path_user_data(), *path = NULL;
	str_printf(&file, "%s.profile", name);
	if (!fits_name(span_of(name)))
		app_tell(
		    app,
		    "'%s' is no name for a profile: use letters and digits, at most %d of them",
		    name, LONGEST_NAME);
	else if (!data)
		app_tell(app, "there is no home folder to keep a profile in; set HOME, or name a "
			      "file: -p ./me.profile");
	else
		path = path_join(data, file.s);
	free(data);
	str_release(&file);
	return path;
}

bool
app_profile(struct app *app)
{
	if (app->profile_read)
		return true;
	free(app->profile_path);
	app->profile_path = app_profile_path(app, app->options.profile);
	if (!app->profile_path)
		return false;
	app->profile_read =
	    journal_open(&app->journal, app->profile_path, &app->history, &app->diags);
	app_report(app);
	if (!app->profile_read)
		return false;
	sitting_name(&app->run, &app->history, &app->names);
	app_relink(app);
	return true;
}

bool
app_has_profile(struct app *app)
{
	if (!app->profile_read && !app->profile_path)
		app->profile_path = app_profile_path(app, app->options.profile);
	return app->profile_path && file_exists(app->profile_path) && app_profile(app);
}

const struct schedule *
app_schedule(struct app *app)
{
	struct str trouble = STR_INIT;

	schedule_release(&app->schedule);
	schedule_make(&app->schedule, &app->history, &app->library, app_today(app),
		      app->plan_told ? NULL : &trouble);
	for (struct span rest = span_str(&trouble); rest.n;) {
		struct span line = span_cut(&rest, '\n');
		app_tell(app, "%.*s", (int)line.n, line.s);
	}
	app->plan_told = true;
	str_release(&trouble);
	return &app->schedule;
}

struct style
app_style(const struct app *app)
{
	return (struct style){
	    .width = app->ui.width, .color = app->ui.color, .plain = app->ui.plain};
}

struct drawn
app_drawn(struct app *app, const struct question *q, bool with_case)
{
	struct drawn drawn = {0};

	if (span_is(setting_value(&app->history, "pictures"), "on"))
		pictures_draw(&app->pictures, &app->ui, q, with_case, &drawn);
	return drawn;
}

int64_t
app_now(const struct app *app)
{
	return clock_now_ms(&app->clock) / 1000;
}

int32_t
app_today(const struct app *app)
{
	int64_t now = app_now(app);

	return (int32_t)history_day(now, zone_offset(now));
}

bool
app_append(struct app *app, struct sitting *who, const struct entry *entries, size_t n,
	   bool durable)
{
	return journal_append(&app->journal, who, app_now(app), entries, n, durable, &app->history,
			      &app->diags);
}

bool
app_save(struct app *app, struct sitting *who, const struct entry *entries, size_t n)
{
	for (;;) {
		bool saved = app_append(app, who, entries, n, true);
		app_report(app);
		if (saved || sitting_elsewhere(who, &app->history))
			return saved;
		bool again = true;
		if (!app->ui.interactive ||
		    ui_yes(&app->ui, "Try to save it again? [Y/n] ", "leaves it unsaved", &again) !=
			LINE_TEXT ||
		    !again)
			return false;
	}
}

static enum exit_status
not_written(struct app *app, int error)
{
	app_tell(app, "the output could not be written: %s; check the disk or the pipe",
		 strerror(error));
	return EXIT_IO;
}

enum exit_status
app_print(struct app *app, const struct str *text)
{
	fflush(app->ui.out);
	if (fwrite(text->s, 1, text->len, stdout) == text->len && fflush(stdout) == 0)
		return EXIT_WELL;
	return not_written(app, errno);
}

enum exit_status
app_page(struct app *app, const struct str *page, const char *file)
{
	struct str line = STR_INIT;

	if (strcmp(file, "-") == 0)
		return app_print(app, page);
	bool written = file_write(file, span_str(page), &app->diags);
	app_report(app);
	if (!written)
		return EXIT_IO;
	struct style style = app_style(app);
	str_printf(&line, "%s is written; any browser shows it.", file);
	struct str out = STR_INIT;
	layout_plain(&out, &style, "", LOOK_TEXT, span_str(&line));
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	str_release(&line);
	return status;
}

enum exit_status
app_settle(struct app *app, enum exit_status status)
{
	if (app->ui.broken)
		return not_written(app, app->ui.broken);
	if (!app->ui.unread)
		return status;
	app_tell(app, "what was typed could not be read: %s; check where it comes from",
		 strerror(app->ui.unread));
	return EXIT_IO;
}

enum exit_status
app_usage(struct app *app, const char *format, ...)
{
	struct str text = STR_INIT;
	va_list args;

	va_start(args, format);
	str_vprintf(&text, format, args);
	va_end(args);
	app_tell(app, "%s", text.s);
	str_release(&text);
	return EXIT_USAGE;
}

const struct question *
app_question(struct app *app, struct span name)
{
	const struct question *q = library_find(&app->library, name);

	if (q)
		return q;
	const char **names = alloc_items(app->library.n_questions, sizeof(*names));
	for (size_t i = 0; i < app->library.n_questions; i++)
		names[i] = app->library.questions[i]->name;
	const char *near = text_nearest(name, names, app->library.n_questions);
	if (near)
		app_tell(app, "there is no question '%.*s'; did you mean '%s'?", (int)name.n,
			 name.s, near);
	else
		app_tell(
		    app,
		    "there is no question '%.*s'; a name is BANK/ID, and 'find TEXT' looks for one",
		    (int)name.n, name.s);
	free(names);
	return NULL;
}
