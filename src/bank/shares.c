/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shares of an exam: its blueprint and its levels. */
#include <math.h>
#include <string.h>

#include "bank/exam_reader.h"
#include "base/alloc.h"

bool
share_parse(struct span text, double *percent)
{
	double x;

	if (text.n && text.s[text.n - 1] == '%')
		text = span_trim((struct span){text.s, text.n - 1});
	if (!parse_number(text, &x) || x < 0 || x > 100)
		return false;
	*percent = x;
	return true;
}

/* The share of an area or a level of that name. */
static bool
read_share(struct exam_reader *r, struct span name, const struct node *node, double *share)
{
	struct span text;

	if (node->broken)
		return false;
	if (node->kind == NODE_TEXT && tree_text(node).n == 0)
		return report(&r->report, node->at, RULE_EMPTY,
			      "`%s` has no share; write one behind its colon, such as 20%%",
			      excerpt(name).s);
	if (!value_span(&r->values, KEY_SHARE, node, &text))
		return false;
	if (share_parse(text, share))
		return true;
	return report(&r->report, node->at, RULE_SHARE,
		      "the share of `%s` is a percentage from 0%% to 100%%, such as 20%% or "
		      "12.5%%, not `%s`%s",
		      excerpt(name).s, excerpt(text).s,
		      memchr(text.s, ',', text.n) ? "; write a point for the comma" : "");
}

/* A millionth of a percent is a rounding error of ours, not an author's. */
static void
want_hundred(struct exam_reader *r, enum key key, double sum)
{
	struct str total = STR_INIT;

	if (fabs(sum - 100) < 1e-6)
		return;
	str_number(&total, sum, 4);
	report(&r->report, r->key_at[key], RULE_SHARE,
	       "the shares of `%s` sum to %s%%, not to 100%%%s", keys[key].name, total.s,
	       fabs(sum - 1) < 1e-6 ? "; write 20% for 0.2" : "");
	str_release(&total);
}

/* Whether one topic is the other, or lies below it. */
static bool
overlap(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b), least = n < m ? n : m;

	return memcmp(a, b, least) == 0 && (n == m || (n < m ? b : a)[least] == '/');
}

/* Adds a topic to an area. A question that belonged to two would be counted twice. */
static bool
add_topic(struct exam_reader *r, struct span text, size_t at, const char **topic)
{
	if (text.s[0] == '/' || text.s[text.n - 1] == '/')
		return report(&r->report, at, RULE_AREA,
			      "a topic begins and ends without a slash; take the slash out of `%s`",
			      excerpt(text).s);
	*topic = arena_text(&r->exam->arena, text);
	for (size_t i = 0; i < r->n_prefixes; i++) {
		const struct prefix *other = &r->prefixes[i];
		if (overlap(*topic, other->topic))
			return report(&r->report, at, RULE_AREA,
				      "`%s` and `%s` in line %zu have questions in common, and "
				      "each question belongs to one area; take one of them out",
				      excerpt(text).s, excerpt(span_of(other->topic)).s,
				      report_place(&r->report, other->at).line);
	}
	r->prefixes =
	    alloc_room(r->prefixes, r->n_prefixes, &r->cap_prefixes, sizeof(*r->prefixes));
	r->prefixes[r->n_prefixes++] = (struct prefix){*topic, (uint32_t)at};
	return true;
}

/* The topics of an area with a name of its own. */
static bool
read_topics(struct exam_reader *r, const struct node *list, struct texts *topics)
{
	struct texts found;

	if (list->kind == NODE_LIST && r->n_prefixes + tree_items(list) > EXAM_MAX_TOPICS)
		return report(&r->report, list->at, RULE_LIMIT,
			      "a blueprint has at most %d topics; name those above them",
			      EXAM_MAX_TOPICS);
	if (!value_texts(&r->values, KEY_TOPICS, list, false, &found))
		return false;
	const struct node *item = list + 1;
	bool good = true;
	for (size_t i = 0; i < found.n; i++, item += item->size)
		good &= add_topic(r, span_of(found.items[i]), item->at, &found.items[i]);
	*topics = found;
	return good;
}

/* An area that is written as a map: share and topics. */
static bool
read_keys(struct exam_reader *r, struct span name, const struct node *map, struct exam_area *area)
{
	static const enum key wanted[] = {KEY_SHARE, KEY_TOPICS};
	struct fields fields;
	bool good = true;

	value_fields(&r->values, map, IN_AREA, &fields);
	for (size_t i = 0; i < 2; i++)
		if (!fields.of[wanted[i]])
			good = report(&r->report, map->at, RULE_MISSING,
				      "the area `%s` has no `%s`; it needs  share: 15%%  and  "
				      "topics: [one, another]",
				      excerpt(name).s, keys[wanted[i]].name);
	if (fields.of[KEY_SHARE])
		good &= read_share(r, name, fields.of[KEY_SHARE], &area->share);
	if (fields.of[KEY_TOPICS])
		good &= read_topics(r, fields.of[KEY_TOPICS], &area->topics);
	return good;
}

