/* SPDX-License-Identifier: GPL-3.0-or-later */
/* make_bank N [NAME]: writes a bank of N questions, about 1 KB each and of all types in turn, to
 * standard output; the same for the same N. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const words[] = {
    "muscle",	"taut",	   "band",    "pressure", "release",   "client",   "posture", "tissue",
    "nerve",	"blood",   "flow",    "trigger",  "point",     "referred", "pain",    "therapist",
    "slowly",	"with",	   "the",     "of",	  "and",       "under",	   "over",    "between",
    "shoulder", "scapula", "humerus", "levator",  "trapezius", "fascia",   "stretch", "rest",
    "ischemic", "points",  "toward",  "away",	  "from",      "deep",	   "surface", "movement",
    "señal",	"naïve",   "–",	      "“firm”",	  "patient",   "hours",	   "minutes", "session"};

static uint64_t state = 1;

static unsigned
draw(unsigned n)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(state >> 33) % n;
}

static void
write_words(unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		printf("%s%s", i ? " " : "", words[draw(sizeof(words) / sizeof(*words))]);
}

/* A line `key: words`. */
static void
write_line(const char *key, unsigned n)
{
	printf("    %s: ", key);
	write_words(n);
	putchar('\n');
}

static void
write_folded(const char *key, unsigned lines)
{
	printf("    %s: >-\n", key);
	for (unsigned i = 0; i < lines; i++) {
		printf("      ");
		write_words(12);
		putchar('\n');
	}
}

/* A list of texts that differ by their numbers. */
static void
write_list(const char *key, unsigned first, unsigned n)
{
	printf("    %s:\n", key);
	for (unsigned i = 0; i < n; i++) {
		printf("      - Choice %u ", first + i);
		write_words(5);
		putchar('\n');
	}
}

static void
write_wrong(void)
{
	printf("    wrong:\n");
	for (unsigned i = 0; i < 3; i++) {
		printf("      - text: Wrong %u ", i);
		write_words(5);
		printf("\n        why: ");
		write_words(11);
		putchar('\n');
	}
}

static void
write_answer(unsigned type)
{
	switch (type) {
	case 0:
		printf("    answer: %s\n", draw(2) ? "true" : "false");
		write_folded("hint", 4);
		break;
	case 1:
		write_list("answers", 1, 2);
		write_wrong();
		break;
	case 2:
		write_list("order", 1, 5);
		write_folded("hint", 2);
		break;
	case 3:
		printf("    match:\n");
		for (unsigned i = 0; i < 4; i++)
			printf("      left %u %s: right %u %s\n", i, words[draw(40)], i,
			       words[draw(40)]);
		printf("    extra: [none, \"both, at once\"]\n");
		write_folded("hint", 3);
		break;
	case 4:
		printf("    accept: [taut band, band, the %s]\n", words[draw(40)]);
		write_folded("hint", 4);
		break;
	case 5:
		printf("    number: %u\n    within: 5%%\n    unit: [minutes, min]\n", draw(90) + 1);
		write_folded("hint", 4);
		break;
	default:
		printf("    answer: The right one ");
		write_words(5);
		putchar('\n');
		write_wrong();
	}
}

static void
write_question(unsigned n)
{
	static const char *const levels[] = {"recall", "apply", "analyze"},
				 *const difficulties[] = {"easy", "medium", "hard", "-0.75"};

	printf("\n  - id: q-%u\n", n);
	if (n % 10 == 6)
		printf("    fill: NMT applies {pressure|force} and then {release|releases} the "
		       "tissue.\n");
	write_folded("ask", 2);
	if (n % 10 == 6)
		write_folded("hint", 4);
	else
		write_answer(n % 10);
	write_folded("explain", 3);
	printf("    source: [one, \"%u.%u\"]\n", draw(30), draw(9));
	printf("    topic: bench/part-%u\n", n / 50);
	printf("    level: %s\n    difficulty: %s\n", levels[draw(3)], difficulties[draw(4)]);
	printf("    tags: [%s, bench]\n", words[draw(40)]);
	write_line("note", 6);
}

int
main(int argc, char **argv)
{
	unsigned n = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : 1000;

	printf("bank: %s\ntitle: A bank to measure with\nlicense: CC0-1.0\n"
	       "sources:\n  one: The first work, 2nd edition\nquestions:\n",
	       argc > 2 ? argv[2] : "bench");
	for (unsigned i = 0; i < n; i++)
		write_question(i);
	return ferror(stdout) != 0;
}
