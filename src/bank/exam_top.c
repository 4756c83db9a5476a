/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The keys at the top of an exam, but for blueprint and levels. */
#include <math.h>
#include <string.h>

#include "bank/exam_reader.h"

enum { MAX_FILTER = 100 /* words */ };

static void
read_name(struct exam_reader *r, const struct node *node)
{
	struct span name;

	if (!value_span(&r->values, KEY_EXAM, node, &name) || !value_id(&r->values, name, node->at))
		return;
	r->exam->name = arena_text(&r->exam->arena, name);
	r->named = true;
}

static void
read_questions(struct exam_reader *r, const struct node *node)
{
	struct span text;
	uint64_t n;

	if (node->kind != NODE_TEXT && !node->broken) {
		report(&r->report, node->at, RULE_SHAPE,
		       "an exam takes its questions from banks; `questions` is how many, such as "
		       "25, or all");
		return;
	}
	if (!value_span(&r->values, KEY_EXAM_QUESTIONS, node, &text))
		return;
	r->exam->all = span_is(text, "all");
	if (r->exam->all)
		return;
	if (parse_count(text, EXAM_MAX_QUESTIONS, &n) && n > 0)
		r->exam->questions = (size_t)n;
	else
		report(&r->report, node->at, RULE_VALUE,
		       "`questions` is a whole number from 1 to %d, or all, not `%s`",
		       EXAM_MAX_QUESTIONS, excerpt(text).s);
}

static void
read_filter(struct exam_reader *r, const struct node *node)
{
	if (!node->broken && node->kind == NODE_LIST && tree_items(node) > MAX_FILTER)
		report(&r->report, node->at, RULE_LIMIT,
		       "`filter` has more than %d words; fewer will do", MAX_FILTER);
	else if (!value_texts(&r->values, KEY_FILTER, node, false, &r->exam->filter))
		r->exam->filter.n = 0;
}

/* Whether a number has a comma for its point. */
static const char *
comma_advice(struct span text)
{
	return memchr(text.s, ',', text.n) ? "; write a point for the comma" : "";
}

static void
read_minutes(struct exam_reader *r, const struct node *node)
{
	struct span text;
	double minutes;

	if (!value_span(&r->values, KEY_MINUTES, node, &text))
		return;
	if (!parse_number(text, &minutes))
		report(&r->report, node->at, RULE_NUMBER,
		       "`minutes` is a number such as 30 or 7.5, not `%s`%s", excerpt(text).s,
		       comma_advice(text));
	else if (minutes <= 0)
		report(&r->report, node->at, RULE_VALUE,
		       "`minutes` is more than 0; for an exam without a clock, take the line out");
	else if (minutes > EXAM_MAX_MINUTES)
		report(&r->report, node->at, RULE_VALUE,
		       "`minutes` is at most %d, which is a whole day, not `%s`", EXAM_MAX_MINUTES,
		       excerpt(text).s);
	else
		r->exam->minutes = minutes;
}

static void
read_pass(struct exam_reader *r, const struct node *node)
{
	struct span text;

	if (!value_span(&r->values, KEY_PASS, node, &text))
		return;
	bool share = share_parse(text, &r->exam->pass);
	if (share && r->exam->pass > 0 && r->exam->pass < 1)
		report(&r->report, node->at, RULE_NUMBER,
		       "`pass` is a percentage of the points, such as 70%%; `%s` would be less "
		       "than one in a hundred",
		       excerpt(text).s);
	else if (!share)
		report(&r->report, node->at, RULE_NUMBER,
		       "`pass` is a share of the points from 0%% to 100%%, such as 70%%, not "
		       "`%s`%s",
		       excerpt(text).s, comma_advice(text));
}

