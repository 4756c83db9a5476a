/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/summary.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/map.h"
#include "base/str.h"
#include "engine/outlook.h"
#include "engine/session.h"
#include "figures/ask.h"
#include "figures/key.h"
#include "figures/outlook.h"
#include "figures/show.h"
#include "figures/table.h"
#include "text/json.h"
#include "text/layout.h"

enum { WORTH_ANOTHER_LOOK = 3, MINUTE_TEXT = 16, DATE_TEXT = 10 };

void
figure_minute(char text[TIME_TEXT], int64_t time)
{
	time_text(time + zone_offset(time), text);
	text[DATE_TEXT] = ' ';
	text[MINUTE_TEXT] = '\0';
}

void
figure_duration(struct str *out, double seconds)
{
	/* A profile may say any number. */
	const double most = 1e15;
	uint64_t s = (uint64_t)(seconds < most ? seconds + 0.5 : most);

	if (s < 60)
		str_printf(out, "%" PRIu64 " s", s);
	else if (s < 3600)
		str_printf(out, "%" PRIu64 " min %" PRIu64 " s", s / 60, s % 60);
	else
		str_printf(out, "%" PRIu64 " h %" PRIu64 " min", s / 3600, s / 60 % 60);
}

/* Those that review asked a second time are told apart: points are of first tries. */
static void
once_more(struct str *line, const struct session *s)
{
	size_t asked = 0, right = 0;

	for (size_t i = s->firsts; i < s->n; i++) {
		asked += s->outcomes[i].answered;
		right += s->outcomes[i].answered && is_full(s->outcomes[i].score);
	}
	if (asked)
		str_printf(line, " Asked once more: %zu, of which %zu right.", asked, right);
}

static void
total_line(struct str *out, const struct style *style, const struct session *s)
{
	struct str line = STR_INIT;
	struct totals firsts = session_firsts(s);
	size_t skipped = 0;

	for (size_t i = 0; i < s->firsts; i++)
		skipped += s->outcomes[i].skipped;
	if (firsts.answered == 0) {
		layout_plain(out, style, "", LOOK_STRONG, span_of("Nothing was answered."));
		return;
	}
	str_number(&line, firsts.points, SHOWN_DECIMALS);
	str_printf(&line, " of %zu points (%.0f %%) in ", firsts.answered,
		   100 * firsts.points / (double)firsts.answered);
	figure_duration(&line, session_totals(s).seconds);
	if (skipped)
		str_printf(&line, ", %zu skipped", skipped);
	if (s->at < s->firsts)
		str_printf(&line, ", %zu not asked", s->firsts - s->at);
	str_byte(&line, '.');
	once_more(&line, s);
	layout_plain(out, style, "", LOOK_STRONG, span_str(&line));
	str_release(&line);
}

struct share {
	const char *topic;
	double points;
	size_t answered;
};

static void
topic_table(struct str *out, const struct style *style, const struct session *s)
{
	struct map topics;
	struct share *shares = alloc_items(s->n, sizeof(*shares));
	size_t n = 0;
	bool added;
	struct table t;
	struct str points = STR_INIT;

	map_init(&topics);
	for (size_t i = 0; i < s->firsts; i++) {
		if (!s->outcomes[i].answered)
			continue;
		const char *topic = s->questions[i]->topic;
		uint32_t at = *map_put(&topics, span_of(topic), (uint32_t)n, &added);
		if (added)
			shares[n++].topic = topic;
		shares[at].points += s->outcomes[i].score;
		shares[at].answered++;
	}
	table_init(&t, 2, (const char *const[]){"Topic", "points"});
	for (size_t i = 0; i < n; i++) {
		str_clear(&points);
		str_number(&points, shares[i].points, SHOWN_DECIMALS);
		table_cell(&t, "  %s", shares[i].topic);
		table_cell(&t, "%s of %zu", points.s, shares[i].answered);
	}
	if (n)
		table_draw(out, style, &t, "lr", 0);
	table_release(&t);
	str_release(&points);
	map_release(&topics);
	free(shares);
}

/* The higher, the more there is to learn: sure but wrong first, then by points lost; 0 where
 * nothing is. */
