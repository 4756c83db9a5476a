/* SPDX-License-Identifier: GPL-3.0-or-later */
/* new --paste: questions out of pasted text. */
#include <stdlib.h>
#include <string.h>

#include "bank/paste.h"
#include "base/alloc.h"
#include "text/layout.h"
#include "text/unicode.h"
#include "verbs/app.h"
#include "verbs/authoring.h"

enum { LONGEST_PASTE = 4 * 1024 * 1024 };

static bool
same_folded(const char *a, const char *b)
{
	struct str x = STR_INIT, y = STR_INIT;

	text_fold(&x, span_of(a));
	text_fold(&y, span_of(b));
	bool same = span_same(span_str(&x), span_str(&y));
	str_release(&x);
	str_release(&y);
	return same;
}

/* The key of the work of that title, or that key; NULL: there is none. */
static const char *
work_like(const struct work *works, size_t n, const char *text)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(works[i].key, text) == 0 || same_folded(works[i].title, text))
			return works[i].key;
	return NULL;
}

/* A key for a work, from the first words of its title. */
static const char *
make_key(struct authoring *a, const char *title)
{
	struct str folded = STR_INIT, key = STR_INIT;
	size_t words = 0, stem;

	text_fold(&folded, span_of(title));
	struct span rest = span_str(&folded), word;
	while (words < 3 && (word = span_word(&rest)).n) {
		if (word.n == 1)
			continue;
		str_text(&key, words++ ? "-" : "");
		str_span(&key, word);
	}
	if (key.len == 0)
		str_text(&key, "source");
	stem = key.len;
	for (size_t n = 2; work_like(a->bank.works, a->bank.n_works, key.s) ||
			   work_like(a->works, a->n_works, key.s);
	     n++) {
		str_truncate(&key, stem);
		str_printf(&key, "-%zu", n);
	}
	const char *kept = authoring_keep(a, span_str(&key));
	str_release(&folded);
	str_release(&key);
	return kept;
}

/* What a pasted question cites: a work of the bank and a section, or a title, which becomes a new
 * work. */
static void
cite(struct authoring *a, struct authored *q, const char *source)
{
	struct span rest = span_of(source), word = span_word(&rest);
	struct str first = STR_INIT;
	const char *section = NULL;

	if (q->n_sources == MOST_LIST)
		return;
	str_span(&first, word);
	const char *key = work_like(a->bank.works, a->bank.n_works, first.s);
	if (key)
		section = authoring_keep(a, rest);
	if (!key)
		key = work_like(a->bank.works, a->bank.n_works, source);
	if (!key)
		key = work_like(a->works, a->n_works, source);
	if (!key && a->n_works < MOST_LIST) {
		key = make_key(a, source);
		a->works[a->n_works++] = (struct work){key, authoring_keep(a, span_of(source))};
	}
	struct authored_source *cited = arena_items(&a->arena, 1, sizeof(*cited));
	*cited = (struct authored_source){key, section};
	q->sources = cited;
	q->n_sources = key != NULL;
	str_release(&first);
}

static const char *
lower(struct authoring *a, const char *text)
{
	struct str small = STR_INIT;

	if (!text)
		return NULL;
	str_text(&small, text);
	for (size_t i = 0; i < small.len; i++)
		if (small.s[i] >= 'A' && small.s[i] <= 'Z')
			small.s[i] = (char)(small.s[i] - 'A' + 'a');
	const char *kept = authoring_keep(a, span_str(&small));
	str_release(&small);
	return kept;
}

/* What the paste leaves open. */
static void
complete(struct authoring *a, struct pasted *p, const char *topic)
{
	p->q.id = authoring_suggest(a, p->q.ask);
	p->q.topic = p->q.topic ? p->q.topic : topic;
	p->q.level = lower(a, p->q.level);
	p->q.difficulty = lower(a, p->q.difficulty);
	if (p->source)
		cite(a, &p->q, p->source);
}

static void
show_texts(struct str *out, const struct style *style, const char *lead, const struct texts *texts)
{
	for (size_t i = 0; i < texts->n; i++)
		layout_inline(out, style, lead, span_of(texts->items[i]));
}

/* A question in a few lines. */
static void
show_brief(struct str *out, const struct style *style, size_t number, const struct pasted *p)
{
	struct str lead = STR_INIT;

	str_printf(&lead, "%zu. ", number);
	layout_inline(out, style, lead.s, span_of(p->q.ask ? p->q.ask : "(no question)"));
	if (!p->fault) {
		show_texts(out, style, "   + ", &p->q.rights);
		show_texts(out, style, "   - ", &p->q.wrong);
	}
	if (!p->fault && p->q.type == QUESTION_TRUEFALSE)
		str_printf(out, "   + %s\n", p->q.truth ? "true" : "false");
	if (!p->fault && p->q.type == QUESTION_NUMERIC)
		layout_plain(out, style, "   + ", LOOK_TEXT, span_of(p->q.number));
	str_release(&lead);
}

