/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/guess.h"

#include <math.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/random.h"
#include "engine/draw.h"
#include "engine/looks.h"
#include "engine/odds.h"
#include "engine/response.h"

static const double rounding = 1e-9;

/* How much a strategy likes each choice; of a true or false question, True and then False. */
typedef void strategy(double *likes, const struct looks *l);

static void
like_long(double *likes, const struct looks *l)
{
	for (size_t i = 0; i < l->q->n_choices; i++)
		likes[i] = (double)l->choices[i].letters;
}

static void
like_short(double *likes, const struct looks *l)
{
	for (size_t i = 0; i < l->q->n_choices; i++)
		likes[i] = -(double)l->choices[i].letters;
}

static int
by_size(const void *a, const void *b)
{
	size_t x = *(const size_t *)a, y = *(const size_t *)b;

	return (x > y) - (x < y);
}

/* The median's choices: one of an odd number, the two in the middle of an even one. */
static void
like_middle(double *likes, const struct looks *l)
{
	size_t lengths[BANK_MAX_CHOICES], n = l->q->n_choices;

	if (n < 3)
		return;
	for (size_t i = 0; i < n; i++)
		lengths[i] = l->choices[i].letters;
	qsort(lengths, n, sizeof(*lengths), by_size);
	for (size_t i = 0; i < n; i++)
		likes[i] = l->choices[i].letters >= lengths[(n - 1) / 2] &&
			   l->choices[i].letters <= lengths[n / 2];
}

/* Where choices are shuffled, each that is free is as likely to stand there, unless the place is
 * one of those at the end. */
static void
like_place(double *likes, const struct question *q, bool last)
{
	struct random unused;
	struct shown shown;

	random_seed(&unused, 0);
	draw_order(&shown, q, &unused);
	size_t at = shown.order[last ? shown.n - 1 : 0];
	bool drawn = q->shuffle && !q->numbers && !q->choices[at].last;
	for (size_t i = 0; i < q->n_choices; i++)
		likes[i] = drawn ? !q->choices[i].last : i == at;
}

static void
like_first(double *likes, const struct looks *l)
{
	if (l->q->type == QUESTION_TRUEFALSE)
		likes[0] = 1;
	else
		like_place(likes, l->q, false);
}

static void
like_last(double *likes, const struct looks *l)
{
	if (l->q->type == QUESTION_TRUEFALSE)
		likes[1] = 1;
	else
		like_place(likes, l->q, true);
}

static void
like_stem(double *likes, const struct looks *l)
{
	for (size_t i = 0; i < l->q->n_choices; i++)
		likes[i] = (double)look_shared(&l->choices[i], &l->stem);
}

/* Dice's measure: what two sets share, of what they have on the mean. */
static double
likeness(const struct look_words *a, const struct look_words *b)
{
	return a->n + b->n ? 2 * (double)look_shared(a, b) / (double)(a->n + b->n) : 0;
}

static void
like_alike(double *likes, const struct looks *l)
{
	for (size_t i = 0; i < l->q->n_choices; i++)
		for (size_t j = 0; j < l->q->n_choices; j++)
			likes[i] += i == j ? 0 : likeness(&l->choices[i], &l->choices[j]);
}

static void
like_odd(double *likes, const struct looks *l)
{
	like_alike(likes, l);
	for (size_t i = 0; i < l->q->n_choices; i++)
		likes[i] = -likes[i];
}

static void
like_careful(double *likes, const struct looks *l)
{
	if (l->q->type == QUESTION_TRUEFALSE)
		likes[0] = l->stem.qualifiers > 0;
	for (size_t i = 0; i < l->q->n_choices; i++)
		likes[i] = (double)(l->choices[i].commas + l->choices[i].qualifiers);
}

static void
like_all(double *likes, const struct looks *l)
{
	for (size_t i = 0; i < l->q->n_choices; i++)
		likes[i] = l->choices[i].all;
}

static void
like_modest(double *likes, const struct looks *l)
{
	if (l->q->type == QUESTION_TRUEFALSE)
		likes[1] = l->stem.absolute;
	for (size_t i = 0; i < l->q->n_choices; i++)
		likes[i] = !l->choices[i].absolute;
}

static strategy *const strategies[GUESSES] = {
    [GUESS_LONGEST] = like_long, [GUESS_SHORTEST] = like_short,	 [GUESS_MIDDLE] = like_middle,
    [GUESS_FIRST] = like_first,	 [GUESS_LAST] = like_last,	 [GUESS_STEM] = like_stem,
    [GUESS_ALIKE] = like_alike,	 [GUESS_ODD] = like_odd,	 [GUESS_CAREFUL] = like_careful,
    [GUESS_ALL] = like_all,	 [GUESS_ABSOLUTE] = like_modest,
};

