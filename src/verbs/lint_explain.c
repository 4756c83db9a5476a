/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lint --explain: what a rule means, why it matters, and how to mend what it finds. */
#include <string.h>

#include "bank/lessons.h"
#include "bank/rules.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/lint.h"
#include "verbs/verb.h"

/* Rules that belong together, in the order of rules.h, and the page that tells more. */
static const struct group {
	const char *title;
	enum rule first;
	const char *page;
} groups[] = {
    {"Files", RULE_SIZE, "nmtquiz-bank"},
    {"YAML", RULE_YAML, "nmtquiz-bank"},
    {"Keys and values", RULE_NO_BANK, "nmtquiz-bank"},
    {"Questions", RULE_ANSWER, "nmtquiz-bank"},
    {"Exams", RULE_NO_EXAM, "nmtquiz-exam"},
    {"The craft: stems", RULE_WHICH_TRUE, "nmtquiz-bank"},
    {"The craft: choices", RULE_ALL_ABOVE, "nmtquiz-bank"},
    {"The craft: reasons and sources", RULE_NO_EXPLAIN, "nmtquiz-bank"},
    {"The craft: a bank as a whole", RULE_KEY_LENGTHS, "nmtquiz-bank"},
    {"The craft: questions against each other", RULE_NEAR_SAME, "nmtquiz-bank"},
    {"Banks and exams together", RULE_LEFT_OUT, "nmtquiz-bank"},
};

enum { GROUPS = sizeof(groups) / sizeof(*groups), NAMES = 18 };

static const char *const levels[] = {
    [SEVERITY_ERROR] = "an error", [SEVERITY_WARNING] = "a warning", [SEVERITY_NOTE] = "a note"};

static const struct group *
group_of(enum rule rule)
{
	size_t i = GROUPS - 1;

	while (i > 0 && groups[i].first > rule)
		i--;
	return &groups[i];
}

static void
list(struct str *out, const struct style *style)
{
	struct str lead = STR_INIT;

	for (enum rule rule = 0; rule < RULES; rule++) {
		const struct group *group = group_of(rule);
		if (group->first == rule) {
			str_text(out, rule ? "\n" : "");
			layout_plain(out, style, "", LOOK_STRONG, span_of(group->title));
		}
		str_clear(&lead);
		str_printf(&lead, "  %s", rules[rule].name);
		/* In a narrow window the meaning stands below its rule. */
		if (style->width < 2 * NAMES) {
			layout_plain(out, style, "", LOOK_TEXT, span_str(&lead));
			str_clear(&lead);
			str_fill(&lead, ' ', 4);
		} else {
			str_fill(&lead, ' ', lead.len < NAMES ? NAMES - lead.len : 1);
		}
		layout_plain(out, style, lead.s, LOOK_TEXT, span_of(rules[rule].meaning));
	}
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_TEXT,
		     span_of("'lint --explain RULE' tells more about one."));
	str_release(&lead);
}

/* A sentence of what is none yet. */
static void
add_sentence(struct str *out, const struct style *style, const char *text)
{
	struct str line = STR_INIT;

	str_text(&line, text);
	str_byte(&line, '.');
	if (line.s[0] >= 'a' && line.s[0] <= 'z')
		line.s[0] = (char)(line.s[0] - 'a' + 'A');
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

static void
add_part(struct str *out, const struct style *style, const char *title, const char *text)
{
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_STRONG, span_of(title));
	layout_plain(out, style, "", LOOK_TEXT, span_of(text));
}

/* Lines of a bank, as they would stand there: never wrapped. */
static void
add_example(struct str *out, const struct style *style, const char *title, const char *lines)
{
	struct span rest = span_of(lines);

	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_STRONG, span_of(title));
	while (rest.n) {
		str_text(out, "    ");
		text_visible(out, span_cut(&rest, '\n'));
		str_byte(out, '\n');
	}
}

static bool
is_mended(enum rule rule)
{
	static const enum rule mended[] = {RULE_TAB, RULE_COLON, RULE_COMMENT, RULE_UNSORTED};

	for (size_t i = 0; i < sizeof(mended) / sizeof(*mended); i++)
		if (mended[i] == rule)
			return true;
	return false;
}

static void
explain(struct str *out, const struct style *style, enum rule rule)
{
	const struct lesson *lesson = lesson_of(rule);
	struct str line = STR_INIT;

	str_printf(&line, "%s: %s", rules[rule].name, levels[rules[rule].level]);
	layout_plain(out, style, "", LOOK_STRONG, span_str(&line));
	add_sentence(out, style, rules[rule].meaning);
	if (lesson) {
		add_part(out, style, "Why", lesson->why);
		add_part(out, style, "What to do", lesson->fix);
		add_example(out, style, "Before", lesson->before);
		add_example(out, style, "After", lesson->after);
	}
	str_clear(&line);
	if (rule >= CRAFT_FIRST && rule < CRAFT_BEHIND && rule != RULE_ALLOW) {
		str_printf(&line, "allow: [%s]", rules[rule].name);
		add_example(out, style, "Where you have looked and want it so", line.s);
	} else {
		str_printf(&line, "More stands in %s(5), under FINDINGS: man 5 %s",
			   group_of(rule)->page, group_of(rule)->page);
		str_byte(out, '\n');
		layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	}
	if (is_mended(rule))
		layout_plain(out, style, "", LOOK_TEXT,
			     span_of("Where there is one safe answer, 'lint --fix' mends it."));
	str_release(&line);
}

/* The rule of that name, or RULES after a message. */
static enum rule
find(struct app *app, const char *name)
{
	const char *names[RULES];
	enum rule rule = 0;

	for (; rule < RULES && strcmp(rules[rule].name, name) != 0; rule++)
		names[rule] = rules[rule].name;
	if (rule < RULES)
		return rule;
	const char *near = text_nearest(span_of(name), names, RULES);
	if (near)
		app_tell(app, "there is no rule '%s'; did you mean '%s'?", name, near);
	else
		app_tell(app, "there is no rule '%s'; 'lint --explain' lists them", name);
	return RULES;
}

enum exit_status
lint_explain(struct app *app, const char *name)
{
	struct str out = STR_INIT;
	struct style style = app_style(app);
	enum rule rule = *name ? find(app, name) : 0;

	if (rule == RULES)
		return EXIT_USAGE;
	if (*name)
		explain(&out, &style, rule);
	else
		list(&out, &style);
	enum exit_status status = app_print(app, &out);
	str_release(&out);
	return status;
}
