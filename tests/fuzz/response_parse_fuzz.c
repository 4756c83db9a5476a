/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first byte chooses a question's type and the second its size; up to a line feed follows what
 * is typed, and behind it what a journal says. What is understood must be written and read back. */
#include "engine/response.h"

#include <assert.h>
#include <string.h>

#include "../engine/make.h"
#include "engine/grade.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void
make_any(struct made *m, uint8_t type, uint8_t size)
{
	static const char *const gaps[][MADE_TEXTS] = {{"ischemia", "B12"},
						       {"caf\xc3\xa9 au lait"}};
	static const char *const units[2] = {"minutes", "%"};
	uint32_t rights = 1 + size % 13, wrongs = size / 13 % 14;

	switch ((enum question_type)(type % QUESTION_TYPES)) {
	case QUESTION_TRUEFALSE:
		make_question(m, QUESTION_TRUEFALSE);
		break;
	case QUESTION_SHORT:
		make_gaps(m, QUESTION_SHORT, 1, gaps);
		break;
	case QUESTION_CLOZE:
		make_gaps(m, QUESTION_CLOZE, 1 + size % 2, gaps);
		break;
	case QUESTION_NUMERIC:
		make_number(m, 90, 5, units);
		m->q.units.n = size % 3;
		break;
	case QUESTION_SINGLE:
		make_choices(m, QUESTION_SINGLE, 1, wrongs);
		break;
	case QUESTION_ORDER:
		make_choices(m, QUESTION_ORDER, rights, 0);
		break;
	default:
		make_choices(m, (enum question_type)(type % QUESTION_TYPES), rights, wrongs);
		break;
	}
}

static void
check_round(const struct question *q, const struct response *r)
{
	struct str first = STR_INIT, again = STR_INIT;
	struct response back;
	struct verdict v;
	struct lexicon l;

	response_init(&back);
	lexicon_init(&l);
	response_write(&first, q, r);
	bool read = response_read(&back, q, span_str(&first));
	assert(read);
	response_write(&again, q, &back);
	assert(span_same(span_str(&first), span_str(&again)));
	grade(&v, q, r, &l);
	assert(v.score >= 0 && v.score <= 1);
	response_release(&back);
	str_release(&first);
	str_release(&again);
}

static void
type_lines(const struct question *q, struct span typed)
{
	struct response r;
	struct shown shown;
	struct str refusal = STR_INIT;

	response_init(&r);
	make_shown(&shown, q, true);
	response_certainty(&typed);
	bool read = response_parse(&r, q, &shown, typed, &refusal);
	while (read && r.n_gaps < q->n_gaps)
		read = response_parse(&r, q, &shown, typed, &refusal);
	if (read)
		check_round(q, &r);
	else
		assert(refusal.len > 0);
	response_release(&r);
	str_release(&refusal);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct made m;
	struct response r;

	if (n < 2)
		return 0;
	make_any(&m, data[0], data[1]);
	struct span rest = {(const char *)data + 2, n - 2};
	type_lines(&m.q, span_cut(&rest, '\n'));
	response_init(&r);
	if (response_read(&r, &m.q, rest))
		check_round(&m.q, &r);
	response_release(&r);
	return 0;
}
