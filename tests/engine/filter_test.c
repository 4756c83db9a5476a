/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/filter.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "engine/past.h"
#include "engine/schedule.h"
#include "make.h"

enum { SHELF_TODAY = 20000 };

/* Questions, each named by a letter, so that what a filter lets through is a word. */
static const struct {
	const char *name, *topic;
	const char *tag;
	enum question_type type;
	enum level level;
	double difficulty;
	bool critical;
	double score; /* of the last answer; -1 none */
	int32_t due;
} shelf[] = {
    {"a", "ischemia", "safety", QUESTION_SINGLE, LEVEL_RECALL, -1, true, -1, NO_DAY},
    {"b", "ischemia/signs", NULL, QUESTION_MATCH, LEVEL_APPLY, 1, false, 1, -3},
    {"c", "trigger-points", "safety", QUESTION_ORDER, LEVEL_ANALYZE, 0, false, 0, SHELF_TODAY + 1},
    {"d", "trigger-points/referral", "head", QUESTION_SINGLE, LEVEL_NONE, -0.5, true, 0.9999,
     SHELF_TODAY},
    {"e", "trigger-points-of-old", NULL, QUESTION_CLOZE, LEVEL_APPLY, 0.5, false, 1 - 1e-12, 36500},
};
enum { SHELF = sizeof(shelf) / sizeof(*shelf) };

struct fixture {
	struct bank banks[2];
	struct question questions[SHELF], *borrowed[SHELF];
	struct library library;
	struct history history;
	struct standing standings[SHELF];
	struct schedule schedule;
};

static void
make_fixture(struct fixture *x)
{
	bool added;

	*x = (struct fixture){.banks = {{.name = "nmt-basics"}, {.name = "nerves"}}};
	map_init(&x->library.by_name);
	x->schedule = (struct schedule){.today = SHELF_TODAY, .of = x->standings, .n = SHELF};
	history_init(&x->history);
	for (size_t i = 0; i < SHELF; i++) {
		x->questions[i] =
		    (struct question){.bank = &x->banks[i == SHELF - 1],
				      .name = shelf[i].name,
				      .topic = shelf[i].topic,
				      .type = shelf[i].type,
				      .level = shelf[i].level,
				      .difficulty = shelf[i].difficulty,
				      .critical = shelf[i].critical,
				      .tags = {(const char **)&shelf[i].tag, shelf[i].tag != NULL}};
		x->borrowed[i] = &x->questions[i];
		x->standings[i] =
		    (struct standing){.due = shelf[i].due, .reviews = shelf[i].score >= 0};
		map_put(&x->library.by_name, span_of(shelf[i].name), (uint32_t)i, &added);
		if (shelf[i].score >= 0)
			make_past(&x->history, shelf[i].name, shelf[i].score, 0)->flagged = i == 2;
	}
	x->library.questions = x->borrowed;
	x->library.n_questions = SHELF;
}

static void
release_fixture(struct fixture *x)
{
	map_release(&x->library.by_name);
	history_release(&x->history);
}

static const struct {
	const char *words;
	const char *through;
} rows[] = {
    {"", "abcde"},
    {"ischemia", "ab"},
    {"ischemia/", "ab"},
    {"ischemia/signs", "b"},
    {"trigger-points", "cd"},
    {"-trigger-points", "abe"},
    {"bank:nerves", "e"},
    {"-bank:nerves", "abcd"},
    {"level:apply", "be"},
    {"level:analyze", "c"},
    {"tag:safety", "ac"},
    {"type:single", "ad"},
    {"type:cloze", "e"},
    {"difficulty:easy", "a"},
    {"difficulty:medium", "cde"},
    {"difficulty:hard", "b"},
    {"new", "a"},
    {"-new", "bcde"},
    {"missed", "cd"},
    {"-missed", "abe"},
    {"flagged", "c"},
    {"due", "bd"},
    {"-due", "ace"},
    {"due -missed", "b"},
    {"critical", "ad"},
    {"-critical", "bce"},
    {"trigger-points critical", "d"},
    {"-ischemia -trigger-points", "e"},
    {"tag:safety -tag:safety", ""},
};

