/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/value.h"

#include <string.h>

#include "bank/bank.h"
#include "bank/parse.h"
#include "bank/report.h"
#include "bank/syntax.h"
#include "base/arena.h"
#include "text/unicode.h"

enum { LONGEST_NAME = 64, LONGEST_WORD = 100 };

void
values_init(struct values *v, const struct file_kind *kind, struct report *r, struct parse *p,
	    struct arena *a)
{
	*v = (struct values){
	    .kind = kind, .report = r, .parse = p, .arena = a, .nearest_left = 1000};
	for (enum key k = 0; k < KEYS; k++)
		v->follows[k] = kind->first;
	v->last_key = kind->first;
}

struct excerpt
value_hint(struct values *v, struct span text, const char *const *words, size_t n)
{
	struct excerpt hint = {""};
	const char *near = NULL;

	if (v->nearest_left && text.n <= LONGEST_WORD) {
		v->nearest_left--;
		near = text_nearest(text, words, n);
	}
	if (near && strlen(near) <= LONGEST_NAME) {
		struct str s = STR_INIT;
		str_printf(&s, "did you mean `%.50s`?", near);
		memcpy(hint.s, s.s, s.len + 1);
		str_release(&s);
	}
	return hint;
}

static const char *
place_name(unsigned where)
{
	return where & IN_QUESTION   ? "in a question"
	       : where & IN_BANK     ? "at the top of the bank"
	       : where & IN_EXAM     ? "at the top of the exam"
	       : where & IN_SCALE    ? "in `scale`"
	       : where & IN_AREA     ? "in an area"
	       : where & IN_LEVELS   ? "in `levels`"
	       : where & IN_DEFAULTS ? "in `defaults`"
	       : where & IN_CASE     ? "in a case"
				     : "beside a choice's `text`";
}

static void
report_key(struct values *v, struct span name, size_t at, enum key key, unsigned where)
{
	if (span_is(name, "<<")) {
		report(v->report, at, RULE_ALIAS, "%ss know no merge keys (<<); write the keys out",
		       v->kind->name);
		return;
	}
	if (key < KEYS) {
		report(v->report, at, RULE_PLACE,
		       "`%s` stands %s, not %s; check its indentation, or take it out",
		       keys[key].name, place_name(keys[key].where), place_name(where));
		return;
	}
	if (strstr(excerpt(name).s, "\u00a0")) {
		report(v->report, at, RULE_KEY,
		       "this line begins with non-breaking spaces, as a word processor makes them; "
		       "put ordinary spaces in their place");
		return;
	}
	const char *names[KEYS];
	for (enum key k = 0; k < KEYS; k++)
		names[k] = keys[k].where & where ? keys[k].name : NULL;
	struct excerpt hint = value_hint(v, name, names, KEYS);
	report(v->report, at, RULE_KEY, "there is no key `%s` %s; %s%s", excerpt(name).s,
	       place_name(where), hint.s[0] ? hint.s : v->kind->page,
	       hint.s[0] ? "" : " lists them");
}

enum key
value_key(struct values *v, const struct node *name, unsigned where)
{
	if (name->broken)
		return KEYS;
	if (name->kind != NODE_TEXT) {
		report(v->report, name->at, RULE_SHAPE,
		       "a key is one word, not a list or keys of its own");
		return KEYS;
	}
	struct span text = tree_text(name);
	/* Questions have their keys in much the same order. */
	enum key key = v->follows[v->last_key];
	if (keys[key].length != text.n || memcmp(keys[key].name, text.s, text.n) != 0) {
		key = key_find(v->kind, text);
		v->follows[v->last_key] = key < KEYS ? key : v->kind->first;
	}
	v->last_key = key < KEYS ? key : v->kind->first;
	if (key < KEYS && keys[key].where & where)
		return key;
	report_key(v, text, name->at, key, where);
	return KEYS;
}

void
value_fields(struct values *v, const struct node *map, unsigned where, struct fields *fields)
{
	*fields = (struct fields){0};
	const struct node *name = map + 1, *value, *end = map + map->size;
	for (; name < end; name = value + value->size) {
		value = name + name->size;
		enum key key = value_key(v, name, where);
		if (key == KEYS)
			continue;
		if (fields->of[key])
			report(v->report, name->at, RULE_TWICE,
			       "`%s` stands here a second time, first in line %zu; %s",
			       keys[key].name, report_place(v->report, fields->of[key][-1].at).line,
			       key == KEY_ID ? "where a new question begins here, write  - id: ..."
					     : "keep one of them");
		else
			fields->of[key] = value;
	}
}

