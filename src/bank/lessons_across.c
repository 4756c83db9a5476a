/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

#define AT(rule) [rule - CRAFT_FIRST]

const struct lesson lessons_across[CRAFT_RULES] = {
    AT(RULE_NEAR_SAME) =
	{"Who meets both has one of them for nothing, and an exam that draws both counts one thing "
	 "twice. Capitals, order of words and endings make no other question, nor does a gap "
	 "elsewhere in one sentence.",
	 "Ask another side of the matter, or take one of them out. Where both are meant to be "
	 "there, as two wordings of one fact, let each exclude the other: then no exam and no "
	 "sitting draws both.",
	 "  - id: hold\n"
	 "    ask: How long is pressure held on a trigger point?\n"
	 "  - id: how-long\n"
	 "    ask: On a trigger point, how long is the pressure held?\n",
	 "  - id: hold\n"
	 "    ask: How long is pressure held on a trigger point?\n"
	 "  - id: release\n"
	 "    ask: What tells the therapist to release a trigger point?\n"},
    AT(RULE_GIVES_AWAY) =
	{"A student who does not know the one question reads its answer in the other, and "
	 "experienced guessers look for just that. What a program finds here are stems that hold "
	 "the answer of another question and most of what it asks; whether they tell it, only a "
	 "person can say.",
	 "Word this stem without the answer. Where that makes it worse, let each question exclude "
	 "the other.",
	 "  - id: tunnel\n"
	 "    ask: Which nerve is compressed in the carpal tunnel?\n"
	 "    answer: The median nerve\n"
	 "  - id: fingers\n"
	 "    ask: Which fingers tingle when the median nerve is compressed in the carpal "
	 "tunnel?\n",
	 "  - id: tunnel\n"
	 "    ask: Which nerve is compressed in the carpal tunnel?\n"
	 "    answer: The median nerve\n"
	 "  - id: fingers\n"
	 "    ask: Which fingers tingle when the carpal tunnel is too narrow?\n"},
};
