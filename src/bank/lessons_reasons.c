/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bank/lessons.h"

const struct lesson lessons_reasons[CRAFT_RULES] = {
    [RULE_NO_EXPLAIN - CRAFT_FIRST] =
	{"The moment after a wrong answer is when a student learns most. `Correct` or "
	 "nothing at all wastes it.",
	 "Say in one to three sentences why the right answer is right, and one thing more "
	 "that helps to keep it.",
	 "answer: The axillary nerve\n"
	 "explain: This is correct.\n",
	 "answer: The axillary nerve\n"
	 "explain: >-\n"
	 "  It winds round the neck of the humerus and enters the deltoid from below.\n"},
    [RULE_NO_WHY - CRAFT_FIRST] =
	{"Each wrong choice stands for a mistake that somebody makes. Only a reason of its "
	 "own tells that student what they mixed up.",
	 "Write the choice as `text:` and `why:`; let each reason speak to the mistake "
	 "behind that choice.",
	 "wrong:\n"
	 "  - A bruise\n",
	 "wrong:\n"
	 "  - text: A bruise\n"
	 "    why: A bruise is blood under the skin; nothing in it refers pain.\n"},
    [RULE_NO_SOURCE - CRAFT_FIRST] =
	{"Sooner or later a student or colleague doubts an answer. With a work and a "
	 "section that takes a minute; without, it is one word against another.",
	 "List the work under `sources`, and cite its key and the section where the fact "
	 "stands.",
	 "ask: Which nerve supplies the deltoid?\n",
	 "ask: Which nerve supplies the deltoid?\n"
	 "source: [openstax-ap2e, \"13.4\"]\n"},
    [RULE_CONTESTED - CRAFT_FIRST] =
	{"What schools teach and what studies show are sometimes two things. An answer "
	 "that states one of them as plain truth teaches a student something wrong.",
	 "Ask for the claim as a claim (`According to NMT teaching ...`) or for the "
	 "evidence (`What did the 2009 review find?`), and tell the rest in `explain`. "
	 "What is contested is marked by the tag `contested`, or in `note`.",
	 "ask: Why do trigger points hurt?\n"
	 "tags: [contested]\n",
	 "ask: In traditional NMT teaching, why do trigger points hurt?\n"
	 "tags: [contested]\n"},
    [RULE_THIN_EXPLAIN - CRAFT_FIRST] =
	{"An explanation that comes back neither to the question nor to the right choice "
	 "often belongs to another question, or explains something beside it.",
	 "Take up the word that the student was asked about, and say why the right choice "
	 "is right.",
	 "answer: Too little blood\n"
	 "explain: See the second page of the introduction.\n",
	 "answer: Too little blood\n"
	 "explain: Ischemia starves a tissue, since too little blood brings oxygen.\n"},
    [RULE_RISKIER - CRAFT_FIRST] =
	{"Safety items teach what to do when somebody may be harmed. If a riskier way is "
	 "the right answer, or the careful one can be told by its length, they teach the "
	 "wrong thing or nothing.",
	 "See that the key stops, adapts, refers or calls for help where that is called "
	 "for, and give careless choices as many words as the careful one.",
	 "answer: Press the calf firmly\n"
	 "wrong:\n"
	 "  - Send the client to a physician\n"
	 "critical: true\n",
	 "answer: Leave the calf alone and refer\n"
	 "wrong:\n"
	 "  - Press the calf until it lets go\n"
	 "critical: true\n"},
};