static bool
is_nothing(const struct node *node, struct span text)
{
	if (text.n != 4 || !node->plain)
		return text.n == 0 || (node->plain && span_is(text, "~"));
	return span_is(text, "null") || span_is(text, "Null") || span_is(text, "NULL");
}

/* Where a text was wanted and a list or a map stands. */
static void
wants_text(struct values *v, enum key key, const struct node *node)
{
	static const char *const starts[] = {
	    [NODE_LIST] = "a text may begin with [ only in quotation marks",
	    [NODE_MAP] = "a text may begin with { only in quotation marks",
	};
	enum shape shape = keys[key].shape;

	if (key == KEY_ANSWER && node->kind == NODE_LIST)
		report(v->report, node->at, RULE_SHAPE,
		       "`answer` is one text; where several choices are right, write `answers`");
	else if (shape == SHAPE_CITATIONS)
		report(v->report, node->at, RULE_SHAPE,
		       "`source` is a work's key, or [key, \"section\"], or a list of such lists");
	else if (node->flow && shape != SHAPE_WORD && shape != SHAPE_WORDS)
		syntax_report_start(v->parse, node->at, RULE_START, starts[node->kind]);
	else
		report(v->report, node->at, RULE_SHAPE, "`%s` is one text, not %s", keys[key].name,
		       node->kind == NODE_LIST ? "a list" : "keys with values of their own");
}

static void
is_empty(struct values *v, enum key key, const struct node *node, struct span text)
{
	if (node->cut)
		report(v->report, node->at, RULE_EMPTY,
		       "`%s` is empty, as # begins a comment; put the text in quotation marks",
		       keys[key].name);
	else if (text.n)
		report(v->report, node->at, RULE_EMPTY,
		       "`%s` is empty, which is what %s means; write a value, or put the word in "
		       "quotation marks",
		       keys[key].name, excerpt(text).s);
	else
		report(v->report, node->at, RULE_EMPTY,
		       "`%s` is empty; write a value, or take the key out", keys[key].name);
}

static void
warn_cut(struct values *v, const struct node *node)
{
	static const char what[] =
	    "a space and # begin a comment, so that the rest of this line is lost";

	if (report_line_of(v->report, node->at) == report_line_of(v->report, node->end))
		syntax_report_start(v->parse, node->at, RULE_COMMENT, what);
	else
		report(v->report, node->end, RULE_COMMENT,
		       "%s; put the whole text in quotation marks", what);
}

bool
value_span(struct values *v, enum key key, const struct node *node, struct span *text)
{
	if (node->broken)
		return false;
	if (node->kind != NODE_TEXT) {
		wants_text(v, key, node);
		return false;
	}
	*text = tree_text(node);
	if (is_nothing(node, *text)) {
		is_empty(v, key, node, *text);
		return false;
	}
	/* A word that lost something would not be one that its key knows. */
	if (node->cut && keys[key].shape != SHAPE_WORD && keys[key].shape != SHAPE_WORDS)
		warn_cut(v, node);
	return true;
}

const char *
value_text(struct values *v, enum key key, const struct node *node)
{
	struct span text;

	if (!value_span(v, key, node, &text))
		return NULL;
	return arena_text(v->arena, text);
}

/* `- Pain: acute` is a key and its value to YAML. */
static void
report_split(struct values *v, const struct node *map)
{
	struct str text = STR_INIT, quoted = STR_INIT;

	str_span(&text, tree_text(map + 1));
	str_text(&text, ": ");
	str_span(&text, tree_text(map + 2));
	syntax_quote(&quoted, span_trim(span_str(&text)));
	report(v->report, map->at, RULE_COLON,
	       "a colon and a space inside a text make YAML take it for a key; write: %s%s",
	       map->flow ? "" : "- ", quoted.len < 200 ? quoted.s : "the text in quotation marks");
	str_release(&text);
	str_release(&quoted);
}

/* Whether a map is one pair of texts. */
static bool
is_pair(const struct node *node)
{
	return node->kind == NODE_MAP && !node->broken && node->size == 3 &&
	       node[1].kind == NODE_TEXT && node[2].kind == NODE_TEXT;
}

