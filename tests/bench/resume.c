/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads a profile in which an exam of 100 lies open since before all else, and, with 1, makes the
 * sitting that goes on with it:
 *
 *     resume PROFILE 0|1 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/clock.h"
#include "base/diag.h"
#include "base/file.h"
#include "engine/session.h"
#include "engine/sheet.h"
#include "profile/history.h"
#include "profile/journal.h"

enum { QUESTIONS = 100, ID = 16 };

struct profile {
	struct history h;
	struct diags d;
	size_t line;
	int64_t read;
	bool newer;
};

static void
replay_text(struct profile *p, const struct str *text)
{
	struct span rest = span_str(text);

	if (!journal_replay(&p->h, "exam", source_span(&rest), &p->line, &p->read, &p->newer,
			    &p->d))
		exit(3);
}

/* Most of the exam before everything, its newest event behind: the search goes over all. */
static void
write_exam(struct str *early, struct str *late)
{
	static const char when[] = "1990-01-01T00:00:00Z";
	int n = 1;

	str_printf(early, "nmtquiz-profile 1\n%s\tbegin\texamexam\t1\texam\tquestions=%d\n", when,
		   QUESTIONS);
	for (int i = 1; i <= QUESTIONS; i++)
		str_printf(early, "%s\titem\texamexam\t%d\t%d\texam/q-%d\t00000000\t2,1,3\n", when,
			   ++n, i, i);
	for (int i = 1; i <= QUESTIONS / 2; i++) {
		str_printf(early, "%s\tat\texamexam\t%d\t%d\t%d.0\n", when, n + 1, i, i);
		str_printf(early,
			   "%s\tanswer\texamexam\t%d\texam/q-%d\t00000001\t+1\t1\t1.0\t-\t%d\n",
			   when, n + 2, i, i);
		n += 2;
	}
	str_printf(late, "2090-01-01T00:00:00Z\tmark\texamexam\t%d\t7\n", n + 1);
}

static void
resume(const struct profile *p)
{
	static struct choice choices[] = {
	    {.text = "a", .right = true}, {.text = "b"}, {.text = "c"}};
	static struct bank bank = {.name = "exam"};
	static struct question questions[QUESTIONS];
	static char names[QUESTIONS][ID];
	struct library l;
	struct sheet sheet;
	struct session s;
	bool added;

	library_init(&l);
	l.questions = alloc_items(QUESTIONS, sizeof(struct question *));
	for (uint32_t i = 0; i < QUESTIONS; i++) {
		snprintf(names[i], ID, "exam/q-%u", (unsigned)(i % QUESTIONS + 1));
		questions[i] = (struct question){
		    .bank = &bank, .name = names[i], .choices = choices, .n_choices = 3};
		l.questions[i] = &questions[i];
		map_put(&l.by_name, span_of(names[i]), i, &added);
	}
	const struct past_session *past = history_session(&p->h, span_of("examexam"));
	if (!past || !sheet_read(&sheet, &p->h, (size_t)(past - p->h.sessions), &l))
		exit(3);
	session_init_exam(&s, &sheet, 0, 0);
	if (s.n_given != QUESTIONS / 2 || !s.outcomes[6].marked)
		exit(3);
	session_release(&s);
	sheet_release(&sheet);
	map_release(&l.by_name);
	free(l.questions);
}

int
main(int argc, char **argv)
{
	struct profile p = {.line = 0};
	struct str early = STR_INIT, late = STR_INIT;
	struct file file;

	if (argc != 3) {
		fprintf(stderr, "usage: resume PROFILE 0|1\n");
		return 2;
	}
	history_init(&p.h);
	diags_init(&p.d);
	write_exam(&early, &late);
	replay_text(&p, &early);
	if (!file_open(&file, argv[1], &p.d))
		return 3;
	bool whole =
	    journal_replay(&p.h, argv[1], source_file(&file), &p.line, &p.read, &p.newer, &p.d);
	file_close(&file);
	replay_text(&p, &late);
	if (whole && strcmp(argv[2], "1") == 0)
		resume(&p);
	str_release(&early);
	str_release(&late);
	history_release(&p.h);
	diags_release(&p.d);
	return whole ? 0 : 3;
}