/* Whether no other area has the name. */
static bool
is_new(struct exam_reader *r, struct span name, size_t at)
{
	for (size_t i = 0; i < r->exam->n_areas; i++)
		if (span_is(name, r->exam->areas[i].name))
			return report(&r->report, at, RULE_TWICE,
				      "the area `%s` stands here a second time, first in line %u; "
				      "keep one of them",
				      excerpt(name).s, (unsigned)r->exam->areas[i].line);
	return true;
}

/* One row of the blueprint. A row with errors is kept out, so that none is said of it again. */
static bool
read_area(struct exam_reader *r, const struct node *key, const struct node *value)
{
	struct exam *e = r->exam;
	struct exam_area *area = &e->areas[e->n_areas];
	struct span name;
	bool good;

	if (key->kind != NODE_TEXT && !key->broken)
		return report(&r->report, key->at, RULE_SHAPE,
			      "a topic is a text, not a list or keys of its own");
	if (key->kind == NODE_TEXT && span_is(tree_text(key), "<<"))
		return report(&r->report, key->at, RULE_ALIAS,
			      "exams know no merge keys (<<); write the shares out");
	if (!value_span(&r->values, KEY_TOPICS, key, &name) || !is_new(r, name, key->at) ||
	    value->broken)
		return false;
	if (value->kind == NODE_MAP) {
		good = read_keys(r, name, value, area);
	} else {
		area->topics.items = arena_items(&e->arena, 1, sizeof(*area->topics.items));
		area->topics.n = 1;
		good = read_share(r, name, value, &area->share);
		good &= add_topic(r, name, key->at, &area->topics.items[0]);
	}
	struct place at = report_place(&r->report, key->at);
	area->name = arena_text(&e->arena, name);
	area->line = (uint32_t)at.line;
	area->column = (uint32_t)at.column;
	e->n_areas += good;
	return good;
}

void
blueprint_read(struct exam_reader *r, const struct node *map)
{
	struct exam *e = r->exam;
	size_t n = map->kind == NODE_MAP ? tree_items(map) / 2 : 0;
	bool good = true;
	double sum = 0;

	if (map->broken)
		return;
	if (n == 0 || n > EXAM_MAX_AREAS) {
		report(&r->report, map->at, n ? RULE_LIMIT : RULE_SHAPE,
		       n ? "a blueprint has at most %d areas; put several topics into one"
			 : "`blueprint` holds one topic a line below it (at most %d), such as  "
			   "trigger-points: 20%%",
		       EXAM_MAX_AREAS);
		return;
	}
	e->areas = arena_items(&e->arena, n, sizeof(*e->areas));
	const struct node *key = map + 1, *value;
	for (; key < map + map->size; key = value + value->size) {
		value = key + key->size;
		good &= read_area(r, key, value);
	}
	for (size_t i = 0; i < e->n_areas; i++)
		sum += e->areas[i].share;
	if (good)
		want_hundred(r, KEY_BLUEPRINT, sum);
}

void
levels_read(struct exam_reader *r, const struct node *map)
{
	static const enum key names[LEVELS] = {
	    [LEVEL_NONE] = KEYS,
	    [LEVEL_RECALL] = KEY_RECALL,
	    [LEVEL_APPLY] = KEY_APPLY,
	    [LEVEL_ANALYZE] = KEY_ANALYZE,
	};
	size_t errors = r->report.errors;
	struct fields fields;
	double sum = 0;

	if (map->broken)
		return;
	if (map->kind != NODE_MAP) {
		report(&r->report, map->at, RULE_SHAPE,
		       "`levels` has keys of its own; write it as  levels: {recall: 40%%, apply: "
		       "40%%, analyze: 20%%}");
		return;
	}
	value_fields(&r->values, map, IN_LEVELS, &fields);
	for (enum level level = LEVEL_RECALL; level < LEVELS; level++) {
		const struct node *node = fields.of[names[level]];
		if (node)
			read_share(r, span_of(keys[names[level]].name), node,
				   &r->exam->levels[level]);
		sum += r->exam->levels[level];
	}
	if (r->report.errors > errors)
		return;
	want_hundred(r, KEY_LEVELS, sum);
	r->exam->levelled = true;
}
