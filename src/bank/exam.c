/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/exam.h"

#include <stdlib.h>

#include "bank/exam_reader.h"

enum { MAX_RESTARTS = 50, LOOK = 100 /* bytes of a line */ };

void
exam_init(struct exam *e)
{
	*e = (struct exam){.name = "", .title = ""};
}

void
exam_release(struct exam *e)
{
	arena_release(&e->arena);
	exam_init(e);
}

static void
reader_init(struct exam_reader *r, struct exam *e, const char *file, struct source from,
	    struct diags *d)
{
	*r = (struct exam_reader){.exam = e};
	report_init(&r->report, file, d);
	check_init(&r->check, from, &r->report, &exam_kind);
	window_init(&r->window, &r->check);
	r->parse.window = &r->window;
	r->parse.report = &r->report;
	r->parse.kind = &exam_kind;
	values_init(&r->values, &exam_kind, &r->report, &r->parse, &e->arena);
	tree_init(&r->tree);
}

static void
reader_release(struct exam_reader *r)
{
	parse_close(&r->parse);
	window_release(&r->window);
	check_release(&r->check);
	report_release(&r->report);
	tree_release(&r->tree);
	free(r->prefixes);
}

/* Whether a key at the top stands there for the first time. */
static bool
is_first(struct exam_reader *r, enum key key, size_t at)
{
	if (r->seen[key])
		return report(&r->report, at, RULE_TWICE,
			      "`%s` stands here a second time, first in line %zu; keep one of them",
			      keys[key].name, report_place(&r->report, r->key_at[key]).line);
	r->seen[key] = true;
	r->key_at[key] = (uint32_t)at;
	return true;
}

/* Whether what the parser failed at stands on the line that a value ended on. */
static bool
is_cut_short(const struct exam_reader *r, const struct node *value)
{
	return report_line_of(&r->report, r->parse.failed_at) ==
	       report_line_of(&r->report, value->end);
}

/* One key at the top, which is the current event, and its value; goes on to the next. */
static bool
read_pair(struct exam_reader *r)
{
	struct parse *p = &r->parse;
	size_t at = p->item = parse_at(p);

	if (!parse_tree(p, &r->tree))
		return false;
	r->is_bank = span_is(tree_text(r->tree.nodes), "bank");
	if (r->is_bank)
		return report(
		    &r->report, at, RULE_NO_EXAM,
		    "this file is a bank, not an exam; banks lie in the folder above exams");
	enum key key = value_key(&r->values, r->tree.nodes, IN_EXAM);
	bool wanted = key < KEYS && is_first(r, key, at);
	if (!parse_next(p) || !parse_tree(p, &r->tree))
		return false;
	bool more = parse_next(p);
	if (wanted && (more || !is_cut_short(r, r->tree.nodes)))
		exam_top_read(r, key);
	return more;
}

static void
read_root(struct exam_reader *r)
{
	struct parse *p = &r->parse;

	if (p->event.type != YAML_MAPPING_START_EVENT) {
		bool list = p->event.type == YAML_SEQUENCE_START_EVENT;
		report(&r->report, parse_at(p), RULE_NO_EXAM,
		       "this file is %s, not an exam; an exam begins with a line such as  exam: "
		       "five-causes",
		       list ? "a list" : "a text");
		parse_tree(p, &r->tree);
		return;
	}
	parse_refuse(p);
	r->root_indent = report_place(&r->report, parse_at(p)).column - 1;
	bool more = parse_next(p);
	while (more && p->event.type != YAML_MAPPING_END_EVENT)
		more = read_pair(r);
	r->whole = !p->failed && !r->is_bank && !r->check.hopeless;
}

/* From the parser's start to the end of the file, or to where it fails. */
static void
read_document(struct exam_reader *r)
{
	struct parse *p = &r->parse;

	if (!parse_next(p) || !parse_next(p))
		return;
	if (p->event.type == YAML_STREAM_END_EVENT) {
		if (r->restarts == 0 && !r->check.hopeless)
			report(&r->report, 0, RULE_EMPTY_FILE,
			       "this file is empty; an exam begins with a line such as  exam: "
			       "five-causes");
		return;
	}
	if (!parse_next(p))
		return;
	read_root(r);
	if (!p->failed && !r->is_bank && parse_next(p) && parse_next(p) &&
	    p->event.type != YAML_STREAM_END_EVENT)
		report(&r->report, parse_at(p), RULE_DOCUMENT,
		       "a second document begins here (---), and a file holds one exam; put it "
		       "into a file of its own");
}

/* Whether a line begins a key at the top. Notes what it may have been meant to be. */
static bool
is_key_line(struct exam_reader *r, struct span line)
{
	size_t indent = 0;

	while (indent < line.n && line.s[indent] == ' ')
		indent++;
	struct span rest = {line.s + indent, line.n - indent};
	enum key key = key_find(&exam_kind, span_trim(span_cut(&rest, ':')));
	if (key == KEYS)
		return false;
	r->lost[key] = true;
	return indent == r->root_indent && keys[key].where & IN_EXAM &&
	       (rest.n == 0 || rest.s[0] == ' ');
}

