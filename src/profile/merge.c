/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/merge.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/diag.h"
#include "base/file.h"
#include "profile/history.h"
#include "profile/journal.h"
#include "profile/line.h"
#include "profile/order.h"

struct merge_line {
	struct order_key key; /* of a line that can be read */
	struct span text;     /* borrowed from its part, without its line feed */
	size_t part;
};

void
merge_init(struct merge *m, size_t n_parts)
{
	*m = (struct merge){.parts = alloc_items(n_parts, sizeof(*m->parts)), .n_parts = n_parts};
	for (size_t i = 0; i < n_parts; i++)
		str_init(&m->parts[i].text);
}

void
merge_release(struct merge *m)
{
	for (size_t i = 0; i < m->n_parts; i++)
		str_release(&m->parts[i].text);
	free(m->parts);
	free(m->events.items);
	free(m->unread.items);
	*m = (struct merge){.parts = NULL};
}

static bool
read_all(struct str *text, struct source from, struct diags *d)
{
	struct span block;

	do {
		if (!from.next(from.state, &block, d))
			return false;
		str_span(text, block);
	} while (block.n);
	return true;
}

/* Whether a line can be read; its key says where it belongs. */
static bool
find_key(struct line_reader *r, struct span line, struct order_key *key)
{
	const struct pending_line *p = &r->batch[0];
	const char *session;

	if (line.n > JOURNAL_LINE || !line_parse(r, line, &session) ||
	    (p->question.n && !line_is_question(p->question)))
		return false;
	*key = (struct order_key){p->event.time,
				  order_session((struct span){session, LINE_SESSION}), p->event.n};
	return true;
}

static void
add_line(struct merge *m, size_t part, struct line_reader *r, struct span text)
{
	struct merge_line line = {.text = text, .part = part};
	bool fits = find_key(r, text, &line.key);
	struct merge_lines *to = fits ? &m->events : &m->unread;

	*(fits ? &m->parts[part].events : &m->parts[part].unread) += 1;
	to->items = alloc_room(to->items, to->n, &to->cap, sizeof(*to->items));
	to->items[to->n++] = line;
}

/* A first line somewhere else is what cat(1) and other mergers leave. */
static void
add_lines(struct merge *m, size_t part, struct span rest, bool crlf, struct diags *d)
{
	struct history none;
	struct line_reader r;

	history_init(&none);
	line_reader_init(&r, &none, d);
	r.newer = true; /* Lines that cannot be read are counted, not reported one by one. */
	while (rest.n) {
		struct span line = span_cut(&rest, '\n');
		line.n -= crlf && line.n && line.s[line.n - 1] == '\r';
		if (!span_is(line, LINE_HEADER))
			add_line(m, part, &r, line);
	}
	line_reader_release(&r);
	history_release(&none);
}

static bool
no_profile(const char *file, struct diags *d)
{
	return diag_error(d, (struct place){.file = file}, "profile",
			  "this file is no profile: its first line is not '" LINE_HEADER
			  "'; name another one");
}

/* The text's whole lines. */
static struct span
whole_lines(const struct str *text)
{
	size_t n = text->len;

	while (n && text->s[n - 1] != '\n')
		n--;
	return (struct span){text->s, n};
}

bool
merge_add(struct merge *m, size_t part, const char *file, struct source from, struct diags *d)
{
	struct merge_part *p = &m->parts[part];
	struct place at = {.file = file};

	if (!read_all(&p->text, from, d))
		return false;
	struct span rest = whole_lines(&p->text), all = span_str(&p->text);
	p->torn = rest.n < all.n;
	if (rest.n == 0 && !line_begins_header(all))
		return no_profile(file, d);
	if (rest.n) {
		struct span header = span_cut(&rest, '\n');
		bool crlf = header.n && header.s[header.n - 1] == '\r';
		header.n -= crlf;
		uint64_t version = line_version(header);
		if (version == 0)
			return no_profile(file, d);
		if (version > 1)
			return diag_error(d, at, "newer",
					  "this profile was written by a newer nmtquiz, and cannot "
					  "be merged by this one; update nmtquiz");
		add_lines(m, part, rest, crlf, d);
	}
	if (p->torn)
		diag_warn(d, at, "torn",
			  "the last line was cut short, as by a power cut, and is not merged");
	return true;
}

static int
order_of_parts(const struct merge_line *a, const struct merge_line *b)
{
	return (a->part > b->part) - (a->part < b->part);
}

static int
by_text(const void *a, const void *b)
{
	const struct merge_line *x = a, *y = b;
	int order = span_compare(x->text, y->text);
	return order ? order : order_of_parts(x, y);
}

static int
by_session(const void *a, const void *b)
{
	const struct merge_line *x = a, *y = b;
	int order = order_in_session(&x->key, &y->key);
	return order ? order : by_text(a, b);
}

static int
by_time(const void *a, const void *b)
{
	const struct merge_line *x = a, *y = b;
	int order = order_in_file(&x->key, &y->key);
	return order ? order : by_text(a, b);
}

/* Sorts lines so that those that are alike stand together, and keeps the first of these. */
static void
keep_once(struct merge_lines *lines, int (*order)(const void *, const void *))
{
	size_t n = 0;

	if (lines->n)
		qsort(lines->items, lines->n, sizeof(*lines->items), order);
	for (size_t i = 0; i < lines->n; i++)
		if (n == 0 || !span_same(lines->items[n - 1].text, lines->items[i].text))
			lines->items[n++] = lines->items[i];
	lines->n = n;
}

void
merge_settle(struct merge *m)
{
	struct merge_line *events = m->events.items;

	keep_once(&m->events, by_session);
	keep_once(&m->unread, by_text);
	for (size_t i = 1; i < m->events.n; i++)
		order_carry(&events[i].key, &events[i - 1].key);
	if (m->events.n)
		qsort(events, m->events.n, sizeof(*events), by_time);
	for (size_t i = 0; i < m->events.n; i++)
		m->parts[events[i].part].n_events++;
	for (size_t i = 0; i < m->unread.n; i++)
		m->parts[m->unread.items[i].part].n_unread++;
}

size_t
merge_news(const struct merge *m)
{
	size_t n = 0;

	for (size_t i = 1; i < m->n_parts; i++)
		n += m->parts[i].n_events + m->parts[i].n_unread;
	return n;
}

static size_t
bytes_of(const struct merge_lines *lines)
{
	size_t n = 0;

	for (size_t i = 0; i < lines->n; i++)
		n += lines->items[i].text.n + 1;
	return n;
}

static void
write_lines(const struct merge_lines *lines, struct str *out)
{
	for (size_t i = 0; i < lines->n; i++) {
		str_span(out, lines->items[i].text);
		str_byte(out, '\n');
	}
}

void
merge_write(const struct merge *m, struct str *out)
{
	str_room(out, sizeof(LINE_HEADER) + bytes_of(&m->events) + bytes_of(&m->unread));
	str_text(out, LINE_HEADER "\n");
	write_lines(&m->events, out);
	write_lines(&m->unread, out);
}
