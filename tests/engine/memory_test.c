/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "engine/memory.h"

#include <math.h>
#include <string.h>

#include "base/clock.h"
#include "base/random.h"
#include "engine/schedule.h"
#include "profile/history.h"
#include "vectors.h"

static const struct {
	const char *behaviour;
	double score;
	enum certainty certainty;
	bool hinted;
	enum rating rating;
} ratings[] = {
    {"wrong", 0, CERTAINTY_NONE, false, RATING_AGAIN},
    {"wrong and sure", 0, CERTAINTY_SURE, false, RATING_AGAIN},
    {"less than half", 0.4999, CERTAINTY_SURE, false, RATING_AGAIN},
    {"half", 0.5, CERTAINTY_NONE, false, RATING_HARD},
    {"half and sure", 0.5, CERTAINTY_SURE, false, RATING_HARD},
    {"nearly all", 0.9999, CERTAINTY_SURE, false, RATING_HARD},
    {"right", 1, CERTAINTY_NONE, false, RATING_GOOD},
    {"right but for the rounding of thirds", 1 - 1e-10, CERTAINTY_NONE, false, RATING_GOOD},
    {"a lucky guess", 1, CERTAINTY_GUESS, false, RATING_HARD},
    {"right with a hint", 1, CERTAINTY_NONE, true, RATING_HARD},
    {"sure with a hint", 1, CERTAINTY_SURE, true, RATING_HARD},
    {"right and sure", 1, CERTAINTY_SURE, false, RATING_EASY},
    {"wrong with a hint", 0, CERTAINTY_NONE, true, RATING_AGAIN},
};

static void
ratings_follow_score_certainty_and_hint(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(ratings) / sizeof(*ratings); i++) {
		struct event e = {.score = ratings[i].score,
				  .certainty = ratings[i].certainty & 3,
				  .hinted = ratings[i].hinted};
		if (rating_of(&e) != ratings[i].rating)
			fail_msg("%s: %d, not %d", ratings[i].behaviour, (int)rating_of(&e),
				 (int)ratings[i].rating);
	}
}

#define TWENTY "1 2 3 4 5 .6 .7 .1 .9 .1 1 2 .1 .2 3 .5 2 .1 .1 .1"

static const struct {
	const char *behaviour, *text;
	bool reads;
} texts[] = {
    {"21 numbers", TWENTY " 0.2", true},
    {"in any white space", "  " TWENTY "\t+2e-1 \n", true},
    {"one too few", TWENTY, false},
    {"one too many", TWENTY " 0.2 0.2", false},
    {"a word behind", TWENTY " 0.2 x", false},
    {"no number among them", TWENTY " 0,2", false},
    {"a number that is none", TWENTY " nan", false},
    {"an endless number", TWENTY " inf", false},
    {"a number too large for one", TWENTY " 1e999", false},
    {"nothing", "", false},
};

static void
weights_are_21_finite_numbers(void **state)
{
	struct weights w;

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		if (weights_parse(&w, span_of(texts[i].text)) != texts[i].reads)
			fail_msg("%s", texts[i].behaviour);
}

static void
weights_are_clipped_to_their_ranges(void **state)
{
	static const double low[] = {0.001, 0.001, 0.001, 0.001, 1,	0.001, 0.001,
				     0.001, 0,	   0,	  0.001, 0.001, 0.001, 0.001,
				     0,	    0,	   1,	  0,	 0,	0.01,  0.1};
	static const double high[] = {100, 100,	 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5,
				      5,   0.25, 0.9, 4,   1,  6, 2, 2,	   0.8, 0.8};
	struct str least = STR_INIT, most = STR_INIT;
	struct weights w;

	(void)state;
	for (size_t i = 0; i < WEIGHTS; i++) {
		str_text(&least, "-1e9 ");
		str_text(&most, "1e9 ");
	}
	assert_true(weights_parse(&w, span_str(&least)));
	assert_memory_equal(w.w, low, sizeof(low));
	assert_true(weights_parse(&w, span_str(&most)));
	assert_memory_equal(w.w, high, sizeof(high));
	w = weights_default;
	weights_clip(&w);
	assert_memory_equal(&w, &weights_default, sizeof(w));
	str_release(&least);
	str_release(&most);
}

