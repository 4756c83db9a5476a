/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/read.h"

#include <stdlib.h>
#include <string.h>

#include "bank/question.h"
#include "bank/recover.h"
#include "bank/spots.h"
#include "bank/top.h"
#include "bank/value.h"
#include "base/alloc.h"

static void
reader_init(struct reader *r, struct bank *b, const char *file, struct source from, struct diags *d)
{
	*r = (struct reader){.bank = b, .list = KEYS};
	report_init(&r->report, file, d);
	check_init(&r->check, from, &r->report, &bank_kind);
	window_init(&r->window, &r->check);
	r->parse.window = &r->window;
	r->parse.report = &r->report;
	r->parse.kind = &bank_kind;
	values_init(&r->values, &bank_kind, &r->report, &r->parse, &b->arena);
	tree_init(&r->tree);
	tree_init(&r->defaults_tree);
	str_init(&r->scratch);
	str_init(&r->other);
	str_init(&r->prefix);
}

static void
reader_release(struct reader *r)
{
	parse_close(&r->parse);
	window_release(&r->window);
	check_release(&r->check);
	report_release(&r->report);
	tree_release(&r->tree);
	tree_release(&r->defaults_tree);
	map_release(&r->works);
	map_release(&r->cases);
	map_release(&r->ids);
	map_release(&r->was);
	free(r->found_works);
	free(r->found_cases);
	free(r->pending);
	free(r->spots);
	str_release(&r->scratch);
	str_release(&r->other);
	str_release(&r->prefix);
}

/* An array of the bank's own, in its arena. */
static void *
settle_items(struct reader *r, const void *items, size_t n, size_t size)
{
	void *copy = arena_items(&r->bank->arena, n, size);

	if (n)
		memcpy(copy, items, n * size);
	return copy;
}

/* What stands above the questions is complete now: they can refer to it. */
static void
settle(struct reader *r)
{
	struct bank *b = r->bank;

	if (r->settled)
		return;
	r->settled = true;
	if (!r->named)
		b->name = "";
	b->works = settle_items(r, r->found_works, r->n_works, sizeof(*b->works));
	b->n_works = r->n_works;
	b->vignettes = settle_items(r, r->found_cases, r->n_cases, sizeof(*b->vignettes));
	b->n_vignettes = r->n_cases;
	defaults_read(r);
}

static void
begin_item(struct reader *r)
{
	r->parse.item = parse_at(&r->parse);
	r->item_line = report_line_of(&r->report, r->parse.item);
	r->item_errors = r->report.errors;
	window_keep(&r->window, r->report.lines[r->item_line]);
}

/* Whether the line that the parser failed at belongs to the item before it: a line without a dash,
 * to the right of the bank's own keys. */
static bool
is_inside_item(struct reader *r)
{
	size_t start = r->report.lines[report_line_of(&r->report, r->parse.failed_at)], n = 0;

	while (window_byte(&r->window, start + n) == ' ')
		n++;
	return n > r->root_indent && window_byte(&r->window, start + n) != '-';
}

/* The value of `cases` or `questions`, item by item. */
static void
read_list(struct reader *r, enum key key)
{
	struct parse *p = &r->parse;

	if (p->event.type != YAML_SEQUENCE_START_EVENT) {
		if (parse_tree(p, &r->tree))
			value_wants_list(&r->values, key, r->tree.nodes);
		return;
	}
	parse_refuse(p);
	r->list = key;
	r->list_indent = report_place(&r->report, parse_at(p)).column - 1;
	r->flow_list = p->event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
	bool more = parse_next(p);
	while (more && p->event.type != YAML_SEQUENCE_END_EVENT) {
		begin_item(r);
		r->in_item = true;
		if (!parse_tree(p, &r->tree))
			return;
		/* A line that stands too far to the left ends the item, and is a mistake in it. */
		size_t errors = r->report.errors;
		more = parse_next(p);
		r->item_errors += r->report.errors - errors;
		if (!more && !p->window->check->hopeless && is_inside_item(r))
			return;
		r->in_item = false;
		if (key == KEY_CASES)
			case_read(r);
		else
			question_read(r);
	}
}

/* Whether a key at the top may stand here; says so where it may not. */
static bool
may_stand(struct reader *r, enum key key, size_t at)
{
	static const uint64_t above = 1ull << KEY_BANK | 1ull << KEY_TRANSLATES |
				      1ull << KEY_SOURCES | 1ull << KEY_DEFAULTS |
				      1ull << KEY_CASES;
	uint64_t bit = 1ull << key;
	bool again = r->seen & bit && !r->resuming;

	r->resuming = false;
	if (again)
		report(&r->report, at, RULE_TWICE,
		       "`%s` stands here a second time, first in line %zu; keep one of them",
		       keys[key].name, report_place(&r->report, r->key_at[key]).line);
	else if (r->settled && above & bit)
		report(&r->report, at, RULE_ORDER,
		       "`%s` must stand above `questions`, which refer to it; move it up",
		       keys[key].name);
	if (!(r->seen & bit))
		r->key_at[key] = (uint32_t)at;
	r->seen |= bit;
	/* A second list of questions is read all the same. */
	return key == KEY_QUESTIONS || (!again && !(r->settled && above & bit));
}

static void
read_top(struct reader *r, enum key key)
{
	top_read(r, key);
	if (r->bank->placed)
		spots_top(r, key);
}

