/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "profile/settings.h"

#include <string.h>

#include "base/clock.h"
#include "base/str.h"
#include "profile/history.h"

static bool
is_switch(struct span value)
{
	return span_is(value, "on") || span_is(value, "off");
}

static bool
is_alphanumeric(struct span s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z'))
			return false;
	}
	return true;
}

static bool
is_digits(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.s[i] < '0' || s.s[i] > '9')
			return false;
	return true;
}

static bool
is_alphabetic(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.s[i] >= '0' && s.s[i] <= '9')
			return false;
	return is_alphanumeric(s);
}

/* The form of a tag alone (RFC 5646, 2.1): a primary subtag of letters, then letters and digits.
 * Which languages there are, the banks say. */
static bool
is_language(struct span value)
{
	enum { LONGEST = 35, PRIMARY = 2, SUBTAG = 8 };

	if (span_is(value, "-"))
		return true;
	if (value.n == 0 || value.n > LONGEST || value.s[value.n - 1] == '-')
		return false;
	struct span part = span_cut(&value, '-');
	bool fits = part.n >= PRIMARY && is_alphabetic(part);
	for (; fits && part.n <= SUBTAG && value.n; fits = part.n && is_alphanumeric(part))
		part = span_cut(&value, '-');
	return fits && part.n <= SUBTAG;
}

/* 1 to 4 with at most two decimals, so that what is set is what is shown. */
static bool
is_factor(struct span value)
{
	struct span rest = value;
	double x;

	if (!value.n || value.s[0] < '1' || value.s[0] > '4' || !parse_number(value, &x) || x > 4)
		return false;
	struct span whole = span_cut(&rest, '.');
	return whole.n == 1 && rest.n <= 2 && is_digits(rest);
}

/* As engine/memory.h reads them; which weights make sense, it knows. */
static bool
is_weights(struct span value)
{
	enum { WEIGHTS = 21 };
	size_t n = 0;
	double x;

	if (span_is(value, "-"))
		return true;
	for (struct span word; (word = span_word(&value)).n; n++)
		if (n == WEIGHTS || !parse_number(word, &x))
			return false;
	return n == WEIGHTS;
}

/* A day of the calendar. */
static bool
is_date(struct span value)
{
	enum { DATE = 10 };
	char text[] = "0000-00-00T00:00:00Z";
	int64_t midnight;

	if (span_is(value, "-"))
		return true;
	if (value.n != DATE)
		return false;
	memcpy(text, value.s, DATE);
	return time_parse(span_of(text), &midnight);
}

/* Between the two the formulas hold; nobody recalls all, and who forgets a third learns little. */
static bool
is_retention(struct span value)
{
	const double least = 0.7, most = 0.99;
	enum { LONGEST = 6 };
	struct span rest = value;
	double x;

	struct span whole = span_cut(&rest, '.');
	return value.n <= LONGEST && is_digits(whole) && is_digits(rest) &&
	       parse_number(value, &x) && x >= least && x <= most;
}

static bool
is_a_day(struct span value)
{
	enum { MOST = 9999 };
	uint64_t n;

	return parse_count(value, MOST, &n);
}

const struct setting settings[] = {
    {"exam-date", "-", "a date such as 2027-03-01, or - for none",
     "the day of your exam: review sees to it that all is fresh then", is_date},
    {"extra-time", "1", "a number from 1 to 4, such as 1.5",
     "multiplies the minutes of every exam: an accommodation", is_factor},
    {"language", "-", "a language tag such as es, or - for the originals",
     "ask in this language where a bank is translated", is_language},
    {"new", "10", "a whole number from 0 to 9999", "how many new questions review asks a day",
     is_a_day},
    {"pause", "on", "on or off", "wait for Enter after a wrong answer", is_switch},
    {"pictures", "on", "on or off",
     "draw pictures, by chafa where it is installed; their words stand in any case", is_switch},
    {"retention", "0.9", "a number from 0.7 to 0.99, such as 0.95",
     "how likely you want to know an answer when its review is due", is_retention},
    {"weights", "-", "21 numbers in quotes, or - for the default ones",
     "how your memory works, as 'optimize' finds it", is_weights},
};

const size_t n_settings = sizeof(settings) / sizeof(*settings);

const struct setting *
setting_find(struct span key)
{
	for (size_t i = 0; i < n_settings; i++)
		if (span_is(key, settings[i].key))
			return &settings[i];
	return NULL;
}

struct span
setting_value(const struct history *h, const char *key)
{
	const struct setting *setting = setting_find(span_of(key));
	const struct span *value = history_setting(h, key);

	return value && setting->fits(*value) ? *value : span_of(setting->fallback);
}
