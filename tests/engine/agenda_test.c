/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "engine/filter.h"
#include "engine/schedule.h"
#include "profile/history.h"
#include "shelf.h"

enum { TODAY = 100, MOST = 12 };

/* A question: its topic and case, a letter each (0: no case), and where it stands. */
struct card {
	const char *topic;
	char vignette;
	double stability; /* 0: new */
	int32_t last, due;
	bool sure_but_wrong;
};

#define NEW(topic, vignette)                                                                       \
	{                                                                                          \
		topic, vignette, 0, 0, 0, false                                                    \
	}

/* Questions are a, b, c and so on, in the bank's order. */
static const struct {
	const char *behaviour;
	struct card cards[MOST];
	size_t new_a_day, new_today, want;
	int32_t ahead;
	const char *order;
} rows[] = {
    {"nothing", {NEW(NULL, 0)}, 10, 0, 20, 0, ""},
    {"what is closest to being lost comes first",
     {{"1", 0, 10, 90, 100, false}, {"2", 0, 5, 90, 95, false}, {"3", 0, 8, 90, 98, false}},
     10,
     0,
     20,
     0,
     "bca"},
    {"sure but wrong comes before all",
     {{"1", 0, 5, 90, 95, false}, {"2", 0, 10, 90, 100, true}, {"3", 0, 20, 99, 101, true}},
     10,
     0,
     20,
     0,
     "ba"},
    {"equals: the earlier due day, then the name",
     {{"1", 0, 10, 90, 100, false}, {"2", 0, 10, 90, 100, false}, {"3", 0, 10, 90, 99, false}},
     10,
     0,
     20,
     0,
     "cab"},
    {"due from that day on, and not before",
     {{"1", 0, 10, 90, 100, false}, {"2", 0, 10, 90, 101, false}},
     10,
     0,
     20,
     0,
     "a"},
    {"days ahead",
     {{"1", 0, 12, 90, 102, false}, {"2", 0, 13, 90, 103, true}, {"3", 0, 11, 90, 101, false}},
     10,
     0,
     20,
     2,
     "ca"},
    {"what is not due yet is not put first",
     {{"1", 0, 10, 90, 100, false}, {"2", 0, 20, 90, 102, true}},
     10,
     0,
     20,
     2,
     "ab"},
    {"new ones come last, in the bank's order",
     {NEW("1", 0), NEW("2", 0), {"3", 0, 10, 90, 100, false}},
     10,
     0,
     20,
     0,
     "cab"},
    {"as many new ones as a day has",
     {NEW("1", 0), NEW("2", 0), NEW("3", 0), NEW("4", 0)},
     3,
     0,
     20,
     0,
     "abc"},
    {"less those of today", {NEW("1", 0), NEW("2", 0), NEW("3", 0), NEW("4", 0)}, 3, 2, 20, 0, "a"},
    {"none where today had more", {NEW("1", 0), NEW("2", 0)}, 3, 5, 20, 0, ""},
    {"the first of these",
     {NEW("1", 0), {"2", 0, 10, 90, 100, false}, {"3", 0, 5, 90, 95, false}, NEW("4", 0)},
     10,
     0,
     3,
     0,
     "cba"},
    {"no more than wanted: none", {NEW("1", 0)}, 10, 0, 0, 0, ""},
    {"no new one comes before what is due, whatever the topics",
     {NEW("2", 0), NEW("2", 0), {"1", 0, 5, 90, 95, false}, {"1", 0, 6, 90, 96, false}},
     10,
     0,
     20,
     0,
     "cdab"},
    {"of the new ones another topic than the last due one's comes first, where it can",
     {NEW("1", 0), NEW("2", 0), {"1", 0, 5, 90, 95, false}},
     10,
     0,
     20,
     0,
     "cba"},
    {"a new one of a case comes with the case's due one",
     {NEW("1", 'v'), {"1", 'v', 5, 90, 95, false}, {"2", 0, 6, 90, 96, false}},
     10,
     0,
     20,
     0,
     "abc"},
    {"neighbours differ in topic",
     {NEW("1", 0), NEW("1", 0), NEW("2", 0), NEW("1", 0), NEW("2", 0)},
     10,
     0,
     20,
     0,
     "acbed"},
    {"and otherwise keep their order",
     {NEW("1", 0), NEW("2", 0), NEW("2", 0), NEW("3", 0), NEW("1", 0)},
     10,
     0,
     20,
     0,
     "abdce"},
    {"a topic with more than half comes first, so that none are neighbours",
     {NEW("2", 0), NEW("1", 0), NEW("1", 0), NEW("3", 0), NEW("1", 0)},
     10,
     0,
     20,
     0,
     "bacde"},
    {"a topic with half of what is left does not press yet",
     {NEW("1", 0), NEW("2", 0), NEW("3", 0), NEW("3", 0)},
     10,
     0,
     20,
     0,
     "acbd"},
    {"and as soon as what is left asks for it",
     {NEW("1", 0), NEW("2", 0), NEW("1", 0), NEW("3", 0), NEW("3", 0), NEW("3", 0)},
     10,
     0,
     20,
     0,
     "adbecf"},
    {"where it cannot be, as few as can be",
     {NEW("2", 0), NEW("1", 0), NEW("1", 0), NEW("1", 0), NEW("1", 0)},
     10,
     0,
     20,
     0,
     "bacde"},
    {"of one topic alone the order stays",
     {NEW("1", 0), NEW("1", 0), NEW("1", 0)},
     10,
     0,
     20,
     0,
     "abc"},
    {"a case's together, in the bank's order, where its first one stands",
     {{"1", 'v', 5, 90, 95, false},
      {"2", 0, 6, 90, 96, false},
      {"1", 'v', 4, 90, 94, false},
      {"3", 0, 3, 90, 93, false}},
     10,
     0,
     20,
     0,
     "dacb"},
    {"two cases",
     {NEW("1", 'v'), NEW("2", 'w'), NEW("1", 'v'), NEW("2", 'w'), NEW("3", 0)},
     10,
     0,
     20,
     0,
     "acbde"},
    {"of a case those that were drawn",
     {NEW("1", 'v'), NEW("2", 0), NEW("1", 'v')},
     2,
     0,
     20,
     0,
     "ab"},
    {"a case's last topic is its end's neighbour",
     {NEW("1", 'v'), NEW("2", 'v'), NEW("2", 0), NEW("3", 0)},
     10,
     0,
     20,
     0,
     "abdc"},
};

