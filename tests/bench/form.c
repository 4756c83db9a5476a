/* SPDX-License-Identifier: GPL-3.0-or-later */
/* form FOLDER N: reads the banks that make_bank wrote, and draws a form of N questions by 12 areas,
 * which have all topics among them, and 3 levels; none for N 0. */
#include <stdio.h>
#include <stdlib.h>

#include "bank/exam.h"
#include "bank/library.h"
#include "base/alloc.h"
#include "base/diag.h"
#include "base/random.h"
#include "engine/form.h"
#include "profile/history.h"

enum { AREAS = 12, TOPICS = 167 };

static const double shares[AREAS] = {11, 12, 14, 15, 5, 3, 10, 7.5, 7.5, 4, 6, 5};

static void
make_exam(struct exam *e, struct exam_area *areas, size_t n)
{
	*e = (struct exam){.questions = n,
			   .areas = areas,
			   .n_areas = AREAS,
			   .levelled = true,
			   .levels = {0, 40, 40, 20}};
	arena_init(&e->arena);
	for (size_t i = 0; i < AREAS; i++) {
		const char **topics = arena_items(&e->arena, TOPICS, sizeof(*topics));
		for (size_t j = 0; j < TOPICS; j++) {
			char topic[32];
			snprintf(topic, sizeof(topic), "bench/part-%zu", j * AREAS + i);
			topics[j] = arena_text(&e->arena, span_of(topic));
		}
		areas[i] = (struct exam_area){
		    .name = topics[0], .topics = {topics, TOPICS}, .share = shares[i]};
	}
}

static bool
draw(const struct library *l, size_t n)
{
	struct exam_area areas[AREAS];
	struct str lack = STR_INIT;
	struct history h;
	struct random r;
	struct exam e;
	struct form f;

	history_init(&h);
	make_exam(&e, areas, n);
	random_seed(&r, 1);
	bool drawn = form_draw(&f, &e, l, &h, &r, &lack);
	for (size_t i = 0; i < f.n; i++)
		puts(f.items[i].question->name);
	fputs(lack.s, stderr);
	form_release(&f);
	arena_release(&e.arena);
	history_release(&h);
	str_release(&lack);
	return drawn;
}

int
main(int argc, char **argv)
{
	struct diags d;
	struct library l;

	if (argc != 3)
		return 2;
	diags_init(&d);
	library_init(&l);
	library_add_folder(&l, argv[1], &d);
	library_link(&l, NULL);
	size_t n = strtoul(argv[2], NULL, 10);
	bool good = l.n_questions > 0 && (n == 0 || draw(&l, n));
	library_release(&l);
	diags_release(&d);
	return !good;
}
