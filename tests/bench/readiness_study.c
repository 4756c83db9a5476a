/* SPDX-License-Identifier: GPL-3.0-or-later */
/* readiness_study [STUDENTS [PASS [SEED]]]: how well readiness foretells the exams of simulated
 * students, in several worlds: how often its 80 % interval holds the true probability to pass, and
 * the Brier score of its forecast, beside that of the raw share of right answers and of the truth
 * itself. `given` is the formula as first proposed, `adjusted` the one that is shown. */
#include <stdio.h>
#include <stdlib.h>

#include "../engine/examinee.h"

int
main(int argc, char **argv)
{
	size_t n = argc > 1 ? strtoul(argv[1], NULL, 10) : 200;
	double pass = argc > 2 ? strtod(argv[2], NULL) : 0.7;
	uint64_t seed = argc > 3 ? strtoull(argv[3], NULL, 10) : 1;

	printf("%zu students a world, %d questions, pass mark %g\n\n", n, EXAM_QUESTIONS, pass);
	printf("%-18s |       held %%     |             Brier score           |     width\n", "");
	printf("%-18s | given  adjusted  |  truth  raw    given  adjusted    | given adjusted\n",
	       "world");
	for (size_t i = 0; i < STUDENT_WORLDS && n > 0; i++) {
		struct study_result r =
		    study_world(&student_worlds[i], n, pass, seed * 1000000 * (i + 1));
		printf("%-18s | %5.1f  %5.1f     |  %.3f  %.3f  %.3f  %.3f       | %.2f  %.2f\n",
		       student_worlds[i].name, 100 * r.given.held, 100 * r.adjusted.held, r.best,
		       r.raw, r.given.brier, r.adjusted.brier, r.given.width, r.adjusted.width);
	}
	return 0;
}
