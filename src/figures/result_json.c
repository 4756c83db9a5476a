/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "bank/exam.h"
#include "base/str.h"
#include "engine/result.h"
#include "engine/sheet.h"
#include "figures/ask.h"
#include "figures/result.h"
#include "figures/show.h"
#include "figures/words.h"
#include "text/json.h"

enum { SHARE_DECIMALS = 4, SCORE_DECIMALS = 2, SECOND_DECIMALS = 1 };

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
truth(struct json *j, const char *key, bool it_is)
{
	json_key(j, key);
	json_bool(j, it_is);
}

static void
place_name(struct json *j, const struct sheet_place *p)
{
	if (p->question)
		json_string(j, p->question->name);
	else
		json_text(j, p->name);
}

/* The places' names for which holds is true. */
static void
names(struct json *j, const char *key, const struct sheet *s,
      bool (*holds)(const struct sheet_place *))
{
	json_key(j, key);
	json_open(j, '[');
	for (size_t i = 0; i < s->n; i++)
		if (holds(&s->places[i]))
			place_name(j, &s->places[i]);
	json_close(j, ']');
}

static bool
any(const struct sheet_place *p)
{
	(void)p;
	return true;
}

static bool
changed(const struct sheet_place *p)
{
	return p->question && p->changed;
}

static bool
gone(const struct sheet_place *p)
{
	return !p->question;
}

static bool
critical_missed(const struct sheet_place *p)
{
	return p->question && p->question->critical && !place_right(p);
}

static void
shares(struct json *j, const char *key, const char *name, const struct share *share, size_t n)
{
	json_key(j, key);
	json_open(j, '[');
	for (size_t i = 0; i < n; i++) {
		json_open(j, '{');
		json_key(j, name);
		json_string(j, share[i].name);
		count(j, "items", share[i].items);
		number(j, "points", share[i].points, KEPT_DECIMALS);
		number(j, "low", share[i].low, SHARE_DECIMALS);
		number(j, "high", share[i].high, SHARE_DECIMALS);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void
answer(struct json *j, const struct sheet_place *p, size_t place)
{
	char revision[9];

	figure_revision(revision, p->question);
	json_open(j, '{');
	json_key(j, "id");
	json_string(j, p->question->name);
	count(j, "place", place);
	json_key(j, "revision");
	json_string(j, revision);
	json_key(j, "response");
	figure_response_json(j, p->response);
	number(j, "score", p->score, KEPT_DECIMALS);
	number(j, "seconds", p->seconds, SECOND_DECIMALS);
	json_key(j, "certainty");
	json_string(j, certainty_names[p->certainty]);
	truth(j, "marked", p->marked);
	truth(j, "regraded", p->regraded);
	json_close(j, '}');
}

static void
answers(struct json *j, const struct sheet *s)
{
	json_key(j, "answers");
	json_open(j, '[');
	for (size_t i = 0; i < s->n; i++)
		if (s->places[i].question && s->places[i].answered)
			answer(j, &s->places[i], i + 1);
	json_close(j, ']');
}

static void
surety(struct json *j, const char *key, const struct surety *n)
{
	json_key(j, key);
	json_open(j, '{');
	count(j, "answers", n->answers);
	count(j, "right", n->right);
	json_close(j, '}');
}

void
figure_calibration_json(struct json *j, const struct surety *sure, const struct surety *plain,
			const struct surety *guess)
{
	json_key(j, "calibration");
	json_open(j, '{');
	surety(j, "sure", sure);
	surety(j, "plain", plain);
	surety(j, "guess", guess);
	json_close(j, '}');
}

static void
score(struct json *j, const struct sheet *s, const struct result *r)
{
	const struct terms *t = &s->terms;

	count(j, "items", r->items);
	count(j, "answered", r->answered);
	count(j, "open", r->open);
	number(j, "points", r->points, KEPT_DECIMALS);
	number(j, "percent",
	       r->items ? result_shown(r->percent, t->pass, r->enough, SCORE_DECIMALS) : NAN,
	       SCORE_DECIMALS);
	number(j, "scaled",
	       r->items ? result_shown(r->scaled, t->scale_pass, r->enough, SCORE_DECIMALS) : NAN,
	       SCORE_DECIMALS);
	json_key(j, "pass");
	if (verdict_given(s, r))
		json_bool(j, r->passed);
	else
		json_null(j);
	number(j, "pass_mark", t->pass, SCORE_DECIMALS);
	number(j, "seconds", r->seconds, SECOND_DECIMALS);
	number(j, "minutes", t->minutes > 0 ? t->minutes : NAN, SCORE_DECIMALS);
	number(j, "extra", t->extra, SCORE_DECIMALS);
}

void
figure_result_json(struct str *out, const struct sheet *s, const struct result *r,
		   const struct exam *e)
{
	struct json j = {.out = out};

	json_open(&j, '{');
	json_key(&j, "exam");
	json_text(&j, s->exam);
	json_key(&j, "title");
	json_string(&j, e ? e->title : NULL);
	json_key(&j, "session");
	json_text(&j, s->session);
	json_key(&j, "ending");
	json_string(&j, ending_names[s->ending]);
	names(&j, "form", s, any);
	score(&j, s, r);
	json_key(&j, "remark");
	json_string(&j, e ? e->remark : NULL);
	shares(&j, "topics", "topic", r->areas, r->n_areas);
	shares(&j, "levels", "level", r->levels, r->n_levels);
	names(&j, "critical_missed", s, critical_missed);
	names(&j, "changed", s, changed);
	names(&j, "gone", s, gone);
	figure_calibration_json(&j, &r->sure, &r->plain, &r->guess);
	answers(&j, s);
	json_close(&j, '}');
	str_byte(out, '\n');
}
