/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figures/page.h"

#include <math.h>

#include "base/str.h"
#include "engine/result.h"
#include "figures/bar.h"
#include "text/html.h"

/* Colours stand in pairs, for light and for dark; tests/pages.py holds them to WCAG AA. */
static const char style_sheet[] =
    ":root{color-scheme:light dark;--back:#ffffff;--text:#1b1f23;--link:#0b5394;--quiet:#555d66;"
    "--good:#0f6030;--bad:#a3201a;--track:#e6eaee;--fill:#3a7cae;--line:#101418;--edge:#8a939c}\n"
    "@media(prefers-color-scheme:dark){:root{--back:#14181c;--text:#e8eaed;--link:#8ab8f0;--quiet:#"
    "aab2ba;"
    "--good:#7bd88f;--bad:#ff9d94;--track:#2a3138;--fill:#4f8fc2;--line:#ffffff;--edge:#727c86}}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0;background:var(--back);color:var(--text);"
    "font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}\n"
    "main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}\n"
    "h1{font-size:1.6rem;line-height:1.2;margin:0 0 .25rem}\n"
    "h2{font-size:1.2rem;margin:2.2rem 0 .5rem}\n"
    "h3{font-size:1rem;margin:0 0 .5rem}\n"
    "p{margin:.35rem 0}\n"
    ".quiet,figcaption,.source{color:var(--quiet);font-size:.9rem}\n"
    ".verdict{font-size:1.4rem;font-weight:700;margin:1rem 0 .5rem}\n"
    ".good{color:var(--good)}.bad{color:var(--bad)}\n"
    "figure{margin:0}\n"
    ".bar{display:grid;grid-template-columns:12rem 1fr 4rem;gap:.2rem .75rem;"
    "align-items:center;margin:.3rem 0}\n"
    ".bar svg{display:block;width:100%;height:1.25rem;overflow:visible}\n"
    ".bar .share{text-align:right}\n"
    ".track{fill:var(--track)}.fill{fill:var(--fill)}\n"
    ".whisker{stroke:var(--line);stroke-width:2}\n"
    ".pass{stroke:var(--line);stroke-width:1.5;stroke-dasharray:3 2}\n"
    ".chart{display:block;width:100%;height:9rem;margin:1.75rem 0;overflow:visible}\n"
    ".chart text{fill:var(--quiet);font:.8rem system-ui,sans-serif}\n"
    ".end{text-anchor:end}.middle{text-anchor:middle}\n"
    ".grid{stroke:var(--edge);stroke-width:1}\n"
    ".score{stroke:var(--fill);stroke-width:2}\n"
    ".dot{fill:var(--fill);stroke:var(--fill);stroke-width:2}.open{fill:var(--back)}\n"
    ".year{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:.75rem 0}\n"
    ".year svg{flex:1 1 19rem;min-width:0;max-width:30rem;overflow:visible}\n"
    ".year text{fill:var(--quiet);font:10px system-ui,sans-serif}\n"
    "table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.95rem}\n"
    "th,td{padding:.25rem .5rem;text-align:right;border-bottom:1px solid var(--edge);"
    "vertical-align:top;overflow-wrap:normal}\n"
    "th:first-child{width:45%;text-align:left;padding-left:0;overflow-wrap:break-word}\n"
    "tbody th{font-weight:400}@media(max-width:30rem){table{font-size:.85rem}th,td{padding:.25rem "
    ".15rem}}\n"
    "article{border-top:1px solid var(--edge);padding:1rem 0}\n"
    "ol,ul{margin:.35rem 0;padding-left:1.8rem}\n"
    ".case{border-left:3px solid var(--edge);padding-left:.75rem;margin:.5rem 0}\n"
    ".tag{font-size:.85rem;font-weight:700}\n"
    "a{color:var(--link)}\n"
    "a:focus-visible{outline:2px solid var(--line);outline-offset:2px}\n"
    /* Pictures are drawn for white paper. */
    "img{display:block;max-width:100%;max-height:24rem;margin:.5rem 0 .25rem;background:white}\n"
    ".found{border:1px solid var(--edge);border-left-width:.35rem;padding:.4rem .75rem;"
    "margin:.75rem 0 0}\n"
    ".contents ul{margin:0 0 .6rem}\n"
    "@media(max-width:36rem){.bar{grid-template-columns:1fr auto}"
    ".bar svg{grid-column:1/-1;grid-row:2}th,td{padding:.25rem .3rem}"
    "th:first-child{width:auto}}\n"
    "@media "
    "print{:root{color-scheme:light;--back:#ffffff;--text:#000000;--link:#000000;--quiet:#444444;"
    "--good:#0f6030;--bad:#a3201a;--track:#e6eaee;--fill:#3a7cae;--line:#101418;--edge:#8a939c}"
    "main{max-width:none;padding:0}svg{-webkit-print-color-adjust:exact;"
    "print-color-adjust:exact}figure,tr,article,.bar{break-inside:avoid}h2,h3{break-after:avoid}"
    "}\n";

void
page_open(struct str *out, const char *title)
{
	str_text(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
		      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		      "<meta http-equiv=\"Content-Security-Policy\" "
		      "content=\"default-src 'none'; img-src data:; "
		      "style-src 'unsafe-inline'\">\n<title>");
	html_text(out, span_of(title));
	str_text(out, "</title>\n<style>\n");
	str_text(out, style_sheet);
	str_text(out, "</style>\n</head>\n<body>\n<main>\n");
}

void
page_close(struct str *out)
{
	str_text(out, "</main>\n</body>\n</html>\n");
}

