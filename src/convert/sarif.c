/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "convert/sarif.h"

#include <string.h>

#include "bank/lessons.h"
#include "bank/rules.h"
#include "base/diag.h"
#include "base/str.h"
#include "text/json.h"

static const char schema[] =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

static const char *const levels[] = {
    [SEVERITY_ERROR] = "error", [SEVERITY_WARNING] = "warning", [SEVERITY_NOTE] = "note"};

static void
add_pair(struct json *j, const char *key, const char *text)
{
	json_key(j, key);
	json_string(j, text);
}

/* "key": {"text": text} */
static void
add_message(struct json *j, const char *key, const char *text)
{
	json_key(j, key);
	json_open(j, '{');
	add_pair(j, "text", text);
	json_close(j, '}');
}

/* What to do, in words and in Markdown with the example. */
static void
add_help(struct json *j, const struct lesson *lesson)
{
	struct str text = STR_INIT, markdown = STR_INIT;

	str_printf(&text, "%s\n\nBefore:\n%s\nAfter:\n%s", lesson->fix, lesson->before,
		   lesson->after);
	str_printf(&markdown, "%s\n\nBefore:\n\n```yaml\n%s```\n\nAfter:\n\n```yaml\n%s```\n",
		   lesson->fix, lesson->before, lesson->after);
	json_key(j, "help");
	json_open(j, '{');
	add_pair(j, "text", text.s);
	add_pair(j, "markdown", markdown.s);
	json_close(j, '}');
	str_release(&text);
	str_release(&markdown);
}

static void
add_rule(struct json *j, enum rule number)
{
	const struct rule_info *rule = &rules[number];
	const struct lesson *lesson = lesson_of(number);

	json_open(j, '{');
	add_pair(j, "id", rule->name);
	add_message(j, "shortDescription", rule->meaning);
	add_message(j, "fullDescription", lesson ? lesson->why : rule->meaning);
	if (lesson)
		add_help(j, lesson);
	else
		add_message(j, "help",
			    "nmtquiz-bank(5) and nmtquiz-exam(5) tell more, under FINDINGS.");
	json_key(j, "defaultConfiguration");
	json_open(j, '{');
	add_pair(j, "level", levels[rule->level]);
	json_close(j, '}');
	json_close(j, '}');
}

static void
add_tool(struct json *j, const char *version)
{
	json_key(j, "tool");
	json_open(j, '{');
	json_key(j, "driver");
	json_open(j, '{');
	add_pair(j, "name", "NMT Quiz");
	add_pair(j, "version", version);
	json_key(j, "rules");
	json_open(j, '[');
	for (enum rule rule = 0; rule < RULES; rule++)
		add_rule(j, rule);
	json_close(j, ']');
	json_close(j, '}');
	json_close(j, '}');
}

/* A path as a URI: file:// where it begins at the root, else relative (RFC 3986). */
static void
add_uri(struct json *j, const char *path)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
				    "-._~/";
	struct str uri = STR_INIT;

	if (*path == '/')
		str_text(&uri, "file://");
	/* A second slash would begin a host's name. */
	while (path[0] == '/' && path[1] == '/')
		path++;
	for (; *path; path++) {
		if (strchr(plain, *path))
			str_byte(&uri, *path);
		else
			str_printf(&uri, "%%%02X", (unsigned)(unsigned char)*path);
	}
	add_pair(j, "uri", uri.s);
	str_release(&uri);
}

static void
add_location(struct json *j, const struct place *at)
{
	json_key(j, "physicalLocation");
	json_open(j, '{');
	json_key(j, "artifactLocation");
	json_open(j, '{');
	add_uri(j, at->file);
	json_close(j, '}');
	if (at->line) {
		json_key(j, "region");
		json_open(j, '{');
		json_key(j, "startLine");
		json_count(j, at->line);
		if (at->column) {
			json_key(j, "startColumn");
			json_count(j, at->column);
		}
		json_close(j, '}');
	}
	json_close(j, '}');
}

/* The rule's place in the table; RULES for what is about no bank, such as a file that lacks. */
static enum rule
rule_of(const char *name)
{
	enum rule rule = 0;

	while (rule < RULES && strcmp(rules[rule].name, name) != 0)
		rule++;
	return rule;
}

static void
add_result(struct json *j, const struct finding *f)
{
	enum rule rule = rule_of(f->rule);

	json_open(j, '{');
	add_pair(j, "ruleId", f->rule);
	if (rule < RULES) {
		json_key(j, "ruleIndex");
		json_count(j, rule);
	}
	add_pair(j, "level", levels[f->severity]);
	add_message(j, "message", f->message);
	json_key(j, "locations");
	json_open(j, '[');
	if (f->at.file) {
		json_open(j, '{');
		add_location(j, &f->at);
		json_close(j, '}');
	}
	json_close(j, ']');
	json_close(j, '}');
}

void
sarif_write(struct str *out, const struct diags *d, const char *version)
{
	struct json j = {.out = out};

	json_open(&j, '{');
	add_pair(&j, "$schema", schema);
	add_pair(&j, "version", "2.1.0");
	json_key(&j, "runs");
	json_open(&j, '[');
	json_open(&j, '{');
	add_tool(&j, version);
	add_pair(&j, "columnKind", "unicodeCodePoints");
	json_key(&j, "results");
	json_open(&j, '[');
	for (size_t i = 0; i < d->n; i++)
		add_result(&j, &d->items[i]);
	json_close(&j, ']');
	json_close(&j, '}');
	json_close(&j, ']');
	json_close(&j, '}');
	str_byte(out, '\n');
}
