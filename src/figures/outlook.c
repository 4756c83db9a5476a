/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/outlook.h"

#include <inttypes.h>

#include "bank/bank.h"
#include "base/str.h"
#include "engine/outlook.h"
#include "engine/schedule.h"
#include "engine/session.h"
#include "figures/ask.h"
#include "figures/key.h"
#include "figures/words.h"
#include "text/json.h"
#include "text/layout.h"

enum { WEEK = 7, MANY = 20 };

void
figure_day(struct str *out, int32_t day, int32_t today)
{
	char date[DAY_TEXT];

	day_text(day, date);
	if (day <= today)
		str_text(out, "today");
	else if (day == today + 1)
		str_printf(out, "tomorrow, %s", date);
	else
		str_printf(out, "on %s, in %d days", date, (int)(day - today));
}

static void
say(struct str *out, const struct style *style, struct str *line)
{
	layout_plain(out, style, "", LOOK_TEXT, span_str(line));
	str_release(line);
}

void
figure_review_begins(struct str *out, const struct style *style, size_t due, size_t fresh,
		     size_t asked, int32_t ahead, const char *before_verb)
{
	struct str line = STR_INIT;

	if (due == 0)
		str_text(&line, "Nothing is due");
	else
		str_printf(&line, "%zu due", due);
	if (ahead)
		str_printf(&line, " within %d day%s", (int)ahead, plural((size_t)ahead));
	if (fresh)
		str_printf(&line, due ? " and %zu new" : "; %zu new", fresh);
	if (asked < due + fresh)
		str_printf(&line, "; %zu of them %s asked now", asked, asked == 1 ? "is" : "are");
	if (due && asked < due + fresh)
		str_text(&line, ", what you are closest to losing first");
	else if (due)
		str_printf(&line, ": what you are closest to losing comes first%s",
			   fresh ? ", new ones last" : "");
	str_byte(&line, '.');
	if (asked > MANY && asked == due + fresh)
		str_printf(&line,
			   " /quit stops at any time, and what you answered is saved; "
			   "'%sreview %d' asks %d.",
			   before_verb, MANY, MANY);
	say(out, style, &line);
}

void
figure_nothing_due(struct str *out, const struct style *style, const struct outlook *o,
		   const char *filter, const char *before_verb)
{
	struct str line = STR_INIT;

	str_text(&line, "Nothing is due");
	if (*filter)
		str_printf(&line, " that fits: %s", filter);
	str_text(&line, o->unseen ? ", and today has no new ones left. " : ". ");
	if (o->next == NO_DAY) {
		str_printf(&line, "'%spractice' asks what you like.", before_verb);
	} else {
		str_text(&line, "The next review is due ");
		figure_day(&line, o->next, o->today);
		str_printf(&line, ": %zu question%s. '%sreview --ahead %d' asks %s now.",
			   o->next_due, plural(o->next_due), before_verb, (int)(o->next - o->today),
			   o->next_due == 1 ? "it" : "them");
	}
	if (o->unseen)
		str_printf(&line, " '%sset new N' changes how many new ones a day has.",
			   before_verb);
	say(out, style, &line);
}

void
figure_pace(struct str *out, const struct style *style, const struct outlook *o, size_t new_a_day,
	    const char *before_verb)
{
	struct str line = STR_INIT;

	if (o->exam == 0 || o->pace <= new_a_day)
		return;
	str_printf(&line,
		   "Your exam is in %d day%s, and %zu question%s new to you: %zu a day would show "
		   "all %s ('%sset new %zu').",
		   (int)o->exam, plural((size_t)o->exam), o->unseen,
		   o->unseen == 1 ? " is" : "s are", o->pace,
		   o->exam > WEEK ? "a week before it" : "in time", before_verb, o->pace);
	say(out, style, &line);
}

void
figure_next_review(struct str *out, const struct style *style, const struct outlook *o,
		   const char *before_verb)
{
	struct str line = STR_INIT;

	if (o->due) {
		str_printf(&line, "Due for review now: %zu question%s ('%sreview').", o->due,
			   plural(o->due), before_verb);
	} else if (o->next != NO_DAY) {
		str_text(&line, "The next review is due ");
		figure_day(&line, o->next, o->today);
		str_printf(&line, ": %zu question%s.", o->next_due, plural(o->next_due));
	} else {
		return;
	}
	say(out, style, &line);
}

static void
add_part(struct str *line, size_t n, const char *when, bool more)
{
	if (n)
		str_printf(line, "%zu %s%s", n, when, more ? ", " : "");
}

static void
come_back(struct str *out, const struct style *style, const struct after *a)
{
	struct str line = STR_INIT;
	struct returns r;
	char date[DAY_TEXT];

	returns_of(&r, a->session, a->schedule, a->library);
	if (r.first == NO_DAY)
		return;
	day_text(r.first, date);
	str_text(&line, "These come back: ");
	add_part(&line, r.tomorrow, "tomorrow", r.week || r.later);
	add_part(&line, r.week, "in 2 to 7 days", r.later);
	add_part(&line, r.later, "later", false);
	if (r.tomorrow == 0)
		str_printf(&line, "; the first on %s", date);
	str_byte(&line, '.');
	say(out, style, &line);
}

