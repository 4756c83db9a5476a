/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a file's blocks to lines. */
#include <string.h>

#include "base/diag.h"
#include "base/file.h"
#include "profile/derive.h"
#include "profile/journal.h"
#include "profile/line.h"

struct replay {
	struct line_reader line;
	struct str rest; /* the beginning of a line that goes on in the next block */
	int64_t begun;	 /* the bytes of that beginning, kept or not */
	bool too_long;	 /* that line is longer than any may be: its rest is passed over */
};

uint64_t
line_version(struct span line)
{
	static const char magic[] = "nmtquiz-profile ";
	uint64_t version = 0;

	if (!span_starts(line, magic))
		return 0;
	struct span number = {line.s + strlen(magic), line.n - strlen(magic)};
	return parse_count(number, UINT64_MAX, &version) ? version : 0;
}

bool
line_begins_header(struct span start)
{
	static const char header[] = LINE_HEADER;
	size_t same = 0;

	while (same < start.n && same < strlen(header) && start.s[same] == header[same])
		same++;
	while (same < start.n && start.s[same] == '\0')
		same++;
	return same == start.n;
}

static bool
read_header(struct line_reader *r, struct span line)
{
	uint64_t version = line_version(line);

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
	if (++r->line.at.line == 1)
		return read_header(&r->line, line);
	if (r->too_long || line.n > JOURNAL_LINE)
		line_broken(&r->line, "it is longer than 1 MiB");
	else
		line_read(&r->line, line);
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

/* The line that began in a block before this one. */
static bool
finish_line(struct replay *r, struct span line)
{
	keep_rest(r, line);
	bool taken = take_line(r, span_str(&r->rest));
	line_flush(&r->line); /* It lies in r->rest, which is used again. */
	str_clear(&r->rest);
	r->begun = 0;
	r->too_long = false;
	return taken;
}

/* The lines that end in this block. *read counts their bytes. */
static bool
take_block(struct replay *r, struct span block, int64_t *read)
{
	const char *s = block.s, *end = block.s + block.n, *feed = NULL;

	for (; s < end; s = feed + 1) {
		bool quick = r->begun == 0 && end - s >= LINE_QUICK;
		if (!quick || !(feed = line_quick(&r->line, s))) {
			if (!(feed = memchr(s, '\n', (size_t)(end - s))))
				break;
			struct span line = {s, (size_t)(feed - s)};
			int64_t begun = r->begun;
			if (!(begun ? finish_line(r, line) : take_line(r, line)))
				return false;
			*read += begun;
		}
		*read += feed + 1 - s;
	}
	line_flush(&r->line); /* The block is gone after this. */
	r->begun += end - s;
	keep_rest(r, (struct span){s, (size_t)(end - s)});
	return true;
}

static bool
take_all(struct replay *r, struct source from, int64_t *read)
{
	struct span block;

	do {
		if (!from.next(from.state, &block, r->line.d) || !take_block(r, block, read))
			return false;
	} while (block.n);
	return true;
}

bool
journal_replay(struct history *h, const char *file, struct source from, size_t *line, int64_t *read,
	       bool *newer, struct diags *d)
{
	struct replay r = {.begun = 0};

	str_init(&r.rest);
	line_reader_init(&r.line, h, d);
	r.line.at = (struct place){.file = file, .line = *line};
	r.line.newer = *newer;
	bool whole = take_all(&r, from, read);
	history_settle(h);
	line_report_rest(&r.line);
	*line = r.line.at.line;
	*newer = r.line.newer;
	str_release(&r.rest);
	line_reader_release(&r.line);
	return whole;
}
