/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A look at an exam's questions, one by one, right after it. */
#include "base/str.h"
#include "engine/sheet.h"
#include "figures/result.h"
#include "text/layout.h"
#include "verbs/lookback.h"

static void
offer(struct str *out, const struct style *style, const struct sheet *s)
{
	struct str line = STR_INIT;

	str_text(&line, "Look at the questions: type ");
	for (enum walk w = 0; w < WALKS; w++)
		str_printf(&line, "%s (%zu)%s", walk_names[w], walk_count(w, s),
			   w + 2 < WALKS   ? ", "
			   : w + 1 < WALKS ? " or "
					   : "");
	str_text(&line, ". Enter ends.");
	str_byte(out, '\n');
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

static enum walk
walk_of(struct span word)
{
	enum walk w = 0;

	while (w < WALKS && !span_is(word, walk_names[w]))
		w++;
	return w;
}

/* The questions of that kind, each after Enter. What else is typed ends it, and is left in line,
 * which is else empty. */
static enum line_end
show(struct app *app, const struct sheet *s, enum walk which, struct str *line)
{
	struct style style = app_style(app);
	struct str page = STR_INIT;
	enum line_end end = LINE_TEXT;
	const struct vignette *above = NULL;
	size_t next;

	str_clear(line);
	if (walk_count(which, s) == 0)
		figure_none_to_walk(&page, &style, which);
	for (size_t i = walk_next(which, s, 0); i < s->n && end == LINE_TEXT && !line->len;
	     i = next) {
		const struct vignette *v = s->places[i].question->vignette;
		next = walk_next(which, s, i + 1);
		struct drawn drawn = app_drawn(app, s->places[i].question, v != above);
		figure_walked(&page, &style, s, i, v != above, &drawn);
		above = v;
		ui_write(&app->ui, &page);
		str_clear(&page);
		if (next < s->n)
			end = ui_line(&app->ui, "Enter goes on, q leaves> ", "leaves", false, line);
	}
	ui_write(&app->ui, &page);
	str_release(&page);
	return end;
}

void
walk_through(struct app *app, const struct sheet *s)
{
	struct str line = STR_INIT, page = STR_INIT;
	completer *complete = app->ui.complete;
	enum walk which = WALKS;

	app->ui.complete = NULL;
	for (;;) {
		struct style style = app_style(app);
		if (which == WALKS) {
			str_clear(&page);
			offer(&page, &style, s);
			ui_write(&app->ui, &page);
			if (ui_line(&app->ui, "look> ", "leaves", false, &line) != LINE_TEXT ||
			    span_trim(span_str(&line)).n == 0)
				break;
			which = walk_of(span_trim(span_str(&line)));
			continue;
		}
		if (show(app, s, which, &line) != LINE_TEXT)
			break;
		which = walk_of(span_trim(span_str(&line)));
	}
	app->ui.complete = complete;
	str_release(&line);
	str_release(&page);
}
