/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/fix.h"

#include <stdlib.h>
#include <string.h>

#include "bank/fix_room.h"
#include "bank/rules.h"
#include "base/alloc.h"

/* Rounds of reading that one file is worth. */
enum { MOST_ROUNDS = 200 };

const char *const fix_names[FIXES][2] = {
    [FIX_TAB] = {"indentation with tabs", "indentations with tabs"},
    [FIX_CURLY] = {"text in curly quotes", "texts in curly quotes"},
    [FIX_QUOTE] = {"text without quotation marks", "texts without quotation marks"},
    [FIX_COMMENT] = {"text cut off by a #", "texts cut off by a #"},
    [FIX_SPACE] = {"line with space at its end", "lines with space at their ends"},
    [FIX_ORDER] = {"choice out of order", "choices out of order"},
};

/* The text as far as it is mended, and what it says. */
struct mender {
	struct fixed *fixed;
	struct str text; /* without its byte order mark */
	struct lined lined;
	struct look look;
	bool *given_up; /* owned; by line */
	size_t rounds;
};

/* A text that may take its place. */
struct trial {
	struct str text;
	struct look look;
};

static void
trial_release(struct trial *t)
{
	str_release(&t->text);
	look_release(&t->look);
}

static bool
is_edited(const struct edits *e, size_t line)
{
	for (size_t i = 0; i < e->n; i++)
		if (e->items[i].line + 1 == line)
			return true;
	return false;
}

/* Whether what tabs make of a file is mended: another mistake may stand in the same line. */
static bool
is_about_tabs(const char *rule)
{
	return strcmp(rule, rules[RULE_TAB].name) == 0 ||
	       strcmp(rule, rules[RULE_INDENT].name) == 0 ||
	       strcmp(rule, rules[RULE_YAML].name) == 0;
}

/* Whether an error stands where an edit was to mend one. */
static bool
is_in_vain(const struct edits *e, const struct diags *d)
{
	for (size_t i = 0; i < d->n; i++) {
		const struct finding *f = &d->items[i];
		bool matters = e->items[0].fix != FIX_TAB || is_about_tabs(f->rule);
		if (f->severity == SEVERITY_ERROR && matters && is_edited(e, f->at.line))
			return true;
	}
	return false;
}

/* Reads what the edits make of the text. Whether that is mended, and nothing else differs; the
 * trial is to be released in either case. */
static bool
try(const struct mender *m, struct edits *e, enum sameness how, struct trial *t)
{
	t->text = (struct str)STR_INIT;
	edits_apply(e, span_str(&m->text), &t->text);
	look_at(&t->look, span_str(&t->text));
	return look_same(&m->look, &t->look, how) && !is_in_vain(e, &t->look.d);
}

static void
settle(struct mender *m, const struct edits *e, struct trial *t)
{
	struct fixed *f = m->fixed;

	for (size_t i = 0; i < e->n; i++) {
		f->changes =
		    alloc_room(f->changes, f->n_changes, &f->cap_changes, sizeof(*f->changes));
		f->changes[f->n_changes++] =
		    (struct fix_change){e->items[i].line + 1, e->items[i].fix};
	}
	str_release(&m->text);
	look_release(&m->look);
	lined_release(&m->lined);
	m->text = t->text;
	m->look = t->look;
	lined_init(&m->lined, span_str(&m->text));
}

static void
drop_given_up(const struct mender *m, struct edits *e)
{
	size_t n = 0;

	for (size_t i = 0; i < e->n; i++) {
		if (m->given_up[e->items[i].line])
			free(e->items[i].text);
		else
			e->items[n++] = e->items[i];
	}
	e->n = n;
}

typedef void proposer(struct edits *e, const struct lined *p, const struct look *l);

static void
give_up(struct mender *m, size_t line)
{
	struct fixed *f = m->fixed;

	m->given_up[line] = true;
	if (f->n_refused++ == 0 || line + 1 < f->refused_line)
		f->refused_line = line + 1;
}

/* Mends what the proposer finds, all at once where that goes well, else in halves, down to the one
 * that is to be left; and again, since a mistake may hide the next one. */
static void
mend(struct mender *m, proposer *propose, enum sameness how)
{
	size_t most = SIZE_MAX; /* edits at once */

	while (m->rounds++ < MOST_ROUNDS) {
		struct edits e = {0};
		struct trial t;
		propose(&e, &m->lined, &m->look);
		drop_given_up(m, &e);
		while (e.n > most)
			free(e.items[--e.n].text);
		if (e.n == 0) {
			edits_release(&e);
			return;
		}
		if (try(m, &e, how, &t)) {
			settle(m, &e, &t);
			most = most > SIZE_MAX / 2 ? SIZE_MAX : most * 2;
		} else {
			if (e.n == 1)
				give_up(m, e.items[0].line);
			most = e.n > 1 ? e.n / 2 : 1;
			trial_release(&t);
		}
		edits_release(&e);
	}
}

