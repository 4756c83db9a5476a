/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

const struct lesson lessons_stem[CRAFT_RULES] = {
    [RULE_WHICH_TRUE - CRAFT_FIRST] =
	{"Such a stem has no question of its own: the student judges a row of statements "
	 "that need not have anything to do with each other, and what was tested is hard "
	 "to say.",
	 "Ask what the choices are about, so that a student could answer with the choices "
	 "covered.",
	 "ask: Which of the following is true?\n"
	 "answer: A trigger point can refer pain\n",
	 "ask: Where may a client feel the pain of a trigger point?\n"
	 "answer: Away from the point itself\n"},
    [RULE_BLANK - CRAFT_FIRST] =
	{"Who meets a blank at the start or in the middle must hold it in mind, read on "
	 "and come back; that tests memory for sentences, not the matter.",
	 "Ask a question, or move the blank to the end. Where the words round the gap "
	 "matter, write a `fill`.",
	 "ask: The ____ nerve supplies the deltoid.\n"
	 "answer: axillary\n",
	 "ask: Which nerve supplies the deltoid?\n"
	 "answer: The axillary nerve\n"},
    [RULE_NEGATIVE - CRAFT_FIRST] =
	{"A student reads for what is right. A `not` in small letters is overlooked by "
	 "those who know the answer, and they lose the point to a reading slip.",
	 "Ask for what is so. Where the exception is the point (what must not be done), "
	 "write the word in bold: **not**.",
	 "ask: Which of these is not a reason to refer a client?\n",
	 "ask: Which of these can you treat without a referral?\n"},
    [RULE_DOUBLE_NEGATIVE - CRAFT_FIRST] =
	{"A stem that asks for what is not so, and a choice with another no or not, make a "
	 "puzzle of logic: students who know the matter get it wrong.",
	 "Turn the stem round, or the choice, until one negative at most is left.",
	 "ask: Which advice would you **not** give?\n"
	 "wrong:\n"
	 "  - Do not drive home at once\n",
	 "ask: Which advice would you give?\n"
	 "wrong:\n"
	 "  - Drive home at once\n"},
    [RULE_LONG_SENTENCE - CRAFT_FIRST] =
	{"A sentence of more than some 35 words must be read twice. That costs those most "
	 "who read slowly or in a second language, whatever they know.",
	 "Cut it in two: the scene first, then the question. Leave out what is not needed.",
	 "ask: >-\n"
	 "  In a client who has sat at a desk for years and who says that ...,\n"
	 "  and who besides ..., which muscle is ...?\n",
	 "ask: >-\n"
	 "  A client has sat at a desk for years, and says that ...\n"
	 "  Which muscle is ...?\n"},
    [RULE_ABBREVIATION - CRAFT_FIRST] =
	{"Letters that a student has not met close the door to all that they do know. "
	 "Other schools use other letters, or the same ones for something else.",
	 "Write the words at their first use in each question, and the letters behind them "
	 "in brackets if they come again. What the bank's `title` or `about` writes out is "
	 "known.",
	 "ask: Which muscle limits ROM here?\n",
	 "ask: Which muscle limits the range of motion here?\n"},
    [RULE_ASKS_NOTHING - CRAFT_FIRST] =
	{"If the stem alone asks nothing, the student has to guess from the choices what "
	 "is meant, and every choice becomes a hint.",
	 "Cover the choices and read the stem: could somebody who knows the matter answer? "
	 "If not, end it in a question.",
	 "ask: Ischemia\n"
	 "answer: Too little blood in a tissue\n",
	 "ask: What does ischemia mean?\n"
	 "answer: Too little blood in a tissue\n"},
    [RULE_TWO_TASKS - CRAFT_FIRST] =
	{"Who knows one half and not the other scores like somebody who knows nothing, and "
	 "nobody can see which half to teach again.",
	 "Make two questions of it, and let them exclude each other if one gives the other "
	 "away.",
	 "ask: What is ischemia and how is it treated?\n", "ask: What is ischemia?\n"},
    [RULE_LONG_STEM - CRAFT_FIRST] =
	{"Every needless word costs time on an exam and hides the question. Trimmings also "
	 "mislead: students look for a meaning in them.",
	 "Strike each word in turn: if the answer stays the same, it can go. A scene that "
	 "several questions need is a `case`.",
	 "ask: >-\n"
	 "  Mrs. Hill, who likes gardening and has two cats, came last week\n"
	 "  and told you ... What is it?\n",
	 "ask: >-\n"
	 "  After gardening, a client feels ... What is it?\n"},
    [RULE_BEST - CRAFT_FIRST] =
	{"The best technique is a matter of school and study. Without saying whose "
	 "judgment is asked for, a well-read student may rightly choose another answer.",
	 "Name the teaching, guideline or study in the stem; or ask what a technique does "
	 "instead of how good it is.",
	 "ask: What is the best technique for a stiff neck?\n",
	 "ask: >-\n"
	 "  In St. John teaching, which technique comes first for a stiff neck?\n"},
    [RULE_PERSON - CRAFT_FIRST] =
	{"Age, sex or origin that do not matter to the answer carry stereotypes, and send "
	 "students looking for a meaning that is not there.",
	 "Write `a client`. Where the answer does hang on it, say so in `explain`.",
	 "ask: A 42-year-old housewife has a stiff neck. What do you ask first?\n",
	 "ask: A client has a stiff neck. What do you ask first?\n"},
    [RULE_HINGED - CRAFT_FIRST] =
	{"Questions are drawn and shuffled one by one: the one that this leans on may come "
	 "later, or not at all. And who got that one wrong loses twice.",
	 "Say in this question all that is needed. What several questions share belongs in "
	 "a `case`.",
	 "ask: This client phones the next day. What do you say?\n",
	 "case: stiff-neck\n"
	 "ask: This client phones the next day. What do you say?\n"},
};
