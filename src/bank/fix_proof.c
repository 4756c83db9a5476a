/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a mended bank still says what it said. */
#include <stdlib.h>
#include <string.h>

#include "bank/fix_room.h"
#include "bank/read.h"
#include "base/alloc.h"
#include "base/file.h"
#include "base/map.h"

/* Stands for a text that is not there. */
#define NOTHING "\x02"

void
look_at(struct look *l, struct span text)
{
	l->bank = alloc_items(1, sizeof(*l->bank));
	bank_init(l->bank);
	diags_init(&l->d);
	l->bank->placed = true;
	l->is_bank = bank_read(l->bank, "", source_span(&text), &l->d);
}

void
look_release(struct look *l)
{
	bank_release(l->bank);
	free(l->bank);
	diags_release(&l->d);
}

/* A line of its own: what the value belongs to, and the value, whose line feeds become a byte that
 * no text has. */
static void
add(struct str *out, const char *key, const char *value)
{
	str_printf(out, "%s ", key);
	for (const char *c = value ? value : NOTHING; *c; c++)
		str_byte(out, *c == '\n' ? '\x01' : *c);
	str_byte(out, '\n');
}

static void
add_texts(struct str *out, const char *key, const struct texts *texts)
{
	for (size_t i = 0; i < texts->n; i++)
		add(out, key, texts->items[i]);
}

static void
add_choices(struct str *out, const struct question *q, enum sameness how)
{
	struct str line = STR_INIT;

	for (size_t i = 0; i < q->n_choices; i++) {
		const struct choice *c = &q->choices[i];
		str_clear(&line);
		str_printf(&line, "%d%d%s %s", c->right, c->last, i < q->n_lefts ? q->lefts[i] : "",
			   c->why ? c->why : NOTHING);
		/* In another order a choice keeps its reason; a text that grows ends its line. */
		if (how == SAME_SET)
			str_printf(&line, "\x03%s", c->text);
		add(out, "choice", line.s);
		if (how != SAME_SET)
			add(out, "text", c->text);
	}
	str_release(&line);
	for (size_t i = 0; i < q->n_gaps; i++)
		add_texts(out, "gap", &q->gaps[i]);
	for (size_t i = 0; q->parts && i <= q->n_gaps; i++)
		add(out, "part", q->parts[i]);
}

/* All that a question says, line by line. */
static void
digest(struct str *out, const struct question *q, enum sameness how)
{
	str_clear(out);
	str_printf(out, "%d %d %d %d%d%d%d%d%d %u %.17g %.17g %.17g\n", (int)q->type, (int)q->level,
		   (int)q->status, q->truth, q->critical, q->exact, q->all_or_nothing, q->shuffle,
		   q->numbers, (unsigned)q->place, q->difficulty, q->number, q->within);
	add(out, "id", q->id);
	add(out, "ask", q->ask);
	add(out, "topic", q->topic);
	add(out, "explain", q->explain);
	add(out, "hint", q->hint);
	add(out, "note", q->note);
	add(out, "image", q->image);
	add(out, "alt", q->alt);
	add(out, "of", q->of);
	add(out, "number", q->number_text);
	add(out, "case", q->vignette ? q->vignette->id : NULL);
	add(out, "text", q->vignette ? q->vignette->text : NULL);
	add_choices(out, q, how);
	add_texts(out, "unit", &q->units);
	add_texts(out, "tag", &q->tags);
	add_texts(out, "excludes", &q->excludes);
	add_texts(out, "was", &q->was);
	add_texts(out, "allow", &q->allow);
	for (size_t i = 0; i < q->n_citations; i++) {
		add(out, "source", q->citations[i].key);
		add(out, "section", q->citations[i].section);
	}
}