static void
sure_but_wrong(struct str *out, const struct style *style, const struct after *a)
{
	struct str line = STR_INIT;

	for (size_t i = 0; i < a->session->firsts; i++) {
		const struct question *q = a->session->questions[i];
		const struct standing *s = standing_of(a->schedule, a->library, q);
		if (!a->session->outcomes[i].answered || !s || !s->sure_but_wrong || s->suspended)
			continue;
		str_printf(
		    &line, "%s%s",
		    line.len ? ", " : "Sure, but wrong, so these come first next time: ", q->name);
	}
	if (line.len) {
		str_byte(&line, '.');
		say(out, style, &line);
	}
}

/* What is not done today of what is due waits for tomorrow, where new ones have a limit of their
 * own. */
static void
left_today(struct str *line, const struct outlook *o)
{
	if (o->due && o->fresh)
		str_printf(line, "Left today: %zu due and %zu new. ", o->due, o->fresh);
	else if (o->due)
		str_printf(line, "Left today: %zu due. ", o->due);
	else if (o->fresh)
		str_printf(line, "Left today: %zu new. ", o->fresh);
}

void
figure_returns(struct str *out, const struct style *style, const struct after *a)
{
	const struct outlook *o = a->outlook;
	struct str line = STR_INIT;
	size_t limit = a->schedule->plan.new_a_day, unseen = o->unseen - o->fresh;
	size_t fresh = unseen < limit ? unseen : limit;

	sure_but_wrong(out, style, a);
	come_back(out, style, a);
	left_today(&line, o);
	str_printf(&line, "Tomorrow: %zu due", o->tomorrow);
	if (fresh)
		str_printf(&line, " and %zu new", fresh);
	if (o->due)
		str_text(&line, o->due == 1 ? "; on top the one due today if you leave it"
					    : "; on top what you leave of those due today");
	str_byte(&line, '.');
	if (o->tomorrow == 0 && o->next != NO_DAY) {
		str_text(&line, " The next review is due ");
		figure_day(&line, o->next, o->today);
		str_byte(&line, '.');
	}
	say(out, style, &line);
}

static void
leech(struct str *out, const struct style *style, const struct after *a, size_t place)
{
	const struct question *q = a->session->questions[place];
	const struct standing *s = standing_of(a->schedule, a->library, q);
	struct str line = STR_INIT, stem = STR_INIT;

	str_printf(&line, "%s: missed on %" PRIu32 " days so far", q->name, s->misses);
	layout_plain(out, style, "", LOOK_STRONG, span_str(&line));
	figure_told(&stem, q);
	layout_inline(out, style, "  ", span_str(&stem));
	if (q->explain)
		layout_markup(out, style, "  ", span_of(q->explain));
	str_clear(&line);
	/* At the prompt a slash does no harm, and it is what a question takes. */
	str_printf(
	    &line,
	    "What would help you keep it? '%s%s %s TEXT' notes that; '%ssuspend %s' takes the "
	    "question out.",
	    a->before_verb, *a->before_verb ? "note" : "/note", q->name, a->before_verb, q->name);
	layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
	str_release(&line);
	str_release(&stem);
}

void
figure_leeches(struct str *out, const struct style *style, const struct after *a)
{
	for (size_t i = 0; i < a->session->firsts; i++)
		if (is_leech(a->session, i, a->schedule, a->library))
			leech(out, style, a, i);
}

static void
day_json(struct json *j, const char *key, int32_t day)
{
	char date[DAY_TEXT];

	json_key(j, key);
	if (day != NO_DAY)
		day_text(day, date);
	json_string(j, day == NO_DAY ? NULL : date);
}

void
figure_after_json(struct json *j, const struct after *a)
{
	struct returns r;

	json_key(j, "due");
	json_count(j, a->outlook->due);
	json_key(j, "new");
	json_count(j, a->outlook->fresh);
	json_key(j, "tomorrow");
	json_count(j, a->outlook->tomorrow);
	day_json(j, "next_review", a->outlook->due ? a->outlook->today : a->outlook->next);
	returns_of(&r, a->session, a->schedule, a->library);
	json_key(j, "returns");
	json_open(j, '{');
	json_key(j, "tomorrow");
	json_count(j, r.tomorrow);
	json_key(j, "week");
	json_count(j, r.week);
	json_key(j, "later");
	json_count(j, r.later);
	day_json(j, "first", r.first);
	json_close(j, '}');
	json_key(j, "leeches");
	json_open(j, '[');
	for (size_t i = 0; i < a->session->firsts; i++)
		if (is_leech(a->session, i, a->schedule, a->library))
			json_string(j, a->session->questions[i]->name);
	json_close(j, ']');
}