static void
shelve(struct shelf *shelf, struct schedule *s, size_t row)
{
	static struct vignette vignettes[2];
	static const char *const ids[MOST] = {"a", "b", "c", "d", "e", "f",
					      "g", "h", "i", "j", "k", "l"};

	shelf_init(shelf);
	for (size_t i = 0; i < MOST && rows[row].cards[i].topic; i++) {
		const struct card *card = &rows[row].cards[i];
		struct question *q = shelf_add(shelf, ids[i], card->topic);
		if (card->vignette >= 'v')
			q->vignette = &vignettes[card->vignette - 'v'];
		struct standing *of = &s->of[s->n++];
		*of = (struct standing){.memory = {card->stability, 5, card->last},
					.due = card->stability > 0 ? card->due : NO_DAY,
					.reviews = card->stability > 0,
					.sure_but_wrong = card->sure_but_wrong};
	}
	model_init(&s->plan.model, &weights_default, 0.9);
	s->plan.new_a_day = rows[row].new_a_day;
	s->new_today = rows[row].new_today;
}

static void
check_row(size_t row)
{
	struct standing standings[MOST];
	struct schedule s = {.today = TODAY, .of = standings};
	struct history h;
	struct filter f;
	struct shelf shelf;
	const struct question **drawn;
	char order[MOST + 1] = "";

	history_init(&h);
	filter_init(&f);
	shelve(&shelf, &s, row);
	size_t n = schedule_draw(&s, &shelf.l, &h, &f, rows[row].want, rows[row].ahead, &drawn);
	assert_true(n <= MOST);
	for (size_t i = 0; i < n; i++)
		order[i] = *drawn[i]->id;
	if (strcmp(order, rows[row].order) != 0)
		fail_msg("%s: %s, not %s", rows[row].behaviour, order, rows[row].order);
	free(drawn);
	shelf_release(&shelf);
	filter_release(&f);
	history_release(&h);
}