static void
what_is_written_is_read_again(void **state)
{
	struct str text = STR_INIT;
	struct weights w;

	(void)state;
	weights_write(&text, &weights_default);
	assert_string_equal(text.s, "0.212 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 "
				    "0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014 1.8729 0.5425 "
				    "0.0912 0.0658 0.1542");
	assert_true(weights_parse(&w, span_str(&text)));
	assert_memory_equal(&w, &weights_default, sizeof(w));
	str_release(&text);
}

/* Computed by ts-fsrs 5.4.2 with its default weights: one history. */
static const struct {
	int32_t day;
	enum rating rating;
	double stability, difficulty;
	int32_t interval;
} steps[] = {
    {0, RATING_GOOD, 2.3065, 2.11810397, 2},
    {4, RATING_AGAIN, 0.66141652, 7.39450274, 1},
    {4, RATING_EASY, 1.22851281, 6.50909534, 1},
    {4, RATING_GOOD, 1.27346103, 6.49781461, 1},
    {4, RATING_GOOD, 1.31693626, 6.48654516, 1},
    {80, RATING_GOOD, 17.84256948, 6.47528698, 18},
    {140, RATING_HARD, 51.79526944, 7.64535961, 52},
    {141, RATING_HARD, 52.60523199, 8.42210835, 53},
    {142, RATING_GOOD, 53.63766577, 8.40891461, 54},
    {685, RATING_GOOD, 183.1386403, 8.39573406, 183},
    {2406, RATING_AGAIN, 6.28753637, 9.45791707, 6},
};

static void
a_history_leaves_what_ts_fsrs_computes(void **state)
{
	struct memory m = {0};
	struct model model;

	(void)state;
	model_init(&model, &weights_default, 0.9);
	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps); i++) {
		memory_review(&m, &model, steps[i].rating, steps[i].day);
		if (fabs(m.stability - steps[i].stability) > 1e-9 ||
		    fabs(m.difficulty - steps[i].difficulty) > 1e-9 ||
		    memory_interval(&m, &model) != steps[i].interval || m.day != steps[i].day)
			fail_msg("review %zu: %.8f %.8f", i, m.stability, m.difficulty);
	}
}

/* What stands between two texts of a line; *at goes behind it. */
static struct span
cut_between(const char **at, const char *before, const char *after)
{
	const char *from = strstr(*at, before);

	if (!from)
		fail_msg("no %s in a vector", before);
	from += strlen(before);
	const char *to = strstr(from, after);
	if (!to)
		fail_msg("no %s in a vector", after);
	*at = to;
	return (struct span){from, (size_t)(to - from)};
}

static double
cut_number(const char **at, const char *before)
{
	struct span text = cut_between(at, before, ",");
	double x;

	if (!parse_number(text, &x))
		fail_msg("%.*s is no number", (int)text.n, text.s);
	return x;
}

static int32_t
cut_day(const char **at, const char *before)
{
	int64_t time;

	if (!time_parse(cut_between(at, before, "\""), &time))
		fail_msg("a vector's time");
	return (int32_t)history_day(time, HISTORY_NO_ZONE);
}

static bool
near(double got, double expected, double scale)
{
	return fabs(got - expected) <= 1e-6 * scale;
}

/* One review of a history, and what is expected after it; both cursors go on. */
static void
replay_step(struct memory *m, const struct model *model, const char **review, const char **expect)
{
	char due[DAY_TEXT];
	int32_t before = m->stability > 0 ? m->day : INT32_MIN;
	int32_t day = cut_day(review, "{\"t\":\"");
	int rating = **review ? (*review)[strlen("\",\"rating\":")] - '0' : 0;

	memory_review(m, model, (enum rating)rating, day);
	int32_t elapsed = before == INT32_MIN || day < before ? 0 : day - before;
	assert_int_equal(elapsed, (int32_t)cut_number(expect, "\"elapsed_days\":"));
	double stability = cut_number(expect, "\"stability\":");
	assert_true(near(m->stability, stability, fmax(1, stability)));
	assert_true(near(m->difficulty, cut_number(expect, "\"difficulty\":"), 1));
	int32_t at = cut_day(expect, "\"at\":\"");
	assert_true(
	    near(memory_recall(m, model, at), cut_number(expect, "\"retrievability\":"), 1));
	int32_t interval = memory_interval(m, model);
	assert_int_equal(interval, (int32_t)cut_number(expect, "\"interval_days\":"));
	day_text(day + interval, due);
	assert_true(span_is(cut_between(expect, "\"due\":\"", "\""), due));
}