static bool
can_play(const struct question *q)
{
	bool picks = q->type == QUESTION_SINGLE || q->type == QUESTION_MULTIPLE;

	return q->status != STATUS_RETIRED &&
	       (q->type == QUESTION_TRUEFALSE || (picks && q->n_choices > 1));
}

static bool
is_right(const struct question *q, size_t choice)
{
	return q->type == QUESTION_TRUEFALSE ? q->truth == (choice == 0) : q->choices[choice].right;
}

/* A question as one strategy plays it, and how far ahead of the next choice its own are. */
struct played {
	struct odds_play play;
	double lead;
};

/* False: the strategy says nothing of the question. */
static bool
play(struct played *p, const struct looks *l, enum guess s)
{
	double likes[BANK_MAX_CHOICES] = {0}, best = -INFINITY, next = -INFINITY;
	size_t n = l->q->type == QUESTION_TRUEFALSE ? 2 : l->q->n_choices;

	strategies[s](likes, l);
	for (size_t i = 0; i < n; i++)
		best = fmax(best, likes[i]);
	*p = (struct played){.play.choices = (uint8_t)n};
	for (size_t i = 0; i < n; i++) {
		bool tied = likes[i] >= best - rounding, right = is_right(l->q, i);
		p->play.tied = (uint8_t)(p->play.tied + tied);
		p->play.rights = (uint8_t)(p->play.rights + right);
		p->play.hits = (uint8_t)(p->play.hits + (tied && right));
		next = tied ? next : fmax(next, likes[i]);
	}
	p->lead = (best - next) / fmax(fabs(best), 1);
	return p->play.tied < n;
}

/* Keeps the clearest of those given away; of equals the first. */
static void
keep_away(struct guess_row *row, double *leads, const struct question *q, double lead)
{
	size_t at = row->n_away;

	while (at > 0 && leads[at - 1] < lead)
		at--;
	if (at == GUESS_NAMED)
		return;
	row->n_away += row->n_away < GUESS_NAMED;
	for (size_t i = row->n_away; --i > at;) {
		row->away[i] = row->away[i - 1];
		leads[i] = leads[i - 1];
	}
	row->away[at] = q;
	leads[at] = lead;
}

/* A strategy's plays so far. */
struct round {
	struct odds_play *plays; /* owned */
	size_t cap;
	double leads[GUESS_NAMED];
};

static void
take_in(struct guess_row *row, struct round *r, const struct question *q, const struct played *p)
{
	const struct odds_play *o = &p->play;

	r->plays = alloc_room(r->plays, row->n, &r->cap, sizeof(*r->plays));
	r->plays[row->n++] = *o;
	row->right += (double)o->hits / o->tied;
	row->chance += (double)o->rights / o->choices;
	if (o->hits == o->tied)
		keep_away(row, r->leads, q, p->lead);
}

void
guess_play(struct guesses *g, const struct question *const *questions, size_t n)
{
	struct looks looks = {0};
	struct round rounds[GUESSES] = {0};
	struct played p;

	*g = (struct guesses){0};
	for (size_t i = 0; i < n; i++) {
		if (!can_play(questions[i]))
			continue;
		g->questions++;
		looks_read(&looks, questions[i]);
		for (size_t s = 0; s < GUESSES; s++)
			if (play(&p, &looks, (enum guess)s))
				take_in(&g->rows[s], &rounds[s], questions[i], &p);
	}
	for (size_t s = 0; s < GUESSES; s++) {
		struct guess_row *row = &g->rows[s];
		odds_interval(rounds[s].plays, row->n, &row->low, &row->high);
		row->right /= row->n ? (double)row->n : 1;
		row->chance /= row->n ? (double)row->n : 1;
		free(rounds[s].plays);
	}
	looks_release(&looks);
}

bool
guess_helps(const struct guess_row *row)
{
	return row->n > 0 && row->chance < row->low - rounding;
}

bool
guess_misleads(const struct guess_row *row)
{
	return row->n > 0 && row->chance > row->high + rounding;
}

enum guess
guess_worst(const struct guesses *g)
{
	enum guess worst = GUESSES;
	double most = 0;

	for (size_t s = 0; s < GUESSES; s++) {
		const struct guess_row *row = &g->rows[s];
		if (!guess_helps(row) || row->low - row->chance <= most)
			continue;
		most = row->low - row->chance;
		worst = (enum guess)s;
	}
	return worst;
}
