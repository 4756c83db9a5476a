/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/outline.h"

#include <string.h>

#include <yaml.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/str.h"

static const char bom[] = "\xef\xbb\xbf";

/* The parser over the text; libyaml counts characters, and we bytes. */
struct walk {
	yaml_parser_t yaml;
	yaml_event_t event;
	struct span text;
	size_t at, index; /* a byte, and the character that begins there */
	size_t leaf;	  /* behind the last letter or bracket so far */
	size_t depth;
};

/* The byte of a mark. Marks go forward, but for those of an item's beginning. */
static size_t
byte_of(struct walk *w, yaml_mark_t mark)
{
	if (mark.index < w->index)
		w->at = w->index = 0;
	for (; w->index < mark.index && w->at < w->text.n; w->index++) {
		w->at++;
		while (w->at < w->text.n && ((unsigned char)w->text.s[w->at] & 0xc0) == 0x80)
			w->at++;
	}
	return w->at;
}

/* A block's end mark lies behind the empty lines that follow it. */
static size_t
back_over_space(const struct walk *w, size_t at)
{
	while (at && strchr(" \t\r\n", w->text.s[at - 1]))
		at--;
	return at;
}

static bool
next(struct walk *w)
{
	yaml_event_delete(&w->event);
	if (!yaml_parser_parse(&w->yaml, &w->event)) {
		if (w->yaml.error == YAML_MEMORY_ERROR)
			alloc_failed();
		return false;
	}
	yaml_event_type_t type = w->event.type;
	bool begins = type == YAML_SEQUENCE_START_EVENT || type == YAML_MAPPING_START_EVENT;
	bool ends = type == YAML_SEQUENCE_END_EVENT || type == YAML_MAPPING_END_EVENT;
	w->depth += begins;
	w->depth -= ends;
	/* The end of a block is only seen at what comes behind it, comments among that. */
	bool leaf = type == YAML_SCALAR_EVENT || type == YAML_ALIAS_EVENT ||
		    (ends && w->event.end_mark.index > w->event.start_mark.index);
	if (leaf)
		w->leaf = back_over_space(w, byte_of(w, w->event.end_mark));
	return w->depth <= BANK_MAX_NESTING;
}

/* Goes to the last event of the value that the current one begins. */
static bool
skip_value(struct walk *w)
{
	size_t depth = w->depth;
	bool begins =
	    w->event.type == YAML_SEQUENCE_START_EVENT || w->event.type == YAML_MAPPING_START_EVENT;

	while (begins && w->depth >= depth)
		if (!next(w))
			return false;
	return true;
}

/* The items of a list, or the pairs of a map, from its first event to its last. */
static bool
read_items(struct walk *w, struct outline_value *v)
{
	yaml_event_type_t end =
	    v->kind == OUTLINE_LIST ? YAML_SEQUENCE_END_EVENT : YAML_MAPPING_END_EVENT;

	if (!next(w))
		return false;
	while (w->event.type != end) {
		v->last_item = byte_of(w, w->event.start_mark);
		v->item_column = w->event.start_mark.column;
		if (w->event.type == YAML_MAPPING_START_EVENT &&
		    w->event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
			v->item_column = v->column + 2;
		if (v->n == 0 && v->kind == OUTLINE_MAP)
			v->column = w->event.start_mark.column;
		if (!skip_value(w) || !next(w))
			return false;
		if (v->kind == OUTLINE_MAP && (!skip_value(w) || !next(w)))
			return false;
		v->n++;
	}
	return true;
}

/* The value that the current event begins, to its last. */
static bool
read_value(struct walk *w, struct outline_value *v)
{
	v->begin = byte_of(w, w->event.start_mark);
	v->column = w->event.start_mark.column;
	switch (w->event.type) {
	case YAML_SEQUENCE_START_EVENT:
		v->kind = OUTLINE_LIST;
		v->flow = w->event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
		break;
	case YAML_MAPPING_START_EVENT:
		v->kind = OUTLINE_MAP;
		v->flow = w->event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
		break;
	default:
		v->kind = w->event.type == YAML_SCALAR_EVENT && w->event.data.scalar.length == 0 &&
				  w->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
			      ? OUTLINE_EMPTY
			      : OUTLINE_TEXT;
		v->end = v->begin;
		return true;
	}
	bool whole = read_items(w, v);
	v->end = w->leaf;
	return whole;
}

/* The pairs at the top. */
static bool
read_pairs(struct walk *w, struct outline *o)
{
	bool above = true;

	while (next(w) && w->event.type != YAML_MAPPING_END_EVENT) {
		struct outline_value other = {0}, *v = &other;
		size_t key = byte_of(w, w->event.start_mark), before = o->end;
		if (w->event.type == YAML_SCALAR_EVENT) {
			struct span name = {(const char *)w->event.data.scalar.value,
					    w->event.data.scalar.length};
			v = span_is(name, "questions") ? &o->questions
			    : span_is(name, "sources") ? &o->sources
						       : &other;
		}
		*v = (struct outline_value){.key = key};
		if (!skip_value(w) || !next(w) || !read_value(w, v))
			return false;
		/* Behind the colon, at least. */
		o->end = v->kind == OUTLINE_EMPTY ? v->begin : w->leaf;
		v->end = o->end;
		if (v == &o->questions && above) {
			o->above = before;
			above = false;
		}
	}
	return w->event.type == YAML_MAPPING_END_EVENT;
}

static bool
read_root(struct walk *w, struct outline *o)
{
	if (!next(w) || !next(w) || !next(w) || w->event.type != YAML_MAPPING_START_EVENT)
		return false;
	o->column = w->event.start_mark.column;
	o->braces = w->event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
	return read_pairs(w, o) && next(w) && next(w) && w->event.type == YAML_STREAM_END_EVENT;
}

bool
outline_read(struct outline *o, struct span text, struct str *reason)
{
	struct walk w = {.text = text};
	size_t mark = span_starts(text, bom) ? strlen(bom) : 0;

	*o = (struct outline){0};
	w.text.s += mark;
	w.text.n -= mark;
	if (!yaml_parser_initialize(&w.yaml))
		alloc_failed();
	yaml_parser_set_encoding(&w.yaml, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&w.yaml, (const unsigned char *)w.text.s, w.text.n);
	bool good = read_root(&w, o);
	if (!good)
		str_text(reason,
			 "its YAML has a mistake; 'nmtquiz lint' shows it, mend that first");
	yaml_event_delete(&w.event);
	yaml_parser_delete(&w.yaml);
	size_t *const places[] = {&o->end,	     &o->above,
				  &o->questions.key, &o->questions.begin,
				  &o->questions.end, &o->questions.last_item,
				  &o->sources.key,   &o->sources.begin,
				  &o->sources.end,   &o->sources.last_item};
	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++)
		*places[i] += mark;
	return good;
}
