/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes as two profiles, parted by a form feed. Merged in either order, with the result once
 * more, they make the same file, which replays to the same number of events. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "base/file.h"
#include "profile/history.h"
#include "profile/journal.h"
#include "profile/merge.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool
merged(struct str *out, struct span a, struct span b)
{
	struct merge m;
	struct diags d;

	diags_init(&d);
	merge_init(&m, 2);
	bool fits = merge_add(&m, 0, "a", source_span(&a), &d) &&
		    merge_add(&m, 1, "b", source_span(&b), &d);
	if (fits == (d.n_errors > 0))
		abort();
	merge_settle(&m);
	merge_write(&m, out);
	merge_release(&m);
	diags_release(&d);
	return fits;
}

/* The events there are; twice: with every line once more. */
static size_t
events(const struct str *text, bool twice)
{
	struct history h;
	struct diags d;
	struct span rest = span_str(text), again = rest;
	size_t line = 0;
	int64_t read = 0;
	bool newer = false;

	history_init(&h);
	diags_init(&d);
	bool whole = journal_replay(&h, "m", source_span(&rest), &line, &read, &newer, &d);
	span_cut(&again, '\n');
	whole = whole &&
		(!twice || journal_replay(&h, "m", source_span(&again), &line, &read, &newer, &d));
	size_t n = h.n_events;
	if (!whole || read < (int64_t)text->len)
		abort();
	history_release(&h);
	diags_release(&d);
	return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span b = {(const char *)data, size}, a = span_cut(&b, '\f');
	struct str x = STR_INIT, y = STR_INIT;

	bool fits = merged(&x, a, b);
	if (fits != merged(&y, b, a) || (fits && !span_same(span_str(&x), span_str(&y))))
		abort();
	str_clear(&y);
	if (fits && (!merged(&y, span_str(&x), a) || !span_same(span_str(&x), span_str(&y)) ||
		     events(&x, false) < events(&x, true)))
		abort();
	str_release(&x);
	str_release(&y);
	return 0;
}
