/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/overview.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "engine/filter.h"
#include "engine/grade.h"
#include "engine/past.h"
#include "engine/readiness_parts.h"
#include "engine/schedule.h"
#include "engine/sheet.h"

/* What all steps look at. */
struct look {
	const struct history *h;
	const struct library *l;
	const struct schedule *s;
	const struct filter *f;
	bool whole;
};

static bool
passes(const struct look *look, const struct question *q)
{
	struct past_question several;

	if (look->f->n == 0)
		return true;
	return filter_matches(look->f, q, past_of(look->h, q, &several), look->h);
}

/* Which of the history's questions pass the filter; NULL: all. Owned. */
static bool *
find_wanted(const struct look *look)
{
	const struct history *h = look->h;

	if (look->f->n == 0)
		return NULL;
	bool *wanted = alloc_items(h->n_questions, sizeof(*wanted));
	for (size_t i = 0; i < h->n_questions; i++) {
		const struct question *q = library_find(look->l, h->questions[i].name);
		wanted[i] = q && passes(look, q);
	}
	return wanted;
}

/* Days with an answer, each about once: most answers come in the order of days. */
struct days {
	int32_t *items; /* owned */
	size_t n, cap;
};

static void
count_answer(struct overview *o, struct days *days, const struct event *e, bool secret)
{
	struct surety *surety = e->certainty == CERTAINTY_SURE	  ? &o->sure
				: e->certainty == CERTAINTY_GUESS ? &o->guess
								  : &o->plain;

	o->answered++;
	surety->answers += !secret;
	surety->right += !secret && is_full(e->score);
	if (e->day > o->today)
		return;
	if (e->day > o->today - OVERVIEW_DAYS)
		o->calendar[OVERVIEW_DAYS - 1 - (o->today - e->day)]++;
	if (days->n && days->items[days->n - 1] == e->day)
		return;
	days->items = alloc_room(days->items, days->n, &days->cap, sizeof(*days->items));
	days->items[days->n++] = e->day;
}

static int
by_day(const void *a, const void *b)
{
	int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

	return (x > y) - (x < y);
}

/* Today may still come: until it is over a streak that reached yesterday holds. */
static void
count_streaks(struct overview *o, const struct days *days)
{
	size_t run = 0;

	if (days->n)
		qsort(days->items, days->n, sizeof(*days->items), by_day);
	for (size_t i = 0; i < days->n; i++) {
		if (i && days->items[i] == days->items[i - 1])
			continue;
		run = i && days->items[i] == days->items[i - 1] + 1 ? run + 1 : 1;
		o->longest_streak = run > o->longest_streak ? run : o->longest_streak;
	}
	o->streak = days->n && days->items[days->n - 1] >= o->today - 1 ? run : 0;
}

static void
count_answers(struct overview *o, const struct look *look)
{
	const struct history *h = look->h;
	bool *wanted = find_wanted(look);
	bool *secret = alloc_items(h->n_sessions, sizeof(*secret));
	struct days days = {0};

	for (size_t i = 0; i < h->n_sessions; i++)
		secret[i] = past_secret_session(h, &h->sessions[i]);
	for (size_t i = 0; i < h->n_events; i++) {
		const struct event *e = &h->events[i];
		if (e->kind != EVENT_ANSWER || e->undone || (wanted && !wanted[e->question]))
			continue;
		o->seconds += (double)e->seconds;
		if (!e->skipped && !e->superseded)
			count_answer(o, &days, e, secret[e->session]);
	}
	count_streaks(o, &days);
	free(secret);
	free(days.items);
	free(wanted);
}

static void
choose(struct overview *o, const struct look *look)
{
	const struct library *l = look->l;

	o->chosen = alloc_items(l->n_questions, sizeof(*o->chosen));
	for (size_t i = 0; i < l->n_questions; i++)
		if (l->questions[i]->status == STATUS_LIVE && passes(look, l->questions[i]))
			o->chosen[o->questions++] = (uint32_t)i;
}

/* What is due today is so from then on until it is answered: it counts on its first day. */
static void
foresee(struct overview *o, const struct look *look)
{
	const struct schedule *s = look->s;

	for (size_t i = 0; i < o->questions; i++) {
		const struct standing *of = &s->of[o->chosen[i]];
		bool asked = schedule_asks(s, look->l, o->chosen[i]);
		o->seen += of->reviews > 0;
		if (!asked)
			continue;
		o->unseen += of->reviews == 0;
		if (of->reviews && of->due < s->today + OVERVIEW_AHEAD)
			o->forecast[of->due > s->today ? of->due - s->today : 0]++;
	}
	o->due = o->forecast[0];
	size_t left = schedule_new_left(s);
	o->fresh = o->unseen < left ? o->unseen : left;
}

/* Topics in the order of their first questions. topic_of: of each chosen question. */
static void
gather_topics(struct overview *o, const struct look *look, uint32_t *topic_of)
{
	struct map map;
	bool added;

	map_init(&map);
	o->topics = alloc_items(o->questions, sizeof(*o->topics));
	for (size_t i = 0; i < o->questions; i++) {
		struct span topic = span_of(look->l->questions[o->chosen[i]]->topic), rest = topic;
		if (!look->whole)
			topic = span_cut(&rest, '/');
		topic_of[i] = *map_put(&map, topic, (uint32_t)o->n_topics, &added);
		if (added)
			o->topics[o->n_topics++].name = arena_text(&o->arena, topic);
		o->topics[topic_of[i]].questions++;
	}
	map_release(&map);
}

