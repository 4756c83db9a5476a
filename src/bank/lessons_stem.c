/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

const struct lesson lessons_stem[CRAFT_RULES] = {
    [RULE_WHICH_TRUE - CRAFT_FIRST] =
	{"Such a stem has no question of its own: the student judges four statements that need not "
	 "have anything to do with each other, and what was tested is hard to say.",
	 "Ask what the choices are about, so that a student can answer with the choices covered.",
	 "ask: Which of the following is true?\n"
	 "answer: A trigger point can refer pain\n",
	 "ask: Where may a student feel the pain of a trigger point?\n"
	 "answer: Away from the point itself\n"},
};
