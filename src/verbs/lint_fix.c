/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lint --fix: mends what has one safe answer, once the author has seen it. */
#include <string.h>

#include "bank/bank.h"
#include "bank/fix.h"
#include "base/file.h"
#include "figures/diff.h"
#include "verbs/lint.h"
#include "verbs/verb.h"

/* What became of the files. */
struct fixing {
	size_t changed, left;
	enum exit_status status;
};

/* 3 mended: 1 indentation with tabs, 2 lines with space at their ends. */
static void
add_summary(struct str *out, const struct fixed *fixed)
{
	size_t counts[FIXES] = {0};
	const char *before = ": ";

	for (size_t i = 0; i < fixed->n_changes; i++)
		counts[fixed->changes[i].fix]++;
	str_printf(out, "%zu change%s", fixed->n_changes, fixed->n_changes == 1 ? "" : "s");
	for (enum fix fix = 0; fix < FIXES; fix++) {
		if (counts[fix] == 0)
			continue;
		str_printf(out, "%s%zu %s", before, counts[fix], fix_names[fix][counts[fix] > 1]);
		before = ", ";
	}
	str_text(out, ".\n");
}

/* Whether the author wants it: said by --yes, or asked on a terminal. */
static bool
is_wanted(struct app *app, const struct args *args)
{
	bool yes = args_option(args, "--yes");

	if (!yes && app->ui.interactive)
		return ui_yes(&app->ui, "Apply? [y/N] ", "leaves; nothing is changed", &yes) ==
			   LINE_TEXT &&
		       yes;
	return yes;
}

/* Shows what would change, and changes it where that is wanted. */
static void
offer(struct app *app, const struct args *args, const char *path, const struct file_stamp *stamp,
      struct span text, const struct fixed *fixed, struct fixing *fixing)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);

	diff_add(&out, &style, path, text, span_str(&fixed->text));
	add_summary(&out, fixed);
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	if (status) {
		fixing->status = status;
	} else if (!is_wanted(app, args)) {
		fixing->left++;
	} else {
		bool written = file_replace(path, stamp, span_str(&fixed->text), &app->diags);
		fixing->changed += written;
		if (!written)
			fixing->status = EXIT_IO;
	}
}

static void
fix_file(struct app *app, const struct args *args, const char *path, struct fixing *fixing)
{
	struct file_stamp stamp = file_stamp(path);
	struct str text = STR_INIT;
	struct fixed fixed;

	if (!file_read(path, BANK_MAX_FILE, &text, &app->diags)) {
		fixing->status = EXIT_IO;
	} else {
		bank_fix(&fixed, span_str(&text));
		if (fixed.n_refused)
			app_tell(app,
				 "%s:%zu: %s left as %s, as what would mend %s might change what "
				 "the bank says; 'lint' tells what is wrong",
				 path, fixed.refused_line,
				 fixed.n_refused == 1 ? "this line is" : "this line and others are",
				 fixed.n_refused == 1 ? "it is" : "they are",
				 fixed.n_refused == 1 ? "it" : "them");
		if (fixed.n_changes)
			offer(app, args, path, &stamp, span_str(&text), &fixed, fixing);
		fixed_release(&fixed);
	}
	app_report(app);
	str_release(&text);
}

enum exit_status
lint_fix(struct app *app, const struct args *args)
{
	struct lint_files files;
	struct fixing fixing = {0};
	struct str out = STR_INIT;

	lint_files_find(app, args, &files);
	if (app->diags.n)
		fixing.status = EXIT_IO;
	app_report(app);
	for (size_t i = 0; i < files.n && !ui_interrupted(&app->ui); i++)
		if (!lint_is_exam(files.paths[i]))
			fix_file(app, args, files.paths[i], &fixing);
	str_printf(&out, "%zu file%s: %zu changed", files.n, files.n == 1 ? "" : "s",
		   fixing.changed);
	if (fixing.left)
		str_printf(&out, ", %zu left as %s", fixing.left,
			   fixing.left == 1 ? "it is" : "they are");
	if (fixing.left && !app->ui.interactive)
		str_text(&out, "; --yes applies this");
	str_text(&out, ".\n");
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	lint_files_release(&files);
	if (status || fixing.status)
		return status ? status : fixing.status;
	return fixing.left ? EXIT_FINDINGS : EXIT_WELL;
}
