/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/parse.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/keys.h"
#include "bank/report.h"
#include "bank/syntax.h"
#include "bank/window.h"
#include "base/alloc.h"

/* No text of 64 KiB needs more bytes than this between two events, however it is escaped: libyaml
 * is stopped there, or an open quotation mark would make it hold the whole file. */
enum { MAX_FED = 1024 * 1024, MAX_ITEM = 4 * 1024 * 1024, MAX_NODES = 200000 };

void
tree_init(struct tree *t)
{
	*t = (struct tree){0};
}

static void
clear(struct tree *t)
{
	for (size_t i = 0; i < t->n; i++)
		free(t->nodes[i].text);
	t->n = 0;
}

void
tree_release(struct tree *t)
{
	clear(t);
	free(t->nodes);
	tree_init(t);
}

struct span
tree_text(const struct node *node)
{
	return span_trim((struct span){node->text ? node->text : "", node->n_bytes});
}

size_t
tree_items(const struct node *node)
{
	size_t n = 0;

	for (size_t i = 1; i < node->size; i += node[i].size)
		n++;
	return n;
}

/* libyaml's read handler. */
static int
feed(void *data, unsigned char *out, size_t size, size_t *n)
{
	struct parse *p = data;

	*n = 0;
	if (*p->prefix) {
		size_t left = strlen(p->prefix);
		*n = left < size ? left : size;
		memcpy(out, p->prefix, *n);
		p->prefix += *n;
		return 1;
	}
	if (p->fed > MAX_FED)
		return 0;
	*n = window_read(p->window, (char *)out, size);
	p->fed += *n;
	return 1;
}

void
parse_open(struct parse *p, size_t start, const char *prefix)
{
	if (!yaml_parser_initialize(&p->yaml))
		alloc_failed();
	yaml_parser_set_encoding(&p->yaml, YAML_UTF8_ENCODING);
	yaml_parser_set_input(&p->yaml, feed, p);
	memset(&p->event, 0, sizeof(p->event));
	window_seek(p->window, start);
	p->prefix = prefix;
	p->skipped = strlen(prefix);
	p->start = p->item = p->quote = p->quote_end = start;
	p->fed = p->depth = 0;
	p->open = true;
	p->failed = false;
}

void
parse_close(struct parse *p)
{
	if (!p->open)
		return;
	yaml_event_delete(&p->event);
	yaml_parser_delete(&p->yaml);
	p->open = false;
}

size_t
parse_index(const struct parse *p, yaml_mark_t mark)
{
	return p->start + (mark.index > p->skipped ? mark.index - p->skipped : 0);
}

size_t
parse_at(const struct parse *p)
{
	return parse_index(p, p->event.start_mark);
}

/* The limits that need no look at the event's kind. */
static bool
within_limits(struct parse *p)
{
	bool begins =
	    p->event.type == YAML_SEQUENCE_START_EVENT || p->event.type == YAML_MAPPING_START_EVENT;
	bool ends =
	    p->event.type == YAML_SEQUENCE_END_EVENT || p->event.type == YAML_MAPPING_END_EVENT;

	p->depth += begins;
	p->depth -= ends;
	if (p->depth > BANK_MAX_NESTING)
		return report(p->report, parse_at(p), RULE_DEPTH,
			      "lists and keys are nested more than %d deep here; is a bracket too "
			      "many, or a text without its quotation marks?",
			      BANK_MAX_NESTING);
	if (parse_at(p) > p->item + MAX_ITEM)
		return report(p->report, p->item, RULE_SIZE,
			      "what begins here is longer than 4 MiB, the most for one question");
	return true;
}

/* Remembers a text in quotation marks: the next may not have been meant to be its end. */
static void
note_quote(struct parse *p)
{
	yaml_scalar_style_t style = p->event.data.scalar.style;

	if (p->event.type != YAML_SCALAR_EVENT ||
	    (style != YAML_SINGLE_QUOTED_SCALAR_STYLE && style != YAML_DOUBLE_QUOTED_SCALAR_STYLE))
		return;
	p->quote = parse_at(p);
	p->quote_end = parse_index(p, p->event.end_mark);
}

bool
parse_next(struct parse *p)
{
	if (p->failed)
		return false;
	note_quote(p);
	yaml_event_delete(&p->event);
	p->fed = 0;
	if (yaml_parser_parse(&p->yaml, &p->event)) {
		p->failed = !within_limits(p);
		p->failed_at = parse_at(p);
		return !p->failed;
	}
	if (p->yaml.error == YAML_MEMORY_ERROR)
		alloc_failed();
	p->failed = true;
	p->failed_at = parse_index(p, p->yaml.problem_mark);
	syntax_report(p);
	return false;
}

/* Double quotation marks let escapes such as \e write what may not stand in a file. */
static bool
has_controls(struct span text)
{
	for (size_t i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.s[i];
		if ((c < ' ' && c != '\n' && c != '\t') || c == 0x7f)
			return true;
		if (c == 0xc2 && i + 1 < text.n && (unsigned char)text.s[i + 1] < 0xa0)
			return true;
	}
	return false;
}