static size_t
replay_line(const char *line)
{
	struct memory m = {0};
	struct model model;
	struct weights w;
	const char *at = line, *expect = strstr(line, "\"expect\"");
	struct span numbers = cut_between(&at, "\"weights\":[", "]");
	size_t n = 0;

	for (size_t i = 0; i < WEIGHTS; i++)
		assert_true(parse_number(span_cut(&numbers, ','), &w.w[i]));
	model_init(&model, &w, cut_number(&at, "\"retention\":"));
	assert_non_null(expect);
	for (; strstr(at, "{\"t\":"); n++)
		replay_step(&m, &model, &at, &expect);
	assert_null(strstr(expect, "elapsed_days"));
	return n;
}

static void
all_histories_of_the_vectors_are_replayed(void **state)
{
	FILE *file = vectors_open("fsrs-replay.jsonl");
	char *line = NULL;
	size_t room = 0, lines = 0, reviews = 0;

	(void)state;
	for (; getline(&line, &room, file) > 0; lines++)
		reviews += replay_line(line);
	free(line);
	fclose(file);
	assert_int_equal(lines, 400);
	assert_int_equal(reviews, 4349);
}

static double
uniform(struct random *r)
{
	return (double)(random_next(r) >> 11) / 9007199254740992.0;
}

/* Weights anywhere in their ranges, the usual ones now and then. */
static void
draw_model(struct model *model, struct random *r)
{
	struct weights w = weights_default;

	for (size_t i = 0; i < WEIGHTS && random_below(r, 4); i++)
		w.w[i] = weights_low.w[i] + uniform(r) * (weights_high.w[i] - weights_low.w[i]);
	model_init(model, &w, 0.7 + 0.29 * uniform(r));
}

/* Right answers never lower the stability, wrong ones of another day never raise it, and all stays
 * within its bounds. Rounding may take a half of the last decimal. */
static void
check_step(const struct memory *old, const struct memory *new, enum rating rating)
{
	const double rounding = 1e-8;

	assert_true(new->stability >= 0.001 && new->stability <= 36500);
	assert_true(new->difficulty >= 1 && new->difficulty <= 10);
	if (old->stability <= 0)
		return;
	if (rating >= RATING_HARD)
		assert_true(new->stability >= old->stability - rounding);
	else if (new->day > old->day)
		assert_true(new->stability <= old->stability + rounding);
}

static void
stability_keeps_its_bounds_and_directions(void **state)
{
	struct random r;
	struct model model;

	(void)state;
	random_seed(&r, 4);
	for (size_t i = 0; i < 500; i++) {
		struct memory m = {0};
		draw_model(&model, &r);
		for (int32_t day = 0, n = 0; n < 40; n++) {
			struct memory old = m;
			enum rating rating = (enum rating)(1 + random_below(&r, 4));
			day += (int32_t)(random_below(&r, 3) * random_below(&r, 400));
			double foretold = memory_recall(&m, &model, day);
			assert_true(memory_review(&m, &model, rating, day) == foretold);
			check_step(&old, &m, rating);
		}
	}
}

static void
better_ratings_never_leave_less(void **state)
{
	struct random r;
	struct model model;

	(void)state;
	random_seed(&r, 5);
	for (size_t i = 0; i < 5000; i++) {
		model_init(&model, &weights_default, 0.9);
		struct memory m = {0.001 + 300 * uniform(&r), 1 + 9 * uniform(&r), 0};
		int32_t day = (int32_t)random_below(&r, 300);
		struct memory worse = m;
		memory_review(&worse, &model, RATING_AGAIN, day);
		for (int g = RATING_HARD; g <= RATING_EASY; g++) {
			struct memory better = m;
			memory_review(&better, &model, (enum rating)g, day);
			assert_true(better.stability >= worse.stability);
			assert_true(better.difficulty <= worse.difficulty);
			worse = better;
		}
	}
}

static void
more_retention_is_never_a_longer_interval(void **state)
{
	struct random r;
	struct model model;

	(void)state;
	random_seed(&r, 6);
	for (size_t i = 0; i < 500; i++) {
		struct memory m = {exp(12 * uniform(&r) - 4), 5, 0};
		int32_t shorter = INT32_MAX;
		draw_model(&model, &r);
		for (int percent = 70; percent <= 99; percent++) {
			struct weights w = model.weights;
			model_init(&model, &w, percent / 100.0);
			int32_t interval = memory_interval(&m, &model);
			assert_true(interval >= 1 && interval <= 36500 && interval <= shorter);
			shorter = interval;
		}
	}
}