static void
questions_pass_where_all_words_hold(void **state)
{
	struct fixture x;

	(void)state;
	make_fixture(&x);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct filter f;
		struct str refusal = STR_INIT, through = STR_INIT;
		filter_init(&f);
		for (struct span rest = span_of(rows[i].words); rest.n;)
			if (!filter_parse(&f, span_word(&rest), &x.library, &refusal))
				fail_msg("%s: %s", rows[i].words, refusal.s);
		f.schedule = &x.schedule;
		f.library = &x.library;
		for (size_t j = 0; j < SHELF; j++) {
			struct past_question several;
			const struct past_question *past =
			    past_of(&x.history, &x.questions[j], &several);
			if (filter_matches(&f, &x.questions[j], past, &x.history))
				str_text(&through, x.questions[j].name);
		}
		if (strcmp(through.s, rows[i].through) != 0)
			fail_msg("%s: %s", rows[i].words, through.s);
		filter_release(&f);
		str_release(&refusal);
		str_release(&through);
	}
	release_fixture(&x);
}

static void
flagging_a_question_does_not_make_it_old(void **state)
{
	struct fixture x;
	struct filter_word is_new = {.kind = FILTER_NEW}, is_missed = {.kind = FILTER_MISSED};
	struct filter f = {.words = &is_new, .n = 1};

	(void)state;
	make_fixture(&x);
	struct past_question *past = make_past(&x.history, "a", -1, 0);
	past->flagged = true;
	assert_true(filter_matches(&f, &x.questions[0], NULL, &x.history));
	assert_true(filter_matches(&f, &x.questions[0], past, &x.history));
	f.words = &is_missed;
	assert_false(filter_matches(&f, &x.questions[0], past, &x.history));
	release_fixture(&x);
}

static void
what_an_open_exam_asked_is_not_missed_yet(void **state)
{
	struct fixture x;
	struct filter_word missed = {.kind = FILTER_MISSED};
	struct filter f = {.words = &missed, .n = 1};

	(void)state;
	make_fixture(&x);
	const struct past_question *past = history_question(&x.history, span_of("c"));
	assert_true(filter_matches(&f, &x.questions[2], past, &x.history));
	make_open_exam(&x.history, "feedback=end");
	assert_false(filter_matches(&f, &x.questions[2], past, &x.history));
	make_open_exam(&x.history, "feedback=each");
	assert_true(filter_matches(&f, &x.questions[2], past, &x.history));
	release_fixture(&x);
}

static const struct {
	const char *word, *refusal;
} refused[] = {
    {"ischemi", "no topic 'ischemi'; did you mean 'ischemia'?"},
    {"-ischemi", "no topic 'ischemi'; did you mean 'ischemia'?"},
    {"isch", "unknown filter 'isch': type a topic, bank:NAME, "},
    {"ischemia/sings", "no topic 'ischemia/sings'; did you mean 'ischemia/signs'?"},
    {"mised", "no topic 'mised'; did you mean 'missed'?"},
    {"nerves", "no topic 'nerves'; did you mean 'bank:nerves'?"},
    {"overdue", "unknown filter 'overdue': type a topic, bank:NAME, level:apply, tag:NAME, "
		"type:match, difficulty:hard, new, missed, flagged, due or critical"},
    {"bank:nerve", "no bank 'nerve'; did you mean 'bank:nerves'?"},
    {"bank:xyz", "no bank 'xyz'"},
    {"bank:", "unknown filter 'bank:': type "},
    {"tag:hed", "no tag 'hed'; did you mean 'tag:head'?"},
    {"tag:", "unknown filter 'tag:': type "},
    {"level:aply", "no level 'aply'; did you mean 'level:apply'?"},
    {"level:Apply", "no level 'Apply'; did you mean 'level:apply'?"},
    {"level:none", "no level 'none': type level:recall, level:apply or level:analyze"},
    {"type:choice",
     "no type 'choice': type type:single, type:truefalse, type:multiple, type:order, "
     "type:match, type:short, type:numeric or type:cloze"},
    {"difficulty:-1", "no difficulty '-1': type difficulty:easy, difficulty:medium or "
		      "difficulty:hard"},
    {"levl:apply", "unknown filter 'levl:apply'; did you mean 'level:apply'?"},
    {"author:me", "unknown filter 'author:me': type "},
    {"new:", "unknown filter 'new:': type "},
    {"", "unknown filter '': type "},
    {"-", "unknown filter '': type "},
    {"/", "unknown filter '/': type "},
    {"--new", "did you mean 'new'?"},
};