static double
worth(const struct outcome *o)
{
	double lost = o->answered ? 1 - o->score : 0;

	if (o->answered && is_sure_miss(o->score, o->certainty))
		return 2 + lost;
	/* Right by a guess or with a hint is not yet known, but less urgent than any miss. */
	if (o->answered && is_full(o->score) && (o->hinted || o->certainty == CERTAINTY_GUESS))
		return 1e-6;
	return lost;
}

static void
another_look(struct str *out, const struct style *style, const struct session *s)
{
	bool *taken = alloc_items(s->n, sizeof(*taken));
	struct str line = STR_INIT;

	for (size_t k = 0; k < WORTH_ANOTHER_LOOK; k++) {
		size_t best = SIZE_MAX;
		for (size_t i = 0; i < s->firsts; i++)
			if (!taken[i] && worth(&s->outcomes[i]) >
					     (best == SIZE_MAX ? 0 : worth(&s->outcomes[best])))
				best = i;
		if (best == SIZE_MAX)
			break;
		if (k == 0)
			layout_plain(out, style, "", LOOK_TEXT,
				     span_of("Most worth another look:"));
		taken[best] = true;
		str_clear(&line);
		str_text(&line, s->questions[best]->name);
		if (worth(&s->outcomes[best]) >= 2)
			str_text(&line, " (sure, but wrong)");
		layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
		str_clear(&line);
		figure_told(&line, s->questions[best]);
		layout_inline(out, style, "    ", span_str(&line));
	}
	free(taken);
	str_release(&line);
}

static void
next_step(struct str *out, const struct style *style, const struct after *a, bool review)
{
	struct totals firsts = session_firsts(a->session);
	const char *before = a->before_verb;
	struct str line = STR_INIT;

	if (review && a->outlook->due + a->outlook->fresh)
		str_printf(&line, "Next: '%sreview' asks more.", before);
	else if (firsts.points > (double)firsts.answered - 1e-9)
		str_printf(&line,
			   "Next: '%spractice' asks more, '%sprogress' shows where you stand.",
			   before, before);
	else
		str_printf(
		    &line,
		    "Next: '%spractice missed' asks again what was missed, '%smistakes' lists it.",
		    before, before);
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

void
figure_summary(struct str *out, const struct style *style, const struct after *a, bool review)
{
	str_byte(out, '\n');
	total_line(out, style, a->session);
	if (session_firsts(a->session).answered == 0)
		return;
	topic_table(out, style, a->session);
	another_look(out, style, a->session);
	figure_leeches(out, style, a);
	if (review)
		figure_returns(out, style, a);
	else
		figure_next_review(out, style, a->outlook, a->before_verb);
	next_step(out, style, a, review);
}

static void
answer_json(struct json *j, const struct question *q, const struct outcome *o)
{
	char revision[9];

	figure_revision(revision, q);
	json_open(j, '{');
	json_key(j, "id");
	json_string(j, q->name);
	json_key(j, "revision");
	json_string(j, revision);
	json_key(j, "response");
	figure_response_json(j, span_of(o->response));
	json_key(j, "score");
	json_number(j, o->score, 4);
	json_key(j, "seconds");
	json_number(j, o->seconds, 1);
	json_key(j, "certainty");
	json_string(j, certainty_names[o->certainty]);
	json_close(j, '}');
}

void
figure_summary_json(struct str *out, const struct after *a, const char *name, const char *mode)
{
	const struct session *s = a->session;
	struct totals totals = session_totals(s);
	struct json j = {.out = out};

	json_open(&j, '{');
	json_key(&j, "session");
	json_string(&j, name);
	json_key(&j, "mode");
	json_string(&j, mode);
	json_key(&j, "answered");
	json_count(&j, totals.answered);
	json_key(&j, "points");
	json_number(&j, totals.points, 4);
	json_key(&j, "answers");
	json_open(&j, '[');
	for (size_t i = 0; i < s->n; i++)
		if (s->outcomes[i].answered || s->outcomes[i].skipped)
			answer_json(&j, s->questions[i], &s->outcomes[i]);
	json_close(&j, ']');
	figure_after_json(&j, a);
	json_close(&j, '}');
	str_byte(out, '\n');
}