const char *
value_item(struct values *v, enum key key, const struct node *node)
{
	if (is_pair(node) && key_find(v->kind, tree_text(node + 1)) != KEY_TEXT) {
		report_split(v, node);
		return NULL;
	}
	if (node->kind == NODE_MAP && !node->broken && !node->flow) {
		report(v->report, node->at, RULE_SHAPE,
		       "an item of `%s` is a text alone, without keys", keys[key].name);
		return NULL;
	}
	if (node->kind == NODE_TEXT && !node->broken && is_nothing(node, tree_text(node))) {
		report(v->report, node->at, RULE_EMPTY,
		       "an item of `%s` is empty%s; write its text, or take it out", keys[key].name,
		       node->n_bytes ? ", or a word that means nothing to YAML" : "");
		return NULL;
	}
	return value_text(v, key, node);
}

void
value_wants_list(struct values *v, enum key key, const struct node *node)
{
	struct str quoted = STR_INIT;
	struct span text = {"", 0};

	if (node->broken)
		return;
	if (node->kind == NODE_TEXT)
		text = tree_text(node);
	if (node->kind == NODE_TEXT && is_nothing(node, text)) {
		is_empty(v, key, node, text);
		return;
	}
	syntax_quote(&quoted, text);
	if (text.n && text.n < 80)
		report(v->report, node->at, RULE_SHAPE, "`%s` is a list; write: %s: [%s]",
		       keys[key].name, keys[key].name, quoted.s);
	else
		report(v->report, node->at, RULE_SHAPE,
		       "`%s` is a list; write each item on a line of its own that begins with - "
		       "and a space",
		       keys[key].name);
	str_release(&quoted);
}

bool
value_texts(struct values *v, enum key key, const struct node *node, bool one, struct texts *texts)
{
	bool list = node->kind == NODE_LIST, good = true;

	if (node->broken)
		return false;
	if (!list && !(one && node->kind == NODE_TEXT)) {
		value_wants_list(v, key, node);
		return false;
	}
	if (list && node->size == 1)
		return report(v->report, node->at, RULE_EMPTY,
			      "`%s` is an empty list; write what belongs in it, or take the key "
			      "out",
			      keys[key].name);
	size_t n = list ? tree_items(node) : 1;
	texts->items = arena_items(v->arena, n, sizeof(*texts->items));
	texts->n = n;
	const struct node *item = list ? node + 1 : node;
	for (size_t i = 0; i < n; i++, item += item->size) {
		texts->items[i] = value_item(v, key, item);
		good &= texts->items[i] != NULL;
	}
	return good;
}

bool
value_bool(struct values *v, enum key key, const struct node *node, bool *yes)
{
	struct span text;

	if (!value_span(v, key, node, &text))
		return false;
	*yes = span_is(text, "true");
	if (*yes || span_is(text, "false"))
		return true;
	return report(v->report, node->at, RULE_VALUE, "`%s` is true or false, not `%s`",
		      keys[key].name, excerpt(text).s);
}

size_t
value_word(struct values *v, enum key key, const struct node *node, const char *const *words,
	   size_t n)
{
	struct str list = STR_INIT;
	struct span text;

	if (!value_span(v, key, node, &text))
		return n;
	for (size_t i = 0; i < n; i++)
		if (words[i] && span_is(text, words[i]))
			return i;
	for (size_t i = 0; i < n; i++)
		if (words[i])
			str_printf(&list, "%s%s", list.len ? i + 1 < n ? ", " : " or " : "",
				   words[i]);
	report(v->report, node->at, RULE_VALUE, "`%s` is %s, not `%s`", keys[key].name, list.s,
	       excerpt(text).s);
	str_release(&list);
	return n;
}

static bool
is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool
value_id(struct values *v, struct span text, size_t at)
{
	bool good = text.n >= 1 && text.n <= LONGEST_NAME;
	char like[LONGEST_NAME + 1];
	size_t n = 0;

	for (size_t i = 0; i < text.n; i++)
		good &= is_name_byte(text.s[i]);
	if (good)
		return true;
	for (size_t i = 0; i < text.n && n < LONGEST_NAME; i++) {
		char c = text.s[i];
		c = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
		if (is_name_byte(c))
			like[n++] = c;
		else if (n && like[n - 1] != '-')
			like[n++] = '-';
	}
	while (n && like[n - 1] == '-')
		n--;
	return report(v->report, at, RULE_ID,
		      "a name is 1 to 64 of the letters a to z, digits and hyphens, such as "
		      "`%.*s`, not `%s`",
		      n ? (int)n : 14, n ? like : "trigger-points", excerpt(text).s);
}
