/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Space at the ends of lines, by what YAML says where texts begin and end. */
#include <stdlib.h>
#include <string.h>

#include <yaml.h>

#include "bank/fix_room.h"
#include "base/alloc.h"

/* Lines, from 0, whose ends belong to a text. */
struct range {
	size_t first, behind;
};

struct ranges {
	struct range *items; /* owned; in the text's order */
	size_t n, cap;
};

static void
keep_range(struct ranges *r, const yaml_event_t *event)
{
	yaml_scalar_style_t style = event->data.scalar.style;
	bool block = style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE;
	size_t first = event->start_mark.line + block;
	size_t behind = event->end_mark.line + (block && event->end_mark.column > 0);

	if (style == YAML_PLAIN_SCALAR_STYLE || behind <= first)
		return;
	r->items = alloc_room(r->items, r->n, &r->cap, sizeof(*r->items));
	r->items[r->n++] = (struct range){first, behind};
}

static uint64_t
mix(uint64_t hash, const void *bytes, size_t n)
{
	const unsigned char *b = bytes;

	for (size_t i = 0; i < n; i++)
		hash = (hash ^ b[i]) * 0x100000001b3u;
	return hash;
}

/* How deep lists and keys nest behind the event. */
static size_t
depth_behind(size_t depth, yaml_event_type_t type)
{
	if (type == YAML_MAPPING_START_EVENT || type == YAML_SEQUENCE_START_EVENT)
		return depth + 1;
	return depth - (type == YAML_MAPPING_END_EVENT || type == YAML_SEQUENCE_END_EVENT);
}

/* Reads all events. ranges: filled, where it is not NULL. False where the text is no YAML. */
static bool
walk(struct span text, uint64_t *hash, struct ranges *ranges)
{
	yaml_parser_t parser;
	yaml_event_t event;
	size_t depth = 0;
	bool more = true, whole = false;

	if (!yaml_parser_initialize(&parser))
		alloc_failed();
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (const unsigned char *)text.s, text.n);
	for (*hash = 0xcbf29ce484222325u; more && yaml_parser_parse(&parser, &event);
	     yaml_event_delete(&event)) {
		unsigned char type = (unsigned char)event.type;
		*hash = mix(*hash, &type, 1);
		if (event.type == YAML_SCALAR_EVENT) {
			unsigned char style = (unsigned char)event.data.scalar.style;
			*hash = mix(*hash, &style, 1);
			*hash = mix(*hash, event.data.scalar.value, event.data.scalar.length + 1);
			if (ranges)
				keep_range(ranges, &event);
		}
		/* libyaml's time grows with the square of the depth. */
		depth = depth_behind(depth, event.type);
		whole = event.type == YAML_STREAM_END_EVENT;
		more = !whole && depth <= BANK_MAX_NESTING;
	}
	yaml_parser_delete(&parser);
	return whole;
}

bool
fix_hash(struct span text, uint64_t *hash)
{
	return walk(text, hash, NULL);
}

/* Whether libyaml has line breaks where no editor has: lines cannot be counted on then. */
static bool
has_other_breaks(struct span text)
{
	for (size_t i = 0; i + 2 < text.n; i++)
		if (memcmp(text.s + i, "\xc2\x85", 2) == 0 ||
		    memcmp(text.s + i, "\xe2\x80\xa8", 3) == 0 ||
		    memcmp(text.s + i, "\xe2\x80\xa9", 3) == 0)
			return true;
	return false;
}

bool
fix_spaces(struct edits *e, const struct lined *p)
{
	struct ranges ranges = {0};
	uint64_t hash;
	size_t k = 0;

	bool yaml = !has_other_breaks(p->text) && walk(p->text, &hash, &ranges);
	for (size_t i = 0; yaml && i < p->n_lines; i++) {
		struct span line = lined_line(p, i);
		size_t end = parts_of(line).end;
		while (k < ranges.n && ranges.items[k].behind <= i) {
			/* Empty lines behind a text may be its own. */
			if (end == 0 && ranges.items[k].behind == i)
				ranges.items[k].behind++;
			else
				k++;
		}
		bool inside = k < ranges.n && ranges.items[k].first <= i;
		if (end == line.n || inside)
			continue;
		struct str none = STR_INIT;
		edits_add(e, p->starts[i] + end, line.n - end, str_take(&none), i, FIX_SPACE);
	}
	free(ranges.items);
	return yaml;
}