/* Takes one question into the text that is to be written. Whether it is in there. */
static bool
take_one(struct authoring *a, struct pasted *p, size_t number, const char *topic)
{
	struct style style = app_style(a->app);
	struct str out = STR_INIT, lead = STR_INIT;
	bool taken = false;

	show_brief(&out, &style, number, p);
	str_printf(&lead, "   Line %zu: ", p->fault ? p->fault_line : p->line);
	if (p->fault) {
		layout_plain(&out, &style, lead.s, LOOK_TEXT, span_of(p->fault));
	} else {
		struct proof_text proof;
		complete(a, p, topic);
		proof_make(&proof, a, &p->q);
		proof_findings(&out, &style, lead.s, &proof);
		taken = proof.q && proof_accept(&proof, a);
		proof_release(&proof);
	}
	ui_write(&a->app->ui, &out);
	str_release(&out);
	str_release(&lead);
	return taken;
}

/* Adds what was typed, which is several lines where the terminal brackets what is pasted. Whether
 * that is all: a full stop alone ends it. */
static bool
add_lines(struct str *text, struct span lines)
{
	bool more = true;

	while (more) {
		more = memchr(lines.s, '\n', lines.n);
		struct span line = span_cut(&lines, '\n');
		if (span_is(line, "."))
			return true;
		str_span(text, line);
		str_byte(text, '\n');
	}
	return false;
}

/* Lines up to a full stop alone, or the end. False: to be left. */
static bool
read_paste(struct authoring *a, struct str *text)
{
	struct str line = STR_INIT;
	enum line_end end = LINE_TEXT;
	bool whole = false;

	authoring_say(a, "Paste the questions here: the stem, then its choices as a) b) c), with a "
			 "star behind the right one or a line Answer: b. End with a line that is a "
			 "full stop alone.");
	while (!whole && end == LINE_TEXT) {
		end = ui_line(&a->app->ui, "paste> ", UNSAVED, false, &line);
		if (end == LINE_TEXT)
			whole = add_lines(text, span_str(&line));
		if (text->len <= LONGEST_PASTE)
			continue;
		authoring_say(a, "This is more than 4 MiB; paste it in parts.");
		end = LINE_INTERRUPTED;
	}
	str_release(&line);
	return end == LINE_TEXT || end == LINE_END;
}

static bool
settle(struct authoring *a, size_t good, size_t all)
{
	struct str question = STR_INIT;
	bool yes = true;

	if (good == 0) {
		authoring_say(a, all ? "None of these can be saved; nothing was saved."
				     : "There is no question in this; nothing was saved.");
		return false;
	}
	if (good < all)
		authoring_say(a, "%zu of %zu can be saved; mend the others and paste them again.",
			      good, all);
	str_printf(&question, good == 1 ? "Save it? [Y/n] " : "Save these %zu? [Y/n] ", good);
	enum line_end end = ui_yes(&a->app->ui, question.s, UNSAVED, &yes);
	/* A pipe that ends with the paste said all there is to say. */
	yes = yes && (end == LINE_TEXT || (end == LINE_END && !a->app->ui.interactive));
	str_release(&question);
	if (!yes)
		authoring_say(a, "Nothing was saved.");
	return yes;
}

enum exit_status
authoring_paste(struct authoring *a)
{
	struct str text = STR_INIT;
	struct paste p;
	size_t good = 0;
	enum exit_status status = EXIT_WELL;

	authoring_clear(a);
	const char *topic = a->q.topic;
	paste_init(&p);
	if (!read_paste(a, &text)) {
		authoring_say(a, "Nothing was saved.");
		paste_release(&p);
		str_release(&text);
		return status;
	}
	paste_read(&p, span_str(&text));
	for (size_t i = 0; i < p.n; i++)
		good += take_one(a, &p.items[i], i + 1, topic);
	if (settle(a, good, p.n)) {
		bool saved = authoring_save(a);
		if (saved)
			authoring_say(a, "Saved: %zu question%s in %s.", good, good == 1 ? "" : "s",
				      a->path);
		status = saved ? EXIT_WELL : EXIT_IO;
	}
	if (good < p.n && status == EXIT_WELL)
		status = EXIT_FINDINGS;
	paste_release(&p);
	str_release(&text);
	return status;
}
