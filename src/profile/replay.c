/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a file's blocks to lines. */
#include <string.h>

#include "base/diag.h"
#include "base/file.h"
#include "profile/derive.h"
#include "profile/journal.h"
#include "profile/line.h"

enum { MOST_FINDINGS = 20 };

struct replay {
	struct diags *d;
	struct place at; /* the file, and the line that is being read */
	struct str rest; /* the beginning of a line that goes on in the next block */
	int64_t begun;	 /* the bytes of that beginning, kept or not */
	bool too_long;	 /* that line is longer than any may be: its rest is passed over */
	size_t broken;
	bool newer;
	struct line_reader line;
};

static bool
read_header(struct replay *r, struct span line)
{
	static const char magic[] = "nmtquiz-profile ";
	uint64_t version = 0;

	if (span_starts(line, magic)) {
		struct span number = {line.s + strlen(magic), line.n - strlen(magic)};
		if (!parse_count(number, UINT64_MAX, &version))
			version = 0;
	}
	if (version == 0)
		return diag_error(r->d, r->at, "profile",
				  "this file is no profile: its first line is not "
				  "'nmtquiz-profile 1'; name another file, or move this one away");
	r->newer = version > 1;
	if (r->newer)
		diag_warn(r->d, r->at, "newer",
			  "this profile was written by a newer nmtquiz; it is read as far as this "
			  "one knows it, and nothing is saved in it: update nmtquiz");
	return true;
}

/* A whole line, without its line feed. False: the file is no profile. */
static bool
take_line(struct replay *r, struct span line)
{
	const char *wrong = "it is longer than 1 MiB";

	if (++r->at.line == 1)
		return read_header(r, line);
	if (!r->too_long && line.n <= JOURNAL_LINE) {
		if (line_read(&r->line, line))
			return true;
		wrong = r->line.wrong;
	}
	/* What a newer format says in another way is no fault. */
	if (!r->newer && r->broken++ < MOST_FINDINGS)
		diag_warn(r->d, r->at, "line",
			  "this line cannot be read, as %s; it stays in the file and is left out",
			  wrong);
	return true;
}

/* The beginning of a line that goes on in the next block. */
static void
keep_rest(struct replay *r, struct span part)
{
	if (r->too_long || part.n > JOURNAL_LINE - r->rest.len) {
		r->too_long = true;
		str_clear(&r->rest);
	} else {
		str_span(&r->rest, part);
	}
}

static bool
take_block(struct replay *r, struct span block, int64_t *read)
{
	const char *end;

	while (block.n && (end = memchr(block.s, '\n', block.n))) {
		struct span line = {block.s, (size_t)(end - block.s)};
		int64_t bytes = r->begun + (int64_t)line.n + 1;
		block = (struct span){end + 1, block.n - line.n - 1};
		if (r->begun) {
			keep_rest(r, line);
			line = span_str(&r->rest);
		}
		if (!take_line(r, line))
			return false;
		*read += bytes;
		if (r->begun)
			line_flush(&r->line); /* It lies in r->rest, which is used again. */
		r->begun = 0;
		r->too_long = false;
		str_clear(&r->rest);
	}
	line_flush(&r->line); /* The block is gone after this. */
	r->begun += (int64_t)block.n;
	keep_rest(r, block);
	return true;
}

static bool
take_all(struct replay *r, struct source from, int64_t *read)
{
	struct span block;

	do {
		if (!from.next(from.state, &block, r->d) || !take_block(r, block, read))
			return false;
	} while (block.n);
	return true;
}

bool
journal_replay(struct history *h, const char *file, struct source from, size_t *line, int64_t *read,
	       bool *newer, struct diags *d)
{
	struct replay r = {.d = d, .at = {.file = file, .line = *line}, .newer = *newer};

	str_init(&r.rest);
	line_reader_init(&r.line, h);
	bool whole = take_all(&r, from, read);
	history_settle(h);
	if (r.broken > MOST_FINDINGS)
		diag_warn(d, (struct place){.file = file}, "line",
			  "%zu more lines like these cannot be read; they stay in the file",
			  r.broken - MOST_FINDINGS);
	*line = r.at.line;
	*newer = r.newer;
	str_release(&r.rest);
	line_reader_release(&r.line);
	return whole;
}
