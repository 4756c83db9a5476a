/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

#define LESSON(rule) [RULE_##rule - CRAFT_FIRST]

const struct lesson lessons_choices[CRAFT_RULES] = {
    LESSON(ALL_ABOVE) =
	{"Who knows two of the choices takes this one without knowing the rest, and who sees that "
	 "one is wrong strikes two choices out. Choices that are shuffled also leave `above` "
	 "without a meaning.",
	 "List what is right under `answers`, so that the question asks for all that apply; or ask "
	 "for one thing and leave the choice out.",
	 "ask: What does the blood bring to the tissues?\n"
	 "answer: All of the above\n"
	 "wrong: [Oxygen, Nutrients, Water]\n",
	 "ask: What does the blood bring to the tissues? Choose all that apply.\n"
	 "answers: [Oxygen, Nutrients, Water]\n"
	 "wrong: [Nerve signals, Bone cells]\n"},
    LESSON(NONE_ABOVE) =
	{"A student who takes it has shown that three things are wrong, and not that the right one "
	 "is known. As a wrong choice it is hardly ever taken.",
	 "Put a mistake in its place that students make, or take it out: three choices are enough. "
	 "Where that nothing fits is what has to be known, `allow: [none-above]`.",
	 "answer: The median nerve\n"
	 "wrong: [The radial nerve, The ulnar nerve, None of the above]\n",
	 "answer: The median nerve\n"
	 "wrong: [The radial nerve, The ulnar nerve, The axillary nerve]\n"},
    LESSON(LONGEST_KEY) =
	{"Authors take care to make the right choice beyond doubt, and so it grows. Students who "
	 "know nothing of the matter have learned to take the longest.",
	 "Move what explains into `explain`, and give the wrong choices as much detail.",
	 "answer: Stop, and send the client for a medical check before any further session\n"
	 "wrong: [Press harder, Use ice, Wait a week]\n",
	 "answer: Stop, and refer for a medical check\n"
	 "wrong:\n"
	 "  - Press harder until the pain subsides\n"
	 "  - Cool the calf with ice and go on\n"
	 "  - Wait a week and then massage it\n"},
    LESSON(UNEVEN) =
	{"A choice that is twice as long or short as another draws the eye, whether it is right or "
	 "wrong, and then it is not the matter that decides.",
	 "Bring the choices to like length. Names are exempt: they are as long as they are.",
	 "answer: Release the pressure on the point\n"
	 "wrong:\n"
	 "  - Wait\n"
	 "  - Ask the client to breathe out, and hold on until the tenderness has gone\n",
	 "answer: Release the pressure on the point\n"
	 "wrong:\n"
	 "  - Wait until the client breathes out\n"
	 "  - Hold on until the tenderness fades\n"},
    LESSON(ARTICLE) =
	{"\"An\" goes before the sound of a vowel alone, so grammar strikes out the choices that "
	 "begin otherwise.",
	 "Make the stem a question, or write a(n), or put the article in front of each choice.",
	 "ask: A muscle that opposes the prime mover is an\n"
	 "answer: antagonist\n"
	 "wrong: [synergist, fixator]\n",
	 "ask: What is a muscle called that opposes the prime mover?\n"
	 "answer: Antagonist\n"
	 "wrong: [Synergist, Fixator]\n"},
    LESSON(PLURAL) =
	{"Where the stem asks for several things and only the right choice names several, grammar "
	 "gives it away.",
	 "Put all choices into the number that the stem asks for, or ask so that both fit.",
	 "ask: Which muscles bend the knee?\n"
	 "answer: Hamstrings\n"
	 "wrong: [Gluteus medius, Tibialis anterior]\n",
	 "ask: Which muscles bend the knee?\n"
	 "answer: Hamstrings\n"
	 "wrong: [Adductors, Gluteals]\n"},
    LESSON(ECHO) =
	{"A word that the question and the right choice share, and no other choice has, points "
	 "from "
	 "the one to the other: no knowledge is needed to follow it.",
	 "Say it in another word in one of the two, or let a wrong choice have the word as well.",
	 "ask: Which receptor senses that a muscle is stretched?\n"
	 "answer: The stretch receptor in the spindle\n"
	 "wrong: [The pressure receptor in the skin, The pain receptor in the fascia]\n",
	 "ask: Which receptor senses that a muscle grows longer?\n"
	 "answer: The stretch receptor in the spindle\n"
	 "wrong: [The pressure receptor in the skin, The pain receptor in the fascia]\n"},
    LESSON(ABSOLUTE) =
	{"Little in a body is so always or never. Students know that, and strike such choices out "
	 "whatever they are about.",
	 "Leave the word out, and let the choice be wrong by what it says. Where the right choice "
	 "has "
	 "such a word too, nothing is given away, and the rule is silent.",
	 "answer: Pain spreads into the arm\n"
	 "wrong: [Pain always stays in the muscle, Pain is never felt at rest]\n",
	 "answer: Pain spreads into the arm\n"
	 "wrong: [Pain stays in the muscle, Pain goes away at rest]\n"},
    LESSON(
	VAGUE) = {"\"Often\" is one time in three to one reader and nine in ten to another, so "
		  "that two experts "
		  "need not agree on what is right. And what may be, may not be: such a choice "
		  "is hard to call "
		  "wrong.",
		  "Say how often, or say what is so. Put `allow: [vague]` where the doubt "
		  "itself is the answer.",
		  "answer: It usually eases within some days\n"
		  "wrong: [It often lasts, It rarely eases]\n",
		  "answer: It eases within a week in most people\n"
		  "wrong: [It lasts a month in most people, It lasts for life in most people]\n"},
    LESSON(OVERLAP) =
	{"A number that lies in two ranges makes both right, or lets a student strike out both.",
	 "Let each range end before the next begins.",
	 "answer: 10 to 20 seconds\n"
	 "wrong: [1 to 10 seconds, 20 to 60 seconds]\n",
	 "answer: 10 to 20 seconds\n"
	 "wrong: [1 to 9 seconds, 21 to 60 seconds]\n"},
    LESSON(SAME_CHOICE) =
	{"Only one choice can be right, so two that say the same are both wrong, and students see "
	 "that. Capitals, accents, points and articles make no difference.",
	 "Change one of the two, or take it out.",
	 "answer: Median nerve\n"
	 "wrong: [The ulnar nerve, Ulnar nerve]\n",
	 "answer: Median nerve\n"
	 "wrong: [Ulnar nerve, Radial nerve]\n"},
    LESSON(UNSORTED) = {"Among numbers out of order a student has to search for the one in mind. "
			"That is a load that "
			"has nothing to do with the matter.",
			"Sort the wrong ones. Numbers alone are always shown in ascending order; "
			"numbers with a unit "
			"are shuffled, unless `shuffle: false` keeps them as written and `place` "
			"puts the right one "
			"among them.",
			"answer: 10 seconds\n"
			"wrong: [90 seconds, 20 seconds, 60 seconds]\n",
			"answer: 10 seconds\n"
			"wrong: [20 seconds, 60 seconds, 90 seconds]\n"
			"shuffle: false\n"
			"place: 1\n"},
    LESSON(UNITS) = {"Where one choice has another unit, another number of decimals or words for "
		     "digits, form is "
		     "compared instead of size, and the odd one is often the right one.",
		     "Write all numbers in one unit and one form. Where the choices go from "
		     "minutes to weeks, no "
		     "one unit suits them, and the rule is silent.",
		     "answer: 1 minute\n"
		     "wrong: [10 seconds, 30 seconds, ninety seconds]\n",
		     "answer: 60 seconds\n"
		     "wrong: [10 seconds, 30 seconds, 90 seconds]\n"},
    LESSON(KEY_STYLE) = {"A choice that alone has a full stop, a capital, bold words or brackets "
			 "is told by its looks. "
			 "It is the right one when the author has put it down with more care.",
			 "Write all choices in one way.",
			 "answer: A taut band of muscle fibers.\n"
			 "wrong: [a hardened lymph node, a bruise under the skin]\n",
			 "answer: A taut band of muscle fibers\n"
			 "wrong: [A hardened lymph node, A bruise under the skin]\n"},
    LESSON(REPEATED_START) =
	{"What every choice begins with is read once for each choice, and hides in what they "
	 "differ.",
	 "Move these words to the end of the stem.",
	 "ask: What does a spindle do?\n"
	 "answer: It tells the spinal cord of stretch\n"
	 "wrong: [It tells the spinal cord of heat, It tells the spinal cord of pain]\n",
	 "ask: Of what does a spindle tell the spinal cord?\n"
	 "answer: Stretch\n"
	 "wrong: [Heat, Pain]\n"},
    LESSON(FEW_CHOICES) =
	{"Of two choices every second guess is right. Beyond five, the further ones are hardly "
	 "ever "
	 "taken, as few matters have that many mistakes that students believe.",
	 "Write two to four wrong choices, each a mistake that students make. Where there are two "
	 "cases alone, a true-or-false question asks the same.",
	 "ask: Which leg carries the weight in mid-stance?\n"
	 "answer: The one on the ground\n"
	 "wrong: [The one in the air]\n",
	 "ask: In mid-stance the leg on the ground carries all of the weight.\n"
	 "answer: true\n"},
    LESSON(CONVERGE) =
	{"Wrong choices are often made by changing a part of the right one, so that the right one "
	 "has "
	 "something in common with all. Who counts the words finds it.",
	 "Let some words recur in wrong choices only, or spread them so that no choice has most.",
	 "answer: Trapezius, pectorals and scalenes\n"
	 "wrong: [Trapezius and soleus, Pectorals and psoas, Scalenes and deltoid]\n",
	 "answer: Trapezius and pectorals\n"
	 "wrong: [Trapezius and rhomboids, Rhomboids and scalenes, Pectorals and scalenes]\n"},
    LESSON(WITHIN) =
	{"Where one choice holds another, the shorter is right wherever the longer is, so that the "
	 "longer cannot be the one right answer, or both are.",
	 "Let each choice say something that the others do not.",
	 "answer: Pain and numbness\n"
	 "wrong: [Numbness, Swelling and heat]\n",
	 "answer: Pain and numbness\n"
	 "wrong: [Numbness without pain, Swelling and heat]\n"},
    LESSON(NEAR_CHOICE) = {"Two choices that mean the same to a reader can be struck out together, "
			   "since one alone is "
			   "right; and who takes the wrong one of them may know the matter.",
			   "Let them differ in what counts, or replace one.",
			   "answer: It contracts\n"
			   "wrong: [It tears a ligament, It tears the ligaments]\n",
			   "answer: It contracts\n"
			   "wrong: [It tears a ligament, It presses on a nerve]\n"},
    LESSON(OPPOSITES) =
	{"Of two opposites one is mostly so. A student leaves the other choices aside, and has a "
	 "question with two choices.",
	 "Have one of the two alone, or two pairs of opposites, or make it true or false.",
	 "answer: Its rate increases\n"
	 "wrong: [Its rate decreases, Its valves leak, Its sound is lost]\n",
	 "answer: Its rate increases\n"
	 "wrong: [Its rate decreases, Its force increases, Its force decreases]\n"},
    LESSON(MIXED) =
	{"A choice of another kind than the rest, a number among words or a thing among deeds, is "
	 "taken or struck out for that alone.",
	 "Make all choices answers of one kind to the question: all muscles, all deeds, all "
	 "numbers.",
	 "answer: Rising on the toes\n"
	 "wrong: [Holding the breath, Locking the knees, A glass of water]\n",
	 "answer: Rising on the toes\n"
	 "wrong: [Holding the breath, Locking the knees, Drinking water]\n"},
};
