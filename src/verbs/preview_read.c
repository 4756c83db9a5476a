/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bank's file for preview, and what stands at a line of it. */
#include <stdlib.h>
#include <string.h>

#include "bank/read.h"
#include "base/file.h"
#include "verbs/lint.h"
#include "verbs/preview.h"

/* What lint says about the file alone. */
static void
find_flaws(struct app *app, struct preview *p)
{
	struct diags kept = app->diags;
	char *paths[] = {p->target->path};
	struct lint_files files = {.paths = paths, .n = 1};

	diags_init(&app->diags);
	lint_read(app, &files);
	p->found = app->diags;
	app->diags = kept;
}

bool
preview_read(struct app *app, struct preview *p, const struct target *target)
{
	struct diags again;
	struct file file;

	*p = (struct preview){.target = target};
	bank_init(&p->bank);
	diags_init(&p->found);
	if (!file_open(&file, target->path, &app->diags)) {
		app_report(app);
		return false;
	}
	diags_init(&again);
	p->bank.placed = true;
	bool good = bank_read(&p->bank, target->path, source_file(&file), &again);
	file_close(&file);
	if (good) {
		find_flaws(app, p);
		diags_release(&again);
		return true;
	}
	diags_release(&app->diags);
	app->diags = again;
	app_report(app);
	return false;
}

void
preview_release(struct preview *p)
{
	bank_release(&p->bank);
	diags_release(&p->found);
}
