/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A journal in a test's text, replayed. */
#ifndef TESTS_PROFILE_REPLAYED_H
#define TESTS_PROFILE_REPLAYED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/diag.h"
#include "base/file.h"
#include "profile/history.h"
#include "profile/journal.h"

#define HEADER "nmtquiz-profile 1\n"

struct replayed {
	struct history h;
	struct diags d;
	size_t line;
	int64_t read;
	bool newer;
};

static inline void
replayed_init(struct replayed *r)
{
	memset(r, 0, sizeof(*r));
	history_init(&r->h);
	diags_init(&r->d);
}

static inline void
replayed_release(struct replayed *r)
{
	history_release(&r->h);
	diags_release(&r->d);
}

/* Replays text, which goes on where the last one ended. */
static inline bool
replayed_add(struct replayed *r, const char *text, size_t n)
{
	struct span rest = {text, n};
	return journal_replay(&r->h, "p", source_span(&rest), &r->line, &r->read, &r->newer, &r->d);
}

static inline bool
replayed_text(struct replayed *r, const char *text)
{
	return replayed_add(r, text, strlen(text));
}
#endif
