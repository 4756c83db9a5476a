/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

const struct lesson lessons_whole[CRAFT_RULES] = {
    [RULE_KEY_LENGTHS - CRAFT_FIRST] =
	{"Authors take care to make the right answer exact, and it grows. Students who "
	 "have noticed pick the longest choice and pass without knowing the matter. The "
	 "same holds for the shortest.",
	 "Where the key is the longest, shorten it, or give a wrong choice as much detail; "
	 "in some questions let a wrong choice be the longest.",
	 "answer: A hypersensitive spot in a taut band of muscle that can refer pain\n"
	 "wrong: [A bruise, A cramp, A scar]\n",
	 "answer: A tender spot in a taut band that refers pain\n"
	 "wrong:\n"
	 "  - A bruise left by deep pressure on a muscle\n"},
    [RULE_KEY_PLACES - CRAFT_FIRST] =
	{"With `shuffle: false` the choices stand as written. When the right one stands "
	 "mostly in one place, that place is the answer.",
	 "Leave the shuffling to the program wherever the order of the choices has no "
	 "meaning; where it has, spread the keys by `place`.",
	 "shuffle: false\n"
	 "place: 1\n",
	 "shuffle: false\n"
	 "place: 3\n"},
    [RULE_TRUE_FALSE - CRAFT_FIRST] =
	{"If most statements are true, `true` is a good answer for who knows nothing.",
	 "Turn some of them round, to a false statement that somebody might believe, until "
	 "40 to 60 in 100 are true.",
	 "ask: Capillaries are the narrowest vessels.\n"
	 "answer: true\n",
	 "ask: Arterioles are the narrowest vessels.\n"
	 "answer: false\n"},
    [RULE_LEVELS - CRAFT_FIRST] =
	{"Recall is the easiest to write and the least of what a therapist does. A bank of "
	 "recall alone says little about who can work with a client.",
	 "Take a fact that you ask for, put a client before it, and ask what to do: that "
	 "is `apply`. To weigh signs against each other is `analyze`.",
	 "ask: What is a satellite trigger point?\n"
	 "level: recall\n",
	 "ask: You treat the trapezius, and the temple spot grows quiet too. What was it?\n"
	 "level: apply\n"},
    [RULE_CHOICE_COUNTS - CRAFT_FIRST] =
	{"Where most questions have four choices and some three or six, students wonder "
	 "why; and chance is another in each.",
	 "Settle for a number, three or four do, and bring most questions to it: strike "
	 "choices that nobody would pick.",
	 "wrong: [A bruise, A cramp, A scar, A wart, A freckle]\n",
	 "wrong: [A bruise, A cramp, A scar]\n"},
    [RULE_UNUSED_SOURCE - CRAFT_FIRST] =
	{"The list of works tells readers what the bank rests on. A work that no question "
	 "cites claims more than there is, or shows that a citation was forgotten.",
	 "Cite it where it was used, or take it out of `sources`.",
	 "sources:\n"
	 "  openstax-ap2e: OpenStax, Anatomy & Physiology 2e\n"
	 "  shah-2015: Shah et al., PM&R 2015\n",
	 "sources:\n"
	 "  openstax-ap2e: OpenStax, Anatomy & Physiology 2e\n"},
    [RULE_SINGLE_TOPIC - CRAFT_FIRST] =
	{"Progress and exams go by topic. One question says nothing of what a student "
	 "knows of it; and often the topic is only a slip of the keyboard.",
	 "Write more questions on it, or put this one below a topic that there is, as "
	 "`posture/scoliosis`.",
	 "topic: trigger-point\n", "topic: trigger-points/definition\n"},
    [RULE_ALLOW - CRAFT_FIRST] =
	{"An `allow` that silences nothing is left from an earlier wording, or misspelled, "
	 "and it would hide the same flaw when it comes back.",
	 "Take it out, or write the rule's name as lint shows it in brackets.",
	 "allow: [negativ]\n", "allow: [negative]\n"},
};
