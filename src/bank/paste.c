/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/paste.h"

#include <stdlib.h>
#include <string.h>

#include "bank/paste_line.h"
#include "base/alloc.h"
#include "text/unicode.h"

struct found_choice {
	struct str text;
	size_t line;
	char letter;
	bool right;
};

/* The question at hand. */
struct reading {
	struct paste *p;
	size_t line; /* of the text, from 1 */
	bool any;
	size_t first_line, answer_line;
	struct str ask, answer, explain, source, hint, topic, level, difficulty, tags;
	struct found_choice choices[BANK_MAX_CHOICES];
	size_t n_choices, more; /* more: those that there is no room for */
	struct str *open;	/* what a line without a sign goes on with; NULL: it begins anew */
	bool gap;		/* an empty line stands before this one */
	bool answered;		/* there is an `Answer:` */
	/* What was found: */
	const char *fault;
	size_t fault_line;
};

void
paste_init(struct paste *p)
{
	*p = (struct paste){0};
	arena_init(&p->arena);
}

void
paste_release(struct paste *p)
{
	arena_release(&p->arena);
	free(p->items);
	*p = (struct paste){0};
}

static void
blame(struct reading *r, size_t line, const char *fault)
{
	if (r->fault)
		return;
	r->fault = fault;
	r->fault_line = line;
}

static void
clear(struct reading *r)
{
	struct str *const texts[] = {&r->ask,	&r->answer, &r->explain,    &r->source, &r->hint,
				     &r->topic, &r->level,  &r->difficulty, &r->tags};
	struct paste *p = r->p;
	size_t line = r->line;

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		str_release(texts[i]);
	for (size_t i = 0; i < r->n_choices; i++)
		str_release(&r->choices[i].text);
	*r = (struct reading){.p = p,
			      .line = line,
			      .ask = STR_INIT,
			      .answer = STR_INIT,
			      .explain = STR_INIT,
			      .source = STR_INIT,
			      .hint = STR_INIT,
			      .topic = STR_INIT,
			      .level = STR_INIT,
			      .difficulty = STR_INIT,
			      .tags = STR_INIT};
}

static const char *
keep(struct reading *r, const struct str *text)
{
	struct span trimmed = span_trim(span_str(text));
	struct str visible = STR_INIT;

	if (trimmed.n == 0)
		return NULL;
	text_visible(&visible, trimmed);
	const char *copy = arena_text(&r->p->arena, span_trim(span_str(&visible)));
	str_release(&visible);
	return *copy ? copy : NULL;
}

static bool
same_folded(struct span a, struct span b)
{
	struct str x = STR_INIT, y = STR_INIT;

	text_fold(&x, a);
	text_fold(&y, b);
	bool same = x.len && span_same(span_str(&x), span_str(&y));
	str_release(&x);
	str_release(&y);
	return same;
}

/* A choice's place by its letter, or its number where choices have none; n_choices: none. */
static size_t
choice_named(const struct reading *r, struct span word)
{
	uint64_t number;

	while (word.n && strchr("([", word.s[0]))
		word = (struct span){word.s + 1, word.n - 1};
	while (word.n && strchr(").,;]:", word.s[word.n - 1]))
		word.n--;
	if (word.n == 1)
		for (size_t i = 0; i < r->n_choices; i++)
			if (r->choices[i].letter == (word.s[0] | 0x20))
				return i;
	if (word.n == 1 && (word.s[0] | 0x20) >= 'a' && (word.s[0] | 0x20) <= 'z' &&
	    !r->choices[0].letter && (size_t)((word.s[0] | 0x20) - 'a') < r->n_choices)
		return (size_t)((word.s[0] | 0x20) - 'a');
	if (parse_count(word, r->n_choices, &number) && number)
		return (size_t)number - 1;
	return r->n_choices;
}

/* The words of an answer that names choices, and what parts them. */
static struct span
next_name(struct span *rest)
{
	while (rest->n && strchr(" \t\n,;/&+", rest->s[0]))
		*rest = (struct span){rest->s + 1, rest->n - 1};
	size_t n = 0;
	while (n < rest->n && !strchr(" \t\n,;/&+", rest->s[n]))
		n++;
	struct span word = {rest->s, n};
	*rest = (struct span){rest->s + n, rest->n - n};
	return word;
}

/* Whether a word is a choice's letter with its text behind it: b. Levator scapulae. */
static bool
has_text_behind(const struct reading *r, size_t choice, struct span word, struct span rest)
{
	struct span text = {word.s, word.n + rest.n};

	return strchr(").:", word.s[-2]) || same_folded(text, span_str(&r->choices[choice].text));
}