static void
review_asks_in_this_order(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		check_row(i);
}

/* Suspended and retired questions, drafts, and what the filter does not want. */
static void
only_what_may_be_asked_is_drawn(void **state)
{
	struct standing standings[5] = {0};
	struct schedule s = {.today = TODAY, .of = standings, .n = 5, .plan.new_a_day = 10};
	const struct question **drawn;
	struct str refusal = STR_INIT;
	struct history h;
	struct filter f;
	struct shelf shelf;

	(void)state;
	history_init(&h);
	filter_init(&f);
	shelf_init(&shelf);
	shelf_add(&shelf, "a", "one");
	shelf_add(&shelf, "b", "one")->status = STATUS_DRAFT;
	shelf_add(&shelf, "c", "one")->status = STATUS_RETIRED;
	shelf_add(&shelf, "d", "two");
	shelf_add(&shelf, "e", "two");
	standings[3].suspended = true;
	for (size_t i = 0; i < 3; i++)
		standings[i].reviews = 1;
	assert_int_equal(schedule_draw(&s, &shelf.l, &h, &f, 20, 0, &drawn), 2);
	assert_string_equal(drawn[0]->id, "a");
	assert_string_equal(drawn[1]->id, "e");
	free(drawn);
	assert_true(filter_parse(&f, span_of("two"), &shelf.l, &refusal));
	assert_int_equal(schedule_draw(&s, &shelf.l, &h, &f, 20, 0, &drawn), 1);
	assert_string_equal(drawn[0]->id, "e");
	free(drawn);
	str_release(&refusal);
	shelf_release(&shelf);
	filter_release(&f);
	history_release(&h);
}

/* Neighbours of one topic in what was drawn; each question once. */
static size_t
count_neighbours(const struct question **drawn, size_t n)
{
	bool seen[26] = {false};
	size_t same = 0;

	for (size_t i = 0; i < n; i++) {
		assert_false(seen[*drawn[i]->id - 'a']);
		seen[*drawn[i]->id - 'a'] = true;
		same += i && strcmp(drawn[i]->topic, drawn[i - 1]->topic) == 0;
	}
	return same;
}

static void
neighbours_of_one_topic_are_as_few_as_can_be(void **state)
{
	enum { ROUNDS = 2000, QUESTIONS = 26 };
	static const char *const topics[] = {"1", "2", "3", "4"};
	struct standing standings[QUESTIONS] = {0};
	const struct question **drawn;
	struct history h;
	struct filter f;
	struct random r;

	(void)state;
	history_init(&h);
	filter_init(&f);
	random_seed(&r, 9);
	for (size_t round = 0; round < ROUNDS; round++) {
		struct schedule s = {.of = standings, .plan.new_a_day = QUESTIONS};
		size_t of_topic[4] = {0}, most = 0;
		struct shelf shelf;
		shelf_init(&shelf);
		s.n = 1 + random_below(&r, QUESTIONS);
		size_t n_topics = 1 + random_below(&r, 4);
		for (size_t i = 0; i < s.n; i++) {
			char id[] = {(char)('a' + i), '\0'};
			size_t topic = random_below(&r, n_topics);
			shelf_add(&shelf, arena_text(&shelf.arena, span_of(id)), topics[topic]);
			most = ++of_topic[topic] > most ? of_topic[topic] : most;
		}
		size_t n = schedule_draw(&s, &shelf.l, &h, &f, QUESTIONS, 0, &drawn);
		assert_int_equal(n, s.n);
		assert_int_equal(count_neighbours(drawn, n), 2 * most > n ? 2 * most - n - 1 : 0);
		free(drawn);
		shelf_release(&shelf);
	}
	filter_release(&f);
	history_release(&h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(review_asks_in_this_order),
	    cmocka_unit_test(only_what_may_be_asked_is_drawn),
	    cmocka_unit_test(neighbours_of_one_topic_are_as_few_as_can_be),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