/* libyaml stops at its first mistake: goes on at the next key below the one that it was in. */
static bool
go_on(struct exam_reader *r)
{
	size_t first = report_line_of(&r->report, r->parse.item), number = first;
	struct str line = STR_INIT;
	bool found = false;

	parse_close(&r->parse);
	if (r->check.hopeless)
		return false;
	if (++r->restarts > MAX_RESTARTS)
		return report(&r->report, r->parse.failed_at, RULE_STOPPED,
			      "this file has too many mistakes in its YAML; reading stopped here, "
			      "so mend these first");
	for (; !found; number++) {
		while (number >= r->report.n_lines && window_extend(&r->window))
			continue;
		if (number >= r->report.n_lines)
			break;
		str_clear(&line);
		window_line(&r->window, r->report.lines[number], LOOK, &line);
		found = is_key_line(r, span_str(&line)) && number > first;
	}
	str_release(&line);
	if (found)
		parse_open(&r->parse, r->report.lines[number - 1], "");
	return found;
}

/* The keys that an exam must have. */
static void
want_keys(struct exam_reader *r)
{
	static const struct {
		enum key key;
		const char *advice;
	} wanted[] = {
	    {KEY_EXAM_TITLE, "what students see; add a line such as  title: The five causes"},
	    {KEY_EXAM_QUESTIONS, "how many there are; add a line such as  questions: 25"},
	    {KEY_PASS, "the share of the points that passes; add a line such as  pass: 70%"},
	};

	if (!r->seen[KEY_EXAM] && !r->lost[KEY_EXAM]) {
		report(&r->report, 0, RULE_NO_EXAM,
		       "this exam does not say its name; begin the file with a line such as  exam: "
		       "five-causes");
		return;
	}
	for (size_t i = 0; i < sizeof(wanted) / sizeof(*wanted); i++)
		if (!r->seen[wanted[i].key] && !r->lost[wanted[i].key])
			report(&r->report, r->key_at[KEY_EXAM], RULE_MISSING,
			       "this exam has no `%s`, which is %s", keys[wanted[i].key].name,
			       wanted[i].advice);
}

static uint32_t
line_of(const struct exam_reader *r, enum key key)
{
	return r->seen[key] ? (uint32_t)report_place(&r->report, r->key_at[key]).line : 0;
}

/* What only the keys together can tell. */
static void
judge(struct exam_reader *r)
{
	static const enum key divided[] = {KEY_BLUEPRINT, KEY_LEVELS};
	struct exam *e = r->exam;

	for (size_t i = 0; i < 2; i++)
		if (e->all && r->seen[divided[i]])
			report(&r->report, r->key_at[divided[i]], RULE_BLUEPRINT,
			       "`%s` divides a number of questions, and `questions: all` takes "
			       "each one that there is; write a number there, or take this out",
			       keys[divided[i]].name);
	if (r->seen[KEY_CLOCK] && !r->seen[KEY_MINUTES])
		report(&r->report, r->key_at[KEY_CLOCK], RULE_UNUSED,
		       "without `minutes` an exam is untimed and has no clock; add `minutes`, or "
		       "take this out");
	if (e->scaled && r->seen[KEY_PASS] && (e->pass <= 0 || e->pass >= 100))
		report(&r->report, r->key_at[KEY_SCALE], RULE_SCALE,
		       "a scale runs below and above the pass mark, and `pass` leaves no points on "
		       "one side of it; let `pass` lie between 0%% and 100%%, or take this out");
}

static bool
finish(struct exam_reader *r)
{
	struct exam *e = r->exam;

	e->questions_line = line_of(r, KEY_EXAM_QUESTIONS);
	e->blueprint_line = line_of(r, KEY_BLUEPRINT);
	e->levels_line = line_of(r, KEY_LEVELS);
	e->filter_line = line_of(r, KEY_FILTER);
	if (!*e->title)
		e->title = e->name;
	check_report(&r->check);
	/* What decides about the whole exam is said however much is wrong in it. */
	r->report.most += KEYS;
	if (r->whole) {
		want_keys(r);
		judge(r);
	}
	report_finish(&r->report);
	return r->report.errors == 0 && r->named && r->whole;
}

bool
exam_read(struct exam *e, const char *file, struct source from, struct diags *d)
{
	struct exam_reader r;

	reader_init(&r, e, file, from, d);
	e->file = arena_text(&e->arena, span_of(file));
	parse_open(&r.parse, 0, "");
	do
		read_document(&r);
	while (r.parse.failed && go_on(&r));
	bool good = finish(&r);
	reader_release(&r);
	return good;
}