static void
digest_bank(struct str *out, const struct bank *b)
{
	str_clear(out);
	add(out, "bank", b->name);
	/* A bank without a title is called by its name. */
	add(out, "title", b->title == b->name ? NULL : b->title);
	add(out, "about", b->about);
	add(out, "license", b->license);
	add(out, "language", b->language);
	add(out, "translates", b->translates);
	add_texts(out, "author", &b->authors);
	add_texts(out, "allow", &b->allow);
	for (size_t i = 0; i < b->n_works; i++) {
		add(out, "work", b->works[i].key);
		add(out, "title", b->works[i].title);
	}
	for (size_t i = 0; i < b->n_vignettes; i++) {
		add(out, "case", b->vignettes[i].id);
		add(out, "text", b->vignettes[i].text);
		add(out, "image", b->vignettes[i].image);
		add(out, "alt", b->vignettes[i].alt);
	}
}

/* Whether each line of b is that of a, or that and a # with what follows. */
static bool
is_longer(struct span a, struct span b)
{
	while (a.n && b.n) {
		struct span x = span_cut(&a, '\n'), y = span_cut(&b, '\n');
		if (y.n < x.n || memcmp(x.s, y.s, x.n) != 0)
			return false;
		struct span more = span_trim((struct span){y.s + x.n, y.n - x.n});
		if (y.n > x.n && !span_starts(more, "#"))
			return false;
	}
	return a.n == b.n;
}

static int
by_bytes(const void *a, const void *b)
{
	return span_compare(*(const struct span *)a, *(const struct span *)b);
}

/* Whether both have the same lines. */
static bool
is_same_set(struct span a, struct span b)
{
	struct span *lines = alloc_items(a.n + b.n + 2, sizeof(*lines));
	size_t n = 0, k = 0;
	bool same = true;

	while (a.n)
		lines[n++] = span_cut(&a, '\n');
	while (b.n)
		lines[n + k++] = span_cut(&b, '\n');
	qsort(lines, n, sizeof(*lines), by_bytes);
	qsort(lines + n, k, sizeof(*lines), by_bytes);
	for (size_t i = 0; i < n && n == k; i++)
		same = same && span_same(lines[i], lines[n + i]);
	free(lines);
	return same && n == k;
}

/* Whether a line goes on where a colon cut it off. */
static bool
goes_on(struct span line, struct span longer)
{
	return longer.n > line.n && memcmp(line.s, longer.s, line.n) == 0 &&
	       longer.s[line.n] == ':';
}

/* Whether all that a says at a bank's top, b says too, in its order. What was wrong was not there,
 * or only up to the mistake. */
static bool
is_within(struct span a, struct span b)
{
	while (a.n) {
		struct span line = span_cut(&a, '\n');
		bool found = line.n && line.s[line.n - 1] == NOTHING[0];
		while (!found && b.n) {
			struct span other = span_cut(&b, '\n');
			found = span_same(line, other) || goes_on(line, other);
		}
		if (!found)
			return false;
	}
	return true;
}

static bool
is_same(const struct str *a, const struct str *b, enum sameness how)
{
	struct span x = span_str(a), y = span_str(b);

	return span_same(x, y) || (how == SAME_LONGER && is_longer(x, y)) ||
	       (how == SAME_SET && is_same_set(x, y));
}

bool
look_same(const struct look *before, const struct look *after, enum sameness how)
{
	struct str a = STR_INIT, b = STR_INIT;
	struct map ids;
	bool added;

	if (!before->is_bank)
		return after->is_bank || before->d.n_errors;
	digest_bank(&a, before->bank);
	digest_bank(&b, after->bank);
	bool same =
	    after->is_bank && (is_within(span_str(&a), span_str(&b)) ||
			       (how == SAME_LONGER && is_longer(span_str(&a), span_str(&b))));
	map_init(&ids);
	for (size_t i = 0; same && i < after->bank->n_questions; i++)
		map_put(&ids, span_of(after->bank->questions[i]->id), (uint32_t)i, &added);
	for (size_t i = 0; same && i < before->bank->n_questions; i++) {
		const struct question *q = before->bank->questions[i];
		const uint32_t *at = map_get(&ids, span_of(q->id));
		same = at;
		if (!at)
			break;
		digest(&a, q, how);
		digest(&b, after->bank->questions[*at], how);
		same = is_same(&a, &b, how);
	}
	map_release(&ids);
	str_release(&a);
	str_release(&b);
	return same;
}