/* Text in which no number is parted from its per cent. */
static void
put_words(struct str *out, struct span text)
{
	struct str kept = STR_INIT;

	for (size_t i = 0; i < text.n; i++) {
		if (text.s[i] == ' ' && i + 1 < text.n && text.s[i + 1] == '%')
			str_text(&kept, "\u00a0");
		else
			str_byte(&kept, text.s[i]);
	}
	html_text(out, span_str(&kept));
	str_release(&kept);
}

void
page_line(struct str *out, const char *look, struct str *text)
{
	if (text->len && look)
		str_printf(out, "<p class=\"%s\">", look);
	else if (text->len)
		str_text(out, "<p>");
	put_words(out, span_str(text));
	str_text(out, text->len ? "</p>\n" : "");
	str_clear(text);
}

static void
line(struct str *out, const char *look, double x1, double x2, const char *y1, const char *y2)
{
	str_printf(out,
		   "<line class=\"%s\" x1=\"%.1f%%\" x2=\"%.1f%%\" y1=\"%s\" y2=\"%s\"></line>",
		   look, x1, x2, y1, y2);
}

static void
whisker(struct str *out, double low, double high)
{
	line(out, "whisker", low, high, "50%", "50%");
	line(out, "whisker", low, low, "25%", "75%");
	line(out, "whisker", high, high, "25%", "75%");
}

/* Lengths in percent, so that the bar is as wide as the page lets it, and its lines are not drawn
 * out. */
void
page_bar(struct str *out, const struct page_bar *b)
{
	str_text(out, "<div class=\"bar\"><span class=\"name\" dir=\"auto\">");
	html_text(out, span_of(b->name));
	str_text(out, "</span>\n<svg role=\"img\" aria-label=\"");
	html_text(out, span_of(b->name));
	str_text(out, ": ");
	html_text(out, span_of(b->words));
	str_text(out, "\"><title>");
	html_text(out, span_of(b->name));
	str_text(out, "</title><desc>");
	html_text(out, span_of(b->words));
	str_text(out, "</desc>\n<rect class=\"track\" width=\"100%\" height=\"100%\"></rect>");
	if (isfinite(b->share))
		str_printf(out, "<rect class=\"fill\" width=\"%.1f%%\" height=\"100%%\"></rect>",
			   100 * b->share);
	if (isfinite(b->pass))
		line(out, "pass", b->pass, b->pass, "0", "100%");
	if (isfinite(b->share))
		whisker(out, 100 * b->low, 100 * b->high);
	str_text(out, "</svg>\n<span class=\"share\">");
	if (isfinite(b->share))
		str_printf(out, "%.0f %%", 100 * b->share);
	else
		str_text(out, PAGE_UNKNOWN);
	str_text(out, "</span></div>\n");
}

static void
share_bar(struct str *out, const struct share *share, double pass)
{
	struct str words = STR_INIT;

	share_words(&words, share);
	page_bar(out, &(struct page_bar){.name = share->name,
					 .words = words.s,
					 .share = share->points / (double)share->items,
					 .low = share->low,
					 .high = share->high,
					 .pass = pass});
	str_release(&words);
}

void
page_section(struct str *out, const char *id, const char *title)
{
	str_printf(out, "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n", id, id, title);
}

void
page_section_close(struct str *out)
{
	str_text(out, "</section>\n");
}

void
page_table(struct str *out, const char *id, const char *const *heads, size_t n)
{
	str_printf(out, "<table aria-labelledby=\"%s\">\n<thead><tr>", id);
	for (size_t i = 0; i < n; i++)
		str_printf(out, "<th scope=\"col\">%s</th>", heads[i]);
	str_text(out, "</tr></thead>\n<tbody>\n");
}

void
page_row(struct str *out, struct span name)
{
	str_text(out, "<tr><th scope=\"row\" dir=\"auto\">");
	html_text(out, name);
	str_text(out, "</th>");
}

void
page_cell(struct str *out, struct str *text)
{
	str_text(out, "<td>");
	put_words(out, span_str(text));
	str_text(out, "</td>");
	str_clear(text);
}

void
page_row_close(struct str *out)
{
	str_text(out, "</tr>\n");
}

void
page_table_close(struct str *out)
{
	str_text(out, "</tbody>\n</table>\n");
}

static void
share_row(struct str *out, const struct share *share)
{
	struct str text = STR_INIT;

	page_row(out, span_of(share->name));
	share_points(&text, share);
	page_cell(out, &text);
	share_percent(&text, share);
	page_cell(out, &text);
	share_interval(&text, share);
	page_cell(out, &text);
	page_row_close(out);
	str_release(&text);
}

void
page_share_bars(struct str *out, const struct share *shares, size_t n, double pass)
{
	str_text(out, "<figure>\n");
	for (size_t i = 0; i < n; i++)
		if (shares[i].items)
			share_bar(out, &shares[i], pass);
}

void
page_share_table(struct str *out, const char *id, const char *what, const char *points,
		 const struct share *shares, size_t n)
{
	page_table(out, id, (const char *const[]){what, points, "share", "likely between"}, 4);
	for (size_t i = 0; i < n; i++)
		if (shares[i].items)
			share_row(out, &shares[i]);
	page_table_close(out);
}

void
page_shares(struct str *out, const char *what, const struct share *shares, size_t n, double pass)
{
	struct str id = STR_INIT, title = STR_INIT;

	str_printf(&id, "by-%s", what);
	str_printf(&title, "By %s", what);
	page_section(out, id.s, title.s);
	page_share_bars(out, shares, n, pass);
	str_text(out, "<figcaption>The line across a bar is the likely range; the dashed one is "
		      "the pass mark, ");
	str_number(out, pass, 2);
	str_text(out, " %.</figcaption>\n</figure>\n");
	page_share_table(out, id.s, what, "points", shares, n);
	page_section_close(out);
	str_release(&title);
	str_release(&id);
}