static void
count_in_topic(struct overview_topic *t, const struct look *look, uint32_t place)
{
	const struct standing *of = &look->s->of[place];

	if (of->reviews == 0)
		return;
	t->seen++;
	const struct event *last = &look->h->events[of->last];
	t->right += is_full(last->score) &&
		    !past_secret_session(look->h, &look->h->sessions[last->session]);
	t->due += of->due <= look->s->today && schedule_asks(look->s, look->l, place);
}

/* A topic's mastery is that of a pool of readiness. All topics together say how far to trust the
 * schedule's recall, and what to expect of what was never seen. */
static void
estimate_topics(struct overview *o, const struct look *look, const uint32_t *topic_of)
{
	struct pool *pools = alloc_items(o->n_topics, sizeof(*pools));
	struct pool_item *items = alloc_items(o->questions, sizeof(*items));
	struct readiness r;
	size_t at = 0;

	for (size_t i = 0; i < o->n_topics; i++) {
		pools[i].items = items + at;
		at += o->topics[i].questions;
	}
	for (size_t i = 0; i < o->questions; i++) {
		struct pool *pool = &pools[topic_of[i]];
		items[(size_t)(pool->items - items) + pool->n++] = pool_item_of(
		    look->l->questions[o->chosen[i]], &look->s->of[o->chosen[i]], look->h, look->s);
		count_in_topic(&o->topics[topic_of[i]], look, o->chosen[i]);
	}
	readiness_adjusted(&r, pools, o->n_topics, 0, 0, &look->s->recalls);
	for (size_t i = 0; i < o->n_topics; i++) {
		struct overview_topic *t = &o->topics[i];
		t->mastery = r.mastery[i];
		double swing = Z80 * sqrt(t->mastery.uncertainty);
		t->low = fmax(0, t->mastery.share - swing);
		t->high = fmin(1, t->mastery.share + swing);
	}
	readiness_release(&r);
	free(items);
	free(pools);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(((const struct overview_topic *)a)->name,
		      ((const struct overview_topic *)b)->name);
}

static void
count_topics(struct overview *o, const struct look *look)
{
	uint32_t *topic_of = alloc_items(o->questions, sizeof(*topic_of));

	gather_topics(o, look, topic_of);
	estimate_topics(o, look, topic_of);
	free(topic_of);
	if (o->n_topics)
		qsort(o->topics, o->n_topics, sizeof(*o->topics), by_name);
}

static void
foretell_exams(struct overview *o, const struct look *look)
{
	o->n_exams = look->l->n_exams;
	o->exams = alloc_items(o->n_exams, sizeof(*o->exams));
	for (size_t i = 0; i < o->n_exams; i++) {
		o->exams[i].exam = look->l->exams[i];
		readiness_of(&o->exams[i].readiness, look->l->exams[i], look->l, look->h, look->s);
	}
}

static bool
is_over(const struct past_session *s)
{
	return s->mode == MODE_EXAM && s->begin != NO_EVENT && s->questions &&
	       s->items >= s->questions &&
	       (s->ending == ENDING_DONE || s->ending == ENDING_TIMEOUT);
}

static struct overview_score
score_of(const struct history *h, size_t session)
{
	const struct past_session *s = &h->sessions[session];
	struct terms terms = terms_read(&h->events[s->begin]);
	double percent = 100 * s->points / s->questions;
	bool enough = percent >= terms.pass - 1e-9;

	return (struct overview_score){
	    .session = session,
	    .day = (int32_t)history_day(s->ended, s->has_zone ? s->zone : HISTORY_NO_ZONE),
	    .percent = percent,
	    .pass = terms.pass,
	    .enough = enough,
	    .passed = s->passed < 0 ? enough : s->passed,
	};
}

static int
oldest_first(const void *a, const void *b)
{
	const struct overview_score *x = a, *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	return (x->session > y->session) - (x->session < y->session);
}

static void
list_scores(struct overview *o, const struct history *h)
{
	size_t cap = 0;

	for (size_t i = 0; i < h->n_sessions; i++) {
		if (!is_over(&h->sessions[i]))
			continue;
		o->scores = alloc_room(o->scores, o->n_scores, &cap, sizeof(*o->scores));
		o->scores[o->n_scores++] = score_of(h, i);
	}
	if (o->n_scores)
		qsort(o->scores, o->n_scores, sizeof(*o->scores), oldest_first);
}

void
overview_make(struct overview *o, const struct history *h, const struct library *l,
	      const struct schedule *s, const struct filter *f, bool whole)
{
	const struct look look = {h, l, s, f, whole};

	*o = (struct overview){.today = s->today};
	count_answers(o, &look);
	choose(o, &look);
	foresee(o, &look);
	count_topics(o, &look);
	foretell_exams(o, &look);
	list_scores(o, h);
}

void
overview_release(struct overview *o)
{
	for (size_t i = 0; i < o->n_exams; i++)
		readiness_release(&o->exams[i].readiness);
	arena_release(&o->arena);
	free(o->chosen);
	free(o->topics);
	free(o->exams);
	free(o->scores);
	*o = (struct overview){0};
}
