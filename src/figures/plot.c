/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/plot.h"

#include <math.h>
#include <string.h>

#include "base/str.h"
#include "engine/schedule.h"
#include "figures/days.h"
#include "text/layout.h"

enum { LABEL = 6, MARGIN = 2, CURVE_LINES = 4, DOTS = 4, BAR_LINES = 4, EIGHTHS = 8 };

static uint32_t
most_of(const uint32_t *days, size_t n)
{
	uint32_t most = 0;

	for (size_t i = 0; i < n; i++)
		most = days[i] > most ? days[i] : most;
	return most;
}

static void
end_line(struct str *out)
{
	while (out->len && out->s[out->len - 1] == ' ')
		str_truncate(out, out->len - 1);
	str_byte(out, '\n');
}

/* A name is longer than its week is wide: room is what the window has for it. */
static void
month_line(struct str *out, int32_t monday, size_t weeks, size_t room)
{
	size_t at = 0;

	str_fill(out, ' ', LABEL);
	for (size_t w = 0; w < weeks; w++) {
		const char *month = month_begun(monday + (int32_t)w * WEEK);
		if (w < at || !month || w + strlen(month) > room)
			continue;
		str_fill(out, ' ', w - at);
		str_text(out, month);
		at = w + 4;
		str_byte(out, ' ');
	}
	end_line(out);
}

/* By fourths of the fullest day, which is full whatever it has. */
static const char *
shade(uint32_t answers, uint32_t most)
{
	static const char *const shades[] = {"\u2591", "\u2592", "\u2593", "\u2588"};

	return answers ? shades[((size_t)answers * 4 - 1) / most] : "\u00b7";
}

static void
calendar_blocks(struct str *out, const struct style *style, const uint32_t *days, size_t n,
		int32_t today)
{
	static const char *const names[WEEK] = {"Mon", "", "Wed", "", "Fri", "", "Sun"};
	uint32_t most = most_of(days, n);
	size_t weeks = (n - 1) / WEEK + 1, room = style->width > LABEL ? style->width - LABEL : 1;

	weeks = weeks < room ? weeks : room;
	int32_t monday = today - day_of_week(today) - WEEK * (int32_t)(weeks - 1);
	month_line(out, monday, weeks, room);
	for (int32_t d = 0; d < WEEK; d++) {
		str_printf(out, "  %-4s", names[d]);
		for (size_t w = 0; w < weeks; w++) {
			int32_t day = monday + d + WEEK * (int32_t)w;
			int32_t ago = today - day;
			str_text(out, ago < 0 || ago >= (int32_t)n
					  ? " "
					  : shade(days[n - 1 - (size_t)ago], most));
		}
		end_line(out);
	}
	if (most)
		str_printf(out, "  The fullest day has %u answer%s: \u2588.\n", (unsigned)most,
			   most == 1 ? "" : "s");
}