/* Marks what `Answer:` names: letters (b, d), a letter with its text, or a text alone. */
static bool
mark_named(struct reading *r, bool named[BANK_MAX_CHOICES])
{
	struct span answer = span_trim(span_str(&r->answer)), rest = answer;
	size_t n = 0, last = 0;

	for (size_t i = 0; i < r->n_choices; i++)
		if (same_folded(answer, span_str(&r->choices[i].text)))
			return named[i] = true;
	for (struct span word; (word = next_name(&rest)).n;) {
		size_t at = choice_named(r, word);
		if (at == r->n_choices && n == 1 && has_text_behind(r, last, word, rest))
			return true;
		if (at == r->n_choices && !span_is(word, "and") && !span_is(word, "AND"))
			return false;
		if (at == r->n_choices)
			continue;
		named[at] = true;
		last = at;
		n++;
	}
	return n > 0;
}

static void
find_key(struct reading *r)
{
	bool named[BANK_MAX_CHOICES] = {false};
	size_t stars = 0;

	for (size_t i = 0; i < r->n_choices; i++)
		stars += r->choices[i].right;
	if (!r->answered)
		return;
	if (!mark_named(r, named)) {
		blame(r, r->answer_line,
		      "this answer names no choice; write its letter: Answer: b");
		return;
	}
	for (size_t i = 0; i < r->n_choices; i++) {
		if (stars && named[i] != r->choices[i].right)
			blame(r, r->answer_line,
			      "the stars and this answer do not mark the same choices; keep one of "
			      "the two");
		r->choices[i].right = named[i];
	}
}

/* true or false, in any case, or the first letter; -1: neither. */
static int
truth_of(struct span text)
{
	static const char *const words[] = {"false", "f", "true", "t"};

	for (int i = 0; i < 4; i++)
		if (same_folded(text, span_of(words[i])))
			return i > 1;
	return -1;
}

static bool
are_truths(const struct reading *r)
{
	if (r->n_choices != 2)
		return false;
	int first = truth_of(span_str(&r->choices[0].text));
	int second = truth_of(span_str(&r->choices[1].text));
	return first >= 0 && second >= 0 && first != second;
}

/* The choices that are right, or those that are wrong. */
static struct texts
collect(struct reading *r, bool right)
{
	struct texts t = {arena_items(&r->p->arena, r->n_choices, sizeof(*t.items)), 0};

	for (size_t i = 0; i < r->n_choices; i++) {
		const char *text =
		    r->choices[i].right == right ? keep(r, &r->choices[i].text) : NULL;
		if (text)
			t.items[t.n++] = text;
	}
	return t;
}

static void
settle_choices(struct reading *r, struct authored *q)
{
	find_key(r);
	for (size_t i = 0; i < r->n_choices; i++)
		if (span_trim(span_str(&r->choices[i].text)).n == 0)
			blame(r, r->choices[i].line, "this choice has no text");
	q->rights = collect(r, true);
	q->wrong = collect(r, false);
	q->type = q->rights.n > 1 ? QUESTION_MULTIPLE : QUESTION_SINGLE;
	if (are_truths(r) && q->rights.n == 1) {
		q->type = QUESTION_TRUEFALSE;
		q->truth = truth_of(span_of(q->rights.items[0])) == 1;
		q->rights.n = q->wrong.n = 0;
		return;
	}
	if (r->more)
		blame(r, r->line, "it has more than 26 choices; take some out");
	if (r->n_choices == 1)
		blame(r, r->choices[0].line, "it has a single choice; write two or more");
	if (q->rights.n == 0)
		blame(r, r->choices[0].line,
		      "no choice is marked as right; put a star before it, or write Answer: b "
		      "below");
	if (q->wrong.n == 0)
		blame(r, r->choices[0].line, "every choice is marked as right; add wrong ones");
}

/* Several accepted texts stand parted by | or ;. */
static void
settle_typed(struct reading *r, struct authored *q)
{
	struct span rest = span_trim(span_str(&r->answer));
	struct str part = STR_INIT;
	char sign = memchr(rest.s, '|', rest.n) ? '|' : ';';
	size_t cap = 0;

	int truth = truth_of(rest);
	double x;
	if (truth >= 0) {
		q->type = QUESTION_TRUEFALSE;
		q->truth = truth == 1;
		return;
	}
	if (parse_number(rest, &x)) {
		q->type = QUESTION_NUMERIC;
		q->number = arena_text(&r->p->arena, rest);
		return;
	}
	q->type = QUESTION_SHORT;
	for (size_t i = 0; i < rest.n; i++)
		cap += rest.s[i] == sign;
	q->rights.items = arena_items(&r->p->arena, cap + 1, sizeof(*q->rights.items));
	while (rest.n) {
		str_clear(&part);
		str_span(&part, span_cut(&rest, sign));
		const char *text = keep(r, &part);
		if (text)
			q->rights.items[q->rights.n++] = text;
	}
	if (q->rights.n == 0)
		blame(r, r->answer_line, "the answer is empty; write it behind Answer:");
	str_release(&part);
}

