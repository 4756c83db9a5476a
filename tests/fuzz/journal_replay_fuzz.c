/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes as a profile. They must say the same in one piece and in small ones, and, but for what
 * is no profile, the same when they are read twice: a merge may leave every line twice. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "base/file.h"
#include "profile/history.h"
#include "profile/journal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PIECE = 61 };

struct replayed {
	struct history h;
	size_t line;
	int64_t read;
	bool newer, whole;
};

static bool
next_piece(void *state, struct span *block, struct diags *d)
{
	struct span *rest = state;

	(void)d;
	*block = (struct span){rest->s, rest->n < PIECE ? rest->n : PIECE};
	rest->s += block->n;
	rest->n -= block->n;
	return true;
}

static void
replay(struct replayed *r, struct source from)
{
	struct diags d;

	diags_init(&d);
	r->whole = journal_replay(&r->h, "fuzz", from, &r->line, &r->read, &r->newer, &d);
	if (r->whole == (d.n_errors > 0) || d.n > 22)
		abort();
	diags_release(&d);
}

static bool
same_event(const struct event *a, const struct event *b)
{
	return a->time == b->time && a->session == b->session && a->n == b->n &&
	       a->kind == b->kind && a->question == b->question && a->previous == b->previous &&
	       a->before == b->before && a->day == b->day && a->place == b->place &&
	       a->skipped == b->skipped && a->hinted == b->hinted && a->undone == b->undone &&
	       a->superseded == b->superseded && a->text_n == b->text_n &&
	       memcmp(a->text, b->text, a->text_n + 1) == 0;
}

static void
expect_same(const struct replayed *a, const struct replayed *b)
{
	if (a->whole != b->whole || a->h.n_events != b->h.n_events || a->newer != b->newer ||
	    a->h.n_questions != b->h.n_questions || a->h.n_settings != b->h.n_settings)
		abort();
	for (size_t i = 0; i < a->h.n_events; i++)
		if (!same_event(&a->h.events[i], &b->h.events[i]))
			abort();
	for (size_t i = 0; i < a->h.n_questions; i++)
		if (a->h.questions[i].n_answers != b->h.questions[i].n_answers)
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct replayed one = {.line = 0}, other = {.line = 0};
	struct span rest = {(const char *)data, size};

	history_init(&one.h);
	history_init(&other.h);
	replay(&one, source_span(&rest));
	rest = (struct span){(const char *)data, size};
	replay(&other, (struct source){next_piece, &rest});
	expect_same(&one, &other);
	if (one.read != other.read || one.line != other.line)
		abort();
	const char *second = one.whole && size ? memchr(data, '\n', size) : NULL;
	if (second) {
		/* An event that comes first the second time could be read in another order. */
		rest = (struct span){second + 1, size - (size_t)(second + 1 - (const char *)data)};
		replay(&other, source_span(&rest));
		if (other.h.n_events > one.h.n_events)
			abort();
	}
	history_release(&one.h);
	history_release(&other.h);
	return 0;
}
