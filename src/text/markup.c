/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/markup.h"

void
marked_init(struct marked *m)
{
	str_init(&m->text);
	str_init(&m->marks);
}

void
marked_release(struct marked *m)
{
	str_release(&m->text);
	str_release(&m->marks);
}

void
marked_add(struct marked *m, struct span text, int marks)
{
	str_span(&m->text, text);
	str_fill(&m->marks, (char)marks, text.n);
}

static bool
is_bullet(struct span line)
{
	return span_starts(line, "- ");
}

bool
markup_block(struct span *rest, bool first, struct block *b)
{
	struct span line, ahead = *rest;
	bool blank = false;

	for (line = span_trim(span_cut(rest, '\n')); line.n == 0 && rest->n;) {
		blank = true;
		line = span_trim(span_cut(rest, '\n'));
	}
	if (line.n == 0)
		return false;
	*b = (struct block){line, is_bullet(line), blank && !first};
	if (b->bullet)
		b->text = (struct span){line.s + 2, line.n - 2};
	while (rest->n) {
		ahead = *rest;
		line = span_trim(span_cut(&ahead, '\n'));
		if (line.n == 0 || is_bullet(line))
			break;
		b->text.n = (size_t)(line.s + line.n - b->text.s);
		*rest = ahead;
	}
	return true;
}

static void
add_spaced(struct str *out, struct span text)
{
	bool gap = false;

	text = span_trim(text);
	for (size_t i = 0; i < text.n; i++) {
		char c = text.s[i];
		bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
		if (!space)
			str_byte(out, c);
		else if (!gap)
			str_byte(out, ' ');
		gap = space;
	}
}

/* Asterisks in a row: one emphasises, two are strong, three both; more are no mark. */
struct run {
	size_t n;
	int marks;
	bool opens, closes;
};

static struct run
run_at(struct span text, size_t i)
{
	size_t end = i;

	while (end < text.n && text.s[end] == '*')
		end++;
	struct run r = {.n = end - i, .marks = 0};
	if (r.n <= 3)
		r.marks = (r.n & 2 ? MARK_STRONG : 0) | (r.n & 1 ? MARK_EMPHASIS : 0);
	r.opens = end < text.n && text.s[end] != ' ';
	r.closes = i > 0 && text.s[i - 1] != ' ';
	return r;
}

/* Where the last run stands that could close: a mark that opens behind it stays open, and so is
 * none. To look for each one's own end would take a second walk through the text each time. */
struct ends {
	size_t strong, emphasis; /* 0: nowhere */
};

static struct ends
find_ends(struct span text)
{
	struct ends ends = {0, 0};

	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] != '*')
			continue;
		struct run r = run_at(text, i);
		if (r.closes && r.marks & MARK_STRONG)
			ends.strong = i;
		if (r.closes && r.marks & MARK_EMPHASIS)
			ends.emphasis = i;
		i += r.n - 1;
	}
	return ends;
}

/* The marks of run r at i that take effect: close what is open, or open what will be closed. */
static int
effect(const struct run *r, size_t i, int open, const struct ends *ends)
{
	int closing = r->closes ? r->marks & open : 0, opening = 0;

	if (r->opens && i < ends->strong)
		opening |= MARK_STRONG;
	if (r->opens && i < ends->emphasis)
		opening |= MARK_EMPHASIS;
	return closing | (opening & r->marks & ~open);
}

static void
parse_marks(struct marked *m, struct span text)
{
	struct ends ends = find_ends(text);
	size_t i = 0, n;
	int open = 0;

	for (; i < text.n; i += n) {
		for (n = 0; i + n < text.n && text.s[i + n] != '*';)
			n++;
		if (n) {
			marked_add(m, (struct span){text.s + i, n}, open);
			continue;
		}
		struct run r = run_at(text, i);
		int turned = effect(&r, i, open, &ends);
		size_t used = (turned & MARK_STRONG ? 2u : 0u) + (turned & MARK_EMPHASIS ? 1u : 0u);
		open ^= turned;
		marked_add(m, (struct span){text.s + i, r.n - used}, open);
		n = r.n;
	}
}

void
markup_inline(struct marked *m, struct span text)
{
	struct str line = STR_INIT;

	add_spaced(&line, text);
	parse_marks(m, span_str(&line));
	str_release(&line);
}