static bool
check_text(struct parse *p, struct node *node)
{
	struct span text = {(const char *)p->event.data.scalar.value, p->event.data.scalar.length};

	if (text.n > BANK_MAX_TEXT)
		return report(p->report, node->at, RULE_LIMIT,
			      "this text is longer than 64 KiB; shorten it");
	if (p->event.data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE && has_controls(text))
		return report(p->report, node->at, RULE_CONTROL,
			      "a backslash in this text makes a control character; take it out");
	return true;
}

/* Takes the text over from the event, rather than to copy it. */
static void
take_text(struct parse *p, struct node *node)
{
	node->kind = NODE_TEXT;
	node->plain = p->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	node->cut = node->plain && window_comment(p->window, node->end);
	node->broken |= !check_text(p, node);
	if (node->broken)
		return;
	node->text = (char *)p->event.data.scalar.value;
	node->n_bytes = (uint32_t)p->event.data.scalar.length;
	p->event.data.scalar.value = NULL;
}

/* The anchor and the tag of the current event. */
static void
extras(const yaml_event_t *e, const void **anchor, const void **tag)
{
	*anchor = *tag = NULL;
	if (e->type == YAML_ALIAS_EVENT) {
		*anchor = e->data.alias.anchor;
	} else if (e->type == YAML_SCALAR_EVENT) {
		*anchor = e->data.scalar.anchor;
		*tag = e->data.scalar.tag;
	} else if (e->type == YAML_SEQUENCE_START_EVENT) {
		*anchor = e->data.sequence_start.anchor;
		*tag = e->data.sequence_start.tag;
	} else if (e->type == YAML_MAPPING_START_EVENT) {
		*anchor = e->data.mapping_start.anchor;
		*tag = e->data.mapping_start.tag;
	}
}

/* Whether the current event is the value of a merge key, which the key's own finding is about. */
static bool
is_merge(const struct parse *p, const struct tree *t)
{
	return p->event.type == YAML_ALIAS_EVENT && t->n &&
	       span_is(tree_text(&t->nodes[t->n - 1]), "<<");
}

/* Refuses aliases, anchors and tags. A text that begins with &, * or ! is a slip; whole lists that
 * are named and repeated are somebody's design, and one word about it will do. */
static bool
refuse(struct parse *p, bool design)
{
	const void *anchor, *tag;

	extras(&p->event, &anchor, &tag);
	if (!design && (anchor || tag))
		syntax_report_start(p, parse_at(p), anchor ? RULE_ALIAS : RULE_TAG,
				    "a text may begin with &, * or ! only in quotation marks");
	if (design && tag)
		report(p->report, parse_at(p), RULE_TAG,
		       "%ss do without YAML's tags; take this word out", p->kind->name);
	if (design && anchor && !p->alias_told)
		report(p->report, parse_at(p), RULE_ALIAS,
		       "%ss do without YAML's anchors (&) and aliases (*); write each value out",
		       p->kind->name);
	p->alias_told |= anchor && design;
	return anchor || tag;
}

void
parse_refuse(struct parse *p)
{
	refuse(p, true);
}

static struct node *
add_node(struct parse *p, struct tree *t, bool in_list)
{
	const yaml_event_t *e = &p->event;

	bool merge = is_merge(p, t);

	t->nodes = alloc_room(t->nodes, t->n, &t->cap, sizeof(*t->nodes));
	struct node *node = &t->nodes[t->n++];
	*node = (struct node){
	    .at = (uint32_t)parse_at(p),
	    .end = (uint32_t)parse_index(p, e->end_mark),
	    .size = 1,
	};
	bool alias = e->type == YAML_ALIAS_EVENT;
	node->broken = merge || refuse(p, alias ? in_list : e->type != YAML_SCALAR_EVENT);
	if (e->type == YAML_SCALAR_EVENT)
		take_text(p, node);
	if (e->type == YAML_SEQUENCE_START_EVENT) {
		node->kind = NODE_LIST;
		node->flow = e->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
	}
	if (e->type == YAML_MAPPING_START_EVENT) {
		node->kind = NODE_MAP;
		node->flow = e->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
	}
	return node;
}

bool
parse_tree(struct parse *p, struct tree *t)
{
	size_t open[BANK_MAX_NESTING + 1], n_open = 0;

	clear(t);
	for (;;) {
		yaml_event_type_t type = p->event.type;
		if (type == YAML_SEQUENCE_END_EVENT || type == YAML_MAPPING_END_EVENT) {
			assert(n_open);
			struct node *whole = &t->nodes[open[--n_open]];
			whole->size = (uint32_t)(t->n - open[n_open]);
			/* In block style the end's own mark is that of what comes next. */
			whole->end = whole->flow ? (uint32_t)parse_index(p, p->event.end_mark)
						 : t->nodes[t->n - 1].end;
		} else {
			add_node(p, t, n_open && t->nodes[open[n_open - 1]].kind == NODE_LIST);
			if (type == YAML_SEQUENCE_START_EVENT || type == YAML_MAPPING_START_EVENT)
				open[n_open++] = t->n - 1;
		}
		if (n_open == 0)
			return true;
		if (t->n > MAX_NODES) {
			p->failed = true;
			return report(p->report, p->item, RULE_SIZE,
				      "what begins here has more than %d parts; part it",
				      MAX_NODES / 2);
		}
		if (!parse_next(p))
			return false;
	}
}
