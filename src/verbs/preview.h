/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of preview: what was named, its bank as the file has it now, and what lint says. */
#ifndef VERBS_PREVIEW_H
#define VERBS_PREVIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "bank/bank.h"
#include "base/diag.h"
#include "base/random.h"
#include "verbs/app.h"

/* What was named on the command line. */
struct target {
	char *path;	 /* owned: the bank's file */
	const char *id;	 /* one question of it; or NULL. Borrowed */
	size_t line;	 /* the question there; 0: not asked for */
	struct random r; /* each time the choices are shuffled alike */
};

/* A bank as its file is now. */
struct preview {
	struct bank bank;
	struct diags found; /* by lint, in the order of lines */
	const struct target *target;
};

/* Reads the file. False, after messages, where it is no bank. */
bool preview_read(struct app *app, struct preview *p, const struct target *target);
void preview_release(struct preview *p);

/* The lines, as far as they can be told, of the question that was left out at the target's line: an
 * item of the list, between the good ones before and behind it. */
void preview_left_out(const struct preview *p, size_t *first, size_t *last);

/* Writes the bank as a page of HTML to that file. */
enum exit_status preview_page(struct app *app, const struct preview *p, const char *file);
#endif
