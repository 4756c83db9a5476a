/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/bar.h"

#include <math.h>

#include "base/str.h"
#include "engine/result.h"
#include "figures/ask.h"
#include "figures/table.h"
#include "text/layout.h"

enum { CELLS = 20, NARROW = 72 };

const char bar_legend[] =
    "A bar's shades \u2593 and \u2591 span the likely range; they meet at the score.";

void
figure_bar(struct str *out, const struct share *share)
{
	double score = share->items ? share->points / (double)share->items : 0;
	long low = lround(share->low * CELLS), at = lround(score * CELLS),
	     high = lround(share->high * CELLS);

	for (long i = 0; i < CELLS; i++)
		str_text(out, i < low	 ? "\u2588"
			      : i < at	 ? "\u2593"
			      : i < high ? "\u2591"
					 : "\u00b7");
}

void
share_points(struct str *out, const struct share *share)
{
	str_number(out, share->points, SHOWN_DECIMALS);
	str_printf(out, " of %zu", share->items);
}

void
share_percent(struct str *out, const struct share *share)
{
	str_printf(out, "%.0f %%", share->items ? 100 * share->points / (double)share->items : 0);
}

void
share_interval(struct str *out, const struct share *share)
{
	str_printf(out, "%.0f and %.0f %%", 100 * share->low, 100 * share->high);
}

void
share_words(struct str *out, const struct share *share)
{
	share_points(out, share);
	str_text(out, ", ");
	share_percent(out, share);
	str_text(out, "; likely between ");
	share_interval(out, share);
}

static void
share_row(struct table *t, const struct share *share)
{
	struct str points = STR_INIT, percent = STR_INIT, bar = STR_INIT, interval = STR_INIT;

	share_points(&points, share);
	share_percent(&percent, share);
	figure_bar(&bar, share);
	str_printf(&interval, "%.0f to %.0f %%", 100 * share->low, 100 * share->high);
	table_cell(t, "  %s", share->name);
	table_cell(t, "%s", points.s);
	table_cell(t, "%s", percent.s);
	table_cell(t, "%s", bar.s);
	table_cell(t, "%s", interval.s);
	str_release(&points);
	str_release(&percent);
	str_release(&bar);
	str_release(&interval);
}

static void
share_lines(struct str *out, const struct style *style, const struct share *share)
{
	struct str text = STR_INIT;

	if (style->plain)
		str_printf(&text, "%s: ", share->name);
	else
		layout_plain(out, style, "  ", LOOK_TEXT, span_of(share->name));
	if (!style->plain) {
		figure_bar(&text, share);
		layout_plain(out, style, "    ", LOOK_TEXT, span_str(&text));
		str_clear(&text);
	}
	share_words(&text, share);
	layout_plain(out, style, style->plain ? "  " : "    ", LOOK_TEXT, span_str(&text));
	str_release(&text);
}

void
figure_shares(struct str *out, const struct style *style, const char *head,
	      const struct share *shares, size_t n)
{
	struct table t;
	bool lines = style->plain || style->width < NARROW;

	str_byte(out, '\n');
	if (lines)
		layout_plain(out, style, "", LOOK_DIM, span_of(head));
	table_init(&t, 5, (const char *const[]){head, "points", "share", "", "likely"});
	for (size_t i = 0; i < n; i++) {
		if (shares[i].items == 0)
			continue;
		if (lines)
			share_lines(out, style, &shares[i]);
		else
			share_row(&t, &shares[i]);
	}
	if (!lines)
		table_draw(out, style, &t, "lrrlr", 0);
	table_release(&t);
}
