/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Progress for other programs. */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/exam.h"
#include "bank/library.h"
#include "base/str.h"
#include "engine/overview.h"
#include "engine/schedule.h"
#include "figures/progress.h"
#include "figures/result.h"
#include "figures/show.h"
#include "profile/history.h"
#include "text/json.h"

enum { SHARE_DECIMALS = 4, MEMORY_DECIMALS = 4, SCORE_DECIMALS = 2, SECOND_DECIMALS = 1 };

static void
number(struct json *j, const char *key, double x, int decimals)
{
	json_key(j, key);
	json_number(j, x, decimals);
}

static void
count(struct json *j, const char *key, size_t n)
{
	json_key(j, key);
	json_count(j, n);
}

static void
text(struct json *j, const char *key, const char *s)
{
	json_key(j, key);
	json_string(j, s);
}

/* null where there is none. */
static void
day(struct json *j, const char *key, int32_t n)
{
	char s[DAY_TEXT];

	if (n != NO_DAY)
		day_text(n, s);
	text(j, key, n == NO_DAY ? NULL : s);
}

static void
readiness(struct json *j, const struct overview *o)
{
	json_key(j, "readiness");
	json_open(j, '[');
	for (size_t i = 0; i < o->n_exams; i++) {
		const struct readiness *r = &o->exams[i].readiness;
		json_open(j, '{');
		text(j, "exam", o->exams[i].exam->name);
		number(j, "probability", r->probability, SHARE_DECIMALS);
		number(j, "low", r->low, SHARE_DECIMALS);
		number(j, "high", r->high, SHARE_DECIMALS);
		count(j, "seen", r->seen);
		count(j, "needed", r->needed);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void
topics(struct json *j, const struct overview *o)
{
	json_key(j, "topics");
	json_open(j, '[');
	for (size_t i = 0; i < o->n_topics; i++) {
		const struct overview_topic *t = &o->topics[i];
		json_open(j, '{');
		text(j, "topic", t->name);
		count(j, "questions", t->questions);
		count(j, "seen", t->seen);
		count(j, "right", t->right);
		count(j, "due", t->due);
		number(j, "mastery", t->seen ? t->mastery.share : NAN, SHARE_DECIMALS);
		number(j, "low", t->seen ? t->low : NAN, SHARE_DECIMALS);
		number(j, "high", t->seen ? t->high : NAN, SHARE_DECIMALS);
		json_close(j, '}');
	}
	json_close(j, ']');
}

/* Days with a number, those of 0 left out. */
static void
days(struct json *j, const char *key, const char *what, const uint32_t *numbers, size_t n,
     int32_t first)
{
	json_key(j, key);
	json_open(j, '[');
	for (size_t i = 0; i < n; i++) {
		if (numbers[i] == 0)
			continue;
		json_open(j, '{');
		day(j, "day", first + (int32_t)i);
		count(j, what, numbers[i]);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void
scores(struct json *j, const struct progress *p)
{
	json_key(j, "exams");
	json_open(j, '[');
	for (size_t i = 0; i < p->o->n_scores; i++) {
		const struct overview_score *s = &p->o->scores[i];
		json_open(j, '{');
		json_key(j, "session");
		json_text(j, p->h->sessions[s->session].name);
		json_key(j, "exam");
		json_text(j, p->h->sessions[s->session].exam);
		day(j, "day", s->day);
		number(j, "percent", result_shown(s->percent, s->pass, s->enough, 2),
		       SCORE_DECIMALS);
		number(j, "pass_mark", s->pass, SCORE_DECIMALS);
		json_key(j, "pass");
		json_bool(j, s->passed);
		json_close(j, '}');
	}
	json_close(j, ']');
}

/* What is not known of a question never answered is null. */
static double
known(const struct standing *s, double x)
{
	return s->reviews ? x : NAN;
}

static double
recall_of(const struct progress *p, const struct standing *s)
{
	return known(s, memory_recall(&s->memory, &p->s->plan.model, p->o->today));
}

static void
question(struct json *j, const struct progress *p, uint32_t place)
{
	const struct question *q = p->l->questions[place];
	const struct standing *s = &p->s->of[place];
	char revision[9];

	figure_revision(revision, q);
	json_open(j, '{');
	text(j, "id", q->name);
	text(j, "revision", revision);
	text(j, "topic", q->topic);
	text(j, "state", standing_word(s, p->o->today));
	number(j, "stability", known(s, s->memory.stability), MEMORY_DECIMALS);
	number(j, "difficulty", known(s, s->memory.difficulty), MEMORY_DECIMALS);
	number(j, "retrievability", recall_of(p, s), MEMORY_DECIMALS);
	day(j, "due", s->due);
	count(j, "reviews", s->reviews);
	count(j, "lapses", s->lapses);
	json_close(j, '}');
}

void
figure_progress_json(struct str *out, const struct progress *p)
{
	const struct overview *o = p->o;
	struct json j = {.out = out};

	json_open(&j, '{');
	text(&j, "profile", p->profile);
	day(&j, "today", o->today);
	count(&j, "answered", o->answered);
	count(&j, "due", o->due);
	count(&j, "new", o->fresh);
	number(&j, "seconds", o->seconds, SECOND_DECIMALS);
	count(&j, "streak", o->streak);
	count(&j, "longest_streak", o->longest_streak);
	day(&j, "exam_date", p->s->plan.exam_day);
	readiness(&j, o);
	topics(&j, o);
	figure_calibration_json(&j, &o->sure, &o->plain, &o->guess);
	days(&j, "calendar", "answers", o->calendar, OVERVIEW_DAYS, o->today - OVERVIEW_DAYS + 1);
	days(&j, "forecast", "due", o->forecast, OVERVIEW_AHEAD, o->today);
	scores(&j, p);
	json_key(&j, "questions");
	json_open(&j, '[');
	for (size_t i = 0; i < o->questions; i++)
		question(&j, p, o->chosen[i]);
	json_close(&j, ']');
	json_close(&j, '}');
	str_byte(out, '\n');
}

static void
cell(struct str *out, const char *s)
{
	bool formula = *s && strchr("=+-@\t\r", *s);

	if (!formula && !strpbrk(s, ",\"\r\n")) {
		str_text(out, s);
		return;
	}
	str_text(out, formula ? "\"'" : "\"");
	for (; *s; s++) {
		str_byte(out, *s);
		if (*s == '"')
			str_byte(out, '"');
	}
	str_byte(out, '"');
}

static void
number_cell(struct str *out, double x)
{
	str_byte(out, ',');
	if (isfinite(x))
		str_number(out, x, MEMORY_DECIMALS);
}

static void
row(struct str *out, const struct progress *p, uint32_t place)
{
	const struct question *q = p->l->questions[place];
	const struct standing *s = &p->s->of[place];
	char revision[9], due[DAY_TEXT] = "";

	figure_revision(revision, q);
	if (s->due != NO_DAY)
		day_text(s->due, due);
	cell(out, q->name);
	str_byte(out, ',');
	cell(out, q->topic);
	str_printf(out, ",%s,%s", revision, standing_word(s, p->o->today));
	number_cell(out, known(s, s->memory.stability));
	number_cell(out, known(s, s->memory.difficulty));
	number_cell(out, recall_of(p, s));
	str_printf(out, ",%s,%" PRIu32 ",%" PRIu32 "\r\n", due, s->reviews, s->lapses);
}

void
figure_progress_csv(struct str *out, const struct progress *p)
{
	str_text(out, "id,topic,revision,state,stability,difficulty,retrievability,due,reviews,"
		      "lapses\r\n");
	for (size_t i = 0; i < p->o->questions; i++)
		row(out, p, p->o->chosen[i]);
}