/* One number of the scale. */
static bool
read_score(struct exam_reader *r, const struct fields *fields, enum key key, const struct node *map,
	   double *score)
{
	const struct node *node = fields->of[key];
	struct span text;

	if (!node)
		return report(&r->report, map->at, RULE_MISSING,
			      "`scale` has no `%s`; write it as  scale: {from: 300, pass: 630, "
			      "to: 900}",
			      keys[key].name);
	if (!value_span(&r->values, key, node, &text))
		return false;
	if (!parse_number(text, score))
		return report(&r->report, node->at, RULE_NUMBER,
			      "`%s` in `scale` is a score, a number such as 630, not `%s`%s",
			      keys[key].name, excerpt(text).s, comma_advice(text));
	if (fabs(*score) <= EXAM_MAX_SCORE)
		return true;
	return report(&r->report, node->at, RULE_VALUE,
		      "`%s` in `scale` is at most %d on either side of 0, not `%s`", keys[key].name,
		      EXAM_MAX_SCORE, excerpt(text).s);
}

static void
read_scale(struct exam_reader *r, const struct node *map)
{
	struct exam *e = r->exam;
	struct fields fields;

	if (map->broken)
		return;
	if (map->kind != NODE_MAP) {
		report(&r->report, map->at, RULE_SHAPE,
		       "`scale` has three keys of its own; write it as  scale: {from: 300, pass: "
		       "630, to: 900}");
		return;
	}
	value_fields(&r->values, map, IN_SCALE, &fields);
	bool good = read_score(r, &fields, KEY_FROM, map, &e->scale_from);
	good &= read_score(r, &fields, KEY_PASS, map, &e->scale_pass);
	good &= read_score(r, &fields, KEY_TO, map, &e->scale_to);
	e->scaled = good && e->scale_from < e->scale_pass && e->scale_pass < e->scale_to;
	if (good && !e->scaled)
		report(&r->report, map->at, RULE_SCALE,
		       "a scale rises: `from` is less than its `pass`, and that less than `to`");
}

/* One of two words; whether it is the second. */
static void
read_choice(struct exam_reader *r, enum key key, const struct node *node, const char *first,
	    const char *second, bool *is_second)
{
	const char *words[] = {first, second};

	*is_second = value_word(&r->values, key, node, words, 2) == 1;
}

static void
refuse_adaptive(struct exam_reader *r, size_t at)
{
	report(&r->report, at, RULE_ADAPTIVE,
	       "adaptive exams are not there yet; take this line out, and the exam is one with a "
	       "fixed form");
}

static void
read_shape(struct exam_reader *r, const struct node *node)
{
	bool adaptive;

	read_choice(r, KEY_SHAPE, node, "fixed", "adaptive", &adaptive);
	if (adaptive)
		refuse_adaptive(r, node->at);
}

void
exam_top_read(struct exam_reader *r, enum key key)
{
	const struct node *node = r->tree.nodes;
	struct exam *e = r->exam;
	const char *text;

	switch (key) {
	case KEY_EXAM:
		read_name(r, node);
		break;
	case KEY_EXAM_TITLE:
		text = value_text(&r->values, key, node);
		e->title = text ? text : "";
		break;
	case KEY_EXAM_ABOUT:
		e->about = value_text(&r->values, key, node);
		break;
	case KEY_EXAM_QUESTIONS:
		read_questions(r, node);
		break;
	case KEY_FILTER:
		read_filter(r, node);
		break;
	case KEY_MINUTES:
		read_minutes(r, node);
		break;
	case KEY_PASS:
		read_pass(r, node);
		break;
	case KEY_SCALE:
		read_scale(r, node);
		break;
	case KEY_REMARK:
		e->remark = value_text(&r->values, key, node);
		break;
	case KEY_SHAPE:
		read_shape(r, node);
		break;
	case KEY_NAVIGATION:
		read_choice(r, key, node, "free", "forward", &e->forward);
		break;
	case KEY_CLOCK:
		read_choice(r, key, node, "active", "wall", &e->wall);
		break;
	case KEY_FEEDBACK:
		read_choice(r, key, node, "end", "each", &e->each);
		break;
	case KEY_BLUEPRINT:
		blueprint_read(r, node);
		break;
	case KEY_LEVELS:
		levels_read(r, node);
		break;
	case KEY_ADAPTIVE:
		refuse_adaptive(r, r->key_at[key]);
		break;
	default:
		break;
	}
}
