/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/clock.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DAY = 86400, LATEST_ZONE = 15 * 3600 };

/* Days since 1970-01-01 in the proleptic Gregorian calendar. Years begin in March here, so that the
 * leap day is a year's last and a month's first day is (153 * month + 2) / 5. */
static int64_t
days_from_civil(int64_t year, unsigned month, unsigned day)
{
	year -= month <= 2;
	int64_t era = (year >= 0 ? year : year - 399) / 400;
	unsigned of_era = (unsigned)(year - era * 400);
	unsigned of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	unsigned days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
	return era * 146097 + (int64_t)days - 719468;
}

static void
civil_from_days(int64_t days, int64_t *year, unsigned *month, unsigned *day)
{
	days += 719468;
	int64_t era = (days >= 0 ? days : days - 146096) / 146097;
	unsigned of_era = (unsigned)(days - era * 146097);
	unsigned y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	unsigned of_year = of_era - (365 * y + y / 4 - y / 100);
	unsigned m = (5 * of_year + 2) / 153;
	*day = of_year - (153 * m + 2) / 5 + 1;
	*month = m < 10 ? m + 3 : m - 9;
	*year = (int64_t)y + era * 400 + (*month <= 2);
}

static int64_t
system_ms(clockid_t id)
{
	struct timespec now;

	/* Fails for a clock that the kernel does not know, and each knows the one that takes its
	 * place. */
	if (clock_gettime(id, &now) != 0)
		clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool
clock_init(struct clock *c, const char *setting)
{
	int64_t seconds;

	*c = (struct clock){0};
	tzset(); /* localtime_r need not read TZ by itself */
	if (!setting || !*setting)
		return true;
	struct span text = span_of(setting);
	struct span when = span_cut(&text, ',');
	bool still = span_is(text, "still");
	if ((text.n && !still) || !time_parse_rfc3339(when, &seconds))
		return false;
	c->still = still;
	c->still_ms = seconds * 1000;
	c->shift_ms = seconds * 1000 - system_ms(CLOCK_REALTIME);
	return true;
}

int64_t
clock_now_ms(const struct clock *c)
{
	return c->still ? c->still_ms : system_ms(CLOCK_REALTIME) + c->shift_ms;
}

int64_t
clock_ticks_ms(const struct clock *c)
{
	return c->still ? c->still_ms : system_ms(CLOCK_BOOTTIME);
}

int
zone_offset(int64_t seconds)
{
	time_t when = (time_t)seconds;
	struct tm local;

	if (!localtime_r(&when, &local))
		return 0;
	int64_t days = days_from_civil((int64_t)local.tm_year + 1900, (unsigned)local.tm_mon + 1,
				       (unsigned)local.tm_mday);
	return (int)(days * DAY + local.tm_hour * 3600 + local.tm_min * 60 + local.tm_sec -
		     seconds);
}

static void
two_digits(char *s, unsigned n)
{
	s[0] = (char)('0' + n / 10);
	s[1] = (char)('0' + n % 10);
}

void
time_text(int64_t seconds, char text[TIME_TEXT])
{
	const int64_t first = days_from_civil(0, 1, 1) * DAY,
		      last = days_from_civil(10000, 1, 1) * DAY - 1;
	int64_t year;
	unsigned month, day;

	seconds = seconds < first ? first : seconds > last ? last : seconds;
	int64_t days = (seconds - (seconds < 0 ? DAY - 1 : 0)) / DAY;
	unsigned rest = (unsigned)(seconds - days * DAY);
	civil_from_days(days, &year, &month, &day);
	memcpy(text, "0000-00-00T00:00:00Z", TIME_TEXT);
	two_digits(text, (unsigned)year / 100);
	two_digits(text + 2, (unsigned)year % 100);
	two_digits(text + 5, month);
	two_digits(text + 8, day);
	two_digits(text + 11, rest / 3600);
	two_digits(text + 14, rest / 60 % 60);
	two_digits(text + 17, rest % 60);
}

/* Two decimal digits, or 1000 where they are none: larger than any limit that a caller checks. */
static unsigned
number_at(const char *s)
{
	unsigned tens = (unsigned)(unsigned char)s[0] - '0',
		 ones = (unsigned)(unsigned char)s[1] - '0';
	return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
}

static unsigned
days_in(unsigned year, unsigned month)
{
	static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return days[month - 1] + (unsigned)(month == 2 && leap);
}

/* The 19 bytes 2026-11-23T08:22:55. */
static bool
parse_civil(const char *s, int64_t *seconds)
{
	unsigned century = number_at(s), year = number_at(s + 2), month = number_at(s + 5);
	unsigned day = number_at(s + 8), hour = number_at(s + 11), minute = number_at(s + 14);
	unsigned second = number_at(s + 17);

	if (s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':')
		return false;
	if (century > 99 || year > 99 || month < 1 || month > 12 || hour > 23 || minute > 59 ||
	    second > 59)
		return false;
	if (day < 1 || day > days_in(century * 100 + year, month))
		return false;
	*seconds = days_from_civil(century * 100 + year, month, day) * DAY + hour * 3600 +
		   minute * 60 + second;
	return true;
}

bool
time_parse(struct span text, int64_t *seconds)
{
	return text.n == TIME_TEXT - 1 && text.s[19] == 'Z' && parse_civil(text.s, seconds);
}

bool
time_parse_rfc3339(struct span text, int64_t *seconds)
{
	int offset = 0;

	if (text.n < 20 || !parse_civil(text.s, seconds))
		return false;
	text.s += 19;
	text.n -= 19;
	if (text.s[0] == '.') {
		size_t n = 1;
		while (n < text.n && text.s[n] >= '0' && text.s[n] <= '9')
			n++;
		if (n == 1)
			return false;
		text.s += n;
		text.n -= n;
	}
	if (!span_is(text, "Z") && !zone_parse(text, &offset))
		return false;
	*seconds -= offset;
	return true;
}

void
zone_text(int offset, char text[7])
{
	unsigned minutes = (unsigned)abs(offset) / 60;

	memcpy(text, "+00:00", 7);
	if (offset < 0)
		text[0] = '-';
	two_digits(text + 1, minutes / 60 % 100);
	two_digits(text + 4, minutes % 60);
}

bool
zone_parse(struct span text, int *offset)
{
	if (text.n != 6 || (text.s[0] != '+' && text.s[0] != '-') || text.s[3] != ':')
		return false;
	unsigned hours = number_at(text.s + 1), minutes = number_at(text.s + 4);
	if (minutes > 59 || hours * 3600 + minutes * 60 > LATEST_ZONE)
		return false;
	*offset = (int)(hours * 3600 + minutes * 60) * (text.s[0] == '-' ? -1 : 1);
	return true;
}