static void
refusals_say_what_can_stand_there(void **state)
{
	struct fixture x;

	(void)state;
	make_fixture(&x);
	for (size_t i = 0; i < sizeof(refused) / sizeof(*refused); i++) {
		struct filter f;
		struct str refusal = STR_INIT;
		filter_init(&f);
		if (filter_parse(&f, span_of(refused[i].word), &x.library, &refusal))
			fail_msg("%s is let through", refused[i].word);
		assert_int_equal(f.n, 0);
		if (!strstr(refusal.s, refused[i].refusal))
			fail_msg("%s: %s", refused[i].word, refusal.s);
		filter_release(&f);
		str_release(&refusal);
	}
	release_fixture(&x);
}

static void
a_refusal_quotes_bytes_as_they_are(void **state)
{
	static const char word[] = {'i', 's', '\0', '\x1b'};
	struct fixture x;
	struct filter f;
	struct str refusal = STR_INIT;

	(void)state;
	make_fixture(&x);
	filter_init(&f);
	assert_false(filter_parse(&f, (struct span){word, sizeof(word)}, &x.library, &refusal));
	assert_memory_equal(refusal.s, "unknown filter 'is\0\x1b': ", 23);
	str_release(&refusal);
	release_fixture(&x);
}

static void
an_exam_does_not_ask_what_is_due(void **state)
{
	struct fixture x;
	struct filter f;
	struct str refusal = STR_INIT;

	(void)state;
	make_fixture(&x);
	filter_init(&f);
	assert_true(filter_parse_exam(&f, span_of("-missed"), &x.library, &refusal));
	assert_false(filter_asks_due(&f));
	assert_false(filter_parse_exam(&f, span_of("-due"), &x.library, &refusal));
	assert_non_null(strstr(refusal.s, "'due' is for practice and review"));
	assert_false(filter_parse_exam(&f, span_of("dew"), &x.library, &refusal));
	assert_int_equal(f.n, 1);
	assert_true(filter_parse(&f, span_of("-due"), &x.library, &refusal));
	assert_true(filter_asks_due(&f));
	filter_release(&f);
	str_release(&refusal);
	release_fixture(&x);
}

static const struct {
	const char *topic, *prefix;
	bool within;
} topics[] = {
    {"ischemia", "ischemia", true},	{"ischemia/signs", "ischemia", true},
    {"ischemia", "isch", false},	{"ischemia", "ischemia/signs", false},
    {"ischemia", "ischemia/", false},	{"ischemia-b", "ischemia", false},
    {"ischemia/signs", "signs", false}, {"a/b/c", "a/b", true},
};

static void
a_topic_lies_within_at_a_slash_or_its_end(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(topics) / sizeof(*topics); i++)
		if (topic_within(topics[i].topic, span_of(topics[i].prefix)) != topics[i].within)
			fail_msg("%s in %s", topics[i].topic, topics[i].prefix);
	assert_false(topic_within("isch", (struct span){"isch\0/", 6}));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(questions_pass_where_all_words_hold),
	    cmocka_unit_test(flagging_a_question_does_not_make_it_old),
	    cmocka_unit_test(what_an_open_exam_asked_is_not_missed_yet),
	    cmocka_unit_test(refusals_say_what_can_stand_there),
	    cmocka_unit_test(a_refusal_quotes_bytes_as_they_are),
	    cmocka_unit_test(an_exam_does_not_ask_what_is_due),
	    cmocka_unit_test(a_topic_lies_within_at_a_slash_or_its_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
