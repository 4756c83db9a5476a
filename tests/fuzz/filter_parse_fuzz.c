/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of a filter over a small library. */
#include "engine/filter.h"

#include <assert.h>

#include "../engine/make.h"
#include "engine/schedule.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char *tags[] = {"safety", "head"};
	struct made m;
	struct question *questions[] = {&m.q};
	struct library l = {.questions = questions, .n_questions = 1};
	struct schedule schedule = {0};
	struct history h = {0};
	struct filter f;
	struct str refusal = STR_INIT;

	make_question(&m, QUESTION_TRUEFALSE);
	m.q.topic = "trigger-points/referral";
	m.q.tags = (struct texts){tags, 2};
	filter_init(&f);
	for (struct span rest = {(const char *)data, n}; rest.n;)
		if (!filter_parse(&f, span_word(&rest), &l, &refusal))
			assert(refusal.len > 0);
	f.schedule = &schedule;
	f.library = &l;
	filter_matches(&f, &m.q, NULL, &h);
	filter_release(&f);
	str_release(&refusal);
	return 0;
}
