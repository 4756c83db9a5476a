/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "verbs/editor.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/str.h"
#include "convert/process.h"
#include "verbs/app.h"

enum { NOT_RUN = 126, NOT_FOUND = 127 }; /* what the shell says of a program */

/* How an editor is told the line. */
enum manner { FILE_ALONE, PLUS_LINE, GOTO, COLON };

static const struct {
	const char *name;
	enum manner manner;
} editors[] = {
    {"vi", PLUS_LINE},
    {"vim", PLUS_LINE},
    {"nvim", PLUS_LINE},
    {"nvi", PLUS_LINE},
    {"view", PLUS_LINE},
    {"vim.basic", PLUS_LINE},
    {"vim.tiny", PLUS_LINE},
    {"gvim", PLUS_LINE},
    {"nano", PLUS_LINE},
    {"rnano", PLUS_LINE},
    {"pico", PLUS_LINE},
    {"emacs", PLUS_LINE},
    {"emacsclient", PLUS_LINE},
    {"mg", PLUS_LINE},
    {"jmacs", PLUS_LINE},
    {"zile", PLUS_LINE},
    {"micro", PLUS_LINE},
    {"joe", PLUS_LINE},
    {"jed", PLUS_LINE},
    {"ne", PLUS_LINE},
    {"kak", PLUS_LINE},
    {"gedit", PLUS_LINE},
    {"mcedit", PLUS_LINE},
    {"editor", PLUS_LINE},
    {"sensible-editor", PLUS_LINE},
    {"code", GOTO},
    {"code-insiders", GOTO},
    {"codium", GOTO},
    {"vscodium", GOTO},
    {"hx", COLON},
    {"helix", COLON},
    {"subl", COLON},
    {"zed", COLON},
};

/* The editor's name, without its folder and what stands behind it. */
static struct span
name_of(const char *editor)
{
	struct span rest = span_of(editor), word = span_word(&rest), name = word;

	while (word.n)
		name = span_cut(&word, '/');
	return name;
}

static enum manner
manner_of(const char *editor)
{
	struct span name = name_of(editor);

	for (size_t i = 0; i < sizeof(editors) / sizeof(*editors); i++)
		if (span_is(name, editors[i].name))
			return editors[i].manner;
	return FILE_ALONE;
}

static bool
is_in_path(const char *program)
{
	const char *path = getenv("PATH");
	struct span rest = span_of(path ? path : "");
	bool found = false;

	while (rest.n && !found) {
		struct str folder = STR_INIT;
		str_span(&folder, span_cut(&rest, ':'));
		char *file = path_join(folder.s, program);
		found = folder.len && file_exists(file);
		free(file);
		str_release(&folder);
	}
	return found;
}

char *
editor_choose(struct app *app)
{
	const char *const names[] = {getenv("VISUAL"), getenv("EDITOR")};

	for (size_t i = 0; i < 2; i++)
		if (names[i] && span_trim(span_of(names[i])).n)
			return path_join(names[i], "");
	if (app->ui.interactive && is_in_path("vi"))
		return path_join("vi", "");
	app_tell(app, "no editor is set; set one, such as  export EDITOR=nano  in the shell, and "
		      "do this once more");
	return NULL;
}

/* Editors that return at once are asked to wait. */
static void
add_wait(struct str *out, const char *editor)
{
	if (!strstr(editor, "-w"))
		str_text(out, "--wait\n");
}

void
editor_words(struct str *out, const char *editor, const char *file, size_t line)
{
	enum manner manner = manner_of(editor);
	bool waits =
	    manner == GOTO || span_is(name_of(editor), "subl") || span_is(name_of(editor), "zed");
	/* It would be taken for an option. */
	const char *here = file[0] == '-' || file[0] == '+' ? "./" : "";

	if (waits)
		add_wait(out, editor);
	if (manner == GOTO && line)
		str_text(out, "-g\n");
	if (manner == PLUS_LINE && line)
		str_printf(out, "+%zu\n", line);
	str_printf(out, "%s%s", here, file);
	if (line && (manner == GOTO || manner == COLON))
		str_printf(out, ":%zu", line);
}

/* As git does: what is set may have words of its own, and quotation marks. */
static bool
run_shell(struct app *app, const char *editor, struct span rest, int *status)
{
	enum { MOST = 8 };
	const char *words[MOST] = {"sh", "-c"};
	struct str command = STR_INIT, kept[MOST];
	size_t n = 3, n_kept = 0;

	str_printf(&command, "%s \"$@\"", editor);
	words[2] = command.s;
	words[n++] = editor;
	while (rest.n && n < MOST - 1) {
		str_init(&kept[n_kept]);
		str_span(&kept[n_kept], span_cut(&rest, '\n'));
		words[n++] = kept[n_kept++].s;
	}
	ui_lend(&app->ui);
	bool run = process_attend(words, status);
	int why = errno;
	ui_take_back(&app->ui);
	for (size_t i = 0; i < n_kept; i++)
		str_release(&kept[i]);
	str_release(&command);
	errno = why;
	return run;
}

bool
editor_run(struct app *app, const char *editor, const char *file, size_t line)
{
	struct str words = STR_INIT;
	int status = 0;

	editor_words(&words, editor, file, line);
	bool run = run_shell(app, editor, span_str(&words), &status);
	str_release(&words);
	if (!run)
		app_tell(app, "the editor '%s' could not be run: %s", editor, strerror(errno));
	else if (WIFSIGNALED(status))
		app_tell(app, "the editor '%s' was ended by signal %d", editor, WTERMSIG(status));
	else if (WEXITSTATUS(status) == NOT_FOUND || WEXITSTATUS(status) == NOT_RUN)
		app_tell(app,
			 "the editor '%s' could not be run; set VISUAL or EDITOR to one that is "
			 "there, such as nano",
			 editor);
	else if (WEXITSTATUS(status))
		app_tell(app, "the editor '%s' failed, with status %d", editor,
			 WEXITSTATUS(status));
	return run && status == 0;
}