/* The line of the first tab that is a mistake, from 0; SIZE_MAX where there is none. */
static size_t
first_tab(const struct diags *d)
{
	for (size_t i = 0; i < d->n; i++)
		if (strcmp(d->items[i].rule, rules[RULE_TAB].name) == 0)
			return d->items[i].at.line - 1;
	return SIZE_MAX;
}

/* Tabs stand for as many columns as make the file good. Where several widths do, and the bank says
 * something else by each, none is right. */
static void
mend_tabs(struct mender *m)
{
	static const size_t widths[] = {2, 4, 8, 1, 3, 5, 6, 7};
	struct edits best_edits = {0};
	struct trial best, t;
	bool found = false, ambiguous = false;

	size_t line = first_tab(&m->look.d);

	if (line == SIZE_MAX || m->given_up[line])
		return;
	for (size_t i = 0; i < sizeof(widths) / sizeof(*widths); i++) {
		struct edits e = {0};
		fix_tabs(&e, &m->lined, widths[i]);
		bool good = e.n && try(m, &e, SAME, &t);
		bool fewer = good && (!found || t.look.d.n_errors < best.look.d.n_errors);
		if (good && found && t.look.d.n_errors == best.look.d.n_errors)
			ambiguous = ambiguous || !look_same(&best.look, &t.look, SAME);
		if (e.n && !fewer)
			trial_release(&t);
		if (fewer && found) {
			trial_release(&best);
			edits_release(&best_edits);
		}
		if (fewer) {
			best = t;
			best_edits = e;
			found = true;
			ambiguous = false;
		} else {
			edits_release(&e);
		}
	}
	if (found && !ambiguous)
		settle(m, &best_edits, &best);
	else
		give_up(m, line);
	if (found && ambiguous)
		trial_release(&best);
	edits_release(&best_edits);
}

/* To YAML they are nothing, and the text must be the same to it before and after. */
static void
mend_spaces(struct mender *m)
{
	struct edits e = {0};
	struct trial t = {.text = STR_INIT};
	uint64_t before, after;

	if (fix_spaces(&e, &m->lined) && e.n) {
		edits_apply(&e, span_str(&m->text), &t.text);
		if (fix_hash(span_str(&m->text), &before) && fix_hash(span_str(&t.text), &after) &&
		    before == after) {
			look_at(&t.look, span_str(&t.text));
			settle(m, &e, &t);
		} else {
			str_release(&t.text);
		}
	}
	edits_release(&e);
}

/* Whether the bytes are such that lines and columns cannot be counted on, or that reading takes too
 * long to be done again. */
static bool
is_hopeless(const struct diags *d)
{
	static const enum rule hopeless[] = {RULE_SIZE, RULE_ENCODING, RULE_CONTROL, RULE_DEPTH};

	for (size_t i = 0; i < d->n; i++)
		for (size_t k = 0; k < sizeof(hopeless) / sizeof(*hopeless); k++)
			if (strcmp(d->items[i].rule, rules[hopeless[k]].name) == 0)
				return true;
	return false;
}

void
bank_fix(struct fixed *fixed, struct span text)
{
	static const char mark[] = "\xef\xbb\xbf";
	struct mender m = {.fixed = fixed, .text = STR_INIT};
	bool marked = span_starts(text, mark);

	*fixed = (struct fixed){.text = STR_INIT};
	if (marked)
		text = (struct span){text.s + 3, text.n - 3};
	str_span(&m.text, text);
	lined_init(&m.lined, span_str(&m.text));
	look_at(&m.look, span_str(&m.text));
	m.given_up = alloc_items(m.lined.n_lines, sizeof(*m.given_up));
	if (!is_hopeless(&m.look.d)) {
		mend_tabs(&m);
		mend(&m, fix_texts, SAME);
		/* What they hid. */
		mend_tabs(&m);
		mend(&m, fix_texts, SAME);
		mend(&m, fix_comments, SAME_LONGER);
		mend(&m, fix_orders, SAME_SET);
		mend_spaces(&m);
	}
	str_text(&fixed->text, marked ? mark : "");
	str_span(&fixed->text, span_str(&m.text));
	free(m.given_up);
	look_release(&m.look);
	lined_release(&m.lined);
	str_release(&m.text);
}

void
fixed_release(struct fixed *fixed)
{
	str_release(&fixed->text);
	free(fixed->changes);
	*fixed = (struct fixed){.text = STR_INIT};
}
