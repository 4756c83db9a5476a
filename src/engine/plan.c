/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the student set for the schedule, and days as text. */
#include <string.h>

#include "base/clock.h"
#include "base/str.h"
#include "engine/schedule.h"

enum { DAY = 86400, WEEK = 7, NEW_A_DAY = 10, NEW_MOST = 9999 };

static const double retention_unset = 0.9, retention_least = 0.7, retention_most = 0.99;

bool
day_parse(struct span text, int32_t *day)
{
	char time[TIME_TEXT] = "YYYY-MM-DDT00:00:00Z";
	int64_t seconds;

	if (text.n != DAY_TEXT - 1)
		return false;
	memcpy(time, text.s, text.n);
	if (!time_parse(span_of(time), &seconds))
		return false;
	/* Before 1970 as well, midnights divide without a rest. */
	*day = (int32_t)(seconds / DAY);
	return true;
}

void
day_text(int32_t day, char text[DAY_TEXT])
{
	char time[TIME_TEXT];

	time_text((int64_t)day * DAY, time);
	memcpy(text, time, DAY_TEXT - 1);
	text[DAY_TEXT - 1] = '\0';
}

/* The setting where it has a value: `-` takes one back. */
static const struct history_setting *
find_setting(const struct history *h, const char *key)
{
	const uint32_t *place = map_get(&h->by_setting, span_of(key));
	const struct history_setting *set = place ? &h->settings[*place] : NULL;

	return set && !span_is(set->value, "-") ? set : NULL;
}

/* Says that a setting counts as unset. */
static void
refuse(struct str *trouble, const struct history_setting *set, const char *takes, const char *unset)
{
	enum { LONGEST = 40 };
	size_t n = set->value.n < LONGEST ? set->value.n : LONGEST;

	if (!trouble)
		return;
	/* Not in the middle of a character. */
	while (n < set->value.n && n > 0 && ((unsigned char)set->value.s[n] & 0xc0) == 0x80)
		n--;
	str_text(trouble, "the setting '");
	str_span(trouble, set->key);
	str_text(trouble, "' is '");
	str_add(trouble, set->value.s, n);
	str_printf(trouble, "%s', but it takes %s; %s until it is set anew\n",
		   n < set->value.n ? "..." : "", takes, unset);
}

static double
read_retention(const struct history *h, struct str *trouble)
{
	const struct history_setting *set = find_setting(h, "retention");
	double x;

	if (!set)
		return retention_unset;
	if (parse_number(set->value, &x) && x >= retention_least && x <= retention_most)
		return x;
	refuse(trouble, set, "a number from 0.7 to 0.99", "it counts as 0.9");
	return retention_unset;
}

static size_t
read_new(const struct history *h, struct str *trouble)
{
	const struct history_setting *set = find_setting(h, "new");
	uint64_t n;

	if (!set)
		return NEW_A_DAY;
	if (parse_count(set->value, NEW_MOST, &n))
		return (size_t)n;
	refuse(trouble, set, "a count from 0 to 9999", "it counts as 10");
	return NEW_A_DAY;
}

static void
read_exam(struct plan *p, const struct history *h, int32_t today, struct str *trouble)
{
	const struct history_setting *set = find_setting(h, "exam-date");
	int32_t day;

	p->exam_day = p->exam_set_day = NO_DAY;
	if (!set)
		return;
	if (!day_parse(set->value, &day)) {
		refuse(trouble, set, "a date such as 2027-03-01, or - for none",
		       "reviews aim at no date");
		return;
	}
	p->exam_past = day < today;
	if (p->exam_past)
		return;
	p->exam_day = day;
	p->exam_set_day = set->day;
}

void
plan_of(struct plan *p, const struct history *h, int32_t today, struct str *trouble)
{
	const struct history_setting *set = find_setting(h, "weights");
	struct weights w;

	*p = (struct plan){.new_a_day = read_new(h, trouble)};
	read_exam(p, h, today, trouble);
	p->own_weights = set && weights_parse(&w, set->value);
	if (set && !p->own_weights)
		refuse(trouble, set, "21 numbers with spaces between, as 'optimize' saves them",
		       "the usual weights count");
	model_init(&p->model, p->own_weights ? &w : &weights_default, read_retention(h, trouble));
}

size_t
plan_pace(const struct plan *p, int32_t today, size_t unseen)
{
	if (p->exam_day == NO_DAY || p->exam_day <= today)
		return 0;
	int32_t left = p->exam_day - today;
	size_t days = left > WEEK ? (size_t)(left - WEEK) : 1;
	return (unseen + days - 1) / days;
}
