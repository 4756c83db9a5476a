/* SPDX-License-Identifier: GPL-3.0-or-later */
/* YAML as banks use it: libyaml's events, less aliases, tags, depth and second documents, and the
 * value of a key or a list's item as one small tree. What is wrong with the YAML is reported here,
 * in a teacher's words. */
#ifndef BANK_PARSE_H
#define BANK_PARSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <yaml.h>

struct file_kind; /* bank/keys.h */
struct report;	  /* bank/report.h */
struct span;	  /* base/str.h */
struct window;	  /* bank/window.h */

enum node_kind { NODE_TEXT, NODE_LIST, NODE_MAP };

/* A value. Nodes stand in the order of the file: behind a list or a map come its items (in a map,
 * key and value in turn), so that a node's next neighbour is size nodes on. */
struct node {
	enum node_kind kind;
	uint32_t at, end; /* characters of the file: its first, and the one behind it */
	uint32_t size;	  /* nodes, itself among them */
	uint32_t n_bytes;
	char *text;  /* owned by the tree, from libyaml; NULL for none */
	bool plain;  /* without quotation marks */
	bool cut;    /* plain, and cut off by a comment on its line */
	bool flow;   /* written in [ ] or { } */
	bool broken; /* a finding was made already */
};

struct tree {
	struct node *nodes; /* owned */
	size_t n, cap;
};

void tree_init(struct tree *t);
void tree_release(struct tree *t);

/* The text of a node, without space at either end; it holds until the tree is read into again. */
struct span tree_text(const struct node *node);

/* The items of a list or a map, and how many there are (pairs of a map count twice). */
size_t tree_items(const struct node *node);

struct parse {
	yaml_parser_t yaml;
	yaml_event_t event;	      /* the current one */
	const struct file_kind *kind; /* borrowed, as are the next two */
	struct window *window;
	struct report *report;
	const char *prefix;	 /* borrowed; read before the file's own bytes */
	size_t start, skipped;	 /* where in the file it began, and the prefix's characters */
	size_t item;		 /* where the question or key being read began */
	size_t failed_at;	 /* the character that it failed at */
	size_t quote, quote_end; /* the last text in quotation marks */
	size_t fed;		 /* bytes given to libyaml since the last event */
	size_t depth;
	bool open, failed;
	bool alias_told; /* once a file, where whole lists are named */
};

/* Begins to read at a character of the file, as if the prefix stood before it. */
void parse_open(struct parse *p, size_t start, const char *prefix);
void parse_close(struct parse *p);

/* Goes on to the next event. False where there is none: p->failed, and a finding says why. */
bool parse_next(struct parse *p);

/* Where the current event begins. */
size_t parse_at(const struct parse *p);
size_t parse_index(const struct parse *p, yaml_mark_t mark);

/* Reports an anchor or a tag on the list or map that the current event begins. */
void parse_refuse(struct parse *p);

/* Reads the value that the current event begins; the current event is its last then. */
bool parse_tree(struct parse *p, struct tree *t);
#endif
