/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done with lines once they are read, some at a time: their questions are looked up, and
 * they go into the history; and those that cannot be read are reported, in the file's order. */
#include "base/map.h"
#include "profile/derive.h"
#include "profile/line.h"

enum { LONGEST_ID = 64, MOST_FINDINGS = 20 };

void
line_done(struct line_reader *r)
{
	r->batch[r->n].line = r->at.line;
	if (++r->n == LINE_BATCH)
		line_flush(r);
}

static void
report(struct line_reader *r, size_t line, const char *why)
{
	/* What a newer format says in another way is no fault. */
	if (!r->newer && r->broken++ < MOST_FINDINGS)
		diag_warn(r->d, (struct place){.file = r->at.file, .line = line}, "line",
			  "this line cannot be read, as %s; it stays in the file and is left out",
			  why);
}

void
line_broken(struct line_reader *r, const char *why)
{
	line_flush(r); /* Findings come in the order of their lines. */
	report(r, r->at.line, why);
}

void
line_report_rest(struct line_reader *r)
{
	if (r->broken > MOST_FINDINGS)
		diag_warn(r->d, (struct place){.file = r->at.file}, "line",
			  "%zu more lines like these cannot be read; they stay in the file",
			  r->broken - MOST_FINDINGS);
}

static bool
is_of_id(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

static size_t
id_length(struct span f)
{
	size_t n = 0;

	while (n < f.n && (is_of_id(f.s[n])))
		n++;
	return n;
}

bool
line_is_question(struct span f)
{
	size_t bank = id_length(f);

	if (bank < 1 || bank > LONGEST_ID || bank == f.n || f.s[bank] != '/')
		return false;
	struct span id = {f.s + bank + 1, f.n - bank - 1};
	return id.n >= 1 && id.n <= LONGEST_ID && id_length(id) == id.n;
}

/* Asks for the memory that the lookups will touch: where the searches for the names begin, and then
 * what the slots found there point to. */
static void
foresee(const struct line_reader *r, const uint32_t *hashes)
{
	const struct map *m = &r->h->by_question;

	for (size_t i = 0; i < r->n; i++)
		__builtin_prefetch(&m->slots[hashes[i] & (m->cap - 1)]);
	for (size_t i = 0; i < r->n; i++) {
		const struct map_slot *slot = map_likely(m, hashes[i]);
		__builtin_prefetch(slot->key);
		__builtin_prefetch(&r->h->questions[slot->value].newest);
	}
}

/* The question that a line names. False: that is none, and reported. */
static bool
resolve(struct line_reader *r, struct pending_line *p, uint32_t hash)
{
	const uint32_t *known = map_get_hashed(&r->h->by_question, p->question, hash);

	if (!known && !line_is_question(p->question)) {
		report(r, p->line, "its question is no BANK/ID");
		return false;
	}
	p->event.question = known ? *known : history_add_question(r->h, p->question);
	return true;
}

void
line_flush(struct line_reader *r)
{
	uint32_t hashes[LINE_BATCH];

	for (size_t i = 0; i < r->n; i++)
		hashes[i] = map_hash(r->batch[i].question);
	if (r->h->n_questions)
		foresee(r, hashes);
	for (size_t i = 0; i < r->n; i++) {
		struct pending_line *p = &r->batch[i];
		if (p->question.n == 0 || resolve(r, p, hashes[i]))
			history_add_event(r->h, &p->event);
	}
	r->n = 0;
}
