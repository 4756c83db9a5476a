/* SPDX-License-Identifier: GPL-3.0-or-later */
/* draw FOLDER PROFILE N: reads the banks and the profile, and draws N questions; none for N 0. */
#include <stdio.h>
#include <stdlib.h>

#include "bank/bank.h"
#include "bank/library.h"
#include "base/diag.h"
#include "base/random.h"
#include "engine/draw.h"
#include "engine/filter.h"
#include "profile/history.h"
#include "profile/journal.h"

static void
draw(const struct library *l, const struct history *h, size_t n)
{
	struct filter every;
	struct random random;
	const struct question **drawn = NULL;

	filter_init(&every);
	random_seed(&random, 1);
	size_t n_drawn = draw_practice(l, h, &every, n, &random, &drawn);
	for (size_t i = 0; i < n_drawn; i++)
		puts(drawn[i]->name);
	free(drawn);
	filter_release(&every);
}

int
main(int argc, char **argv)
{
	struct diags d;
	struct library l;
	struct history h;
	struct journal j;

	if (argc != 4)
		return 2;
	diags_init(&d);
	library_init(&l);
	history_init(&h);
	library_add_folder(&l, argv[1], &d);
	library_link(&l, NULL);
	if (!journal_open(&j, argv[2], &h, &d) || l.n_questions == 0)
		return 1;
	size_t n = strtoul(argv[3], NULL, 10);
	if (n)
		draw(&l, &h, n);
	journal_close(&j);
	history_release(&h);
	library_release(&l);
	diags_release(&d);
	return 0;
}