static void
settle_tags(struct reading *r, struct authored *q)
{
	struct span rest = span_str(&r->tags);
	struct str tag = STR_INIT;

	q->tags.items = arena_items(&r->p->arena, r->tags.len, sizeof(*q->tags.items));
	for (struct span word; (word = next_name(&rest)).n;) {
		str_clear(&tag);
		str_span(&tag, word);
		const char *kept = keep(r, &tag);
		if (kept)
			q->tags.items[q->tags.n++] = kept;
	}
	str_release(&tag);
}

/* The question is complete, or never will be. */
static void
settle(struct reading *r)
{
	struct pasted *out;
	struct authored q = {0};

	if (!r->any) {
		clear(r);
		return;
	}
	q.ask = keep(r, &r->ask);
	if (!q.ask)
		blame(r, r->first_line, "there is no question above this; write it first");
	if (r->n_choices)
		settle_choices(r, &q);
	else if (r->answered)
		settle_typed(r, &q);
	else
		blame(r, r->first_line,
		      "it has neither choices nor an answer; write choices as a) and b), or a "
		      "line Answer: below");
	q.explain = keep(r, &r->explain);
	q.hint = keep(r, &r->hint);
	q.topic = keep(r, &r->topic);
	q.level = keep(r, &r->level);
	q.difficulty = keep(r, &r->difficulty);
	settle_tags(r, &q);
	struct paste *p = r->p;
	p->items = alloc_room(p->items, p->n, &p->cap, sizeof(*p->items));
	out = &p->items[p->n++];
	*out = (struct pasted){q, keep(r, &r->source), r->first_line, r->fault, r->fault_line};
	clear(r);
}

static void
go_on(struct reading *r, struct span text, bool paragraph)
{
	if (r->open->len)
		str_text(r->open, paragraph ? "\n\n" : " ");
	str_span(r->open, text);
}

static void
add_choice(struct reading *r, const struct paste_line *line)
{
	if (r->n_choices == BANK_MAX_CHOICES) {
		r->more++;
		return;
	}
	struct found_choice *c = &r->choices[r->n_choices++];
	*c = (struct found_choice){STR_INIT, r->line, line->letter, line->right};
	str_span(&c->text, line->text);
	r->open = &c->text;
}

/* A value behind a label. A text goes on in the lines below, all others end with theirs. */
static void
add_label(struct reading *r, const struct paste_line *line)
{
	struct str *const texts[] = {
	    [PASTE_ANSWER] = &r->answer, [PASTE_EXPLAIN] = &r->explain,
	    [PASTE_SOURCE] = &r->source, [PASTE_HINT] = &r->hint,
	    [PASTE_TOPIC] = &r->topic,	 [PASTE_LEVEL] = &r->level,
	    [PASTE_TAGS] = &r->tags,	 [PASTE_DIFFICULTY] = &r->difficulty};
	struct str *to = texts[line->kind];

	if (line->kind == PASTE_ANSWER && r->answered)
		blame(r, r->line, "there is an answer above already; keep one");
	if (line->kind == PASTE_ANSWER) {
		r->answered = true;
		r->answer_line = r->line;
	}
	str_text(to, to->len ? " " : "");
	str_span(to, line->text);
	r->open = line->kind == PASTE_EXPLAIN || line->kind == PASTE_HINT ? to : NULL;
}

static bool
has_answer(const struct reading *r)
{
	for (size_t i = 0; i < r->n_choices; i++)
		if (r->choices[i].right)
			return true;
	return r->answered;
}

/* Whether a line is the next question's first. */
static bool
begins(const struct reading *r, const struct paste_line *line)
{
	if (!r->any)
		return false;
	if (line->kind == PASTE_NUMBERED)
		return !r->open || r->gap || r->n_choices || has_answer(r);
	if (line->kind == PASTE_TEXT)
		return !r->open || (r->gap && (r->n_choices || has_answer(r)));
	/* A second a). */
	return line->kind == PASTE_CHOICE && line->letter == 'a' && r->n_choices &&
	       (r->gap || has_answer(r));
}

static void
take_line(struct reading *r, struct span text)
{
	char last = r->n_choices ? r->choices[r->n_choices - 1].letter : 0;
	struct paste_line line = paste_line_read(text, last);

	if (line.kind == PASTE_BLANK) {
		r->gap = true;
		return;
	}
	if (begins(r, &line))
		settle(r);
	if (!r->any) {
		r->any = true;
		r->first_line = r->line;
		r->open = &r->ask;
		r->gap = false;
	}
	if (line.kind == PASTE_CHOICE)
		add_choice(r, &line);
	else if (line.kind == PASTE_TEXT || line.kind == PASTE_NUMBERED)
		go_on(r, line.text, r->gap);
	else
		add_label(r, &line);
	r->gap = false;
}

void
paste_read(struct paste *p, struct span text)
{
	struct reading *r = alloc_items(1, sizeof(*r));

	r->p = p;
	clear(r);
	if (span_starts(text, "\xef\xbb\xbf"))
		text = (struct span){text.s + 3, text.n - 3};
	while (text.n) {
		r->line++;
		take_line(r, span_cut(&text, '\n'));
	}
	settle(r);
	free(r);
}