static void
recall_falls_with_time_and_rises_with_stability(void **state)
{
	struct random r;
	struct model model;

	(void)state;
	random_seed(&r, 7);
	for (size_t i = 0; i < 500; i++) {
		struct memory m = {(double)(1 + random_below(&r, 1000)), 5, 100};
		draw_model(&model, &r);
		struct memory firmer = {m.stability * 1.5, 5, 100};
		double before = 1;
		assert_true(memory_recall(&m, &model, 100) == 1);
		assert_true(memory_recall(&m, &model, 0) == 1);
		/* 0.9 is reached after S days; the factor has 8 decimals. */
		double after_s = memory_recall(&m, &model, 100 + (int32_t)m.stability);
		assert_true(fabs(after_s - 0.9) < 1e-6);
		for (int32_t day = 101; day < 1000; day += 7) {
			double recall = memory_recall(&m, &model, day);
			assert_true(recall > 0 && recall < before);
			assert_true(memory_recall(&firmer, &model, day) > recall);
			before = recall;
		}
	}
}

static void
what_was_never_asked_is_not_recalled(void **state)
{
	struct memory m = {0};
	struct model model;

	(void)state;
	model_init(&model, &weights_default, 0.9);
	assert_true(memory_recall(&m, &model, 10) == 0);
	assert_true(memory_recall(&m, &model, 0) == 0);
}

static void
a_first_stability_is_a_tenth_of_a_day_at_least(void **state)
{
	struct weights w = weights_default;
	struct memory m = {0};
	struct model model;

	(void)state;
	w.w[0] = 0.001;
	model_init(&model, &w, 0.9);
	memory_review(&m, &model, RATING_AGAIN, 0);
	assert_true(m.stability == 0.1);
}

static void
no_number_of_lapses_takes_stability_below_its_minimum(void **state)
{
	struct weights w = weights_default;
	struct memory m = {0};
	struct model model;

	(void)state;
	w.w[11] = 0.001;
	w.w[17] = w.w[18] = 2;
	model_init(&model, &w, 0.9);
	for (int32_t day = 0; day < 100; day++) {
		memory_review(&m, &model, RATING_AGAIN, day);
		assert_true(m.stability >= 0.001);
		assert_int_equal(memory_interval(&m, &model), 1);
	}
	assert_true(m.stability == 0.001);
}

static void
a_clock_that_went_back_is_no_time_at_all(void **state)
{
	struct memory back = {0}, same = {0};
	struct model model;

	(void)state;
	model_init(&model, &weights_default, 0.9);
	memory_review(&back, &model, RATING_GOOD, 100);
	same = back;
	memory_review(&back, &model, RATING_GOOD, 60);
	memory_review(&same, &model, RATING_GOOD, 100);
	assert_true(back.stability == same.stability && back.difficulty == same.difficulty);
	/* The next days count from the answer's own, or it would be put off for ever. */
	assert_int_equal(back.day, 60);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(ratings_follow_score_certainty_and_hint),
	    cmocka_unit_test(weights_are_21_finite_numbers),
	    cmocka_unit_test(weights_are_clipped_to_their_ranges),
	    cmocka_unit_test(what_is_written_is_read_again),
	    cmocka_unit_test(a_history_leaves_what_ts_fsrs_computes),
	    cmocka_unit_test(all_histories_of_the_vectors_are_replayed),
	    cmocka_unit_test(stability_keeps_its_bounds_and_directions),
	    cmocka_unit_test(better_ratings_never_leave_less),
	    cmocka_unit_test(more_retention_is_never_a_longer_interval),
	    cmocka_unit_test(recall_falls_with_time_and_rises_with_stability),
	    cmocka_unit_test(what_was_never_asked_is_not_recalled),
	    cmocka_unit_test(a_first_stability_is_a_tenth_of_a_day_at_least),
	    cmocka_unit_test(no_number_of_lapses_takes_stability_below_its_minimum),
	    cmocka_unit_test(a_clock_that_went_back_is_no_time_at_all),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
