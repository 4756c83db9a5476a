/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an exam is sat under, and how that and the form are written into the journal. */
#include <inttypes.h>
#include <stdlib.h>

#include "bank/exam.h"
#include "base/alloc.h"
#include "base/clock.h"
#include "engine/sheet.h"

enum { DECIMALS = 6, MOST_EXTRA = 100 };

double
terms_seconds(const struct terms *t)
{
	return t->minutes * 60 * t->extra;
}

struct terms
terms_of(const struct exam *e, double extra, bool untimed)
{
	return (struct terms){.minutes = untimed ? 0 : e->minutes,
			      .extra = extra,
			      .pass = e->pass,
			      .scaled = e->scaled,
			      .scale_from = e->scale_from,
			      .scale_pass = e->scale_pass,
			      .scale_to = e->scale_to,
			      .wall = e->wall && !untimed,
			      .forward = e->forward,
			      .each = e->each};
}

/* The number that the begin event says, or `without` where it says none from 0 to `most`. */
static double
number_of(const struct event *begin, const char *key, double most, double without)
{
	struct span value;
	double x;

	if (!event_value(begin, key, &value) || !parse_number(value, &x) || x < 0 || x > most)
		return without;
	return x;
}

static bool
says(const struct event *begin, const char *key, const char *word)
{
	struct span value;
	return event_value(begin, key, &value) && span_is(value, word);
}

static void
read_scale(struct terms *t, const struct event *begin)
{
	struct span rest;

	if (!event_value(begin, "scale", &rest))
		return;
	t->scaled = parse_number(span_cut(&rest, ':'), &t->scale_from) &&
		    parse_number(span_cut(&rest, ':'), &t->scale_pass) &&
		    parse_number(rest, &t->scale_to) && t->scale_from >= -EXAM_MAX_SCORE &&
		    t->scale_from < t->scale_pass && t->scale_pass < t->scale_to &&
		    t->scale_to <= EXAM_MAX_SCORE;
}

struct terms
terms_read(const struct event *begin)
{
	struct terms t = {.minutes = number_of(begin, "minutes", EXAM_MAX_MINUTES, 0),
			  .extra = number_of(begin, "extra", MOST_EXTRA, 1),
			  .pass = number_of(begin, "pass", 100, 0),
			  .wall = says(begin, "clock", "wall"),
			  .forward = says(begin, "navigation", "forward"),
			  .each = says(begin, "feedback", "each")};

	t.extra = t.extra > 0 ? t.extra : 1;
	read_scale(&t, begin);
	return t;
}

/* Each field of the entries, terminated; fields_of finds them again once all is written. */
static void
write_begin(struct str *out, const struct exam *e, const struct terms *t, size_t n, uint64_t seed,
	    int zone)
{
	char at[7];

	zone_text(zone, at);
	str_printf(out, "zone=%s%cseed=%" PRIu64 "%cexam=%s%cquestions=%zu%cminutes=", at, 0, seed,
		   0, e->name, 0, n, 0);
	str_number(out, t->minutes, DECIMALS);
	str_printf(out, "%cextra=", 0);
	str_number(out, t->extra, DECIMALS);
	str_printf(out, "%cclock=%s%cnavigation=%s%cfeedback=%s%cpass=", 0,
		   t->wall ? "wall" : "active", 0, t->forward ? "forward" : "free", 0,
		   t->each ? "each" : "end", 0);
	str_number(out, t->pass, DECIMALS);
	str_byte(out, '\0');
	if (!t->scaled)
		return;
	str_text(out, "scale=");
	str_number(out, t->scale_from, DECIMALS);
	str_byte(out, ':');
	str_number(out, t->scale_pass, DECIMALS);
	str_byte(out, ':');
	str_number(out, t->scale_to, DECIMALS);
	str_byte(out, '\0');
}

/* The author's numbers of the choices in the order shown. */
static void
write_item(struct str *out, const struct form_item *item, size_t place)
{
	const struct shown *s = &item->shown;

	str_printf(out, "%zu%c%08" PRIx32 "%c", place, 0, item->question->revision, 0);
	for (size_t i = 0; i < s->n; i++)
		str_printf(out, "%s%zu", i ? "," : "", s->order[i] + 1);
	str_text(out, s->n ? "" : "-");
	str_byte(out, '\0');
}

static void
add_fields(struct entry *e, struct span *rest, size_t n)
{
	while (n--)
		e->fields[e->n++] = span_cut(rest, '\0');
}

void
sheet_entries(struct entry **entries, struct str *text, const struct exam *e, const struct terms *t,
	      const struct form *f, uint64_t seed, int zone)
{
	enum { BEGIN_FIELDS = 10 };
	struct entry *all = alloc_items(f->n + 1, sizeof(*all));

	str_clear(text);
	write_begin(text, e, t, f->n, seed, zone);
	for (size_t i = 0; i < f->n; i++)
		write_item(text, &f->items[i], i + 1);
	struct span rest = span_str(text);
	all[0] =
	    (struct entry){.kind = EVENT_BEGIN, .n = 1, .fields = {span_of(mode_names[MODE_EXAM])}};
	add_fields(&all[0], &rest, BEGIN_FIELDS + t->scaled);
	for (size_t i = 0; i < f->n; i++) {
		struct entry *item = &all[i + 1];
		*item = (struct entry){.kind = EVENT_ITEM};
		add_fields(item, &rest, 1);
		item->fields[item->n++] = span_of(f->items[i].question->name);
		add_fields(item, &rest, 2);
	}
	*entries = all;
}