/* One key at the top, which is the current event, and its value. */
static void
read_pair(struct reader *r)
{
	struct parse *p = &r->parse;
	size_t at = parse_at(p);

	begin_item(r);
	r->list = KEYS;
	if (!parse_tree(p, &r->tree))
		return;
	enum key key = value_key(&r->values, r->tree.nodes, IN_BANK);
	bool wanted = key < KEYS && may_stand(r, key, at);
	if (!parse_next(p))
		return;
	if (wanted && key == KEY_QUESTIONS)
		settle(r);
	if (wanted && (key == KEY_CASES || key == KEY_QUESTIONS))
		read_list(r, key);
	else if (wanted && key == KEY_DEFAULTS)
		parse_tree(p, &r->defaults_tree);
	else if (parse_tree(p, &r->tree) && wanted)
		read_top(r, key);
}

static void
read_root(struct reader *r)
{
	struct parse *p = &r->parse;

	if (p->event.type != YAML_MAPPING_START_EVENT) {
		bool list = p->event.type == YAML_SEQUENCE_START_EVENT;
		report(&r->report, parse_at(p), RULE_NO_BANK,
		       "this file is %s, not a bank; a bank begins with a line such as  bank: "
		       "trigger-points",
		       list ? "a list" : "a text");
		parse_tree(p, &r->tree);
		return;
	}
	parse_refuse(p);
	r->root_indent = report_place(&r->report, parse_at(p)).column - 1;
	while (parse_next(p) && p->event.type != YAML_MAPPING_END_EVENT && !p->failed)
		read_pair(r);
	r->whole = !p->failed && !r->check.hopeless;
}

/* From the parser's start to the end of the file, or to where it fails. */
static void
read_document(struct reader *r)
{
	struct parse *p = &r->parse;

	if (!parse_next(p) || !parse_next(p))
		return;
	if (p->event.type == YAML_STREAM_END_EVENT) {
		if (!r->seen && !r->check.hopeless)
			report(&r->report, 0, RULE_EMPTY_FILE,
			       "this file is empty; a bank begins with a line such as  bank: "
			       "trigger-points");
		return;
	}
	if (!parse_next(p))
		return;
	read_root(r);
	if (!p->failed && parse_next(p) && parse_next(p) && p->event.type != YAML_STREAM_END_EVENT)
		report(&r->report, parse_at(p), RULE_DOCUMENT,
		       "a second document begins here (---), and a file holds one bank; put it "
		       "into a file of its own");
}

static void
leave_out(struct bank *b, uint32_t question)
{
	if (question == NOBODY || !b->questions[question])
		return;
	b->questions[question] = NULL;
	b->left_out++;
}

/* An id in `excludes` must be there; one in `was` may be nobody's. */
static void
judge(struct reader *r, const struct pending *p)
{
	struct report *to = &r->report;
	struct span id = span_of(p->id);
	const uint32_t *at = map_get(&r->ids, id);
	bool added;

	if (p->key == KEY_EXCLUDES && at)
		return;
	if (p->key == KEY_EXCLUDES) {
		report(to, p->at, RULE_EXCLUDES, "there is no question `%s` in this bank", p->id);
		leave_out(r->bank, p->question);
		return;
	}
	const uint32_t *first = map_put(&r->was, id, p->at, &added);
	if (at)
		report(to, p->at, RULE_WAS,
		       "`%s` is the name of the question in line %zu; names are never used again",
		       p->id, report_place(to, *at).line);
	else if (!added)
		report(to, p->at, RULE_WAS,
		       "`%s` is named as a former name in line %zu too; it was one question's",
		       p->id, report_place(to, *first).line);
	if (at || !added)
		leave_out(r->bank, p->question);
}

static void
finish_questions(struct reader *r)
{
	struct bank *b = r->bank;
	size_t n = 0;

	for (size_t i = 0; i < r->n_pending; i++)
		judge(r, &r->pending[i]);
	for (size_t i = 0; i < b->n_questions; i++)
		if (b->questions[i])
			b->questions[n++] = b->questions[i];
	b->n_questions = n;
}

/* The keys that a bank must have. Without a title it is still a bank, called by its name. */
static void
want_keys(struct reader *r)
{
	if (!r->whole)
		return;
	if (!(r->seen & 1ull << KEY_BANK))
		report(&r->report, 0, RULE_NO_BANK,
		       "this bank does not say its name; begin the file with a line such as  "
		       "bank: trigger-points");
	if (r->named && !(r->seen & 1ull << KEY_TITLE))
		report(&r->report, r->key_at[KEY_BANK], RULE_MISSING,
		       "this bank has no `title`, which is what students see; add a line such as  "
		       "title: Trigger points");
	if (r->named && !(r->seen & 1ull << KEY_QUESTIONS))
		report(&r->report, 0, RULE_MISSING,
		       "this bank has no `questions`; add them at its end");
}

/* What only the whole file can tell. */
static bool
finish(struct reader *r)
{
	struct bank *b = r->bank;

	settle(r);
	finish_questions(r);
	check_report(&r->check);
	/* What decides about the whole bank is said however much is wrong in it. */
	r->report.most += BANK_KEYS;
	want_keys(r);
	if (b->translates && strcmp(b->translates, b->language) == 0)
		report(&r->report, r->key_at[KEY_TRANSLATES], RULE_TRANSLATION,
		       "a translation's `language` differs from the one that it `translates`");
	if (!b->title)
		b->title = b->name;
	report_finish(&r->report);
	if (b->placed)
		spots_lines(r);
	return r->named && !r->check.hopeless;
}

bool
bank_read(struct bank *b, const char *file, struct source from, struct diags *d)
{
	struct reader r;

	reader_init(&r, b, file, from, d);
	b->file = arena_text(&b->arena, span_of(file));
	parse_open(&r.parse, 0, "");
	do
		read_document(&r);
	while (r.parse.failed && recover(&r));
	bool good = finish(&r);
	reader_release(&r);
	if (!good)
		bank_release(b);
	return good;
}
