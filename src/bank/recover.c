/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/recover.h"

#include "bank/reader.h"

enum { MAX_RESTARTS = 50, LOOK = 100 /* bytes of a line */ };

enum line_kind { LINE_OTHER, LINE_ITEM, LINE_KEY };

/* What the line, of which the beginning is given, may begin. */
static enum line_kind
kind_of(const struct reader *r, struct span line)
{
	size_t indent = 0;

	while (indent < line.n && line.s[indent] == ' ')
		indent++;
	struct span rest = {line.s + indent, line.n - indent};
	bool item = r->list < KEYS && !r->flow_list;
	if (item && indent == r->list_indent && (span_starts(rest, "- ") || span_is(rest, "-")))
		return LINE_ITEM;
	if (item && span_starts(rest, "- id: "))
		return LINE_ITEM;
	if (indent != r->root_indent)
		return LINE_OTHER;
	enum key key = key_find(&bank_kind, span_cut(&rest, ':'));
	bool value = rest.n == 0 || rest.s[0] == ' ';
	return key < KEYS && keys[key].where & IN_BANK && value ? LINE_KEY : LINE_OTHER;
}

/* Finds the next line that begins something, from *number on. Lets go of those before. */
static enum line_kind
next_line(struct reader *r, size_t *number)
{
	for (;; ++*number) {
		while (*number >= r->report.n_lines)
			if (!window_extend(&r->window))
				return LINE_OTHER;
		size_t start = r->report.lines[*number];
		window_seek(&r->window, start);
		window_keep(&r->window, start);
		str_clear(&r->scratch);
		window_line(&r->window, start, LOOK, &r->scratch);
		enum line_kind kind = kind_of(r, span_str(&r->scratch));
		if (kind != LINE_OTHER)
			return kind;
	}
}

/* Counts the questions that will not be read. */
static void
stop(struct reader *r, size_t number)
{
	size_t n = 0;

	report(&r->report, r->parse.failed_at, RULE_STOPPED,
	       "this file has too many mistakes in its YAML; reading stopped here, so mend these "
	       "first");
	for (; next_line(r, &number) != LINE_OTHER; number++)
		n += r->list == KEY_QUESTIONS;
	r->bank->left_out += n;
}

/* Counts the question that the mistake was in: the one being read, or one that was to come and will
 * not be read on its own from the line with that number on. */
static void
count_lost(struct reader *r, size_t number)
{
	size_t failed = report_line_of(&r->report, r->parse.failed_at);

	if (r->list == KEY_QUESTIONS && (r->in_item || failed < number))
		r->bank->left_out++;
	r->in_item = false;
}

bool
recover(struct reader *r)
{
	size_t number = report_line_of(&r->report, r->parse.item) + 1;

	parse_close(&r->parse);
	if (r->check.hopeless)
		return false;
	if (++r->restarts > MAX_RESTARTS) {
		count_lost(r, SIZE_MAX);
		stop(r, number);
		return false;
	}
	enum line_kind kind = next_line(r, &number);
	count_lost(r, number);
	if (kind == LINE_OTHER)
		return false;
	str_clear(&r->prefix);
	if (kind == LINE_ITEM) {
		str_fill(&r->prefix, ' ', r->root_indent);
		str_printf(&r->prefix, "%s:\n", keys[r->list].name);
	} else {
		r->list = KEYS;
	}
	r->resuming = kind == LINE_ITEM;
	parse_open(&r->parse, r->report.lines[number], r->prefix.s);
	return true;
}
