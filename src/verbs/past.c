/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What to look at again: mistakes. */
#include <stdlib.h>

#include "bank/bank.h"
#include "base/alloc.h"
#include "engine/filter.h"
#include "engine/grade.h"
#include "engine/past.h"
#include "engine/response.h"
#include "figures/ask.h"
#include "figures/key.h"
#include "figures/show.h"
#include "figures/summary.h"
#include "text/json.h"
#include "text/layout.h"
#include "verbs/verb.h"

enum { DATE_TEXT = 10, SHOWN_MISTAKES = 10 };

struct mistake {
	const struct question *question;
	const struct event *answer;
	bool sure;
};

static int
by_urgency(const void *a, const void *b)
{
	const struct mistake *x = a, *y = b;

	if (x->sure != y->sure)
		return x->sure ? -1 : 1;
	if (x->answer->time != y->answer->time)
		return x->answer->time > y->answer->time ? -1 : 1;
	return (x->answer->n < y->answer->n) - (x->answer->n > y->answer->n);
}

/* The questions whose last answer was not right, the most urgent first. Owned. */
static struct mistake *
gather_mistakes(const struct app *app, const struct filter *f, size_t *n)
{
	const struct library *l = &app->library;
	struct mistake *found = alloc_items(l->n_questions, sizeof(*found));

	*n = 0;
	for (size_t i = 0; i < l->n_questions; i++) {
		const struct question *q = l->questions[i];
		struct past_question several;
		const struct past_question *past = past_of(&app->history, q, &several);
		if (q->status != STATUS_LIVE || !past || past->last == NO_EVENT ||
		    past->suspended || past_secret(&app->history, past))
			continue;
		const struct event *e = &app->history.events[past->last];
		if (is_full(e->score) || !filter_matches(f, q, past, &app->history))
			continue;
		bool sure = is_sure_miss(e->score, (enum certainty)e->certainty);
		found[(*n)++] = (struct mistake){q, e, sure};
	}
	if (*n)
		qsort(found, *n, sizeof(*found), by_urgency);
	return found;
}

static void
show_mistake(struct str *out, const struct style *style, const struct mistake *m)
{
	const struct question *q = m->question;
	char when[TIME_TEXT];
	struct str line = STR_INIT, answer = STR_INIT;
	struct response r;

	figure_minute(when, m->answer->time);
	when[DATE_TEXT] = '\0';
	str_printf(&line, "%s  %s%s", q->name, when, m->sure ? "  (sure, but wrong)" : "");
	layout_plain(out, style, "", LOOK_STRONG, span_str(&line));
	str_clear(&line);
	figure_stem(&line, q);
	layout_inline(out, style, "  ", span_str(&line));
	response_init(&r);
	/* What was answered to other words than today's would only confuse. */
	if (m->answer->revision == q->revision &&
	    response_read(&r, q, (struct span){m->answer->text, m->answer->text_n})) {
		figure_response(&answer, q, &r);
		/* Only choices are the author's own text, with its marks. */
		if (q->n_choices)
			layout_inline(out, style, "  You: ", span_str(&answer));
		else
			layout_plain(out, style, "  You: ", LOOK_TEXT, span_str(&answer));
	}
	response_release(&r);
	layout_plain(out, style, "  ", LOOK_DIM, span_of("Right:"));
	figure_key(out, style, "    ", q, NULL);
	str_byte(out, '\n');
	str_release(&line);
	str_release(&answer);
}

static void
mistake_json(struct json *j, const struct mistake *m)
{
	char when[TIME_TEXT];

	time_text(m->answer->time, when);
	json_open(j, '{');
	json_key(j, "id");
	json_string(j, m->question->name);
	json_key(j, "answered");
	json_string(j, when);
	json_key(j, "response");
	figure_response_json(j, (struct span){m->answer->text, m->answer->text_n});
	json_key(j, "score");
	json_number(j, m->answer->score, 4);
	json_key(j, "certainty");
	json_string(j, certainty_names[m->answer->certainty]);
	json_close(j, '}');
}

static void
mistakes_text(struct str *out, const struct style *style, const struct mistake *found, size_t n,
	      size_t most)
{
	struct str line = STR_INIT;

	for (size_t i = 0; i < n && i < most; i++)
		show_mistake(out, style, &found[i]);
	if (n > most)
		str_printf(&line,
			   "%zu more. 'mistakes %zu' shows all, 'practice missed' asks them.",
			   n - most, n);
	else
		str_text(&line,
			 n ? "'practice missed' asks these again." : "No mistakes to look at.");
	layout_plain(out, style, "", LOOK_TEXT, span_str(&line));
	str_release(&line);
}

enum exit_status
verb_mistakes(struct app *app, const struct args *args)
{
	struct str out = STR_INIT;
	struct json j = {.out = &out};
	struct style style = app_style(app);
	struct filter filter;
	uint64_t most = SHOWN_MISTAKES;
	size_t n = 0,
	       from = args->n && parse_count(span_of(args->words[0]), BANK_MAX_QUESTIONS, &most);

	if (!app_profile(app))
		return EXIT_IO;
	app_banks(app);
	filter_init(&filter);
	enum exit_status status = filter_words(app, &filter, args, from);
	if (status) {
		filter_release(&filter);
		return status;
	}
	struct mistake *found = gather_mistakes(app, &filter, &n);
	if (args->json) {
		json_open(&j, '[');
		for (size_t i = 0; i < n; i++)
			mistake_json(&j, &found[i]);
		json_close(&j, ']');
		str_byte(&out, '\n');
	} else {
		mistakes_text(&out, &style, found, n, most);
	}
	status = app_print(app, &out);
	free(found);
	filter_release(&filter);
	str_release(&out);
	return status;
}
