/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/summary.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "base/map.h"
#include "base/str.h"
#include "engine/session.h"
#include "figures/ask.h"
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

static void
total_line(struct str *out, const struct style *style, const struct session *s)
{
	struct str line = STR_INIT;
	size_t answered, skipped = 0;
	double points, seconds;

	session_totals(s, &answered, &points, &seconds);
	for (size_t i = 0; i < s->n; i++)
		skipped += s->outcomes[i].skipped;
	if (answered == 0) {
		layout_plain(out, style, "", LOOK_STRONG, span_of("Nothing was answered."));
		return;
	}
	str_number(&line, points, SHOWN_DECIMALS);
	str_printf(&line, " of %zu points (%.0f %%) in ", answered,
		   100 * points / (double)answered);
	figure_duration(&line, seconds);
	if (skipped)
		str_printf(&line, ", %zu skipped", skipped);
	if (s->at < s->n)
		str_printf(&line, ", %zu not asked", s->n - s->at);
	str_byte(&line, '.');
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
	for (size_t i = 0; i < s->n; i++) {
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
		for (size_t i = 0; i < s->n; i++)
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
		figure_stem(&line, s->questions[best]);
		layout_inline(out, style, "    ", span_str(&line));
	}
	free(taken);
	str_release(&line);
}

static void
next_step(struct str *out, const struct style *style, bool all_right, const char *before_verb)
{
	struct str line = STR_INIT;

	str_printf(
	    &line,
	    all_right
		? "Next: '%spractice' asks more, '%sprogress' shows where you stand."
		: "Next: '%spractice missed' asks again what was missed, '%smistakes' lists it.",
	    before_verb, before_verb);
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

void
figure_summary(struct str *out, const struct style *style, const struct session *s,
	       const char *before_verb)
{
	size_t answered;
	double points, seconds;

	session_totals(s, &answered, &points, &seconds);
	str_byte(out, '\n');
	total_line(out, style, s);
	if (answered == 0)
		return;
	topic_table(out, style, s);
	another_look(out, style, s);
	next_step(out, style, points > (double)answered - 1e-9, before_verb);
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
figure_summary_json(struct str *out, const struct session *s, const char *name, const char *mode)
{
	struct json j = {.out = out};
	size_t answered;
	double points, seconds;

	session_totals(s, &answered, &points, &seconds);
	json_open(&j, '{');
	json_key(&j, "session");
	json_string(&j, name);
	json_key(&j, "mode");
	json_string(&j, mode);
	json_key(&j, "answered");
	json_count(&j, answered);
	json_key(&j, "points");
	json_number(&j, points, 4);
	json_key(&j, "answers");
	json_open(&j, '[');
	for (size_t i = 0; i < s->n; i++)
		if (s->outcomes[i].answered || s->outcomes[i].skipped)
			answer_json(&j, s->questions[i], &s->outcomes[i]);
	json_close(&j, ']');
	json_close(&j, '}');
	str_byte(out, '\n');
}
