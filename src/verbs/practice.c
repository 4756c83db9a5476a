/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Practice: questions with feedback after each. */
#include <stdlib.h>

#include "bank/bank.h"
#include "engine/draw.h"
#include "engine/filter.h"
#include "verbs/study.h"
#include "verbs/verb.h"

enum { DEFAULT_QUESTIONS = 10 };

enum exit_status
verb_practice(struct app *app, const struct args *args)
{
	struct filter filter;
	struct str words = STR_INIT;
	uint64_t want = DEFAULT_QUESTIONS;
	const struct question **drawn = NULL;
	size_t from = args->n && parse_count(span_of(args->words[0]), BANK_MAX_QUESTIONS, &want);
	bool counted = from > 0;

	uint64_t number;
	if (want == 0 ||
	    (!counted && args->n && parse_count(span_of(args->words[0]), UINT64_MAX, &number)))
		return app_usage(app, "practice asks 1 to %d questions, not %s", BANK_MAX_QUESTIONS,
				 args->words[0]);
	if (!app_profile(app))
		return EXIT_IO;
	app_banks(app);
	journal_catch_up(&app->journal, &app->history, &app->diags);
	app_report(app);
	filter_init(&filter);
	enum exit_status status = filter_words(app, &filter, args, from);
	size_t n = status ? 0
			  : draw_practice(&app->library, &app->history, &filter, want, &app->random,
					  &drawn);
	args_join(&words, args, from);
	if (!status && n == 0) {
		app_tell(app, "no question fits%s%s; 'topics' and 'banks' show what there is",
			 words.len ? ": " : "", words.s);
		status = EXIT_FINDINGS;
	}
	if (n && counted && n < want)
		app_tell(app,
			 n == 1 ? "only %zu question fits; it is asked"
				: "only %zu questions fit; all are asked",
			 n);
	struct study study = {.mode = MODE_PRACTICE, .filter = words.s, .json = args->json};
	if (n)
		status = study_sit(app, drawn, n, &study);
	else
		free(drawn);
	filter_release(&filter);
	str_release(&words);
	return status;
}