static void
month_words(struct str *out, const struct style *style, const char *day, size_t answers,
	    size_t with)
{
	struct str line = STR_INIT;

	str_printf(&line, "%.7s: %zu answer%s on %zu day%s", day, answers, answers == 1 ? "" : "s",
		   with, with == 1 ? "" : "s");
	if (answers)
		layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

static void
calendar_words(struct str *out, const struct style *style, const uint32_t *days, size_t n,
	       int32_t today)
{
	char month[DAY_TEXT] = "", day[DAY_TEXT];
	size_t answers = 0, with = 0;

	for (size_t i = 0; i < n; i++) {
		day_text(today - (int32_t)(n - 1 - i), day);
		if (strncmp(day, month, 7) != 0) {
			month_words(out, style, month, answers, with);
			answers = with = 0;
			memcpy(month, day, sizeof(month));
		}
		answers += days[i];
		with += days[i] > 0;
	}
	month_words(out, style, month, answers, with);
}

void
plot_calendar(struct str *out, const struct style *style, const uint32_t *days, size_t n,
	      int32_t today)
{
	if (style->plain)
		calendar_words(out, style, days, n, today);
	else
		calendar_blocks(out, style, days, n, today);
}

/* The part of a bar on one of its lines, the lowest being 0; what is not 0 can be seen. */
static const char *
bar_part(uint32_t count, uint32_t most, int line)
{
	static const char *const parts[] = {" ",      "\u2581", "\u2582", "\u2583", "\u2584",
					    "\u2585", "\u2586", "\u2587", "\u2588"};
	long full = most ? lround((double)count * BAR_LINES * EIGHTHS / most) : 0;

	full = count && full < 1 ? 1 : full;
	long here = full - (long)line * EIGHTHS;
	return parts[here < 0 ? 0 : here > EIGHTHS ? EIGHTHS : here];
}

static void
forecast_axis(struct str *out, size_t n, size_t cell)
{
	size_t at = WEEK * cell;

	str_fill(out, ' ', LABEL);
	str_text(out, "today");
	str_fill(out, ' ', at > 5 ? at - 5 : 0);
	for (size_t i = WEEK; i < n; i += WEEK) {
		size_t start = out->len;
		str_printf(out, "+%zu", i);
		size_t used = out->len - start;
		str_fill(out, ' ', at > used ? at - used : 0);
	}
	end_line(out);
}

/* What piled up until today would flatten all that comes: its bar is cut, and says how high it
 * is. */
static void
forecast_blocks(struct str *out, const struct style *style, const uint32_t *days, size_t n)
{
	uint32_t ahead = most_of(days + 1, n - 1), most = ahead ? ahead : days[0];
	size_t cell = style->width >= LABEL + 2 * n ? 2 : 1;

	if (days[0] > most) {
		str_fill(out, ' ', LABEL);
		str_printf(out, "\u2191 to %u\n", (unsigned)days[0]);
	}
	for (int line = BAR_LINES; line-- > 0;) {
		if (line == BAR_LINES - 1)
			str_printf(out, "%5u ", (unsigned)most);
		else
			str_fill(out, ' ', LABEL);
		for (size_t i = 0; i < n; i++) {
			str_text(out, bar_part(days[i], most, line));
			str_fill(out, ' ', cell - 1);
		}
		end_line(out);
	}
	forecast_axis(out, n, cell);
}

static void
forecast_words(struct str *out, const struct style *style, const uint32_t *days, size_t n,
	       int32_t today)
{
	struct str line = STR_INIT;
	char day[DAY_TEXT];

	str_printf(&line, "today %u", (unsigned)days[0]);
	for (size_t i = 1; i < n; i++) {
		day_text(today + (int32_t)i, day);
		if (days[i])
			str_printf(&line, ", %s %u", day, (unsigned)days[i]);
	}
	layout_plain(out, style, "  ", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

void
plot_forecast(struct str *out, const struct style *style, const uint32_t *days, size_t n,
	      int32_t today)
{
	if (style->plain)
		forecast_words(out, style, days, n, today);
	else
		forecast_blocks(out, style, days, n);
}

size_t
plot_points(const struct style *style)
{
	size_t room = style->width > 2 * LABEL ? style->width - LABEL - MARGIN : LABEL;
	return 2 * room;
}

static void
braille(struct str *out, unsigned dots)
{
	unsigned c = 0x2800 + dots;

	str_byte(out, (char)(0xe0 | c >> 12));
	str_byte(out, (char)(0x80 | (c >> 6 & 0x3f)));
	str_byte(out, (char)(0x80 | (c & 0x3f)));
}

/* The line of dots that a point lies on, the highest being 0. */
static long
row_of(double point, double floor)
{
	long last = CURVE_LINES * DOTS - 1;
	double share = (point - floor) / (1 - floor);

	return last - lround(fmin(fmax(share, 0), 1) * (double)last);
}

/* The dots of a cell on line `line` from the top, of points[at] and the one behind it. What lies
 * between a point and the one before it is drawn as well, so that the curve hangs together. */
static unsigned
cell_dots(const double *points, size_t n, size_t at, size_t line, double floor)
{
	static const unsigned dots[2][DOTS] = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};
	unsigned all = 0;

	for (size_t i = 0; i < 2 && at + i < n; i++) {
		long to = row_of(points[at + i], floor);
		long from = at + i ? row_of(points[at + i - 1], floor) : to;
		from = from < to ? from + 1 : from > to ? from - 1 : to;
		for (long row = from < to ? from : to; row <= (from < to ? to : from); row++)
			if (row / DOTS == (long)line)
				all |= dots[i][row % DOTS];
	}
	return all;
}

static double
least_of(const double *points, size_t n)
{
	double least = 1;

	for (size_t i = 0; i < n; i++)
		least = fmin(least, points[i]);
	return least;
}

void
plot_curve(struct str *out, const double *points, size_t n, const char *from, const char *to)
{
	double floor = least_of(points, n) >= 0.5 ? 0.5 : 0;
	size_t width = strlen(from) + strlen(to), cells = (n + 1) / 2;

	for (size_t line = 0; line < CURVE_LINES; line++) {
		if (line == 0)
			str_text(out, "100 % ");
		else if (line == CURVE_LINES - 1)
			str_printf(out, "%3.0f %% ", 100 * floor);
		else
			str_fill(out, ' ', LABEL);
		for (size_t i = 0; i < n; i += 2)
			braille(out, cell_dots(points, n, i, line, floor));
		str_byte(out, '\n');
	}
	str_fill(out, ' ', LABEL);
	str_text(out, from);
	str_fill(out, ' ', cells > width ? cells - width : 1);
	str_text(out, to);
	str_byte(out, '\n');
}
